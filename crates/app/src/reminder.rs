//! « Rappels »: which mails the reader wishes, how early, in which language; and those that were sent.

use std::collections::BTreeSet;

use domain::id::PatronId;
use domain::language::Language;
use domain::mail::MailKind;
use store::mail_refusal::SentMail;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;

/// The earliest that one can be reminded, in days before the due day.
pub const MOST_DAYS: u8 = 7;
/// Days before the due day that can be chosen.
pub const DAYS: std::ops::RangeInclusive<u8> = 1..=MOST_DAYS;
/// Mails listed at most: they are kept thirty days.
const LISTED: i64 = 200;

/// What a reader chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// Mails that they do not wish.
    pub refused: BTreeSet<MailKind>,
    /// Days before the due day on which they are reminded.
    pub days: u8,
    /// The language of their mails.
    pub language: Language,
}

/// What a reader chose.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, reader: &Reader) -> Outcome<Wishes> {
    let mut conn = app.db.read().await?;
    Ok(Wishes {
        refused: store::mail_refusal::of(&mut conn, reader.patron).await?,
        days: store::mail_refusal::remind_days(&mut conn, reader.patron).await?,
        language: reader.account.language,
    })
}

/// Writes what a reader chooses. A mail that may not be refused is sent whatever is written here.
///
/// # Errors
/// As a form that makes no sense, when the days are none that can be chosen.
pub async fn choose(app: &App, reader: &Reader, wishes: &Wishes) -> Outcome<()> {
    if !DAYS.contains(&wishes.days) {
        return Err(Failure::Refused(Vec::new()));
    }
    let refused: BTreeSet<MailKind> = wishes
        .refused
        .iter()
        .copied()
        .filter(|kind| kind.may_be_refused())
        .collect();
    let mut act = Act::begin(app, &reader.actor()).await?;
    let now = act.moment.now;
    store::mail_refusal::set(act.conn(), reader.patron, &refused, now).await?;
    store::mail_refusal::set_remind_days(act.conn(), reader.patron, wishes.days).await?;
    store::account::set_language(act.conn(), reader.account.id, wishes.language).await?;
    act.audit("reminder.choose", "patron", reader.patron.get(), None, None)
        .await?;
    act.commit().await
}

/// The mails about a reader that are still kept, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn mails(app: &App, patron: PatronId) -> Outcome<Vec<SentMail>> {
    let mut conn = app.db.read().await?;
    Ok(store::mail_refusal::sent_to(&mut conn, patron, LISTED).await?)
}
