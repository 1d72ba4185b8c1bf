//! The fields of completions, and what makes a document. Whatever changes here changes [`STAMP`].

use search::completion::{Heading, LONGEST_START, SHORTEST_START, first_words, title_texts, weight};
use search::words::words;
use search::{CompletionKind, IndexRecord};
use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, NumericOptions, STORED, Schema, SchemaBuilder,
    TextFieldIndexing, TextOptions,
};

use crate::schema::LINE;
use crate::tokens::Line;

/// The version of the index: fields, words, weights.
pub(crate) const STAMP: &str = "lutrin-completion-1";

/// The fields.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    /// Which record or heading it is.
    pub(crate) key: Field,
    /// Its kind, and how much it is asked for.
    rank: Field,
    /// The work of a title.
    work: Field,
    /// What is shown.
    pub(crate) text: Field,
    /// Whole words.
    pub(crate) word: Field,
    /// Beginnings of words, of two to four letters: what is longer is looked for among the words.
    pub(crate) start: Field,
    /// First words.
    pub(crate) first: Field,
    /// Their beginnings.
    pub(crate) first_start: Field,
}

/// Names of the columns.
pub(crate) mod column {
    pub(crate) const KEY: &str = "key";
    pub(crate) const RANK: &str = "rank";
    pub(crate) const WORK: &str = "work";
}

/// The schema and its fields.
pub(crate) fn build() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let fields = Fields {
        key: schema.add_u64_field(column::KEY, FAST | INDEXED),
        rank: schema.add_u64_field(column::RANK, FAST),
        work: schema.add_i64_field(column::WORK, NumericOptions::default().set_fast()),
        text: schema.add_text_field("text", STORED),
        word: line(&mut schema, "word"),
        start: line(&mut schema, "start"),
        first: line(&mut schema, "first"),
        first_start: line(&mut schema, "first_start"),
    };
    (schema.build(), fields)
}

fn line(schema: &mut SchemaBuilder, name: &str) -> Field {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(LINE)
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
}

/// The key of a record.
pub(crate) const fn record_key(number: u32) -> u64 {
    number as u64
}

/// What the keys of headings have over those of records.
const HEADING: u64 = 1 << 32;

/// The key of a heading.
pub(crate) const fn heading_key(number: u32) -> u64 {
    HEADING | number as u64
}

/// The heading of a key; nothing for that of a record.
pub(crate) fn heading_of(key: u64) -> Option<u32> {
    key.checked_sub(HEADING)
        .and_then(|number| u32::try_from(number).ok())
}

/// What completions are compared by: the kind above, the weight in the lowest byte.
fn rank(kind: CompletionKind, weight: u8) -> u64 {
    let place = u8::try_from(kind.place()).unwrap_or_default();
    u64::from(u16::from_be_bytes([place, weight]))
}

/// The place of the kind and the weight in a rank.
pub(crate) fn read_rank(rank: u64) -> (usize, u8) {
    let [place, weight] = u16::try_from(rank).unwrap_or_default().to_be_bytes();
    (usize::from(place), weight)
}

/// The document of a record.
pub(crate) fn of_record(fields: &Fields, indexed: &IndexRecord<'_>) -> TantivyDocument {
    let record = indexed.record;
    let mut document = TantivyDocument::new();
    document.add_u64(fields.key, record_key(indexed.number.get()));
    document.add_u64(
        fields.rank,
        rank(CompletionKind::Title, weight(indexed.popularity)),
    );
    document.add_i64(fields.work, indexed.work);
    document.add_text(fields.text, &record.title);
    add_words(&mut document, fields, &title_texts(record), &record.title);
    document
}

/// The document of a heading under which so many records are.
pub(crate) fn of_heading(fields: &Fields, heading: &Heading, count: u32) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_u64(fields.key, heading_key(heading.number));
    document.add_u64(fields.rank, rank(heading.kind, weight(count)));
    document.add_i64(fields.work, 0);
    document.add_text(fields.text, &heading.name);
    add_words(&mut document, fields, &[&heading.name], &heading.name);
    document
}

fn add_words(document: &mut TantivyDocument, fields: &Fields, texts: &[&str], shown: &str) {
    let mut all = Both::default();
    for text in texts {
        for word in words(text) {
            all.push(&word.text);
        }
    }
    let mut first = Both::default();
    for word in first_words(shown) {
        first.push(&word);
    }
    for (field, line) in [
        (fields.word, all.words),
        (fields.start, all.starts),
        (fields.first, first.words),
        (fields.first_start, first.starts),
    ] {
        document.add_text(field, line.as_str());
    }
}

/// Words and their beginnings.
#[derive(Default)]
struct Both {
    words: Line,
    starts: Line,
}

impl Both {
    fn push(&mut self, word: &str) {
        self.words.push(word);
        let ends = word
            .char_indices()
            .map(|(start, letter)| start + letter.len_utf8());
        for end in ends.take(LONGEST_START).skip(SHORTEST_START - 1) {
            self.starts.push(&word[..end]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_and_a_key_are_read_as_written() {
        for kind in CompletionKind::ALL {
            assert_eq!(read_rank(rank(kind, 77)), (kind.place(), 77));
        }
        assert_eq!(heading_of(heading_key(u32::MAX)), Some(u32::MAX));
        assert_eq!(heading_of(record_key(u32::MAX)), None);
    }

    #[test]
    fn beginnings_have_two_to_four_letters() {
        let mut both = Both::default();
        for word in ["a", "été", "oeuvre"] {
            both.push(word);
        }
        assert_eq!(both.words.as_str(), "a été oeuvre");
        assert_eq!(both.starts.as_str(), "ét été oe oeu oeuv");
    }
}
