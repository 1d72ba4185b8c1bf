//! Writing completions: records as they come, headings when a commit shows how many are under them.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use search::completion::{Heading, weight};
use search::{CompletionKind, Facet, IndexRecord, Result};
use tantivy::columnar::{Column, ColumnValues};
use tantivy::{IndexWriter, Searcher, SegmentReader, TantivyDocument, Term};

use super::schema::{self, column, heading_key, heading_of, read_rank, record_key};
use super::{Completions, count, only, text};
use crate::live::engine_error;
use crate::schema::{Fields as MainFields, facet_column};

/// The facets that count what headings complete.
const FACETS: [Facet; 3] = [Facet::Author, Facet::Subject, Facet::Series];

const fn facet_of(kind: CompletionKind) -> Option<Facet> {
    match kind {
        CompletionKind::Title => None,
        CompletionKind::Author => Some(Facet::Author),
        CompletionKind::Series => Some(Facet::Series),
        CompletionKind::Subject => Some(Facet::Subject),
    }
}

/// How many records are under a heading.
fn records_under(
    number: u32,
    kind: CompletionKind,
    main: &Searcher,
    main_fields: &MainFields,
) -> tantivy::Result<u32> {
    let field = facet_of(kind).and_then(|facet| main_fields.facet(facet));
    field.map_or(Ok(0), |field| {
        count(main, &Term::from_field_u64(field, u64::from(number)))
    })
}

/// The ranks of each segment.
fn ranks(searcher: &Searcher) -> tantivy::Result<Vec<Arc<dyn ColumnValues<u64>>>> {
    let of_segment = |reader: &SegmentReader| {
        let ranks = reader.fast_fields().u64(column::RANK)?;
        Ok(ranks.first_or_default_col(0))
    };
    searcher.segment_readers().iter().map(of_segment).collect()
}

/// The one writer of completions.
pub(crate) struct Writing {
    writer: IndexWriter,
    known: Numbers,
    names: HashMap<u32, Heading>,
    /// Headings under which something came or went.
    touched: BTreeSet<u32>,
}

impl Writing {
    /// Opens it. `followed` is how far the main index follows the database: completions that stopped
    /// elsewhere have all their headings counted again.
    pub(crate) fn new(completions: &Completions, writer: IndexWriter, followed: i64) -> Result<Self> {
        let known = Numbers::of(&completions.searcher()).map_err(engine_error)?;
        let touched = if completions.sequence() == followed {
            BTreeSet::new()
        } else {
            known.iter().collect()
        };
        Ok(Self {
            writer,
            known,
            names: HashMap::new(),
            touched,
        })
    }

    /// Which of these have no name.
    pub(crate) fn unnamed(&self, headings: &[u32]) -> Vec<u32> {
        let is_unnamed = |number: &&u32| !self.known.contains(**number) && !self.names.contains_key(*number);
        headings.iter().filter(is_unnamed).copied().collect()
    }

    /// Names headings.
    pub(crate) fn name(&mut self, headings: &[Heading]) {
        for heading in headings {
            if !self.known.contains(heading.number) {
                self.touched.insert(heading.number);
                self.names
                    .entry(heading.number)
                    .or_insert_with(|| heading.clone());
            }
        }
    }

    /// Adds a record; `was` are the headings of the one that it replaces.
    pub(crate) fn add(
        &mut self,
        completions: &Completions,
        document: Document,
        was: Option<Vec<u32>>,
    ) -> Result<()> {
        if let Some(was) = was {
            self.delete(completions, document.number, was);
        }
        self.touched.extend(document.headings);
        self.writer
            .add_document(document.document)
            .map_err(engine_error)?;
        Ok(())
    }

    /// Adds a record to an index whose headings are counted in the end.
    pub(crate) fn add_untouched(&self, document: Document) -> Result<()> {
        self.writer
            .add_document(document.document)
            .map_err(engine_error)?;
        Ok(())
    }

    /// Adds headings, each once, as they are counted in the main index.
    pub(crate) fn add_headings(
        &mut self,
        completions: &Completions,
        headings: &[Heading],
        main: &Searcher,
        main_fields: &MainFields,
    ) -> Result<()> {
        for heading in headings {
            let count = records_under(heading.number, heading.kind, main, main_fields);
            let count = count.map_err(engine_error)?;
            if count > 0 {
                let document = schema::of_heading(&completions.fields, heading, count);
                self.writer.add_document(document).map_err(engine_error)?;
            }
        }
        Ok(())
    }

    /// Takes a record out, which had these headings.
    pub(crate) fn delete(&mut self, completions: &Completions, number: u32, was: Vec<u32>) {
        self.touched.extend(was);
        self.writer
            .delete_term(Term::from_field_u64(completions.fields.key, record_key(number)));
    }

    /// Counts the headings in the main index as it was just committed, and commits.
    pub(crate) fn commit(
        &mut self,
        completions: &Completions,
        main: &Searcher,
        main_fields: &MainFields,
        change_sequence: i64,
    ) -> Result<()> {
        let own = completions.searcher();
        let ranks = ranks(&own).map_err(engine_error)?;
        for number in std::mem::take(&mut self.touched) {
            let key = Term::from_field_u64(completions.fields.key, heading_key(number));
            let was = match self.known.contains(number) {
                true => only(&own, &key).map_err(engine_error)?,
                false => None,
            };
            let was = was.map(|address| {
                let segment = usize::try_from(address.segment_ord).unwrap_or(usize::MAX);
                let rank = ranks
                    .get(segment)
                    .map_or(0, |ranks| ranks.get_val(address.doc_id));
                (address, read_rank(rank))
            });
            let named = self.names.remove(&number);
            let kind = match (&named, was) {
                (Some(named), _) => Some(named.kind),
                (None, Some((_, (place, _)))) => CompletionKind::ALL.get(place).copied(),
                (None, None) => None,
            };
            let Some(kind) = kind else { continue };
            let count = records_under(number, kind, main, main_fields).map_err(engine_error)?;
            if count > 0 && was.is_some_and(|(_, (_, before))| before == weight(count)) {
                continue;
            }
            self.writer.delete_term(key);
            if count == 0 {
                self.known.remove(number);
                continue;
            }
            let heading = match (named, was) {
                (Some(named), _) => named,
                (None, Some((address, _))) => Heading {
                    number,
                    kind,
                    name: text(&own, &completions.fields, address).map_err(engine_error)?,
                },
                (None, None) => continue,
            };
            self.known.insert(number);
            let document = schema::of_heading(&completions.fields, &heading, count);
            self.writer.add_document(document).map_err(engine_error)?;
        }
        // What no record came for is told again with the record that does.
        self.names.clear();
        let mut prepared = self.writer.prepare_commit().map_err(engine_error)?;
        prepared.set_payload(&format!("{} {change_sequence}", schema::STAMP));
        prepared.commit().map_err(engine_error)?;
        completions.reload()
    }

    /// What joins pieces.
    pub(crate) fn writer(&mut self) -> &mut IndexWriter {
        &mut self.writer
    }

    /// Ends it.
    pub(crate) fn into_writer(self) -> IndexWriter {
        self.writer
    }
}

/// A record on its way.
pub(crate) struct Document {
    number: u32,
    headings: Vec<u32>,
    document: TantivyDocument,
}

impl Completions {
    /// The document of a record.
    pub(crate) fn document(&self, indexed: &IndexRecord<'_>) -> Document {
        let headings = [&indexed.authors, &indexed.subjects, &indexed.series];
        Document {
            number: indexed.number.get(),
            headings: headings.into_iter().flatten().copied().collect(),
            document: schema::of_record(&self.fields, indexed),
        }
    }
}

/// The headings of records, as the main index was committed last.
pub(crate) struct Headings<'a> {
    main: &'a Searcher,
    fields: &'a MainFields,
    columns: Vec<Vec<Column<u64>>>,
}

impl<'a> Headings<'a> {
    /// Opens the columns that say so.
    pub(crate) fn new(main: &'a Searcher, fields: &'a MainFields) -> Result<Self> {
        let mut columns = Vec::new();
        for reader in main.segment_readers() {
            let mut of_segment = Vec::with_capacity(FACETS.len());
            for facet in FACETS {
                let column = reader.fast_fields().column_opt(facet_column(facet));
                of_segment.extend(column.map_err(engine_error)?);
            }
            columns.push(of_segment);
        }
        Ok(Self {
            main,
            fields,
            columns,
        })
    }

    /// Those of a record; none of one that is not there.
    pub(crate) fn of(&self, number: u32) -> Result<Vec<u32>> {
        let term = Term::from_field_u64(self.fields.rid, u64::from(number));
        let Some(address) = only(self.main, &term).map_err(engine_error)? else {
            return Ok(Vec::new());
        };
        let place = usize::try_from(address.segment_ord).unwrap_or(usize::MAX);
        let columns = self.columns.get(place).into_iter().flatten();
        Ok(columns
            .flat_map(|column| column.values_for_doc(address.doc_id))
            .filter_map(|value| u32::try_from(value).ok())
            .collect())
    }
}

/// Dense numbers, a bit each.
#[derive(Default)]
struct Numbers(Vec<u64>);

impl Numbers {
    /// The headings of an index.
    fn of(searcher: &Searcher) -> tantivy::Result<Self> {
        let mut numbers = Self::default();
        for reader in searcher.segment_readers() {
            let keys = reader.fast_fields().u64(column::KEY)?.first_or_default_col(0);
            for doc in reader.doc_ids_alive() {
                if let Some(number) = heading_of(keys.get_val(doc)) {
                    numbers.insert(number);
                }
            }
        }
        Ok(numbers)
    }

    fn place(number: u32) -> (usize, u64) {
        (
            usize::try_from(number / 64).unwrap_or(usize::MAX),
            1 << (number % 64),
        )
    }

    fn contains(&self, number: u32) -> bool {
        let (place, bit) = Self::place(number);
        self.0.get(place).is_some_and(|word| word & bit != 0)
    }

    fn insert(&mut self, number: u32) {
        let (place, bit) = Self::place(number);
        if place >= self.0.len() {
            self.0.resize(place + 1, 0);
        }
        self.0[place] |= bit;
    }

    fn remove(&mut self, number: u32) {
        let (place, bit) = Self::place(number);
        if let Some(word) = self.0.get_mut(place) {
            *word &= !bit;
        }
    }

    fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let words = (0_u32..).step_by(64).zip(&self.0);
        words.flat_map(|(first, word)| {
            (0..64)
                .filter(move |bit| word & (1 << bit) != 0)
                .map(move |bit| first + bit)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_one_by_one() {
        let mut numbers = Numbers::default();
        for number in [3, 64, 200, 64] {
            numbers.insert(number);
        }
        numbers.remove(3);
        numbers.remove(9_999);
        assert_eq!(numbers.iter().collect::<Vec<_>>(), [64, 200]);
        assert!(numbers.contains(64) && !numbers.contains(65) && !numbers.contains(100_000));
    }
}
