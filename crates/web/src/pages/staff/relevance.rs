//! The relevance bench: judged searches as they are answered now, the runs that were kept, two of them side
//! by side.

use askama::Template;

use super::{Choice, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::Errors;

/// `GET /pro/pertinence`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/relevance.html")]
pub struct RelevancePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// What to correct.
    pub errors: Errors,
    /// What stands in the form.
    pub form: JudgementForm,
    /// What the search in the form finds now, each to be said to be the first; none without a search.
    pub proposed: Option<Vec<ProposedRow>>,
    /// How the searches are answered: what is counted, and how many of how many.
    pub tally: Vec<(String, String)>,
    /// The index and its weights, in words.
    pub index: String,
    /// The searches.
    pub rows: Vec<RelevanceRow>,
    /// The runs that are kept.
    pub runs: Vec<RunRow>,
    /// The same for a spreadsheet.
    pub file_url: String,
}

/// A judged search being written.
#[derive(Clone, Debug, Default)]
pub struct JudgementForm {
    /// The one that is changed, and the version that was seen; none: a new one.
    pub search: Option<(String, i64)>,
    /// What readers type.
    pub query: String,
    /// The number or the address of the document.
    pub record: String,
    /// Whether another edition will do.
    pub any_edition: bool,
    /// Among how many first results.
    pub within: Vec<Choice>,
    /// Why.
    pub note: String,
}

/// A document that a search finds now.
#[derive(Clone, Debug)]
pub struct ProposedRow {
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Who made it, and when it came out.
    pub details: String,
}

/// What became of a search: a colour, a drawing and a word.
#[derive(Clone, Debug)]
pub struct ShiftBadge {
    /// The end of the class of the badge.
    pub tone: &'static str,
    /// The drawing.
    pub icon: &'static str,
    /// The word.
    pub text: String,
}

/// A judged search.
#[derive(Clone, Debug)]
pub struct RelevanceRow {
    /// Its id.
    pub id: String,
    /// The version that was seen.
    pub version: i64,
    /// What is typed.
    pub query: String,
    /// The search itself.
    pub search_url: String,
    /// The document that must come: its title, or its number when readers do not find it any more.
    pub title: String,
    /// Its page; none: readers do not find it.
    pub record_url: Option<String>,
    /// « parmi les 3 premiers ».
    pub within: String,
    /// Where it comes now.
    pub now: String,
    /// Whether it comes where it must.
    pub is_kept: bool,
    /// Where it came in the last run.
    pub before: String,
    /// What became of it since.
    pub shift: ShiftBadge,
    /// Why, and who said so when.
    pub note: String,
    /// Who said so, and when.
    pub by: String,
    /// Where it is changed.
    pub edit_url: String,
}

/// A run that was kept.
#[derive(Clone, Debug)]
pub struct RunRow {
    /// When.
    pub when: String,
    /// Who kept it.
    pub by: String,
    /// How many searches came where they must, first, among the first five; of all.
    pub cells: [String; 3],
    /// The index, its weights and its records.
    pub index: String,
    /// It and now side by side.
    pub compare_url: String,
}

/// `GET /pro/pertinence/comparer`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/relevance_compared.html")]
pub struct RelevanceComparedPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The runs, the earlier one chosen.
    pub before: Vec<Choice>,
    /// Now and the runs, the later one chosen.
    pub after: Vec<Choice>,
    /// What is counted, in the earlier run and in the later.
    pub tally: Vec<(String, String, String)>,
    /// The index of each, in words.
    pub indexes: (String, String),
    /// The searches, those that changed first.
    pub rows: Vec<ComparedRow>,
}

/// A search in two runs.
#[derive(Clone, Debug)]
pub struct ComparedRow {
    /// What is typed.
    pub query: String,
    /// The document.
    pub title: String,
    /// Where it came.
    pub before: String,
    /// Where it came later.
    pub after: String,
    /// What became of it; none when one of the runs did not have it.
    pub shift: Option<ShiftBadge>,
}
