//! « Mes listes »: documents ticked from page to page, kept through the sign-in in a new list, one more
//! from its own page, put in order, shared, printed, deleted and brought back.

use std::time::Duration;

use testbed::browser::Browser;

use crate::people::{give, open_record, reader, reader_comes};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser, scripts: Scripts) {
    browser.forget().await;
    browser.visit("/recherche?type=comic").await;
    browser.sees("Documents choisis").await;
    let first = tick_first(browser, scripts).await;
    if scripts == Scripts::On {
        browser.click_text("Suivante").await;
    } else {
        browser.click_text("Garder ce choix, page suivante").await;
    }
    second_page(browser).await;
    let second = tick_first(browser, scripts).await;
    assert_ne!(first, second, "another page");
    browser.click_text("Visualiser").await;
    browser.is_at("/ma-liste").await;
    browser.sees(&first).await;
    browser.sees(&second).await;
    browser.click_text("Vider").await;
    browser.sees("Aucun document n’est choisi").await;
    browser.click_text("Rétablir").await;
    browser.sees(&first).await;

    // Kept through the sign-in, with nothing lost on the way.
    browser.click(".listbar .btn--sun").await;
    browser.is_at("/connexion").await;
    let thomas = reader("renson");
    give(browser, &thomas.identifier, &thomas.password).await;
    browser.is_at("/compte/listes/nouvelle").await;
    browser.sees("Elle contiendra les 2 documents choisis").await;
    browser.click_text("Enregistrer").await;
    browser.sees("Remplissez « Nom de la liste »").await;
    browser.fill("Nom de la liste", "Vacances à la mer").await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("2 documents sont ajoutés à la liste « Vacances à la mer »")
        .await;
    let list = browser.path().await;

    open_record(browser, "wohlleben", "La Vie secrète des arbres").await;
    browser.click_text("Ajouter à une liste").await;
    browser.sees("Ajouter à une liste existante").await;
    browser.sees("Sauvegarder une nouvelle liste").await;
    browser.click_text("Enregistrer").await;
    browser.sees("1 document est ajouté à la liste").await;
    browser.is_at(&list).await;

    browser.click_text("Modifier").await;
    browser.fill("Nom de la liste", "Été à la mer").await;
    browser.click_text("Monter La Vie secrète des arbres").await;
    browser.is_at(&format!("{list}/modifier")).await;
    stands_at(browser, "2").await;
    browser
        .fill("Note La Vie secrète des arbres", "pour le train")
        .await;
    browser.click_text("Enregistrer").await;
    browser.sees("La liste « Été à la mer » est modifiée").await;
    browser.sees("pour le train").await;

    browser.click_text("Partager par lien").await;
    browser.sees("La liste est partagée").await;
    let link = browser.run("return document.getElementById('lien').value").await;
    let link = link.as_str().unwrap_or_default().to_owned();
    let secret = &link[link.find("/listes/").expect("a link to a list")..];
    browser.visit(&list).await;
    browser.click_text("Imprimer").await;
    browser.sees("Cote").await;
    browser.sees("pour le train").await;
    browser.forget().await;
    browser.visit(secret).await;
    browser.sees("Été à la mer").await;
    browser.sees(&first).await;
    browser.does_not_see("pour le train").await;
    browser.does_not_see(&thomas.given_name).await;

    reader_comes(browser, "renson").await;
    browser.visit("/compte/listes").await;
    browser.sees("Partagée par lien").await;
    browser.click_text("Supprimer Été à la mer").await;
    browser.sees("La liste « Été à la mer » est supprimée").await;
    browser.sees("Vous n’avez pas encore de liste").await;
    browser.click_text("Rétablir").await;
    browser.sees("La liste « Été à la mer » est rétablie").await;
    browser.click_text("Visualiser Été à la mer").await;
    browser.sees("La Vie secrète des arbres").await;
}

/// The same in Dutch, by a reader who has lists.
pub async fn in_dutch(browser: &Browser, scripts: Scripts) {
    reader_comes(browser, "benali").await;
    browser.visit("/nl/recherche?q=wohlleben").await;
    let title = tick_first(browser, scripts).await;
    browser.click(".listbar .btn--sun").await;
    browser.is_at("/nl/compte/listes/enregistrer").await;
    browser.sees("Het gekozen document bewaren").await;
    browser.click_text("Bewaren").await;
    browser
        .sees("1 document is aan de lijst ‘Club de lecture de Clairsambre’ toegevoegd")
        .await;
    browser.sees(&title).await;
    browser.visit("/nl/compte/listes").await;
    browser
        .click_text("Verwijderen Club de lecture de Clairsambre")
        .await;
    browser
        .sees("De lijst ‘Club de lecture de Clairsambre’ is verwijderd")
        .await;
    browser.click_text("Ongedaan maken").await;
    browser.sees("is teruggezet").await;
}

/// Ticks the first document of the results, and waits until it is kept; its title.
/// Waits for the second page of results, whose path is that of the first.
async fn second_page(browser: &Browser) {
    let mut tries = 0;
    while !browser.path().await.contains("page=2") {
        tries += 1;
        assert!(tries < 50, "the next page is shown");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn tick_first(browser: &Browser, scripts: Scripts) -> String {
    let title = browser
        .run("return document.querySelector('.result h3').innerText")
        .await;
    browser.click(".result .pick input").await;
    if scripts == Scripts::On {
        let kept = "return document.querySelector('[data-ticks]').ariaBusy";
        let mut tries = 0;
        while browser.run(kept).await != "false" {
            tries += 1;
            assert!(tries < 50, "the tick is kept");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    title.as_str().unwrap_or_default().to_owned()
}

/// Waits until the document that was moved has this place: the page that comes has the address of the
/// one that was there.
async fn stands_at(browser: &Browser, wanted: &str) {
    let place = "return [...document.querySelectorAll('.listedit')]
        .find((row) => row.innerText.includes('La Vie secrète des arbres'))?.querySelector('[name=place]').value";
    let mut place_is = String::new();
    for _ in 0..50 {
        let found = browser.run(place).await;
        place_is = found.as_str().unwrap_or_default().to_owned();
        if place_is == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it stands at {place_is} and should stand at {wanted}");
}

#[tokio::test]
async fn a_reader_keeps_lists() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
        in_dutch(&browser, Scripts::On).await;
    }
}

#[tokio::test]
async fn a_reader_keeps_lists_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
        in_dutch(&browser, Scripts::Off).await;
    }
}
