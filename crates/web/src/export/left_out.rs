//! The page in the place of a file from which something would be missing: what, why, and what to do.

use app::export::{LeftOut, MarcFile};
use axum::response::Response;

use super::{Asked, Document, Format, unindexed};
use crate::extract::Around;
use crate::frame::Section;
use crate::pages::{LeftOutPage, LeftOutRow, unprocessable};
use crate::parts::Link;
use crate::public::record_title;

/// The page.
pub fn page(around: &Around, documents: &[Document<'_>], file: &MarcFile, asked: &Asked<'_>) -> Response {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let mut is_too_long = false;
    let rows: Vec<LeftOutRow> = documents
        .iter()
        .filter_map(|document| {
            let why = file
                .left_out
                .iter()
                .find(|(number, _)| Some(*number) == document.shown)
                .map(|(_, why)| *why);
            let key = match (document.shown, why) {
                (None, _) => "left-out-gone",
                (Some(_), None) => return None,
                (Some(_), Some(LeftOut::NoSource)) => "left-out-no-source",
                (Some(_), Some(LeftOut::Unreadable)) => "left-out-unreadable",
                (Some(_), Some(LeftOut::TooLong)) => {
                    is_too_long = true;
                    "left-out-too-long"
                }
            };
            Some(LeftOutRow {
                title: record_title(document.record),
                url: document
                    .shown
                    .map(|number| urls.record_number(u64::from(number.get()))),
                reason: t.get(key).into_owned(),
            })
        })
        .collect();
    let own = (asked.other)(asked.format);
    let separator = if own.contains('?') { '&' } else { '?' };
    let mut frame = around.frame.clone();
    frame.section = Some(Section::Catalogue);
    let page = LeftOutPage {
        text: t
            .with("left-out-text")
            .n("count", rows.len())
            .n("total", documents.len())
            .to_string(),
        rest: (file.written > 0).then(|| {
            let text = t.with("left-out-rest").n("count", file.written).to_string();
            Link::new(text, format!("{own}{separator}{}", super::PARTIAL))
        }),
        other: is_too_long.then(|| Link::new(t.get("left-out-other"), (asked.other)(Format::MarcXml))),
        rows,
        frame: frame.at(t.get("left-out-title"), None),
    };
    unindexed(unprocessable(&page))
}
