//! `/pro/recherches`: a librarian offers searches of their own to the readers of a library, or of the
//! whole network, and takes them back.

use axum::extract::State;
use axum::response::Response;
use domain::id::SavedSearchId;
use domain::saved_search::SavedSearch;
use domain::staff::{Role, Scope};
use search::SearchState;
use serde::Deserialize;

use super::bench;
use crate::account::SearchWords;
use crate::extract::{ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{LibraryChoice, StaffEntry, StaffSearchRow, StaffSearchesPage};
use crate::pages::{Freshness, html};
use crate::state::WebState;

/// Which search, and for whom; for nobody named, for everybody.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    #[serde(default)]
    token: String,
    #[serde(default)]
    recherche: String,
    #[serde(default)]
    bib: String,
}

/// Which search.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenBack {
    #[serde(default)]
    token: String,
    #[serde(default)]
    recherche: String,
}

/// `GET /pro/recherches`.
pub async fn show(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let own = app::saved_search::of_librarian(&web.app, &librarian).await?;
    let staff = bench::menu(&web.app, &around, &librarian, StaffEntry::Searches, None).await?;
    let words = SearchWords::of(&web, &around, own.iter()).await?;
    let t = around.frame.t;
    let urls = around.frame.urls;
    let everybody = || t.get("staff-searches-everybody").into_owned();
    let row = |search: &SavedSearch| {
        let publication = search.published?;
        let library = publication.scope.library();
        let since = web.app.settings.zone.to_datetime(publication.since).date();
        Some(StaffSearchRow {
            id: search.id.get(),
            name: search.name.clone(),
            url: urls.search_for(&search.query),
            summary: words.summary(&SearchState::parse(&search.query)),
            scope: library
                .and_then(|id| around.network.library(id))
                .map_or_else(everybody, |library| library.name.clone()),
            since: t.date_long(since, around.moment.today),
        })
    };
    let mine = around.library.as_ref().map(|library| library.id);
    let is_everywhere = librarian.rights.may_everywhere(Role::Editor);
    let all = is_everywhere.then(|| LibraryChoice {
        slug: String::new(),
        name: everybody(),
        is_chosen: false,
    });
    let each = bench::libraries(&around, &librarian, Role::Editor)
        .into_iter()
        .map(|library| LibraryChoice {
            slug: library.slug.clone(),
            name: library.name.clone(),
            is_chosen: Some(library.id) == mine,
        });
    let page = StaffSearchesPage {
        offered: own.iter().filter_map(row).collect(),
        kept: own
            .iter()
            .filter(|search| search.published.is_none())
            .map(|search| (search.id.get(), search.name.clone()))
            .collect(),
        scopes: all.into_iter().chain(each).collect(),
        token: around.token(),
        staff,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/recherches/publier`.
pub async fn offer(
    State(web): State<WebState>,
    ForLibrarian { librarian, around }: ForLibrarian,
    Form(sent): Form<Offer>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    let library = bench::named(&around, &librarian, Role::Editor, &sent.bib)?;
    let scope = Scope::of(library.map(|library| library.id));
    let id = id(&sent.recherche)?;
    let search = app::saved_search::offer(&web.app, &librarian, id, Some(scope)).await?;
    let told = Carried::new("search-offered", search.name);
    Ok(see_with_flash(
        &around.frame.urls.staff_searches(),
        &told,
        web.is_https,
    ))
}

/// `POST /pro/recherches/retirer`.
pub async fn take_back(
    State(web): State<WebState>,
    ForLibrarian { librarian, around }: ForLibrarian,
    Form(sent): Form<TakenBack>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    let id = id(&sent.recherche)?;
    let search = app::saved_search::offer(&web.app, &librarian, id, None).await?;
    let told = Carried::new("search-taken-back", search.name);
    Ok(see_with_flash(
        &around.frame.urls.staff_searches(),
        &told,
        web.is_https,
    ))
}

fn id(part: &str) -> Result<SavedSearchId, PageError> {
    part.parse().map_err(|_| PageError::NotFound)
}
