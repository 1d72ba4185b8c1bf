//! « Publier un commentaire », and changing it. The short form stands under what is commented; what has
//! to be corrected, and what is changed, has a page of its own.

use app::contribution::{About, Wish};
use app::failure::Failure;
use app::person::Reader;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::contribution::{Contribution, ContributionKind, Draft, Refusal, Subject, check};
use domain::refusal::Explanation;
use serde::Deserialize;

use super::contributions::named;
use super::document;
use super::sign_in::with_status;
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::pages::{ContributionForm, Freshness, WriteContributionPage, html};
use crate::parts::{Errors, FieldError, Flash, Link, Tone};
use crate::public::comments::{subject_text, subject_url};
use crate::state::WebState;

/// A new comment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    #[serde(default)]
    token: String,
    #[serde(default)]
    sujet: String,
    #[serde(default)]
    titre: String,
    #[serde(default)]
    texte: String,
    #[serde(default)]
    signature: String,
}

/// A comment that is changed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangedComment {
    #[serde(default)]
    token: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    titre: String,
    #[serde(default)]
    texte: String,
    #[serde(default)]
    signature: String,
}

/// What has to be corrected, as the form shows it; what no other answer would help is told above it.
pub fn corrections(around: &Around, draft: &Draft, wants_rating: bool) -> Vec<FieldError> {
    let refusals = check(draft, wants_rating).err().unwrap_or_default();
    let t = around.frame.t;
    let today = around.moment.today;
    let told = refusals.iter().filter_map(|refusal: &Refusal| {
        Some(FieldError {
            field: refusal.field()?.into(),
            text: t.reason(&refusal.explain(), today, |_| String::new()),
        })
    });
    told.collect()
}

/// `POST /commentaires`.
pub async fn write(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(sent): Form<NewComment>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    let subject: Subject = sent.sujet.parse().map_err(|_| PageError::NotFound)?;
    let about = app::contribution::subject(&web.app, subject).await?;
    let wish = Wish {
        kind: ContributionKind::Comment,
        subject,
        draft: Draft {
            title: sent.titre,
            text: sent.texte,
            signature: sent.signature,
            rating: None,
        },
        key: sent.token,
    };
    match app::contribution::submit(&web.app, &reader, &wish).await {
        Ok(kept) => {
            let back = subject_url(around.frame.urls, &about);
            let message = Carried::new("comment-saved", kept.title);
            Ok(see_with_flash(&back, &message, web.is_https))
        }
        Err(Failure::Refused(why)) => {
            let mut page = draw(&around, "comment-new", &about, &wish.draft);
            page.form.as_mut().expect("it was just drawn").hidden = vec![("sujet", subject.to_string())];
            Ok(refused(&around, page, &wish.draft, &why))
        }
        Err(why) => Err(why.into()),
    }
}

/// The page again, with everything to correct; or with what stops the reader, and no form.
pub fn refused(
    around: &Around,
    mut page: WriteContributionPage,
    draft: &Draft,
    why: &[Explanation],
) -> Response {
    let wants_rating = page.form.as_ref().is_some_and(|form| form.wants_rating);
    let list = corrections(around, draft, wants_rating);
    match (&mut page.form, list.is_empty()) {
        (Some(form), false) => form.errors.list = list,
        _ => page.refusal = Some(super::told(around, why)),
    }
    with_status(html(&page, Freshness::Private), StatusCode::UNPROCESSABLE_ENTITY)
}

fn draw(around: &Around, heading: &str, about: &About, draft: &Draft) -> WriteContributionPage {
    let frame: Frame = super::frame(around, AccountEntry::Comments, heading);
    let (t, urls) = (frame.t, frame.urls);
    WriteContributionPage {
        heading: t.get(heading).into_owned(),
        intro: t.get("contribution-edit-approval").into_owned(),
        about: Some(Link::new(subject_text(t, about), subject_url(urls, about))),
        document: about
            .record
            .as_ref()
            .map(|record| document::held(&frame, Some(record), "")),
        form: Some(form(around, urls.comments(), draft)),
        refusal: None,
        warning: None,
        frame,
    }
}

/// The form with what was typed.
pub fn form(around: &Around, action: String, draft: &Draft) -> ContributionForm {
    ContributionForm {
        t: around.frame.t,
        action,
        token: around.token(),
        hidden: Vec::new(),
        title: draft.title.clone(),
        text: draft.text.clone(),
        signature: draft.signature.clone(),
        wants_rating: false,
        rating: draft.rating,
        errors: Errors::none(around.frame.t),
    }
}

/// What was written before, as a draft.
pub fn draft_of(own: &Contribution) -> Draft {
    Draft {
        title: own.title.clone(),
        text: own.text.clone(),
        signature: own.signature.clone(),
        rating: own.rating,
    }
}

/// `GET /compte/commentaires/{contribution}`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let (own, page) = edit_page(&web, &around, &reader, &segment, None).await?;
    let page = with_version(page, &around, &own);
    Ok(html(&page, Freshness::Private))
}

/// The page that changes a comment, with what was typed or with what it says.
async fn edit_page(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    segment: &str,
    typed: Option<&Draft>,
) -> Result<(Contribution, WriteContributionPage), PageError> {
    let seen = app::contribution::own(&web.app, reader, named(segment)?).await?;
    let own = seen.contribution;
    if own.kind != ContributionKind::Comment {
        return Err(PageError::NotFound);
    }
    let draft = typed.cloned().unwrap_or_else(|| draft_of(&own));
    let page = match &seen.about {
        Some(about) => draw(around, "comment-edit", about, &draft),
        None => {
            let frame = super::frame(around, AccountEntry::Comments, "comment-edit");
            let t = frame.t;
            WriteContributionPage {
                heading: t.get("comment-edit").into_owned(),
                intro: t.get("contribution-edit-approval").into_owned(),
                about: None,
                document: None,
                form: Some(form(around, String::new(), &draft)),
                refusal: None,
                warning: None,
                frame,
            }
        }
    };
    Ok((own, page))
}

fn with_version(
    mut page: WriteContributionPage,
    around: &Around,
    own: &Contribution,
) -> WriteContributionPage {
    if let Some(form) = &mut page.form {
        form.action = around.frame.urls.edit_comment(own.id.get());
        form.hidden = vec![("version", own.version.to_string())];
    }
    page
}

/// `POST /compte/commentaires/{contribution}`.
pub async fn change(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(sent): Form<ChangedComment>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    let draft = Draft {
        title: sent.titre,
        text: sent.texte,
        signature: sent.signature,
        rating: None,
    };
    let (own, page) = edit_page(&web, &around, &reader, &segment, Some(&draft)).await?;
    let page = with_version(page, &around, &own);
    match app::contribution::edit(&web.app, &reader, own.id, sent.version, &draft).await {
        Ok(kept) => {
            let message = Carried::new("comment-saved", kept.title);
            Ok(see_with_flash(
                &around.frame.urls.my_comments(),
                &message,
                web.is_https,
            ))
        }
        Err(Failure::Refused(why)) => Ok(refused(&around, page, &draft, &why)),
        Err(Failure::Conflict) => {
            let (own, page) = edit_page(&web, &around, &reader, &segment, Some(&draft)).await?;
            let mut page = with_version(page, &around, &own);
            let t = around.frame.t;
            let state = t.coded("contribution-state", own.state.code());
            page.warning = Some(Flash::new(Tone::Warn, t.get("contribution-changed"), state));
            Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
        }
        Err(why) => Err(why.into()),
    }
}
