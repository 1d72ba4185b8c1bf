//! `GET /compte/listes/{liste}/imprimer`: what to take from which shelf. A document stands once, at
//! the nearest library where a copy is free; what is on no shelf today comes last.

use std::collections::BTreeMap;

use app::list::Seen;
use app::record::RecordItems;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::id::{LibraryId, RecordNumber};
use store::item::StoredItem;

use super::rows::{rows, shown_number};
use super::{list_id, paragraphs};
use crate::extract::{Around, ForPerson};
use crate::page_error::PageError;
use crate::pages::{Freshness, ListRow, PrintGroup, PrintListPage, PrintRow, html};
use crate::public::read_at;
use crate::state::WebState;
use crate::words::Places;

/// The page.
pub async fn show(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let id = list_id(&segment)?;
    let opened = app::list::open(&web.app, &person.owner(&around.request), id).await?;
    let t = around.frame.t;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let numbers: Vec<RecordNumber> = opened.records.iter().filter_map(shown_number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let shown = rows(&web, &around, &opened.records, true).await?;
    let mut shelves: BTreeMap<(usize, LibraryId), Vec<(String, PrintRow)>> = BTreeMap::new();
    let mut elsewhere = Vec::new();
    for (seen, row) in opened.records.iter().zip(shown) {
        match shelf(&places, seen, &items) {
            Some(item) => {
                let library = item.standing.located_at;
                let line = on_shelf(&around, item, row);
                let key = (places.rank(library), library);
                shelves
                    .entry(key)
                    .or_default()
                    .push((item.call_number_sort.clone(), line));
            }
            None => elsewhere.push(not_on_shelf(row)),
        }
    }
    let mut groups: Vec<PrintGroup> = Vec::new();
    for ((_, library), mut lines) in shelves {
        lines.sort_by(|one, other| one.0.cmp(&other.0));
        let library = around.network.library(library);
        groups.push(PrintGroup {
            heading: library.map(|library| library.name.clone()).unwrap_or_default(),
            rows: lines.into_iter().map(|(_, line)| line).collect(),
        });
    }
    if !elsewhere.is_empty() {
        groups.push(PrintGroup {
            heading: t.get("list-print-elsewhere").into_owned(),
            rows: elsewhere,
        });
    }
    let today = around.moment.today;
    let page = PrintListPage {
        name: opened.list.name.clone(),
        description: paragraphs(&opened.list.description),
        read_at: t
            .with("list-print-read-at")
            .arg("date", t.date_long(today, today))
            .arg("time", read_at(&web, &around))
            .to_string(),
        groups,
        url: around.frame.urls.list(id),
        frame: super::show::framed(&around, &opened.list.name),
    };
    Ok(html(&page, Freshness::Private))
}

/// The free copy that is nearest.
fn shelf<'a>(
    places: &Places,
    seen: &Seen,
    items: &'a std::collections::HashMap<RecordNumber, RecordItems>,
) -> Option<&'a StoredItem> {
    let of_record = items.get(&shown_number(seen)?)?;
    let free = of_record.items.iter().filter(|item| of_record.is_free(item));
    free.min_by_key(|item| places.rank(item.standing.located_at))
}

fn on_shelf(around: &Around, item: &StoredItem, row: ListRow) -> PrintRow {
    let section = item.section.and_then(|id| around.network.sections.get(&id));
    PrintRow {
        call_number: item.call_number.clone(),
        place: section.map(|section| section.name.clone()).unwrap_or_default(),
        title: row.title,
        authors: row.authors,
        note: row.note,
    }
}

fn not_on_shelf(row: ListRow) -> PrintRow {
    let why = row.status.map(|badge| badge.text).or(row.remark);
    PrintRow {
        call_number: String::new(),
        place: why.unwrap_or_default(),
        title: row.title,
        authors: row.authors,
        note: row.note,
    }
}
