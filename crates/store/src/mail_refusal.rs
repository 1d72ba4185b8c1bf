//! Which mails a reader does not wish, how long before the due day one is wished, and the mails that
//! were sent to them.

use std::collections::BTreeSet;

use domain::id::PatronId;
use domain::mail::MailKind;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::{Error, Result};
use crate::read;

/// The kinds that a patron refuses; one that this version does not know is passed over.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Conn, patron: PatronId) -> Result<BTreeSet<MailKind>> {
    let rows = sqlx::query("select kind from mail_refusal where patron_id = $1")
        .bind(patron.get())
        .fetch_all(conn)
        .await?;
    let mut kinds = BTreeSet::new();
    for row in &rows {
        kinds.extend(MailKind::from_code(&row.try_get::<String, _>(0)?));
    }
    Ok(kinds)
}

/// Writes the kinds that a patron refuses, in place of those written before.
///
/// # Errors
/// When the database fails.
pub async fn set(
    conn: &mut Conn,
    patron: PatronId,
    kinds: &BTreeSet<MailKind>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("delete from mail_refusal where patron_id = $1")
        .bind(patron.get())
        .execute(&mut *conn)
        .await?;
    for kind in kinds {
        sqlx::query(
            "insert into mail_refusal (patron_id, kind, refused_at) values ($1, $2, $3)
             on conflict (patron_id, kind) do nothing",
        )
        .bind(patron.get())
        .bind(kind.code())
        .bind(now.as_second())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Days before the due day on which a patron is reminded.
///
/// # Errors
/// When the database fails.
pub async fn remind_days(conn: &mut Conn, patron: PatronId) -> Result<u8> {
    let row = sqlx::query("select remind_days from patron where patron_id = $1")
        .bind(patron.get())
        .fetch_optional(conn)
        .await?;
    let days: i64 = match row {
        Some(row) => row.try_get(0)?,
        None => 2,
    };
    u8::try_from(days).map_err(|_| Error::unreadable("days before a reminder", days))
}

/// Sets them.
///
/// # Errors
/// When the database fails.
pub async fn set_remind_days(conn: &mut Conn, patron: PatronId, days: u8) -> Result<()> {
    sqlx::query("update patron set remind_days = $2 where patron_id = $1")
        .bind(patron.get())
        .bind(i64::from(days))
        .execute(conn)
        .await?;
    Ok(())
}

/// A mail sent, as the list of them names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentMail {
    /// Its kind; none of a version that this one does not know.
    pub kind: Option<MailKind>,
    /// Its subject.
    pub subject: String,
    /// The address it went to.
    pub recipient: String,
    /// When it was written.
    pub composed_at: Timestamp,
    /// When a server took it.
    pub sent_at: Option<Timestamp>,
}

/// The mails about this patron, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn sent_to(conn: &mut Conn, patron: PatronId, limit: i64) -> Result<Vec<SentMail>> {
    let rows = sqlx::query(
        "select kind, subject, recipient, composed_at, sent_at from mail where patron_id = $1
         order by composed_at desc, mail_id desc limit $2",
    )
    .bind(patron.get())
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(SentMail {
                kind: MailKind::from_code(&row.try_get::<String, _>(0)?),
                subject: row.try_get(1)?,
                recipient: row.try_get(2)?,
                composed_at: read::instant(row, 3)?,
                sent_at: read::maybe_instant(row, 4)?,
            })
        })
        .collect()
}
