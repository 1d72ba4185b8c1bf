//! The nouns and the rules of a library network.
//!
//! Pure: no async, no IO, no SQL, no clock. What a rule needs is an argument.

pub mod fold;
pub mod id;
pub mod item;
pub mod language;
pub mod money;
pub mod record;
pub mod time;
