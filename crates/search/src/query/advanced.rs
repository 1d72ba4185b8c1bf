//! « Recherche avancée »: one field for each place, written as an ordinary search and read back.

use super::Field;
use super::parse::named_field;
use crate::state::clean_text as clean;

/// What the form asks, each as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advanced {
    /// All of these words, anywhere; and whatever the other fields cannot hold.
    pub words: String,
    /// These words side by side.
    pub phrase: String,
    /// Words of the title.
    pub title: String,
    /// Words of an author's name.
    pub author: String,
    /// Words of a subject.
    pub subject: String,
    /// Words of a series.
    pub series: String,
    /// Words of a publisher's name.
    pub publisher: String,
    /// A call number.
    pub call_number: String,
    /// None of these words.
    pub without: String,
}

/// The fields in their order, with the name that addresses use.
const PLACES: [(Field, &str); 6] = [
    (Field::Title, "titre"),
    (Field::Author, "auteur"),
    (Field::Subject, "sujet"),
    (Field::Series, "serie"),
    (Field::Publisher, "editeur"),
    (Field::CallNumber, "cote"),
];

impl Advanced {
    /// The search that asks the same.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        let phrase = plain(&self.phrase);
        if !phrase.is_empty() {
            parts.push(format!("\"{phrase}\""));
        }
        parts.extend(Some(clean(&self.words)).filter(|words| !words.is_empty()));
        for (field, name) in PLACES {
            let value = plain(self.place(field));
            match value.split_whitespace().count() {
                0 => {}
                1 => parts.push(format!("{name}:{value}")),
                _ => parts.push(format!("{name}:({value})")),
            }
        }
        let without = plain(&self.without);
        parts.extend(
            without
                .split_whitespace()
                .map(|word| format!("-{}", word.trim_start_matches('-'))),
        );
        parts.retain(|part| part != "-");
        parts.join(" ")
    }

    /// The form that asks what a search asks; what no field can hold stays among the words.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let text = clean(text);
        let mut form = Self::default();
        let mut rest = text.as_str();
        let mut words: Vec<&str> = Vec::new();
        while !rest.is_empty() {
            let end = token_end(rest);
            let (token, after) = rest.split_at(end);
            if !form.take(token) {
                words.push(token);
            }
            rest = after.trim_start();
        }
        form.words = words.join(" ");
        form
    }

    /// Puts a token where it belongs; whether there was such a place, still empty.
    fn take(&mut self, token: &str) -> bool {
        if let Some(phrase) = inside(token, '"', '"') {
            return put(&mut self.phrase, phrase);
        }
        if let Some(word) = token.strip_prefix('-') {
            let is_word = word.starts_with(char::is_alphanumeric) && !word.contains(':');
            if is_word {
                if !self.without.is_empty() {
                    self.without.push(' ');
                }
                self.without.push_str(word);
            }
            return is_word;
        }
        let Some((name, value)) = token.split_once(':') else {
            return false;
        };
        let Some(field) = named_field(name) else {
            return false;
        };
        let value = inside(value, '(', ')')
            .or_else(|| inside(value, '"', '"'))
            .unwrap_or(value);
        put(self.place_mut(field), value)
    }

    fn place(&self, field: Field) -> &str {
        match field {
            Field::Any => &self.words,
            Field::Title => &self.title,
            Field::Author => &self.author,
            Field::Subject => &self.subject,
            Field::Series => &self.series,
            Field::Publisher => &self.publisher,
            Field::CallNumber => &self.call_number,
        }
    }

    const fn place_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Any => &mut self.words,
            Field::Title => &mut self.title,
            Field::Author => &mut self.author,
            Field::Subject => &mut self.subject,
            Field::Series => &mut self.series,
            Field::Publisher => &mut self.publisher,
            Field::CallNumber => &mut self.call_number,
        }
    }
}

fn put(place: &mut String, value: &str) -> bool {
    let is_free = place.is_empty() && !value.is_empty();
    if is_free {
        value.clone_into(place);
    }
    is_free
}

/// What stands between two marks that hold the whole text.
fn inside(text: &str, opens: char, closes: char) -> Option<&str> {
    let inside = text.strip_prefix(opens)?.strip_suffix(closes)?;
    (!inside.contains([opens, closes])).then_some(inside)
}

/// The end of the first token: a phrase or brackets, with what stands before them, or one word.
fn token_end(text: &str) -> usize {
    let mut closes = None;
    for (at, character) in text.char_indices() {
        match closes {
            Some(mark) if character == mark => return at + character.len_utf8(),
            Some(_) => {}
            None if character.is_whitespace() => return at,
            None if character == '"' => closes = Some('"'),
            None if character == '(' && text[..at].ends_with(':') => closes = Some(')'),
            None => {}
        }
    }
    text.len()
}

/// A text without the signs that mean something in a search.
fn plain(text: &str) -> String {
    clean(&text.replace(['"', '(', ')', ':', '«', '»', '“', '”', '„'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_form_asks_is_read_back() {
        let form = Advanced {
            words: "chat OR chien".into(),
            phrase: "robert des noms propres".into(),
            title: "hygiène".into(),
            author: "Amélie Nothomb".into(),
            subject: "Romans belges".into(),
            series: String::new(),
            publisher: "Albin Michel".into(),
            call_number: "R NOT".into(),
            without: "péplum film".into(),
        };
        let text = form.to_text();
        assert_eq!(
            text,
            "\"robert des noms propres\" chat OR chien titre:hygiène auteur:(Amélie Nothomb) \
             sujet:(Romans belges) editeur:(Albin Michel) cote:(R NOT) -péplum -film"
        );
        assert_eq!(Advanced::of_text(&text), form);
        assert_eq!(Advanced::default().to_text(), "");
    }

    #[test]
    fn signs_typed_in_a_field_mean_nothing() {
        let form = Advanced {
            title: "le \"chat\" (noir): suite".into(),
            without: "-film - série".into(),
            ..Advanced::default()
        };
        assert_eq!(form.to_text(), "titre:(le chat noir suite) -film -série");
    }

    #[test]
    fn what_no_field_holds_stays_among_the_words() {
        for text in [
            "-titre:péplum chat",
            "\"a b\" \"c d\"",
            "annee:1990-1999 loup",
            "\"jamais fermé",
            "c:() (",
        ] {
            let form = Advanced::of_text(text);
            let again = Advanced::of_text(&form.to_text());
            assert_eq!(form, again, "{text}");
        }
        assert_eq!(
            Advanced::of_text("-titre:péplum chat").words,
            "-titre:péplum chat"
        );
        assert_eq!(
            Advanced::of_text("au:\"Nothomb, Amélie\"").author,
            "Nothomb, Amélie"
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_makes_a_form_and_a_search(text in "\\PC{0,60}") {
            let form = Advanced::of_text(&text);
            let written = form.to_text();
            let query = crate::Query::parse(&written);
            proptest::prop_assert_eq!(query.text(), written);
        }
    }
}
