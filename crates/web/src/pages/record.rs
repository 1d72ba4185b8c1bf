//! A record: can I have it, where, when; then what it is.

use askama::Template;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::pages::{CommentSection, ItemLine, SeriesSection, ShownContribution, TakeRecord};
use crate::parts::{Badge, CoverLink, Heart, Kind, Link, Refusal, Shelf};
use crate::prose::Prose;

/// `GET /notice/{number}-{title}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/record.html")]
pub struct RecordPage {
    /// What stands around.
    pub frame: Frame,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Subtitle, part.
    pub subtitle: Option<String>,
    /// Who made it, each with what they made.
    pub contributions: Vec<Contribution>,
    /// Its cover.
    pub cover: Cover,
    /// The heart at its corner.
    pub heart: Heart,
    /// How to get it.
    pub get: GetBox,
    /// What it is about, in paragraphs.
    pub summary: Vec<String>,
    /// Its description.
    pub meta: Vec<MetaRow>,
    /// Pages elsewhere.
    pub links: Vec<Link>,
    /// Where it is put into a list.
    pub save_url: String,
    /// Its lasting address, citing it, and what programs read.
    pub take: TakeRecord,
    /// Every copy: mine first, then the nearest.
    pub items: Vec<ItemLine>,
    /// When that was read, as written.
    pub read_at: String,
    /// What to do when a library does not answer.
    pub unknown: Vec<String>,
    /// The series in which it is a volume.
    pub series: Option<SeriesSection>,
    /// Other editions of the same work, this one among them.
    pub editions: Vec<Edition>,
    /// Those beyond the first few, and what their list is called.
    pub more_editions: Option<(String, Vec<Edition>)>,
    /// What stands beside it.
    pub shelf: Option<ShelfSection>,
    /// What one may like who liked it.
    pub beside: Option<BesideSection>,
    /// The coups de cœur of librarians.
    pub staff_picks: Vec<RecordPick>,
    /// The coups de cœur of readers.
    pub praises: Vec<ShownContribution>,
    /// What readers say about it.
    pub comments: CommentSection,
}

impl RecordPage {
    fn has_volumes(&self) -> bool {
        self.items.iter().any(|item| item.volume.is_some())
    }

    fn page_title(&self) -> String {
        match self.contributions.first() {
            Some(first) => {
                let phrase = self.frame.t.with("record-page-title");
                phrase
                    .arg("title", &self.title)
                    .arg("author", &first.name)
                    .to_string()
            }
            None => self.title.clone(),
        }
    }
}

/// What a librarian loves about it.
#[derive(Clone, Debug)]
pub struct RecordPick {
    /// Why one may like it.
    pub text: Prose,
    /// In which language, where it is not the page's.
    pub language: Option<&'static str>,
    /// « Choisi par Nadia, Valbrune ».
    pub signed: String,
    /// Its own page.
    pub url: String,
}

/// Someone who made it.
#[derive(Clone, Debug)]
pub struct Contribution {
    /// Their name as spoken.
    pub name: String,
    /// What they did, when it is not writing: « illustration ».
    pub role: Option<String>,
    /// Everything by them.
    pub url: String,
}

/// The box of the answer.
#[derive(Clone, Debug)]
pub struct GetBox {
    /// « Disponible à Soignies ».
    pub heading: String,
    /// The label of my library's copy, in up to three lines.
    pub call_number: Vec<String>,
    /// Where it stands: « 1er étage, romans adultes ».
    pub place: Option<String>,
    /// What to do: « Venez le prendre, ou réservez-le… ».
    pub text: String,
    /// Where it is reserved.
    pub hold_url: Option<String>,
    /// Where it is read or heard online.
    pub online_url: Option<String>,
    /// Where a librarian reserves it for a reader.
    pub desk_url: Option<String>,
    /// Why it cannot be reserved.
    pub refusal: Option<Refusal>,
    /// Copies, queue, loan period.
    pub facts: Vec<Fact>,
}

/// A short fact with its icon.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its icon.
    pub icon: &'static str,
    /// Its words.
    pub text: String,
}

impl Fact {
    /// A fact.
    #[must_use]
    pub fn new(icon: &'static str, text: impl Into<String>) -> Self {
        Self {
            icon,
            text: text.into(),
        }
    }
}

/// A line of the description.
#[derive(Clone, Debug)]
pub struct MetaRow {
    /// What it says: « Éditeur ».
    pub label: String,
    /// The values.
    pub values: Vec<MetaValue>,
}

impl MetaRow {
    /// A line with one value.
    #[must_use]
    pub fn text(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            values: vec![MetaValue {
                text: value.into(),
                url: None,
                is_mono: false,
            }],
        }
    }

    /// A line with one number: a card, an ISBN.
    #[must_use]
    pub fn number(label: impl Into<String>, value: impl Into<String>) -> Self {
        let mut row = Self::text(label, value);
        for value in &mut row.values {
            value.is_mono = true;
        }
        row
    }

    /// A line of links: subjects, a series.
    #[must_use]
    pub fn links(label: impl Into<String>, links: Vec<Link>) -> Self {
        let values = links.into_iter().map(|link| MetaValue {
            text: link.text,
            url: Some(link.url),
            is_mono: false,
        });
        Self {
            label: label.into(),
            values: values.collect(),
        }
    }
}

/// A value of the description.
#[derive(Clone, Debug)]
pub struct MetaValue {
    /// Its words.
    pub text: String,
    /// Everything that shares it.
    pub url: Option<String>,
    /// Whether it is a number to be compared digit by digit.
    pub is_mono: bool,
}

/// An edition of the same work.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The icon of its type.
    pub icon: &'static str,
    /// Publisher and year.
    pub title: String,
    /// Its page; the one being read has none.
    pub url: Option<String>,
    /// « Livre de poche, 761 pages ».
    pub detail: String,
    /// Whether it is to be had.
    pub badge: Badge,
}

/// What stands beside a document.
#[derive(Clone, Debug)]
pub struct ShelfSection {
    /// Where that is.
    pub intro: String,
    /// The spines.
    pub shelf: Shelf,
}

/// What one may like who liked a document.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/beside.html")]
pub struct BesideSection {
    /// Its heading.
    pub title: String,
    /// Why these.
    pub reason: String,
    /// The documents.
    pub covers: Vec<CoverLink>,
}

impl askama::filters::HtmlSafe for BesideSection {}
