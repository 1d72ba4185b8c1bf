//! « Signaler »: the question, then the deed. The author never learns who it was.

use app::contribution::SeenContribution;
use app::failure::Failure;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::contribution::{ContributionKind, Refusal};
use domain::refusal::Explanation;
use serde::Deserialize;

use super::contributions::named;
use super::sign_in::with_status;
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::{Freshness, ReportPage, html};
use crate::public::comments::{paragraphs, subject_url};
use crate::state::WebState;

/// The button.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    #[serde(default)]
    token: String,
}

/// `GET /contributions/{contribution}/signaler`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let seen = app::contribution::visible(&web.app, Some(&reader), named(&segment)?).await?;
    let is_own = seen.contribution.account == reader.account.id;
    let why = is_own.then(|| Refusal::OwnContribution.explain());
    Ok(html(&draw(&around, &seen, why.as_slice()), Freshness::Private))
}

fn draw(around: &Around, seen: &SeenContribution, why: &[Explanation]) -> ReportPage {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let one = &seen.contribution;
    ReportPage {
        title: one.title.clone(),
        paragraphs: paragraphs(&one.text),
        refusal: (!why.is_empty()).then(|| super::told(around, why)),
        action: urls.report(one.id.get()),
        back_url: back(around, seen),
        token: around.token(),
        frame: around.frame.clone().at(t.get("report-title"), None),
    }
}

/// Where it is read.
fn back(around: &Around, seen: &SeenContribution) -> String {
    let urls = around.frame.urls;
    match (seen.contribution.kind, &seen.about) {
        (ContributionKind::Recommendation, _) => urls.recommendation(seen.contribution.id.get()),
        (ContributionKind::Comment, Some(about)) => subject_url(urls, about),
        (ContributionKind::Comment, None) => urls.front(),
    }
}

/// `POST /contributions/{contribution}/signaler`.
pub async fn report(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(button): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&around, &button.token)?;
    let id = named(&segment)?;
    let seen = app::contribution::visible(&web.app, Some(&reader), id).await?;
    match app::contribution::report(&web.app, &reader, id).await {
        Ok(reported) => {
            let message = Carried::new("contribution-reported", reported.title);
            Ok(see_with_flash(&back(&around, &seen), &message, web.is_https))
        }
        Err(Failure::Refused(why)) => {
            let page = draw(&around, &seen, &why);
            Ok(with_status(
                html(&page, Freshness::Private),
                StatusCode::UNPROCESSABLE_ENTITY,
            ))
        }
        Err(why) => Err(why.into()),
    }
}
