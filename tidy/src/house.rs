//! The tree that the rules look at: its files, as paths from the root and as texts.

use std::fs;
use std::path::{Path, PathBuf};

/// What is never ours to look at.
const SKIPPED: &[&str] = &["target", "var", "node_modules"];

/// Kinds of files that hold words of ours.
const TEXTS: &[&str] = &[
    "css", "ftl", "html", "js", "json", "lock", "md", "rs", "sh", "sql", "svg", "toml", "txt", "yml",
];

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let tidy = Path::new(env!("CARGO_MANIFEST_DIR"));
    tidy.parent().expect("tidy lives in the workspace").to_path_buf()
}

/// Every file of the tree, as a path from the root with `/`, in order.
pub(crate) fn files() -> Vec<String> {
    let root = root();
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the tree can be read") {
            let entry = entry.expect("an entry of the tree can be read");
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().expect("an entry has a kind");
            if kind.is_dir() {
                let hidden = name.starts_with('.') && name != ".ci" && name != ".github";
                if !hidden && !SKIPPED.contains(&name.as_str()) {
                    folders.push(entry.path());
                }
            } else {
                let path = entry.path();
                let path = path.strip_prefix(&root).expect("inside the tree");
                found.push(path.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}

/// The files whose name ends in `.extension`, with their texts. A file that is being written by
/// someone else at this moment may vanish in between: then it is not there.
pub(crate) fn texts(extension: &str) -> Vec<(String, String)> {
    let wanted = format!(".{extension}");
    let ours = files().into_iter().filter(|path| path.ends_with(&wanted));
    ours.filter_map(|path| read(&path).map(|text| (path, text)))
        .collect()
}

/// All files that hold words of ours: known kinds, and those without an extension.
pub(crate) fn all_texts() -> Vec<(String, String)> {
    let is_text = |path: &String| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.')
            .is_none_or(|(_, extension)| TEXTS.contains(&extension))
    };
    let ours = files().into_iter().filter(is_text);
    ours.filter_map(|path| read(&path).map(|text| (path, text)))
        .collect()
}

/// The text of a file, if it is there and is text.
pub(crate) fn read(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// The number of the line, counted from one, at this byte.
pub(crate) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&found| found == b'\n').count() + 1
}

/// Fails with the list of what breaks a rule, and the way to mend it.
#[track_caller]
pub(crate) fn expect_none(broken: &[String], mend: &str) {
    assert!(broken.is_empty(), "{mend}\n  {}", broken.join("\n  "));
}

#[test]
fn the_tree_holds_this_file() {
    assert!(files().contains(&"tidy/src/house.rs".to_owned()));
    assert!(all_texts().iter().any(|(path, _)| path == "test"));
    assert_eq!(line_at("a\nb\nc", 2), 2);
}
