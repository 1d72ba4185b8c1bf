//! `/activation`: the first password of a card, by a link sent to the address that the library knows,
//! or with the code that the desk printed. Never with a date of birth.

use app::activation::{self, Activated};
use app::failure::Failure;
use app::link_request::{self, Asked, LinkFor};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::account::card_key;
use domain::password::MIN_LENGTH;
use domain::refusal::WayOut;
use serde::Deserialize;

use super::door::{browser, corrected, needed, wait};
use super::password::arrives;
use super::refusal::{desk, library_name};
use crate::extract::{Around, Form, see_other};
use crate::page_error::PageError;
use crate::pages::{DoorPage, Freshness, html};
use crate::parts::{Field, FieldError, Flash, FormBody, Link, Refusal, Tone};
use crate::state::WebState;

/// The number of a card.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardForm {
    #[serde(default)]
    carte: String,
}

/// A card, its code, and the password that will be.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeForm {
    #[serde(default)]
    carte: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    nouveau: String,
    #[serde(default)]
    encore: String,
}

/// `GET /activation`.
pub async fn ask(around: Around) -> Response {
    html(&by_mail(&around, "", Vec::new()), Freshness::Private)
}

/// `POST /activation`.
pub async fn send(
    State(web): State<WebState>,
    around: Around,
    Form(form): Form<CardForm>,
) -> Result<Response, PageError> {
    if card_key(&form.carte).is_empty() {
        let wrong = needed(&around, "carte", "profile-card-number");
        return Ok(corrected(&by_mail(&around, "", vec![wrong])));
    }
    let card = card_key(&form.carte);
    let asked = link_request::ask(
        &web.app,
        LinkFor::Activation,
        &card,
        around.frame.t.language,
        around.caller.as_deref(),
        &around.request,
    );
    match asked.await? {
        Asked::Taken => Ok(see_other(&around.frame.urls.activation_sent())),
        Asked::Wait(long) => Ok(wait(&around, by_mail(&around, &form.carte, Vec::new()), long)),
    }
}

/// `GET /activation/envoye`.
pub async fn sent(around: Around) -> Response {
    let t = around.frame.t;
    let mut page = DoorPage::new(around.frame.clone(), t.get("activation-title"));
    page.done = Some(Flash::new(
        Tone::Note,
        t.get("link-sent"),
        t.get("link-sent-text"),
    ));
    page.intro = vec![t.get("activation-sent-nothing").into_owned()];
    page.links = vec![
        Link::new(t.get("activation-with-code"), around.frame.urls.activation_code()),
        desk(&around, WayOut::AskLibrary),
    ];
    html(&page, Freshness::Private)
}

/// `GET /activation/code`.
pub async fn ask_code(around: Around) -> Response {
    html(
        &with_code(&around, &CodeForm::default(), Vec::new()),
        Freshness::Private,
    )
}

/// `POST /activation/code`.
pub async fn use_code(
    State(web): State<WebState>,
    around: Around,
    headers: HeaderMap,
    Form(form): Form<CodeForm>,
) -> Result<Response, PageError> {
    let t = around.frame.t;
    let mut wrong: Vec<FieldError> = [
        ("carte", "profile-card-number", &form.carte),
        ("code", "activation-code", &form.code),
        ("nouveau", "password-new", &form.nouveau),
    ]
    .into_iter()
    .filter(|(.., typed)| typed.trim().is_empty())
    .map(|(field, label, _)| needed(&around, field, label))
    .collect();
    if form.nouveau != form.encore {
        wrong.push(FieldError {
            field: "encore".into(),
            text: t.get("password-error-different").into_owned(),
        });
    }
    if !wrong.is_empty() {
        return Ok(corrected(&with_code(&around, &form, wrong)));
    }
    let browser = browser(&web, &around, &headers);
    let activated = activation::activate(
        &web.app,
        &form.carte,
        &form.code,
        &form.nouveau,
        browser,
        &around.request,
    );
    match activated.await {
        Ok(Activated::SignedIn(signed_in)) => {
            arrives(&web, &around, &headers, &signed_in, "account-opened").await
        }
        Ok(Activated::Wrong) => {
            let mut page = with_code(&around, &form, Vec::new());
            page.refusal = Some(Refusal {
                reason: t.get("activation-error").into_owned(),
                ways_out: vec![desk(&around, WayOut::AskLibrary)],
            });
            Ok(corrected(&page))
        }
        Ok(Activated::Wait(long)) => Ok(wait(&around, with_code(&around, &form, Vec::new()), long)),
        Err(Failure::Refused(why)) => {
            let said = why
                .iter()
                .map(|why| t.reason(why, around.moment.today, |id| library_name(&around, id)));
            let wrong = FieldError {
                field: "nouveau".into(),
                text: said.collect::<Vec<_>>().join(" "),
            };
            Ok(corrected(&with_code(&around, &form, vec![wrong])))
        }
        Err(why) => Err(why.into()),
    }
}

fn by_mail(around: &Around, typed: &str, wrong: Vec<FieldError>) -> DoorPage {
    let t = around.frame.t;
    let urls = around.frame.urls;
    let mut page =
        DoorPage::new(around.frame.clone(), t.get("activation-title")).saying(t.get("activation-intro"));
    page.errors.list = wrong;
    let card = card(around, &page, typed);
    page.form = Some(FormBody::new(
        urls.activation(),
        vec![card],
        t.get("forgotten-submit"),
    ));
    page.links = vec![Link::new(t.get("activation-with-code"), urls.activation_code())];
    if takes_preregistrations(around) {
        page.links
            .push(Link::new(t.get("preregistration-go"), urls.preregistration()));
    }
    page
}

/// Whether some library takes pre-registrations online: else nothing leads to their form.
pub fn takes_preregistrations(around: &Around) -> bool {
    !app::preregistration::libraries(&around.network, around.moment.today).is_empty()
}

fn with_code(around: &Around, form: &CodeForm, wrong: Vec<FieldError>) -> DoorPage {
    let t = around.frame.t;
    let urls = around.frame.urls;
    let mut page = DoorPage::new(around.frame.clone(), t.get("activation-code-title"))
        .saying(t.get("activation-code-intro"));
    page.errors.list = wrong;
    let code = Field::new(t, "code", "code", t.get("activation-code"))
        .holding(form.code.as_str())
        .hinted(t.get("activation-code-hint"))
        .code()
        .checked(&page.errors);
    let mut fields = vec![card(around, &page, &form.carte), code];
    fields.extend(passwords(around, &page));
    page.form = Some(FormBody::new(
        urls.activation_code(),
        fields,
        t.get("site-validate"),
    ));
    page.links = vec![Link::new(t.get("activation-with-mail"), urls.activation())];
    page
}

fn card(around: &Around, page: &DoorPage, typed: &str) -> Field {
    let t = around.frame.t;
    Field::new(t, "carte", "carte", t.get("profile-card-number"))
        .holding(typed)
        .filled_as("username")
        .code()
        .checked(&page.errors)
}

/// A new password, twice.
pub fn passwords(around: &Around, page: &DoorPage) -> [Field; 2] {
    let t = around.frame.t;
    [
        Field::secret(t, "nouveau", "nouveau", t.get("password-new"), "new-password")
            .hinted(t.with("password-rule").n("count", MIN_LENGTH).to_string())
            .checked(&page.errors),
        Field::secret(t, "encore", "encore", t.get("password-again"), "new-password").checked(&page.errors),
    ]
}
