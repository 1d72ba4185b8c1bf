//! The numbers that stand on books, periodicals and films: where one ends, and what several of them mean.

use domain::isbn;

use crate::query::{Atom, Clause, Content, Occur};
use crate::words::title;

/// Any of the standard numbers, when there are several and nothing else: a list that was pasted. Of the clauses
/// at the places `ors` every alternative must be one.
pub(super) fn numbers_alone(clauses: &[Clause], ors: &[usize]) -> Option<Vec<Atom>> {
    let all = clauses.iter().enumerate().all(|(place, clause)| {
        let mut atoms = clause.any.iter().map(|atom| is_standard_number(&atom.content));
        let are_numbers = if ors.contains(&place) {
            atoms.all(|is_number| is_number)
        } else {
            atoms.any(|is_number| is_number)
        };
        clause.occur == Occur::Must && are_numbers
    });
    (all && clauses.len() > 1).then(|| clauses.iter().flat_map(|clause| clause.any.clone()).collect())
}

/// Whether a number is one that a whole edition has: an ISBN, or in figures that can be neither years nor
/// volumes the ISSN of a periodical, the bar code of a film, an ISBN with a figure misread.
fn is_standard_number(content: &Content) -> bool {
    match content {
        Content::Number(_) => true,
        Content::Word(word) => title::is_figure(word) && matches!(word.len(), 10 | 12 | 13) || is_issn(word),
        _ => false,
    }
}

/// Whether eight symbols are an ISSN, by its check digit.
fn is_issn(word: &str) -> bool {
    if word.len() != ISSN {
        return false;
    }
    let value = |(weight, symbol): (u32, char)| match symbol {
        'x' if weight == 1 => Some(10),
        digit => Some(digit.to_digit(10)? * weight),
    };
    let values: Option<Vec<u32>> = (1..).zip(word.chars().rev()).map(value).collect();
    values.is_some_and(|values| values.iter().sum::<u32>() % 11 == 0)
}

/// The symbols of an ISSN.
const ISSN: usize = 8;

/// Where the valid ISBN ends with which a text begins.
pub(super) fn isbn_end(text: &str) -> Option<usize> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut symbols = 0;
    let mut best = None;
    let mut characters = text.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        match character {
            '0'..='9' | 'x' | 'X' => symbols += 1,
            c if isbn::is_separator(c) => continue,
            _ => break,
        }
        if symbols > 13 {
            break;
        }
        let end = offset + character.len_utf8();
        let ends = characters.peek().is_none_or(|(_, next)| !next.is_alphanumeric());
        if ends && matches!(symbols, 10 | 13) && isbn::normalize(&text[..end]).is_some() {
            best = Some(end);
        }
    }
    best
}
