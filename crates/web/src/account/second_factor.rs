//! `/compte/deux-etapes`: « Validation en deux étapes », for those who work with the portal.

use app::passkey;
use app::second_factor::{self, Application, Shared, Standing, Tried};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::passkey::{Ceremony, Refusal};
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;
use std::fmt::Write as _;
use store::session::Verification;

use super::passkeys;
use super::refusal::{Place, refusal};
use crate::extract::{Around, ForPerson, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Drawing, Freshness, SecondFactorPage, html};
use crate::parts::{Errors, Field, FieldError, FormBody, Link, PasskeyAsk};
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

/// What is to be said on a page that was sent.
#[derive(Default)]
pub(super) struct Remarks {
    /// Why it was not done.
    pub(super) refused: Option<Refusal>,
    /// What to correct.
    pub(super) wrong: Vec<FieldError>,
    /// The name typed for a passkey.
    pub(super) name: String,
}

impl Remarks {
    pub(super) fn refused(why: Refusal) -> Self {
        Self {
            refused: Some(why),
            ..Self::default()
        }
    }

    pub(super) fn wrong(field: impl Into<std::borrow::Cow<'static, str>>, text: String) -> Self {
        let field = field.into();
        Self {
            wrong: vec![FieldError { field, text }],
            ..Self::default()
        }
    }
}

/// A page that was sent, with what is to be said of it.
pub(super) fn corrected(page: &SecondFactorPage) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, html(page, Freshness::Private)).into_response()
}

/// `GET /compte/deux-etapes`.
pub async fn show(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    for_staff(&door)?;
    if door.person.session.second_factor == Verification::Missing {
        let urls = door.around.frame.urls;
        return Ok(see_other(&urls.second_factor_then(&urls.second_factor())));
    }
    let page = page(&web, &door, Remarks::default()).await?;
    Ok(html(&page, Freshness::Private))
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
            Tried::Wrong => Ok(corrected(&page(&web, &door, wrong_code(around)).await?)),
            Tried::Wait(wait) => Ok(see_with_flash(&here, &too_many(wait), web.is_https)),
        },
        "codes" => {
            let codes = second_factor::renew_codes(app, person, request).await?;
            Ok(html(&with_codes(around, codes), Freshness::Private))
        }
        "arreter" => {
            if let Err(why) = second_factor::remove(app, person, request).await? {
                return Ok(corrected(&page(&web, &door, Remarks::refused(why)).await?));
            }
            let carried = Carried::new("second-factor-off", "");
            Ok(see_with_flash(&here, &carried, web.is_https))
        }
        _ => Err(PageError::Unprocessable),
    }
}

/// `GET /compte/deux-etapes/code`.
pub async fn ask(
    State(web): State<WebState>,
    door: ForPerson,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    for_staff(&door)?;
    let back = ReturnPath::or(Some(&asked.retour), door.around.frame.urls.staff());
    if door.person.session.second_factor != Verification::Missing {
        return Ok(see_other(&back));
    }
    let page = question(&web, &door, back, Remarks::default()).await?;
    Ok(html(&page, Freshness::Private))
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
            let page = question(&web, &door, back, wrong_code(around)).await?;
            Ok(corrected(&page))
        }
        Tried::Wait(wait) => {
            let url = around.frame.urls.second_factor_then(&back);
            Ok(see_with_flash(&url, &too_many(wait), web.is_https))
        }
    }
}

/// It guards the pages of the staff, which a reader has not.
pub(super) fn for_staff(door: &ForPerson) -> Result<(), PageError> {
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

fn wrong_code(around: &Around) -> Remarks {
    let text = around.frame.t.get("second-factor-wrong").into_owned();
    Remarks::wrong("code", text)
}

fn empty(around: &Around, title: &str, remarks: Remarks) -> SecondFactorPage {
    let frame = super::frame(around, AccountEntry::Profile, "second-factor-title");
    let t = frame.t;
    let explained = |why: Refusal| refusal(around, &[why.explain()], &Place::default());
    SecondFactorPage {
        title: t.get(title).into_owned(),
        intro: Vec::new(),
        refusal: remarks.refused.map(explained),
        errors: Errors {
            t,
            list: remarks.wrong,
        },
        ask: None,
        drawing: None,
        secret: None,
        codes: Vec::new(),
        forms: Vec::new(),
        passkeys: None,
        back: Some(Link::new(t.get("profile-title"), frame.urls.profile())),
        frame,
    }
}

/// How it stands, and what can be done.
pub(super) async fn page(
    web: &WebState,
    door: &ForPerson,
    remarks: Remarks,
) -> Result<SecondFactorPage, PageError> {
    let ForPerson { person, around } = door;
    let standing = second_factor::standing(&web.app, person).await?;
    let name = remarks.name.clone();
    let mut page = empty(around, "second-factor-title", remarks);
    let asked = passkey::ask(&web.app, person, Ceremony::Add).await?;
    page.passkeys = passkeys::part(web, door, &standing.passkeys, asked, &page.errors, name);
    say_standing(
        &mut page,
        around,
        &standing,
        web.app.settings.requires_second_factor,
    );
    Ok(page)
}

fn say_standing(page: &mut SecondFactorPage, around: &Around, standing: &Standing, required: bool) {
    let (t, url) = (page.frame.t, page.frame.urls.second_factor());
    let form = |acte: &'static str, fields, words| {
        FormBody::new(url.as_str(), fields, t.get(words))
            .with("token", around.token())
            .with("acte", acte)
    };
    if standing.is_on() {
        page.intro.push(t.get("second-factor-on").into_owned());
        let left = t
            .with("second-factor-codes-left")
            .n("count", standing.recovery_codes);
        page.intro.push(left.to_string());
    } else if required {
        page.intro.push(t.get("second-factor-required").into_owned());
    }
    match &standing.application {
        Application::Off => {
            page.intro.push(t.get("second-factor-off").into_owned());
            page.forms
                .push(form("preparer", Vec::new(), "second-factor-prepare"));
        }
        Application::Preparing(shared) => {
            page.intro.push(t.get("second-factor-scan").into_owned());
            page.drawing = drawing(shared);
            page.secret = Some(in_groups(&shared.secret));
            let field = code_field(around, &page.errors, "second-factor-scan-hint");
            page.forms
                .push(form("confirmer", vec![field], "second-factor-confirm"));
        }
        Application::On => {}
    }
    if standing.is_on() {
        page.forms
            .push(form("codes", Vec::new(), "second-factor-new-codes"));
    }
    if standing.application == Application::On {
        let keep = Link::new(t.get("second-factor-keep"), page.frame.urls.profile());
        page.forms
            .push(form("arreter", Vec::new(), "second-factor-stop").or_keep(keep));
    }
}

/// The codes on paper, shown once.
pub(super) fn with_codes(around: &Around, codes: Vec<String>) -> SecondFactorPage {
    let mut page = empty(around, "second-factor-codes-title", Remarks::default());
    let t = page.frame.t;
    page.intro.push(t.get("second-factor-codes-keep").into_owned());
    page.codes = codes;
    page.back = Some(Link::new(t.get("second-factor-done"), page.frame.urls.staff()));
    page
}

/// The question at the door.
pub(super) async fn question(
    web: &WebState,
    door: &ForPerson,
    back: String,
    remarks: Remarks,
) -> Result<SecondFactorPage, PageError> {
    let ForPerson { person, around } = door;
    let standing = second_factor::standing(&web.app, person).await?;
    let mut page = empty(around, "second-factor-question", remarks);
    let (t, urls) = (page.frame.t, page.frame.urls);
    let has_application = standing.application == Application::On;
    let (text, hint) = match (has_application, standing.passkeys.is_empty()) {
        (true, true) => ("second-factor-question-text", "second-factor-code-hint"),
        (true, false) => ("passkey-question-or-code", "second-factor-code-hint"),
        (false, _) => ("passkey-question", "passkey-code-hint"),
    };
    page.intro.push(t.get(text).into_owned());
    page.ask = passkey::ask(&web.app, person, Ceremony::Use).await?.map(|asked| {
        let (site, name) = (&web.app.settings.name, passkeys::owner(person));
        PasskeyAsk::new(t, Ceremony::Use, asked, site, name, urls.give_passkey())
            .with("token", around.token())
            .with("retour", back.as_str())
    });
    let field = code_field(around, &page.errors, hint);
    page.forms.push(
        FormBody::new(urls.second_factor_code(), vec![field], t.get("site-validate"))
            .with("token", around.token())
            .with("retour", back),
    );
    page.back = None;
    Ok(page)
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
