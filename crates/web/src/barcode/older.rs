//! Code 39 (ISO/IEC 16388) and EAN-13 (ISO/IEC 15420), as the widths of bars and spaces in turn, a bar
//! first: what older scanners read.

/// What Code 39 writes, and the pattern of each: bars and spaces in turn, narrow or wide.
const CODE_39: [(char, &str); 43] = [
    ('0', "nnnwwnwnn"),
    ('1', "wnnwnnnnw"),
    ('2', "nnwwnnnnw"),
    ('3', "wnwwnnnnn"),
    ('4', "nnnwwnnnw"),
    ('5', "wnnwwnnnn"),
    ('6', "nnwwwnnnn"),
    ('7', "nnnwnnwnw"),
    ('8', "wnnwnnwnn"),
    ('9', "nnwwnnwnn"),
    ('A', "wnnnnwnnw"),
    ('B', "nnwnnwnnw"),
    ('C', "wnwnnwnnn"),
    ('D', "nnnnwwnnw"),
    ('E', "wnnnwwnnn"),
    ('F', "nnwnwwnnn"),
    ('G', "nnnnnwwnw"),
    ('H', "wnnnnwwnn"),
    ('I', "nnwnnwwnn"),
    ('J', "nnnnwwwnn"),
    ('K', "wnnnnnnww"),
    ('L', "nnwnnnnww"),
    ('M', "wnwnnnnwn"),
    ('N', "nnnnwnnww"),
    ('O', "wnnnwnnwn"),
    ('P', "nnwnwnnwn"),
    ('Q', "nnnnnnwww"),
    ('R', "wnnnnnwwn"),
    ('S', "nnwnnnwwn"),
    ('T', "nnnnwnwwn"),
    ('U', "wwnnnnnnw"),
    ('V', "nwwnnnnnw"),
    ('W', "wwwnnnnnn"),
    ('X', "nwnnwnnnw"),
    ('Y', "wwnnwnnnn"),
    ('Z', "nwwnwnnnn"),
    ('-', "nwnnnnwnw"),
    ('.', "wwnnnnwnn"),
    (' ', "nwwnnnwnn"),
    ('$', "nwnwnwnnn"),
    ('/', "nwnwnnnwn"),
    ('+', "nwnnnwnwn"),
    ('%', "nnnwnwnwn"),
];
/// Before and after.
const STAR: &str = "nwnnwnwnn";

/// The widths of a number in Code 39; nothing for what it cannot write.
pub(super) fn code_39(number: &str) -> Option<String> {
    let letters: Vec<char> = number.chars().filter(|c| !c.is_whitespace()).collect();
    if letters.is_empty() {
        return None;
    }
    let mut patterns = vec![STAR];
    for letter in letters {
        patterns.push(CODE_39.iter().find(|(known, _)| *known == letter)?.1);
    }
    patterns.push(STAR);
    // A narrow space stands between two patterns.
    let narrow_and_wide = patterns.join("n");
    Some(narrow_and_wide.replace('n', "1").replace('w', "3"))
}

/// Widths of a digit of EAN-13, as it stands on the left in the set « L ».
const DIGITS: [&str; 10] = [
    "3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112",
];
/// The sets of the six digits on the left, which write the first of the thirteen.
const SETS: [&str; 10] = [
    "LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL",
];

/// The widths of thirteen digits, the last of which checks the others; it is computed for twelve.
pub(super) fn ean_13(number: &str) -> Option<String> {
    let plain: Vec<char> = number.chars().filter(|c| !c.is_whitespace()).collect();
    let digits: Vec<usize> = plain
        .iter()
        .map(|digit| digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let (first, rest) = digits.split_first()?;
    let check = check(digits.get(..12)?);
    let rest: Vec<usize> = match rest.len() {
        11 => rest.iter().copied().chain([check]).collect(),
        12 if rest.last() == Some(&check) => rest.to_vec(),
        _ => return None,
    };
    let mut widths = "111".to_owned();
    for (digit, set) in rest.iter().take(6).zip(SETS[*first].chars()) {
        match set {
            'L' => widths.push_str(DIGITS[*digit]),
            _ => widths.extend(DIGITS[*digit].chars().rev()),
        }
    }
    widths.push_str("11111");
    widths.extend(rest.iter().skip(6).map(|digit| DIGITS[*digit]));
    widths.push_str("111");
    Some(widths)
}

fn check(twelve: &[usize]) -> usize {
    let weighted = twelve
        .iter()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { *digit } else { digit * 3 });
    (10 - weighted.sum::<usize>() % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn width(widths: &str) -> usize {
        widths.bytes().map(|width| usize::from(width - b'0')).sum()
    }

    #[test]
    fn every_pattern_has_three_wide_elements_of_nine() {
        let patterns: BTreeSet<&str> = CODE_39
            .iter()
            .map(|(_, pattern)| *pattern)
            .chain([STAR])
            .collect();
        assert_eq!(patterns.len(), 44);
        for pattern in patterns {
            assert_eq!((pattern.len(), pattern.matches('w').count()), (9, 3), "{pattern}");
        }
        let widths = code_39("A1").unwrap();
        assert_eq!(width(&widths), 4 * 15 + 3);
        assert!(widths.starts_with("131131311"));
        assert_eq!((code_39("é"), code_39("")), (None, None));
    }

    #[test]
    fn a_book_is_drawn_as_on_its_back() {
        let widths = ean_13("9782070368228").unwrap();
        assert_eq!(width(&widths), 95);
        assert_eq!(
            ean_13("978207036822"),
            Some(widths),
            "the check digit is computed"
        );
        assert_eq!(ean_13("9782070368227"), None, "a wrong check digit");
        assert_eq!((ean_13("123"), ean_13("BW0042000000")), (None, None));
        // The sets of the standard's own example, 2 112345 678900.
        let example = ean_13("2112345678900").unwrap();
        assert!(example.starts_with("111222122212212"), "L1 L1 G2: {example}");
    }
}
