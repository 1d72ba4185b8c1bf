//! Writing a backup: one reading transaction, one row or file in memory at a time.

use std::io::Write;

use futures_util::TryStreamExt;
use jiff::Timestamp;
use serde_json::Value;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Connection, Row};

use super::lines::{Header, Line, Section, Writer};
use super::schema::{Kind, column_list, tables};
use super::{Files, LEFT_OUT, Summary, broken};
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::migrate::{self, hex};

/// Writes the whole network as it is at this instant, with the files that its rows name; one that is missing
/// is left out. Others read and write meanwhile.
///
/// # Errors
/// When the database fails, or `out` or a file does; what was written then is no backup.
pub async fn write(db: &Db, out: impl Write, files: &impl Files, now: Timestamp) -> Result<Summary> {
    let mut conn = db.read().await?;
    let mut snapshot = conn.begin_with(db.dialect().begin_snapshot()).await?;
    let migrations = migrate::applied(&mut snapshot).await?;
    let mut sections = Vec::new();
    for table in tables(&mut snapshot, db.dialect()).await? {
        if !LEFT_OUT.contains(&table.name.as_str()) {
            let rows = count(&mut snapshot, &table.name).await?;
            sections.push(Section {
                name: table.name,
                columns: table.columns,
                rows,
            });
        }
    }
    let header = Header::new(now, migrations, sections);
    let mut lines = Writer::new(out);
    lines.write(&header)?;
    for section in &header.tables {
        lines.write(&Line::Table {
            table: section.name.clone(),
        })?;
        let columns = column_list(&section.columns);
        let sql = format!("select {columns} from \"{}\"", section.name);
        let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(&mut *snapshot);
        while let Some(row) = rows.try_next().await? {
            let mut values = Vec::with_capacity(section.columns.len());
            for (place, (_, kind)) in section.columns.iter().enumerate() {
                values.push(value(&row, place, *kind)?);
            }
            lines.write(&Line::Row(values))?;
        }
    }
    for fingerprint in crate::picture::fingerprints(&mut snapshot).await? {
        if let Some(bytes) = files.read(&fingerprint).map_err(broken)? {
            lines.file(&fingerprint, &bytes)?;
        }
    }
    let files = lines.finish()?;
    Ok(Summary {
        files,
        ..header.summary()
    })
}

/// How many rows a table has.
pub(super) async fn count(conn: &mut Conn, table: &str) -> Result<u64> {
    let row = sqlx::query(AssertSqlSafe(format!("select count(*) from \"{table}\"")))
        .fetch_one(conn)
        .await?;
    Ok(row.try_get::<i64, _>(0)?.unsigned_abs())
}

fn value(row: &AnyRow, place: usize, kind: Kind) -> Result<Value> {
    Ok(match kind {
        Kind::Int => row.try_get::<Option<i64>, _>(place)?.into(),
        Kind::Real => row.try_get::<Option<f64>, _>(place)?.into(),
        Kind::Text => row.try_get::<Option<String>, _>(place)?.into(),
        Kind::Bytes => row
            .try_get::<Option<Vec<u8>>, _>(place)?
            .map(|bytes| hex(&bytes))
            .into(),
    })
}
