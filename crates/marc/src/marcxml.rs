//! One MARCXML `record` element as its fields. Any namespace prefix; the five entities of XML and
//! numbers, nothing else; no deeper than a record goes.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::charset;
use crate::field::{ControlField, DataField, Field, MarcRecord, Subfield, Tag};
use crate::stream::BrokenReason;

/// Elements in elements, at most.
const DEEPEST: usize = 128;

/// Where the text that is being read belongs.
enum Place {
    Nowhere,
    Leader,
    Control(Tag),
    Subfield(char),
}

/// The fields of a record element.
pub(crate) fn parse(bytes: &[u8]) -> Result<MarcRecord, BrokenReason> {
    let text = std::str::from_utf8(bytes).map_err(|_| BrokenReason::Encoding)?;
    let mut reading = Reading {
        record: MarcRecord::new(""),
        leader: String::new(),
        kind: None,
        place: Place::Nowhere,
        text: String::new(),
        field: None,
        repair: suspicious(bytes),
    };
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        let event = reader
            .read_event()
            .map_err(|error| BrokenReason::Xml(error.to_string()))?;
        match event {
            Event::Start(element) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(BrokenReason::TooDeep);
                }
                reading.start(&element)?;
            }
            Event::Empty(element) => {
                reading.start(&element)?;
                reading.end(element.local_name().as_ref());
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                reading.end(element.local_name().as_ref());
            }
            Event::Text(text) => reading.push(&text.xml10_content()),
            Event::CData(text) => reading.push(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                if reference.is_char_ref() {
                    // A number that XML does not allow is left out, as the text is right without.
                    if let Ok(Some(character)) = reference.resolve_char_ref() {
                        reading.push(character.encode_utf8(&mut [0; 4]));
                    }
                } else {
                    let name = reference.xml10_content();
                    reading.push(entity(&name)?);
                }
            }
            Event::DocType(_) => return Err(BrokenReason::Doctype),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    reading.finish()
}

fn entity(name: &str) -> Result<&'static str, BrokenReason> {
    match name {
        "amp" => Ok("&"),
        "lt" => Ok("<"),
        "gt" => Ok(">"),
        "quot" => Ok("\""),
        "apos" => Ok("'"),
        _ => Err(BrokenReason::UnknownEntity(name.chars().take(40).collect())),
    }
}

/// Whether the bytes hold what text encoded twice begins with.
pub(crate) fn suspicious(bytes: &[u8]) -> bool {
    memchr::memchr_iter(0xC3, bytes).any(|place| {
        matches!(
            bytes.get(place + 1..place + 3),
            Some([0x82 | 0x83 | 0x85, _] | [0xA2, 0xE2 | 0xC2])
        )
    })
}

struct Reading {
    record: MarcRecord,
    leader: String,
    /// The `type` of the record element, where the leader may not say it.
    kind: Option<String>,
    place: Place,
    text: String,
    field: Option<DataField>,
    repair: bool,
}

impl Reading {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), BrokenReason> {
        match element.local_name().as_ref() {
            "record" => self.kind = attribute(element, "type")?,
            "leader" => self.begin(Place::Leader),
            "controlfield" => {
                let place = attribute(element, "tag")?
                    .filter(|tag| !tag.trim().is_empty())
                    .map_or(Place::Nowhere, |tag| Place::Control(Tag::new(&tag)));
                self.begin(place);
            }
            "datafield" => {
                self.begin(Place::Nowhere);
                self.field = self.data_field(element)?;
            }
            "subfield" => {
                let code = attribute(element, "code")?;
                let code = code.and_then(|code| code.chars().next());
                self.begin(code.map_or(Place::Nowhere, Place::Subfield));
            }
            _ => {}
        }
        Ok(())
    }

    fn data_field(&self, element: &BytesStart<'_>) -> Result<Option<DataField>, BrokenReason> {
        let Some(tag) = attribute(element, "tag")?.filter(|tag| !tag.trim().is_empty()) else {
            return Ok(None);
        };
        let indicator = |name| -> Result<char, BrokenReason> {
            Ok(attribute(element, name)?
                .and_then(|text| text.chars().next())
                .filter(|sign| *sign != '#')
                .unwrap_or(' '))
        };
        Ok(Some(DataField {
            tag: Tag::new(&tag),
            indicators: [indicator("ind1")?, indicator("ind2")?],
            subfields: Vec::with_capacity(4),
        }))
    }

    fn begin(&mut self, place: Place) {
        self.place = place;
        self.text.clear();
    }

    fn push(&mut self, text: &str) {
        if !matches!(self.place, Place::Nowhere) {
            self.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "leader" if matches!(self.place, Place::Leader) => {
                self.leader = std::mem::take(&mut self.text);
            }
            "controlfield" => {
                if let Place::Control(tag) = self.place {
                    let value = self.taken();
                    self.record
                        .fields
                        .push(Field::Control(ControlField { tag, value }));
                }
            }
            "subfield" => {
                if let Place::Subfield(code) = self.place {
                    let value = self.taken();
                    if let Some(field) = &mut self.field {
                        field.subfields.push(Subfield { code, value });
                    }
                }
            }
            "datafield" => {
                if let Some(field) = self.field.take() {
                    self.record.fields.push(Field::Data(field));
                }
            }
            _ => return,
        }
        self.place = Place::Nowhere;
    }

    fn taken(&mut self) -> String {
        let text = std::mem::take(&mut self.text);
        if self.repair
            && let Some(repaired) = charset::repair(&text)
        {
            return repaired;
        }
        text
    }

    fn finish(self) -> Result<MarcRecord, BrokenReason> {
        if self.record.fields.is_empty() {
            return Err(BrokenReason::NoFields);
        }
        let mut record = MarcRecord {
            fields: self.record.fields,
            ..MarcRecord::new(&self.leader)
        };
        // The element may say what its leader does not, as in files of other formats than MARC21.
        let letters: &[u8] = match self.kind.as_deref().map(str::trim) {
            Some("Authority") => b"zxy",
            Some("Holdings") => b"yuvx",
            Some("Classification") => b"w",
            _ => b"",
        };
        if let Some(letter) = letters.first()
            && !letters.contains(&record.leader[6])
        {
            record.leader[6] = *letter;
        }
        Ok(record)
    }
}

fn attribute(element: &BytesStart<'_>, wanted: &str) -> Result<Option<String>, BrokenReason> {
    // A record needs three attributes; whoever writes hundreds wants to slow us down.
    for attribute in element.attributes().with_checks(false).take(64) {
        let attribute = attribute.map_err(|error| BrokenReason::Xml(error.to_string()))?;
        if attribute.key.local_name().as_ref() == wanted {
            let value = &attribute.value;
            return match value.contains('&') {
                false => Ok(Some(value.clone().into_owned())),
                true => attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map(|value| Some(value.into_owned()))
                    .map_err(|error| BrokenReason::Xml(error.to_string())),
            };
        }
    }
    Ok(None)
}
