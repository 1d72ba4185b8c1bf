//! Words: how a text is cut for search, the same in the index, in the query and where marks are put.
//! No word is too common to be indexed: « Et si c'était vrai… » is a title.

pub mod number;
pub mod saint;
mod stem;
pub mod stop;
pub mod title;

use std::ops::Range;

use domain::fold::fold;
use unicode_normalization::char::is_combining_mark;

pub use stem::{Tongue, stems};

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Folded: lower case, without accents or ligatures.
    pub text: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Its rank among the words of the text. A word written with a hyphen has a second form in one
    /// piece (« porte-monnaie », « portemonnaie ») at the rank of its first part.
    pub position: usize,
    /// Whether it is such a second form.
    pub joined: bool,
}

/// What French puts before a vowel and an apostrophe: no word of its own.
const ELIDED: [&str; 13] = [
    "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
];

/// The longest word kept, in bytes: longer ones are noise.
const LONGEST: usize = 60;

/// The words of a text.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::with_capacity(text.len() / 6 + 1);
    // The parts of a word in several pieces that is still open, as an index into `found`.
    let mut run = 0;
    let mut previous_end: Option<usize> = None;
    let mut position = 0;
    for range in Pieces::new(text) {
        let piece = &text[range.clone()];
        let tight = previous_end.is_some_and(|end| joins(&text[end..range.start], piece, found.last()));
        if !tight {
            close_run(&mut found, run, &mut position);
            run = found.len();
        }
        previous_end = Some(range.end);
        let folded = fold_piece(piece);
        if is_elided(&folded, &text[range.end..]) {
            close_run(&mut found, run, &mut position);
            run = found.len();
            previous_end = None;
            continue;
        }
        for part in folded
            .split(' ')
            .filter(|part| !part.is_empty() && part.len() <= LONGEST)
        {
            found.push(Word {
                text: part.to_owned(),
                range: range.clone(),
                position,
                joined: false,
            });
            position += 1;
        }
    }
    close_run(&mut found, run, &mut position);
    found
}

/// Adds the form in one piece of the words from `run` on, when they are several.
fn close_run(found: &mut Vec<Word>, run: usize, position: &mut usize) {
    let parts = &found[run..];
    if !(2..=8).contains(&parts.len()) {
        return;
    }
    let length: usize = parts.iter().map(|part| part.text.len()).sum();
    if length > LONGEST {
        return;
    }
    let joined = Word {
        text: parts.iter().map(|part| part.text.as_str()).collect(),
        range: parts[0].range.start..parts[parts.len() - 1].range.end,
        position: parts[0].position,
        joined: true,
    };
    found.insert(run + 1, joined);
    *position = found[found.len() - 1].position + 1;
}

/// Whether what stands between two pieces makes one word of them: a hyphen, an apostrophe, the
/// points of « S.O.S. » and « J. R. R. », the gap in « 20 000 ».
fn joins(between: &str, piece: &str, before: Option<&Word>) -> bool {
    let one_letter = |text: &str| text.len() == 1 && text.as_bytes()[0].is_ascii_alphabetic();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some(before) = before else { return false };
    let mut characters = between.chars();
    match (characters.next(), characters.next(), characters.next()) {
        (Some(c), None, _) if is_hyphen(c) || is_apostrophe(c) => true,
        (Some('.'), None, _) | (Some('.'), Some(' '), None)
            if one_letter(piece) && one_letter(&before.text) =>
        {
            true
        }
        (Some(' ' | '.' | '\u{a0}' | '\u{202f}' | '\u{2009}'), None, _) => {
            digits(piece) && piece.len() == 3 && digits(&before.text) && before.text.len() <= 3
        }
        _ => false,
    }
}

fn is_elided(folded: &str, after: &str) -> bool {
    let mut after = after.chars();
    ELIDED.contains(&folded)
        && after.next().is_some_and(is_apostrophe)
        && after.next().is_some_and(char::is_alphanumeric)
}

/// The apostrophes that people type and print.
#[must_use]
pub const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '＇')
}

const fn is_hyphen(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{ad}' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}'
    )
}

fn fold_piece(piece: &str) -> String {
    if piece.is_ascii() {
        piece.to_ascii_lowercase()
    } else {
        fold(piece)
    }
}

/// The runs of letters and digits of a text; each ideograph is a piece of its own.
struct Pieces<'a> {
    text: &'a str,
    from: usize,
}

impl<'a> Pieces<'a> {
    const fn new(text: &'a str) -> Self {
        Self { text, from: 0 }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = &self.text[self.from..];
        let start = self.from + rest.find(char::is_alphanumeric)?;
        let mut end = start;
        for (offset, character) in self.text[start..].char_indices() {
            let alone = is_ideograph(character);
            if alone && offset > 0 || !(character.is_alphanumeric() || is_combining_mark(character)) {
                break;
            }
            end = start + offset + character.len_utf8();
            if alone {
                break;
            }
        }
        self.from = end;
        Some(start..end)
    }
}

const fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn a_text_is_cut_as_readers_would_type_it() {
        for (text, expected) in [
            ("L’Œuvre d'Émile", vec!["oeuvre", "emile"]),
            ("Lorsqu'il jusqu’ici", vec!["il", "ici"]),
            ("Porte-monnaie !", vec!["porte", "portemonnaie", "monnaie"]),
            ("aujourd'hui", vec!["aujourd", "aujourdhui", "hui"]),
            ("S.O.S. Météores", vec!["s", "sos", "o", "s", "meteores"]),
            ("Tolkien, J. R. R.", vec!["tolkien", "j", "jrr", "r", "r"]),
            ("20 000 lieues", vec!["20", "20000", "000", "lieues"]),
            ("Die Straße", vec!["die", "strasse"]),
            ("三国", vec!["三", "国"]),
            ("e\u{301}te\u{301}", vec!["ete"]),
            ("\0 *:* \u{202e}", vec![]),
            ("l'", vec!["l"]),
        ] {
            assert_eq!(texts(text), expected, "{text}");
        }
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "Le chat d’Éloïse — peut-être";
        let found = words(text);
        let written: Vec<&str> = found.iter().map(|word| &text[word.range.clone()]).collect();
        assert_eq!(written, ["Le", "chat", "Éloïse", "peut", "peut-être", "être"]);
        assert_eq!(
            found.iter().map(|word| word.position).collect::<Vec<_>>(),
            [0, 1, 2, 3, 3, 4]
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_cut_within_its_bounds(text in "\\PC{0,60}") {
            let mut last = 0;
            for word in words(&text) {
                proptest::prop_assert!(text.get(word.range.clone()).is_some());
                proptest::prop_assert!(word.position >= last);
                last = word.position;
            }
        }
    }
}
