//! The search engine of the portal: an index on disk, or in memory for tests, that keeps the
//! contract of `search`. It stores no text: what a page shows comes from the database.
//!
//! On disk, a folder holds `current`, which names the folder of the index in use; a rebuild makes
//! another folder and then changes that name, so searches never wait and nothing is half done.

mod beside;
mod browse;
mod completion;
mod counter;
mod document;
mod engine;
mod explain;
mod folder;
mod hit;
mod live;
mod plan;
mod scan;
mod schema;
mod tokens;
mod top;
mod vocabulary;

pub use engine::{Options, TantivySearch};
