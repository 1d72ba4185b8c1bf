//! `GET /compte/listes/{liste}/exporter/{format}`: a list as a file, for a spreadsheet (`csv`) or for
//! a program that keeps references (`ris`, `bib`). What left the catalogue is in it too.

use std::collections::HashMap;

use app::list::{Opened, Seen};
use app::record::RecordItems;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::citation::{Cited, bibtex, ris};
use domain::id::RecordNumber;
use domain::record::Record;
use store::record::Kept;

use super::list_id;
use super::rows::{rows, shown_number};
use crate::csv::Csv;
use crate::extract::{Around, ForPerson};
use crate::page_error::PageError;
use crate::pages::ListRow;
use crate::state::WebState;
use crate::urls::slug;
use crate::words::Places;

/// The file.
pub async fn file(
    State(web): State<WebState>,
    Path((segment, format)): Path<(String, String)>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let id = list_id(&segment)?;
    let opened = app::list::open(&web.app, &person.owner(&around.request), id).await?;
    let name = match slug(&opened.list.name) {
        name if name.is_empty() => "liste".to_owned(),
        name => name,
    };
    match format.as_str() {
        "csv" => Ok(spreadsheet(&web, &around, &opened).await?.answer(&name)),
        "ris" => {
            let text = cited(&web, &around, &opened, |all| ris(all.iter().copied()));
            Ok(kept(
                "application/x-research-info-systems; charset=utf-8",
                &name,
                "ris",
                text,
            ))
        }
        "bib" => {
            let text = cited(&web, &around, &opened, |all| bibtex(all.iter().copied()));
            Ok(kept("application/x-bibtex; charset=utf-8", &name, "bib", text))
        }
        _ => Err(PageError::NotFound),
    }
}

/// A file to be kept. Its name has letters, digits and hyphens only.
fn kept(kind: &'static str, name: &str, extension: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}.{extension}\"");
    let disposition = HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, text).into_response()
}

fn record(seen: &Seen) -> &Record {
    match &seen.kept {
        Kept::Here(stored) | Kept::Merged(stored) => &stored.record,
        Kept::Gone(record) => record,
    }
}

fn url(web: &WebState, around: &Around, seen: &Seen) -> String {
    let number = shown_number(seen).map(|number| u64::from(number.get()));
    number
        .map(|number| {
            format!(
                "{}{}",
                web.app.settings.base_url,
                around.frame.urls.record_number(number)
            )
        })
        .unwrap_or_default()
}

fn cited(
    web: &WebState,
    around: &Around,
    opened: &Opened,
    write: impl FnOnce(&[Cited<'_>]) -> String,
) -> String {
    let urls: Vec<String> = opened.records.iter().map(|seen| url(web, around, seen)).collect();
    let all: Vec<Cited<'_>> = opened
        .records
        .iter()
        .zip(&urls)
        .map(|(seen, url)| Cited {
            record: record(seen),
            number: seen.entry.record.get(),
            url,
            note: &seen.entry.note,
        })
        .collect();
    write(&all)
}

const COLUMNS: [&str; 10] = [
    "search-column-title",
    "search-column-author",
    "record-publisher",
    "list-column-year",
    "search-facet-type",
    "record-isbn",
    "search-facet-availability",
    "record-column-call-number",
    "list-note",
    "list-column-address",
];

async fn spreadsheet(web: &WebState, around: &Around, opened: &Opened) -> Result<Csv, PageError> {
    let t = around.frame.t;
    let numbers: Vec<RecordNumber> = opened.records.iter().filter_map(shown_number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let shown = rows(web, around, &opened.records, true).await?;
    let headings = COLUMNS.map(|key| t.get(key).into_owned());
    let mut table = Csv::with_columns(&headings);
    for (seen, row) in opened.records.iter().zip(shown) {
        let call_numbers = call_numbers(&places, seen, &items);
        let line = line(seen, row, call_numbers, url(web, around, seen));
        table.row(&line);
    }
    Ok(table)
}

fn line(seen: &Seen, row: ListRow, call_numbers: String, url: String) -> [String; 10] {
    let record = record(seen);
    let state = row.status.map(|badge| badge.text).or(row.remark);
    [
        row.title,
        row.authors,
        record.publisher.clone().unwrap_or_default(),
        record.year.map(|year| year.to_string()).unwrap_or_default(),
        row.kind.label,
        record.isbns.join(", "),
        state.unwrap_or_default(),
        call_numbers,
        row.note,
        url,
    ]
}

/// « Soignies : R SIM » for each library, the nearest first.
fn call_numbers(places: &Places, seen: &Seen, items: &HashMap<RecordNumber, RecordItems>) -> String {
    let of_record = shown_number(seen).and_then(|number| items.get(&number));
    let mut all: Vec<(usize, String)> = of_record
        .iter()
        .flat_map(|of_record| &of_record.items)
        .map(|item| {
            let library = item.standing.located_at;
            let text = format!("{}\u{A0}: {}", places.name(library), item.call_number);
            (places.rank(library), text)
        })
        .collect();
    all.sort();
    all.dedup();
    let texts: Vec<String> = all.into_iter().map(|(_, text)| text).collect();
    texts.join(", ")
}
