//! Documents as a table for a spreadsheet, with what can be had of them today.

use std::collections::HashMap;

use app::record::RecordItems;
use domain::id::RecordNumber;

use super::Document;
use crate::csv::Csv;
use crate::extract::Around;
use crate::page_error::PageError;
use crate::public::{author_line, kind, record_title};
use crate::state::WebState;
use crate::words::{self, Places};

/// The headings of the columns; that of notes comes before the last.
const COLUMNS: [&str; 9] = [
    "search-column-title",
    "search-column-author",
    "record-publisher",
    "list-column-year",
    "search-facet-type",
    "record-isbn",
    "search-facet-availability",
    "record-column-call-number",
    "list-column-address",
];
const NOTE: &str = "list-note";

/// The table.
pub async fn spreadsheet(
    web: &WebState,
    around: &Around,
    documents: &[Document<'_>],
    has_notes: bool,
) -> Result<Csv, PageError> {
    let t = around.frame.t;
    let numbers: Vec<RecordNumber> = documents.iter().filter_map(|one| one.shown).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let mut headings: Vec<String> = COLUMNS.iter().map(|key| t.get(key).into_owned()).collect();
    let before_last = headings.len() - 1;
    if has_notes {
        headings.insert(before_last, t.get(NOTE).into_owned());
    }
    let mut table = Csv::with_columns(&headings);
    for document in documents {
        let mut cells = line(around, &places, document, &items);
        if has_notes {
            cells.insert(before_last, document.note.to_owned());
        }
        table.row(&cells);
    }
    Ok(table)
}

fn line(
    around: &Around,
    places: &Places,
    document: &Document<'_>,
    items: &HashMap<RecordNumber, RecordItems>,
) -> Vec<String> {
    let (t, record) = (around.frame.t, document.record);
    let none = RecordItems::default();
    let items = document
        .shown
        .and_then(|number| items.get(&number))
        .unwrap_or(&none);
    let state = match document.shown {
        Some(_) => words::status(t, places, record, items, around.moment.today).text,
        None => t.get("list-remark-gone").into_owned(),
    };
    vec![
        record_title(record),
        author_line(record),
        record.publisher.clone().unwrap_or_default(),
        record.year.map(|year| year.to_string()).unwrap_or_default(),
        kind(around, record).label,
        record.isbns.join(", "),
        state,
        call_numbers(places, items),
        document.url.clone(),
    ]
}

/// « Soignies : R SIM » for each library, the nearest first.
fn call_numbers(places: &Places, items: &RecordItems) -> String {
    let mut all: Vec<(usize, String)> = items
        .items
        .iter()
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
