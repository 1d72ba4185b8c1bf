//! The HTML of every page as it is written, before a browser mends it: elements closed in order, ids
//! given once, references that lead somewhere, a name for every field, nothing inline, and not too
//! heavy.

use std::collections::BTreeSet;

use crate::pages::{Who, all};
use crate::portal::Portal;

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
];
/// What may not stand inside itself or inside each other.
const INTERACTIVE: &[&str] = &["a", "button", "form", "label", "select", "summary"];
/// What a page may weigh.
const MOST_BYTES: usize = 60 * 1024;

/// A start tag.
#[derive(Debug)]
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    is_closed: bool,
}

impl Tag<'_> {
    fn value(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    }
}

/// Reads `name a="b" c d="e" /`.
fn tag(source: &str) -> Tag<'_> {
    let is_closed = source.ends_with('/');
    let source = source.trim_end_matches('/');
    let end = source.find(char::is_whitespace).unwrap_or(source.len());
    let (name, mut rest) = source.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if let Some(value) = after.strip_prefix("=\"") {
            let end = value.find('"').unwrap_or(value.len());
            attributes.push((name, &value[..end]));
            rest = value.get(end + 1..).unwrap_or_default();
        } else {
            attributes.push((name, ""));
            rest = after;
        }
    }
    Tag {
        name,
        attributes,
        is_closed,
    }
}

/// What is wrong with a page.
fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !html.trim_start().starts_with("<!doctype html>") {
        faults.push("no doctype".to_owned());
    }
    if html.len() > MOST_BYTES {
        faults.push(format!("{} bytes", html.len()));
    }
    let (mut open, mut ids, mut wanted) = (Vec::<&str>::new(), BTreeSet::new(), Vec::new());
    let (mut titles, mut mains, mut labelled, mut fields) = (0, 0, BTreeSet::new(), Vec::new());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with('!') {
            continue;
        }
        // A `>` inside a value does not end a tag.
        let mut quoted = false;
        let end = rest.find(|c: char| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        let Some(end) = end else {
            faults.push("a tag does not end".to_owned());
            break;
        };
        let source = &rest[..end];
        rest = &rest[end + 1..];
        if let Some(name) = source.strip_prefix('/') {
            match open.pop() {
                Some(expected) if expected == name => {}
                other => faults.push(format!("</{name}> closes {other:?}")),
            }
            continue;
        }
        let tag = tag(source);
        let mut names = BTreeSet::new();
        for (name, value) in &tag.attributes {
            if !names.insert(*name) {
                faults.push(format!("<{}> has {name} twice", tag.name));
            }
            if *name == "style" || name.starts_with("on") {
                faults.push(format!("<{}> has {name} inline", tag.name));
            }
            match *name {
                "id" if !ids.insert((*value).to_owned()) => faults.push(format!("id {value} twice")),
                "for" => {
                    labelled.insert((*value).to_owned());
                    wanted.push((*value).to_owned());
                }
                "aria-labelledby" | "aria-describedby" | "aria-controls" => {
                    wanted.extend(value.split_whitespace().map(ToOwned::to_owned));
                }
                "href" if value.starts_with('#') => wanted.push(value[1..].to_owned()),
                _ => {}
            }
        }
        if INTERACTIVE.contains(&tag.name) && open.contains(&tag.name) {
            faults.push(format!("<{}> inside <{0}>", tag.name));
        }
        if ["button", "input", "select"].contains(&tag.name) && open.contains(&"a") {
            faults.push(format!("<{}> inside <a>", tag.name));
        }
        match tag.name {
            "h1" => titles += 1,
            "main" => mains += 1,
            "img" if tag.value("alt").is_none() => faults.push("<img> without alt".to_owned()),
            "html" if tag.value("lang").is_none() => faults.push("<html> without lang".to_owned()),
            "style" => faults.push("<style> inline".to_owned()),
            "script" if tag.value("src").is_none() => faults.push("<script> inline".to_owned()),
            "input" | "select" | "textarea"
                if !matches!(tag.value("type"), Some("hidden" | "submit"))
                    && !open.contains(&"label")
                    && tag.value("aria-label").is_none()
                    && tag.value("aria-labelledby").is_none() =>
            {
                fields.push(tag.value("id").unwrap_or_default().to_owned());
            }
            _ => {}
        }
        if !tag.is_closed && !VOID.contains(&tag.name) {
            open.push(tag.name);
        }
        if tag.name == "script" {
            rest = rest.find("</script>").map_or(rest, |end| &rest[end..]);
        }
    }
    faults.extend(open.iter().map(|name| format!("<{name}> is not closed")));
    faults.extend(
        wanted
            .iter()
            .filter(|id| !ids.contains(*id))
            .map(|id| format!("nothing has the id {id}")),
    );
    faults.extend(
        fields
            .iter()
            .filter(|id| !labelled.contains(*id))
            .map(|id| format!("no label for « {id} »")),
    );
    if titles != 1 || mains != 1 {
        faults.push(format!("{titles} <h1>, {mains} <main>"));
    }
    faults
}

#[tokio::test]
async fn every_page_is_well_written() {
    let portal = Portal::on_sqlite().await;
    let visitors = [Who::Stranger, Who::Reader, Who::Librarian, Who::Administrator]
        .map(|who| (who, who.visits(&portal)));
    let mut told = Vec::new();
    let pages = all(&portal);
    for page in pages.iter().filter(|page| !page.path.ends_with("/html")) {
        let (_, visitor) = visitors
            .iter()
            .find(|(who, _)| *who == page.who)
            .expect("everybody came");
        let answer = visitor.get(&page.path);
        let is_error = ["n-existe-pas", "inconnu"]
            .iter()
            .any(|word| page.path.contains(word));
        if answer.status != 200 && !(is_error && (400..500).contains(&answer.status)) {
            told.push(format!("{} answers {}", page.path, answer.status));
            continue;
        }
        told.extend(
            faults(&answer.body)
                .into_iter()
                .map(|fault| format!("{}: {fault}", page.path)),
        );
    }
    assert!(told.is_empty(), "{} faults:\n{}", told.len(), told.join("\n"));
}

#[test]
fn bad_markup_is_noticed() {
    let page = |body: &str| {
        format!("<!doctype html><html lang=\"fr\"><body><main><h1>x</h1>{body}</main></body></html>")
    };
    assert_eq!(
        faults(&page("<p id=\"a\">b<br>c</p><a href=\"#a\" title=\"a>b\">d</a>")),
        Vec::<String>::new()
    );
    for (body, fault) in [
        ("<p><b>x</p></b>", "</p> closes"),
        ("<p>", "</main> closes"),
        ("<p id=\"a\"></p><p id=\"a\"></p>", "id a twice"),
        ("<a href=\"#b\">x</a>", "nothing has the id b"),
        ("<input id=\"c\">", "no label for « c »"),
        ("<p class=\"a\" class=\"b\"></p>", "class twice"),
        ("<p style=\"x\"></p>", "style inline"),
        ("<a href=\"/\"><button></button></a>", "<button> inside <a>"),
        ("<form><form></form></form>", "<form> inside <form>"),
        ("<h1></h1>", "2 <h1>"),
        ("<img src=\"a\">", "without alt"),
    ] {
        let faults = faults(&page(body)).join("\n");
        assert!(faults.contains(fault), "{fault} is not in:\n{faults}");
    }
}
