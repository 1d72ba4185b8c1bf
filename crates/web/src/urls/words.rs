//! How a title or a value is written in an address, and how a number is read there.

use domain::fold::fold;

/// The number at the start of `{number}-{title}`, whatever the title says.
#[must_use]
pub fn number_of(segment: &str) -> Option<u64> {
    let digits = segment.split_once('-').map_or(segment, |(digits, _)| digits);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// A title as a part of an address: lower case, without accents, at most about 50 characters.
#[must_use]
pub fn slug(title: &str) -> String {
    let folded = fold(title);
    let words = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        if !slug.is_empty() && slug.len() + word.len() >= 50 {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(50));
    }
    slug
}

/// A value as a part of a query string.
#[must_use]
pub fn encode(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            b' ' => encoded.push('+'),
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
