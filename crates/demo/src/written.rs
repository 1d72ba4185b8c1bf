//! What there is to read beside the catalogue: news, selections, what readers wrote about them, and the
//! purchases that they suggest. Works, readers and libraries are named by their keys and codes.

use std::collections::BTreeMap;

use domain::contribution::{ContributionKind, ContributionState, RefuseReason};
use domain::language::Language;
use domain::record::DocumentType;
use domain::suggestion::{RefuseReason as PurchaseReason, SuggestionState};
use serde::Deserialize;

use crate::facts;

/// All of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// News.
    pub news: Vec<NewsFacts>,
    /// Selections.
    pub selections: Vec<SelectionFacts>,
    /// Coups de cœur of librarians.
    pub staff_picks: Vec<StaffPickFacts>,
    /// Pages.
    pub pages: Vec<PageFacts>,
    /// Comments and coups de cœur; what a comment is about comes before it.
    pub contributions: Vec<ContributionFacts>,
    /// Suggestions of purchase.
    pub suggestions: Vec<SuggestionFacts>,
}

/// A piece of news.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewsFacts {
    /// The word by which comments name it.
    pub key: String,
    /// Code of its library; none: the network's.
    pub library: Option<String>,
    /// The day of publication.
    pub day: i32,
    /// The day on which it ends.
    pub until: Option<i32>,
    /// Whether nobody said when it is shown.
    #[serde(default)]
    pub draft: bool,
    /// Who signs it.
    pub signature: String,
    /// Its title.
    pub title: String,
    /// What it says in a sentence.
    pub summary: String,
    /// What it says.
    pub text: String,
}

/// A selection.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelectionFacts {
    /// The word by which comments name it.
    pub key: String,
    /// Code of its library; none: the network's.
    pub library: Option<String>,
    /// The day of publication.
    pub day: i32,
    /// The day on which it ends.
    pub until: Option<i32>,
    /// Whether nobody said when it is shown.
    #[serde(default)]
    pub draft: bool,
    /// Who chose.
    pub signature: String,
    /// Its title.
    pub title: String,
    /// Why these.
    pub intro: String,
    /// What was chosen, one by one.
    #[serde(default)]
    pub records: Vec<ChosenFacts>,
    /// What finds them otherwise.
    pub rule: Option<RuleFacts>,
}

/// A coup de cœur of a librarian.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffPickFacts {
    /// Key of its work.
    pub work: String,
    /// Code of its library; none: the network's.
    pub library: Option<String>,
    /// The day of publication.
    pub day: i32,
    /// The day on which it ends.
    pub until: Option<i32>,
    /// Whether nobody said when it is shown.
    #[serde(default)]
    pub draft: bool,
    /// Who signs it.
    pub signature: String,
    /// Why one may like it, by language; it was first written in French.
    pub texts: BTreeMap<Language, String>,
}

/// A page, in the languages in which it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageFacts {
    /// Its word in addresses.
    pub slug: String,
    /// The words that it had before.
    #[serde(default)]
    pub was: Vec<String>,
    /// Code of its library; none: the network's.
    pub library: Option<String>,
    /// Where a link leads to it: `footer`, `library`, `nowhere`.
    pub place: String,
    /// Whether it is still being written.
    #[serde(default)]
    pub draft: bool,
    /// Its words, by language; it was first written in French.
    pub words: BTreeMap<Language, PageWordsFacts>,
}

/// What a page says in a language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWordsFacts {
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// The rule of a selection.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFacts {
    /// The question, as in the address of a search.
    pub query: String,
    /// Only what came in within so many days.
    pub days: Option<u32>,
}

/// A work of a selection.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenFacts {
    /// Its key.
    pub work: String,
    /// Why this one.
    pub note: Option<String>,
}

/// A comment or a coup de cœur.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContributionFacts {
    /// The word by which comments name it.
    pub key: String,
    /// Which of the two: `comment`, `recommendation`.
    pub kind: String,
    /// Key of its author.
    pub reader: String,
    /// Key of the work of a coup de cœur.
    pub work: Option<String>,
    /// What a comment is about: `work:…`, `news:…`, `selection:…`, `event:…`, `contribution:…`.
    pub about: Option<String>,
    /// The day on which it was written.
    pub day: i32,
    /// Where it stands.
    pub state: ContributionState,
    /// Why it is not shown.
    pub reason: Option<RefuseReason>,
    /// What the moderator wrote.
    pub note: Option<String>,
    /// The name under which it is shown.
    pub signature: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// From 1 to 5.
    pub rating: Option<u8>,
    /// Keys of readers who reported it.
    #[serde(default)]
    pub reported_by: Vec<String>,
}

impl ContributionFacts {
    /// Which of the two it is.
    #[must_use]
    pub fn kind(&self) -> Option<ContributionKind> {
        ContributionKind::from_code(&self.kind)
    }
}

/// A suggestion of purchase.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuggestionFacts {
    /// Code of the library that would buy it.
    pub library: String,
    /// Title.
    pub title: String,
    /// Author.
    pub author: String,
    /// Code of the type of document.
    #[serde(rename = "type")]
    pub kind: String,
    /// Publisher.
    pub publisher: Option<String>,
    /// Year of publication.
    pub year: Option<u16>,
    /// Price, in cents.
    pub price: Option<i64>,
    /// The day on which it was first suggested.
    pub day: i32,
    /// Where it stands.
    pub state: SuggestionState,
    /// Why it is refused.
    pub reason: Option<PurchaseReason>,
    /// What the library answers.
    pub answer: Option<String>,
    /// What librarians note for themselves.
    pub note: Option<String>,
    /// Key of the work that it became, or that was there.
    pub record: Option<String>,
    /// Who asks.
    pub askers: Vec<AskerFacts>,
}

impl SuggestionFacts {
    /// The type of document.
    #[must_use]
    pub fn document_type(&self) -> Option<DocumentType> {
        DocumentType::from_code(&self.kind)
    }
}

/// Somebody who asks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskerFacts {
    /// Key of the reader.
    pub reader: String,
    /// Why.
    pub comment: Option<String>,
    /// Whether it is to be reserved on arrival.
    #[serde(default)]
    pub hold: bool,
}

/// All of it, as the facts have it.
#[must_use]
pub fn written() -> Written {
    facts("what is written", include_str!("../facts/written.toml"))
}
