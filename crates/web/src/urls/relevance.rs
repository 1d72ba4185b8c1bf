//! The addresses of the relevance bench.

use super::{Urls, fixed};

fixed! {
    /// Searches of which it was said what must come, and writing one (POST).
    staff_relevance = "/pro/pertinence";
    /// Where one is taken away (POST).
    staff_delete_judged_search = "/pro/pertinence/retirer";
    /// Where a run is kept (POST).
    staff_relevance_runs = "/pro/pertinence/releves";
    /// Two runs side by side.
    staff_relevance_compared = "/pro/pertinence/comparer";
    /// The same as the bench for a spreadsheet.
    staff_relevance_file = "/pro/pertinence/csv";
}
