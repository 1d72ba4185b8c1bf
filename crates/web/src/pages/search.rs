//! Results: what was asked, filters, one row a document, pages.

use std::ops::Range;

use askama::Template;
use i18n::Translator;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::pages::{Availability, ListBar, Pick, SiteBlock, TakeResults};
use crate::parts::{AuthorNames, Badge, Heart, Kind, Link, Marked, Pager};

/// `GET /recherche`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/search.html")]
pub struct SearchPage {
    /// What stands around.
    pub frame: Frame,
    /// How many documents answer.
    pub total: u64,
    /// How many works they are, where that is fewer and known.
    pub works: Option<u64>,
    /// Another spelling, shown or offered.
    pub correction: Option<Correction>,
    /// Words and filters of the question, each removable.
    pub tags: Vec<Tag>,
    /// Keeping the question, when there is one.
    pub keep: Option<KeepSearch>,
    /// Explaining the results, when words were typed.
    pub why: Option<Why>,
    /// The same question in the form of all fields.
    pub advanced_url: String,
    /// Taking the results along.
    pub take: TakeResults,
    /// Whether search engines may keep the page: that of no question alone.
    pub is_indexed: bool,
    /// Everything that can be filtered.
    pub facets: Facets,
    /// The orders.
    pub sorts: Vec<SortChoice>,
    /// Fields that the form of the order carries along: name and value.
    pub sort_hidden: Vec<(String, String)>,
    /// The ways to show.
    pub views: Vec<ViewLink>,
    /// How the rows are shown.
    pub view: View,
    /// The documents.
    pub rows: Vec<ResultRow>,
    /// How many are ticked, and what to do with them.
    pub bar: ListBar,
    /// Other pages of results.
    pub pager: Pager,
    /// Where it is said what should come first; none for those who do not say it.
    pub judge_url: Option<String>,
    /// What to do when nothing was found.
    pub nothing: Option<Nothing>,
    /// What the same words find outside the catalogue.
    pub site: Option<SiteBlock>,
}

impl SearchPage {
    fn row_words(&self) -> RowWords {
        RowWords::of(self.frame.t, &self.rows)
    }

    fn title(&self) -> String {
        let t = self.frame.t;
        if self.frame.query.is_empty() {
            t.get("search-title").into_owned()
        } else {
            t.with("search-title-query")
                .arg("query", &self.frame.query)
                .to_string()
        }
    }

    /// The text around its two holes: before the corrected word, between, after what was typed.
    fn around_correction(&self) -> (String, String, String) {
        const HOLE: char = '\u{E001}';
        let phrase = self.frame.t.with("search-corrected").arg("query", HOLE);
        let (before, rest) = phrase.split("corrected");
        match rest.split_once(HOLE) {
            Some((between, after)) => (before, between.to_owned(), after.to_owned()),
            None => (before, rest, String::new()),
        }
    }
}

/// Another spelling.
#[derive(Clone, Debug)]
pub enum Correction {
    /// The results are those of another spelling; the one typed is offered.
    Corrected {
        /// What was searched.
        corrected: String,
        /// What was typed.
        query: Link,
    },
    /// The results are those of what was typed; another is offered.
    Suggested(Link),
}

/// A word or filter of the question.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The word.
    pub text: String,
    /// The same search without it.
    pub remove_url: String,
}

/// « Enregistrer » and « S’abonner », under the question.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/keep_search.html")]
pub struct KeepSearch {
    /// The language.
    pub t: Translator,
    /// Where it is kept.
    pub keep_url: String,
    /// Where it is kept, to be told what is new for it.
    pub subscribe_url: String,
}

impl askama::filters::HtmlSafe for KeepSearch {}

/// The column of filters.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/facets.html")]
pub struct Facets {
    /// The language.
    pub t: Translator,
    /// Where the form goes.
    pub action: String,
    /// Fields carried along: name and value.
    pub hidden: Vec<(String, String)>,
    /// The groups.
    pub groups: Vec<FacetGroup>,
    /// How many values are ticked.
    pub active: usize,
}

impl askama::filters::HtmlSafe for Facets {}

/// One kind of filter.
#[derive(Clone, Debug)]
pub struct FacetGroup {
    /// Its heading.
    pub label: String,
    /// Its name in addresses.
    pub name: &'static str,
    /// Whether it is unfolded.
    pub is_open: bool,
    /// At most ten values, the ticked ones first.
    pub values: Vec<FacetValue>,
    /// The page where all values are and can be left out.
    pub all_url: Option<String>,
    /// Whether that page has values that are not here.
    pub is_cut: bool,
    /// Years, drawn and typed.
    pub years: Option<Years>,
}

/// How many documents there are by year, and from which to which they are wanted.
#[derive(Clone, Debug)]
pub struct Years {
    /// The first year wanted, as typed.
    pub from: String,
    /// The last one.
    pub until: String,
    /// The first year that documents have.
    pub first: i16,
    /// The last one.
    pub last: i16,
    /// Years in one bar.
    pub step: i16,
    /// The bars that are wanted, by their places: those side by side together.
    pub wanted: Vec<Range<usize>>,
    /// The drawing, from left to right.
    pub bars: Vec<YearBar>,
}

/// The documents of one year, or of a few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearBar {
    /// How high it is, out of [`Years::HEIGHT`].
    pub height: u32,
    /// The first year.
    pub from: i16,
    /// The last year.
    pub until: i16,
}

impl Years {
    /// The height of the drawing.
    pub const HEIGHT: u32 = 40;
    /// From the beginning of one bar to that of the next.
    const STEP: usize = 4;

    fn width(&self) -> usize {
        self.bars.len() * Self::STEP
    }

    /// All bars as one shape.
    fn shape(&self) -> String {
        let drawn = (0..).zip(&self.bars).filter(|(_, bar)| bar.height > 0);
        drawn
            .map(|(place, bar): (usize, &YearBar)| {
                format!(
                    "M{} {}v-{height}h3v{height}z",
                    place * Self::STEP,
                    Self::HEIGHT,
                    height = bar.height
                )
            })
            .collect()
    }

    /// Where each stretch of what is wanted begins, and how wide it is; one of no width where nothing is.
    fn marked(&self) -> Vec<(usize, usize)> {
        let mark = |wanted: &Range<usize>| (wanted.start * Self::STEP, wanted.len() * Self::STEP);
        let marks: Vec<(usize, usize)> = self.wanted.iter().map(mark).collect();
        if marks.is_empty() { vec![(0, 0)] } else { marks }
    }

    /// What the script needs to know: the first year, the year at which the second bar begins, how many
    /// years a bar has, the last year, how many bars there are.
    fn scale(&self) -> String {
        let second = self.bars.get(1).map_or(self.last, |bar| bar.from);
        let bars = self.bars.len();
        format!("{} {second} {} {} {bars}", self.first, self.step, self.last)
    }
}

/// A value that can be ticked.
#[derive(Clone, Debug)]
pub struct FacetValue {
    /// Its value in addresses.
    pub value: String,
    /// Its words.
    pub label: String,
    /// How many documents, as written.
    pub count: String,
    /// Whether it is ticked.
    pub is_checked: bool,
    /// Whether it is left out.
    pub is_left_out: bool,
}

/// « Pourquoi ces résultats ? »
#[derive(Clone, Debug)]
pub struct Why {
    /// The words of the link.
    pub text: String,
    /// Where it leads: the same results, with or without their reasons.
    pub url: String,
    /// What the order is, where the reasons are shown.
    pub order: Option<String>,
}

/// What the score of a result is made of.
#[derive(Clone, Debug)]
pub struct Score {
    /// « Score 118,4 ».
    pub total: String,
    /// Its parts, in words, the greatest first.
    pub parts: Vec<String>,
}

/// An order.
#[derive(Clone, Debug)]
pub struct SortChoice {
    /// Its value in addresses.
    pub value: &'static str,
    /// Its words.
    pub label: String,
    /// Whether it is the one used.
    pub is_selected: bool,
}

/// How results are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// One under the other, with everything.
    #[default]
    List,
    /// Covers.
    Grid,
    /// A table.
    Compact,
}

impl View {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::List, Self::Grid, Self::Compact];

    /// The word in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::List => "liste",
            Self::Grid => "vignettes",
            Self::Compact => "compacte",
        }
    }

    /// The view of a word; anything else is the list.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|view| view.code() == code)
            .unwrap_or_default()
    }

    const fn icon(self) -> &'static str {
        match self {
            Self::List => "rows-3",
            Self::Grid => "layout-grid",
            Self::Compact => "list",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::List => "search-view-list",
            Self::Grid => "search-view-grid",
            Self::Compact => "search-view-compact",
        }
    }
}

/// The same results shown in a way.
#[derive(Clone, Debug)]
pub struct ViewLink {
    /// Which way.
    pub view: View,
    /// Its address.
    pub url: String,
}

/// A document that answers.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/result.html")]
pub struct ResultRow {
    /// The language.
    pub t: Translator,
    /// The box to tick.
    pub pick: Pick,
    /// What it is.
    pub kind: Kind,
    /// Its title, with the words that answer marked.
    pub title: Marked,
    /// Its page.
    pub url: String,
    /// Who made it.
    pub authors: AuthorNames,
    /// Publisher, year.
    pub imprint: String,
    /// « 3 éditions », where there are several.
    pub editions: Option<Link>,
    /// The first sentences of the summary, with the words that answer marked.
    pub summary: Option<Marked>,
    /// Where the words were found, when it is asked.
    pub why: Option<String>,
    /// What its score is made of, for librarians.
    pub score: Option<Score>,
    /// Its cover.
    pub cover: Cover,
    /// The heart at its corner.
    pub heart: Heart,
    /// The short answer: « Disponible à Soignies ».
    pub status: Badge,
    /// « Déjà emprunté », for those who keep a history.
    pub had: Option<Badge>,
    /// The longer answer.
    pub availability: Option<Availability>,
    /// Where it is reserved, where it can be.
    pub hold_url: Option<String>,
    /// Where it is read or heard, when it is online.
    pub online_url: Option<String>,
    /// Its label, in the compact view.
    pub call_number: Option<String>,
}

impl askama::filters::HtmlSafe for ResultRow {}

/// Words that each row would repeat: they are said once, unseen, and rows name them by their ids
/// together with their own title.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/row_words.html")]
pub struct RowWords {
    t: Translator,
    loves: bool,
    asks: bool,
    holds: bool,
}

impl RowWords {
    /// Those that some row needs.
    pub(super) fn of(t: Translator, rows: &[ResultRow]) -> Self {
        Self {
            t,
            loves: rows.iter().any(|row| !row.heart.url.is_empty()),
            asks: rows.iter().any(|row| row.availability.is_some()),
            holds: rows.iter().any(|row| row.hold_url.is_some()),
        }
    }
}

impl askama::filters::HtmlSafe for RowWords {}

/// Nothing was found: ways out.
#[derive(Clone, Debug)]
pub struct Nothing {
    /// The same search with one filter less, where that finds something: words and address.
    pub fewer_filters: Vec<Link>,
    /// The libraries that have it, when it was looked for in others.
    pub elsewhere: Vec<Link>,
    /// The same search in all libraries, when it was in mine only.
    pub network_url: Option<String>,
    /// Each word alone, where that finds something.
    pub words: Vec<Link>,
    /// Where its purchase is suggested.
    pub suggest_url: Option<String>,
}
