//! MARC21 and UNIMARC, ISO 2709 and MARCXML, read into the nouns of the domain.
//! A leaf: no database, no network. Nothing that a file contains makes it panic.
//!
//! A file goes through [`Reader`] to [`Raw`] records, each through [`Raw::parse`] to a
//! [`MarcRecord`], and through [`describe`] to what it says.

mod authority;
mod bibliographic;
pub mod charset;
pub mod description;
pub mod dialect;
pub mod exchange;
pub mod field;
mod holdings;
pub mod isbn;
mod iso2709;
mod languages;
pub mod mapping;
mod marc21;
mod marcxml;
mod roles;
pub mod stream;
mod text;
mod unimarc;
pub mod write;

pub use description::{
    Authority, AuthorityKind, CodeKind, Described, Description, Holdings, Identifier, Unmapped, describe,
};
pub use dialect::{Dialect, Kind};
pub use field::{ControlField, DataField, Field, MarcRecord, Subfield, Tag};
pub use mapping::{Codes, Mapping};
pub use stream::{Broken, BrokenReason, Form, Raw, Reader, parse};
