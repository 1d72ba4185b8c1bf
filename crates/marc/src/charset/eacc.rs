//! East Asian characters of MARC-8: ANSI/NISO Z39.64, three bytes each.
//! The table is sorted and packed: three bytes of the code, two of the code point.

static PACKED: &[u8] = include_bytes!("../../tables/eacc.bin");
const WIDTH: usize = 5;

/// The character of a code, its high bits taken off.
pub(super) fn character(code: [u8; 3]) -> Option<char> {
    let (mut low, mut high) = (0, PACKED.len() / WIDTH);
    while low < high {
        let middle = low + (high - low) / 2;
        let entry = PACKED.get(middle * WIDTH..(middle + 1) * WIDTH)?;
        match entry[..3].cmp(&code[..]) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => {
                return char::from_u32(u32::from(u16::from_be_bytes([entry[3], entry[4]])));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_holds_the_first_and_last_codes() {
        assert!(PACKED.chunks(WIDTH).is_sorted_by(|a, b| a[..3] < b[..3]));
        assert_eq!(PACKED.len() % WIDTH, 0);
        assert_eq!(character(*b"\x21\x30\x21"), Some('一'));
        assert_eq!(character(*b"\x69\x24\x22"), Some('あ'));
        assert_eq!(character(*b"\x7f\x7f\x7f"), None);
    }
}
