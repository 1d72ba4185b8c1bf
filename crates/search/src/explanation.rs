//! Why a record is among the results: in which of its texts the words stand, and what each of them is
//! worth in the order.

use crate::index::{IndexRecord, Texts};
use crate::marker::Marker;
use crate::query::{Content, Query};

/// Where words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FoundIn {
    /// One of its titles.
    Title,
    /// The names of those who made it.
    Author,
    /// Its subjects.
    Subject,
    /// Its series.
    Series,
    /// Its publisher.
    Publisher,
    /// Its call numbers.
    CallNumber,
    /// Its summary, contents or notes.
    Text,
    /// Its ISBN or another number.
    Number,
}

impl FoundIn {
    /// Its word in translation keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Author => "author",
            Self::Subject => "subject",
            Self::Series => "series",
            Self::Publisher => "publisher",
            Self::CallNumber => "call-number",
            Self::Text => "text",
            Self::Number => "number",
        }
    }
}

/// A part of the score of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct ScorePart {
    /// For what.
    pub reason: Reason,
    /// Which words.
    pub text: String,
    /// How much: parts add up, except [`Reason::Copies`], by which the sum is multiplied.
    pub score: f32,
}

/// For what a record gets a part of its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A word that must be there is: the rarer, the more.
    Word,
    /// It is in the title.
    Title,
    /// It is in the name of an author.
    Author,
    /// It is in a subject.
    Subject,
    /// It is there in the form that was typed.
    SameForm,
    /// The words stand side by side.
    Together,
    /// They are the whole title.
    WholeTitle,
    /// They are a whole title with its author.
    TitleAndAuthor,
    /// They are the whole title in other forms.
    NearTitle,
    /// They are another whole text: the original title, a call number.
    OtherWhole,
    /// The title begins so.
    TitleStart,
    /// How many copies there are.
    Copies,
}

impl Reason {
    /// Its word in translation keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Title => "title",
            Self::Author => "author",
            Self::Subject => "subject",
            Self::SameForm => "same-form",
            Self::Together => "together",
            Self::WholeTitle => "whole-title",
            Self::TitleAndAuthor => "title-and-author",
            Self::NearTitle => "near-title",
            Self::OtherWhole => "other-whole",
            Self::TitleStart => "title-start",
            Self::Copies => "copies",
        }
    }
}

/// The words of a search that stand in a record, by where they stand, as they are written there; each
/// once in a place.
#[must_use]
pub fn found_in(query: &Query, marker: &Marker, indexed: &IndexRecord<'_>) -> Vec<(FoundIn, Vec<String>)> {
    let texts = Texts::of(indexed);
    let mut found: Vec<(FoundIn, Vec<String>)> = [
        (FoundIn::Title, &texts.titles),
        (FoundIn::Author, &texts.authors),
        (FoundIn::Subject, &texts.subjects),
        (FoundIn::Series, &texts.series),
        (FoundIn::Publisher, &texts.publishers),
        (FoundIn::CallNumber, &texts.call_numbers),
        (FoundIn::Text, &texts.others),
    ]
    .into_iter()
    .map(|(place, texts)| {
        let mut written: Vec<String> = Vec::new();
        for text in texts {
            for mark in marker.mark(text) {
                let word = &text[mark];
                if !written
                    .iter()
                    .any(|other| other.to_lowercase() == word.to_lowercase())
                {
                    written.push(word.to_owned());
                }
            }
        }
        (place, written)
    })
    .collect();
    let numbers = indexed.numbers();
    let asked = query.clauses().iter().flat_map(|clause| clause.atoms());
    let known = asked.filter_map(|atom| match &atom.content {
        Content::Number(number) => numbers.contains(number).then(|| number.clone()),
        _ => None,
    });
    found.push((FoundIn::Number, known.collect()));
    found.retain(|(_, words)| !words.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::Catalogue;

    fn told(text: &str, title: &str) -> Vec<(FoundIn, Vec<String>)> {
        let catalogue = Catalogue::new();
        let indexed = catalogue.indexed();
        let number = catalogue.number(title);
        let record = indexed.iter().find(|record| record.number.get() == number);
        let query = Query::parse(text);
        record
            .map(|record| found_in(&query, &Marker::of(&query), record))
            .unwrap_or_default()
    }

    #[test]
    fn words_are_told_where_they_stand_as_they_are_written() {
        assert_eq!(
            told("nothomb hygiene journaliste", "Hygiène de l'assassin"),
            [
                (FoundIn::Title, vec!["Hygiène".to_owned()]),
                (FoundIn::Author, vec!["Nothomb".to_owned()]),
                (FoundIn::Text, vec!["journalistes".to_owned()]),
            ]
        );
        assert_eq!(
            told("2-07-036002-4", "L'Étranger"),
            [(FoundIn::Number, vec!["9782070360024".to_owned()])]
        );
        assert_eq!(told("japon", "Germinal"), []);
    }
}
