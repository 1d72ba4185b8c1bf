//! Use cases as stories, on both databases.

mod contract;
mod holds;
mod import;
mod network;
mod remote;
mod shelves;
