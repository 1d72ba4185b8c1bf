//! `/pro/pertinence`: searches of which librarians said what must come, made on the catalogue as it is, and
//! the runs that were kept, to see what a change of the index improves or spoils.

mod compared;

use std::collections::HashMap;

use app::failure::Failure;
use app::relevance::{self, BadJudgement, IndexFacts, Judgement, Line, Saved};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::id::{AccountId, JudgedSearchId, RecordNumber};
use domain::relevance::{DEEPEST, LONGEST_NOTE, LONGEST_QUERY, MOST, RelevanceRun, Shift, Tally, WITHIN};
use i18n::Translator;
use serde::Deserialize;
use store::record::StoredRecord;

use super::bench;
use super::journal::instant;
use crate::account::document;
use crate::extract::{ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    Choice, JudgementForm, ProposedRow, RelevancePage, RelevanceRow, RunRow, ShiftBadge, StaffEntry,
};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Flash, Tone};
use crate::public::{author_line, imprint};
use crate::routes::{Routes, Who};
use crate::state::WebState;
use crate::urls::encode;

/// The routes of the bench.
pub(super) fn routes() -> Routes {
    Routes::default()
        .get(Who::Librarian, "/pro/pertinence", show)
        .post(Who::Librarian, "/pro/pertinence", save)
        .post(Who::Librarian, "/pro/pertinence/retirer", delete)
        .post(Who::Librarian, "/pro/pertinence/releves", keep)
        .get(Who::Librarian, "/pro/pertinence/comparer", compared::compare)
        .get(Who::Librarian, "/pro/pertinence/csv", compared::csv)
}

/// Which search is changed, or what a new one begins with.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    jugement: Option<JudgedSearchId>,
    #[serde(default)]
    q: String,
    #[serde(default)]
    notice: String,
}

/// What stands in the form.
#[derive(Clone, Debug)]
struct Typed {
    search: Option<(JudgedSearchId, i64)>,
    query: String,
    record: String,
    any_edition: bool,
    within: u32,
    note: String,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            search: None,
            query: String::new(),
            record: String::new(),
            any_edition: true,
            within: 1,
            note: String::new(),
        }
    }
}

/// `GET /pro/pertinence`.
async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let typed = match asked.jugement {
        None => Typed {
            query: asked.q,
            record: asked.notice,
            ..Typed::default()
        },
        Some(id) => {
            let search = relevance::find(&web.app, &door.librarian, id).await?;
            Typed {
                search: Some((id, search.version)),
                query: search.query,
                record: search.record.to_string(),
                any_edition: search.any_edition,
                within: search.within,
                note: search.note,
            }
        }
    };
    Ok(html(&draw(&web, &door, typed, None).await?, Freshness::Private))
}

async fn draw(
    web: &WebState,
    door: &ForLibrarian,
    typed: Typed,
    error: Option<FieldError>,
) -> Result<RelevancePage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let bench = relevance::show(&web.app, librarian).await?;
    let is_asked = typed.search.is_none() && typed.record.is_empty() && !typed.query.trim().is_empty();
    let proposed = if is_asked {
        let found = relevance::proposed(&web.app, librarian, &typed.query).await?;
        Some(found.iter().map(proposed_row).collect())
    } else {
        None
    };
    let rows = bench.lines.iter().map(|line| row(web, door, line, &bench.names));
    let runs = bench.runs.iter().map(|run| RunRow {
        when: instant(web, t, run.kept_at),
        by: name(t, &run.kept_by, &bench.names),
        cells: [run.tally.kept, run.tally.first, run.tally.five]
            .map(|count| share(t, count, run.tally.asked)),
        index: index_words(t, &facts_of(run)),
        compare_url: format!("{}?avant={}", urls.staff_relevance_compared(), run.id),
    });
    Ok(RelevancePage {
        token: around.token(),
        errors: Errors {
            t,
            list: error.into_iter().collect(),
        },
        proposed,
        tally: tally_words(t).into_iter().zip(shares(t, &bench.tally)).collect(),
        index: index_words(t, &bench.index),
        rows: rows.collect(),
        runs: runs.collect(),
        form: form(t, typed),
        file_url: urls.staff_relevance_file(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, None).await?,
        frame: around.frame.clone(),
    })
}

fn form(t: Translator, typed: Typed) -> JudgementForm {
    let within = WITHIN.map(|within| Choice {
        value: within.to_string(),
        text: within_words(t, within),
        is_chosen: within == typed.within,
    });
    JudgementForm {
        search: typed.search.map(|(id, version)| (id.to_string(), version)),
        query: typed.query,
        record: typed.record,
        any_edition: typed.any_edition,
        within: within.into(),
        note: typed.note,
    }
}

fn proposed_row(stored: &StoredRecord) -> ProposedRow {
    let record = &stored.record;
    let mut details = vec![author_line(record), imprint(record)];
    details.retain(|detail| !detail.is_empty());
    ProposedRow {
        number: stored.number.get(),
        title: document::title(record),
        details: details.join(" · "),
    }
}

fn row(web: &WebState, door: &ForLibrarian, line: &Line, names: &HashMap<AccountId, String>) -> RelevanceRow {
    let frame = &door.around.frame;
    let (t, urls) = (frame.t, frame.urls);
    let search = &line.search;
    let (title, record_url) = match &line.record {
        Some(stored) => {
            let title = document::title(&stored.record);
            let url = urls.record(u64::from(stored.number.get()), &title);
            (title, Some(url))
        }
        None => (gone(t, search.record), None),
    };
    RelevanceRow {
        id: search.id.to_string(),
        version: search.version,
        search_url: format!("{}?q={}", urls.search(), encode(&search.query)),
        query: search.query.clone(),
        title,
        record_url,
        within: within_words(t, search.within),
        now: rank_words(t, line.now.rank),
        is_kept: line.now.is_kept(),
        before: line.before.map_or_else(String::new, |rank| rank_words(t, rank)),
        shift: badge(t, line.shift),
        note: search.note.clone(),
        by: t
            .with("relevance-added")
            .arg("who", name(t, &search.added_by, names))
            .arg("when", instant(web, t, search.added_at))
            .to_string(),
        edit_url: format!("{}?jugement={}", urls.staff_relevance(), search.id),
    }
}

/// A document that readers do not find any more.
fn gone(t: Translator, number: RecordNumber) -> String {
    t.with("relevance-gone").arg("number", number).to_string()
}

/// Who did something, as the audit names them.
fn name(t: Translator, actor: &str, names: &HashMap<AccountId, String>) -> String {
    match relevance::account(actor) {
        Some(id) => names
            .get(&id)
            .cloned()
            .unwrap_or_else(|| t.get("relevance-somebody").into_owned()),
        None => t.coded("journal-program", actor).into_owned(),
    }
}

fn within_words(t: Translator, within: u32) -> String {
    t.with("relevance-within").n("count", within).to_string()
}

fn rank_words(t: Translator, rank: Option<u32>) -> String {
    match rank {
        Some(rank) => t.number(i64::from(rank)),
        None => t.with("relevance-not-found").n("count", DEEPEST).to_string(),
    }
}

fn badge(t: Translator, shift: Shift) -> ShiftBadge {
    let (tone, icon) = match shift {
        Shift::Better => ("ok", "circle-check"),
        Shift::Worse => ("bad", "triangle-alert"),
        Shift::Same => ("note", "check"),
        Shift::New => ("note", "plus"),
    };
    ShiftBadge {
        tone,
        icon,
        text: t.coded("relevance-shift", shift.code()).into_owned(),
    }
}

/// What is counted of a run.
fn tally_words(t: Translator) -> [String; 3] {
    [
        "relevance-tally-kept",
        "relevance-tally-first",
        "relevance-tally-five",
    ]
    .map(|key| t.get(key).into_owned())
}

fn shares(t: Translator, tally: &Tally) -> [String; 3] {
    [tally.kept, tally.first, tally.five].map(|count| share(t, count, tally.asked))
}

/// « 24 sur 25 (96 %) ».
fn share(t: Translator, count: i64, of: i64) -> String {
    t.with("relevance-share")
        .arg("count", t.number(count))
        .arg("total", t.number(of))
        .arg("percent", t.number(count * 100 / of.max(1)))
        .to_string()
}

fn facts_of(run: &RelevanceRun) -> IndexFacts {
    IndexFacts {
        stamp: run.index_stamp.clone(),
        weights: run.weights.clone(),
        records: run.records,
    }
}

fn index_words(t: Translator, facts: &IndexFacts) -> String {
    t.with("relevance-index-facts")
        .arg("stamp", &facts.stamp)
        .arg("weights", &facts.weights)
        .n("records", facts.records)
        .to_string()
}

/// A judged search that is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    #[serde(default)]
    jugement: Option<JudgedSearchId>,
    #[serde(default)]
    version: i64,
    q: String,
    notice: String,
    #[serde(default)]
    edition: String,
    rang: u32,
    #[serde(default)]
    note: String,
}

/// The number of a document, from itself or from one of its addresses.
fn record_typed(typed: &str) -> Option<RecordNumber> {
    let typed = typed.trim();
    let after = ["/notice/", "/notices/"]
        .iter()
        .find_map(|before| typed.rsplit_once(before))
        .map_or(typed, |(_, after)| after);
    let end = after
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(after.len());
    let is_whole = end == after.len() || after != typed;
    after[..end]
        .parse()
        .ok()
        .filter(|_| is_whole)
        .map(RecordNumber::new)
}

/// `POST /pro/pertinence`.
async fn save(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let t = door.around.frame.t;
    let known = sent.jugement.map(|id| (id, sent.version));
    let judgement = Judgement {
        query: sent.q.clone(),
        record: record_typed(&sent.notice),
        any_edition: sent.edition == "oui",
        within: sent.rang,
        note: sent.note.clone(),
    };
    let typed = Typed {
        search: known,
        query: sent.q,
        record: sent.notice,
        any_edition: judgement.any_edition,
        within: sent.rang,
        note: sent.note,
    };
    let saved = match relevance::save(&web.app, &door.librarian, known, &judgement).await {
        Ok(saved) => saved,
        Err(Failure::Conflict) => return conflict(&web, &door, typed).await,
        Err(why) => return Err(why.into()),
    };
    let error = match saved {
        Saved::Done => {
            return Ok(see_with_flash(
                &door.around.frame.urls.staff_relevance(),
                &Carried::new("relevance-saved", judgement.query),
                web.is_https,
            ));
        }
        Saved::Wrong(why) => wrong(t, why),
        Saved::NoRecord => error("notice", t.get("relevance-error-no-record").into_owned()),
        Saved::Twice => error("q-jugee", t.get("relevance-error-twice").into_owned()),
        Saved::TooMany => {
            let most = u32::try_from(MOST).unwrap_or(u32::MAX);
            let words = t.with("relevance-error-too-many").n("most", most);
            error("q-jugee", words.to_string())
        }
    };
    Ok(unprocessable(&draw(&web, &door, typed, Some(error)).await?))
}

fn error(field: &'static str, text: String) -> FieldError {
    FieldError {
        field: field.into(),
        text,
    }
}

/// What to correct, and where.
fn wrong(t: Translator, why: BadJudgement) -> FieldError {
    let (field, letters) = match why {
        BadJudgement::NoQuery | BadJudgement::LongQuery => ("q-jugee", LONGEST_QUERY),
        BadJudgement::LongNote => ("note", LONGEST_NOTE),
        BadJudgement::Within => ("rang", 0),
    };
    let words = t
        .with(&format!("relevance-error-{}", why.code().replace('_', "-")))
        .n("letters", u32::try_from(letters).unwrap_or(u32::MAX))
        .to_string();
    error(field, words)
}

/// A colleague was first: the searches as they are now, what was typed, and a word.
async fn conflict(web: &WebState, door: &ForLibrarian, typed: Typed) -> Result<Response, PageError> {
    let typed = Typed {
        search: None,
        ..typed
    };
    let mut page = draw(web, door, typed, None).await?;
    let words = door.around.frame.t.get("relevance-conflict");
    page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    Ok((StatusCode::CONFLICT, html(&page, Freshness::Private)).into_response())
}

/// A judged search that is taken away.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    token: String,
    jugement: JudgedSearchId,
    version: i64,
}

/// `POST /pro/pertinence/retirer`.
async fn delete(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Taken>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    match relevance::delete(&web.app, &door.librarian, sent.jugement, sent.version).await {
        Ok(search) => Ok(see_with_flash(
            &door.around.frame.urls.staff_relevance(),
            &Carried::new("relevance-deleted", search.query),
            web.is_https,
        )),
        Err(Failure::Conflict) => conflict(&web, &door, Typed::default()).await,
        Err(why) => Err(why.into()),
    }
}

/// A run that is to be kept.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    token: String,
}

/// `POST /pro/pertinence/releves`.
async fn keep(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Kept>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let is_new = relevance::keep(&web.app, &door.librarian).await?;
    let told = if is_new {
        "relevance-run-kept"
    } else {
        "relevance-run-same"
    };
    Ok(see_with_flash(
        &door.around.frame.urls.staff_relevance(),
        &Carried::new(told, ""),
        web.is_https,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_named_by_its_number_or_an_address() {
        for typed in [
            " 12 ",
            "/notice/12-quartier-d-orage",
            "https://127.0.0.1:8080/nl/notice/12-x?q=1",
            "/pro/catalogue/notices/12",
        ] {
            assert_eq!(record_typed(typed), Some(RecordNumber::new(12)), "{typed}");
        }
        for typed in [
            "",
            "douze",
            "12a",
            "/notice/",
            "https://127.0.0.1/recherche",
            "99999999999",
        ] {
            assert_eq!(record_typed(typed), None, "{typed}");
        }
    }
}
