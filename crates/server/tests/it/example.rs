//! The example of a configuration says what holds without it, and names every setting.

use server::config::Config;

const EXAMPLE: &str = include_str!("../../../../lutrin.example.toml");

/// The example with the settings that it only shows.
fn uncommented() -> String {
    let is_setting = |line: &str| {
        line.strip_prefix("# ").is_some_and(|rest| {
            let name = rest.split(" = ").next().unwrap_or_default();
            rest.contains(" = ")
                && name.chars().all(|c| {
                    c.is_ascii_lowercase()
                        || c == '_'
                        || c == '"'
                        || c == '*'
                        || c.is_ascii_uppercase()
                        || c == '-'
                        || c.is_ascii_digit()
                })
        })
    };
    EXAMPLE
        .lines()
        .map(|line| if is_setting(line) { &line[2..] } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_example_as_it_stands_changes_nothing() {
    let config: Config = toml::from_str(EXAMPLE).expect("the example reads");
    assert_eq!(config, Config::default());
    assert_eq!(config.faults(), Vec::<String>::new());
}

#[test]
fn every_setting_that_the_example_shows_reads() {
    let config: Config = toml::from_str(&uncommented()).expect("what is shown reads");
    assert_eq!(
        config.server.metrics_listen,
        Some("127.0.0.1:9100".parse().expect("an address"))
    );
    assert_eq!(
        config.storage.database.as_deref(),
        Some("postgres://lutrin@localhost/lutrin")
    );
    assert_eq!(config.mail.host.as_deref(), Some("mail.example.org"));
    assert_eq!(config.import.library_codes["BIBLIO-1"], "MONS");
    assert_eq!(
        config.import.sections.len() + config.import.document_types.len() + config.import.audiences.len(),
        3
    );
}

#[test]
fn every_setting_is_in_the_example() {
    let source = include_str!("../../src/config.rs");
    let settings = source
        .lines()
        .filter_map(|line| line.strip_prefix("    pub ")?.split_once(": "));
    let sections = [
        "network",
        "server",
        "budget",
        "storage",
        "mail",
        "holds",
        "registration",
        "staff",
        "catalogue",
        "import",
    ];
    let mut count = 0;
    for (name, _) in settings.filter(|(name, _)| !name.contains('(') && !sections.contains(name)) {
        assert!(
            EXAMPLE.contains(&format!("{name} = ")) || EXAMPLE.contains(&format!("[import.{name}]")),
            "{name} is not in lutrin.example.toml"
        );
        count += 1;
    }
    assert!(count > 20, "the settings were not found in config.rs");
}
