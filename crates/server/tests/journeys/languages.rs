//! The account in English, Dutch and German: for each section of the guide whose own story speaks French
//! only, what the section is for, under its labels and with its answers in that language.

use testbed::browser::Browser;

use crate::people::{librarian_comes, opens_mail, reader, reads_mail};
use crate::{Scripts, open};

/// The door in a language: its address, the two fields of the form, and the welcome.
struct Door {
    prefix: &'static str,
    name: &'static str,
    password: &'static str,
    welcome: &'static str,
}

const ENGLISH: Door = Door {
    prefix: "/en",
    name: "Username or card number",
    password: "Password",
    welcome: "Welcome, Emma",
};
const DUTCH: Door = Door {
    prefix: "/nl",
    name: "Gebruikersnaam of kaartnummer",
    password: "Wachtwoord",
    welcome: "Welkom, Wim",
};
const GERMAN: Door = Door {
    prefix: "/de",
    name: "Benutzername oder Ausweisnummer",
    password: "Passwort",
    welcome: "Willkommen, Jürgen",
};

/// Signs in with the card from the page of the door, and stands in the library of the reader.
async fn comes(browser: &Browser, door: &Door, key: &str, library: &str) {
    let reader = reader(key);
    browser.forget().await;
    browser.visit(&format!("{}/connexion", door.prefix)).await;
    browser.fill(door.name, &reader.card).await;
    browser.fill(door.password, &reader.password).await;
    browser.click("main form .btn--l").await;
    browser
        .is_at(&format!("{}/bibliotheques/{library}", door.prefix))
        .await;
    browser.sees(door.welcome).await;
}

pub async fn journey(browser: &Browser, scripts: Scripts) {
    comes(browser, &DUTCH, "peeters", "toubreuil").await;
    loans_and_holds_in_dutch(browser).await;
    comes(browser, &ENGLISH, "clarke", "clairsambre").await;
    fees_and_suggestion_in_english(browser, scripts).await;
    devices_in_english(browser).await;
    a_forgotten_password_in_english(browser).await;
    comes(browser, &GERMAN, "kessler", "marlenval").await;
    a_comment_in_german(browser).await;
}

/// « Prêts et réservations ».
async fn loans_and_holds_in_dutch(browser: &Browser) {
    browser.click_text("Mijn account").await;
    browser.click_text("Uitleningen en reserveringen").await;
    browser.is_at("/nl/compte/reservations").await;
    browser.visit("/nl/compte/prets").await;
    browser.sees("2 uitleningen").await;
    browser.click_text("Alles verlengen").await;
    browser.is_at("/nl/compte/prets/prolonger").await;
    browser.sees("Oorlog en terpentijn").await;
    browser.sees("Gratis").await;
    browser.click("main form .btn").await;
    browser.is_at("/nl/compte/prets").await;
    browser.sees("Verlengd:").await;

    browser.visit("/nl/recherche?q=elsschot+kaas").await;
    browser.click_text("Kaas").await;
    browser.click_text("Reserveren").await;
    browser.sees("Waar wil je het afhalen?").await;
    browser.sees("Niemand voor jou").await;
    browser.click("main form .btn--l").await;
    browser.sees("Gereserveerd").await;
    browser.click_text("Mijn reserveringen volgen").await;
    browser.is_at("/nl/compte/reservations").await;
    browser.sees("Via het portaal").await;
    browser.click_text("Volgen of wijzigen Kaas").await;
    browser.click_text("Reservering onderbreken").await;
    browser.sees("Je behoudt je plaats.").await;
    let later =
        "document.getElementById('au').value = new Date(Date.now() + 20 * 864e5).toISOString().slice(0, 10)";
    browser.run(later).await;
    browser.click_text("Bevestigen").await;
    browser.sees("De reservering van ‘Kaas’ is onderbroken").await;
    browser.click_text("Nu hervatten").await;
    browser.sees("Geen onderbreking gepland").await;
    browser.visit("/nl/compte/reservations").await;
    browser.click_text("Reservering verwijderen van Kaas").await;
    browser.sees("De reservering van ‘Kaas’ verwijderen?").await;
    browser.click_text("Reservering verwijderen").await;
    browser.is_at("/nl/compte/reservations").await;
    browser.sees("De reservering van ‘Kaas’ is verwijderd").await;
    browser.sees("Door jou geannuleerd").await;
    reads_mail(browser, "peeters", "Reservering verwijderd: Kaas").await;
    browser.sees("Dag Wim").await;
}

/// « Mes dettes », when there is none, and « Suggestion d'achat ».
async fn fees_and_suggestion_in_english(browser: &Browser, scripts: Scripts) {
    browser.click_text("My account").await;
    browser.click_text("My fees").await;
    browser.is_at("/en/compte/dettes").await;
    browser.sees("You owe nothing").await;
    browser
        .sees("Everything is in order with the libraries of the network.")
        .await;

    browser.visit("/en/compte/suggestion").await;
    browser.sees("Suggest a purchase").await;
    browser
        .choose(
            "Library (holding library)",
            "Bibliothèque centrale de Clairsambre",
        )
        .await;
    browser.fill("Title", "Sapiens").await;
    browser.fill("Author", "Harari").await;
    browser.choose("Type of document", "Book").await;
    if scripts == Scripts::Off {
        browser.click("main form .btn--l").await;
        browser.sees("Send anyway").await;
    }
    browser.sees("Reserve it: that is faster than a purchase.").await;
    browser.fill("Title", "The Hanging Garden").await;
    browser.fill("Author", "").await;
    browser.click("main form .btn--l").await;
    browser.sees("Give the author").await;
    browser.fill("Author", "Odile Marchandise").await;
    browser.click("main form .btn--l").await;
    browser.sees("Your suggestion ‘The Hanging Garden’ is sent").await;
    browser.sees("We have received it.").await;
    browser.click_text("Take back The Hanging Garden").await;
    browser
        .sees("Your suggestion ‘The Hanging Garden’ is taken back")
        .await;
}

/// « Se déconnecter », on all devices but this one, then on this one.
async fn devices_in_english(browser: &Browser) {
    // The cookie is lost, the session is not: to the portal, that is another device.
    comes(browser, &ENGLISH, "clarke", "clairsambre").await;
    browser.visit("/en/compte/profil").await;
    browser.click_text("Devices signed in").await;
    browser.sees("This session").await;
    browser.click_text("Sign out every other device").await;
    browser.sees("Every other device is signed out.").await;
    browser.sees("This session").await;
    browser.does_not_see("Sign out every other device").await;
    browser.visit("/en").await;
    browser.click_text("My account").await;
    browser.click_text("Sign out").await;
    browser.sees("You are signed out on this device").await;
    browser.visit("/en/compte").await;
    browser.is_at("/en/connexion").await;
}

/// « Mot de passe oublié », to the address that the library knows.
async fn a_forgotten_password_in_english(browser: &Browser) {
    let emma = reader("clarke");
    browser.click_text("Forgotten password").await;
    browser
        .fill("Card number, username or e-mail address", &emma.identifier)
        .await;
    browser.click_text("Receive a link").await;
    browser.sees("If we know what you wrote").await;
    opens_mail(
        browser,
        &emma.email,
        "Your link for a new password",
        "/en/mot-de-passe/",
    )
    .await;
    browser.fill("New password", &emma.given_name).await;
    browser.fill("The same once more", &emma.given_name).await;
    browser.click_text("Confirm").await;
    browser.sees("Make the password longer").await;
    let longer = "three otters under the quiet rain";
    browser.fill("New password", longer).await;
    browser.fill("The same once more", longer).await;
    browser.click_text("Confirm").await;
    browser.sees("Your password is changed.").await;
    browser.sees(ENGLISH.welcome).await;
}

/// « Mes commentaires », from the text to the reason of its refusal.
async fn a_comment_in_german(browser: &Browser) {
    browser.visit("/de/actualites").await;
    browser
        .click_text("La salle de lecture d’Orsimont a de nouvelles lampes")
        .await;
    browser.sees("Ihr Kommentar").await;
    browser.fill("Titel", "Gutes Licht").await;
    browser.fill("Text", "Endlich sieht man, was man liest.").await;
    browser.click("#commentaires form .btn").await;
    browser
        .sees("Ihr Kommentar erscheint, sobald er freigegeben ist.")
        .await;
    browser.click_text("Mein Konto").await;
    browser.click_text("Meine Kommentare").await;
    browser.is_at("/de/compte/commentaires").await;
    browser.sees("Wartet auf Freigabe").await;
    browser
        .sees("Meldung: La salle de lecture d’Orsimont a de nouvelles lampes")
        .await;
    browser.click_text("Bearbeiten Gutes Licht").await;
    browser.fill("Titel", "Sehr gutes Licht").await;
    browser.click("main form .btn").await;
    browser.sees("Sehr gutes Licht").await;
    browser.click_text("Löschen Sehr gutes Licht").await;
    browser.sees("„Sehr gutes Licht“ ist gelöscht.").await;
    browser.click_text("Rückgängig machen").await;
    browser.sees("„Sehr gutes Licht“ ist wiederhergestellt.").await;

    librarian_comes(browser, "ines", "/pro/commentaires").await;
    browser.click_text("Sehr gutes Licht").await;
    browser
        .choose("Raison, si vous ne le publiez pas", "Sans rapport avec l’élément")
        .await;
    browser.click("button[value=refuser]").await;
    browser.sees("« Sehr gutes Licht » est refusé").await;
    reads_mail(browser, "kessler", "Nicht veröffentlicht: Sehr gutes Licht").await;
    browser.sees("Guten Tag Jürgen").await;
    comes(browser, &GERMAN, "kessler", "marlenval").await;
    browser.visit("/de/compte/commentaires").await;
    browser.sees("Abgelehnt").await;
    browser.sees("Ihr Text handelt von etwas anderem").await;
    browser.visit("/de").await;
    browser.click_text("Mein Konto").await;
    browser.click_text("Abmelden").await;
    browser.sees("Sie sind auf diesem Gerät abgemeldet").await;
}

#[tokio::test]
async fn the_account_speaks_english_dutch_and_german() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
    }
}

#[tokio::test]
async fn the_account_speaks_english_dutch_and_german_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
    }
}
