//! Completions: what is offered while a search is being typed. Titles, authors, series and subjects
//! that begin as typed come first, then those that hold its words in any order; the last word may be
//! unfinished, and when nothing is found a word of five letters may have one that is wrong.
//!
//! An engine says what answers ([`Core`]); in which order it is shown is the same for all of them.

mod order;

use crate::engine::Result;
use crate::words::{stop, words};

pub(crate) use order::answers;
pub use order::{Candidate, weight};

/// The longest text that is completed, in characters: what is longer is a search, not its beginning.
const LONGEST: usize = 100;
/// The most words that are looked at.
const MOST_WORDS: usize = 8;
/// Letters from which one may be wrong.
const NEAR_FROM: usize = 5;
/// The longest beginnings of words that an engine may keep ready, in letters.
pub const LONGEST_START: usize = 4;
/// The shortest ones: a single letter is the beginning of too much.
pub const SHORTEST_START: usize = 2;

/// What is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CompletionKind {
    /// A document, by its title.
    Title,
    /// Whoever made documents.
    Author,
    /// A series.
    Series,
    /// A subject.
    Subject,
}

impl CompletionKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Title, Self::Author, Self::Series, Self::Subject];

    /// The word for it, also in the table of headings.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Author => "author",
            Self::Series => "series",
            Self::Subject => "subject",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Where it stands in [`Self::ALL`].
    #[must_use]
    pub const fn place(self) -> usize {
        match self {
            Self::Title => 0,
            Self::Author => 1,
            Self::Series => 2,
            Self::Subject => 3,
        }
    }
}

/// One of the things offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// What it is.
    pub kind: CompletionKind,
    /// The number of the record of a title, of the heading otherwise.
    pub number: u32,
    /// The title or the name, as written.
    pub text: String,
}

/// The name of an author, a subject or a series, which records know by its number only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its dense number.
    pub number: u32,
    /// What it is: no title.
    pub kind: CompletionKind,
    /// Its name as shown, that of a person as filed: « Nothomb, Amélie ».
    pub name: String,
}

/// A word that a completion must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Folded.
    pub text: String,
    /// Whether more letters may follow.
    pub is_open: bool,
    /// Whether one letter may be wrong, missing or too many, or two stand in the wrong order.
    pub is_near: bool,
}

impl Wanted {
    /// Whether it says enough to be asked for: one letter that is only a beginning does not.
    #[must_use]
    pub fn is_telling(&self) -> bool {
        !self.is_open || !self.is_letter()
    }

    fn is_letter(&self) -> bool {
        self.text.len() == 1 && self.text.as_bytes()[0].is_ascii_lowercase()
    }
}

/// What an engine is asked for: candidates that hold all these words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// In the order typed; at least one.
    pub words: Vec<Wanted>,
    /// Whether the first of them must be the first word of the title or of the name
    /// ([`first_words`]).
    pub at_start: bool,
}

/// What an engine does: everything else follows from it.
pub trait Core {
    /// Candidates that hold all words asked for: of each kind the heaviest ones, at least as many as
    /// there are, up to `each`. The words of a title are its own and those of its authors and series
    /// ([`title_texts`]).
    ///
    /// # Errors
    /// When the index is damaged.
    fn candidates(&self, asked: &Asked, each: usize) -> Result<Vec<Candidate>>;
}

/// Candidates of each kind that are put in order: editions of one work are among them.
const EACH: usize = 32;

/// Completes what is typed, with at most `limit` completions. Nothing for what is too short, too
/// long, or no word.
///
/// # Errors
/// When the index is damaged.
pub fn complete(core: &(impl Core + ?Sized), text: &str, limit: usize) -> Result<Vec<Completion>> {
    let Some(typed) = Typed::of(text) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    // What is typed may be all there is to type: the names that are many must not hide it.
    if let Some(finished) = typed.finished() {
        found.extend(core.candidates(&typed.asked(&finished, true), EACH)?);
    }
    found.extend(core.candidates(&typed.asked(&typed.words, true), EACH)?);
    if found.len() < limit {
        found.extend(core.candidates(&typed.asked(&typed.words, false), EACH)?);
    }
    if !found.is_empty() {
        return Ok(order::arranged(&typed.words, found, limit));
    }
    let mut wanted = typed.without_stop_words();
    if wanted.len() < typed.words.len() {
        found = core.candidates(&typed.asked(&wanted, false), EACH)?;
    }
    if found.is_empty() {
        wanted = wanted.iter().map(near).collect();
        if wanted.iter().any(|word| word.is_near) {
            found = core.candidates(&typed.asked(&wanted, false), EACH)?;
        }
    }
    Ok(order::arranged(&wanted, found, limit))
}

fn near(word: &Wanted) -> Wanted {
    let letters = word.text.chars().count();
    Wanted {
        is_near: letters >= NEAR_FROM && !word.text.bytes().all(|byte| byte.is_ascii_digit()),
        ..word.clone()
    }
}

/// What was typed so far.
#[derive(Clone, Debug)]
struct Typed {
    words: Vec<Wanted>,
}

impl Typed {
    /// Nothing, when there is nothing to complete.
    fn of(text: &str) -> Option<Self> {
        if text.chars().nth(LONGEST).is_some() {
            return None;
        }
        // A space says that the last word is finished.
        let is_open = text.chars().next_back().is_some_and(char::is_alphanumeric);
        let mut found: Vec<Wanted> = words(text)
            .into_iter()
            .filter(|word| !word.joined)
            .map(|word| Wanted {
                text: word.text,
                is_open: false,
                is_near: false,
            })
            .collect();
        if found.len() > MOST_WORDS {
            return None;
        }
        if let Some(last) = found.last_mut() {
            last.is_open = is_open;
        }
        found
            .iter()
            .any(|word| word.is_telling() && !word.is_letter())
            .then_some(Self { words: found })
    }

    fn asked(&self, words: &[Wanted], at_start: bool) -> Asked {
        Asked {
            words: words.iter().filter(|word| word.is_telling()).cloned().collect(),
            // With one word there is nothing else to stand at the start.
            at_start: at_start && self.words[0].is_telling(),
        }
    }

    /// The words as if the last were finished, when it is not and could be.
    fn finished(&self) -> Option<Vec<Wanted>> {
        let last = self.words.last()?;
        let may_be = last.is_open && last.is_telling() && !stop::is_stop_word(&last.text);
        may_be.then(|| {
            let finished = |word: &Wanted| Wanted {
                is_open: false,
                ..word.clone()
            };
            self.words.iter().map(finished).collect()
        })
    }

    /// The words but those that a reader puts in or leaves out; all of them when there are no others.
    fn without_stop_words(&self) -> Vec<Wanted> {
        let telling: Vec<Wanted> = self
            .words
            .iter()
            .filter(|word| word.is_open || !stop::is_stop_word(&word.text))
            .cloned()
            .collect();
        if telling.iter().any(Wanted::is_telling) {
            telling
        } else {
            self.words.clone()
        }
    }
}

/// The first words of a title or a name: the first one, the one after an article, and of a name as
/// filed the one after the comma.
#[must_use]
pub fn first_words(text: &str) -> Vec<String> {
    let mut first: Vec<String> = Vec::with_capacity(3);
    let mut of_title = plain(text).into_iter();
    if let Some(word) = of_title.next() {
        let is_article = stop::is_article(&word);
        first.push(word);
        first.extend(of_title.next().filter(|_| is_article));
    }
    if let Some((_, given)) = text.split_once(", ") {
        first.extend(plain(given).into_iter().next());
    }
    first
}

/// The texts in which the words of a title are looked for, beside those of its authors' names.
#[must_use]
pub fn title_texts(record: &domain::record::Record) -> Vec<&str> {
    let own = [&record.subtitle, &record.part_number, &record.part_name];
    let series = record
        .series
        .iter()
        .flat_map(|series| std::iter::once(&series.title).chain(&series.volume));
    let names = record
        .contributors
        .iter()
        .take(NAMES)
        .map(|contributor| &contributor.name);
    std::iter::once(&record.title)
        .chain(own.into_iter().flatten())
        .chain(series)
        .chain(names)
        .map(String::as_str)
        .collect()
}

/// Names by which a title is found.
const NAMES: usize = 3;

/// The words of a text, without their second forms.
pub(crate) fn plain(text: &str) -> Vec<String> {
    words(text)
        .into_iter()
        .filter(|word| !word.joined)
        .map(|word| word.text)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_word_is_open_until_a_space_closes_it() {
        let open = |text: &str| -> Vec<(String, bool)> {
            let typed = Typed::of(text).expect("words");
            typed
                .words
                .into_iter()
                .map(|word| (word.text, word.is_open))
                .collect()
        };
        assert_eq!(
            open("Amélie No"),
            [("amelie".to_owned(), false), ("no".to_owned(), true)]
        );
        assert_eq!(open("L’Œuvre "), [("oeuvre".to_owned(), false)]);
    }

    #[test]
    fn what_cannot_be_completed_is_nothing() {
        for text in ["", " ", "a", "l'", "*:*", "\0", "\u{202e}", "« »"] {
            assert!(Typed::of(text).is_none(), "{text:?}");
        }
        assert!(Typed::of(&"ab".repeat(60)).is_none());
        assert!(Typed::of("un deux trois quatre cinq six sept huit neuf").is_none());
        assert!(Typed::of("三").is_some());
    }

    #[test]
    fn a_name_begins_at_either_end_and_a_title_after_its_article() {
        assert_eq!(first_words("Nothomb, Amélie"), ["nothomb", "amelie"]);
        assert_eq!(first_words("Le Petit Prince"), ["le", "petit"]);
        assert_eq!(first_words("L'Étranger"), ["etranger"]);
        assert!(first_words("…").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_taken(text in "\\PC{0,60}") {
            if let Some(typed) = Typed::of(&text) {
                proptest::prop_assert!(!typed.asked(&typed.words, true).words.is_empty());
                proptest::prop_assert!(!typed.asked(&typed.without_stop_words(), false).words.is_empty());
            }
        }
    }
}
