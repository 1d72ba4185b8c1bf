//! « Identifiez-vous », and signing out. What is wrong is told the same way whether the name
//! exists or not; no cookie of a session is set before the password was right.

use app::sign_in::{Answer, SESSION_SECONDS, SignedIn};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::refusal::WayOut;
use serde::Deserialize;

use crate::cookies;
use crate::extract::{Around, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::lists;
use crate::page_error::PageError;
use crate::pages::{DemoAccount, Freshness, SignInPage, html};
use crate::parts::{Errors, FieldError, Flash, Link, Refusal, Tone};
use crate::return_path::ReturnPath;
use crate::state::WebState;
use crate::urls::{is_secret, split_language};

/// Where the reader was.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    retour: String,
}

/// What was typed. It is never written anywhere.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInForm {
    #[serde(default)]
    identifiant: String,
    #[serde(default)]
    mot_de_passe: String,
    #[serde(default)]
    retour: String,
}

/// The button « Se déconnecter ».
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOutForm {
    #[serde(default)]
    token: String,
}

/// `GET /connexion`.
pub async fn ask(
    State(web): State<WebState>,
    around: Around,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let back = safe(&asked.retour);
    if around.person.is_some() {
        return Ok(see_other(&back.unwrap_or_else(|| around.frame.urls.account())));
    }
    let shelf = crate::public::arrivals(&web, &around).await?;
    let mut page = page(&web, around, back, "");
    page.shelf = shelf;
    Ok(html(&page, Freshness::Private))
}

/// `POST /connexion`.
pub async fn sign_in(
    State(web): State<WebState>,
    around: Around,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Result<Response, PageError> {
    let back = safe(&form.retour);
    let (t, urls) = (around.frame.t, around.frame.urls);
    let missing: Vec<FieldError> = [
        (
            "identifiant",
            "sign-in-identifier",
            form.identifiant.trim().is_empty(),
        ),
        ("mot-de-passe", "sign-in-password", form.mot_de_passe.is_empty()),
    ]
    .into_iter()
    .filter(|(.., is_missing)| *is_missing)
    .map(|(field, label, _)| FieldError {
        field: field.into(),
        text: t
            .with("site-field-required")
            .arg("field", t.get(label))
            .to_string(),
    })
    .collect();
    if !missing.is_empty() {
        let mut page = page(&web, around, back, &form.identifiant);
        page.errors.list = missing;
        return Ok(with_status(
            html(&page, Freshness::Private),
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    let browser = super::door::browser(&web, &around, &headers);
    let answer = app::sign_in::sign_in(&web.app, &form.identifiant, &form.mot_de_passe, browser).await?;
    let (reason, status, wait) = match answer {
        Answer::SignedIn(signed_in) => {
            // The session of before ends with the one that begins: nobody else holds its id.
            if let Some(before) = cookies::read(&headers, cookies::session(web.is_https)) {
                app::sign_in::sign_out(&web.app, before).await?;
            }
            let home = signed_in
                .account
                .home_library
                .and_then(|id| around.network.library(id));
            let home = match home {
                Some(library) => urls.library(&library.slug),
                None if signed_in.account.patron.is_none() => urls.staff(),
                None => urls.front(),
            };
            let response = welcome(&back.unwrap_or(home), &signed_in, web.is_https);
            return lists::carried_over(&web, &headers, signed_in.account.id, response).await;
        }
        Answer::Wrong => {
            let text = t.get("sign-in-error-credentials").into_owned();
            (text, StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        Answer::Wait { seconds } => {
            let text = t.with("sign-in-error-delay").n("seconds", seconds).to_string();
            (text, StatusCode::TOO_MANY_REQUESTS, Some(seconds))
        }
        Answer::StoppedToday { failures: _ } => {
            let text = t.get("sign-in-error-day").into_owned();
            (text, StatusCode::TOO_MANY_REQUESTS, None)
        }
    };
    let ask = super::refusal::desk(&around, WayOut::AskLibrary);
    let forgotten = Link::new(t.get("forgotten-submit"), urls.forgotten());
    let mut page = page(&web, around, back, &form.identifiant);
    page.refusal = Some(Refusal {
        reason,
        ways_out: vec![forgotten, ask],
    });
    let mut response = with_status(html(&page, Freshness::Private), status);
    if let Some(seconds) = wait {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(response)
}

/// `POST /deconnexion`. Somebody who is signed out already stays so.
pub async fn sign_out(
    State(web): State<WebState>,
    around: Around,
    headers: HeaderMap,
    Form(form): Form<SignOutForm>,
) -> Result<Response, PageError> {
    if around.person.is_some() {
        check_token(&around, &form.token)?;
    }
    let name = cookies::session(web.is_https);
    if let Some(cookie) = cookies::read(&headers, name) {
        app::sign_in::sign_out(&web.app, cookie).await?;
    }
    let mut response = see_with_flash(
        &around.frame.urls.front(),
        &Carried::new("signed-out", ""),
        web.is_https,
    );
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, cookies::forget(name, web.is_https));
    // On a shared computer, nothing of what was read stays behind the back button.
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\""),
    );
    Ok(response)
}

/// To a page, with the cookies of a new session.
pub fn welcome(url: &str, signed_in: &SignedIn, is_https: bool) -> Response {
    let mut response = see_other(url);
    let session = cookies::written(
        cookies::session(is_https),
        &signed_in.cookie,
        Some(SESSION_SECONDS),
        is_https,
    );
    let device = cookies::remember(cookies::device(is_https), &signed_in.device, is_https);
    response.headers_mut().append(header::SET_COOKIE, session);
    response.headers_mut().append(header::SET_COOKIE, device);
    response
}

/// The name that the browser gives itself.
pub fn agent(headers: &HeaderMap) -> &str {
    let agent = headers.get(header::USER_AGENT);
    agent.and_then(|agent| agent.to_str().ok()).unwrap_or_default()
}

/// An answer of another status than 200.
pub fn with_status(mut response: Response, status: StatusCode) -> Response {
    *response.status_mut() = status;
    response
}

/// What stands before signing in.
const DOORS: &[&str] = &["/mot-de-passe", "/activation", "/preinscription", "/adresse"];

/// A page of ours to come back to. The front door leads home by itself, and the pages of signing
/// in lead nowhere.
fn safe(asked: &str) -> Option<String> {
    let path = ReturnPath::parse(asked)?;
    let (_, rest) = split_language(path.as_str());
    let plain = rest.split(['?', '#']).next().unwrap_or_default();
    let is_door = matches!(plain, "" | "/" | "/connexion" | "/deconnexion")
        || DOORS.iter().any(|door| plain.starts_with(door))
        || is_secret(plain);
    (!is_door).then(|| path.as_str().to_owned())
}

fn page(web: &WebState, around: Around, back: Option<String>, identifier: &str) -> SignInPage {
    let can_preregister = super::activation::takes_preregistrations(&around);
    let mut frame = around.frame;
    let t = frame.t;
    let is_for_hold = back.as_deref().is_some_and(|back| {
        let (_, path) = split_language(back);
        path.starts_with("/notice/") && path.contains("/reserver")
    });
    if is_for_hold && frame.flash.is_none() {
        frame.flash = Some(Flash::new(Tone::Note, t.get("hold-sign-in-first"), ""));
    }
    // What comes back here comes back to the same: neither the password nor a chain of returns.
    frame.path = match &back {
        Some(back) => frame.urls.sign_in_then(back),
        None => frame.urls.sign_in(),
    };
    let demo_accounts = web.demo_accounts.iter().map(|account| DemoAccount {
        who: account.description.clone(),
        identifier: account.name.clone(),
        password: account.password.clone(),
    });
    SignInPage {
        return_to: back.unwrap_or_default(),
        identifier: identifier.to_owned(),
        refusal: None,
        errors: Errors::none(t),
        libraries: Vec::new(),
        forgotten: Link::new(t.get("sign-in-forgotten"), frame.urls.forgotten()),
        demo_accounts: demo_accounts.collect(),
        shelf: None,
        can_preregister,
        frame,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_comes_back_to_a_page_of_ours_and_never_to_a_door() {
        for kept in [
            "/compte",
            "/nl/notice/7/reserver?tome=2",
            "/recherche?q=connexion",
        ] {
            assert_eq!(safe(kept).as_deref(), Some(kept));
        }
        let refused = [
            "",
            "/",
            "/nl",
            "/nl?a=1",
            "//evil",
            "https://evil",
            "/\\evil",
            "/connexion?retour=/compte",
            "/de/connexion",
            "/deconnexion",
            "/mot-de-passe/abc",
            "/en/mot-de-passe/abc",
            "/inscription/abc",
            "/activation/code",
            "/preinscription/abc",
            "/nl/adresse/confirmer/abc",
        ];
        for path in refused {
            assert_eq!(safe(path), None, "{path}");
        }
    }
}
