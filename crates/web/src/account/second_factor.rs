//! `/compte/deux-etapes`: « Validation en deux étapes », for those who work with the portal.

use app::second_factor::{self, Shared, Standing, Tried};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;
use std::fmt::Write as _;
use store::session::Verification;

use crate::extract::{Around, ForPerson, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Drawing, Freshness, SecondFactorPage, html};
use crate::parts::{Errors, Field, FieldError, FormBody, Link};
use crate::return_path::ReturnPath;
use crate::state::WebState;

/// A button of the page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    acte: String,
    #[serde(default)]
    code: String,
}

/// Where one comes from.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    retour: String,
}

/// A code.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    #[serde(default)]
    token: String,
    #[serde(default)]
    retour: String,
    #[serde(default)]
    code: String,
}

/// `GET /compte/deux-etapes`.
pub async fn show(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    for_staff(&door)?;
    let standing = second_factor::standing(&web.app, &door.person).await?;
    let is_given = door.person.session.second_factor != Verification::Missing;
    if matches!(standing, Standing::On { .. }) && !is_given {
        let urls = door.around.frame.urls;
        return Ok(see_other(&urls.second_factor_then(&urls.second_factor())));
    }
    let required = web.app.settings.requires_second_factor;
    Ok(html(
        &page(&door.around, &standing, Vec::new(), required),
        Freshness::Private,
    ))
}

/// `POST /compte/deux-etapes`.
pub async fn change(
    State(web): State<WebState>,
    door: ForPerson,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForPerson { person, around } = &door;
    check_token(around, &sent.token)?;
    for_staff(&door)?;
    let (app, request) = (&web.app, around.request.as_str());
    let here = around.frame.urls.second_factor();
    match sent.acte.as_str() {
        "preparer" => {
            second_factor::begin(app, person, request).await?;
            Ok(see_other(&here))
        }
        "confirmer" => match second_factor::confirm(app, person, &sent.code, request).await? {
            Tried::Right(codes) => Ok(html(&with_codes(around, codes), Freshness::Private)),
            Tried::Wrong => {
                let standing = second_factor::standing(app, person).await?;
                let wrong = vec![wrong(around, "second-factor-wrong")];
                let page = page(around, &standing, wrong, false);
                let answer = html(&page, Freshness::Private);
                Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
            }
            Tried::Wait(wait) => Ok(see_with_flash(&here, &too_many(wait), web.is_https)),
        },
        "codes" => {
            let codes = second_factor::renew_codes(app, person, request).await?;
            Ok(html(&with_codes(around, codes), Freshness::Private))
        }
        "arreter" => {
            second_factor::remove(app, person, request).await?;
            let carried = Carried::new("second-factor-off", "");
            Ok(see_with_flash(&here, &carried, web.is_https))
        }
        _ => Err(PageError::Unprocessable),
    }
}

/// `GET /compte/deux-etapes/code`.
pub async fn ask(door: ForPerson, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    for_staff(&door)?;
    let back = ReturnPath::or(Some(&asked.retour), door.around.frame.urls.staff());
    if door.person.session.second_factor != Verification::Missing {
        return Ok(see_other(&back));
    }
    Ok(html(
        &question(&door.around, back, Vec::new()),
        Freshness::Private,
    ))
}

/// `POST /compte/deux-etapes/code`.
pub async fn give(
    State(web): State<WebState>,
    door: ForPerson,
    Form(given): Form<Given>,
) -> Result<Response, PageError> {
    let ForPerson { person, around } = &door;
    check_token(around, &given.token)?;
    for_staff(&door)?;
    let back = ReturnPath::or(Some(&given.retour), around.frame.urls.staff());
    if person.session.second_factor != Verification::Missing {
        return Ok(see_other(&back));
    }
    match second_factor::give(&web.app, person, &given.code, &around.request).await? {
        Tried::Right(()) => Ok(see_other(&back)),
        Tried::Wrong => {
            let page = question(around, back, vec![wrong(around, "second-factor-wrong")]);
            let answer = html(&page, Freshness::Private);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
        }
        Tried::Wait(wait) => {
            let url = around.frame.urls.second_factor_then(&back);
            Ok(see_with_flash(&url, &too_many(wait), web.is_https))
        }
    }
}

/// It guards the pages of the staff, which a reader has not.
fn for_staff(door: &ForPerson) -> Result<(), PageError> {
    if door.person.rights.is_staff() {
        Ok(())
    } else {
        Err(PageError::Forbidden)
    }
}

fn too_many(wait: jiff::SignedDuration) -> Carried {
    let minutes = u32::try_from(wait.as_mins() + 1).unwrap_or(u32::MAX);
    Carried::new("second-factor-wait", "")
        .counted(minutes, 0)
        .warning()
}

fn wrong(around: &Around, key: &str) -> FieldError {
    FieldError {
        field: "code".into(),
        text: around.frame.t.get(key).into_owned(),
    }
}

fn empty(around: &Around, title: &str) -> SecondFactorPage {
    let frame = super::frame(around, AccountEntry::Profile, "second-factor-title");
    let t = frame.t;
    SecondFactorPage {
        title: t.get(title).into_owned(),
        intro: Vec::new(),
        errors: Errors::none(t),
        drawing: None,
        secret: None,
        codes: Vec::new(),
        forms: Vec::new(),
        back: Some(Link::new(t.get("profile-title"), frame.urls.profile())),
        frame,
    }
}

/// How it stands, and what can be done.
fn page(around: &Around, standing: &Standing, wrong: Vec<FieldError>, required: bool) -> SecondFactorPage {
    let mut page = empty(around, "second-factor-title");
    let (t, url) = (page.frame.t, page.frame.urls.second_factor());
    page.errors.list = wrong;
    let form = |acte: &'static str, fields, words| {
        FormBody::new(url.as_str(), fields, t.get(words))
            .with("token", around.token())
            .with("acte", acte)
    };
    match standing {
        Standing::Off => {
            if required {
                page.intro.push(t.get("second-factor-required").into_owned());
            }
            page.intro.push(t.get("second-factor-off").into_owned());
            page.forms
                .push(form("preparer", Vec::new(), "second-factor-prepare"));
        }
        Standing::Preparing(shared) => {
            page.intro.push(t.get("second-factor-scan").into_owned());
            page.drawing = drawing(shared);
            page.secret = Some(in_groups(&shared.secret));
            let field = code_field(around, &page.errors, "second-factor-scan-hint");
            page.forms
                .push(form("confirmer", vec![field], "second-factor-confirm"));
        }
        Standing::On { recovery_codes } => {
            page.intro.push(t.get("second-factor-on").into_owned());
            page.intro.push(
                t.with("second-factor-codes-left")
                    .n("count", *recovery_codes)
                    .to_string(),
            );
            page.forms
                .push(form("codes", Vec::new(), "second-factor-new-codes"));
            let keep = Link::new(t.get("second-factor-keep"), page.frame.urls.profile());
            page.forms
                .push(form("arreter", Vec::new(), "second-factor-stop").or_keep(keep));
        }
    }
    page
}

/// The codes on paper, shown once.
fn with_codes(around: &Around, codes: Vec<String>) -> SecondFactorPage {
    let mut page = empty(around, "second-factor-codes-title");
    let t = page.frame.t;
    page.intro.push(t.get("second-factor-codes-keep").into_owned());
    page.codes = codes;
    page.back = Some(Link::new(t.get("second-factor-done"), page.frame.urls.staff()));
    page
}

fn question(around: &Around, back: String, wrong: Vec<FieldError>) -> SecondFactorPage {
    let mut page = empty(around, "second-factor-question");
    let t = page.frame.t;
    page.errors.list = wrong;
    page.intro.push(t.get("second-factor-question-text").into_owned());
    let field = code_field(around, &page.errors, "second-factor-code-hint");
    let url = page.frame.urls.second_factor_code();
    page.forms.push(
        FormBody::new(url, vec![field], t.get("site-validate"))
            .with("token", around.token())
            .with("retour", back),
    );
    page.back = None;
    page
}

fn code_field(around: &Around, errors: &Errors, hint: &str) -> Field {
    let t = around.frame.t;
    Field::new(t, "code", "code", t.get("second-factor-code"))
        .hinted(t.get(hint))
        .filled_as("one-time-code")
        .code()
        .checked(errors)
}

/// The squares that a telephone reads, as the path of a drawing.
fn drawing(shared: &Shared) -> Option<Drawing> {
    let code = QrCode::with_error_correction_level(shared.address.as_bytes(), EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (place, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (place % width + QUIET, place / width + QUIET);
            write!(path, "M{x} {y}h1v1h-1z").expect("a string takes what is written");
        }
    }
    Some(Drawing {
        path,
        size: width + 2 * QUIET,
    })
}

/// Squares left white around, as the standard asks (ISO/IEC 18004).
const QUIET: usize = 4;

fn in_groups(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}
