//! A whole queue answered at once: every request that a filter shows, on all its pages. What came in
//! after the question was asked is left for the next time.

use domain::hold::Hold;
use domain::id::{HoldId, LibraryId};
use jiff::Timestamp;

use super::situation::{LISTED, of_stage};
use super::{Answer, Answered, SeenVersion, Situation, Stage, answer};
use crate::App;
use crate::failure::Outcome;
use crate::person::Librarian;

/// The newest request that a question was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Until {
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Which it is.
    pub id: HoldId,
}

impl Until {
    fn of(hold: &Hold) -> Self {
        Self {
            placed_at: hold.placed_at,
            id: hold.id,
        }
    }
}

/// How many requests wait for an answer under a filter, and the newest of them; nothing when none does.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn count(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
    situation: Option<Situation>,
) -> Outcome<Option<(usize, Until)>> {
    let holds = of_stage(app, librarian, Stage::Requested, library, situation, LISTED).await?;
    Ok(holds
        .iter()
        .map(Until::of)
        .max()
        .map(|until| (holds.len(), until)))
}

/// Answers every request that waits under a filter, up to the newest that the question was about. Each
/// is answered on its own: what a colleague does meanwhile is done once, and told.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn answer_all(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
    situation: Option<Situation>,
    until: Until,
    given: &Answer,
    note: Option<&str>,
) -> Outcome<Vec<(HoldId, Answered)>> {
    let mut holds = of_stage(app, librarian, Stage::Requested, library, situation, LISTED).await?;
    holds.retain(|hold| Until::of(hold) <= until);
    let shown: Vec<SeenVersion> = holds
        .iter()
        .map(|hold| SeenVersion {
            id: hold.id,
            version: hold.version,
        })
        .collect();
    answer(app, librarian, &shown, given, note).await
}
