//! Rust text cut into code, comments and string literals: as much of a lexer as the rules need.

/// What a piece of a source file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Code,
    Comment,
    /// The inside of a string literal, escapes as written.
    Text,
}

/// A piece of a source file and where it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

/// Cuts a source file.
pub(crate) fn pieces(source: &str) -> Vec<Piece<'_>> {
    let bytes = source.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut code) = (0, 0);
    while at < bytes.len() {
        let rest = &bytes[at..];
        // What starts here, as (kind, bytes before its inside, bytes of its inside, bytes after).
        let next = match rest[0] {
            b'/' if rest.starts_with(b"//") => {
                let end = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
                Some((Kind::Comment, 0, end, 0))
            }
            b'/' if rest.starts_with(b"/*") => Some((Kind::Comment, 0, block_comment(rest), 0)),
            b'"' => Some((Kind::Text, 1, quoted(&rest[1..], b'"'), 1)),
            b'r' if !in_word(bytes, at) => {
                raw(rest).map(|(marks, length)| (Kind::Text, marks, length, marks - 1))
            }
            b'\'' => {
                at += character(rest);
                continue;
            }
            _ => None,
        };
        let Some((kind, before, inside, after)) = next else {
            at += 1;
            continue;
        };
        push(&mut found, source, Kind::Code, code, at);
        push(&mut found, source, kind, at + before, at + before + inside);
        at = (at + before + inside + after).min(bytes.len());
        code = at;
    }
    push(&mut found, source, Kind::Code, code, bytes.len());
    found
}

fn push<'a>(found: &mut Vec<Piece<'a>>, source: &'a str, kind: Kind, start: usize, end: usize) {
    if let Some(text) = source.get(start..end)
        && !text.is_empty()
    {
        found.push(Piece { kind, text, start });
    }
}

/// Whether this byte is inside a word, as the `r` of `for"`; `br"` starts a literal.
fn in_word(bytes: &[u8], at: usize) -> bool {
    let letter = |at: usize| {
        bytes
            .get(at)
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    match at.checked_sub(1) {
        Some(before) if bytes[before] == b'b' => before.checked_sub(1).is_some_and(letter),
        Some(before) => letter(before),
        None => false,
    }
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += 1;
        }
    }
    at
}

/// The length of what stands before the closing mark.
fn quoted(inside: &[u8], mark: u8) -> usize {
    let mut at = 0;
    while at < inside.len() && inside[at] != mark {
        at += if inside[at] == b'\\' { 2 } else { 1 };
    }
    at.min(inside.len())
}

/// Of `r##"…"##`: the bytes before the inside, and the length of the inside.
fn raw(rest: &[u8]) -> Option<(usize, usize)> {
    let hashes = rest[1..].iter().take_while(|&&byte| byte == b'#').count();
    if rest.get(1 + hashes) != Some(&b'"') {
        return None;
    }
    let inside = &rest[2 + hashes..];
    let close = [b"\"".as_slice(), &b"#".repeat(hashes)].concat();
    let length = inside.windows(close.len()).position(|window| window == close);
    Some((2 + hashes, length.unwrap_or(inside.len())))
}

/// The bytes of `'x'` or `'\n'`; of the mark alone when it starts a lifetime.
fn character(rest: &[u8]) -> usize {
    let inside = &rest[1..];
    if inside.first() == Some(&b'\\') {
        return 2 + quoted(inside, b'\'');
    }
    // A character is at most four bytes long; a lifetime has no closing mark so near.
    match inside.iter().take(5).position(|&byte| byte == b'\'') {
        Some(length)
            if length > 0
                && std::str::from_utf8(&inside[..length]).is_ok_and(|text| text.chars().count() == 1) =>
        {
            length + 2
        }
        _ => 1,
    }
}

#[test]
fn a_source_is_cut_into_code_comments_and_texts() {
    let source = r####"//! "no"
fn f<'a>(c: char) -> &'a str { /* /* in */ "no" */ if c == '"' || c == '\'' { br#"a"b"# } else { "c\"d" } }"####;
    let texts = |kind| {
        let pieces = pieces(source).into_iter().filter(move |piece| piece.kind == kind);
        pieces.map(|piece| piece.text).collect::<Vec<_>>()
    };
    assert_eq!(texts(Kind::Text), ["a\"b", "c\\\"d"]);
    assert_eq!(texts(Kind::Comment), ["//! \"no\"", "/* /* in */ \"no\" */"]);
    assert!(texts(Kind::Code).concat().contains("c == '\"' || c == '\\''"));
}
