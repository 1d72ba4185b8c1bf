//! Marks: where the words of a search stand in the texts shown. Done on the texts of the page, so
//! that a mark is never of another version of the record.

use std::ops::Range;

use crate::query::{Clause, Content, Occur, Query};
use crate::words::{Tongue, stems, words};

/// Finds the words of a search in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marker {
    words: Vec<String>,
    prefixes: Vec<String>,
    stems: Vec<String>,
}

/// The part of a long text where the words are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// Which part of the text, in bytes.
    pub range: Range<usize>,
    /// What to mark, in bytes of the whole text.
    pub marks: Vec<Range<usize>>,
}

impl Snippet {
    /// The part cut into what is plain (`false`) and what is marked (`true`).
    #[must_use]
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(bool, &'a str)> {
        pieces(text, self.range.clone(), &self.marks)
    }
}

impl Marker {
    /// Marks what a search looks for.
    #[must_use]
    pub fn of(query: &Query) -> Self {
        let mut marker = Self::default();
        let wanted = query
            .clauses()
            .iter()
            .filter(|clause| clause.occur != Occur::MustNot);
        for atom in wanted.flat_map(Clause::atoms) {
            match &atom.content {
                Content::Word(word) => marker.words.push(word.clone()),
                Content::Prefix(start) => marker.prefixes.push(start.clone()),
                Content::AllOf(words) | Content::Phrase(words) => marker.words.extend(words.iter().cloned()),
                Content::Number(_) | Content::Years(_) => {}
            }
        }
        marker.words.retain(|word| word.len() > 1);
        marker.words.sort_unstable();
        marker.words.dedup();
        marker.stems = marker.words.iter().flat_map(|word| stems(word)).collect();
        marker.stems.sort_unstable();
        marker.stems.dedup();
        marker
    }

    /// Where the words stand in a text, in order, never overlapping.
    #[must_use]
    pub fn mark(&self, text: &str) -> Vec<Range<usize>> {
        if self.words.is_empty() && self.prefixes.is_empty() {
            return Vec::new();
        }
        let mut marks: Vec<Range<usize>> = Vec::new();
        for word in words(text).into_iter().filter(|word| self.has(&word.text)) {
            match marks.last_mut() {
                Some(last) if word.range.start < last.end => last.end = last.end.max(word.range.end),
                _ => marks.push(word.range),
            }
        }
        marks
    }

    /// A text cut into what is plain (`false`) and what is marked (`true`).
    #[must_use]
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(bool, &'a str)> {
        pieces(text, 0..text.len(), &self.mark(text))
    }

    /// About `longest` characters of a text, around the place where most words are; its beginning
    /// when none is.
    #[must_use]
    pub fn snippet(&self, text: &str, longest: usize) -> Snippet {
        let mut marks = self.mark(text);
        // Bytes are close enough to characters to choose a place; the cut is made at spaces.
        let most = |from: usize| {
            marks
                .iter()
                .filter(|mark| mark.start >= from && mark.end <= from + longest)
                .count()
        };
        let best = marks
            .iter()
            .map(|mark| mark.start)
            .rev()
            .max_by_key(|start| most(*start))
            .unwrap_or(0);
        let start = if best < longest / 2 {
            0
        } else {
            word_start(text, best - longest / 4)
        };
        let end = match text[start..].char_indices().nth(longest) {
            None => text.len(),
            Some((offset, _)) => {
                // With the character after: a word that ends here is whole.
                let cut = &text[start..text.ceil_char_boundary(start + offset + 1)];
                start
                    + cut
                        .rfind(char::is_whitespace)
                        .filter(|space| *space > 0)
                        .unwrap_or(offset)
            }
        };
        marks.retain(|mark| mark.start >= start && mark.end <= end);
        Snippet {
            range: start..end,
            marks,
        }
    }

    fn has(&self, word: &str) -> bool {
        if self.words.iter().any(|other| other == word)
            || self.prefixes.iter().any(|start| word.starts_with(start))
        {
            return true;
        }
        // Stemming costs; a word that begins otherwise has another stem.
        let start = word.as_bytes().get(..3);
        start.is_some()
            && self.words.iter().any(|other| other.as_bytes().get(..3) == start)
            && Tongue::ALL.iter().any(|tongue| {
                let stem = tongue.stem(word);
                self.stems.iter().any(|other| *other == stem)
            })
    }
}

fn word_start(text: &str, near: usize) -> usize {
    let near = text.floor_char_boundary(near);
    text[..near]
        .rfind(char::is_whitespace)
        .map_or(0, |space| text.ceil_char_boundary(space + 1))
}

fn pieces<'a>(text: &'a str, range: Range<usize>, marks: &[Range<usize>]) -> Vec<(bool, &'a str)> {
    let mut cut = Vec::with_capacity(marks.len() * 2 + 1);
    let mut at = range.start;
    for mark in marks {
        if let (Some(plain), Some(marked)) = (text.get(at..mark.start), text.get(mark.clone())) {
            if !plain.is_empty() {
                cut.push((false, plain));
            }
            cut.push((true, marked));
            at = mark.end;
        }
    }
    if let Some(rest) = text.get(at..range.end).filter(|rest| !rest.is_empty()) {
        cut.push((false, rest));
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked<'a>(search: &str, text: &'a str) -> Vec<&'a str> {
        let marker = Marker::of(&Query::parse(search));
        marker.mark(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn all_forms_of_a_word_are_marked() {
        assert_eq!(marked("assassins", "Hygiène de l’assassin"), ["assassin"]);
        assert_eq!(marked("hygiene", "Hygiène de l’assassin"), ["Hygiène"]);
        assert_eq!(marked("portemonnaie", "Un porte-monnaie vide"), ["porte-monnaie"]);
        assert_eq!(marked("-chat chien", "Chien et chat"), ["Chien"]);
        assert_eq!(marked("", "Chien et chat"), [""; 0]);
    }

    #[test]
    fn a_snippet_is_cut_where_the_words_are() {
        let text = format!(
            "{} la baleine blanche du capitaine {}",
            "mot ".repeat(60),
            "fin ".repeat(60)
        );
        let marker = Marker::of(&Query::parse("baleine capitaine"));
        let snippet = marker.snippet(&text, 80);
        let pieces = snippet.pieces(&text);
        let marked: Vec<&str> = pieces
            .iter()
            .filter(|(mark, _)| *mark)
            .map(|(_, piece)| *piece)
            .collect();
        assert_eq!(marked, ["baleine", "capitaine"]);
        assert!(text[snippet.range].chars().count() <= 80);
    }

    #[test]
    fn a_text_without_the_words_is_shown_from_its_start() {
        let marker = Marker::of(&Query::parse("baleine"));
        let text = "Éléphants et girafes vont à la rivière";
        assert_eq!(&text[marker.snippet(text, 12).range], "Éléphants et");
    }

    proptest::proptest! {
        #[test]
        fn pieces_make_the_whole_again(text in "\\PC{0,80}", search in "\\PC{0,12}", longest in 1_usize..60) {
            let marker = Marker::of(&Query::parse(&search));
            let whole: String = marker.pieces(&text).into_iter().map(|(_, piece)| piece).collect();
            proptest::prop_assert_eq!(&whole, &text);
            let snippet = marker.snippet(&text, longest);
            let part: String = snippet.pieces(&text).into_iter().map(|(_, piece)| piece).collect();
            proptest::prop_assert_eq!(part.as_str(), &text[snippet.range]);
        }
    }
}
