//! What everybody may see: home pages, searches, records, libraries.

use crate::routes::Routes;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
}
