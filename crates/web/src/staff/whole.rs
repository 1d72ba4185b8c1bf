//! The question before a whole queue is answered, with its figure, and answering it.

use app::queue::whole::{self, Until};
use app::queue::{Answer, Answered, Stage};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::hold::DeclineReason;
use domain::id::HoldId;
use domain::staff::Role;
use jiff::Timestamp;
use serde::Deserialize;

use super::{bench, holds, reasons, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{QueueAction, StaffEntry, WholeQueuePage};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError};
use crate::state::WebState;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    acte: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    situation: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    acte: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    situation: String,
    /// The newest request that the question was about.
    jusque: String,
    /// How many there were.
    nombre: u32,
    #[serde(default)]
    raison: String,
    #[serde(default)]
    mot: String,
}

/// The two answers that a whole queue may be given.
fn action(word: &str) -> Result<QueueAction, PageError> {
    QueueAction::from_code(word)
        .filter(|action| matches!(action, QueueAction::Validate | QueueAction::Decline))
        .ok_or(PageError::Unprocessable)
}

fn back(around: &Around, library: &str, situation: &str) -> String {
    let base = around.frame.urls.staff_holds();
    rows::narrowed_url(&base, Stage::Requested, library, situation, 1)
}

/// `GET /pro/reservations/toutes`.
pub async fn question(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let sent = Sent {
        acte: asked.acte,
        bib: asked.bib,
        situation: asked.situation,
        ..Sent::default()
    };
    let errors = Errors::none(door.around.frame.t);
    draw(&web, door, &sent, errors).await
}

/// `POST /pro/reservations/toutes`.
pub async fn answer(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let act = action(&sent.acte)?;
    let until = until_of(&sent.jusque).ok_or(PageError::Unprocessable)?;
    let note = holds::word(&sent.mot)?;
    let t = door.around.frame.t;
    let given = match act {
        QueueAction::Validate => Some(Answer::Accept),
        _ => DeclineReason::from_code(&sent.raison).map(Answer::Decline),
    };
    let mut errors = Errors::none(t);
    if given.is_none() {
        errors.list.push(FieldError {
            field: "raison".into(),
            text: t.get("staff-decline-reason-needed").into_owned(),
        });
    }
    if sent.raison == DeclineReason::Other.code() && note.is_none() {
        let field = t.get("staff-note");
        errors.list.push(FieldError {
            field: "mot".into(),
            text: t.with("site-field-required").arg("field", field).to_string(),
        });
    }
    let Some(given) = given.filter(|_| errors.is_empty()) else {
        let page = draw(&web, door, &sent, errors).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let library = bench::named(&door.around, &door.librarian, Role::Holds, &sent.bib)?;
    let outcome = whole::answer_all(
        &web.app,
        &door.librarian,
        library.map(|library| library.id),
        rows::situation_of(&sent.situation),
        until,
        &given,
        note,
    )
    .await?;
    let done = outcome.iter().filter(|(_, answered)| *answered == Answered::Done);
    let done = u32::try_from(done.count()).unwrap_or(u32::MAX);
    // What the question was about and is no longer there, a colleague answered.
    let rest = sent.nombre.saturating_sub(done);
    let key = match (act, rest) {
        (QueueAction::Validate, 0) => "whole-validated",
        (QueueAction::Validate, _) => "whole-validated-shared",
        (_, 0) => "whole-declined",
        _ => "whole-declined-shared",
    };
    let mut carried = Carried::new(key, "").counted(done, rest);
    if done == 0 {
        carried = Carried::new("whole-nothing", "").warning();
    }
    let back = back(&door.around, &sent.bib, &sent.situation);
    Ok(see_with_flash(&back, &carried, web.is_https))
}

/// `1764150000.12`: an instant and the id of a hold.
fn until_of(typed: &str) -> Option<Until> {
    let (at, id) = typed.split_once('.')?;
    Some(Until {
        placed_at: Timestamp::from_second(at.parse().ok()?).ok()?,
        id: HoldId::new(id.parse().ok()?),
    })
}

async fn draw(
    web: &WebState,
    door: ForLibrarian,
    sent: &Sent,
    errors: Errors,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let act = action(&sent.acte)?;
    let t = around.frame.t;
    let library = bench::named(&around, &librarian, Role::Holds, &sent.bib)?;
    if bench::libraries(&around, &librarian, Role::Holds).is_empty() {
        return Err(PageError::Forbidden);
    }
    let situation = rows::situation_of(&sent.situation);
    let id = library.map(|library| library.id);
    let back_url = back(&around, &sent.bib, &sent.situation);
    let Some((count, until)) = whole::count(&web.app, &librarian, id, situation).await? else {
        let nothing = Carried::new("whole-nothing", "").warning();
        return Ok(see_with_flash(&back_url, &nothing, web.is_https));
    };
    let is_decline = act == QueueAction::Decline;
    let key = if is_decline {
        "whole-decline"
    } else {
        "whole-validate"
    };
    let mut filters = vec![library.map_or_else(
        || t.get("staff-filter-all-libraries").into_owned(),
        |library| library.name.clone(),
    )];
    filters.extend(situation.map(|situation| t.get(rows::situation_key(situation)).into_owned()));
    let page = WholeQueuePage {
        question: t.with(&format!("{key}-question")).n("count", count).to_string(),
        verb: t.with(&format!("{key}-verb")).n("count", count).to_string(),
        filters: filters.join(" · "),
        minutes: web.app.settings.undo_minutes,
        is_decline,
        reasons: if is_decline {
            reasons::to_decline(t, &sent.raison)
        } else {
            Vec::new()
        },
        note: sent.mot.clone(),
        errors,
        token: around.token(),
        kept: vec![
            ("acte", act.code().to_owned()),
            ("bib", sent.bib.clone()),
            ("situation", sent.situation.clone()),
            ("jusque", format!("{}.{}", until.placed_at.as_second(), until.id)),
            ("nombre", count.to_string()),
        ],
        back_url,
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Holds, library).await?,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_question_is_read_as_it_was_written() {
        let until = until_of("1764150000.12").unwrap();
        assert_eq!((until.placed_at.as_second(), until.id.get()), (1_764_150_000, 12));
        for wrong in ["", "12", "a.b", "1764150000.", "99999999999999999.1"] {
            assert_eq!(until_of(wrong), None, "{wrong}");
        }
    }
}
