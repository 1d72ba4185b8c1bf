//! What readers wrote: read, reported, decided, with everything needed to decide beside the list.

use app::contribution::SeenContribution;
use app::moderation::{self, Decided, Decision, Happened, Panel};
use app::person::Librarian;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::contribution::{ContributionState, RefuseReason};
use domain::id::ContributionId;
use domain::staff::Role;
use serde::Deserialize;
use store::contribution::Queue;

use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    FactLine, ModerationPage, ModerationPanel, ModerationRow, RatingLine, StaffEntry, StageTab,
};
use crate::pages::{Choice, Freshness, html};
use crate::parts::{Errors, FieldError, Flash, Pager, Tone};
use crate::public::comments;
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

/// The word of a queue in addresses.
const fn code(queue: Queue) -> &'static str {
    match queue {
        Queue::Waiting => "a-relire",
        Queue::Reported => "signales",
        Queue::Decided => "decides",
    }
}

/// The queue of a word; the first for any other.
fn queue_of(word: &str) -> Queue {
    moderation::QUEUES
        .into_iter()
        .find(|queue| code(*queue) == word)
        .unwrap_or(Queue::Waiting)
}

/// The address of a queue.
pub fn queue_url(base: &str, queue: Queue, library: &str, page: i64) -> String {
    let mut url = format!("{base}?etape={}", code(queue));
    if !library.is_empty() {
        url.push_str(&format!("&bib={}", encode(library)));
    }
    if page > 1 {
        url.push_str(&format!("&page={page}"));
    }
    url
}

/// `GET /pro/commentaires`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = page(&web, &door, &asked).await?;
    Ok(html(&page, Freshness::Private))
}

async fn page(web: &WebState, door: &ForLibrarian, asked: &Asked) -> Result<ModerationPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let app = &web.app;
    let library = bench::named(around, librarian, Role::Moderator, &asked.bib)?;
    if !librarian.rights.may_somewhere(Role::Moderator) {
        return Err(PageError::Forbidden);
    }
    let queue = queue_of(&asked.etape);
    let library_id = library.map(|library| library.id);
    let counts = moderation::counts(app, librarian, library_id).await?;
    let total = counts
        .iter()
        .find(|(found, _)| *found == queue)
        .map_or(0, |(_, count)| *count);
    let last = (total.max(1) - 1) / moderation::PAGE + 1;
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, last);
    let found = moderation::rows(app, librarian, queue, library_id, number - 1).await?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let base = urls.staff_moderation();
    let here = queue_url(&base, queue, &asked.bib, number);
    let open = asked
        .ligne
        .parse::<ContributionId>()
        .ok()
        .or_else(|| found.first().map(|seen| seen.contribution.id));
    let at = found.iter().position(|seen| Some(seen.contribution.id) == open);
    let panel = match at.and_then(|at| found.get(at)) {
        Some(seen) => {
            let next = at.and_then(|at| found.get(at + 1));
            let next = next
                .map(|seen| seen.contribution.id.to_string())
                .unwrap_or_default();
            let details = moderation::panel(app, librarian, seen.contribution.id).await?;
            Some(panel_of(web, around, librarian, &details, next))
        }
        None => None,
    };
    let kept = vec![("etape", code(queue).to_owned())];
    let libraries = bench::choice(
        around,
        librarian,
        Role::Moderator,
        library,
        base.clone(),
        true,
        kept.clone(),
    );
    let staff = bench::menu(app, around, librarian, StaffEntry::Moderation, library).await?;
    let mut frame = around.frame.clone();
    if let Some(told) = conflict(web, around, librarian, &asked.deja).await? {
        frame.flash = Some(told);
    }
    let as_page = |page: i64| usize::try_from(page).unwrap_or(1);
    Ok(ModerationPage {
        tabs: counts
            .iter()
            .map(|(each, count)| tab(around, *each, *count, queue, &asked.bib))
            .collect(),
        libraries,
        rows: found.iter().map(|seen| row(around, seen, open, &here)).collect(),
        pager: Pager::new(t, as_page(number), as_page(last), |page| {
            queue_url(&base, queue, &asked.bib, i64::try_from(page).unwrap_or(1))
        }),
        panel,
        ratings: ratings(web, around, librarian).await?,
        token: around.token(),
        kept: kept
            .into_iter()
            .chain([("bib", asked.bib.clone()), ("page", number.to_string())])
            .collect(),
        staff,
        frame,
    })
}

fn tab(around: &Around, queue: Queue, count: i64, current: Queue, library: &str) -> StageTab {
    let key = match queue {
        Queue::Waiting => "moderation-tab-waiting",
        Queue::Reported => "moderation-tab-reported",
        Queue::Decided => "moderation-tab-decided",
    };
    StageTab {
        text: around.frame.t.get(key).into_owned(),
        url: queue_url(&around.frame.urls.staff_moderation(), queue, library, 1),
        count,
        is_current: queue == current,
    }
}

fn row(around: &Around, seen: &SeenContribution, open: Option<ContributionId>, here: &str) -> ModerationRow {
    let t = around.frame.t;
    let one = &seen.contribution;
    let minutes = rows::minutes(around, one.changed_at);
    ModerationRow {
        waiting: t.waiting(minutes),
        is_long: one.state == ContributionState::Waiting && minutes > rows::LONG,
        title: one.title.clone(),
        url: format!("{here}&ligne={}", one.id),
        signature: comments::name(t, one),
        kind: t.coded("contribution-kind", one.kind.code()).into_owned(),
        about: match &seen.about {
            Some(about) => comments::subject_text(t, about),
            None => t.get("contribution-about-gone").into_owned(),
        },
        state: words::contribution_state(t, one.state),
        is_open: open == Some(one.id),
    }
}

fn panel_of(
    web: &WebState,
    around: &Around,
    librarian: &Librarian,
    found: &Panel,
    next: String,
) -> ModerationPanel {
    let t = around.frame.t;
    let one = &found.seen.contribution;
    let is_own = one.account == librarian.account.id;
    let actions = if is_own {
        Vec::new()
    } else {
        actions(one.state, found.reports > 0)
    };
    let wants_reason = actions
        .iter()
        .any(|(code, ..)| matches!(*code, "refuser" | "retirer"));
    ModerationPanel {
        key: format!("{}.{}", one.id, one.version),
        title: one.title.clone(),
        paragraphs: comments::paragraphs(&one.text),
        state: words::contribution_state(t, one.state),
        facts: facts(web, around, librarian, found),
        history: found
            .history
            .iter()
            .map(|happened| line(web, around, happened))
            .collect(),
        reasons: if wants_reason {
            reasons(around, one.reason)
        } else {
            Vec::new()
        },
        note: String::new(),
        errors: Errors::none(t),
        actions,
        refusal: is_own.then(|| crate::parts::Refusal {
            reason: t.get("moderation-own").into_owned(),
            ways_out: Vec::new(),
        }),
        next,
    }
}

fn reasons(around: &Around, chosen: Option<RefuseReason>) -> Vec<Choice> {
    let choice = |reason: &RefuseReason| Choice {
        value: reason.code().to_owned(),
        label: around
            .frame
            .t
            .coded("contribution-reason", reason.code())
            .into_owned(),
        is_chosen: chosen == Some(*reason),
    };
    RefuseReason::ALL.iter().map(choice).collect()
}

/// What can be done in a state: the word in the form, the key of its words, its icon, its class.
fn actions(
    state: ContributionState,
    is_reported: bool,
) -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let publish = ("publier", "moderation-publish", "check", "");
    let refuse = ("refuser", "moderation-refuse", "x", " btn--bad");
    let unpublish = ("retirer", "moderation-unpublish", "eye-off", " btn--bad");
    let keep = ("garder", "moderation-keep", "check", "");
    match state {
        ContributionState::Waiting => vec![publish, refuse],
        ContributionState::Published if is_reported => vec![keep, unpublish],
        ContributionState::Published => vec![unpublish],
        ContributionState::Refused | ContributionState::Unpublished => vec![publish],
    }
}

fn facts(web: &WebState, around: &Around, librarian: &Librarian, found: &Panel) -> Vec<FactLine> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let one = &found.seen.contribution;
    let name = found
        .patron
        .as_ref()
        .map(domain::patron::Patron::spoken_name)
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| t.get("contribution-nobody").into_owned());
    let file = format!("{}?lecteur={}", urls.staff_desk(), one.patron);
    let may_open_file = librarian.rights.may_somewhere(Role::Desk);
    let about = found.seen.about.as_ref();
    let library = one.library.map_or_else(
        || t.get("moderation-library-network").into_owned(),
        |id| rows::library(around, id),
    );
    let mut facts = vec![
        FactLine::new(
            t.get("moderation-about"),
            about.map_or_else(
                || t.get("contribution-about-gone").into_owned(),
                |about| comments::subject_text(t, about),
            ),
        )
        .to(about.map(|about| comments::subject_url(urls, about))),
        FactLine::new(t.get("contribution-signature"), comments::name(t, one)),
        FactLine::new(t.get("moderation-author"), name).to(may_open_file.then_some(file)),
        FactLine::new(t.get("moderation-library"), library),
        FactLine::new(
            t.get("staff-panel-asked"),
            rows::moment(around, &web.app.settings.zone, one.written_at),
        ),
    ];
    if let Some(rating) = comments::rating(t, one) {
        facts.push(FactLine::new(t.get("recommendation-rating"), rating));
    }
    if found.reports > 0 {
        let words = t.with("moderation-reports").n("count", found.reports).to_string();
        facts.push(FactLine::new(t.get("contribution-report"), words).bad_if(true));
    }
    if let Some(note) = &one.note {
        facts.push(FactLine::new(t.get("staff-note"), note.as_str()));
    }
    facts
}

fn line(web: &WebState, around: &Around, happened: &Happened) -> String {
    let t = around.frame.t;
    let at = web.app.settings.zone.to_datetime(happened.at);
    let verb = happened.verb.rsplit('.').next().unwrap_or_default();
    let mut what = t.coded("moderation-did", verb).into_owned();
    if let Some(reason) = happened.reason {
        let reason = t.coded("contribution-reason", reason.code());
        what = format!("{what}, {reason}");
    }
    let by = happened
        .by
        .clone()
        .unwrap_or_else(|| t.get("moderation-by-reader").into_owned());
    t.with("moderation-history-line")
        .arg("date", t.date_short(at.date()))
        .arg("time", t.time(at.time()))
        .arg("what", what)
        .arg("name", by)
        .to_string()
}

/// What somebody did meanwhile: by whom, when, and where it stands now.
async fn conflict(
    web: &WebState,
    around: &Around,
    librarian: &Librarian,
    id: &str,
) -> Result<Option<Flash>, PageError> {
    let Ok(id) = id.parse::<ContributionId>() else {
        return Ok(None);
    };
    let found = match moderation::panel(&web.app, librarian, id).await {
        Ok(found) => found,
        Err(app::failure::Failure::NotFound) => return Ok(None),
        Err(why) => return Err(why.into()),
    };
    let t = around.frame.t;
    let last = found.history.last();
    let at = last.map_or(found.seen.contribution.changed_at, |last| last.at);
    let by = last
        .and_then(|last| last.by.clone())
        .unwrap_or_else(|| t.get("moderation-by-reader").into_owned());
    let words = t
        .with("moderation-conflict")
        .arg("name", by)
        .arg("time", t.time(web.app.settings.zone.to_datetime(at).time()))
        .arg(
            "state",
            t.coded("contribution-state", found.seen.contribution.state.code()),
        );
    Ok(Some(Flash::new(
        Tone::Warn,
        words.to_string(),
        t.get("moderation-conflict-text"),
    )))
}

/// The libraries of a moderator, and whether each asks for a rating.
async fn ratings(
    web: &WebState,
    around: &Around,
    librarian: &Librarian,
) -> Result<Vec<RatingLine>, PageError> {
    let t = around.frame.t;
    let own = bench::libraries(around, librarian, Role::Moderator);
    let ids: Vec<_> = own.iter().map(|library| library.id).collect();
    let asking = moderation::asking_for_rating(&web.app, &ids).await?;
    Ok(own
        .into_iter()
        .map(|library| {
            let asks = asking.contains(&library.id);
            let (text, verb, value) = if asks {
                ("moderation-rating-on", "moderation-rating-stop", "non")
            } else {
                ("moderation-rating-off", "moderation-rating-ask", "oui")
            };
            RatingLine {
                text: t.with(text).arg("library", &library.name).to_string(),
                library: library.slug.clone(),
                value,
                verb: t.get(verb).into_owned(),
            }
        })
        .collect())
}

/// What is decided.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    r: String,
    #[serde(default)]
    acte: String,
    #[serde(default)]
    raison: String,
    #[serde(default)]
    mot: String,
    #[serde(default)]
    etape: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    page: String,
    #[serde(default)]
    suite: String,
}

/// `POST /pro/commentaires`.
pub async fn decide(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let (id, version) = shown(&sent.r).ok_or(PageError::Unprocessable)?;
    let id = ContributionId::new(id);
    let note = super::holds::word(&sent.mot)?;
    let reason = RefuseReason::from_code(&sent.raison);
    let decision = match (sent.acte.as_str(), reason) {
        ("publier", _) => Decision::Publish,
        ("garder", _) => Decision::Keep,
        ("refuser" | "retirer", None) => return incomplete(&web, door, &sent, id, "raison").await,
        ("refuser" | "retirer", Some(RefuseReason::Other)) if note.is_none() => {
            return incomplete(&web, door, &sent, id, "mot").await;
        }
        ("refuser", Some(reason)) => Decision::Refuse(reason),
        ("retirer", Some(reason)) => Decision::Unpublish(reason),
        _ => return Err(PageError::Unprocessable),
    };
    let urls = door.around.frame.urls;
    let title = moderation::panel(&web.app, &door.librarian, id)
        .await?
        .seen
        .contribution
        .title;
    let queue = queue_of(&sent.etape);
    let page = sent.page.parse().unwrap_or(1);
    let mut back = queue_url(&urls.staff_moderation(), queue, &sent.bib, page);
    let note = note.filter(|_| !matches!(decision, Decision::Publish | Decision::Keep));
    match moderation::decide(&web.app, &door.librarian, id, version, decision, note).await? {
        Decided::Done => {
            if let Ok(next) = sent.suite.parse::<ContributionId>() {
                back.push_str(&format!("&ligne={next}"));
            }
            let key = match decision {
                Decision::Publish => "contribution-publish",
                Decision::Refuse(_) => "contribution-refuse",
                Decision::Unpublish(_) => "contribution-unpublish",
                Decision::Keep => "contribution-keep",
            };
            Ok(see_with_flash(&back, &Carried::new(key, title), web.is_https))
        }
        Decided::Changed { .. } => Ok(see_other(&format!("{back}&deja={id}"))),
    }
}

/// The id and the version of a row: `12.3`.
pub fn shown(key: &str) -> Option<(i64, i64)> {
    let (id, version) = key.split_once('.')?;
    Some((id.parse().ok()?, version.parse().ok()?))
}

/// The page again: a reason is missing, or the word that says it.
async fn incomplete(
    web: &WebState,
    door: ForLibrarian,
    sent: &Sent,
    id: ContributionId,
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
    let Some(panel) = &mut page.panel else {
        return Err(PageError::NotFound);
    };
    let text = match field {
        "mot" => t
            .with("site-field-required")
            .arg("field", t.get("staff-note"))
            .to_string(),
        _ => t.get("moderation-reason-needed").into_owned(),
    };
    panel.errors.list.push(FieldError { field, text });
    panel.note.clone_from(&sent.mot);
    panel.reasons = reasons(&door.around, RefuseReason::from_code(&sent.raison));
    let mut response = html(&page, Freshness::Private);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response.into_response())
}

/// Whether a rating is asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    #[serde(default)]
    token: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    note: String,
}

/// `POST /pro/commentaires/note`.
pub async fn rating(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Rating>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    let library =
        bench::named(&around, &librarian, Role::Moderator, &sent.bib)?.ok_or(PageError::NotFound)?;
    let wants = match sent.note.as_str() {
        "oui" => true,
        "non" => false,
        _ => return Err(PageError::Unprocessable),
    };
    moderation::ask_for_rating(&web.app, &librarian, library.id, wants).await?;
    let message = Carried::new("rating-changed", library.name.as_str());
    Ok(see_with_flash(
        &around.frame.urls.staff_moderation(),
        &message,
        web.is_https,
    ))
}
