//! The question before holds are declined or cancelled, and the answer with its reason.

use app::queue::{self, Answer, Row};
use axum::extract::State;
use axum::response::Response;
use domain::hold::{CancelReason, DeclineReason};
use i18n::Translator;
use serde::Deserialize;

use super::message::{Done, key, tell};
use super::{bench, holds, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token};
use crate::page_error::PageError;
use crate::pages::staff::{Asked, ReasonChoice, ReasonPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError};
use crate::state::WebState;

/// Which of the two questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Decline,
    Cancel,
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Which {
    #[serde(default)]
    r: Vec<String>,
    #[serde(default)]
    etape: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    situation: String,
    #[serde(default)]
    page: String,
}

/// What is answered.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    #[serde(default)]
    r: Vec<String>,
    #[serde(default)]
    raison: String,
    #[serde(default)]
    mot: String,
    #[serde(default)]
    etape: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    situation: String,
    #[serde(default)]
    page: String,
}

/// `GET /pro/reservations/refuser`.
pub async fn decline_question(
    web: State<WebState>,
    door: ForLibrarian,
    Query(which): Query<Which>,
) -> Result<Response, PageError> {
    question(web, door, which, Question::Decline).await
}

/// `GET /pro/reservations/annuler`.
pub async fn cancel_question(
    web: State<WebState>,
    door: ForLibrarian,
    Query(which): Query<Which>,
) -> Result<Response, PageError> {
    question(web, door, which, Question::Cancel).await
}

async fn question(
    State(web): State<WebState>,
    door: ForLibrarian,
    which: Which,
    question: Question,
) -> Result<Response, PageError> {
    let back = back(
        &door.around,
        &which.etape,
        &which.bib,
        &which.situation,
        &which.page,
    );
    if which.r.is_empty() {
        return Ok(tell(&back, Done::Nothing, 0, &[], web.is_https));
    }
    let sent = Sent {
        r: which.r,
        etape: which.etape,
        bib: which.bib,
        situation: which.situation,
        page: which.page,
        ..Sent::default()
    };
    let errors = Errors::none(door.around.frame.t);
    page(&web, door, &sent, question, errors).await
}

/// `POST /pro/reservations/refuser`.
pub async fn decline(
    web: State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let answer = DeclineReason::from_code(&sent.raison).map(Answer::Decline);
    answered(web, door, sent, Question::Decline, answer).await
}

/// `POST /pro/reservations/annuler`.
pub async fn cancel(
    web: State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let answer = CancelReason::from_code(&sent.raison).map(Answer::Cancel);
    answered(web, door, sent, Question::Cancel, answer).await
}

async fn answered(
    State(web): State<WebState>,
    door: ForLibrarian,
    sent: Sent,
    question: Question,
    answer: Option<Answer>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let chosen = holds::chosen(&sent.r)?;
    let note = holds::word(&sent.mot)?;
    let t = door.around.frame.t;
    let mut errors = Errors::none(t);
    if answer.is_none() {
        errors.list.push(FieldError {
            field: "raison".into(),
            text: t.get("staff-decline-reason-needed").into_owned(),
        });
    }
    // « Autre raison, dite dans le mot »: without it the reader would learn nothing.
    if sent.raison == DeclineReason::Other.code() && note.is_none() {
        let field = t.get("staff-note");
        errors.list.push(FieldError {
            field: "mot".into(),
            text: t.with("site-field-required").arg("field", field).to_string(),
        });
    }
    let Some(answer) = answer.filter(|_| errors.is_empty()) else {
        return page(&web, door, &sent, question, errors).await;
    };
    let back = back(&door.around, &sent.etape, &sent.bib, &sent.situation, &sent.page);
    let outcome = queue::answer(&web.app, &door.librarian, &chosen, &answer, note).await?;
    let done = if question == Question::Decline {
        Done::Declined
    } else {
        Done::Cancelled
    };
    holds::finish(&web, &door.librarian, &back, done, outcome).await
}

fn back(around: &Around, stage: &str, library: &str, situation: &str, page: &str) -> String {
    rows::narrowed_url(
        &around.frame.urls.staff_holds(),
        rows::stage_of(stage),
        library,
        situation,
        page.parse().unwrap_or(1),
    )
}

async fn page(
    web: &WebState,
    door: ForLibrarian,
    sent: &Sent,
    question: Question,
    errors: Errors,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let urls = around.frame.urls;
    let mut asked = Vec::new();
    for hold in holds::chosen(&sent.r)? {
        let row = queue::row(&web.app, &librarian, hold.id).await?;
        asked.push(Asked {
            key: key(hold),
            title: rows::title(t, &row),
            reader: whose(&around, &row),
        });
    }
    let library = bench::named(&around, &librarian, domain::staff::Role::Holds, &sent.bib)?;
    let staff = bench::menu(&web.app, &around, &librarian, StaffEntry::Holds, library).await?;
    let (words, verb, keep, action) = match question {
        Question::Decline => {
            let words = t.with("staff-decline-title").n("count", asked.len()).to_string();
            (words, "staff-decline", "staff-decline-keep", urls.staff_decline())
        }
        Question::Cancel => (
            t.get("staff-cancel-question").into_owned(),
            "staff-cancel-hold",
            "staff-keep-hold",
            urls.staff_cancel(),
        ),
    };
    let reasons = match question {
        Question::Decline => to_decline(t, &sent.raison),
        Question::Cancel => CancelReason::ALL
            .iter()
            .map(|reason| reason.code())
            .map(|code| choice(t, "cancel", code, &sent.raison))
            .collect(),
    };
    let page = ReasonPage {
        question: words,
        verb: t.get(verb).into_owned(),
        keep: t.get(keep).into_owned(),
        back_url: back(&around, &sent.etape, &sent.bib, &sent.situation, &sent.page),
        action,
        asked,
        reasons,
        note: sent.mot.clone(),
        errors,
        token: around.token(),
        kept: vec![
            ("etape", sent.etape.clone()),
            ("bib", sent.bib.clone()),
            ("situation", sent.situation.clone()),
            ("page", sent.page.clone()),
        ],
        staff,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// The reasons to decline, each with the sentence that its reader gets.
pub fn to_decline(t: Translator, chosen: &str) -> Vec<ReasonChoice> {
    DeclineReason::ALL
        .iter()
        .map(|reason| choice(t, "decline", reason.code(), chosen))
        .collect()
}

fn whose(around: &Around, row: &Row) -> String {
    format!(
        "{}, {}",
        rows::reader(row),
        rows::library(around, row.seen.hold.pickup_library)
    )
}

fn choice(t: Translator, kind: &str, code: &'static str, chosen: &str) -> ReasonChoice {
    let words = code.replace('_', "-");
    ReasonChoice {
        code,
        label: t.coded(&format!("{kind}-reason"), &words).into_owned(),
        sentence: t.coded(&format!("{kind}-sentence"), &words).into_owned(),
        is_checked: code == chosen,
    }
}
