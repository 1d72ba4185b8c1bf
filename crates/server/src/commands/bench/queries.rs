//! Two hundred searches as readers make them, drawn from the catalogue itself: the same for the
//! same catalogue.

use demo::generate::{self, Size};
use domain::record::{DocumentType, Record};
use search::{Choice, SearchState};

/// What kind of search it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title of a record.
    Title,
    /// The name of an author.
    Author,
    /// A subject.
    Subject,
    /// One word that many records have.
    CommonWord,
    /// Two such words, a type of document and a library.
    Narrowed,
    /// All that a library has.
    Browse,
    /// Words side by side.
    Phrase,
}

/// How many of each.
const MIX: [(Kind, usize); 7] = [
    (Kind::Title, 60),
    (Kind::Author, 40),
    (Kind::Subject, 30),
    (Kind::CommonWord, 30),
    (Kind::Narrowed, 20),
    (Kind::Browse, 10),
    (Kind::Phrase, 10),
];

/// The searches.
pub fn queries(size: Size) -> Vec<(Kind, SearchState)> {
    let wanted: usize = MIX.iter().map(|(_, count)| count).sum();
    // Records spread over the catalogue, each used once.
    let step = (size.records as usize / (wanted * 2)).max(1);
    let mut records = generate::records(size).map(|(record, _)| record).step_by(step);
    let words: Vec<String> = generate::frequent_words(400)
        .into_iter()
        .filter(|word| word.chars().count() > 3)
        .collect();
    let libraries = size.library_codes();
    let library = |place: usize| Choice::Library(libraries[place * 7 % libraries.len()].to_lowercase());
    let word = |place: usize| words[place % words.len()].as_str();
    let mut queries = Vec::with_capacity(wanted);
    for (kind, count) in MIX {
        for place in 0..count {
            let state = match kind {
                Kind::Title => of(&mut records, |record| Some(record.title.clone())),
                Kind::Author => of(&mut records, |record| {
                    record.contributors.first().map(|author| author.name.clone())
                }),
                Kind::Subject => of(&mut records, |record| {
                    record.subjects.last().map(|subject| subject.heading.clone())
                }),
                Kind::CommonWord => SearchState::of_text(word(place * 3)),
                Kind::Narrowed => SearchState::of_text(&format!("{} {}", word(place), word(place * 5 + 40)))
                    .with(Choice::Type(DocumentType::Book))
                    .with(library(place)),
                Kind::Browse => SearchState::default().with(library(place)),
                Kind::Phrase => of(&mut records, phrase),
            };
            queries.push((kind, state));
        }
    }
    queries
}

fn of(records: &mut impl Iterator<Item = Record>, text: impl Fn(&Record) -> Option<String>) -> SearchState {
    SearchState::of_text(&records.find_map(|record| text(&record)).unwrap_or_default())
}

fn phrase(record: &Record) -> Option<String> {
    let summary: Vec<&str> = record.summary.as_deref()?.split_whitespace().collect();
    let words = summary.get(2..5)?;
    Some(format!("\"{}\"", words.join(" ")))
}
