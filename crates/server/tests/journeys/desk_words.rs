//! What the desk asks for, lets go and writes; who is expected at the door; an event on several dates.

use testbed::browser::Browser;

use crate::people::{librarian_comes, reader_comes, reads_mail};
use crate::{Scripts, open};

const MONSTER: &str = "Atelier : dessine ton monstre";

pub async fn journey(browser: &Browser) {
    debts(browser).await;
    messages(browser).await;
    series(browser).await;
    rules(browser).await;
}

/// A rule is tried, written, and taken back.
async fn rules(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/bibliotheques").await;
    browser.click_text("Règles de prêt et de réservation").await;
    browser.click_text("Nouvelle règle").await;
    browser.choose("Type de document", "Film").await;
    browser.fill("Durée du prêt, en jours", "5").await;
    browser.click_text("Voir ce qui change").await;
    browser.sees("Rien n’est encore enregistré.").await;
    browser.sees("→ 5").await;
    browser.click_text("Enregistrer la règle").await;
    browser.sees("Règle enregistrée").await;
    browser.sees("Règle ajoutée").await;
    browser.click_text("Annuler ce changement").await;
    browser.sees("Le changement est annulé.").await;
}

/// A debt is asked for, taken in part, and the rest is let go.
async fn debts(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/lecteurs").await;
    browser.visit("/pro/lecteurs?q=quinet").await;
    browser.click_text("Quinet, Jean-Pierre").await;
    browser.click_text("Ajouter une dette").await;
    browser.choose("Cause", "Document perdu").await;
    browser.fill("Montant en euros", "douze").await;
    browser.click_text("Ajouter la dette").await;
    browser.sees("Indiquez un montant entre").await;
    browser.fill("Montant en euros", "12,50").await;
    browser
        .fill("Mot au lecteur", "« Le Chat », tombé à l’eau.")
        .await;
    browser.click_text("Ajouter la dette").await;
    browser.sees("Dette ajoutée : 12,50 €.").await;
    browser.click_text("Document perdu").await;
    browser.sees("tombé à l’eau").await;
    browser.fill("Montant en euros", "5").await;
    browser.click_text("Encaisser").await;
    browser.sees("Encaissé : 5,00 €.").await;
    browser.click_text("Document perdu").await;
    browser.sees("Reste à payer").await;
    browser.click_text("Annuler 7,50 €").await;
    browser.sees("Choisissez la raison : le lecteur la lira.").await;
    browser
        .choose("Raison, que le lecteur lira", "Document retrouvé ou remplacé")
        .await;
    browser.click_text("Annuler 7,50 €").await;
    browser.sees("Dette annulée : 7,50 €.").await;
    reader_comes(browser, "quinet").await;
    browser.visit("/compte/dettes").await;
    browser
        .sees("Annulé : le document est retrouvé ou remplacé.")
        .await;
}

/// A reader is written to, and those registered for an event, who are then ticked at the door.
async fn messages(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/lecteurs").await;
    browser.visit("/pro/lecteurs?q=quinet").await;
    browser.click_text("Quinet, Jean-Pierre").await;
    browser.click_text("Écrire au lecteur").await;
    browser.fill("Objet", "Vos lunettes").await;
    browser.fill("Message", "Elles vous attendent au comptoir.").await;
    browser.click_text("Envoyer").await;
    browser.sees("Message envoyé à un lecteur.").await;
    browser.visit("/pro/inscriptions").await;
    browser.click_text(MONSTER).await;
    browser.click_text("Écrire aux inscrits").await;
    browser.fill("Objet", "Tabliers").await;
    browser.fill("Message", "Apportez un vieux tablier.").await;
    browser.click_text("Envoyer").await;
    browser.sees("Message envoyé à").await;
    browser.click_text("Feuille de présence").await;
    browser.sees("Denis, Olivier").await;
    browser.click_text("Retour aux inscriptions").await;
    browser.sees(MONSTER).await;
    reads_mail(browser, "quinet", "Vos lunettes (Bibliothèque de Valbrune)").await;
    browser.sees("Elles vous attendent au comptoir.").await;
    reads_mail(browser, "denis", "Tabliers (Bibliothèque de Valbrune)").await;
    browser.sees("Apportez un vieux tablier.").await;
}

/// Four dates are written in one form, published in one go, and change together.
async fn series(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/agenda").await;
    browser.click_text("Nouvelle animation").await;
    browser.fill("Titre", "Tricot du mercredi").await;
    let days = "const day = new Date(Date.now() + 14 * 864e5);
        while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() + 1);
        const text = day => day.toISOString().slice(0, 10);
        document.getElementById('jour').value = text(day);
        day.setUTCDate(day.getUTCDate() + 7);
        document.getElementById('jusqua').value = text(day);
        document.getElementById('debut').value = '14:00';
        document.getElementById('fin').value = '16:00';";
    browser.run(days).await;
    browser.choose("Répéter", "Chaque semaine").await;
    browser.click("main form .btn--l").await;
    browser
        .sees("L’animation « Tricot du mercredi » est enregistrée")
        .await;
    browser.click_text("Publier les 2 dates").await;
    browser.sees("2 dates sont publiées").await;
    browser.click_text("Tricot du mercredi").await;
    browser
        .choose("Le changement vaut pour", "Cette date et la suivante")
        .await;
    browser.fill("Salle ou lieu", "Atelier du premier étage").await;
    browser.click("main form .btn--l").await;
    browser.sees("est enregistrée : 2 dates").await;
}

#[tokio::test]
async fn the_desk_asks_lets_go_and_writes() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn the_desk_asks_lets_go_and_writes_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        debts(&browser).await;
        messages(&browser).await;
    }
}
