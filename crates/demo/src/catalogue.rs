//! The catalogue of the demonstration as two files that libraries would send: one in UNIMARC with
//! Koha's 995, one in MARC21 with Koha's 952. Some works are in both, with different copies and
//! the same ISBN: one record once imported.

use domain::item::DescribedItem;
use jiff::civil::Date;
use marc::MarcRecord;

use crate::circulation::circulation;
use crate::dice::Dice;
use crate::items::Items;
use crate::network::network;
use crate::works::{Work, works};
use crate::{marc21, unimarc};

/// The dialect of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Share {
    Unimarc,
    Marc21,
    Both,
}

/// The file in UNIMARC, ISO 2709 in UTF-8. Copies are dated around the day given.
#[must_use]
pub fn unimarc(base: Date) -> Vec<u8> {
    bytes(&unimarc_records(base))
}

/// The file in MARC21, ISO 2709 in UTF-8. Copies are dated around the day given.
#[must_use]
pub fn marc21(base: Date) -> Vec<u8> {
    bytes(&marc21_records(base))
}

/// The copies of the whole network.
#[must_use]
pub fn items(base: Date) -> Items {
    Items::of(works(), &network(), &circulation(), base)
}

/// The records of the UNIMARC file.
#[must_use]
pub fn unimarc_records(base: Date) -> Vec<MarcRecord> {
    let items = items(base);
    shared(&items, Share::Unimarc)
        .map(|(number, work, items)| unimarc::record(number, base, &work.record, &items))
        .collect()
}

/// The records of the MARC21 file.
#[must_use]
pub fn marc21_records(base: Date) -> Vec<MarcRecord> {
    let items = items(base);
    shared(&items, Share::Marc21)
        .map(|(number, work, items)| marc21::record(number, base, &work.record, &items))
        .collect()
}

fn bytes(records: &[MarcRecord]) -> Vec<u8> {
    records.iter().flat_map(marc::write::iso2709).collect()
}

/// The works of one file, numbered, each with the copies that this file describes.
fn shared(items: &Items, file: Share) -> impl Iterator<Item = (usize, &'static Work, Vec<DescribedItem>)> {
    works().iter().enumerate().filter_map(move |(place, work)| {
        let own = items.of_work(work.key);
        let half = own.len().div_ceil(2);
        let items = match share(work, own) {
            share if share == file => own,
            Share::Both if file == Share::Unimarc => &own[..half],
            Share::Both => &own[half..],
            _ => return None,
        };
        Some((place + 1, work, items.to_vec()))
    })
}

fn share(work: &Work, items: &[DescribedItem]) -> Share {
    let mut dice = Dice::of(work.key);
    match dice.below(100) {
        0..8 if !work.record.isbns.is_empty() && items.len() > 1 => Share::Both,
        0..72 => Share::Unimarc,
        _ => Share::Marc21,
    }
}
