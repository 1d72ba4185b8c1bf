//! A queue in stages, on one screen: what its address says, the tabs, the pages, the row whose panel is
//! open, and what a colleague did meanwhile. What stands in it is told elsewhere.

use std::fmt::Display;
use std::str::FromStr;

use app::failure::{Failure, Outcome};
use i18n::Translator;
use jiff::Timestamp;
use serde::Deserialize;

use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::Choice;
use crate::pages::staff::StageTab;
use crate::parts::{Flash, Pager, Tone};
use crate::state::WebState;
use crate::urls::encode;

/// What the address says.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub etape: String,
    #[serde(default)]
    pub bib: String,
    #[serde(default)]
    pub page: String,
    #[serde(default)]
    pub ligne: String,
    #[serde(default)]
    pub deja: String,
}

impl Asked {
    /// The row whose panel is open: the one named, or else the first.
    pub fn open<I: FromStr>(&self, first: impl FnOnce() -> Option<I>) -> Option<I> {
        self.ligne.parse().ok().or_else(first)
    }
}

/// The stages of a queue.
pub trait Stage: Copy + PartialEq + 'static {
    /// All of them, in the order of the work.
    const IN_ORDER: &'static [Self];

    /// Its word in addresses.
    fn word(self) -> &'static str;

    /// The key of its words on its tab.
    fn key(self) -> &'static str;

    /// The stage of a word; the first for any other.
    fn of_word(word: &str) -> Self {
        let mut all = Self::IN_ORDER.iter().copied();
        all.find(|stage| stage.word() == word)
            .unwrap_or(Self::IN_ORDER[0])
    }
}

/// The address of a stage.
pub fn url(base: &str, stage: impl Stage, library: &str, page: i64) -> String {
    let mut url = format!("{base}?etape={}", stage.word());
    if !library.is_empty() {
        url.push_str(&format!("&bib={}", encode(library)));
    }
    if page > 1 {
        url.push_str(&format!("&page={page}"));
    }
    url
}

/// Where one stands in a queue.
pub struct Place<'a, S> {
    /// The stage.
    pub stage: S,
    /// The page; one behind the last is the last.
    pub page: i64,
    base: &'a str,
    library: &'a str,
    last: i64,
    counts: &'a [(S, i64)],
}

impl<'a, S: Stage> Place<'a, S> {
    /// From what the address says, and how many rows there are in each stage.
    pub fn new(base: &'a str, asked: &'a Asked, counts: &'a [(S, i64)], on_one_page: i64) -> Self {
        let stage = S::of_word(&asked.etape);
        let total = counts
            .iter()
            .find(|(each, _)| *each == stage)
            .map_or(0, |(_, count)| *count);
        let last = (total.max(1) - 1) / on_one_page + 1;
        Self {
            stage,
            page: asked.page.parse().unwrap_or(1).clamp(1, last),
            base,
            library: &asked.bib,
            last,
            counts,
        }
    }

    /// The address of a row with its panel.
    pub fn row_url(&self, id: impl Display) -> String {
        let here = url(self.base, self.stage, self.library, self.page);
        format!("{here}&ligne={id}")
    }

    /// The stages, each with how many rows wait there.
    pub fn tabs(&self, t: Translator) -> Vec<StageTab> {
        let tab = |(stage, count): &(S, i64)| StageTab {
            text: t.get(stage.key()).into_owned(),
            url: url(self.base, *stage, self.library, 1),
            count: *count,
            is_current: *stage == self.stage,
        };
        self.counts.iter().map(tab).collect()
    }

    /// The pages of the stage.
    pub fn pager(&self, t: Translator) -> Pager {
        let number = |page: i64| usize::try_from(page).unwrap_or(1);
        Pager::new(t, number(self.page), number(self.last), |page| {
            let page = i64::try_from(page).unwrap_or(1);
            url(self.base, self.stage, self.library, page)
        })
    }

    /// What the choice of a library keeps.
    pub fn stage_field(&self) -> Vec<(&'static str, String)> {
        vec![("etape", self.stage.word().to_owned())]
    }

    /// What every form of the page carries along, to come back here.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = self.stage_field();
        fields.push(("bib", self.library.to_owned()));
        fields.push(("page", self.page.to_string()));
        fields
    }
}

/// The id and the version of a row: `12.3`.
pub fn shown(key: &str) -> Option<(i64, i64)> {
    let (id, version) = key.split_once('.')?;
    Some((id.parse().ok()?, version.parse().ok()?))
}

/// What is found, if it is still there.
pub fn still_there<T>(found: Outcome<T>) -> Result<Option<T>, PageError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Failure::NotFound) => Ok(None),
        Err(why) => Err(why.into()),
    }
}

/// That somebody was first: who, when, and where it stands now.
pub fn conflict(
    web: &WebState,
    around: &Around,
    key: &str,
    (by, at): (String, Timestamp),
    state: impl Display,
) -> Flash {
    let t = around.frame.t;
    let words = t
        .with(key)
        .arg("name", by)
        .arg("time", t.time(web.app.settings.zone.to_datetime(at).time()))
        .arg("state", state.to_string());
    Flash::new(Tone::Warn, words.to_string(), t.get("moderation-conflict-text"))
}

/// What was done, when and by whom, in one line.
pub fn happened(
    web: &WebState,
    around: &Around,
    (by, at): (String, Timestamp),
    what: impl Display,
) -> String {
    let t = around.frame.t;
    let at = web.app.settings.zone.to_datetime(at);
    t.with("moderation-history-line")
        .arg("date", t.date_short(at.date()))
        .arg("time", t.time(at.time()))
        .arg("what", what.to_string())
        .arg("name", by)
        .to_string()
}

/// Coded values to choose from, under the words of a key.
pub fn choices<C: Copy + PartialEq>(
    t: Translator,
    key: &str,
    all: impl IntoIterator<Item = C>,
    code: fn(C) -> &'static str,
    chosen: Option<C>,
) -> Vec<Choice> {
    let choice = |each: C| Choice {
        value: code(each).to_owned(),
        label: t.coded(key, code(each)).into_owned(),
        is_chosen: chosen == Some(each),
    };
    all.into_iter().map(choice).collect()
}
