//! Every dependency is under a licence of the list in `deny.toml`.
//!
//! What cargo-deny does, without building it: the licence expression of each package, as cargo
//! tells it, must be satisfied by licences of the list.

use std::process::{Command, Output};

use crate::house::{expect_none, read, root};

/// The packages that are built here, from what is already fetched if that is enough.
fn packages() -> Vec<serde_json::Value> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let version = Command::new(&cargo).arg("-vV").output().expect("cargo runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("cargo names its host");
    let ask = |offline: &[&str]| -> Output {
        Command::new(&cargo)
            .args(["metadata", "--format-version", "1", "--filter-platform", host])
            .args(offline)
            .current_dir(root())
            .output()
            .expect("cargo runs")
    };
    let mut answer = ask(&["--offline"]);
    if !answer.status.success() {
        answer = ask(&[]);
    }
    assert!(
        answer.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&answer.stderr)
    );
    let metadata: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("cargo speaks JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

fn allowed() -> Vec<String> {
    let deny: toml::Table = read("deny.toml")
        .expect("deny.toml is there")
        .parse()
        .expect("deny.toml is TOML");
    let allowed = deny["licenses"]["allow"]
        .as_array()
        .expect("licenses.allow is a list");
    allowed
        .iter()
        .filter_map(|licence| licence.as_str().map(str::to_owned))
        .collect()
}

/// Whether a licence expression can be satisfied with allowed licences. `OR` gives the choice,
/// `AND` does not and binds closer; `/` is how `OR` was once written.
fn satisfied(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader {
        words: &words,
        allowed,
    };
    let answer = reader.any();
    // Words that are left over were not understood, and what is not understood is not allowed.
    answer && reader.words.is_empty()
}

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a [String],
}

impl Reader<'_> {
    fn takes(&mut self, word: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if first.eq_ignore_ascii_case(word) => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }

    fn any(&mut self) -> bool {
        let mut answer = self.all();
        while self.takes("OR") {
            // Read on even when the answer is known, or the reader would lose its place.
            answer = self.all() || answer;
        }
        answer
    }

    fn all(&mut self) -> bool {
        let mut answer = self.one();
        while self.takes("AND") {
            answer = self.one() && answer;
        }
        answer
    }

    fn one(&mut self) -> bool {
        if self.takes("(") {
            return self.any() && self.takes(")");
        }
        let Some((licence, rest)) = self.words.split_first() else {
            return false;
        };
        self.words = rest;
        let mut licence = (*licence).to_owned();
        if self.takes("WITH")
            && let Some((exception, rest)) = self.words.split_first()
        {
            licence = format!("{licence} WITH {exception}");
            self.words = rest;
        }
        self.allowed.contains(&licence)
    }
}

#[test]
fn every_dependency_is_under_an_allowed_licence() {
    let allowed = allowed();
    let refused = packages().into_iter().filter_map(|package| {
        // Without a source it is one of ours.
        package["source"].as_str()?;
        let licence = package["license"].as_str().unwrap_or("no licence at all");
        (!satisfied(licence, &allowed))
            .then(|| format!("{} {}: {licence}", package["name"], package["version"]))
    });
    expect_none(
        &refused.collect::<Vec<_>>(),
        "a licence that deny.toml does not list",
    );
}

#[test]
fn our_own_crates_are_under_the_licence_of_the_project() {
    let ours = packages()
        .into_iter()
        .filter(|package| package["source"].is_null());
    let other = ours.filter(|package| package["license"] != "EUPL-1.2");
    let broken: Vec<String> = other.map(|package| package["name"].to_string()).collect();
    expect_none(&broken, "write license.workspace = true");
    assert!(read("LICENSE").is_some_and(|text| text.contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2")));
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
    let yes = [
        "MIT",
        "MIT OR GPL-3.0-only",
        "GPL-3.0-only/MIT",
        "ISC AND (MIT OR GPL-2.0)",
        "Apache-2.0 WITH LLVM-exception",
    ];
    let no = [
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "Apache-2.0",
        "",
        "(MIT",
        "MIT ISC",
        "GPL-2.0 OR (ISC AND X)",
        "ISC AND X OR Y",
    ];
    for expression in yes {
        assert!(satisfied(expression, &allowed), "{expression}");
    }
    for expression in no {
        assert!(!satisfied(expression, &allowed), "{expression}");
    }
}
