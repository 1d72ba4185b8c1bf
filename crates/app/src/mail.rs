//! The mails as they were composed: read by the pages of the demonstration.

use domain::id::MailId;
use store::mail::StoredMail;

use crate::App;
use crate::failure::{Failure, Outcome};

/// The latest mails, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn latest(app: &App, limit: i64) -> Outcome<Vec<StoredMail>> {
    let mut conn = app.db.read().await?;
    Ok(store::mail::latest(&mut conn, limit).await?)
}

/// A mail.
///
/// # Errors
/// As not found when there is none of this id.
pub async fn find(app: &App, id: MailId) -> Outcome<StoredMail> {
    let mut conn = app.db.read().await?;
    store::mail::find(&mut conn, id).await?.ok_or(Failure::NotFound)
}
