//! The facts hold together, the records say what the facts say, and generated catalogues look
//! like catalogues.

mod catalogue;
mod facts;
mod generate;

use jiff::civil::{Date, date};

/// A day on which the demonstration starts.
pub const BASE: Date = date(2026, 11, 23);
