//! What stands around the pages of the staff: the menu with what waits, and for which library.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

/// The menu of the staff.
#[derive(Clone, Debug)]
pub struct StaffFrame {
    /// The library for which one works, or the network.
    pub library: String,
    /// The pages that exist for this librarian.
    pub entries: Vec<StaffLink>,
    /// Who is signed in.
    pub name: String,
}

/// A page of the menu.
#[derive(Clone, Debug)]
pub struct StaffLink {
    /// Which.
    pub entry: StaffEntry,
    /// Where.
    pub url: String,
    /// How much waits there.
    pub count: i64,
    /// Whether it is the page being read.
    pub is_current: bool,
}

impl StaffLink {
    /// An entry that is not the page being read.
    #[must_use]
    pub const fn new(entry: StaffEntry, url: String, count: i64) -> Self {
        Self {
            entry,
            url,
            count,
            is_current: false,
        }
    }

    /// The same as the page being read.
    #[must_use]
    pub const fn current(mut self) -> Self {
        self.is_current = true;
        self
    }
}

/// The entries of the menu. A page that does not exist yet has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffEntry {
    /// What waits.
    Dashboard,
    /// The queues of holds.
    Holds,
    /// What comes and goes between libraries.
    Shuttle,
    /// Lending and taking back.
    Desk,
    /// Finding and registering readers.
    Readers,
    /// Searches offered to readers.
    Searches,
    /// What readers wrote.
    Moderation,
    /// Suggestions of purchase.
    Suggestions,
    /// News.
    News,
    /// Selections.
    Selections,
    /// Coups de cœur of librarians.
    StaffPicks,
    /// Pages.
    Pages,
    /// Pictures.
    Pictures,
    /// The agenda.
    Agenda,
    /// Registrations for events.
    Registrations,
    /// Those who ask to be registered.
    Preregistrations,
    /// Who works with the portal.
    Team,
    /// Who changed what.
    Journal,
    /// Libraries: hours, closures, rules.
    Libraries,
    /// What was counted.
    Figures,
    /// Loads of files, and what could not be read.
    Catalogue,
    /// Tasks that gave up.
    Jobs,
}

impl StaffEntry {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Dashboard => "staff-nav-dashboard",
            Self::Holds => "staff-nav-holds",
            Self::Shuttle => "shuttle-title",
            Self::Desk => "staff-nav-desk",
            Self::Readers => "staff-nav-readers",
            Self::Searches => "staff-nav-searches",
            Self::Moderation => "staff-nav-moderation",
            Self::Suggestions => "staff-nav-suggestions",
            Self::News => "staff-nav-news",
            Self::Selections => "staff-nav-selections",
            Self::StaffPicks => "staff-nav-picks",
            Self::Pages => "staff-nav-pages",
            Self::Pictures => "staff-nav-pictures",
            Self::Agenda => "staff-nav-agenda",
            Self::Registrations => "staff-nav-registrations",
            Self::Preregistrations => "staff-nav-preregistrations",
            Self::Team => "team-title",
            Self::Journal => "journal-title",
            Self::Libraries => "staff-nav-libraries",
            Self::Figures => "figure-title",
            Self::Catalogue => "load-title",
            Self::Jobs => "staff-nav-jobs",
        }
    }

    pub(crate) const fn icon(self) -> &'static str {
        match self {
            Self::Dashboard => "layout-dashboard",
            Self::Holds => "inbox",
            Self::Shuttle => "truck",
            Self::Desk => "scan-barcode",
            Self::Readers => "users",
            Self::Searches => "bookmark",
            Self::Moderation => "message-square",
            Self::Suggestions => "lightbulb",
            Self::News => "newspaper",
            Self::Selections => "library",
            Self::StaffPicks => "heart",
            Self::Pages => "book-open",
            Self::Pictures => "images",
            Self::Agenda => "calendar-days",
            Self::Registrations => "ticket",
            Self::Preregistrations => "id-card",
            Self::Team => "settings",
            Self::Journal => "history",
            Self::Libraries => "clock",
            Self::Figures => "chart-column",
            Self::Catalogue => "book",
            Self::Jobs => "refresh-cw",
        }
    }
}

/// The choice of a library, for those who work for several.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/library.html")]
pub struct LibraryForm {
    /// The language.
    pub t: Translator,
    /// Where the choice goes.
    pub action: String,
    /// What else the address says: name and value.
    pub kept: Vec<(&'static str, String)>,
    /// The libraries, « all » first where that makes sense.
    pub choices: Vec<LibraryChoice>,
}

impl HtmlSafe for LibraryForm {}

/// A library of that choice.
#[derive(Clone, Debug)]
pub struct LibraryChoice {
    /// Its word in addresses; empty for all.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Whether it is the one shown.
    pub is_chosen: bool,
}
