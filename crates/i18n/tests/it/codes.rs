//! Every coded value has words in the four languages.

use std::collections::BTreeSet;

use domain::language::Language;
use domain::record::{Audience, DocumentType};
use i18n::{Translator, has, keys};

fn all_have(kind: &str, codes: &[&str]) {
    for language in Language::ALL {
        for code in codes {
            let key = format!("{kind}-{code}");
            assert!(has(language, &key), "{}: {key}", language.code());
        }
    }
}

/// The word that the code of a value is kept under: the one of its serialized form.
fn endings(prefix: &str) -> BTreeSet<&'static str> {
    keys(Language::Fr)
        .into_iter()
        .filter_map(|key| key.strip_prefix(prefix))
        .collect()
}

#[test]
fn types_of_document_and_audiences_have_words() {
    all_have("document-type", &DocumentType::ALL.map(DocumentType::code));
    all_have("audience", &Audience::ALL.map(Audience::code));
    // Codes have underscores, keys have hyphens, and a template need not know.
    let french = Translator::new(Language::Fr);
    assert_eq!(french.coded("document-type", "large_print"), "Grands caractères");
    assert_eq!(endings("document-type-").len(), DocumentType::ALL.len());
}

#[test]
fn what_contributors_did_and_what_subjects_name_have_words() {
    let roles = [
        "author",
        "illustrator",
        "scriptwriter",
        "translator",
        "director",
        "actor",
        "narrator",
        "composer",
        "performer",
        "editor",
        "prefacer",
        "publisher",
        "other",
    ];
    all_have("role", &roles);
    all_have("subject-kind", &["topic", "name", "place", "genre", "keyword"]);
    all_have("fiction", &["fiction", "nonfiction"]);
}

#[test]
fn the_languages_that_libraries_hold_have_names() {
    assert!(endings("language-").len() > 40);
    let dutch = Translator::new(Language::Nl);
    assert_eq!(dutch.language_name("fre"), "Frans");
    assert_eq!(dutch.language_name("tlh"), "Andere taal (tlh)");
}

#[test]
fn the_states_of_a_hold_have_words() {
    let states = [
        "requested",
        "declined",
        "queued",
        "allotted",
        "in_transit",
        "ready",
        "collected",
        "expired",
        "cancelled",
        "lapsed",
    ];
    all_have("hold-state", &states);
}

#[test]
fn every_refusal_has_a_way_out() {
    for prefix in ["hold-refused-", "renewal-refused-"] {
        let endings = endings(prefix);
        for ending in endings.iter().filter(|ending| **ending != "title") {
            if !ending.ends_with("-way-out") {
                let way_out = format!("{ending}-way-out");
                assert!(endings.contains(way_out.as_str()), "{prefix}{way_out}");
            }
        }
    }
}
