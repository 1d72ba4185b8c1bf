//! The rules of this house, as tests. What `./test` checks, `cargo test -p tidy` tells in a second.
//!
//! Each rule is a function from the tree, or from a text, to the list of what breaks it; its own
//! tests show it a fault, so that a rule cannot fall asleep.

#[cfg(test)]
mod arrows;
#[cfg(test)]
mod house;
#[cfg(test)]
mod licences;
#[cfg(test)]
mod links;
#[cfg(test)]
mod migrations;
#[cfg(test)]
mod outsiders;
#[cfg(test)]
mod paths;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod source;
#[cfg(test)]
mod sql;
#[cfg(test)]
mod translations;
#[cfg(test)]
mod words;
