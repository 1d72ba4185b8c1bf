//! Links in mails that answer for one registration without signing in: a secret for each mail, kept as
//! its hash, good until the event is over.

use domain::id::RegistrationId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// Writes a link. Those of earlier mails still work: a reader opens whichever mail is at hand.
///
/// # Errors
/// When the database fails.
pub async fn insert_link(
    conn: &mut Conn,
    token_hash: &str,
    registration: RegistrationId,
    expires_at: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into registration_link (token_hash, registration_id, expires_at) values ($1, $2, $3)",
    )
    .bind(token_hash)
    .bind(registration.get())
    .bind(expires_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// The registration for which a link answers, while it does.
///
/// # Errors
/// When the database fails.
pub async fn of_link(conn: &mut Conn, token_hash: &str, now: Timestamp) -> Result<Option<RegistrationId>> {
    let row = sqlx::query(
        "select registration_id from registration_link where token_hash = $1 and expires_at > $2",
    )
    .bind(token_hash)
    .bind(now.as_second())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(RegistrationId::new(row.try_get(0)?)))
        .transpose()
}
