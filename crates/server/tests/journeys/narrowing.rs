//! Narrowing a search: years drawn with the pointer or typed with the keys, a type left out, the form of
//! all fields, the reasons of the results.

use testbed::browser::Browser;

use crate::{Scripts, open};

/// The figure of « n résultats ».
async fn results(browser: &Browser) -> u64 {
    browser.sees("résultat").await;
    let title = browser.run("return document.querySelector('h1').innerText").await;
    let title = title.as_str().unwrap_or_default().to_owned();
    let digits: String = title.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

/// Unfolds the filters where style alone does not.
async fn unfold(browser: &Browser, scripts: Scripts) {
    if scripts == Scripts::Off {
        browser.set_width(390).await;
        browser.click_text("Filtrer les résultats").await;
    }
}

async fn journey(browser: &Browser, scripts: Scripts) {
    browser.forget().await;
    browser.visit("/recherche?q=simenon").await;
    let all = results(browser).await;

    // A type is left out, on the page of all types, and comes back.
    unfold(browser, scripts).await;
    browser.click_text("(Type de document)").await;
    browser.tick("Sauf Livre audio").await;
    browser.click_text("Appliquer les filtres").await;
    browser.set_width(1280).await;
    let without = results(browser).await;
    assert!(0 < without && without < all, "{without} of {all}");
    browser.click_text("Sauf Livre audio , retirer").await;
    assert_eq!(results(browser).await, all);

    // Years, with the keys alone: the fields say what the drawing shows.
    unfold(browser, scripts).await;
    browser.click_text("Année de parution").await;
    browser.fill("De", "2015").await;
    browser.press_keys("{Enter}").await;
    browser.set_width(1280).await;
    browser.sees("Depuis 2015").await;
    let since = results(browser).await;
    assert!(0 < since && since < all, "{since} of {all}");
    browser.click_text("Depuis 2015 , retirer").await;

    // Reasons, and the form of all fields.
    browser.click_text("Pourquoi ces résultats").await;
    browser.sees("Trouvé dans").await;
    browser.click_text("Recherche avancée").await;
    browser.fill("Auteur", "nothomb").await;
    browser.fill("Tous ces mots", "").await;
    browser.press_keys("{Enter}").await;
    browser.is_at("/recherche").await;
    browser.sees("Amélie Nothomb").await;
    browser.does_not_see("Georges Simenon").await;
}

/// The years drawn over with the pointer are those typed.
async fn years_are_drawn(browser: &Browser) {
    browser.visit("/recherche?q=simenon").await;
    let all = results(browser).await;
    browser.click_text("Année de parution").await;
    let drawn = browser
        .run(
            "const years = document.querySelector('[data-years]'), box = years.getBoundingClientRect();
             const at = (kind, part) => years.dispatchEvent(new PointerEvent(kind, { pointerId: 1, bubbles: true,
               clientX: box.x + box.width * part, clientY: box.y + 5 }));
             years.setPointerCapture = () => {};
             at('pointerdown', .5); at('pointermove', .99); at('pointerup', .99);
             const form = years.closest('form').elements;
             return [form['annee-de'].value, form['annee-a'].value, years.querySelector('rect').getAttribute('width')].join(' ');",
        )
        .await;
    let drawn = drawn.as_str().unwrap_or_default().to_owned();
    let parts: Vec<u32> = drawn.split(' ').filter_map(|part| part.parse().ok()).collect();
    assert!(
        matches!(parts.as_slice(), [from, until, wide] if from < until && *wide > 4),
        "{drawn}"
    );
    browser.has_no_barrier().await;
    browser.click_text("Appliquer les filtres").await;
    browser.is_at("/recherche").await;
    let some = results(browser).await;
    assert!(0 < some && some < all, "{some} of {all}");
}

#[tokio::test]
async fn a_search_is_narrowed_and_understood() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
        years_are_drawn(&browser).await;
    }
}

#[tokio::test]
async fn a_search_is_narrowed_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
    }
}
