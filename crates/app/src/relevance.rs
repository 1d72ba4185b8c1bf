//! The relevance bench: searches of which librarians said what must come, made on the index as it is, and kept
//! so that a change of the index or of its weights can be seen. For the administrators of the network: what
//! a search finds first concerns everybody.

use std::collections::HashMap;

use ::search::{Health, Request, SearchState};
use domain::id::{AccountId, JudgedSearchId, RecordNumber, RelevanceRunId};
use domain::relevance::{
    DEEPEST, JudgedSearch, MOST, MOST_RUNS, Ranked, RelevanceRun, Shift, Tally, read_judgement,
};
use domain::staff::Role;
use store::record::{Kept, StoredRecord};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

pub use domain::relevance::BadJudgement;

const NOUN: &str = "judged_search";
const RUN: &str = "relevance_run";

/// Results of a search that are proposed to be judged.
const PROPOSED: usize = 10;

fn check(librarian: &Librarian) -> Outcome<()> {
    if librarian.rights.may_everywhere(Role::Network) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// A judged search, as it is answered now.
#[derive(Clone, Debug)]
pub struct Line {
    /// The search.
    pub search: JudgedSearch,
    /// The document that must come, or the one it was merged into; none: readers do not find it any more.
    pub record: Option<StoredRecord>,
    /// Where it comes now.
    pub now: Ranked,
    /// Where it came in the last run that was kept; none: it was not judged then.
    pub before: Option<Option<u32>>,
    /// What became of it since.
    pub shift: Shift,
}

/// The bench, as it is now.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The searches, in the order of the alphabet.
    pub lines: Vec<Line>,
    /// How they are answered.
    pub tally: Tally,
    /// The runs that are kept, the newest first.
    pub runs: Vec<RelevanceRun>,
    /// Names of those who judged and kept, by their accounts.
    pub names: HashMap<AccountId, String>,
    /// The index, its weights and how many records it holds, as a run would note them.
    pub index: IndexFacts,
}

/// What a run notes of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexFacts {
    /// The version of the index.
    pub stamp: String,
    /// What a match is worth.
    pub weights: String,
    /// How many records it holds.
    pub records: i64,
}

fn index_facts(app: &App) -> IndexFacts {
    let ranking = app.search.ranking();
    IndexFacts {
        stamp: ranking.index,
        weights: ranking.weights,
        records: i64::try_from(app.search.record_count()).unwrap_or(i64::MAX),
    }
}

/// The account behind a name of the audit.
#[must_use]
pub fn account(actor: &str) -> Option<AccountId> {
    actor.strip_prefix("account:")?.parse().ok().map(AccountId::new)
}

/// All judged searches, made now.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn show(app: &App, librarian: &Librarian) -> Outcome<Bench> {
    check(librarian)?;
    let (searches, records, runs, last, names) = {
        let mut conn = app.db.read().await?;
        let searches = store::relevance::all(&mut conn).await?;
        let records = documents(&mut conn, &searches).await?;
        let runs = store::relevance::runs(&mut conn).await?;
        let last = match runs.first() {
            Some(run) => store::relevance::ranks(&mut conn, run.id).await?,
            None => Vec::new(),
        };
        let actors = searches.iter().map(|search| &search.added_by);
        let actors = actors.chain(runs.iter().map(|run| &run.kept_by));
        let mut accounts: Vec<AccountId> = actors.filter_map(|actor| account(actor)).collect();
        accounts.sort_unstable();
        accounts.dedup();
        let names = store::account::staff_names(&mut conn, &accounts).await?;
        (searches, records, runs, last, names)
    };
    let now = ranks(app, &searches, &records).await?;
    let tally = Tally::of(&now);
    let lines = searches.into_iter().zip(now).map(|(search, now)| Line {
        record: records.get(&search.record).cloned(),
        before: last
            .iter()
            .find(|ranked| ranked.is_same(&now))
            .map(|ranked| ranked.rank),
        shift: Shift::since(&last, &now),
        search,
        now,
    });
    Ok(Bench {
        lines: lines.collect(),
        tally,
        runs,
        names,
        index: index_facts(app),
    })
}

/// The documents that must come, those that were merged as what they became; those that left are not there.
async fn documents(
    conn: &mut store::Conn,
    searches: &[JudgedSearch],
) -> Outcome<HashMap<RecordNumber, StoredRecord>> {
    let mut numbers: Vec<RecordNumber> = searches.iter().map(|search| search.record).collect();
    numbers.sort_unstable();
    numbers.dedup();
    Ok(shown(store::record::kept(conn, &numbers).await?))
}

fn shown(kept: HashMap<RecordNumber, Kept>) -> HashMap<RecordNumber, StoredRecord> {
    let shown = kept.into_iter().filter_map(|(number, kept)| match kept {
        Kept::Here(record) | Kept::Merged(record) => Some((number, record)),
        Kept::Gone(_) => None,
    });
    shown.collect()
}

/// Makes all searches on the index as it is: where each document comes.
async fn ranks(
    app: &App,
    searches: &[JudgedSearch],
    records: &HashMap<RecordNumber, StoredRecord>,
) -> Outcome<Vec<Ranked>> {
    let mut asked = Vec::with_capacity(searches.len());
    for search in searches {
        let request = crate::search::request(app, &SearchState::of_text(&search.query), None).await?;
        let wanted = records
            .get(&search.record)
            .map(|record| (record.number, record.work));
        let request = Request {
            limit: usize::try_from(DEEPEST).unwrap_or_default(),
            offset: 0,
            facets: Vec::new(),
            ..request
        };
        asked.push((search.clone(), wanted, request));
    }
    let engine = app.search.clone();
    // One after the other, in one thread: readers keep the others.
    let made = tokio::task::spawn_blocking(move || {
        let rank = |(search, wanted, request): (JudgedSearch, Option<_>, Request)| {
            let hits = engine.search(&request)?.hits;
            let place = wanted.and_then(|(number, work): (RecordNumber, domain::id::WorkId)| {
                hits.iter()
                    .position(|hit| hit.number == number || search.any_edition && hit.work == work.get())
            });
            Ok(Ranked {
                query: search.query,
                record: search.record,
                within: search.within,
                rank: place.and_then(|place| u32::try_from(place + 1).ok()),
            })
        };
        asked.into_iter().map(rank).collect::<::search::Result<Vec<_>>>()
    })
    .await;
    Ok(made.map_err(anyhow::Error::from)??)
}

/// What a search finds now, to say which of it should come first.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn proposed(app: &App, librarian: &Librarian, query: &str) -> Outcome<Vec<StoredRecord>> {
    check(librarian)?;
    if query.trim().is_empty() {
        return Ok(Vec::new());
    }
    crate::search::few(app, query, PROPOSED).await
}

/// A judged search, to be changed.
///
/// # Errors
/// As not found when there is none, or for those who do not administer the network.
pub async fn find(app: &App, librarian: &Librarian, id: JudgedSearchId) -> Outcome<JudgedSearch> {
    check(librarian)?;
    let mut conn = app.db.read().await?;
    let all = store::relevance::all(&mut conn).await?;
    all.into_iter()
        .find(|search| search.id == id)
        .ok_or(Failure::NotFound)
}

/// What is judged: as it was typed.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What is typed by readers.
    pub query: String,
    /// The number of the document that must come; none: what was typed names none.
    pub record: Option<RecordNumber>,
    /// Whether another edition of its work will do.
    pub any_edition: bool,
    /// Among how many first results.
    pub within: u32,
    /// Why.
    pub note: String,
}

/// What became of a judgement that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is kept now, or was already.
    Done,
    /// Something is to be corrected.
    Wrong(BadJudgement),
    /// No document that readers find has this number.
    NoRecord,
    /// Another one expects the same document for the same search.
    Twice,
    /// There are as many as can be made each time.
    TooMany,
}

/// Writes a judgement, new or as it was seen at a version. The same one sent twice is one.
///
/// # Errors
/// As not found for those who do not administer the network, as a conflict when a colleague was first.
pub async fn save(
    app: &App,
    librarian: &Librarian,
    known: Option<(JudgedSearchId, i64)>,
    judgement: &Judgement,
) -> Outcome<Saved> {
    check(librarian)?;
    let (query, within, note) = match read_judgement(&judgement.query, judgement.within, &judgement.note) {
        Ok(read) => read,
        Err(why) => return Ok(Saved::Wrong(why)),
    };
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let Some(record) = judgement.record else {
        return Ok(Saved::NoRecord);
    };
    let found = shown(store::record::kept(act.conn(), &[record]).await?);
    let Some(record) = found.get(&record).map(|record| record.number) else {
        return Ok(Saved::NoRecord);
    };
    let all = store::relevance::all(act.conn()).await?;
    let before = known.and_then(|(id, _)| all.iter().find(|search| search.id == id));
    if known.is_some() && before.is_none() {
        return Err(Failure::Conflict);
    }
    let new = JudgedSearch {
        id: known.map_or_else(|| JudgedSearchId::new(act.id()), |(id, _)| id),
        query,
        record,
        any_edition: judgement.any_edition,
        within,
        note,
        added_by: before.map_or_else(|| act.actor().to_owned(), |before| before.added_by.clone()),
        added_at: before.map_or(act.moment.now, |before| before.added_at),
        version: known.map_or(0, |(_, version)| version),
    };
    let same = all
        .iter()
        .find(|other| other.query == new.query && other.record == new.record);
    match same {
        Some(same) if same.id != new.id || known.is_none() => {
            let is_again = known.is_none() && said(same) == said(&new);
            return Ok(if is_again { Saved::Done } else { Saved::Twice });
        }
        _ => {}
    }
    if known.is_none() && all.len() >= MOST {
        return Ok(Saved::TooMany);
    }
    let written = match known {
        None => store::relevance::insert(act.conn(), &new).await.map(|()| true),
        Some(_) => store::relevance::update(act.conn(), &new).await,
    };
    match written {
        Ok(true) => {}
        Ok(false) => return Err(Failure::Conflict),
        Err(why) if why.is_taken() => return Ok(Saved::Twice),
        Err(why) => return Err(why.into()),
    }
    let was = before.map(said);
    let verb = if known.is_some() {
        "judged_search.change"
    } else {
        "judged_search.add"
    };
    act.audit(verb, NOUN, new.id.get(), was.as_deref(), Some(&said(&new)))
        .await?;
    act.commit().await?;
    Ok(Saved::Done)
}

/// Takes a judged search away. The runs that were kept know it still.
///
/// # Errors
/// As not found for those who do not administer the network, as a conflict when a colleague was first.
pub async fn delete(
    app: &App,
    librarian: &Librarian,
    id: JudgedSearchId,
    version: i64,
) -> Outcome<JudgedSearch> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let all = store::relevance::all(act.conn()).await?;
    let search = all
        .into_iter()
        .find(|search| search.id == id)
        .ok_or(Failure::Conflict)?;
    if !store::relevance::delete(act.conn(), id, version).await? {
        return Err(Failure::Conflict);
    }
    act.audit("judged_search.delete", NOUN, id.get(), Some(&said(&search)), None)
        .await?;
    act.commit().await?;
    Ok(search)
}

/// A judged search in one line, for the journal.
fn said(search: &JudgedSearch) -> String {
    let JudgedSearch {
        query,
        record,
        within,
        any_edition,
        note,
        ..
    } = search;
    let edition = if *any_edition { "" } else { " =" };
    let note = if note.is_empty() {
        String::new()
    } else {
        format!(" ({note})")
    };
    format!("{query} → {record}{edition} ≤ {within}{note}")
}

/// Makes all searches and keeps how they were answered, for a librarian. Says whether there was anything new
/// to keep: the same answers of the same index are kept once.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn keep(app: &App, librarian: &Librarian) -> Outcome<bool> {
    check(librarian)?;
    keep_as(app, &librarian.actor()).await
}

/// Keeps a run when the index or what a match is worth is not as it was in the last one; for the nights.
/// Without judged searches, or while the index waits to be rebuilt, there is nothing to keep.
///
/// # Errors
/// When the database or the index fails.
pub async fn keep_if_changed(app: &App) -> Outcome<()> {
    let (last, is_judged) = {
        let mut conn = app.db.read().await?;
        let last = store::relevance::runs(&mut conn).await?.into_iter().next();
        (last, !store::relevance::all(&mut conn).await?.is_empty())
    };
    let facts = index_facts(app);
    let is_as_before = last.is_some_and(|run| run.index_stamp == facts.stamp && run.weights == facts.weights);
    if is_judged && !is_as_before && app.search.health() == Health::Ready {
        keep_as(app, &Actor::worker()).await?;
    }
    Ok(())
}

async fn keep_as(app: &App, actor: &Actor) -> Outcome<bool> {
    let (searches, records) = {
        let mut conn = app.db.read().await?;
        let searches = store::relevance::all(&mut conn).await?;
        let records = documents(&mut conn, &searches).await?;
        (searches, records)
    };
    let ranks = ranks(app, &searches, &records).await?;
    let facts = index_facts(app);
    let mut act = Act::begin(app, actor).await?;
    if let Some(last) = store::relevance::runs(act.conn()).await?.first()
        && last.index_stamp == facts.stamp
        && last.weights == facts.weights
        && last.records == facts.records
        && store::relevance::ranks(act.conn(), last.id).await? == ranks
    {
        return Ok(false);
    }
    let run = RelevanceRun {
        id: RelevanceRunId::new(act.id()),
        kept_at: act.moment.now,
        kept_by: act.actor().to_owned(),
        index_stamp: facts.stamp,
        weights: facts.weights,
        records: facts.records,
        tally: Tally::of(&ranks),
    };
    store::relevance::keep(act.conn(), &run, &ranks, MOST_RUNS).await?;
    let what = format!("{} / {}", run.tally.kept, run.tally.asked);
    act.audit("relevance_run.keep", RUN, run.id.get(), None, Some(&what))
        .await?;
    act.commit().await?;
    Ok(true)
}

/// A search in two runs.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The search, as it was judged in the later run, or in the only one that had it.
    pub search: Ranked,
    /// The document; none: readers do not find it any more.
    pub record: Option<StoredRecord>,
    /// Where it came; none: it was not judged then.
    pub before: Option<Option<u32>>,
    /// Where it came later; none: it was not judged any more.
    pub after: Option<Option<u32>>,
}

impl Compared {
    /// What became of it; none when one of the runs did not have it.
    #[must_use]
    pub fn shift(&self) -> Option<Shift> {
        Some(Shift::between(self.before?, self.after?))
    }
}

/// Two runs side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The runs that are kept, the newest first.
    pub runs: Vec<RelevanceRun>,
    /// The earlier one.
    pub before: RelevanceRun,
    /// The later one; none: now.
    pub after: Option<RelevanceRun>,
    /// How the searches are answered in the later one.
    pub tally: Tally,
    /// What the index is now.
    pub index: IndexFacts,
    /// The searches, those that changed first.
    pub lines: Vec<Compared>,
}

/// Compares two runs: without an earlier one, the last that was kept; without a later one, now.
///
/// # Errors
/// As not found when a run is not kept any more or there is none, or for those who do not administer the
/// network.
pub async fn compare(
    app: &App,
    librarian: &Librarian,
    before: Option<RelevanceRunId>,
    after: Option<RelevanceRunId>,
) -> Outcome<Comparison> {
    check(librarian)?;
    let (runs, first, second, old, kept, searches, expected) = {
        let mut conn = app.db.read().await?;
        let runs = store::relevance::runs(&mut conn).await?;
        let run = |id: RelevanceRunId| {
            runs.iter()
                .find(|run| run.id == id)
                .cloned()
                .ok_or(Failure::NotFound)
        };
        let first = match before {
            Some(id) => run(id)?,
            None => runs.first().cloned().ok_or(Failure::NotFound)?,
        };
        let second = after.map(run).transpose()?;
        let old = store::relevance::ranks(&mut conn, first.id).await?;
        let kept = match &second {
            Some(run) => Some(store::relevance::ranks(&mut conn, run.id).await?),
            None => None,
        };
        let searches = store::relevance::all(&mut conn).await?;
        let expected = documents(&mut conn, &searches).await?;
        (runs, first, second, old, kept, searches, expected)
    };
    let new = match kept {
        Some(kept) => kept,
        None => ranks(app, &searches, &expected).await?,
    };
    let mut numbers: Vec<RecordNumber> = old.iter().chain(&new).map(|ranked| ranked.record).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let records = shown(store::record::kept(&mut *app.db.read().await?, &numbers).await?);
    let compared = |search: &Ranked| {
        let rank = |ranks: &[Ranked]| {
            ranks
                .iter()
                .find(|other| other.is_same(search))
                .map(|other| other.rank)
        };
        Compared {
            search: search.clone(),
            record: records.get(&search.record).cloned(),
            before: rank(&old),
            after: rank(&new),
        }
    };
    let left = old
        .iter()
        .filter(|gone| !new.iter().any(|other| other.is_same(gone)));
    let mut lines: Vec<Compared> = new.iter().chain(left).map(compared).collect();
    lines.sort_by_key(|line| match line.shift() {
        Some(Shift::Worse) => 0,
        Some(Shift::Better) => 1,
        Some(Shift::New) | None => 2,
        Some(Shift::Same) => 3,
    });
    Ok(Comparison {
        runs,
        before: first,
        after: second,
        tally: Tally::of(&new),
        index: index_facts(app),
        lines,
    })
}
