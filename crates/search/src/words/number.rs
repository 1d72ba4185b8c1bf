//! Numbers in words: « septante », « soixante-dix » and « 70 » are one number, here as in Liège.
//! French only: the titles where it matters are French. Beside them, ranks and Roman numbers: « 9e »,
//! « deuxième », « XIXe », « Léopold II ».

use std::ops::Range;

use super::Word;

/// The numbers written in words among these, each with the words that make it, in order.
/// « un » alone is an article and is left out.
#[must_use]
pub fn numbers(words: &[&str]) -> Vec<(Range<usize>, u32)> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < words.len() {
        match longest(&words[from..]) {
            Some((length, value)) => {
                if !(length == 1 && value <= 1) {
                    found.push((from..from + length, value));
                }
                from += length;
            }
            None => {
                found.extend(rank(words[from]).map(|value| (from..from + 1, value)));
                from += 1;
            }
        }
    }
    found
}

/// The figures of the numbers that a text has in words, to be indexed beside them.
#[must_use]
pub fn figures(words: &[Word]) -> Vec<(usize, String)> {
    let plain: Vec<&Word> = words.iter().filter(|word| !word.joined).collect();
    let texts: Vec<&str> = plain.iter().map(|word| word.text.as_str()).collect();
    numbers(&texts)
        .into_iter()
        .map(|(range, value)| (plain[range.start].position, value.to_string()))
        .collect()
}

/// The longest number that these words begin with, and its value.
fn longest(words: &[&str]) -> Option<(usize, u32)> {
    let mut thousands = 0_u32;
    let mut current: Option<u32> = None;
    let mut length = 0;
    while let Some(word) = words.get(length) {
        let taken = match (*word, current) {
            // « vingt et un », « soixante et onze », « mille et une »
            ("et", _) if length > 0 => {
                let one = words
                    .get(length + 1)
                    .and_then(|next| unit(next))
                    .filter(|one| matches!(one, 1 | 11));
                match (one, current) {
                    (Some(one), Some(tens)) if tens >= 20 && (one == 1 || tens % 100 == 60) => {
                        current = Some(tens + one);
                        2
                    }
                    (Some(1), None) if thousands > 0 => {
                        current = Some(1);
                        2
                    }
                    _ => break,
                }
            }
            ("mille", _) if thousands == 0 => {
                thousands = current.take().unwrap_or(1) * 1000;
                1
            }
            ("cent" | "cents", None) => {
                current = Some(100);
                1
            }
            ("cent" | "cents", Some(hundreds @ 2..=9)) => {
                current = Some(hundreds * 100);
                1
            }
            ("vingt" | "vingts", Some(four)) if four % 100 == 4 => {
                current = Some(four + 76);
                1
            }
            (word, _) => {
                let Some(value) = tens(word).or_else(|| unit(word)) else {
                    break;
                };
                match current {
                    None => current = Some(value),
                    Some(before) if fits(before, value) => current = Some(before + value),
                    Some(_) => break,
                }
                1
            }
        };
        length += taken;
    }
    (length > 0).then(|| (length, thousands + current.unwrap_or(0)))
}

/// Whether a number may follow another within one: « soixante » « douze », « cent » « huit ».
const fn fits(before: u32, value: u32) -> bool {
    match before % 100 {
        0 => before > 0,
        10 => value >= 7 && value <= 9,
        60 | 80 => value < 20,
        tens => {
            tens >= 20 && tens % 10 == 0 && value < 10 || matches!(tens, 70 | 90) && value >= 7 && value <= 9
        }
    }
}

fn unit(word: &str) -> Option<u32> {
    const UNITS: [&str; 16] = [
        "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize",
    ];
    if word == "une" {
        return Some(1);
    }
    UNITS
        .iter()
        .zip(1..)
        .find(|(unit, _)| **unit == word)
        .map(|(_, value)| value)
}

fn tens(word: &str) -> Option<u32> {
    Some(match word {
        "vingt" | "vingts" => 20,
        "trente" => 30,
        "quarante" => 40,
        "cinquante" => 50,
        "soixante" => 60,
        "septante" => 70,
        "huitante" | "octante" => 80,
        "nonante" => 90,
        _ => return None,
    })
}

/// The number of a rank or a Roman number: « 9e », « 1er », « deuxieme », « xixe », « xiv ».
fn rank(word: &str) -> Option<u32> {
    let figures = word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(0);
    if figures > 0 {
        let (number, ending) = word.split_at(figures);
        return ENDINGS.contains(&ending).then(|| number.parse().ok()).flatten();
    }
    if let Some(stem) = word.strip_suffix("ieme") {
        return ranked(stem);
    }
    let numeral = word
        .strip_suffix("eme")
        .or_else(|| word.strip_suffix('e'))
        .filter(|numeral| numeral.starts_with('x') && numeral.len() > 1)
        .unwrap_or(word);
    roman(numeral)
}

/// What makes a rank of figures, in the four languages.
const ENDINGS: [&str; 13] = [
    "e", "eme", "ieme", "er", "ere", "re", "nd", "nde", "st", "rd", "th", "ste", "de",
];

/// The number of which a word in -ième is the rank: « deuxième », « neuvième ».
fn ranked(stem: &str) -> Option<u32> {
    match stem {
        "quatr" => Some(4),
        "cinqu" => Some(5),
        "neuv" => Some(9),
        "onz" => Some(11),
        "douz" => Some(12),
        "treiz" => Some(13),
        "quatorz" => Some(14),
        "quinz" => Some(15),
        "seiz" => Some(16),
        "vingt" => Some(20),
        "cent" => Some(100),
        stem => unit(stem).filter(|value| *value > 1),
    }
}

/// A Roman number below fifty of two letters or more: greater ones are words too often.
fn roman(word: &str) -> Option<u32> {
    if word.len() < 2 || word.len() > 8 {
        return None;
    }
    let value = |letter: u8| match letter {
        b'i' => Some(1_u32),
        b'v' => Some(5),
        b'x' => Some(10),
        _ => None,
    };
    let mut total = 0;
    let mut letters = word.bytes().peekable();
    while let Some(letter) = letters.next() {
        let own = value(letter)?;
        match letters.peek().and_then(|next| value(*next)) {
            Some(next) if next > own => {
                total += next - own;
                letters.next();
            }
            _ => total += own,
        }
    }
    (written(total) == word).then_some(total)
}

/// A number below fifty in Roman figures: what is written otherwise is a word.
fn written(number: u32) -> String {
    let mut rest = number;
    let mut text = String::new();
    for (value, letters) in [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while rest >= value {
            text.push_str(letters);
            rest -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<u32> {
        let words: Vec<&str> = text.split(' ').collect();
        numbers(&words).into_iter().map(|(_, value)| value).collect()
    }

    #[test]
    fn numbers_are_read_as_they_are_said_in_both_countries() {
        for (text, expected) in [
            ("septante", 70),
            ("soixante dix", 70),
            ("nonante neuf", 99),
            ("quatre vingt dix neuf", 99),
            ("quatre vingt treize", 93),
            ("nonante trois", 93),
            ("vingt et un", 21),
            ("septante et un", 71),
            ("soixante et onze", 71),
            ("quatre vingts", 80),
            ("cent", 100),
            ("deux cents", 200),
            ("cent vingt huit", 128),
            ("vingt mille", 20_000),
            ("mille neuf cent quatre vingt quatre", 1984),
            ("mille et une", 1001),
            ("trois", 3),
            ("dix sept", 17),
        ] {
            assert_eq!(values(text), [expected], "{text}");
        }
    }

    #[test]
    fn ranks_and_roman_numbers_are_numbers() {
        for (text, expected) in [
            ("9e", 9),
            ("2eme", 2),
            ("1er", 1),
            ("21st", 21),
            ("deuxieme", 2),
            ("neuvieme", 9),
            ("xixe", 19),
            ("xxie", 21),
            ("leopold ii", 2),
            ("louis xiv", 14),
            ("xiii", 13),
        ] {
            assert_eq!(values(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        assert_eq!(values("un chat et une souris"), [0; 0]);
        assert_eq!(values("les trois mousquetaires vingt ans apres"), [3, 20]);
        assert_eq!(values("et"), [0; 0]);
        assert_eq!(values("la vie mixe iiii vx xe i"), [0; 0]);
        assert_eq!(values("quatre trois deux"), [4, 3, 2]);
    }
}
