//! Who looked at whose file. Pages note it in memory; it is written every few seconds, apart from any
//! page. Those who administer the network search it; a reader reads of it by library and day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use domain::account::{card_key, identifier_key};
use domain::consultation::{Page, hour};
use domain::fold::fold;
use domain::id::{AccountId, LibraryId, PatronId};
use domain::staff::Role;
use jiff::ToSpan;
use jiff::civil::Date;
use store::consultation::{Consultation, Wanted};
use store::{Conn, consultation};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// How often what was noted is written: as much is lost when the machine stops at once.
pub const WRITTEN_EVERY: Duration = Duration::from_secs(5);
/// Lines on a page.
pub const PAGE: i64 = 50;
/// Readers of one name that are looked for at once.
const NAMESAKES: i64 = 30;

/// What tells one from another within an hour.
type Key = (AccountId, PatronId, LibraryId, Page);

/// What this process noted.
#[derive(Debug, Default)]
pub struct Joined(Mutex<Noted>);

#[derive(Debug, Default)]
struct Noted {
    hour: i64,
    /// Known within this hour, written or not.
    known: BTreeSet<Key>,
    /// Not written yet.
    waiting: Vec<Consultation>,
}

impl Joined {
    fn add(&self, one: Consultation) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let this_hour = hour(one.at.as_second());
        if noted.hour != this_hour {
            noted.hour = this_hour;
            noted.known.clear();
        }
        if noted
            .known
            .insert((one.account, one.patron, one.library, one.page))
        {
            noted.waiting.push(one);
        }
    }

    fn take(&self) -> Vec<Consultation> {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut noted.waiting)
    }

    /// Puts back what could not be written.
    fn keep(&self, mut kept: Vec<Consultation>) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.append(&mut noted.waiting);
        noted.waiting = kept;
    }
}

/// Notes that a librarian opened a page of a reader's file. It costs the page nothing.
pub(crate) fn note(app: &App, librarian: &Librarian, at: LibraryId, patron: PatronId, page: Page) {
    let moment = app.moment();
    app.consultations.add(Consultation {
        account: librarian.account.id,
        patron,
        library: at,
        page,
        at: moment.now,
        on: moment.today,
    });
}

/// Writes what is not written yet. What cannot be written waits for the next time.
///
/// # Errors
/// When the database fails.
pub async fn write(app: &App) -> Outcome<()> {
    let noted = app.consultations.take();
    if noted.is_empty() {
        return Ok(());
    }
    let written = async {
        let mut tx = app.db.begin_write().await?;
        consultation::note(&mut tx, &noted).await?;
        tx.commit().await
    };
    if let Err(why) = written.await {
        app.consultations.keep(noted);
        return Err(why.into());
    }
    Ok(())
}

/// What is looked for; nothing narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The identifier of who looked.
    pub staff: String,
    /// The card of the reader, or words of the name.
    pub reader: String,
    /// The reader, by number.
    pub number: Option<i64>,
    /// From this day.
    pub from: Option<Date>,
    /// To this day.
    pub until: Option<Date>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How whoever looked is called; nothing, for one who left.
    pub who: Option<String>,
    /// What they looked at, where and when.
    pub seen: Consultation,
}

/// A page of them, the newest first, and whether there is more.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn page(
    app: &App,
    librarian: &Librarian,
    question: &Question,
    page: i64,
) -> Outcome<(Vec<Line>, bool)> {
    if !librarian.rights.may_everywhere(Role::Network) {
        return Err(Failure::NotFound);
    }
    write(app).await?;
    let network = app.network().await?;
    let mut conn = app.db.read().await?;
    let mut wanted = Wanted {
        patrons: question.number.map(PatronId::new).into_iter().collect(),
        from: question.from,
        until: question.until,
        ..Wanted::default()
    };
    let name = question.staff.trim();
    if !name.is_empty() {
        let found = store::account::by_name(&mut conn, &identifier_key(name), "").await?;
        let Some(account) = found.first() else {
            return Ok((Vec::new(), false));
        };
        wanted.account = Some(account.id);
    }
    if !question.reader.trim().is_empty() {
        let systems: BTreeSet<&str> = network
            .libraries
            .iter()
            .map(|library| library.ils.as_str())
            .collect();
        wanted.patrons = readers(&mut conn, &systems, question.reader.trim()).await?;
        if wanted.patrons.is_empty() {
            return Ok((Vec::new(), false));
        }
    }
    let offset = page.saturating_sub(1).clamp(0, 10_000) * PAGE;
    let mut found = consultation::search(&mut conn, &wanted, PAGE + 1, offset).await?;
    let has_more = i64::try_from(found.len()).unwrap_or_default() > PAGE;
    found.truncate(usize::try_from(PAGE).unwrap_or_default());
    let accounts: Vec<AccountId> = found.iter().map(|seen| seen.account).collect();
    let names: BTreeMap<AccountId, String> = store::account::staff_names(&mut conn, &accounts)
        .await?
        .into_iter()
        .collect();
    let lines = found.into_iter().map(|seen| Line {
        who: names.get(&seen.account).filter(|name| !name.is_empty()).cloned(),
        seen,
    });
    Ok((lines.collect(), has_more))
}

/// The reader of a card, else those of a name.
async fn readers(conn: &mut Conn, systems: &BTreeSet<&str>, asked: &str) -> Outcome<Vec<PatronId>> {
    let card = card_key(asked);
    let mut found = Vec::new();
    if !card.is_empty() {
        for system in systems {
            found.extend(store::patron::by_card(conn, system, &card).await?);
        }
    }
    if found.is_empty() {
        found = store::patron::by_name(conn, &fold(asked), NAMESAKES).await?;
    }
    Ok(found.into_iter().map(|patron| patron.id).collect())
}

/// Forgets what was looked at longer ago than the network keeps it. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(app: &App, on: Date) -> Outcome<u64> {
    let days = i64::from(app.settings.consultations_kept_days);
    let before = on.checked_sub(days.days()).unwrap_or(on);
    let mut tx = app.db.begin_write().await?;
    let gone = consultation::purge(&mut tx, before).await?;
    tx.commit().await?;
    Ok(gone)
}
