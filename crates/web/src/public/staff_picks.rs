//! Coups de cœur of librarians: their list, the page of each, and what stands of them on a home page and on
//! the page of a document.

use app::staff_pick::ShownStaffPick;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::id::{LibraryId, StaffPickId};
use domain::staff_pick::StaffPick;
use store::record::StoredRecord;

use super::editorial::{self, PAGE, beginning, id_of, other_language};
use super::freshness;
use super::record::{author_line, cover};
use crate::account::document;
use crate::extract::{Around, Query};
use crate::page_error::PageError;
use crate::pages::{RecordPick, StaffPickListPage, StaffPickPage, html};
use crate::parts::{Link, Praise};
use crate::prose::{self, Prose};
use crate::state::WebState;

/// « Nadia, Valbrune »: who signs, and the library where it is one's and not the signature already.
fn signatory(around: &Around, pick: &StaffPick) -> String {
    let library = pick.library.and_then(|id| around.network.library(id));
    match library.filter(|library| library.name != pick.signature) {
        Some(library) => around
            .frame
            .t
            .with("staff-pick-of-library")
            .arg("name", &pick.signature)
            .arg("library", &library.name)
            .to_string(),
        None => pick.signature.clone(),
    }
}

/// One as a card.
fn praise(around: &Around, shown: &ShownStaffPick) -> Praise {
    let t = around.frame.t;
    let (pick, record) = (&shown.pick, &shown.record.record);
    let (language, text) = pick.text(t.language);
    Praise {
        t,
        cover: cover(record, &author_line(record)),
        words: beginning(&prose::words(text)),
        language: other_language(t, language),
        title: record.title.clone(),
        url: around.frame.urls.shown_staff_pick(pick.id.get(), &record.title),
        by: t
            .with("staff-pick-by")
            .arg("name", signatory(around, pick))
            .to_string(),
        rating: None,
    }
}

/// The latest of a library and of the network, as cards.
pub async fn praises(
    web: &WebState,
    around: &Around,
    library: Option<LibraryId>,
    limit: i64,
) -> Result<Vec<Praise>, PageError> {
    let found = app::staff_pick::latest(&web.app, library, limit, 0).await?;
    Ok(found.iter().map(|shown| praise(around, shown)).collect())
}

/// Those on a document, as they stand on its page.
pub async fn record_picks(
    web: &WebState,
    around: &Around,
    record: &StoredRecord,
) -> Result<Vec<RecordPick>, PageError> {
    let t = around.frame.t;
    let found = app::staff_pick::on_record(&web.app, record.number).await?;
    let picks = found.iter().map(|pick| {
        let (language, text) = pick.text(t.language);
        RecordPick {
            text: Prose::markdown(text),
            language: other_language(t, language),
            signed: t
                .with("staff-pick-by")
                .arg("name", signatory(around, pick))
                .to_string(),
            url: around
                .frame
                .urls
                .shown_staff_pick(pick.id.get(), &record.record.title),
        }
    });
    Ok(picks.collect())
}

/// `GET /coups-de-coeur/bibliothecaires`.
pub async fn list(
    State(web): State<WebState>,
    around: Around,
    Query(asked): Query<editorial::Asked>,
) -> Result<Response, PageError> {
    let page = asked.page();
    let mut found = app::staff_pick::latest(&web.app, None, PAGE + 1, (page - 1) * PAGE).await?;
    let urls = around.frame.urls;
    let pager = editorial::pager(&around, page, found.len(), &urls.shown_staff_picks());
    found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let freshness = freshness(&around);
    let praises = found.iter().map(|shown| praise(&around, shown)).collect();
    let heading = around.frame.t.get("staff-pick-heading");
    let page = StaffPickListPage {
        praises,
        pager,
        frame: around.frame.at(heading, None),
    };
    Ok(html(&page, freshness))
}

/// `GET /coups-de-coeur/bibliothecaires/{id}-{title}`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let id = StaffPickId::new(id_of(&segment)?);
    let shown = app::staff_pick::shown(&web.app, id).await?;
    let freshness = freshness(&around);
    Ok(html(&page(&web, &around, &shown), freshness))
}

/// The page of one, shown or tried.
pub fn page(web: &WebState, around: &Around, shown: &ShownStaffPick) -> StaffPickPage {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let (pick, stored) = (&shown.pick, &shown.record);
    let (language, text) = pick.text(t.language);
    let at = pick.showing.from.unwrap_or(around.moment.now);
    let day = web.app.settings.zone.to_datetime(at).date();
    let title = document::title(&stored.record);
    let frame = around
        .frame
        .clone()
        .at(t.get("staff-pick-heading"), Some(urls.shown_staff_picks()))
        .at(title.as_str(), None);
    StaffPickPage {
        text: Prose::markdown(text),
        language: other_language(t, language),
        signed: t
            .with("staff-pick-signed")
            .arg("name", signatory(around, pick))
            .arg("date", t.date_medium(day, around.moment.today))
            .to_string(),
        document: document::held(&frame, Some(stored), &t.get("record-untitled")),
        record: Link::new(
            t.get("recommendation-record"),
            urls.record(stored.number.get().into(), &stored.record.title),
        ),
        title,
        frame,
    }
}
