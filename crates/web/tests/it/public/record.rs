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
        .says("4 documents au catalogue")
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

#[tokio::test]
async fn what_stands_beside_it_at_my_library_is_a_shelf_in_order() {
    for portal in TestPortal::each().await {
        let book = |number: &str, title: &str, call_number: &'static str, barcode: &str| {
            TestRecord::new(number, title, "Auteur, Une").at(TestItem::new(barcode, "VALB", call_number))
        };
        portal
            .import(
                "VALB",
                &[
                    book("S9", "Neuf", "BD 9 HER", "S009"),
                    book("S10", "Dix", "BD 10 HER", "S010"),
                    book("S11", "Onze", "BD 11 HER", "S011"),
                    // Two copies side by side are one book.
                    book("S12", "Douze", "BD 12 HER", "S012")
                        .at(TestItem::new("S013", "VALB", "BD 12 HER"))
                        .at(TestItem::new("S014", "LOIN", "BD 10 HER")),
                ],
            )
            .await;
        let number = portal.record("Onze").await;
        let mut visitor = portal.visitor();
        let path = format!("/notice/{number}");
        visitor.get(&path).await.is(200).does_not_say("Sur le même rayon");
        visitor.cookies.insert("bibliotheque".into(), "valbrune".into());
        let page = visitor.get(&path).await;
        page.is(200).says("Sur le même rayon").says("au rayon BD 11 HER");
        let shelf = page.body.split_once("<ul class=\"shelf\"").unwrap().1;
        let shelf = shelf.split_once("</ul>").unwrap().0;
        let titles: Vec<&str> = shelf
            .split("<b>")
            .skip(1)
            .filter_map(|rest| rest.split("</b>").next())
            .collect();
        let (before, after) = titles.split_at(titles.iter().position(|title| *title == "Onze").unwrap());
        assert!(before.ends_with(&["Neuf", "Dix"]), "{titles:?}");
        assert!(after.starts_with(&["Onze", "Douze"]), "{titles:?}");
        assert_eq!(titles.iter().filter(|title| **title == "Douze").count(), 1);
        assert!(titles.len() <= 17, "{titles:?}");
        assert_eq!(shelf.matches("aria-current=\"true\"").count(), 1);

        // Another library has none of it.
        visitor.cookies.insert("bibliotheque".into(), "neuville".into());
        visitor.get(&path).await.does_not_say("Sur le même rayon");
    }
}

#[tokio::test]
async fn of_a_library_that_does_not_answer_nothing_is_promised() {
    for portal in TestPortal::each().await {
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let network = store::network::load(&mut tx).await.unwrap();
        let mut loincourt = network.by_slug("loincourt").unwrap().clone();
        loincourt.ils = "koha".into();
        store::library::put(&mut tx, &loincourt).await.unwrap();
        let now = portal.app.clock.now();
        store::ils_silence::note(&mut tx, "koha", "connection refused", now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        portal.app.forget_network().await;
        let mut visitor = portal.visitor();
        visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
        // « Le Chat » of 1967 is at Loincourt only, « Pedigree » at Valbrune too.
        let chat = portal.record("Le Chat").await;
        let page = visitor.get(&format!("/notice/{chat}")).await;
        page.is(200)
            .says("Disponibilité inconnue")
            .says("Bibliothèque de Loincourt ne répond pas pour le moment. Téléphonez au 067 00 00 00")
            .does_not_say("Disponible à Loincourt");
        page.says("Réserver");
        visitor
            .get(&format!("/notice/{chat}/disponibilite"))
            .await
            .says("Disponibilité inconnue")
            .says("ne répond pas pour le moment");
        let results = visitor.get("/recherche?q=pedigree").await;
        results
            .is(200)
            .says("À faire venir : Valbrune")
            .says("Disponibilité inconnue");
        let mut tx = portal.app.db.begin_write().await.unwrap();
        store::ils_silence::end(&mut tx, "koha").await.unwrap();
        tx.commit().await.unwrap();
        portal.app.forget_network().await;
        visitor
            .get(&format!("/notice/{chat}"))
            .await
            .says("Disponible à Loincourt")
            .does_not_say("inconnue");
    }
}
