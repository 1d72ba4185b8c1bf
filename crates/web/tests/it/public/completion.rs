//! Searches being typed, as stories.

use domain::id::RecordNumber;
use testbed::portal::{Page, TestPortal};

/// Where the first of a list leads.
fn first(list: &Page) -> String {
    let (_, rest) = list.body.split_once("data-url=\"").expect("something is offered");
    let (url, _) = rest.split_once('"').expect("it leads somewhere");
    url.replace("&#38;", "&")
}

#[tokio::test]
async fn a_beginning_is_completed_with_titles_and_names() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        let list = visitor.get("/recherche/completer?q=ped").await;
        list.is(200)
            .has("role=\"listbox\"")
            .has("aria-label=\"Propositions\"")
            .says("Pedigree")
            .says("Georges Simenon")
            .says("1 proposition.");
        let number = portal.record("Pedigree").await;
        list.has(&format!("data-url=\"/notice/{number}-pedigree\""));
        // It is a part of a page, that everybody may see and a browser keeps for a minute.
        assert!(!list.body.contains("<html"));
        assert_eq!(list.header("cache-control"), "private, max-age=60");
        assert!(!list.header("etag").is_empty());

        let list = visitor.get("/recherche/completer?q=simenon").await;
        list.says("Simenon, Georges").says("Auteur");
        let to_author = first(&list);
        visitor
            .get(&to_author)
            .await
            .is(200)
            .says("4 résultats")
            .says("Pedigree");
        let list = visitor.get("/recherche/completer?q=enfa").await;
        list.says("Enfance").says("Sujet");
    }
}

#[tokio::test]
async fn two_editions_of_one_work_are_offered_once() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let list = visitor.get("/recherche/completer?q=le+chat").await;
    assert_eq!(list.body.matches("role=\"option\"").count(), 1, "{}", list.body);
}

#[tokio::test]
async fn words_typed_in_any_order_or_with_a_slip_are_completed() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for (typed, title) in [
        ("simenon+ped", "Pedigree"),
        ("chien+simenon", "Le chien jaune"),
        ("quartier+d%27or", "Quartier d’orage"),
        ("dictionaire", "Dictionnaire des oiseaux"),
        ("RIVIERE", "Rivière & <digue> \"basse\""),
        ("le+pedigree", "Pedigree"),
    ] {
        visitor
            .get(&format!("/recherche/completer?q={typed}"))
            .await
            .is(200)
            .says(title);
    }
}

#[tokio::test]
async fn what_cannot_be_completed_is_an_empty_answer() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let long = "a".repeat(5_000);
    for typed in [
        "",
        "a",
        "%00",
        "%F0%9F%91%A9",
        "((((",
        "*:*",
        "xqzwk",
        "%E0%A4",
        long.as_str(),
    ] {
        let list = visitor.get(&format!("/recherche/completer?q={typed}")).await;
        list.is(200).says("Aucune proposition.");
        assert!(!list.body.contains("role=\"option\""), "{typed}: {}", list.body);
    }
    visitor.get("/recherche/completer").await.is(200);
}

#[tokio::test]
async fn the_list_speaks_the_language_of_its_page() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for (language, label, kind) in [
        ("nl", "Voorstellen", "Auteur"),
        ("de", "Vorschläge", "Autor"),
        ("en", "Suggestions", "Author"),
    ] {
        visitor
            .get(&format!("/{language}/recherche"))
            .await
            .has(&format!("data-url=\"/{language}/recherche/completer\""));
        let list = visitor
            .get(&format!("/{language}/recherche/completer?q=simenon"))
            .await;
        list.has(&format!("aria-label=\"{label}\"")).says(kind);
        let first = first(&list);
        assert!(first.starts_with(&format!("/{language}/recherche?")), "{first}");
    }
}

#[tokio::test]
async fn a_record_that_is_hidden_is_offered_no_more() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let number = RecordNumber::new(u32::try_from(portal.record("Pedigree").await).unwrap());
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let now = portal.app.clock.now();
    assert!(store::correction::hide(&mut tx, number, Some(now)).await.unwrap());
    tx.commit().await.unwrap();
    // The index has not followed yet.
    let list = visitor.get("/recherche/completer?q=pedigr").await;
    list.is(200).says("Aucune proposition.");
}
