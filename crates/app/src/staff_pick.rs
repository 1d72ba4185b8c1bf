//! Coups de cœur of librarians, as what they publish and as readers find them.

use std::collections::HashMap;

use domain::id::{LibraryId, RecordNumber, StaffPickId};
use domain::publishing::{Showing, ShowingState};
use domain::staff_pick::StaffPick;
use jiff::Timestamp;
use store::publishing::{Reach, Written};
use store::record::{Kept, StoredRecord};
use store::{Conn, Result, staff_pick};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::publishing::Piece;

/// A coup de cœur with the title of its document, which is its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenStaffPick {
    /// The coup de cœur.
    pub pick: StaffPick,
    /// The title of the document, shown or not.
    pub title: String,
    /// Whether readers find the document: nobody else is shown its coup de cœur.
    pub is_found: bool,
}

/// A coup de cœur with its document.
#[derive(Clone, Debug)]
pub struct ShownStaffPick {
    /// The coup de cœur.
    pub pick: StaffPick,
    /// The document.
    pub record: StoredRecord,
}

async fn with_titles(conn: &mut Conn, picks: Vec<StaffPick>) -> Result<Vec<WrittenStaffPick>> {
    let numbers: Vec<RecordNumber> = picks.iter().map(|pick| pick.record).collect();
    let kept = store::record::kept(conn, &numbers).await?;
    let written = picks.into_iter().map(|pick| {
        let (title, is_found) = match kept.get(&pick.record) {
            Some(Kept::Here(stored) | Kept::Merged(stored)) => (stored.record.title.clone(), true),
            Some(Kept::Gone(record)) => (record.title.clone(), false),
            None => (String::new(), false),
        };
        WrittenStaffPick {
            pick,
            title,
            is_found,
        }
    });
    Ok(written.collect())
}

/// Those whose document is shown, each with it: a merged one under its new number.
async fn with_records(conn: &mut Conn, picks: Vec<StaffPick>) -> Result<Vec<ShownStaffPick>> {
    let numbers: Vec<RecordNumber> = picks.iter().map(|pick| pick.record).collect();
    let kept: HashMap<RecordNumber, Kept> = store::record::kept(conn, &numbers).await?;
    let shown = picks
        .into_iter()
        .filter_map(|pick| match kept.get(&pick.record)? {
            Kept::Here(record) | Kept::Merged(record) => Some(ShownStaffPick {
                record: record.clone(),
                pick,
            }),
            Kept::Gone(_) => None,
        });
    Ok(shown.collect())
}

impl Piece for WrittenStaffPick {
    const NOUN: &'static str = "staff_pick";

    fn id(&self) -> i64 {
        self.pick.id.get()
    }

    fn library(&self) -> Option<LibraryId> {
        self.pick.library
    }

    fn showing(&self) -> Showing {
        self.pick.showing
    }

    fn version(&self) -> i64 {
        self.pick.version
    }

    fn known_as(mut self, id: i64, version: i64) -> Self {
        (self.pick.id, self.pick.version) = (StaffPickId::new(id), version);
        self
    }

    fn shown(mut self, showing: Showing) -> Self {
        self.pick.showing = showing;
        self
    }

    async fn find(conn: &mut Conn, id: i64) -> Result<Option<Self>> {
        let found = staff_pick::many(conn, &[StaffPickId::new(id)]).await?;
        Ok(with_titles(conn, found).await?.pop())
    }

    async fn deleted(conn: &mut Conn, id: i64, since: Timestamp) -> Result<Option<Self>> {
        let found = staff_pick::deleted(conn, StaffPickId::new(id), since).await?;
        Ok(with_titles(conn, found.into_iter().collect()).await?.pop())
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        staff_pick::insert(conn, &self.pick).await
    }

    async fn update(&self, conn: &mut Conn) -> Result<bool> {
        staff_pick::update(conn, &self.pick).await
    }

    async fn delete(conn: &mut Conn, id: i64, now: Timestamp) -> Result<bool> {
        staff_pick::delete(conn, StaffPickId::new(id), now).await
    }

    async fn restore(conn: &mut Conn, id: i64, since: Timestamp) -> Result<bool> {
        staff_pick::restore(conn, StaffPickId::new(id), since).await
    }

    async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<Self>> {
        let found = staff_pick::written(conn, asked).await?;
        with_titles(conn, found).await
    }

    async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
        staff_pick::counts(conn, reach, now).await
    }
}

/// One that is shown, with its document.
///
/// # Errors
/// As not found when it is none, a draft, for later, or its document is hidden or left the catalogue.
pub async fn shown(app: &App, id: StaffPickId) -> Outcome<ShownStaffPick> {
    let mut conn = app.db.read().await?;
    let found = staff_pick::find_shown(&mut conn, id, app.clock.now()).await?;
    with_records(&mut conn, found.into_iter().collect())
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// The latest of a library and of the network, or of all libraries.
///
/// # Errors
/// When the database fails.
pub async fn latest(
    app: &App,
    library: Option<LibraryId>,
    limit: i64,
    offset: i64,
) -> Outcome<Vec<ShownStaffPick>> {
    let mut conn = app.db.read().await?;
    let found = staff_pick::latest(&mut conn, library, app.clock.now(), limit, offset).await?;
    Ok(with_records(&mut conn, found).await?)
}

/// Those on a document that is shown, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn on_record(app: &App, record: RecordNumber) -> Outcome<Vec<StaffPick>> {
    let mut conn = app.db.read().await?;
    Ok(staff_pick::on_record(&mut conn, record, app.clock.now()).await?)
}

/// One that is being written, as it would be shown: its document may be hidden meanwhile.
///
/// # Errors
/// As not found when there is no such document.
pub async fn tried(app: &App, pick: StaffPick) -> Outcome<ShownStaffPick> {
    let mut conn = app.db.read().await?;
    let record = store::record::shown_or_not(&mut conn, &[pick.record])
        .await?
        .pop();
    let record = record.ok_or(Failure::NotFound)?;
    Ok(ShownStaffPick { pick, record })
}
