//! `GET /parcourir/{list}`: titles, authors, subjects and call numbers from A to Z.

use app::browse::{self, From, Headings, LONGEST, Page};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::fold::fold;
use domain::library::{Library, LibraryKind};
use search::{Choice, SearchState};
use serde::Deserialize;
use store::browse::Place;

use super::freshness;
use crate::extract::{Around, Query};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{BrowsePage, BrowseRow, html};
use crate::parts::Link;
use crate::public::record::author_line;
use crate::state::WebState;
use crate::urls::encode;

/// The longest key of an entry that an address is believed, in characters.
const LONGEST_KEY: usize = 500;

/// What the address says; what it does not know it leaves.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// The first letters.
    #[serde(default)]
    de: String,
    /// The key of the entry after which the page begins.
    #[serde(default)]
    apres: Option<String>,
    /// The key of the entry before which it ends.
    #[serde(default)]
    avant: Option<String>,
    /// The number of that entry.
    #[serde(default)]
    n: String,
    /// The library whose call numbers are read.
    #[serde(default)]
    bib: String,
}

impl Asked {
    fn typed(&self) -> String {
        self.de.trim().chars().take(LONGEST).collect()
    }

    fn from(&self) -> From {
        let place = |key: &String| Place {
            key: key
                .chars()
                .take(LONGEST_KEY)
                .filter(|c| !c.is_control())
                .collect(),
            number: self.n.parse().unwrap_or(0),
        };
        match (&self.apres, &self.avant) {
            (Some(key), _) => From::After(place(key)),
            (None, Some(key)) => From::Before(place(key)),
            (None, None) => {
                let typed = self.typed();
                From::Typed(typed.chars().filter(|c| !c.is_control()).collect())
            }
        }
    }
}

/// A list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum List {
    Titles,
    Authors,
    Subjects,
    CallNumbers,
}

impl List {
    const ALL: [Self; 4] = [Self::Titles, Self::Authors, Self::Subjects, Self::CallNumbers];

    /// Its word in addresses.
    const fn slug(self) -> &'static str {
        match self {
            Self::Titles => "titres",
            Self::Authors => "auteurs",
            Self::Subjects => "sujets",
            Self::CallNumbers => "cotes",
        }
    }

    /// The key of its name; of its hint and its heading with an end more.
    const fn key(self) -> &'static str {
        match self {
            Self::Titles => "browse-titles",
            Self::Authors => "browse-authors",
            Self::Subjects => "browse-subjects",
            Self::CallNumbers => "browse-call-numbers",
        }
    }
}

/// The rows of a page, the letter with which it begins, and the places around it.
struct Drawn {
    rows: Vec<BrowseRow>,
    first: Option<String>,
    previous: Option<Place>,
    next: Option<Place>,
}

impl Drawn {
    fn of<T>(page: Page<T>, key: impl Fn(&T) -> String, row: impl Fn(T) -> BrowseRow) -> Self {
        Self {
            first: page.entries.first().map(key),
            rows: page.entries.into_iter().map(row).collect(),
            previous: page.previous,
            next: page.next,
        }
    }
}

/// The page.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let list = List::ALL.into_iter().find(|list| list.slug() == slug);
    let list = list.ok_or(PageError::NotFound)?;
    let mine = around.library.as_ref();
    let library = around.network.by_slug(&asked.bib).or(mine);
    let drawn = match list {
        List::Titles => titles(&web, &around, asked.from()).await?,
        List::Authors => authors(&web, &around, asked.from()).await?,
        List::Subjects => subjects(&web, &around, asked.from()).await?,
        List::CallNumbers => call_numbers(&web, &around, library, asked.from()).await?,
    };
    Ok(html(
        &draw(&around, list, &asked, library, drawn),
        freshness(&around),
    ))
}

fn draw(around: &Around, list: List, asked: &Asked, library: Option<&Library>, drawn: Drawn) -> BrowsePage {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let of_library = library.filter(|_| list == List::CallNumbers);
    let library = of_library.map_or_else(String::new, |library| format!("&bib={}", encode(&library.slug)));
    let base = urls.browse(list.slug());
    let typed = asked.typed();
    let heading = if typed.is_empty() {
        t.get(list.key()).into_owned()
    } else {
        t.with(&format!("{}-from", list.key()))
            .arg("from", &typed)
            .to_string()
    };
    let turned = |name: &str, place: Place| {
        format!("{base}?{name}={}&n={}{library}", encode(&place.key), place.number)
    };
    let needs_library = list == List::CallNumbers && of_library.is_none();
    let empty = drawn.rows.is_empty().then(|| {
        t.get(if needs_library {
            "browse-call-numbers-choose"
        } else {
            "browse-empty"
        })
        .into_owned()
    });
    let mut frame = around.frame.clone();
    frame.section = Some(Section::Catalogue);
    BrowsePage {
        heading,
        lists: List::ALL
            .map(|other| {
                let link = Link::new(t.get(other.key()), urls.browse(other.slug()));
                (link, other == list)
            })
            .into(),
        letters: letters(around, list, drawn.first.as_deref(), &library),
        action: base.clone(),
        typed,
        hint: t.get(&format!("{}-hint", list.key())).into_owned(),
        libraries: if list == List::CallNumbers {
            libraries(around, of_library)
        } else {
            Vec::new()
        },
        rows: drawn.rows,
        empty,
        previous: drawn.previous.map(|place| turned("avant", place)),
        next: drawn.next.map(|place| turned("apres", place)),
        frame: frame
            .at(t.get("search-title"), Some(urls.search()))
            .at(t.get("browse-title"), None),
    }
}

/// Figures, then the letters; the one with which the first entry begins is current.
fn letters(around: &Around, list: List, first: Option<&str>, library: &str) -> Vec<(Link, bool)> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let begins = first.and_then(|key| key.chars().next());
    let digits = Link::new(
        t.get("browse-digits"),
        format!("{}{library}", urls.browse_from(list.slug(), "0")),
    );
    let is_digit = begins.is_some_and(|first| first.is_ascii_digit());
    let letters = ('a'..='z').map(|letter| {
        let text = letter.to_ascii_uppercase().to_string();
        let url = format!("{}{library}", urls.browse_from(list.slug(), &letter.to_string()));
        (Link::new(text, url), begins == Some(letter))
    });
    std::iter::once((digits, is_digit)).chain(letters).collect()
}

/// The libraries that have shelves, and which one's are read.
fn libraries(around: &Around, chosen: Option<&Library>) -> Vec<(String, String, bool)> {
    let today = around.moment.today;
    let with_shelves = around.network.libraries.iter().filter(|library| {
        library.kind == LibraryKind::Library && library.closed_down_on.is_none_or(|day| today < day)
    });
    with_shelves
        .map(|library| {
            let is_chosen = chosen.is_some_and(|chosen| chosen.id == library.id);
            (library.slug.clone(), library.name.clone(), is_chosen)
        })
        .collect()
}

async fn titles(web: &WebState, around: &Around, from: From) -> Result<Drawn, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let page = browse::titles(&web.app, from).await?;
    let key = |entry: &browse::TitleEntry| entry.place.key.clone();
    Ok(Drawn::of(page, key, |entry| {
        let record = &entry.record.record;
        let year = record.year.map(|year| year.to_string());
        let detail: Vec<String> = [Some(author_line(record)), year]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        BrowseRow {
            call_number: None,
            text: super::record_title(&entry.record.record),
            url: urls.record(u64::from(entry.record.number.get()), &record.title),
            detail: detail.join(", "),
            count: (entry.editions > 1)
                .then(|| t.with("search-editions").n("count", entry.editions).to_string()),
        }
    }))
}

async fn authors(web: &WebState, around: &Around, from: From) -> Result<Drawn, PageError> {
    let urls = around.frame.urls;
    headings(web, around, Headings::Authors, from, |id, name| {
        urls.author(id, name)
    })
    .await
}

async fn subjects(web: &WebState, around: &Around, from: From) -> Result<Drawn, PageError> {
    let urls = around.frame.urls;
    let search = |id: u32, _: &str| {
        let state = SearchState::default().with(Choice::Subject(id));
        urls.search_for(&state.to_query_string())
    };
    headings(web, around, Headings::Subjects, from, search).await
}

async fn headings(
    web: &WebState,
    around: &Around,
    headings: Headings,
    from: From,
    url: impl Fn(u32, &str) -> String,
) -> Result<Drawn, PageError> {
    let t = around.frame.t;
    let page = browse::headings(&web.app, headings, from).await?;
    let key = |entry: &store::browse::Counted| entry.place.key.clone();
    Ok(Drawn::of(page, key, |entry| BrowseRow {
        call_number: None,
        url: url(entry.id, &entry.name),
        text: entry.name,
        detail: String::new(),
        count: Some(t.with("browse-documents").n("count", entry.records).to_string()),
    }))
}

async fn call_numbers(
    web: &WebState,
    around: &Around,
    library: Option<&Library>,
    from: From,
) -> Result<Drawn, PageError> {
    let Some(library) = library else {
        return Ok(Drawn {
            rows: Vec::new(),
            first: None,
            previous: None,
            next: None,
        });
    };
    let urls = around.frame.urls;
    let page = browse::call_numbers(&web.app, library.id, from).await?;
    let key = |entry: &browse::CallNumberEntry| fold(&entry.shelved.call_number);
    Ok(Drawn::of(page, key, |entry| {
        let section = entry.shelved.section;
        let section = section.and_then(|section| around.network.sections.get(&section));
        let detail: Vec<String> = [
            Some(author_line(&entry.record.record)),
            section.map(|section| section.name.clone()),
        ]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
        BrowseRow {
            text: super::record_title(&entry.record.record),
            url: urls.record(u64::from(entry.record.number.get()), &entry.record.record.title),
            detail: detail.join(" · "),
            count: None,
            call_number: Some(entry.shelved.call_number),
        }
    }))
}
