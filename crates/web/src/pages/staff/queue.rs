//! The queue of holds: tabs by stage, the oldest first, one row opened beside the list.

use askama::Template;

use super::StaffFrame;
use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Link, Pager};

/// `GET /pro/reservations`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/holds.html")]
pub struct QueuePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The stages.
    pub tabs: Vec<StageTab>,
    /// Fewer rows.
    pub filter: QueueFilter,
    /// What the list is: « Réservations à valider, les plus anciennes d’abord ».
    pub caption: String,
    /// The heading of the first column: waiting time, or until when.
    pub first_column: String,
    /// What can be done to the chosen rows.
    pub actions: Vec<QueueAction>,
    /// The rows of this page.
    pub rows: Vec<QueueRow>,
    /// The other pages.
    pub pager: Pager,
    /// The row that is open.
    pub panel: Option<Panel>,
    /// Answers to all rows of all pages, with their figure; none where one page shows them all.
    pub whole: Vec<Link>,
    /// The work that belongs to this stage: the pick list, the shuttle, the sweep.
    pub elsewhere: Vec<StageLink>,
    /// The same rows for a spreadsheet.
    pub csv_url: String,
    /// The token of the session and of this form.
    pub token: String,
    /// What the forms carry of the address: stage, library, page.
    pub kept: Vec<(&'static str, String)>,
}

impl QueuePage {
    /// « 2 lignes choisies sur 14 », for the script: it puts its own figure in the place of the first.
    fn chosen(&self, count: usize) -> String {
        self.frame
            .t
            .with("staff-chosen")
            .n("count", count)
            .n("total", self.rows.len())
            .to_string()
    }
}

/// A page where the work of a stage is done for all its copies.
#[derive(Clone, Debug)]
pub struct StageLink {
    /// Its icon.
    pub icon: &'static str,
    /// Its name.
    pub text: String,
    /// Its address.
    pub url: String,
}

/// Fewer rows: of one library, with their copy in one situation.
#[derive(Clone, Debug)]
pub struct QueueFilter {
    /// The stage, which stays.
    pub stage: &'static str,
    /// The libraries, « all » first; none for those who work at one.
    pub libraries: Vec<FilterChoice>,
    /// Where the copy may be, « all » first.
    pub situations: Vec<FilterChoice>,
}

/// A value of a filter.
#[derive(Clone, Debug)]
pub struct FilterChoice {
    /// Its word in addresses; empty for all.
    pub value: String,
    /// Its name.
    pub text: String,
    /// Whether it is the one shown.
    pub is_chosen: bool,
}

/// A stage.
#[derive(Clone, Debug)]
pub struct StageTab {
    /// Its name.
    pub text: String,
    /// Its address.
    pub url: String,
    /// How many holds are in it.
    pub count: i64,
    /// Whether it is the one shown.
    pub is_current: bool,
}

/// A button of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueAction {
    /// Say yes.
    Validate,
    /// Say no; the reason is asked for on the next page.
    Decline,
    /// The copy was found on its shelf.
    Found,
    /// Another copy is to be sought; this one stays where it is.
    OtherItem,
    /// It was not.
    NotFound,
    /// It arrived.
    Receive,
    /// Give the hold up; the reason is asked for on the next page.
    Cancel,
    /// Put the copy back, or send it on.
    PutBack,
}

impl QueueAction {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Validate,
        Self::Decline,
        Self::Found,
        Self::OtherItem,
        Self::NotFound,
        Self::Receive,
        Self::Cancel,
        Self::PutBack,
    ];

    /// The word in the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Validate => "valider",
            Self::Decline => "refuser",
            Self::Found => "trouve",
            Self::OtherItem => "autre",
            Self::NotFound => "introuvable",
            Self::Receive => "recevoir",
            Self::Cancel => "annuler",
            Self::PutBack => "ranger",
        }
    }

    /// The action of a word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }

    /// The key of its words over the list.
    const fn key(self) -> &'static str {
        match self {
            Self::Validate => "staff-validate-chosen",
            Self::Decline => "staff-decline-dots",
            Self::Found => "staff-found",
            Self::OtherItem => "staff-other-item",
            Self::NotFound => "staff-not-found",
            Self::Receive => "staff-receive",
            Self::Cancel => "staff-cancel-dots",
            Self::PutBack => "staff-put-back",
        }
    }

    /// The key of its words in the panel.
    const fn panel_key(self) -> &'static str {
        match self {
            Self::Validate => "staff-validate-and-tell",
            other => other.key(),
        }
    }

    /// The key of its words in the list of shortcuts.
    const fn short_key(self) -> &'static str {
        match self {
            Self::Validate => "staff-shortcut-validate",
            Self::Decline => "staff-shortcut-decline",
            other => other.key(),
        }
    }

    /// The key of the keyboard.
    const fn letter(self) -> Option<&'static str> {
        match self {
            Self::Validate => Some("V"),
            Self::Decline => Some("R"),
            // What was found goes to the hold shelf, or on to where it is fetched.
            Self::Found => Some("T"),
            Self::NotFound => Some("I"),
            Self::OtherItem => Some("A"),
            Self::Receive => Some("E"),
            Self::PutBack => Some("G"),
            // A question follows, but a reader's place is not a key away.
            Self::Cancel => None,
        }
    }

    const fn icon(self) -> &'static str {
        match self {
            Self::Validate | Self::Found => "check",
            Self::Decline | Self::NotFound => "x",
            Self::Receive => "package-check",
            Self::Cancel => "trash-2",
            Self::OtherItem => "refresh-cw",
            Self::PutBack => "library",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Validate | Self::Found | Self::Receive | Self::PutBack => "",
            Self::Decline | Self::Cancel => " btn--bad",
            Self::NotFound | Self::OtherItem => " btn--2",
        }
    }
}

/// A hold in the list.
#[derive(Clone, Debug)]
pub struct QueueRow {
    /// Its id and the version shown: `12.3`.
    pub key: String,
    /// How long it has waited, or until when.
    pub waiting: String,
    /// Whether that is long.
    pub is_long: bool,
    /// Where the copy stands.
    pub call_number: String,
    /// The copy.
    pub barcode: String,
    /// The title.
    pub title: String,
    /// The row opened beside the list.
    pub url: String,
    /// Who made it.
    pub authors: String,
    /// Where the copy is.
    pub state: Badge,
    /// Whose hold it is, as on a slip.
    pub reader: String,
    /// Where it is fetched.
    pub pickup: String,
    /// Whether it is the row that is open.
    pub is_open: bool,
    /// Whether it is ticked.
    pub is_chosen: bool,
    /// Somebody was faster: « Déjà traitée par Nadia, 14 h 02 ».
    pub conflict: Option<Badge>,
}

/// The row that is open, with everything needed to decide.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Its id and the version shown.
    pub key: String,
    /// The cover.
    pub cover: Cover,
    /// The title.
    pub title: String,
    /// Its page on the portal.
    pub record_url: String,
    /// Who made it, publisher, year.
    pub imprint: String,
    /// The lines of the call number.
    pub call_number: Vec<String>,
    /// When it was asked for, by whom, what stands against it.
    pub facts: Vec<FactLine>,
    /// What was written before.
    pub note: String,
    /// Whether a word to the reader can be written.
    pub has_note: bool,
    /// What happened so far, the oldest first.
    pub history: Vec<String>,
    /// The rules that decided.
    pub rules: Vec<RuleLine>,
    /// What can be done.
    pub actions: Vec<QueueAction>,
    /// The row that opens once this one is answered.
    pub next: String,
}

/// A rule that decided, in words.
#[derive(Clone, Debug)]
pub struct RuleLine {
    /// Which it is: whom and what it is about, how long it holds.
    pub name: String,
    /// Its number; none for the defaults of the house.
    pub number: Option<String>,
    /// What it gave.
    pub figures: Vec<String>,
}

/// A fact of the panel.
#[derive(Clone, Debug)]
pub struct FactLine {
    /// What.
    pub label: String,
    /// How it is.
    pub value: String,
    /// Where more is known.
    pub url: Option<String>,
    /// Whether it is a number to read digit by digit.
    pub is_mono: bool,
    /// Whether it stands against the hold.
    pub is_bad: bool,
}

impl FactLine {
    /// A fact in words.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            url: None,
            is_mono: false,
            is_bad: false,
        }
    }

    /// The same with a link.
    #[must_use]
    pub fn to(mut self, url: Option<String>) -> Self {
        self.url = url;
        self
    }

    /// The same in digits.
    #[must_use]
    pub const fn mono(mut self) -> Self {
        self.is_mono = true;
        self
    }

    /// The same in red, when it is so.
    #[must_use]
    pub const fn bad_if(mut self, is_bad: bool) -> Self {
        self.is_bad = is_bad;
        self
    }
}
