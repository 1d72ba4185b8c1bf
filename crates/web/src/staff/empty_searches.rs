//! `/pro/chiffres/recherches`: what readers looked for in vain, and what is done about it.

use app::empty_search;
use axum::extract::State;
use axum::response::Response;
use domain::library::Library;
use domain::staff::Role;
use serde::Deserialize;
use store::empty_search::Decision;

use super::bench;
use crate::csv::Csv;
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{Choice, EmptySearchRow, EmptySearchesPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::Link;
use crate::state::WebState;
use crate::urls::encode;

/// Which of them.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    etape: String,
    #[serde(default)]
    bib: String,
}

/// The stages: their words in addresses, what was decided, their names.
const STAGES: [(&str, Option<Decision>, &str); 3] = [
    ("", None, "empty-search-to-see"),
    ("acheter", Some(Decision::ToBuy), "empty-search-to-buy"),
    ("reglees", Some(Decision::Settled), "empty-search-settled"),
];

fn stage(asked: &str) -> (&'static str, Option<Decision>) {
    let found = STAGES.iter().find(|(word, ..)| *word == asked);
    found.map_or(("", None), |(word, decision, _)| (*word, *decision))
}

/// The library on whose pages they were made; none: any.
fn library<'a>(around: &'a Around, asked: &str) -> Result<Option<&'a Library>, PageError> {
    match asked {
        "" => Ok(None),
        slug => around.network.by_slug(slug).map(Some).ok_or(PageError::NotFound),
    }
}

/// `GET /pro/chiffres/recherches`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let (word, decision) = stage(&asked.etape);
    let library = library(around, &asked.bib)?;
    let of = library.map(|library| library.id);
    let found = empty_search::list(&web.app, librarian, of, decision, empty_search::SHOWN).await?;
    let slug = encode(&asked.bib);
    let tabs = STAGES.map(|(other, _, name)| {
        let url = format!("{}?etape={other}&bib={slug}", urls.staff_empty_searches());
        (Link::new(t.get(name), url), other == word)
    });
    let may_say = librarian.rights.may_everywhere(Role::Network);
    let rows = found.into_iter().map(|search| EmptySearchRow {
        count: t.number(search.amount),
        last: t.date_medium(search.last_on, around.moment.today),
        url: format!("{}?q={}", urls.search(), encode(&search.words)),
        synonym_url: may_say.then(|| format!("{}?mots={}", urls.staff_synonyms(), encode(&search.words))),
        words: search.words,
    });
    let page = EmptySearchesPage {
        token: around.token(),
        libraries: libraries(around, library),
        library: asked.bib.clone(),
        synonyms_url: may_say.then(|| urls.staff_synonyms()),
        relevance_url: may_say.then(|| urls.staff_relevance()),
        tabs: tabs.into(),
        stage: word,
        file_url: format!("{}?etape={word}&bib={slug}", urls.staff_empty_searches_file()),
        rows: rows.collect(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn libraries(around: &Around, chosen: Option<&Library>) -> Vec<Choice> {
    let all = Choice {
        value: String::new(),
        text: around.frame.t.get("staff-filter-all-libraries").into_owned(),
        is_chosen: chosen.is_none(),
    };
    let each = around.network.libraries.iter().map(|library| Choice {
        value: library.slug.clone(),
        text: library.name.clone(),
        is_chosen: chosen.is_some_and(|chosen| chosen.id == library.id),
    });
    [all].into_iter().chain(each).collect()
}

/// `GET /pro/chiffres/recherches/csv`.
pub async fn csv(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let t = around.frame.t;
    let (word, decision) = stage(&asked.etape);
    let columns = ["empty-search-words", "empty-search-count", "empty-search-last"].map(|key| t.get(key));
    let mut table = Csv::with_columns(&columns);
    let of = library(around, &asked.bib)?.map(|library| library.id);
    for search in empty_search::list(&web.app, librarian, of, decision, empty_search::IN_TABLE).await? {
        let cells = [
            search.words,
            search.amount.to_string(),
            search.last_on.to_string(),
        ];
        table.row(&cells);
    }
    Ok(table.answer(&format!("recherches-sans-resultat-{word}")))
}

/// What is done about one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    mots: String,
    geste: String,
    #[serde(default)]
    bib: String,
}

/// `POST /pro/chiffres/recherches`.
pub async fn decide(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let (decision, told) = match sent.geste.as_str() {
        "acheter" => (Some(Decision::ToBuy), "empty-search-buy"),
        "regler" => (Some(Decision::Settled), "empty-search-settle"),
        "revoir" => (None, "empty-search-again"),
        _ => return Err(PageError::Unprocessable),
    };
    empty_search::decide(&web.app, librarian, &sent.mots, decision).await?;
    let told = Carried::new(told, sent.mots);
    let page = format!(
        "{}?bib={}",
        around.frame.urls.staff_empty_searches(),
        encode(&sent.bib)
    );
    Ok(see_with_flash(&page, &told, web.is_https))
}
