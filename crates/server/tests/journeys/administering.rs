//! A journey of whoever administers: from the dashboard into a queue, a rule tried, written and taken back,
//! somebody who is given a role and loses it, and the journal that tells all of it.

use testbed::browser::Browser;

use crate::people::{librarian, librarian_comes};
use crate::{Scripts, open};

/// The network is looked after.
pub async fn journey(browser: &Browser, scripts: Scripts) {
    librarian_comes(browser, "vincent", "/pro?bib=valbrune").await;
    browser.sees("À traiter").await;
    browser.click_text("Traiter Réservations à valider").await;
    browser.is_at("/pro/reservations").await;

    browser.visit("/pro/regles").await;
    browser.click_text("Nouvelle règle").await;
    browser.choose("Bibliothèque", "Bibliothèque de Valbrune").await;
    browser.choose("Type de document", "Film").await;
    browser.fill("Durée du prêt, en jours", "5").await;
    browser.click_text("Voir ce qui change").await;
    browser.sees("Rien n’est encore enregistré.").await;
    browser.sees("→ 5").await;
    if scripts == Scripts::On {
        browser.has_no_barrier().await;
    }
    browser.click_text("Enregistrer la règle").await;
    browser
        .sees("Règle enregistrée : Bibliothèque de Valbrune × Film")
        .await;
    browser.click_text("Annuler ce changement").await;
    browser.sees("Le changement est annulé.").await;

    let ines = librarian("ines");
    let name = format!("{} {}", ines.given_name, ines.family_name);
    browser.visit("/pro/equipe").await;
    browser.fill("Identifiant", &ines.identifier).await;
    browser.fill("Nom", &name).await;
    browser.choose("Rôle", "Règles et horaires").await;
    browser.choose("Où", "Bibliothèque de Valbrune").await;
    browser.click_text("Ajouter").await;
    browser.sees("a ce rôle maintenant").await;
    let take = format!("Retirer Règles et horaires, Bibliothèque de Valbrune, {name}");
    browser.click_text(&take).await;
    browser.sees("Retirer ce rôle").await;
    browser
        .sees("Changer les horaires, les fermetures et les règles.")
        .await;
    browser.click("main form button").await;
    browser.sees("Le rôle est retiré").await;

    browser.visit("/pro/journal").await;
    for told in ["Rôle donné", "Rôle retiré", "Règle ajoutée"] {
        browser.sees(told).await;
    }
}

#[tokio::test]
async fn a_network_is_looked_after() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
    }
}

#[tokio::test]
async fn a_network_is_looked_after_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
    }
}
