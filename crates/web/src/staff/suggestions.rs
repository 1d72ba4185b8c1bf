//! Suggestions of purchase: one row for all who ask, led on step by step, with an answer to all of them.

use app::suggestion::answer::{self, Answered, Happened, Panel, Step, Words};
use axum::extract::State;
use axum::response::Response;
use domain::id::SuggestionId;
use domain::patron::Patron;
use domain::staff::Role;
use domain::suggestion::{Asker, HoldWish, RefuseReason, Suggestion, SuggestionState};
use serde::Deserialize;

use super::stages::{self, Asked, Place, Stage, shown};
use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{FactLine, StaffEntry, SuggestionPanel, SuggestionQueuePage, SuggestionQueueRow};
use crate::pages::{Choice, Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Flash};
use crate::public::owned_document;
use crate::state::WebState;
use crate::words;

impl Stage for answer::Stage {
    const IN_ORDER: &'static [Self] = &answer::Stage::ALL;

    fn word(self) -> &'static str {
        match self {
            Self::Received => "recues",
            Self::Studied => "a-l-etude",
            Self::Bought => "achats",
            Self::Closed => "closes",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Received => "suggestion-tab-received",
            Self::Studied => "suggestion-tab-studied",
            Self::Bought => "suggestion-tab-bought",
            Self::Closed => "suggestion-tab-closed",
        }
    }
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
    let library_id = library.map(|library| library.id);
    let counts = answer::counts(app, librarian, library_id).await?;
    let base = around.frame.urls.staff_suggestions();
    let place = Place::new(&base, asked, &counts, answer::PAGE);
    let found = answer::rows(app, librarian, place.stage, library_id, place.page - 1).await?;
    let t = around.frame.t;
    let open = asked.open(|| found.first().map(|(suggestion, _)| suggestion.id));
    let panel = match open.filter(|id| found.iter().any(|(suggestion, _)| suggestion.id == *id)) {
        Some(id) => {
            let details = answer::panel(app, librarian, id).await?;
            Some(panel_of(web, around, &details))
        }
        None => None,
    };
    let libraries = bench::choice(
        around,
        librarian,
        Role::Holds,
        library,
        base.clone(),
        true,
        place.stage_field(),
    );
    let staff = bench::menu(app, around, librarian, StaffEntry::Suggestions, library).await?;
    let mut frame = around.frame.clone();
    if let Some(told) = conflict(web, door, &asked.deja).await? {
        frame.flash = Some(told);
    }
    Ok(SuggestionQueuePage {
        tabs: place.tabs(t),
        libraries,
        rows: found
            .iter()
            .map(|(suggestion, askers)| row(around, suggestion, *askers, open, &place))
            .collect(),
        pager: place.pager(t),
        panel,
        token: around.token(),
        kept: place.fields(),
        staff,
        frame,
    })
}

fn row(
    around: &Around,
    suggestion: &Suggestion,
    askers: i64,
    open: Option<SuggestionId>,
    place: &Place<'_, answer::Stage>,
) -> SuggestionQueueRow {
    let t = around.frame.t;
    let minutes = rows::minutes(around, suggestion.suggested_at);
    SuggestionQueueRow {
        waiting: t.waiting(minutes),
        is_long: suggestion.state == SuggestionState::Received && minutes > 14 * rows::LONG,
        title: suggestion.title.clone(),
        url: place.row_url(suggestion.id),
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
    stages::choices(
        around.frame.t,
        "suggestion-state",
        from.next(),
        SuggestionState::code,
        chosen,
    )
}

fn reasons(around: &Around, chosen: Option<RefuseReason>) -> Vec<Choice> {
    let all = RefuseReason::ALL.iter().copied();
    stages::choices(
        around.frame.t,
        "suggestion-refuse-reason",
        all,
        RefuseReason::code,
        chosen,
    )
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
    let what = match happened.state {
        Some(state) => t.coded("suggestion-state", state.code()),
        None => {
            let verb = happened.verb.rsplit('.').next().unwrap_or_default();
            t.coded("suggestion-did", verb)
        }
    };
    let by = happened.by.clone().unwrap_or_default();
    stages::happened(web, around, (by, happened.at), what)
}

/// What a colleague did meanwhile: who, when, and where it stands now.
async fn conflict(web: &WebState, door: &ForLibrarian, id: &str) -> Result<Option<Flash>, PageError> {
    let Ok(id) = id.parse::<SuggestionId>() else {
        return Ok(None);
    };
    let Some(found) = stages::still_there(answer::panel(&web.app, &door.librarian, id).await)? else {
        return Ok(None);
    };
    let t = door.around.frame.t;
    let last = found
        .history
        .iter()
        .rev()
        .find(|happened| happened.state.is_some());
    let at = last.map_or(found.suggestion.changed_at, |last| last.at);
    let by = last.and_then(|last| last.by.clone()).unwrap_or_default();
    let state = t.coded("suggestion-state", found.suggestion.state.code());
    Ok(Some(stages::conflict(
        web,
        &door.around,
        "suggestion-conflict",
        (by, at),
        state,
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
    let back = stages::url(&base, answer::Stage::of_word(&sent.etape), &sent.bib, page);
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
    panel.errors.list.push(FieldError {
        field: field.into(),
        text,
    });
    for state in &mut panel.states {
        state.is_chosen = state.value == sent.etat;
    }
    panel.reasons = reasons(&door.around, RefuseReason::from_code(&sent.raison));
    panel.record.clone_from(&sent.notice);
    panel.answer.clone_from(&sent.reponse);
    panel.note.clone_from(&sent.note);
    Ok(unprocessable(&page))
}
