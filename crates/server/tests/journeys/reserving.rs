//! Journey 3: « Réserver », the pickup library, « Valider » clicked twice and sent again, the
//! confirmation, the list; and the refusals, each with its reason, its figure and a way out.

use testbed::browser::Browser;

use crate::people::{count, open_record, reader_comes, reads_mail, to_reserve};
use crate::{Scripts, open};

pub async fn journey(browser: &Browser, scripts: Scripts) {
    reader_comes(browser, "renson").await;
    open_record(browser, "sapiens", "Sapiens").await;
    browser.click_text("Réserver").await;
    browser.sees("Où voulez-vous le retirer").await;
    browser.sees("Personne avant vous").await;
    browser.sees("Gratuit").await;
    browser.sees("Fermée :").await;
    browser.sees("0,50 €").await;
    if scripts == Scripts::On {
        let twice =
            "const button = document.querySelector('main form .btn--l'); button.click(); button.click();";
        browser.run(twice).await;
    } else {
        browser.click_text("Valider").await;
    }
    browser.sees("C’est réservé").await;
    browser.sees("Demande envoyée").await;
    let confirmed = browser.path().await;
    assert!(confirmed.ends_with("/confirmee"), "{confirmed}");

    // The button of the browser brings the form back; sent again, it is the same hold.
    browser.back().await;
    browser.sees("Où voulez-vous le retirer").await;
    browser.click_text("Valider").await;
    browser.sees("C’est réservé").await;
    assert_eq!(browser.path().await, confirmed);

    browser.click_text("Suivre mes réservations").await;
    browser.is_at("/compte/reservations").await;
    browser.sees("Via le portail").await;
    browser.sees("À valider par la bibliothèque").await;
    let titles = browser.run("return [...document.querySelectorAll('main h3')].filter((h) => h.innerText.startsWith('Sapiens')).length").await;
    assert_eq!(titles, 1, "{}", browser.text().await);
    reads_mail(browser, "renson", "Demande de réservation envoyée : Sapiens").await;
    browser.sees("Bonjour").await;
    assert_eq!(
        mails(browser, "Demande de réservation envoyée : Sapiens").await,
        1
    );
}

/// How many mails carry this subject.
async fn mails(browser: &Browser, subject: &str) -> usize {
    browser.visit("/dev/mail").await;
    browser.sees(subject).await;
    count(browser, subject).await
}

pub async fn refusals(browser: &Browser) {
    for (who, reason, way_out) in [
        (
            "moriau",
            "Vous avez 5 réservations en cours sur 5 possibles.",
            "Voir mes réservations",
        ),
        (
            "denis",
            "Votre inscription n’est plus valable depuis le",
            "Passez au comptoir de votre bibliothèque",
        ),
        (
            "daubechies",
            "Vous devez 21,70 €, et la limite est de 5,00 €.",
            "",
        ),
        (
            "stassart",
            "Votre compte est bloqué.",
            "Contacter la bibliothèque",
        ),
    ] {
        reader_comes(browser, who).await;
        let record = open_record(browser, "wohlleben", "La Vie secrète des arbres").await;
        browser.sees(reason).await;
        browser.visit(&to_reserve(&record)).await;
        browser.sees("Réservation impossible").await;
        browser.sees(reason).await;
        browser.sees(way_out).await;
        browser.visit("/compte/reservations").await;
        browser.does_not_see("La Vie secrète des arbres").await;
    }
    reader_comes(browser, "renson").await;
    open_record(browser, "dardenne deux jours", "Deux jours, une nuit").await;
    browser.sees("Vous avez déjà emprunté ce document").await;
}

#[tokio::test]
async fn a_reader_reserves_once_whatever_is_clicked() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser, Scripts::On).await;
        refusals(&browser).await;
    }
}

#[tokio::test]
async fn a_reader_reserves_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        journey(&browser, Scripts::Off).await;
    }
}

#[tokio::test]
async fn who_is_not_signed_in_comes_back_to_the_form() {
    let Some((_portal, browser)) = open(Scripts::Off).await else {
        return;
    };
    let record = open_record(&browser, "sapiens", "Sapiens").await;
    browser.click_text("Réserver").await;
    browser.sees("Identifiez-vous pour réserver").await;
    let amina = crate::people::reader("benali");
    crate::people::give(&browser, &amina.card, &amina.password).await;
    browser.is_at(&to_reserve(&record)).await;
    browser.sees("Où voulez-vous le retirer").await;
}
