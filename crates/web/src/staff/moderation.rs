//! What readers wrote: read, reported, decided, with everything needed to decide beside the list.

use app::contribution::SeenContribution;
use app::moderation::{self, Decided, Decision, Happened, Panel};
use app::person::Librarian;
use axum::extract::State;
use axum::response::Response;
use domain::contribution::{ContributionState, RefuseReason};
use domain::id::ContributionId;
use domain::staff::Role;
use serde::Deserialize;
use store::contribution::Queue;

use super::stages::{self, Asked, Place, Stage, shown};
use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{FactLine, ModerationPage, ModerationPanel, ModerationRow, RatingLine, StaffEntry};
use crate::pages::{Choice, Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Flash};
use crate::public::comments;
use crate::state::WebState;
use crate::words;

impl Stage for Queue {
    const IN_ORDER: &'static [Self] = &moderation::QUEUES;

    fn word(self) -> &'static str {
        match self {
            Self::Waiting => "a-relire",
            Self::Reported => "signales",
            Self::Decided => "decides",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Waiting => "moderation-tab-waiting",
            Self::Reported => "moderation-tab-reported",
            Self::Decided => "moderation-tab-decided",
        }
    }
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
    let library_id = library.map(|library| library.id);
    let counts = moderation::counts(app, librarian, library_id).await?;
    let base = around.frame.urls.staff_moderation();
    let place = Place::new(&base, asked, &counts, moderation::PAGE);
    let found = moderation::rows(app, librarian, place.stage, library_id, place.page - 1).await?;
    let t = around.frame.t;
    let open = asked.open(|| found.first().map(|seen| seen.contribution.id));
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
    let libraries = bench::choice(
        around,
        librarian,
        Role::Moderator,
        library,
        base.clone(),
        true,
        place.stage_field(),
    );
    let staff = bench::menu(app, around, librarian, StaffEntry::Moderation, library).await?;
    let mut frame = around.frame.clone();
    if let Some(told) = conflict(web, around, librarian, &asked.deja).await? {
        frame.flash = Some(told);
    }
    Ok(ModerationPage {
        tabs: place.tabs(t),
        libraries,
        rows: found.iter().map(|seen| row(around, seen, open, &place)).collect(),
        pager: place.pager(t),
        panel,
        ratings: ratings(web, around, librarian).await?,
        token: around.token(),
        kept: place.fields(),
        staff,
        frame,
    })
}

fn row(
    around: &Around,
    seen: &SeenContribution,
    open: Option<ContributionId>,
    place: &Place<'_, Queue>,
) -> ModerationRow {
    let t = around.frame.t;
    let one = &seen.contribution;
    let minutes = rows::minutes(around, one.changed_at);
    ModerationRow {
        waiting: t.waiting(minutes),
        is_long: one.state == ContributionState::Waiting && minutes > rows::LONG,
        title: one.title.clone(),
        url: place.row_url(one.id),
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
    let all = RefuseReason::ALL.iter().copied();
    stages::choices(
        around.frame.t,
        "contribution-reason",
        all,
        RefuseReason::code,
        chosen,
    )
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
            t.get("moderation-written"),
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
    stages::happened(web, around, (by, happened.at), what)
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
    let Some(found) = stages::still_there(moderation::panel(&web.app, librarian, id).await)? else {
        return Ok(None);
    };
    let t = around.frame.t;
    let last = found.history.last();
    let at = last.map_or(found.seen.contribution.changed_at, |last| last.at);
    let by = last
        .and_then(|last| last.by.clone())
        .unwrap_or_else(|| t.get("moderation-by-reader").into_owned());
    let state = t.coded("contribution-state", found.seen.contribution.state.code());
    Ok(Some(stages::conflict(
        web,
        around,
        "moderation-conflict",
        (by, at),
        state,
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
    let page = sent.page.parse().unwrap_or(1);
    let queue = Queue::of_word(&sent.etape);
    let mut back = stages::url(&urls.staff_moderation(), queue, &sent.bib, page);
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
    panel.errors.list.push(FieldError {
        field: field.into(),
        text,
    });
    panel.note.clone_from(&sent.mot);
    panel.reasons = reasons(&door.around, RefuseReason::from_code(&sent.raison));
    Ok(unprocessable(&page))
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
