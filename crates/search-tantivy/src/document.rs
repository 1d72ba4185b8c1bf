//! A record as a document of the index.

use search::Facet;
use search::index::{IndexRecord, Texts};
use search::words::{Word, number, words};
use tantivy::TantivyDocument;
use tantivy::schema::Field;

use crate::schema::{Fields, NearTitle, OtherWhole, day_key};
use crate::tokens::Line;

/// The document of a record.
pub(crate) fn of(fields: &Fields, indexed: &IndexRecord<'_>) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_u64(fields.rid, u64::from(indexed.number.get()));
    document.add_i64(fields.work, indexed.work);
    add_texts(&mut document, fields, indexed);
    for title in indexed.whole_titles() {
        document.add_text(fields.title_exact, title);
    }
    for other in indexed.other_wholes() {
        document.add_text(fields.title_exact, OtherWhole(&other).to_string());
    }
    if let Some(near) = indexed.near_title() {
        document.add_text(fields.title_exact, NearTitle(&near).to_string());
    }
    for number in indexed.numbers() {
        document.add_text(fields.number, number);
    }
    document.add_text(fields.title_key, indexed.title_key());
    document.add_text(fields.author_key, indexed.author_key());
    document.add_u64(fields.added_on, day_key(indexed.added_on));
    document.add_u64(fields.popularity, u64::from(indexed.popularity));

    let mut add = |facet: Facet, mut values: Vec<u32>| {
        values.sort_unstable();
        values.dedup();
        if let Some(field) = fields.facet(facet) {
            for value in values {
                document.add_u64(field, u64::from(value));
            }
        }
    };
    add(Facet::Type, vec![indexed.type_value()]);
    add(
        Facet::Library,
        indexed
            .libraries
            .iter()
            .map(|library| u32::from(*library))
            .collect(),
    );
    add(Facet::Language, indexed.language_values().collect());
    add(Facet::Audience, indexed.audience_value().into_iter().collect());
    add(Facet::Year, indexed.year().into_iter().collect());
    add(Facet::Author, indexed.authors.clone());
    add(Facet::Subject, indexed.subjects.clone());
    add(Facet::Series, indexed.series.clone());
    add(Facet::Section, indexed.sections.clone());
    document
}

fn add_texts(document: &mut TantivyDocument, fields: &Fields, indexed: &IndexRecord<'_>) {
    let texts = Texts::of(indexed);
    let tongue = indexed.tongue();
    let mut all = Line::default();
    let mut allf = Line::default();
    // Each text is cut once, for its own field and for the two that hold everything.
    let mut add = |own: Option<(Field, Form)>, texts: &[&str]| {
        let mut line = Line::default();
        for text in texts {
            let found = words(text);
            let figures = number::figures(&found);
            for (word, form) in forms(&found, &figures) {
                let stem = tongue.stem(word);
                form.push(&mut all, &stem);
                form.push(&mut allf, word);
                match own {
                    Some((_, Form::Stem)) => form.push(&mut line, &stem),
                    Some((_, Form::Folded)) => form.push(&mut line, word),
                    None => {}
                }
            }
            allf.end_of_text();
        }
        if let Some((field, _)) = own
            && !line.as_str().is_empty()
        {
            document.add_text(field, line.as_str());
        }
    };
    add(Some((fields.title, Form::Stem)), &texts.titles);
    add(Some((fields.author, Form::Folded)), &texts.authors);
    add(Some((fields.subject, Form::Stem)), &texts.subjects);
    add(Some((fields.series, Form::Stem)), &texts.series);
    add(Some((fields.publisher, Form::Folded)), &texts.publishers);
    add(Some((fields.call_number, Form::Folded)), &texts.call_numbers);
    add(None, &texts.others);
    document.add_text(fields.all, all.as_str());
    document.add_text(fields.allf, allf.as_str());
}

/// What is kept of a word in a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Stem,
    Folded,
}

/// Whether a form of a word has a place of its own.
#[derive(Clone, Copy)]
enum Place {
    Own,
    Beside,
}

impl Place {
    fn push(self, line: &mut Line, word: &str) {
        match self {
            Self::Own => line.push(word),
            Self::Beside => line.push_beside(word),
        }
    }
}

/// All forms of the words of a text, in order: the word, its form in one piece, its figures.
fn forms<'a>(words: &'a [Word], figures: &'a [(usize, String)]) -> impl Iterator<Item = (&'a str, Place)> {
    words.iter().flat_map(move |word| {
        let place = if word.joined { Place::Beside } else { Place::Own };
        let figure = figures
            .iter()
            .find(|(position, _)| !word.joined && *position == word.position);
        let figure = figure.map(|(_, figure)| (figure.as_str(), Place::Beside));
        std::iter::once((word.text.as_str(), place)).chain(figure)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_title_is_in_the_line() {
        let found = words("Quatre-vingt-treize");
        let figures = number::figures(&found);
        let all: Vec<&str> = forms(&found, &figures).map(|(word, _)| word).collect();
        assert_eq!(all, ["quatre", "93", "quatrevingttreize", "vingt", "treize"]);
    }
}
