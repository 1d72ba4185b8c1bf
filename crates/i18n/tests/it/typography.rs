//! Texts are set as a printer would: real apostrophes and quotation marks, and in French the
//! spaces that do not break before high punctuation.

use std::fs;
use std::path::Path;

use domain::language::Language;

/// What the files say after the key, with file and line, comments left out. Braces and what
/// they hold are Fluent's, and are replaced by a word.
fn lines(language: Language) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language.code());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry is readable").path();
        let text = fs::read_to_string(&path).expect("the file is UTF-8");
        for (number, line) in text.lines().enumerate() {
            if line.starts_with('#') {
                continue;
            }
            let words = line.split_once(" = ").map_or(line, |(_, words)| words);
            found.push((format!("{}:{}", path.display(), number + 1), spoken(words)));
        }
    }
    found
}

/// The line without its placeables and selector syntax.
fn spoken(words: &str) -> String {
    let mut rest = words.trim().trim_start_matches('*').to_owned();
    if rest.starts_with('[') {
        rest = rest
            .split_once(']')
            .map_or(String::new(), |(_, after)| after.to_owned());
    }
    let mut spoken = String::new();
    let mut depth = 0_usize;
    for letter in rest.chars() {
        match letter {
            '{' => {
                depth += 1;
                spoken.push('x');
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => spoken.push(letter),
            _ => {}
        }
    }
    spoken
}

fn refuse(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn apostrophes_quotation_marks_and_ellipses_are_the_printed_ones() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (place, words) in lines(language) {
            for bad in ["'", "\"", "..."] {
                if words.contains(bad) {
                    wrong.push(format!("{place}: {bad} in {words}"));
                }
            }
        }
    }
    refuse(wrong);
}

#[test]
fn french_high_punctuation_has_its_space_that_does_not_break() {
    let mut wrong = Vec::new();
    for (place, words) in lines(Language::Fr) {
        let letters: Vec<char> = words.chars().collect();
        for (index, letter) in letters.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| letters[before]);
            let after = letters.get(index + 1);
            let good = match letter {
                ';' | '!' | '?' => before == Some('\u{202F}'),
                // « 10:30 » and addresses have a colon of another kind.
                ':' if after.is_some_and(|after| after.is_ascii_digit() || *after == '/') => true,
                ':' | '»' => before == Some('\u{A0}'),
                '«' => after == Some(&'\u{A0}'),
                _ => true,
            };
            if !good {
                wrong.push(format!("{place}: space at {letter} in {words}"));
            }
        }
    }
    refuse(wrong);
}

#[test]
fn the_other_languages_have_no_space_before_punctuation() {
    let mut wrong = Vec::new();
    for language in [Language::Nl, Language::De, Language::En] {
        for (place, words) in lines(language) {
            for mark in [':', ';', '!', '?'] {
                if words.contains(&format!(" {mark}"))
                    || words.contains(&format!("\u{A0}{mark}"))
                    || words.contains(&format!("\u{202F}{mark}"))
                {
                    wrong.push(format!("{place}: space before {mark} in {words}"));
                }
            }
            if words.contains('«') {
                wrong.push(format!("{place}: French quotation marks in {words}"));
            }
        }
    }
    refuse(wrong);
}

#[test]
fn each_language_has_one_pair_of_quotation_marks() {
    let foreign = [
        (Language::Nl, ['“', '”', '„']),
        (Language::De, ['”', '‘', '’']),
        (Language::En, ['“', '”', '„']),
    ];
    let mut wrong = Vec::new();
    for (language, marks) in foreign {
        for (place, words) in lines(language) {
            if words.contains(marks) {
                wrong.push(format!("{place}: {words}"));
            }
        }
    }
    refuse(wrong);
}

#[test]
fn dutch_says_je_and_german_says_sie_on_every_page() {
    let mut wrong = Vec::new();
    for (language, strangers) in [
        (Language::Nl, ["u", "uw", "uwe", "uzelf"]),
        (Language::De, ["du", "dein", "deine", "dich"]),
    ] {
        for (place, words) in lines(language) {
            // « 3 u » is three hours.
            let lowercase = words.replace("x\u{A0}u", "").to_lowercase();
            let mut spoken = lowercase.split(|letter: char| !letter.is_alphabetic());
            if spoken.any(|word| strangers.contains(&word)) {
                wrong.push(format!("{place}: {words}"));
            }
        }
    }
    refuse(wrong);
}

#[test]
fn french_has_its_ligatures_and_its_accents_on_capitals() {
    let known = [
        "oeuvre",
        "coeur",
        "soeur",
        "voeu",
        "noeud",
        "oeil",
        "boeuf",
        "moeurs",
        "choeur",
        "Etat",
        "Editeur",
        "Edition",
        "Ecrire",
        "Ecran",
        "Etagère",
        "Evénement",
        "Echéance",
        "A retirer",
        "A valider",
        "A chercher",
        "courriel",
        "ouvrable",
    ];
    let mut wrong = Vec::new();
    for (place, words) in lines(Language::Fr) {
        for bad in known {
            if words.contains(bad) {
                wrong.push(format!("{place}: {bad} in {words}"));
            }
        }
    }
    refuse(wrong);
}

#[test]
fn nobody_is_shouted_at() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (place, words) in lines(language) {
            if words.contains('!') {
                wrong.push(format!("{place}: {words}"));
            }
        }
    }
    refuse(wrong);
}
