//! `/pro/bibliotheques/{slug}/regles`: « Que recevrait ce lecteur ? », every figure under the rule that
//! gives it.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::circulation::policy::Question;
use domain::circulation::ruling::of_reader;
use domain::patron::CategoryCode;
use domain::record::{Audience, DocumentType};
use serde::Deserialize;

use super::libraries::library;
use super::{bench, rules};
use crate::extract::{ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{LibraryRulesPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Field, Link};
use crate::state::WebState;

/// Who asks, and for what.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    categorie: String,
    #[serde(rename = "type")]
    kind: String,
    public: String,
}

/// `GET /pro/bibliotheques/{slug}/regles`.
pub async fn show(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let library = library(&door, &slug)?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let categories = app::desk::categories(&web.app, t.language).await?;
    // What the form did not offer is as if nothing had been chosen.
    let known = categories.iter().any(|(code, _)| *code == asked.categorie);
    let category = known.then(|| CategoryCode::new(asked.categorie.as_str()));
    let kind = DocumentType::from_code(&asked.kind);
    let audience = Audience::from_code(&asked.public);
    let question = Question {
        library: library.id,
        category: category.as_ref(),
        document_type: kind,
        audience,
    };
    let deciding = of_reader(&around.network.policies, &question, around.moment.today);
    let choice = |id: &'static str, key: &str, all: &str, codes: Vec<(String, String)>, chosen: &str| {
        let any = (String::new(), t.get(all).into_owned());
        Field::new(t, id, id, t.get(key))
            .choices(std::iter::once(any).chain(codes).collect())
            .holding(chosen)
    };
    let kinds = DocumentType::ALL.map(|kind| {
        (
            kind.code().to_owned(),
            t.coded("document-type", kind.code()).into_owned(),
        )
    });
    let audiences = Audience::ALL.map(|audience| {
        let words = t.coded("audience", audience.code()).into_owned();
        (audience.code().to_owned(), words)
    });
    let page = LibraryRulesPage {
        library: library.name.clone(),
        action: urls.staff_library_rules(&slug),
        questions: vec![
            choice(
                "categorie",
                "staff-library-category",
                "staff-library-any-category",
                categories.clone(),
                category.as_ref().map_or("", CategoryCode::as_str),
            ),
            choice(
                "type",
                "staff-library-document-type",
                "staff-library-any-document",
                kinds.into(),
                kind.map_or("", DocumentType::code),
            ),
            choice(
                "public",
                "staff-library-audience",
                "staff-library-any-audience",
                audiences.into(),
                audience.map_or("", Audience::code),
            ),
        ],
        rules: rules::told(around, &categories, &deciding),
        back: Link::new(&library.name, urls.staff_library(&slug)),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, Some(library)).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}
