//! Use cases as stories, on both databases.

mod alerts;
mod comments;
mod completions;
mod contract;
mod export;
mod holds;
mod import;
mod leaving;
mod list_crowd;
mod lists;
mod loads;
mod network;
mod opening_hours;
mod reader;
mod registrations;
mod related;
mod remote;
mod roster;
mod seats;
mod shelves;
mod shuttle;
