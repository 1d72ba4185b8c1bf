//! A landed migration is never edited: databases out there have run it as it was.
//! `crates/store/migrations/CHECKSUMS` holds, one a line, `sha256  name` of those that were
//! released, as `sha256sum` prints them. Until the first release it is empty or absent.

use sha2::{Digest, Sha256};

use crate::house::{expect_none, files, read};

const FOLDER: &str = "crates/store/migrations";

/// What is wrong with the released migrations.
fn edited(checksums: &str, text_of: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let lines = checksums
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let wrong = |line: &str| {
        let Some((checksum, name)) = line.split_once(char::is_whitespace) else {
            return Some(format!("{line}: not « sha256  name »"));
        };
        let name = name.trim();
        let Some(text) = text_of(name) else {
            return Some(format!("{name} was released and is gone"));
        };
        let digest = Sha256::digest(text.as_bytes());
        let now: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        (now != checksum).then(|| format!("{name} was released and has changed"))
    };
    lines.filter_map(wrong).collect()
}

fn migrations() -> Vec<String> {
    let names = files().into_iter().filter_map(|path| {
        let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?.to_owned();
        name.ends_with(".sql").then_some(name)
    });
    names.collect()
}

#[test]
fn released_migrations_are_as_they_were() {
    let checksums = read(&format!("{FOLDER}/CHECKSUMS")).unwrap_or_default();
    let broken = edited(&checksums, |name| read(&format!("{FOLDER}/{name}")));
    expect_none(&broken, "write a new migration instead");
    let unreleased = env!("CARGO_PKG_VERSION") == "0.1.0";
    assert!(
        unreleased || !checksums.trim().is_empty() || migrations().is_empty(),
        "a release lists its migrations: (cd {FOLDER} && sha256sum *.sql > CHECKSUMS)"
    );
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    let numbers = migrations()
        .into_iter()
        .map(|name| name.chars().take_while(char::is_ascii_digit).collect::<String>());
    let broken: Vec<String> = (1..)
        .zip(numbers)
        .filter_map(|(expected, number)| {
            let expected = format!("{expected:04}");
            (number != expected).then(|| format!("{number} stands where {expected} should"))
        })
        .collect();
    expect_none(&broken, "number migrations 0001, 0002, …");
}

#[test]
fn a_changed_and_a_lost_migration_are_noticed() {
    let list = "# released with 0.2\n\
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  0001_a.sql\n";
    let text = |text: &'static str| move |_: &str| Some(text.to_owned());
    assert!(edited(list, text("abc")).is_empty());
    assert_eq!(
        edited(list, text("abd")),
        ["0001_a.sql was released and has changed"]
    );
    assert_eq!(
        edited(list, |_: &str| None),
        ["0001_a.sql was released and is gone"]
    );
}
