//! A record as it is handed to other libraries and to readers: in UTF-8 and saying so, and without what
//! a library notes for itself. Copies with their barcodes and the remarks of staff on them are in the
//! files of a catalogue; they are nobody else's.

use crate::dialect::{self, Dialect};
use crate::field::{DataField, Field, MarcRecord, Subfield, Tag};

/// Where UNIMARC says the character set, in 100$a, and UTF-8 there.
const CHARACTER_SET: usize = 26;
const UTF_8: &str = "50  ";

/// The record as it is handed on.
#[must_use]
pub fn for_exchange(record: &MarcRecord) -> MarcRecord {
    let (dialect, _) = dialect::of(record);
    let kept = |field: &&Field| !is_internal(field, dialect);
    let mut fields: Vec<Field> = record.fields.iter().filter(kept).cloned().collect();
    fields.iter_mut().for_each(drop_private_notes);
    if dialect == Dialect::Unimarc {
        fields.iter_mut().for_each(declare_utf_8);
    }
    MarcRecord {
        leader: leader(record.leader, dialect),
        fields,
    }
}

/// What an electronic address says to the staff only.
fn drop_private_notes(field: &mut Field) {
    if let Field::Data(field) = field
        && &field.tag.0 == b"856"
    {
        field.subfields.retain(|subfield| subfield.code != 'x');
    }
}

/// Lengths and addresses are for who writes it; the rest is fixed, but for what the record is.
fn leader(mut leader: [u8; 24], dialect: Dialect) -> [u8; 24] {
    leader[0..5].copy_from_slice(b"00000");
    leader[9] = match dialect {
        Dialect::Marc21 => b'a',
        Dialect::Unimarc => b' ',
    };
    leader[10..12].copy_from_slice(b"22");
    leader[12..17].copy_from_slice(b"00000");
    leader[20..24].copy_from_slice(match dialect {
        Dialect::Marc21 => b"4500",
        Dialect::Unimarc => b"450 ",
    });
    leader
}

/// Whether a field is a library's own affair: its copies, its local fields, its cataloguers' notes, and
/// what MARC 21 marks as private.
fn is_internal(field: &Field, dialect: Dialect) -> bool {
    let tag = field.tag();
    let [first, second, _] = tag.0;
    // 9XX, 09X and 59X are for local use in both dialects, 995 and 952 the copies among them.
    let is_local = first == b'9' || (second == b'9' && matches!(first, b'0' | b'5'));
    // Tags with letters are those of a system.
    let is_foreign = !tag.0.iter().all(u8::is_ascii_digit);
    let is_holding = matches!(
        &tag.0,
        b"852"
            | b"853"
            | b"854"
            | b"855"
            | b"859"
            | b"863"
            | b"864"
            | b"865"
            | b"866"
            | b"867"
            | b"868"
            | b"876"
            | b"877"
            | b"878"
    );
    let is_private = match (field, dialect) {
        (Field::Data(field), Dialect::Marc21) => {
            matches!(&tag.0, b"541" | b"542" | b"561" | b"583") && field.indicators[0] != '1'
        }
        // The general note of the cataloguer.
        (Field::Data(_), Dialect::Unimarc) => &tag.0 == b"830",
        (Field::Control(_), _) => false,
    };
    // The same field in another script is as private as what it is the same as.
    let is_linked_to_internal = match field {
        Field::Data(field) if &tag.0 == b"880" && dialect == Dialect::Marc21 => {
            let linked = field.first('6').unwrap_or_default().get(..3).unwrap_or_default();
            let alike = Field::Data(DataField {
                tag: Tag::new(linked),
                ..field.clone()
            });
            linked != "880" && is_internal(&alike, dialect)
        }
        _ => false,
    };
    is_local || is_foreign || is_holding || is_private || is_linked_to_internal
}

/// Says in 100$a that the text is in UTF-8; a field too short to say anything says nothing.
fn declare_utf_8(field: &mut Field) {
    let Field::Data(field) = field else { return };
    if field.tag != "100" {
        return;
    }
    let coded = field.subfields.iter_mut().find(|subfield| subfield.code == 'a');
    if let Some(Subfield { value, .. }) = coded
        && value.is_ascii()
        && value.len() > CHARACTER_SET
    {
        while value.len() < CHARACTER_SET + UTF_8.len() {
            value.push(' ');
        }
        value.replace_range(CHARACTER_SET..CHARACTER_SET + UTF_8.len(), UTF_8);
    }
}
