//! Where the copy of a hold is, for the filter of the queues and for a spreadsheet: the same word
//! as the badge of the row, since both look at the copy that the row shows.

use domain::hold::Hold;
use domain::id::{HoldId, LibraryId};
use domain::item_state::ItemState;
use store::item::StoredItem;

use super::{PAGE, Row, Stage, items_of, merit, narrowed, stored, with_details};
use crate::App;
use crate::failure::Outcome;
use crate::person::Librarian;

/// Rows that a filter or a spreadsheet looks at: nobody works through more at once.
pub(super) const LISTED: i64 = 5_000;

/// Where the copy of a hold is, for whoever works on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    /// « En rayon ici »: on a shelf where the hold is worked on.
    OnShelfHere,
    /// « En rayon ailleurs ».
    OnShelfElsewhere,
    /// « Prêté ».
    OnLoan,
    /// « Introuvable », lost or unfit.
    Unavailable,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::OnShelfHere,
        Self::OnShelfElsewhere,
        Self::OnLoan,
        Self::Unavailable,
    ];

    /// Where the copy of a row is; none for one that is on its way, or for no copy at all.
    #[must_use]
    pub fn of(row: &Row) -> Option<Self> {
        Self::of_copy(&row.seen.hold, row.item.as_ref())
    }

    fn of_copy(hold: &Hold, item: Option<&StoredItem>) -> Option<Self> {
        let standing = &item?.standing;
        let here = hold.pull_library.unwrap_or(hold.pickup_library);
        Self::of_state(standing.state, standing.located_at, here)
    }

    fn of_state(state: ItemState, located_at: LibraryId, here: LibraryId) -> Option<Self> {
        match state {
            ItemState::OnShelf | ItemState::Stacks if located_at == here => Some(Self::OnShelfHere),
            ItemState::OnShelf | ItemState::Stacks => Some(Self::OnShelfElsewhere),
            ItemState::OnLoan => Some(Self::OnLoan),
            ItemState::Missing | ItemState::Lost | ItemState::Damaged | ItemState::Withdrawn => {
                Some(Self::Unavailable)
            }
            ItemState::InTransit
            | ItemState::OnHoldShelf
            | ItemState::InProcess
            | ItemState::OnOrder
            | ItemState::ReferenceOnly => None,
        }
    }
}

/// The rows of a stage whose copy is in a situation, or all of them; oldest first, as many as a
/// spreadsheet is read.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn listed(
    app: &App,
    librarian: &Librarian,
    stage: Stage,
    library: Option<LibraryId>,
    situation: Option<Situation>,
) -> Outcome<Vec<Row>> {
    let holds = of_stage(app, librarian, stage, library, situation, LISTED).await?;
    let mut conn = app.db.read().await?;
    with_details(&mut conn, holds).await
}

/// The same, without what the rows show.
pub(super) async fn of_stage(
    app: &App,
    librarian: &Librarian,
    stage: Stage,
    library: Option<LibraryId>,
    situation: Option<Situation>,
    limit: i64,
) -> Outcome<Vec<Hold>> {
    let libraries = narrowed(librarian, library)?;
    let mut conn = app.db.read().await?;
    let Some(situation) = situation else {
        return stored(&mut conn, stage, libraries.as_deref(), limit, 0).await;
    };
    if stage == Stage::Requested {
        let mut ids = requested(&mut conn, libraries.as_deref(), situation).await?;
        ids.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        return Ok(store::hold::many(&mut conn, &ids).await?);
    }
    let mut holds = stored(&mut conn, stage, libraries.as_deref(), limit, 0).await?;
    let items = items_of(&mut conn, &holds).await?;
    holds.retain(|hold| Situation::of_copy(hold, items.get(&hold.id)) == Some(situation));
    Ok(holds)
}

/// The requests whose best copy is in a situation, oldest first. Thousands may wait, so that no more of
/// them is read than this question needs.
async fn requested(
    conn: &mut store::Conn,
    libraries: Option<&[LibraryId]>,
    situation: Situation,
) -> Outcome<Vec<HoldId>> {
    let is_in = |request: &store::hold::Request| {
        let best = request
            .items
            .iter()
            .min_by_key(|item| merit(item.state, item.located_at, item.id, request.pickup));
        best.and_then(|item| Situation::of_state(item.state, item.located_at, request.pickup))
            == Some(situation)
    };
    let requests = store::hold::requests(conn, libraries).await?;
    Ok(requests
        .iter()
        .filter(|request| is_in(request))
        .map(|request| request.id)
        .collect())
}

/// A page of such a list, and how many rows there are on all of them. Only its own rows are read in
/// full.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn listed_page(
    app: &App,
    librarian: &Librarian,
    stage: Stage,
    library: Option<LibraryId>,
    situation: Situation,
    page: i64,
) -> Outcome<(Vec<Row>, i64)> {
    let mut holds = Vec::new();
    let ids: Vec<HoldId> = if stage == Stage::Requested {
        let libraries = narrowed(librarian, library)?;
        let mut conn = app.db.read().await?;
        requested(&mut conn, libraries.as_deref(), situation).await?
    } else {
        holds = of_stage(app, librarian, stage, library, Some(situation), LISTED).await?;
        holds.iter().map(|hold| hold.id).collect()
    };
    let total = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    // Past the end is the last page: rows were answered since the link was drawn.
    let page = page.clamp(0, (total - 1).max(0) / PAGE);
    let places = |number: i64| usize::try_from(number).unwrap_or_default();
    let (first, count) = (places(page * PAGE), places(PAGE));
    let mut conn = app.db.read().await?;
    let holds: Vec<Hold> = if stage == Stage::Requested {
        let shown: Vec<HoldId> = ids.into_iter().skip(first).take(count).collect();
        store::hold::many(&mut conn, &shown).await?
    } else {
        holds.into_iter().skip(first).take(count).collect()
    };
    Ok((with_details(&mut conn, holds).await?, total))
}
