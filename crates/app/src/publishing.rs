//! What librarians do with everything that they publish, be it news, a selection or a page: draft it,
//! publish, schedule, take back, delete it and bring it back. What differs is said by [`Piece`].

use std::future::Future;

use domain::id::LibraryId;
use domain::publishing::{Showing, ShowingState};
use domain::staff::{Role, Scope};
use jiff::Timestamp;
use store::idempotency::{self, Known};
use store::publishing::{Reach, Written};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::queue::actor_name;
use crate::random::fingerprint;
use crate::saved_search::deleted_since;

/// Rows on a page of a list.
pub const PAGE: i64 = 50;

/// Something that librarians publish.
pub trait Piece: Clone + PartialEq + std::fmt::Debug + Send + Sync {
    /// What it is, in the audit.
    const NOUN: &'static str;
    /// Whether links that stand on every page lead to it: then what is remembered of them is forgotten
    /// with each change.
    const IS_LINKED: bool = false;

    /// Its id.
    fn id(&self) -> i64;

    /// Whose it is; none: the whole network's.
    fn library(&self) -> Option<LibraryId>;

    /// When it is shown.
    fn showing(&self) -> Showing;

    /// The version that was seen.
    fn version(&self) -> i64;

    /// The same under an id and a version.
    #[must_use]
    fn known_as(self, id: i64, version: i64) -> Self;

    /// The same, shown at another time.
    #[must_use]
    fn shown(self, showing: Showing) -> Self;

    /// One that was not deleted.
    fn find(conn: &mut store::Conn, id: i64) -> impl Future<Output = store::Result<Option<Self>>> + Send;

    /// One that was deleted since an instant.
    fn deleted(
        conn: &mut store::Conn,
        id: i64,
        since: Timestamp,
    ) -> impl Future<Output = store::Result<Option<Self>>> + Send;

    /// Writes a new one.
    fn insert(&self, conn: &mut store::Conn) -> impl Future<Output = store::Result<()>> + Send;

    /// Writes what was changed, if the version is the one that was seen.
    fn update(&self, conn: &mut store::Conn) -> impl Future<Output = store::Result<bool>> + Send;

    /// Notes that it was deleted.
    fn delete(
        conn: &mut store::Conn,
        id: i64,
        now: Timestamp,
    ) -> impl Future<Output = store::Result<bool>> + Send;

    /// Notes that it was not.
    fn restore(
        conn: &mut store::Conn,
        id: i64,
        since: Timestamp,
    ) -> impl Future<Output = store::Result<bool>> + Send;

    /// A page of the librarians' list.
    fn written(
        conn: &mut store::Conn,
        asked: &Written,
    ) -> impl Future<Output = store::Result<Vec<Self>>> + Send;

    /// How many there are in each state.
    fn counts(
        conn: &mut store::Conn,
        reach: &Reach,
        now: Timestamp,
    ) -> impl Future<Output = store::Result<Vec<(ShowingState, i64)>>> + Send;
}

/// What is asked of a list: whose, in which state, which page of it from 0.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// One library, or the network; none: all that is theirs.
    pub scope: Option<Scope>,
    /// Where it stands.
    pub state: ShowingState,
    /// The page.
    pub page: i64,
}

/// A page of a list, and how many there are in each state.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many, by state.
    pub counts: Vec<(ShowingState, i64)>,
}

/// Whether a librarian writes for a library, or for the whole network.
#[must_use]
pub fn may_write(librarian: &Librarian, library: Option<LibraryId>) -> bool {
    match library {
        Some(library) => librarian.may(Role::Editor, library),
        None => librarian.rights.may_everywhere(Role::Editor),
    }
}

/// What a librarian sees of a list, narrowed to a scope.
pub(crate) fn reach(librarian: &Librarian, scope: Option<Scope>) -> Outcome<Reach> {
    let own = Reach {
        libraries: librarian.rights.libraries(Role::Editor),
        network: librarian.rights.may_everywhere(Role::Editor),
    };
    match scope {
        None => Ok(own),
        Some(scope) if !may_write(librarian, scope.library()) => Err(Failure::NotFound),
        Some(Scope::Network) => Ok(Reach {
            libraries: Some(Vec::new()),
            network: true,
        }),
        Some(Scope::Library(library)) => Ok(Reach {
            libraries: Some(vec![library]),
            network: false,
        }),
    }
}

/// A page of what a librarian may write on.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn list<P: Piece>(app: &App, librarian: &Librarian, asked: Asked) -> Outcome<Listed<P>> {
    let reach = reach(librarian, asked.scope)?;
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let counts = P::counts(&mut conn, &reach, now).await?;
    let written = Written {
        reach,
        state: asked.state,
        now,
        limit: PAGE,
        offset: asked.page.clamp(0, 1_000) * PAGE,
    };
    let rows = P::written(&mut conn, &written).await?;
    Ok(Listed { rows, counts })
}

/// One of them, to be written on.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn draft<P: Piece>(app: &App, librarian: &Librarian, id: i64) -> Outcome<P> {
    let mut conn = app.db.read().await?;
    in_reach(&mut conn, librarian, id).await
}

async fn in_reach<P: Piece>(conn: &mut store::Conn, librarian: &Librarian, id: i64) -> Outcome<P> {
    P::find(conn, id)
        .await?
        .filter(|piece| may_write(librarian, piece.library()))
        .ok_or(Failure::NotFound)
}

/// Writes a new one. The same form (`key`) sent again gives the same.
///
/// # Errors
/// As not found when it is for a library that is not theirs.
pub async fn create<P: Piece>(app: &App, librarian: &Librarian, wish: &P, key: &str) -> Outcome<P> {
    if !may_write(librarian, wish.library()) {
        return Err(Failure::NotFound);
    }
    let account = librarian.account.id;
    // When it is shown may be the moment in which it is sent: that makes no other of it.
    let body = fingerprint(&format!("{:?}", wish.clone().shown(Showing::default())));
    // The form that the back button brings again may be sent with other words: that is another.
    let key = &format!("{key}:{body}");
    let mut act = Act::begin(app, &librarian.actor()).await?;
    match idempotency::look(act.conn(), key, account, P::NOUN, &body).await? {
        Known::Answered(id) => {
            let id = id.parse().map_err(|_| Failure::Conflict)?;
            return in_reach(act.conn(), librarian, id).await;
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let now = act.moment.now;
    let new = wish.clone().known_as(act.id(), 0);
    new.insert(act.conn()).await?;
    let state = new.showing().state(now).code();
    let verb = format!("{}.create", P::NOUN);
    act.audit(&verb, P::NOUN, new.id(), None, Some(state)).await?;
    let answer = new.id().to_string();
    idempotency::keep(act.conn(), key, account, P::NOUN, &body, &answer, now).await?;
    end::<P>(act).await?;
    Ok(new)
}

/// Writes what was changed of one.
///
/// # Errors
/// As not found when it is not theirs, or would go where it is not; as a conflict when a colleague
/// changed it since its version was shown.
pub async fn save<P: Piece>(app: &App, librarian: &Librarian, id: i64, wish: &P) -> Outcome<P> {
    if !may_write(librarian, wish.library()) {
        return Err(Failure::NotFound);
    }
    let version = wish.version();
    write(app, librarian, "change", id, version, |_, _| {
        wish.clone().known_as(id, version)
    })
    .await
}

/// « Publier maintenant ».
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it was changed meanwhile.
pub async fn publish<P: Piece>(app: &App, librarian: &Librarian, id: i64, version: i64) -> Outcome<P> {
    write(app, librarian, "publish", id, version, |before: P, now| {
        let showing = before.showing().begun(now);
        before.shown(showing)
    })
    .await
}

/// « Retirer »: a draft again.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it was changed meanwhile.
pub async fn take_back<P: Piece>(app: &App, librarian: &Librarian, id: i64, version: i64) -> Outcome<P> {
    write(app, librarian, "take_back", id, version, |before: P, now| {
        let showing = before.showing().taken_back(now);
        before.shown(showing)
    })
    .await
}

async fn write<P: Piece>(
    app: &App,
    librarian: &Librarian,
    verb: &str,
    id: i64,
    version: i64,
    change: impl Fn(P, Timestamp) -> P + Send,
) -> Outcome<P> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let before: P = in_reach(act.conn(), librarian, id).await?;
    if before.version() != version {
        return Err(Failure::Conflict);
    }
    let changed = change(before.clone(), now);
    if changed == before {
        return Ok(before);
    }
    if !changed.update(act.conn()).await? {
        return Err(Failure::Conflict);
    }
    let (from, to) = (before.showing().state(now), changed.showing().state(now));
    let verb = format!("{}.{verb}", P::NOUN);
    act.audit(&verb, P::NOUN, id, Some(from.code()), Some(to.code()))
        .await?;
    end::<P>(act).await?;
    Ok(changed.known_as(id, version + 1))
}

/// Deletes one; deleting it again changes nothing. It can be brought back for a day.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn delete<P: Piece>(app: &App, librarian: &Librarian, id: i64) -> Outcome<P> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    if let Some(piece) = gone(&mut act, librarian, id).await? {
        return Ok(piece);
    }
    let piece: P = in_reach(act.conn(), librarian, id).await?;
    P::delete(act.conn(), id, now).await?;
    let verb = format!("{}.delete", P::NOUN);
    act.audit(&verb, P::NOUN, id, None, None).await?;
    end::<P>(act).await?;
    Ok(piece)
}

/// Brings back one that was deleted within a day; doing it again changes nothing.
///
/// # Errors
/// As not found when there is none of theirs.
pub async fn restore<P: Piece>(app: &App, librarian: &Librarian, id: i64) -> Outcome<P> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let since = deleted_since(act.moment.now);
    let Some(piece) = gone(&mut act, librarian, id).await? else {
        return in_reach(act.conn(), librarian, id).await;
    };
    P::restore(act.conn(), id, since).await?;
    let verb = format!("{}.restore", P::NOUN);
    act.audit(&verb, P::NOUN, id, None, None).await?;
    end::<P>(act).await?;
    Ok(piece)
}

/// Makes it true, and forgets what was remembered of it.
async fn end<P: Piece>(act: Act<'_>) -> Outcome<()> {
    let app = act.app;
    act.commit().await?;
    app.forget_site();
    if P::IS_LINKED {
        app.forget_network().await;
    }
    Ok(())
}

/// One of theirs that was deleted within a day.
async fn gone<P: Piece>(act: &mut Act<'_>, librarian: &Librarian, id: i64) -> Outcome<Option<P>> {
    let since = deleted_since(act.moment.now);
    let piece = P::deleted(act.conn(), id, since).await?;
    Ok(piece.filter(|piece| may_write(librarian, piece.library())))
}

/// Who changed something last, and when.
///
/// # Errors
/// When the database fails.
pub async fn last_change<P: Piece>(app: &App, id: i64) -> Outcome<Option<(Option<String>, Timestamp)>> {
    let mut conn = app.db.read().await?;
    let last = store::audit::history(&mut conn, P::NOUN, id).await?.pop();
    drop(conn);
    match last {
        Some(last) => Ok(Some((actor_name(app, &last.actor).await?, last.at))),
        None => Ok(None),
    }
}
