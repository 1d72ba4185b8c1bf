//! « Appareils connectés »: where one is signed in, and signing out there from here.

use domain::agent::Agent;
use jiff::Timestamp;
use store::session::{self, Session};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::Outcome;
use crate::person::Person;
use crate::random::fingerprint;
use crate::sign_in::IDLE_SECONDS;

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct SeenSession {
    /// What stands for it in a form: it is neither the cookie nor what the database knows it by.
    pub handle: String,
    /// Which browser on which system.
    pub agent: Agent,
    /// When it signed in.
    pub begun_at: Timestamp,
    /// When it was used last.
    pub seen_at: Timestamp,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

fn handle(session: &Session) -> String {
    let mut handle = fingerprint(&format!("session|{}", session.hash));
    handle.truncate(24);
    handle
}

/// Where somebody is signed in, this browser first.
///
/// # Errors
/// When the database fails.
pub async fn list(app: &App, person: &Person) -> Outcome<Vec<SeenSession>> {
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let sessions = session::of_account(&mut conn, person.account.id, now, IDLE_SECONDS).await?;
    let mut seen: Vec<SeenSession> = sessions
        .iter()
        .map(|session| SeenSession {
            handle: handle(session),
            agent: Agent::of(&session.agent),
            begun_at: session.begun_at,
            seen_at: session.seen_at,
            is_this: session.hash == person.session.hash,
        })
        .collect();
    seen.sort_by_key(|session| !session.is_this);
    Ok(seen)
}

/// Signs out another browser. One that is signed out already stays so.
///
/// # Errors
/// When the database fails.
pub async fn end(app: &App, person: &Person, asked: &str, request: &str) -> Outcome<()> {
    let id = person.account.id;
    let now = app.clock.now();
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    let sessions = session::of_account(act.conn(), id, now, IDLE_SECONDS).await?;
    if let Some(session) = sessions.iter().find(|session| handle(session) == asked) {
        session::end_of(act.conn(), id, &session.hash).await?;
        act.audit("session.end", "account", id.get(), None, None).await?;
    }
    act.commit().await
}

/// Signs out every browser but this one.
///
/// # Errors
/// When the database fails.
pub async fn end_others(app: &App, person: &Person, request: &str) -> Outcome<()> {
    let id = person.account.id;
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    session::end_others(act.conn(), id, &person.session.hash).await?;
    act.audit("session.end_others", "account", id.get(), None, None)
        .await?;
    act.commit().await
}
