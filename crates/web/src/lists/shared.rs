//! `GET /listes/{jeton}`: a list that somebody shared, to read only. Whoever has the link reads it;
//! nobody finds it otherwise.

use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;

use super::rows::rows;
use super::{Asked, on_page, page_of, page_url, paragraphs};
use crate::extract::{Around, Query};
use crate::page_error::PageError;
use crate::pages::{Freshness, SharedListPage, html};
use crate::parts::Pager;
use crate::public::read_at;
use crate::state::WebState;

/// Digits of the secret in a link.
const TOKEN: usize = 64;

/// The page.
pub async fn show(
    State(web): State<WebState>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
    around: Around,
) -> Result<Response, PageError> {
    let is_token = token.len() == TOKEN && token.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_token {
        return Err(PageError::NotFound);
    }
    let opened = app::list::shared(&web.app, &token).await?;
    let share = opened.list.share.as_ref().ok_or(PageError::NotFound)?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let count = opened.records.len();
    let (page, last) = page_of(&asked.page, count);
    let phrase = if share.shows_name {
        t.with("list-shared-by").arg("name", &opened.owner)
    } else {
        t.with("list-count")
    };
    let page = SharedListPage {
        name: opened.list.name.clone(),
        description: paragraphs(&opened.list.description),
        facts: phrase.n("count", count).to_string(),
        rows: rows(&web, &around, on_page(&opened.records, page), share.shows_notes).await?,
        read_at: read_at(&web, &around),
        pager: Pager::new(t, page, last, |page| page_url(&urls.shared_list(&token), page)),
        frame: around.frame.at(&opened.list.name, None),
    };
    let mut response = html(&page, Freshness::Private);
    response.headers_mut().insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    );
    Ok(response)
}
