//! Journey: a librarian writes news, tries the page, publishes, schedules, takes back, deletes; a
//! colleague who was first is named and nothing that was typed is lost.

use testbed::browser::Browser;

use crate::people::{librarian, librarian_comes};
use crate::portal::Portal;
use crate::visitor::Visitor;
use crate::{Scripts, open};

const TITLE: &str = "La soupe du mercredi";

pub async fn journey(portal: &Portal, browser: &Browser, scripts: Scripts) {
    librarian_comes(browser, "nadia", "/pro/actualites").await;
    browser.sees("Une grainothèque au premier étage").await;
    browser.click_text("Brouillons").await;
    browser.sees("Un vélo pour les livres").await;
    browser.does_not_see("Les horaires d’été").await;

    browser.click_text("Nouvelle actualité").await;
    browser.is_at("/pro/actualites/nouvelle").await;
    browser.click_text("Enregistrer").await;
    browser.sees("Donnez un titre.").await;
    browser.fill("Titre", TITLE).await;
    browser
        .fill("En une phrase", "Chaque semaine, de midi à deux heures.")
        .await;
    browser
        .fill("Texte", "Une **soupe**, du pain.\n\n## Où\n\nAu rez-de-chaussée.")
        .await;
    browser.click_text("Aperçu").await;
    browser.sees("Rien n’est encore enregistré").await;
    if scripts == Scripts::On {
        browser.has_no_barrier().await;
    }
    browser.click_text("Continuer à écrire").await;
    browser.sees("Nouvelle actualité").await;
    browser.click_text("Publier maintenant").await;
    browser.sees(&format!("« {TITLE} » est en ligne.")).await;

    // What readers read.
    browser.click_text(&format!("Voir la page {TITLE}")).await;
    browser.sees("Au rez-de-chaussée.").await;
    browser.does_not_see("Personne d’autre").await;

    browser.visit("/pro/actualites").await;
    browser.click_text(&format!("Retirer {TITLE}")).await;
    browser.sees("c’est de nouveau un brouillon").await;
    browser.click_text(&format!("Supprimer {TITLE}")).await;
    browser.sees(&format!("Vous avez supprimé « {TITLE} ».")).await;
    browser.click_text("Rétablir").await;
    browser.sees(&format!("Vous avez rétabli « {TITLE} ».")).await;

    // A colleague of the network writes on the same page meanwhile.
    browser.click_text(TITLE).await;
    browser.fill("Titre", "La soupe du vendredi").await;
    let path = browser.path().await;
    let ines = librarian("ines");
    let colleague = Visitor::signed_in(portal, &ines.identifier, &ines.password);
    let answers = [
        ("langue", "fr"),
        ("titre", TITLE),
        ("resume", "De midi à treize heures."),
        ("texte", "Une soupe."),
        ("bibliotheque", "valbrune"),
        ("signature", "Inès"),
    ];
    assert_eq!(colleague.sends(&path, &answers).status, 303);
    browser.click_text("Enregistrer").await;
    browser.sees("a enregistré une modification").await;
    browser.sees("De midi à treize heures.").await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("Vous avez enregistré « La soupe du vendredi » comme brouillon.")
        .await;
}

/// A selection by hand, in order; then one by rule.
pub async fn selections(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/selections").await;
    browser.sees("Nouveautés jeunesse").await;
    browser.click_text("Nouvelle sélection").await;
    browser.fill("Titre", "Pour les jours de pluie").await;
    for (words, title) in [("9782246863434", None), ("simenon chien", Some("Le Chien jaune"))] {
        browser.fill("Ajouter un document", words).await;
        // « Enter », as a scanner sends it.
        browser.press_keys("\u{e007}").await;
        match title {
            None => browser.sees("Rien de tel dans le catalogue.").await,
            Some(title) => browser.click_text(&format!("Ajouter {title}")).await,
        }
    }
    browser
        .fill("Pourquoi celui-ci Le Chien jaune", "Concarneau, novembre.")
        .await;
    browser.click_text("Aperçu").await;
    browser.sees("Concarneau, novembre.").await;
    browser.click("aside .btn:last-child").await;
    browser
        .sees("Vous avez enregistré « Pour les jours de pluie » comme brouillon.")
        .await;
    browser.sees("1 document choisi").await;

    browser.click_text("Nouvelle sélection").await;
    browser.fill("Titre", "Les BD arrivées ce mois-ci").await;
    browser.choose("Manière de choisir", "Par une règle").await;
    browser.choose("Règle : type de document", "Bande dessinée").await;
    browser.fill("Règle : entrés depuis moins de (jours)", "30").await;
    browser.click_text("Publier maintenant").await;
    browser.sees("« Les BD arrivées ce mois-ci » est en ligne.").await;
    browser.visit("/selections").await;
    browser.sees("Les BD arrivées ce mois-ci").await;
}

/// A page in two languages, found at the foot, then renamed.
pub async fn pages(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/pages").await;
    browser.sees("Venir à Valbrune").await;
    browser.click_text("Nouvelle page").await;
    browser.fill("Titre", "Emprunter un jeu").await;
    browser
        .fill("Texte", "Les jeux se comptent au comptoir, pièce par pièce.")
        .await;
    browser.click_text("Publier maintenant").await;
    browser.sees("« Emprunter un jeu » est en ligne.").await;
    browser.visit("/").await;
    browser.click_text("Emprunter un jeu").await;
    browser.is_at("/pages/emprunter-un-jeu").await;
    browser.sees("pièce par pièce").await;
    browser.visit("/pro/pages").await;
    browser.click_text("Emprunter un jeu").await;
    browser.fill("Adresse", "jeux").await;
    browser.click_text("Enregistrer").await;
    browser.sees("/pages/jeux").await;
    browser.visit("/pages/emprunter-un-jeu").await;
    browser.is_at("/pages/jeux").await;
    // What the demonstration was before it was renamed.
    browser.visit("/pages/declaration").await;
    browser.is_at("/pages/accessibilite").await;
    browser.sees("partiellement conforme").await;
}

/// A document that a librarian loves, found by its words, tried, published, and read by everybody.
pub async fn staff_picks(browser: &Browser) {
    librarian_comes(browser, "nadia", "/pro/coups-de-coeur").await;
    browser.sees("Pedigree").await;
    browser.click_text("Nouveau coup de cœur").await;
    browser.fill("Chercher le document", "simenon chien").await;
    browser.press_keys("\u{e007}").await;
    browser.click_text("Ajouter Le Chien jaune").await;
    browser
        .fill("Pourquoi l’aimer", "Pour **Concarneau**, un soir de novembre.")
        .await;
    browser.click_text("Aperçu").await;
    browser.sees("Rien n’est encore enregistré").await;
    browser.sees("Choisi par Nadia").await;
    browser.click_text("Continuer à écrire").await;
    browser.click_text("Publier maintenant").await;
    browser.sees("« Le Chien jaune » est en ligne.").await;
    browser.visit("/bibliotheques/valbrune").await;
    browser.sees("Coups de cœur de vos bibliothécaires").await;
    browser.sees("Pour Concarneau, un soir de novembre.").await;
    browser
        .click_text("Tous les coups de cœur des bibliothécaires")
        .await;
    browser.is_at("/coups-de-coeur/bibliothecaires").await;
    browser.click_text("Le Chien jaune").await;
    browser.click_text("Voir le document").await;
    browser.sees("un soir de novembre.").await;
    browser.visit("/pro/coups-de-coeur").await;
    browser.click_text("Supprimer Le Chien jaune").await;
    browser.sees("Vous avez supprimé « Le Chien jaune »").await;
    browser.click_text("Rétablir").await;
    browser.sees("Vous avez rétabli « Le Chien jaune »").await;
}

#[tokio::test]
async fn a_librarian_publishes() {
    if let Some((portal, browser)) = open(Scripts::On).await {
        journey(&portal, &browser, Scripts::On).await;
        selections(&browser).await;
        staff_picks(&browser).await;
        pages(&browser).await;
    }
}

#[tokio::test]
async fn a_librarian_publishes_without_javascript() {
    if let Some((portal, browser)) = open(Scripts::Off).await {
        journey(&portal, &browser, Scripts::Off).await;
        selections(&browser).await;
        staff_picks(&browser).await;
        pages(&browser).await;
    }
}
