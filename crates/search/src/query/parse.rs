//! Reads a search: words, « phrases », `-word`, `auteur:word`, `auteur:(several words)`, `begin*`,
//! `annee:1990-1999`, `OR`, `NOT`, numbers in any form.

mod standard_number;
mod years;

use std::ops::Range;

use super::{Atom, Clause, Content, Field, MOST_ATOMS, Occur, Query, Quoted, Spelled, Weakness, is_weak};
use crate::index::number_key;
use crate::state::clean_text;
use crate::words::{Word, number, saint, title, words};
use standard_number::{isbn_end, numbers_alone};
use years::{bracketed, years};

pub(super) fn parse(text: &str) -> Query {
    let mut reader = Reader::new(clean_text(text));
    reader.read();
    reader.finish()
}

/// The fewest letters of a beginning: fewer would mean half of all words.
const SHORTEST_BEGINNING: usize = 2;

struct Reader {
    text: String,
    at: usize,
    // Where the plain words not yet understood begin: they are read together, since « J. R. R. »,
    // « 20 000 » and « soixante et onze » reach over spaces.
    plain_from: Option<usize>,
    signs_allowed: bool,
    or_pending: bool,
    // Clauses in which one of several will do, by their places: none of them is a mere help.
    ors: Vec<usize>,
    atoms: usize,
    query: Query,
}

impl Reader {
    fn new(text: String) -> Self {
        // In a title pasted in capitals, OU is the word.
        let signs_allowed = text.chars().any(char::is_lowercase);
        Self {
            text,
            at: 0,
            plain_from: None,
            signs_allowed,
            or_pending: false,
            ors: Vec::new(),
            atoms: 0,
            query: Query::default(),
        }
    }

    fn read(&mut self) {
        while let Some(character) = self.text[self.at..].chars().next() {
            if character.is_whitespace() || matches!(character, ',' | ';') {
                self.at += character.len_utf8();
            } else if self.read_number()
                || self.read_phrase(Occur::Must, Field::Any, self.at)
                || self.read_signed()
                || self.read_sign()
            {
                // Taken.
            } else {
                self.plain_from.get_or_insert(self.at);
                self.at = self.token_end(self.at);
            }
        }
        self.flush(self.text.len());
    }

    /// The end of the token that begins at `from`: a space or a quotation mark ends it.
    fn token_end(&self, from: usize) -> usize {
        let mut characters = self.text[from..].char_indices();
        let Some((_, first)) = characters.next() else {
            return from;
        };
        characters
            .find(|(_, c)| c.is_whitespace() || closing(*c).is_some())
            .map_or(self.text.len(), |(offset, _)| {
                (from + offset).max(from + first.len_utf8())
            })
    }

    /// The same, without the commas and semicolons with which it ends.
    fn value_end(&self, from: usize) -> usize {
        let token = &self.text[from..self.token_end(from)];
        from + token.trim_end_matches([',', ';']).len()
    }

    /// An ISBN in any form, with or without the letters before it.
    fn read_number(&mut self) -> bool {
        let mut from = self.at;
        let rest = &self.text[from..];
        if rest
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("isbn"))
        {
            let after = rest[4..].trim_start_matches([':', ' ', '-', '\u{a0}', '\u{202f}']);
            from += rest.len() - after.len();
            if after.starts_with(|c: char| c.is_ascii_digit()) {
                let first = |token: &str| token.find([',', ';']).unwrap_or(token.len());
                let end = isbn_end(after).unwrap_or_else(|| first(&self.text[from..self.token_end(from)]));
                let key = number_key(&after[..end]);
                return self.take_number(key, from + end);
            }
            return false;
        }
        match isbn_end(rest) {
            Some(end) => {
                let key = number_key(&rest[..end]);
                self.take_number(key, from + end)
            }
            None => false,
        }
    }

    fn take_number(&mut self, key: String, end: usize) -> bool {
        self.flush(self.at);
        self.push(
            Occur::Must,
            vec![Atom {
                field: Field::Any,
                content: Content::Number(key),
            }],
        );
        self.at = end;
        true
    }

    /// Words between quotation marks at `from`; a mark that nothing closes is a space.
    fn read_phrase(&mut self, occur: Occur, field: Field, from: usize) -> bool {
        let rest = &self.text[from..];
        let Some((mark, ends)) = rest.chars().next().and_then(|mark| Some((mark, closing(mark)?))) else {
            return false;
        };
        let inside = &rest[mark.len_utf8()..];
        let start = self.at;
        let Some(end) = inside.find(ends) else {
            self.flush(start);
            self.at = from + mark.len_utf8();
            return true;
        };
        let phrase: Vec<String> = words(&inside[..end])
            .into_iter()
            .filter(|word| !word.joined)
            .map(|word| word.text)
            .collect();
        let close = inside[end..].chars().next().map_or(1, char::len_utf8);
        let after = from + mark.len_utf8() + end + close;
        self.flush(start);
        if !phrase.is_empty() {
            if occur != Occur::MustNot {
                self.query.quoted.push(Quoted {
                    range: from..after,
                    inside: from + mark.len_utf8()..from + mark.len_utf8() + end,
                    is_in_field: field != Field::Any,
                });
            }
            self.push(
                occur,
                vec![Atom {
                    field,
                    content: Content::Phrase(phrase),
                }],
            );
        }
        self.at = after;
        true
    }

    /// Signs that are words: `OR`, and `NOT` before what must not be there.
    fn read_sign(&mut self) -> bool {
        if !self.signs_allowed {
            return false;
        }
        let end = self.token_end(self.at);
        match &self.text[self.at..end] {
            "OR" | "OU" | "ODER" | "OF" | "|" => {
                self.flush(self.at);
                self.or_pending = !self.query.clauses.is_empty();
                self.at = end;
                true
            }
            "NOT" | "SAUF" | "NIET" | "NICHT" => {
                let rest = &self.text[end..];
                let from = end + (rest.len() - rest.trim_start().len());
                if from == self.text.len() {
                    return false;
                }
                if !self.read_term(from, Occur::MustNot) {
                    self.flush(self.at);
                    let end = self.token_end(from);
                    self.understand(from..end, Occur::MustNot, Field::Any);
                    self.at = end;
                }
                true
            }
            _ => false,
        }
    }

    /// `-word`, `auteur:word`, `-auteur:word`, and the same with a phrase or several words.
    fn read_signed(&mut self) -> bool {
        let Some(after) = self.text[self.at..].strip_prefix('-') else {
            return self.read_term(self.at, Occur::Must);
        };
        if !after.starts_with(|c: char| c.is_alphanumeric() || closing(c).is_some()) {
            return false;
        }
        let from = self.at + 1;
        if !self.read_term(from, Occur::MustNot) {
            let end = self.token_end(from);
            self.flush(self.at);
            self.understand(from..end, Occur::MustNot, Field::Any);
            self.at = end;
        }
        true
    }

    /// What stands at `from` when it is more than a plain word: something in a field, the beginning of
    /// a word, or, where it must not be there, a phrase.
    fn read_term(&mut self, from: usize, occur: Occur) -> bool {
        let rest = &self.text[from..];
        let mut place = None;
        if let Some((name, after)) = rest.split_once(':')
            && !after.is_empty()
            && !after.starts_with(char::is_whitespace)
        {
            place = named(name).map(|place| (place, from + name.len() + 1));
        }
        match place {
            None => {
                (occur == Occur::MustNot && self.read_phrase(occur, Field::Any, from))
                    || self.read_beginning(occur, Field::Any, from)
            }
            Some((Place::Years, value)) => {
                self.read_years(occur, value);
                true
            }
            Some((Place::Field(field), value)) => {
                if !self.read_phrase(occur, field, value) && !self.read_beginning(occur, field, value) {
                    let (inside, end) = self.extent(value);
                    self.flush(self.at);
                    self.understand(inside, occur, field);
                    self.at = end;
                }
                true
            }
        }
    }

    /// What a field holds: the words between brackets, or one word; and where it ends.
    fn extent(&self, value: usize) -> (Range<usize>, usize) {
        match self.text[value..].strip_prefix('(') {
            Some(after) => {
                let close = after.find(')');
                let end = value + 1 + close.unwrap_or(after.len());
                (value + 1..end, end + usize::from(close.is_some()))
            }
            None => {
                let end = self.token_end(value);
                (value..end, end)
            }
        }
    }

    /// `begin*`: every word that begins so.
    fn read_beginning(&mut self, occur: Occur, field: Field, from: usize) -> bool {
        let end = self.value_end(from);
        let Some(start) = self.text[from..end].strip_suffix('*') else {
            return false;
        };
        let found = words(start);
        let [word] = found.as_slice() else { return false };
        if word.text.chars().count() < SHORTEST_BEGINNING {
            return false;
        }
        let content = Content::Prefix(word.text.clone());
        self.flush(self.at);
        self.push(occur, vec![Atom { field, content }]);
        self.at = end;
        true
    }

    /// `annee:1990`, `annee:1990-1999`, `annee:>2000`, `annee:[1990 TO 1999]`. What is no year is words.
    fn read_years(&mut self, occur: Occur, value: usize) {
        let end = match bracketed(&self.text[value..]) {
            Some(length) => value + length,
            None => self.value_end(value),
        };
        self.flush(self.at);
        let field = Field::Any;
        match years(&self.text[value..end]) {
            Some(range) => {
                let content = Content::Years(range);
                self.push(occur, vec![Atom { field, content }]);
            }
            None => {
                // No other spelling would make a year of it.
                let spelled = self.query.spelled.len();
                self.understand(value..end, occur, field);
                self.query.spelled.truncate(spelled);
            }
        }
        self.at = end;
    }

    /// Understands the plain words that wait, up to `end`.
    fn flush(&mut self, end: usize) {
        if let Some(from) = self.plain_from.take() {
            self.understand(from..end, Occur::Must, Field::Any);
        }
    }

    fn understand(&mut self, range: Range<usize>, occur: Occur, field: Field) {
        let mut found = words(&self.text[range.clone()]);
        for word in &mut found {
            word.range = word.range.start + range.start..word.range.end + range.start;
        }
        let plain: Vec<&Word> = found.iter().filter(|word| !word.joined).collect();
        let texts: Vec<&str> = plain.iter().map(|word| word.text.as_str()).collect();
        let numbers = number::numbers(&texts);
        let mut at = 0;
        while at < plain.len() {
            let first = plain[at];
            let joined = found
                .iter()
                .find(|word| word.joined && word.position == first.position);
            let in_words = numbers.iter().find(|(range, _)| range.start == at);
            let mut end = in_words.map_or(at + 1, |(range, _)| range.end);
            if let Some(joined) = joined {
                while end < plain.len() && plain[end].range.end <= joined.range.end {
                    end += 1;
                }
            }
            let mut any = Vec::with_capacity(3);
            any.push(match &texts[at..end] {
                [word] => Content::Word((*word).to_owned()),
                several => Content::AllOf(several.iter().map(|word| (*word).to_owned()).collect()),
            });
            any.extend(joined.map(|joined| Content::Word(joined.text.clone())));
            any.extend(in_words.map(|(_, value)| Content::Word(value.to_string())));
            any.extend(saint_in_full(&texts[at..], end - at));
            self.push(
                occur,
                any.into_iter().map(|content| Atom { field, content }).collect(),
            );
            self.push_also(saint_in_short(&texts[at..], end - at).map(|content| Atom { field, content }));
            at = end;
        }
        if occur != Occur::MustNot {
            let spelled = plain.iter().filter(|word| word.text.len() > 1);
            self.query.spelled.extend(spelled.map(|word| Spelled {
                range: word.range.clone(),
                word: word.text.clone(),
            }));
        }
        if occur == Occur::Must && field == Field::Any {
            self.query
                .plain
                .extend(plain.iter().map(|word| word.text.clone()));
        }
    }

    fn push(&mut self, occur: Occur, any: Vec<Atom>) {
        if self.atoms + any.len() > MOST_ATOMS {
            return;
        }
        self.atoms += any.len();
        let place = self.query.clauses.len();
        match self.query.clauses.last_mut() {
            Some(last) if self.or_pending && last.occur == occur => {
                last.any.extend(any);
                self.ors.push(place - 1);
            }
            _ => self.query.clauses.push(Clause {
                occur,
                any,
                also: Vec::new(),
            }),
        }
        self.or_pending = false;
    }

    /// What will do too in the place of what was pushed last.
    fn push_also(&mut self, also: Option<Atom>) {
        if let Some(clause) = self.query.clauses.last_mut()
            && self.atoms < MOST_ATOMS
        {
            self.atoms += usize::from(also.is_some());
            clause.also.extend(also);
        }
    }

    fn finish(mut self) -> Query {
        self.read_volumes();
        let weakness = |place: usize, clause: &Clause| {
            let is_alone = clause.occur == Occur::Must && !self.ors.contains(&place);
            clause.any.first().and_then(is_weak).filter(|_| is_alone)
        };
        let mut clauses = self.query.clauses.iter().enumerate();
        if clauses.any(|(place, clause)| clause.occur == Occur::Must && weakness(place, clause).is_none()) {
            let weak: Vec<Option<Weakness>> = (0..)
                .zip(&self.query.clauses)
                .map(|(place, clause)| weakness(place, clause))
                .collect();
            let mut weak = weak.into_iter();
            self.query
                .clauses
                .retain_mut(|clause| match weak.next().flatten() {
                    Some(Weakness::Letter) => {
                        clause.occur = Occur::Should;
                        true
                    }
                    Some(Weakness::Common) => clause.any.len() > 1,
                    None => true,
                });
        }
        if let Some(any) = numbers_alone(&self.query.clauses, &self.ors) {
            self.query.clauses = vec![Clause {
                occur: Occur::Must,
                any,
                also: Vec::new(),
            }];
        }
        self.query.text = self.text;
        self.query
    }

    /// « Tintin tome 5 », « tome 5 de Tintin », « t5 tintin »: the number is asked for, the word before it
    /// helps. Alone, « tome 5 » is what was typed.
    fn read_volumes(&mut self) {
        for place in 0..self.query.clauses.len() {
            let (before, from) = self.query.clauses.split_at_mut(place);
            let [clause, after @ ..] = from else { continue };
            let asks_more = |clauses: &[Clause]| clauses.iter().any(asks_for_something);
            // « t2 » is the second volume.
            if (!before.is_empty() || asks_more(after)) && self.atoms < MOST_ATOMS {
                let volumes = volumes_in_one_word(clause);
                self.atoms += volumes.len();
                clause.any.extend(volumes);
            }
            if let [next, rest @ ..] = after
                && (!before.is_empty() || asks_more(rest))
                && clause.occur == Occur::Must
                && announces(clause, next)
            {
                clause.occur = Occur::Should;
            }
        }
        // A title is known with its number at the end.
        let plain = &mut self.query.plain;
        let texts: Vec<&str> = plain.iter().map(String::as_str).collect();
        if let Some(length) = title::leading_volume(&texts) {
            plain.rotate_left(length);
            let of = plain.iter().take_while(|word| is_of(word)).count();
            plain.drain(..of);
        }
    }
}

/// What a search may be about: neither left out, nor a common word, nor a lone letter.
fn asks_for_something(clause: &Clause) -> bool {
    clause.occur == Occur::Must && clause.any.first().is_some_and(|atom| is_weak(atom).is_none())
}

/// What stands between the number of a volume and its series: « tome 3 de Harry Potter ».
fn is_of(word: &str) -> bool {
    matches!(word, "de" | "des" | "du" | "d" | "van" | "von" | "of")
}

/// The numbers of the volumes that a clause names in one word each: « t2 OR t3 ».
fn volumes_in_one_word(clause: &Clause) -> Vec<Atom> {
    let number = |atom: &Atom| match &atom.content {
        Content::Word(word) => Some(Atom {
            field: atom.field,
            content: Content::Word(title::volume_of(word)?.to_owned()),
        }),
        _ => None,
    };
    clause.any.iter().filter_map(number).collect()
}

/// « St » before a name in full, alone (« st exupery ») and joined to it (« st-exupery »).
fn saint_in_full(texts: &[&str], length: usize) -> Vec<Content> {
    let Some(full) = texts.get(1).and_then(|_| saint::in_full(texts[0])) else {
        return Vec::new();
    };
    if length == 1 {
        return vec![Content::Word(full.to_owned())];
    }
    let parts = with_first(full, &texts[..length]);
    let joined = Content::Word(parts.concat());
    vec![Content::AllOf(parts), joined]
}

/// « Saint » before a name in short, as some records have it.
fn saint_in_short(texts: &[&str], length: usize) -> Option<Content> {
    let short = texts.get(1).and_then(|_| saint::in_short(texts[0]))?;
    Some(match length {
        1 => Content::Word(short.to_owned()),
        _ => Content::AllOf(with_first(short, &texts[..length])),
    })
}

fn with_first(first: &str, texts: &[&str]) -> Vec<String> {
    let rest = texts.iter().skip(1).copied();
    std::iter::once(first).chain(rest).map(str::to_owned).collect()
}

/// Whether a clause only says that the next one is the number of a volume.
fn announces(clause: &Clause, next: &Clause) -> bool {
    let is_marker = matches!(
        clause.any.as_slice(),
        [Atom { field: Field::Any, content: Content::Word(word) }] if title::is_volume_marker(word)
    );
    is_marker
        && next.any.iter().any(|atom| match &atom.content {
            Content::Word(word) => title::is_figure(word),
            _ => false,
        })
}

/// The marks that end what a mark opens; nothing for another character.
const fn closing(mark: char) -> Option<&'static [char]> {
    match mark {
        '"' => Some(&['"']),
        '«' | '»' => Some(&['»', '«']),
        '“' | '”' | '„' => Some(&['”', '“', '"']),
        _ => None,
    }
}

/// What the name before a colon means.
enum Place {
    Field(Field),
    Years,
}

fn named(name: &str) -> Option<Place> {
    Some(Place::Field(match domain::fold::fold(name).as_str() {
        "titre" | "titel" | "title" | "ti" => Field::Title,
        "auteur" | "autor" | "author" | "au" => Field::Author,
        "sujet" | "onderwerp" | "thema" | "subject" | "su" => Field::Subject,
        "serie" | "series" | "reeks" | "reihe" | "collection" => Field::Series,
        "editeur" | "uitgever" | "verlag" | "publisher" | "ed" => Field::Publisher,
        "cote" | "plaatskenmerk" | "plaatsnummer" | "signatur" | "callnumber" => Field::CallNumber,
        "annee" | "jaar" | "jahr" | "year" => return Some(Place::Years),
        _ => return None,
    }))
}

/// The field that a name before a colon means.
pub(super) fn named_field(name: &str) -> Option<Field> {
    match named(name)? {
        Place::Field(field) => Some(field),
        Place::Years => None,
    }
}

#[cfg(test)]
mod tests;
