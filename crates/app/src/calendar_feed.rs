//! The private calendar: a secret address at which a telephone reads what is due and what waits.

use domain::language::Language;
use jiff::Timestamp;
use store::account::Account;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::family::{self, SeenMember};
use crate::person::Reader;
use crate::random::secret;

/// The calendar of a reader: its secret, and since when it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// What the address ends with.
    pub token: String,
    /// Since when.
    pub begun_at: Timestamp,
}

/// The calendar of a reader, if they have one.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, reader: &Reader) -> Outcome<Option<Feed>> {
    let mut conn = app.db.read().await?;
    let feed = store::calendar_feed::of(&mut conn, reader.account.id).await?;
    Ok(feed.map(|(token, begun_at)| Feed { token, begun_at }))
}

/// Gives the calendar an address; the one before opens nothing any more.
///
/// # Errors
/// When the database fails.
pub async fn renew(app: &App, reader: &Reader) -> Outcome<()> {
    let token = secret(&*app.random);
    let mut act = Act::begin(app, &reader.actor()).await?;
    let now = act.moment.now;
    store::calendar_feed::renew(act.conn(), reader.account.id, &token, now).await?;
    act.audit("calendar.renew", "account", reader.account.id.get(), None, None)
        .await?;
    act.commit().await
}

/// Takes the address back.
///
/// # Errors
/// When the database fails.
pub async fn end(app: &App, reader: &Reader) -> Outcome<()> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    store::calendar_feed::end(act.conn(), reader.account.id).await?;
    act.audit("calendar.end", "account", reader.account.id.get(), None, None)
        .await?;
    act.commit().await
}

/// What an address opens.
#[derive(Debug)]
pub struct Opened {
    /// The language of its owner.
    pub language: Language,
    /// The owner first, then those for whom they answer.
    pub family: Vec<SeenMember>,
}

/// What the calendar of an address holds.
///
/// # Errors
/// As not found when the address opens nothing, whatever the reason.
pub async fn open(app: &App, token: &str) -> Outcome<Opened> {
    if token.len() != 64 || !token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    let id = store::calendar_feed::account(&mut conn, token)
        .await?
        .ok_or(Failure::NotFound)?;
    let account: Account = store::account::find(&mut conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    drop(conn);
    let patron = account.patron.ok_or(Failure::NotFound)?;
    let reader = Reader {
        account,
        patron,
        request: String::new(),
    };
    Ok(Opened {
        language: reader.account.language,
        family: family::of_reader(app, &reader).await?,
    })
}
