//! What our pages of documentation point to exists: files, headings, and in ARCHITECTURE.md the
//! files, crates and items that it names.

use std::collections::BTreeSet;
use std::path::Path;

use crate::house::{expect_none, files, read, root, texts};

/// The targets of `[words](target)` in a page, code set aside.
fn targets(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    let lines = prose.flat_map(|block| block.split('`').step_by(2));
    lines
        .flat_map(|text| text.split("](").skip(1))
        .filter_map(|rest| rest.split_once(')').map(|(target, _)| target.trim()))
        .collect()
}

/// The words in backticks of a page, blocks of code set aside.
fn quoted(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    prose
        .flat_map(|block| block.split('`').skip(1).step_by(2))
        .collect()
}

/// The anchor that a heading gets: lower case, without punctuation, with dashes for spaces.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept
        .chars()
        .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

fn has_anchor(page: &str, wanted: &str) -> bool {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| anchor(line.trim_start_matches('#')))
        .any(|found| found == wanted)
}

#[test]
fn every_link_resolves() {
    let mut broken = Vec::new();
    for (path, page) in texts("md") {
        let folder = Path::new(&path).parent().unwrap_or(Path::new(""));
        for target in targets(&page) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, wanted) = target.split_once('#').unwrap_or((target, ""));
            let linked = if file.is_empty() {
                path.clone()
            } else {
                folder.join(file).to_string_lossy().into_owned()
            };
            let there = root().join(&linked).exists();
            let anchored = wanted.is_empty() || read(&linked).is_some_and(|page| has_anchor(&page, wanted));
            if !there || !anchored {
                broken.push(format!("{path}: {target}"));
            }
        }
    }
    expect_none(&broken, "a link leads nowhere");
}

/// What a name in backticks claims to be, when it claims something that can be looked up.
#[derive(Debug, PartialEq, Eq)]
enum Claim<'a> {
    /// A file or a folder: `crates/domain`, `hold.rs`.
    Path(&'a str),
    /// Something in a module: `hold::place` is `place`, in a file or crate called `hold`.
    Item { module: &'a str, name: &'a str },
}

fn claim(word: &str) -> Option<Claim<'_>> {
    let plain = |letter: char| letter.is_alphanumeric() || "._-/:".contains(letter);
    let word = word.trim_end_matches("()");
    if word.is_empty() || !word.chars().all(plain) || word.starts_with('/') || word.contains("//") {
        return None;
    }
    if let Some((modules, name)) = word.rsplit_once("::") {
        let module = modules.rsplit("::").next().unwrap_or(modules);
        return Some(Claim::Item { module, name });
    }
    const FILES: &[&str] = &[".rs", ".ftl", ".sql", ".md", ".toml", ".html", ".css", ".js"];
    let is_path = FILES.iter().any(|end| word.ends_with(end))
        || word.starts_with("crates/")
        || word.starts_with("docs/");
    is_path.then_some(Claim::Path(word))
}

#[test]
fn what_the_architecture_names_exists() {
    let Some(page) = read("ARCHITECTURE.md") else {
        return;
    };
    let files = files();
    let sources: Vec<(String, String)> = texts("rs");
    let manifest: toml::Table = read("Cargo.toml")
        .and_then(|text| text.parse().ok())
        .expect("the root manifest");
    let outsiders: BTreeSet<String> = manifest["workspace"]["dependencies"]
        .as_table()
        .expect("dependencies")
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect();
    let exists = |path: &str| {
        root().join(path).exists() || files.iter().any(|file| file.ends_with(&format!("/{path}")))
    };
    let introduces = |source: &str, name: &str| {
        ["fn", "struct", "enum", "trait", "mod", "type", "const"]
            .iter()
            .any(|kind| source.contains(&format!("{kind} {name}")))
            || source.contains(&format!("    {name}"))
    };
    let mut broken = Vec::new();
    for word in quoted(&page) {
        let found = match claim(word) {
            None => true,
            Some(Claim::Path(path)) => exists(path.trim_end_matches('/')),
            Some(Claim::Item { module, name }) => {
                let is_crate = exists(&format!("crates/{}", module.replace('_', "-")));
                let is_ours = |path: &str| {
                    path.ends_with(&format!("/{module}.rs")) || path.contains(&format!("/{module}/"))
                };
                // `Hold::place` is in whatever file introduces `Hold`.
                let is_type = module.starts_with(char::is_uppercase);
                let holds = |(path, source): &(String, String)| {
                    introduces(source, name)
                        && (is_type && introduces(source, module)
                            || is_ours(path)
                            || is_crate && path.contains(&format!("crates/{}/", module.replace('_', "-"))))
                };
                let foreign = !is_crate && (outsiders.contains(module) || module == "std");
                foreign || sources.iter().any(holds)
            }
        };
        if !found {
            broken.push(word.to_owned());
        }
    }
    expect_none(&broken, "ARCHITECTURE.md names what is not there");
}

#[test]
fn links_and_names_are_read_out_of_a_page() {
    let page = "See [the map](ARCHITECTURE.md#the-map) and `hold::place`, `a b`.\n```\n[no](no.md) `no.rs`\n```\n`crates/domain`";
    assert_eq!(targets(page), ["ARCHITECTURE.md#the-map"]);
    assert_eq!(quoted(page), ["hold::place", "a b", "crates/domain"]);
    assert!(has_anchor("# Lutrin\n## The map, drawn\n", "the-map-drawn"));
    assert_eq!(
        claim("app::hold::place"),
        Some(Claim::Item {
            module: "hold",
            name: "place"
        })
    );
    assert_eq!(claim("hold.rs"), Some(Claim::Path("hold.rs")));
    assert_eq!(claim("/compte/prets"), None);
    assert_eq!(claim("select id"), None);
}
