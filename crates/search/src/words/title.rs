//! A whole title as one key: what a record is called, and what was typed, compared as wholes.

use super::{Tongue, stop};

/// What stands before the number of a volume, folded: « tome 5 », « vol. 5 », « n° 5 », « deel 5 ».
const MARKERS: [&str; 13] = [
    "tome", "tomes", "t", "volume", "vol", "v", "numero", "no", "n", "nr", "nummer", "deel", "band",
];

/// Whether a folded word only says that a number follows.
#[must_use]
pub fn is_volume_marker(word: &str) -> bool {
    MARKERS.contains(&word)
}

/// The number of a volume that is written in one word with what announces it: « t2 », « vol12 ».
#[must_use]
pub fn volume_of(word: &str) -> Option<&str> {
    let from = word.find(|letter: char| letter.is_ascii_digit())?;
    let (marker, number) = word.split_at(from);
    (is_figure(number) && is_volume_marker(marker)).then_some(number)
}

/// Whether a word is a number in figures.
#[must_use]
pub fn is_figure(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Folded words as one key: what only announces the number of a volume is left out, since
/// « Tintin tome 5 », « Tintin t5 » and « Tintin 5 » are one.
#[must_use]
pub fn key(words: &[&str]) -> String {
    let mut kept: Vec<&str> = Vec::with_capacity(words.len());
    for (place, word) in words.iter().enumerate() {
        let is_marker =
            place > 0 && is_volume_marker(word) && words.get(place + 1).is_some_and(|next| is_figure(next));
        if !is_marker {
            kept.push(if place > 0 {
                volume_of(word).unwrap_or(word)
            } else {
                word
            });
        }
    }
    kept.join(" ")
}

/// The key of a title in the stems of a tongue, without its first article: « Stupeur et tremblements » and
/// « stupeur et tremblement » are nearly one.
#[must_use]
pub fn near_key(words: &[&str], tongue: Tongue) -> String {
    let own = match words {
        [first, rest @ ..] if !rest.is_empty() && stop::is_article(first) => rest,
        _ => words,
    };
    let stems: Vec<_> = own.iter().map(|word| tongue.stem(word)).collect();
    stems.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        text.split(' ').collect()
    }

    #[test]
    fn a_volume_is_one_however_it_is_announced() {
        for text in [
            "tintin 5",
            "tintin tome 5",
            "tintin t 5",
            "tintin t5",
            "tintin vol 5",
            "tintin n 5",
        ] {
            assert_eq!(key(&words(text)), "tintin 5", "{text}");
        }
        for text in ["tome", "le tome", "no logo", "t2", "brel 2"] {
            assert_eq!(key(&words(text)), text);
        }
    }

    #[test]
    fn one_and_many_are_nearly_one_title() {
        let near = |text| near_key(&words(text), Tongue::French);
        assert_eq!(near("stupeur et tremblements"), near("stupeur et tremblement"));
        assert_eq!(near("les miserables"), near("le miserable"));
        assert_ne!(near("la chute"), near("la peste"));
        assert_eq!(near("la"), "la");
    }
}
