//! One document among the results.

use std::collections::HashMap;

use app::record::RecordItems;
use domain::fold::fold;
use search::Marker;
use store::item::StoredItem;
use store::record::StoredRecord;

use crate::extract::Around;
use crate::pages::{Availability, Pick, ResultRow};
use crate::parts::{AuthorNames, Heart, Link, Marked};
use crate::public::record::{author_line, cover, imprint, kind, makers, record_title};
use crate::urls::Urls;
use crate::words::{self, Places};

/// Characters of a summary: two lines.
const SUMMARY: usize = 140;

/// What is known of a document besides its record.
pub struct Beside<'a> {
    /// Its copies.
    pub items: Option<&'a RecordItems>,
    /// How many editions its work has.
    pub editions: u32,
    /// Whether this reader ticked it.
    pub is_ticked: bool,
    /// Names of headings by their numbers, where its authors' names lead to their pages.
    pub names: Option<&'a HashMap<u32, String>>,
}

/// A row.
pub fn row(
    around: &Around,
    places: &Places,
    marker: &Marker,
    stored: &StoredRecord,
    beside: &Beside<'_>,
    read_at: &str,
) -> ResultRow {
    let Beside {
        items,
        editions,
        is_ticked,
        names,
    } = *beside;
    let none = RecordItems::default();
    let items = items.unwrap_or(&none);
    let (t, urls, today) = (around.frame.t, around.frame.urls, around.moment.today);
    let record = &stored.record;
    let number = u64::from(stored.number.get());
    let authors = author_line(record);
    let is_online = words::is_online(record, items);
    let can_hold = !is_online
        && items
            .items
            .iter()
            .any(|item| item.standing.state.is_in_circulation());
    let availability = (!items.items.is_empty()).then(|| {
        let (lines, more) = words::panel(t, places, items, today);
        Availability {
            t,
            title_id: format!("t{number}"),
            lines,
            more,
            read_at: read_at.to_owned(),
            all_url: urls.availability(number),
            unknown: words::unknown(t, &around.network, items).into_iter().next(),
        }
    });
    ResultRow {
        t,
        pick: Pick {
            t,
            number: stored.number.get(),
            title: record.title.clone(),
            is_ticked,
        },
        kind: kind(around, record),
        title: marked(marker, &record_title(record)),
        url: urls.record_number(number),
        cover: cover(record, &authors),
        heart: Heart {
            t,
            url: urls.recommend(number),
            title: record.title.clone(),
            is_on: false,
            title_id: format!("t{number}"),
        },
        authors: author_names(urls, marker, stored, names, &authors),
        imprint: imprint(record),
        editions: (editions > 1).then(|| {
            let text = t.with("search-editions").n("count", editions).to_string();
            Link::new(text, format!("{}#editions", urls.record_number(number)))
        }),
        summary: record
            .summary
            .as_deref()
            .map(|summary| shortened(marker, summary)),
        why: None,
        score: None,
        status: words::status(t, places, record, items, today),
        had: None,
        availability,
        hold_url: can_hold.then(|| urls.new_hold(number)),
        online_url: is_online
            .then(|| record.links.first().map(|link| link.url.clone()))
            .flatten(),
        call_number: label(places, items).map(|item| item.call_number.clone()),
    }
}

/// Its authors, each with a link where their heading is known.
fn author_names(
    urls: Urls,
    marker: &Marker,
    stored: &StoredRecord,
    names: Option<&HashMap<u32, String>>,
    line: &str,
) -> AuthorNames {
    let Some(names) = names else {
        return marked(marker, line).into();
    };
    let headings: Vec<(u32, String)> = stored
        .headings
        .authors
        .iter()
        .filter_map(|id| Some((*id, fold(names.get(id)?))))
        .collect();
    let linked = makers(&stored.record).into_iter().map(|contributor| {
        let key = fold(&contributor.name);
        let heading = headings.iter().find(|(_, known)| *known == key);
        let url = heading.map(|(id, _)| urls.author(*id, &contributor.name));
        (marked(marker, &contributor.spoken_name()), url)
    });
    AuthorNames::new(linked.collect())
}

/// The copy whose label helps most: one that is there, in the nearest library.
fn label<'a>(places: &Places, items: &'a RecordItems) -> Option<&'a StoredItem> {
    items
        .items
        .iter()
        .min_by_key(|item| (!items.is_free(item), places.rank(item.standing.located_at)))
}

fn marked(marker: &Marker, text: &str) -> Marked {
    Marked::new(owned(&marker.pieces(text)))
}

fn shortened(marker: &Marker, text: &str) -> Marked {
    let snippet = marker.snippet(text, SUMMARY);
    let mut pieces = owned(&snippet.pieces(text));
    if snippet.range.start > 0 {
        pieces.insert(0, ("… ".to_owned(), false));
    }
    if snippet.range.end < text.len() {
        pieces.push((" …".to_owned(), false));
    }
    Marked::new(pieces)
}

fn owned(pieces: &[(bool, &str)]) -> Vec<(String, bool)> {
    pieces
        .iter()
        .map(|(is_marked, piece)| ((*piece).to_owned(), *is_marked))
        .collect()
}
