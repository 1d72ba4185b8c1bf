//! Journey: « Enregistrer » under « Ma recherche », the searches of one's account and those of the
//! librarians, « S'abonner », the mail that tells what is new, and the link in it that ends it.

use testbed::browser::Browser;

use crate::people::{give, librarian_comes, reader, reader_comes, reads_mail};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser) {
    // Without an account yet in this browser: through the door, and on.
    browser.forget().await;
    browser.visit("/recherche?q=nothomb").await;
    browser.sees("Ma recherche").await;
    browser.click_text("Enregistrer").await;
    let renson = reader("renson");
    give(browser, &renson.identifier, &renson.password).await;
    browser.is_at("/recherche/enregistrer").await;
    browser.sees("« nothomb »").await;
    browser.tick("Sauvegarder une nouvelle recherche").await;
    browser.fill("Nom de la recherche", "Amélie Nothomb, tout").await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("La recherche « Amélie Nothomb, tout » est enregistrée")
        .await;
    browser.click_text("Visualiser Amélie Nothomb, tout").await;
    browser.is_at("/recherche").await;
    browser.sees("Amélie Nothomb").await;

    // « Modifier une recherche existante ».
    browser.visit("/recherche?q=nothomb&type=audiobook").await;
    browser.click_text("Enregistrer").await;
    browser.tick("Modifier une recherche existante").await;
    browser
        .choose("Recherche existante", "Amélie Nothomb, tout")
        .await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("La recherche « Amélie Nothomb, tout » est modifiée")
        .await;
    browser.sees("Livre audio").await;

    // « Modifier », « Supprimer », « Rétablir ».
    browser.click_text("Modifier Amélie Nothomb, tout").await;
    browser.fill("Nom de la recherche", "Nothomb à écouter").await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("La recherche « Nothomb à écouter » est modifiée")
        .await;
    browser.click_text("Supprimer Nothomb à écouter").await;
    browser
        .sees("La recherche « Nothomb à écouter » est supprimée")
        .await;
    browser.click_text("Rétablir").await;
    browser
        .sees("La recherche « Nothomb à écouter » est rétablie")
        .await;

    // « S'abonner », to one's own and to one of the librarians.
    browser.click_text("S’abonner Nothomb à écouter").await;
    browser
        .sees("L’abonnement à « Nothomb à écouter » est en cours")
        .await;
    assert_eq!(pressed(browser, "Nothomb à écouter").await, "true");
    browser.sees("Recherches de vos bibliothécaires").await;
    browser
        .click_text("S’abonner Facile à lire et grands caractères")
        .await;
    browser
        .sees("L’abonnement à « Facile à lire et grands caractères » est en cours")
        .await;
    browser
        .click_text("Copier dans mes recherches Facile à lire et grands caractères")
        .await;
    browser.sees("est copiée dans vos recherches").await;

    // How often, and for which libraries.
    browser.visit("/compte/abonnements").await;
    browser.sees("Une fois par semaine au plus").await;
    browser.click_text("Modifier Nothomb à écouter").await;
    browser.tick("Dès l’arrivée").await;
    browser.tick("Plusieurs bibliothèques").await;
    browser.tick("Bibliothèque centrale de Clairsambre").await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("L’abonnement à « Nothomb à écouter » est modifié")
        .await;
    browser
        .sees("Dès l’arrivée : Bibliothèque centrale de Clairsambre")
        .await;
    browser.click_text("Se désabonner Nothomb à écouter").await;
    browser
        .sees("L’abonnement à « Nothomb à écouter » est arrêté")
        .await;

    mail_in_french(browser).await;
    in_dutch(browser).await;
    published(browser).await;
}

/// What came in when the demonstration was filled, told to who followed it; « Réserver » from the mail,
/// and its link that ends the alert without signing in.
async fn mail_in_french(browser: &Browser) {
    reads_mail(browser, "delvaux", "Livres audio en français").await;
    browser.sees("Le Chien jaune").await;
    browser.sees("Réserver « Le Chien jaune »").await;
    let path = link(browser, "/reserver").await;
    browser.forget().await;
    browser.visit(&path).await;
    let delvaux = reader("delvaux");
    give(browser, &delvaux.identifier, &delvaux.password).await;
    browser.sees("Où voulez-vous le retirer").await;

    reads_mail(browser, "delvaux", "Livres audio en français").await;
    let stop = link(browser, "/desabonnement/").await;
    browser.forget().await;
    browser.visit(&stop).await;
    browser
        .sees("Se désabonner de « Livres audio en français »")
        .await;
    browser.click_text("Se désabonner").await;
    browser.sees("C’est arrêté").await;
    reader_comes(browser, "delvaux").await;
    browser.visit("/compte/abonnements").await;
    browser.sees("Arrêtés depuis moins de 24 heures").await;
    browser.click_text("Rétablir Livres audio en français").await;
    browser
        .sees("L’abonnement à « Livres audio en français » est en cours")
        .await;
    browser.sees("Dernier envoi le").await;
}

async fn in_dutch(browser: &Browser) {
    reads_mail(browser, "desmet", "Romans van Hugo Claus").await;
    browser.sees("De verwondering").await;
    reader_comes(browser, "desmet").await;
    browser.visit("/nl/recherche?q=claus").await;
    browser.click_text("Bewaren").await;
    browser.fill("Naam van de zoekopdracht", "Alles van Claus").await;
    browser.tick("Een nieuwe zoekopdracht bewaren").await;
    browser.click_text("Bewaren").await;
    browser.sees("De zoekopdracht ‘Alles van Claus’ is bewaard").await;
    browser.click_text("Melding instellen Alles van Claus").await;
    browser.sees("De melding ‘Alles van Claus’ is ingesteld").await;
    browser.visit("/nl/compte/abonnements").await;
    browser.click_text("Melding stopzetten Alles van Claus").await;
    browser.sees("De melding ‘Alles van Claus’ is stopgezet").await;
    browser.click_text("Terugzetten").await;
    browser.sees("Melding stopzetten").await;
}

/// A librarian offers one of her searches, then takes it back.
async fn published(browser: &Browser) {
    librarian_comes(browser, "ines", "/pro").await;
    browser.visit("/recherche?q=tintin&type=comic").await;
    browser.click_text("Enregistrer").await;
    browser.fill("Nom de la recherche", "Tintin au complet").await;
    browser.tick("Sauvegarder une nouvelle recherche").await;
    browser.click_text("Enregistrer").await;
    browser
        .sees("La recherche « Tintin au complet » est enregistrée")
        .await;
    browser.visit("/pro/recherches").await;
    browser.sees("Facile à lire et grands caractères").await;
    browser.choose("Pour les lecteurs de", "Tout le réseau").await;
    browser.click_text("Publier").await;
    browser
        .sees("La recherche « Tintin au complet » est publiée")
        .await;
    reader_comes(browser, "moriau").await;
    browser.visit("/compte/recherches").await;
    browser.sees("Tintin au complet").await;
    librarian_comes(browser, "ines", "/pro/recherches").await;
    browser.click_text("Retirer Tintin au complet").await;
    browser.sees("n’est plus proposée aux lecteurs").await;
    reader_comes(browser, "moriau").await;
    browser.visit("/compte/recherches").await;
    browser.does_not_see("Tintin au complet").await;
}

/// Whether the button that subscribes to a search is pressed.
async fn pressed(browser: &Browser, name: &str) -> String {
    let script = format!(
        "const row = [...document.querySelectorAll('li.listrow')].find((row) => row.innerText.includes({}));
         return row.querySelector('[aria-pressed]').getAttribute('aria-pressed')",
        serde_json::Value::from(name)
    );
    browser.run(&script).await.as_str().unwrap_or_default().to_owned()
}

/// The path of the first address in the mail before the eyes that has this in it.
async fn link(browser: &Browser, part: &str) -> String {
    let text = browser.text().await;
    let url = text
        .split_whitespace()
        .find(|word| word.starts_with("http://") && word.contains(part))
        .unwrap_or_else(|| panic!("no {part} in the mail:\n{text}"));
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    format!("/{path}")
}

#[tokio::test]
async fn a_reader_keeps_a_search_and_is_told_what_is_new() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_keeps_a_search_and_is_told_what_is_new_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser).await;
    }
}
