//! Walking through the catalogue: lists from A to Z, authors, series, what stands near a record, as stories.

use domain::id::RecordNumber;
use store::related::Related;
use testbed::portal::{TestItem, TestPortal, TestRecord};

/// A volume of « Les Marais », which is a set, with a copy at Valbrune.
fn volume(number: u32, title: &str) -> TestRecord {
    let volume = format!("Tome {number}");
    TestRecord::new(format!("M{number}"), title, "Saunier, Paul")
        .with("461", " 0", &[('t', "Les Marais"), ('v', &volume)])
        .at(TestItem::new(format!("M{number}"), "VALB", "R SAU"))
}

async fn with_series() -> TestPortal {
    let portal = TestPortal::start().await;
    let records = [
        volume(10, "Le Sel"),
        volume(2, "La Digue"),
        volume(1, "La Vase"),
        volume(4, "La Crue"),
        TestRecord::new("M0", "Carnet des marais", "Saunier, Paul").with(
            "461",
            " 0",
            &[('t', "Les Marais"), ('v', "Hors-série")],
        ),
    ];
    portal.import("MARAIS", &records).await;
    portal
}

#[tokio::test]
async fn a_series_stands_in_its_order_with_what_is_missing() {
    let portal = with_series().await;
    let mut visitor = portal.visitor();
    let number = portal.record("La Digue").await;
    let record = visitor.get(&format!("/notice/{number}")).await;
    record.is(200).says("Dans la même série");
    let previous = record.link("Tome précédent : La Vase").expect("it leads back");
    let next = record.link("Tome suivant : La Crue").expect("it leads on");
    visitor.get(&previous).await.is(200).says("La Vase");
    visitor.get(&next).await.is(200).says("La Crue");

    let whole = record
        .link("Toute la série « Les Marais »")
        .expect("it leads to the series");
    assert!(whole.contains("-les-marais"), "{whole}");
    let page = visitor.get(&whole).await;
    page.is(200)
        .says("4 tomes au catalogue")
        .says("6 tomes manquent")
        .says("Tome 3 : pas au catalogue")
        .says("Tome 5 : pas au catalogue")
        .says("Hors numérotation")
        .says("Carnet des marais");
    let text = page.text();
    let places: Vec<_> = ["La Vase", "La Digue", "La Crue", "Le Sel"]
        .iter()
        .map(|title| text.find(title).expect("it is listed"))
        .collect();
    assert!(places.is_sorted(), "10 comes after 4: {text}");
    // What is missing can be suggested, with its title.
    page.has("titre=Les+Marais%2C+tome+3");
    // The number finds it, whatever stands behind.
    let number: String = whole.chars().filter(char::is_ascii_digit).collect();
    visitor.get(&format!("/series/{number}-autre")).await.is(200);
}

#[tokio::test]
async fn volumes_of_one_title_are_told_apart_by_the_names_of_their_parts() {
    let portal = TestPortal::start().await;
    let part = |number: u32, name: &str| {
        let digit = number.to_string();
        TestRecord::new(format!("Q{number}"), "1Q84", "Murakami, Haruki")
            .part("1Q84", &digit, name)
            .with("461", " 0", &[('t', "1Q84"), ('v', &digit)])
    };
    let parts = [part(1, "Avril-juin"), part(2, "Juillet-septembre")];
    portal.import("PARTS", &parts).await;
    let mut visitor = portal.visitor();
    let number = portal.record("1Q84").await;
    let record = visitor.get(&format!("/notice/{number}")).await;
    let series = record.link("Toute la série « 1Q84 »").expect("its series");
    visitor
        .get(&series)
        .await
        .says("1Q84. Avril-juin")
        .says("1Q84. Juillet-septembre");
}

#[tokio::test]
async fn a_collection_of_a_publisher_is_searched_and_not_counted() {
    let portal = TestPortal::start().await;
    let records: Vec<TestRecord> = [3, 214, 4120]
        .into_iter()
        .map(|number: u32| {
            TestRecord::new(format!("F{number}"), &format!("Titre {number}"), "Folio, Anne").with(
                "225",
                "0 ",
                &[('a', "Feuillets"), ('v', &number.to_string())],
            )
        })
        .collect();
    portal.import("FEUILLETS", &records).await;
    let mut visitor = portal.visitor();
    let number = portal.record("Titre 214").await;
    let page = visitor.get(&format!("/notice/{number}")).await;
    page.is(200).does_not_say("Dans la même série");
    let link = page.link("Feuillets ; 214").expect("it leads to the search");
    visitor.get(&link).await.is(200).says("3 résultats");
    let heading: String = link.chars().filter(char::is_ascii_digit).collect();
    // The address of a series leads on to the same search.
    visitor
        .get(&format!("/series/{heading}"))
        .await
        .is(200)
        .says("3 résultats")
        .says("Ma recherche");
}

#[tokio::test]
async fn an_author_has_one_line_for_each_work() {
    let portal = with_series().await;
    let mut visitor = portal.visitor();
    let number = portal.record("Pedigree").await;
    let record = visitor.get(&format!("/notice/{number}")).await;
    let author = record.link("Georges Simenon").expect("the author has a page");
    assert!(
        author.starts_with("/auteurs/") && author.ends_with("-georges-simenon"),
        "{author}"
    );
    let page = visitor.get(&author).await;
    page.is(200)
        .says("4 documents au catalogue")
        .says("Pedigree")
        .says("Le chien jaune")
        .says("2 éditions")
        .says("Enfance");
    assert_eq!(
        page.body.matches(">Le Chat</a>").count(),
        1,
        "two editions are one line"
    );
    let results = visitor.get("/recherche?q=pedigree").await;
    let named = results
        .link("Georges Simenon")
        .expect("results lead to the author");
    assert!(author.starts_with(&named), "{named}");
    let search = page
        .link("Chercher et filtrer parmi ces documents")
        .expect("a search");
    visitor.get(&search).await.is(200).says("4 résultats");
    let by_title = page.link("De A à Z").expect("another order");
    let sorted = visitor.get(&by_title).await.text();
    assert!(sorted.find("Le Chat") < sorted.find("Pedigree"), "{sorted}");
    // Following them is keeping that search.
    let follow = page.link("S’abonner aux nouveautés").expect("it can be followed");
    assert!(
        follow.contains("auteur=") && follow.contains("abonner=oui"),
        "{follow}"
    );

    let number = portal.record("La Vase").await;
    let saunier = visitor
        .get(&format!("/notice/{number}"))
        .await
        .link("Paul Saunier")
        .expect("the author has a page");
    let page = visitor.get(&saunier).await;
    let series = page.link("Les Marais").expect("their series");
    visitor
        .get(&series)
        .await
        .is(200)
        .says("Tome 3 : pas au catalogue");
}

#[tokio::test]
async fn a_list_is_entered_by_its_first_letters_and_leafed_both_ways() {
    let portal = with_series().await;
    let mut visitor = portal.visitor();
    visitor
        .get("/recherche")
        .await
        .is(200)
        .says("Parcourir le catalogue");
    let authors = visitor.get("/parcourir/auteurs?de=sim").await;
    authors
        .is(200)
        .says("Auteurs à partir de « sim »")
        .says("Simenon, Georges")
        .says("4 documents")
        .does_not_say("Saunier, Paul");
    authors.has("aria-current=\"true\">S</a>");
    let back = visitor.get(&previous(&authors)).await;
    back.is(200)
        .says("Saunier, Paul")
        .does_not_say("Simenon, Georges");

    // An article that is typed does not count, as titles are sorted without it.
    let titles = visitor.get("/parcourir/titres?de=le+chien").await;
    let text = titles.is(200).text();
    let (_, listed) = text.split_once("Titres à partir de").expect("a list");
    assert!(
        listed.find("Le chien jaune") < listed.find("Conte de la Senne"),
        "{listed}"
    );
    assert!(!listed.contains("Le Chat"), "{listed}");

    let more: Vec<TestRecord> = (1..=20)
        .map(|number| TestRecord::new(format!("X{number}"), &format!("Zwin {number}"), "Duin, Jan"))
        .collect();
    portal.import("ZWIN", &more).await;
    // Fifty a page: from the first page on to the last and back, nothing is lost.
    let first = visitor.get("/parcourir/titres").await;
    let second = visitor.get(&next(&first)).await;
    second.is(200).says("Zwin 20").does_not_say("Pedigree");
    let again = visitor.get(&previous(&second)).await;
    assert_eq!(rows(&again), rows(&first));

    visitor
        .get("/parcourir/sujets?de=e")
        .await
        .is(200)
        .says("Enfance")
        .says("1 document");
    visitor
        .get("/parcourir/sujets?de=zzz")
        .await
        .is(200)
        .says("Rien à partir d’ici");
}

fn next(page: &testbed::portal::Page) -> String {
    link_of(page, "rel=\"next\"")
}

fn previous(page: &testbed::portal::Page) -> String {
    link_of(page, "rel=\"prev\"")
}

/// The address of the link with an attribute.
fn link_of(page: &testbed::portal::Page, attribute: &str) -> String {
    let (before, _) = page.body.split_once(attribute).expect("the list goes on");
    let (_, url) = before.rsplit_once("href=\"").expect("a link");
    let url = url.split('"').next().unwrap_or_default();
    url.replace("&#38;", "&").replace("&amp;", "&")
}

/// The entries of a list, as written.
fn rows(page: &testbed::portal::Page) -> String {
    let (_, rows) = page
        .body
        .split_once("<ul class=\"m rule browse\">")
        .expect("a list");
    rows.split("</ul>").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn call_numbers_are_walked_as_the_shelves_of_a_library() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .get("/parcourir/cotes")
        .await
        .is(200)
        .says("Choisissez une bibliothèque");
    let page = visitor.get("/parcourir/cotes?bib=valbrune&de=R").await;
    page.is(200)
        .says("R SIM P")
        .says("Pedigree")
        .says("Romans adultes")
        .does_not_say("598 VER");
    visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
    visitor
        .get("/parcourir/cotes")
        .await
        .is(200)
        .says("R SIM")
        .does_not_say("598 VER");
}

#[tokio::test]
async fn strange_addresses_of_lists_are_pages_like_others() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for (address, status) in [
        ("/parcourir/rien", 404),
        ("/parcourir/titres?de=%00%FF%27%22%3C", 200),
        ("/parcourir/titres?apres=%00&n=x", 200),
        (
            "/parcourir/auteurs?avant=%F0%9F%90%88&n=-9223372036854775809",
            200,
        ),
        ("/parcourir/cotes?bib=..%2F..&de=%25", 200),
        ("/parcourir/titres?apres=a&avant=b&n=9999999999999999999999", 200),
        ("/auteurs/0", 404),
        ("/auteurs/x", 404),
        ("/auteurs/99999999999999999999", 404),
        ("/series/999999-rien", 404),
    ] {
        visitor.get(address).await.is(status);
    }
    let long = "a".repeat(5_000);
    visitor.get(&format!("/parcourir/titres?de={long}")).await.is(200);
    // A subject is neither an author nor a series.
    let subjects = visitor.get("/parcourir/sujets?de=enfance").await;
    let heading: String = subjects
        .link("Enfance")
        .expect("a subject")
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    visitor.get(&format!("/auteurs/{heading}")).await.is(404);
    visitor.get(&format!("/series/{heading}")).await.is(404);
}

#[tokio::test]
async fn what_readers_had_together_is_told_apart_from_what_is_alike() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let pedigree = number(&portal, "Pedigree").await;
    let address = format!("/notice/{pedigree}");
    // Two other works of the same author are too few for a heading.
    visitor
        .get(&address)
        .await
        .is(200)
        .does_not_say("Si vous avez aimé");
    let more = ["La Nuit du carrefour", "Au rendez-vous des Terre-Neuvas"]
        .map(|title| TestRecord::new(title, title, "Simenon, Georges"));
    portal.import("SIMENON", &more).await;
    visitor
        .get(&address)
        .await
        .says("Si vous avez aimé")
        .says("Du même auteur ou sur les mêmes sujets")
        .says("La Nuit du carrefour")
        .does_not_say("Des lecteurs qui ont emprunté");

    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let mut works = Vec::new();
    for title in [
        "Rivière & <digue> \"basse\"",
        "Quartier d’orage",
        "Habiter les nuages",
    ] {
        let number = number(&portal, title).await;
        works.extend(store::record::work_of(&mut tx, number).await.expect("reads"));
    }
    let work = store::record::work_of(&mut tx, pedigree).await.expect("reads");
    let related: Vec<Related> = works
        .into_iter()
        .map(|other| Related {
            other,
            score: 500,
            month: "2026-11".into(),
            readers: 5,
        })
        .collect();
    store::related::put(&mut tx, work.expect("a work"), &related)
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
    visitor
        .get(&address)
        .await
        .says("Des lecteurs qui ont emprunté ce titre ont aussi emprunté…")
        .says("Quartier d’orage")
        .does_not_say("Du même auteur ou sur les mêmes sujets");
}

async fn number(portal: &TestPortal, title: &str) -> RecordNumber {
    let number = portal.record(title).await;
    RecordNumber::new(u32::try_from(number).expect("a record number"))
}
