//! Journey 6: a hold that nobody fetched ends; its reader is told; the copy left on the hold shelf
//! serves the next reader.

use testbed::browser::Browser;

use crate::people::{librarian_comes, open_record, reader_comes, reads_mail};
use crate::{Scripts, open};

const TITLE: &str = "Ipséité";

pub async fn journey(browser: &Browser) {
    // The pickup period of Noah's hold was over when the library opened.
    reads_mail(browser, "lecomte", "Réservation non retirée au").await;
    reader_comes(browser, "lecomte").await;
    browser.visit("/compte/reservations").await;
    browser.sees("Non retirée").await;

    // Somebody else asks for it; at Clairsambre nobody validates by hand.
    reader_comes(browser, "benali").await;
    open_record(browser, "damso ipseite", TITLE).await;
    browser.click_text("Réserver").await;
    browser.click_text("Valider").await;
    browser.sees("C’est réservé").await;

    // The librarian empties the hold shelf: the copy goes to the next reader.
    librarian_comes(browser, "sylvie", "/pro/reservations?etape=expirees").await;
    browser.sees(TITLE).await;
    browser.tick(&format!("Choisir {TITLE}")).await;
    browser.click_text("Remettre en rayon").await;
    browser.does_not_see("Lecomte").await;
    reads_mail(browser, "benali", "À retirer jusqu’au").await;
    browser.sees(TITLE).await;
    reader_comes(browser, "benali").await;
    browser.visit("/compte/reservations").await;
    browser.sees(TITLE).await;
}

#[tokio::test]
async fn who_does_not_come_lets_the_next_reader_have_it() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}
