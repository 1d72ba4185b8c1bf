//! What a MARC record says, in the nouns of the domain: the outcome of reading one record.

use domain::item::DescribedItem;
use domain::record::Record;

use crate::dialect::{self, Dialect, Kind};
use crate::field::{Field, MarcRecord};
use crate::mapping::Mapping;
use crate::{authority, bibliographic, holdings};

/// What one record turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Described {
    /// A document, with its copies.
    Bibliographic(Box<Description>),
    /// Copies of a document that another record describes.
    Holdings(Holdings),
    /// A heading and the forms that lead to it.
    Authority(Authority),
    /// A class of a classification: nothing for readers.
    Classification,
}

/// A bibliographic record, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Description {
    /// Which MARC it was written in.
    pub dialect: Dialect,
    /// 001.
    pub control_number: Option<String>,
    /// 003, when it is the code of an agency.
    pub agency: Option<String>,
    /// What identifies the record in its source when there is no 001: the number of its system, a
    /// barcode, or else a checksum of what it describes.
    pub fallback_key: Option<String>,
    /// Leader/05 = d: the source no longer has it.
    pub status_deleted: bool,
    /// Whether the record itself has a title; `record.title` is never empty.
    pub has_title: bool,
    /// What readers are shown.
    pub record: Record,
    /// The copies that the record itself lists.
    pub items: Vec<DescribedItem>,
    /// Numbers by which other systems know the record.
    pub identifiers: Vec<Identifier>,
    /// Codes that the mapping does not know, each once.
    pub unmapped: Vec<Unmapped>,
}

impl Description {
    /// What identifies the record in its source.
    #[must_use]
    pub fn key(&self) -> &str {
        self.control_number
            .as_deref()
            .or(self.fallback_key.as_deref())
            .unwrap_or_default()
    }
}

/// A number by which another system knows a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identifier {
    /// `ark`, `lccn`, `oclc`, `frbnf`, `koha`, `evergreen`, `url`, or `other`.
    pub scheme: &'static str,
    /// The number.
    pub value: String,
}

/// A code that the mapping does not know.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unmapped {
    /// What the code is about.
    pub kind: CodeKind,
    /// The code.
    pub code: String,
}

/// What a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeKind {
    /// The type of a document or item.
    Type,
    /// A shelf area.
    Section,
    /// A collection.
    Collection,
    /// An audience.
    Audience,
}

/// A holdings record, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Holdings {
    /// 001.
    pub control_number: Option<String>,
    /// 004: the 001 of the bibliographic record.
    pub bib_control_number: Option<String>,
    /// Leader/05 = d.
    pub status_deleted: bool,
    /// The copies.
    pub items: Vec<DescribedItem>,
}

/// An authority record, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// 001: what $3 or $0 of a heading points at.
    pub id: Option<String>,
    /// The form under which it is filed; empty when the record has none.
    pub heading: String,
    /// The other forms, from which one is sent to the heading.
    pub see_from: Vec<String>,
    /// What it names.
    pub kind: AuthorityKind,
}

/// What an authority record names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthorityKind {
    /// A person.
    Person,
    /// A body or a meeting.
    Body,
    /// A family.
    Family,
    /// A place.
    Place,
    /// A work.
    Title,
    /// A topic.
    Topic,
    /// A genre or form.
    Genre,
    /// Something else.
    Other,
}

/// Reads what a record says.
#[must_use]
pub fn describe(record: &MarcRecord, mapping: &Mapping) -> Described {
    match dialect::of(record) {
        (dialect, Kind::Bibliographic) => {
            Described::Bibliographic(Box::new(bibliographic::describe(record, dialect, mapping)))
        }
        (_, Kind::Holdings) => Described::Holdings(holdings::describe(record)),
        (dialect, Kind::Authority) => Described::Authority(authority::describe(record, dialect)),
        (_, Kind::Classification) => Described::Classification,
    }
}

/// A checksum of what a record describes: local fields and dates of change do not count, so that
/// a loan at the source does not make another record of it.
pub(crate) fn checksum(record: &MarcRecord) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;
    let mut sum = BASIS;
    let mut eat = |bytes: &[u8]| {
        for byte in bytes.iter().chain(&[0x1F]) {
            sum = (sum ^ u128::from(*byte)).wrapping_mul(PRIME);
        }
    };
    for field in &record.fields {
        let tag = field.tag();
        if tag == "005" || tag.0[0] == b'9' || tag.0[0] > b'9' || tag == "852" || tag == "876" {
            continue;
        }
        eat(&tag.0);
        match field {
            Field::Control(field) => eat(field.value.as_bytes()),
            Field::Data(field) => {
                for subfield in &field.subfields {
                    eat(subfield.code.encode_utf8(&mut [0; 4]).as_bytes());
                    eat(subfield.value.as_bytes());
                }
            }
        }
    }
    format!("sum:{sum:032x}")
}
