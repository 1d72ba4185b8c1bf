//! A record that is taken along: its one address, `GET /notice/{number}/citer`, and
//! `GET /notice/{number}/exporter/{format}`.

use app::record::Shown;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use domain::citation::{Style, StyleWords, cite as cited_in, coins, schema};
use domain::language::Language;
use domain::record::DocumentType;
use i18n::Translator;
use store::record::StoredRecord;

use super::{freshness, kind, moved, record_number, record_title};
use crate::export::{self, Document, Format};
use crate::extract::Around;
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{Citation, CitePage, Permalink, TakeRecord, html};
use crate::state::WebState;
use crate::urls::{Urls, encode};

/// What the page of a record offers to take along.
pub fn take(web: &WebState, around: &Around, stored: &StoredRecord) -> TakeRecord {
    let document = Document::of(web, around, stored);
    let pairs: Vec<String> = coins(&document.cited())
        .iter()
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect();
    TakeRecord {
        t: around.frame.t,
        permalink: permalink(web, around, |urls| {
            urls.record_number(u64::from(stored.number.get()))
        }),
        cite_url: around.frame.urls.cite(u64::from(stored.number.get())),
        schema: schema(&stored.record),
        coins: pairs.join("&"),
    }
}

/// The one address of a page, and the same in every language.
pub fn permalink(web: &WebState, around: &Around, path: impl Fn(Urls) -> String) -> Permalink {
    let base = &web.app.settings.base_url;
    let of = |language| format!("{base}{}", path(Urls::new(language)));
    let mut languages: Vec<(&'static str, String)> = Language::ALL
        .into_iter()
        .map(|language| (language.code(), of(language)))
        .collect();
    // To readers of all other languages: the address without a language.
    languages.push(("x-default", of(Language::Fr)));
    Permalink {
        url: of(around.frame.t.language),
        languages,
    }
}

/// A record, or where it went to.
async fn stored(
    web: &WebState,
    segment: &str,
    elsewhere: impl FnOnce(u64) -> String,
) -> Result<Result<StoredRecord, Response>, PageError> {
    match app::record::show(&web.app, record_number(segment)?).await? {
        Shown::Gone => Err(PageError::Gone),
        Shown::MovedTo(other) => Ok(Err(moved(&elsewhere(u64::from(other.get()))))),
        Shown::Here(page) => Ok(Ok(page.record)),
    }
}

/// `GET /notice/{number}/exporter/{format}`.
pub async fn file(
    State(web): State<WebState>,
    around: Around,
    Path((segment, format)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let format = Format::of(&format)?;
    let urls = around.frame.urls;
    let found = stored(&web, &segment, |other| urls.export_record(other, format.code())).await?;
    let stored = match found {
        Ok(stored) => stored,
        Err(moved) => return Ok(moved),
    };
    let number = u64::from(stored.number.get());
    let asked = export::Asked {
        format,
        name: &format!("notice-{number}"),
        has_notes: false,
        is_partial: query.as_deref() == Some(export::PARTIAL),
        other: &|format| urls.export_record(number, format.code()),
    };
    export::answer(&web, &around, &[Document::of(&web, &around, &stored)], &asked).await
}

/// `GET /notice/{number}/citer`.
pub async fn cite(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let stored = match stored(&web, &segment, |other| urls.cite(other)).await? {
        Ok(stored) => stored,
        Err(moved) => return Ok(moved),
    };
    let document = Document::of(&web, &around, &stored);
    let words = words(t, kind(&around, &stored.record).label);
    // The address of a book on a shelf is no source of it: only what is online is cited with one.
    let is_online = matches!(
        stored.record.document_type,
        DocumentType::Online | DocumentType::Ebook
    );
    let url = if is_online { document.url.as_str() } else { "" };
    let cited = domain::citation::Cited {
        url,
        ..document.cited()
    };
    let citations = Style::ALL.map(|style| Citation {
        style: style.name(),
        runs: cited_in(&cited, style, &words),
    });
    let number = u64::from(stored.number.get());
    let title = record_title(&stored.record);
    let freshness = freshness(&around);
    let mut frame = around.frame.clone();
    frame.section = Some(Section::Catalogue);
    let page = CitePage {
        url: urls.record(number, &stored.record.title),
        permalink: document.url.clone(),
        citations: citations.into(),
        exports: export::links(t, |format| urls.export_record(number, format)),
        frame: frame
            .at(t.get("search-title"), Some(urls.search()))
            .at(&title, Some(urls.record(number, &stored.record.title)))
            .at(t.get("cite-heading"), None),
        title,
    };
    Ok(export::unindexed(html(&page, freshness)))
}

fn words(t: Translator, medium: String) -> StyleWords {
    let word = |key| t.get(key).into_owned();
    StyleWords {
        and: word("cite-and"),
        apa_and: word("cite-apa-and"),
        others: word("cite-others"),
        no_date: word("cite-no-date"),
        // Spaces at the ends of a message are not kept: the colon stands between two signs.
        colon: t
            .with("cite-colon")
            .arg("before", "")
            .arg("after", "")
            .to_string(),
        director: word("cite-director"),
        online: word("cite-online"),
        medium,
    }
}
