//! « Mon profil »: a code from the desk, « Modifier mes identifiants », a forgotten password, a lost
//! card, the devices, « Mes données », and leaving.

use testbed::browser::Browser;

use crate::people::{give, librarian_comes, opens_mail, reader, reader_comes, reads_mail_to};
use crate::{Scripts, open};

const PASSWORD: &str = "sept loutres sous la pluie";
const OTHER: &str = "une échelle contre le pommier";

pub async fn journey(browser: &Browser) {
    let olivier = reader("denis");

    // The desk prints a code; with it the reader chooses a password.
    librarian_comes(browser, "nadia", "/pro/lecteurs?q=denis").await;
    browser.click_text("Denis, Olivier").await;
    browser.click_text("Code d’activation").await;
    browser.click_text("Faire le code").await;
    browser.sees("Ce code ne sera plus montré").await;
    let code = browser
        .run("return document.querySelector('strong.mono').textContent")
        .await;
    let code = code.as_str().expect("the code is shown").to_owned();
    browser.forget().await;
    browser.visit("/connexion").await;
    browser.click_text("Choisissez votre mot de passe").await;
    browser.click_text("J’ai reçu un code au comptoir").await;
    browser.fill("Numéro de carte", &olivier.card).await;
    browser.fill("Code du comptoir", &code.to_lowercase()).await;
    browser.fill("Nouveau mot de passe", PASSWORD).await;
    browser.fill("Le même, encore une fois", PASSWORD).await;
    browser.click_text("Valider").await;
    browser.sees("Bienvenue, Olivier").await;

    // « Modifier mes identifiants »: refused with the reason, then done; the address waits for its link.
    browser.click_text("Mon compte").await;
    browser.click_text("Mon profil").await;
    browser.click_text("Modifier mes identifiants").await;
    browser.is_at("/compte/identifiants").await;
    browser.fill("Identifiant", "o.denis").await;
    browser.fill("Nouveau mot de passe", "Valbrune2026").await;
    browser.fill("Le même, encore une fois", "Valbrune2026").await;
    browser.fill("Mot de passe actuel", PASSWORD).await;
    browser.click_text("Valider").await;
    browser.sees("nom de lieu").await;
    browser.fill("Nouveau mot de passe", OTHER).await;
    browser.fill("Le même, encore une fois", OTHER).await;
    browser.fill("Adresse mail", "olivier@lecteurs.example").await;
    browser.fill("Mot de passe actuel", PASSWORD).await;
    browser.click_text("Valider").await;
    browser.is_at("/compte/profil").await;
    browser.sees("o.denis").await;
    browser
        .sees("Nouvelle adresse à confirmer : olivier@lecteurs.example")
        .await;
    opens_mail(
        browser,
        "olivier@lecteurs.example",
        "Confirmez votre nouvelle adresse mail",
        "/adresse/confirmer/",
    )
    .await;
    browser.click_text("Confirmer cette adresse").await;
    browser.sees("Votre nouvelle adresse est confirmée.").await;
    reads_mail_to(browser, &olivier.email, "Votre adresse mail a changé").await;
    reads_mail_to(browser, "@lecteurs.example", "Votre mot de passe a changé").await;

    // « Mot de passe oublié », by the address.
    browser.forget().await;
    browser.visit("/connexion").await;
    browser.click_text("Mot de passe oublié").await;
    browser
        .fill(
            "Numéro de carte, identifiant ou adresse mail",
            "olivier@lecteurs.example",
        )
        .await;
    browser.click_text("Recevoir un lien").await;
    browser.sees("Si nous connaissons ce que vous avez écrit").await;
    opens_mail(
        browser,
        "olivier@lecteurs.example",
        "Votre lien pour un nouveau mot de passe",
        "/mot-de-passe/",
    )
    .await;
    browser.fill("Nouveau mot de passe", PASSWORD).await;
    browser.fill("Le même, encore une fois", PASSWORD).await;
    browser.click_text("Valider").await;
    browser.sees("Votre mot de passe est changé.").await;

    devices_card_and_data(browser).await;
}

async fn devices_card_and_data(browser: &Browser) {
    browser.visit("/compte/profil").await;
    browser.click_text("Appareils connectés").await;
    browser.sees("Cette session").await;
    browser.sees("Chrome").await;

    browser.visit("/compte/profil").await;
    browser.click_text("J’ai perdu ma carte").await;
    browser.sees("Vos réservations restent à leur place.").await;
    browser.click_text("Bloquer ma carte").await;
    browser.sees("Votre carte est bloquée.").await;
    browser.sees("Déclarée perdue").await;

    browser.click_text("Mes données").await;
    browser.sees("Historique de mes prêts").await;
    browser.click_text("Accepter").await;
    browser.sees("Votre accord est noté.").await;
    browser.click_text("Tout lire").await;
    browser.sees("Le Consentement").await;
    browser.sees("olivier@lecteurs.example").await;
    browser.click_text("Mes données").await;
    browser.click_text("Supprimer mon compte").await;
    browser
        .sees("Votre compte ne peut pas encore être supprimé")
        .await;
    browser.sees("Le Consentement").await;
}

/// Somebody who owes nothing leaves, and cannot come back.
pub async fn leaves(browser: &Browser) {
    let nora = demo::preregistrations()
        .into_iter()
        .next()
        .expect("a pre-registration of the facts");
    browser.forget().await;
    browser.visit("/nl/connexion").await;
    browser
        .fill("Gebruikersnaam of kaartnummer", &nora.identifier)
        .await;
    browser.fill("Wachtwoord", &nora.password).await;
    browser.click("main form .btn--l").await;
    browser.sees("Nora").await;
    browser.visit("/nl/compte/profil").await;
    browser.sees(&nora.code).await;
    browser.click_text("Mijn gegevens").await;
    browser.click_text("Mijn account verwijderen").await;
    browser.fill("Huidig wachtwoord", &nora.password).await;
    browser.click_text("Mijn account verwijderen").await;
    browser.sees("Je account is verwijderd.").await;
    reads_mail_to(browser, &nora.email, "Votre compte est supprimé").await;
    browser.visit("/connexion").await;
    give(browser, &nora.identifier, &nora.password).await;
    browser.sees("ne vont pas ensemble").await;
}

/// « Mon profil » in German: refused with the reason, then done, and signed in with it.
pub async fn in_german(browser: &Browser) {
    let juergen = reader("kessler");
    reader_comes(browser, "kessler").await;
    browser.visit("/de/compte/profil").await;
    browser.sees("Ausweisnummer").await;
    browser.click_text("Meine Zugangsdaten ändern").await;
    browser.is_at("/de/compte/identifiants").await;
    browser.fill("Benutzername", "juergen.kessler").await;
    browser.fill("Jetziges Passwort", "etwas anderes").await;
    browser.click("main form button.btn--l").await;
    browser.sees("Prüfen Sie das jetzige Passwort").await;
    browser.fill("Jetziges Passwort", &juergen.password).await;
    browser.click("main form button.btn--l").await;
    browser.is_at("/de/compte/profil").await;
    browser.sees("Ihre Zugangsdaten sind geändert.").await;
    browser.sees("juergen.kessler").await;
    browser.forget().await;
    browser.visit("/connexion").await;
    give(browser, "juergen.kessler", &juergen.password).await;
    browser.sees("Bienvenue, Jürgen").await;
}

#[tokio::test]
async fn a_reader_changes_what_they_sign_in_with() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
        leaves(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_changes_what_they_sign_in_with_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_changes_the_identifier_in_german() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        in_german(&browser).await;
    }
}
