//! The children who come with a registration.

use std::collections::HashMap;

use domain::registration::{Child, Registration};
use sqlx::Row;

use crate::db::{Conn, rows_among};
use crate::error::{Error, Result};

/// Writes the children of a registration in the place of those it had.
pub(super) async fn put(conn: &mut Conn, of: &Registration) -> Result<()> {
    sqlx::query("delete from registration_child where registration_id = $1")
        .bind(of.id.get())
        .execute(&mut *conn)
        .await?;
    for (place, child) in (1_i64..).zip(&of.children) {
        sqlx::query(
            "insert into registration_child (registration_id, place, name, age) values ($1, $2, $3, $4)",
        )
        .bind(of.id.get())
        .bind(place)
        .bind(child.name.as_str())
        .bind(child.age.map(i64::from))
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Reads the children of all these registrations.
pub(super) async fn fill(conn: &mut Conn, found: &mut [Registration]) -> Result<()> {
    let ids = found.iter().map(|registration| registration.id.get());
    let rows = rows_among(conn, &[], ids, |list| {
        format!(
            "select registration_id, name, age from registration_child where registration_id in ({list})
             order by registration_id, place"
        )
    })
    .await?;
    let mut children: HashMap<i64, Vec<Child>> = HashMap::new();
    for row in rows {
        let age: Option<i64> = row.try_get(2)?;
        children.entry(row.try_get(0)?).or_default().push(Child {
            name: row.try_get(1)?,
            age: age
                .map(|age| u8::try_from(age).map_err(|_| Error::unreadable("age", age)))
                .transpose()?,
        });
    }
    for registration in found {
        registration.children = children.remove(&registration.id.get()).unwrap_or_default();
    }
    Ok(())
}
