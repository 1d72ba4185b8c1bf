//! Registrations for events: asking for seats, changing, giving up, taking a seat that is proposed.
//! What librarians do with them is in `registration::queue`; how seats move is in
//! `registration::seats`.

pub mod queue;
mod seats;

pub use seats::lapse_offer;
pub(crate) use seats::{cancel_all, give_up_all, serve, tell_all};

use domain::event::{Event, EventState};
use domain::id::{EventId, PatronId, RegistrationId};
use domain::mail::Mail;
use domain::patron::Patron;
use domain::registration::{
    self, Placed, Refusal, Registration, RegistrationAction, RegistrationState, Standing, Wish, may_change,
    may_register,
};
use domain::service::Service;
use domain::time::Moment;
use jiff::SignedDuration;
use jiff::civil::Date;
use store::idempotency::{self, Known};
use store::network::Network;

use crate::App;
use crate::act::{Act, Actor};
use crate::event::{SeenEvent, spoken};
use crate::failure::{Failure, Outcome};
use crate::person::Reader;
use crate::random::fingerprint;

/// How long a registration that ended is still shown to its reader.
const SHOWN_DAYS: i64 = 90;

/// A registration as its reader sees it.
#[derive(Clone, Debug)]
pub struct SeenRegistration {
    /// The registration.
    pub registration: Registration,
    /// The event.
    pub event: SeenEvent,
    /// How many wait before, while one waits.
    pub before: Option<u32>,
}

/// What the form of an event needs to know of a reader.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The event.
    pub event: SeenEvent,
    /// The person.
    pub patron: Patron,
    /// Why they do not register, whatever they ask for.
    pub refusals: Vec<Refusal>,
}

/// What stands where the button of an event is.
#[derive(Clone, Debug, Default)]
pub struct AtTheDoor {
    /// Why one does not register, whatever one asks for.
    pub refusals: Vec<Refusal>,
    /// One's registration.
    pub own: Option<Registration>,
}

/// What an event answers to whoever looks at its page: a reader, or somebody who is not signed in.
///
/// # Errors
/// When the database fails.
pub async fn at_the_door(app: &App, patron: Option<PatronId>, event: &Event) -> Outcome<AtTheDoor> {
    let Moment { now, today } = app.moment();
    let network = app.network().await?;
    let Some(patron) = patron else {
        // Nothing stands against a stranger but what stands against everybody.
        let stranger = Standing {
            birth_on: None,
            is_member: true,
            is_registered: false,
            is_service_open: registers(&network, event, today),
        };
        return Ok(AtTheDoor {
            refusals: registration::turned_away(event, &stranger, now),
            own: None,
        });
    };
    let mut conn = app.db.read().await?;
    let standing = look(&mut conn, &network, patron, event, today).await?;
    Ok(AtTheDoor {
        refusals: registration::turned_away(event, &standing, now),
        own: store::registration::open_of(&mut conn, patron, event.id).await?,
    })
}

/// The event and the reader, before anything is asked for.
///
/// # Errors
/// As not found when there is no such event, or one comes to it without registering.
pub async fn invitation(app: &App, patron: PatronId, id: EventId) -> Outcome<Invitation> {
    let event = crate::event::published(app, id).await?;
    if event.event.terms.admission == domain::event::Admission::Free {
        return Err(Failure::NotFound);
    }
    let door = at_the_door(app, Some(patron), &event.event).await?;
    let mut conn = app.db.read().await?;
    let patron = store::patron::find(&mut conn, patron)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(Invitation {
        event,
        patron,
        refusals: door.refusals,
    })
}

/// Looks up what the rules ask. The network is given: whoever holds a connection asks for no other.
async fn look(
    conn: &mut store::Conn,
    network: &Network,
    patron: PatronId,
    event: &Event,
    today: Date,
) -> Outcome<Standing> {
    let person = store::patron::standing(conn, patron, today)
        .await?
        .ok_or(Failure::NotFound)?;
    let is_member = network
        .operator_of(event.library)
        .and_then(|operator| person.membership(operator, today))
        .is_some_and(|membership| membership.is_valid(today));
    let open = store::registration::open_of(conn, patron, event.id).await?;
    Ok(Standing {
        birth_on: person.birth_on,
        is_member,
        is_registered: open.is_some(),
        is_service_open: registers(network, event, today),
    })
}

/// Whether the library of an event registers online.
fn registers(network: &Network, event: &Event, today: Date) -> bool {
    network
        .library(event.library)
        .is_some_and(|library| library.opens(Service::EventRegistration, today))
}

fn refused(why: &[Refusal]) -> Failure {
    Failure::Refused(why.iter().map(Refusal::explain).collect())
}

/// Registers a reader. The same form sent again gives the same registration.
///
/// # Errors
/// With the reasons of the rules; as not found when there is no such event.
pub async fn register(
    app: &App,
    reader: &Reader,
    id: EventId,
    wish: &Wish,
    key: &str,
) -> Outcome<Registration> {
    let body = fingerprint(&format!("{id}|{wish:?}"));
    let mut act = Act::begin(app, &reader.actor()).await?;
    // Before the key is looked up: of two clicks at the same instant the second waits here.
    store::lock::patron(&mut act.tx, app.db.dialect(), reader.patron).await?;
    match idempotency::look(act.conn(), key, reader.account.id, "registration", &body).await? {
        Known::Answered(id) => {
            let id: RegistrationId = id.parse().map_err(|_| Failure::NotFound)?;
            return store::registration::find_of(act.conn(), reader.patron, id)
                .await?
                .ok_or(Failure::NotFound);
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    store::lock::event(&mut act.tx, app.db.dialect(), id).await?;
    let event = store::event::find(act.conn(), id)
        .await?
        .filter(|event| event.state != EventState::Draft)
        .ok_or(Failure::NotFound)?;
    if event.terms.admission == domain::event::Admission::Free {
        return Err(Failure::NotFound);
    }
    let (network, Moment { now, today }) = (act.network.clone(), act.moment);
    let standing = look(act.conn(), &network, reader.patron, &event, today).await?;
    let placed = may_register(&event, &standing, wish, now).map_err(|why| refused(&why))?;
    let new = Registration {
        id: RegistrationId::new(act.id()),
        event: id,
        patron: reader.patron,
        account: reader.account.id,
        seats: wish.seats,
        state: match placed {
            Placed::Seated(state) => state,
            Placed::Waiting => RegistrationState::Waiting,
        },
        placed_at: now,
        phone: wish.phone.clone(),
        note: wish.note.clone(),
        children: wish.children.clone(),
        offered_until: None,
        reason: None,
        answer: String::new(),
        changed_at: now,
        changed_by: act.actor().to_owned(),
        version: 0,
    };
    match store::registration::insert(act.conn(), &new).await {
        Err(why) if why.is_taken() => return Err(refused(&[Refusal::AlreadyRegistered])),
        other => other?,
    }
    if new.state.holds_seats() && !store::event::take_seats(act.conn(), id, new.seats).await? {
        return Err(Failure::Conflict);
    }
    act.audit(
        "registration.make",
        "registration",
        new.id.get(),
        None,
        Some(new.state.code()),
    )
    .await?;
    let registration = new.id;
    act.mail(match new.state {
        RegistrationState::Confirmed => Mail::RegistrationConfirmed { registration },
        RegistrationState::Waiting => Mail::RegistrationWaiting { registration },
        _ => Mail::RegistrationRequested { registration },
    })
    .await?;
    let answer = registration.to_string();
    idempotency::keep(
        act.conn(),
        key,
        reader.account.id,
        "registration",
        &body,
        &answer,
        now,
    )
    .await?;
    act.commit().await?;
    Ok(new)
}

/// The registrations of a reader: those ahead, and those of the last months.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, patron: PatronId) -> Outcome<Vec<SeenRegistration>> {
    let since = app.clock.now() - SignedDuration::from_hours(24 * SHOWN_DAYS);
    let mut conn = app.db.read().await?;
    let found = store::registration::of_patron(&mut conn, patron, since).await?;
    seen(&mut conn, found).await
}

/// One registration of a reader.
///
/// # Errors
/// As not found when it is not this reader's.
pub async fn of_reader_by_id(app: &App, patron: PatronId, id: RegistrationId) -> Outcome<SeenRegistration> {
    let mut conn = app.db.read().await?;
    let found = store::registration::find_of(&mut conn, patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    seen(&mut conn, vec![found]).await?.pop().ok_or(Failure::NotFound)
}

pub(crate) async fn seen(conn: &mut store::Conn, found: Vec<Registration>) -> Outcome<Vec<SeenRegistration>> {
    let mut events: Vec<EventId> = found.iter().map(|registration| registration.event).collect();
    events.sort_unstable();
    events.dedup();
    let events = store::event::many(conn, &events).await?;
    let events = spoken(conn, events).await?;
    let waiting: Vec<RegistrationId> = found
        .iter()
        .filter(|registration| registration.state == RegistrationState::Waiting)
        .map(|registration| registration.id)
        .collect();
    let before = store::registration::before(conn, &waiting).await?;
    Ok(found
        .into_iter()
        .filter_map(|registration| {
            let event = events.iter().find(|event| event.event.id == registration.event)?;
            let rank = before.iter().find(|(id, _)| *id == registration.id);
            Some(SeenRegistration {
                event: event.clone(),
                before: rank.map(|(_, count)| *count),
                registration,
            })
        })
        .collect())
}

/// What a mail about a registration tells: the registration, its event, how many wait before; nothing
/// when it is no longer kept.
///
/// # Errors
/// When the database fails.
pub async fn told(app: &App, id: RegistrationId) -> Outcome<Option<(Registration, SeenEvent, u32)>> {
    let mut conn = app.db.read().await?;
    let Some(found) = store::registration::find(&mut conn, id).await? else {
        return Ok(None);
    };
    let told = seen(&mut conn, vec![found]).await?.pop();
    Ok(told.map(|told| (told.registration, told.event, told.before.unwrap_or_default())))
}

/// Who answers for a registration: its reader, signed in, or whoever holds the link of a mail to them.
#[derive(Clone, Debug)]
pub enum Door<'a> {
    /// Signed in.
    Reader(&'a Reader),
    /// With the secret of a link, in this request.
    Link {
        /// The secret.
        token: &'a str,
        /// Id of the request.
        request: &'a str,
    },
}

/// The registration that a link of a mail answers for.
///
/// # Errors
/// As not found when the link is over, or never was.
pub async fn of_link(app: &App, token: &str) -> Outcome<SeenRegistration> {
    let mut conn = app.db.read().await?;
    let id = store::registration::of_link(&mut conn, &fingerprint(token), app.clock.now())
        .await?
        .ok_or(Failure::NotFound)?;
    let found = store::registration::find(&mut conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    seen(&mut conn, vec![found]).await?.pop().ok_or(Failure::NotFound)
}

/// Begins an act on a registration: found through its door, and its event locked.
async fn open_act<'a>(app: &'a App, door: &Door<'_>, id: RegistrationId) -> Outcome<(Act<'a>, Registration)> {
    let actor = match door {
        Door::Reader(reader) => reader.actor(),
        Door::Link { request, .. } => Actor {
            name: "link".into(),
            request: (*request).to_owned(),
        },
    };
    let mut act = Act::begin(app, &actor).await?;
    let found = through(&mut act, door, id).await?;
    store::lock::event(&mut act.tx, app.db.dialect(), found.event).await?;
    // Read again: until the lock was ours, anybody could change it.
    let found = through(&mut act, door, id).await?;
    Ok((act, found))
}

async fn through(act: &mut Act<'_>, door: &Door<'_>, id: RegistrationId) -> Outcome<Registration> {
    let found = match door {
        Door::Reader(reader) => store::registration::find_of(act.conn(), reader.patron, id).await?,
        Door::Link { token, .. } => {
            let now = act.moment.now;
            let linked = store::registration::of_link(act.conn(), &fingerprint(token), now).await?;
            match linked.filter(|linked| *linked == id) {
                Some(id) => store::registration::find(act.conn(), id).await?,
                None => None,
            }
        }
    };
    found.ok_or(Failure::NotFound)
}

/// « Supprimer »: the seats go to those who wait. Doing it again gives the same answer.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it ended otherwise meanwhile.
pub async fn cancel(app: &App, door: &Door<'_>, id: RegistrationId) -> Outcome<Registration> {
    let (mut act, found) = open_act(app, door, id).await?;
    if found.state == RegistrationState::CancelledByReader {
        return Ok(found);
    }
    let event = seats::event_of(&mut act, found.event).await?;
    // What is past is no longer given up: the library counts who came.
    if act.moment.now >= event.hours.starts_at() {
        return Err(Failure::Conflict);
    }
    let cancelled = seats::apply(&mut act, &found, RegistrationAction::CancelByReader).await?;
    act.mail(Mail::RegistrationCancelledByReader { registration: id })
        .await?;
    serve(&mut act, found.event).await?;
    act.commit().await?;
    Ok(cancelled)
}

/// Takes the seat that is proposed. Doing it again gives the same answer.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when the deadline has passed.
pub async fn take_offer(app: &App, door: &Door<'_>, id: RegistrationId) -> Outcome<Registration> {
    let (mut act, found) = open_act(app, door, id).await?;
    if found.state == RegistrationState::Confirmed {
        return Ok(found);
    }
    // The job that ends the proposal may be late; the deadline is not.
    if found.offered_until.is_none_or(|until| act.moment.now >= until) {
        return Err(Failure::Conflict);
    }
    let confirmed = seats::apply(&mut act, &found, RegistrationAction::TakeOffer).await?;
    act.mail(Mail::RegistrationConfirmed { registration: id }).await?;
    act.commit().await?;
    Ok(confirmed)
}

/// « Modifier »: seats, telephone, children. Seats given up go to those who wait.
///
/// # Errors
/// With the reasons of the rules; as not found when it is not theirs; as a conflict when it ended, or
/// was changed since `version` was shown.
pub async fn change(
    app: &App,
    reader: &Reader,
    id: RegistrationId,
    version: i64,
    wish: &Wish,
) -> Outcome<Registration> {
    let (mut act, found) = open_act(app, &Door::Reader(reader), id).await?;
    if !found.state.is_ahead() {
        return Err(Failure::Conflict);
    }
    let changed = Registration {
        seats: wish.seats,
        phone: wish.phone.clone(),
        note: wish.note.clone(),
        children: wish.children.clone(),
        ..found.clone()
    };
    // The same form sent again finds what it asked for.
    if changed == found {
        return Ok(found);
    }
    if found.version != version {
        return Err(Failure::Conflict);
    }
    let event = seats::event_of(&mut act, found.event).await?;
    let now = act.moment.now;
    may_change(&event, &found, wish, now).map_err(|why| refused(&why))?;
    let changed = seats::write(&mut act, &found, changed, "change").await?;
    serve(&mut act, found.event).await?;
    act.commit().await?;
    Ok(changed)
}
