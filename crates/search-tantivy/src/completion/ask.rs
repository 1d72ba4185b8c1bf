//! Asking the index of completions.

use search::completion::{Asked, Candidate, Core, LONGEST_START, Wanted};
use search::{Completion, CompletionKind, Result};
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, Searcher, Term};

use super::best::Best;
use super::schema::{Fields, column};
use super::{Completions, text};
use crate::live::engine_error;

impl Core for Completions {
    fn candidates(&self, asked: &Asked, each: usize) -> Result<Vec<Candidate>> {
        if self.missing.is_some() {
            return Ok(Vec::new());
        }
        let searcher = self.searcher();
        let mut queries: Vec<Box<dyn Query>> = Vec::with_capacity(asked.words.len() + 1);
        for (place, word) in asked.words.iter().enumerate() {
            let fields = &self.fields;
            let (whole, start) = if place == 0 && asked.at_start {
                (fields.first, fields.first_start)
            } else {
                (fields.word, fields.start)
            };
            queries.push(matching(whole, start, word));
        }
        let query = BooleanQuery::intersection(queries);
        let kept = searcher.search(&query, &Best { each }).map_err(engine_error)?;
        let mut found = Vec::with_capacity(kept.iter().map(Vec::len).sum());
        for (kind, kept) in CompletionKind::ALL.into_iter().zip(kept) {
            for (weight, address) in kept {
                found.push(read(&searcher, &self.fields, kind, weight, address).map_err(engine_error)?);
            }
        }
        Ok(found)
    }
}

/// What holds a word: the beginnings that are kept ready, or the words among which it is looked for.
fn matching(whole: Field, start: Field, word: &Wanted) -> Box<dyn Query> {
    let term = |field| Term::from_field_text(field, &word.text);
    let letters = word.text.chars().count();
    match (word.is_open, word.is_near) {
        (true, false) if (2..=LONGEST_START).contains(&letters) => same(term(start)),
        (true, false) if letters > LONGEST_START => {
            Box::new(FuzzyTermQuery::new_prefix(term(whole), 0, false))
        }
        (_, false) => same(term(whole)),
        (true, true) => Box::new(FuzzyTermQuery::new_prefix(term(whole), 1, true)),
        (false, true) => Box::new(FuzzyTermQuery::new(term(whole), 1, true)),
    }
}

fn same(term: Term) -> Box<dyn Query> {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

fn read(
    searcher: &Searcher,
    fields: &Fields,
    kind: CompletionKind,
    weight: u8,
    address: DocAddress,
) -> tantivy::Result<Candidate> {
    let columns = searcher.segment_reader(address.segment_ord).fast_fields();
    let key = columns
        .u64(column::KEY)?
        .first(address.doc_id)
        .unwrap_or_default();
    let work = columns
        .i64(column::WORK)?
        .first(address.doc_id)
        .unwrap_or_default();
    Ok(Candidate {
        completion: Completion {
            kind,
            number: u32::try_from(key & u64::from(u32::MAX)).unwrap_or_default(),
            text: text(searcher, fields, address)?,
        },
        work,
        weight,
    })
}
