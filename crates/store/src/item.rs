//! Items: the copies, where they stand, and what the rules need to know of them.

use std::collections::HashMap;

use domain::id::{ItemId, LibraryId, PatronId, RecordNumber, SectionId, SourceId, WorkId};
use domain::item_state::{ItemStanding, ItemState};
use domain::record::{Audience, DocumentType};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use crate::db::{Conn, Value, execute_among, insert_rows, rows_among};
use crate::dialect::Dialect;
use crate::error::{Error, Result};
use crate::heading::dense;
use crate::read;

/// A copy as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredItem {
    /// What the rules need to know of it.
    pub standing: ItemStanding,
    /// What is printed on it.
    pub barcode: Option<String>,
    /// Its shelf area.
    pub section: Option<SectionId>,
    /// Its call number.
    pub call_number: String,
    /// The call number's key for sorting.
    pub call_number_sort: String,
    /// A note for readers.
    pub public_note: Option<String>,
    /// When a library without circulation here last told its state.
    pub told_at: Option<Timestamp>,
    /// The version that an action must have seen.
    pub version: i64,
}

const COLUMNS: &str = "i.item_id, i.record_number, r.work_id, i.volume, r.document_type, r.audience, i.state, i.library_id,
    i.located_at, coalesce(l.due_on, i.due_on), i.barcode, i.section_id, i.call_number, i.call_number_sort, i.public_note,
    i.told_at, i.version";
const FROM: &str = "from item i join record r on r.record_number = i.record_number
    left join loan l on l.item_id = i.item_id and l.returned_at is null";

/// The columns of a copy as the database gives them, in the order of [`COLUMNS`].
#[derive(Deserialize)]
struct Row(
    i64,
    i64,
    i64,
    Option<String>,
    String,
    Option<String>,
    String,
    i64,
    i64,
    Option<String>,
    Option<String>,
    Option<i64>,
    String,
    String,
    Option<String>,
    Option<i64>,
    i64,
);

impl Row {
    fn of(row: &AnyRow) -> Result<Self> {
        Ok(Self(
            row.try_get(0)?,
            row.try_get(1)?,
            row.try_get(2)?,
            row.try_get(3)?,
            row.try_get(4)?,
            row.try_get(5)?,
            row.try_get(6)?,
            row.try_get(7)?,
            row.try_get(8)?,
            row.try_get(9)?,
            row.try_get(10)?,
            row.try_get(11)?,
            row.try_get(12)?,
            row.try_get(13)?,
            row.try_get(14)?,
            row.try_get(15)?,
            row.try_get(16)?,
        ))
    }

    fn stored(self) -> Result<StoredItem> {
        let known = |what, text: String| Error::unreadable(what, text);
        let audience = match self.5 {
            None => None,
            Some(code) => Some(Audience::from_code(&code).ok_or_else(|| known("audience", code))?),
        };
        let due_on = match self.9 {
            None => None,
            Some(day) => Some(day.parse().map_err(|_| known("day", day))?),
        };
        let told_at = match self.15 {
            None => None,
            Some(at) => Some(Timestamp::from_second(at).map_err(|_| Error::unreadable("instant", at))?),
        };
        let number = u32::try_from(self.1).map_err(|_| Error::unreadable("record number", self.1))?;
        Ok(StoredItem {
            standing: ItemStanding {
                id: ItemId::new(self.0),
                record: RecordNumber::new(number),
                work: WorkId::new(self.2),
                volume: self.3,
                document_type: DocumentType::from_code(&self.4)
                    .ok_or_else(|| known("type of document", self.4))?,
                audience,
                state: ItemState::from_code(&self.6).ok_or_else(|| known("state of an item", self.6))?,
                owner: LibraryId::new(self.7),
                located_at: LibraryId::new(self.8),
                due_on,
            },
            barcode: self.10,
            section: self.11.map(SectionId::new),
            call_number: self.12,
            call_number_sort: self.13,
            public_note: self.14,
            told_at,
            version: self.16,
        })
    }
}

fn stored(row: &AnyRow) -> Result<StoredItem> {
    Row::of(row)?.stored()
}

/// The copies of these records, one query for a page; withdrawn ones are left out.
///
/// # Errors
/// When the database fails.
pub async fn of_records(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<Vec<StoredItem>> {
    let mut items = among(conn, "i.record_number", numbers.iter().copied()).await?;
    items.sort_by(|one, other| {
        (one.standing.record, &one.call_number_sort, one.standing.id).cmp(&(
            other.standing.record,
            &other.call_number_sort,
            other.standing.id,
        ))
    });
    Ok(items)
}

/// The copies of every edition of these works, in any order.
///
/// # Errors
/// When the database fails.
pub async fn of_works(conn: &mut Conn, works: &[WorkId]) -> Result<Vec<StoredItem>> {
    among(conn, "r.work_id", works.iter().map(|work| work.get())).await
}

/// These copies, in any order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[ItemId]) -> Result<Vec<StoredItem>> {
    among(conn, "i.item_id", ids.iter().map(|id| id.get())).await
}

/// The copies whose column has one of these values.
///
/// They come as one text: a page of twenty records has a hundred copies of seventeen columns, and
/// handing each over by itself takes longer than finding them.
async fn among(
    conn: &mut Conn,
    column: &str,
    values: impl Iterator<Item = impl Into<Value>>,
) -> Result<Vec<StoredItem>> {
    let columns = Dialect::of(conn).json_rows(COLUMNS);
    let texts = rows_among(conn, &[], values, |list| {
        format!("select {columns} {FROM} where i.withdrawn_at is null and {column} in ({list})")
    })
    .await?;
    let mut items = Vec::new();
    for text in texts {
        let rows: Vec<Row> = read::json(&text, 0, "copies")?;
        for row in rows {
            items.push(row.stored()?);
        }
    }
    Ok(items)
}

/// The copies of every edition of a work.
///
/// # Errors
/// When the database fails.
pub async fn of_work(conn: &mut Conn, work: WorkId) -> Result<Vec<StoredItem>> {
    let sql =
        format!("select {COLUMNS} {FROM} where i.withdrawn_at is null and r.work_id = $1 order by i.item_id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(work.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

/// A copy.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: ItemId) -> Result<Option<StoredItem>> {
    let sql = format!("select {COLUMNS} {FROM} where i.item_id = $1 and i.withdrawn_at is null");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(stored).transpose()
}

/// The copies that carry a barcode: two libraries may have printed the same.
///
/// # Errors
/// When the database fails.
pub async fn by_barcode(conn: &mut Conn, barcode: &str) -> Result<Vec<StoredItem>> {
    let sql =
        format!("select {COLUMNS} {FROM} where i.barcode = $1 and i.withdrawn_at is null order by i.item_id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(barcode)
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

/// Puts a copy into a state, at a place.
///
/// # Errors
/// When the database fails.
pub async fn set_state(conn: &mut Conn, id: ItemId, state: ItemState, at: LibraryId) -> Result<()> {
    sqlx::query("update item set state = $2, located_at = $3, version = version + 1 where item_id = $1")
        .bind(id.get())
        .bind(state.code())
        .bind(at.get())
        .execute(&mut *conn)
        .await?;
    if state != ItemState::OnHoldShelf {
        crate::hold::take_off_shelf(conn, id).await?;
    }
    Ok(())
}

/// Remembers who had the copy last, for staff and for some days only.
///
/// # Errors
/// When the database fails.
pub async fn remember_last_patron(
    conn: &mut Conn,
    id: ItemId,
    patron: PatronId,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("update item set last_patron_id = $2, last_returned_at = $3 where item_id = $1")
        .bind(id.get())
        .bind(patron.get())
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets who had the copies returned before an instant. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn forget_last_patrons(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    let done = sqlx::query(
        "update item set last_patron_id = null, last_returned_at = null where last_returned_at < $1",
    )
    .bind(before.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// A copy as a source describes it, with its library known.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// Id if it is new.
    pub id: ItemId,
    /// The record it is a copy of.
    pub record: RecordNumber,
    /// What tells it in its source.
    pub source_key: String,
    /// What is printed on it.
    pub barcode: Option<String>,
    /// Who owns it.
    pub owner: LibraryId,
    /// Where it stands.
    pub located_at: LibraryId,
    /// Its shelf area.
    pub section: Option<SectionId>,
    /// Its call number.
    pub call_number: String,
    /// The call number's key for sorting.
    pub call_number_sort: String,
    /// Which volume it is.
    pub volume: Option<String>,
    /// A note for readers.
    pub public_note: Option<String>,
    /// Its state as the source tells it.
    pub state: ItemState,
    /// Due day as the source tells it.
    pub due_on: Option<Date>,
    /// When it was acquired.
    pub acquired_on: Option<Date>,
}

/// Writes copies of one source. Those of libraries whose circulation is kept here keep their live
/// state: a file never takes a book out of a reader's hands. For the others (`told`) the source's
/// word is taken, with the date of the file.
///
/// # Errors
/// When the database fails.
pub async fn put(
    conn: &mut Conn,
    source: SourceId,
    items: Vec<NewItem>,
    told: Option<Timestamp>,
) -> Result<()> {
    let rows = items
        .into_iter()
        .map(|item| {
            vec![
                Value::Int(item.id.get()),
                Value::Int(i64::from(item.record.get())),
                Value::Int(source.get()),
                Value::Text(item.source_key),
                Value::MaybeText(item.barcode),
                Value::Int(item.owner.get()),
                Value::Int(item.located_at.get()),
                Value::MaybeInt(item.section.map(SectionId::get)),
                Value::Text(item.call_number),
                Value::Text(item.call_number_sort),
                Value::MaybeText(item.volume),
                Value::MaybeText(item.public_note),
                Value::Text(item.state.code().to_owned()),
                Value::MaybeText(item.due_on.map(|day| day.to_string())),
                Value::MaybeInt(told.map(|at| at.as_second())),
                Value::MaybeText(item.acquired_on.map(|day| day.to_string())),
            ]
        })
        .collect();
    let live = if told.is_some() {
        "state = excluded.state, due_on = excluded.due_on, located_at = excluded.located_at, told_at = excluded.told_at"
    } else {
        "state = case when item.state in ('on_loan', 'in_transit', 'on_hold_shelf', 'missing') then item.state
                      else excluded.state end"
    };
    insert_rows(
        conn,
        "insert into item (item_id, record_number, source_id, source_key, barcode, library_id, located_at, section_id,
             call_number, call_number_sort, volume, public_note, state, due_on, told_at, acquired_on)",
        &format!(
            "on conflict (source_id, source_key) do update set record_number = excluded.record_number,
             barcode = excluded.barcode, library_id = excluded.library_id, section_id = excluded.section_id,
             call_number = excluded.call_number, call_number_sort = excluded.call_number_sort, volume = excluded.volume,
             public_note = excluded.public_note, acquired_on = excluded.acquired_on, withdrawn_at = null, {live}"
        ),
        rows,
    )
    .await
}

/// The copies of a record that a source still describes: key and id.
///
/// # Errors
/// When the database fails.
pub async fn keys_of(
    conn: &mut Conn,
    source: SourceId,
    number: RecordNumber,
) -> Result<HashMap<String, ItemId>> {
    let rows = sqlx::query(
        "select source_key, item_id from item where source_id = $1 and record_number = $2 and withdrawn_at is null",
    )
    .bind(source.get())
    .bind(i64::from(number.get()))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, ItemId::new(row.try_get(1)?))))
        .collect()
}

/// Withdraws copies, except those on loan, on their way or set aside for somebody: these stay and
/// are counted, so that staff see them. Returns how many stayed.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(conn: &mut Conn, ids: &[ItemId], now: Timestamp) -> Result<usize> {
    let withdrawn = execute_among(conn, &[now.as_second().into()], ids.iter().map(|id| id.get()), |list| {
        format!(
            "update item set withdrawn_at = $1, state = 'withdrawn', version = version + 1
             where withdrawn_at is null and state not in ('on_loan', 'in_transit', 'on_hold_shelf') and item_id in ({list})
               and not exists (select 1 from hold h where h.item_id = item.item_id and h.state in ('allotted', 'in_transit', 'ready'))"
        )
    })
    .await?;
    Ok(ids
        .len()
        .saturating_sub(usize::try_from(withdrawn).unwrap_or(usize::MAX)))
}

/// For each of these records, the facet codes of the libraries that own a copy, and of those where
/// one can be taken from the shelf now: more copies on the shelf than open holds on the record.
///
/// # Errors
/// When the database fails.
pub async fn presence(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<HashMap<RecordNumber, Presence>> {
    let mut found: HashMap<RecordNumber, Presence> = HashMap::with_capacity(numbers.len());
    let rows = rows_among(conn, &[], numbers.iter().copied(), |list| {
        format!(
            "select i.record_number, b.facet,
                    count(case when i.state in ('on_shelf', 'stacks') then 1 end),
                    (select count(*) from hold h where h.record_number = i.record_number
                       and h.state in ('requested', 'queued', 'allotted'))
             from item i join library b on b.library_id = i.library_id
             where i.withdrawn_at is null and i.state not in ('lost', 'withdrawn', 'missing') and i.record_number in ({list})
             group by i.record_number, b.facet"
        )
    })
    .await?;
    for row in rows {
        let entry = found.entry(crate::record::number(&row, 0)?).or_default();
        let facet: i64 = row.try_get(1)?;
        let facet = u32::try_from(facet).unwrap_or_default();
        entry.add(facet, row.try_get(2)?, row.try_get(3)?);
    }
    Ok(found)
}

/// Where a record is owned and where it can be had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Facet codes of the libraries that own a copy.
    pub owners: Vec<u32>,
    on_shelf: Vec<(u32, i64)>,
    waiting: i64,
}

impl Presence {
    fn add(&mut self, facet: u32, on_shelf: i64, waiting: i64) {
        if !self.owners.contains(&facet) {
            self.owners.push(facet);
        }
        if on_shelf > 0 {
            self.on_shelf.push((facet, on_shelf));
        }
        self.waiting = waiting;
    }

    /// Facet codes of the libraries where a copy can be taken from the shelf: none once as many
    /// holds wait as there are copies on all shelves.
    #[must_use]
    pub fn available(&self) -> Vec<u32> {
        let copies: i64 = self.on_shelf.iter().map(|(_, count)| count).sum();
        if copies <= self.waiting {
            return Vec::new();
        }
        let mut facets: Vec<u32> = self.on_shelf.iter().map(|(facet, _)| *facet).collect();
        facets.sort_unstable();
        facets.dedup();
        facets
    }
}

/// What the index keeps of the copies of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves {
    /// Call numbers, each once.
    pub call_numbers: Vec<String>,
    /// How many copies: a work bought often is a work asked for often.
    pub copies: u32,
    /// Dense numbers of the sections where one has its place, be it there or not; each once.
    pub sections: Vec<u32>,
    /// When the first of them was acquired; none: nobody says.
    pub acquired_on: Option<Date>,
}

/// Call numbers, number of copies, sections and age of each of these records.
///
/// # Errors
/// When the database fails.
pub async fn shelves(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<HashMap<RecordNumber, Shelves>> {
    let mut found: HashMap<RecordNumber, Shelves> = HashMap::with_capacity(numbers.len());
    let rows = rows_among(conn, &[], numbers.iter().copied(), |list| {
        format!(
            "select i.record_number, i.call_number, s.facet, count(*), min(i.acquired_on)
             from item i left join section s on s.section_id = i.section_id
             where i.withdrawn_at is null and i.record_number in ({list})
             group by i.record_number, i.call_number, s.facet"
        )
    })
    .await?;
    for row in rows {
        let entry = found.entry(crate::record::number(&row, 0)?).or_default();
        let call_number: String = row.try_get(1)?;
        let section: Option<i64> = row.try_get(2)?;
        let count: i64 = row.try_get(3)?;
        if !call_number.is_empty() && !entry.call_numbers.contains(&call_number) {
            entry.call_numbers.push(call_number);
        }
        let section = section.map(dense).transpose()?;
        let unknown = section.filter(|facet| !entry.sections.contains(facet));
        entry.sections.extend(unknown);
        entry.copies += u32::try_from(count).unwrap_or_default();
        let acquired_on = read::maybe_day(&row, 4)?;
        entry.acquired_on = [entry.acquired_on, acquired_on].into_iter().flatten().min();
    }
    Ok(found)
}
