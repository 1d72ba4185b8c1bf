//! Migrations: one tree, in order, each in one transaction with the note that it ran.
//!
//! A landed migration is never edited: its checksum is kept, and a changed one stops the start.
//! A database made by a newer version is refused by name.

use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Db};
use crate::dialect::Dialect;
use crate::error::{Error, Result};

/// Name and text of each migration, in order.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_network", include_str!("../migrations/0001_network.sql")),
    ("0002_catalogue", include_str!("../migrations/0002_catalogue.sql")),
    ("0003_people", include_str!("../migrations/0003_people.sql")),
    (
        "0004_circulation",
        include_str!("../migrations/0004_circulation.sql"),
    ),
    ("0005_work", include_str!("../migrations/0005_work.sql")),
    ("0006_list", include_str!("../migrations/0006_list.sql")),
    (
        "0007_saved_search",
        include_str!("../migrations/0007_saved_search.sql"),
    ),
    ("0008_event", include_str!("../migrations/0008_event.sql")),
    (
        "0009_contribution",
        include_str!("../migrations/0009_contribution.sql"),
    ),
    (
        "0010_suggestion",
        include_str!("../migrations/0010_suggestion.sql"),
    ),
    (
        "0011_shelves_and_connections",
        include_str!("../migrations/0011_shelves_and_connections.sql"),
    ),
    ("0012_access", include_str!("../migrations/0012_access.sql")),
    ("0013_reader", include_str!("../migrations/0013_reader.sql")),
    (
        "0014_publishing",
        include_str!("../migrations/0014_publishing.sql"),
    ),
    ("0015_page", include_str!("../migrations/0015_page.sql")),
    ("0016_staff", include_str!("../migrations/0016_staff.sql")),
    (
        "0017_opening_hours",
        include_str!("../migrations/0017_opening_hours.sql"),
    ),
    ("0018_picture", include_str!("../migrations/0018_picture.sql")),
    (
        "0019_desk_words",
        include_str!("../migrations/0019_desk_words.sql"),
    ),
    (
        "0020_event_series",
        include_str!("../migrations/0020_event_series.sql"),
    ),
    (
        "0021_policy_change",
        include_str!("../migrations/0021_policy_change.sql"),
    ),
    ("0022_queue", include_str!("../migrations/0022_queue.sql")),
    ("0023_load", include_str!("../migrations/0023_load.sql")),
    (
        "0024_correction",
        include_str!("../migrations/0024_correction.sql"),
    ),
    ("0025_figure", include_str!("../migrations/0025_figure.sql")),
    (
        "0026_event_format",
        include_str!("../migrations/0026_event_format.sql"),
    ),
    (
        "0027_staff_pick",
        include_str!("../migrations/0027_staff_pick.sql"),
    ),
    (
        "0028_closed_service",
        include_str!("../migrations/0028_closed_service.sql"),
    ),
    ("0029_passkey", include_str!("../migrations/0029_passkey.sql")),
    (
        "0030_consultation",
        include_str!("../migrations/0030_consultation.sql"),
    ),
    (
        "0031_search_words",
        include_str!("../migrations/0031_search_words.sql"),
    ),
    ("0032_turnout", include_str!("../migrations/0032_turnout.sql")),
    ("0033_browse", include_str!("../migrations/0033_browse.sql")),
    ("0034_relevance", include_str!("../migrations/0034_relevance.sql")),
    (
        "0035_section_facet",
        include_str!("../migrations/0035_section_facet.sql"),
    ),
];

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Brings the database to this version's schema; returns the migrations that ran.
///
/// # Errors
/// When a migration fails, was edited after it ran, or the database is newer than this program.
pub async fn run(db: &Db) -> Result<Vec<&'static str>> {
    run_while(db, |_| true).await
}

/// Brings the database to the schema of an older version: to the migrations that are `wanted`.
pub(crate) async fn run_while(db: &Db, wanted: impl Fn(&str) -> bool) -> Result<Vec<&'static str>> {
    let mut tx = db.begin_write().await?;
    let dialect = db.dialect();
    sqlx::query(AssertSqlSafe(dialect.translate(
        "create table if not exists migration (name text primary key, checksum text not null, version text not null)",
    )))
    .execute(&mut *tx)
    .await?;
    let rows = sqlx::query("select name, checksum, version from migration order by name")
        .fetch_all(&mut *tx)
        .await?;
    let mut applied = std::collections::BTreeMap::new();
    for row in rows {
        let name: String = row.try_get(0)?;
        if !MIGRATIONS.iter().any(|(known, _)| *known == name) {
            let version: String = row.try_get(2)?;
            return Err(Error::Schema(format!(
                "this database was made by Lutrin {version}, which is newer than this program ({VERSION}): \
                 migration {name} is unknown here. Start the newer program, or restore a backup made before it ran."
            )));
        }
        applied.insert(name, row.try_get::<String, _>(1)?);
    }
    let mut ran = Vec::new();
    for (name, text) in MIGRATIONS.iter().take_while(|(name, _)| wanted(name)) {
        let checksum = hex(&Sha256::digest(text.as_bytes()));
        if let Some(known) = applied.get(*name) {
            if *known != checksum {
                return Err(Error::Schema(format!(
                    "migration {name} was changed after it ran on this database"
                )));
            }
            continue;
        }
        for statement in statements(text, dialect) {
            sqlx::query(AssertSqlSafe(dialect.translate(&statement)))
                .execute(&mut *tx)
                .await?;
        }
        note(&mut tx, name, &checksum, VERSION).await?;
        ran.push(*name);
    }
    tx.commit().await?;
    Ok(ran)
}

/// The migrations that a database lacks. Changes nothing.
///
/// # Errors
/// When the database fails, or is newer than this program.
pub async fn pending(db: &Db) -> Result<Vec<&'static str>> {
    let mut conn = db.read().await?;
    let mut has_any = false;
    for row in sqlx::query(db.dialect().tables()).fetch_all(&mut *conn).await? {
        has_any |= row.try_get::<String, _>(0)? == "migration";
    }
    let ran = if has_any {
        applied(&mut conn).await?
    } else {
        Vec::new()
    };
    if let Some((name, _)) = ran
        .iter()
        .find(|(name, _)| !MIGRATIONS.iter().any(|(known, _)| known == name))
    {
        return Err(Error::Schema(format!(
            "migration {name} of the database is unknown here: start the newer program"
        )));
    }
    Ok(MIGRATIONS
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !ran.iter().any(|(known, _)| known == name))
        .collect())
}

/// The migrations that ran on a database, with their checksums, in order.
pub(crate) async fn applied(conn: &mut Conn) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query("select name, checksum from migration order by name")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Whether this program knows a migration, to the letter.
pub(crate) fn knows(name: &str, checksum: &str) -> bool {
    MIGRATIONS
        .iter()
        .any(|(known, text)| *known == name && hex(&Sha256::digest(text.as_bytes())) == checksum)
}

async fn note(conn: &mut Conn, name: &str, checksum: &str, version: &str) -> Result<()> {
    sqlx::query("insert into migration (name, checksum, version) values ($1, $2, $3)")
        .bind(name)
        .bind(checksum)
        .bind(version)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes a migration as applied without running it: for a test of what follows.
///
/// # Errors
/// When the database fails.
pub async fn note_as_applied(conn: &mut Conn, name: &str, version: &str) -> Result<()> {
    note(conn, name, "", version).await
}

/// Makes a schema of its own on a PostgreSQL server: how several networks, or tests, share one.
///
/// # Errors
/// When the name is not plain, or the server refuses.
pub async fn make_schema(db: &Db, schema: &str) -> Result<()> {
    if schema.is_empty()
        || !schema
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    {
        return Err(Error::Schema(format!(
            "a schema is named with a-z, 0-9 and _, not {schema}"
        )));
    }
    let mut tx = db.begin_write().await?;
    sqlx::query(AssertSqlSafe(format!("create schema if not exists {schema}")))
        .execute(&mut *tx)
        .await?;
    tx.commit().await
}

/// What stands from this line to the next [`END`] is not for SQLite.
const ONLY_POSTGRES: &str = "-- only: postgres";
const END: &str = "-- end";

/// The statements of a migration for an engine, without its comments.
fn statements(text: &str, dialect: Dialect) -> Vec<String> {
    let mut is_for_both = true;
    let code: Vec<&str> = text
        .lines()
        .filter(|line| {
            match line.trim() {
                ONLY_POSTGRES => is_for_both = false,
                END => is_for_both = true,
                _ => {}
            }
            is_for_both || dialect == Dialect::Postgres
        })
        .map(|line| line.split("--").next().unwrap_or_default())
        .collect();
    code.join("\n")
        .split(';')
        .map(|statement| statement.trim().to_owned())
        .filter(|s| !s.is_empty())
        .collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            text.push_str(&format!("{byte:02x}"));
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_one_engine_does_not_reach_the_other() {
        let text = "create table a (b bigint); -- why\n-- only: postgres\ncreate index c on a (b);\n-- end\ndrop table d;";
        let (first, last) = ("create table a (b bigint)", "drop table d");
        assert_eq!(statements(text, Dialect::Sqlite), [first, last]);
        assert_eq!(
            statements(text, Dialect::Postgres),
            [first, "create index c on a (b)", last]
        );
    }
}
