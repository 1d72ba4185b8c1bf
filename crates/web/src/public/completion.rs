//! `GET /recherche/completer?q=…`: what is offered while a search is being typed. It is the same for
//! everybody, and short: nobody's session is looked at.

use app::completion::Offered;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use i18n::Translator;
use search::{Choice, CompletionKind, SearchState};
use serde::Deserialize;

use super::record::{author_line, cover};
use crate::account::document;
use crate::extract::{Query, SpokenLanguage};
use crate::page_error::PageError;
use crate::pages::{CompletionRow, Completions, Freshness, html};
use crate::parts::Kind;
use crate::state::WebState;
use crate::urls::Urls;

/// How long a browser need not ask again: one types, erases and types again.
const KEPT: HeaderValue = HeaderValue::from_static("private, max-age=60");

/// What was typed.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// The list, as a part of a page.
pub async fn complete(
    State(web): State<WebState>,
    SpokenLanguage(language): SpokenLanguage,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (t, urls) = (Translator::new(language), Urls::new(language));
    let offered = app::completion::complete(&web.app, &asked.q).await?;
    let rows = offered.iter().map(|offered| row(t, urls, offered)).collect();
    let mut response = html(&Completions { t, rows }, Freshness::Shared);
    response.headers_mut().insert(header::CACHE_CONTROL, KEPT);
    Ok(response)
}

fn row(t: Translator, urls: Urls, offered: &Offered) -> CompletionRow {
    let (kind, number) = (offered.completion.kind, offered.completion.number);
    if let Some(stored) = &offered.record {
        let record = &stored.record;
        let authors = author_line(record);
        return CompletionRow {
            url: urls.record(number.into(), &record.title),
            kind: Kind::of(t, record.document_type, record.fiction, record.audience),
            text: document::title(record),
            cover: Some(cover(record, &authors)),
            authors,
        };
    }
    let (icon, label, choice) = match kind {
        CompletionKind::Author => ("circle-user", "search-facet-author", Choice::Author(number)),
        CompletionKind::Series => ("list", "search-facet-series", Choice::Series(number)),
        CompletionKind::Subject | CompletionKind::Title => {
            ("bookmark", "search-facet-subject", Choice::Subject(number))
        }
    };
    CompletionRow {
        url: urls.search_for(&SearchState::default().with(choice).to_query_string()),
        kind: Kind {
            icon,
            label: t.get(label).into_owned(),
        },
        text: offered.completion.text.clone(),
        authors: String::new(),
        cover: None,
    }
}
