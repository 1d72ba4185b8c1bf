//! « Autres éditions et formats »: form by form and language by language, what can be had soonest first.

use app::record::{Page, RecordItems};
use domain::edition::in_order;
use store::record::StoredRecord;

use super::{imprint, kind};
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::Edition;
use crate::public::series;
use crate::state::WebState;
use crate::words::{self, Places};

/// Other editions shown at once; the others unfold.
const EDITIONS: usize = 12;

/// The editions of the work, this one first; nothing when it is the only one. Those beyond the first few
/// stand apart, with the words of their list.
pub async fn editions(
    web: &WebState,
    around: &Around,
    page: &Page,
) -> Result<(Vec<Edition>, Option<(String, Vec<Edition>)>), PageError> {
    if page.editions.is_empty() {
        return Ok((Vec::new(), None));
    }
    let numbers: Vec<_> = page.editions.iter().map(|edition| edition.number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let none = RecordItems::default();
    let copies = |stored: &StoredRecord| items.get(&stored.number).unwrap_or(&none);
    let asked: Vec<_> = page
        .editions
        .iter()
        .map(|stored| series::edition(&places, stored, copies(stored)))
        .collect();
    let shown = series::edition(&places, &page.record, &page.items);
    let others = in_order(&asked, (shown.document_type, shown.language));
    let mut editions = vec![edition(around, &places, (&page.record, &page.items), None)];
    editions.extend(
        others
            .into_iter()
            .filter_map(|place| page.editions.get(place))
            .map(|stored| edition(around, &places, (stored, copies(stored)), Some(&page.record))),
    );
    let more = editions.split_off(editions.len().min(EDITIONS + 1));
    let more = (!more.is_empty()).then(|| {
        let label = around.frame.t.with("edition-more").n("count", more.len());
        (label.to_string(), more)
    });
    Ok((editions, more))
}

/// An edition, beside the one that is read; that one has no link.
fn edition(
    around: &Around,
    places: &Places,
    (stored, items): (&StoredRecord, &RecordItems),
    read: Option<&StoredRecord>,
) -> Edition {
    let (t, record) = (around.frame.t, &stored.record);
    let kind = kind(around, record);
    let imprint = imprint(record);
    // The language is said where it is another one.
    let languages = &record.languages;
    let is_other = read.is_some_and(|read| read.record.languages.first() != languages.first());
    let language = languages.first().filter(|_| is_other);
    let detail: Vec<String> = [
        Some(kind.label),
        language.map(|code| t.language_name(code).to_string()),
    ]
    .into_iter()
    .flatten()
    .chain(record.extent.clone())
    .collect();
    let url = || {
        around
            .frame
            .urls
            .record(u64::from(stored.number.get()), &record.title)
    };
    Edition {
        icon: kind.icon,
        title: if imprint.is_empty() {
            record.title.clone()
        } else {
            imprint
        },
        url: read.map(|_| url()),
        detail: format!("{}.", detail.join(", ").trim_end_matches('.')),
        badge: words::status(t, places, record, items, around.moment.today),
    }
}
