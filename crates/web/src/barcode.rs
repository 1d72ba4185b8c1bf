//! The bars of a card on the screen, as the path of a drawing: Code 128 (ISO/IEC 15417), in pairs
//! of digits where the number allows it, so that the bars stay wide on a telephone. Networks whose
//! scanners read others have those.

mod older;

use std::fmt::Write as _;

use domain::symbology::Symbology;

/// The path of the bars in a box 40 high, and its width, as the scanners of the network read them. A
/// number that their way of drawing cannot write is drawn in Code 128, which writes nearly all.
#[must_use]
pub fn drawn(symbology: Symbology, number: &str) -> Option<(String, usize)> {
    let widths = match symbology {
        Symbology::Code128 => None,
        Symbology::Code39 => older::code_39(number),
        Symbology::Ean13 => older::ean_13(number),
    };
    match widths {
        Some(widths) => Some(path(indexed(&widths))),
        None => code_128(number),
    }
}

/// Widths of bar, space, bar, space, bar, space, by value.
const WIDTHS: [&str; 106] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213",
    "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132",
    "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313",
    "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331",
    "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214",
    "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
    "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141",
    "114131", "311141", "411131", "211412", "211214", "211232",
];
const STOP: &str = "2331112";
const START_CHARACTERS: usize = 104;
const START_PAIRS: usize = 105;

/// The path of the bars in a box 40 high, and its width; nothing for what cannot be written.
#[must_use]
pub fn code_128(number: &str) -> Option<(String, usize)> {
    let number: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let values = values(&number)?;
    let symbols = values.iter().map(|value| WIDTHS[*value]).chain([STOP]);
    Some(path(symbols.flat_map(indexed)))
}

/// The bars one after the other, and how wide they are together.
fn path(bars: impl Iterator<Item = (bool, usize)>) -> (String, usize) {
    let mut path = String::new();
    let mut x = 0;
    for (is_bar, width) in bars {
        if is_bar {
            write!(path, "M{x} 0h{width}v40h-{width}z").expect("a string takes what is written");
        }
        x += width;
    }
    (path, x)
}

/// The widths of a symbol, each with whether it is a bar: a bar comes first.
fn indexed(widths: &str) -> impl Iterator<Item = (bool, usize)> {
    let digits = widths.bytes().map(|digit| usize::from(digit - b'0'));
    digits.enumerate().map(|(index, width)| (index % 2 == 0, width))
}

/// Start, contents and check value.
fn values(number: &str) -> Option<Vec<usize>> {
    let bytes = number.as_bytes();
    let pairs = bytes.len() >= 4 && bytes.len().is_multiple_of(2) && bytes.iter().all(u8::is_ascii_digit);
    let mut values = if pairs {
        let mut values = vec![START_PAIRS];
        let digit = |byte: u8| usize::from(byte - b'0');
        values.extend(bytes.chunks(2).map(|pair| digit(pair[0]) * 10 + digit(pair[1])));
        values
    } else {
        let mut values = vec![START_CHARACTERS];
        for byte in bytes {
            values.push(usize::from(byte.checked_sub(32).filter(|value| *value < 95)?));
        }
        values
    };
    if values.len() < 2 {
        return None;
    }
    let weighted = values
        .iter()
        .enumerate()
        .map(|(place, value)| place.max(1) * value);
    values.push(weighted.sum::<usize>() % 103);
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_symbol_is_eleven_wide_and_its_bars_are_even() {
        let unique: BTreeSet<_> = WIDTHS.iter().collect();
        assert_eq!(unique.len(), WIDTHS.len());
        for widths in WIDTHS {
            let bars: usize = indexed(widths)
                .filter(|(bar, _)| *bar)
                .map(|(_, width)| width)
                .sum();
            let all: usize = indexed(widths).map(|(_, width)| width).sum();
            assert_eq!((all, bars % 2), (11, 0), "{widths}");
        }
    }

    #[test]
    fn the_check_value_is_that_of_the_standard() {
        // Start B, then « PJJ123C »: 104 + 48·1 + 42·2 + 42·3 + 17·4 + 18·5 + 19·6 + 35·7 = 879.
        assert_eq!(values("PJJ123C").unwrap().last(), Some(&(879 % 103)));
        assert_eq!(values("1234").unwrap(), [105, 12, 34, (105 + 12 + 68) % 103]);
    }

    #[test]
    fn a_card_is_as_wide_as_its_symbols() {
        let (path, width) = code_128("2 1908 0074 1130").unwrap();
        assert_eq!(
            width,
            11 * (1 + 13 + 1) + 13,
            "an odd count of digits goes one by one"
        );
        assert!(path.starts_with("M0 0h2v40h-2z"));
        assert_eq!(code_128("219080074113").unwrap().1, 11 * (1 + 6 + 1) + 13);
        assert_eq!(code_128(""), None);
        assert_eq!(code_128("é"), None);
    }
}
