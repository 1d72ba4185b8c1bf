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
        let stemmer: &Stemmer = match self {
            Self::French => &FRENCH,
            Self::Dutch => &DUTCH,
            Self::German => &GERMAN,
            Self::English => &ENGLISH,
        };
        stemmer.stem(word)
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
    fn figures_and_other_scripts_stay() {
        assert_eq!(stems("1984"), ["1984"]);
        assert_eq!(stems("мир"), ["мир"]);
    }
}
