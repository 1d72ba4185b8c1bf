//! « Mon profil ».

use testbed::portal::TestPortal;

use super::{owe, reserve};

#[tokio::test]
async fn the_profile_shows_the_card_and_who_it_is() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let page = amelie.get("/compte/profil").await;
    page.is(200)
        .says("Mon profil")
        .says("Numéro de carte 2000 001")
        .says("Nom Lambert")
        .says("Prénom Amélie")
        .says("9 mars 1984")
        .says("amelie@lecteurs.example")
        .says("Bibliothèque de Valbrune")
        .says("Valable jusqu’au 31 août 2027")
        .has("<svg viewBox=");
    assert_eq!(page.header("cache-control"), "no-store");
    amelie
        .get("/compte")
        .await
        .is(200)
        .says("Bonjour, Amélie")
        .says("Rien à rendre ni à retirer ces jours-ci.");
}

#[tokio::test]
async fn a_librarian_without_a_card_has_a_profile_too() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia
        .get("/compte/profil")
        .await
        .is(200)
        .says("Identifiant nadia")
        .does_not_say("Numéro de carte");
}

#[tokio::test]
async fn what_is_due_comes_first_and_what_stops_the_reader_is_said() {
    let portal = TestPortal::start().await;
    portal.lend("Amélie", "V003").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    reserve(&mut amelie, portal.record("Pedigree").await, "valbrune")
        .await
        .is(303);
    amelie
        .get("/compte")
        .await
        .says("1 prêt en cours")
        .says("1 réservation en attente")
        .says("Le chien jaune");
    owe(&portal, "Amélie", 1240).await;
    portal.clock.advance_days(13);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte")
        .await
        .says("Vous devez 12,40 €, et la limite est de 5,00 €.")
        .says("Voir mes dettes");
    portal.clock.advance_days(20);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte")
        .await
        .says("1 prêt en retard")
        .says("En retard de");
}

#[tokio::test]
async fn the_menu_of_the_account_names_only_pages_that_work() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let page = amelie.get("/compte").await;
    let menu = page
        .body
        .split("acct-nav")
        .nth(1)
        .unwrap()
        .split("</details>")
        .next()
        .unwrap()
        .to_owned();
    let links: Vec<&str> = menu
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let pages: Vec<&&str> = links
        .iter()
        .filter(|link| !link.starts_with("/static/"))
        .collect();
    assert_eq!(pages.len(), web::frame::AccountEntry::MENU.len());
    for link in pages {
        amelie.get(link).await.is(200);
    }
}
