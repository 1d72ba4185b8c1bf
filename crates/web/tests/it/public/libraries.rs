//! Choosing a library, and what it says of itself.

use testbed::portal::TestPortal;

#[tokio::test]
async fn a_library_is_chosen_and_the_front_door_opens_on_it() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .get("/")
        .await
        .is(200)
        .says("Que lirez-vous ensuite")
        .says("Choisir ma bibliothèque");
    let list = visitor.get("/bibliotheques").await;
    list.is(200)
        .says("Bibliothèque de Neuville")
        .says("Grand-Place 1, 7999 Neuville");
    list.says("Ouverte jusqu’à 18 h")
        .says("Fermée, ouvre demain à 10 h");
    let home = visitor.post_form("/bibliotheques/neuville/choisir", &[]).await;
    home.is(200)
        .says("Bibliothèque de Neuville est maintenant votre bibliothèque");
    assert_eq!(home.path, "/bibliotheques/neuville");
    // The message is said once.
    visitor
        .get("/bibliotheques/neuville")
        .await
        .does_not_say("maintenant votre bibliothèque");
    let front = visitor.get("/").await;
    assert_eq!(front.path, "/bibliotheques/neuville");
    visitor.get("/bibliotheques").await.says("ma bibliothèque");
}

#[tokio::test]
async fn the_home_page_of_a_library_shows_its_hours_and_what_arrived() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let home = visitor.get("/bibliotheques/loincourt").await;
    home.is(200)
        .says("Arrivés récemment à Loincourt")
        .says("Pedigree")
        .says("Le Chat");
    home.does_not_say("Le chien jaune")
        .says("Lundi Fermée")
        .says("Mardi 10 h – 18 h");
    let newest = visitor
        .get(&home.link("Voir toutes les nouveautés").unwrap())
        .await;
    newest.is(200).says("2 résultats");
    visitor.get("/bibliotheques/nulle-part").await.is(404);
}

#[tokio::test]
async fn the_page_of_a_library_says_how_to_reach_it() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let page = visitor.get("/bibliotheques/valbrune/infos").await;
    page.is(200)
        .says("067 00 00 00")
        .says("valb@biblio.example")
        .says("Aucune fermeture prévue");
    page.has("href=\"https://www.openstreetmap.org/")
        .says("Choisir cette bibliothèque");
    visitor.get("/bibliotheques/nulle-part/infos").await.is(404);
    visitor
        .post_form("/bibliotheques/nulle-part/choisir", &[])
        .await
        .is(404);
}

#[tokio::test]
async fn the_home_library_of_a_reader_is_theirs_until_they_choose_another() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let home = amelie.get("/").await;
    assert_eq!(home.path, "/bibliotheques/valbrune");
    home.says("Amélie");
    assert_eq!(home.header("cache-control"), "no-store");
    amelie.get("/bibliotheques").await;
    let home = amelie.post_form("/bibliotheques/loincourt/choisir", &[]).await;
    assert_eq!(home.path, "/bibliotheques/loincourt");
    // A form that is not ours changes nothing.
    amelie
        .post_form("/bibliotheques/neuville/choisir", &[("token", "0123")])
        .await
        .is(403);
    assert_eq!(amelie.get("/").await.path, "/bibliotheques/loincourt");
}

#[tokio::test]
async fn the_front_door_speaks_the_language_of_the_reader_and_no_other_page_does() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .headers
        .push(("accept-language", "nl-BE,nl;q=0.9,fr;q=0.5".into()));
    let front = visitor.get_once("/").await;
    front.is(303);
    assert_eq!(front.header("location"), "/nl");
    let vary = front
        .headers
        .get_all("vary")
        .iter()
        .map(|value| value.to_str().unwrap())
        .collect::<Vec<_>>()
        .join(", ");
    assert!(
        vary.contains("accept-language") && vary.contains("cookie"),
        "{vary}"
    );
    visitor
        .get("/recherche?q=pedigree")
        .await
        .is(200)
        .has("<html lang=\"fr\"");
    visitor.get("/nl").await.is(200).has("<html lang=\"nl\"");
    // From a Dutch page the link to French leads to French, and is remembered.
    visitor.get("/").await.is(200).has("<html lang=\"fr\"");
    assert_eq!(visitor.cookies.get("langue").map(String::as_str), Some("fr"));
}

#[tokio::test]
async fn the_theme_is_remembered() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.get("/recherche?q=chat").await;
    let page = visitor.post_form("/affichage", &[("theme", "dark")]).await;
    page.is(200).has("data-theme=\"dark\"");
    assert_eq!(page.path, "/recherche?q=chat");
    let page = visitor
        .post_form("/affichage", &[("theme", "auto"), ("retour", "//evil.example/")])
        .await;
    assert_eq!(page.path, "/");
}

#[tokio::test]
async fn search_engines_are_told_what_to_leave() {
    let portal = TestPortal::start().await;
    let page = portal.visitor().get("/robots.txt").await;
    page.is(200).says("Disallow: /recherche?");
    assert!(page.header("content-type").starts_with("text/plain"));
}
