//! The page of a record, as stories.

use testbed::portal::{TestItem, TestPortal, TestRecord};

#[tokio::test]
async fn a_record_says_where_it_stands_my_library_first() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
    let number = portal.record("Pedigree").await;
    let page = visitor.get(&format!("/notice/{number}-pedigree")).await;
    page.is(200)
        .says("Disponible à Loincourt")
        .says("Venez le prendre, ou réservez-le")
        .says("Prêt de 28 jours");
    page.says("En rayon dans 2 bibliothèques sur 2")
        .says("Aucune réservation en attente")
        .says("Romans adultes");
    let text = page.text();
    let table = text.split_once("Où le trouver").unwrap().1;
    assert!(table.find("Loincourt") < table.find("Valbrune"), "{table}");
    // A slug that is wrong, old or absent leads to the same page.
    for segment in [
        format!("{number}"),
        format!("{number}-autre-chose"),
        format!("{number}-"),
    ] {
        visitor
            .get(&format!("/notice/{segment}"))
            .await
            .is(200)
            .says("Pedigree");
    }
}

#[tokio::test]
async fn a_record_leads_to_others_by_its_author_and_subjects() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let number = portal.record("Pedigree").await;
    let page = visitor.get(&format!("/notice/{number}")).await;
    visitor
        .get(&page.link("Georges Simenon").unwrap())
        .await
        .is(200)
        .says("4 résultats")
        .says("Le chien jaune");
    visitor
        .get(&page.link("Enfance").unwrap())
        .await
        .is(200)
        .says("1 résultat")
        .says("Pedigree");
}

#[tokio::test]
async fn a_loan_and_its_due_date_are_in_the_table() {
    let portal = TestPortal::start().await;
    portal.lend("Bart", "V001").await;
    let mut visitor = portal.visitor();
    let number = portal.record("Pedigree").await;
    let page = visitor.get(&format!("/notice/{number}/disponibilite")).await;
    page.is(200)
        .says("Prêté")
        .says("retour le 21 décembre")
        .says("En rayon")
        .says("Relevé à 10 h.");
    page.says("Réserver");
}

#[tokio::test]
async fn what_cannot_be_had_offers_no_hold() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for (title, says) in [
        ("Dictionnaire des oiseaux", "Consultation sur place"),
        ("Habiter les nuages", "Pas d’exemplaire"),
    ] {
        let number = portal.record(title).await;
        let page = visitor.get(&format!("/notice/{number}")).await;
        page.is(200).says(says);
        assert!(
            !page.body.contains(&format!("/notice/{number}/reserver")),
            "{title}"
        );
        visitor
            .get(&format!("/notice/{number}/disponibilite"))
            .await
            .is(200);
    }
}

#[tokio::test]
async fn a_number_that_nothing_has_is_not_found() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for segment in [
        "999999",
        "0",
        "x",
        "-1",
        "99999999999999999999",
        "1x",
        "%00",
        "1%2F..%2F2",
    ] {
        let page = visitor.get(&format!("/notice/{segment}")).await;
        page.is(404).says("Cette page n’existe pas");
        visitor
            .get(&format!("/notice/{segment}/disponibilite"))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_withdrawn_record_is_gone_and_comes_back() {
    for portal in TestPortal::each().await {
        let kept = TestRecord::new("K1", "Marais salants", "Saunier, Paul")
            .at(TestItem::new("K01", "VALB", "R SAU"));
        let left = TestRecord::new("K2", "Marais disparus", "Saunier, Paul")
            .at(TestItem::new("K02", "VALB", "R SAU"));
        portal.import_all("MARAIS", &[kept.clone(), left.clone()]).await;
        let number = portal.record("Marais disparus").await;
        let mut visitor = portal.visitor();
        portal.import_all("MARAIS", std::slice::from_ref(&kept)).await;
        visitor
            .get(&format!("/notice/{number}-marais-disparus"))
            .await
            .is(410);
        visitor
            .get(&format!("/notice/{number}/disponibilite"))
            .await
            .is(410);
        visitor
            .get("/recherche?q=marais")
            .await
            .says("1 résultat")
            .does_not_say("Marais disparus");
        portal.import_all("MARAIS", &[kept, left]).await;
        visitor
            .get(&format!("/notice/{number}"))
            .await
            .is(200)
            .says("Marais disparus");
    }
}

#[tokio::test]
async fn a_merged_number_leads_to_the_other_for_ever() {
    let portal = TestPortal::start().await;
    let plain = TestRecord::new("F1", "Fagnes", "Hertz, Ida").at(TestItem::new("F01", "VALB", "R HER"));
    portal.import("UNE", &[plain]).await;
    let merged = portal.record("Fagnes").await;
    let target = portal.record("Pedigree").await;
    let number = |number: u64| domain::id::RecordNumber::new(u32::try_from(number).unwrap());
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::record::lead_to(&mut tx, number(merged), number(target))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut visitor = portal.visitor();
    let page = visitor.get_once(&format!("/notice/{merged}-fagnes")).await;
    page.is(301);
    assert_eq!(page.header("location"), format!("/notice/{target}"));
    let page = visitor
        .get_once(&format!("/nl/notice/{merged}/disponibilite"))
        .await;
    page.is(301);
    assert_eq!(
        page.header("location"),
        format!("/nl/notice/{target}/disponibilite")
    );
}

#[tokio::test]
async fn editions_of_a_work_stand_together() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let number = portal.record("Le Chat").await;
    let page = visitor.get(&format!("/notice/{number}")).await;
    page.says("Autres éditions et formats")
        .says("Le Livre de Poche, 2020")
        .says("Vous consultez cette édition");
    let other = page.link("Le Livre de Poche, 2020").unwrap();
    visitor.get(&other).await.is(200).says("978-2253142386");
}
