//! `GET /notice/{number}/disponibilite`: every copy of a document, on a page of its own.

use app::record::Shown;
use axum::extract::{Path, State};
use axum::response::Response;

use super::record::{author_line, item_lines, kind, moved, read_at};
use super::{freshness, record_number};
use crate::extract::Around;
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{AvailabilityPage, html};
use crate::state::WebState;
use crate::words::{self, Places};

/// The page.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let number = record_number(&segment)?;
    let page = match app::record::show(&web.app, number).await? {
        Shown::Gone => return Err(PageError::Gone),
        Shown::MovedTo(other) => return Ok(moved(&around.frame.urls.availability(u64::from(other.get())))),
        Shown::Here(page) => page,
    };
    let (t, urls) = (around.frame.t, around.frame.urls);
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let record = &page.record.record;
    let number = u64::from(number.get());
    let can_hold = page
        .items
        .items
        .iter()
        .any(|item| item.standing.state.is_in_circulation());
    let freshness = freshness(&around);
    let page = AvailabilityPage {
        title: record.title.clone(),
        authors: author_line(record),
        kind: kind(&around, record),
        url: urls.record(number, &record.title),
        items: item_lines(&web, &around, &places, &page.items),
        read_at: read_at(&web, &around),
        unknown: words::unknown(t, &around.network, &page.items),
        hold_url: (can_hold && !words::is_online(record, &page.items)).then(|| urls.new_hold(number)),
        frame: {
            let mut frame = around.frame;
            frame.section = Some(Section::Catalogue);
            frame
                .at(t.get("search-title"), Some(urls.search()))
                .at(&record.title, Some(urls.record(number, &record.title)))
                .at(t.get("search-facet-availability"), None)
        },
    };
    Ok(html(&page, freshness))
}
