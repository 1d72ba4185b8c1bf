//! The documents of a list as they are shown: what can be had today, what was noted, what became of
//! those that left the catalogue. The copies of a page are read together.

use app::failure::Outcome;
use app::list::Seen;
use app::record::RecordItems;
use domain::id::RecordNumber;
use domain::record::Record;
use store::record::{Kept, StoredRecord};

use crate::extract::Around;
use crate::pages::ListRow;
use crate::public::{Beside, author_line, cover, imprint, kind, read_at, result_row};
use crate::state::WebState;
use crate::words::Places;

/// The rows of a page.
pub async fn rows(
    web: &WebState,
    around: &Around,
    seen: &[Seen],
    shows_notes: bool,
) -> Outcome<Vec<ListRow>> {
    let numbers: Vec<RecordNumber> = seen.iter().filter_map(shown_number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let read_at = read_at(web, around);
    let rows = seen.iter().map(|seen| {
        let note = if shows_notes { seen.entry.note.as_str() } else { "" };
        match &seen.kept {
            Kept::Here(stored) | Kept::Merged(stored) => {
                let items = items.get(&stored.number);
                let is_merged = matches!(seen.kept, Kept::Merged(_));
                let remark = is_merged.then(|| around.frame.t.get("list-remark-merged").into_owned());
                let mut row = here(around, &places, stored, items, &read_at);
                (row.note, row.remark) = (note.to_owned(), remark);
                row
            }
            Kept::Gone(record) => gone(around, record, note),
        }
    });
    Ok(rows.collect())
}

/// The number under which a record is shown, unless it left the catalogue.
pub fn shown_number(seen: &Seen) -> Option<RecordNumber> {
    seen.shown().map(|record| record.number)
}

fn here(
    around: &Around,
    places: &Places,
    stored: &StoredRecord,
    items: Option<&RecordItems>,
    read_at: &str,
) -> ListRow {
    let marker = search::Marker::default();
    let beside = Beside {
        items,
        editions: 1,
        is_ticked: false,
        names: None,
    };
    let row = result_row(around, places, &marker, stored, &beside, read_at);
    ListRow {
        t: around.frame.t,
        kind: row.kind,
        cover: row.cover,
        title: row.title.plain(),
        url: Some(row.url),
        authors: row.authors.plain(),
        imprint: row.imprint,
        note: String::new(),
        status: Some(row.status),
        remark: None,
        hold_url: row.hold_url,
    }
}

fn gone(around: &Around, record: &Record, note: &str) -> ListRow {
    let authors = author_line(record);
    ListRow {
        t: around.frame.t,
        kind: kind(around, record),
        cover: cover(record, &authors),
        title: record.title.clone(),
        url: None,
        imprint: imprint(record),
        note: note.to_owned(),
        status: None,
        remark: Some(around.frame.t.get("list-remark-gone").into_owned()),
        hold_url: None,
        authors,
    }
}
