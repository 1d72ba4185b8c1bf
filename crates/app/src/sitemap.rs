//! The pages of the portal for search engines on the web, in parts of bounded size.

use domain::id::RecordNumber;
use jiff::Timestamp;
use store::sitemap::Titled;

use crate::App;
use crate::event::whole;
use crate::failure::Outcome;

/// Addresses in one part at most: what search engines take.
pub const PART: u32 = 50_000;
/// Published things of one kind that are named at most: four kinds and the libraries fill one part.
const PUBLISHED: i64 = 10_000;

/// How many parts there are of what has numbers: one for each range of them, whatever left the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Of records.
    pub records: u32,
    /// Of authors, whose numbers are those of all headings.
    pub authors: u32,
}

/// How many parts there are.
///
/// # Errors
/// When the database fails.
pub async fn parts(app: &App) -> Outcome<Parts> {
    let mut conn = app.db.read().await?;
    let next = store::record::next_number(&mut conn).await?;
    let last = store::sitemap::last_heading(&mut conn).await?;
    Ok(Parts {
        records: next.get().saturating_sub(1).div_ceil(PART),
        authors: last.unwrap_or_default().div_ceil(PART),
    })
}

/// The records of a part, counted from one, and when each changed; nothing beyond the last.
///
/// # Errors
/// When the database fails.
pub async fn records(app: &App, part: u32) -> Outcome<Vec<(RecordNumber, Timestamp)>> {
    let Some((above, until)) = range(part) else {
        return Ok(Vec::new());
    };
    let mut conn = app.db.read().await?;
    Ok(store::sitemap::records(&mut conn, above, until).await?)
}

/// The authors of a part, counted from one: number and name; nothing beyond the last.
///
/// # Errors
/// When the database fails.
pub async fn authors(app: &App, part: u32) -> Outcome<Vec<(u32, String)>> {
    let Some((above, until)) = range(part) else {
        return Ok(Vec::new());
    };
    let mut conn = app.db.read().await?;
    Ok(store::sitemap::authors(&mut conn, above, until).await?)
}

/// The number that those of a part are above, and the last of them.
fn range(part: u32) -> Option<(u32, u32)> {
    let above = part.checked_sub(1)?.checked_mul(PART)?;
    Some((above, above.saturating_add(PART)))
}

/// What librarians publish.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// News.
    pub news: Vec<Titled>,
    /// Selections.
    pub selections: Vec<Titled>,
    /// Events to come.
    pub events: Vec<Titled>,
    /// Pages, by the word in their address.
    pub pages: Vec<Titled>,
}

/// What everybody may read of it now.
///
/// # Errors
/// When the database fails.
pub async fn published(app: &App) -> Outcome<Published> {
    let now = app.clock.now();
    let local = whole(app.settings.zone.to_datetime(now)).to_string();
    let mut conn = app.db.read().await?;
    Ok(Published {
        news: store::sitemap::news(&mut conn, now, PUBLISHED).await?,
        selections: store::sitemap::selections(&mut conn, now, PUBLISHED).await?,
        events: store::sitemap::events(&mut conn, &local, PUBLISHED).await?,
        pages: store::sitemap::pages(&mut conn, now, PUBLISHED).await?,
    })
}
