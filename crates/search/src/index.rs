//! What is indexed of a record, and under what: the same texts for every engine.

use domain::fold::fold;
use domain::id::RecordNumber;
use domain::isbn;
use domain::record::Record;

use crate::facet::{audience_value, language_value, type_value};
use crate::words::{Tongue, Word, stop, title};

/// A record as it is handed to an engine.
#[derive(Clone, Debug)]
pub struct IndexRecord<'a> {
    /// Its number, the key of the index.
    pub number: RecordNumber,
    /// The work it is an edition of.
    pub work: i64,
    /// What it says.
    pub record: &'a Record,
    /// Dense numbers of the libraries that have it.
    pub libraries: Vec<u16>,
    /// Dense numbers of the sections where it has its place.
    pub sections: Vec<u32>,
    /// Dense numbers of its authors' headings.
    pub authors: Vec<u32>,
    /// Dense numbers of its subjects' headings.
    pub subjects: Vec<u32>,
    /// Dense numbers of its series' headings.
    pub series: Vec<u32>,
    /// Call numbers of its items, to be found by.
    pub call_numbers: Vec<String>,
    /// The day it came into the catalogue, in days since 1970-01-01.
    pub added_on: i32,
    /// How much it is borrowed, on any scale that grows: it settles between equals.
    pub popularity: u32,
}

/// The texts of a record, by what they are to a search.
#[derive(Clone, Debug, Default)]
pub struct Texts<'a> {
    /// All its titles.
    pub titles: Vec<&'a str>,
    /// Names of people and bodies.
    pub authors: Vec<&'a str>,
    /// Subjects and genres.
    pub subjects: Vec<&'a str>,
    /// Series, and the volume within.
    pub series: Vec<&'a str>,
    /// Publishers.
    pub publishers: Vec<&'a str>,
    /// Call numbers of the copies, and the class number.
    pub call_numbers: Vec<&'a str>,
    /// Whatever else can be found: summary, contents, notes.
    pub others: Vec<&'a str>,
}

impl<'a> Texts<'a> {
    /// The texts of a record.
    #[must_use]
    pub fn of(indexed: &'a IndexRecord<'_>) -> Self {
        let record = indexed.record;
        let mut texts = Self::default();
        texts.titles.push(&record.title);
        texts.titles.extend(
            [
                &record.subtitle,
                &record.part_number,
                &record.part_name,
                &record.original_title,
            ]
            .into_iter()
            .flatten()
            .map(String::as_str),
        );
        texts
            .titles
            .extend(record.other_titles.iter().map(String::as_str));
        texts.authors.extend(
            record
                .contributors
                .iter()
                .map(|contributor| contributor.name.as_str()),
        );
        texts
            .subjects
            .extend(record.subjects.iter().map(|subject| subject.heading.as_str()));
        for series in &record.series {
            texts.series.push(&series.title);
            texts.series.extend(series.volume.as_deref());
        }
        texts.others.extend(
            [&record.responsibility, &record.summary, &record.contents]
                .into_iter()
                .flatten()
                .map(String::as_str),
        );
        texts.others.extend(record.notes.iter().map(String::as_str));
        texts.publishers.extend(record.publisher.as_deref());
        texts.call_numbers.extend(record.class_number.as_deref());
        texts
            .call_numbers
            .extend(indexed.call_numbers.iter().map(String::as_str));
        texts
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &'a str> + '_ {
        [
            &self.titles,
            &self.authors,
            &self.subjects,
            &self.series,
            &self.publishers,
            &self.call_numbers,
            &self.others,
        ]
        .into_iter()
        .flatten()
        .copied()
    }
}

impl<'a> IndexRecord<'a> {
    /// A record as it stands by itself: no library has it, no heading leads to it.
    #[must_use]
    pub const fn bare(number: RecordNumber, work: i64, record: &'a Record) -> Self {
        Self {
            number,
            work,
            record,
            libraries: Vec::new(),
            sections: Vec::new(),
            authors: Vec::new(),
            subjects: Vec::new(),
            series: Vec::new(),
            call_numbers: Vec::new(),
            added_on: 0,
            popularity: 0,
        }
    }
}

impl IndexRecord<'_> {
    /// The language in which its words are stemmed.
    #[must_use]
    pub fn tongue(&self) -> Tongue {
        Tongue::of_languages(&self.record.languages)
    }

    /// Its numbers in one form: ISBN, ISSN, EAN and what publishers print, without hyphens.
    #[must_use]
    pub fn numbers(&self) -> Vec<String> {
        let record = self.record;
        let printed = record
            .isbns
            .iter()
            .chain(&record.issns)
            .chain(&record.other_numbers);
        let mut numbers: Vec<String> = printed
            .map(|number| number_key(number))
            .filter(|number| !number.is_empty())
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// What a reader may type as its whole title, folded: with and without the subtitle, without the
    /// first article, with the series' volume (« tintin 5 »).
    #[must_use]
    pub fn whole_titles(&self) -> Vec<String> {
        let record = self.record;
        let mut titles = Vec::with_capacity(4);
        let mut push = |title| push_whole(&mut titles, title);
        push(whole(&record.title));
        for more in [&record.subtitle, &record.part_number, &record.part_name]
            .into_iter()
            .flatten()
        {
            push(whole(&format!("{} {more}", record.title)));
        }
        if let Some(part) = &record.part_name {
            push(whole(part));
        }
        for series in &record.series {
            if let Some(volume) = &series.volume {
                push(whole(&format!("{} {volume}", series.title)));
            }
        }
        sorted_wholes(titles)
    }

    /// What a reader may type whole to mean it, folded, though it is not what it is called first: its
    /// original and other titles, its call numbers.
    #[must_use]
    pub fn other_wholes(&self) -> Vec<String> {
        let record = self.record;
        let mut wholes = Vec::new();
        for other in record.other_titles.iter().chain(&record.original_title) {
            push_whole(&mut wholes, whole(other));
        }
        wholes.extend(self.call_numbers.iter().map(|number| whole(number)));
        sorted_wholes(wholes)
    }

    /// Its title in stems, as one key: [`title::near_key`].
    #[must_use]
    pub fn near_title(&self) -> Option<String> {
        let cut = crate::words::words(&self.record.title);
        let plain: Vec<&str> = plain(&cut);
        let key = title::near_key(&plain, self.tongue());
        (!key.is_empty() && key.len() <= LONGEST_WHOLE).then_some(key)
    }

    /// The key by which titles sort: folded, without the first article, numbers padded so that
    /// volume 10 comes after volume 9.
    #[must_use]
    pub fn title_key(&self) -> String {
        let record = self.record;
        let skipped = usize::from(record.non_filing);
        let proper: String = record.title.chars().skip(skipped).collect();
        let mut folded = fold(&proper);
        if skipped == 0
            && let Some((first, rest)) = folded.split_once(' ')
            && stop::is_article(first)
        {
            folded = rest.to_owned();
        }
        for more in [&record.part_number, &record.part_name, &record.subtitle]
            .into_iter()
            .flatten()
        {
            folded.push(' ');
            folded.push_str(&fold(more));
        }
        let volume = record
            .series
            .iter()
            .find(|series| series.is_set)
            .and_then(|series| series.volume.as_deref());
        if let Some(volume) = volume {
            folded.push(' ');
            folded.push_str(&fold(volume));
        }
        padded(&folded, 60)
    }

    /// The key by which authors sort: the first name as filed, then the title; those without an
    /// author come last.
    #[must_use]
    pub fn author_key(&self) -> String {
        let author = self
            .record
            .contributors
            .first()
            .map(|contributor| fold(&contributor.name));
        // `~` comes after every folded letter of the alphabets that are sorted this way.
        let author = author
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "~".to_owned());
        let mut key = padded(&author, 40);
        key.push('\u{1}');
        key.push_str(&self.title_key());
        key
    }

    /// Its document type, as its facet numbers it.
    #[must_use]
    pub fn type_value(&self) -> u32 {
        type_value(self.record.document_type)
    }

    /// Its audience, as its facet numbers it.
    #[must_use]
    pub fn audience_value(&self) -> Option<u32> {
        self.record.audience.map(audience_value)
    }

    /// Its languages, as their facet numbers them.
    pub fn language_values(&self) -> impl Iterator<Item = u32> + '_ {
        self.record
            .languages
            .iter()
            .filter_map(|code| language_value(code))
    }

    /// Its year of publication, if it is a plausible one.
    #[must_use]
    pub fn year(&self) -> Option<u32> {
        self.record.year.and_then(|year| u32::try_from(year).ok())
    }
}

/// A number without what people put between its figures, an ISBN with thirteen of them.
#[must_use]
pub fn number_key(written: &str) -> String {
    isbn::normalize(written).unwrap_or_else(|| {
        written
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .take(40)
            .collect()
    })
}

/// A whole text as one key: its words, without elided articles.
#[must_use]
pub fn whole(text: &str) -> String {
    let cut = crate::words::words(text);
    title::key(&plain(&cut))
}

/// The longest whole text that is kept, in bytes.
const LONGEST_WHOLE: usize = 200;

fn plain(words: &[Word]) -> Vec<&str> {
    let plain = words.iter().filter(|word| !word.joined);
    plain.map(|word| word.text.as_str()).collect()
}

/// Adds a whole title, with and without its first article.
fn push_whole(titles: &mut Vec<String>, title: String) {
    if let Some((first, rest)) = title.split_once(' ')
        && stop::is_article(first)
    {
        titles.push(rest.to_owned());
    }
    titles.push(title);
}

fn sorted_wholes(mut wholes: Vec<String>) -> Vec<String> {
    wholes.retain(|whole| !whole.is_empty() && whole.len() <= LONGEST_WHOLE);
    wholes.sort_unstable();
    wholes.dedup();
    wholes
}

/// Puts zeros before figures, up to six in all, and cuts at `longest` characters.
fn padded(folded: &str, longest: usize) -> String {
    let mut key = String::with_capacity(folded.len() + 8);
    for word in folded.split(' ') {
        if !key.is_empty() {
            key.push(' ');
        }
        if word.len() < 6 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            key.extend(std::iter::repeat_n('0', 6 - word.len()));
        }
        key.push_str(word);
    }
    match key.char_indices().nth(longest) {
        Some((end, _)) => {
            key.truncate(end);
            key
        }
        None => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::record::{Contributor, Series};

    fn indexed(record: &Record) -> IndexRecord<'_> {
        IndexRecord::bare(RecordNumber::new(1), 1, record)
    }

    #[test]
    fn titles_sort_without_their_article_and_by_volume() {
        let volume = |number: &str| Record {
            title: "Les Schtroumpfs".into(),
            part_number: Some(format!("Tome {number}")),
            ..Record::default()
        };
        let (second, tenth) = (volume("2"), volume("10"));
        assert!(indexed(&second).title_key() < indexed(&tenth).title_key());
        assert!(indexed(&second).title_key().starts_with("schtroumpfs"));
        let declared = Record {
            title: "Las Meninas".into(),
            non_filing: 4,
            ..Record::default()
        };
        assert_eq!(indexed(&declared).title_key(), "meninas");
    }

    #[test]
    fn a_volume_is_known_by_its_series_and_number() {
        let record = Record {
            title: "Le Lotus bleu".into(),
            series: vec![Series {
                title: "Les Aventures de Tintin".into(),
                volume: Some("5".into()),
                is_set: true,
            }],
            contributors: vec![Contributor {
                name: "Hergé".into(),
                ..Contributor::default()
            }],
            ..Record::default()
        };
        let titles = indexed(&record).whole_titles();
        for title in ["le lotus bleu", "lotus bleu", "aventures de tintin 5"] {
            assert!(titles.iter().any(|other| other == title), "{title} in {titles:?}");
        }
        assert!(indexed(&record).author_key().starts_with("herge\u{1}lotus"));
    }

    #[test]
    fn numbers_have_one_form() {
        assert_eq!(number_key("2-07-036002-4"), "9782070360024");
        assert_eq!(number_key("1234-567X"), "1234567x");
    }
}
