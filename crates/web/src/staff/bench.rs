//! What every page of the staff needs: where one works, the menu, the choice of a library.

use app::App;
use app::failure::Outcome;
use app::person::Librarian;
use app::queue::{self, Stage};
use app::suggestion::answer;
use domain::library::Library;
use domain::staff::Role;
use store::contribution::Queue;

use super::stages;
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::staff::{LibraryChoice, LibraryForm, StaffEntry, StaffFrame, StaffLink};
use crate::urls::encode;

/// The libraries where a librarian may do something, by name. Those whose circulation is kept by
/// another system have their desks there.
pub fn libraries<'a>(around: &'a Around, librarian: &Librarian, role: Role) -> Vec<&'a Library> {
    let all = around.network.libraries.iter();
    all.filter(|library| library.closed_down_on.is_none() && librarian.may(role, library.id))
        .collect()
}

/// The library that an address names, none for all of them; a name of elsewhere is not found.
pub fn named<'a>(
    around: &'a Around,
    librarian: &Librarian,
    role: Role,
    slug: &str,
) -> Result<Option<&'a Library>, PageError> {
    if slug.is_empty() {
        return Ok(None);
    }
    let library = around
        .network
        .by_slug(slug)
        .filter(|library| librarian.may(role, library.id));
    library.map(Some).ok_or(PageError::NotFound)
}

/// The library where one stands: the one named, else mine, else the first.
pub fn place<'a>(
    around: &'a Around,
    librarian: &Librarian,
    role: Role,
    slug: &str,
) -> Result<&'a Library, PageError> {
    if let Some(library) = named(around, librarian, role, slug)? {
        return Ok(library);
    }
    let own = libraries(around, librarian, role);
    let mine = around
        .library
        .as_ref()
        .and_then(|mine| own.iter().find(|library| library.id == mine.id));
    mine.or(own.first()).copied().ok_or(PageError::NotFound)
}

/// The choice of a library; none for those who work at one.
pub fn choice(
    around: &Around,
    librarian: &Librarian,
    role: Role,
    chosen: Option<&Library>,
    action: String,
    with_all: bool,
    kept: Vec<(&'static str, String)>,
) -> Option<LibraryForm> {
    let own = libraries(around, librarian, role);
    if own.len() < 2 {
        return None;
    }
    let t = around.frame.t;
    let all = with_all.then(|| LibraryChoice {
        slug: String::new(),
        name: t.get("staff-filter-all-libraries").into_owned(),
        is_chosen: chosen.is_none(),
    });
    let each = own.into_iter().map(|library| LibraryChoice {
        slug: library.slug.clone(),
        name: library.name.clone(),
        is_chosen: chosen.is_some_and(|chosen| chosen.id == library.id),
    });
    Some(LibraryForm {
        t,
        action,
        kept,
        choices: all.into_iter().chain(each).collect(),
    })
}

/// The menu, with what waits for an answer.
pub async fn menu(
    app: &App,
    around: &Around,
    librarian: &Librarian,
    current: StaffEntry,
    library: Option<&Library>,
) -> Outcome<StaffFrame> {
    let urls = around.frame.urls;
    let rights = &librarian.rights;
    let (answers, desks) = (
        rights.may_somewhere(Role::Holds),
        rights.may_somewhere(Role::Desk),
    );
    let at = |url: String| match library {
        Some(library) => format!("{url}?bib={}", encode(&library.slug)),
        None => url,
    };
    let mut links = vec![StaffLink::new(StaffEntry::Dashboard, at(urls.staff()), 0)];
    if answers {
        let library = library
            .map(|library| library.id)
            .filter(|id| librarian.may(Role::Holds, *id));
        let counts = queue::counts(app, librarian, library).await?;
        let waiting = counts
            .iter()
            .find(|(stage, _)| *stage == Stage::Requested)
            .map_or(0, |(_, count)| *count);
        links.push(StaffLink::new(StaffEntry::Holds, at(urls.staff_holds()), waiting));
    }
    if answers || desks {
        links.push(StaffLink::new(StaffEntry::Shuttle, at(urls.staff_shuttle()), 0));
    }
    if desks {
        links.push(StaffLink::new(StaffEntry::Desk, at(urls.staff_desk()), 0));
        links.push(StaffLink::new(StaffEntry::Readers, at(urls.staff_readers()), 0));
        let waiting = app::preregistration::count_waiting(app, librarian).await?;
        links.push(StaffLink::new(
            StaffEntry::Preregistrations,
            at(urls.staff_preregistrations()),
            waiting,
        ));
    }
    if rights.may_somewhere(Role::Editor) {
        links.push(StaffLink::new(StaffEntry::Searches, urls.staff_searches(), 0));
        let waiting = app::registration::queue::to_validate(app, librarian).await?;
        links.push(StaffLink::new(StaffEntry::Agenda, urls.staff_agenda(), 0));
        links.push(StaffLink::new(
            StaffEntry::Registrations,
            urls.staff_registrations(),
            waiting,
        ));
        links.push(StaffLink::new(StaffEntry::News, urls.staff_news(), 0));
        links.push(StaffLink::new(StaffEntry::Selections, urls.staff_selections(), 0));
        links.push(StaffLink::new(StaffEntry::StaffPicks, urls.staff_picks(), 0));
        links.push(StaffLink::new(StaffEntry::Pages, urls.staff_pages(), 0));
        links.push(StaffLink::new(StaffEntry::Pictures, urls.staff_pictures(), 0));
    }
    // At the library where one stands if it is one's own for this work, else at all that are.
    let own = |role: Role| library.filter(|library| librarian.may(role, library.id));
    if answers {
        let here = own(Role::Holds);
        let counts = answer::counts(app, librarian, here.map(|library| library.id)).await?;
        let received = counts.first().map_or(0, |(_, count)| *count);
        let url = stages::url(&urls.staff_suggestions(), answer::Stage::Received, slug(here), 1);
        links.push(StaffLink::new(StaffEntry::Suggestions, url, received));
    }
    if rights.may_somewhere(Role::Moderator) {
        let here = own(Role::Moderator);
        let counts = app::moderation::counts(app, librarian, here.map(|library| library.id)).await?;
        let waiting = counts.iter().filter(|(queue, _)| *queue != Queue::Decided);
        let waiting = waiting.map(|(_, count)| *count).sum();
        let url = stages::url(&urls.staff_moderation(), Queue::Waiting, slug(here), 1);
        links.push(StaffLink::new(StaffEntry::Moderation, url, waiting));
    }
    links.push(StaffLink::new(StaffEntry::Figures, urls.staff_figures(), 0));
    if rights.may_somewhere(Role::Rules) {
        links.push(StaffLink::new(StaffEntry::Libraries, urls.staff_libraries(), 0));
    }
    if rights.may_somewhere(Role::Network) {
        links.push(StaffLink::new(StaffEntry::Team, urls.staff_team(), 0));
    }
    if rights.may_everywhere(Role::Network) {
        links.push(StaffLink::new(StaffEntry::Catalogue, urls.staff_loads(), 0));
        links.push(StaffLink::new(StaffEntry::Journal, urls.staff_journal(), 0));
        let parked = app::job::parked(app, librarian).await?.len();
        links.push(StaffLink::new(
            StaffEntry::Jobs,
            urls.staff_jobs(),
            i64::try_from(parked).unwrap_or(i64::MAX),
        ));
    }
    let links = links.into_iter().map(|link| {
        if link.entry == current {
            link.current()
        } else {
            link
        }
    });
    Ok(StaffFrame {
        library: library.map_or_else(|| around.frame.site.clone(), |library| library.name.clone()),
        entries: links.collect(),
        name: librarian.account.display_name.clone(),
    })
}

/// The word of a library in addresses; empty for all of them.
fn slug(library: Option<&Library>) -> &str {
    library.map_or("", |library| library.slug.as_str())
}
