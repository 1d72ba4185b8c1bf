//! Records as they are shown, and what finds them: numbers, identifiers, works.

use std::collections::HashMap;

use domain::id::{RecordNumber, WorkId};
use domain::record::Record;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, execute_among, insert_rows, rows_among};
use crate::error::{Error, Result};
use crate::read;

/// Ids of what a record can be filtered by, as in the search index.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Headings {
    /// Authors.
    #[serde(rename = "a", skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<u32>,
    /// Subjects.
    #[serde(rename = "s", skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<u32>,
    /// Series.
    #[serde(rename = "c", skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<u32>,
}

/// A record as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRecord {
    /// Its number.
    pub number: RecordNumber,
    /// The work it is an edition of.
    pub work: WorkId,
    /// What is shown.
    pub record: Record,
    /// Ids of its headings.
    pub headings: Headings,
    /// When it entered the catalogue.
    pub added_at: Timestamp,
}

/// What stands under a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A record.
    Here(Box<StoredRecord>),
    /// It was merged into another: the address redirects for ever.
    MovedTo(RecordNumber),
    /// It left the catalogue.
    Gone,
}

pub(crate) fn number(row: &AnyRow, column: usize) -> Result<RecordNumber> {
    let number: i64 = row.try_get(column)?;
    u32::try_from(number)
        .map(RecordNumber::new)
        .map_err(|_| Error::unreadable("record number", number))
}

/// The columns of a record.
pub(crate) const COLUMNS: &str = "record_number, work_id, body, headings, added_at, cover";
/// What makes a record one that readers see.
pub(crate) const VISIBLE: &str = "withdrawn_at is null and hidden_at is null and merged_into is null";

pub(crate) fn stored(row: &AnyRow) -> Result<StoredRecord> {
    let mut record: Record = read::json(row, 2, "record")?;
    record.cover = row.try_get(5)?;
    Ok(StoredRecord {
        number: number(row, 0)?,
        work: WorkId::new(row.try_get(1)?),
        record,
        headings: read::json(row, 3, "headings")?,
        added_at: read::instant(row, 4)?,
    })
}

/// What stands under a number; nothing if it was never given.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, wanted: RecordNumber) -> Result<Option<Found>> {
    let sql = format!(
        "select {COLUMNS}, merged_into, coalesce(withdrawn_at, hidden_at) from record where record_number = $1"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(i64::from(wanted.get()))
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    if row.try_get::<Option<i64>, _>(6)?.is_some() {
        return Ok(Some(Found::MovedTo(number(&row, 6)?)));
    }
    if row.try_get::<Option<i64>, _>(7)?.is_some() {
        return Ok(Some(Found::Gone));
    }
    Ok(Some(Found::Here(Box::new(stored(&row)?))))
}

/// The visible records of these numbers, in the order asked for.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<Vec<StoredRecord>> {
    among(conn, numbers, VISIBLE).await
}

/// The records of these numbers, those that are hidden or left the catalogue included: whoever has one in
/// hand, or waits for it, is told its title.
///
/// # Errors
/// When the database fails.
pub async fn shown_or_not(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<Vec<StoredRecord>> {
    among(conn, numbers, "merged_into is null").await
}

async fn among(conn: &mut Conn, numbers: &[RecordNumber], which: &str) -> Result<Vec<StoredRecord>> {
    let mut found = HashMap::with_capacity(numbers.len());
    let rows = rows_among(conn, &[], numbers.iter().copied(), |list| {
        format!("select {COLUMNS} from record where {which} and record_number in ({list})")
    })
    .await?;
    for row in rows {
        let record = stored(&row)?;
        found.insert(record.number, record);
    }
    Ok(numbers.iter().filter_map(|number| found.remove(number)).collect())
}

/// What stands under each of these numbers, those that were merged and those that left included.
/// Of a record that left, what was shown last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is shown.
    Here(StoredRecord),
    /// It was merged into another, which is shown.
    Merged(StoredRecord),
    /// It is no longer shown.
    Gone(Record),
}

/// What stands under each of these numbers; a number that was never given is left out.
///
/// # Errors
/// When the database fails.
pub async fn kept(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<HashMap<RecordNumber, Kept>> {
    let mut rows = HashMap::with_capacity(numbers.len());
    let mut wanted: Vec<RecordNumber> = numbers.to_vec();
    // A record may be merged into one that is merged later: each round follows one step.
    while !wanted.is_empty() {
        let mut next = Vec::new();
        let read = rows_among(conn, &[], wanted.iter().copied(), |list| {
            format!(
                "select {COLUMNS}, merged_into, coalesce(withdrawn_at, hidden_at) from record
                 where record_number in ({list})"
            )
        })
        .await?;
        for row in read {
            let into = row
                .try_get::<Option<i64>, _>(6)?
                .map(|_| number(&row, 6))
                .transpose()?;
            let is_gone = row.try_get::<Option<i64>, _>(7)?.is_some();
            let record = stored(&row)?;
            next.extend(into);
            rows.insert(record.number, (record, into, is_gone));
        }
        next.retain(|number| !rows.contains_key(number));
        wanted = next;
    }
    let of = |asked: &RecordNumber| {
        let mut number = *asked;
        let mut is_merged = false;
        // No chain is longer than there are rows, whatever the rows say.
        for _ in 0..=rows.len() {
            let (record, into, is_gone) = rows.get(&number)?;
            match into {
                Some(other) => (number, is_merged) = (*other, true),
                None if *is_gone => return Some(Kept::Gone(record.record.clone())),
                None if is_merged => return Some(Kept::Merged(record.clone())),
                None => return Some(Kept::Here(record.clone())),
            }
        }
        None
    };
    Ok(numbers
        .iter()
        .filter_map(|number| Some((*number, of(number)?)))
        .collect())
}

/// The visible records after a number, in order: how the index is rebuilt.
///
/// # Errors
/// When the database fails.
pub async fn after(conn: &mut Conn, last: Option<RecordNumber>, limit: i64) -> Result<Vec<StoredRecord>> {
    let sql = format!(
        "select {COLUMNS} from record where {VISIBLE} and record_number > $1 order by record_number limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(last.map_or(-1, |number| i64::from(number.get())))
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

/// The numbers of visible records after a number, in order.
///
/// # Errors
/// When the database fails.
pub async fn numbers_after(
    conn: &mut Conn,
    last: Option<RecordNumber>,
    limit: i64,
) -> Result<Vec<RecordNumber>> {
    let sql = format!(
        "select record_number from record where {VISIBLE} and record_number > $1 order by record_number limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(last.map_or(-1, |number| i64::from(number.get())))
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| number(row, 0)).collect()
}

/// The visible editions of a work, the newest number first.
///
/// # Errors
/// When the database fails.
pub async fn of_work(conn: &mut Conn, work: WorkId) -> Result<Vec<StoredRecord>> {
    let sql = format!(
        "select {COLUMNS} from record where {VISIBLE} and work_id = $1 order by record_number desc limit 50"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(work.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

/// The visible editions of these works, the newest number first: of each work so many at most, so that one
/// with hundreds leaves room for the others.
///
/// # Errors
/// When the database fails.
pub async fn of_works(conn: &mut Conn, works: &[WorkId], limit: i64) -> Result<Vec<StoredRecord>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], works.iter().map(|work| work.get()), |list| {
        format!(
            "select {COLUMNS} from (
                 select {COLUMNS}, row_number() over (partition by work_id order by record_number desc)
                     as place
                 from record where {VISIBLE} and work_id in ({list})) edition
             where place <= {limit} order by record_number desc"
        )
    })
    .await?;
    for row in rows {
        found.push(stored(&row)?);
    }
    Ok(found)
}

/// How many visible editions each of these works has: one query for a page of hits.
///
/// # Errors
/// When the database fails.
pub async fn editions(conn: &mut Conn, works: &[WorkId]) -> Result<HashMap<WorkId, u32>> {
    let mut found = HashMap::with_capacity(works.len());
    let rows = rows_among(conn, &[], works.iter().map(|work| work.get()), |list| {
        format!(
            "select work_id, count(*) from record where {VISIBLE} and work_id in ({list}) group by work_id"
        )
    })
    .await?;
    for row in rows {
        let count: i64 = row.try_get(1)?;
        found.insert(
            WorkId::new(row.try_get(0)?),
            u32::try_from(count).unwrap_or(u32::MAX),
        );
    }
    Ok(found)
}

/// The records that entered last, among those with a copy at a library if one is named.
///
/// # Errors
/// When the database fails.
pub async fn newest(
    conn: &mut Conn,
    library: Option<domain::id::LibraryId>,
    limit: i64,
) -> Result<Vec<StoredRecord>> {
    let sql = format!(
        "select {COLUMNS} from record where {VISIBLE} and ($1 = 0 or exists
           (select 1 from item i where i.record_number = record.record_number and i.library_id = $1 and i.withdrawn_at is null))
         order by added_at desc, record_number desc limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.map_or(0, domain::id::LibraryId::get))
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

/// The work of a record, seen or not.
///
/// # Errors
/// When the database fails.
pub async fn work_of(conn: &mut Conn, wanted: RecordNumber) -> Result<Option<WorkId>> {
    let row = sqlx::query("select work_id from record where record_number = $1")
        .bind(i64::from(wanted.get()))
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok(WorkId::new(row.try_get(0)?))).transpose()
}

/// How many records are visible.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn) -> Result<i64> {
    let sql = format!("select count(*) from record where {VISIBLE}");
    Ok(sqlx::query(AssertSqlSafe(sql))
        .fetch_one(conn)
        .await?
        .try_get(0)?)
}

/// The first number never given.
///
/// # Errors
/// When the database fails.
pub async fn next_number(conn: &mut Conn) -> Result<RecordNumber> {
    let row = sqlx::query("select coalesce(max(record_number), 0) + 1 from record")
        .fetch_one(conn)
        .await?;
    number(&row, 0)
}

/// A record to write.
#[derive(Clone, Debug)]
pub struct NewRecord {
    /// Its number.
    pub number: RecordNumber,
    /// The work it is an edition of.
    pub work: WorkId,
    /// What is shown.
    pub record: Record,
    /// Its title's key for sorting.
    pub sort_title: String,
    /// Ids of its headings.
    pub headings: Headings,
}

/// Writes records, new or changed; a withdrawn one comes back.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, records: &[NewRecord], now: Timestamp) -> Result<()> {
    let mut rows = Vec::with_capacity(records.len());
    for new in records {
        rows.push(vec![
            Value::Int(i64::from(new.number.get())),
            Value::Int(new.work.get()),
            Value::Text(to_json(&new.record)?),
            Value::Text(new.record.title.clone()),
            Value::Text(new.sort_title.clone()),
            Value::Text(new.record.document_type.code().to_owned()),
            Value::MaybeText(new.record.audience.map(|audience| audience.code().to_owned())),
            Value::Text(to_json(&new.headings)?),
            Value::Int(now.as_second()),
            Value::Int(now.as_second()),
        ]);
    }
    insert_rows(
        conn,
        "insert into record (record_number, work_id, body, title, sort_title, document_type, audience, headings, added_at, changed_at)",
        "on conflict (record_number) do update set work_id = coalesce((select w.work_id from record_work w
             where w.record_number = record.record_number), excluded.work_id), body = excluded.body,
         title = excluded.title, sort_title = excluded.sort_title, document_type = excluded.document_type,
         audience = excluded.audience, headings = excluded.headings, changed_at = excluded.changed_at, withdrawn_at = null",
        rows,
    )
    .await
}

/// Withdraws records that no source feeds any more; those still fed stay.
///
/// # Errors
/// When the database fails.
pub async fn withdraw_unfed(conn: &mut Conn, numbers: &[RecordNumber], now: Timestamp) -> Result<()> {
    execute_among(conn, &[now.as_second().into()], numbers.iter().copied(), |list| {
        format!(
            "update record set withdrawn_at = $1 where withdrawn_at is null and record_number in ({list})
             and not exists (select 1 from source_record s
                             where s.record_number = record.record_number and s.withdrawn_at is null)"
        )
    })
    .await?;
    Ok(())
}

/// From now on a number leads to another record. What hangs on the first (copies, holds, sources)
/// is moved by the caller, in the same transaction.
///
/// # Errors
/// When the database fails.
pub async fn lead_to(conn: &mut Conn, from: RecordNumber, to: RecordNumber) -> Result<()> {
    sqlx::query("update record set merged_into = $2 where record_number = $1 and record_number <> $2")
        .bind(i64::from(from.get()))
        .bind(i64::from(to.get()))
        .execute(conn)
        .await?;
    Ok(())
}

/// Numbers of visible records by identifier, with their title's sort key to tell a set from its volumes.
///
/// # Errors
/// When the database fails.
pub async fn by_identifier(
    conn: &mut Conn,
    kind: &str,
    values: &[&str],
) -> Result<HashMap<String, Vec<(RecordNumber, String)>>> {
    let mut found: HashMap<String, Vec<_>> = HashMap::new();
    let rows = rows_among(conn, &[kind.into()], values.iter().copied(), |list| {
        format!(
            "select i.value, r.record_number, r.sort_title from record_identifier i
             join record r on r.record_number = i.record_number
             where i.kind = $1 and r.merged_into is null and i.value in ({list}) order by r.record_number"
        )
    })
    .await?;
    for row in rows {
        found
            .entry(row.try_get(0)?)
            .or_default()
            .push((number(&row, 1)?, row.try_get(2)?));
    }
    Ok(found)
}

/// Notes the identifiers of records: `(kind, value, number)`.
///
/// # Errors
/// When the database fails.
pub async fn identify(conn: &mut Conn, identifiers: Vec<(&'static str, String, RecordNumber)>) -> Result<()> {
    let rows = identifiers
        .into_iter()
        .map(|(kind, value, number)| {
            vec![
                Value::Text(kind.to_owned()),
                Value::Text(value),
                Value::Int(i64::from(number.get())),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into record_identifier (kind, value, record_number)",
        "on conflict (kind, value, record_number) do nothing",
        rows,
    )
    .await
}

/// The works of these keys; those unknown are made with the ids that `new_id` gives.
///
/// # Errors
/// When the database fails.
pub async fn works(
    conn: &mut Conn,
    keys: &[String],
    mut new_id: impl FnMut() -> WorkId,
) -> Result<HashMap<String, WorkId>> {
    let rows = keys
        .iter()
        .map(|key| vec![Value::Int(new_id().get()), Value::Text(key.clone())])
        .collect();
    insert_rows(
        conn,
        "insert into work (work_id, work_key)",
        "on conflict (work_key) do nothing",
        rows,
    )
    .await?;
    let mut found = HashMap::with_capacity(keys.len());
    let rows = rows_among(conn, &[], keys.iter().map(String::as_str), |list| {
        format!("select work_key, work_id from work where work_key in ({list})")
    })
    .await?;
    for row in rows {
        found.insert(row.try_get(0)?, WorkId::new(row.try_get(1)?));
    }
    Ok(found)
}

pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|why| Error::Unreadable {
        what: "value to keep",
        value: why.to_string(),
    })
}
