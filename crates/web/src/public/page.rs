//! A page that librarians wrote: how to come, the rules, the accessibility statement.

use app::page::WrittenPage;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::page::PagePlace;
use domain::publishing::TextFormat;

use super::freshness;
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{TextPage, html};
use crate::parts::TextLink;
use crate::prose::Prose;
use crate::state::WebState;

/// `GET /pages/{slug}`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
) -> Result<Response, PageError> {
    let found = app::page::shown(&web.app, &slug).await?;
    if found.page.slug != slug {
        let url = around.frame.urls.page(&found.page.slug);
        let location = HeaderValue::from_str(&url).map_err(|_| PageError::NotFound)?;
        return Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response());
    }
    let freshness = freshness(&around);
    Ok(html(&text_page(&around, &found), freshness))
}

/// The page, shown or tried.
pub fn text_page(around: &Around, found: &WrittenPage) -> TextPage {
    let t = around.frame.t;
    let (written, words) = found.words(t.language);
    let library = found.page.library.and_then(|id| around.network.library(id));
    let mut frame = around.frame.clone();
    if let Some(library) = library {
        frame = frame.at(
            &library.name,
            Some(around.frame.urls.library_infos(&library.slug)),
        );
    }
    TextPage {
        frame: frame.at(words.title.as_str(), None),
        title: words.title.clone(),
        text: Prose::of(&words.text, TextFormat::Markdown),
        language: (written != t.language).then(|| written.code()),
    }
}

/// The pages to which a link leads from a place: those of the network, and those of a library.
pub fn links(around: &Around, place: PagePlace, library: Option<domain::id::LibraryId>) -> Vec<TextLink> {
    linked(&around.network, around.moment.now, &around.frame, place, library)
}

/// The same, while what stands around a page is being put together.
pub fn linked(
    network: &store::network::Network,
    now: jiff::Timestamp,
    frame: &crate::frame::Frame,
    place: PagePlace,
    library: Option<domain::id::LibraryId>,
) -> Vec<TextLink> {
    let here = network.pages.iter().filter(|linked| {
        let page = &linked.page;
        page.place == place
            && page.showing.is_shown(now)
            && page.library.is_none_or(|own| Some(own) == library)
    });
    here.map(|linked| {
        let (language, title) = linked.title(frame.t.language);
        TextLink {
            text: title.to_owned(),
            url: frame.urls.page(&linked.page.slug),
            language: (language != frame.t.language).then(|| language.code()),
        }
    })
    .collect()
}
