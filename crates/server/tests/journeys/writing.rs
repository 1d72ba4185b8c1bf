//! Journeys 9 to 11: a heart on a cover, a comment under a piece of news, a suggestion of purchase; each is
//! answered by a librarian, and its author reads the answer.

use testbed::browser::Browser;

use crate::people::{librarian_comes, open_record, reader_comes, reads_mail};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser, scripts: Scripts) {
    recommends(browser).await;
    comments(browser).await;
    is_moderated(browser).await;
    suggests(browser, scripts).await;
    is_answered(browser).await;
    in_dutch(browser).await;
}

async fn recommends(browser: &Browser) {
    reader_comes(browser, "quinet").await;
    browser.visit("/recherche?q=veiller+sur+elle").await;
    browser
        .click_text("Ajouter à mes coups de cœur : Veiller sur elle")
        .await;
    browser.sees("Mon coup de cœur").await;
    browser.sees("Un bibliothécaire le relit avant publication").await;
    browser.fill("Titre", "Une sculpture et deux vies").await;
    browser
        .fill("Texte", "Je l’ai fini dans le train, et j’ai raté mon arrêt.")
        .await;
    browser.fill("Nom affiché", "La lectrice du 7 h 12").await;
    if browser.text().await.contains("4 sur 5") {
        browser.tick("4 sur 5").await;
    }
    browser.click("main form .btn").await;
    browser.is_at("/compte/coups-de-coeur").await;
    browser
        .sees("paraîtra une fois approuvé par un bibliothécaire")
        .await;
    browser.sees("En attente d’approbation").await;
    browser.click_text("Visualiser Une sculpture et deux vies").await;
    browser.sees("Vous êtes seul à voir cette page").await;
    browser.visit("/compte/coups-de-coeur").await;
    browser.click_text("Modifier Une sculpture et deux vies").await;
    browser.fill("Titre", "Une sculpture, deux vies").await;
    browser.click("main form .btn").await;
    browser.sees("Une sculpture, deux vies").await;
    browser.click_text("Supprimer Une sculpture, deux vies").await;
    browser.sees("est supprimé").await;
    browser.click_text("Rétablir").await;
    browser.sees("« Une sculpture, deux vies » est rétabli").await;
}

async fn comments(browser: &Browser) {
    reader_comes(browser, "warnier").await;
    browser.visit("/actualites").await;
    browser
        .click_text("Les amendes de retard disparaissent en janvier")
        .await;
    browser.sees("Votre commentaire").await;
    browser.fill("Titre", "").await;
    browser.fill("Texte", "Bonne nouvelle.").await;
    browser.click("#commentaires form .btn").await;
    browser.sees("Donnez un titre à votre texte.").await;
    browser.fill("Titre", "Merci").await;
    browser.click("main form .btn").await;
    browser.sees("Votre commentaire paraîtra une fois approuvé").await;
    browser.visit("/compte/commentaires").await;
    browser.sees("Bonne nouvelle.").await;
    browser
        .sees("Actualité : Les amendes de retard disparaissent en janvier")
        .await;
    browser.sees("En attente d’approbation").await;
}

async fn is_moderated(browser: &Browser) {
    librarian_comes(browser, "ines", "/pro").await;
    browser.sees("Textes de lecteurs à relire").await;
    browser.visit("/pro/commentaires").await;
    browser.click_text("Une sculpture, deux vies").await;
    browser.sees("raté mon arrêt").await;
    browser.click("button[value=publier]").await;
    browser.sees("« Une sculpture, deux vies » est publié").await;
    browser.click_text("Merci").await;
    browser.sees("Bonne nouvelle.").await;
    browser.click("button[value=refuser]").await;
    browser.sees("Choisissez une raison").await;
    browser
        .choose("Raison, si vous ne le publiez pas", "Sans rapport avec l’élément")
        .await;
    browser.fill("Mot au lecteur", "Dites-nous en plus.").await;
    browser.click("button[value=refuser]").await;
    browser.sees("« Merci » est refusé").await;

    reads_mail(browser, "quinet", "Publié : Une sculpture, deux vies").await;
    reads_mail(browser, "warnier", "Non publié : Merci").await;
    browser.sees("Dites-nous en plus.").await;
    browser.forget().await;
    browser.visit("/coups-de-coeur").await;
    browser.sees("raté mon arrêt").await;
    browser.sees("le coup de cœur de La lectrice du 7 h 12").await;
    reader_comes(browser, "warnier").await;
    browser.visit("/compte/commentaires").await;
    browser.sees("Refusé").await;
    browser.sees("Votre texte parle d’autre chose").await;
    browser.sees("Dites-nous en plus.").await;
}

async fn suggests(browser: &Browser, scripts: Scripts) {
    reader_comes(browser, "renson").await;
    browser.visit("/recherche?q=xqzwk+vwxyz").await;
    browser.click_text("Suggérer cet achat").await;
    browser.is_at("/compte/suggestion").await;
    browser.sees("Bibliothèque (site dépositaire)").await;
    browser
        .choose("Pour quel membre de la famille", "Thomas Renson")
        .await;
    browser
        .choose("Bibliothèque (site dépositaire)", "Bibliothèque de Valbrune")
        .await;
    // What the network has is offered: as one types with scripts, once it is sent without.
    browser.fill("Titre", "Sapiens").await;
    browser.fill("Auteur", "Harari").await;
    browser.choose("Type de document", "Livre").await;
    if scripts == Scripts::Off {
        browser.click("main form .btn--l").await;
        browser.sees("Envoyer quand même").await;
    }
    browser.sees("Réservez-le : c’est plus rapide qu’un achat.").await;
    browser.fill("Titre", "Le Jardin suspendu").await;
    browser.fill("Auteur", "Odile Marchandise").await;
    browser.fill("ISBN ou EAN", "97823480").await;
    browser.click("main form .btn--l").await;
    browser.sees("il compte 10 ou 13 chiffres").await;
    browser.fill("ISBN ou EAN", "").await;
    browser.click("main form .btn--l").await;
    browser
        .sees("Votre suggestion « Le Jardin suspendu » est envoyée")
        .await;
    browser.sees("Reçue").await;
    // The same again is one suggestion.
    browser.fill("Titre", "le jardin SUSPENDU").await;
    browser.fill("Auteur", "Odile Marchandise").await;
    browser.choose("Type de document", "Livre").await;
    browser.click("main form .btn--l").await;
    browser
        .sees("Vous l’avez déjà suggéré à cette bibliothèque")
        .await;
}

async fn is_answered(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/suggestions").await;
    browser.click_text("Le Jardin suspendu").await;
    browser.sees("1 personne le demande").await;
    browser.choose("Nouvelle étape", "Commandée").await;
    browser
        .fill("Réponse à ceux qui demandent", "Il arrive en mars.")
        .await;
    browser.click_text("Enregistrer et prévenir").await;
    browser.sees("la réponse est enregistrée").await;
    reads_mail(browser, "renson", "Votre suggestion d’achat : Le Jardin suspendu").await;
    browser.sees("Il arrive en mars.").await;

    // It arrives: here, any record stands for it. The hold that was wished for is placed.
    let record = open_record(browser, "wohlleben", "La Vie secrète des arbres").await;
    let number: String = record
        .trim_start_matches("/notice/")
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    librarian_comes(browser, "nadia", "/pro/suggestions?etape=achats").await;
    browser.click_text("Le Jardin suspendu").await;
    browser.choose("Nouvelle étape", "Disponible").await;
    browser.fill("Notice ou ISBN", &number).await;
    browser.click_text("Enregistrer et prévenir").await;
    browser.sees("la réponse est enregistrée").await;
    reads_mail(
        browser,
        "renson",
        "Acheté comme vous le suggériez : Le Jardin suspendu",
    )
    .await;
    browser.sees("Il est réservé pour vous.").await;
    reader_comes(browser, "renson").await;
    browser.visit("/compte/suggestion").await;
    browser.sees("Disponible").await;
    browser.visit("/compte/reservations").await;
    browser.sees("La Vie secrète des arbres").await;
}

/// Another language, from the heart to the refusal.
async fn in_dutch(browser: &Browser) {
    reader_comes(browser, "peeters").await;
    browser.visit("/nl/recherche?q=het+smelt").await;
    browser.click_text("Aan mijn tips toevoegen: Het smelt").await;
    browser.sees("Mijn tip").await;
    browser.fill("Titel", "IJskoud").await;
    browser.fill("Tekst", "In één nacht uitgelezen.").await;
    if browser.text().await.contains("4 op 5") {
        browser.tick("4 op 5").await;
    }
    browser.click("main form .btn").await;
    browser.sees("zodra een bibliothecaris hem goedkeurt").await;
    browser.sees("Wacht op goedkeuring").await;
    librarian_comes(browser, "ines", "/pro/commentaires").await;
    browser.click_text("IJskoud").await;
    browser.click("button[value=publier]").await;
    browser.sees("est publié").await;
    reads_mail(browser, "peeters", "Verschenen: IJskoud").await;
}

#[tokio::test]
async fn readers_write_and_are_answered() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
    }
}

#[tokio::test]
async fn readers_write_and_are_answered_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
    }
}
