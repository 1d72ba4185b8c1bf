//! Correcting records: hiding one from readers, grouping two editions by hand or taking them apart, giving
//! one another cover. For the administrators of the network: a record is everybody's.

use domain::id::{RecordNumber, WorkId};
use domain::picture::{LONGEST_WORDS, Picture, Unusable};
use domain::staff::Role;
use store::correction::Sheet;
use store::record::StoredRecord;
use store::record_change::{self, Change};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::import::work_key;
use crate::person::Librarian;
use crate::picture::{self, Upload};

/// Records found for a few words.
const FOUND: usize = 12;

const NOUN: &str = "record";

/// A record to correct, with the other editions of its work and the picture of its cover.
#[derive(Clone, Debug)]
pub struct ToCorrect {
    /// The record.
    pub sheet: Sheet,
    /// The other editions that readers see, the newest first.
    pub editions: Vec<StoredRecord>,
    /// The picture of its cover; none: one is drawn.
    pub cover: Option<Picture>,
}

fn check(librarian: &Librarian) -> Outcome<()> {
    if librarian.rights.may_everywhere(Role::Network) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

async fn sheet(conn: &mut store::Conn, number: RecordNumber) -> Outcome<Sheet> {
    store::correction::sheet(conn, number)
        .await?
        .ok_or(Failure::NotFound)
}

/// The records that a number or a few words mean. A number finds a hidden one too.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn find(app: &App, librarian: &Librarian, typed: &str) -> Outcome<Vec<StoredRecord>> {
    check(librarian)?;
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    if typed.len() < 9
        && let Ok(number) = typed.parse()
    {
        let mut conn = app.db.read().await?;
        if let Some(sheet) = store::correction::sheet(&mut conn, RecordNumber::new(number)).await? {
            return Ok(vec![sheet.record]);
        }
    }
    crate::search::few(app, typed, FOUND).await
}

/// A record to correct.
///
/// # Errors
/// As not found when there is none, or for those who do not administer the network.
pub async fn show(app: &App, librarian: &Librarian, number: RecordNumber) -> Outcome<ToCorrect> {
    check(librarian)?;
    let mut conn = app.db.read().await?;
    let sheet = sheet(&mut conn, number).await?;
    let mut editions = store::record::of_work(&mut conn, sheet.record.work).await?;
    editions.retain(|edition| edition.number != number);
    let cover = match sheet.cover {
        Some(id) => store::picture::find(&mut conn, id).await?,
        None => None,
    };
    Ok(ToCorrect {
        sheet,
        editions,
        cover,
    })
}

/// Hides a record from readers, or shows it again; says how many open holds there are on it: they keep
/// their places.
///
/// # Errors
/// As not found when there is none, as a conflict when a colleague was first.
pub async fn hide(app: &App, librarian: &Librarian, number: RecordNumber, is_hidden: bool) -> Outcome<i64> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let sheet = sheet(act.conn(), number).await?;
    if !store::correction::hide(act.conn(), number, is_hidden.then_some(now)).await? {
        return Err(Failure::Conflict);
    }
    changed(&mut act, &[number]).await?;
    crate::heading::count_soon(app, act.conn()).await?;
    let verb = if is_hidden { "record.hide" } else { "record.show" };
    audit(&mut act, verb, number, Some(&sheet.record.record.title)).await?;
    act.commit().await?;
    Ok(sheet.holds)
}

/// Groups a record and the editions that are with it with another record: from now on they are editions of
/// one work, whatever the loads say of their words.
///
/// # Errors
/// As not found when one of them is not there, as a conflict when they are together already.
pub async fn group(
    app: &App,
    librarian: &Librarian,
    number: RecordNumber,
    with: RecordNumber,
) -> Outcome<StoredRecord> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let (from, to) = (sheet(act.conn(), number).await?, sheet(act.conn(), with).await?);
    let work = to.record.work;
    if from.record.work == work {
        return Err(Failure::Conflict);
    }
    let both = [from.record.work, work];
    lock(&mut act, both, &[(number, from.record.work), (with, work)]).await?;
    let now = act.moment.now;
    let moved = store::correction::of_work(act.conn(), from.record.work).await?;
    for number in &moved {
        store::correction::group(act.conn(), *number, work, now).await?;
    }
    // The other one stays too: a title that is mended must not take it away from them.
    store::correction::group(act.conn(), with, work, now).await?;
    settle(&mut act, both).await?;
    let what = format!("{number} + {with}");
    audit(&mut act, "record.group", number, Some(&what)).await?;
    act.commit().await?;
    Ok(to.record)
}

/// Takes a record away from the other editions of its work.
///
/// # Errors
/// As not found when it is not there, as a conflict when it is alone already.
pub async fn split(app: &App, librarian: &Librarian, number: RecordNumber) -> Outcome<()> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let from = sheet(act.conn(), number).await?.record.work;
    let own = WorkId::new(act.id());
    lock(&mut act, [from, own], &[(number, from)]).await?;
    if store::correction::of_work(act.conn(), from).await?.len() < 2 {
        return Err(Failure::Conflict);
    }
    // No words make such a key: a load never finds it.
    let key = format!("|{own}");
    store::record::works(act.conn(), &[key], || own).await?;
    move_alone(&mut act, number, [from, own], true).await?;
    audit(&mut act, "record.split", number, None).await?;
    act.commit().await
}

/// Lets the work of a record follow from its words again.
///
/// # Errors
/// As not found when it is not there, as a conflict when it does already.
pub async fn ungroup(app: &App, librarian: &Librarian, number: RecordNumber) -> Outcome<()> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let sheet = sheet(act.conn(), number).await?;
    if !sheet.is_by_hand {
        return Err(Failure::Conflict);
    }
    let key = work_key(&sheet.record.record);
    let new = WorkId::new(act.id());
    let from = sheet.record.work;
    let works = store::record::works(act.conn(), std::slice::from_ref(&key), || new).await?;
    let to = works.get(&key).copied().unwrap_or(new);
    lock(&mut act, [from, to], &[(number, from)]).await?;
    move_alone(&mut act, number, [from, to], false).await?;
    audit(&mut act, "record.ungroup", number, None).await?;
    act.commit().await
}

/// Moves a record between two works that are locked.
async fn move_alone(
    act: &mut Act<'_>,
    number: RecordNumber,
    both: [WorkId; 2],
    is_by_hand: bool,
) -> Outcome<()> {
    let now = act.moment.now;
    let [_, to] = both;
    if is_by_hand {
        store::correction::group(act.conn(), number, to, now).await?;
    } else {
        store::correction::ungroup(act.conn(), number, to, now).await?;
    }
    settle(act, both).await
}

/// Locks both works in the order of their numbers. Records that a colleague moved out of the work in which
/// they were seen, before the lock was ours, are a conflict.
async fn lock(act: &mut Act<'_>, mut both: [WorkId; 2], seen: &[(RecordNumber, WorkId)]) -> Outcome<()> {
    both.sort_unstable();
    let dialect = act.app.db.dialect();
    for work in both {
        store::lock::work(&mut act.tx, dialect, work).await?;
    }
    for (number, work) in seen {
        if sheet(act.conn(), *number).await?.record.work != *work {
            return Err(Failure::Conflict);
        }
    }
    Ok(())
}

/// Copies that stand on a shelf go to whoever waits for the work that they belong to now; the index and
/// the availability of all editions follow.
async fn settle(act: &mut Act<'_>, both: [WorkId; 2]) -> Outcome<()> {
    let mut numbers = Vec::new();
    for work in both {
        crate::hold::advance::allot_work(act, work).await?;
        numbers.extend(store::correction::of_work(act.conn(), work).await?);
    }
    changed(act, &numbers).await
}

async fn changed(act: &mut Act<'_>, numbers: &[RecordNumber]) -> Outcome<()> {
    let changes: Vec<(i64, RecordNumber)> = numbers.iter().map(|number| (act.id(), *number)).collect();
    record_change::note(act.conn(), Change::Record, &changes).await?;
    for number in numbers {
        act.availability_changed(*number);
    }
    Ok(())
}

/// Gives a record the picture that was sent as its cover. The same form (`key`) sent twice does it once.
///
/// # Errors
/// As not found when the record is not there.
pub async fn set_cover(
    app: &App,
    librarian: &Librarian,
    number: RecordNumber,
    bytes: Vec<u8>,
    key: &str,
) -> Outcome<Result<(), Unusable>> {
    let title = show(app, librarian, number).await?.sheet.record.record.title;
    let upload = Upload {
        bytes,
        library: None,
        name: title.chars().take(LONGEST_WORDS).collect(),
        // A cover stands beside the title, which says it.
        alt: String::new(),
    };
    let picture = match picture::keep(app, librarian, upload, key).await? {
        Ok(picture) => picture,
        Err(why) => return Ok(Err(why)),
    };
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let shown = Some((picture.id, picture.fingerprint.as_str()));
    store::correction::set_cover(act.conn(), number, shown).await?;
    audit(&mut act, "record.cover", number, None).await?;
    act.commit().await?;
    Ok(Ok(()))
}

/// Takes the picture of a cover away: one is drawn.
///
/// # Errors
/// As not found when the record is not there, as a conflict when there is no picture.
pub async fn remove_cover(app: &App, librarian: &Librarian, number: RecordNumber) -> Outcome<()> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    if sheet(act.conn(), number).await?.cover.is_none() {
        return Err(Failure::Conflict);
    }
    store::correction::set_cover(act.conn(), number, None).await?;
    audit(&mut act, "record.uncover", number, None).await?;
    act.commit().await
}

async fn audit(act: &mut Act<'_>, verb: &str, number: RecordNumber, what: Option<&str>) -> Outcome<()> {
    act.audit(verb, NOUN, i64::from(number.get()), None, what).await
}
