//! What search engines on the web and browsers ask for: which addresses they may visit, all pages in
//! parts, and how one searches here.

use app::sitemap;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use i18n::Translator;
use jiff::Timestamp;
use store::sitemap::Titled;

use crate::extract::SpokenLanguage;
use crate::page_error::PageError;
use crate::pages::{OpenSearchFile, SitemapFile, SitemapIndex};
use crate::state::WebState;
use crate::urls::Urls;

/// What is not for robots, after the language: results and files, which are endless, and what is
/// somebody's.
const CLOSED: [&str; 14] = [
    "/recherche?",
    "/recherche/",
    "/recherche.rss",
    "/compte",
    "/pro",
    "/connexion",
    "/ma-liste",
    "/listes/",
    "/contributions/",
    "/notice/*/exporter/",
    "/notice/*/citer",
    "/notice/*/reserver",
    "/notice/*/coup-de-coeur",
    "/notice/*/disponibilite",
];
/// The part with everything that is no record and no author.
const PORTAL: &str = "portail";
/// What the parts with records begin with.
const RECORDS: &str = "notices-";
/// What the parts with authors begin with.
const AUTHORS: &str = "auteurs-";
/// The longest short name of `OpenSearch`, in characters.
const SHORT_NAME: usize = 16;

/// `GET /robots.txt`: pages are welcome in search engines, endless combinations of filters are not.
pub async fn robots(State(web): State<WebState>) -> Response {
    let mut text = String::from("User-agent: *\n");
    for language in domain::language::Language::ALL {
        for path in CLOSED {
            text.push_str(&format!("Disallow: {}{path}\n", language.prefix()));
        }
    }
    text.push_str(&format!(
        "\nSitemap: {}{}\n",
        web.app.settings.base_url,
        Urls::SITEMAP
    ));
    answer(text, "text/plain; charset=utf-8", "public, max-age=86400")
}

/// `GET /opensearch.xml`: searching here from the bar of a browser.
pub async fn open_search(
    State(web): State<WebState>,
    SpokenLanguage(language): SpokenLanguage,
) -> Result<Response, PageError> {
    let (t, urls) = (Translator::new(language), Urls::new(language));
    let base = &web.app.settings.base_url;
    let name = &web.app.settings.name;
    let file = OpenSearchFile {
        short_name: name
            .chars()
            .take(SHORT_NAME)
            .collect::<String>()
            .trim()
            .to_owned(),
        description: t.with("open-search-description").arg("site", name).to_string(),
        language: language.code(),
        icon: format!("{base}{}", crate::assets::url("favicon.svg")),
        results: format!("{base}{}", urls.search_for("q=")),
        feed: format!("{base}{}", urls.search_feed("q=")),
        self_url: format!("{base}{}", urls.open_search()),
    };
    drawn(
        &file,
        "application/opensearchdescription+xml",
        "public, max-age=86400",
    )
}

/// `GET /sitemap.xml`: the parts.
pub async fn sitemap_index(State(web): State<WebState>) -> Result<Response, PageError> {
    let base = &web.app.settings.base_url;
    let parts = sitemap::parts(&web.app).await?;
    let records = (1..=parts.records).map(|part| format!("{RECORDS}{part}"));
    let authors = (1..=parts.authors).map(|part| format!("{AUTHORS}{part}"));
    let file = SitemapIndex {
        parts: std::iter::once(PORTAL.to_owned())
            .chain(records)
            .chain(authors)
            .map(|name| format!("{base}{}", Urls::sitemap_part(&name)))
            .collect(),
    };
    drawn(&file, "application/xml", "public, max-age=3600")
}

/// `GET /sitemap/{part}`.
pub async fn sitemap_part(
    State(web): State<WebState>,
    Path(part): Path<String>,
) -> Result<Response, PageError> {
    let name = part.strip_suffix(".xml").ok_or(PageError::NotFound)?;
    let addresses = if name == PORTAL {
        portal(&web).await?
    } else {
        let (kind, number) = name.split_at(name.find('-').map_or(0, |dash| dash + 1));
        let number: u32 = number.parse().map_err(|_| PageError::NotFound)?;
        let parts = sitemap::parts(&web.app).await?;
        match kind {
            RECORDS if (1..=parts.records).contains(&number) => records(&web, number).await?,
            AUTHORS if (1..=parts.authors).contains(&number) => authors(&web, number).await?,
            _ => return Err(PageError::NotFound),
        }
    };
    let file = SitemapFile {
        base_url: web.app.settings.base_url.clone(),
        addresses,
    };
    drawn(&file, "application/xml", "public, max-age=3600")
}

/// An address, and the day on which it changed.
type Address = (String, Option<String>);

async fn records(web: &WebState, part: u32) -> Result<Vec<Address>, PageError> {
    let urls = Urls::default();
    let records = sitemap::records(&web.app, part).await?;
    Ok(records
        .into_iter()
        .map(|(number, changed)| {
            let address = urls.record_number(u64::from(number.get()));
            (address, Some(day(web, changed)))
        })
        .collect())
}

async fn authors(web: &WebState, part: u32) -> Result<Vec<Address>, PageError> {
    let urls = Urls::default();
    let authors = sitemap::authors(&web.app, part).await?.into_iter();
    Ok(authors
        .map(|(number, name)| (urls.author(number, &name), None))
        .collect())
}

/// The portal but for its records and its authors: its lists, its libraries, and what librarians publish.
async fn portal(web: &WebState) -> Result<Vec<Address>, PageError> {
    let urls = Urls::default();
    let network = web.app.network().await?;
    let published = sitemap::published(&web.app).await?;
    let lists = [
        urls.front(),
        urls.search(),
        urls.libraries(),
        urls.agenda(),
        urls.news(),
        urls.selections(),
        urls.recommendations(),
    ];
    let mut addresses: Vec<Address> = lists.map(|address| (address, None)).into();
    for library in &network.libraries {
        addresses.push((urls.library(&library.slug), None));
        addresses.push((urls.library_infos(&library.slug), None));
    }
    let mut add = |all: &[Titled], address: &dyn Fn(&Titled) -> String| {
        let all = all.iter().map(|one| {
            let changed = one.changed_at.map(|changed| day(web, changed));
            (address(one), changed)
        });
        addresses.extend(all);
    };
    add(&published.events, &|one| urls.event(one.id, &one.title));
    add(&published.news, &|one| urls.news_item(one.id, &one.title));
    add(&published.selections, &|one| urls.selection(one.id, &one.title));
    add(&published.pages, &|one| urls.page(&one.title));
    addresses.truncate(usize::try_from(sitemap::PART).unwrap_or(usize::MAX));
    Ok(addresses)
}

fn day(web: &WebState, instant: Timestamp) -> String {
    web.app.settings.zone.to_datetime(instant).date().to_string()
}

fn drawn(
    file: &impl askama::Template,
    mime: &'static str,
    caching: &'static str,
) -> Result<Response, PageError> {
    let body = file.render().map_err(anyhow::Error::from)?;
    Ok(answer(body, mime, caching))
}

fn answer(body: String, mime: &'static str, caching: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(mime)),
        (header::CACHE_CONTROL, HeaderValue::from_static(caching)),
    ];
    (headers, body).into_response()
}
