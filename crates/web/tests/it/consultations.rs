//! Stories of who looked at whose file, and of what the nights erased.

use jiff::SignedDuration;
use testbed::portal::{AMELIE, NADIA, TestPortal};

const CONSULTATIONS: &str = "/pro/journal/consultations";

#[tokio::test]
async fn who_opens_a_file_is_known_once_an_hour_and_the_reader_reads_of_it_without_a_name() {
    for portal in TestPortal::each().await {
        let amelie_id = portal.patron("Amélie");
        let file = format!("/pro/comptoir?bib=loincourt&lecteur={amelie_id}");
        let mut luc = portal.visitor().signed_in("Luc").await;
        for _ in 0..3 {
            luc.get(&file).await.is(200).says("Amélie");
        }
        luc.get(&format!(
            "/pro/comptoir/message?bib=loincourt&lecteur={amelie_id}"
        ))
        .await
        .is(200);
        luc.get(CONSULTATIONS).await.is(404);
        luc.get("/pro/journal/effacements").await.is(404);

        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let page = nadia.get(CONSULTATIONS).await;
        page.is(200)
            .says("Luc")
            .says(&format!("Lecteur {amelie_id} Dossier Bibliothèque de Loincourt"))
            .says("Message au lecteur")
            .says("gardées 365 jours")
            .does_not_say("Amélie");
        let lines = |body: &str| body.matches("<time ").count();
        assert_eq!(lines(&page.body), 2, "once for each page");

        // An hour later it is told again; a name, a card, a librarian and days narrow it.
        portal.clock.advance(SignedDuration::from_hours(1));
        luc.get(&file).await.is(200);
        nadia
            .get(&format!("/pro/comptoir?bib=valbrune&lecteur={amelie_id}"))
            .await
            .is(200);
        for (asked, expected) in [
            (String::new(), 4),
            ("?qui=luc".into(), 3),
            (format!("?qui={}", NADIA.identifier), 1),
            ("?qui=personne".into(), 0),
            ("?lecteur=lambert".into(), 4),
            (format!("?lecteur={}", AMELIE.identifier), 4),
            ("?lecteur=peeters".into(), 0),
            (format!("?numero={amelie_id}"), 4),
            ("?du=2026-11-23&au=2026-11-23".into(), 4),
            ("?au=2026-11-22".into(), 0),
            ("?du=2026-11-24".into(), 0),
        ] {
            let found = nadia.get(&format!("{CONSULTATIONS}{asked}")).await;
            assert_eq!(lines(&found.is(200).body), expected, "{asked}");
        }
        nadia
            .get(&format!("{CONSULTATIONS}?du=hier"))
            .await
            .says("Tapez une date");

        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let held = amelie.get("/compte/donnees/export").await;
        held.is(200)
            .says("Jours où une bibliothèque a ouvert votre dossier")
            .says("Bibliothèque de Loincourt")
            .does_not_say("Luc");
        let json = amelie.get("/compte/donnees/export.json").await;
        let told = "\"looked-at\":\"2026-11-23\"";
        assert_eq!(
            json.body.matches(told).count(),
            2,
            "a line for each library: {}",
            json.body
        );

        // It has its term.
        let term = i64::from(domain::consultation::KEPT_DAYS);
        portal.clock.advance(SignedDuration::from_hours(24 * term));
        let today = portal.app.moment().today;
        app::consultation::purge(&portal.app, today).await.unwrap();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        assert_eq!(
            lines(&nadia.get(CONSULTATIONS).await.body),
            4,
            "the day itself is kept"
        );
        portal.clock.advance(SignedDuration::from_hours(24));
        let gone = app::consultation::purge(&portal.app, portal.app.moment().today).await;
        assert_eq!(gone.unwrap(), 4);
    }
}

#[tokio::test]
async fn a_file_that_is_not_opened_is_not_noted() {
    let portal = TestPortal::start().await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/comptoir?bib=loincourt&lecteur=77").await.is(404);
    luc.get(&format!(
        "/pro/comptoir?bib=valbrune&lecteur={}",
        portal.patron("Amélie")
    ))
    .await
    .is(404);
    luc.get("/pro/lecteurs?bib=loincourt&q=lambert").await.is(200);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia
        .get(CONSULTATIONS)
        .await
        .is(200)
        .says("Aucune consultation de ce genre");
}

#[tokio::test]
async fn what_the_nights_erased_is_reported_without_names() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/journal/effacements")
            .await
            .is(200)
            .says("Aucun passage depuis trente jours");
        let today = portal.app.moment().today;
        let mut erased = app::erasure::Erased::default();
        app::erasure::note(&portal.app, today.yesterday().unwrap(), &erased)
            .await
            .unwrap();
        erased.add([
            (domain::erasure::Kind::Mail, 1200),
            (domain::erasure::Kind::Hold, 3),
        ]);
        for _ in 0..2 {
            app::erasure::note(&portal.app, today, &erased).await.unwrap();
        }
        nadia
            .get("/pro/journal/effacements")
            .await
            .is(200)
            .says("Dernier passage")
            .says("Réservations terminées : 6")
            .says("Rien n’était à effacer")
            .does_not_say("Listes supprimées");
        portal.clock.advance(SignedDuration::from_hours(24 * 40));
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/journal/effacements")
            .await
            .says("Aucun passage depuis trente jours");
    }
}
