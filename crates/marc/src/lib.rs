//! MARC21 and UNIMARC, ISO 2709 and MARCXML, read into the nouns of the domain.
//! A leaf: no database, no network. Nothing that a file contains makes it panic.

pub mod field;
pub mod write;

pub use field::{ControlField, DataField, Field, MarcRecord, Subfield, Tag};
