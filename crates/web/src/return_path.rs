//! Where to go back to after signing in: a path on this site and nothing else.

/// A path on this site that came with a request, found harmless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnPath(String);

impl ReturnPath {
    /// The path, or nothing when it could lead elsewhere.
    #[must_use]
    pub fn parse(asked: &str) -> Option<Self> {
        // Browsers read « //host » and « /\host » as another site, drop tabs and line breaks on
        // the way, and some servers decode more than once: refuse all of it, however encoded.
        let mut form = asked.to_owned();
        for _ in 0..3 {
            if !is_plain(&form) {
                return None;
            }
            form = decoded(&form);
        }
        (asked.len() <= 2000 && is_plain(&form)).then(|| Self(asked.to_owned()))
    }

    /// The path, or the fallback.
    #[must_use]
    pub fn or(asked: Option<&str>, fallback: impl Into<String>) -> String {
        match asked.and_then(Self::parse) {
            Some(Self(path)) => path,
            None => fallback.into(),
        }
    }

    /// The path and its question.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_plain(path: &str) -> bool {
    let before_question = path.split(['?', '#']).next().unwrap_or_default();
    path.starts_with('/')
        && !before_question.contains("//")
        && !path.contains('\\')
        && !path.chars().any(char::is_control)
}

/// One round of percent-decoding; what is not UTF-8 shows as a control character.
fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let pair = path.get(index + 1..index + 3).filter(|_| bytes[index] == b'%');
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                index += 3;
            }
            None => {
                plain.push(bytes[index]);
                index += 1;
            }
        }
    }
    String::from_utf8(plain).unwrap_or_else(|_| "\0".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_ours_is_kept_with_its_question() {
        for path in [
            "/",
            "/compte",
            "/nl/notice/7/reserver?tome=2",
            "/recherche?q=a%2Fb//c",
            "/recherche?q=%C3%A9t%C3%A9",
        ] {
            assert_eq!(ReturnPath::or(Some(path), "/x"), path);
        }
    }

    #[test]
    fn a_path_that_leads_elsewhere_is_refused() {
        let wrong = [
            "",
            "evil",
            "https://evil",
            "https:evil",
            "//evil",
            "///evil",
            "/\\evil",
            "\\\\evil",
            "/%0d%0aLocation:x",
            "/%2f%2fevil",
            "/%2Fevil",
            "/%5cevil",
            "/%255cevil",
            "/%252fevil",
            "javascript:alert(1)",
            "/\tevil",
            "/\n/evil",
            " /compte",
            "/a//b",
            "/%00",
            "/%ff",
        ];
        for path in wrong {
            assert_eq!(ReturnPath::or(Some(path), "/"), "/", "{path}");
        }
        assert_eq!(ReturnPath::or(None, "/"), "/");
        assert_eq!(ReturnPath::parse(&format!("/{}", "a".repeat(3000))), None);
    }
}
