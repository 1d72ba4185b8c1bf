//! Titles, names and summaries of generated records. They mean nothing, and are built as those
//! of real ones are.

use domain::fold::fold;
use domain::record::{Audience, DocumentType, Record};
use std::sync::LazyLock;

use super::words::{Vocabulary, listed};
use crate::dice::Dice;
use crate::works::works;

/// « La neige et le moulin », « Un hiver perdu », « Vocation ».
pub(super) fn title(dice: &mut Dice, words: &Vocabulary) -> String {
    let article = *dice.pick(&["Le", "La", "Les", "Un", "Une", "Des"]);
    let joint = *dice.pick(&[
        "de la", "du", "et la", "et le", "dans les", "sans", "sous le", "pour une",
    ]);
    let mut word = || words.word(dice).to_owned();
    let (first, second, third) = (word(), word(), word());
    match dice.below(10) {
        0 => capital(&first),
        1 | 2 => format!("{article} {first}"),
        3 | 4 => format!("{article} {first} {second}"),
        5 | 6 => format!("{article} {first} {joint} {second}"),
        7 => format!("{} {joint} {second}", capital(&first)),
        8 => format!("{article} {first} {joint} {second} {third}"),
        _ => format!("{} {second} {joint} {third}", capital(&first)),
    }
}

pub(super) fn subtitle(dice: &mut Dice, words: &Vocabulary) -> String {
    let beginning = *dice.pick(&[
        "histoire",
        "essai sur",
        "guide",
        "comprendre",
        "récit",
        "mémoires",
        "une vie de",
    ]);
    format!("{beginning} {} {}", words.word(dice), words.word(dice))
}

/// Two to five sentences, in which as many words join others as in French.
pub(super) fn summary(dice: &mut Dice, words: &Vocabulary) -> String {
    const JOINING: [&str; 24] = [
        "de", "la", "le", "et", "les", "des", "à", "un", "une", "dans", "qui", "du", "en", "que", "son",
        "pour", "sa", "avec", "il", "elle", "au", "par", "sur", "ne",
    ];
    let mut text = String::new();
    for _ in 0..2 + dice.below(4) {
        for place in 0..7 + dice.below(12) {
            let word = if place % 2 == 1 {
                *dice.pick(&JOINING)
            } else {
                words.word(dice)
            };
            if place == 0 {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&capital(word));
            } else {
                text.push(' ');
                text.push_str(word);
            }
        }
        text.push('.');
    }
    text
}

/// The author of a rank: real ones first, then built names, each always the same.
pub(super) fn author(rank: usize) -> String {
    static REAL: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut names: Vec<String> = works()
            .iter()
            .filter_map(|work| Some(work.record.contributors.first()?.name.clone()))
            .collect();
        let mut known = std::collections::HashSet::new();
        names.retain(|name| known.insert(name.clone()));
        names
    });
    static GIVEN: LazyLock<Vec<&'static str>> = LazyLock::new(|| listed("given"));
    static SYLLABLES: LazyLock<Vec<&'static str>> = LazyLock::new(|| listed("syllables"));
    if let Some(name) = REAL.get(rank) {
        return name.clone();
    }
    let mut dice = Dice::new(u64::try_from(rank).unwrap_or(0) ^ 0xa0_7b0e);
    let family: String = (0..2 + dice.below(2)).map(|_| *dice.pick(&SYLLABLES)).collect();
    format!("{}, {}", capital(&family), dice.pick(&GIVEN))
}

pub(super) fn call_number(record: &Record) -> String {
    let name = record
        .contributors
        .first()
        .map_or(&record.title, |first| &first.name);
    let letters: String = fold(name)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(3)
        .collect();
    let letters = letters.to_uppercase();
    let shelf = match (record.document_type, record.audience) {
        (DocumentType::Comic, _) => "BD",
        (DocumentType::Manga, _) => "M",
        (DocumentType::Music, _) => "2",
        (DocumentType::Film, _) => "DVD",
        (DocumentType::Game, _) => "JEU",
        (DocumentType::Audiobook, _) => "LA",
        (DocumentType::LargePrint, _) => "GC",
        (_, Some(Audience::Youth)) => "J",
        (_, Some(Audience::Teen)) => "ADO",
        _ => record.class_number.as_deref().unwrap_or("R"),
    };
    format!("{shelf} {letters}")
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
