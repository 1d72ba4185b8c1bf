//! A whole title as one key: what a record is called, and what was typed, compared as wholes.

use super::{Tongue, stop};
use crate::spelling::distance;

/// What stands before the number of a volume, folded: « tome 5 », « vol. 5 », « n° 5 », « deel 5 ».
const MARKERS: [&str; 13] = [
    "tome", "tomes", "t", "volume", "vol", "v", "numero", "no", "n", "nr", "nummer", "deel", "band",
];

/// Whether a folded word only says that a number follows.
#[must_use]
pub fn is_volume_marker(word: &str) -> bool {
    MARKERS.contains(&word)
}

/// What announces a volume in full, of which a word is one letter off; short ones are near to too much.
#[must_use]
pub fn near_volume_marker(word: &str) -> Option<&'static str> {
    let mut full = MARKERS.into_iter().filter(|marker| marker.len() > 4);
    full.find(|marker| distance(word, marker) == 1)
}

/// The number of a volume that is written in one word with what announces it: « t2 », « vol12 ».
#[must_use]
pub fn volume_of(word: &str) -> Option<&str> {
    let from = word.find(|letter: char| letter.is_ascii_digit())?;
    let (marker, number) = word.split_at(from);
    (is_figure(number) && is_volume_marker(marker)).then_some(number)
}

/// How many words at the start of a search only say which volume is meant of what follows: « tome 3 » of
/// « tome 3 harry potter », « t3 ». What may begin a title (« n° 5 », « v 13 ») does not count.
#[must_use]
pub fn leading_volume(words: &[&str]) -> Option<usize> {
    const PLAIN: [&str; 7] = ["tome", "tomes", "t", "volume", "vol", "deel", "band"];
    let length = match words {
        [first, second, ..] if PLAIN.contains(first) && is_figure(second) => 2,
        [first, ..] => {
            let number = volume_of(first)?;
            let marker = first.strip_suffix(number)?;
            PLAIN.contains(&marker).then_some(1)?
        }
        [] => return None,
    };
    let asks = |word: &&str| !stop::is_stop_word(word);
    words[length..].iter().any(asks).then_some(length)
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

/// The key of a title in the stems of a tongue, without its common words unless it has no others: « Stupeur
/// et tremblements » and « stupeur tremblement » are nearly one.
#[must_use]
pub fn near_key(words: &[&str], tongue: Tongue) -> String {
    let is_common = |word: &&str| stop::is_stop_word(word) || stop::is_article(word);
    let has_others = !words.iter().all(is_common);
    let own = words.iter().filter(|word| !(has_others && is_common(word)));
    let stems: Vec<_> = own.map(|word| tongue.stem(word)).collect();
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
    fn a_volume_may_be_named_before_its_series() {
        for (text, length) in [
            ("tome 3 harry potter", Some(2)),
            ("t3 harry potter", Some(1)),
            ("volume 2 de death note", Some(2)),
            ("tome 3", None),
            ("t3", None),
            ("tome 3 de", None),
            ("no 5 chanel", None),
            ("v13 carrere", None),
            ("5 asterix", None),
        ] {
            assert_eq!(leading_volume(&words(text)), length, "{text}");
        }
    }

    #[test]
    fn one_and_many_are_nearly_one_title() {
        let near = |text| near_key(&words(text), Tongue::French);
        assert_eq!(near("stupeur et tremblements"), near("stupeur et tremblement"));
        assert_eq!(near("stupeur et tremblements"), near("stupeur tremblements"));
        assert_eq!(near("les miserables"), near("le miserable"));
        assert_ne!(near("la chute"), near("la peste"));
        assert_eq!(near("la"), "la");
    }
}
