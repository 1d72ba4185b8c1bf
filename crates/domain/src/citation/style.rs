//! A document as it is written in a bibliography, in four styles: ISO 690, APA (7th edition), MLA
//! (9th) and Chicago (17th, notes and bibliography). The order and the punctuation are the style's;
//! the words between are those of the reader's language, given by whoever asks.

use super::{Cited, authors, distinct, flat, makers, person};
use crate::fold::fold;
use crate::record::{Contributor, DocumentType, Record, Role, Series};
use crate::series::Volumes;

/// A style of citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// ISO 690, with the date after the publisher.
    Iso690,
    /// American Psychological Association.
    Apa,
    /// Modern Language Association.
    Mla,
    /// Chicago Manual of Style, as in a bibliography.
    Chicago,
}

impl Style {
    /// All of them, that of Belgian schools first.
    pub const ALL: [Self; 4] = [Self::Iso690, Self::Apa, Self::Mla, Self::Chicago];

    /// Its name, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Iso690 => "ISO 690",
            Self::Apa => "APA",
            Self::Mla => "MLA",
            Self::Chicago => "Chicago",
        }
    }
}

/// The words that a language puts into a citation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StyleWords {
    /// Between the last two names: « et ».
    pub and: String,
    /// Between the last two names in APA: « & » in English.
    pub apa_and: String,
    /// For names left out: « et al. ».
    pub others: String,
    /// Where no year is known: « s. d. ».
    pub no_date: String,
    /// The colon with its spaces: « : ».
    pub colon: String,
    /// What who directed a film is called: « réalisateur ».
    pub director: String,
    /// Before an address: « Disponible à l’adresse ».
    pub online: String,
    /// What the document is, where it is no book: « film ».
    pub medium: String,
}

/// A piece of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its text.
    pub text: String,
    /// Whether it is in italics.
    pub is_italic: bool,
}

/// A record in a style.
#[must_use]
pub fn cite(cited: &Cited<'_>, style: Style, words: &StyleWords) -> Vec<Run> {
    let record = cited.record;
    let mut line = Line::default();
    let names = creators(record);
    match style {
        Style::Iso690 => iso_690(&mut line, cited, &names, words),
        Style::Apa => apa(&mut line, cited, &names, words),
        Style::Mla => mla(&mut line, record, &names, words),
        Style::Chicago => chicago(&mut line, record, &names, words),
    }
    line.runs
}

/// SURNAME, Given et SURNAME, Given. *Title* [film]. Edition. Place : Publisher, year. Series, 2. ISBN.
/// Address.
fn iso_690(line: &mut Line, cited: &Cited<'_>, names: &[&Contributor], words: &StyleWords) {
    let record = cited.record;
    let shown: Vec<String> = names.iter().map(|one| capitals(&one.name)).collect();
    let mut who = match shown.as_slice() {
        [first, _, _, _, ..] => format!("{first} {}", words.others),
        names => joined(names, &format!(" {} ", words.and)),
    };
    if is_film(record) && !who.is_empty() {
        who = format!("{who} ({})", words.director);
    }
    line.sentence(&[(&who, false)]);
    let medium = bracketed(record, words);
    line.sentence(&[(&title(record, words), true), (&medium, false)]);
    line.sentence(&[(&said(record.edition.as_ref()), false)]);
    line.sentence(&[(&published(record, words), false)]);
    if let Some(series) = record.series.iter().find(|series| !repeats(record, series)) {
        let series = [Some(&series.title), series.volume.as_ref()];
        let series: Vec<String> = series.into_iter().flatten().map(|part| flat(part)).collect();
        line.sentence(&[(&series.join(", "), false)]);
    }
    for (name, numbers) in [("ISBN", &record.isbns), ("ISSN", &record.issns)] {
        if let Some(number) = numbers.first() {
            line.sentence(&[(&format!("{name} {number}"), false)]);
        }
    }
    if !cited.url.is_empty() {
        line.end(&format!("{}{}{}", words.online, words.colon, cited.url));
    }
}

/// Surname, G. et Surname, G. (year). *Title* (edition) [film]. Publisher. Address
fn apa(line: &mut Line, cited: &Cited<'_>, names: &[&Contributor], words: &StyleWords) {
    let record = cited.record;
    let shown: Vec<String> = names.iter().map(|one| initials(&one.name)).collect();
    let between = format!(", {} ", words.apa_and);
    let mut who = match shown.as_slice() {
        // Beyond twenty: the first nineteen, an ellipsis, the last.
        [first @ .., last] if first.len() >= 20 => {
            format!("{}, … {last}", first.get(..19).unwrap_or(first).join(", "))
        }
        names => joined(names, &between),
    };
    if is_film(record) && !who.is_empty() {
        who = format!("{who} ({})", words.director);
    }
    let year = year(record, words);
    let title = title(record, words);
    let edition = match said(record.edition.as_ref()) {
        edition if edition.is_empty() => edition,
        edition => format!(" ({edition})"),
    };
    let medium = bracketed(record, words);
    let titled = [
        (title.as_str(), true),
        (edition.as_str(), false),
        (medium.as_str(), false),
    ];
    if who.is_empty() {
        line.sentence(&titled);
        line.sentence(&[(&format!("({year})"), false)]);
    } else {
        line.sentence(&[(&who, false)]);
        line.sentence(&[(&format!("({year})"), false)]);
        line.sentence(&titled);
    }
    line.sentence(&[(&said(record.publisher.as_ref()), false)]);
    if !cited.url.is_empty() {
        line.end(cited.url);
    }
}

/// Surname, Given, et Given Surname. *Title*. Edition, Publisher, year.
fn mla(line: &mut Line, record: &Record, names: &[&Contributor], words: &StyleWords) {
    let mut who = match names {
        [] => String::new(),
        [one] => flat(&one.name),
        [one, two] => format!("{}, {} {}", flat(&one.name), words.and, spoken(two)),
        [one, ..] => format!("{}, {}", flat(&one.name), words.others),
    };
    if is_film(record) && !who.is_empty() {
        who = format!("{who}, {}", words.director);
    }
    line.sentence(&[(&who, false)]);
    line.sentence(&[(&title(record, words), true)]);
    let facts = [
        said(record.edition.as_ref()),
        said(record.publisher.as_ref()),
        year(record, words),
    ];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    line.sentence(&[(&facts.join(", "), false)]);
    line.sentence(&[(&medium(record, words), false)]);
}

/// Surname, Given, Given Surname et Given Surname. *Title*. Edition. Place : Publisher, year. Film.
fn chicago(line: &mut Line, record: &Record, names: &[&Contributor], words: &StyleWords) {
    let shown: Vec<String> = names
        .iter()
        .enumerate()
        .map(|(place, one)| if place == 0 { flat(&one.name) } else { spoken(one) })
        .collect();
    let mut who = match shown.as_slice() {
        // Beyond ten: the first seven.
        names if names.len() > 10 => {
            format!("{}, {}", names.get(..7).unwrap_or(names).join(", "), words.others)
        }
        names => joined(names, &format!(", {} ", words.and)),
    };
    if is_film(record) && !who.is_empty() {
        who = format!("{who}, {}", words.director);
    }
    line.sentence(&[(&who, false)]);
    line.sentence(&[(&title(record, words), true)]);
    line.sentence(&[(&said(record.edition.as_ref()), false)]);
    line.sentence(&[(&published(record, words), false)]);
    line.sentence(&[(&medium(record, words), false)]);
}

/// Those under whose name a document is found: who directed the film, who wrote the book and drew the
/// comic, who composed or plays the music. Where the record names nobody of these, whoever made it.
fn creators(record: &Record) -> Vec<&Contributor> {
    let wanted: &[Role] = match record.document_type {
        DocumentType::Film => &[Role::Director],
        DocumentType::Music | DocumentType::Score => &[Role::Author, Role::Composer, Role::Performer],
        DocumentType::Comic | DocumentType::Manga => &[Role::Author, Role::Scriptwriter, Role::Illustrator],
        _ => &[Role::Author, Role::Scriptwriter, Role::Composer],
    };
    let found = distinct(makers(record).filter(|one| wanted.contains(&one.role)));
    if found.is_empty() && !is_film(record) {
        return authors(record).collect();
    }
    found
}

fn is_film(record: &Record) -> bool {
    record.document_type == DocumentType::Film
}

fn title(record: &Record, words: &StyleWords) -> String {
    let parts = [
        Some(&record.title),
        record.part_number.as_ref(),
        record.part_name.as_ref(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| flat(part)).collect();
    let mut title = parts.join(", ");
    if let Some(subtitle) = &record.subtitle {
        title.push_str(&words.colon);
        title.push_str(&flat(subtitle));
    }
    title
}

/// Whether a series says no more than the title and its part: « 20th Century Boys, 3 », of which it is the
/// third volume.
fn repeats(record: &Record, series: &Series) -> bool {
    let is_number = |volume: &String| {
        let part = record.part_number.as_ref();
        part.is_some_and(|part| match (Volumes::parse(part), Volumes::parse(volume)) {
            (Some(part), Some(volume)) => part == volume,
            _ => fold(part) == fold(volume),
        })
    };
    fold(&series.title) == fold(&record.title) && series.volume.as_ref().is_none_or(is_number)
}

fn year(record: &Record, words: &StyleWords) -> String {
    record
        .year
        .map_or_else(|| words.no_date.clone(), |year| year.to_string())
}

/// Place : Publisher, year.
fn published(record: &Record, words: &StyleWords) -> String {
    let names: Vec<String> = [record.place.as_ref(), record.publisher.as_ref()]
        .into_iter()
        .flatten()
        .map(|name| flat(name))
        .filter(|name| !name.is_empty())
        .collect();
    let year = year(record, words);
    if names.is_empty() {
        year
    } else {
        format!("{}, {year}", names.join(&words.colon))
    }
}

/// What it is, where that is no book on paper: everybody takes it for one.
fn medium(record: &Record, words: &StyleWords) -> String {
    use DocumentType as Type;
    match record.document_type {
        Type::Book | Type::Comic | Type::Manga | Type::LargePrint | Type::EasyRead | Type::Periodical => {
            String::new()
        }
        _ => flat(&words.medium),
    }
}

fn bracketed(record: &Record, words: &StyleWords) -> String {
    match medium(record, words) {
        medium if medium.is_empty() => medium,
        medium => format!(" [{medium}]"),
    }
}

fn said(text: Option<&String>) -> String {
    text.map(|text| flat(text)).unwrap_or_default()
}

/// NOTHOMB, Amélie.
fn capitals(name: &str) -> String {
    let name = flat(name);
    match person(&name) {
        Some((family, given)) => format!("{}, {given}", family.to_uppercase()),
        None => name.to_uppercase(),
    }
}

/// Nothomb, A.; Saint-Exupéry, A. de; Tolkien, J. R. R.
fn initials(name: &str) -> String {
    let name = flat(name);
    let Some((family, given)) = person(&name) else {
        return name;
    };
    let short: Vec<String> = given.split_whitespace().map(initial).collect();
    format!("{family}, {}", short.join(" "))
}

/// « Jean-Pierre » is « J.-P. »; a particle, which begins with a small letter, stays.
fn initial(word: &str) -> String {
    if word.starts_with(char::is_lowercase) {
        return word.to_owned();
    }
    let parts: Vec<String> = word
        .split('-')
        .filter_map(|part| part.chars().next())
        .map(|letter| format!("{letter}."))
        .collect();
    parts.join("-")
}

fn spoken(one: &Contributor) -> String {
    flat(&one.spoken_name())
}

/// Commas between names, and `last` before the last.
fn joined(names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{}{last}{end}", first.join(", ")),
    }
}

/// A citation as it is written: sentences, each with its full stop.
#[derive(Default)]
struct Line {
    runs: Vec<Run>,
}

impl Line {
    fn push(&mut self, text: &str, is_italic: bool) {
        if text.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.is_italic == is_italic => last.text.push_str(text),
            _ => self.runs.push(Run {
                text: text.to_owned(),
                is_italic,
            }),
        }
    }

    /// A sentence of pieces, with a full stop unless it ends with one; nothing for nothing.
    fn sentence(&mut self, pieces: &[(&str, bool)]) {
        if pieces.iter().all(|(text, _)| text.trim().is_empty()) {
            return;
        }
        self.space();
        for (text, is_italic) in pieces {
            self.push(text, *is_italic);
        }
        let ends = self
            .runs
            .last()
            .is_some_and(|run| run.text.ends_with(['.', '!', '?', '…']));
        if !ends {
            self.push(".", false);
        }
    }

    /// An address, after which a full stop would be taken for a part of it.
    fn end(&mut self, text: &str) {
        self.space();
        self.push(text, false);
    }

    fn space(&mut self) {
        if !self.runs.is_empty() {
            self.push(" ", false);
        }
    }
}

#[cfg(test)]
mod tests;
