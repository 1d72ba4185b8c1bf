//! What to buy: works with too many holds for each copy, at a library or in the whole network. No reader
//! is named: whoever answers holds somewhere may look.

use domain::id::{LibraryId, RecordNumber};
use domain::staff::Role;
use store::hold::Demand;
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// Works on a page.
pub const PAGE: i64 = 50;
/// Works in a file for a spreadsheet.
const LISTED: i64 = 5_000;
/// More holds than this for each copy are too many, unless somebody asks for another figure.
pub const MORE_THAN: u16 = 5;

/// A work to buy.
#[derive(Clone, Debug)]
pub struct ToBuy {
    /// How much it is asked for.
    pub demand: Demand,
    /// The record from which it is asked; none once it left the catalogue.
    pub record: Option<StoredRecord>,
}

/// A page of them, and how many there are on all pages.
///
/// # Errors
/// As not found for those who answer no holds, or not at this library.
pub async fn page(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
    more_than: u16,
    page: i64,
) -> Outcome<(Vec<ToBuy>, i64)> {
    found(
        app,
        librarian,
        library,
        more_than,
        PAGE,
        page.clamp(0, 1_000) * PAGE,
    )
    .await
}

/// As many of them as a spreadsheet is read.
///
/// # Errors
/// As [`page`].
pub async fn all(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
    more_than: u16,
) -> Outcome<Vec<ToBuy>> {
    let (rows, _) = found(app, librarian, library, more_than, LISTED, 0).await?;
    Ok(rows)
}

async fn found(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
    more_than: u16,
    limit: i64,
    offset: i64,
) -> Outcome<(Vec<ToBuy>, i64)> {
    let may = match library {
        Some(library) => librarian.may(Role::Holds, library),
        None => librarian.rights.may_somewhere(Role::Holds),
    };
    if !may {
        return Err(Failure::NotFound);
    }
    let libraries = library.map(|library| vec![library]);
    let mut conn = app.db.read().await?;
    let (demands, total) =
        store::hold::demand(&mut conn, libraries.as_deref(), more_than, limit, offset).await?;
    let numbers: Vec<RecordNumber> = demands.iter().map(|demand| demand.record).collect();
    let mut records: std::collections::HashMap<RecordNumber, StoredRecord> =
        store::record::shown_or_not(&mut conn, &numbers)
            .await?
            .into_iter()
            .map(|record| (record.number, record))
            .collect();
    let rows = demands.into_iter().map(|demand| ToBuy {
        record: records.remove(&demand.record),
        demand,
    });
    Ok((rows.collect(), total))
}
