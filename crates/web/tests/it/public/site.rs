//! What a search finds outside the catalogue, as stories.

use std::collections::BTreeMap;

use domain::event::EventState;
use domain::id::{NewsId, PageId};
use domain::language::Language;
use domain::news::News;
use domain::page::{Page, PagePlace, PageWords};
use domain::publishing::{Showing, TextFormat};
use jiff::SignedDuration;
use testbed::event::{put, workshop};
use testbed::portal::{TestPortal, VALBRUNE};

use crate::contributions::published;

/// An event, two pieces of news of which one is for later, a page in two languages, a selection.
async fn told(portal: &TestPortal) {
    published(portal).await;
    put(&portal.app.db, workshop(VALBRUNE)).await;
    let mut draft = workshop(VALBRUNE);
    draft.words.title = "Un monstre en brouillon".into();
    draft.state = EventState::Draft;
    put(&portal.app.db, draft).await;
    let now = portal.app.clock.now();
    let mut tx = portal.app.db.begin_write().await.unwrap();
    for (id, title, from) in [
        (51, "Les monstres arrivent", now),
        (
            52,
            "Des monstres pour demain",
            now + SignedDuration::from_hours(24),
        ),
    ] {
        let news = News {
            id: NewsId::new(id),
            library: Some(VALBRUNE),
            title: title.into(),
            summary: "Sous les lits.".into(),
            text: "On en parle avec une souffleuse de verre.".into(),
            format: TextFormat::Plain,
            language: Language::Fr,
            signature: "Nadia".into(),
            picture: None,
            showing: Showing::since(from),
            version: 0,
        };
        store::news::insert(&mut tx, &news).await.unwrap();
    }
    let page = Page {
        id: PageId::new(61),
        library: None,
        slug: "stationnement".into(),
        place: PagePlace::default(),
        language: Language::Fr,
        words: PageWords {
            title: "Où se garer".into(),
            text: "Le parking est derrière l’église.".into(),
        },
        showing: Showing::since(now),
        version: 0,
    };
    let dutch = PageWords {
        title: "Waar parkeren".into(),
        text: "Achter de kerk is een parkeerterrein.".into(),
    };
    let translated = BTreeMap::from([(Language::Nl, dutch)]);
    store::page::insert(&mut tx, &page, &translated).await.unwrap();
    tx.commit().await.unwrap();
    portal.app.forget_site();
}

#[tokio::test]
async fn one_search_finds_what_stands_beside_the_catalogue() {
    for portal in TestPortal::each().await {
        told(&portal).await;
        let mut visitor = portal.visitor();
        let results = visitor.get("/recherche?q=georges").await;
        results
            .is(200)
            .says("4 résultats")
            .does_not_say("Aussi sur le site");
        visitor
            .get("/recherche/site?q=monstre")
            .await
            .is(200)
            .says("Sur le site : « monstre »")
            .says("1 animation")
            .says("Dessine ton monstre")
            .says("Les monstres arrivent")
            .does_not_say("brouillon")
            .does_not_say("pour demain");
        // The last word may be unfinished, a letter wrong, a word in the text alone.
        for (asked, title) in [
            ("monstr", "Dessine ton monstre"),
            ("mostre", "Dessine ton monstre"),
            ("souffleuses", "Les monstres arrivent"),
            ("grainotheque", "Une grainothèque"),
            ("brumes+canal", "Brumes et canaux"),
            ("eglise", "Où se garer"),
            ("loincourt", "Loincourt"),
        ] {
            let found = visitor.get(&format!("/recherche/site?q={asked}")).await;
            found.is(200).says(title);
            let link = found
                .link(title)
                .unwrap_or_else(|| panic!("{title} leads somewhere"));
            visitor.get(&link).await.is(200);
        }
    }
}

#[tokio::test]
async fn a_search_without_documents_shows_the_pages_that_answer() {
    let portal = TestPortal::start().await;
    told(&portal).await;
    let mut visitor = portal.visitor();
    let results = visitor.get("/recherche?q=monstre").await;
    results
        .is(200)
        .says("Aussi sur le site")
        .says("Dessine ton monstre")
        .says("Sous les lits.");
    // Beside documents it is one line, which leads on.
    portal
        .import(
            "VALB",
            &[testbed::portal::TestRecord::new(
                "900",
                "Max et les monstres",
                "Sendak, Maurice",
            )],
        )
        .await;
    let results = visitor.get("/recherche?q=monstre").await;
    results
        .says("1 résultat")
        .says("Aussi sur le site : 1 animation · 1 actualité")
        .does_not_say("Sous les lits.");
    let before = results.body.split("Aussi sur le site").next().unwrap();
    assert!(
        !before.contains("class=\"results\""),
        "it stands above the documents"
    );
    visitor.get("/recherche").await.does_not_say("Aussi sur le site");
}

#[tokio::test]
async fn what_is_published_and_taken_back_is_found_from_then_until_then() {
    let portal = TestPortal::start().await;
    told(&portal).await;
    let mut visitor = portal.visitor();
    let demain = "/recherche/site?q=monstres+demain";
    visitor.get(demain).await.says("Rien sur le site");
    portal.clock.advance_days(2);
    portal.app.forget_site();
    visitor.get(demain).await.says("Des monstres pour demain");
    // The workshop was on that Saturday: a week later it is over.
    portal.clock.advance_days(60);
    portal.app.forget_site();
    visitor
        .get("/recherche/site?q=monstre")
        .await
        .says("Les monstres arrivent")
        .does_not_say("Dessine ton monstre");
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::news::delete(&mut tx, NewsId::new(51), portal.app.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    portal.app.forget_site();
    visitor
        .get("/recherche/site?q=souffleuse")
        .await
        .says("Des monstres pour demain")
        .does_not_say("Les monstres arrivent");
}

#[tokio::test]
async fn a_reader_reads_their_language_first_and_finds_the_others() {
    let portal = TestPortal::start().await;
    told(&portal).await;
    let mut visitor = portal.visitor();
    visitor
        .get("/nl/recherche/site?q=parkeren")
        .await
        .is(200)
        .says("Waar parkeren")
        .says("1 pagina");
    // Found by its French words, told in Dutch; what has French words only says so.
    visitor
        .get("/nl/recherche/site?q=eglise")
        .await
        .says("Waar parkeren");
    visitor
        .get("/nl/recherche/site?q=monstre")
        .await
        .has("lang=\"fr\">Les monstres arrivent");
}

#[tokio::test]
async fn one_kind_is_leafed_through() {
    let portal = TestPortal::start().await;
    for number in 1..=25 {
        let mut event = workshop(VALBRUNE);
        event.words.title = format!("Monstre numéro {number}");
        put(&portal.app.db, event).await;
    }
    portal.app.forget_site();
    let mut visitor = portal.visitor();
    let all = visitor.get("/recherche/site?q=monstre").await;
    all.says("25 animations");
    let url = all.link("Tout voir").expect("there are more");
    let first = visitor.get(&url).await;
    first.is(200).has("aria-current=\"page\"");
    let second = visitor.get("/recherche/site?q=monstre&type=agenda&page=2").await;
    assert!(second.body.matches("/agenda/").count() >= 5, "{}", second.body);
    for strange in [
        "/recherche/site",
        "/recherche/site?q=",
        "/recherche/site?q=(((&type=x&page=-3",
        "/recherche/site?q=monstre&type=agenda&page=999999",
        "/recherche/site?q=%00",
    ] {
        visitor.get(strange).await.is(200);
    }
}
