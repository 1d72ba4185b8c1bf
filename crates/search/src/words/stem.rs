//! Stems: « assassins » and « assassin » are one word to a reader. Words are folded first, so that
//! a search without accents meets the same stems as one with them.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

/// A language whose words are stemmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// French, and whatever else has no stems of its own here.
    #[default]
    French,
    /// Dutch.
    Dutch,
    /// German.
    German,
    /// English.
    English,
}

static FRENCH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::French));
static DUTCH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::Dutch));
static GERMAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::German));
static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::English));

impl Tongue {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::French, Self::Dutch, Self::German, Self::English];

    /// The tongue of a record, from the languages of its text: the first that is known.
    #[must_use]
    pub fn of_languages<S: AsRef<str>>(languages: &[S]) -> Self {
        languages
            .iter()
            .find_map(|code| match code.as_ref() {
                "fre" | "fra" => Some(Self::French),
                "dut" | "nld" => Some(Self::Dutch),
                "ger" | "deu" => Some(Self::German),
                "eng" => Some(Self::English),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// The stem of a folded word.
    #[must_use]
    pub fn stem<'a>(self, word: &'a str) -> Cow<'a, str> {
        // Figures, call numbers, initials and other scripts are what they are.
        if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Cow::Borrowed(word);
        }
        if let Some(stem) = self.own_stem(word) {
            return Cow::Borrowed(stem);
        }
        let stemmer: &Stemmer = match self {
            Self::French => &FRENCH,
            Self::Dutch => &DUTCH,
            Self::German => &GERMAN,
            Self::English => &ENGLISH,
        };
        let stem = stemmer.stem(word);
        if self.is_trusted(&stem, word) {
            stem
        } else {
            Cow::Borrowed(without_plural(word))
        }
    }

    /// The stem of a word that the algorithm of the tongue takes for another one.
    fn own_stem(self, word: &str) -> Option<&str> {
        match self {
            // « Animal » and « animation » have one English stem.
            Self::English if word.starts_with("animal") => Some("animal"),
            // They are nobody's plural: « moi », « foi » and « pari » are other words.
            Self::English if matches!(word, "mois" | "fois" | "paris") => Some(word),
            // The ligature of « cœur », which is no umlaut: it would be « cour ».
            Self::German if word.contains("oeu") => Some(without_plural(word)),
            _ => None,
        }
    }

    /// Whether a stem is one also for words of other tongues. Readers do not say in which tongue they search,
    /// and Dutch and German leave so little of some French words that it means something else: « fil » of
    /// « fille », « mon » of « mondes », « an » of « géant ». What is that short must be the word without a
    /// plain ending. « Räder » does not lead to « Rad » by it: French infinitives (« rater ») end so too.
    fn is_trusted(self, stem: &str, word: &str) -> bool {
        if matches!(self, Self::French | Self::English) || stem.len() > SHORT_STEM {
            return true;
        }
        match word.strip_prefix(stem) {
            Some("" | "s" | "e" | "es" | "n" | "en") => true,
            // « Katten » doubles the last letter.
            Some(ending) => ending
                .strip_suffix("en")
                .is_some_and(|doubled| stem.ends_with(doubled) && doubled.len() == 1),
            // « Ogen » halves the vowel of « oog ».
            None => word
                .strip_suffix("en")
                .is_some_and(|open| stem.ends_with(open) && stem.len() == open.len() + 1),
        }
    }
}

/// The longest stem that could be of many words.
const SHORT_STEM: usize = 3;

/// A word without the ending of the plural that all four tongues have.
fn without_plural(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(one) if one.len() > SHORT_STEM && !one.ends_with('s') => one,
        _ => word,
    }
}

/// The stems of a folded word in every tongue, each once: a reader does not say in which language
/// the words of a search are.
#[must_use]
pub fn stems(word: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::with_capacity(4);
    for tongue in Tongue::ALL {
        let stem = tongue.stem(word);
        if !found.iter().any(|other| *other == stem) {
            found.push(stem.into_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_many_have_one_stem() {
        for (tongue, one, many) in [
            (Tongue::French, "assassin", "assassins"),
            (Tongue::French, "cheval", "chevaux"),
            (Tongue::Dutch, "boek", "boeken"),
            (Tongue::German, "kind", "kindern"),
            (Tongue::English, "story", "stories"),
        ] {
            assert_eq!(tongue.stem(one), tongue.stem(many), "{one}");
        }
    }

    #[test]
    fn a_word_of_one_tongue_is_not_taken_for_another_of_the_next() {
        for (word, other) in [
            ("mondes", "mon"),
            ("monster", "mon"),
            ("fille", "fil"),
            ("filles", "fils"),
            ("geant", "an"),
            ("garde", "gare"),
            ("salle", "sale"),
            ("verre", "vers"),
            ("galere", "gala"),
            ("foret", "for"),
            ("misere", "mise"),
            ("coeurs", "cour"),
            ("oeuvre", "ouvre"),
            ("mois", "moi"),
            ("fois", "foi"),
            ("paris", "pari"),
            ("animation", "animal"),
        ] {
            for tongue in Tongue::ALL {
                let stem = tongue.stem(other);
                assert!(
                    !stems(word).iter().any(|one| *one == stem),
                    "{word} and {other}: {stem}"
                );
            }
        }
    }

    #[test]
    fn short_words_keep_their_forms() {
        for (tongue, one, many) in [
            (Tongue::Dutch, "kat", "katten"),
            (Tongue::Dutch, "man", "mannen"),
            (Tongue::Dutch, "oog", "ogen"),
            (Tongue::Dutch, "monster", "monsters"),
            (Tongue::German, "arm", "arme"),
            (Tongue::English, "roi", "rois"),
            (Tongue::English, "animal", "animals"),
            (Tongue::French, "fille", "filles"),
            (Tongue::French, "monde", "mondes"),
        ] {
            assert_eq!(tongue.stem(one), tongue.stem(many), "{one}");
        }
    }

    #[test]
    fn figures_and_other_scripts_stay() {
        assert_eq!(stems("1984"), ["1984"]);
        assert_eq!(stems("мир"), ["мир"]);
    }
}
