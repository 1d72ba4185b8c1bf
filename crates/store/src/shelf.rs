//! The shelf as one walks along it: the copies of one area of one library, by their labels.

use domain::id::RecordNumber;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::dialect::Dialect;
use crate::error::Result;
use crate::item::StoredItem;

/// A document on a shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnShelf {
    /// Which.
    pub record: RecordNumber,
    /// Its label.
    pub call_number: String,
}

/// Which way one looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Back,
    On,
}

/// What stands before a copy and after it, each document once, in the order of the shelf; so many on
/// each side at most. The copy itself is not among them; one without a label stands nowhere.
///
/// # Errors
/// When the database fails.
pub async fn beside(
    conn: &mut Conn,
    copy: &StoredItem,
    back: usize,
    on: usize,
) -> Result<(Vec<OnShelf>, Vec<OnShelf>)> {
    if copy.call_number_sort.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let mut before = look(conn, copy, Way::Back, back).await?;
    before.reverse();
    let after = look(conn, copy, Way::On, on).await?;
    Ok((before, after))
}

/// Copies read for each document wanted: of what is bought often there are several, side by side.
const COPIES: usize = 4;

async fn look(conn: &mut Conn, copy: &StoredItem, way: Way, wanted: usize) -> Result<Vec<OnShelf>> {
    let bytewise = Dialect::of(conn).bytewise();
    let (compare, order) = match way {
        Way::Back => ("<", "desc"),
        Way::On => (">", "asc"),
    };
    let sql = format!(
        "select i.record_number, i.call_number from item i join record r on r.record_number = i.record_number
         where i.library_id = $1 and coalesce(i.section_id, 0) = $2 and i.withdrawn_at is null and i.call_number_sort <> ''
           and (i.call_number_sort{bytewise}, i.item_id) {compare} ($3, $4)
           and i.state not in ('lost', 'missing', 'withdrawn', 'on_order')
           and r.withdrawn_at is null and r.hidden_at is null and r.merged_into is null
         order by i.call_number_sort{bytewise} {order}, i.item_id {order} limit $5"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(copy.standing.owner.get())
        .bind(copy.section.map_or(0, domain::id::SectionId::get))
        .bind(copy.call_number_sort.as_str())
        .bind(copy.standing.id.get())
        .bind(i64::try_from(wanted * COPIES).unwrap_or(i64::MAX))
        .fetch_all(conn)
        .await?;
    let mut found: Vec<OnShelf> = Vec::with_capacity(wanted);
    for row in &rows {
        let record = crate::record::number(row, 0)?;
        let is_new = record != copy.standing.record && found.iter().all(|other| other.record != record);
        if is_new && found.len() < wanted {
            found.push(OnShelf {
                record,
                call_number: row.try_get(1)?,
            });
        }
    }
    Ok(found)
}
