//! MARC21 and UNIMARC, ISO 2709 and MARCXML, read into the nouns of the domain.
//! A leaf: no database, no network. Nothing that a file contains makes it panic.

pub mod charset;
pub mod field;
mod iso2709;
mod marcxml;
pub mod stream;
pub mod write;

pub use field::{ControlField, DataField, Field, MarcRecord, Subfield, Tag};
pub use stream::{Broken, BrokenReason, Form, Raw, Reader};
