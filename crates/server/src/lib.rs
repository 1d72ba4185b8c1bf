//! The binary `lutrin`: its settings, its commands, and the one place where adapters are named.

pub mod cli;
pub mod commands;
pub mod config;
pub mod health;
mod logs;
pub mod metrics;
pub mod network;
mod say;
mod stop;
pub mod wiring;
