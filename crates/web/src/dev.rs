//! The mail box of the demonstration.

use crate::routes::Routes;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
}
