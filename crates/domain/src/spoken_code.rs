//! Codes that people say, read and type: without the letters and digits that are taken for each other.

use crate::random::Random;

// Thirty-two, so that five random bits are one of them.
const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Letters between two hyphens.
const GROUP: usize = 4;

/// A new code of so many groups of four: two can be told apart, three cannot be guessed.
pub fn new(random: &dyn Random, groups: usize) -> String {
    let mut bytes = vec![0; groups * GROUP];
    random.fill(&mut bytes);
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte & 31)]))
        .collect();
    let groups: Vec<String> = letters
        .chunks(GROUP)
        .map(|group| group.iter().collect())
        .collect();
    groups.join("-")
}

/// The one form of a code, however it is typed.
#[must_use]
pub fn key(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .take(64)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting;

    impl Random for Counting {
        fn fill(&self, buffer: &mut [u8]) {
            for (index, byte) in buffer.iter_mut().enumerate() {
                *byte = u8::try_from(index * 37 % 256).unwrap_or_default();
            }
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = new(&Counting, 3);
        assert_eq!(code.len(), 14);
        assert_eq!(key(&code), code.replace('-', ""));
        assert_eq!(key(&code.to_lowercase().replace('-', " ")), key(&code));
        assert!(!code.contains(['0', '1', 'I', 'O']));
    }
}
