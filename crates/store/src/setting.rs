//! Settings of the network that staff may change while the portal runs.

use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// The value of a setting.
///
/// # Errors
/// When the database fails.
pub async fn get(conn: &mut Conn, key: &str) -> Result<Option<String>> {
    let row = sqlx::query("select value from setting where key = $1")
        .bind(key)
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Sets a setting.
///
/// # Errors
/// When the database fails.
pub async fn set(conn: &mut Conn, key: &str, value: &str) -> Result<()> {
    sqlx::query("insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value")
        .bind(key)
        .bind(value)
        .execute(conn)
        .await?;
    Ok(())
}

/// Sets a setting to a later value; says whether it was earlier, or not there at all. However many
/// ask at once, one is told yes. Values are compared as text: days, and numbers of one width.
///
/// # Errors
/// When the database fails.
pub async fn raise(conn: &mut Conn, key: &str, value: &str) -> Result<bool> {
    let done = sqlx::query(
        "insert into setting (key, value) values ($1, $2)
         on conflict (key) do update set value = excluded.value where setting.value < excluded.value",
    )
    .bind(key)
    .bind(value)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
