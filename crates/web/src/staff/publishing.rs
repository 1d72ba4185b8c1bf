//! What is common to the pages on which librarians publish: whose it is, when it is shown, what a
//! button of the form does, and that a colleague was first.

use app::person::Librarian;
use app::publishing::{self, Asked, Piece, may_write};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::{LibraryId, PictureId};
use domain::library::Library;
use domain::publishing::{Showing, ShowingState};
use domain::staff::{Role, Scope};
use i18n::Translator;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::fields::Fields;
use super::{bench, stages};
use crate::extract::{Around, ForLibrarian, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{FormPart, LibraryChoice, LibraryForm, PublishingFormPage};
use crate::pages::{CommentSection, Freshness, html};
use crate::parts::{Badge, FieldError, Flash, Link, PreviewBar, Tone, Typed};
use crate::state::WebState;

/// The word for the whole network, which no library has.
pub const NETWORK: &str = "*";

impl stages::Stage for ShowingState {
    const IN_ORDER: &'static [Self] = &[Self::Shown, Self::Scheduled, Self::Draft, Self::Ended];

    fn word(self) -> &'static str {
        match self {
            Self::Shown => "affichees",
            Self::Scheduled => "programmees",
            Self::Draft => "brouillons",
            Self::Ended => "terminees",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Shown => "publishing-tab-shown",
            Self::Scheduled => "publishing-tab-scheduled",
            Self::Draft => "publishing-tab-draft",
            Self::Ended => "publishing-tab-ended",
        }
    }
}

/// The page of a list that an address names.
pub fn asked(
    around: &Around,
    librarian: &Librarian,
    stage: ShowingState,
    slug: &str,
    page: &str,
) -> Result<Asked, PageError> {
    let scope = match slug {
        "" => None,
        NETWORK => Some(Scope::Network),
        slug => {
            bench::named(around, librarian, Role::Editor, slug)?.map(|library| Scope::Library(library.id))
        }
    };
    Ok(Asked {
        scope,
        state: stage,
        page: page.parse::<i64>().unwrap_or(1).clamp(1, 500) - 1,
    })
}

/// How many there are, in the order of the tabs.
pub fn in_order(counts: &[(ShowingState, i64)]) -> Vec<(ShowingState, i64)> {
    let count = |state: &ShowingState| {
        let found = counts.iter().find(|(each, _)| each == state);
        (*state, found.map_or(0, |(_, count)| *count))
    };
    <ShowingState as stages::Stage>::IN_ORDER
        .iter()
        .map(count)
        .collect()
}

/// The libraries for which a librarian writes, the network first for who may: word, name, chosen.
pub fn scopes(around: &Around, librarian: &Librarian, chosen: &str) -> Vec<(String, String, bool)> {
    let network = may_write(librarian, None).then(|| {
        let name = around.frame.t.get("publishing-network").into_owned();
        (NETWORK.to_owned(), name, chosen == NETWORK)
    });
    let each = bench::libraries(around, librarian, Role::Editor)
        .into_iter()
        .map(|library| {
            let is_chosen = chosen == library.slug;
            (library.slug.clone(), library.name.clone(), is_chosen)
        });
    network.into_iter().chain(each).collect()
}

/// The choice of one of them above a list; none where there is only one.
pub fn choice(
    around: &Around,
    librarian: &Librarian,
    chosen: &str,
    action: String,
    kept: Vec<(&'static str, String)>,
) -> Option<LibraryForm> {
    let own = scopes(around, librarian, chosen);
    if own.len() < 2 {
        return None;
    }
    let t = around.frame.t;
    let all = LibraryChoice {
        slug: String::new(),
        name: t.get("publishing-all").into_owned(),
        is_chosen: chosen.is_empty(),
    };
    let each = own.into_iter().map(|(slug, name, is_chosen)| LibraryChoice {
        slug,
        name,
        is_chosen,
    });
    Some(LibraryForm {
        t,
        action,
        kept,
        choices: std::iter::once(all).chain(each).collect(),
    })
}

/// The word of a library in the form.
pub fn slug(around: &Around, library: Option<LibraryId>) -> String {
    match library {
        None => NETWORK.to_owned(),
        Some(id) => {
            let library = around.network.library(id);
            library.map(|library| library.slug.clone()).unwrap_or_default()
        }
    }
}

/// The library of a new text: the one where one stands, or the network for who writes for it alone.
pub fn first_slug(around: &Around, librarian: &Librarian) -> String {
    let place: Result<&Library, PageError> = bench::place(around, librarian, Role::Editor, "");
    place.map_or_else(|_| NETWORK.to_owned(), |library| library.slug.clone())
}

/// The pictures among which one chooses, none first.
pub async fn pictures(
    web: &WebState,
    door: &ForLibrarian,
    chosen: &str,
) -> Result<Vec<(String, String, bool)>, PageError> {
    let t = door.around.frame.t;
    let all = app::picture::choice(&web.app, &door.librarian).await?;
    let none = t.get("publishing-picture-none").into_owned();
    let each = all.into_iter().map(|picture| {
        let id = picture.id.to_string();
        let is_chosen = id == chosen;
        (id, picture.name, is_chosen)
    });
    Ok(std::iter::once((String::new(), none, chosen.is_empty()))
        .chain(each)
        .collect())
}

/// The picture that a form names, if one may choose it.
pub async fn picked(
    web: &WebState,
    door: &ForLibrarian,
    typed: &str,
) -> Result<Option<PictureId>, PageError> {
    let Ok(id) = typed.parse().map(PictureId::new) else {
        return Ok(None);
    };
    let found = app::picture::chosen(&web.app, &door.librarian, id).await?;
    Ok(found.map(|picture| picture.id))
}

/// The library that the form names, if one may write for it.
pub fn library(around: &Around, librarian: &Librarian, slug: &str) -> Option<Option<LibraryId>> {
    let library = match slug {
        NETWORK => None,
        slug => Some(around.network.by_slug(slug)?.id),
    };
    may_write(librarian, library).then_some(library)
}

/// « Tout le réseau », or the name of a library.
pub fn scope_name(around: &Around, library: Option<LibraryId>) -> String {
    let name = library.and_then(|id| around.network.library(id));
    match name {
        Some(library) => library.name.clone(),
        None => around.frame.t.get("publishing-network").into_owned(),
    }
}

/// When something is shown, in words.
pub fn when(web: &WebState, around: &Around, showing: Showing) -> String {
    let t = around.frame.t;
    let words = |at: Timestamp| {
        let at = web.app.settings.zone.to_datetime(at);
        t.with("publishing-instant")
            .arg("date", t.date_medium(at.date(), around.moment.today))
            .arg("time", t.time(at.time()))
            .to_string()
    };
    match (showing.from, showing.until) {
        (None, None) => t.get("publishing-never").into_owned(),
        (Some(from), None) if from > around.moment.now => {
            t.with("publishing-upcoming").arg("from", words(from)).to_string()
        }
        (Some(from), None) => t.with("publishing-from").arg("from", words(from)).to_string(),
        (None, Some(until)) => t.with("publishing-until").arg("until", words(until)).to_string(),
        (Some(from), Some(until)) => t
            .with("publishing-between")
            .arg("from", words(from))
            .arg("until", words(until))
            .to_string(),
    }
}

/// Where something stands, as a badge.
pub fn state(t: Translator, state: ShowingState) -> Badge {
    let words = t.coded("publishing-state", state.code());
    match state {
        ShowingState::Draft => Badge::wait(words),
        ShowingState::Scheduled => Badge::note(words),
        ShowingState::Shown => Badge::ok(words),
        ShowingState::Ended => Badge::no(words),
    }
}

/// An instant, as the field of a form has it.
pub fn typed(zone: &TimeZone, at: Option<Timestamp>) -> String {
    at.map(|at| zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string())
        .unwrap_or_default()
}

/// Whose it is and when it is shown, in a form.
pub fn showing_part(door: &ForLibrarian, fields: &Fields, slug: &str, from: &str, until: &str) -> FormPart {
    let t = fields.t;
    let scopes = scopes(&door.around, &door.librarian, slug);
    FormPart {
        legend: t.get("publishing-part-showing").into_owned(),
        fields: vec![
            fields.choice("bibliotheque", "publishing-scope", scopes),
            fields
                .typed("datetime-local", "du", "publishing-shown-from", from)
                .hinted(t, "publishing-shown-from-hint")
                .optional(),
            fields
                .typed("datetime-local", "au", "publishing-shown-until", until)
                .hinted(t, "publishing-shown-until-hint")
                .optional(),
        ],
    }
}

/// What is read from a form, and what has to be corrected.
pub struct Reading {
    t: Translator,
    zone: TimeZone,
    /// What has to be corrected.
    pub errors: Vec<FieldError>,
}

impl Reading {
    /// Nothing read yet.
    pub fn new(web: &WebState, t: Translator) -> Self {
        Self {
            t,
            zone: web.app.settings.zone.clone(),
            errors: Vec::new(),
        }
    }

    /// Notes that an answer has to be corrected.
    pub fn wrong(&mut self, field: &'static str, key: &str) {
        let text = self.t.get(key).into_owned();
        self.errors.push(FieldError {
            field: field.into(),
            text,
        });
    }

    /// A text of at most so many letters.
    pub fn text(&mut self, field: &'static str, typed: &str, longest: usize) -> String {
        let text = typed.trim().replace("\r\n", "\n");
        if text.chars().count() > longest {
            self.wrong(field, "publishing-error-long");
        }
        text
    }

    /// The same, which must say something.
    pub fn words(&mut self, field: &'static str, typed: &str, longest: usize, key: &str) -> String {
        let text = self.text(field, typed, longest);
        if text.is_empty() {
            self.wrong(field, key);
        }
        text
    }

    /// From `du` until `au`.
    pub fn showing(&mut self, from: &str, until: &str) -> Showing {
        let showing = Showing {
            from: self.instant("du", from),
            until: self.instant("au", until),
        };
        if !showing.is_in_order() {
            self.wrong("au", "publishing-error-order");
        }
        showing
    }

    /// The library of `bibliotheque`; the network is none.
    pub fn library(&mut self, door: &ForLibrarian, slug: &str) -> Option<Option<LibraryId>> {
        let library = library(&door.around, &door.librarian, slug);
        if library.is_none() {
            self.wrong("bibliotheque", "publishing-error-scope");
        }
        library
    }

    fn instant(&mut self, field: &'static str, typed: &str) -> Option<Timestamp> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        let local = typed.parse::<DateTime>().ok();
        let at = local.and_then(|local| self.zone.to_timestamp(local).ok());
        if at.is_none() {
            self.wrong(field, "publishing-error-instant");
        }
        at
    }
}

/// What a button of the form does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Keeps it.
    Save,
    /// Keeps it and shows it from now on.
    Publish,
    /// Tries it.
    Preview,
    /// Goes on writing.
    GoOn,
}

impl Gesture {
    /// Of the word of a button; sent by the key « Enter », it keeps.
    pub fn of(word: &str) -> Self {
        match word {
            "publier" => Self::Publish,
            "apercu" => Self::Preview,
            "reprendre" => Self::GoOn,
            _ => Self::Save,
        }
    }
}

/// The comments of a page that nobody reads yet.
pub const fn no_comments(t: Translator) -> CommentSection {
    CommentSection {
        t,
        comments: Vec::new(),
        form: None,
        sign_in_url: None,
        refusal: None,
    }
}

/// What stands around a page that is tried: typed and not kept.
pub fn trying(around: &Around, action: String, fields: Vec<(&'static str, String)>) -> Around {
    let mut around = around.clone();
    around.frame.preview = Some(PreviewBar {
        t: around.frame.t,
        typed: Some(Typed { action, fields }),
        edit: None,
    });
    around
}

/// What stands around a page that is kept and not shown.
pub fn hidden(around: &Around, edit_url: String) -> Around {
    let mut around = around.clone();
    let edit = Link::new(around.frame.t.get("publishing-edit"), edit_url);
    around.frame.preview = Some(PreviewBar {
        t: around.frame.t,
        typed: None,
        edit: Some(edit),
    });
    around
}

/// The key of what is said once something was kept.
pub const fn kept_key(state: ShowingState) -> &'static str {
    match state {
        ShowingState::Draft => "published-draft",
        ShowingState::Scheduled => "published-scheduled",
        ShowingState::Shown => "published-shown",
        ShowingState::Ended => "published-ended",
    }
}

/// To the list, where it now stands, with what was done.
pub fn done(web: &WebState, base: &str, state: ShowingState, carried: &Carried) -> Response {
    see_with_flash(&stages::url(base, state, "", 1), carried, web.is_https)
}

/// That a colleague was first: who and when, and that nothing of what was typed is lost.
pub async fn conflict<P: Piece>(web: &WebState, around: &Around, id: i64) -> Result<Flash, PageError> {
    let t = around.frame.t;
    let words = match publishing::last_change::<P>(&web.app, id).await? {
        Some((Some(name), at)) => {
            let at = web.app.settings.zone.to_datetime(at);
            t.with("publishing-conflict-by")
                .arg("name", name)
                .arg("time", t.time(at.time()))
                .to_string()
        }
        _ => t.get("publishing-conflict").into_owned(),
    };
    Ok(Flash::new(Tone::Warn, words, t.get("publishing-conflict-text")))
}

/// The page of a form that was not kept.
pub fn not_kept(page: &PublishingFormPage, status: StatusCode) -> Response {
    let mut response = html(page, Freshness::Private);
    *response.status_mut() = status;
    response
}

/// Whether the pages on which one publishes exist for a librarian.
pub fn check_editor(door: &ForLibrarian) -> Result<(), PageError> {
    if door.librarian.rights.may_somewhere(Role::Editor) {
        Ok(())
    } else {
        Err(PageError::Forbidden)
    }
}

/// A form of one button: only the token.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    pub token: String,
}
