//! Figures: charts with the table beneath, and the searches that found nothing.

use askama::Template;

use super::{Choice, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Link};

/// `GET /pro/chiffres`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/figures.html")]
pub struct FiguresPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// What to correct in the question.
    pub errors: Errors,
    /// The libraries, the network first where it may be seen.
    pub libraries: Vec<Choice>,
    /// Days, weeks, months, years.
    pub periods: Vec<Choice>,
    /// Until which day.
    pub until: String,
    /// Whose figures these are, and of when.
    pub caption: String,
    /// The periods before.
    pub earlier: String,
    /// The periods after.
    pub later: Option<String>,
    /// The same for a spreadsheet.
    pub file_url: String,
    /// The searches that found nothing; none for those who do not see them.
    pub empty_url: Option<String>,
    /// The searches that are judged; none for those who judge none.
    pub relevance_url: Option<String>,
    /// The titles reserved most.
    pub titles_url: String,
    /// The libraries whose loans are counted by another system, when there are some.
    pub elsewhere: Option<String>,
    /// A chart for each figure.
    pub charts: Vec<Chart>,
    /// What the columns of the tables are.
    pub columns: Vec<String>,
    /// The figures of each period, the newest first.
    pub rows: Vec<FigureRow>,
    /// The figures of each library in one period, and which.
    pub by_library: Option<(String, Vec<FigureRow>)>,
}

/// `GET /pro/chiffres/animations`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/turnout.html")]
pub struct TurnoutPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Participants aux animations de 2026, par âge ».
    pub heading: String,
    /// The years, the newest first, and which is shown.
    pub years: Vec<(Link, bool)>,
    /// The ages.
    pub columns: Vec<String>,
    /// The events, by day.
    pub rows: Vec<TurnoutRow>,
    /// The same for a spreadsheet.
    pub file_url: String,
    /// The other figures.
    pub back: Link,
}

/// An event.
#[derive(Clone, Debug)]
pub struct TurnoutRow {
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Its day.
    pub when: String,
    /// Whose it is.
    pub library: String,
    /// « 9 sur 12 »: who came, of those registered.
    pub total: String,
    /// The same for each age; nothing where nobody registered.
    pub cells: Vec<String>,
}

/// Columns of one figure, the oldest on the left. The table says the same in words.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What is counted.
    pub title: String,
    /// How much in all; none where periods cannot be added.
    pub total: Option<String>,
    /// The highest.
    pub highest: String,
    /// How wide the drawing is.
    pub width: usize,
    /// The columns: from the left, from the top, how high; of a hundred.
    pub bars: Vec<(usize, i64, i64)>,
    /// The first period and the last.
    pub ends: (String, String),
}

/// A line of a table.
#[derive(Clone, Debug)]
pub struct FigureRow {
    /// The period or the library.
    pub name: String,
    /// The libraries in that period, when there are several.
    pub url: Option<String>,
    /// Its figures.
    pub cells: Vec<String>,
}

/// `GET /pro/chiffres/recherches`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/empty_searches.html")]
pub struct EmptySearchesPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// The libraries, all of them first.
    pub libraries: Vec<Choice>,
    /// Which of them is chosen, in addresses.
    pub library: String,
    /// The words that mean the same; none for those who do not say them.
    pub synonyms_url: Option<String>,
    /// The searches that are judged; none for those who judge none.
    pub relevance_url: Option<String>,
    /// To look at, to buy, settled.
    pub tabs: Vec<(Link, bool)>,
    /// Which of them is shown, in addresses.
    pub stage: &'static str,
    /// The same for a spreadsheet.
    pub file_url: String,
    /// The searches.
    pub rows: Vec<EmptySearchRow>,
}

/// A search that found nothing.
#[derive(Clone, Debug)]
pub struct EmptySearchRow {
    /// Its words.
    pub words: String,
    /// How often it was made.
    pub count: String,
    /// When last.
    pub last: String,
    /// The same search now.
    pub url: String,
    /// Where it is said what means the same; none for those who do not say it.
    pub synonym_url: Option<String>,
}

/// `GET /pro/chiffres/titres`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/title_figures.html")]
pub struct TitleFiguresPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The libraries, the network first where it may be seen.
    pub libraries: Vec<Choice>,
    /// Months, years.
    pub periods: Vec<Choice>,
    /// A day of the period.
    pub day: String,
    /// Whose titles these are, and of when.
    pub caption: String,
    /// The period before.
    pub earlier: String,
    /// The period after.
    pub later: Option<String>,
    /// The same for a spreadsheet.
    pub file_url: String,
    /// The titles.
    pub rows: Vec<TitleFigureRow>,
}

/// A title and how often it was reserved.
#[derive(Clone, Debug)]
pub struct TitleFigureRow {
    /// Its place.
    pub rank: String,
    /// The title.
    pub title: String,
    /// Who made it.
    pub by: String,
    /// Its page.
    pub url: String,
    /// How often it was reserved.
    pub amount: String,
}

/// `GET /pro/chiffres/synonymes`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/synonyms.html")]
pub struct SynonymsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// What to correct.
    pub errors: Errors,
    /// The group that is changed, and the version that was seen; none: a new one.
    pub group: Option<(String, i64)>,
    /// The terms in the form.
    pub terms: String,
    /// The groups.
    pub rows: Vec<SynonymRow>,
    /// The searches that found nothing; none for those who do not see them.
    pub empty_url: Option<String>,
}

/// Words that mean the same.
#[derive(Clone, Debug)]
pub struct SynonymRow {
    /// The number of the group.
    pub id: String,
    /// The version that was seen.
    pub version: i64,
    /// The words.
    pub terms: String,
    /// Where they are changed.
    pub edit_url: String,
}
