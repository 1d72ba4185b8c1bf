//! The tree speaks of itself alone: no folder of someone's machine, no address of a registry.

use crate::house::{all_texts, expect_none, line_at};

/// Beginnings of folders that exist on one machine only. Each is written in two halves, so that
/// this file does not hold what it forbids.
fn machines() -> [String; 5] {
    [
        ["/wor", "k/"],
        ["/hom", "e/"],
        ["/roo", "t/"],
        ["/Use", "rs/"],
        ["/tm", "p/"],
    ]
    .map(|halves| halves.concat())
}

/// Hosts from which packages come; their names belong to lock files and to each person's set-up.
fn registries() -> [String; 5] {
    [
        ["index.crates", ".io"],
        ["static.crates", ".io"],
        ["registry.npm", "js.org"],
        ["files.pythonhosted", ".org"],
        ["deb.debian", ".org"],
    ]
    .map(|halves| halves.concat())
}

/// Where in a text one of these stands as a path of its own, not as the end of a longer one:
/// `target/tmp/x` and `https://example.org/home/` are somebody else's business.
fn found(text: &str, needles: &[String], alone: bool) -> Vec<usize> {
    let stands_alone = |at: usize| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(|letter| letter.is_alphanumeric() || "._-/}*".contains(letter))
    };
    let hits = needles
        .iter()
        .flat_map(|needle| text.match_indices(needle.as_str()));
    hits.map(|(at, _)| at)
        .filter(|&at| !alone || stands_alone(at))
        .collect()
}

#[test]
fn no_folder_of_a_machine_and_no_registry_is_named() {
    let mut broken = Vec::new();
    for (path, text) in all_texts() {
        if path.ends_with(".lock") {
            continue;
        }
        let in_test = path.contains("/tests/") || path.ends_with("/tests.rs");
        let machines = if in_test {
            &machines()[..4]
        } else {
            &machines()[..]
        };
        let hits = found(&text, machines, true)
            .into_iter()
            .chain(found(&text, &registries(), false));
        broken.extend(hits.map(|at| {
            let line = line_at(&text, at);
            format!(
                "{path}:{line}: {}",
                text.lines().nth(line - 1).unwrap_or_default().trim()
            )
        }));
    }
    expect_none(&broken, "name no folder of a machine and no host of a registry");
}

#[test]
fn a_folder_is_told_from_the_end_of_another() {
    let [work, ..] = machines();
    assert_eq!(found(&format!("see {work}main"), &machines(), true), [4]);
    assert!(found(&format!("crates{work}er.rs"), &machines(), true).is_empty());
}
