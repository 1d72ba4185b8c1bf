//! Character sets: which one a record is in, whatever it declares, and its text as Unicode.
//! What is valid UTF-8 is UTF-8: leader/09 and UNIMARC 100$a lie in both directions in practice.

mod decode;
mod eacc;
mod guess;
mod mojibake;
#[rustfmt::skip]
mod tables;

pub use decode::{Decoded, decode, encode};
pub use guess::{Declared, detect};
pub use mojibake::repair;

/// The character sets met in library files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charset {
    /// Unicode.
    Utf8,
    /// Mostly UTF-8, with some bytes that are not: those are read as windows-1252.
    Utf8WithStrayBytes,
    /// MARC-8: ANSEL with escape sequences to other scripts.
    Marc8,
    /// ISO 5426, the old UNIMARC set.
    Iso5426,
    /// ISO 6937.
    Iso6937,
    /// ISO 8859-1, and the quotation marks that windows-1252 adds to it.
    Latin1,
    /// KOI8-R.
    Koi8R,
    /// windows-1251.
    Windows1251,
    /// Code page 866.
    CodePage866,
}
