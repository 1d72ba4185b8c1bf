//! Use cases as stories, on both databases.

mod alerts;
mod contract;
mod holds;
mod import;
mod network;
mod reader;
mod remote;
mod shelves;
