//! A MARC record as its fields: what both dialects and both carriers have in common.
//! Text is decoded already; what the fields mean is said in `bibliographic`.

/// Three characters that name a field, `"245"`. Some systems have letters in it (`"CAT"`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(pub [u8; 3]);

impl Tag {
    /// A tag from its text; what is too short is filled with zeros at the left (`"1"` is `001`).
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.trim().as_bytes();
        let mut tag = *b"000";
        let kept = bytes.len().min(3);
        tag[3 - kept..].copy_from_slice(&bytes[..kept]);
        Self(tag)
    }

    /// Whether fields of this tag have no indicators and no subfields.
    #[must_use]
    pub const fn is_control(self) -> bool {
        self.0[0] == b'0' && self.0[1] == b'0'
    }

    /// The tag as text; what is not ASCII shows as `?`.
    #[must_use]
    pub fn text(self) -> String {
        self.0
            .iter()
            .map(|byte| {
                if byte.is_ascii_graphic() {
                    char::from(*byte)
                } else {
                    '?'
                }
            })
            .collect()
    }
}

impl PartialEq<str> for Tag {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for Tag {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl std::fmt::Debug for Tag {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.text())
    }
}

/// A field without indicators and subfields: 001 to 009.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControlField {
    /// Its tag.
    pub tag: Tag,
    /// All of its text.
    pub value: String,
}

/// A field with indicators and subfields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataField {
    /// Its tag.
    pub tag: Tag,
    /// Its two indicators, a blank being a space.
    pub indicators: [char; 2],
    /// Its subfields, in the order of the record.
    pub subfields: Vec<Subfield>,
}

/// A subfield: one character that names it, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subfield {
    /// The character after the delimiter.
    pub code: char,
    /// The text, as it stands in the record.
    pub value: String,
}

impl DataField {
    /// The first subfield of this code that says something, trimmed.
    #[must_use]
    pub fn first(&self, code: char) -> Option<&str> {
        self.all(code).next()
    }

    /// All subfields of this code that say something, trimmed.
    pub fn all(&self, code: char) -> impl Iterator<Item = &str> {
        self.subfields
            .iter()
            .filter(move |subfield| subfield.code == code)
            .map(|subfield| subfield.value.trim())
            .filter(|value| !value.is_empty())
    }

    /// All subfields of these codes that say something, in the order of the record.
    pub fn any<'a>(&'a self, codes: &'a str) -> impl Iterator<Item = (char, &'a str)> {
        self.subfields
            .iter()
            .filter(move |subfield| codes.contains(subfield.code))
            .map(|subfield| (subfield.code, subfield.value.trim()))
            .filter(|(_, value)| !value.is_empty())
    }
}

/// A field of either sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// 001 to 009.
    Control(ControlField),
    /// All others.
    Data(DataField),
}

impl Field {
    /// The tag of the field.
    #[must_use]
    pub const fn tag(&self) -> Tag {
        match self {
            Self::Control(field) => field.tag,
            Self::Data(field) => field.tag,
        }
    }
}

/// A MARC record, its text decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarcRecord {
    /// The 24 positions of the leader; what is missing or not ASCII is a space.
    pub leader: [u8; 24],
    /// The fields in the order of the record.
    pub fields: Vec<Field>,
}

impl MarcRecord {
    /// A record without fields. A leader that is too short is filled with spaces.
    #[must_use]
    pub fn new(leader: &str) -> Self {
        let mut record = Self {
            leader: [b' '; 24],
            fields: Vec::new(),
        };
        for (place, byte) in record.leader.iter_mut().zip(leader.bytes()) {
            *place = if byte.is_ascii_graphic() { byte } else { b' ' };
        }
        record
    }

    /// The record with one more field 001 to 009.
    #[must_use]
    pub fn with_control(mut self, tag: &str, value: &str) -> Self {
        self.push_control(tag, value);
        self
    }

    /// The record with one more field. Indicators are two characters, `"1 "`.
    #[must_use]
    pub fn with_data(mut self, tag: &str, indicators: &str, subfields: &[(char, &str)]) -> Self {
        self.push_data(tag, indicators, subfields);
        self
    }

    /// Adds a field 001 to 009 at the end.
    pub fn push_control(&mut self, tag: &str, value: &str) {
        self.fields.push(Field::Control(ControlField {
            tag: Tag::new(tag),
            value: value.to_owned(),
        }));
    }

    /// Adds a field at the end. Indicators are two characters, `"1 "`.
    pub fn push_data(&mut self, tag: &str, indicators: &str, subfields: &[(char, &str)]) {
        let mut both = indicators.chars().chain(std::iter::repeat(' '));
        self.fields.push(Field::Data(DataField {
            tag: Tag::new(tag),
            indicators: [both.next().unwrap_or(' '), both.next().unwrap_or(' ')],
            subfields: subfields
                .iter()
                .map(|(code, value)| Subfield {
                    code: *code,
                    value: (*value).to_owned(),
                })
                .collect(),
        }));
    }

    /// The text of the first control field of this tag that says something, trimmed.
    #[must_use]
    pub fn control(&self, tag: &str) -> Option<&str> {
        self.fields.iter().find_map(|field| match field {
            Field::Control(field) if field.tag == tag => {
                Some(field.value.trim()).filter(|value| !value.is_empty())
            }
            _ => None,
        })
    }

    /// The text of a control field untrimmed: coded fields count by position.
    #[must_use]
    pub fn coded(&self, tag: &str) -> Option<&str> {
        self.fields.iter().find_map(|field| match field {
            Field::Control(field) if field.tag == tag => Some(field.value.as_str()),
            _ => None,
        })
    }

    /// The data fields of this tag.
    pub fn data(&self, tag: &str) -> impl Iterator<Item = &DataField> {
        self.data_fields().filter(move |field| field.tag == tag)
    }

    /// All data fields.
    pub fn data_fields(&self) -> impl Iterator<Item = &DataField> {
        self.fields.iter().filter_map(|field| match field {
            Field::Data(field) => Some(field),
            Field::Control(_) => None,
        })
    }

    /// The first subfield that says something, over all fields of this tag.
    #[must_use]
    pub fn first(&self, tag: &str, code: char) -> Option<&str> {
        self.data(tag).find_map(|field| field.first(code))
    }

    /// Whether a field of this tag is there.
    #[must_use]
    pub fn has(&self, tag: &str) -> bool {
        self.fields.iter().any(|field| field.tag() == tag)
    }

    /// One position of the leader as a character.
    #[must_use]
    pub fn leader_at(&self, position: usize) -> char {
        self.leader.get(position).map_or(' ', |byte| char::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_subfield_says_nothing() {
        let record = MarcRecord::new("00000nam")
            .with_control("001", " 12 ")
            .with_data(
                "200",
                "1 ",
                &[('a', " "), ('a', "Le Petit Prince "), ('e', "conte")],
            )
            .with_data("200", "1 ", &[('a', "Autre")]);
        assert_eq!(record.control("001"), Some("12"));
        assert_eq!(record.first("200", 'a'), Some("Le Petit Prince"));
        assert_eq!(record.first("200", 'f'), None);
        assert_eq!(record.data("200").count(), 2);
        assert_eq!(record.leader_at(6), 'a');
        assert_eq!(record.leader_at(99), ' ');
    }

    #[test]
    fn a_tag_without_its_leading_zeros_is_completed() {
        assert_eq!(Tag::new("1"), "001");
        assert!(Tag::new("5").is_control());
        assert_eq!(Tag::new("CAT"), "CAT");
        assert_eq!(Tag::new("é").text().len(), 3);
    }
}
