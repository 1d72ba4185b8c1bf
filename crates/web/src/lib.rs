//! The portal as its readers see it: addresses, page structs with their templates, static files,
//! and the layers that every request passes.
//!
//! Rendering is pure: a page struct holds words that are ready to show, and nothing here knows
//! SQL, a search engine or an ILS.

mod account;
pub mod assets;
pub mod barcode;
pub mod budget;
pub mod cookies;
pub mod covers;
pub mod csv;
mod denied;
mod dev;
mod export;
pub mod extract;
mod filters;
mod flash;
mod form_token;
pub mod frame;
mod kept_frame;
pub mod layers;
mod lists;
pub mod page_error;
pub mod pages;
pub mod parts;
pub mod prose;
mod public;
pub mod return_path;
pub mod routes;
mod staff;
pub mod state;
pub mod theme;
pub mod urls;
mod words;
