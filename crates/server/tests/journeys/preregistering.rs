//! A family asks to be registered, verifies the address by its mail, and becomes readers at the desk.

use testbed::browser::Browser;

use crate::people::{give, librarian_comes, opens_mail, reads_mail_to};
use crate::{Scripts, open};

const PASSWORD: &str = "sept loutres sous la pluie";

/// The labels of the form in a language, and what its pages say.
struct Words {
    prefix: &'static str,
    fields: [(&'static str, &'static str); 7],
    library: &'static str,
    child: [&'static str; 2],
    send: &'static str,
    sent: &'static str,
    subject: &'static str,
    identifier: &'static str,
    new: &'static str,
    again: &'static str,
    open: &'static str,
    waits: &'static str,
}

const FRENCH: Words = Words {
    prefix: "",
    fields: [
        ("Prénom", "Margot"),
        ("Nom", "Declercq"),
        ("Adresse mail", "margot.declercq@lecteurs.example"),
        ("Rue et numéro", "Rue du Four 2"),
        ("Code postal", "7981"),
        ("Localité", "Valbrune"),
        ("Téléphone", "0470 00 00 77"),
    ],
    library: "Bibliothèque d’appartenance",
    child: ["Ajouter un enfant", "Enfant 1"],
    send: "Envoyer ma demande",
    sent: "Un e-mail vient de partir vers l’adresse que vous avez donnée.",
    subject: "Confirmez votre adresse pour la pré-inscription",
    identifier: "Identifiant",
    new: "Nouveau mot de passe",
    again: "Le même, encore une fois",
    open: "Ouvrir mon compte",
    waits: "Votre pré-inscription vous attend au comptoir",
};

const GERMAN: Words = Words {
    prefix: "/de",
    fields: [
        ("Vorname", "Greta"),
        ("Name", "Maraite"),
        ("E-Mail-Adresse", "greta.maraite@lecteurs.example"),
        ("Straße und Hausnummer", "Neustraße 2"),
        ("Postleitzahl", "7981"),
        ("Ort", "Valbrune"),
        ("Telefon", "0470 00 00 78"),
    ],
    library: "Heimatbibliothek",
    child: ["Ein Kind hinzufügen", "Kind 1"],
    send: "Meinen Antrag senden",
    sent: "Soeben ist eine E-Mail an die angegebene Adresse abgegangen.",
    subject: "Bestätigen Sie Ihre Adresse für die Voranmeldung",
    identifier: "Benutzername",
    new: "Neues Passwort",
    again: "Noch einmal dasselbe",
    open: "Mein Konto öffnen",
    waits: "Ihre Voranmeldung wartet an der Theke",
};
pub async fn in_german(browser: &Browser) {
    browser.forget().await;
    browser.visit("/de/connexion").await;
    browser.click_text("Mich voranmelden").await;
    browser.is_at("/de/preinscription").await;
    asks(browser, &GERMAN).await;
}

pub async fn journey(browser: &Browser) {
    browser.forget().await;
    browser.visit("/connexion").await;
    browser.sees("Pas encore de compte").await;
    browser.click_text("Me pré-inscrire").await;
    browser.is_at("/preinscription").await;
    asks(browser, &FRENCH).await;

    // The desk finds the code, gives two cards, and the family are readers.
    let code = browser
        .run("return document.querySelector('strong.mono').textContent")
        .await;
    let code = code.as_str().expect("the code is shown").to_owned();
    librarian_comes(browser, "nadia", "/pro/preinscriptions").await;
    browser.sees("Margot Declercq").await;
    browser
        .fill("Nom, adresse mail ou code", &code.to_lowercase())
        .await;
    browser.press_keys("{Enter}").await;
    browser.click_text("Margot Declercq").await;
    browser.sees("À finaliser à la bibliothèque").await;
    for (place, card) in ["21901009900011", "21901009900022"].into_iter().enumerate() {
        let script = format!("document.getElementById('carte-{}').value = '{card}'", place + 1);
        browser.run(&script).await;
    }
    browser.click_text("Finaliser l’inscription").await;
    browser.sees("Inscription faite").await;

    browser.forget().await;
    browser.visit("/connexion").await;
    give(browser, "21901009900011", PASSWORD).await;
    browser.sees("Bienvenue, Margot").await;
    browser.visit("/compte/profil").await;
    browser.sees("Numéro de carte").await;
    browser.does_not_see(FRENCH.waits).await;
    reads_mail_to(
        browser,
        "margot.declercq@lecteurs.example",
        "Bienvenue à la bibliothèque",
    )
    .await;
}

/// Fills in the form, follows the mail, and opens the temporary account.
async fn asks(browser: &Browser, words: &Words) {
    for (label, value) in words.fields {
        browser.fill(label, value).await;
    }
    // How a day is typed depends on the language of the machine.
    browser
        .run("document.getElementById('naissance').value = '1988-05-17'")
        .await;
    browser.choose(words.library, "Bibliothèque de Valbrune").await;
    let [add, child] = words.child;
    browser.click_text(add).await;
    browser.sees(child).await;
    // What was typed is still there; the name of the child is proposed.
    browser
        .run(
            "document.getElementById('enfant-prenom-1').value = 'Lou';
             document.getElementById('enfant-naissance-1').value = '2018-03-04';",
        )
        .await;
    browser.click_text(words.send).await;
    browser.sees(words.sent).await;
    let email = words.fields[2].1;
    opens_mail(
        browser,
        email,
        words.subject,
        &format!("{}/preinscription/", words.prefix),
    )
    .await;
    browser
        .fill(
            words.identifier,
            &format!("{}{}", words.fields[0].1, words.prefix.len()),
        )
        .await;
    browser.fill(words.new, PASSWORD).await;
    browser.fill(words.again, PASSWORD).await;
    browser.click_text(words.open).await;
    browser.is_at(&format!("{}/compte", words.prefix)).await;
    browser.visit(&format!("{}/compte/profil", words.prefix)).await;
    browser.sees(words.waits).await;
}

#[tokio::test]
async fn a_family_becomes_readers() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}

#[tokio::test]
async fn a_family_asks_in_german() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        in_german(&browser).await;
    }
}
