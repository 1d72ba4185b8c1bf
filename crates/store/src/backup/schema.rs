//! Which tables there are, of which columns, and which point to which: asked from the engine, so
//! that no migration can forget the backup.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sqlx::Row;

use super::broken;
use crate::db::Conn;
use crate::dialect::Dialect;
use crate::error::Result;

/// The four types of columns that the house uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Int,
    Real,
    Text,
    Bytes,
}

impl Kind {
    fn of_type(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "integer" | "bigint" => Some(Self::Int),
            "real" | "double precision" => Some(Self::Real),
            "text" => Some(Self::Text),
            "blob" | "bytea" => Some(Self::Bytes),
            _ => None,
        }
    }
}

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<(String, Kind)>,
    /// The tables its rows point to, itself among them perhaps, and the names of the constraints.
    pub(super) references: Vec<(String, String)>,
}

/// Columns, for a statement.
pub(super) fn column_list(columns: &[(String, Kind)]) -> String {
    columns
        .iter()
        .map(|(name, _)| format!("\"{name}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

/// All tables but the one of the migrations, each before those that point to it.
pub(super) async fn tables(conn: &mut Conn, dialect: Dialect) -> Result<Vec<Table>> {
    let mut left = Vec::new();
    for row in sqlx::query(dialect.tables()).fetch_all(&mut *conn).await? {
        let name: String = row.try_get(0)?;
        if name == "migration" {
            continue;
        }
        let mut columns = Vec::new();
        for row in sqlx::query(dialect.columns())
            .bind(name.as_str())
            .fetch_all(&mut *conn)
            .await?
        {
            let (column, kind): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            let known = Kind::of_type(&kind).ok_or_else(|| broken(format!("{name}.{column} is a {kind}")))?;
            columns.push((column, known));
        }
        let mut references = Vec::new();
        for row in sqlx::query(dialect.references())
            .bind(name.as_str())
            .fetch_all(&mut *conn)
            .await?
        {
            references.push((row.try_get(0)?, row.try_get(1)?));
        }
        left.push(Table {
            name,
            columns,
            references,
        });
    }
    in_order(left)
}

fn in_order(mut left: Vec<Table>) -> Result<Vec<Table>> {
    let mut ordered: Vec<Table> = Vec::new();
    let mut done = BTreeSet::new();
    while !left.is_empty() {
        let stands = |table: &Table| {
            table
                .references
                .iter()
                .all(|(to, _)| *to == table.name || done.contains(to))
        };
        let (ready, rest): (Vec<Table>, Vec<Table>) = left.into_iter().partition(stands);
        if ready.is_empty() {
            let names: Vec<&str> = rest.iter().map(|table| table.name.as_str()).collect();
            return Err(broken(format!(
                "these tables point to each other: {}",
                names.join(", ")
            )));
        }
        done.extend(ready.iter().map(|table| table.name.clone()));
        ordered.extend(ready);
        left = rest;
    }
    Ok(ordered)
}
