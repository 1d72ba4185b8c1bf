//! Restoring a backup into an empty database, on either engine: all of it, or nothing.

use std::io::BufRead;

use jiff::Timestamp;
use serde_json::Value as Json;
use sqlx::AssertSqlSafe;

use super::lines::{Header, Piece, Reader, Section};
use super::schema::{Kind, Table, column_list, tables};
use super::write::count;
use super::{Files, Summary, broken};
use crate::db::{Conn, Db, places};
use crate::error::Result;
use crate::migrate;
use crate::tombstone::{self, Tombstone};

/// Rows written by one statement at most, and values of one statement.
const ROWS_AT_ONCE: usize = 100;
const VALUES_AT_ONCE: usize = 4_000;

/// What becomes of the mails that had not left when the backup was made: they may have left since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WaitingMails {
    /// They leave: a reader may have one twice, none is lost.
    #[default]
    Send,
    /// They are set aside, and staff decide.
    Park,
}

/// How to restore.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The mails that wait.
    pub waiting_mails: WaitingMails,
    /// What was erased since the backup was made, as far as it is known: it is erased again.
    pub erased_since: Vec<Tombstone>,
}

/// What was restored.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What the backup held.
    pub summary: Summary,
    /// How many mails had not left.
    pub waiting_mails: u64,
    /// How many erasures were made again.
    pub erased: usize,
}

/// Restores a backup. The database has no rows; its tables are made here, as the backup knew them,
/// then brought to this version. Files are put where they belong as they are met.
///
/// # Errors
/// When the database holds something, the backup is cut short, changed, or made by a newer version, or a
/// file cannot be written. Then nothing of it is in the database.
pub async fn restore(
    db: &Db,
    input: impl BufRead,
    files: &impl Files,
    options: &Options,
    now: Timestamp,
) -> Result<Restored> {
    let mut reader = Reader::open(input)?;
    let header = reader.header().clone();
    make_tables(db, &header).await?;
    let mut tx = db.begin_write().await?;
    let targets = targets(&mut tx, db, &header).await?;
    let mut ends = Vec::new();
    for table in &targets {
        for (_, constraint) in table.references.iter().filter(|(to, _)| *to == table.name) {
            let (begin, end) = db.dialect().defer(&table.name, constraint);
            sqlx::query(AssertSqlSafe(begin)).execute(&mut *tx).await?;
            ends.extend(end);
        }
    }
    let mut waiting: Vec<Vec<Json>> = Vec::new();
    let mut table = 0;
    while let Some(piece) = reader.next()? {
        let (place, row) = match piece {
            Piece::Row(place, row) => (place, row),
            Piece::File(fingerprint, bytes) => {
                let bytes = unhex(&bytes).ok_or_else(|| broken("a file is not in hexadecimal"))?;
                files.put(&fingerprint, &bytes).map_err(broken)?;
                continue;
            }
        };
        let section = &header.tables[table];
        if place != table
            || waiting.len() == ROWS_AT_ONCE
            || waiting.len() * section.columns.len() > VALUES_AT_ONCE
        {
            insert(&mut tx, section, std::mem::take(&mut waiting)).await?;
        }
        table = place;
        waiting.push(row);
    }
    if let Some(section) = header.tables.get(table) {
        insert(&mut tx, section, waiting).await?;
    }
    for statement in ends {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut *tx).await?;
    }
    let waiting_mails = wake(&mut tx, options.waiting_mails, now).await?;
    tx.commit().await?;
    migrate::run(db).await?;
    // On the tables of this version: what is personal may stand in one that the backup had not.
    let mut tx = db.begin_write().await?;
    let erased = tombstone::erase_again(&mut tx, &options.erased_since).await?;
    tx.commit().await?;
    Ok(Restored {
        summary: reader.summary(),
        waiting_mails,
        erased,
    })
}

/// The tables as the version that made the backup had them.
async fn make_tables(db: &Db, header: &Header) -> Result<()> {
    for (name, checksum) in &header.migrations {
        if !migrate::knows(name, checksum) {
            let version = &header.version;
            return Err(broken(format!(
                "it was made by Lutrin {version}, whose migration {name} is unknown here"
            )));
        }
    }
    migrate::run_while(db, |name| {
        header.migrations.iter().any(|(known, _)| known == name)
    })
    .await?;
    let mut conn = db.read().await?;
    if migrate::applied(&mut conn).await? != header.migrations {
        return Err(broken(format!(
            "it was made by Lutrin {}, an older version: restore it into a database without tables",
            header.version
        )));
    }
    Ok(())
}

/// The tables of the database, which are empty and are those of the backup.
async fn targets(conn: &mut Conn, db: &Db, header: &Header) -> Result<Vec<Table>> {
    let targets = tables(conn, db.dialect()).await?;
    for table in &targets {
        if count(conn, &table.name).await? > 0 {
            return Err(broken(format!(
                "the database is not empty (table {}): restore into a new one",
                table.name
            )));
        }
    }
    for section in &header.tables {
        if !targets
            .iter()
            .any(|table| table.name == section.name && table.columns == section.columns)
        {
            return Err(broken(format!(
                "table {} is not as this version knows it",
                section.name
            )));
        }
    }
    Ok(targets)
}

async fn insert(conn: &mut Conn, section: &Section, rows: Vec<Vec<Json>>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let width = section.columns.len();
    let values: Vec<String> = (0..rows.len())
        .map(|row| format!("({})", places(row * width + 1, width)))
        .collect();
    let columns = column_list(&section.columns);
    let sql = format!(
        "insert into \"{}\" ({columns}) values {}",
        section.name,
        values.join(", ")
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for row in rows {
        for (value, (column, kind)) in row.into_iter().zip(&section.columns) {
            let wrong = || broken(format!("{}.{column} holds what it cannot", section.name));
            query = match (kind, value) {
                (Kind::Int, Json::Null) => query.bind(None::<i64>),
                (Kind::Int, value) => query.bind(value.as_i64().ok_or_else(wrong)?),
                (Kind::Real, Json::Null) => query.bind(None::<f64>),
                (Kind::Real, value) => query.bind(value.as_f64().ok_or_else(wrong)?),
                (Kind::Text, Json::Null) => query.bind(None::<String>),
                (Kind::Text, Json::String(text)) => query.bind(text),
                (Kind::Bytes, Json::Null) => query.bind(None::<Vec<u8>>),
                (Kind::Bytes, Json::String(text)) => query.bind(unhex(&text).ok_or_else(wrong)?),
                (Kind::Text | Kind::Bytes, _) => return Err(wrong()),
            };
        }
    }
    query.execute(conn).await?;
    Ok(())
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| {
            let digit = |byte: u8| {
                char::from(byte)
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            };
            Some(digit(pair[0])? << 4 | digit(pair[1])?)
        })
        .collect()
}

/// No worker of the past holds a job any more; mails leave or are set aside.
async fn wake(conn: &mut Conn, mails: WaitingMails, now: Timestamp) -> Result<u64> {
    sqlx::query("update job set claimed_until_at = null")
        .execute(&mut *conn)
        .await?;
    let parked_at = (mails == WaitingMails::Park).then(|| now.as_second());
    let waiting = sqlx::query(
        "update job set parked_at = $1, last_error = $2 where kind = 'send_mail' and parked_at is null",
    )
    .bind(parked_at)
    .bind(parked_at.map(|_| "restored from a backup: it may have left before"))
    .execute(conn)
    .await?;
    Ok(waiting.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_they_were_written() {
        assert_eq!(unhex("00ff1d"), Some(vec![0, 255, 29]));
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("+1"), None);
        assert_eq!(unhex("zz"), None);
    }
}
