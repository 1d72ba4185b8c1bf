//! « Suggestion d’achat »: the form, what the network has already, and what became of one's own.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::suggestion::{COMMENT_MAX, Field, NAME_MAX};
use i18n::Translator;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Errors, Flash, Refusal};

/// `GET /compte/suggestion`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/suggestion.html")]
pub struct SuggestionPage {
    /// What stands around.
    pub frame: Frame,
    /// The form; none when no more can be suggested.
    pub form: Option<SuggestionForm>,
    /// Why not.
    pub refusal: Option<Refusal>,
    /// What happened meanwhile.
    pub warning: Option<Flash>,
    /// « 2 suggestions en cours sur 5 possibles ».
    pub quota: String,
    /// What was suggested, the newest first.
    pub rows: Vec<SuggestionRow>,
    /// The token of the session.
    pub token: String,
}

impl SuggestionPage {
    fn is_error(&self) -> bool {
        self.form.as_ref().is_some_and(|form| !form.errors.is_empty())
            || (self.form.is_some() && self.refusal.is_some())
    }
}

/// The form.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/suggestion_form.html")]
pub struct SuggestionForm {
    /// The language.
    pub t: Translator,
    /// Where it goes, and where what is typed is looked up.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The libraries.
    pub libraries: Vec<Choice>,
    /// The family.
    pub members: Vec<Choice>,
    /// The types of document.
    pub types: Vec<Choice>,
    /// The title, as typed; so are the others.
    pub title: String,
    /// The author.
    pub author: String,
    /// The publisher.
    pub publisher: String,
    /// The ISBN or EAN.
    pub ean: String,
    /// The year.
    pub year: String,
    /// The price.
    pub price: String,
    /// The comment.
    pub comment: String,
    /// Whether it is to be reserved on arrival.
    pub hold_wished: bool,
    /// What the network has already.
    pub owned: Vec<Owned>,
    /// What tells that these were shown.
    pub seen: String,
    /// Whether they were shown in answer to the form: the button says so.
    pub is_answer: bool,
    /// What to correct.
    pub errors: Errors,
}

impl HtmlSafe for SuggestionForm {}

impl SuggestionForm {
    const fn name_max() -> u16 {
        NAME_MAX
    }

    const fn comment_max() -> u16 {
        COMMENT_MAX
    }

    /// The one-line fields that are typed: the field, the key of its label, its value.
    fn wrong(&self, field: Field) -> Option<&str> {
        self.errors.of(field.name())
    }
}

/// A value of a list.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its value in the form.
    pub value: String,
    /// Its words.
    pub label: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A document that the network has.
#[derive(Clone, Debug)]
pub struct Owned {
    /// Its cover.
    pub cover: Cover,
    /// Its title.
    pub title: String,
    /// Who made it, publisher, year.
    pub imprint: String,
    /// Its page.
    pub url: String,
    /// Where it is reserved.
    pub hold_url: String,
}

/// Something that was suggested.
#[derive(Clone, Debug)]
pub struct SuggestionRow {
    /// Its place on the page.
    pub anchor: String,
    /// The title.
    pub title: String,
    /// The author.
    pub author: String,
    /// Where it stands.
    pub state: Badge,
    /// Library, day, for whom.
    pub line: String,
    /// What the state means, and why it is refused.
    pub sentence: String,
    /// What becomes of the hold.
    pub hold: Option<String>,
    /// What the library wrote.
    pub answer: Option<String>,
    /// The page of the record.
    pub record_url: Option<String>,
    /// Where it is taken back, and for whom it was asked.
    pub take_back: Option<(String, String)>,
}
