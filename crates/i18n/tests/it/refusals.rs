//! Every refusal of every rule, said in the four languages with its reason, figure and way out.

use domain::block::Block;
use domain::id::LibraryId;
use domain::language::Language;
use domain::money::Money;
use domain::refusal::{Figure, WayOut, examples};
use i18n::{Translator, has, message_variables};
use jiff::civil::date;

fn name(_: LibraryId) -> String {
    "Bibliothèque des Tilleuls".to_owned()
}

#[test]
fn every_refusal_is_said_with_its_figures_in_every_language() {
    let today = date(2026, 11, 23);
    for language in Language::ALL {
        let t = Translator::new(language);
        for refused in examples() {
            let said = t.reason(&refused, today, name);
            let place = format!("{} {}: {said}", language.code(), refused.key);
            assert!(has(language, refused.key), "{place}");
            assert!(!said.contains('⟦') && !said.contains('$'), "{place}");
            assert!(said.ends_with('.'), "{place}");
            for (figure, value) in &refused.figures {
                let shown = match value {
                    Figure::Count(count) => t.number(count),
                    Figure::Money(amount) => t.money(amount),
                    Figure::Date(day) => t.date_long(day, today),
                    Figure::Time(time) => t.time(time),
                    Figure::Library(id) => name(*id),
                    Figure::Libraries(ids) => name(ids[0]),
                    Figure::DocumentType(Some(kind)) => t.coded("document-type", kind.code()).into_owned(),
                    Figure::DocumentType(None) => continue,
                    Figure::Text(words) => words.clone(),
                };
                assert!(said.contains(&shown), "{figure} missing: {place}");
            }
        }
    }
}

#[test]
fn a_text_asks_for_no_figure_that_the_refusal_does_not_give() {
    for refused in examples() {
        let given: Vec<&str> = refused.figures.iter().map(|(name, _)| *name).collect();
        let asked = message_variables(Language::Fr, refused.key).unwrap_or_default();
        for name in asked {
            assert!(given.contains(&name.as_str()), "{}: {name}", refused.key);
        }
    }
}

#[test]
fn every_way_out_is_a_link_and_a_sentence() {
    for language in Language::ALL {
        for way_out in WayOut::ALL {
            assert!(has(language, way_out.key()), "{}", way_out.key());
            let t = Translator::new(language);
            assert!(!t.way_out(way_out).ends_with('.'), "{}", way_out.key());
            assert!(t.way_out_text(way_out).ends_with('.'), "{}", way_out.key());
        }
    }
}

#[test]
fn a_reader_in_debt_is_told_how_much_and_what_is_allowed() {
    let block = Block::DebtOver {
        owed: Money::from_cents(1240),
        limit: Money::from_cents(500),
    };
    let said = Translator::new(Language::Fr).reason(&block.explain(), date(2026, 11, 23), name);
    assert_eq!(said, "Vous devez 12,40\u{A0}€, et la limite est de 5,00\u{A0}€.");
}
