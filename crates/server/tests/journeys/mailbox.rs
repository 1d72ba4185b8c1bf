//! Journey 8: the box of the demonstration shows every message, as text and laid out.

use testbed::browser::Browser;

use crate::people::{reader_comes, reads_mail, to_reserve};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser) {
    reader_comes(browser, "clarke").await;
    let record = crate::people::open_record(browser, "wohlleben arbres", "La Vie secrète des arbres").await;
    browser.visit(&format!("/en{}", to_reserve(&record))).await;
    browser.click("main form .btn--l").await;
    browser.sees("La Vie secrète des arbres").await;
    reads_mail(browser, "clarke", "La Vie secrète des arbres").await;
    browser.sees("emma.clarke@lecteurs.example").await;
    browser.sees("Hello Emma").await;
    browser.sees("Version texte").await;
    browser.click_text("Version mise en page").await;
    browser.sees("Hello Emma").await;
    browser.sees("La Vie secrète des arbres").await;
    let links = browser
        .run("return document.querySelectorAll('a[href]').length")
        .await;
    assert!(
        links.as_u64().is_some_and(|count| count > 0),
        "the mail leads back to the portal"
    );
}

#[tokio::test]
async fn the_box_shows_every_message() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        browser.visit("/dev/mail").await;
        browser.sees("E-mails envoyés").await;
        journey(&browser).await;
    }
}
