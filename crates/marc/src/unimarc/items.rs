//! Copies in UNIMARC: 995, as Koha fills it and as the French recommendation has it, and the same
//! subfields in an 852 where a library put them there.

use domain::item::{DescribedItem, DescribedStatus};

use crate::field::{DataField, MarcRecord};
use crate::mapping::Mapping;
use crate::text::{day, said};

pub(super) fn read(marc: &MarcRecord, mapping: &Mapping) -> Vec<DescribedItem> {
    let mut items: Vec<DescribedItem> = Vec::new();
    for field in marc.data("995") {
        let item = if is_koha(field) {
            koha(field, mapping)
        } else {
            recommended(field, mapping)
        };
        push(&mut items, item);
    }
    if items.is_empty() {
        for field in marc
            .data("852")
            .filter(|field| field.first('f').is_some() && field.first('k').is_some())
        {
            push(&mut items, recommended(field, mapping));
        }
    }
    items
}

/// Adds a copy that says something, once.
pub(crate) fn push(items: &mut Vec<DescribedItem>, item: DescribedItem) {
    let says_something = item.barcode.is_some()
        || item.source_number.is_some()
        || item.call_number.is_some()
        || item.owner_code.is_some();
    let known = items.iter().any(|known| {
        known == &item
            || (item.source_number.is_some() && known.source_number == item.source_number)
            || (item.source_number.is_none() && item.barcode.is_some() && known.barcode == item.barcode)
    });
    if says_something && !known {
        items.push(item);
    }
}

/// Koha numbers its copies, and has the shelf in $e; the recommendation names the owner in $a.
fn is_koha(field: &DataField) -> bool {
    field.first('9').is_some() || (field.first('a').is_none() && field.first('c').is_some())
}

fn koha(field: &DataField, mapping: &Mapping) -> DescribedItem {
    let owner_code = field.first('b').or_else(|| field.first('c')).and_then(said);
    DescribedItem {
        barcode: field.first('f').and_then(said),
        source_number: field.first('9').and_then(said),
        holder_code: field
            .first('c')
            .and_then(said)
            .filter(|code| Some(code) != owner_code.as_ref()),
        owner_code,
        section_code: field.first('e').and_then(said),
        collection_code: field.first('h').and_then(said),
        call_number: field.first('k').and_then(said),
        type_code: field.first('r').and_then(said),
        audience_code: field.first('q').and_then(said),
        volume: field.first('v').or_else(|| field.first('V')).and_then(said),
        public_note: public_note(field, mapping),
        status: koha_status(
            [field.first('0'), field.first('2'), field.first('4')],
            field.first('o'),
            field.first('n').and_then(day).is_some(),
        ),
        due_on: field.first('n').and_then(day),
        acquired_on: field.first('5').and_then(day),
    }
}

/// The status from Koha's flags (withdrawn, lost, damaged), its « not for loan » and its loan.
pub(crate) fn koha_status(
    flags: [Option<&str>; 3],
    not_for_loan: Option<&str>,
    on_loan: bool,
) -> DescribedStatus {
    let raised = |flag: Option<&str>| flag.is_some_and(|flag| !matches!(flag, "0" | "non" | "no"));
    let [withdrawn, lost, damaged] = flags;
    let not_for_loan = not_for_loan.unwrap_or("0");
    if raised(withdrawn) {
        DescribedStatus::Withdrawn
    } else if raised(lost) {
        DescribedStatus::Lost
    } else if on_loan {
        DescribedStatus::OnLoan
    } else if not_for_loan == "-1" {
        DescribedStatus::OnOrder
    } else if not_for_loan.starts_with('-') {
        DescribedStatus::InProcess
    } else if !matches!(not_for_loan, "0" | "") {
        DescribedStatus::ReferenceOnly
    } else if raised(damaged) {
        DescribedStatus::Damaged
    } else {
        DescribedStatus::Lendable
    }
}

fn recommended(field: &DataField, mapping: &Mapping) -> DescribedItem {
    // $a and $b name the owner, in words and by code; $c and $d who lends.
    let owner_code = field.first('b').or_else(|| field.first('a')).and_then(said);
    let holder = field.first('d').or_else(|| field.first('c')).and_then(said);
    let returned = field.first('n').and_then(day);
    let lent = field.first('m').and_then(day).is_some() || returned.is_some();
    DescribedItem {
        barcode: field.first('f').and_then(said),
        source_number: None,
        holder_code: holder.filter(|code| Some(code) != owner_code.as_ref()),
        owner_code,
        section_code: field.first('e').and_then(said),
        collection_code: field.first('h').and_then(said),
        call_number: field.first('k').and_then(said),
        type_code: field.first('r').and_then(said),
        audience_code: field.first('q').and_then(said),
        volume: field.first('v').and_then(said),
        public_note: public_note(field, mapping),
        status: match field.first('o').map(str::to_ascii_lowercase).as_deref() {
            _ if lent => DescribedStatus::OnLoan,
            None | Some("0" | "a" | "p") => DescribedStatus::Lendable,
            Some(code) if code.starts_with("pr") || code.starts_with("emp") => DescribedStatus::Lendable,
            Some("-1") => DescribedStatus::OnOrder,
            Some(code) if code.starts_with('-') => DescribedStatus::InProcess,
            Some(_) => DescribedStatus::ReferenceOnly,
        },
        due_on: returned,
        acquired_on: field.first('5').and_then(day),
    }
}

fn public_note(field: &DataField, mapping: &Mapping) -> Option<String> {
    if mapping.public_item_notes {
        field.first('u').and_then(said)
    } else {
        None
    }
}
