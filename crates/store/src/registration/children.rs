//! The children who come with a registration.

use domain::registration::{Child, Registration};
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, places};
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
    for chunk in found.chunks_mut(500) {
        let sql = format!(
            "select registration_id, name, age from registration_child where registration_id in ({})
             order by registration_id, place",
            places(1, chunk.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for registration in chunk.iter() {
            query = query.bind(registration.id.get());
        }
        for row in query.fetch_all(&mut *conn).await? {
            let id: i64 = row.try_get(0)?;
            let age: Option<i64> = row.try_get(2)?;
            let child = Child {
                name: row.try_get(1)?,
                age: age
                    .map(|age| u8::try_from(age).map_err(|_| Error::unreadable("age", age)))
                    .transpose()?,
            };
            if let Some(of) = chunk.iter_mut().find(|registration| registration.id.get() == id) {
                of.children.push(child);
            }
        }
    }
    Ok(())
}
