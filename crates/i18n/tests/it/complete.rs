//! Every text exists in the four languages and takes the same arguments in each.

use std::collections::BTreeSet;

use domain::language::Language;
use i18n::{keys, message_variables};

#[test]
fn every_key_exists_in_the_four_languages() {
    let french: BTreeSet<_> = keys(Language::Fr).into_iter().collect();
    assert!(french.len() > 100, "the texts are read");
    for language in Language::ALL {
        let here: BTreeSet<_> = keys(language).into_iter().collect();
        let missing: Vec<_> = french.difference(&here).collect();
        let extra: Vec<_> = here.difference(&french).collect();
        let code = language.code();
        assert!(missing.is_empty(), "{code} lacks {missing:?}");
        assert!(extra.is_empty(), "only {code} has {extra:?}");
    }
}

#[test]
fn a_text_takes_the_same_arguments_in_the_four_languages() {
    let mut wrong = Vec::new();
    for key in keys(Language::Fr) {
        let french = message_variables(Language::Fr, key);
        for language in [Language::Nl, Language::De, Language::En] {
            let here = message_variables(language, key);
            if here != french {
                wrong.push(format!("{key}: {}: {here:?}, fr: {french:?}", language.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_is_empty_or_still_to_be_written() {
    for language in Language::ALL {
        for key in keys(language) {
            let text = i18n::text(language, key);
            assert!(!text.trim().is_empty(), "{}: {key}", language.code());
            for mark in ["TODO", "FIXME", "???"] {
                assert!(!text.contains(mark), "{}: {key}", language.code());
            }
        }
    }
}
