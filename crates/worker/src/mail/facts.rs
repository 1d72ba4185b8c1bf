//! What a mail about a hold or a loan speaks of, read from the database at the moment of sending.

use app::App;
use app::failure::Outcome;
use domain::id::{LibraryId, PatronId, RecordNumber};
use domain::language::Language;
use domain::library::Library;
use domain::mail::MailKind;
use domain::patron::Patron;
use i18n::Translator;
use store::Conn;
use store::record::{Found, StoredRecord};

use crate::mail::page::Document;

/// Whom a mail is for.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    pub(crate) patron: Patron,
    /// Their address.
    pub(crate) email: String,
    /// The language that they chose on the portal, or else the one that the library noted.
    pub(crate) language: Language,
}

/// Whom a mail of this kind about a patron is for; or why for nobody: they left no address, or left,
/// or do not wish such mails.
pub(crate) async fn addressee(
    conn: &mut Conn,
    id: Option<PatronId>,
    kind: MailKind,
) -> Outcome<Result<Addressee, &'static str>> {
    let patron = match id {
        Some(id) => store::patron::find(conn, id).await?,
        None => None,
    };
    let Some(patron) = patron else {
        return Ok(Err("there is no address"));
    };
    let email = patron.email.as_deref().map(str::trim).unwrap_or_default();
    if email.is_empty() {
        return Ok(Err("there is no address"));
    }
    if kind.may_be_refused() && store::mail_refusal::of(conn, patron.id).await?.contains(&kind) {
        return Ok(Err("the reader does not wish it"));
    }
    let account = store::account::of_patron(conn, patron.id).await?;
    let language = account.map_or(patron.language, |account| account.language);
    Ok(Ok(Addressee {
        email: email.to_owned(),
        language,
        patron,
    }))
}

/// The record under a number, through one merge; none when it left the catalogue.
pub(crate) async fn record(conn: &mut Conn, number: RecordNumber) -> Outcome<Option<StoredRecord>> {
    let mut wanted = number;
    for _ in 0..8 {
        match store::record::find(conn, wanted).await? {
            Some(Found::Here(record)) => return Ok(Some(*record)),
            Some(Found::MovedTo(next)) => wanted = next,
            Some(Found::Gone) | None => return Ok(None),
        }
    }
    Ok(None)
}

/// A library of the network.
pub(crate) async fn library(app: &App, id: LibraryId) -> Outcome<Option<Library>> {
    Ok(app.network().await?.library(id).cloned())
}

/// A document as a mail shows it.
pub(crate) fn document(t: Translator, record: &StoredRecord, call_number: Option<&str>) -> Document {
    let about = &record.record;
    let author = about
        .contributors
        .first()
        .map(domain::record::Contributor::spoken_name);
    let by: Vec<String> = author.into_iter().chain(about.publisher.clone()).collect();
    let kind = t
        .coded("document-type", &about.document_type.code().replace('_', "-"))
        .into_owned();
    let line = match call_number.filter(|number| !number.is_empty()) {
        Some(number) => t
            .with("mail-document")
            .arg("type", kind)
            .arg("number", number)
            .to_string(),
        None => kind,
    };
    Document::new(title(record), by.join(", "), line, record.number)
}

/// The title in one line, with the number of the part.
pub(crate) fn title(record: &StoredRecord) -> String {
    let title = one_line(&record.record.title);
    match &record.record.part_number {
        Some(part) => format!("{title}, {}", one_line(part)),
        None => title,
    }
}

/// Control characters and line breaks are a space: a title never makes a header of its own.
pub(crate) fn one_line(text: &str) -> String {
    text.split(char::is_control)
        .filter(|piece| !piece.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
