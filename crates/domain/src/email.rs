//! Addresses for mail: what is plainly none, and when two are the same.

/// Enough to notice a slip of the keyboard; whether it exists only a mail can tell.
#[must_use]
pub fn is_plausible(address: &str) -> bool {
    let parts = address.split_once('@');
    let plain = address.len() <= 254 && address.bytes().all(|byte| byte.is_ascii_graphic());
    plain
        && parts.is_some_and(|(name, host)| {
            !name.is_empty()
                && !host.contains('@')
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
        })
}

/// The form in which addresses are compared. The part before the @ may in theory tell capitals from
/// small letters; nobody's does, and people type both.
#[must_use]
pub fn key(address: &str) -> String {
    address.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_an_address_is_noticed() {
        for right in ["camille@exemple.be", "a.b+c@mail.exemple.be"] {
            assert!(is_plausible(right), "{right}");
        }
        for wrong in [
            "",
            "camille",
            "camille@",
            "@exemple.be",
            "a@b",
            "a b@exemple.be",
            "a@b@c.be",
            "a@.be",
            "a@b.",
            "a@b.be\r\nBcc: x",
        ] {
            assert!(!is_plausible(wrong), "{wrong}");
        }
        assert_eq!(key(" Camille@Exemple.BE "), "camille@exemple.be");
    }
}
