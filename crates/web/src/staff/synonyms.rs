//! `/pro/chiffres/synonymes`: words that mean the same to readers, so that searching one finds the others.

use app::failure::Failure;
use app::synonym::{self, Saved, said};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::id::SynonymId;
use domain::staff::Role;
use domain::synonym::{BadTerms, FEWEST, LONGEST, MOST, MOST_WORDS, read_terms};
use i18n::Translator;
use serde::Deserialize;

use super::bench;
use crate::extract::{ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{StaffEntry, SynonymRow, SynonymsPage};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Flash, Tone};
use crate::state::WebState;

/// Which group is changed, or what a new one begins with.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    groupe: Option<SynonymId>,
    #[serde(default)]
    mots: String,
}

/// What stands in the form.
#[derive(Debug, Default)]
struct Typed {
    group: Option<(SynonymId, i64)>,
    terms: String,
}

/// `GET /pro/chiffres/synonymes`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let typed = match asked.groupe {
        None => Typed {
            group: None,
            terms: asked.mots,
        },
        Some(id) => {
            let groups = synonym::all(&web.app, &door.librarian).await?;
            let group = groups
                .iter()
                .find(|group| group.id == id)
                .ok_or(PageError::NotFound)?;
            Typed {
                group: Some((id, group.version)),
                terms: said(group),
            }
        }
    };
    Ok(html(&page(&web, &door, typed, None).await?, Freshness::Private))
}

async fn page(
    web: &WebState,
    door: &ForLibrarian,
    typed: Typed,
    error: Option<String>,
) -> Result<SynonymsPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let groups = synonym::all(&web.app, librarian).await?;
    let errors = error.map(|text| FieldError {
        field: "mots".into(),
        text,
    });
    let rows = groups.iter().map(|group| SynonymRow {
        id: group.id.to_string(),
        version: group.version,
        terms: said(group),
        edit_url: format!("{}?groupe={}", urls.staff_synonyms(), group.id),
    });
    Ok(SynonymsPage {
        token: around.token(),
        group: typed.group.map(|(id, version)| (id.to_string(), version)),
        terms: typed.terms,
        rows: rows.collect(),
        empty_url: librarian
            .rights
            .may_somewhere(Role::Holds)
            .then(|| urls.staff_empty_searches()),
        errors: Errors {
            t,
            list: errors.into_iter().collect(),
        },
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, None).await?,
        frame: around.frame.clone(),
    })
}

/// Terms that are sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    #[serde(default)]
    groupe: Option<SynonymId>,
    #[serde(default)]
    version: i64,
    mots: String,
}

/// `POST /pro/chiffres/synonymes`.
pub async fn save(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let t = door.around.frame.t;
    let group = sent.groupe.map(|id| (id, sent.version));
    let typed = Typed {
        group,
        terms: sent.mots.clone(),
    };
    let terms = match read_terms(&sent.mots) {
        Ok(terms) => terms,
        Err(bad) => {
            let page = page(&web, &door, typed, Some(explain(t, &bad))).await?;
            return Ok(unprocessable(&page));
        }
    };
    let what = terms.join(", ");
    match synonym::save(&web.app, &door.librarian, group, terms).await {
        Ok(Saved::Done) => Ok(see_with_flash(
            &door.around.frame.urls.staff_synonyms(),
            &Carried::new("synonym-saved", what),
            web.is_https,
        )),
        Ok(Saved::Elsewhere(term, other)) => {
            let words = t.with("synonym-error-elsewhere").arg("term", term);
            let words = words.arg("others", said(&other)).to_string();
            Ok(unprocessable(&page(&web, &door, typed, Some(words)).await?))
        }
        Err(Failure::Conflict) => conflict(&web, &door, typed).await,
        Err(why) => Err(why.into()),
    }
}

/// Why terms are no group, and what to do.
fn explain(t: Translator, bad: &BadTerms) -> String {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    t.with(&format!("synonym-error-{}", bad.kind.code().replace('_', "-")))
        .arg("term", &bad.term)
        .n("fewest", count(FEWEST))
        .n("most", count(MOST))
        .n("words", count(MOST_WORDS))
        .n("letters", count(LONGEST))
        .to_string()
}

/// A group that is taken away.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    token: String,
    groupe: SynonymId,
    version: i64,
}

/// `POST /pro/chiffres/synonymes/retirer`.
pub async fn delete(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Taken>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    match synonym::delete(&web.app, &door.librarian, sent.groupe, sent.version).await {
        Ok(group) => Ok(see_with_flash(
            &door.around.frame.urls.staff_synonyms(),
            &Carried::new("synonym-deleted", said(&group)),
            web.is_https,
        )),
        Err(Failure::Conflict) => conflict(&web, &door, Typed::default()).await,
        Err(why) => Err(why.into()),
    }
}

/// A colleague was first: the groups as they are now, what was typed, and a word.
async fn conflict(web: &WebState, door: &ForLibrarian, typed: Typed) -> Result<Response, PageError> {
    let typed = Typed { group: None, ..typed };
    let mut page = page(web, door, typed, None).await?;
    let words = door.around.frame.t.get("synonym-conflict");
    page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    Ok((StatusCode::CONFLICT, html(&page, Freshness::Private)).into_response())
}
