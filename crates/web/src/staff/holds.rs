//! The queues of holds: shown by stage, answered one by one or several at once, taken back.

use app::queue::{self, Answer, Answered, Row, SeenVersion, Situation, Stage};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::hold::HoldState;
use domain::id::HoldId;
use domain::library::Library;
use domain::staff::Role;
use i18n::Translator;
use serde::Deserialize;

use super::message::{self, Done, hold_of, key, tell};
use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other};
use crate::page_error::PageError;
use crate::pages::staff::{
    FilterChoice, QueueAction, QueueFilter, QueuePage, QueueRow, StaffEntry, StageLink, StageTab,
};
use crate::pages::{Freshness, html};
use crate::parts::{Badge, Link, Pager};
use crate::state::WebState;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub(super) etape: String,
    #[serde(default)]
    pub(super) bib: String,
    #[serde(default)]
    pub(super) situation: String,
    #[serde(default)]
    page: String,
    #[serde(default)]
    ligne: String,
    #[serde(default)]
    deja: Vec<String>,
}

/// `GET /pro/reservations`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::named(&around, &librarian, Role::Holds, &asked.bib)?;
    let own = bench::libraries(&around, &librarian, Role::Holds);
    if own.is_empty() {
        return Err(PageError::Forbidden);
    }
    let app = &web.app;
    let stage = rows::stage_of(&asked.etape);
    let library_id = library.map(|library| library.id);
    let counts = queue::counts(app, &librarian, library_id).await?;
    let situation = rows::situation_of(&asked.situation);
    let wanted = asked.page.parse::<i64>().unwrap_or(1).max(1);
    let pages = |total: i64| (total.max(1) - 1) / queue::PAGE + 1;
    let (found, total, page, last) = if let Some(situation) = situation {
        let (found, total) =
            queue::listed_page(app, &librarian, stage, library_id, situation, wanted - 1).await?;
        (found, total, wanted.min(pages(total)), pages(total))
    } else {
        let total = counts
            .iter()
            .find(|(found, _)| *found == stage)
            .map_or(0, |(_, count)| *count);
        let page = wanted.min(pages(total));
        let found = queue::rows(app, &librarian, stage, library_id, page - 1).await?;
        (found, total, page, pages(total))
    };
    let (t, urls, token) = (around.frame.t, around.frame.urls, around.token());
    let at = |base: &str, page: i64| rows::narrowed_url(base, stage, &asked.bib, &asked.situation, page);
    let here = at(&urls.staff_holds(), page);

    let open = asked
        .ligne
        .parse::<HoldId>()
        .ok()
        .or_else(|| found.first().map(|row| row.seen.hold.id));
    let mut shown = conflicts(&web, &around, &librarian, &asked.deja, &here).await?;
    shown.extend(found.iter().map(|row| line(&around, row, stage, open, &here)));
    let panel = match open.filter(|id| found.iter().any(|row| row.seen.hold.id == *id)) {
        Some(id) => {
            let at = found.iter().position(|row| row.seen.hold.id == id).unwrap_or(0);
            let next = found
                .get(at + 1)
                .map(|row| row.seen.hold.id.to_string())
                .unwrap_or_default();
            let details = queue::panel(app, &librarian, id).await?;
            let categories = app::desk::categories(app, t.language).await?;
            let may_open_file = librarian.rights.may_somewhere(Role::Desk);
            Some(rows::panel(
                &around,
                &app.settings.zone,
                &details,
                stage,
                next,
                may_open_file,
                &categories,
            ))
        }
        None => None,
    };
    let staff = bench::menu(app, &around, &librarian, StaffEntry::Holds, library).await?;
    let mut frame = around.frame.clone();
    frame.flash = message::read(&headers, t, urls, &token, app.settings.undo_minutes).or(frame.flash);
    let page = QueuePage {
        tabs: counts
            .iter()
            .map(|(each, count)| tab(&around, *each, *count, stage, &asked.bib))
            .collect(),
        filter: filter(t, stage, &own, library, situation),
        caption: t.get(caption(stage)).into_owned(),
        first_column: t
            .get(if stage == Stage::Ready {
                "staff-column-until"
            } else {
                "staff-column-waiting"
            })
            .into_owned(),
        actions: rows::actions(stage),
        rows: shown,
        pager: Pager::new(
            t,
            usize::try_from(page).unwrap_or(1),
            usize::try_from(last).unwrap_or(1),
            |page| at(&urls.staff_holds(), i64::try_from(page).unwrap_or(1)),
        ),
        panel,
        whole: if stage == Stage::Requested && last > 1 {
            whole_answers(&around, total, &asked)
        } else {
            Vec::new()
        },
        elsewhere: elsewhere(&around, stage, library),
        csv_url: at(&urls.staff_holds_csv(), 1),
        token,
        kept: vec![
            ("etape", rows::stage_code(stage).to_owned()),
            ("bib", asked.bib.clone()),
            ("situation", asked.situation.clone()),
            ("page", page.to_string()),
        ],
        staff,
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

fn filter(
    t: Translator,
    stage: Stage,
    own: &[&Library],
    library: Option<&Library>,
    situation: Option<Situation>,
) -> QueueFilter {
    let choice = |value: &str, text: &str, is_chosen: bool| FilterChoice {
        value: value.to_owned(),
        text: text.to_owned(),
        is_chosen,
    };
    let everywhere = choice("", &t.get("staff-filter-all-libraries"), library.is_none());
    let libraries = own.iter().map(|each| {
        let is_chosen = library.is_some_and(|library| library.id == each.id);
        choice(&each.slug, &each.name, is_chosen)
    });
    let any = choice("", &t.get("staff-filter-all-states"), situation.is_none());
    let situations = Situation::ALL.map(|each| {
        let name = t.get(rows::situation_key(each));
        choice(rows::situation_code(each), &name, situation == Some(each))
    });
    QueueFilter {
        stage: rows::stage_code(stage),
        // Who works at one library has nothing to choose.
        libraries: if own.len() < 2 {
            Vec::new()
        } else {
            std::iter::once(everywhere).chain(libraries).collect()
        },
        situations: std::iter::once(any).chain(situations).collect(),
    }
}

/// « Valider les 213 demandes », « Refuser les 213 demandes ».
fn whole_answers(around: &Around, total: i64, asked: &Asked) -> Vec<Link> {
    let (t, base) = (around.frame.t, around.frame.urls.staff_whole_queue());
    let answers = [
        (QueueAction::Validate, "whole-validate-verb"),
        (QueueAction::Decline, "whole-decline-verb"),
    ];
    let link = |(action, key): (QueueAction, &str)| {
        let url = rows::narrowed_url(&base, Stage::Requested, &asked.bib, &asked.situation, 1);
        let text = t.with(key).n("count", total).to_string();
        Link::new(text, format!("{url}&acte={}", action.code()))
    };
    answers.map(link).into()
}

/// Where the work of a stage is done for all its copies; what to buy is everybody's.
fn elsewhere(around: &Around, stage: Stage, library: Option<&Library>) -> Vec<StageLink> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let link = |icon, key: &str, base: String, rest: &str| StageLink {
        icon,
        text: t.get(key).into_owned(),
        url: match library {
            Some(library) => format!("{base}?bib={}{rest}", library.slug),
            None => format!("{base}{}", rest.replacen('&', "?", 1)),
        },
    };
    let mut links = vec![match stage {
        Stage::Requested | Stage::Allotted => link("printer", "staff-pick-list", urls.staff_pick_list(), ""),
        Stage::InTransit => link("truck", "shuttle-submit-receive", urls.staff_shuttle(), ""),
        Stage::Ready | Stage::Expired => link("package-check", "sweep-link", urls.staff_sweep(), ""),
    }];
    if stage == Stage::InTransit {
        links.push(link(
            "clock",
            "shuttle-tab-late",
            urls.staff_shuttle(),
            "&sens=retards",
        ));
    }
    if stage == Stage::Requested {
        links.push(link("lightbulb", "demand-title", urls.staff_to_buy(), ""));
    }
    links
}

const fn caption(stage: Stage) -> &'static str {
    match stage {
        Stage::Requested => "staff-caption-requested",
        Stage::Allotted => "staff-caption-to-pick",
        Stage::InTransit => "staff-caption-in-transit",
        Stage::Ready => "staff-caption-ready",
        Stage::Expired => "staff-caption-expired",
    }
}

fn tab(around: &Around, stage: Stage, count: i64, current: Stage, library: &str) -> StageTab {
    let key = match stage {
        Stage::Requested => "staff-tab-requested",
        Stage::Allotted => "staff-tab-to-pick",
        Stage::InTransit => "staff-tab-in-transit",
        Stage::Ready => "staff-tab-ready",
        Stage::Expired => "staff-tab-expired",
    };
    StageTab {
        text: around.frame.t.get(key).into_owned(),
        url: rows::queue_url(&around.frame.urls.staff_holds(), stage, library, 1),
        count,
        is_current: stage == current,
    }
}

fn line(around: &Around, row: &Row, stage: Stage, open: Option<HoldId>, here: &str) -> QueueRow {
    let t = around.frame.t;
    let hold = &row.seen.hold;
    let (waiting, is_long) = match stage {
        Stage::Ready => rows::until(around, row),
        _ => rows::waiting(around, row),
    };
    QueueRow {
        key: key(rows::shown(row)),
        waiting,
        is_long,
        call_number: row
            .item
            .as_ref()
            .map(|item| item.call_number.clone())
            .unwrap_or_default(),
        barcode: row
            .item
            .as_ref()
            .and_then(|item| item.barcode.clone())
            .unwrap_or_default(),
        title: rows::title(t, row),
        url: format!("{here}&ligne={}", hold.id),
        authors: rows::author(row),
        state: rows::state(t, row),
        reader: rows::reader(row),
        pickup: rows::library(around, hold.pickup_library),
        is_open: open == Some(hold.id),
        is_chosen: false,
        conflict: None,
    }
}

/// The rows that a colleague answered meanwhile stay, and say by whom and when.
async fn conflicts(
    web: &WebState,
    around: &Around,
    librarian: &app::person::Librarian,
    ids: &[String],
    here: &str,
) -> Result<Vec<QueueRow>, PageError> {
    let t = around.frame.t;
    let mut shown = Vec::new();
    for id in ids.iter().take(50).filter_map(|id| id.parse::<HoldId>().ok()) {
        let found = match queue::panel(&web.app, librarian, id).await {
            Ok(found) => found,
            Err(app::failure::Failure::NotFound) => continue,
            Err(why) => return Err(why.into()),
        };
        let mut row = line(around, &found.row, Stage::Requested, None, here);
        let last = found.history.last();
        let by = last
            .and_then(|last| last.by.clone())
            .unwrap_or_else(|| t.get("staff-actor-portal").into_owned());
        let at = web
            .app
            .settings
            .zone
            .to_datetime(last.map_or(found.row.seen.hold.changed_at, |last| last.at));
        let words = t
            .with("staff-conflict")
            .arg("name", by)
            .arg("time", t.time(at.time()));
        row.conflict = Some(Badge::late(words.to_string()));
        shown.push(row);
    }
    Ok(shown)
}

/// What is answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    acte: String,
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
    #[serde(default)]
    suite: String,
    #[serde(default)]
    mot: String,
}

/// `POST /pro/reservations`.
pub async fn answer(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    let urls = around.frame.urls;
    let act = QueueAction::from_code(&sent.acte).ok_or(PageError::Unprocessable)?;
    let holds = chosen(&sent.r)?;
    let stage = rows::stage_of(&sent.etape);
    let mut back = rows::narrowed_url(
        &urls.staff_holds(),
        stage,
        &sent.bib,
        &sent.situation,
        sent.page.parse().unwrap_or(1),
    );
    if holds.is_empty() {
        return Ok(tell(&back, Done::Nothing, 0, &[], web.is_https));
    }
    if matches!(act, QueueAction::Decline | QueueAction::Cancel) {
        let base = if act == QueueAction::Decline {
            urls.staff_decline()
        } else {
            urls.staff_cancel()
        };
        let keys: Vec<String> = holds.iter().map(|hold| format!("&r={}", key(*hold))).collect();
        return Ok(see_other(&format!(
            "{}{}",
            back.replacen(&urls.staff_holds(), &base, 1),
            keys.concat()
        )));
    }
    if !sent.suite.is_empty() {
        let next: HoldId = sent.suite.parse().map_err(|_| PageError::Unprocessable)?;
        back.push_str(&format!("&ligne={next}"));
    }
    let (done, outcome) = match act {
        QueueAction::Validate => (
            Done::Validated,
            queue::answer(&web.app, &librarian, &holds, &Answer::Accept, word(&sent.mot)?).await?,
        ),
        QueueAction::NotFound => (
            Done::Missing,
            queue::answer(&web.app, &librarian, &holds, &Answer::NotFound, None).await?,
        ),
        QueueAction::OtherItem => (
            Done::OtherItem,
            queue::answer(&web.app, &librarian, &holds, &Answer::OtherItem, None).await?,
        ),
        _ => (Done::Handled, handle(&web, &librarian, &holds).await?),
    };
    finish(&web, &librarian, &back, done, outcome).await
}

/// The copies of holds found, received or put back, each on its own.
async fn handle(
    web: &WebState,
    librarian: &app::person::Librarian,
    holds: &[SeenVersion],
) -> Result<Vec<(HoldId, Answered)>, PageError> {
    let mut outcome = Vec::with_capacity(holds.len());
    for hold in holds {
        let answered = match app::desk::handle(&web.app, librarian, *hold).await {
            Ok(_) => Answered::Done,
            Err(app::failure::Failure::Conflict) => {
                let row = queue::row(&web.app, librarian, hold.id).await?;
                Answered::AlreadyDone {
                    by: String::new(),
                    at: row.seen.hold.changed_at,
                    state: row.seen.hold.state,
                }
            }
            Err(why) => return Err(why.into()),
        };
        outcome.push((hold.id, answered));
    }
    Ok(outcome)
}

/// Back to the list: what was done, what can be taken back, and what a colleague had done before.
pub async fn finish(
    web: &WebState,
    librarian: &app::person::Librarian,
    back: &str,
    done: Done,
    outcome: Vec<(HoldId, Answered)>,
) -> Result<Response, PageError> {
    let mut back = back.to_owned();
    let mut undoable = Vec::new();
    let mut count = 0;
    let mut without_other = false;
    for (id, answered) in &outcome {
        match answered {
            Answered::Done => {
                count += 1;
                if matches!(done, Done::Validated | Done::Declined) {
                    // The version after the answer: an undo must have seen it.
                    let row = queue::row(&web.app, librarian, *id).await?;
                    undoable.push(rows::shown(&row));
                }
            }
            Answered::NoOtherItem => without_other = true,
            Answered::AlreadyDone { .. } => back.push_str(&format!("&deja={id}")),
        }
    }
    let done = match count {
        0 if without_other => Done::NoOtherItem,
        0 => Done::Conflict,
        _ => done,
    };
    Ok(tell(&back, done, count, &undoable, web.is_https))
}

/// The holds of a form, no more than a page shows.
pub fn chosen(keys: &[String]) -> Result<Vec<SeenVersion>, PageError> {
    let most = usize::try_from(queue::PAGE).unwrap_or(usize::MAX);
    let holds: Option<Vec<SeenVersion>> = keys.iter().map(|key| hold_of(key)).collect();
    holds
        .filter(|holds| holds.len() <= most)
        .ok_or(PageError::Unprocessable)
}

/// The word to the reader, unless it is too long.
pub fn word(typed: &str) -> Result<Option<&str>, PageError> {
    match typed.trim() {
        "" => Ok(None),
        word if word.chars().count() > 1000 => Err(PageError::Unprocessable),
        word => Ok(Some(word)),
    }
}

/// Which answers are taken back; the holds are in the address.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Token {
    token: String,
}

/// The holds of an address.
#[derive(Debug, Deserialize)]
pub struct Which {
    #[serde(default)]
    r: Vec<String>,
}

/// `POST /pro/reservations/retablir`.
pub async fn undo(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(which): Query<Which>,
    Form(sent): Form<Token>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    let holds = chosen(&which.r)?;
    let back = rows::queue_url(&around.frame.urls.staff_holds(), Stage::Requested, "", 1);
    let outcome = queue::answer(&web.app, &librarian, &holds, &Answer::Undo, None).await?;
    let undone = outcome
        .iter()
        .filter(|(_, answered)| *answered == Answered::Done)
        .count();
    let open = outcome.iter().any(|(_, answered)| {
        matches!(
            answered,
            Answered::AlreadyDone {
                state: HoldState::Requested,
                ..
            }
        )
    });
    let done = if undone > 0 || open {
        Done::Undone
    } else {
        Done::TooLate
    };
    Ok(tell(&back, done, undone, &[], web.is_https))
}
