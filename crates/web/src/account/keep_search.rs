//! `/recherche/enregistrer`: « Enregistrer » under « Ma recherche » — change a search that is there, or
//! keep a new one under a name.

use app::failure::{Failure, Outcome};
use app::person::Owner;
use app::saved_search::ChangedSearch;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::SavedSearchId;
use domain::refusal::Explanation;
use domain::saved_search::{LONGEST_NAME, SavedSearch};
use search::SearchState;
use serde::Deserialize;

use super::refusal::{Place, library_name, refusal};
use super::searches::{self, Words};
use super::sign_in::with_status;
use crate::extract::{Around, ForPerson, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, KeepSearchPage, html};
use crate::parts::{Errors, FieldError};
use crate::public::SUBSCRIBE;
use crate::state::WebState;

/// The answers of the form.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeepForm {
    #[serde(default)]
    token: String,
    /// The search, as its address says it.
    #[serde(default)]
    requete: String,
    /// `nouvelle` or `existante`.
    #[serde(default)]
    choix: String,
    #[serde(default)]
    recherche: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    abonner: String,
}

/// `GET /recherche/enregistrer`.
pub async fn ask(
    State(web): State<WebState>,
    RawQuery(query): RawQuery,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    let query = query.unwrap_or_default();
    let state = SearchState::parse(&query).with_page(1);
    let words = Words::of_states(&web, &around, std::slice::from_ref(&state)).await?;
    let named = match state.text.as_str() {
        "" => words.summary(&state),
        text => text.to_owned(),
    };
    let form = KeepForm {
        requete: state.to_query_string(),
        nom: named.chars().take(usize::from(LONGEST_NAME)).collect(),
        abonner: match query.split('&').any(|pair| pair == SUBSCRIBE) {
            true => "oui".into(),
            false => String::new(),
        },
        ..KeepForm::default()
    };
    let mut page = page(&web, &around, &owner, &form).await?;
    if state.is_empty() {
        let why = domain::saved_search::SavedSearchRefusal::NothingAsked.explain();
        page.refusal = Some(refusal(&around, &[why], &Place::default()));
    }
    Ok(html(&page, Freshness::Private))
}

/// `POST /recherche/enregistrer`.
pub async fn keep(
    State(web): State<WebState>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<KeepForm>,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    check_token(&around, &form.token)?;
    let state = SearchState::parse(&form.requete).with_page(1);
    let kept = match form.choix.as_str() {
        "existante" => change(&web, &owner, &form, &state).await,
        _ => app::saved_search::keep(&web.app, &owner, &form.nom, &state, &form.token)
            .await
            .map(|id| (id, "search-kept")),
    };
    let (id, mut told) = match kept {
        Ok(kept) => kept,
        Err(Failure::Refused(why)) => return refused(&web, &around, &owner, &form, &why).await,
        Err(why) => return Err(why.into()),
    };
    if form.abonner == "oui" {
        match app::alert::subscribe(&web.app, &owner, id).await {
            Ok(()) => told = "search-kept-followed",
            // The search is kept all the same, and the list shows it.
            Err(Failure::Refused(why)) => return searches::refused(&web, &around, &owner, &why).await,
            Err(why) => return Err(why.into()),
        }
    }
    let name = app::saved_search::find(&web.app, &owner, id).await?.name;
    let to = format!("{}#r-{id}", around.frame.urls.saved_searches());
    Ok(see_with_flash(&to, &Carried::new(told, name), web.is_https))
}

/// « Modifier une recherche existante »: it keeps its name and asks this from now on.
async fn change(
    web: &WebState,
    owner: &Owner,
    form: &KeepForm,
    state: &SearchState,
) -> Outcome<(SavedSearchId, &'static str)> {
    let id = form.recherche.parse().map_err(|_| Failure::NotFound)?;
    app::saved_search::change(&web.app, owner, id, ChangedSearch::Query(state)).await?;
    Ok((id, "search-changed"))
}

async fn refused(
    web: &WebState,
    around: &Around,
    owner: &Owner,
    form: &KeepForm,
    why: &[Explanation],
) -> Result<Response, PageError> {
    let mut page = page(web, around, owner, form).await?;
    let t = around.frame.t;
    let (of_name, of_all): (Vec<&Explanation>, Vec<&Explanation>) =
        why.iter().partition(|why| why.key.contains("-name-"));
    page.errors.list = of_name
        .into_iter()
        .map(|why| FieldError {
            field: "nom".into(),
            text: t.reason(why, around.moment.today, |id| library_name(around, id)),
        })
        .collect();
    let of_all: Vec<Explanation> = of_all.into_iter().cloned().collect();
    page.refusal = (!of_all.is_empty()).then(|| refusal(around, &of_all, &Place::default()));
    let shown = html(&page, Freshness::Private);
    Ok(with_status(shown, StatusCode::UNPROCESSABLE_ENTITY))
}

async fn page(web: &WebState, around: &Around, owner: &Owner, form: &KeepForm) -> Outcome<KeepSearchPage> {
    let state = SearchState::parse(&form.requete).with_page(1);
    let seen = app::saved_search::of_owner(&web.app, owner, None).await?;
    let words = Words::of_states(web, around, std::slice::from_ref(&state)).await?;
    let address = app::alert::address(&web.app, owner).await?;
    let frame = super::frame(around, AccountEntry::SavedSearches, "saved-search-keep-title");
    let option = |search: &SavedSearch| {
        let is_chosen = form.recherche == search.id.to_string();
        (search.id.get(), search.name.clone(), is_chosen)
    };
    Ok(KeepSearchPage {
        refusal: None,
        errors: Errors::none(frame.t),
        summary: words.summary(&state),
        results_url: frame.urls.search_for(&state.to_query_string()),
        query: state.to_query_string(),
        is_change: form.choix == "existante" && !seen.own.is_empty(),
        existing: seen.own.iter().map(option).collect(),
        name: form.nom.clone(),
        subscribe: address.map(|_| form.abonner == "oui"),
        token: around.token(),
        frame,
    })
}
