//! The queues with the keys of the keyboard alone: no pointer touches a page from the first row that is
//! validated to the last copy that leaves the shelf of holds.

use serde_json::Value;
use testbed::browser::Browser;

use crate::desk::barcode;
use crate::people::{librarian_comes, plain, reads_mail};
use crate::portal::Portal;
use crate::{Scripts, browser, open};

/// Steps on with the key until the focus is on what says these words.
async fn tab_to(browser: &Browser, words: &str) {
    let focused = "const one = document.activeElement;
        return (one.labels && one.labels.length ? one.labels[0] : one).textContent;";
    for _ in 0..120 {
        browser.press_keys("{Tab}").await;
        if let Value::String(text) = browser.run(focused).await
            && plain(&text).contains(&plain(words))
        {
            return;
        }
    }
    panic!("no key leads to {words}:\n{}", browser.text().await);
}

/// Whether the field that a scanner needs has the focus.
async fn focus_is_in(browser: &Browser, id: &str) {
    let focused = browser.run("return document.activeElement.id").await;
    assert_eq!(focused, id, "the field of the scanner has the focus");
}

async fn journey(browser: &Browser) {
    // Validate the row on which one stands; refuse the next with a reason.
    librarian_comes(browser, "nadia", "/pro/reservations?bib=valbrune").await;
    browser.sees("Pedigree").await;
    tab_to(browser, "Choisir Pedigree").await;
    browser.press_keys("v").await;
    browser.sees("La réservation est validée").await;
    browser.does_not_see("Pedigree").await;
    browser.press_keys("j").await;
    browser.press_keys("r").await;
    browser.sees("Le lecteur lira").await;
    tab_to(browser, "En rayon, à venir prendre").await;
    browser.press_keys("{Space}").await;
    tab_to(browser, "Refuser").await;
    browser.press_keys("{Enter}").await;
    browser.sees("La réservation est refusée").await;

    // Pick: found on its shelf, by scanning; what is not found has a key in the queue.
    librarian_comes(browser, "nadia", "/pro/reservations/rayon?bib=valbrune").await;
    browser.sees("Aya de Yopougon").await;
    focus_is_in(browser, "code").await;
    let copy = barcode("abouet-aya-de-yopougon-1", "VALB");
    browser.press_keys(&format!("{copy}{{Enter}}")).await;
    browser.sees("L’exemplaire est traité").await;
    browser.does_not_see("Aya de Yopougon").await;
    browser
        .visit("/pro/reservations?etape=a-chercher&bib=valbrune")
        .await;
    tab_to(browser, "Choisir Multitude").await;
    browser.press_keys("i").await;
    browser.sees("L’exemplaire est noté introuvable").await;

    // Receive a crate: one field, one code a line, the next key sends it.
    librarian_comes(browser, "nadia", "/pro/navette?bib=valbrune").await;
    browser.sees("Racine carrée").await;
    focus_is_in(browser, "codes").await;
    let arrived = barcode("stromae-racine-carree-disque", "ORSI");
    browser
        .press_keys(&format!("{arrived}{{Enter}}39999999999999{{Tab}}{{Enter}}"))
        .await;
    browser.sees("2 exemplaires scannés").await;
    browser.sees("À mettre de côté pour Delvaux").await;
    browser.sees("Ni carte ni exemplaire").await;
    reads_mail(browser, "delvaux", "À retirer jusqu’au").await;

    // Sweep the shelf of holds.
    librarian_comes(browser, "sylvie", "/pro/reservations/expirees?bib=clairsambre").await;
    browser.sees("Ipséité").await;
    tab_to(browser, "Retirer l’exemplaire de l’étagère").await;
    browser.press_keys("{Enter}").await;
    browser.sees("1 exemplaire est traité").await;
    browser.sees("Rien à retirer de l’étagère").await;
    browser.sees("où va chaque exemplaire").await;
}

#[tokio::test]
async fn the_queues_are_worked_through_with_keys_alone() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn the_queues_are_worked_through_with_keys_alone_on_postgresql() {
    if !testbed::browser::wanted() {
        return;
    }
    if let Some(portal) = Portal::on_postgres().await {
        journey(&browser(&portal, Scripts::On).await).await;
    }
}
