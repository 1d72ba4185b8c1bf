//! `/compte/recherches`: the searches that one keeps and those that librarians offer.

use std::collections::HashMap;

use app::failure::{Failure, Outcome};
use app::person::Owner;
use app::saved_search::{ChangedSearch, SeenSearches};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::id::SavedSearchId;
use domain::refusal::Explanation;
use domain::saved_search::SavedSearch;
use search::SearchState;
use serde::Deserialize;

use super::refusal::{Place, library_name, refusal};
use super::undo::{self, Taken};
use crate::extract::{Around, ForPerson, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, SavedSearchPage, SavedSearchRow, SavedSearchesPage, html, unprocessable};
use crate::parts::{Errors, FieldError, Pager};
use crate::public::Labels;
use crate::state::WebState;

/// Searches of one's own on one page.
const ON_ONE_PAGE: usize = 20;
/// Searches of librarians that are shown.
const OFFERED: usize = 20;
const DELETED: undo::Words = undo::Words {
    heading: "saved-search-deleted-lately",
    done: "flash-search-deleted",
    text: "saved-search-deleted-text",
};

/// Which page of the list, and what was just deleted.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: Option<usize>,
    #[serde(default)]
    supprimee: Option<i64>,
}

/// A button.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pressed {
    #[serde(default)]
    token: String,
}

impl Pressed {
    /// The token of the form.
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// The button that subscribes and unsubscribes: what is wished, so that two clicks are one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toggled {
    #[serde(default)]
    token: String,
    #[serde(default)]
    abonne: String,
}

/// Another name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    nom: String,
}

/// `GET /compte/recherches`.
pub async fn list(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    Ok(html(
        &page(&web, &around, &owner, &asked).await?,
        Freshness::Private,
    ))
}

async fn page(web: &WebState, around: &Around, owner: &Owner, asked: &Asked) -> Outcome<SavedSearchesPage> {
    let library = around.library.as_ref().map(|library| library.id);
    let seen = app::saved_search::of_owner(&web.app, owner, library).await?;
    let words = Words::of(
        web,
        around,
        seen.own.iter().chain(seen.offered.iter().map(|one| &one.search)),
    )
    .await?;
    let mut frame = super::frame(around, AccountEntry::SavedSearches, "account-menu-saved-searches");
    let (t, urls) = (frame.t, frame.urls);
    let (number, last) = Pager::place(asked.page.unwrap_or(1), seen.own.len(), ON_ONE_PAGE);
    let rows = seen.own.iter().skip((number - 1) * ON_ONE_PAGE).take(ON_ONE_PAGE);
    let taken = seen.deleted.iter().map(|search| Taken {
        id: search.id.get(),
        name: search.name.clone(),
        restore_url: urls.on_saved_search(search.id, "retablir"),
    });
    let to = urls.saved_searches();
    let deleted = undo::told(around, &mut frame, &DELETED, to, asked.supprimee, taken);
    Ok(SavedSearchesPage {
        refusal: None,
        own: rows
            .map(|search| words.row(search, &seen, own_note(web, around, search)))
            .collect(),
        pager: Pager::new(t, number, last, |page| {
            format!("{}?page={page}", urls.saved_searches())
        }),
        deleted,
        offered: seen
            .offered
            .iter()
            .take(OFFERED)
            .map(|offered| {
                let by = t
                    .with("saved-search-offered-by")
                    .arg("librarian", &offered.librarian);
                words.row(&offered.search, &seen, by.to_string())
            })
            .collect(),
        token: around.token(),
        frame,
    })
}

/// Since when a search of one's own stands so, and to whom it is offered.
fn own_note(web: &WebState, around: &Around, search: &SavedSearch) -> String {
    let t = around.frame.t;
    let Some(publication) = search.published else {
        let changed = web.app.settings.zone.to_datetime(search.changed_at).date();
        let date = t.date_long(changed, around.moment.today);
        return t.with("saved-search-changed-on").arg("date", date).to_string();
    };
    match publication.scope.library() {
        Some(library) => t
            .with("saved-search-offered-to")
            .arg("library", library_name(around, library))
            .to_string(),
        None => t.get("saved-search-offered-to-all").into_owned(),
    }
}

/// The words of searches: what they ask, as a sentence.
pub struct Words<'a> {
    around: &'a Around,
    names: HashMap<u32, String>,
}

impl<'a> Words<'a> {
    /// For these searches: the names of what they are narrowed to are read once.
    pub async fn of(
        web: &WebState,
        around: &'a Around,
        searches: impl Iterator<Item = &SavedSearch>,
    ) -> Outcome<Self> {
        let states: Vec<SearchState> = searches.map(|search| SearchState::parse(&search.query)).collect();
        Self::of_states(web, around, &states).await
    }

    /// For searches that are not kept yet.
    pub async fn of_states(web: &WebState, around: &'a Around, states: &[SearchState]) -> Outcome<Self> {
        let names = app::search::names(&web.app, states).await?;
        Ok(Self { around, names })
    }

    /// What a search asks: « policier », livre audio et français.
    pub fn summary(&self, state: &SearchState) -> String {
        let labels = Labels {
            t: self.around.frame.t,
            network: &self.around.network,
            names: &self.names,
        };
        labels.summary(state)
    }

    fn row(&self, search: &SavedSearch, seen: &SeenSearches, note: String) -> SavedSearchRow {
        let urls = self.around.frame.urls;
        let id = search.id;
        let is_own = seen.own.iter().any(|own| own.id == id);
        let act = |verb: &str| urls.on_saved_search(id, verb);
        SavedSearchRow {
            t: self.around.frame.t,
            anchor: format!("r-{id}"),
            name: search.name.clone(),
            url: urls.search_for(&search.query),
            summary: self.summary(&SearchState::parse(&search.query)),
            note,
            edit_url: is_own.then(|| urls.saved_search(id)),
            delete_url: is_own.then(|| act("supprimer")),
            copy_url: (!is_own).then(|| act("copier")),
            subscribe_url: act("abonner"),
            is_followed: seen.alerts.contains_key(&id),
        }
    }
}

/// The id of a part of an address; what is no id names nothing.
fn id(part: &str) -> Result<SavedSearchId, PageError> {
    part.parse().map_err(|_| PageError::NotFound)
}

/// The list again, with what could not be done.
pub async fn refused(
    web: &WebState,
    around: &Around,
    owner: &Owner,
    why: &[Explanation],
) -> Result<Response, PageError> {
    let mut page = page(web, around, owner, &Asked::default()).await?;
    page.refusal = Some(refusal(around, why, &Place::default()));
    Ok(unprocessable(&page))
}

/// Who pressed a button of the list, and on which search.
struct Pressing {
    web: WebState,
    owner: Owner,
    around: Around,
    id: SavedSearchId,
}

impl Pressing {
    /// What the form and its address say, once its token is known to be ours.
    fn of(web: WebState, part: &str, door: ForPerson, token: &str) -> Result<Self, PageError> {
        let ForPerson { person, around } = door;
        check_token(&around, token)?;
        Ok(Self {
            owner: person.owner(&around.request),
            id: id(part)?,
            around,
            web,
        })
    }

    /// The list, with what was done to which search, or with why not.
    async fn told(&self, key: &'static str, done: Outcome<SavedSearch>) -> Result<Response, PageError> {
        match done {
            Ok(search) => {
                let to = format!("{}#r-{}", self.around.frame.urls.saved_searches(), search.id);
                let told = Carried::new(key, search.name);
                Ok(see_with_flash(&to, &told, self.web.is_https))
            }
            Err(Failure::Refused(why)) => refused(&self.web, &self.around, &self.owner, &why).await,
            Err(why) => Err(why.into()),
        }
    }
}

/// `POST /compte/recherches/{recherche}/supprimer`.
pub async fn delete(
    State(web): State<WebState>,
    Path(part): Path<String>,
    door: ForPerson,
    Form(form): Form<Pressed>,
) -> Result<Response, PageError> {
    let on = Pressing::of(web, &part, door, &form.token)?;
    app::saved_search::delete(&on.web.app, &on.owner, on.id).await?;
    let list = on.around.frame.urls.saved_searches();
    Ok(see_other(&format!("{list}?supprimee={}", on.id)))
}

/// `POST /compte/recherches/{recherche}/retablir`.
pub async fn restore(
    State(web): State<WebState>,
    Path(part): Path<String>,
    door: ForPerson,
    Form(form): Form<Pressed>,
) -> Result<Response, PageError> {
    let on = Pressing::of(web, &part, door, &form.token)?;
    let restored = app::saved_search::restore(&on.web.app, &on.owner, on.id).await;
    on.told("search-restored", restored).await
}

/// `POST /compte/recherches/{recherche}/copier`.
pub async fn copy(
    State(web): State<WebState>,
    Path(part): Path<String>,
    door: ForPerson,
    Form(form): Form<Pressed>,
) -> Result<Response, PageError> {
    let on = Pressing::of(web, &part, door, &form.token)?;
    let (app, owner) = (&on.web.app, &on.owner);
    let copied = match app::saved_search::copy(app, owner, on.id, &form.token).await {
        Ok(id) => app::saved_search::find(app, owner, id).await,
        Err(why) => Err(why),
    };
    on.told("search-copied", copied).await
}

/// `POST /compte/recherches/{recherche}/abonner`.
pub async fn subscribe(
    State(web): State<WebState>,
    Path(part): Path<String>,
    door: ForPerson,
    Form(form): Form<Toggled>,
) -> Result<Response, PageError> {
    let on = Pressing::of(web, &part, door, &form.token)?;
    let (app, owner) = (&on.web.app, &on.owner);
    let search = app::saved_search::seen_by(app, owner, on.id).await?;
    let (key, done) = if form.abonne == "non" {
        ("alert-ended", app::alert::unsubscribe(app, owner, on.id).await)
    } else {
        ("alert-begun", app::alert::subscribe(app, owner, on.id).await)
    };
    on.told(key, done.map(|()| search)).await
}

/// `GET /compte/recherches/{recherche}`.
pub async fn edit(
    State(web): State<WebState>,
    Path(part): Path<String>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    let search = app::saved_search::find(&web.app, &owner, id(&part)?).await?;
    let page = edited(&web, &around, &search, search.name.clone(), Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/recherches/{recherche}`.
pub async fn rename(
    State(web): State<WebState>,
    Path(part): Path<String>,
    door: ForPerson,
    Form(form): Form<NameForm>,
) -> Result<Response, PageError> {
    let on = Pressing::of(web, &part, door, &form.token)?;
    let (app, owner) = (&on.web.app, &on.owner);
    let search = app::saved_search::find(app, owner, on.id).await?;
    match app::saved_search::change(app, owner, on.id, ChangedSearch::Name(&form.nom)).await {
        Err(Failure::Refused(why)) => {
            let page = edited(&on.web, &on.around, &search, form.nom, why).await?;
            Ok(unprocessable(&page))
        }
        done => on.told("search-changed", done).await,
    }
}

async fn edited(
    web: &WebState,
    around: &Around,
    search: &SavedSearch,
    name: String,
    why: Vec<Explanation>,
) -> Outcome<SavedSearchPage> {
    let frame = super::frame(around, AccountEntry::SavedSearches, "saved-search-edit-title");
    let (t, urls) = (frame.t, frame.urls);
    let words = Words::of(web, around, std::iter::once(search)).await?;
    let errors = why.iter().map(|why| FieldError {
        field: "nom".into(),
        text: t.reason(why, around.moment.today, |id| library_name(around, id)),
    });
    Ok(SavedSearchPage {
        errors: Errors {
            t,
            list: errors.collect(),
        },
        name,
        summary: words.summary(&SearchState::parse(&search.query)),
        results_url: urls.search_for(&search.query),
        action: urls.saved_search(search.id),
        token: around.token(),
        frame,
    })
}
