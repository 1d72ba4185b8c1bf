//! `/pro/bibliotheques/{slug}/fermer` and `rouvrir`: exceptional closures. What one moves is shown before
//! it is saved.

use app::opening_hours::{self, Change, Moves};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::calendar::Closure;
use domain::id::ClosureId;
use domain::opening_hours::{WrongClosure, closure};
use jiff::civil::Date;
use serde::Deserialize;

use super::libraries::{Typed, again, days, elsewhere, library, saved};
use super::{bench, hours_moved};
use crate::extract::{Around, ForLibrarian, Form, check_token};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{HoursMovedPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, Field, FieldError, FormBody, Link};
use crate::state::WebState;

/// The longest reason.
const LONGEST: usize = 200;

/// A closure as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Closing {
    token: String,
    premier_jour: String,
    dernier_jour: String,
    raison: String,
    confirme: String,
}

/// The form of one.
pub(super) fn form(around: &Around, slug: &str, typed: &Closing, errors: &Errors) -> FormBody {
    let t = around.frame.t;
    let fields = vec![
        Field::new(
            t,
            "premier-jour",
            "premier_jour",
            t.get("staff-library-first-day"),
        )
        .typed("date")
        .holding(&typed.premier_jour)
        .half()
        .checked(errors),
        Field::new(t, "dernier-jour", "dernier_jour", t.get("staff-library-last-day"))
            .typed("date")
            .holding(&typed.dernier_jour)
            .optional()
            .checked(errors),
        Field::new(t, "raison", "raison", t.get("staff-library-reason"))
            .holding(&typed.raison)
            .hinted(t.get("staff-library-reason-hint"))
            .at_most(LONGEST)
            .optional()
            .checked(errors),
    ];
    FormBody::new(
        around.frame.urls.staff_close_library(slug),
        fields,
        t.get("staff-library-close-do"),
    )
    .with("token", around.token())
}

/// What is typed as a closure; else the field to correct and the key of what to say.
fn read(typed: &Closing, today: Date) -> Result<Closure, (&'static str, &'static str)> {
    let first_on: Date = typed
        .premier_jour
        .trim()
        .parse()
        .map_err(|_| ("premier-jour", "staff-library-error-day"))?;
    let last_on: Date = match typed.dernier_jour.trim() {
        "" => first_on,
        day => day
            .parse()
            .map_err(|_| ("dernier-jour", "staff-library-error-day"))?,
    };
    let written = Closure {
        first_on,
        last_on,
        reason: typed.raison.trim().chars().take(LONGEST).collect(),
    };
    closure(&written, today).map_err(|wrong| match wrong {
        WrongClosure::Past => ("premier-jour", "staff-library-error-past"),
        WrongClosure::EndsFirst => ("dernier-jour", "staff-library-error-order"),
        WrongClosure::TooLong => ("dernier-jour", "staff-library-error-long"),
    })?;
    Ok(written)
}

/// `POST /pro/bibliotheques/{slug}/fermer`.
pub async fn close(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Closing>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = library(&door, &slug)?.id;
    let t = door.around.frame.t;
    let written = match read(&sent, door.around.moment.today) {
        Ok(written) => written,
        Err((field, key)) => {
            let typed = Typed {
                closing: Some(sent),
                errors: vec![FieldError {
                    field: field.into(),
                    text: t.get(key).into_owned(),
                }],
                ..Typed::default()
            };
            return again(&web, &door, &slug, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    let change = Change::Close(written.clone());
    if sent.confirme.is_empty() {
        let moves = opening_hours::foreseen(&web.app, &door.librarian, id, &change).await?;
        if !moves.is_empty() {
            return question(&web, &door, &slug, &written, &moves).await;
        }
    }
    // A closure stands beside whatever else was changed since: no version is asked for.
    let moves = opening_hours::make(&web.app, &door.librarian, id, &change, 0).await?;
    let message = hours_moved::told("library-closes", &moves);
    Ok(saved(&web, &door, &slug, &message))
}

async fn question(
    web: &WebState,
    door: &ForLibrarian,
    slug: &str,
    written: &Closure,
    moves: &Moves,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls, today) = (around.frame.t, around.frame.urls, around.moment.today);
    let library = library(door, slug)?;
    let page = HoursMovedPage {
        question: t
            .with("staff-library-close-question")
            .arg("library", &library.name)
            .arg("days", lower_first(&days(t, written, today)))
            .to_string(),
        consequence: hours_moved::consequence(t, "staff-library-close-moves", moves),
        note: elsewhere(t, library),
        loans: hours_moved::loans(t, moves, today),
        holds: hours_moved::holds(t, moves, today),
        action: urls.staff_close_library(slug),
        hidden: vec![
            ("token", around.token()),
            ("premier_jour", written.first_on.to_string()),
            ("dernier_jour", written.last_on.to_string()),
            ("raison", written.reason.clone()),
            ("confirme", "oui".to_owned()),
        ],
        keep: Link::new(t.get("staff-library-keep"), urls.staff_library(slug)),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, Some(library)).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// Words that begin a sentence, inside one.
fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// Which closure is given up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopening {
    token: String,
    fermeture: i64,
}

/// `POST /pro/bibliotheques/{slug}/rouvrir`.
pub async fn reopen(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Reopening>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = library(&door, &slug)?.id;
    opening_hours::reopen(&web.app, &door.librarian, id, ClosureId::new(sent.fermeture)).await?;
    Ok(saved(&web, &door, &slug, &Carried::new("library-reopened", "")))
}
