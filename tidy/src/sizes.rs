//! Hand-written Rust stays in files that one can read: 600 lines at most.

use crate::house::{expect_none, texts};

const MOST: usize = 600;

/// Tables of codes and generated data are exempt; they say so in their first lines.
fn is_table(source: &str) -> bool {
    let head = source.lines().take_while(|line| line.starts_with("//!"));
    head.map(str::to_lowercase)
        .any(|line| line.contains("generated") || line.contains("a table of"))
}

#[test]
fn no_file_is_longer_than_one_can_read() {
    let long = texts("rs")
        .into_iter()
        .filter(|(_, source)| source.lines().count() > MOST && !is_table(source));
    let broken: Vec<String> = long
        .map(|(path, source)| format!("{path}: {} lines", source.lines().count()))
        .collect();
    expect_none(
        &broken,
        "look for the second noun hiding in the file, and give it its own",
    );
}

#[test]
fn every_source_opens_with_what_it_is() {
    let silent = texts("rs")
        .into_iter()
        .filter(|(_, source)| !source.starts_with("//!"));
    let broken: Vec<String> = silent.map(|(path, _)| path).collect();
    expect_none(
        &broken,
        "say in two or three lines of //! what the file is and is not",
    );
}

#[test]
fn a_table_says_that_it_is_one() {
    assert!(is_table("//! A table of the codes of ISO 5426.\n"));
    assert!(is_table("//! Generated from the standard.\n"));
    assert!(!is_table("//! Holds.\n// a table of nothing\n"));
}
