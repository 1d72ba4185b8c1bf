//! A message as it arrived, and as a person would read it: encoded words and bodies decoded.

/// A message that the server took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedMail {
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// The message as it was sent, headers and all.
    pub source: String,
}

impl ReceivedMail {
    pub(super) fn new(from: String, to: Vec<String>, source: String) -> Self {
        Self { from, to, source }
    }

    /// The text of a header, unfolded and decoded.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        header(&self.source, name).map(|value| decode_words(&value))
    }

    /// Its subject, or nothing.
    #[must_use]
    pub fn subject(&self) -> String {
        self.header("Subject").unwrap_or_default()
    }

    /// The text part.
    #[must_use]
    pub fn text(&self) -> String {
        part(&self.source, "text/plain").unwrap_or_default()
    }

    /// The HTML part.
    #[must_use]
    pub fn html(&self) -> String {
        part(&self.source, "text/html").unwrap_or_default()
    }

    /// Whether subject, text or HTML hold these words.
    #[must_use]
    pub fn says(&self, words: &str) -> bool {
        [self.subject(), self.text(), self.html()]
            .iter()
            .any(|text| text.contains(words))
    }
}

/// The first part of this kind, decoded; messages in messages are searched in depth.
fn part(source: &str, kind: &str) -> Option<String> {
    let (_, body) = source.split_once("\r\n\r\n")?;
    let content_type = header(source, "Content-Type").unwrap_or_else(|| "text/plain".to_owned());
    if let Some(boundary) = parameter(&content_type, "boundary") {
        return body
            .split(&format!("--{boundary}"))
            .skip(1)
            .find_map(|inner| part(inner.trim_start_matches("\r\n"), kind));
    }
    if !content_type.trim().to_ascii_lowercase().starts_with(kind) {
        return None;
    }
    let encoding = header(source, "Content-Transfer-Encoding").unwrap_or_default();
    let bytes = match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => decode_base64(body),
        "quoted-printable" => decode_quoted(&body.replace("=\r\n", "")),
        _ => body.as_bytes().to_vec(),
    };
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// A header, its folded lines joined.
fn header(source: &str, name: &str) -> Option<String> {
    let head = source
        .split("\r\n\r\n")
        .next()?
        .replace("\r\n ", " ")
        .replace("\r\n\t", " ");
    head.split("\r\n").find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|pair| {
        let (found, value) = pair.trim().split_once('=')?;
        found
            .eq_ignore_ascii_case(name)
            .then(|| value.trim_matches('"').to_owned())
    })
}

/// `=?utf-8?b?w4AgcmV0aXJlcg==?=` → « À retirer ». White space between two encoded words is
/// only there to fold the line.
fn decode_words(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    let mut after_encoded = false;
    while let Some(start) = rest.find("=?") {
        let between = &rest[..start];
        let mut pieces = rest[start + 2..].splitn(4, '?');
        let (Some(_charset), Some(encoding), Some(text), Some(tail)) =
            (pieces.next(), pieces.next(), pieces.next(), pieces.next())
        else {
            break;
        };
        if !(after_encoded && between.trim().is_empty()) {
            out.push_str(between);
        }
        let bytes = match encoding {
            "b" | "B" => decode_base64(text),
            _ => decode_quoted(&text.replace('_', " ")),
        };
        out.push_str(&String::from_utf8_lossy(&bytes));
        after_encoded = true;
        rest = tail.strip_prefix('=').unwrap_or(tail);
    }
    out + rest
}

fn decode_quoted(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair = bytes
            .get(at + 1..at + 3)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(decoded) if byte == b'=' => {
                out.push(decoded);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

fn decode_base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let value = |byte| {
        (0u32..)
            .zip(ALPHABET)
            .find_map(|(value, &letter)| (letter == byte).then_some(value))
    };
    let sextets: Vec<u32> = text.bytes().filter_map(value).collect();
    let mut out = Vec::with_capacity(text.len());
    for group in sextets.chunks(4) {
        let bits = (0..4).fold(0, |bits, at| bits << 6 | group.get(at).copied().unwrap_or(0));
        // Four sextets are three bytes; a last group of three is two bytes, of two is one.
        out.extend_from_slice(&bits.to_be_bytes()[1..][..group.len() - 1]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(source: &str) -> ReceivedMail {
        ReceivedMail::new(String::new(), Vec::new(), source.replace('\n', "\r\n"))
    }

    #[test]
    fn a_french_subject_is_read_over_two_lines() {
        let mail = mail("Subject: =?utf-8?b?w4AgcmV0aXJlcg==?=\n =?utf-8?q?_:_Le_Lotus?= bleu\n\nx");
        assert_eq!(mail.subject(), "À retirer : Le Lotus bleu");
    }

    #[test]
    fn both_parts_are_decoded() {
        let mail = mail(
            "Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\
             Content-Transfer-Encoding: quoted-printable\n\nvotre r=C3=A9ser=\nvation\n--b\n\
             Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\
             PGI+w6k8L2I+\n--b--\n",
        );
        assert_eq!(mail.text().trim_end(), "votre réservation");
        assert_eq!(mail.html(), "<b>é</b>");
        assert!(mail.says("réservation") && !mail.says("dette"));
    }

    #[test]
    fn base64_of_every_length() {
        assert_eq!(decode_base64("TGU="), b"Le");
        assert_eq!(decode_base64("TGVz"), b"Les");
        assert_eq!(decode_base64("TA=="), b"L");
        assert_eq!(decode_base64(""), b"");
    }
}
