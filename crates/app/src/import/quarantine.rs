//! Records in quarantine: looked at, read again, set aside with a reason. Read again means loaded again,
//! these bytes alone, by a load of their own.

use domain::id::{ImportRunId, QuarantineId};
use jiff::Timestamp;
use marc::Form;
use store::idempotency::{self, Known};
use store::quarantine::{Decision, Quarantined, Wanted};

use super::asked::{self, Asked};
use super::entry::KEPT_BYTES;
use super::sent::Receiving;
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::fingerprint;

/// Records on a page.
pub const PAGE: i64 = 25;
/// Records of one load that are read again at once.
pub const AT_ONCE: i64 = 1_000;
/// Longest reason.
pub const LONGEST_REASON: usize = 300;

/// The byte that ends a record in ISO 2709.
const RECORD_END: u8 = 0x1d;

const NOUN: &str = "quarantine";
const AGAIN: &str = "quarantine.retry";

/// What is read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// One.
    One(QuarantineId),
    /// All of a load that wait.
    AllOf(ImportRunId),
}

/// A page of those in quarantine, and one more when there are others.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn list(app: &App, librarian: &Librarian, wanted: Wanted, page: i64) -> Outcome<Vec<Quarantined>> {
    asked::check(librarian)?;
    let mut conn = app.db.read().await?;
    let offset = page.clamp(0, 10_000) * PAGE;
    Ok(store::quarantine::list(&mut conn, wanted, PAGE + 1, offset).await?)
}

/// How many there are.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn count(app: &App, librarian: &Librarian, wanted: Wanted) -> Outcome<i64> {
    asked::check(librarian)?;
    let mut conn = app.db.read().await?;
    Ok(store::quarantine::count(&mut conn, wanted).await?)
}

/// One of them, and who decided about it.
///
/// # Errors
/// As not found when there is none, or for those who do not administer the network.
pub async fn show(
    app: &App,
    librarian: &Librarian,
    id: QuarantineId,
) -> Outcome<(Quarantined, Option<String>)> {
    asked::check(librarian)?;
    let mut conn = app.db.read().await?;
    let found = store::quarantine::find(&mut conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let who = match &found.actor {
        Some(actor) => asked::name_of(&mut conn, actor).await?,
        None => None,
    };
    Ok((found, who))
}

/// Whether only the beginning of a record was kept.
#[must_use]
pub fn is_cut(record: &Quarantined) -> bool {
    record.raw.len() >= KEPT_BYTES
}

/// What reading again gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again {
    /// The load that brings what can be read; none when nothing can.
    pub load: Option<ImportRunId>,
    /// How many still cannot be read: they stay.
    pub unread: usize,
}

/// Reads records again: those that can be read now are loaded, by a load of their own; the others stay.
/// The same form (`key`) sent twice does it once.
///
/// # Errors
/// As not found when there is none, as a conflict when somebody decided meanwhile.
pub async fn retry(app: &App, librarian: &Librarian, chosen: Chosen, key: &str) -> Outcome<Again> {
    asked::check(librarian)?;
    let account = librarian.account.id;
    let body = fingerprint(&format!("{chosen:?}"));
    let mut conn = app.db.read().await?;
    if let Known::Answered(id) = idempotency::look(&mut conn, key, account, AGAIN, &body).await? {
        return answered(&id);
    }
    let records: Vec<Quarantined> = match chosen {
        Chosen::One(id) => store::quarantine::find(&mut conn, id)
            .await?
            .into_iter()
            .collect(),
        Chosen::AllOf(run) => {
            let wanted = Wanted {
                run: Some(run),
                is_decided: false,
            };
            store::quarantine::list(&mut conn, wanted, AT_ONCE, 0).await?
        }
    };
    let first: &Quarantined = records.first().ok_or(Failure::NotFound)?;
    let load = store::load::find(&mut conn, first.run, app.clock.now()).await?;
    let load = load.ok_or(Failure::NotFound)?;
    drop(conn);
    let (readable, unread): (Vec<Quarantined>, Vec<Quarantined>) = records
        .into_iter()
        .partition(|record| !is_cut(record) && reads(&record.raw));
    if readable.is_empty() {
        return Ok(Again {
            load: None,
            unread: unread.len(),
        });
    }
    let mut receiving = Receiving::begin(app).await?;
    receiving.write(&joined(&readable)).await?;
    let mut sent = receiving.end().await?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    // Of two clicks at once the second waits here, and finds what the first wrote.
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    match idempotency::look(act.conn(), key, account, AGAIN, &body).await? {
        Known::Answered(id) => return answered(&id),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let now = act.moment.now;
    for record in &readable {
        if !decide(&mut act, record.id, Decision::Retried, None, now).await? {
            // Somebody decided about it since: the page was old.
            return Err(Failure::Conflict);
        }
    }
    let again = Asked {
        file: load.file.clone(),
        source: load.source_name.clone(),
        library: load.library,
        is_complete: false,
    };
    let id = asked::write(&mut act, load.source, &mut sent, &again, true).await?;
    let answer = format!("{id} {}", unread.len());
    idempotency::keep(act.conn(), key, account, AGAIN, &body, &answer, now).await?;
    act.commit().await?;
    Ok(Again {
        load: Some(id),
        unread: unread.len(),
    })
}

/// What the same form gave before.
fn answered(answer: &str) -> Outcome<Again> {
    let (id, unread) = answer.split_once(' ').ok_or(Failure::Conflict)?;
    Ok(Again {
        load: Some(id.parse().map_err(|_| Failure::Conflict)?),
        unread: unread.parse().map_err(|_| Failure::Conflict)?,
    })
}

fn reads(raw: &[u8]) -> bool {
    marc::parse(raw, form(raw)).is_ok()
}

/// Sets one aside: it stays out, and says why.
///
/// # Errors
/// As not found when there is none, as a conflict when somebody decided meanwhile.
pub async fn set_aside(app: &App, librarian: &Librarian, id: QuarantineId, reason: &str) -> Outcome<()> {
    show(app, librarian, id).await?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    if !decide(&mut act, id, Decision::SetAside, Some(reason), now).await? {
        return Err(Failure::Conflict);
    }
    act.commit().await
}

async fn decide(
    act: &mut Act<'_>,
    id: QuarantineId,
    decision: Decision,
    note: Option<&str>,
    now: Timestamp,
) -> Outcome<bool> {
    let actor = act.actor().to_owned();
    if !store::quarantine::decide(act.conn(), id, decision, note, &actor, now).await? {
        return Ok(false);
    }
    let verb = match decision {
        Decision::Retried => AGAIN,
        Decision::SetAside => "quarantine.set_aside",
    };
    act.audit(verb, NOUN, id.get(), None, note).await?;
    Ok(true)
}

/// Whether a record was written in XML.
#[must_use]
pub fn is_xml(raw: &[u8]) -> bool {
    raw.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

fn form(raw: &[u8]) -> Form {
    if is_xml(raw) { Form::Xml } else { Form::Iso2709 }
}

/// The records as one file: those of one load are carried alike. XML has a root, and what has no end is
/// given one.
fn joined(records: &[Quarantined]) -> Vec<u8> {
    let is_xml = records.first().is_some_and(|record| is_xml(&record.raw));
    let mut bytes = Vec::new();
    if is_xml {
        bytes.extend_from_slice(b"<collection>\n");
    }
    for record in records {
        bytes.extend_from_slice(&record.raw);
        if !is_xml && record.raw.last() != Some(&RECORD_END) {
            bytes.push(RECORD_END);
        }
    }
    if is_xml {
        bytes.extend_from_slice(b"\n</collection>\n");
    }
    bytes
}
