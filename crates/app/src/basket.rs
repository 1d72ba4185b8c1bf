//! The basket: what is ticked in results, kept from page to page and through the sign-in, until it
//! is put into a list or emptied.

use std::collections::BTreeSet;

use domain::id::{AccountId, RecordNumber};
use domain::list::{RECORDS_A_BASKET, UNDO, may_tick};
use store::record::{Kept, StoredRecord};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::random::{fingerprint, secret};

pub use store::basket::Holder;

/// What the cookie of a browser without a basket becomes, and whose basket that is.
#[must_use]
pub fn new_visitor(app: &App) -> (String, Holder) {
    let cookie = secret(&*app.random);
    let holder = visitor(&cookie);
    (cookie, holder)
}

/// Whose basket a cookie stands for: the database knows its hash only.
#[must_use]
pub fn visitor(cookie: &str) -> Holder {
    Holder::Visitor(fingerprint(cookie))
}

/// What is ticked, in the order in which it was.
///
/// # Errors
/// When the database fails.
pub async fn of(app: &App, holder: &Holder) -> Outcome<Vec<RecordNumber>> {
    let mut conn = app.db.read().await?;
    Ok(store::basket::records(&mut conn, holder).await?)
}

/// The records of some of the numbers that are ticked: a merged one is shown under its new number.
///
/// # Errors
/// When the database fails.
pub async fn records(app: &App, numbers: &[RecordNumber]) -> Outcome<Vec<(RecordNumber, StoredRecord)>> {
    let mut conn = app.db.read().await?;
    let mut kept = store::record::kept(&mut conn, numbers).await?;
    Ok(numbers
        .iter()
        .filter_map(|number| match kept.remove(number)? {
            Kept::Here(record) | Kept::Merged(record) => Some((*number, record)),
            Kept::Gone(_) => None,
        })
        .collect())
}

/// Ticks some records and unticks others. What is ticked already stays, what left the catalogue is
/// passed over, what was merged is ticked under its new number.
///
/// # Errors
/// With the figures when there are too many: then nothing is ticked that was not.
pub async fn tick(
    app: &App,
    holder: &Holder,
    ticked: &[RecordNumber],
    unticked: &[RecordNumber],
) -> Outcome<()> {
    let now = app.clock.now();
    let before = of(app, holder).await?;
    let is_known = |number: &RecordNumber| before.contains(number);
    // Most pages are left without a change: then nobody waits for the writer.
    if ticked.iter().all(is_known) && !unticked.iter().any(is_known) {
        return Ok(());
    }
    let mut tx = app.db.begin_write().await?;
    let basket = store::basket::touch(&mut tx, holder, app.new_id(now), now).await?;
    store::basket::untick(&mut tx, basket, unticked).await?;
    let before = store::basket::records(&mut tx, holder).await?;
    let mut new: Vec<RecordNumber> = Vec::new();
    let kept = store::record::kept(&mut tx, ticked).await?;
    for number in ticked {
        let number = match kept.get(number) {
            Some(Kept::Here(record) | Kept::Merged(record)) => record.number,
            Some(Kept::Gone(_)) | None => continue,
        };
        if !before.contains(&number) && !new.contains(&number) {
            new.push(number);
        }
    }
    may_tick(before.len(), new.len()).map_err(|why| Failure::Refused(vec![why.explain()]))?;
    let placed: Vec<_> = new.into_iter().map(|number| (number, app.new_id(now))).collect();
    store::basket::tick(&mut tx, basket, &placed).await?;
    Ok(tx.commit().await?)
}

/// « Vider »; says how many records were ticked. It can be taken back for a day.
///
/// # Errors
/// When the database fails.
pub async fn empty(app: &App, holder: &Holder) -> Outcome<u64> {
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    let basket = store::basket::touch(&mut tx, holder, app.new_id(now), now).await?;
    let emptied = store::basket::empty(&mut tx, basket, now).await?;
    tx.commit().await?;
    Ok(emptied)
}

/// « Rétablir »: what was emptied is ticked again.
///
/// # Errors
/// When the database fails.
pub async fn restore(app: &App, holder: &Holder) -> Outcome<u64> {
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    let basket = store::basket::touch(&mut tx, holder, app.new_id(now), now).await?;
    let restored = store::basket::restore(&mut tx, basket, now - UNDO).await?;
    tx.commit().await?;
    Ok(restored)
}

/// What a browser had ticked becomes the account's, who has just signed in there. Doing it again
/// changes nothing. Nothing is refused here; beyond two full baskets the last ones are left out.
///
/// # Errors
/// When the database fails.
pub async fn merge(app: &App, cookie: &str, account: AccountId) -> Outcome<()> {
    let now = app.clock.now();
    let Holder::Visitor(hash) = visitor(cookie) else {
        return Ok(());
    };
    if of(app, &Holder::Visitor(hash.clone())).await?.is_empty() {
        return Ok(());
    }
    let mine = Holder::Account(account);
    let mut tx = app.db.begin_write().await?;
    let basket = store::basket::touch(&mut tx, &mine, app.new_id(now), now).await?;
    let Some(theirs) = store::basket::touch_of_visitor(&mut tx, &hash, now).await? else {
        return Ok(());
    };
    let brought = store::basket::records(&mut tx, &Holder::Visitor(hash)).await?;
    let mut all: BTreeSet<RecordNumber> = store::basket::records(&mut tx, &mine)
        .await?
        .into_iter()
        .collect();
    let room = 2 * usize::from(RECORDS_A_BASKET);
    let mut placed = Vec::new();
    for number in brought {
        if all.len() < room && all.insert(number) {
            placed.push((number, app.new_id(now)));
        }
    }
    store::basket::tick(&mut tx, basket, &placed).await?;
    store::basket::forget(&mut tx, theirs).await?;
    Ok(tx.commit().await?)
}
