//! A record cut into words, and whether it answers.

use std::collections::{HashMap, HashSet};

use super::postings::Key;
use crate::completion::title_texts;
use crate::explanation::{Reason, ScorePart};
use crate::facet::{Facet, language_value};
use crate::index::{IndexRecord, Texts};
use crate::query::{Clause, Content, Field, Occur, Query, near_titles};
use crate::request::Form;
use crate::words::{Tongue, number, stems, stop, words};

/// The stems of the words of a search, found once for all records.
#[derive(Debug)]
pub(super) struct Stems<'a>(HashMap<&'a str, Vec<String>>);

impl<'a> Stems<'a> {
    pub(super) fn of(query: &'a Query) -> Self {
        let atoms = query.clauses().iter().flat_map(Clause::atoms);
        let words = atoms.flat_map(|atom| match &atom.content {
            Content::Word(word) => std::slice::from_ref(word),
            Content::AllOf(words) => words.as_slice(),
            Content::Prefix(_) | Content::Phrase(_) | Content::Number(_) | Content::Years(_) => &[],
        });
        Self(words.map(|word| (word.as_str(), stems(word))).collect())
    }

    fn of_word(&self, word: &str) -> &[String] {
        self.0.get(word).map_or(&[], Vec::as_slice)
    }
}

/// A record, cut into words.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) work: i64,
    texts: HashMap<Field, Vec<Text>>,
    numbers: Vec<String>,
    whole_titles: Vec<String>,
    other_wholes: Vec<String>,
    near_title: Option<String>,
    pub(super) values: Vec<(Facet, u32)>,
    pub(super) title_key: String,
    pub(super) author_key: String,
    pub(super) year: u32,
    pub(super) added_on: i32,
    pub(super) popularity: u32,
    is_adapted: bool,
    /// As shown among completions, and the words by which it is completed.
    pub(super) title: String,
    pub(super) completed_by: HashSet<String>,
}

/// What a match is worth, by field.
const WORTH: [f32; 5] = [1.0, 5.0, 4.0, 2.0, 2.0];
/// What a title is worth: whole, with its author, nearly whole, another whole text, its beginning.
const TITLES: [f32; 5] = [100.0, 80.0, 50.0, 45.0, 20.0];

/// What everything is worth, in one word.
pub(super) fn weights() -> String {
    let each: Vec<String> = WORTH.iter().chain(&TITLES).map(ToString::to_string).collect();
    each.join("-")
}

const FIELDS: [(Field, Reason); 5] = [
    (Field::Any, Reason::Word),
    (Field::Title, Reason::Title),
    (Field::Author, Reason::Author),
    (Field::Subject, Reason::Subject),
    (Field::Series, Reason::Subject),
];

/// One text: its words in order, all its words with their second forms, and their stems.
#[derive(Debug)]
struct Text {
    order: Vec<String>,
    words: HashSet<String>,
    stems: HashSet<String>,
}

impl Text {
    fn new(text: &str, tongue: Tongue) -> Self {
        let cut = words(text);
        let mut all: HashSet<String> = cut.iter().map(|word| word.text.clone()).collect();
        all.extend(number::figures(&cut).into_iter().map(|(_, figure)| figure));
        Self {
            order: cut
                .into_iter()
                .filter(|word| !word.joined)
                .map(|word| word.text)
                .collect(),
            stems: all.iter().map(|word| tongue.stem(word).into_owned()).collect(),
            words: all,
        }
    }

    fn has(&self, word: &str, stems: &Stems<'_>) -> bool {
        let has_stem = |stem: &String| self.stems.contains(stem);
        self.words.contains(word) || stems.of_word(word).iter().any(has_stem)
    }
}

impl Entry {
    pub(super) fn new(indexed: &IndexRecord<'_>) -> Self {
        let texts = Texts::of(indexed);
        let tongue = indexed.tongue();
        let cut = |texts: &[&str]| {
            texts
                .iter()
                .map(|text| Text::new(text, tongue))
                .collect::<Vec<_>>()
        };
        let mut values = vec![(Facet::Type, indexed.type_value())];
        values.extend(
            indexed
                .libraries
                .iter()
                .map(|library| (Facet::Library, u32::from(*library))),
        );
        values.extend(
            indexed
                .record
                .languages
                .iter()
                .filter_map(|code| Some((Facet::Language, language_value(code)?))),
        );
        values.extend(
            indexed
                .audience_value()
                .map(|audience| (Facet::Audience, audience)),
        );
        values.extend(indexed.year().map(|year| (Facet::Year, year)));
        for (facet, ids) in [
            (Facet::Author, &indexed.authors),
            (Facet::Subject, &indexed.subjects),
            (Facet::Series, &indexed.series),
            (Facet::Section, &indexed.sections),
        ] {
            values.extend(ids.iter().map(|id| (facet, *id)));
        }
        values.sort_unstable();
        values.dedup();
        Self {
            work: indexed.work,
            numbers: indexed.numbers(),
            whole_titles: indexed.whole_titles(),
            other_wholes: indexed.other_wholes(),
            near_title: indexed.near_title(),
            values,
            title_key: indexed.title_key(),
            author_key: indexed.author_key(),
            year: indexed.year().unwrap_or(0),
            added_on: indexed.added_on,
            popularity: indexed.popularity,
            is_adapted: indexed.record.document_type.is_adapted(),
            title: indexed.record.title.clone(),
            completed_by: title_texts(indexed.record)
                .into_iter()
                .flat_map(words)
                .map(|word| word.text)
                .collect(),
            texts: HashMap::from([
                (Field::Any, cut(&texts.all().collect::<Vec<_>>())),
                (Field::Title, cut(&texts.titles)),
                (Field::Author, cut(&texts.authors)),
                (Field::Subject, cut(&texts.subjects)),
                (Field::Series, cut(&texts.series)),
                (Field::Publisher, cut(&texts.publishers)),
                (Field::CallNumber, cut(&texts.call_numbers)),
            ]),
        }
    }

    /// All its words, for [`Postings`].
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        let texts = self.texts[&Field::Any].iter().flat_map(|text| {
            let words = text.words.iter().cloned().map(Key::Word);
            words.chain(text.stems.iter().cloned().map(Key::Stem))
        });
        texts.chain(self.numbers.iter().cloned().map(Key::Number))
    }

    /// The very words of the record, with their second forms.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let texts = &self.texts[&Field::Any];
        texts.iter().flat_map(|text| &text.words).map(String::as_str)
    }

    /// Whether a very word is in the record.
    pub(super) fn has_word(&self, word: &str) -> bool {
        self.texts[&Field::Any]
            .iter()
            .any(|text| text.words.contains(word))
    }

    fn has(&self, field: Field, content: &Content, stems: &Stems<'_>) -> bool {
        let Some(texts) = self.texts.get(&field) else {
            return false;
        };
        match content {
            Content::Word(word) => {
                texts.iter().any(|text| text.has(word, stems))
                    || field == Field::Any && self.numbers.contains(word)
            }
            Content::Prefix(start) => texts
                .iter()
                .any(|text| text.words.iter().any(|word| word.starts_with(start))),
            Content::AllOf(words) => words
                .iter()
                .all(|word| texts.iter().any(|text| text.has(word, stems))),
            Content::Phrase(phrase) => texts
                .iter()
                .any(|text| text.order.windows(phrase.len()).any(|window| window == phrase)),
            Content::Number(number) => self.numbers.contains(number),
            Content::Years(range) => {
                i16::try_from(self.year).is_ok_and(|year| year > 0 && range.contains(year))
            }
        }
    }

    /// Whether it answers the words of a search.
    pub(super) fn answers(&self, query: &Query, stems: &Stems<'_>) -> bool {
        if query.is_hollow() {
            return false;
        }
        query.clauses().iter().all(|clause| {
            let holds = clause
                .atoms()
                .any(|atom| self.has(atom.field, &atom.content, stems));
            match clause.occur {
                Occur::Must => holds,
                Occur::Should => true,
                Occur::MustNot => !holds,
            }
        })
    }

    /// How well its title is what was typed, or begins so.
    fn title_score(&self, query: &Query, title: &str) -> Option<(Reason, f32)> {
        let [is_whole, with_author, nearly, other, begins_so] = TITLES;
        if self.whole_titles.iter().any(|whole| whole == title) {
            return Some((Reason::WholeTitle, is_whole));
        }
        let is_by = |words: &[String]| {
            let named = |word: &String| {
                let names = &self.texts[&Field::Author];
                stop::is_stop_word(word) || names.iter().any(|text| text.words.contains(word))
            };
            words.iter().any(|word| !stop::is_stop_word(word)) && words.iter().all(named)
        };
        let is_near = |words: &[String]| {
            let near = self.near_title.as_ref();
            words.len() > 1 && near.is_some_and(|near| near_titles(words).contains(near))
        };
        let mut cuts = query.as_title_and_author();
        if cuts.any(|(title, words, author)| {
            is_by(author) && (self.whole_titles.contains(&title) || is_near(words))
        }) {
            return Some((Reason::TitleAndAuthor, with_author));
        }
        if self
            .near_title
            .as_ref()
            .is_some_and(|near| query.near_titles().contains(near))
        {
            return Some((Reason::NearTitle, nearly));
        }
        if self.other_wholes.iter().any(|whole| whole == title) {
            return Some((Reason::OtherWhole, other));
        }
        let begins = if query.is_open() {
            title.to_owned()
        } else {
            format!("{title} ")
        };
        let mut titles = self.whole_titles.iter();
        titles
            .any(|whole| whole.starts_with(&begins))
            .then_some((Reason::TitleStart, begins_so))
    }

    /// What tells it from other editions.
    pub(super) fn form(&self) -> Form {
        Form {
            is_adapted: self.is_adapted,
            copies: self.popularity,
        }
    }

    /// How well it does.
    pub(super) fn score(&self, query: &Query, stems: &Stems<'_>) -> f32 {
        let sum: f32 = self.score_parts(query, stems).iter().map(|part| part.score).sum();
        // A word in a short title says more than in a long one.
        let length = self.texts[&Field::Title]
            .iter()
            .map(|text| text.order.len())
            .sum::<usize>();
        let length = f32::from(u16::try_from(length).unwrap_or(u16::MAX));
        let popularity = f32::from(u16::try_from(self.popularity).unwrap_or(u16::MAX));
        sum + 1.0 / (1.0 + length) + popularity / 1e6
    }

    /// What it is worth, part by part; the length of the title and the copies settle between equals.
    pub(super) fn score_parts(&self, query: &Query, stems: &Stems<'_>) -> Vec<ScorePart> {
        let mut parts = Vec::new();
        if let Some(title) = query.as_title()
            && let Some((reason, score)) = self.title_score(query, &title)
        {
            parts.push(ScorePart {
                reason,
                text: title,
                score,
            });
        }
        let wanted = query
            .clauses()
            .iter()
            .filter(|clause| clause.occur != Occur::MustNot);
        for atom in wanted.flat_map(|clause| &clause.any) {
            for ((field, reason), score) in FIELDS.into_iter().zip(WORTH) {
                let here = atom.field == Field::Any || atom.field == field;
                if here && self.has(field, &atom.content, stems) {
                    let text = atom.content.to_string();
                    parts.push(ScorePart { reason, text, score });
                }
            }
        }
        parts
    }
}
