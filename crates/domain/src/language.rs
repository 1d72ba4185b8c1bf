//! The four languages of the interface, and how records name theirs.

use serde::{Deserialize, Serialize};

/// A language in which every page and every mail exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French, the default.
    #[default]
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All of them, the default first.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// The two-letter code of ISO 639-1, as in addresses and `lang` attributes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a two-letter code, in lower case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// What an address starts with in this language: nothing in French.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Fr => "",
            Self::Nl => "/nl",
            Self::De => "/de",
            Self::En => "/en",
        }
    }
}
