//! Alphabetical lists entered anywhere: titles, headings, the call numbers of a library. Each page is read
//! along an index from where it begins; none is counted off from the start.

use domain::id::{LibraryId, RecordNumber, SectionId, WorkId};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::dialect::Dialect;
use crate::error::Result;
use crate::heading::dense;

/// A place in a list: the key by which it is sorted, and what settles between equals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The folded key.
    pub key: String,
    /// The number of the entry.
    pub number: i64,
}

impl Place {
    /// Before the first entry whose key begins so, or comes after.
    #[must_use]
    pub const fn at(key: String) -> Self {
        Self { key, number: -1 }
    }
}

/// Which way one leafs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The entries after a place, in order.
    On,
    /// The entries before it, the nearest first.
    Back,
}

impl Way {
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::On => (">", "asc"),
            Self::Back => ("<", "desc"),
        }
    }
}

/// A title of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// Where it stands.
    pub place: Place,
    /// Its record.
    pub record: RecordNumber,
    /// The work that it is an edition of.
    pub work: WorkId,
}

/// An author, a subject or a series of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Where it stands; the number is that of the heading.
    pub place: Place,
    /// Its dense number.
    pub id: u32,
    /// As shown.
    pub name: String,
    /// How many visible records it has.
    pub records: i64,
}

/// A copy on the shelves of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// Where it stands in the list.
    pub place: Place,
    /// Its record.
    pub record: RecordNumber,
    /// Its call number.
    pub call_number: String,
    /// Its shelf area.
    pub section: Option<SectionId>,
}

fn place(row: &AnyRow) -> Result<Place> {
    Ok(Place {
        key: row.try_get(0)?,
        number: row.try_get(1)?,
    })
}

/// Titles of visible records.
///
/// # Errors
/// When the database fails.
pub async fn titles(conn: &mut Conn, from: &Place, way: Way, limit: i64) -> Result<Vec<Title>> {
    let rows = sqlx::query(AssertSqlSafe(titles_sql(Dialect::of(conn), way)))
        .bind(from.key.as_str())
        .bind(from.number)
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Title {
                place: place(row)?,
                record: crate::record::number(row, 1)?,
                work: WorkId::new(row.try_get(2)?),
            })
        })
        .collect()
}

fn titles_sql(dialect: Dialect, way: Way) -> String {
    let (bytewise, (compare, order)) = (dialect.bytewise(), way.words());
    format!(
        "select sort_title, record_number, work_id from record
         where withdrawn_at is null and hidden_at is null and merged_into is null
           and (sort_title{bytewise}, record_number) {compare} ($1, $2)
         order by sort_title{bytewise} {order}, record_number {order} limit $3"
    )
}

/// Headings of a kind that visible records have.
///
/// # Errors
/// When the database fails.
pub async fn headings(
    conn: &mut Conn,
    kind: &str,
    from: &Place,
    way: Way,
    limit: i64,
) -> Result<Vec<Counted>> {
    let rows = sqlx::query(AssertSqlSafe(headings_sql(Dialect::of(conn), way)))
        .bind(kind)
        .bind(from.key.as_str())
        .bind(from.number)
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Counted {
                place: place(row)?,
                id: dense(row.try_get(1)?)?,
                name: row.try_get(2)?,
                records: row.try_get(3)?,
            })
        })
        .collect()
}

fn headings_sql(dialect: Dialect, way: Way) -> String {
    let (bytewise, (compare, order)) = (dialect.bytewise(), way.words());
    format!(
        "select c.heading_key, c.heading_id, h.name, c.records from heading_count c
         join heading h on h.heading_id = c.heading_id
         where c.kind = $1 and (c.heading_key{bytewise}, c.heading_id) {compare} ($2, $3)
         order by c.heading_key{bytewise} {order}, c.heading_id {order} limit $4"
    )
}

/// Copies of visible records on the shelves of a library, by their labels, whatever shelf area they are in.
///
/// # Errors
/// When the database fails.
pub async fn call_numbers(
    conn: &mut Conn,
    library: LibraryId,
    from: &Place,
    way: Way,
    limit: i64,
) -> Result<Vec<Shelved>> {
    let sections = sections(conn, library).await?;
    // As many texts as libraries: none is kept prepared.
    let rows = sqlx::query(AssertSqlSafe(call_numbers_sql(Dialect::of(conn), way, &sections)))
        .persistent(false)
        .bind(library.get())
        .bind(from.key.as_str())
        .bind(from.number)
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Shelved {
                place: place(row)?,
                record: crate::record::number(row, 2)?,
                call_number: row.try_get(3)?,
                section: row.try_get::<Option<i64>, _>(4)?.map(SectionId::new),
            })
        })
        .collect()
}

/// The shelf areas of a library, and 0 for what stands in none.
async fn sections(conn: &mut Conn, library: LibraryId) -> Result<Vec<i64>> {
    let rows = sqlx::query("select section_id from section where library_id = $1")
        .bind(library.get())
        .fetch_all(conn)
        .await?;
    let sections = rows.iter().map(|row| Ok(row.try_get(0)?));
    std::iter::once(Ok(0)).chain(sections).collect()
}

/// Along the index of call numbers, where there is one. SQLite has none: it would cost every load a third of
/// its time, so many copies are written all over it; the lists of all areas, each along the index of the
/// shelves, are merged there as they are read.
fn call_numbers_sql(dialect: Dialect, way: Way, sections: &[i64]) -> String {
    let (bytewise, (compare, order)) = (dialect.bytewise(), way.words());
    // The joins are « left », so that the engine walks the copies in their order and looks records up.
    let area = |which: &str| {
        format!(
            "select i.call_number_sort{bytewise} as place, i.item_id, i.record_number, i.call_number, i.section_id
             from item i left join record r on r.record_number = i.record_number
             where i.library_id = $1{which} and i.withdrawn_at is null and i.call_number_sort <> ''
               and (i.call_number_sort{bytewise}, i.item_id) {compare} ($2, $3)
               and i.state not in ('lost', 'missing', 'withdrawn', 'on_order')
               and r.record_number is not null
               and r.withdrawn_at is null and r.hidden_at is null and r.merged_into is null"
        )
    };
    let areas: Vec<String> = match dialect {
        Dialect::Sqlite => sections
            .iter()
            .map(|section| area(&format!(" and coalesce(i.section_id, 0) = {section}")))
            .collect(),
        Dialect::Postgres => vec![area("")],
    };
    format!(
        "{} order by 1 {order}, 2 {order} limit $4",
        areas.join(" union all ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;

    #[tokio::test]
    async fn an_index_leads_through_every_list_and_nothing_is_sorted() {
        let db = Db::open("sqlite::memory:?mode=memory").await.expect("opens");
        crate::migrate::run(&db).await.expect("migrates");
        let mut conn = db.begin_write().await.expect("begins");
        let dialect = Dialect::of(&conn);
        for way in [Way::On, Way::Back] {
            for (sql, index) in [
                (titles_sql(dialect, way), "record_by_title"),
                (headings_sql(dialect, way), "heading_count_by_key"),
                (call_numbers_sql(dialect, way, &[0, 4, 7]), "item_by_shelf"),
            ] {
                let plan = plan(&mut conn, &sql).await;
                assert!(plan.contains(index), "{sql}\n{plan}");
                assert!(
                    !plan.contains("TEMP B-TREE") && !plan.contains("SCAN"),
                    "{sql}\n{plan}"
                );
            }
        }
    }

    async fn plan(conn: &mut Conn, sql: &str) -> String {
        let filled = ["$4", "$3", "$2", "$1"]
            .iter()
            .fold(sql.to_owned(), |sql, hole| sql.replace(hole, "1"));
        let rows = sqlx::query(AssertSqlSafe(format!("explain query plan {filled}")))
            .fetch_all(conn)
            .await
            .expect("explains");
        let lines = rows
            .iter()
            .map(|row| row.try_get::<String, _>(3).expect("a line"));
        lines.collect::<Vec<_>>().join("\n")
    }
}
