//! What is common to everything that librarians publish: who may write it, which of it they see, and
//! who changed it last.

use domain::id::LibraryId;
use domain::publishing::ShowingState;
use domain::staff::{Role, Scope};
use jiff::Timestamp;
use store::publishing::{Reach, Written};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::queue::actor_name;

/// Rows on a page of a list.
pub const PAGE: i64 = 50;

/// What is asked of a list: whose, in which state, which page of it from 0.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// One library, or the network; none: all that is theirs.
    pub scope: Option<Scope>,
    /// Where it stands.
    pub state: ShowingState,
    /// The page.
    pub page: i64,
}

/// A page of a list, and how many there are in each state.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many, by state.
    pub counts: Vec<(ShowingState, i64)>,
}

/// Whether a librarian writes for a library, or for the whole network.
#[must_use]
pub fn may_write(librarian: &Librarian, library: Option<LibraryId>) -> bool {
    match library {
        Some(library) => librarian.may(Role::Editor, library),
        None => librarian.rights.may_everywhere(Role::Editor),
    }
}

/// What a librarian sees of a list, narrowed to a scope.
///
/// # Errors
/// As not found for a scope that is not theirs.
pub(crate) fn reach(librarian: &Librarian, scope: Option<Scope>) -> Outcome<Reach> {
    let own = Reach {
        libraries: librarian.rights.libraries(Role::Editor),
        network: librarian.rights.may_everywhere(Role::Editor),
    };
    match scope {
        None => Ok(own),
        Some(scope) if !may_write(librarian, scope.library()) => Err(Failure::NotFound),
        Some(Scope::Network) => Ok(Reach {
            libraries: Some(Vec::new()),
            network: true,
        }),
        Some(Scope::Library(library)) => Ok(Reach {
            libraries: Some(vec![library]),
            network: false,
        }),
    }
}

/// What is asked of a table.
pub(crate) fn written(reach: Reach, asked: Asked, now: Timestamp) -> Written {
    Written {
        reach,
        state: asked.state,
        now,
        limit: PAGE,
        offset: asked.page.clamp(0, 1_000) * PAGE,
    }
}

/// Who changed something last, and when.
///
/// # Errors
/// When the database fails.
pub async fn last_change(app: &App, noun: &str, id: i64) -> Outcome<Option<(Option<String>, Timestamp)>> {
    let mut conn = app.db.read().await?;
    let last = store::audit::history(&mut conn, noun, id).await?.pop();
    drop(conn);
    match last {
        Some(last) => Ok(Some((actor_name(app, &last.actor).await?, last.at))),
        None => Ok(None),
    }
}
