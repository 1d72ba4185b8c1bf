//! What the ILSes elsewhere can do to a hold, as each said last: no page waits for one to know which
//! buttons to draw. One that has not said yet has no row, and can do nothing.

use std::collections::BTreeMap;

use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// What can be done to a hold there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ability {
    /// It can be passed over between two days.
    pub suspend: bool,
    /// It can be fetched at another library.
    pub change_pickup: bool,
}

/// All of them, by the name of the connection.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<BTreeMap<String, Ability>> {
    let rows = sqlx::query("select ils, suspends_holds, changes_pickup from ils_ability")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let ability = Ability {
                suspend: row.try_get::<i64, _>(1)? != 0,
                change_pickup: row.try_get::<i64, _>(2)? != 0,
            };
            Ok((row.try_get(0)?, ability))
        })
        .collect()
}

/// Writes what a connection says.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, ils: &str, ability: Ability) -> Result<()> {
    sqlx::query(
        "insert into ils_ability (ils, suspends_holds, changes_pickup) values ($1, $2, $3)
         on conflict (ils) do update set suspends_holds = excluded.suspends_holds,
            changes_pickup = excluded.changes_pickup",
    )
    .bind(ils)
    .bind(i64::from(ability.suspend))
    .bind(i64::from(ability.change_pickup))
    .execute(conn)
    .await?;
    Ok(())
}
