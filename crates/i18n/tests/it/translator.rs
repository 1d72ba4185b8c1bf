//! The translator as templates use it.

use std::thread;

use domain::language::Language;
use i18n::{Arguments, Translator, text, text_with};

const FRENCH: Translator = Translator::new(Language::Fr);

#[test]
fn a_text_is_spoken_in_the_language_that_was_asked() {
    let said = Language::ALL.map(|language| text(language, "search-button"));
    assert_eq!(said, ["Rechercher", "Zoeken", "Suchen", "Search"]);
    assert_eq!(FRENCH.get("sign-in"), "Identifiez-vous");
}

#[test]
fn french_counts_zero_and_one_as_singular_and_groups_thousands() {
    let results = |count: usize| FRENCH.with("search-results").n("count", count).to_string();
    assert_eq!(results(0), "Aucun résultat");
    assert_eq!(results(1), "1 résultat");
    assert_eq!(results(2), "2 résultats");
    assert_eq!(results(12_345), "12\u{202F}345 résultats");
    let editions =
        |language| text_with(language, "search-editions", &Arguments::new().n("count", 0)).into_owned();
    assert_eq!(editions(Language::Fr), "0 édition");
    assert_eq!(editions(Language::Nl), "0 uitgaven");
}

#[test]
fn arguments_are_taken_by_value_or_by_reference_without_invisible_marks() {
    let name = String::from("Zoé");
    assert_eq!(
        FRENCH.with("welcome").arg("name", &name).to_string(),
        "Bienvenue, Zoé"
    );
    let count: &u32 = &3;
    assert_eq!(
        FRENCH.with("day-in").n("count", count).to_string(),
        "dans 3\u{A0}jours"
    );
}

#[test]
fn a_missing_key_is_visible_and_breaks_nothing() {
    assert_eq!(text(Language::Nl, "no-such-key"), "⟦no-such-key⟧");
    assert_eq!(FRENCH.coded("document-type", "zeppelin"), "zeppelin");
}

#[test]
fn a_hole_can_be_left_for_a_link() {
    let (before, after) = FRENCH
        .with("search-corrected")
        .arg("corrected", "simenon")
        .split("query");
    assert_eq!(before, "Résultats pour simenon. Chercher plutôt ");
    assert_eq!(after, "\u{202F}?");
}

#[test]
fn a_sentence_starts_with_a_capital_even_an_accented_one() {
    assert_eq!(FRENCH.sentence("à retirer"), "À retirer");
    assert_eq!(FRENCH.sentence(""), "");
}

#[test]
fn many_threads_may_speak_at_once() {
    let speakers: Vec<_> = (0..8_i32)
        .map(|count| thread::spawn(move || FRENCH.with("search-results").n("count", count).to_string()))
        .collect();
    for (count, speaker) in speakers.into_iter().enumerate() {
        let said = speaker.join().expect("the thread ends well");
        assert!(said.contains("résultat"), "{count}: {said}");
    }
}
