//! The years of publication that a search names: `annee:1990`, `annee:1990-1999`, `annee:[1990 TO 1999]`.

use crate::facet::YearRange;

/// The years that a text means: `1990`, `1990-1999`, `1990..1999`, `2010-`, `>2000`, `<=1950`, and between
/// brackets as other catalogues have them.
pub(super) fn years(text: &str) -> Option<YearRange> {
    if text.starts_with(OPENING) {
        return between_brackets(text);
    }
    let text = text.trim_matches(['(', ')']);
    let bound = |digits: &str, shift: i16| Some(YearRange::parse(digits)?.from()? + shift);
    if let Some(digits) = text.strip_prefix(">=") {
        return YearRange::new(bound(digits, 0), None);
    }
    if let Some(digits) = text.strip_prefix("<=") {
        return YearRange::new(None, bound(digits, 0));
    }
    if let Some(digits) = text.strip_prefix('>') {
        return YearRange::new(bound(digits, 1), None);
    }
    if let Some(digits) = text.strip_prefix('<') {
        return YearRange::new(None, bound(digits, -1));
    }
    YearRange::parse(&text.replace("..", "-").replace(['–', '/'], "-"))
}

const OPENING: [char; 2] = ['[', '{'];
const CLOSING: [char; 2] = [']', '}'];

/// Where what a bracket opens at the beginning of a text ends, the closing one with it.
pub(super) fn bracketed(text: &str) -> Option<usize> {
    text.starts_with(OPENING)
        .then(|| text.find(CLOSING).map(|close| close + 1))
        .flatten()
}

/// `[2000 TO 2010]`, `[2000 TO *]`, and `{2000 TO 2010}` without the years that are named.
fn between_brackets(text: &str) -> Option<YearRange> {
    let inside = text.strip_prefix(OPENING)?.strip_suffix(CLOSING)?;
    let mut bounds = inside.split_whitespace();
    let (from, to) = match (bounds.next(), bounds.next(), bounds.next(), bounds.next()) {
        (Some(from), Some(to), Some(end), None) if to.eq_ignore_ascii_case("to") => (from, end),
        (Some(_), None, ..) => return years(inside.trim()),
        _ => return None,
    };
    let bound = |written: &str, shift: i16| match written {
        "*" => Some(None),
        digits => Some(Some(YearRange::parse(digits)?.from()? + shift)),
    };
    let after = i16::from(text.starts_with('{'));
    let before = -i16::from(text.ends_with('}'));
    YearRange::new(bound(from, after)?, bound(to, before)?)
}
