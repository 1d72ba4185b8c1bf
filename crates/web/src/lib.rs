//! The portal as its readers see it: addresses, page structs with their templates, static files,
//! and the layers that every request passes.
//!
//! Rendering is pure: a page struct holds words that are ready to show, and nothing here knows
//! SQL, a search engine or an ILS.

pub mod assets;
pub mod barcode;
pub mod cookies;
pub mod covers;
pub mod extract;
mod filters;
pub mod frame;
pub mod layers;
pub mod page_error;
pub mod pages;
pub mod parts;
pub mod return_path;
pub mod theme;
pub mod urls;
