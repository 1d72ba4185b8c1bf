//! Every key that a page, a mail or the code asks for exists in French. That the other languages
//! have the keys of the French is the business of `i18n`'s own tests.

use std::collections::BTreeSet;

use crate::house::{expect_none, line_at, texts};

/// What precedes a key, up to its opening quote. `text` and its kin take the language first.
const ASKED: &[&str] = &["t.get(", "t.with(", "translator.get(", "translator.with("];
const ASKED_WITH_LANGUAGE: &[&str] = &["text(", "text_with("];

/// The keys that a text asks for, and where; a key built at run time is not one that can be read.
fn asked(text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (opening, skip_language) in ASKED
        .iter()
        .map(|opening| (opening, false))
        .chain(ASKED_WITH_LANGUAGE.iter().map(|opening| (opening, true)))
    {
        for (at, _) in text.match_indices(*opening) {
            let in_word = text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
            let rest = &text[at + opening.len()..];
            let argument = if skip_language {
                // `lang`, `page.language`, `Language::French`: a name, then a comma.
                let language = rest
                    .trim_start()
                    .trim_start_matches(|letter: char| letter.is_alphanumeric() || "_.:&".contains(letter));
                language.strip_prefix(',')
            } else {
                Some(rest)
            };
            let Some(inside) = argument.and_then(|rest| rest.trim_start().strip_prefix('"')) else {
                continue;
            };
            if let Some((key, _)) = inside.split_once('"')
                && !in_word
            {
                found.push((key.to_owned(), at));
            }
        }
    }
    found
}

/// The keys that a Fluent file defines, attributes as `key.attribute`.
fn defined(fluent: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut message = String::new();
    for line in fluent.lines() {
        let Some((name, _)) = line.split_once('=') else {
            continue;
        };
        let name = name.trim_end();
        let attribute = name.trim_start().strip_prefix('.');
        let word = attribute.unwrap_or(name);
        if word.is_empty()
            || !word
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        {
            continue;
        }
        match attribute {
            Some(attribute) => keys.insert(format!("{message}.{attribute}")),
            None => {
                name.clone_into(&mut message);
                keys.insert(message.clone())
            }
        };
    }
    keys
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let french = texts("ftl")
        .into_iter()
        .filter(|(path, _)| path.contains("/locales/fr/"));
    let keys: BTreeSet<String> = french.flat_map(|(_, fluent)| defined(&fluent)).collect();
    let mut broken = Vec::new();
    for extension in ["rs", "html", "txt", "subject", "xml"] {
        // What i18n and tidy ask for in their own tests is not on any page.
        let pages = texts(extension).into_iter().filter(|(path, _)| {
            path.starts_with("crates/") && !path.starts_with("crates/i18n/") && !path.contains("/tests/")
        });
        for (path, text) in pages {
            let missing = asked(&text).into_iter().filter(|(key, _)| !keys.contains(key));
            broken.extend(missing.map(|(key, at)| format!("{path}:{}: {key}", line_at(&text, at))));
        }
    }
    expect_none(
        &broken,
        "add the key to crates/i18n/locales, in the four languages",
    );
}

#[test]
fn keys_are_read_where_they_are_asked_for() {
    let asks = r#"{{ t.get("a") }} {{ t.with("b").n("count", n) }} text(lang, "c") text_with(page.language, "d", &x)
        set.get("no") context("x", "no") t.get(key) text(Language::French, "e")"#;
    let keys: BTreeSet<String> = asked(asks).into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["a", "b", "c", "d", "e"].map(str::to_owned).into());
    let fluent = "# note = no\nhold-placed = C’est réservé\n    .title = Réservation\nmany = { $n ->\n    [one] x = y\n   *[other] z\n}\n";
    assert_eq!(
        defined(fluent),
        ["hold-placed", "hold-placed.title", "many"]
            .map(str::to_owned)
            .into()
    );
}
