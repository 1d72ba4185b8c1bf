//! How the number of a card is drawn as bars: what the scanners of the network read.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// A way of drawing bars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Symbology {
    /// Code 128: any number or letters, short.
    #[default]
    Code128,
    /// Code 39: digits, capitals and a few signs, read by the oldest scanners.
    Code39,
    /// EAN-13: thirteen digits, or twelve without the last, which is computed.
    Ean13,
}

coded!(Symbology {
    Code128 => "code128",
    Code39 => "code39",
    Ean13 => "ean13",
});
