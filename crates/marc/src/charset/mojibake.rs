//! UTF-8 that was taken for windows-1252 and written as UTF-8 once more: « Ã© » for « é ».
//! Undone only where every single run of such characters is valid UTF-8 when put back.

use super::tables;

/// The text as it was meant, when it is certain that it was encoded twice.
#[must_use]
pub fn repair(text: &str) -> Option<String> {
    // In the second encoding, the first bytes C2, C3, C5 and E2 of the first show as Â Ã Å â.
    if !text.contains(['Ã', 'Â', 'Å', 'â']) {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    for character in text.chars() {
        bytes.push(byte_of(character)?);
    }
    let repaired = String::from_utf8(bytes).ok()?;
    (repaired.len() < text.len()).then_some(repaired)
}

/// The byte that shows as this character in windows-1252, or in ISO 8859-1 where that has none.
fn byte_of(character: char) -> Option<u8> {
    let code = u32::from(character);
    if let Ok(byte) = u8::try_from(code) {
        return Some(byte);
    }
    let position = tables::WINDOWS_1252
        .iter()
        .take(32)
        .position(|known| u32::from(*known) == code)?;
    u8::try_from(position + 0x80).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_encoded_twice_is_repaired_and_only_that() {
        assert_eq!(
            repair("Ã‰mile Ã\u{a0} l'Ã©cole").as_deref(),
            Some("Émile à l'école")
        );
        assert_eq!(repair("lâ€™Ã©tÃ©").as_deref(), Some("l’été"));
        for right in [
            "Émile à l'école",
            "NÃO",
            "château",
            "Ångström",
            "ÂGE",
            "Ã",
            "",
            "Ã©té 一",
        ] {
            assert_eq!(repair(right), None, "{right}");
        }
    }
}
