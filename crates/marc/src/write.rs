//! Writing records: ISO 2709 and MARCXML, always in UTF-8. For the demonstration network, for
//! exports and for the tests of the reader.

use thiserror::Error;

use crate::field::{DataField, Field, MarcRecord};

/// The longest record that ISO 2709 can hold, in bytes: five digits say how long it is.
pub const LONGEST_RECORD: usize = 99_999;
/// The longest field, in bytes, with the sign that ends it.
pub const LONGEST_FIELD: usize = 9_999;

/// Why a record cannot be written in ISO 2709 as the standard says.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TooLong {
    /// The record has so many bytes.
    #[error("the record has {0} bytes, ISO 2709 holds {LONGEST_RECORD}")]
    Record(usize),
    /// The field of this tag has so many bytes.
    #[error("field {0} has {1} bytes, ISO 2709 holds {LONGEST_FIELD}")]
    Field(String, usize),
}

/// The record in ISO 2709, UTF-8, every length and every address as it is: what any program reads.
///
/// # Errors
/// When a length is one that its digits cannot say.
pub fn exact_iso2709(record: &MarcRecord) -> Result<Vec<u8>, TooLong> {
    for field in &record.fields {
        let length = body(field).len() + 1;
        if length > LONGEST_FIELD {
            return Err(TooLong::Field(field.tag().text(), length));
        }
    }
    let bytes = iso2709(record);
    if bytes.len() > LONGEST_RECORD {
        return Err(TooLong::Record(bytes.len()));
    }
    Ok(bytes)
}

/// End of a subfield's code, of a field, of a record.
const SUBFIELD: char = '\u{1F}';
const FIELD_END: u8 = 0x1E;
const RECORD_END: u8 = 0x1D;

/// The record in ISO 2709, UTF-8. Leader/09 is set to `a` for MARC21 records; lengths that their
/// digits cannot say are written as nines, as other tools do, and our reader copes.
#[must_use]
pub fn iso2709(record: &MarcRecord) -> Vec<u8> {
    let bodies: Vec<String> = record.fields.iter().map(body).collect();
    let bodies: Vec<(&Field, &[u8])> = record
        .fields
        .iter()
        .zip(bodies.iter().map(String::as_bytes))
        .collect();
    assemble(record.leader, &bodies, record.has("245") || record.has("008"))
}

/// The record in ISO 2709 with its text put into bytes by the caller's encoder.
#[must_use]
pub fn iso2709_in(record: &MarcRecord, encode: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    let bodies: Vec<Vec<u8>> = record.fields.iter().map(|field| encode(&body(field))).collect();
    let bodies: Vec<(&Field, &[u8])> = record
        .fields
        .iter()
        .zip(bodies.iter().map(Vec::as_slice))
        .collect();
    assemble(record.leader, &bodies, false)
}

fn assemble(leader: [u8; 24], bodies: &[(&Field, &[u8])], declare_utf8: bool) -> Vec<u8> {
    let base = 24 + bodies.len() * 12 + 1;
    let data: usize = bodies.iter().map(|(_, body)| body.len() + 1).sum();
    let total = base + data + 1;
    let mut record = Vec::with_capacity(total);

    record.extend_from_slice(digits(total, 99_999, 5).as_bytes());
    record.extend_from_slice(&leader[5..9]);
    record.push(if declare_utf8 { b'a' } else { leader[9] });
    record.extend_from_slice(b"22");
    record.extend_from_slice(digits(base, 99_999, 5).as_bytes());
    record.extend_from_slice(&leader[17..20]);
    // UNIMARC leaves the last position of the leader blank.
    record.extend_from_slice(if leader.ends_with(b"450 ") {
        b"450 "
    } else {
        b"4500"
    });

    let mut start = 0;
    for (field, body) in bodies {
        let length = body.len() + 1;
        record.extend_from_slice(&field.tag().0);
        record.extend_from_slice(digits(length, 9_999, 4).as_bytes());
        record.extend_from_slice(digits(start, 99_999, 5).as_bytes());
        start += length;
    }
    record.push(FIELD_END);
    for (_, body) in bodies {
        record.extend_from_slice(body);
        record.push(FIELD_END);
    }
    record.push(RECORD_END);
    record
}

fn digits(number: usize, most: usize, width: usize) -> String {
    format!("{:0width$}", number.min(most))
}

fn body(field: &Field) -> String {
    match field {
        Field::Control(field) => plain(&field.value).collect(),
        Field::Data(field) => {
            let mut body: String = field.indicators.iter().collect();
            for subfield in &field.subfields {
                body.push(SUBFIELD);
                body.push(subfield.code);
                body.extend(plain(&subfield.value));
            }
            body
        }
    }
}

/// Text without the three characters that would end something.
fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !('\u{1D}'..='\u{1F}').contains(c))
}

/// The records as a MARCXML collection.
#[must_use]
pub fn xml(records: &[MarcRecord]) -> String {
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n"
    ));
    for record in records {
        xml_record(&mut out, record);
    }
    out.push_str("</collection>\n");
    out
}

/// One `<record>` element, without the collection around it.
pub fn xml_record(out: &mut String, record: &MarcRecord) {
    out.push_str("<record>\n  <leader>");
    escape(out, &String::from_utf8_lossy(&record.leader));
    out.push_str("</leader>\n");
    for field in &record.fields {
        match field {
            Field::Control(field) => {
                out.push_str("  <controlfield tag=\"");
                escape(out, &field.tag.text());
                out.push_str("\">");
                escape(out, &field.value);
                out.push_str("</controlfield>\n");
            }
            Field::Data(field) => xml_data(out, field),
        }
    }
    out.push_str("</record>\n");
}

fn xml_data(out: &mut String, field: &DataField) {
    out.push_str("  <datafield tag=\"");
    escape(out, &field.tag.text());
    for (name, indicator) in ["ind1", "ind2"].into_iter().zip(field.indicators) {
        out.push_str("\" ");
        out.push_str(name);
        out.push_str("=\"");
        escape(out, indicator.encode_utf8(&mut [0; 4]));
    }
    out.push_str("\">\n");
    for subfield in &field.subfields {
        out.push_str("    <subfield code=\"");
        escape(out, subfield.code.encode_utf8(&mut [0; 4]));
        out.push_str("\">");
        escape(out, &subfield.value);
        out.push_str("</subfield>\n");
    }
    out.push_str("  </datafield>\n");
}

/// Text inside XML, without the characters that XML 1.0 cannot hold.
fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(character),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> MarcRecord {
        MarcRecord::new("00000nam  2200000   4500")
            .with_control("001", "12")
            .with_data("245", "14", &[('a', "L'été & <l'hiver>"), ('c', "a\u{1E}b")])
    }

    #[test]
    fn lengths_count_bytes_and_say_where_each_field_is() {
        let bytes = iso2709(&record());
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert_eq!(text[..5].parse::<usize>().unwrap(), bytes.len());
        assert_eq!(&text[9..12], "a22");
        let base: usize = text[12..17].parse().unwrap();
        assert_eq!(&text[24..48], "001000300000245002800003");
        assert_eq!(&bytes[base..base + 3], b"12\x1e");
        assert!(text.ends_with("ab\u{1e}\u{1d}"));
    }

    #[test]
    fn xml_escapes_what_it_must_and_drops_what_it_cannot_hold() {
        let text = xml(&[record()]);
        assert!(text.contains("L'été &amp; &lt;l'hiver&gt;"));
        assert!(text.contains(">ab<"));
        assert!(text.contains("<datafield tag=\"245\" ind1=\"1\" ind2=\"4\">"));
    }
}
