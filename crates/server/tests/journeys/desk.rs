//! Journey 5: the desk with nothing but the field of the scanner. A copy is lent, taken back, sent
//! to the library of the reader who waits for it, made ready there, and lent from the hold shelf.

use testbed::browser::Browser;

use crate::people::{librarian_comes, open_record, reader, reader_comes, reads_mail};
use crate::{Scripts, open};

/// The only copy of the network is at Valbrune.
const TITLE: &str = "Contre les élections";
const WORDS: &str = "van reybrouck contre les elections";

pub async fn journey(browser: &Browser) {
    let copy = barcode("van-reybrouck-contre-les-elections", "VALB");
    let (thomas, jean) = (reader("renson"), reader("quinet"));

    // Lent at Valbrune to Thomas.
    librarian_comes(browser, "nadia", "/pro/comptoir").await;
    scan(browser, &thomas.card).await;
    browser.sees("Prêt à Thomas Renson").await;
    scan(browser, &copy).await;
    browser.sees("Jusqu’au").await;
    browser.sees(TITLE).await;
    browser.click_text("Terminer avec ce lecteur").await;
    browser.does_not_see("Prêt à Thomas Renson").await;

    // Reserved by Jean-Pierre, who fetches at Escaupré, and accepted there.
    reader_comes(browser, "quinet").await;
    open_record(browser, WORDS, TITLE).await;
    browser.click_text("Réserver").await;
    browser.click_text("Valider").await;
    browser.sees("C’est réservé").await;
    librarian_comes(browser, "bruno", "/pro/reservations").await;
    browser.tick(&format!("Choisir {TITLE}")).await;
    browser.click_text("Valider la sélection").await;
    browser.sees("La réservation est validée").await;

    // Taken back at Valbrune: the screen says where it goes.
    librarian_comes(browser, "nadia", "/pro/comptoir").await;
    scan(browser, &copy).await;
    browser.sees("Navette → Bibliothèque d’Escaupré").await;
    browser.does_not_see("Quinet").await;
    reads_mail(browser, "quinet", "En route vers votre bibliothèque").await;

    // Out of the van at Escaupré.
    librarian_comes(browser, "bruno", "/pro/comptoir?bib=escaupre").await;
    scan(browser, &copy).await;
    browser.sees("À mettre de côté pour").await;
    reads_mail(browser, "quinet", "À retirer jusqu’au").await;
    reader_comes(browser, "quinet").await;
    browser.visit("/compte/reservations").await;
    browser.sees(TITLE).await;
    browser.sees("À retirer jusqu’au").await;

    // Collected.
    librarian_comes(browser, "bruno", "/pro/comptoir?bib=escaupre").await;
    scan(browser, &jean.card).await;
    browser.sees("Prêt à Jean-Pierre Quinet").await;
    browser.sees(TITLE).await;
    scan(browser, &copy).await;
    browser.sees("La réservation est empruntée").await;
    browser.click_text("Terminer avec ce lecteur").await;
    reader_comes(browser, "quinet").await;
    browser.visit("/compte/prets").await;
    browser.sees(TITLE).await;
    browser.visit("/compte/reservations").await;
    browser.sees("Empruntée").await;

    // What nobody knows is said.
    librarian_comes(browser, "bruno", "/pro/comptoir").await;
    scan(browser, "39999999999999").await;
    browser.sees("Ni carte ni exemplaire").await;
}

/// The scanner: it types into what has the focus, and ends with Enter.
async fn scan(browser: &Browser, code: &str) {
    let focused = browser.run("return document.activeElement.id").await;
    assert_eq!(focused, "code", "the field of the scanner has the focus");
    browser.run("window.beforeScan = true").await;
    browser.press_keys(&format!("{code}{{Enter}}")).await;
    for _ in 0..100 {
        if browser
            .run("return window.beforeScan !== true && document.activeElement.id === 'code'")
            .await
            == true
        {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the desk does not answer to {code}:\n{}", browser.text().await);
}

/// The barcode of a copy of the facts.
pub fn barcode(work: &str, library: &str) -> String {
    // Barcodes do not depend on the day.
    let items = demo::catalogue::items(jiff::civil::date(2026, 1, 5));
    let item = items
        .of_work(work)
        .iter()
        .find(|item| item.owner_code.as_deref() == Some(library));
    item.and_then(|item| item.barcode.clone())
        .expect("the copy exists")
}

#[tokio::test]
async fn one_field_is_enough_to_lend_and_take_back() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn one_field_is_enough_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}
