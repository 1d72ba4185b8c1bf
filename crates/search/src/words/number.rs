//! Numbers in words: « septante », « soixante-dix » and « 70 » are one number, here as in Liège.
//! French only: the titles where it matters are French.

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
            None => from += 1,
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
    fn what_is_no_number_is_none() {
        assert_eq!(values("un chat et une souris"), [0; 0]);
        assert_eq!(values("les trois mousquetaires vingt ans apres"), [3, 20]);
        assert_eq!(values("et"), [0; 0]);
        assert_eq!(values("quatre trois deux"), [4, 3, 2]);
    }
}
