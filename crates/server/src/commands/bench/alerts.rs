//! What arrives held against everybody's alerts: how long it takes to find whom it concerns, and to
//! write each of them one mail.

use std::collections::BTreeSet;
use std::time::Instant;

use anyhow::{Context, ensure};
use app::App;
use app::person::Reader;
use domain::alert::{Alert, AlertScope, Frequency};
use domain::id::{AlertId, RecordNumber, SavedSearchId};
use domain::job::Job;
use domain::mail::Mail;
use domain::saved_search::SavedSearch;
use search::{Choice, SearchState};
use store::record::StoredRecord;

use super::{AlertsPlace, catalogue, holds, import, machine};
use crate::say::say;
use crate::wiring;

/// Alerts of one reader.
const EACH: usize = 5;
/// Records from which searches are made, read at once.
const MODELS: i64 = 2_000;

/// Measures it; loads the catalogue first if it is not there.
pub async fn run(asked: &AlertsPlace) -> anyhow::Result<()> {
    let place = &asked.place;
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    follow(&app, asked.alerts).await?;
    let alerts = store::alert::listening(&mut *app.db.read().await?).await?;
    let arrived = arrive(&app, asked.arrivals, place.records).await?;

    let (began, cpu) = (Instant::now(), machine::cpu());
    app::alert::match_arrivals(&app).await?;
    say(format_args!(
        "alerts: {} alerts × {arrived} new records matched in {:.1} s ({:.1} s of CPU); load {}",
        alerts.len(),
        began.elapsed().as_secs_f64(),
        machine::cpu() - cpu,
        machine::load()
    ));

    let (before, _) = store::mail::counts(&mut *app.db.read().await?).await?;
    let told = due_now(&app, &alerts.iter().map(|alert| alert.id).collect::<Vec<_>>()).await?;
    let worker = wiring::worker(&catalogue::config(place), &app)?;
    let began = Instant::now();
    worker.run_due().await?;
    let seconds = began.elapsed().as_secs_f64();
    worker.run_due().await?;
    let (after, unsent) = store::mail::counts(&mut *app.db.read().await?).await?;
    let sent = after - before;
    ensure!(
        sent == told && unsent == 0,
        "{told} alerts had something to tell, {sent} mails were sent, {unsent} were not"
    );
    say(format_args!(
        "mails: {sent} composed and kept in {seconds:.1} s, one for each alert that had something to tell; load {}",
        machine::load()
    ));
    app.db.close().await;
    Ok(())
}

/// Sees to it that there are as many alerts as wanted, on searches made of what the catalogue holds.
async fn follow(app: &App, wanted: usize) -> anyhow::Result<()> {
    let mut conn = app.db.read().await?;
    let there = store::alert::listening(&mut conn).await?.len();
    let models = store::record::after(&mut conn, None, MODELS).await?;
    drop(conn);
    ensure!(!models.is_empty(), "the catalogue is empty");
    let missing = wanted.saturating_sub(there);
    let (readers, _) = holds::readers(app, missing.div_ceil(EACH)).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    for number in 0..missing {
        let reader: &Reader = readers.get(number / EACH).context("a reader")?;
        let search = SavedSearch {
            id: SavedSearchId::new(app.new_id(now)),
            account: reader.account.id,
            name: format!("Recherche {number}"),
            query: query(&models[number * 7 % models.len()], there + number).to_query_string(),
            changed_at: now,
            published: None,
            deleted_at: None,
        };
        store::saved_search::insert(&mut tx, &search).await?;
        let alert = Alert {
            id: AlertId::new(app.new_id(now)),
            account: search.account,
            search: search.id,
            frequency: Frequency::AtOnce,
            scope: AlertScope::Network,
            since: now,
            stop_key: app::random::secret(&*app.random),
            last_mail: None,
            ended_at: None,
        };
        store::alert::subscribe(&mut tx, &alert).await?;
    }
    Ok(tx.commit().await?)
}

/// A search as readers make them: an author, words of a title, a subject, a type in a language.
fn query(model: &StoredRecord, number: usize) -> SearchState {
    let record = &model.record;
    let words = |text: &str, count: usize| text.split_whitespace().take(count).collect::<Vec<_>>().join(" ");
    let author = record
        .contributors
        .first()
        .map(|one| one.name.clone())
        .unwrap_or_default();
    let language = record.languages.first().cloned().unwrap_or_else(|| "fre".into());
    match number % 5 {
        0 => SearchState::of_text(&format!("auteur:{}", words(&author, 1))),
        1 => SearchState::of_text(&words(&record.title, 2)),
        2 => SearchState::of_text(&words(&record.title, 1)).with(Choice::Type(record.document_type)),
        3 => model
            .headings
            .subjects
            .first()
            .map_or_else(SearchState::default, |id| {
                SearchState::default().with(Choice::Subject(*id))
            })
            .with(Choice::Language(language)),
        _ => SearchState::of_text(&words(&author, 2)).with(Choice::Language(language)),
    }
}

/// Lets so many records arrive in all the libraries that have them; other ones each time.
async fn arrive(app: &App, wanted: u32, records: u32) -> anyhow::Result<usize> {
    let now = app.clock.now();
    let turns = i64::from(records / wanted.max(1)).max(1);
    let first = u32::try_from(now.as_second() % turns)? * wanted;
    let mut conn = app.db.read().await?;
    let some = store::record::after(&mut conn, Some(RecordNumber::new(first)), i64::from(wanted)).await?;
    let numbers: Vec<RecordNumber> = some.iter().map(|record| record.number).collect();
    let arrived: BTreeSet<store::arrival::Place> = store::arrival::known(&mut conn, &numbers).await?;
    drop(conn);
    let mut tx = app.db.begin_write().await?;
    store::arrival::note(&mut tx, &arrived, now).await?;
    tx.commit().await?;
    Ok(numbers.len())
}

/// Lets the mails that wait leave now; says how many there are.
async fn due_now(app: &App, alerts: &[AlertId]) -> anyhow::Result<i64> {
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    for alert in alerts {
        let mail = Mail::Alert { alert: *alert };
        if let Some(key) = (Job::SendMail { mail }).dedupe_key() {
            store::job::move_to(&mut tx, &key, now).await?;
        }
    }
    let counts = store::job::counts_by_kind(&mut tx).await?;
    tx.commit().await?;
    let waiting = counts.iter().find(|(kind, _, _)| kind == "send_mail");
    Ok(waiting.map_or(0, |(_, waiting, _)| *waiting))
}
