//! A value chosen in a facet, as an address writes it.

use domain::record::{Audience, DocumentType};

use crate::facet::{self, Arrival, Facet, YearRange};

/// A value chosen in a facet: those of one facet add up, those of two narrow each other down.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Choice {
    /// A document type.
    Type(DocumentType),
    /// A library, by the code that stands in addresses.
    Library(String),
    /// A language, by its three letters.
    Language(String),
    /// An audience.
    Audience(Audience),
    /// Years of publication.
    Year(YearRange),
    /// An author's heading.
    Author(u32),
    /// A subject's heading.
    Subject(u32),
    /// A series' heading.
    Series(u32),
    /// A section of the libraries.
    Section(u32),
    /// How lately it came.
    Arrival(Arrival),
}

impl Choice {
    /// The facet in which it was chosen.
    #[must_use]
    pub const fn facet(&self) -> Facet {
        match self {
            Self::Type(_) => Facet::Type,
            Self::Library(_) => Facet::Library,
            Self::Language(_) => Facet::Language,
            Self::Audience(_) => Facet::Audience,
            Self::Year(_) => Facet::Year,
            Self::Author(_) => Facet::Author,
            Self::Subject(_) => Facet::Subject,
            Self::Series(_) => Facet::Series,
            Self::Section(_) => Facet::Section,
            Self::Arrival(_) => Facet::Arrival,
        }
    }

    /// Its value in an address.
    #[must_use]
    pub fn value(&self) -> String {
        match self {
            Self::Type(kind) => kind.code().to_owned(),
            Self::Library(code) | Self::Language(code) => code.clone(),
            Self::Audience(audience) => audience.code().to_owned(),
            Self::Year(range) => range.to_string(),
            Self::Author(id) | Self::Subject(id) | Self::Series(id) | Self::Section(id) => id.to_string(),
            Self::Arrival(arrival) => arrival.days().to_string(),
        }
    }

    /// The choice that a value in an address means; nothing when it is strange.
    #[must_use]
    pub fn parse(facet: Facet, value: &str) -> Option<Self> {
        let number = || value.parse().ok();
        match facet {
            Facet::Availability => None,
            Facet::Type => DocumentType::from_code(value).map(Self::Type),
            Facet::Library => {
                let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
                let good = !value.is_empty() && value.len() <= 64 && value.chars().all(plain);
                good.then(|| Self::Library(value.to_owned()))
            }
            Facet::Language => facet::language_value(value).map(|_| Self::Language(value.to_owned())),
            Facet::Audience => Audience::from_code(value).map(Self::Audience),
            Facet::Year => YearRange::parse(value).map(Self::Year),
            Facet::Author => number().map(Self::Author),
            Facet::Subject => number().map(Self::Subject),
            Facet::Series => number().map(Self::Series),
            Facet::Section => number().map(Self::Section),
            Facet::Arrival => number().and_then(Arrival::of_days).map(Self::Arrival),
        }
    }

    /// The choice of a counted value. A library is counted by its dense number: `library` says its code.
    #[must_use]
    pub fn of_count(facet: Facet, value: u32, library: impl Fn(u16) -> Option<String>) -> Option<Self> {
        match facet {
            Facet::Availability => None,
            Facet::Type => facet::document_type(value).map(Self::Type),
            Facet::Library => u16::try_from(value).ok().and_then(library).map(Self::Library),
            Facet::Language => facet::language_code(value).map(Self::Language),
            Facet::Audience => facet::audience(value).map(Self::Audience),
            Facet::Year => i16::try_from(value)
                .ok()
                .map(|year| Self::Year(YearRange::year(year))),
            Facet::Author => Some(Self::Author(value)),
            Facet::Subject => Some(Self::Subject(value)),
            Facet::Series => Some(Self::Series(value)),
            Facet::Section => Some(Self::Section(value)),
            Facet::Arrival => Arrival::of_days(value).map(Self::Arrival),
        }
    }
}
