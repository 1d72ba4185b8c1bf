//! Holdings records: copies of a document that another record describes (leader/06 u, v, x, y).

use crate::description::Holdings;
use crate::field::MarcRecord;
use crate::marc21::items;
use crate::text::said;

pub(crate) fn describe(record: &MarcRecord) -> Holdings {
    Holdings {
        control_number: record.control("001").and_then(said),
        bib_control_number: record.control("004").and_then(said),
        status_deleted: record.leader_at(5) == 'd',
        items: items::read(record),
    }
}
