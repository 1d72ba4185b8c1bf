//! Suggestions of purchase: one row for all who ask, led on step by step, with an answer to all of them.

use app::suggestion::answer::{self, Answered, Happened, Panel, Stage, Step, Words};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::SuggestionId;
use domain::patron::Patron;
use domain::staff::Role;
use domain::suggestion::{Asker, HoldWish, RefuseReason, Suggestion, SuggestionState};
use serde::Deserialize;

use super::moderation::shown;
use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    FactLine, StaffEntry, StageTab, SuggestionPanel, SuggestionQueuePage, SuggestionQueueRow,
};
use crate::pages::{Choice, Freshness, html};
use crate::parts::{Errors, FieldError, Flash, Pager, Tone};
use crate::public::owned_document;
use crate::state::WebState;
use crate::urls::encode;
use crate::words;

/// What the address says.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    etape: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    page: String,
    #[serde(default)]
    ligne: String,
    #[serde(default)]
    deja: String,
}

/// The word of a stage in addresses.
const fn code(stage: Stage) -> &'static str {
    match stage {
        Stage::Received => "recues",
        Stage::Studied => "a-l-etude",
        Stage::Bought => "achats",
        Stage::Closed => "closes",
    }
}

/// The stage of a word; the first for any other.
fn stage_of(word: &str) -> Stage {
    Stage::ALL
        .into_iter()
        .find(|stage| code(*stage) == word)
        .unwrap_or(Stage::Received)
}

/// The address of a stage.
pub fn queue_url(base: &str, stage: Stage, library: &str, page: i64) -> String {
    let mut url = format!("{base}?etape={}", code(stage));
    if !library.is_empty() {
        url.push_str(&format!("&bib={}", encode(library)));
    }
    if page > 1 {
        url.push_str(&format!("&page={page}"));
    }
    url
}

/// `GET /pro/suggestions`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = page(&web, &door, &asked).await?;
    Ok(html(&page, Freshness::Private))
}

async fn page(web: &WebState, door: &ForLibrarian, asked: &Asked) -> Result<SuggestionQueuePage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let app = &web.app;
    let library = bench::named(around, librarian, Role::Holds, &asked.bib)?;
    if !librarian.rights.may_somewhere(Role::Holds) {
        return Err(PageError::Forbidden);
    }
    let stage = stage_of(&asked.etape);
    let library_id = library.map(|library| library.id);
    let counts = answer::counts(app, librarian, library_id).await?;
    let total = counts
        .iter()
        .find(|(found, _)| *found == stage)
        .map_or(0, |(_, count)| *count);
    let last = (total.max(1) - 1) / answer::PAGE + 1;
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, last);
    let found = answer::rows(app, librarian, stage, library_id, number - 1).await?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let base = urls.staff_suggestions();
    let here = queue_url(&base, stage, &asked.bib, number);
    let open = asked
        .ligne
        .parse::<SuggestionId>()
        .ok()
        .or_else(|| found.first().map(|(suggestion, _)| suggestion.id));
    let panel = match open.filter(|id| found.iter().any(|(suggestion, _)| suggestion.id == *id)) {
        Some(id) => {
            let details = answer::panel(app, librarian, id).await?;
            Some(panel_of(web, around, &details))
        }
        None => None,
    };
    let kept = vec![("etape", code(stage).to_owned())];
    let libraries = bench::choice(
        around,
        librarian,
        Role::Holds,
        library,
        base.clone(),
        true,
        kept.clone(),
    );
    let staff = bench::menu(app, around, librarian, StaffEntry::Suggestions, library).await?;
    let mut frame = around.frame.clone();
    if let Some(told) = conflict(web, door, &asked.deja).await? {
        frame.flash = Some(told);
    }
    let as_page = |page: i64| usize::try_from(page).unwrap_or(1);
    Ok(SuggestionQueuePage {
        tabs: counts
            .iter()
            .map(|(each, count)| tab(around, *each, *count, stage, &asked.bib))
            .collect(),
        libraries,
        rows: found
            .iter()
            .map(|(suggestion, askers)| row(around, suggestion, *askers, open, &here))
            .collect(),
        pager: Pager::new(t, as_page(number), as_page(last), |page| {
            queue_url(&base, stage, &asked.bib, i64::try_from(page).unwrap_or(1))
        }),
        panel,
        token: around.token(),
        kept: kept
            .into_iter()
            .chain([("bib", asked.bib.clone()), ("page", number.to_string())])
            .collect(),
        staff,
        frame,
    })
}

fn tab(around: &Around, stage: Stage, count: i64, current: Stage, library: &str) -> StageTab {
    let key = match stage {
        Stage::Received => "suggestion-tab-received",
        Stage::Studied => "suggestion-tab-studied",
        Stage::Bought => "suggestion-tab-bought",
        Stage::Closed => "suggestion-tab-closed",
    };
    StageTab {
        text: around.frame.t.get(key).into_owned(),
        url: queue_url(&around.frame.urls.staff_suggestions(), stage, library, 1),
        count,
        is_current: stage == current,
    }
}

fn row(
    around: &Around,
    suggestion: &Suggestion,
    askers: i64,
    open: Option<SuggestionId>,
    here: &str,
) -> SuggestionQueueRow {
    let t = around.frame.t;
    let minutes = rows::minutes(around, suggestion.suggested_at);
    SuggestionQueueRow {
        waiting: t.waiting(minutes),
        is_long: suggestion.state == SuggestionState::Received && minutes > 14 * rows::LONG,
        title: suggestion.title.clone(),
        url: format!("{here}&ligne={}", suggestion.id),
        author: suggestion.author.clone(),
        library: rows::library(around, suggestion.library),
        askers: t.number(askers),
        state: words::suggestion_state(t, suggestion.state),
        is_open: open == Some(suggestion.id),
    }
}

fn panel_of(web: &WebState, around: &Around, found: &Panel) -> SuggestionPanel {
    let t = around.frame.t;
    let suggestion = &found.suggestion;
    let record = suggestion
        .record
        .map(|number| number.to_string())
        .or_else(|| suggestion.ean.clone().filter(|_| !found.owned.is_empty()));
    SuggestionPanel {
        key: format!("{}.{}", suggestion.id, suggestion.version),
        title: suggestion.title.clone(),
        author: suggestion.author.clone(),
        state: words::suggestion_state(t, suggestion.state),
        facts: facts(web, around, suggestion),
        askers_count: t
            .with("suggestion-askers")
            .n("count", found.askers.len())
            .to_string(),
        askers: found
            .askers
            .iter()
            .map(|(asker, patron)| asker_line(web, around, asker, patron.as_ref()))
            .collect(),
        owned: found
            .owned
            .iter()
            .map(|record| owned_document(around, record))
            .collect(),
        history: found
            .history
            .iter()
            .map(|happened| line(web, around, happened))
            .collect(),
        states: states(around, suggestion.state, None),
        reasons: reasons(around, suggestion.reason),
        record: record.unwrap_or_default(),
        answer: suggestion.answer.clone().unwrap_or_default(),
        note: suggestion.note.clone().unwrap_or_default(),
        errors: Errors::none(t),
    }
}

fn states(around: &Around, from: SuggestionState, chosen: Option<SuggestionState>) -> Vec<Choice> {
    let choice = |state: SuggestionState| Choice {
        value: state.code().to_owned(),
        label: around
            .frame
            .t
            .coded("suggestion-state", state.code())
            .into_owned(),
        is_chosen: chosen == Some(state),
    };
    from.next().into_iter().map(choice).collect()
}

fn reasons(around: &Around, chosen: Option<RefuseReason>) -> Vec<Choice> {
    let choice = |reason: &RefuseReason| Choice {
        value: reason.code().to_owned(),
        label: around
            .frame
            .t
            .coded("suggestion-refuse-reason", reason.code())
            .into_owned(),
        is_chosen: chosen == Some(*reason),
    };
    RefuseReason::ALL.iter().map(choice).collect()
}

fn facts(web: &WebState, around: &Around, suggestion: &Suggestion) -> Vec<FactLine> {
    let t = around.frame.t;
    let mut facts = vec![
        FactLine::new(
            t.get("suggestion-field-type"),
            t.coded("document-type", suggestion.document_type.code()),
        ),
        FactLine::new(t.get("staff-library"), rows::library(around, suggestion.library)),
        FactLine::new(
            t.get("staff-panel-asked"),
            rows::moment(around, &web.app.settings.zone, suggestion.suggested_at),
        ),
    ];
    let mut say = |key: &str, value: Option<String>| {
        facts.extend(value.map(|value| FactLine::new(t.get(key), value)));
    };
    say("suggestion-field-publisher", suggestion.publisher.clone());
    say(
        "suggestion-field-year",
        suggestion.year.map(|year| year.to_string()),
    );
    say(
        "suggestion-field-price",
        suggestion.price.map(|price| t.money(price)),
    );
    if let Some(ean) = &suggestion.ean {
        facts.push(FactLine::new(t.get("suggestion-field-ean"), ean.as_str()).mono());
    }
    facts
}

/// Who and when, why, and what becomes of the hold.
fn asker_line(
    web: &WebState,
    around: &Around,
    asker: &Asker,
    patron: Option<&Patron>,
) -> (String, Option<String>, Option<String>) {
    let t = around.frame.t;
    let day = web.app.settings.zone.to_datetime(asker.asked_at).date();
    let who = t
        .with("suggestion-asker-line")
        .arg("name", patron.map(Patron::spoken_name).unwrap_or_default())
        .arg("date", t.date_medium(day, around.moment.today))
        .to_string();
    let hold = match &asker.hold {
        HoldWish::None => None,
        HoldWish::Wished => Some("suggestion-asker-hold"),
        HoldWish::Placed(_) => Some("suggestion-asker-hold-placed"),
        HoldWish::Refused(_) => Some("suggestion-asker-hold-refused"),
    };
    (
        who,
        asker.comment.clone(),
        hold.map(|key| t.get(key).into_owned()),
    )
}

fn line(web: &WebState, around: &Around, happened: &Happened) -> String {
    let t = around.frame.t;
    let at = web.app.settings.zone.to_datetime(happened.at);
    let what = match happened.state {
        Some(state) => t.coded("suggestion-state", state.code()),
        None => {
            let verb = happened.verb.rsplit('.').next().unwrap_or_default();
            t.coded("suggestion-did", verb)
        }
    };
    t.with("moderation-history-line")
        .arg("date", t.date_short(at.date()))
        .arg("time", t.time(at.time()))
        .arg("what", what)
        .arg("name", happened.by.clone().unwrap_or_default())
        .to_string()
}

/// What a colleague did meanwhile: who, when, and where it stands now.
async fn conflict(web: &WebState, door: &ForLibrarian, id: &str) -> Result<Option<Flash>, PageError> {
    let Ok(id) = id.parse::<SuggestionId>() else {
        return Ok(None);
    };
    let found = match answer::panel(&web.app, &door.librarian, id).await {
        Ok(found) => found,
        Err(app::failure::Failure::NotFound) => return Ok(None),
        Err(why) => return Err(why.into()),
    };
    let t = door.around.frame.t;
    let last = found
        .history
        .iter()
        .rev()
        .find(|happened| happened.state.is_some());
    let at = last.map_or(found.suggestion.changed_at, |last| last.at);
    let by = last.and_then(|last| last.by.clone()).unwrap_or_default();
    let words = t
        .with("suggestion-conflict")
        .arg("name", by)
        .arg("time", t.time(web.app.settings.zone.to_datetime(at).time()))
        .arg(
            "state",
            t.coded("suggestion-state", found.suggestion.state.code()),
        );
    Ok(Some(Flash::new(
        Tone::Warn,
        words.to_string(),
        t.get("moderation-conflict-text"),
    )))
}

/// What is answered.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    r: String,
    #[serde(default)]
    etat: String,
    #[serde(default)]
    raison: String,
    #[serde(default)]
    notice: String,
    #[serde(default)]
    reponse: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    etape: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    page: String,
}

/// `POST /pro/suggestions`.
pub async fn decide(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let (id, version) = shown(&sent.r).ok_or(PageError::Unprocessable)?;
    let id = SuggestionId::new(id);
    let words = Words {
        answer: super::holds::word(&sent.reponse)?.map(ToOwned::to_owned),
        note: super::holds::word(&sent.note)?.map(ToOwned::to_owned),
    };
    let step = match step(&web, &sent, &words).await? {
        Ok(step) => step,
        Err(field) => return incomplete(&web, door, &sent, id, field).await,
    };
    let title = answer::panel(&web.app, &door.librarian, id)
        .await?
        .suggestion
        .title;
    let page = sent.page.parse().unwrap_or(1);
    let base = door.around.frame.urls.staff_suggestions();
    let back = queue_url(&base, stage_of(&sent.etape), &sent.bib, page);
    match answer::answer(&web.app, &door.librarian, id, version, step, &words).await? {
        Answered::Done => {
            let key = match step {
                Step::Write => "suggestion-written",
                Step::Go(_) | Step::Available(_) | Step::Duplicate(_) | Step::Refuse(_) => {
                    "suggestion-answered"
                }
            };
            Ok(see_with_flash(&back, &Carried::new(key, title), web.is_https))
        }
        Answered::Changed { .. } => Ok(see_other(&format!("{back}&deja={id}"))),
    }
}

/// Where it is to go, or the field that is missing for that.
async fn step(web: &WebState, sent: &Sent, words: &Words) -> Result<Result<Step, &'static str>, PageError> {
    let state = match sent.etat.as_str() {
        "" => return Ok(Ok(Step::Write)),
        code => SuggestionState::from_code(code).ok_or(PageError::Unprocessable)?,
    };
    Ok(match state {
        SuggestionState::Refused => match RefuseReason::from_code(&sent.raison) {
            None => Err("raison"),
            Some(RefuseReason::Other) if words.answer.is_none() => Err("reponse"),
            Some(reason) => Ok(Step::Refuse(reason)),
        },
        SuggestionState::Available | SuggestionState::Duplicate => {
            match answer::record_named(&web.app, &sent.notice).await? {
                None => Err("notice"),
                Some(record) if state == SuggestionState::Available => Ok(Step::Available(record.number)),
                Some(record) => Ok(Step::Duplicate(record.number)),
            }
        }
        SuggestionState::Received
        | SuggestionState::Studied
        | SuggestionState::Accepted
        | SuggestionState::Ordered
        | SuggestionState::Withdrawn => Ok(Step::Go(state)),
    })
}

/// The page again: something is missing for this step.
async fn incomplete(
    web: &WebState,
    door: ForLibrarian,
    sent: &Sent,
    id: SuggestionId,
    field: &'static str,
) -> Result<Response, PageError> {
    let asked = Asked {
        etape: sent.etape.clone(),
        bib: sent.bib.clone(),
        page: sent.page.clone(),
        ligne: id.to_string(),
        deja: String::new(),
    };
    let mut page = page(web, &door, &asked).await?;
    let t = door.around.frame.t;
    let text = match field {
        "raison" => t.get("suggestion-reason-needed").into_owned(),
        "notice" => t.get("suggestion-record-needed").into_owned(),
        _ => t
            .with("site-field-required")
            .arg("field", t.get("suggestion-answer-field"))
            .to_string(),
    };
    let Some(panel) = &mut page.panel else {
        return Err(PageError::NotFound);
    };
    panel.errors.list.push(FieldError { field, text });
    for state in &mut panel.states {
        state.is_chosen = state.value == sent.etat;
    }
    panel.reasons = reasons(&door.around, RefuseReason::from_code(&sent.raison));
    panel.record.clone_from(&sent.notice);
    panel.answer.clone_from(&sent.reponse);
    panel.note.clone_from(&sent.note);
    let mut response = html(&page, Freshness::Private);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
