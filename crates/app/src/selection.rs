//! Selections, as what librarians publish; and the records of a selection by rule, which the search
//! engine finds and this process remembers until the index changes.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ::search::{Request, SearchState, Sort};
use domain::id::{LibraryId, RecordNumber, SelectionId};
use domain::publishing::{Showing, ShowingState};
use domain::selection::{RULE_SHOWN, Rule, SelectedRecord, Selection};
use jiff::Timestamp;
use jiff::civil::Date;
use store::publishing::{Reach, Written};
use store::{Conn, Result, selection};

use crate::App;
use crate::failure::Outcome;
use crate::publishing::Piece;
use crate::search::days_since_1970;

/// A selection with the records that were chosen one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenSelection {
    /// The selection.
    pub selection: Selection,
    /// Its records; none for a selection by rule.
    pub records: Vec<SelectedRecord>,
}

async fn with_records(conn: &mut Conn, selections: Vec<Selection>) -> Result<Vec<WrittenSelection>> {
    let ids: Vec<SelectionId> = selections.iter().map(|selection| selection.id).collect();
    let mut chosen: HashMap<SelectionId, Vec<SelectedRecord>> = HashMap::new();
    for (id, record) in selection::records(conn, &ids).await? {
        chosen.entry(id).or_default().push(record);
    }
    let written = selections.into_iter().map(|selection| WrittenSelection {
        records: chosen.remove(&selection.id).unwrap_or_default(),
        selection,
    });
    Ok(written.collect())
}

impl Piece for WrittenSelection {
    const NOUN: &'static str = "selection";

    fn id(&self) -> i64 {
        self.selection.id.get()
    }

    fn library(&self) -> Option<LibraryId> {
        self.selection.library
    }

    fn showing(&self) -> Showing {
        self.selection.showing
    }

    fn version(&self) -> i64 {
        self.selection.version
    }

    fn known_as(mut self, id: i64, version: i64) -> Self {
        (self.selection.id, self.selection.version) = (SelectionId::new(id), version);
        self
    }

    fn shown(mut self, showing: Showing) -> Self {
        self.selection.showing = showing;
        self
    }

    async fn find(conn: &mut Conn, id: i64) -> Result<Option<Self>> {
        let found = selection::many(conn, &[SelectionId::new(id)]).await?;
        Ok(with_records(conn, found).await?.pop())
    }

    async fn deleted(conn: &mut Conn, id: i64, since: Timestamp) -> Result<Option<Self>> {
        let found = selection::deleted(conn, SelectionId::new(id), since).await?;
        Ok(with_records(conn, found.into_iter().collect()).await?.pop())
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        selection::insert(conn, &self.selection, &self.records).await
    }

    async fn update(&self, conn: &mut Conn) -> Result<bool> {
        selection::update(conn, &self.selection, &self.records).await
    }

    async fn delete(conn: &mut Conn, id: i64, now: Timestamp) -> Result<bool> {
        selection::delete(conn, SelectionId::new(id), now).await
    }

    async fn restore(conn: &mut Conn, id: i64, since: Timestamp) -> Result<bool> {
        selection::restore(conn, SelectionId::new(id), since).await
    }

    async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<Self>> {
        let found = selection::written(conn, asked).await?;
        with_records(conn, found).await
    }

    async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
        selection::counts(conn, reach, now).await
    }
}

/// What a rule finds: the first records, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleHits {
    /// The first of them.
    pub records: Vec<RecordNumber>,
    /// How many.
    pub total: u64,
}

/// What rules found, as long as the index and the day are the same.
#[derive(Debug, Default)]
pub(crate) struct Remembered(Mutex<Found>);

/// How far the index followed the database, the day, and what each rule found then.
#[derive(Debug, Default)]
struct Found {
    at: Option<(i64, Date)>,
    hits: HashMap<Rule, RuleHits>,
}

/// More rules than any network has: when there are, all are asked again.
const MOST_RULES: usize = 500;

impl Remembered {
    fn get(&self, at: (i64, Date), rule: &Rule) -> Option<RuleHits> {
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (found.at == Some(at))
            .then(|| found.hits.get(rule).cloned())
            .flatten()
    }

    fn keep(&self, at: (i64, Date), rule: &Rule, hits: &RuleHits) {
        let mut found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if found.at != Some(at) || found.hits.len() >= MOST_RULES {
            found.hits.clear();
            found.at = Some(at);
        }
        found.hits.insert(rule.clone(), hits.clone());
    }
}

/// The records that a rule finds today, the last to have come first.
///
/// # Errors
/// When the index fails.
pub async fn found(app: &App, rule: &Rule) -> Outcome<RuleHits> {
    let today = app.moment().today;
    let at = (app.search.applied_sequence(), today);
    if let Some(hits) = app.rules.get(at, rule) {
        return Ok(hits);
    }
    let state = SearchState::parse(&rule.query);
    let state = match rule.days {
        Some(_) => state.with_sort(Sort::Newest),
        None => state,
    };
    let mut request = crate::search::request(app, &state, None).await?;
    request.filters.added_since = rule.days.map(|days| days_since_1970(today) - days_of(days));
    let asked = Request {
        limit: RULE_SHOWN,
        offset: 0,
        facets: Vec::new(),
        correct: false,
        ..request
    };
    let answer = crate::search::ask(app, asked).await?;
    let hits = RuleHits {
        records: answer.hits.iter().map(|hit| hit.number).collect(),
        total: answer.total,
    };
    app.rules.keep(at, rule, &hits);
    Ok(hits)
}

fn days_of(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX / 2)
}
