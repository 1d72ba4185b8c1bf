//! Use cases as stories, on both databases.

mod holds;
mod import;
mod network;
mod remote;
