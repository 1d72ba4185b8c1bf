//! `/compte/identifiants`: « Modifier mes identifiants ».

use app::address_change;
use app::credential::{self, Changed, Wish};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::password::MIN_LENGTH;
use serde::Deserialize;

use super::door::{browser, errors};
use super::sign_in::welcome;
use crate::extract::{Around, ForPerson, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{AccountFormPage, Freshness, html};
use crate::parts::{Errors, Field, FieldError, FormBody, Link};
use crate::state::WebState;

/// What was typed. Passwords are never written anywhere.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    identifiant: String,
    #[serde(default)]
    nouveau: String,
    #[serde(default)]
    encore: String,
    #[serde(default)]
    mail: String,
    #[serde(default)]
    actuel: String,
}

/// `GET /compte/identifiants`.
pub async fn ask(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    let profile = match door.person.account.patron {
        Some(patron) => Some(app::profile::of_reader(&web.app, patron).await?),
        None => None,
    };
    let form = CredentialForm {
        identifiant: door.person.account.identifier.clone().unwrap_or_default(),
        mail: profile
            .and_then(|profile| profile.patron.email)
            .unwrap_or_default(),
        ..CredentialForm::default()
    };
    let page = page(&web, &door, &form, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/identifiants`.
pub async fn change(
    State(web): State<WebState>,
    door: ForPerson,
    headers: HeaderMap,
    Form(form): Form<CredentialForm>,
) -> Result<Response, PageError> {
    let around = &door.around;
    check_token(around, &form.token)?;
    let t = around.frame.t;
    if form.nouveau != form.encore {
        let wrong = FieldError {
            field: "encore".into(),
            text: t.get("password-error-different").into_owned(),
        };
        return refused(&web, &door, &form, vec![wrong]).await;
    }
    let wish = Wish {
        current: form.actuel.clone(),
        identifier: form.identifiant.clone(),
        password: form.nouveau.clone(),
        email: form.mail.clone(),
    };
    let browser = browser(&web, around, &headers);
    let changed = credential::change(&web.app, &door.person, &wish, browser, &around.request).await?;
    match changed {
        Ok(changed) => Ok(done(&web, around, &changed)),
        Err(why) => {
            let wrong = errors(around, &why);
            refused(&web, &door, &form, wrong).await
        }
    }
}

fn done(web: &WebState, around: &Around, changed: &Changed) -> Response {
    let url = around.frame.urls.profile();
    let message = match &changed.email {
        Some(address) => Carried::new("address-asked", address),
        None if changed.is_nothing() => Carried::new("credentials-same", ""),
        None => Carried::new("credentials-changed", ""),
    };
    let Some(session) = &changed.session else {
        return see_with_flash(&url, &message, web.is_https);
    };
    let mut response = welcome(&url, session, web.is_https);
    let cookie = message.written(web.is_https);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

async fn refused(
    web: &WebState,
    door: &ForPerson,
    form: &CredentialForm,
    wrong: Vec<FieldError>,
) -> Result<Response, PageError> {
    let page = page(web, door, form, wrong).await?;
    let answer = html(&page, Freshness::Private);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
}

async fn page(
    web: &WebState,
    door: &ForPerson,
    form: &CredentialForm,
    wrong: Vec<FieldError>,
) -> Result<AccountFormPage, PageError> {
    let around = &door.around;
    let frame = super::frame(around, AccountEntry::Profile, "profile-edit-identifiers");
    let (t, urls) = (frame.t, frame.urls);
    let errors = Errors { t, list: wrong };
    let mut fields = vec![
        Field::new(t, "identifiant", "identifiant", t.get("profile-identifier"))
            .holding(form.identifiant.as_str())
            .hinted(t.get("credentials-identifier-hint"))
            .filled_as("username")
            .at_most(64)
            .checked(&errors),
        Field::secret(t, "nouveau", "nouveau", t.get("password-new"), "new-password")
            .hinted(
                t.with("credentials-password-hint")
                    .n("count", MIN_LENGTH)
                    .to_string(),
            )
            .optional()
            .checked(&errors),
        Field::secret(t, "encore", "encore", t.get("password-again"), "new-password")
            .optional()
            .checked(&errors),
    ];
    if door.person.account.patron.is_some() {
        let waiting = address_change::waiting(&web.app, &door.person).await?;
        let hint = match waiting {
            Some(address) => t
                .with("credentials-mail-waiting")
                .arg("address", address)
                .to_string(),
            None => t.get("credentials-mail-hint").into_owned(),
        };
        fields.push(
            Field::new(t, "mail", "mail", t.get("profile-mail"))
                .typed("email")
                .holding(form.mail.as_str())
                .hinted(hint)
                .filled_as("email")
                .at_most(254)
                .checked(&errors),
        );
    }
    fields.push(
        Field::secret(
            t,
            "actuel",
            "actuel",
            t.get("credentials-current"),
            "current-password",
        )
        .hinted(t.get("credentials-current-hint"))
        .checked(&errors),
    );
    let body =
        FormBody::new(urls.credentials(), fields, t.get("site-validate")).with("token", around.token());
    Ok(AccountFormPage {
        title: t.get("profile-edit-identifiers").into_owned(),
        intro: Vec::new(),
        refusals: Vec::new(),
        errors,
        form: Some(body),
        back: Some(Link::new(t.get("site-cancel"), urls.profile())),
        frame,
    })
}
