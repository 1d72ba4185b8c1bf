//! What to buy: works with too many holds for each copy, to read and as a file.

use app::demand::{self, ToBuy};
use axum::extract::State;
use axum::response::Response;
use domain::library::Library;
use domain::staff::Role;
use serde::Deserialize;

use super::bench;
use crate::account::document;
use crate::csv::Csv;
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{DemandPage, DemandRow, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::Pager;
use crate::public::{author_line, imprint};
use crate::state::WebState;
use crate::urls::encode;

/// The largest figure that makes sense.
const MOST: u16 = 99;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    #[serde(default)]
    seuil: String,
    #[serde(default)]
    page: String,
}

impl Asked {
    /// The figure asked for; the usual one for none, or for what is no figure.
    fn more_than(&self) -> u16 {
        let typed = self.seuil.trim().parse::<u16>().ok();
        typed.map_or(demand::MORE_THAN, |typed| typed.clamp(1, MOST))
    }
}

fn library<'a>(door: &'a ForLibrarian, asked: &Asked) -> Result<Option<&'a Library>, PageError> {
    if !door.librarian.rights.may_somewhere(Role::Holds) {
        return Err(PageError::Forbidden);
    }
    bench::named(&door.around, &door.librarian, Role::Holds, &asked.bib)
}

/// `GET /pro/achats`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let library = library(&door, &asked)?;
    let (around, librarian) = (&door.around, &door.librarian);
    let (t, urls) = (around.frame.t, around.frame.urls);
    let more_than = asked.more_than();
    let id = library.map(|library| library.id);
    let wanted = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 1_000);
    let (mut rows, mut total) = demand::page(&web.app, librarian, id, more_than, wanted - 1).await?;
    let mut place = wanted;
    if rows.is_empty() && wanted > 1 {
        // Behind the end: holds were answered since the link was drawn.
        place = 1;
        (rows, total) = demand::page(&web.app, librarian, id, more_than, 0).await?;
    }
    let last = (total.max(1) - 1) / demand::PAGE + 1;
    let number = |page: i64| usize::try_from(page).unwrap_or(1);
    let at = |base: String| format!("{base}?bib={}&seuil={more_than}", encode(&asked.bib));
    let here = at(urls.staff_to_buy());
    let page = DemandPage {
        libraries: bench::choice(
            around,
            librarian,
            Role::Holds,
            library,
            urls.staff_to_buy(),
            true,
            vec![("seuil", more_than.to_string())],
        ),
        library: asked.bib.clone(),
        more_than,
        most: MOST,
        by_default: demand::MORE_THAN,
        total,
        rows: rows.iter().map(|row| line(&web, around, row)).collect(),
        pager: Pager::new(t, number(place.min(last)), number(last), |page| {
            format!("{here}&page={page}")
        }),
        csv_url: at(urls.staff_to_buy_csv()),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Holds, library).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// Holds for each copy, with one decimal; none where there is no copy.
fn ratio(around: &Around, row: &ToBuy) -> Option<String> {
    let (holds, copies) = (row.demand.holds, row.demand.copies);
    let tenths = (holds * 10 + copies / 2).checked_div(copies)?;
    let t = around.frame.t;
    Some(match tenths % 10 {
        0 => t.number(tenths / 10),
        rest => {
            let whole = t.number(tenths / 10);
            t.with("demand-decimal")
                .arg("whole", whole)
                .arg("tenths", rest)
                .to_string()
        }
    })
}

fn line(web: &WebState, around: &Around, row: &ToBuy) -> DemandRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let number = row.demand.record.get();
    let record = row.record.as_ref().map(|stored| &stored.record);
    let oldest = web.app.settings.zone.to_datetime(row.demand.oldest).date();
    let mut details: Vec<String> = record
        .map(|record| vec![author_line(record), imprint(record)])
        .unwrap_or_default();
    details.retain(|detail| !detail.is_empty());
    DemandRow {
        title: record.map_or_else(|| t.get("record-untitled").into_owned(), document::title),
        details: details.join(" · "),
        url: record.map(|record| urls.record(u64::from(number), &document::title(record))),
        holds: row.demand.holds,
        copies: row.demand.copies,
        ratio: ratio(around, row),
        oldest: t.date_short(oldest),
    }
}

/// The keys of the columns.
const COLUMNS: [&str; 8] = [
    "staff-column-title",
    "search-facet-author",
    "demand-csv-isbn",
    "demand-column-holds",
    "demand-column-copies",
    "demand-column-ratio",
    "demand-column-oldest",
    "demand-csv-address",
];

/// `GET /pro/achats/csv`.
pub async fn csv(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let library = library(&door, &asked)?;
    let around = &door.around;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let id = library.map(|library| library.id);
    let rows = demand::all(&web.app, &door.librarian, id, asked.more_than()).await?;
    let columns = COLUMNS.map(|key| t.get(key));
    let mut table = Csv::with_columns(&columns);
    for row in &rows {
        let record = row.record.as_ref().map(|stored| &stored.record);
        let oldest = web.app.settings.zone.to_datetime(row.demand.oldest).date();
        let number = u64::from(row.demand.record.get());
        let cells = [
            record.map_or_else(|| t.get("record-untitled").into_owned(), document::title),
            record.map(author_line).unwrap_or_default(),
            record
                .and_then(|record| record.isbns.first().cloned())
                .unwrap_or_default(),
            row.demand.holds.to_string(),
            row.demand.copies.to_string(),
            ratio(around, row).unwrap_or_default(),
            oldest.to_string(),
            format!("{}{}", web.app.settings.base_url, urls.record_number(number)),
        ];
        table.row(&cells);
    }
    let name = match library {
        Some(library) => format!("achats-{}-{}", library.slug, around.moment.today),
        None => format!("achats-{}", around.moment.today),
    };
    Ok(table.answer(&name))
}
