//! `GET /compte/listes/{liste}/exporter/{format}`: a list as a file. What left the catalogue is in it
//! too, where the format can say it.

use app::list::Seen;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use domain::record::Record;
use store::record::Kept;

use super::list_id;
use super::rows::shown_number;
use crate::export::{self, Asked, Document, Format};
use crate::extract::{Around, ForPerson};
use crate::page_error::PageError;
use crate::state::WebState;
use crate::urls::slug;

/// The file.
pub async fn file(
    State(web): State<WebState>,
    Path((segment, format)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let (id, format) = (list_id(&segment)?, Format::of(&format)?);
    let opened = app::list::open(&web.app, &person.owner(&around.request), id).await?;
    let name = match slug(&opened.list.name) {
        name if name.is_empty() => "liste".to_owned(),
        name => name,
    };
    let documents: Vec<Document<'_>> = opened
        .records
        .iter()
        .map(|seen| document(&web, &around, seen))
        .collect();
    let urls = around.frame.urls;
    let asked = Asked {
        format,
        name: &name,
        has_notes: true,
        is_partial: query.as_deref() == Some(export::PARTIAL),
        other: &|format| urls.export_list(id, format.code()),
    };
    export::answer(&web, &around, &documents, &asked).await
}

fn document<'a>(web: &WebState, around: &Around, seen: &'a Seen) -> Document<'a> {
    let shown = shown_number(seen);
    Document {
        record: record(seen),
        shown,
        key: seen.entry.record.get(),
        url: shown
            .map(|number| export::whole_url(web, around, number))
            .unwrap_or_default(),
        note: &seen.entry.note,
    }
}

fn record(seen: &Seen) -> &Record {
    match &seen.kept {
        Kept::Here(stored) | Kept::Merged(stored) => &stored.record,
        Kept::Gone(record) => record,
    }
}
