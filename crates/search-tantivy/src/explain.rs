//! What a record is worth to a search, part by part: the same queries as in the search itself, each asked
//! of one record.

use domain::id::RecordNumber;
use search::explanation::{Reason, ScorePart};
use search::{Query, Result};
use tantivy::collector::TopDocs;
use tantivy::query::{EnableScoring, TermQuery, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, Searcher, Term};

use crate::live::{Live, engine_error};
use crate::plan::{Planner, Worth};
use crate::scan::copies_factor;
use crate::schema::column;

/// The parts of the scores of these records.
pub(crate) fn of(live: &Live, query: &Query, numbers: &[RecordNumber]) -> Result<Vec<Vec<ScorePart>>> {
    let searcher = live.reader.searcher();
    let planner = Planner {
        fields: &live.fields,
        searcher: &searcher,
    };
    let scoring = EnableScoring::enabled_from_searcher(&searcher);
    let mut worths = Vec::new();
    for worth in planner.parts(query)? {
        let weight = worth.query.weight(scoring).map_err(engine_error)?;
        worths.push((worth, weight));
    }
    numbers
        .iter()
        .map(|number| match address(live, &searcher, *number)? {
            Some(address) => parts(&searcher, &worths, address),
            None => Ok(Vec::new()),
        })
        .collect()
}

fn address(live: &Live, searcher: &Searcher, number: RecordNumber) -> Result<Option<DocAddress>> {
    let key = Term::from_field_u64(live.fields.rid, u64::from(number.get()));
    let key = TermQuery::new(key, IndexRecordOption::Basic);
    let found = searcher
        .search(&key, &TopDocs::with_limit(1).order_by_score())
        .map_err(engine_error)?;
    Ok(found.first().map(|(_, address)| *address))
}

fn parts(
    searcher: &Searcher,
    worths: &[(Worth, Box<dyn Weight>)],
    address: DocAddress,
) -> Result<Vec<ScorePart>> {
    let segment = searcher.segment_reader(address.segment_ord);
    let mut parts = Vec::new();
    for (worth, weight) in worths {
        let mut scorer = weight.scorer(segment, 1.0).map_err(engine_error)?;
        // What begins after it does not answer; to go back to it is not allowed.
        let is_met = scorer.doc() <= address.doc_id && scorer.seek(address.doc_id) == address.doc_id;
        let score = if is_met { scorer.score() } else { 0.0 };
        if score > 0.0 {
            parts.push(ScorePart {
                reason: worth.reason,
                text: worth.text.clone(),
                score,
            });
        }
    }
    let columns = segment.fast_fields();
    let copies = columns.u64(column::POPULARITY).map_err(engine_error)?;
    let copies = copies.first(address.doc_id).unwrap_or(0);
    parts.push(ScorePart {
        reason: Reason::Copies,
        text: copies.to_string(),
        score: copies_factor(copies),
    });
    Ok(parts)
}
