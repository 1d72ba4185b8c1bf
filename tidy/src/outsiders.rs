//! Every outsider named in the workspace is used by a crate of it, and argued for in
//! `docs/dependencies.md`.

use std::collections::BTreeSet;

use crate::house::{expect_none, read, texts};

/// The outsiders of a workspace: what it depends on and does not hold.
fn outsiders(manifest: &str) -> BTreeSet<String> {
    let manifest: toml::Table = manifest.parse().expect("the manifest is TOML");
    let all = manifest["workspace"]["dependencies"]
        .as_table()
        .expect("dependencies are a table");
    let is_ours = |wanted: &toml::Value| wanted.get("path").is_some();
    all.iter()
        .filter(|(_, wanted)| !is_ours(wanted))
        .map(|(name, _)| name.clone())
        .collect()
}

/// What a crate depends on, in the program or in its tests.
fn used(manifest: &str) -> BTreeSet<String> {
    let manifest: toml::Table = manifest.parse().expect("the manifest is TOML");
    ["dependencies", "dev-dependencies", "build-dependencies"]
        .into_iter()
        .filter_map(|kind| manifest.get(kind)?.as_table())
        .flat_map(|named| named.keys().cloned())
        .collect()
}

/// The names that stand in the first column of a table of the page.
fn argued_for(page: &str) -> BTreeSet<String> {
    page.lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
        .flat_map(|names| names.split([',', ' ']))
        .map(|name| name.trim().to_owned())
        .collect()
}

#[test]
fn every_outsider_is_used_and_argued_for() {
    let outsiders = outsiders(&read("Cargo.toml").expect("the manifest is there"));
    let page = argued_for(&read("docs/dependencies.md").expect("the page is there"));
    let manifests = texts("toml").into_iter();
    let used: BTreeSet<String> = manifests
        .filter(|(path, _)| path.ends_with("/Cargo.toml"))
        .flat_map(|(_, text)| used(&text))
        .collect();
    let silent = outsiders
        .difference(&page)
        .map(|name| format!("{name} is not argued for"));
    let idle = outsiders
        .difference(&used)
        .map(|name| format!("{name} is used by nobody"));
    expect_none(
        &silent.chain(idle).collect::<Vec<_>>(),
        "write its line in docs/dependencies.md, or take it out of Cargo.toml",
    );
}

#[test]
fn a_silent_outsider_is_noticed() {
    let manifest =
        "[workspace.dependencies]\nstore = { path = \"crates/store\" }\ntokio = \"1\"\nserde = \"1\"\n";
    let outsiders = outsiders(manifest);
    assert_eq!(outsiders, ["serde", "tokio"].map(String::from).into());
    let page = argued_for("| crate | what |\n|---|---|\n| tokio, futures-util | tasks |\n");
    let silent: Vec<&String> = outsiders.difference(&page).collect();
    assert_eq!(silent, ["serde"]);
    assert_eq!(
        used("[dependencies]\ntokio.workspace = true\n"),
        ["tokio".to_owned()].into()
    );
}
