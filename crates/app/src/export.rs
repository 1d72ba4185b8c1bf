//! Records as MARC, for other libraries and for readers: what their sources gave, in UTF-8, without
//! copies and without what staff note for themselves. What cannot be handed on is said, never cut.

use std::collections::HashMap;

use domain::id::RecordNumber;
use marc::exchange::for_exchange;
use marc::{Described, Form, Mapping, MarcRecord, write};

use crate::App;
use crate::failure::Outcome;
use crate::import::quarantine::is_xml;

/// How records are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarcForm {
    /// ISO 2709.
    Iso2709,
    /// MARCXML.
    Xml,
}

/// A file of records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarcFile {
    /// The file, in UTF-8.
    pub bytes: Vec<u8>,
    /// How many records are in it.
    pub written: usize,
    /// Those that are not in it, and why, in the order asked for.
    pub left_out: Vec<(RecordNumber, LeftOut)>,
}

/// Why a record is not in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// No source gave it as MARC: it was made otherwise.
    NoSource,
    /// What its source gave cannot be read any more.
    Unreadable,
    /// It is longer than ISO 2709 can say.
    TooLong,
}

/// These records as a file, in the order asked for.
///
/// # Errors
/// When the database fails.
pub async fn marc(app: &App, numbers: &[RecordNumber], form: MarcForm) -> Outcome<MarcFile> {
    let mut conn = app.db.read().await?;
    let raws = store::source::raws_of(&mut conn, numbers).await?;
    drop(conn);
    let numbers = numbers.to_vec();
    // A thousand records are read and written: too long for a thread that serves pages.
    let written = tokio::task::spawn_blocking(move || file(&numbers, raws, form)).await;
    Ok(written.map_err(anyhow::Error::from)?)
}

fn file(numbers: &[RecordNumber], raws: Vec<(RecordNumber, String, Vec<u8>)>, form: MarcForm) -> MarcFile {
    let mut by_number: HashMap<RecordNumber, Vec<Vec<u8>>> = HashMap::new();
    for (number, _, raw) in raws {
        by_number.entry(number).or_default().push(raw);
    }
    let mut file = MarcFile::default();
    let mut records = Vec::new();
    for number in numbers {
        let raws = by_number.get(number).map(Vec::as_slice).unwrap_or_default();
        match record(raws) {
            Ok(record) => match form {
                MarcForm::Xml => records.push(record),
                MarcForm::Iso2709 => match write::exact_iso2709(&record) {
                    Ok(bytes) => {
                        file.bytes.extend(bytes);
                        file.written += 1;
                    }
                    Err(_) => file.left_out.push((*number, LeftOut::TooLong)),
                },
            },
            Err(why) => file.left_out.push((*number, why)),
        }
    }
    if form == MarcForm::Xml {
        file.written = records.len();
        file.bytes = write::xml(&records).into_bytes();
    }
    file
}

/// The first of the raw records of a document that can be read and describes it: the oldest source has
/// the first word, and records of copies only are none.
fn record(raws: &[Vec<u8>]) -> Result<MarcRecord, LeftOut> {
    let mut why = LeftOut::NoSource;
    for raw in raws {
        let form = if is_xml(raw) { Form::Xml } else { Form::Iso2709 };
        match marc::parse(raw, form) {
            Ok(record) => {
                if let Described::Bibliographic(_) = marc::describe(&record, &Mapping::default()) {
                    return Ok(for_exchange(&record));
                }
            }
            Err(_) => why = LeftOut::Unreadable,
        }
    }
    Err(why)
}
