//! Series whose volumes follow each other: what a printed number says, the volumes in their order, and
//! those that are missing.

use crate::fold::fold;

/// Words that stand before the number of a volume, folded.
const VOLUME_WORDS: [&str; 28] = [
    "tome",
    "tomes",
    "t",
    "volumes",
    "vols",
    "delen",
    "volume",
    "vol",
    "v",
    "n",
    "no",
    "nr",
    "numero",
    "nummer",
    "number",
    "num",
    "band",
    "bd",
    "teil",
    "deel",
    "dl",
    "book",
    "part",
    "partie",
    "livre",
    "episode",
    "ep",
    "aflevering",
];
/// What stands between the first and the last of several volumes in one, folded.
const RANGE_WORDS: [&str; 8] = ["a", "au", "to", "tot", "bis", "et", "en", "und"];
/// What makes a figure an ordinal: « 1er », « 5e », « 2nd ».
const ORDINALS: [&str; 12] = [
    "er", "re", "e", "eme", "ieme", "nd", "nde", "st", "rd", "th", "de", "ste",
];
/// Numbers beyond are no numbers of volumes.
const HIGHEST: u32 = 99_999;
/// Volumes bound in one at most: what looks like more is two years, or two numbers side by side.
const MOST_BOUND: u32 = 50;
/// The highest Roman number that is read: beyond stand words (« mix », « di »).
const HIGHEST_ROMAN: u32 = 399;
/// The longest row of missing volumes: beyond, the numbering began anew.
const LONGEST_GAP: u32 = 50;
/// Missing volumes side by side that have a line each; more have one for all.
const ALONE: u32 = 5;
/// The highest number of a collection that is taken for a series though no record calls it one.
const HIGHEST_FOLLOWED: u32 = 200;

/// The volumes that a document holds: one, or several bound together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Volumes {
    /// The first.
    pub first: u32,
    /// The last; the same when there is one.
    pub last: u32,
}

impl Volumes {
    /// What a printed number says: « 5 », « Tome 5 », « t. 05 », « V », « 1-3 ». Nothing for a document that
    /// has its place beside the numbered ones: « Hors-série », « Intégrale 1 ».
    #[must_use]
    pub fn parse(printed: &str) -> Option<Self> {
        let words = words(printed);
        let mut rest = words.as_slice();
        let mut is_announced = false;
        while let [word, after @ ..] = rest
            && VOLUME_WORDS.contains(&word.folded.as_str())
            && !after.is_empty()
        {
            is_announced = true;
            rest = after;
        }
        let [number, after @ ..] = rest else { return None };
        let first = number.value(is_announced)?;
        let last = match after {
            [last, ..] if matches!(last.before, '-' | '–' | '—' | '&' | '+') => last.value(is_announced),
            // « t/m », Dutch for « up to and including ».
            [t, m, last, ..] if t.folded == "t" && m.folded == "m" => last.value(is_announced),
            [joint, last, ..] if RANGE_WORDS.contains(&joint.folded.as_str()) => last.value(is_announced),
            _ => None,
        };
        let is_range = |last: &u32| *last > first && last - first <= MOST_BOUND;
        Some(Self {
            first,
            last: last.filter(is_range).unwrap_or(first),
        })
    }
}

/// A word of a printed number.
struct Word {
    folded: String,
    is_upper: bool,
    /// The mark before it.
    before: char,
}

impl Word {
    /// The number that it is, in figures, as an ordinal, or Roman: in capitals, or after « tome ».
    fn value(&self, is_announced: bool) -> Option<u32> {
        let figures = self.folded.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, suffix) = self.folded.split_at(figures);
        if figures > 0 {
            let is_number = suffix.is_empty() || ORDINALS.contains(&suffix);
            let number = digits.parse().ok().filter(|number| *number <= HIGHEST);
            return number.filter(|_| is_number);
        }
        (self.is_upper || is_announced)
            .then(|| roman(&self.folded))
            .flatten()
    }
}

/// The words of a printed number; « t5 » is two.
fn words(printed: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut before = ' ';
    let mut word = String::new();
    let mut take = |word: &mut String, before: &mut char| {
        let folded = fold(word);
        if !folded.is_empty() {
            words.push(Word {
                is_upper: word.chars().all(char::is_uppercase),
                folded,
                before: *before,
            });
        }
        word.clear();
        *before = ' ';
    };
    for character in printed.chars() {
        if character.is_alphanumeric() || character == '\u{ba}' {
            let follows_letter = word.ends_with(char::is_alphabetic);
            if character.is_ascii_digit() && follows_letter {
                take(&mut word, &mut before);
            }
            word.push(character);
        } else {
            take(&mut word, &mut before);
            if !character.is_whitespace() {
                before = character;
            }
        }
    }
    take(&mut word, &mut before);
    words
}

/// The signs of Roman numbers and what they are worth.
const SIGNS: [(u32, &str); 9] = [
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

/// A Roman number in its one right spelling.
fn roman(word: &str) -> Option<u32> {
    let mut rest = word;
    let mut value = 0;
    for (worth, sign) in SIGNS {
        while let Some(after) = rest.strip_prefix(sign) {
            value += worth;
            rest = after;
        }
    }
    (rest.is_empty() && value > 0 && value <= HIGHEST_ROMAN && written(value) == word).then_some(value)
}

/// A number in Roman signs, lower case.
fn written(mut value: u32) -> String {
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            text.push_str(sign);
            value -= worth;
        }
    }
    text
}

/// A line of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Volumes that the catalogue has, with the places of their documents in what was given.
    Held {
        /// Which.
        volumes: Volumes,
        /// Their documents.
        documents: Vec<usize>,
    },
    /// Volumes that it has not.
    Missing(Volumes),
}

/// A series in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineUp {
    /// The volumes, one line each, those that are missing among them.
    pub lines: Vec<Line>,
    /// The documents without a number, as they were given.
    pub extras: Vec<usize>,
}

/// Puts the documents of a series in the order of their volumes.
#[must_use]
pub fn line_up(documents: &[Option<Volumes>]) -> LineUp {
    let mut numbered: Vec<(Volumes, usize)> = Vec::with_capacity(documents.len());
    let mut extras = Vec::new();
    for (place, volumes) in documents.iter().enumerate() {
        match volumes {
            Some(volumes) => numbered.push((*volumes, place)),
            None => extras.push(place),
        }
    }
    numbered.sort_unstable();
    let mut lines: Vec<Line> = Vec::new();
    // What comes before the next volume that nobody has: the series begins at 1, or at 0 where it does.
    let mut next = 1;
    for (volumes, place) in numbered {
        if let Some(Line::Held {
            volumes: same,
            documents,
        }) = lines.last_mut()
            && *same == volumes
        {
            documents.push(place);
            continue;
        }
        if volumes.first > next {
            lines.extend(missing(next, volumes.first - 1));
        }
        next = next.max(volumes.last + 1);
        lines.push(Line::Held {
            volumes,
            documents: vec![place],
        });
    }
    LineUp { lines, extras }
}

fn missing(first: u32, last: u32) -> Vec<Line> {
    let count = last - first + 1;
    if count > LONGEST_GAP {
        return Vec::new();
    }
    if count > ALONE {
        return vec![Line::Missing(Volumes { first, last })];
    }
    (first..=last)
        .map(|number| {
            Line::Missing(Volumes {
                first: number,
                last: number,
            })
        })
        .collect()
}

/// Whether the documents under one heading are a series that one reads in its order, and not a publisher's
/// collection: most records say so (`sets` of them), or their numbers stand close together.
#[must_use]
pub fn is_followed(sets: usize, documents: &[Option<Volumes>]) -> bool {
    if documents.is_empty() {
        return false;
    }
    if sets * 2 >= documents.len() {
        return true;
    }
    let mut numbers: Vec<u32> = documents.iter().flatten().map(|volumes| volumes.first).collect();
    let is_numbered = numbers.len() * 2 >= documents.len();
    numbers.sort_unstable();
    numbers.dedup();
    let (Some(lowest), Some(highest)) = (numbers.first(), numbers.last()) else {
        return false;
    };
    let span = usize::try_from(highest - lowest + 1).unwrap_or(usize::MAX);
    is_numbered && numbers.len() > 1 && *highest <= HIGHEST_FOLLOWED && numbers.len() * 2 >= span
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn one(number: u32) -> Option<Volumes> {
        Some(Volumes {
            first: number,
            last: number,
        })
    }

    const fn bound(first: u32, last: u32) -> Option<Volumes> {
        Some(Volumes { first, last })
    }

    #[test]
    fn the_number_of_a_volume_is_read_however_it_is_printed() {
        for (printed, volumes) in [
            ("5", one(5)),
            ("05", one(5)),
            ("Tome 5", one(5)),
            ("t. 05", one(5)),
            ("T5", one(5)),
            ("tome V", one(5)),
            ("t. iv", one(4)),
            ("XII", one(12)),
            ("vol. 3", one(3)),
            ("Vol. III", one(3)),
            ("n° 12", one(12)),
            ("nº 12", one(12)),
            ("no. 7", one(7)),
            ("#4", one(4)),
            ("[2]", one(2)),
            ("Band 10", one(10)),
            ("Bd. 2", one(2)),
            ("deel 3", one(3)),
            ("Tome 2, Volume 1", one(2)),
            ("5e", one(5)),
            ("1er", one(1)),
            ("2nd", one(2)),
            ("5.1", one(5)),
            ("3/7", one(3)),
            ("5 bis", one(5)),
            ("0", one(0)),
            ("2019", one(2019)),
            ("1-3", bound(1, 3)),
            ("Tomes 1 à 3", bound(1, 3)),
            ("t. 1 à 3", bound(1, 3)),
            ("I-III", bound(1, 3)),
            ("1 et 2", bound(1, 2)),
            ("Band 1 bis 4", bound(1, 4)),
            ("deel 1 t/m 3", bound(1, 3)),
            ("1-900", one(1)),
            ("3-1", one(3)),
            // Words that Roman signs make by chance, and what is no volume.
            ("mix", None),
            ("tome mix", None),
            ("IIII", None),
            ("VX", None),
            ("vi", None),
            ("Hors-série 2", None),
            ("HS 2", None),
            ("Intégrale 1", None),
            ("tome", None),
            ("999999999999", None),
            ("12abc", None),
            ("", None),
            ("…", None),
        ] {
            assert_eq!(Volumes::parse(printed), volumes, "{printed}");
        }
    }

    /// « 1 », « 2×2 » for two documents, « -3 » for one that is missing, « 4–9 » for several.
    fn drawn(documents: &[Option<Volumes>]) -> (String, Vec<usize>) {
        let LineUp { lines, extras } = line_up(documents);
        let span = |volumes: &Volumes| match volumes {
            Volumes { first, last } if first == last => first.to_string(),
            Volumes { first, last } => format!("{first}–{last}"),
        };
        let drawn: Vec<String> = lines
            .iter()
            .map(|line| match line {
                Line::Held { volumes, documents } if documents.len() > 1 => {
                    format!("{}×{}", span(volumes), documents.len())
                }
                Line::Held { volumes, .. } => span(volumes),
                Line::Missing(volumes) => format!("-{}", span(volumes)),
            })
            .collect();
        (drawn.join(" "), extras)
    }

    #[test]
    fn volumes_stand_in_order_and_what_is_missing_shows() {
        for (documents, expected, extras) in [
            (vec![one(10), one(2), one(1), one(9)], "1 2 -3–8 9 10", vec![]),
            (vec![one(3), None, one(1), one(3)], "1 -2 3×2", vec![1]),
            (vec![one(4)], "-1 -2 -3 4", vec![]),
            (vec![bound(1, 3), one(5), one(2)], "1–3 2 -4 5", vec![]),
            (vec![one(0), one(1)], "0 1", vec![]),
            // Years, or a numbering that began anew, leave no hundreds of holes.
            (vec![one(2019), one(2021)], "2019 -2020 2021", vec![]),
            (vec![one(1), one(900)], "1 900", vec![]),
            (vec![None, None], "", vec![0, 1]),
            (vec![], "", vec![]),
        ] {
            assert_eq!(drawn(&documents), (expected.to_owned(), extras), "{documents:?}");
        }
    }

    #[test]
    fn a_collection_of_a_publisher_is_no_series() {
        let sparse: Vec<_> = (0..30).map(|place| one(place * 37 + 1)).collect();
        let dense: Vec<_> = (1..=12).map(one).collect();
        for (sets, documents, expected) in [
            (12, dense.clone(), true),
            (0, dense, true),
            (0, sparse.clone(), false),
            (20, sparse, true),
            (0, vec![one(3)], false),
            (1, vec![one(3)], true),
            (1, vec![None], true),
            (0, vec![one(1), one(2), None, None, None], false),
            (0, vec![one(2019), one(2020)], false),
            (0, vec![], false),
        ] {
            assert_eq!(is_followed(sets, &documents), expected, "{sets} {documents:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_printed_number_is_too_strange(printed in ".{0,30}") {
            if let Some(volumes) = Volumes::parse(&printed) {
                proptest::prop_assert!(volumes.first <= volumes.last);
            }
        }

        #[test]
        fn a_roman_number_is_read_as_it_is_written(value in 1_u32..=HIGHEST_ROMAN) {
            proptest::prop_assert_eq!(roman(&written(value)), Some(value));
        }
    }
}
