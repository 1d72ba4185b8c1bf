//! A reader of HTML as strict as we write it: every element is closed, every attribute quoted.

/// An element as it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// The names of the elements around it.
    pub inside: Vec<String>,
    /// Where its tag ends in the page.
    pub end: usize,
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(attribute, _)| attribute == name)?;
        Some(&found.1)
    }
}

const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];
const SHAPES: [&str; 6] = ["use", "path", "circle", "rect", "line", "g"];

/// Every element of a page in its order, or what is wrong with it.
pub fn elements(page: &str) -> Result<Vec<Element>, String> {
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|offset| at + offset) {
        let text = &page[at..start];
        if text.contains('>') {
            return Err(format!("a bare > in {text:?}"));
        }
        let end = tag_end(page, start).ok_or_else(|| format!("an open tag at {start}"))?;
        let tag = &page[start + 1..end];
        at = end + 1;
        if tag.starts_with('!') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(opened) if opened == name => {}
                opened => {
                    return Err(format!(
                        "</{name}> closes {opened:?} near {:?}",
                        around(page, start)
                    ));
                }
            }
            continue;
        }
        let is_closed = tag.ends_with('/');
        let (name, attributes) = attributes(tag.trim_end_matches('/'))?;
        if is_closed && !SHAPES.contains(&name.as_str()) {
            return Err(format!("<{name}/> closes itself"));
        }
        found.push(Element {
            name: name.clone(),
            attributes,
            inside: open.clone(),
            end: at,
        });
        if !is_closed && !VOID.contains(&name.as_str()) {
            open.push(name);
        }
    }
    if open.is_empty() {
        Ok(found)
    } else {
        Err(format!("still open: {open:?}"))
    }
}

fn tag_end(page: &str, start: usize) -> Option<usize> {
    let mut quoted = false;
    for (offset, byte) in page.as_bytes()[start..].iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return Some(start + offset),
            _ => {}
        }
    }
    None
}

fn attributes(tag: &str) -> Result<(String, Vec<(String, String)>), String> {
    let (name, mut rest) = tag.split_once(|c: char| c.is_whitespace()).unwrap_or((tag, ""));
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Ok((name.to_owned(), attributes));
        }
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let value = match after.strip_prefix('=') {
            Some(after) => {
                let value = after.strip_prefix('"').and_then(|after| after.split_once('"'));
                let (value, after) = value.ok_or_else(|| format!("{attribute} of <{tag}> is not quoted"))?;
                rest = after;
                value
            }
            None => {
                rest = after;
                ""
            }
        };
        if attributes.iter().any(|(name, _)| name == attribute) {
            return Err(format!("{attribute} twice in <{tag}>"));
        }
        attributes.push((attribute.to_owned(), value.to_owned()));
    }
}

fn around(page: &str, at: usize) -> String {
    page.chars()
        .skip(page[..at].chars().count().saturating_sub(120))
        .take(160)
        .collect()
}

#[test]
fn the_reader_sees_what_is_wrong() {
    let wrong = [
        "<p>",
        "<p></b>",
        "<p a=b></p>",
        "<p a=\"1\" a=\"2\"></p>",
        "<div/>",
        "a > b<br>",
        "<p",
    ];
    for page in wrong {
        assert!(elements(page).is_err(), "{page}");
    }
    assert_eq!(elements("<p a=\"x>y\" b>é<br></p>").unwrap().len(), 2);
}
