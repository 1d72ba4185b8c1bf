//! A visitor without a browser: asks for pages as they are written, before any program mends them.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::portal::Portal;

/// Somebody with cookies at the portal.
#[derive(Debug)]
pub struct Visitor {
    address: String,
    cookies: Vec<String>,
}

/// What the portal answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Visitor {
    pub fn stranger(portal: &Portal) -> Self {
        Self {
            address: portal.url.trim_start_matches("http://").to_owned(),
            cookies: Vec::new(),
        }
    }

    pub fn signed_in(portal: &Portal, name: &str, password: &str) -> Self {
        let mut visitor = Self::stranger(portal);
        let body = format!(
            "identifiant={}&mot_de_passe={}&retour=",
            encoded(name),
            encoded(password)
        );
        let answer = visitor.ask("POST", "/connexion", &body);
        assert_eq!(answer.status, 303, "{name} signs in");
        for (name, value) in &answer.headers {
            if name == "set-cookie" {
                visitor
                    .cookies
                    .extend(value.split(';').next().map(ToOwned::to_owned));
            }
        }
        visitor
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// Opens a form and sends it: the hidden fields of the page, and these answers.
    pub fn sends(&self, path: &str, answers: &[(&str, &str)]) -> Answer {
        let page = self.get(path);
        let hidden = |name: &str| page.between(&format!("name=\"{name}\" value=\""), "\"");
        let mut body = String::new();
        for name in ["token", "version"] {
            if let Some(value) = hidden(name) {
                body.push_str(&format!("{name}={}&", encoded(&value)));
            }
        }
        for (name, value) in answers {
            body.push_str(&format!("{name}={}&", encoded(value)));
        }
        self.ask("POST", path, body.trim_end_matches('&'))
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).expect("the portal listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("a patience");
        let address = &self.address;
        let cookies = self.cookies.join("; ");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\n\
             Cookie: {cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("the portal reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the portal answers");
        parsed(&answer)
    }
}

impl Answer {
    /// The first value between two marks in the body.
    pub fn between(&self, before: &str, after: &str) -> Option<String> {
        let start = self.body.find(before)? + before.len();
        let end = self.body[start..].find(after)? + start;
        Some(self.body[start..end].to_owned())
    }
}

fn parsed(answer: &[u8]) -> Answer {
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .expect("an answer has headers");
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .expect("a status");
    let headers: Vec<(String, String)> = head
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let chunked = headers
        .iter()
        .any(|(name, value)| name == "transfer-encoding" && value == "chunked");
    let body = if chunked {
        joined(&answer[end + 4..])
    } else {
        answer[end + 4..].to_vec()
    };
    Answer {
        status,
        headers,
        body: String::from_utf8(body).expect("pages are UTF-8"),
    }
}

/// The chunks of a body, put together.
fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(line) = chunks.windows(2).position(|two| two == b"\r\n") {
        let size = std::str::from_utf8(&chunks[..line])
            .ok()
            .and_then(|size| usize::from_str_radix(size, 16).ok());
        let Some(size @ 1..) = size else { break };
        body.extend_from_slice(&chunks[line + 2..line + 2 + size]);
        chunks = &chunks[line + 4 + size..];
    }
    body
}

/// A value as forms send it.
fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |encoded, byte| {
        if byte.is_ascii_alphanumeric() {
            encoded + &char::from(byte).to_string()
        } else {
            encoded + &format!("%{byte:02X}")
        }
    })
}
