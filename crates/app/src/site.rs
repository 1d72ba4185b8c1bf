//! What is found outside the catalogue: events, news, selections, pages, libraries and coups de cœur of
//! librarians. All that everybody may read now is kept in an engine apart, which cuts, stems and corrects
//! words as the catalogue's does, and is filled again when any of it changed.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use ::search::{IndexRecord, Query, Request, Search};
use domain::event::EventState;
use domain::id::RecordNumber;
use domain::language::Language;
use domain::library::{Library, LibraryKind};
use domain::news::News;
use domain::record::Record;
use domain::selection::Selection;
use domain::staff_pick::StaffPick;
use jiff::civil::DateTime;
use store::event::Sought;
use store::network::Network;
use store::site::Stamp;
use tokio::sync::{Mutex, RwLock};

use crate::event::{SeenEvent, spoken, whole};
use crate::failure::Outcome;
use crate::page::WrittenPage;
use crate::{App, NETWORK_KEPT};

/// The most of each kind that can be found.
const MOST: i64 = 5_000;
/// The most that one search finds.
const MOST_FOUND: usize = 500;
/// Characters of a text that are kept to be shown.
const SHOWN_TEXT: usize = 400;

/// What is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteKind {
    /// Something that takes place.
    Event,
    /// News.
    News,
    /// A selection.
    Selection,
    /// A page.
    Page,
    /// A library.
    Library,
    /// A coup de cœur of a librarian.
    StaffPick,
}

impl SiteKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Event,
        Self::News,
        Self::Selection,
        Self::Page,
        Self::Library,
        Self::StaffPick,
    ];

    /// Its word in addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Event => "agenda",
            Self::News => "actualites",
            Self::Selection => "selections",
            Self::Page => "pages",
            Self::Library => "bibliotheques",
            Self::StaffPick => "coups-de-coeur",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// One thing that can be found. Of long texts the beginning alone is kept.
#[derive(Clone, Debug)]
pub enum SitePiece {
    /// Something that takes place.
    Event(Box<SeenEvent>),
    /// News, without its text.
    News(Box<News>),
    /// A selection.
    Selection(Box<Selection>),
    /// A page, without its text.
    Page(Box<WrittenPage>),
    /// A library.
    Library(Box<Library>),
    /// A coup de cœur of a librarian, and the title of its document.
    StaffPick(Box<StaffPick>, String),
}

impl SitePiece {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> SiteKind {
        match self {
            Self::Event(_) => SiteKind::Event,
            Self::News(_) => SiteKind::News,
            Self::Selection(_) => SiteKind::Selection,
            Self::Page(_) => SiteKind::Page,
            Self::Library(_) => SiteKind::Library,
            Self::StaffPick(..) => SiteKind::StaffPick,
        }
    }

    /// Whether a reader of a language reads it in that language.
    #[must_use]
    pub fn speaks(&self, language: Language) -> bool {
        match self {
            Self::Event(seen) => seen.words(language).0 == language,
            Self::News(news) => news.language == language,
            Self::Selection(selection) => selection.language == language,
            Self::Page(page) => page.words(language).0 == language,
            Self::Library(_) => true,
            Self::StaffPick(pick, _) => pick.text(language).0 == language,
        }
    }

    /// Its words, once in each language in which it has some: title, lead, text.
    fn words(&self) -> Vec<(Language, [&str; 3])> {
        match self {
            Self::Event(seen) => {
                let own = (seen.event.language, &seen.event.words);
                let others = seen.translated.iter().map(|(language, words)| (*language, words));
                std::iter::once(own)
                    .chain(others)
                    .map(|(language, words)| {
                        (
                            language,
                            [words.title.as_str(), words.lead.as_str(), words.text.as_str()],
                        )
                    })
                    .collect()
            }
            Self::News(news) => vec![(news.language, [&news.title, &news.summary, &news.text])],
            Self::Selection(selection) => {
                vec![(selection.language, [&selection.title, &selection.intro, ""])]
            }
            Self::Page(written) => {
                let own = (written.page.language, &written.page.words);
                let others = written
                    .translated
                    .iter()
                    .map(|(language, words)| (*language, words));
                std::iter::once(own)
                    .chain(others)
                    .map(|(language, words)| (language, [words.title.as_str(), words.text.as_str(), ""]))
                    .collect()
            }
            Self::Library(library) => {
                let address = &library.address;
                vec![(
                    Language::default(),
                    [&library.name, &address.city, &address.street],
                )]
            }
            Self::StaffPick(pick, title) => {
                let own = (pick.language, pick.text.as_str());
                let others = pick
                    .translated
                    .iter()
                    .map(|(language, text)| (*language, text.as_str()));
                std::iter::once(own)
                    .chain(others)
                    .map(|(language, text)| (language, [title.as_str(), text, pick.signature.as_str()]))
                    .collect()
            }
        }
    }

    /// Lets go of what is searched and not shown.
    fn shorten(&mut self) {
        match self {
            Self::Event(seen) => {
                seen.event.words.text = String::new();
                for words in seen.translated.values_mut() {
                    words.text = String::new();
                }
            }
            Self::News(news) => news.text = String::new(),
            Self::Selection(selection) => {
                if let Some((end, _)) = selection.intro.char_indices().nth(SHOWN_TEXT) {
                    selection.intro.truncate(end);
                    selection.intro.shrink_to_fit();
                }
            }
            Self::Page(written) => {
                written.page.words.text = String::new();
                for words in written.translated.values_mut() {
                    words.text = String::new();
                }
            }
            Self::Library(_) | Self::StaffPick(..) => {}
        }
    }
}

/// The code of a language as records have it: their words are stemmed by it.
const fn record_language(language: Language) -> &'static str {
    match language {
        Language::Fr => "fre",
        Language::Nl => "dut",
        Language::De => "ger",
        Language::En => "eng",
    }
}

/// All that can be found, and the engine that finds it.
pub struct Site {
    engine: Arc<dyn Search>,
    pieces: Vec<SitePiece>,
    stamp: Stamp,
    libraries: Vec<(i64, i64)>,
}

/// What was found.
#[derive(Clone)]
pub struct SiteHits {
    site: Arc<Site>,
    /// Places of what was found, the best first.
    found: Vec<usize>,
}

impl SiteHits {
    /// Whether nothing was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found of a kind, the best first.
    pub fn of(&self, kind: SiteKind) -> impl Iterator<Item = &SitePiece> {
        self.found
            .iter()
            .filter_map(|place| self.site.pieces.get(*place))
            .filter(move |piece| piece.kind() == kind)
    }
}

impl Site {
    fn new(
        apart: Arc<dyn Search>,
        mut pieces: Vec<SitePiece>,
        stamp: Stamp,
        libraries: Vec<(i64, i64)>,
    ) -> ::search::Result<Self> {
        let mut records = Vec::new();
        for (place, piece) in (0_i64..).zip(&pieces) {
            for (language, [title, lead, text]) in piece.words() {
                let record = Record {
                    title: title.to_owned(),
                    summary: Some(lead.to_owned()),
                    contents: Some(text.to_owned()),
                    languages: vec![record_language(language).to_owned()],
                    ..Record::default()
                };
                records.push((place, record));
            }
        }
        let indexed: Vec<IndexRecord<'_>> = (1..)
            .zip(&records)
            .map(|(number, (place, record))| IndexRecord::bare(RecordNumber::new(number), *place, record))
            .collect();
        // As a rebuild, which leaves no writer behind.
        let mut beside = apart.rebuild()?;
        beside.add(&indexed)?;
        beside.finish(0)?;
        pieces.iter_mut().for_each(SitePiece::shorten);
        Ok(Self {
            engine: apart,
            pieces,
            stamp,
            libraries,
        })
    }

    /// What answers a search, in whatever language: what a reader reads in theirs first.
    fn find(&self, request: &Request, language: Language) -> ::search::Result<Vec<usize>> {
        let hits = self.engine.search(request)?;
        let mut seen = HashSet::new();
        let mut found: Vec<usize> = hits
            .hits
            .iter()
            .filter_map(|hit| usize::try_from(hit.work).ok())
            .filter(|place| seen.insert(*place))
            .collect();
        found.sort_by_key(|place| !self.pieces[*place].speaks(language));
        Ok(found)
    }
}

/// What was read last, and when.
#[derive(Default)]
pub struct Kept {
    last: RwLock<Option<(Instant, Arc<Site>)>>,
    turn: Mutex<()>,
    /// Whether something was changed since, by this process.
    is_changed: AtomicBool,
}

impl Kept {
    /// What was read last, and whether it is fresh enough not to be looked at again.
    async fn last(&self) -> Option<(bool, Arc<Site>)> {
        let (read_at, site) = self.last.read().await.clone()?;
        let is_fresh = read_at.elapsed() < NETWORK_KEPT && !self.is_changed.load(Ordering::Acquire);
        Some((is_fresh, site))
    }
}

/// Searches what stands beside the catalogue; nothing without words. Words that nothing holds are
/// corrected if `correct`.
///
/// # Errors
/// When the database or the engine fails.
pub async fn search(app: &App, text: &str, language: Language, correct: bool) -> Outcome<Option<SiteHits>> {
    let query = Query::parse(text);
    if query.is_empty() || query.is_hollow() {
        return Ok(None);
    }
    let synonyms = app.synonyms().await?;
    let request = Request {
        correct,
        limit: MOST_FOUND,
        ..Request::of_text(text)
    };
    let request = request.widened(&synonyms);
    let site = app.site().await?;
    let asked = site.clone();
    let found = tokio::task::spawn_blocking(move || asked.find(&request, language))
        .await
        .map_err(anyhow::Error::from)??;
    Ok((!found.is_empty()).then_some(SiteHits { site, found }))
}

impl App {
    /// Something of what stands beside the catalogue was changed: the next search looks again.
    pub fn forget_site(&self) {
        self.site.is_changed.store(true, Ordering::Release);
    }

    /// What stands beside the catalogue, at most two seconds old.
    async fn site(&self) -> Outcome<Arc<Site>> {
        let kept = self.site.last().await;
        if let Some((true, site)) = kept {
            return Ok(site);
        }
        let _turn = match (self.site.turn.try_lock(), kept) {
            (Ok(turn), _) => turn,
            // Another request reads it again: what was read last is good enough meanwhile.
            (Err(_), Some((_, site))) => return Ok(site),
            (Err(_), None) => self.site.turn.lock().await,
        };
        let last = match self.site.last().await {
            Some((true, site)) => return Ok(site),
            Some((false, site)) => Some(site),
            None => None,
        };
        // What changes from here on is read the next time.
        self.site.is_changed.store(false, Ordering::Release);
        let network = self.network().await?;
        let now = self.clock.now();
        let local = whole(self.settings.zone.to_datetime(now));
        let mut conn = self.db.read().await?;
        let stamp = store::site::stamp(&mut conn, now, local).await?;
        drop(conn);
        let libraries = versions(&network);
        let site = match last {
            Some(site) if site.stamp == stamp && site.libraries == libraries => site,
            _ => {
                let pieces = read(self, &network, local).await?;
                let engine = self.search.clone();
                let made = move || Site::new(engine.apart()?, pieces, stamp, libraries);
                Arc::new(
                    tokio::task::spawn_blocking(made)
                        .await
                        .map_err(anyhow::Error::from)??,
                )
            }
        };
        *self.site.last.write().await = Some((Instant::now(), site.clone()));
        Ok(site)
    }
}

fn versions(network: &Network) -> Vec<(i64, i64)> {
    let version = |(id, version): (&domain::id::LibraryId, &i64)| (id.get(), *version);
    network.versions.iter().map(version).collect()
}

/// All that everybody may read now.
async fn read(app: &App, network: &Network, local: DateTime) -> Outcome<Vec<SitePiece>> {
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let sought = Sought {
        states: &[EventState::Published, EventState::Cancelled],
        libraries: None,
        audience: None,
        from: local,
        until: DateTime::MAX,
    };
    let events = store::event::sought(&mut conn, &sought, MOST).await?;
    let events = spoken(&mut conn, events).await?;
    let news = store::news::latest(&mut conn, None, now, MOST, 0).await?;
    let selections = store::selection::latest(&mut conn, None, now, MOST).await?;
    let pages = store::page::latest(&mut conn, now, MOST).await?;
    drop(conn);
    let picks = crate::staff_pick::latest(app, None, MOST, 0).await?;
    let today = local.date();
    let open = network
        .libraries
        .iter()
        .filter(|library| library.kind != LibraryKind::MobileStop)
        .filter(|library| library.closed_down_on.is_none_or(|day| today < day));
    let events = events.into_iter().map(|seen| SitePiece::Event(Box::new(seen)));
    let news = news.into_iter().map(|news| SitePiece::News(Box::new(news)));
    let selections = selections
        .into_iter()
        .map(|selection| SitePiece::Selection(Box::new(selection)));
    let pages = pages
        .into_iter()
        .map(|(page, translated)| SitePiece::Page(Box::new(WrittenPage { page, translated })));
    let libraries = open.map(|library| SitePiece::Library(Box::new(library.clone())));
    let picks = picks
        .into_iter()
        .map(|shown| SitePiece::StaffPick(Box::new(shown.pick), shown.record.record.title));
    Ok(events
        .chain(news)
        .chain(selections)
        .chain(pages)
        .chain(libraries)
        .chain(picks)
        .collect())
}
