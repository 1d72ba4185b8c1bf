//! Journey 4: the librarian's queue « À valider »: one hold accepted, one declined with a reason,
//! several at once, by mouse or by keyboard; the readers are told in their language.

use testbed::browser::Browser;

use crate::people::{librarian_comes, reader_comes, reads_mail};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro").await;
    browser.sees("Réservations à valider").await;
    browser.click_text("Traiter Réservations à valider").await;
    browser.is_at("/pro/reservations").await;
    browser.choose("Bibliothèque", "Toutes les bibliothèques").await;
    browser.click_text("Filtrer").await;
    for title in ["Pedigree", "Le Garçon", "La Grande Forêt"] {
        browser.sees(title).await;
    }

    // One is accepted.
    choose(browser, "Pedigree").await;
    browser.click_text("Valider la sélection").await;
    browser.sees("La réservation est validée").await;
    browser.does_not_see("Pedigree").await;

    // One is declined: the reason is asked, and it goes to the reader.
    choose(browser, "Le Garçon").await;
    browser.click_text("Refuser").await;
    browser.sees("Le lecteur lira").await;
    browser.click("main form .btn--bad").await;
    browser.sees("Choisissez une raison").await;
    browser.tick("Nouveauté").await;
    browser
        .fill("Mot au lecteur", "Il sera en rayon à la mi-décembre.")
        .await;
    browser.click("main form .btn--bad").await;
    browser.sees("La réservation est refusée").await;

    // The others together.
    choose(browser, "La Grande Forêt").await;
    choose(browser, "Quartier lointain").await;
    browser.click_text("Valider la sélection").await;
    browser.sees("2 réservations sont validées").await;

    reads_mail(browser, "delvaux", "Réservation acceptée : Pedigree").await;
    reads_mail(browser, "carlier", "Réservation refusée : Le Garçon").await;
    browser
        .sees("C’est une nouveauté, prêtée d’abord sur place.")
        .await;
    browser.sees("Il sera en rayon à la mi-décembre.").await;
    reader_comes(browser, "carlier").await;
    browser.visit("/compte/reservations").await;
    browser.sees("Refusée").await;
    browser.sees("Il sera en rayon à la mi-décembre.").await;

    // A Dutch-speaking librarian, a Dutch-speaking reader.
    librarian_comes(browser, "griet", "/nl/pro/reservations").await;
    browser.tick("Het smelt").await;
    browser.click("button[value=valider]").await;
    browser.does_not_see("Het smelt").await;
    reads_mail(browser, "desmet", "Reservering aanvaard").await;
    browser.sees("Dag Pieter").await;
}

async fn choose(browser: &Browser, title: &str) {
    browser.tick(&format!("Choisir {title}")).await;
}

/// The queue with the keys of the keyboard only.
async fn by_keyboard(browser: &Browser) {
    librarian_comes(browser, "bruno", "/pro/reservations").await;
    browser.sees("La Vérité sur l’affaire Harry Quebert").await;
    browser.press_keys("j").await;
    browser.press_keys("k").await;
    browser.press_keys("x").await;
    browser.sees("1 ligne choisie").await;
    browser.press_keys("x").await;
    browser.sees("0 ligne").await;
    browser.press_keys("x").await;
    browser.press_keys("v").await;
    browser.sees("La réservation est validée").await;
    browser.press_keys("r").await;
    browser.sees("Le lecteur lira").await;
}

#[tokio::test]
async fn a_librarian_answers_the_queue() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
        by_keyboard(&browser).await;
    }
}

#[tokio::test]
async fn a_librarian_answers_the_queue_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}
