//! One word per thing: names of types, modules and tables use the house's words.
//! Only those names are looked at; a sentence, a field or a foreign protocol may say what it must.

use crate::house::{expect_none, line_at, texts};
use crate::source::{Kind, pieces};

/// A word that is not ours, and the one that is.
const NOT_OURS: &[(&str, &str)] = &[
    ("biblio", "Record"),
    ("booking", "Hold, or Registration for an event"),
    ("borrower", "Patron"),
    ("branch", "Library"),
    ("cart", "Basket"),
    ("checkout", "Loan"),
    ("common", "the noun that the module is about"),
    ("copy", "Item"),
    ("exemplaire", "Item"),
    ("exemplar", "Item"),
    ("favorite", "Recommendation"),
    ("favourite", "Recommendation"),
    ("helper", "the noun that it is about"),
    ("manager", "the noun that it is about"),
    ("notice", "Mail, or Record"),
    ("penalty", "Block"),
    ("reservation", "Hold"),
    ("reserve", "Hold"),
    ("util", "the noun that the module is about"),
];

/// Words that introduce the name of a type or a module.
const INTRODUCE: &[&str] = &["enum", "mod", "struct", "trait", "type", "union"];

/// Why a name is not ours, if it is not: its words are compared one by one, without their plural.
fn not_ours(name: &str) -> Option<&'static str> {
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() || !letter.is_alphanumeric() {
            spaced.push(' ');
        }
        if letter.is_alphanumeric() {
            spaced.extend(letter.to_lowercase());
        }
    }
    let singular = |word: &str| {
        let ies = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
        let es = word.strip_suffix("hes").map(|stem| format!("{stem}h"));
        ies.or(es)
            .unwrap_or_else(|| word.strip_suffix('s').unwrap_or(word).to_owned())
    };
    let mut words = spaced.split_whitespace();
    words.find_map(|word| {
        let word = singular(word);
        NOT_OURS
            .iter()
            .find(|(bad, _)| *bad == word)
            .map(|(_, ours)| *ours)
    })
}

/// The names that a source introduces, each with the byte where it stands.
fn names(source: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for piece in pieces(source)
        .into_iter()
        .filter(|piece| piece.kind == Kind::Code)
    {
        let mut introduced = false;
        for word in piece
            .text
            .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        {
            if word.is_empty() {
                continue;
            }
            if introduced {
                let start = word.as_ptr() as usize - source.as_ptr() as usize;
                found.push((word.to_owned(), start));
            }
            introduced = INTRODUCE.contains(&word);
        }
    }
    found
}

/// The tables that a migration makes.
fn tables(migration: &str) -> Vec<String> {
    let lower = migration.to_lowercase();
    let made = lower.split("create table ").skip(1);
    let names = made.map(|rest| rest.trim_start_matches("if not exists ").trim_start());
    let end = |rest: &str| {
        rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .next()
            .map(str::to_owned)
    };
    names.filter_map(end).collect()
}

#[test]
fn types_and_modules_use_the_words_of_the_house() {
    let mut broken = Vec::new();
    for (path, source) in texts("rs") {
        let file = path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        broken.extend(not_ours(file).map(|ours| format!("{path}: we say {ours}")));
        for (name, start) in names(&source) {
            broken.extend(
                not_ours(&name)
                    .map(|ours| format!("{path}:{}: {name}: we say {ours}", line_at(&source, start))),
            );
        }
    }
    expect_none(&broken, "one word per thing (STYLE.md, Names)");
}

#[test]
fn tables_use_the_words_of_the_house() {
    let mut broken = Vec::new();
    for (path, migration) in texts("sql") {
        let bad = tables(&migration)
            .into_iter()
            .filter_map(|table| Some((not_ours(&table)?, table)));
        broken.extend(bad.map(|(ours, table)| format!("{path}: {table}: we say {ours}")));
    }
    expect_none(&broken, "one word per thing (STYLE.md, Names)");
}

#[test]
fn other_words_are_recognised_in_any_dress() {
    for bad in [
        "BiblioRecord",
        "item_copies",
        "branches",
        "Reserve",
        "reservations",
        "MailManager",
        "utils",
    ] {
        assert!(not_ours(bad).is_some(), "{bad}");
    }
    for good in [
        "Membership",
        "Hold",
        "copyright",
        "Recommendation",
        "Library",
        "Notify",
    ] {
        assert!(not_ours(good).is_none(), "{good}");
    }
    let source =
        "/// struct Biblio\npub struct Hold; mod borrower; // type Notice\nlet kind = \"enum Copy\";";
    let names: Vec<String> = names(source).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Hold", "borrower"]);
    assert_eq!(
        tables("create table hold (id bigint);\nCREATE TABLE IF NOT EXISTS item(x)"),
        ["hold", "item"]
    );
}
