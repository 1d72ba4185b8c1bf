//! What librarians publish: the list of it, and the form in which it is written. News, selections and
//! pages look alike.

use askama::Template;

use super::{FormInput, FormPart, LibraryForm, StaffFrame, StageTab};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Errors, Link, Pager};

/// `GET /pro/actualites` and the like.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/published.html")]
pub struct PublishedPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// What they are.
    pub heading: String,
    /// Where one more is written.
    pub new: Link,
    /// By where they stand.
    pub tabs: Vec<StageTab>,
    /// Which library, where there is a choice.
    pub libraries: Option<LibraryForm>,
    /// What to do where there is none.
    pub empty: String,
    /// One a row.
    pub rows: Vec<PublishedRow>,
    /// The other pages.
    pub pager: Pager,
    /// The token of the session and of these forms.
    pub token: String,
}

/// Something published, or to be.
#[derive(Clone, Debug)]
pub struct PublishedRow {
    /// Its title.
    pub title: String,
    /// Where it is written on.
    pub edit_url: String,
    /// What it says, in short.
    pub note: String,
    /// The library, or the whole network.
    pub scope: String,
    /// From when and until when it is shown.
    pub when: String,
    /// Its page, or what it will look like.
    pub see: Link,
    /// The version that was shown.
    pub version: i64,
    /// Publishes it now.
    pub publish_url: Option<String>,
    /// Takes it back.
    pub take_back_url: Option<String>,
    /// Deletes it.
    pub delete_url: String,
}

/// `GET /pro/actualites/nouvelle`, `GET /pro/actualites/{number}` and the like.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/publishing.html")]
pub struct PublishingFormPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Nouvelle actualité ».
    pub heading: String,
    /// Where it stands, once it was written.
    pub state: Option<Badge>,
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The version that was shown.
    pub version: i64,
    /// What a colleague wrote meanwhile, by label; nothing when nobody did.
    pub theirs: Vec<(String, String)>,
    /// Answers to correct.
    pub errors: Errors,
    /// What is typed, by part of the form.
    pub parts: Vec<FormPart>,
    /// The records in it, where it has some.
    pub records: Option<RecordsPart>,
    /// Whether it can be published with this form.
    pub can_publish: bool,
    /// Back to the list.
    pub back: Link,
}

/// The part of a form in which the records of a selection are chosen.
#[derive(Clone, Debug)]
pub struct RecordsPart {
    /// Whether exactly one is chosen, without a word on it.
    pub is_single: bool,
    /// The question of the rule, carried along.
    pub question: String,
    /// Those that were chosen, in their order.
    pub rows: Vec<ChosenRow>,
    /// Those that answer what was looked for.
    pub proposed: Vec<ChosenRow>,
    /// Whether none does.
    pub is_in_vain: bool,
    /// What was looked for.
    pub asked: String,
    /// How many are ticked.
    pub basket: usize,
    /// Saved searches from which a rule can be taken.
    pub searches: Vec<(i64, String)>,
    /// What the rule finds, where it is one.
    pub rule: Option<RuleFound>,
}

/// A record to choose, or chosen.
#[derive(Clone, Debug)]
pub struct ChosenRow {
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Who made it, what it is, when.
    pub details: String,
    /// Why this one.
    pub note: String,
}

/// What a rule finds today.
#[derive(Clone, Debug)]
pub struct RuleFound {
    /// What it asks, in words.
    pub summary: String,
    /// « 12 documents aujourd’hui ».
    pub count: String,
    /// Its results in the catalogue.
    pub results: Link,
}
