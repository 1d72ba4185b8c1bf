//! What tests stand on: a browser, a mail server that can refuse, a clock that obeys.
//! A dev-dependency only: no program of the house is built with it.

pub mod browser;
pub mod clock;
pub mod database;
pub mod event;
#[cfg(feature = "ils")]
pub mod ils;
#[cfg(feature = "portal")]
pub mod portal;
mod skipped;
pub mod smtp;
