//! What a person may agree to: each by itself, never until they say so.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Something that is done only for those who agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// What was borrowed is kept after it came back.
    History,
}

coded!(Consent { History => "history" });
