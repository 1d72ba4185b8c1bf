//! The heart at the corner of a cover: « Mon coup de cœur » on a record, written or changed.

use app::contribution::{About, Desk, Wish};
use app::failure::Failure;
use app::person::Reader;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::contribution::{ContributionKind, Draft, Subject};
use domain::id::RecordNumber;
use serde::Deserialize;

use super::comments::{draft_of, form, refused};
use super::document;
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, WriteContributionPage, html};
use crate::public::record_number;
use crate::state::WebState;

/// What was typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    titre: String,
    #[serde(default)]
    texte: String,
    #[serde(default)]
    signature: String,
    #[serde(default)]
    note: Option<u8>,
}

/// `GET /notice/{number}/coup-de-coeur`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let number = record_number(&segment)?;
    let desk = app::contribution::desk(&web.app, &reader).await?;
    let page = draw(&web, &around, &reader, number, &desk, None).await?;
    Ok(html(&page, Freshness::Private))
}

async fn draw(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    number: RecordNumber,
    desk: &Desk,
    typed: Option<&Draft>,
) -> Result<WriteContributionPage, PageError> {
    let About { record, .. } = app::contribution::subject(&web.app, Subject::Record(number)).await?;
    let own = app::contribution::recommendation_of(&web.app, reader, number).await?;
    let heading = match own {
        Some(_) => "recommendation-edit",
        None => "recommendation-new",
    };
    let frame = super::frame(around, AccountEntry::Recommendations, heading);
    let t = frame.t;
    let draft = match (typed, &own) {
        (Some(typed), _) => typed.clone(),
        (None, Some(own)) => draft_of(own),
        (None, None) => Draft {
            signature: desk.signature.clone(),
            ..Draft::default()
        },
    };
    let mut form = form(around, frame.urls.recommend(number.get().into()), &draft);
    form.wants_rating = desk.wants_rating;
    // What is there can be changed; for something new there may be a reason why not today.
    let refusal = desk.refused.filter(|_| own.is_none());
    let intro = match own {
        Some(_) => "contribution-edit-approval",
        None => "recommendation-intro",
    };
    Ok(WriteContributionPage {
        heading: t.get(heading).into_owned(),
        intro: t.get(intro).into_owned(),
        about: None,
        document: record
            .as_ref()
            .map(|record| document::held(&frame, Some(record), "")),
        form: refusal.is_none().then_some(form),
        refusal: refusal.map(|refusal| super::told(around, &[refusal.explain()])),
        warning: None,
        frame,
    })
}

/// `POST /notice/{number}/coup-de-coeur`. The token is the key: a form sent twice is one coup de cœur.
pub async fn save(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    let number = record_number(&segment)?;
    let wish = Wish {
        kind: ContributionKind::Recommendation,
        subject: Subject::Record(number),
        draft: Draft {
            title: sent.titre,
            text: sent.texte,
            signature: sent.signature,
            rating: sent.note,
        },
        key: sent.token,
    };
    match app::contribution::submit(&web.app, &reader, &wish).await {
        Ok(kept) => {
            let message = Carried::new("recommendation-saved", kept.title);
            let list = around.frame.urls.my_recommendations();
            Ok(see_with_flash(&list, &message, web.is_https))
        }
        Err(Failure::Refused(why)) => {
            let desk = app::contribution::desk(&web.app, &reader).await?;
            let page = draw(&web, &around, &reader, number, &desk, Some(&wish.draft)).await?;
            Ok(refused(&around, page, &wish.draft, &why))
        }
        Err(why) => Err(why.into()),
    }
}
