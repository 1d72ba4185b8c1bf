//! Journey 7: « Supprimer la réservation », the question, the message, the mail; and the next
//! reader moves up.

use testbed::browser::Browser;

use crate::people::{reader_comes, reads_mail};
use crate::{Scripts, open};

const TITLE: &str = "Veiller sur elle";

pub async fn journey(browser: &Browser) {
    assert_eq!(rank(browser, "moriau").await, "2");
    reader_comes(browser, "delvaux").await;
    browser.visit("/compte/reservations").await;
    browser
        .click_text(&format!("Supprimer la réservation de {TITLE}"))
        .await;
    browser
        .sees(&format!("Supprimer la réservation de « {TITLE} » ?"))
        .await;
    browser.click_text("Garder ma réservation").await;
    browser.is_at("/compte/reservations").await;
    browser
        .click_text(&format!("Supprimer la réservation de {TITLE}"))
        .await;
    browser.sees("Vous perdrez votre place").await;
    browser.click_text("Supprimer la réservation").await;
    browser.is_at("/compte/reservations").await;
    browser
        .sees(&format!("La réservation de « {TITLE} » est supprimée"))
        .await;
    browser.sees("Annulée par vous").await;
    reads_mail(browser, "delvaux", &format!("Réservation supprimée : {TITLE}")).await;
    assert_eq!(rank(browser, "moriau").await, "1");
}

/// The rank that the reader sees on the stamp of the hold.
async fn rank(browser: &Browser, who: &str) -> String {
    reader_comes(browser, who).await;
    browser.visit("/compte/reservations").await;
    browser.sees(TITLE).await;
    let script = format!(
        "const row = [...document.querySelectorAll('main li.loan')].find((row) => row.innerText.includes('{TITLE}'));
         return row.querySelector('.stamp b').innerText"
    );
    browser
        .run(&script)
        .await
        .as_str()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

#[tokio::test]
async fn a_reader_changes_their_mind() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_changes_their_mind_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}
