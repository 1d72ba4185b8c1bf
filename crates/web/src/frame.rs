//! What stands around every page: language, theme, my library, who is signed in, where we are.

use domain::id::PatronId;
use domain::language::Language;
use i18n::Translator;
use store::menu::Counts;

use crate::parts::{Crumb, Flash, PreviewBar, TextLink};
use crate::urls::{self, Urls};

/// Makes an address in the language of the page.
pub type Address = fn(Urls) -> String;

/// Everything that the layout shows besides the page itself.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The language of the page.
    pub t: Translator,
    /// Addresses in this language.
    pub urls: Urls,
    /// The name of the network, on the brand and in titles.
    pub site: String,
    /// The path and question of this page, for the other languages and for coming back.
    pub path: String,
    /// Light, dark, or as the device says.
    pub theme: Theme,
    /// My library, when one was chosen.
    pub library: Option<Here>,
    /// Who is signed in.
    pub visitor: Option<Visitor>,
    /// For whom they act, when it is not for themselves.
    pub acting: Option<Acting>,
    /// Everybody they may act for on this page, themselves first; nobody where there is no choice.
    pub persons: Vec<PersonLink>,
    /// The entry of the main menu to which the page belongs.
    pub section: Option<Section>,
    /// The entry of the account menu to which the page belongs.
    pub entry: Option<AccountEntry>,
    /// What stands in the search field.
    pub query: String,
    /// Where the search field searches.
    pub scope: Scope,
    /// The way back to the front door.
    pub crumbs: Vec<Crumb>,
    /// The result of the last action.
    pub flash: Option<Flash>,
    /// That nobody else sees this page, where it is only tried.
    pub preview: Option<PreviewBar>,
    /// The pages to which the foot leads.
    pub pages: Vec<TextLink>,
    /// How many libraries the network has.
    pub library_count: usize,
    /// Whether this is the demonstration, with its mail box.
    pub demo: bool,
    /// Whether the last section is white, for the roofs above the footer.
    pub foot_on_paper: bool,
}

impl Frame {
    /// The frame of a page for someone who is not signed in and has chosen nothing.
    #[must_use]
    pub fn new(language: Language, site: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            t: Translator::new(language),
            urls: Urls::new(language),
            site: site.into(),
            path: path.into(),
            theme: Theme::Auto,
            library: None,
            visitor: None,
            acting: None,
            persons: Vec::new(),
            section: None,
            entry: None,
            query: String::new(),
            scope: Scope::Network,
            crumbs: Vec::new(),
            flash: None,
            preview: None,
            pages: Vec::new(),
            library_count: 0,
            demo: false,
            foot_on_paper: false,
        }
    }

    /// Whether the page is about somebody whose titles are theirs alone.
    #[must_use]
    pub fn hides_titles(&self) -> bool {
        self.acting.as_ref().is_some_and(|acting| acting.hides_titles)
    }

    /// This page in the four languages.
    #[must_use]
    pub fn languages(&self) -> [LanguageLink; 4] {
        Language::ALL.map(|language| LanguageLink {
            code: language.code(),
            name: Translator::new(language)
                .get(&format!("site-language-{}", language.code()))
                .into_owned(),
            url: urls::in_language(&self.path, language),
            is_current: language == self.t.language,
        })
    }

    /// Where « Identifiez-vous » leads: sign in, then come back here.
    #[must_use]
    pub fn sign_in_url(&self) -> String {
        // The address of a secret link is itself the secret: no other address carries it on.
        if urls::is_secret(&self.path) {
            return self.urls.sign_in();
        }
        self.urls.sign_in_then(&self.path)
    }

    /// The main menu.
    #[must_use]
    pub fn main_menu(&self) -> Vec<MenuLink> {
        let link = |(section, key, url): &(Section, &'static str, Address)| MenuLink {
            icon: "",
            key,
            url: url(self.urls),
            is_current: self.section == Some(*section),
            count: 0,
        };
        Section::MENU.iter().map(link).collect()
    }

    /// The account menu.
    #[must_use]
    pub fn account_menu(&self) -> Vec<MenuLink> {
        let link = |(entry, icon, key, url): &(AccountEntry, &'static str, &'static str, Address)| MenuLink {
            icon,
            key,
            url: url(self.urls.for_oneself()),
            is_current: self.entry == Some(*entry),
            count: self.visitor.as_ref().map_or(0, |visitor| entry.count(visitor)),
        };
        AccountEntry::MENU.iter().map(link).collect()
    }

    /// The name of the network on the brand, in two lines where it has several words.
    #[must_use]
    pub fn brand(&self) -> (&str, &str) {
        self.site.split_once(' ').unwrap_or((&self.site, ""))
    }

    /// Adds a step to the way back; the front door comes first by itself.
    #[must_use]
    pub fn at(mut self, text: impl Into<String>, url: Option<String>) -> Self {
        if self.crumbs.is_empty() {
            let home = self.t.get("site-home").into_owned();
            self.crumbs.push(Crumb {
                text: home,
                url: Some(self.urls.front()),
            });
        }
        self.crumbs.push(Crumb {
            text: text.into(),
            url,
        });
        self
    }
}

/// My library, in the band above the header.
#[derive(Clone, Debug)]
pub struct Here {
    /// Its name.
    pub name: String,
    /// Its name in an address.
    pub slug: String,
    /// Whether it is open now and until when: « Ouverte jusqu’à 18 h ».
    pub opening: String,
    /// Its telephone number, as written.
    pub phone: Option<String>,
}

/// The member of the family for whom one acts.
#[derive(Clone, Debug)]
pub struct Acting {
    /// Their first name.
    pub name: String,
    /// Whether their titles are theirs alone.
    pub hides_titles: bool,
}

/// Somebody one may act for.
#[derive(Clone, Debug)]
pub struct PersonLink {
    /// Who; none for oneself.
    pub id: Option<PatronId>,
    /// Their first name.
    pub name: String,
    /// Whether the page is about them.
    pub is_current: bool,
    /// Whether their titles are theirs alone.
    pub hides_titles: bool,
}

impl PersonLink {
    /// Addresses that act for this person.
    #[must_use]
    pub const fn urls(&self, urls: Urls) -> Urls {
        match self.id {
            Some(id) => urls.acting_for(id),
            None => urls.for_oneself(),
        }
    }
}

/// Someone who is signed in.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// By which name the reader is greeted.
    pub name: String,
    /// The figures beside the entries of the menu.
    pub counts: Counts,
    /// Whether the pages of the staff are open to this person.
    pub is_staff: bool,
    /// The token of this session, in every form.
    pub token: String,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word in the cookie and in the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The key of its word on the button.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "site-theme-auto",
            Self::Light => "site-theme-light",
            Self::Dark => "site-theme-dark",
        }
    }

    /// The theme of a word; anything else is [`Theme::Auto`].
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|theme| theme.code() == code)
            .unwrap_or_default()
    }
}

/// An entry of the main menu. A page that does not exist yet has no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Searching and records.
    Catalogue,
    /// Events.
    Agenda,
    /// What libraries have to tell.
    News,
    /// What librarians chose.
    Selections,
    /// The libraries of the network.
    Libraries,
}

impl Section {
    /// The main menu, in its order: the section, the key of its word, its address.
    pub const MENU: &[(Self, &str, Address)] = &[
        (Self::Catalogue, "nav-catalogue", Urls::search),
        (Self::Agenda, "nav-agenda", Urls::agenda),
        (Self::News, "nav-news", Urls::news),
        (Self::Selections, "nav-selections", Urls::selections),
        (Self::Libraries, "nav-libraries", Urls::libraries),
    ];
}

/// An entry of the account menu. A page that does not exist yet has no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountEntry {
    /// My profile.
    Profile,
    /// Loans and holds.
    LoansAndHolds,
    /// Lists.
    Lists,
    /// The searches that one keeps.
    SavedSearches,
    /// What one is told of.
    Alerts,
    /// My coups de cœur.
    Recommendations,
    /// My comments.
    Comments,
    /// Suggesting a purchase.
    Suggestion,
    /// Registrations for events.
    Registrations,
    /// What I owe.
    Fees,
    /// Those for whom I answer.
    Family,
    /// Which mails I wish, and my calendar.
    Reminders,
}

impl AccountEntry {
    /// The account menu, in the order of the readers' guide: the entry, its icon, the key of its
    /// words, its address.
    pub const MENU: &[(Self, &str, &str, Address)] = &[
        (Self::Profile, "id-card", "account-menu-profile", Urls::profile),
        (
            Self::LoansAndHolds,
            "book-open",
            "account-menu-loans-holds",
            Urls::holds,
        ),
        (Self::Lists, "list", "account-menu-lists", Urls::lists),
        (
            Self::SavedSearches,
            "bookmark",
            "account-menu-saved-searches",
            Urls::saved_searches,
        ),
        (Self::Alerts, "bell", "account-menu-alerts", Urls::alerts),
        (
            Self::Recommendations,
            "heart",
            "account-menu-recommendations",
            Urls::my_recommendations,
        ),
        (Self::Fees, "coins", "account-menu-fees", Urls::fees),
        (
            Self::Registrations,
            "ticket",
            "account-menu-registrations",
            Urls::registrations,
        ),
        (
            Self::Comments,
            "message-square",
            "account-menu-comments",
            Urls::my_comments,
        ),
        (
            Self::Suggestion,
            "lightbulb",
            "account-menu-suggestion",
            Urls::suggestion,
        ),
        (Self::Family, "users", "account-menu-family", Urls::family),
        (
            Self::Reminders,
            "calendar-days",
            "account-menu-reminders",
            Urls::reminders,
        ),
    ];

    /// The figure beside it; zero is not shown.
    const fn count(self, visitor: &Visitor) -> i64 {
        let counts = &visitor.counts;
        match self {
            Self::LoansAndHolds => counts.loans_and_holds,
            Self::Lists => counts.lists,
            Self::SavedSearches => counts.searches,
            Self::Alerts => counts.alerts,
            Self::Recommendations => counts.recommendations,
            Self::Registrations => counts.registrations,
            Self::Fees => counts.fees,
            Self::Comments => counts.comments,
            Self::Profile | Self::Suggestion | Self::Family | Self::Reminders => 0,
        }
    }
}

/// An entry of a menu, as drawn.
#[derive(Clone, Debug)]
pub struct MenuLink {
    /// Its drawing; empty where the menu has none.
    pub icon: &'static str,
    /// The key of its words.
    pub key: &'static str,
    /// Its address.
    pub url: String,
    /// Whether the page belongs to it.
    pub is_current: bool,
    /// The figure beside it; zero is not shown.
    pub count: i64,
}

/// Where a search looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everywhere.
    #[default]
    Network,
    /// In my library.
    Library,
    /// What is read or heard online.
    Online,
}

/// The same page in a language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// `fr`.
    pub code: &'static str,
    /// « Français », in the language itself.
    pub name: String,
    /// Its address.
    pub url: String,
    /// Whether it is the one being read.
    pub is_current: bool,
}
