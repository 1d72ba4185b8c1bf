//! Who may know whom. The drawing is in ARCHITECTURE.md; this is the same, in a form that fails.
//!
//! Only ordinary and build dependencies count: a test may stand on what its crate may not know.

use std::collections::{BTreeMap, BTreeSet};

use crate::house::{expect_none, files, read};

/// For each crate, the crates of the house that it may name. `*` is everyone.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("marc", &["domain"]),
    ("i18n", &["domain"]),
    ("store", &["domain"]),
    ("search", &["domain"]),
    ("ils", &["domain"]),
    ("search-tantivy", &["domain", "search"]),
    ("app", &["domain", "i18n", "ils", "marc", "search", "store"]),
    ("worker", &["app", "domain", "i18n", "ils", "search", "store"]),
    ("web", &["app", "domain", "i18n", "ils", "search", "store"]),
    (
        "demo",
        &["app", "domain", "i18n", "ils", "marc", "search", "store"],
    ),
    ("server", &["*"]),
    ("testbed", &["*"]),
    ("tidy", &[]),
];

/// Crates from outside that only some rooms may name.
const OUTSIDERS: &[(&str, &[&str])] = &[
    ("askama", &["web", "worker"]),
    ("axum", &["web", "server", "testbed"]),
    ("lettre", &["worker"]),
    ("reqwest", &["ils-koha", "server"]),
    ("sqlx", &["store"]),
    ("tantivy", &["search-tantivy"]),
    (
        "tokio",
        &[
            "app",
            "ils",
            "search",
            "search-tantivy",
            "server",
            "store",
            "testbed",
            "web",
            "worker",
        ],
    ),
];

/// Everything that the pure room may name.
const PURE: &[&str] = &["jiff", "serde", "thiserror", "unicode-normalization"];

/// A crate and what it depends on.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Reads a manifest: the crate's name, and what it names outside of tests.
fn arrows(manifest: &str) -> (String, BTreeSet<String>) {
    let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
    let name = manifest["package"]["name"]
        .as_str()
        .expect("a crate has a name")
        .to_owned();
    let mut named = BTreeSet::new();
    let mut take = |table: &toml::Table| {
        for kind in ["dependencies", "build-dependencies"] {
            if let Some(dependencies) = table.get(kind).and_then(toml::Value::as_table) {
                // A renamed dependency is still the crate that it renames.
                let real = |(name, value): (&String, &toml::Value)| {
                    let package = value.get("package").and_then(toml::Value::as_str);
                    package.unwrap_or(name).to_owned()
                };
                named.extend(dependencies.iter().map(real));
            }
        }
    };
    take(&manifest);
    if let Some(targets) = manifest.get("target").and_then(toml::Value::as_table) {
        targets
            .values()
            .filter_map(toml::Value::as_table)
            .for_each(&mut take);
    }
    (name, named)
}

/// What points where it may not.
fn broken(arrows: &Arrows) -> Vec<String> {
    let mut broken = Vec::new();
    for (room, named) in arrows {
        let Some((_, may_name)) = MAY_NAME.iter().find(|(known, _)| known == room) else {
            broken.push(format!(
                "{room} is not drawn: give it a row in tidy/src/arrows.rs and in ARCHITECTURE.md"
            ));
            continue;
        };
        for other in named.iter().filter(|other| arrows.contains_key(*other)) {
            if other == "testbed" || !(may_name.contains(&"*") || may_name.contains(&other.as_str())) {
                broken.push(format!("{room} → {other}"));
            }
        }
        for (outsider, rooms) in OUTSIDERS {
            if named.contains(*outsider) && !rooms.contains(&room.as_str()) {
                broken.push(format!("{room} → {outsider}, which is for {}", rooms.join(", ")));
            }
        }
        if room == "domain" {
            let impure = named.iter().filter(|other| !PURE.contains(&other.as_str()));
            broken.extend(impure.map(|other| format!("domain → {other}: the rules are pure")));
        }
    }
    broken
}

#[test]
fn every_arrow_points_where_it_may() {
    let manifests = files()
        .into_iter()
        .filter(|path| path.ends_with("/Cargo.toml") && !path.contains("/fuzz/"));
    let arrows: Arrows = manifests
        .filter_map(|path| read(&path))
        .map(|manifest| arrows(&manifest))
        .collect();
    assert!(arrows.contains_key("domain") && arrows.contains_key("tidy"));
    expect_none(
        &broken(&arrows),
        "an arrow that the house does not draw (ARCHITECTURE.md)",
    );
}

#[test]
fn arrows_that_point_back_are_noticed() {
    let manifest = |name: &str, dependencies: &str| {
        arrows(&format!(
            "[package]\nname = \"{name}\"\n[dependencies]\n{dependencies}\n[dev-dependencies]\nsqlx = \"1\""
        ))
    };
    let arrows: Arrows = [
        manifest("domain", "tokio = \"1\""),
        manifest("store", "domain.workspace = true\nweb.workspace = true"),
        manifest("web", "store.workspace = true\npost = { package = \"lettre\", version = \"1\" }\nsearch-tantivy.workspace = true"),
        manifest("search-tantivy", "tantivy = \"1\""),
        manifest("server", "web.workspace = true\nsearch-tantivy.workspace = true"),
        manifest("attic", ""),
    ]
    .into();
    let broken = broken(&arrows).join("\n");
    for expected in [
        "domain → tokio,",
        "domain → tokio: the rules are pure",
        "store → web",
        "web → lettre,",
        "web → search-tantivy",
        "attic is not drawn",
    ] {
        assert!(broken.contains(expected), "{expected} is not in:\n{broken}");
    }
    assert_eq!(broken.lines().count(), 6, "{broken}");
}
