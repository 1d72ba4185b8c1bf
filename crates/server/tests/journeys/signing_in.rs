//! Journey 2: « Identifiez-vous » with the card, then with the identifier; the page of the home
//! library, « Bienvenue », the menu, and out again.

use testbed::browser::Browser;

use crate::people::{give, reader, reader_comes};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser) {
    let thomas = reader("renson");
    browser.forget().await;
    browser.visit("/").await;
    browser.click_text("Identifiez-vous").await;
    give(browser, &thomas.card, &thomas.password).await;
    browser.is_at("/bibliotheques/valbrune").await;
    browser.sees("Bienvenue, Thomas").await;
    browser.click_text("Mon compte").await;
    browser.click_text("Prêts et réservations").await;
    browser.sees("Veiller sur elle").await;
    signs_out(browser).await;

    give(browser, &thomas.identifier.to_uppercase(), &thomas.password).await;
    browser.is_at("/bibliotheques/valbrune").await;
    browser.click_text("Mon compte").await;
    browser.click_text("Mon profil").await;
    browser.is_at("/compte/profil").await;
    browser.sees("Mes informations").await;
    signs_out(browser).await;
    browser.visit("/compte").await;
    browser.is_at("/connexion").await;

    give(browser, &thomas.identifier, "un mot de passe inventé").await;
    browser.sees("ne vont pas ensemble").await;
    browser.is_at("/connexion").await;
    // A browser that has signed in before is not made to wait, and a good answer wipes out the bad
    // ones: the next journey may begin at once from another browser.
    give(browser, &thomas.identifier, &thomas.password).await;
    browser.sees("Bienvenue, Thomas").await;
    elsewhere(browser).await;
}

/// Signed out on every other device: the cookie that is lost here was one.
async fn elsewhere(browser: &Browser) {
    reader_comes(browser, "renson").await;
    browser.visit("/compte/sessions").await;
    browser.sees("Cette session").await;
    browser.click_text("Déconnecter tous les autres appareils").await;
    browser.sees("Tous les autres appareils sont déconnectés.").await;
    browser
        .does_not_see("Déconnecter tous les autres appareils")
        .await;
    browser.sees("Bienvenue, Thomas").await;
}

async fn signs_out(browser: &Browser) {
    browser.visit("/").await;
    browser.click_text("Mon compte").await;
    browser.click_text("Se déconnecter").await;
    browser.does_not_see("Bienvenue").await;
    browser.sees("déconnecté").await;
    browser.click_text("Identifiez-vous").await;
    browser.is_at("/connexion").await;
}

#[tokio::test]
async fn a_reader_signs_in_with_card_and_identifier() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
        browser.forget().await;
        browser.visit("/connexion").await;
        browser.fill("Mot de passe", "visible").await;
        browser.click_text("Afficher").await;
        assert_eq!(
            browser
                .run("return document.getElementById('mot-de-passe').type")
                .await,
            "text"
        );
    }
}

#[tokio::test]
async fn a_reader_signs_in_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}
