//! The words of a search, understood: what must be there, what may, what must not. Parsing never
//! fails: whatever a person types or pastes means something, or nothing.

pub mod advanced;
mod parse;

use std::ops::Range;

use crate::facet::YearRange;
use crate::words::{Tongue, number, saint, stop, title, words};

/// The most things that one search looks for; the rest is left out.
pub const MOST_ATOMS: usize = 64;
/// The most words of a title with its author that are told apart.
const MOST_CUT: usize = 10;

/// A search as it was understood: every clause holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Query {
    text: String,
    clauses: Vec<Clause>,
    plain: Vec<String>,
    spelled: Vec<Spelled>,
    quoted: Vec<Quoted>,
}

/// One condition: any of its atoms will do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Clause {
    /// Whether it must hold.
    pub occur: Occur,
    /// What will do.
    pub any: Vec<Atom>,
    /// What will do too, and is worth nothing more: other words for the same thing.
    pub also: Vec<Atom>,
}

impl Clause {
    /// All that will do.
    pub fn atoms(&self) -> impl Iterator<Item = &Atom> {
        self.any.iter().chain(&self.also)
    }
}

/// Whether a clause must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Occur {
    /// It must.
    Must,
    /// It need not, but ranks higher: an initial, a lone letter.
    Should,
    /// It must not.
    MustNot,
}

/// Something looked for, somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Atom {
    /// Where.
    pub field: Field,
    /// What.
    pub content: Content,
}

/// Where something is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Anywhere.
    Any,
    /// `titre:`
    Title,
    /// `auteur:`
    Author,
    /// `sujet:`
    Subject,
    /// `serie:`
    Series,
    /// `editeur:`
    Publisher,
    /// `cote:`
    CallNumber,
}

/// What is looked for. Words are folded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// A word, in any of its forms.
    Word(String),
    /// Any word that begins so: the last word of a search still being typed.
    Prefix(String),
    /// All these words, anywhere within the field.
    AllOf(Vec<String>),
    /// These very words, one after the other.
    Phrase(Vec<String>),
    /// An ISBN or another number, without hyphens.
    Number(String),
    /// A year of publication within these (`annee:1990-1999`).
    Years(YearRange),
}

impl std::fmt::Display for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) | Self::Number(word) => f.write_str(word),
            Self::Prefix(start) => write!(f, "{start}*"),
            Self::AllOf(words) => f.write_str(&words.join(" ")),
            Self::Phrase(words) => write!(f, "\"{}\"", words.join(" ")),
            Self::Years(range) => range.fmt(f),
        }
    }
}

/// A word of the text that could be misspelt.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spelled {
    /// Where it stands in [`Query::text`].
    pub range: Range<usize>,
    /// The word, folded.
    pub word: String,
}

/// A phrase that must be there, where it stands in [`Query::text`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Quoted {
    /// With its quotation marks.
    range: Range<usize>,
    /// Without them.
    inside: Range<usize>,
    /// Whether it is looked for in one field.
    is_in_field: bool,
}

impl Query {
    /// Understands a text. Never fails.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        parse::parse(text)
    }

    /// The text, cleaned: NFC, no control characters, cut to length.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What must, may and must not be there.
    #[must_use]
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// The same words, asked for otherwise.
    pub(crate) fn with_clauses(self, clauses: Vec<Clause>) -> Self {
        Self { clauses, ..self }
    }

    /// Whether nothing was asked: everything answers.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether something was typed in which there is nothing to look for (« ?! »): nothing answers.
    #[must_use]
    pub fn is_hollow(&self) -> bool {
        !self.text.is_empty() && self.clauses.is_empty()
    }

    /// The words that were typed without sign or field, in order, the common ones too: perhaps a title.
    #[must_use]
    pub fn plain_words(&self) -> &[String] {
        &self.plain
    }

    /// The plain words as a whole title would be indexed.
    #[must_use]
    pub fn as_title(&self) -> Option<String> {
        let plain: Vec<&str> = self.plain.iter().map(String::as_str).collect();
        (!plain.is_empty()).then(|| title::key(&plain))
    }

    /// The plain words as a title in the stems of every tongue, each key once.
    #[must_use]
    pub fn near_titles(&self) -> Vec<String> {
        near_titles(&self.plain)
    }

    /// The plain words as a title and an author, in this order or the other: where they are cut in two.
    /// Each with the title, its words and the words of the author.
    pub fn as_title_and_author(&self) -> impl Iterator<Item = (String, &[String], &[String])> + '_ {
        let plain = &self.plain;
        let cuts = if plain.len() <= MOST_CUT {
            1..plain.len().max(1)
        } else {
            1..1
        };
        let key = |words: &[String]| title::key(&words.iter().map(String::as_str).collect::<Vec<_>>());
        cuts.flat_map(move |cut| {
            let (left, right) = plain.split_at(cut);
            [(key(left), left, right), (key(right), right, left)]
        })
    }

    /// Whether the last word stands for any that begins so.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let mut atoms = self.clauses.iter().flat_map(|clause| &clause.any);
        atoms.any(|atom| matches!(atom.content, Content::Prefix(_)))
    }

    /// The words that could be misspelt.
    #[must_use]
    pub fn spelled(&self) -> &[Spelled] {
        &self.spelled
    }

    /// The same search, its last word taken as the beginning of one; nothing when it is too short.
    #[must_use]
    pub fn with_open_end(&self) -> Option<Self> {
        let last = self.spelled.last()?;
        // Two letters say something beside other words only.
        let fewest = if self.spelled.len() > 1 { 2 } else { 3 };
        if last.range.end != self.text.len() || last.word.len() < fewest {
            return None;
        }
        let mut open = self.clone();
        let clause = open
            .clauses
            .iter_mut()
            .rev()
            .find(|clause| clause.occur != Occur::MustNot)?;
        let begins = clause.any.iter().find_map(|atom| match &atom.content {
            Content::Word(word) if *word == last.word => Some(Atom {
                field: atom.field,
                content: Content::Prefix(word.clone()),
            }),
            _ => None,
        })?;
        clause.any.push(begins);
        Some(open)
    }

    /// The text without its quotation marks, and whether a number stood between them: it may be written
    /// otherwise in the title, or stand with the series. Nothing when there is no phrase.
    pub(crate) fn without_quotes(&self) -> Option<(String, bool)> {
        self.quoted.first()?;
        let mut text = self.text.clone();
        let mut has_number = false;
        for quoted in self.quoted.iter().rev() {
            let inside = &self.text[quoted.inside.clone()];
            let cut = words(inside);
            let plain: Vec<&str> = cut.iter().map(|word| word.text.as_str()).collect();
            has_number |=
                plain.iter().any(|word| title::is_figure(word)) || !number::numbers(&plain).is_empty();
            let plain = without_signs(inside);
            let loose = if quoted.is_in_field {
                format!("({plain})")
            } else {
                format!(" {plain} ")
            };
            text.replace_range(quoted.range.clone(), &loose);
        }
        Some((text, has_number))
    }

    /// The text with some of its words replaced.
    #[must_use]
    pub fn respelled(&self, replacements: &[(Range<usize>, &str)]) -> String {
        let mut text = self.text.clone();
        let mut ordered: Vec<_> = replacements.iter().collect();
        ordered.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        for (range, word) in ordered {
            text.replace_range(range.clone(), word);
        }
        text
    }
}

/// Whether a word is too weak to be asked for when others are: a common word, a lone letter.
fn is_weak(atom: &Atom) -> Option<Weakness> {
    match &atom.content {
        Content::Word(word) if word.len() == 1 && !word.as_bytes()[0].is_ascii_digit() => {
            Some(Weakness::Letter)
        }
        Content::AllOf(words) if words.iter().all(|word| word.len() == 1) => Some(Weakness::Letter),
        Content::Word(word) if stop::is_stop_word(word) => Some(Weakness::Common),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weakness {
    Letter,
    Common,
}

/// A text in which nothing is a sign of the language of searches any more.
fn without_signs(text: &str) -> String {
    let small = text.to_lowercase();
    let plain = small.replace(|c: char| !c.is_alphanumeric() && !"'’.-".contains(c), " ");
    let words = plain.split_whitespace().map(|word| word.trim_matches('-'));
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// These words as a title in the stems of every tongue, each key once.
#[must_use]
pub fn near_titles(words: &[String]) -> Vec<String> {
    let plain: Vec<&str> = words.iter().map(String::as_str).collect();
    let in_full = saint::all_in_full(&plain);
    let readings = in_full.iter().chain(std::iter::once(&plain));
    let mut keys: Vec<String> = readings
        .flat_map(|words| Tongue::ALL.map(|tongue| title::near_key(words, tongue)))
        .filter(|key| !key.is_empty())
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
