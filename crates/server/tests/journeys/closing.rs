//! « Bibliothèques »: a librarian announces a closure, sees what it moves before it is saved, and takes it
//! back; a reader is told of the new dates.

use testbed::browser::Browser;

use crate::people::{librarian_comes, reads_mail};
use crate::{Scripts, open};

/// An event of Valbrune for which one registers.
const CLUB: &str = "Club de lecture : des voisins de papier";

pub async fn journey(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/bibliotheques").await;
    browser.click("main a[href='/pro/bibliotheques/valbrune']").await;
    browser.is_at("/pro/bibliotheques/valbrune").await;
    browser.sees("Heures d’ouverture").await;
    browser.sees("Toute l’année").await;

    browser.run(&days(3, 1)).await;
    browser.click_text("Annoncer cette fermeture").await;
    browser.sees("Le dernier jour vient avant le premier.").await;
    browser.run(&days(1, 40)).await;
    browser.fill("Raison", "Travaux de peinture").await;
    browser.click_text("Annoncer cette fermeture").await;
    browser.sees("Cette fermeture déplace").await;
    browser.sees("au lieu du").await;
    browser.click_text("Ne rien changer").await;
    browser.is_at("/pro/bibliotheques/valbrune").await;
    browser.does_not_see("Travaux de peinture").await;

    browser.run(&days(1, 40)).await;
    browser.fill("Raison", "Travaux de peinture").await;
    browser.click_text("Annoncer cette fermeture").await;
    browser.has_no_barrier().await;
    browser.click_text("Confirmer").await;
    browser.sees("La fermeture est annoncée.").await;
    browser.sees("Travaux de peinture").await;
    browser.visit("/bibliotheques/valbrune/infos").await;
    browser.sees("Travaux de peinture").await;
    reads_mail(browser, "delvaux", "Nouvelles dates de retour").await;
    browser.sees("À rendre le").await;

    browser.visit("/pro/bibliotheques/valbrune").await;
    browser.click_text("Supprimer la fermeture").await;
    browser
        .sees("Aucune date promise aux lecteurs n’est avancée.")
        .await;

    browser.click_text("Que recevrait ce lecteur ?").await;
    browser.choose("Type de document", "Film").await;
    browser.click_text("Afficher").await;
    browser.sees("Durée du prêt, en jours").await;
}

/// A service is closed: its button vanishes for readers, and comes back with it.
pub async fn services(browser: &Browser) {
    const REGISTERS: &str = "S’inscrire";
    const SERVICE: &str = "Inscription en ligne aux animations";
    browser.visit("/agenda?bib=valbrune").await;
    browser.click_text(CLUB).await;
    browser.sees(REGISTERS).await;
    let event = browser.path().await;
    librarian_comes(browser, "nadia", "/pro/bibliotheques/valbrune").await;
    browser.tick(SERVICE).await;
    browser.click_text("Enregistrer les services").await;
    browser.sees("C’est enregistré.").await;
    browser.visit(&event).await;
    browser.does_not_see(REGISTERS).await;
    browser
        .sees("Cette bibliothèque ne prend pas d’inscription en ligne à ses animations.")
        .await;
    browser.has_no_barrier().await;
    browser.visit("/pro/bibliotheques/valbrune").await;
    browser.tick(SERVICE).await;
    browser.click_text("Enregistrer les services").await;
    browser.sees("C’est enregistré.").await;
    browser.visit(&event).await;
    browser.sees(REGISTERS).await;
}

/// Fills in the days of a closure, so many days from now.
fn days(first: u32, last: u32) -> String {
    format!(
        "const day = (days) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
        document.getElementById('premier-jour').value = day({first});
        document.getElementById('dernier-jour').value = day({last});"
    )
}

#[tokio::test]
async fn a_librarian_closes_a_library_and_what_was_promised_moves() {
    let Some((_portal, browser)) = open(Scripts::On).await else {
        return;
    };
    services(&browser).await;
    journey(&browser).await;
}
