//! « Mes coups de cœur » and « Mes commentaires »: what one wrote, where it stands, and deleting it for
//! a day before it is gone.

use app::contribution::SeenContribution;
use app::failure::Failure;
use app::person::Reader;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::contribution::{Contribution, ContributionKind, ContributionState, RESTORE_HOURS, Subject};
use domain::id::ContributionId;
use serde::Deserialize;

use super::document;
use super::sign_in::with_status;
use crate::extract::{Around, ForReader, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{ContributionListPage, ContributionRow, Freshness, html};
use crate::parts::{Flash, FlashAction, Tone};
use crate::public::comments;
use crate::state::WebState;
use crate::urls::Urls;
use crate::words;

/// What was just deleted.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    supprime: String,
}

/// The button that deletes or restores.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    #[serde(default)]
    token: String,
}

/// `GET /compte/coups-de-coeur`.
pub async fn recommendations(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    list(
        &web,
        &around,
        &reader,
        ContributionKind::Recommendation,
        &asked.supprime,
    )
    .await
}

/// `GET /compte/commentaires`.
pub async fn comments(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    list(&web, &around, &reader, ContributionKind::Comment, &asked.supprime).await
}

async fn list(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    kind: ContributionKind,
    deleted: &str,
) -> Result<Response, PageError> {
    let mut page = page(web, around, reader, kind).await?;
    if let Ok(id) = deleted.parse::<ContributionId>()
        && let Some(gone) = app::contribution::deleted(&web.app, reader, id).await?
    {
        page.frame.flash = Some(undo(around, &gone));
    }
    Ok(html(&page, Freshness::Private))
}

/// What was deleted, with the way back.
fn undo(around: &Around, gone: &Contribution) -> Flash {
    let t = around.frame.t;
    let strong = t
        .with("contribution-deleted")
        .arg("title", &gone.title)
        .to_string();
    let text = t
        .with("contribution-deleted-text")
        .n("count", RESTORE_HOURS)
        .to_string();
    Flash::new(Tone::Ok, strong, text).with_action(FlashAction::Do {
        text: t.get("site-undo").into_owned(),
        url: around.frame.urls.restore_contribution(gone.id.get()),
        token: around.token(),
    })
}

async fn page(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    kind: ContributionKind,
) -> Result<ContributionListPage, PageError> {
    let own = app::contribution::of_reader(&web.app, reader, kind).await?;
    let (entry, heading, empty) = match kind {
        ContributionKind::Recommendation => (
            AccountEntry::Recommendations,
            "account-menu-recommendations",
            "recommendation-list-empty",
        ),
        ContributionKind::Comment => (
            AccountEntry::Comments,
            "account-menu-comments",
            "comment-list-empty",
        ),
    };
    let frame = super::frame(around, entry, heading);
    let t = frame.t;
    Ok(ContributionListPage {
        heading: t.get(heading).into_owned(),
        empty: t.get(empty).into_owned(),
        rows: own.iter().map(|seen| row(web, around, seen)).collect(),
        token: around.token(),
        frame,
    })
}

fn row(web: &WebState, around: &Around, seen: &SeenContribution) -> ContributionRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let one = &seen.contribution;
    let id = one.id.get();
    let at = web.app.settings.zone.to_datetime(one.written_at);
    let about_url = seen
        .about
        .as_ref()
        .map(|about| comments::subject_url(urls, about));
    let record = seen.about.as_ref().and_then(|about| about.record.as_ref());
    let (cover, view_url, edit_url) = match (one.kind, one.subject) {
        (ContributionKind::Recommendation, Subject::Record(number)) => (
            Some(document::shown(&around.frame, record, &one.title).cover),
            Some(urls.recommendation(id)),
            record.map(|_| urls.recommend(number.get().into())),
        ),
        _ => (
            None,
            about_url
                .clone()
                .filter(|_| one.state == ContributionState::Published),
            Some(urls.edit_comment(id)),
        ),
    };
    ContributionRow {
        anchor: format!("c-{id}"),
        cover,
        title: one.title.clone(),
        paragraphs: comments::paragraphs(&one.text),
        about: match &seen.about {
            Some(about) => comments::subject_text(t, about),
            None => t.get("contribution-about-gone").into_owned(),
        },
        about_url,
        written: t
            .with("contribution-written")
            .arg("date", t.date_medium(at.date(), around.moment.today))
            .arg("time", t.time(at.time()))
            .to_string(),
        state: words::contribution_state(t, one.state),
        reason: reason(around, one),
        view_url: view_url.map(|url| match one.kind {
            ContributionKind::Comment => format!("{url}#c-{id}"),
            ContributionKind::Recommendation => url,
        }),
        edit_url,
        delete_url: urls.delete_contribution(id),
    }
}

/// Why it is not shown, in the reader's language, and what the moderator wrote.
fn reason(around: &Around, one: &Contribution) -> Option<String> {
    let sentence = one.reason.map(|reason| {
        let key = format!("contribution-sentence-{}", reason.code());
        around.frame.t.get(&key).into_owned()
    });
    let parts: Vec<String> = sentence.into_iter().chain(one.note.clone()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn list_url(urls: Urls, kind: ContributionKind) -> String {
    match kind {
        ContributionKind::Comment => urls.my_comments(),
        ContributionKind::Recommendation => urls.my_recommendations(),
    }
}

/// The contribution that an address names.
pub fn named(segment: &str) -> Result<ContributionId, PageError> {
    segment.parse().map_err(|_| PageError::NotFound)
}

/// `POST /compte/contributions/{contribution}/supprimer`.
pub async fn delete(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(button): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&around, &button.token)?;
    let gone = app::contribution::delete(&web.app, &reader, named(&segment)?).await?;
    let list = list_url(around.frame.urls, gone.kind);
    Ok(see_other(&format!("{list}?supprime={}", gone.id)))
}

/// `POST /compte/contributions/{contribution}/retablir`.
pub async fn restore(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(button): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&around, &button.token)?;
    match app::contribution::restore(&web.app, &reader, named(&segment)?).await {
        Ok(back) => {
            let message = Carried::new("contribution-restored", back.title);
            let list = list_url(around.frame.urls, back.kind);
            Ok(see_with_flash(&list, &message, web.is_https))
        }
        // Only a coup de cœur has a place that another can take.
        Err(Failure::Conflict) => {
            let mut page = page(&web, &around, &reader, ContributionKind::Recommendation).await?;
            let words = around.frame.t.get("contribution-restore-taken");
            page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
            Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
        }
        Err(why) => Err(why.into()),
    }
}
