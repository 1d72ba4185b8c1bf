//! What the staff writes: to one reader from the desk, or to those registered for an event. One mail to
//! each, in the library's name; who has no address is counted, and said.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{EventId, LibraryId, PatronId, StaffMessageId};
use domain::mail::Mail;
use domain::registration::RegistrationState;
use domain::staff::Role;
use domain::staff_message::{Addressed, Circle, StaffMessage};
use store::idempotency::{self, Known};

use crate::App;
use crate::act::Act;
use crate::event::{SeenEvent, in_reach, spoken};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::fingerprint;

/// What a librarian writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The subject, on one line.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// To how many a message went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// Those who get a mail.
    pub readers: u32,
    /// Those who left no address.
    pub without_address: u32,
}

/// A message that was sent, with the name that the portal gives its author.
#[derive(Clone, Debug)]
pub struct SentMessage {
    /// The message.
    pub message: StaffMessage,
    /// Who wrote it.
    pub by: Option<String>,
}

/// What was written lately to a reader or about an event, the newest first. Whoever calls has checked
/// that the librarian may see them.
async fn sent(app: &App, to: Addressed) -> Outcome<Vec<SentMessage>> {
    let mut conn = app.db.read().await?;
    let found = store::staff_message::latest(&mut conn, to).await?;
    drop(conn);
    let mut names: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut messages = Vec::with_capacity(found.len());
    for message in found {
        let by = match names.get(&message.sent_by) {
            Some(known) => known.clone(),
            None => crate::queue::actor_name(app, &message.sent_by).await?,
        };
        names.insert(message.sent_by.clone(), by.clone());
        messages.push(SentMessage { message, by });
    }
    Ok(messages)
}

/// What this library wrote lately to a reader.
///
/// # Errors
/// As not found when the librarian has no desk there.
pub async fn to_reader(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
) -> Outcome<Vec<SentMessage>> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let mut sent = sent(app, Addressed::Reader(patron)).await?;
    // What another library wrote is between it and the reader.
    sent.retain(|sent| sent.message.library == at);
    Ok(sent)
}

/// An event, how many each circle holds, and what was written about it lately.
#[derive(Clone, Debug)]
pub struct Correspondence {
    /// The event.
    pub event: SeenEvent,
    /// How many registrations have a seat.
    pub seated: u32,
    /// How many there are with those who wait.
    pub everybody: u32,
    /// What was sent.
    pub sent: Vec<SentMessage>,
}

/// What is known before those registered for an event are written to.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn about_event(app: &App, librarian: &Librarian, id: EventId) -> Outcome<Correspondence> {
    let mut conn = app.db.read().await?;
    let event = in_reach(&mut conn, librarian, id).await?;
    let event = spoken(&mut conn, vec![event])
        .await?
        .pop()
        .ok_or(Failure::NotFound)?;
    drop(conn);
    let tallies = crate::registration::queue::tallies(app, &[id]).await?;
    let count = |circle: Circle| {
        let held = tallies.iter().filter(|tally| circle.holds(tally.state));
        held.map(|tally| tally.registrations).sum()
    };
    Ok(Correspondence {
        seated: count(Circle::Seated),
        everybody: count(Circle::Everybody),
        sent: sent(app, Addressed::Event(id)).await?,
        event,
    })
}

/// Writes to a reader from a desk. The same form sent again sends once.
///
/// # Errors
/// As not found when the librarian has no desk there or there is no such reader.
pub async fn write_to_reader(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    written: &Written,
    key: &str,
) -> Outcome<Reached> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    store::lock::patron(&mut act.tx, app.db.dialect(), patron).await?;
    let to = Addressed::Reader(patron);
    send(act, librarian, (at, to, Circle::Seated), &[patron], written, key).await
}

/// Writes to those registered for an event. The same form sent again sends once.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn write_about_event(
    app: &App,
    librarian: &Librarian,
    id: EventId,
    circle: Circle,
    written: &Written,
    key: &str,
) -> Outcome<Reached> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    store::lock::event(&mut act.tx, app.db.dialect(), id).await?;
    let event = in_reach(act.conn(), librarian, id).await?;
    let found = store::registration::of_event(act.conn(), id, RegistrationState::ALL).await?;
    let patrons: BTreeSet<PatronId> = found
        .iter()
        .filter(|registration| circle.holds(registration.state))
        .map(|registration| registration.patron)
        .collect();
    let patrons: Vec<PatronId> = patrons.into_iter().collect();
    let to = (event.library, Addressed::Event(id), circle);
    send(act, librarian, to, &patrons, written, key).await
}

async fn send(
    mut act: Act<'_>,
    librarian: &Librarian,
    (library, to, circle): (LibraryId, Addressed, Circle),
    patrons: &[PatronId],
    written: &Written,
    key: &str,
) -> Outcome<Reached> {
    let account = librarian.account.id;
    let body = fingerprint(&format!("{to:?} {circle:?} {written:?}"));
    let known = store::patron::many(act.conn(), patrons).await?;
    if known.is_empty() && matches!(to, Addressed::Reader(_)) {
        return Err(Failure::NotFound);
    }
    let has_address = |email: &Option<String>| email.as_deref().is_some_and(|email| !email.trim().is_empty());
    let (reachable, without): (Vec<_>, Vec<_>) = known.iter().partition(|patron| has_address(&patron.email));
    let count = |patrons: &[_]| u32::try_from(patrons.len()).unwrap_or(u32::MAX);
    let reached = Reached {
        readers: count(&reachable),
        without_address: count(&without),
    };
    match idempotency::look(act.conn(), key, account, "staff_message", &body).await? {
        Known::Answered(_) => return Ok(reached),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    if reachable.is_empty() {
        return Ok(reached);
    }
    let (id, now) = (StaffMessageId::new(act.id()), act.moment.now);
    let message = StaffMessage {
        id,
        library,
        to,
        subject: written.subject.trim().to_owned(),
        body: written.body.trim().to_owned(),
        recipients: reached.readers,
        sent_by: act.actor().to_owned(),
        sent_at: now,
    };
    store::staff_message::insert(act.conn(), &message).await?;
    for patron in reachable {
        let patron = patron.id;
        act.mail(Mail::StaffMessage { message: id, patron }).await?;
    }
    let count = reached.readers.to_string();
    act.audit("message.send", "staff_message", id.get(), None, Some(&count))
        .await?;
    idempotency::keep(
        act.conn(),
        key,
        account,
        "staff_message",
        &body,
        &id.to_string(),
        now,
    )
    .await?;
    act.commit().await?;
    Ok(reached)
}
