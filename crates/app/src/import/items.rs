//! Copies as a record describes them, with their library found.

use std::collections::HashSet;

use domain::fold::fold;
use domain::id::{ItemId, RecordNumber};
use domain::item::DescribedItem;
use domain::item_state::ItemState;
use domain::library::{Library, Section};
use store::item::NewItem;
use store::network::Network;

/// The copies of one record. Which record that is, and what ids they get if they are new, is known
/// when the record is ([`Found::of`]).
#[derive(Default)]
pub struct Found {
    /// At libraries whose circulation is kept here.
    pub local: Vec<NewItem>,
    /// At the others.
    pub remote: Vec<NewItem>,
    /// Library codes that nobody here answers to: those copies are left out.
    pub unknown: Vec<String>,
}

impl Found {
    /// As copies of this record.
    pub fn of(mut self, record: RecordNumber, mut new_id: impl FnMut() -> ItemId) -> Self {
        for item in self.local.iter_mut().chain(&mut self.remote) {
            item.record = record;
            item.id = new_id();
        }
        self
    }
}

/// Finds the library of each copy.
pub fn find(
    network: &Network,
    fallback: Option<&Library>,
    record_key: &str,
    described: Vec<DescribedItem>,
) -> Found {
    let mut found = Found::default();
    let mut keys = HashSet::new();
    for (position, item) in described.into_iter().enumerate() {
        let named = item.owner_code.as_deref().and_then(|code| network.by_code(code));
        let Some(owner) = named.or(fallback) else {
            found
                .unknown
                .push(item.owner_code.unwrap_or_else(|| "(aucun)".to_owned()));
            continue;
        };
        let holder = item
            .holder_code
            .as_deref()
            .and_then(|code| network.by_code(code))
            .unwrap_or(owner);
        let own = item
            .source_number
            .as_deref()
            .or(item.barcode.as_deref())
            .map(ToOwned::to_owned);
        let mut source_key = format!("{record_key}/{}", own.unwrap_or_else(|| format!("#{position}")));
        if !keys.insert(source_key.clone()) {
            source_key = format!("{source_key}#{position}");
        }
        let section = item
            .section_code
            .as_deref()
            .and_then(|code| section(network, owner, code));
        let in_place = section.map_or(ItemState::OnShelf, |section| section.access.in_place());
        let call_number = item.call_number.unwrap_or_default();
        let new = NewItem {
            id: ItemId::new(0),
            record: RecordNumber::new(0),
            source_key,
            barcode: item.barcode,
            owner: owner.id,
            located_at: holder.id,
            section: section.map(|section| section.id),
            call_number_sort: shelf_key(&call_number),
            call_number,
            volume: item.volume.filter(|volume| !volume.trim().is_empty()),
            public_note: item.public_note,
            state: match ItemState::from(item.status) {
                ItemState::OnShelf => in_place,
                // A loan at the source is a loan here only where the source keeps the circulation.
                ItemState::OnLoan if owner.is_local() => in_place,
                told => told,
            },
            due_on: item.due_on.filter(|_| !owner.is_local()),
            acquired_on: item.acquired_on,
        };
        if owner.is_local() {
            found.local.push(new);
        } else {
            found.remote.push(new);
        }
    }
    found
}

fn section<'a>(network: &'a Network, library: &Library, code: &str) -> Option<&'a Section> {
    let mut sections = network.sections.values();
    sections.find(|section| section.library == library.id && section.code.eq_ignore_ascii_case(code))
}

/// The key by which call numbers stand on a shelf: folded, figures padded so that 9 comes before 10.
#[must_use]
pub fn shelf_key(call_number: &str) -> String {
    let mut key = String::with_capacity(call_number.len() + 8);
    for word in fold(call_number).split(' ') {
        if !key.is_empty() {
            key.push(' ');
        }
        let figures = word.bytes().take_while(u8::is_ascii_digit).count();
        key.extend(std::iter::repeat_n(
            '0',
            if figures > 0 {
                6_usize.saturating_sub(figures)
            } else {
                0
            },
        ));
        key.push_str(word);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn call_numbers_stand_in_the_order_of_the_shelf() {
        let mut shelf = ["BD 10 HER", "BD 9 HER", "R SIM", "591 DES", "91 ABC"];
        shelf.sort_by_key(|call_number| shelf_key(call_number));
        assert_eq!(shelf, ["91 ABC", "591 DES", "BD 9 HER", "BD 10 HER", "R SIM"]);
    }
}
