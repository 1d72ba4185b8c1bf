//! Which MARC a record speaks, and what it describes. Told record by record: files are mixed, and
//! no leader says it.

use crate::field::MarcRecord;

/// The two families of MARC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// MARC 21: the title in 245.
    Marc21,
    /// UNIMARC: the title in 200.
    Unimarc,
}

/// What a record describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A document.
    Bibliographic,
    /// A name, a title or a subject as it is filed.
    Authority,
    /// Copies of a document that another record describes.
    Holdings,
    /// A class of a classification.
    Classification,
}

/// The dialect and the kind of a record.
#[must_use]
pub fn of(record: &MarcRecord) -> (Dialect, Kind) {
    let kind = record.leader_at(6);
    let title21 = record.has("245");
    if !title21 && matches!(kind, 'u' | 'v' | 'x' | 'y') && record.has("004") && !record.has("200") {
        // UNIMARC authorities have x and y too, and some of them a 004; their heading tells.
        if !unimarc_heading(record) {
            return (Dialect::Marc21, Kind::Holdings);
        }
    }
    // Authorities of the BnF in INTERMARC: a digit where the kind should be, the kind two further.
    if !title21 && kind.is_ascii_digit() && record.leader_at(8) == 'a' && !record.has("200") {
        return (Dialect::Marc21, Kind::Authority);
    }
    // Koha writes its UNIMARC authorities without a kind; 152 names their type.
    if !title21 && !kind.is_ascii_lowercase() && record.first("152", 'b').is_some() {
        return (Dialect::Unimarc, Kind::Authority);
    }
    // Sudoc says in its own 008 what it is; T is an authority.
    if !title21
        && record
            .coded("008")
            .is_some_and(|coded| coded.starts_with('T') && coded.len() < 10)
    {
        return (Dialect::Unimarc, Kind::Authority);
    }
    if kind == 'w' && !title21 && !record.has("200") {
        return (Dialect::Marc21, Kind::Classification);
    }
    if !title21 && matches!(kind, 'x' | 'y' | 'z') {
        let marc21 = !unimarc_heading(record)
            && (kind == 'z' || ["008", "852", "866"].iter().any(|tag| record.has(tag)));
        return match (marc21, kind) {
            (true, 'x' | 'y') => (Dialect::Marc21, Kind::Holdings),
            (true, _) => (Dialect::Marc21, Kind::Authority),
            (false, _) => (Dialect::Unimarc, Kind::Authority),
        };
    }
    if !title21 && matches!(kind, 'u' | 'v') && !record.has("200") {
        return (Dialect::Marc21, Kind::Holdings);
    }
    (bibliographic(record, title21), Kind::Bibliographic)
}

fn bibliographic(record: &MarcRecord, title21: bool) -> Dialect {
    let unimarc_title = record.has("200");
    if title21 {
        return Dialect::Marc21;
    }
    // Sudoc puts an 008 of its own into UNIMARC: short, and 200 is there.
    if unimarc_title {
        return Dialect::Unimarc;
    }
    if record.coded("008").is_some_and(|coded| coded.len() > 20) {
        return Dialect::Marc21;
    }
    // Neither title: coded fields that only one of the two has.
    let unimarc = ["101", "801", "995", "461"].iter().any(|tag| record.has(tag))
        || record.first("100", 'a').is_some_and(is_processing_data)
        || (record.leader_at(9) == ' ' && &record.leader[20..24] == b"450 ");
    if unimarc {
        Dialect::Unimarc
    } else {
        Dialect::Marc21
    }
}

/// Whether the record has a heading of a UNIMARC authority: 200 to 289, and no 1XX of MARC21.
fn unimarc_heading(record: &MarcRecord) -> bool {
    const HEADINGS: [&str; 14] = [
        "200", "210", "215", "216", "217", "220", "230", "235", "240", "243", "245", "250", "260", "280",
    ];
    let marc21 = ["110", "111", "130", "150", "151", "155"]
        .iter()
        .any(|tag| record.has(tag))
        || record
            .data("100")
            .any(|field| field.first('a').is_some_and(|text| !is_processing_data(text)));
    !marc21 && HEADINGS.iter().any(|tag| record.has(tag))
}

/// UNIMARC 100$a begins with the date of entry on file.
fn is_processing_data(text: &str) -> bool {
    text.len() >= 8 && text.bytes().take(8).all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(leader_06: &str, tags: &[(&str, &str)]) -> (Dialect, Kind) {
        let mut record = MarcRecord::new(&format!("00000n{leader_06}m a2200000   4500"));
        for (tag, text) in tags {
            if tag.starts_with("00") {
                record.push_control(tag, text);
            } else {
                record.push_data(tag, "  ", &[('a', text)]);
            }
        }
        of(&record)
    }

    #[test]
    fn the_fields_tell_the_dialect_and_the_leader_only_the_kind() {
        use Dialect::{Marc21, Unimarc};
        use Kind::{Authority, Bibliographic, Classification, Holdings};
        for (leader, tags, expected) in [
            ("a", &[("245", "Titre")][..], (Marc21, Bibliographic)),
            ("a", &[("008", "x"), ("500", "Note")], (Marc21, Bibliographic)),
            ("a", &[("200", "Titre"), ("101", "fre")], (Unimarc, Bibliographic)),
            ("a", &[("100", "20240101d2024")], (Unimarc, Bibliographic)),
            ("x", &[("001", "1"), ("200", "Hugo")], (Unimarc, Authority)),
            (
                "x",
                &[("004", "1"), ("008", "1"), ("852", "B")],
                (Marc21, Holdings),
            ),
            ("y", &[("004", "1"), ("852", "B")], (Marc21, Holdings)),
            ("z", &[("008", "1"), ("100", "Hugo, Victor")], (Marc21, Authority)),
            (
                "z",
                &[("100", "20240101aafrey50"), ("250", "Chats")],
                (Unimarc, Authority),
            ),
            ("w", &[("153", "025.3")], (Marc21, Classification)),
            (" ", &[("200", "Titre")], (Unimarc, Bibliographic)),
        ] {
            assert_eq!(told(leader, tags), expected, "{leader} {tags:?}");
        }
    }
}
