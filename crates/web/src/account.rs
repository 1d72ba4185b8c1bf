//! What a reader does: signing in, profile, loans, holds.

use crate::routes::Routes;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
}
