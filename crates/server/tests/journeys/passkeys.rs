//! « Clés d’accès »: a librarian adds one, signs in with it, removes it; a browser without scripts enters
//! with a code. The portal is asked by its name: no browser knows a passkey of a number.

use testbed::browser::{Browser, wanted};

use crate::people::{give, librarian};
use crate::portal::Portal;

const KEY: &str = "nadia";

pub async fn journey(portal: &Portal) {
    let url = portal.url.replace("127.0.0.1", "localhost");
    let browser = Browser::open(&url).await.expect("a browser is wanted");
    browser.has_passkeys().await;
    let nadia = librarian(KEY);

    browser.visit("/connexion?retour=/compte/deux-etapes").await;
    give(&browser, &nadia.identifier, &nadia.password).await;
    browser.is_at("/compte/deux-etapes").await;
    browser
        .does_not_see("Une clé d’accès s’emploie à l’adresse")
        .await;
    browser.fill("Nom de la clé", "Téléphone").await;
    browser.click_text("Ajouter une clé d’accès").await;
    browser.sees("Codes de secours").await;
    let code = browser
        .run("return document.querySelector('.codes li').textContent")
        .await;
    let code = code.as_str().expect("codes are shown").to_owned();

    comes_back(&browser).await;
    browser.has_no_barrier().await;
    browser.click_text("Utiliser ma clé d’accès").await;
    browser.is_at("/pro").await;

    // The same key is not added twice.
    browser.visit("/compte/deux-etapes").await;
    browser.sees("Utilisée le").await;
    browser.has_no_barrier().await;
    browser.fill("Nom de la clé", "La même").await;
    browser.click_text("Ajouter une clé d’accès").await;
    browser.sees("Cette clé est déjà ajoutée").await;

    without_scripts(&url, &code).await;

    browser.visit("/compte/deux-etapes").await;
    browser.click(".disc summary").await;
    browser.fill("Mot de passe actuel", &nadia.password).await;
    browser.click(".disc form button.btn--l").await;
    browser.sees("La clé d’accès est retirée").await;
    comes(&browser).await;
    browser.is_at("/pro").await;
}

/// Signs in from a browser that knows nobody.
async fn comes(browser: &Browser) {
    let nadia = librarian(KEY);
    browser.forget().await;
    browser.visit("/connexion?retour=/pro").await;
    give(browser, &nadia.identifier, &nadia.password).await;
}

async fn comes_back(browser: &Browser) {
    comes(browser).await;
    browser.is_at("/compte/deux-etapes/code").await;
    browser.sees("Deuxième étape").await;
}

async fn without_scripts(url: &str, code: &str) {
    let browser = Browser::open_without_javascript(url)
        .await
        .expect("a browser is wanted");
    comes_back(&browser).await;
    browser.sees("Une clé d’accès s’emploie à l’adresse").await;
    browser.does_not_see("Utiliser ma clé d’accès").await;
    browser.fill("Code", code).await;
    browser.click_text("Valider").await;
    browser.is_at("/pro").await;
    browser.visit("/compte/deux-etapes").await;
    browser.sees("7 codes de secours").await;
    browser.does_not_see("Ajouter une clé d’accès").await;
}

#[tokio::test]
async fn a_librarian_enters_with_a_passkey() {
    if wanted() {
        journey(&Portal::on_sqlite().await).await;
    }
}
