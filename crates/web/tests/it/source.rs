//! Rules that the compiler does not hold for us.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found
}

fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

#[test]
fn every_form_refuses_fields_that_it_does_not_know() {
    for path in files(&here("src"), "rs") {
        let source = fs::read_to_string(&path).unwrap();
        // The question of a search may carry anything; a form may not.
        for (place, _) in source.match_indices("Form<") {
            let kind = source[place + 5..].split(['>', ',']).next().unwrap();
            let Some(declared) = source.find(&format!("struct {kind} ")) else {
                continue;
            };
            let before = &source[declared.saturating_sub(200)..declared];
            assert!(
                before.contains("deny_unknown_fields"),
                "{}: {kind}",
                path.display()
            );
        }
    }
}

#[test]
fn templates_have_no_words_of_their_own() {
    for path in files(&here("templates"), "html") {
        let source = fs::read_to_string(&path).unwrap();
        let mut words = String::new();
        let mut rest = source.as_str();
        // What is left of a template without its tags and its expressions is punctuation.
        while let Some(start) = rest.find(['<', '{']) {
            words.push_str(&rest[..start]);
            let close = if rest[start..].starts_with('<') {
                ">"
            } else if rest[start..].starts_with("{%") {
                "%}"
            } else {
                "}}"
            };
            let Some(end) = rest[start..].find(close) else {
                break;
            };
            rest = &rest[start + end + close.len()..];
        }
        let letters: String = words.chars().filter(|c| c.is_alphabetic()).collect();
        assert!(letters.is_empty(), "{}: {words:?}", path.display());
    }
}

#[test]
fn every_key_of_a_template_exists() {
    let mut missing = Vec::new();
    for path in files(&here("templates"), "html")
        .into_iter()
        .chain(files(&here("src"), "rs"))
    {
        let source = fs::read_to_string(&path).unwrap();
        for call in ["t.get(\"", "t.with(\""] {
            for (place, _) in source.match_indices(call) {
                let key = source[place + call.len()..].split('"').next().unwrap();
                if !i18n::has(domain::language::Language::Fr, key) {
                    missing.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
