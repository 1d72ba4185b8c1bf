//! Use cases as stories, on both databases.

mod import;
mod network;
