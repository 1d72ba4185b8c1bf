//! What every page must have and must not have, in the four languages.

use std::collections::BTreeSet;

use domain::language::Language;

use crate::html::{Element, elements};
use crate::samples;

/// Every page in every language with its elements; a page that is not well formed stops here.
fn each(check: impl Fn(&str, &str, &[Element])) {
    for language in Language::ALL {
        for (name, page) in samples::pages(language) {
            let name = format!("{}/{name}", language.code());
            match elements(&page) {
                Ok(elements) => check(&name, &page, &elements),
                Err(wrong) => panic!("{name}: {wrong}"),
            }
        }
    }
}

fn named<'page>(elements: &'page [Element], name: &str) -> Vec<&'page Element> {
    elements.iter().filter(|element| element.name == name).collect()
}

#[test]
fn every_page_is_well_formed_and_has_one_heading_and_one_main() {
    each(|name, _, elements| {
        assert_eq!(named(elements, "h1").len(), 1, "{name}: h1");
        assert_eq!(named(elements, "main").len(), 1, "{name}: main");
        assert_eq!(named(elements, "title").len(), 1, "{name}: title");
    });
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    each(|name, _, elements| {
        // « Ma recherche » stands before the heading of the results, on its left.
        let mut last = 1;
        let main = elements
            .iter()
            .filter(|element| element.inside.iter().any(|around| around == "main"));
        for element in main {
            let level = match element.name.as_str() {
                "h1" => 1,
                "h2" => 2,
                "h3" => 3,
                "h4" => 4,
                _ => continue,
            };
            assert!(level <= last + 1, "{name}: h{level} after h{last}");
            last = level;
        }
    });
}

#[test]
fn ids_are_unique_and_what_points_at_them_finds_them() {
    each(|name, _, elements| {
        let ids: Vec<_> = elements.iter().filter_map(|element| element.get("id")).collect();
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        for element in elements {
            for attribute in ["aria-describedby", "aria-labelledby", "for", "data-reveal"] {
                for id in element.get(attribute).iter().flat_map(|ids| ids.split(' ')) {
                    assert!(unique.contains(id), "{name}: {attribute}={id}");
                }
            }
            if let Some(id) = element.get("href").and_then(|href| href.strip_prefix('#')) {
                assert!(unique.contains(id), "{name}: href=#{id}");
            }
        }
    });
}

#[test]
fn every_field_has_a_label_and_every_form_a_way_to_send() {
    each(|name, page, elements| {
        let labels: BTreeSet<_> = named(elements, "label")
            .iter()
            .filter_map(|label| label.get("for"))
            .collect();
        for element in elements {
            let is_field = matches!(element.name.as_str(), "input" | "select" | "textarea");
            if !is_field || element.get("type") == Some("hidden") {
                continue;
            }
            let is_wrapped = element.inside.iter().any(|around| around == "label");
            let is_named = element.get("id").is_some_and(|id| labels.contains(id));
            assert!(is_wrapped || is_named, "{name}: {element:?} has no label");
        }
        assert_eq!(page.matches("<form").count(), page.matches("</form>").count());
    });
}

#[test]
fn what_acts_for_a_reader_is_posted_with_a_token() {
    for language in Language::ALL {
        for (name, page) in samples::pages(language) {
            if !page.contains("id=\"contenu\"") || !page.contains("log-out") {
                continue;
            }
            for form in page
                .split("<form")
                .skip(1)
                .filter(|form| form.contains("method=\"post\""))
            {
                let form = form.split("</form>").next().unwrap();
                let is_theme = form.contains("name=\"theme\"");
                assert!(is_theme || form.contains("name=\"token\""), "{name}: {form}");
            }
        }
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    each(|name, page, elements| {
        for element in elements {
            assert_ne!(element.name, "style", "{name}");
            assert_ne!(element.name, "iframe", "{name}");
            for (attribute, value) in &element.attributes {
                assert_ne!(attribute, "style", "{name}: {element:?}");
                assert!(!attribute.starts_with("on"), "{name}: {element:?}");
                assert!(
                    !value.trim_start().to_ascii_lowercase().starts_with("javascript:"),
                    "{name}"
                );
            }
            // The address of this page is named whole, here and in other languages: nothing is fetched.
            let names_itself = element.get("rel").is_some_and(|rel| {
                rel == "canonical" || (rel == "alternate" && element.get("hreflang").is_some())
            });
            if element.name != "a" && !names_itself {
                for attribute in ["src", "href", "action", "formaction"] {
                    let value = element.get(attribute).unwrap_or("/");
                    assert!(
                        value.starts_with('/') && !value.starts_with("//"),
                        "{name}: {element:?}"
                    );
                }
            }
        }
        // That of every page, and on one that of passkeys.
        let scripts = page.matches("<script").count();
        assert!((1..=2).contains(&scripts), "{name}: {scripts} scripts");
        assert_eq!(
            page.matches("<script src=\"/static/").count(),
            scripts,
            "{name}: each by its address"
        );
        assert_eq!(page.matches("\" defer></script>").count(), scripts, "{name}");
    });
}

#[test]
fn no_word_is_missing_and_no_place_is_left_empty() {
    each(|name, page, elements| {
        assert!(
            !page.contains('⟦'),
            "{name}: {:?}",
            page.split('⟦').nth(1).map(|rest| &rest[..40])
        );
        assert!(!page.contains("/static/missing"), "{name}");
        assert!(
            !page.contains("aria-label=\"\"") && !page.contains("href=\"\""),
            "{name}"
        );
        let language = named(elements, "html")[0].get("lang");
        assert_eq!(language, name.get(..2), "{name}");
        for link in named(elements, "a") {
            let rest = &page[link.end..];
            let inner = rest.split("</a>").next().unwrap_or_default();
            let words: String = inner
                .split('<')
                .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
                .collect();
            // Or it is named by words that stand elsewhere, which are there: another test looks.
            let is_named = link.get("aria-labelledby").is_some();
            assert!(
                is_named || !words.trim().is_empty(),
                "{name}: an empty link {link:?}"
            );
        }
    });
}

#[test]
fn links_stay_in_the_language_of_the_page() {
    for (name, page) in samples::pages(Language::Nl) {
        let header = page.split("<main").next().unwrap();
        let elements = elements(&page).unwrap();
        let links = elements
            .iter()
            .filter(|element| header.len() > element.end && element.name == "a");
        for link in links.filter(|link| link.get("hreflang").is_none()) {
            let href = link.get("href").unwrap();
            assert!(href.starts_with("/nl") || href.starts_with('#'), "{name}: {href}");
        }
    }
}

#[test]
fn every_drawing_is_in_the_sprite() {
    let sprite = String::from_utf8_lossy(&web::assets::asset("sprite.svg").unwrap().bytes).into_owned();
    each(|name, _, elements| {
        for drawing in named(elements, "use") {
            let id = drawing
                .get("href")
                .and_then(|href| href.split_once('#'))
                .unwrap()
                .1;
            assert!(sprite.contains(&format!("id=\"{id}\"")), "{name}: {id}");
        }
    });
}

#[test]
fn a_page_of_twenty_results_stays_within_its_budget() {
    for language in Language::ALL {
        for (name, page) in samples::pages(language) {
            // The fullest page there can be: every row has all it may have, its panel of libraries
            // too.
            let bytes = page.len();
            assert!(bytes <= 60_000, "{}/{name}: {bytes} bytes", language.code());
        }
    }
}

#[test]
fn what_readers_and_records_write_is_escaped() {
    let pages = samples::pages(Language::Fr);
    let page = |name: &str| &pages.iter().find(|(found, _)| *found == name).unwrap().1;
    assert!(page("connexion-refusee").contains("value=\"2 1908 &#34;0074&#34; &#60;1130&#62;\""));
    assert!(page("notice").contains("&#60;de la ville&#62;") && !page("notice").contains("<de la ville>"));
    assert!(page("commentaire-erreur").contains("&#60;script&#62;alert(1)"));
    assert!(page("suggestion-erreurs").contains("value=\"La &#34;Vie&#34; &#60;large&#62;\""));
    for name in ["pro-commentaires", "pro-suggestions"] {
        assert!(
            !page(name).contains("<Liège>") && !page(name).contains("<large>"),
            "{name}"
        );
    }
    assert!(page("notice-nue").contains("&#60;suites&#62;") && !page("notice-nue").contains("<suites>"));
}
