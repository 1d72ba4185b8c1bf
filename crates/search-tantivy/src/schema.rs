//! The fields of the index. Whatever changes here, or in how texts are cut, changes [`STAMP`]: an
//! index of another stamp is rebuilt beside.

use std::fmt;

use search::Facet;
use tantivy::Index;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, NumericOptions, Schema, SchemaBuilder, TextFieldIndexing,
    TextOptions,
};
use tantivy::tokenizer::TextAnalyzer;

use crate::tokens::LineTokenizer;

/// The version of the index: fields, folding, stems.
pub(crate) const STAMP: &str = "lutrin-3";

/// How the texts of an index are cut.
pub(crate) const LINE: &str = "line";

/// The term of a whole text that is not the title: an original title, a call number. No title begins so.
#[derive(Debug)]
pub(crate) struct OtherWhole<'a>(pub(crate) &'a str);

impl fmt::Display for OtherWhole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\u{1}{}", self.0)
    }
}

/// The term of a title in stems. No title begins so.
#[derive(Debug)]
pub(crate) struct NearTitle<'a>(pub(crate) &'a str);

impl fmt::Display for NearTitle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\u{2}{}", self.0)
    }
}

/// The fields of the index.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    /// Record number: the key.
    pub(crate) rid: Field,
    /// The work it is an edition of.
    pub(crate) work: Field,
    /// Stems of all texts, in the record's language.
    pub(crate) all: Field,
    /// All words, folded; with their places, for phrases.
    pub(crate) allf: Field,
    /// Stems of titles.
    pub(crate) title: Field,
    /// Words of authors' names, folded.
    pub(crate) author: Field,
    /// Stems of subjects.
    pub(crate) subject: Field,
    /// Stems of series' titles, and volumes.
    pub(crate) series: Field,
    /// Words of publishers' names, folded.
    pub(crate) publisher: Field,
    /// Words of call numbers, folded.
    pub(crate) call_number: Field,
    /// Whole titles, folded, one term each; beside them, [`OtherWhole`] and [`NearTitle`].
    pub(crate) title_exact: Field,
    /// ISBN and other numbers.
    pub(crate) number: Field,
    /// Keys of sorting.
    pub(crate) title_key: Field,
    pub(crate) author_key: Field,
    pub(crate) added_on: Field,
    pub(crate) popularity: Field,
    facets: Vec<(Facet, Field)>,
}

/// Names of the columns that are read by name.
pub(crate) mod column {
    pub(crate) const RID: &str = "rid";
    pub(crate) const WORK: &str = "work";
    pub(crate) const TITLE_KEY: &str = "title_key";
    pub(crate) const AUTHOR_KEY: &str = "author_key";
    pub(crate) const ADDED_ON: &str = "added_on";
    pub(crate) const POPULARITY: &str = "popularity";
}

impl Fields {
    /// The field of a facet; the availability has none.
    pub(crate) fn facet(&self, facet: Facet) -> Option<Field> {
        if facet == Facet::Arrival {
            return Some(self.added_on);
        }
        self.facets
            .iter()
            .find(|(other, _)| *other == facet)
            .map(|(_, field)| *field)
    }
}

/// The schema and its fields.
pub(crate) fn build() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let number = NumericOptions::default().set_fast();
    let fields = Fields {
        rid: schema.add_u64_field(column::RID, FAST | INDEXED),
        work: schema.add_i64_field(column::WORK, number.clone()),
        all: text(&mut schema, "all", LINE, IndexRecordOption::WithFreqs),
        allf: text(
            &mut schema,
            "allf",
            LINE,
            IndexRecordOption::WithFreqsAndPositions,
        ),
        title: text(&mut schema, "title", LINE, IndexRecordOption::WithFreqs),
        author: text(&mut schema, "author", LINE, IndexRecordOption::WithFreqs),
        subject: text(&mut schema, "subject", LINE, IndexRecordOption::WithFreqs),
        series: text(&mut schema, "series", LINE, IndexRecordOption::WithFreqs),
        publisher: text(&mut schema, "publisher", LINE, IndexRecordOption::Basic),
        call_number: text(&mut schema, "call_number", LINE, IndexRecordOption::Basic),
        title_exact: text(&mut schema, "title_exact", "raw", IndexRecordOption::Basic),
        number: text(&mut schema, "number", "raw", IndexRecordOption::Basic),
        title_key: schema.add_text_field(column::TITLE_KEY, TextOptions::default().set_fast("raw")),
        author_key: schema.add_text_field(column::AUTHOR_KEY, TextOptions::default().set_fast("raw")),
        added_on: schema.add_u64_field(column::ADDED_ON, number.clone()),
        popularity: schema.add_u64_field(column::POPULARITY, number),
        facets: Facet::ALL
            .into_iter()
            .filter(|facet| !matches!(facet, Facet::Availability | Facet::Arrival))
            .map(|facet| (facet, schema.add_u64_field(facet_column(facet), FAST | INDEXED)))
            .collect(),
    };
    (schema.build(), fields)
}

fn text(schema: &mut SchemaBuilder, name: &str, tokenizer: &'static str, record: IndexRecordOption) -> Field {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(tokenizer)
        .set_index_option(record)
        .set_fieldnorms(record != IndexRecordOption::Basic);
    schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
}

/// The column of a facet.
pub(crate) const fn facet_column(facet: Facet) -> &'static str {
    match facet {
        Facet::Availability => "",
        Facet::Type => "type",
        Facet::Library => "library",
        Facet::Language => "language",
        Facet::Audience => "audience",
        Facet::Year => "year",
        Facet::Author => "author_id",
        Facet::Subject => "subject_id",
        Facet::Series => "series_id",
        Facet::Section => "section",
        Facet::Arrival => column::ADDED_ON,
    }
}

/// Tells an index how its texts are cut.
pub(crate) fn register(index: &Index) {
    index
        .tokenizers()
        .register(LINE, TextAnalyzer::builder(LineTokenizer::default()).build());
}

/// A day as a number that sorts: days before 1970 too.
pub(crate) fn day_key(day: i32) -> u64 {
    u64::try_from(i64::from(day) - i64::from(i32::MIN)).unwrap_or(0)
}
