//! « Mes inscriptions aux animations »: from the agenda to the form, the message, the mail with its
//! calendar, the list; a seat that is proposed; the librarian who validates, refuses, cancels.

use testbed::browser::Browser;

use crate::people::{librarian_comes, reader_comes, reads_mail};
use crate::{Scripts, open};

const CLUB: &str = "Club de lecture : des voisins de papier";
const MONSTER: &str = "Atelier : dessine ton monstre";

pub async fn journey(browser: &Browser) {
    reader_comes(browser, "daubechies").await;
    browser.visit("/").await;
    browser.click(".site-nav a[href='/agenda']").await;
    browser.is_at("/agenda").await;
    browser.sees("Agenda événements").await;
    browser.choose("Bibliothèque", "Bibliothèque de Valbrune").await;
    browser.click_text("Afficher").await;
    browser.click_text(CLUB).await;
    browser.sees("Un roman d’ici par mois").await;
    browser.click_text("S’inscrire").await;
    browser.sees("14 places restantes").await;
    browser.fill("Nombre de places", "3").await;
    browser.click_text("Confirmer l’inscription").await;
    browser.sees("Une inscription compte au maximum 2 places").await;
    browser.fill("Nombre de places", "2").await;
    browser.click_text("Confirmer l’inscription").await;
    browser.is_at("/compte/inscriptions").await;
    browser
        .sees(&format!("Votre inscription à « {CLUB} » est confirmée."))
        .await;
    browser.sees("2 places").await;
    reads_mail(browser, "daubechies", &format!("Inscription confirmée : {CLUB}")).await;
    browser.sees("BEGIN:VCALENDAR").await;

    browser.visit("/compte/inscriptions").await;
    browser
        .click_text(&format!("Modifier l’inscription à {CLUB}"))
        .await;
    browser.fill("Nombre de places", "1").await;
    browser.click_text("Enregistrer").await;
    browser.sees("est modifiée").await;
    browser
        .click_text(&format!("Supprimer l’inscription à {CLUB}"))
        .await;
    browser
        .sees(&format!("Supprimer votre inscription à « {CLUB} » ?"))
        .await;
    browser.click_text("Garder mon inscription").await;
    browser.is_at("/compte/inscriptions").await;
    browser
        .click_text(&format!("Supprimer l’inscription à {CLUB}"))
        .await;
    browser.sees("Supprimer votre inscription à").await;
    browser.click("main form .btn--bad").await;
    browser.sees("est supprimée").await;
    browser.sees("Annulée par vous").await;
    reads_mail(browser, "daubechies", &format!("Inscription annulée : {CLUB}")).await;

    // A seat was freed, and is proposed.
    reader_comes(browser, "renson").await;
    browser.visit("/compte/inscriptions").await;
    browser.sees("Place proposée").await;
    browser.sees("À confirmer avant").await;
    browser.click_text("Confirmer ma place").await;
    browser
        .sees(&format!("Votre inscription à « {MONSTER} » est confirmée."))
        .await;
    // Full: one waits, and the rank is told.
    reader_comes(browser, "daubechies").await;
    browser.visit("/agenda?bib=valbrune").await;
    browser.click_text(MONSTER).await;
    browser.sees("Complet, liste d’attente ouverte").await;
    browser.click("main .get .btn").await;
    browser.fill("Téléphone", "0470 00 00 44").await;
    browser
        .fill("Prénom et nom de l’enfant 1", "Nora Daubechies")
        .await;
    browser.click("#attente").await;
    browser.sees("Vous êtes sur la liste d’attente").await;
    browser.sees("Votre rang sur la liste d’attente : 2.").await;
}

pub async fn librarians(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/inscriptions").await;
    browser.click_text("Premiers pas en programmation").await;
    browser.sees("3 sur 8").await;
    browser.tick("Choisir Thomas Renson").await;
    browser.click("main form button[value=valider]").await;
    browser.sees("Inscriptions traitées : 1.").await;
    browser.tick("Choisir Olivier Denis").await;
    browser.click("main form button[value=refuser]").await;
    browser.sees("Refuser ces inscriptions ?").await;
    browser.click("main form .btn--bad").await;
    browser.sees("Choisissez une raison").await;
    browser.tick("Priorité à d’autres").await;
    browser.click("main form .btn--bad").await;
    browser.sees("1 sur 8").await;
    reads_mail(browser, "renson", "Inscription confirmée : Premiers pas").await;
    reads_mail(browser, "denis", "Inscription refusée : Premiers pas").await;
    browser
        .sees("Priorité aux personnes qui n’ont pas encore participé.")
        .await;

    // A new event, published; another is cancelled, and those who come are told.
    browser.visit("/pro/agenda").await;
    browser.click_text("Nouvelle animation").await;
    browser.fill("Titre", "Club d’échecs").await;
    browser.click("main form .btn--l").await;
    browser.sees("Donnez la date").await;
    let day = "const in30 = new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10);
        document.getElementById('jour').value = in30;
        document.getElementById('debut').value = '17:00';
        document.getElementById('fin').value = '19:00';";
    browser.run(day).await;
    browser.click("main form .btn--l").await;
    browser
        .sees("L’animation « Club d’échecs » est enregistrée.")
        .await;
    browser.click_text("Publier").await;
    browser.sees("est publiée").await;
    browser.visit("/agenda?bib=valbrune").await;
    browser.sees("Club d’échecs").await;
    browser.visit("/pro/agenda").await;
    browser.click_text(&format!("Annuler l’animation {CLUB}")).await;
    browser.sees(&format!("Annuler « {CLUB} » ?")).await;
    browser
        .fill("Mot aux inscrits", "La chaudière est en panne.")
        .await;
    browser.click("main form .btn--bad").await;
    browser.sees("est annulée").await;
    reads_mail(browser, "diallo", &format!("Animation annulée : {CLUB}")).await;
    browser.sees("La chaudière est en panne.").await;
    browser.sees("STATUS:CANCELLED").await;
}

pub async fn in_german(browser: &Browser) {
    reader_comes(browser, "kessler").await;
    browser.visit("/de/agenda").await;
    browser.click_text("Offene Ludothek: Spiele der Welt").await;
    browser.sees("Spiele aus fünf Kontinenten").await;
    browser.click("main .get .btn").await;
    browser.fill("Anzahl Plätze", "2").await;
    browser.click_text("Anmeldung bestätigen").await;
    browser
        .sees("Ihre Anmeldung zu „Offene Ludothek: Spiele der Welt“ ist bestätigt.")
        .await;
    reads_mail(browser, "kessler", "Anmeldung bestätigt: Offene Ludothek").await;
    // With the link of the mail, and nobody signed in.
    let find = "return document.querySelector('pre').textContent.match(/\\/de\\/inscription\\/[0-9a-f]+/)[0]";
    let link = browser.run(find).await;
    browser.forget().await;
    browser.visit(link.as_str().expect("the mail has a link")).await;
    browser.sees("Ihre Anmeldung").await;
    browser.click_text("Meine Anmeldung zurückziehen").await;
    browser.sees("Ihre Anmeldung ist zurückgezogen.").await;
}

#[tokio::test]
async fn a_reader_registers_waits_and_is_asked() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
        librarians(&browser).await;
        in_german(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_registers_waits_and_is_asked_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
        in_german(&browser).await;
    }
}
