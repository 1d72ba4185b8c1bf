//! Stories of what everybody may see: finding, reading, choosing a library.

mod agenda;
mod completion;
mod every_page;
mod libraries;
mod record;
mod search;
mod site;
