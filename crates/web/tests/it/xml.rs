//! A reader of XML that is strict: every element is closed by its name, every value is quoted, every
//! ampersand begins an entity.

/// What is wrong with a document; nothing when it is well formed.
pub fn fault(text: &str) -> Option<String> {
    if !text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {
        return Some("no declaration".into());
    }
    let held = |c: char| c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}') || matches!(c, '\t' | '\n' | '\r');
    if let Some(wrong) = text.chars().find(|c| !held(*c)) {
        return Some(format!("{wrong:?} cannot be in XML"));
    }
    let entities = text.split('&').skip(1);
    for entity in entities {
        let name = entity.split(';').next().unwrap_or_default();
        let is_number = name.starts_with('#') && name[1..].bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !(is_number || matches!(name, "amp" | "lt" | "gt" | "quot" | "apos")) {
            return Some(format!("&{name} is no entity"));
        }
    }
    let mut open: Vec<&str> = Vec::new();
    let mut roots = 0;
    for piece in text.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else {
            return Some(format!("<{piece} does not end"));
        };
        if tag.starts_with('?') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Some(format!("</{name}> closes another"));
            }
            continue;
        }
        if tag.matches('"').count() % 2 != 0 || tag.contains('\'') {
            return Some(format!("<{tag}> is not quoted"));
        }
        roots += usize::from(open.is_empty());
        if !tag.ends_with('/') {
            open.push(tag.split_whitespace().next().unwrap_or_default());
        }
    }
    if roots != 1 || !open.is_empty() {
        return Some(format!("{roots} roots, open: {open:?}"));
    }
    None
}

#[test]
fn the_reader_sees_what_is_wrong() {
    const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    for wrong in [
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a>&nbsp;</a>",
        "<a>R & D</a>",
        "<a b=\"1></a>",
        "<a>\u{1}</a>",
    ] {
        assert!(fault(&format!("{HEAD}{wrong}")).is_some(), "{wrong}");
    }
    assert_eq!(fault(&format!("{HEAD}<a b=\"1\"><c/>&#38;&lt;</a>")), None);
}
