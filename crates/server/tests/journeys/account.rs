//! The account of a reader, section by section: the overview, loans renewed together, a hold followed
//! and changed, the history, debts, the family, reminders and the calendar.

use testbed::browser::Browser;

use crate::people::{plain, reader_comes, reads_mail};
use crate::{Scripts, open};

const TITLE: &str = "Veiller sur elle";

pub async fn journey(browser: &Browser) {
    overview(browser).await;
    renewals(browser).await;
    a_hold_changes(browser).await;
    history(browser).await;
    fees(browser).await;
    family(browser).await;
    reminders(browser).await;
    in_dutch(browser).await;
}

async fn overview(browser: &Browser) {
    reader_comes(browser, "delvaux").await;
    browser.visit("/compte").await;
    browser.sees("Bonjour, Camille").await;
    browser.sees("« Le Lotus bleu » vous attend").await;
    browser.sees("prêt en retard").await;
    browser.sees("1,90 €").await;
    browser.sees("Échéances").await;
    browser.click_text("prêts en cours").await;
    browser.is_at("/compte/prets").await;
}

/// « Tout prolonger »: the new dates first, an answer for each.
async fn renewals(browser: &Browser) {
    browser.sees("4 prêts").await;
    browser.click_text("Tout prolonger").await;
    browser.is_at("/compte/prets/prolonger").await;
    browser.sees("Prolongation impossible").await;
    browser.sees("Habiter en oiseau").await;
    browser.sees("Gratuit").await;
    browser.click("main form .btn").await;
    browser.is_at("/compte/prets").await;
    browser.sees("Prolongé").await;
}

async fn a_hold_changes(browser: &Browser) {
    browser.visit("/compte/reservations").await;
    browser.click_text(&format!("Suivre ou modifier {TITLE}")).await;
    browser.sees("Étapes").await;
    browser.sees("Personne avant vous").await;
    let hold = browser.path().await;
    browser.click_text("Changer de bibliothèque de retrait").await;
    browser.sees("Votre rang dans la file ne change pas").await;
    browser.tick("Bibliothèque centrale de Clairsambre").await;
    browser.click_text("Valider").await;
    browser.is_at(&hold).await;
    browser.sees("La bibliothèque de retrait est changée").await;
    browser.sees("Personne avant vous").await;
    browser.click_text("Suspendre la réservation").await;
    browser.sees("Vous gardez votre rang").await;
    let later = "const day = new Date(Date.now() + 20 * 864e5).toISOString().slice(0, 10);
        document.getElementById('au').value = day;";
    browser.run(later).await;
    browser.click_text("Valider").await;
    browser.is_at(&hold).await;
    browser.sees("est suspendue").await;
    reads_mail(browser, "delvaux", "Réservation suspendue").await;
    browser.visit(&hold).await;
    browser.click_text("Reprendre maintenant").await;
    browser.sees("Pas de suspension prévue").await;
    reads_mail(browser, "delvaux", "Bibliothèque de retrait changée").await;
    // A copy that is on its way goes where it goes: its place says so.
    browser.visit("/compte/reservations").await;
    browser.click_text("Suivre ou modifier Le Lotus bleu").await;
    browser.sees("vous attend déjà").await;
    browser.does_not_see("Reprendre maintenant").await;
}

async fn history(browser: &Browser) {
    browser.visit("/compte/historique").await;
    browser.sees("Votre historique est activé").await;
    browser.sees("Orlanda").await;
    browser.fill("Chercher dans mon historique", "toussaint").await;
    browser.click_text("Chercher").await;
    browser.sees("La Salle de bain").await;
    browser.does_not_see("Orlanda").await;
    browser.click_text("Effacer La Salle de bain").await;
    browser.sees("Ce prêt est effacé de votre historique").await;
    browser.does_not_see("La Salle de bain").await;
    browser.visit("/recherche?q=orlanda").await;
    browser.sees("Déjà emprunté").await;
    browser.visit("/compte/historique").await;
    browser.click_text("Effacer ou désactiver").await;
    browser.sees("Effacer tout votre historique").await;
    browser.click_text("Garder mon historique").await;
    browser.is_at("/compte/historique").await;
}

async fn fees(browser: &Browser) {
    browser.visit("/compte/dettes").await;
    browser.sees("Vous devez 1,90 € à 2 bibliothèques").await;
    browser.sees("Trois").await;
    browser.sees("Commune de Valbrune").await;
    let text = plain(&browser.text().await);
    assert!(text.contains("+++"), "a communication is there: {text}");
    browser.sees("Réglé depuis un an").await;
    reader_comes(browser, "renson").await;
    browser.visit("/compte/dettes").await;
    browser.sees("Vous n’avez pas de dette").await;
}

async fn family(browser: &Browser) {
    reader_comes(browser, "delvaux").await;
    browser.visit("/compte/famille").await;
    browser.sees("Louise Renson").await;
    browser.sees("C’est moi le plus fort").await;
    browser.sees("Les titres ne sont visibles que pour Arthur").await;
    browser.does_not_see("L’Atelier des sorciers").await;
    browser.click_text("Tout prolonger Louise Renson").await;
    browser.sees("Vous agissez pour Louise").await;
    browser.click("main form .btn").await;
    browser.sees("Prolongé").await;
    reader_comes(browser, "delvaux-arthur").await;
    browser.visit("/compte/famille").await;
    browser.sees("Qui voit mes prêts").await;
    browser.click_text("Montrer mes titres").await;
    browser.sees("Cacher mes titres").await;
    browser.click_text("Cacher mes titres").await;
    browser.sees("Vos titres sont cachés").await;
}

async fn reminders(browser: &Browser) {
    reader_comes(browser, "delvaux").await;
    browser.visit("/compte/rappels").await;
    browser.tick("Demande de réservation envoyée").await;
    browser
        .choose("Être prévenu", "3 jours avant la date de retour")
        .await;
    browser.click_text("Enregistrer").await;
    browser.sees("Vos choix sont enregistrés").await;
    browser.click_text("Créer l’adresse de mon calendrier").await;
    browser.sees("Votre calendrier a une nouvelle adresse").await;
    let address = browser
        .run("return document.getElementById('adresse-calendrier').value")
        .await;
    let address = address.as_str().unwrap_or_default().to_owned();
    assert!(address.ends_with(".ics"), "{address}");
    browser.click_text("Voir les e-mails reçus").await;
    browser.is_at("/compte/messages").await;
    browser.sees("Réservation suspendue").await;
}

async fn in_dutch(browser: &Browser) {
    browser.visit("/nl/compte/dettes").await;
    browser.sees("Je moet € 1,90").await;
    browser.visit("/nl/compte/famille").await;
    browser.sees("De titels zijn enkel zichtbaar voor Arthur").await;
    browser.visit("/nl/compte/historique").await;
    browser.sees("Je historiek staat aan").await;
    browser.visit("/nl/compte/reservations").await;
    browser.click_text(&format!("Volgen of wijzigen {TITLE}")).await;
    browser.sees("Stappen").await;
    browser.click_text("Een andere afhaalbibliotheek kiezen").await;
    browser.sees("Je plaats in de wachtrij verandert niet").await;
}

#[tokio::test]
async fn a_reader_walks_through_the_account() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_walks_through_the_account_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}
