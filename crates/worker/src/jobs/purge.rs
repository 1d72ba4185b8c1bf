//! Erasing what may no longer be kept: each kind of data has its term, and keeps none of it longer.

use app::App;
use app::erasure::Erased;
use app::failure::Outcome;
use domain::contribution::RESTORE_HOURS;
use domain::erasure::Kind;
use domain::id::new_id;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// A session without a request for so long is over.
const SESSION_IDLE_SECONDS: i64 = 24 * 60 * 60;
/// How long mails are kept, as the proof of what was sent.
const MAIL_DAYS: i64 = 30;
/// How long an item remembers its last patron, for damage.
const LAST_PATRON_DAYS: i64 = 14;
/// How long the changes of records are kept: a process that was away for longer rebuilds.
const CHANGE_DAYS: i64 = 7;
/// How long a hold that ended is kept: four months.
const HOLD_DAYS: i64 = 122;
/// How long registrations are kept once the event is over: three months.
const REGISTRATION_DAYS: i64 = 92;
/// How long a browser that no longer comes is remembered.
const DEVICE_DAYS: i64 = 365;
/// How long a secret that failed is remembered, to tell a spray.
const SECRET_DAYS: i64 = 1;
/// How long what an alert told is remembered: three months.
const TOLD_DAYS: i64 = 92;
/// How long it is known who asked for a purchase, once it is closed: six months.
const ASKER_DAYS: i64 = 183;
/// How long what a visitor ticked without signing in is kept: a public computer forgets it sooner,
/// when its browser is closed.
const VISITOR_DAYS: i64 = 7;
/// How long what was typed to ask for a link is kept, and whom a last mail was for.
const REQUEST_DAYS: i64 = 1;
/// How long an old address is kept, so that it can be taken back.
const ADDRESS_DAYS: i64 = 7;
/// Holds, lists or registrations erased in one transaction: the writer is never held for long.
const ROWS_AT_ONCE: i64 = 100;

/// Erases what was due to be on a day, and reports how much. Doing it again erases nothing more.
pub(super) async fn purge(app: &App, on: Date) -> Outcome<()> {
    let mut erased = Erased::default();
    let done = erase(app, on, &mut erased).await;
    // What went before something failed is reported too.
    app::erasure::note(app, on, &erased).await?;
    done
}

async fn erase(app: &App, on: Date, erased: &mut Erased) -> Outcome<()> {
    let now = app.clock.now();
    let days_ago = |days: i64| now - SignedDuration::from_hours(24 * days);
    let mut tx = app.db.begin_write().await?;
    let gone = [
        (
            Kind::Session,
            store::session::purge(&mut tx, now, SESSION_IDLE_SECONDS).await?,
        ),
        (Kind::Link, store::one_time_link::purge(&mut tx, now).await?),
        (
            Kind::Trace,
            store::purge::sign_in_traces(&mut tx, on, days_ago(SECRET_DAYS), days_ago(DEVICE_DAYS)).await?,
        ),
        (
            Kind::Link,
            store::link_request::purge(&mut tx, days_ago(REQUEST_DAYS)).await?,
        ),
        (
            Kind::Mail,
            store::farewell::purge(&mut tx, days_ago(REQUEST_DAYS)).await?,
        ),
        (
            Kind::Address,
            store::address_change::purge(&mut tx, days_ago(ADDRESS_DAYS)).await?,
        ),
        (
            Kind::LastPatron,
            store::item::forget_last_patrons(&mut tx, days_ago(LAST_PATRON_DAYS)).await?,
        ),
    ];
    store::idempotency::purge(&mut tx, now).await?;
    store::throttle::purge(&mut tx, days_ago(REQUEST_DAYS)).await?;
    tx.commit().await?;
    erased.add(gone);

    let mut tx = app.db.begin_write().await?;
    let gone = [
        (
            Kind::Mail,
            store::mail::purge(&mut tx, days_ago(MAIL_DAYS)).await?,
        ),
        (
            Kind::Message,
            store::staff_message::purge(&mut tx, days_ago(MAIL_DAYS)).await?,
        ),
    ];
    store::record_change::purge(&mut tx, last_id_of(days_ago(CHANGE_DAYS))).await?;
    tx.commit().await?;
    erased.add(gone);

    let mut tx = app.db.begin_write().await?;
    let brought_back = now - app::saved_search::BROUGHT_BACK_WITHIN;
    let restored = now - SignedDuration::from_hours(RESTORE_HOURS);
    let gone = [
        (
            Kind::Alert,
            store::alert::purge(&mut tx, brought_back, days_ago(TOLD_DAYS)).await?,
        ),
        (
            Kind::SavedSearch,
            store::saved_search::purge(&mut tx, brought_back).await?,
        ),
        (
            Kind::Contribution,
            store::contribution::purge(&mut tx, restored).await?,
        ),
        (
            Kind::Asker,
            store::suggestion::forget_askers(&mut tx, days_ago(ASKER_DAYS)).await?,
        ),
    ];
    store::news::purge(&mut tx, brought_back).await?;
    store::selection::purge(&mut tx, brought_back).await?;
    store::page::purge(&mut tx, brought_back).await?;
    store::staff_pick::purge(&mut tx, brought_back).await?;
    tx.commit().await?;
    erased.add(gone);

    app::picture::purge(app, brought_back).await?;
    app::import::asked::purge(app, now).await?;
    app::empty_search::purge(app, on).await?;
    erased.add([(Kind::Consultation, app::consultation::purge(app, on).await?)]);

    let mut tx = app.db.begin_write().await?;
    let ticked = store::basket::purge(&mut tx, now - domain::list::UNDO, days_ago(VISITOR_DAYS)).await?;
    tx.commit().await?;
    erased.add([(Kind::Basket, ticked)]);
    by_rows(app, now, erased).await
}

/// What may be much is erased some rows at a time.
async fn by_rows(app: &App, now: Timestamp, erased: &mut Erased) -> Outcome<()> {
    let days_ago = |days: i64| now - SignedDuration::from_hours(24 * days);
    let over = app.settings.zone.to_datetime(days_ago(REGISTRATION_DAYS)).date();
    let over = over.at(0, 0, 0, 0).to_string();
    for kind in [Kind::List, Kind::Hold, Kind::Registration] {
        loop {
            let gone = if kind == Kind::Registration {
                app::turnout::erase_past(app, &over, ROWS_AT_ONCE).await?
            } else {
                let mut tx = app.db.begin_write().await?;
                let gone = match kind {
                    Kind::List => store::list::purge(&mut tx, now - domain::list::UNDO, ROWS_AT_ONCE).await?,
                    _ => store::purge::ended_holds(&mut tx, days_ago(HOLD_DAYS), ROWS_AT_ONCE).await?,
                };
                tx.commit().await?;
                gone
            };
            if gone == 0 {
                break;
            }
            erased.add([(kind, u64::try_from(gone).unwrap_or(u64::MAX))]);
        }
    }
    Ok(())
}

/// The highest id that can have been made before an instant: ids are ordered by time.
fn last_id_of(instant: Timestamp) -> i64 {
    new_id(instant.as_millisecond(), 0) - 1
}
