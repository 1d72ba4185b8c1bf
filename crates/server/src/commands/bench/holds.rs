//! Holds from end to end, durable, with the worker beside that mails what they bring: how many a
//! second, against how many times a second this machine can make anything durable at all.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use app::App;
use app::failure::Failure;
use app::hold::PlaceHold;
use app::person::Reader;
use domain::id::{AccountId, CardId, LibraryId, MembershipId, PatronId, RecordNumber};
use domain::language::Language;
use domain::library::{Address, LOCAL_ILS, Library};
use domain::money::Money;
use domain::patron::{Card, CardState, CategoryCode, Membership, Patron};
use jiff::ToSpan as _;
use store::account::{self, NewAccount};
use store::{Conn, patron};
use tokio::sync::watch;

use super::{Place, catalogue, import, machine};
use crate::say::say;
use crate::wiring;

/// Readers who reserve at once.
const AT_ONCE: usize = 8;
/// How long they do.
const LASTING: Duration = Duration::from_secs(10);
/// How long commits are counted.
const COMMITS: Duration = Duration::from_secs(3);
/// Holds of one reader: the rules allow no more than some.
const HOLDS_EACH: usize = 2;
/// Readers there are in this measure.
const READERS: usize = 6_000;

/// Measures them; loads the catalogue first if it is not there.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    let before = commits(&app, place).await?;
    let (readers, pickup) = readers(&app, READERS).await?;
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(wiring::worker(&catalogue::config(place), &app)?.run(stopped));
    let (placed, refused, seconds) = place_all(&app, Arc::new(readers), pickup, place.records).await?;
    stop.send_replace(true);
    worker.await.context("the worker")?;
    let after = commits(&app, place).await?;
    ensure!(placed > 0, "no hold was placed");
    let rate = f64::from(placed) / seconds;
    let single = before.midpoint(after);
    say(format_args!(
        "holds: {rate:.0}/s ({placed} in {seconds:.1} s, {refused} refused by the rules), {AT_ONCE} at once, worker on; \
         single commits {single:.0}/s (before {before:.0}, after {after:.0}); ratio {:.2}; load {}",
        rate / single,
        machine::load()
    ));
    app.db.close().await;
    Ok(())
}

/// Commits of one row a second, one after the other; and what the disk itself can do beside.
async fn commits(app: &App, place: &Place) -> anyhow::Result<f64> {
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < COMMITS {
        let mut tx = app.db.begin_write().await?;
        store::setting::set(&mut tx, "bench.commit", &count.to_string()).await?;
        tx.commit().await?;
        count += 1;
    }
    let rate = f64::from(count) / began.elapsed().as_secs_f64();
    let path = place.data.join("commit.test");
    let file = File::create(&path)?;
    let (began, mut writes) = (Instant::now(), 0_u32);
    while began.elapsed() < COMMITS {
        file.write_all_at(&[1; 4096], u64::from(writes) * 4096)?;
        file.sync_data()?;
        writes += 1;
    }
    std::fs::remove_file(&path)?;
    say(format_args!(
        "this machine: {rate:.0} single commits/s; 4 kB written and synced {:.0} times/s",
        f64::from(writes) / began.elapsed().as_secs_f64()
    ));
    Ok(rate)
}

/// Readers in order, new each time, and a library where they fetch.
pub async fn readers(app: &App, count: usize) -> anyhow::Result<(Vec<Reader>, LibraryId)> {
    let network = app.network().await?;
    let library = network.by_code("B001").context("the network has its libraries")?;
    let run = app.new_id(app.clock.now());
    let mut readers = Vec::with_capacity(count);
    let mut tx = app.db.begin_write().await?;
    for number in 0..count {
        let name = format!("mesure{run}{number}");
        readers.push(put_reader(app, &mut tx, library, &name).await?);
    }
    tx.commit().await?;
    Ok((readers, library.id))
}

/// A reader of a library, enrolled, with a card and a sign-in of this name, but no password.
pub(super) async fn put_reader(
    app: &App,
    conn: &mut Conn,
    library: &Library,
    name: &str,
) -> anyhow::Result<Reader> {
    let (today, now) = (app.moment().today, app.clock.now());
    let person = Patron {
        id: PatronId::new(app.new_id(now)),
        family_name: name.to_owned(),
        given_name: "Lectrice".into(),
        birth_on: Some(today.saturating_sub(30.years())),
        email: Some("lectrice@example.org".into()),
        phone: None,
        address: Address::default(),
        language: Language::default(),
        home_library: Some(library.id),
        history_since: None,
    };
    patron::insert(conn, &person, now).await?;
    let membership = Membership {
        id: MembershipId::new(app.new_id(now)),
        patron: person.id,
        operator: library.operator,
        category: CategoryCode::new("adulte"),
        valid_from: today.saturating_sub(10.days()),
        valid_until: today.saturating_add(300.days()),
        owed: Money::from_cents(0),
    };
    patron::enrol(conn, &membership).await?;
    let card = Card {
        id: CardId::new(app.new_id(now)),
        patron: person.id,
        ils: LOCAL_ILS.to_owned(),
        number: person.id.to_string(),
        state: CardState::Active,
        issued_at: now,
    };
    patron::give_card(conn, &card).await?;
    let new = NewAccount {
        id: AccountId::new(app.new_id(now)),
        identifier: Some((name, name)),
        password_hash: "",
        language: Language::default(),
        display_name: "Lectrice",
        home_library: Some(library.id),
    };
    account::insert(conn, &new, now).await?;
    account::link(conn, new.id, person.id, "self", "all").await?;
    let account = account::find(conn, new.id)
        .await?
        .context("the account just written")?;
    Ok(Reader {
        account,
        patron: person.id,
        request: String::new(),
    })
}

async fn place_all(
    app: &Arc<App>,
    readers: Arc<Vec<Reader>>,
    pickup: LibraryId,
    records: u32,
) -> anyhow::Result<(u32, u32, f64)> {
    let next = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (app, readers, next) = (app.clone(), readers.clone(), next.clone());
            tokio::spawn(async move {
                let (mut placed, mut refused) = (0, 0);
                while began.elapsed() < LASTING {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    let Some(reader) = readers.get(turn / HOLDS_EACH) else {
                        break;
                    };
                    let record = u32::try_from(turn * 6007 % usize::try_from(records)?)? + 1;
                    let wish = PlaceHold {
                        record: RecordNumber::new(record),
                        volume: None,
                        pickup,
                        key: format!("{}-{turn}", reader.patron),
                    };
                    match app::hold::place(&app, reader, &wish).await {
                        Ok(_) => placed += 1,
                        Err(Failure::Refused(_) | Failure::NotFound) if placed > 0 => refused += 1,
                        // Some are refused, as readers are; when all are, the measure is at fault.
                        Err(why) if began.elapsed() > LASTING / 2 => {
                            return Err(anyhow::Error::from(why).context("no hold was placed"));
                        }
                        Err(Failure::Refused(_) | Failure::NotFound) => refused += 1,
                        Err(why) => return Err(why.into()),
                    }
                }
                anyhow::Ok((placed, refused))
            })
        })
        .collect();
    let (mut placed, mut refused) = (0, 0);
    for task in tasks {
        let (some, others): (u32, u32) = task.await.context("a reader")??;
        placed += some;
        refused += others;
    }
    Ok((placed, refused, began.elapsed().as_secs_f64()))
}
