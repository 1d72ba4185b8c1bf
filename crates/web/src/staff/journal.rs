//! `GET /pro/journal`: who changed what, for the administrators of the network.

use app::journal::{self, Line, Question, Who};
use axum::extract::State;
use axum::response::Response;
use i18n::Translator;
use jiff::civil::Date;
use serde::Deserialize;

use super::bench;
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{Choice, JournalLine, JournalPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError, Link};
use crate::state::WebState;
use crate::urls::encode;

/// The kinds of things that change.
const NOUNS: [&str; 36] = [
    "account",
    "address",
    "alert",
    "basket",
    "card",
    "contribution",
    "empty_search",
    "event",
    "family",
    "fee",
    "history",
    "hold",
    "import",
    "item",
    "job",
    "judged_search",
    "library",
    "list",
    "loan",
    "news",
    "page",
    "patron",
    "picture",
    "policy",
    "preregistration",
    "quarantine",
    "record",
    "registration",
    "relevance_run",
    "saved_search",
    "selection",
    "session",
    "staff_message",
    "staff_pick",
    "suggestion",
    "synonym",
];

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    qui: String,
    #[serde(default)]
    quoi: String,
    #[serde(default)]
    numero: String,
    #[serde(default)]
    du: String,
    #[serde(default)]
    au: String,
    page: Option<i64>,
}

/// `GET /pro/journal`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let mut errors = Errors::none(t);
    let from = day(&mut errors, "du", &asked.du);
    let until = day(&mut errors, "au", &asked.au);
    let question = Question {
        who: asked.qui.chars().take(120).collect(),
        noun: NOUNS.contains(&asked.quoi.as_str()).then(|| asked.quoi.clone()),
        number: asked.numero.parse().ok(),
        from,
        until,
    };
    let place = asked.page.unwrap_or(1).clamp(1, 10_000);
    let (lines, has_more) = journal::page(&web.app, &librarian, &question, place).await?;
    let url = |place: i64| {
        format!(
            "{}?qui={}&quoi={}&numero={}&du={}&au={}&page={place}",
            around.frame.urls.staff_journal(),
            encode(&question.who),
            question.noun.as_deref().unwrap_or_default(),
            question
                .number
                .map(|number| number.to_string())
                .unwrap_or_default(),
            encode(&asked.du),
            encode(&asked.au),
        )
    };
    let all = Choice {
        value: String::new(),
        text: t.get("journal-everything").into_owned(),
        is_chosen: question.noun.is_none(),
    };
    let nouns = NOUNS.iter().map(|noun| Choice {
        value: (*noun).to_owned(),
        text: words(t, "journal-noun", noun),
        is_chosen: question.noun.as_deref() == Some(noun),
    });
    let page = JournalPage {
        tabs: tabs(&around, Tab::Changes),
        next: has_more.then(|| url(place + 1)),
        previous: (place > 1).then(|| url(place - 1)),
        rows: lines.iter().map(|line| row(&web, &around, line)).collect(),
        nouns: std::iter::once(all).chain(nouns).collect(),
        number: question
            .number
            .map(|number| number.to_string())
            .unwrap_or_default(),
        who: question.who.clone(),
        from: asked.du.clone(),
        until: asked.au.clone(),
        errors,
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Journal, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// A page of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tab {
    /// What was changed.
    Changes,
    /// Whose file was opened.
    Consultations,
    /// What the nights erased.
    Erasures,
}

/// The pages of the journal, and which one is read.
pub(super) fn tabs(around: &Around, current: Tab) -> Vec<(Link, bool)> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    [
        (Tab::Changes, "journal-changes", urls.staff_journal()),
        (
            Tab::Consultations,
            "consultation-title",
            urls.staff_consultations(),
        ),
        (Tab::Erasures, "erasure-title", urls.staff_erasures()),
    ]
    .map(|(tab, words, url)| (Link::new(t.get(words), url), tab == current))
    .into()
}

/// The day that a field says; nothing, where it says nothing or no day.
pub(super) fn day(errors: &mut Errors, field: &'static str, typed: &str) -> Option<Date> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok();
    if day.is_none() {
        errors.list.push(FieldError {
            field: field.into(),
            text: errors.t.get("journal-error-day").into_owned(),
        });
    }
    day
}

/// An instant on a line.
pub(super) fn instant(web: &WebState, t: Translator, at: jiff::Timestamp) -> String {
    let at = web.app.settings.zone.to_datetime(at);
    t.with("journal-at")
        .arg("date", t.date_short(at.date()))
        .arg("time", t.time(at.time()))
        .to_string()
}

/// The words for what the audit notes, as `saved_search.take_back`.
fn words(t: Translator, kind: &str, code: &str) -> String {
    t.coded(kind, &code.replace(['.', '_'], "-")).into_owned()
}

/// A state or a reason in words; anything else as it is.
fn detail(t: Translator, noun: &str, text: &str) -> String {
    let code = text.replace('_', "-");
    // News, selections and pages share the words of their states.
    let kinds = [
        format!("{noun}-state"),
        format!("{noun}-reason"),
        format!("{noun}-service"),
        "publishing-state".to_owned(),
    ];
    let known = kinds
        .iter()
        .map(|kind| t.coded(kind, &code))
        .find(|words| *words != code);
    known.map_or_else(|| text.to_owned(), std::borrow::Cow::into_owned)
}

fn row(web: &WebState, around: &Around, line: &Line) -> JournalLine {
    let t = around.frame.t;
    let entry = &line.entry;
    let noun = words(t, "journal-noun", &entry.noun);
    let said = |text: &String| detail(t, &entry.noun, text);
    let changed = match (&entry.before, &entry.after) {
        (None, None) => String::new(),
        (None, Some(one)) | (Some(one), None) => said(one),
        (Some(before), Some(after)) => format!("{} → {}", said(before), said(after)),
    };
    JournalLine {
        at: instant(web, t, entry.at),
        datetime: entry.at.to_string(),
        who: match &line.who {
            Who::Staff(name) => name.clone(),
            Who::Reader(id) => t.with("journal-reader").arg("number", id).to_string(),
            Who::Program(part) => t.coded("journal-program", part).into_owned(),
        },
        what: words(t, "journal", &entry.verb),
        thing: t
            .with("journal-thing")
            .arg("noun", noun)
            .arg("number", entry.noun_id)
            .to_string(),
        thing_url: format!(
            "{}?quoi={}&numero={}",
            around.frame.urls.staff_journal(),
            encode(&entry.noun),
            entry.noun_id
        ),
        detail: changed,
    }
}
