//! Mails as they were composed: the proof of what was sent, kept thirty days.

use domain::id::{AccountId, HoldId, MailId, PatronId};
use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// A mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMail {
    /// Its id: that of the job that sends it.
    pub id: MailId,
    /// The name of its kind.
    pub kind: String,
    /// Whom it concerns.
    pub patron: Option<PatronId>,
    /// The sign-in that it concerns.
    pub account: Option<AccountId>,
    /// The hold that it tells of.
    pub hold: Option<HoldId>,
    /// Its language, two letters.
    pub language: String,
    /// The address it goes to.
    pub recipient: String,
    /// Where an answer goes: the library.
    pub reply_to: Option<String>,
    /// Where List-Unsubscribe leads, for a mail that can be declined.
    pub unsubscribe_url: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// The calendar attached to it.
    pub calendar: Option<String>,
    /// When it was written.
    pub composed_at: Timestamp,
    /// When a server took it.
    pub sent_at: Option<Timestamp>,
}

const COLUMNS: &str = "mail_id, kind, patron_id, account_id, hold_id, language, recipient, reply_to, subject,
    body_text, body_html, composed_at, sent_at, unsubscribe_url, calendar";

/// Keeps a mail as composed. A second try replaces the first as long as no server took it; what was
/// sent is never changed.
///
/// # Errors
/// When the database fails.
pub async fn keep(conn: &mut Conn, mail: &StoredMail) -> Result<()> {
    sqlx::query(
        "insert into mail (mail_id, kind, patron_id, account_id, hold_id, language, recipient, reply_to, subject,
             body_text, body_html, composed_at, unsubscribe_url, calendar)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (mail_id) do update set language = excluded.language, recipient = excluded.recipient,
             reply_to = excluded.reply_to, subject = excluded.subject, body_text = excluded.body_text,
             body_html = excluded.body_html, composed_at = excluded.composed_at,
             unsubscribe_url = excluded.unsubscribe_url, calendar = excluded.calendar
         where mail.sent_at is null",
    )
    .bind(mail.id.get())
    .bind(mail.kind.as_str())
    .bind(mail.patron.map(PatronId::get))
    .bind(mail.account.map(AccountId::get))
    .bind(mail.hold.map(HoldId::get))
    .bind(mail.language.as_str())
    .bind(mail.recipient.as_str())
    .bind(mail.reply_to.as_deref())
    .bind(mail.subject.as_str())
    .bind(mail.text.as_str())
    .bind(mail.html.as_str())
    .bind(mail.composed_at.as_second())
    .bind(mail.unsubscribe_url.as_deref())
    .bind(mail.calendar.as_deref())
    .execute(conn)
    .await?;
    Ok(())
}

/// A mail.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: MailId) -> Result<Option<StoredMail>> {
    let sql = sqlx::AssertSqlSafe(format!("select {COLUMNS} from mail where mail_id = $1"));
    let row = sqlx::query(sql).bind(id.get()).fetch_optional(conn).await?;
    row.as_ref().map(stored).transpose()
}

/// Notes that a server took the mail.
///
/// # Errors
/// When the database fails.
pub async fn sent(conn: &mut Conn, id: MailId, now: Timestamp) -> Result<()> {
    sqlx::query("update mail set sent_at = $2 where mail_id = $1 and sent_at is null")
        .bind(id.get())
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// The latest mails, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn latest(conn: &mut Conn, limit: i64) -> Result<Vec<StoredMail>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from mail order by mail_id desc limit $1"
    ));
    let rows = sqlx::query(sql).bind(limit).fetch_all(conn).await?;
    rows.iter().map(stored).collect()
}

/// Forgets mails composed before an instant. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    let done = sqlx::query("delete from mail where composed_at < $1")
        .bind(before.as_second())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

fn stored(row: &AnyRow) -> Result<StoredMail> {
    Ok(StoredMail {
        id: MailId::new(row.try_get(0)?),
        kind: row.try_get(1)?,
        patron: row.try_get::<Option<i64>, _>(2)?.map(PatronId::new),
        account: row.try_get::<Option<i64>, _>(3)?.map(AccountId::new),
        hold: row.try_get::<Option<i64>, _>(4)?.map(HoldId::new),
        language: row.try_get(5)?,
        recipient: row.try_get(6)?,
        reply_to: row.try_get(7)?,
        subject: row.try_get(8)?,
        text: row.try_get(9)?,
        html: row.try_get(10)?,
        composed_at: read::instant(row, 11)?,
        sent_at: read::maybe_instant(row, 12)?,
        unsubscribe_url: row.try_get(13)?,
        calendar: row.try_get(14)?,
    })
}

/// How many mails are kept that a server took, and how many that none took yet.
///
/// # Errors
/// When the database fails.
pub async fn counts(conn: &mut Conn) -> Result<(i64, i64)> {
    let row = sqlx::query(
        "select count(case when sent_at is not null then 1 end), count(case when sent_at is null then 1 end) from mail",
    )
    .fetch_one(conn)
    .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}
