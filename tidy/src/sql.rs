//! SQL stands in `crates/store` and nowhere else, tests included; only this crate quotes some.

use crate::house::{expect_none, line_at, texts};
use crate::source::{Kind, pieces};

/// Whether a string literal is a statement, not a sentence that starts like one.
fn is_sql(literal: &str) -> bool {
    let words: Vec<String> = literal.split_whitespace().map(str::to_lowercase).collect();
    let has = |word: &str| words.iter().any(|found| found == word);
    match words.first().map(String::as_str) {
        Some("select") => {
            has("from") || words.len() == 2 && words[1].starts_with(|first: char| first.is_ascii_digit())
        }
        Some("with") => has("as") && has("select"),
        Some("update") => has("set"),
        Some("insert") => has("into"),
        Some("delete") => has("from"),
        Some("create" | "alter" | "drop") => has("table") || has("index"),
        _ => false,
    }
}

#[test]
fn sql_stands_in_the_store_alone() {
    let mut broken = Vec::new();
    for (path, source) in texts("rs") {
        if path.starts_with("crates/store/") || path.starts_with("tidy/") {
            continue;
        }
        let statements = pieces(&source)
            .into_iter()
            .filter(|piece| piece.kind == Kind::Text && is_sql(piece.text));
        broken.extend(
            statements
                .map(|piece| format!("{path}:{}: {}", line_at(&source, piece.start), piece.text.trim())),
        );
    }
    expect_none(
        &broken,
        "SQL belongs to crates/store: make it a function there and call it",
    );
}

#[test]
fn statements_are_told_from_sentences() {
    assert!(is_sql("\n  select id from hold where id = $1"));
    assert!(is_sql("update hold set state = $1"));
    assert!(is_sql("INSERT INTO hold (id) values ($1)"));
    assert!(is_sql("delete from hold"));
    assert!(is_sql("select 1"));
    assert!(!is_sql("select a library"));
    assert!(!is_sql("update the index"));
    assert!(!is_sql("delete"));
}
