//! Journey 1: the page of a library, a search with a slip of the finger, filters, the availability
//! by keyboard alone, three views, and a record with the copies of one's own library first.

use testbed::browser::Browser;

use crate::{Scripts, open};

/// By how many pixels the page is wider than the screen.
const OVER: &str = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

pub async fn journey(browser: &Browser, scripts: Scripts) {
    browser.forget().await;
    browser.visit("/bibliotheques").await;
    browser
        .click_text("Choisir cette bibliothèque : Bibliothèque de Valbrune")
        .await;
    browser
        .sees("Bibliothèque de Valbrune est maintenant votre bibliothèque")
        .await;
    browser.visit("/bibliotheques/valbrune").await;
    browser.sees("Que lirez-vous ensuite").await;
    browser.sees("Place de la Brune 4").await;

    browser
        .fill("Rechercher un titre, un auteur, un sujet", "amelie nothom")
        .await;
    browser.submit().await;
    browser.is_at("/recherche").await;
    browser.sees("Amélie Nothomb").await;

    browser.visit("/recherche?q=simenon").await;
    let all = results(browser).await;
    if scripts == Scripts::Off {
        // Open by style alone on a large screen, which the driver takes for closed.
        browser.set_width(390).await;
        browser.click_text("Filtrer les résultats").await;
    }
    browser.tick("Livre audio").await;
    browser.click_text("Appliquer les filtres").await;
    browser.set_width(1280).await;
    browser.sees("Ma recherche").await;
    let some = results(browser).await;
    assert!(0 < some && some < all, "{some} of {all}");
    assert!(
        browser.path().await.contains("type="),
        "the choice is in the address"
    );
    browser.click_text("Livre audio , retirer").await;
    assert_eq!(results(browser).await, all);

    browser.click_text("Vignettes").await;
    browser.sees("Simenon").await;
    assert!(browser.path().await.contains("vue="));
    browser.click_text("Compacte").await;
    browser.sees("Cote").await;
    browser.click_text("Liste").await;

    browser.visit("/recherche?q=wohlleben").await;
    browser.click_text("La Vie secrète des arbres").await;
    browser.sees("Où le trouver").await;
    let first = browser
        .run("return document.querySelector('#exemplaires tbody tr').innerText")
        .await;
    let first = first.as_str().unwrap_or_default();
    assert!(
        first.contains("Valbrune") && first.contains("ma bibliothèque"),
        "mine first: {first}"
    );
}

/// The availability of a result, with the keys of the keyboard only.
async fn availability_by_keyboard(browser: &Browser) {
    browser.visit("/recherche?q=wohlleben").await;
    let on_summary =
        "return !!document.activeElement.closest('summary') && !!document.activeElement.closest('.avail')";
    let mut steps = 0;
    while browser.run(on_summary).await != true {
        browser.press_keys("{Tab}").await;
        steps += 1;
        assert!(steps < 150, "the availability is reached by Tab");
    }
    browser.does_not_see("Relevé à").await;
    browser.press_keys("{Enter}").await;
    browser.sees("Relevé à").await;
    browser.press_keys("{Tab}").await;
    let inside = "return document.activeElement.innerText";
    assert!(
        browser
            .run(inside)
            .await
            .as_str()
            .unwrap_or_default()
            .contains("Tous les exemplaires")
    );
    browser.press_keys("{Escape}").await;
    browser.does_not_see("Relevé à").await;
    assert_eq!(browser.run(on_summary).await, true, "the focus comes back");
    browser.press_keys("{Enter}").await;
    browser.press_keys("{Tab}").await;
    browser.press_keys("{Enter}").await;
    browser.sees("Où le trouver").await;
}

/// The figure of « n résultats ».
async fn results(browser: &Browser) -> u64 {
    browser.sees("résultat").await;
    let title = browser.run("return document.querySelector('h1').innerText").await;
    let digits: String = title
        .as_str()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(0)
}

#[tokio::test]
async fn a_book_is_found_by_who_misspells_it() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
        availability_by_keyboard(&browser).await;
        a_panel_of_libraries_stays_on_the_page(&browser).await;
        a_table_of_results_stays_on_the_page(&browser).await;
        nothing_leaves_the_smallest_screen(&browser).await;
        nothing_chosen_hides_no_results(&browser).await;
    }
}

/// The states of six columns beside the filters once left the page, from 768 to 1440 pixels.
async fn a_table_of_results_stays_on_the_page(browser: &Browser) {
    for width in [660, 768, 900, 970, 1024, 1280, 1440] {
        browser.set_width(width).await;
        browser.visit("/recherche?q=nothomb&vue=compacte").await;
        assert_eq!(browser.run(OVER).await, 0, "at {width} pixels");
    }
    browser.set_width(1280).await;
}

/// A long word in a title, and « En traitement » beside the name of a library, once left the smallest screen.
async fn nothing_leaves_the_smallest_screen(browser: &Browser) {
    browser.set_width(320).await;
    browser.visit("/recherche?q=stupeur+et+tremblements").await;
    browser
        .run("document.querySelectorAll('.avail').forEach((one) => { one.name = ''; one.open = true; })")
        .await;
    browser.sees("Relevé à").await;
    assert_eq!(browser.run(OVER).await, 0, "with its libraries");
    let first = "location.assign(document.querySelector('.result h3 a').href)";
    browser.run(first).await;
    browser.sees("Où le trouver").await;
    assert_eq!(browser.run(OVER).await, 0, "the record");
    browser.set_width(1280).await;
}

/// The bar of lists stands at the end of the results until a document is chosen.
async fn nothing_chosen_hides_no_results(browser: &Browser) {
    browser.forget().await;
    browser.visit("/recherche?q=simenon").await;
    let position = "return getComputedStyle(document.querySelector('.listbar')).position";
    assert_eq!(browser.run(position).await, "static");
    browser.run("document.querySelector('.pick input').click()").await;
    assert_eq!(browser.run(position).await, "sticky");
    browser.run("document.querySelector('.pick input').click()").await;
}

/// Where the button stood far to the right, the panel once left the page and the badges with it.
async fn a_panel_of_libraries_stays_on_the_page(browser: &Browser) {
    for width in [780, 1000] {
        browser.set_width(width).await;
        browser.visit("/recherche?q=simenon").await;
        // Clear of the bar of lists at the bottom.
        let to_middle = "document.querySelector('.avail > summary').scrollIntoView({ block: 'center' })";
        browser.run(to_middle).await;
        browser.click_text("Voir la disponibilité").await;
        browser.sees("Relevé à").await;
        assert_eq!(browser.run(OVER).await, 0, "at {width} pixels");
    }
    browser.set_width(1280).await;
}

#[tokio::test]
async fn a_book_is_found_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
        browser.visit("/recherche?q=wohlleben").await;
        browser.does_not_see("Relevé à").await;
        browser.click_text("Voir la disponibilité").await;
        browser.sees("Relevé à").await;
    }
}
