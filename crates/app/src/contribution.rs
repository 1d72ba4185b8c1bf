//! Comments and coups de cœur, from the side of those who write and read them. What moderators do with
//! them is in `moderation`.

mod about;

pub use about::{About, about};

use domain::contribution::{
    Checked, Contribution, ContributionKind, ContributionState, Draft, Moderation, RESTORE_HOURS, Refusal,
    Subject, after, check, may_write, signature_of,
};
use domain::id::{ContributionId, LibraryId, RecordNumber};
use domain::patron::Patron;
use jiff::{SignedDuration, Timestamp};
use store::idempotency::{self, Known};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;
use crate::random::fingerprint;

/// Most that a page shows under one subject.
const SHOWN: i64 = 50;

/// What a reader wants to say.
#[derive(Clone, Debug)]
pub struct Wish {
    /// As what.
    pub kind: ContributionKind,
    /// About what.
    pub subject: Subject,
    /// What was typed.
    pub draft: Draft,
    /// The key hidden in the form: one form, one contribution.
    pub key: String,
}

/// What the form needs to know before anything is typed.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The name that is proposed: the last one used, else « Camille D. ».
    pub signature: String,
    /// Whether the library asks for a rating with a coup de cœur.
    pub wants_rating: bool,
    /// Why nothing can be written today.
    pub refused: Option<Refusal>,
}

/// A contribution with what it is about.
#[derive(Clone, Debug)]
pub struct SeenContribution {
    /// The contribution.
    pub contribution: Contribution,
    /// What it is about; none when that is gone.
    pub about: Option<About>,
}

/// The setting of a library that wants a rating with each coup de cœur.
fn rating_setting(library: LibraryId) -> String {
    format!("recommendation.rating:{library}")
}

/// Whether a library asks for a rating with each coup de cœur.
///
/// # Errors
/// When the database fails.
pub async fn wants_rating(conn: &mut store::Conn, library: Option<LibraryId>) -> Outcome<bool> {
    let Some(library) = library else { return Ok(false) };
    let value = store::setting::get(conn, &rating_setting(library)).await?;
    Ok(value.as_deref() == Some("yes"))
}

/// Says whether a library asks for one.
///
/// # Errors
/// When the database fails.
pub async fn set_wants_rating(conn: &mut store::Conn, library: LibraryId, wants: bool) -> Outcome<()> {
    let value = if wants { "yes" } else { "no" };
    Ok(store::setting::set(conn, &rating_setting(library), value).await?)
}

/// What the form of a reader starts from.
///
/// # Errors
/// When the database fails.
pub async fn desk(app: &App, reader: &Reader) -> Outcome<Desk> {
    let mut conn = app.db.read().await?;
    let patron = store::patron::find(&mut conn, reader.patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let last = store::contribution::last_signature(&mut conn, reader.account.id).await?;
    let refused = standing(app, &mut conn, reader, &patron).await?.err();
    Ok(Desk {
        signature: last.unwrap_or_else(|| signature_of(&patron, app.moment().today)),
        wants_rating: wants_rating(&mut conn, patron.home_library).await?,
        refused,
    })
}

/// Whether this reader may write one more today.
async fn standing(
    app: &App,
    conn: &mut store::Conn,
    reader: &Reader,
    patron: &Patron,
) -> Outcome<Result<(), Refusal>> {
    let today = app.moment().today;
    let midnight = app
        .settings
        .zone
        .to_timestamp(today.at(0, 0, 0, 0))
        .map_err(anyhow::Error::from)?;
    let written = store::contribution::written_since(conn, reader.account.id, midnight).await?;
    Ok(may_write(patron.birth_on, today, written))
}

fn refused(reasons: &[Refusal]) -> Failure {
    Failure::Refused(reasons.iter().map(Refusal::explain).collect())
}

/// Keeps what a reader writes, for a moderator to read. The same form sent again is the same
/// contribution; a second coup de cœur on a record changes the first.
///
/// # Errors
/// With the reasons of the rules; as not found when what it is about is not there for this reader.
pub async fn submit(app: &App, reader: &Reader, wish: &Wish) -> Outcome<Contribution> {
    let body = fingerprint(&format!("{}|{}|{:?}", wish.kind.code(), wish.subject, wish.draft));
    let mut act = Act::begin(app, &reader.actor()).await?;
    // Before the key is looked up: of two clicks at the same instant the second waits here.
    store::lock::patron(&mut act.tx, app.db.dialect(), reader.patron).await?;
    match idempotency::look(act.conn(), &wish.key, reader.account.id, "contribution", &body).await? {
        Known::Answered(id) => {
            let id: ContributionId = id.parse().map_err(|_| Failure::NotFound)?;
            return store::contribution::find_of(act.conn(), reader.account.id, id)
                .await?
                .ok_or(Failure::NotFound);
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let patron = store::patron::find(act.conn(), reader.patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let subject = about::one(act.conn(), app.clock.now(), wish.subject)
        .await?
        .ok_or(Failure::NotFound)?;
    let wants = wish.kind == ContributionKind::Recommendation
        && wants_rating(act.conn(), patron.home_library).await?;
    let checked = check(&wish.draft, wants).map_err(|reasons| refused(&reasons))?;
    let own = match wish.subject {
        Subject::Record(record) if wish.kind == ContributionKind::Recommendation => {
            store::contribution::recommendation_of(act.conn(), reader.account.id, record).await?
        }
        _ => None,
    };
    let contribution = match own {
        Some(own) => rewrite(&mut act, own, checked).await?,
        None => {
            standing(app, act.conn(), reader, &patron)
                .await?
                .map_err(|reason| refused(&[reason]))?;
            write(&mut act, reader, &patron, wish, &subject, checked).await?
        }
    };
    let now = act.moment.now;
    let answer = contribution.id.to_string();
    idempotency::keep(
        act.conn(),
        &wish.key,
        reader.account.id,
        "contribution",
        &body,
        &answer,
        now,
    )
    .await?;
    act.commit().await?;
    Ok(contribution)
}

async fn write(
    act: &mut Act<'_>,
    reader: &Reader,
    patron: &Patron,
    wish: &Wish,
    subject: &About,
    checked: Checked,
) -> Outcome<Contribution> {
    let new = Contribution {
        id: ContributionId::new(act.id()),
        kind: wish.kind,
        subject: wish.subject,
        account: reader.account.id,
        patron: reader.patron,
        // What stands under a library's own pages is read there; the rest at home.
        library: subject.library.or(patron.home_library),
        signature: checked.signature,
        title: checked.title,
        text: checked.text,
        rating: checked.rating,
        state: ContributionState::Waiting,
        reason: None,
        note: None,
        written_at: act.moment.now,
        changed_at: act.moment.now,
        deleted_at: None,
        version: 0,
    };
    // Another window was faster, after we looked: the page is drawn again, with what is there.
    if !store::contribution::insert(act.conn(), &new).await? {
        return Err(Failure::Conflict);
    }
    let verb = format!("{}.write", wish.kind.code());
    act.audit(&verb, "contribution", new.id.get(), None, None).await?;
    Ok(new)
}

/// A changed text goes back to the moderators; one that says the same as before stays where it was.
async fn rewrite(act: &mut Act<'_>, own: Contribution, checked: Checked) -> Outcome<Contribution> {
    let same = own.title == checked.title
        && own.text == checked.text
        && own.signature == checked.signature
        && own.rating == checked.rating;
    if same {
        return Ok(own);
    }
    let before = own.state;
    let changed = Contribution {
        signature: checked.signature,
        title: checked.title,
        text: checked.text,
        rating: checked.rating,
        state: after(before, Moderation::Edit)?,
        reason: None,
        note: None,
        changed_at: act.moment.now,
        ..own
    };
    if !store::contribution::update(act.conn(), &changed).await? {
        return Err(Failure::Conflict);
    }
    let verb = format!("{}.edit", changed.kind.code());
    act.audit(&verb, "contribution", changed.id.get(), Some(before.code()), None)
        .await?;
    Ok(Contribution {
        version: changed.version + 1,
        ..changed
    })
}

/// Changes one of a reader's own; it goes back to approval.
///
/// # Errors
/// With the reasons of the rules; as not found when it is not theirs; as a conflict when it changed
/// since the page was drawn.
pub async fn edit(
    app: &App,
    reader: &Reader,
    id: ContributionId,
    version: i64,
    draft: &Draft,
) -> Outcome<Contribution> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let own = theirs(act.conn(), reader, id).await?;
    let wants = own.kind == ContributionKind::Recommendation && wants_rating(act.conn(), own.library).await?;
    let checked = check(draft, wants).map_err(|reasons| refused(&reasons))?;
    if own.version != version {
        // The same form, sent twice: what it says is there.
        let same =
            own.title == checked.title && own.text == checked.text && own.signature == checked.signature;
        return if same { Ok(own) } else { Err(Failure::Conflict) };
    }
    let changed = rewrite(&mut act, own, checked).await?;
    act.commit().await?;
    Ok(changed)
}

async fn theirs(conn: &mut store::Conn, reader: &Reader, id: ContributionId) -> Outcome<Contribution> {
    store::contribution::find_of(conn, reader.account.id, id)
        .await?
        .filter(|own| own.deleted_at.is_none())
        .ok_or(Failure::NotFound)
}

/// Deletes one of a reader's own; it can be restored for a day. Doing it again changes nothing.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn delete(app: &App, reader: &Reader, id: ContributionId) -> Outcome<Contribution> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let own = store::contribution::find_of(act.conn(), reader.account.id, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let now = act.moment.now;
    if store::contribution::delete(act.conn(), reader.account.id, id, now).await? {
        let verb = format!("{}.delete", own.kind.code());
        act.audit(&verb, "contribution", id.get(), Some(own.state.code()), None)
            .await?;
    }
    act.commit().await?;
    Ok(own)
}

/// Since when deletions can be undone.
fn restorable_since(now: Timestamp) -> Timestamp {
    now - SignedDuration::from_hours(RESTORE_HOURS)
}

/// Brings back what was deleted within a day. Doing it again changes nothing.
///
/// # Errors
/// As not found when it is not theirs or is erased; as a conflict when another coup de cœur has taken
/// its place.
pub async fn restore(app: &App, reader: &Reader, id: ContributionId) -> Outcome<Contribution> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let own = store::contribution::find_of(act.conn(), reader.account.id, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if own.deleted_at.is_none() {
        return Ok(own);
    }
    let since = restorable_since(act.moment.now);
    match store::contribution::restore(act.conn(), reader.account.id, id, since).await {
        Ok(true) => {}
        Ok(false) => return Err(Failure::NotFound),
        Err(why) if why.is_taken() => return Err(Failure::Conflict),
        Err(why) => return Err(why.into()),
    }
    let verb = format!("{}.restore", own.kind.code());
    act.audit(&verb, "contribution", id.get(), None, Some(own.state.code()))
        .await?;
    act.commit().await?;
    Ok(own)
}

/// « Signaler »: a reader says that something should not be shown.
///
/// # Errors
/// As not found when it is not shown; refused when it is their own or they said so before.
pub async fn report(app: &App, reader: &Reader, id: ContributionId) -> Outcome<Contribution> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let shown = store::contribution::find(act.conn(), id)
        .await?
        .filter(Contribution::is_shown)
        .ok_or(Failure::NotFound)?;
    if shown.account == reader.account.id {
        return Err(refused(&[Refusal::OwnContribution]));
    }
    let now = act.moment.now;
    if !store::contribution::report(act.conn(), id, reader.account.id, now).await? {
        return Err(refused(&[Refusal::AlreadyReported]));
    }
    act.audit("contribution.report", "contribution", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(shown)
}

/// What a reader may look at: what is shown, and their own whatever its state.
///
/// # Errors
/// As not found otherwise.
pub async fn visible(app: &App, reader: Option<&Reader>, id: ContributionId) -> Outcome<SeenContribution> {
    let mut conn = app.db.read().await?;
    let found = store::contribution::find(&mut conn, id)
        .await?
        .filter(|found| found.is_shown() || reader.is_some_and(|reader| reader.account.id == found.account))
        .ok_or(Failure::NotFound)?;
    seen(&mut conn, app.clock.now(), vec![found])
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// One of a reader's own.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn own(app: &App, reader: &Reader, id: ContributionId) -> Outcome<SeenContribution> {
    let mut conn = app.db.read().await?;
    let own = theirs(&mut conn, reader, id).await?;
    seen(&mut conn, app.clock.now(), vec![own])
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// One of a reader's own that they have just deleted; none when it can no longer be restored.
///
/// # Errors
/// When the database fails.
pub async fn deleted(app: &App, reader: &Reader, id: ContributionId) -> Outcome<Option<Contribution>> {
    let mut conn = app.db.read().await?;
    let since = restorable_since(app.clock.now());
    Ok(store::contribution::find_of(&mut conn, reader.account.id, id)
        .await?
        .filter(|own| own.deleted_at.is_some_and(|at| at >= since)))
}

/// What a subject is, when it can be commented.
///
/// # Errors
/// As not found when it is gone.
pub async fn subject(app: &App, subject: Subject) -> Outcome<About> {
    let mut conn = app.db.read().await?;
    about::one(&mut conn, app.clock.now(), subject)
        .await?
        .ok_or(Failure::NotFound)
}

/// The coup de cœur of a reader on a record.
///
/// # Errors
/// When the database fails.
pub async fn recommendation_of(
    app: &App,
    reader: &Reader,
    record: RecordNumber,
) -> Outcome<Option<Contribution>> {
    let mut conn = app.db.read().await?;
    Ok(store::contribution::recommendation_of(&mut conn, reader.account.id, record).await?)
}

/// Which of these records a reader has a coup de cœur on: their hearts are full.
///
/// # Errors
/// When the database fails.
pub async fn hearts(app: &App, reader: &Reader, records: &[RecordNumber]) -> Outcome<Vec<RecordNumber>> {
    let mut conn = app.db.read().await?;
    Ok(store::contribution::recommended_among(&mut conn, reader.account.id, records).await?)
}

/// All that a reader wrote, of one kind, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, reader: &Reader, kind: ContributionKind) -> Outcome<Vec<SeenContribution>> {
    let mut conn = app.db.read().await?;
    let own = store::contribution::of_account(&mut conn, reader.account.id, kind).await?;
    seen(&mut conn, app.clock.now(), own).await
}

/// What everybody may read under a subject, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn shown_on(app: &App, kind: ContributionKind, subject: Subject) -> Outcome<Vec<Contribution>> {
    let mut conn = app.db.read().await?;
    Ok(store::contribution::shown_on(&mut conn, kind, subject, SHOWN).await?)
}

/// The coups de cœur that everybody may read, the latest first; of the readers of one library if it is
/// named.
///
/// # Errors
/// When the database fails.
pub async fn latest_recommendations(
    app: &App,
    library: Option<LibraryId>,
    limit: i64,
    offset: i64,
) -> Outcome<Vec<SeenContribution>> {
    let mut conn = app.db.read().await?;
    let latest = store::contribution::latest_recommendations(&mut conn, library, limit, offset).await?;
    seen(&mut conn, app.clock.now(), latest).await
}

pub(crate) async fn seen(
    conn: &mut store::Conn,
    now: Timestamp,
    contributions: Vec<Contribution>,
) -> Outcome<Vec<SeenContribution>> {
    let subjects: Vec<Subject> = contributions.iter().map(|one| one.subject).collect();
    let known = about(conn, now, &subjects).await?;
    Ok(contributions
        .into_iter()
        .map(|contribution| SeenContribution {
            about: known.get(&contribution.subject).cloned(),
            contribution,
        })
        .collect())
}

impl From<domain::contribution::IllegalModeration> for Failure {
    fn from(_: domain::contribution::IllegalModeration) -> Self {
        Self::Conflict
    }
}
