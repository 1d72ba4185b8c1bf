//! Stories of what everybody may see: finding, reading, choosing a library.

mod agenda;
mod browse;
mod completion;
pub mod every_page;
mod libraries;
mod narrowing;
mod record;
mod search;
mod site;
