//! Codes of languages as records have them, as ISO 639-2/B in lower case.

/// The languages of a code field: `Fre`, `fra`, `freeng`, `fr`. What says nothing is left out.
pub(crate) fn codes(text: &str) -> impl Iterator<Item = String> {
    let lower = text.trim().to_ascii_lowercase();
    let parts: Vec<String> = match lower.as_str() {
        "fr" => vec!["fre".to_owned()],
        "nl" => vec!["dut".to_owned()],
        "de" => vec!["ger".to_owned()],
        "en" => vec!["eng".to_owned()],
        code if code.is_ascii() && code.len() % 3 == 0 => code
            .as_bytes()
            .chunks(3)
            .map(|code| String::from_utf8_lossy(code).into_owned())
            .collect(),
        _ => Vec::new(),
    };
    parts
        .into_iter()
        .filter(|code| code.bytes().all(|byte| byte.is_ascii_lowercase()))
        .filter(|code| !matches!(code.as_str(), "und" | "zxx" | "xxx" | "mis"))
        .map(|code| bibliographic(&code).map(str::to_owned).unwrap_or(code))
}

/// The bibliographic code where a record has the terminological one.
fn bibliographic(code: &str) -> Option<&'static str> {
    Some(match code {
        "fra" => "fre",
        "nld" => "dut",
        "deu" => "ger",
        "ces" => "cze",
        "ell" => "gre",
        "eus" => "baq",
        "fas" => "per",
        "hye" => "arm",
        "isl" => "ice",
        "kat" => "geo",
        "mkd" => "mac",
        "mri" => "mao",
        "msa" => "may",
        "mya" => "bur",
        "bod" => "tib",
        "cym" => "wel",
        "ron" => "rum",
        "slk" => "slo",
        "sqi" => "alb",
        "zho" => "chi",
        "scr" => "hrv",
        "scc" => "srp",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_one_code_however_it_is_written() {
        let all = |text| codes(text).collect::<Vec<_>>();
        assert_eq!(all("Fre"), ["fre"]);
        assert_eq!(all("fra"), ["fre"]);
        assert_eq!(all("freeng"), ["fre", "eng"]);
        for nothing in ["   ", "und", "|||", "français", "éé", ""] {
            assert!(all(nothing).is_empty(), "{nothing}");
        }
    }
}
