//! Stories of what everybody may see: finding, reading, choosing a library.

mod agenda;
mod browse;
mod every_page;
mod libraries;
mod record;
mod search;
