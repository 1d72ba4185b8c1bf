//! What is read of each of the best results: its number, its work, and what tells it from other editions.

use domain::id::RecordNumber;
use domain::record::DocumentType;
use search::{Facet, Form, Hit, Sort};
use tantivy::SegmentReader;
use tantivy::columnar::Column;

use crate::scan::Scan;
use crate::schema::{column, facet_column};
use crate::top::Entry;

/// What is read of every hit of a segment, opened once: opening reads what describes each block of records.
pub(crate) struct HitColumns {
    rid: Column<u64>,
    work: Option<Column<i64>>,
    form: Option<FormColumns>,
}

/// What tells editions of one work apart.
struct FormColumns {
    document_type: Option<Column<u64>>,
    copies: Column<u64>,
}

impl HitColumns {
    /// With what a pass has opened already.
    pub(crate) const fn new(rid: Column<u64>, work: Option<Column<i64>>) -> Self {
        Self {
            rid,
            work,
            form: None,
        }
    }

    /// A result of this segment.
    pub(crate) fn hit(
        &mut self,
        reader: &SegmentReader,
        scan: &Scan<'_>,
        entry: &Entry,
    ) -> tantivy::Result<Hit> {
        let columns = reader.fast_fields();
        let work = match &mut self.work {
            Some(work) => work,
            none => none.insert(columns.i64(column::WORK)?),
        };
        let form = if scan.tells_works {
            let form = match &mut self.form {
                Some(form) => form,
                none => none.insert(FormColumns {
                    document_type: columns.column_opt(facet_column(Facet::Type))?,
                    copies: columns.u64(column::POPULARITY)?,
                }),
            };
            form.of(entry.doc)
        } else {
            Form::default()
        };
        let number = self.rid.first(entry.doc);
        let score = match scan.sort {
            Sort::Relevance => u32::try_from(entry.key).map_or(0.0, f32::from_bits),
            _ => 0.0,
        };
        Ok(Hit {
            number: RecordNumber::new(number.and_then(|rid| u32::try_from(rid).ok()).unwrap_or(0)),
            work: work.first(entry.doc).unwrap_or(0),
            score,
            form,
            equals: Vec::new(),
        })
    }
}

impl FormColumns {
    fn of(&self, doc: u32) -> Form {
        let place = self.document_type.as_ref().and_then(|types| types.first(doc));
        let document_type = place.and_then(|place| DocumentType::ALL.get(usize::try_from(place).ok()?));
        let copies = self.copies.first(doc).unwrap_or_default();
        Form {
            is_adapted: document_type.is_some_and(|document_type| document_type.is_adapted()),
            copies: u32::try_from(copies).unwrap_or(u32::MAX),
        }
    }
}
