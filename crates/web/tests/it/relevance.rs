//! Stories of the relevance bench: what must come is said, made again each time, kept and compared.

use domain::id::RecordNumber;
use testbed::portal::TestPortal;

const BENCH: &str = "/pro/pertinence";
const KEEP: &str = "/pro/pertinence/releves";

#[tokio::test]
async fn what_must_come_first_is_said_from_the_results() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(BENCH)
            .await
            .is(200)
            .says("Aucune recherche jugée pour l’instant.");
        let results = nadia.get("/recherche?q=orage").await;
        let judge = results
            .link("Un autre résultat devrait venir en premier")
            .unwrap();
        nadia
            .get(&judge)
            .await
            .is(200)
            .says("Ce que trouve «\u{a0}orage\u{a0}» maintenant")
            .says("Ce résultat devrait venir en premier");
        let record = portal.record("Quartier d’orage").await.to_string();
        let first = [
            ("q", "orage"),
            ("notice", record.as_str()),
            ("edition", "oui"),
            ("rang", "1"),
        ];
        nadia
            .post_form(BENCH, &first)
            .await
            .says("Recherche jugée enregistrée\u{a0}: orage.")
            .says("1 sur 1 (100\u{a0}%)")
            .says("Nouveau");
        // The same form again is the same judgement.
        nadia.get(BENCH).await.is(200);
        nadia.post_form(BENCH, &first).await.is(200).says("1 sur 1");

        // Who administers the network comes to it from the figures, from searches in vain, from the catalogue.
        let figures = ["/pro/chiffres", "/pro/chiffres/recherches"];
        for page in figures.into_iter().chain(["/pro/catalogue"]) {
            let found = nadia.get(page).await.link("Pertinence");
            assert_eq!(found.as_deref(), Some(BENCH), "{page}");
        }

        // Readers and the librarians of one library do not see it, nor the way to it.
        let mut luc = portal.visitor().signed_in("Luc").await;
        for page in figures {
            luc.get(page).await.is(200).does_not_say("Pertinence");
        }
        luc.get("/recherche?q=orage")
            .await
            .does_not_say("devrait venir en premier");
        for page in [BENCH, "/pro/pertinence/comparer", "/pro/pertinence/csv"] {
            luc.get(page).await.is(404);
        }
        portal
            .visitor()
            .get("/recherche?q=orage")
            .await
            .does_not_say("devrait venir en premier");
    }
}

#[tokio::test]
async fn what_cannot_be_judged_is_said_and_nothing_typed_is_lost() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let record = portal.record("Quartier d’orage").await.to_string();
    let long = "x".repeat(301);
    for (query, number, within, note, why) in [
        (
            "?!",
            record.as_str(),
            "1",
            "",
            "Tapez la recherche, comme vos lecteurs la tapent.",
        ),
        (
            "orage",
            "douze",
            "1",
            "",
            "Aucun document visible ne porte ce numéro",
        ),
        (
            "orage",
            "99999",
            "1",
            "",
            "Aucun document visible ne porte ce numéro",
        ),
        (
            "orage",
            record.as_str(),
            "2",
            "",
            "Choisissez un rang dans la liste.",
        ),
        (
            "orage",
            record.as_str(),
            "1",
            long.as_str(),
            "300 caractères au plus",
        ),
    ] {
        nadia.get(BENCH).await.is(200);
        let sent = [("q", query), ("notice", number), ("rang", within), ("note", note)];
        nadia.post_form(BENCH, &sent).await.is(422).says(why);
    }
    let address = format!("http://localhost/nl/notice/{record}-quartier");
    nadia.get(BENCH).await.is(200);
    nadia
        .post_form(
            BENCH,
            &[
                ("q", "orage"),
                ("notice", &address),
                ("rang", "5"),
                ("note", "au comptoir"),
            ],
        )
        .await
        .says("parmi les 5 premiers")
        .says("au comptoir");
    // Another judgement of the same document for the same search.
    nadia.get(BENCH).await.is(200);
    nadia
        .post_form(BENCH, &[("q", "orage"), ("notice", &record), ("rang", "1")])
        .await
        .is(422)
        .says("Ce document est déjà attendu pour cette recherche");
}

#[tokio::test]
async fn a_judged_search_is_changed_and_taken_away_by_one_at_a_time() {
    for portal in TestPortal::each().await {
        let record = portal.record("Quartier d’orage").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(BENCH).await.is(200);
        nadia
            .post_form(BENCH, &[("q", "orage"), ("notice", &record), ("rang", "1")])
            .await
            .is(200);
        let edit = nadia.get(BENCH).await.link("Modifier orage").unwrap();
        let mut other = portal.visitor().signed_in("Nadia").await;
        other
            .get(&edit)
            .await
            .is(200)
            .says("Modifier cette recherche jugée");
        nadia.get(&edit).await.is(200);
        nadia
            .post_form(
                BENCH,
                &[("q", "quartier orage"), ("notice", &record), ("rang", "3")],
            )
            .await
            .says("Recherche jugée enregistrée\u{a0}: quartier orage.");
        other
            .post_form(BENCH, &[("q", "orages"), ("notice", &record), ("rang", "1")])
            .await
            .is(409)
            .says("Un collègue a modifié cette recherche");
        nadia.get(BENCH).await.is(200);
        nadia
            .post_form("/pro/pertinence/retirer", &[])
            .await
            .says("Recherche jugée retirée\u{a0}: quartier orage.");
        nadia
            .get("/pro/journal?quoi=judged_search")
            .await
            .says("Recherche jugée ajoutée")
            .says("Recherche jugée modifiée")
            .says("Recherche jugée retirée");
    }
}

#[tokio::test]
async fn a_run_is_kept_once_and_compared_with_what_came_after() {
    for portal in TestPortal::each().await {
        let record = portal.record("Quartier d’orage").await;
        let number = record.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro/pertinence/comparer").await.is(404);
        for query in ["orage", "quartier"] {
            nadia.get(BENCH).await.is(200);
            nadia
                .post_form(BENCH, &[("q", query), ("notice", &number), ("rang", "1")])
                .await
                .is(200);
        }
        nadia.get(BENCH).await.is(200);
        nadia
            .post_form(KEEP, &[])
            .await
            .says("Relevé gardé.")
            .says("Inchangé");
        nadia.get(BENCH).await.is(200);
        nadia
            .post_form(KEEP, &[])
            .await
            .says("Rien n’a changé depuis le dernier relevé");
        // The night keeps nothing either: index and weights are as they were.
        app::relevance::keep_if_changed(&portal.app).await.unwrap();

        // The record leaves: readers do not find it any more.
        let gone = RecordNumber::new(u32::try_from(record).unwrap());
        portal.app.search.delete(&[gone]).unwrap();
        portal.app.search.commit(1_000_000).unwrap();
        nadia
            .get(BENCH)
            .await
            .says("Moins bien")
            .says("Pas dans les 50 premiers")
            .says("0 sur 2 (0\u{a0}%)");
        nadia
            .get("/pro/pertinence/comparer")
            .await
            .is(200)
            .says("2 sur 2 (100\u{a0}%)")
            .says("Moins bien");
        nadia.get(BENCH).await.is(200);
        nadia.post_form(KEEP, &[]).await.says("Relevé gardé.");
        let runs = store::relevance::runs(&mut portal.app.db.read().await.unwrap())
            .await
            .unwrap();
        assert_eq!(runs.len(), 2);
        let both = format!(
            "/pro/pertinence/comparer?avant={}&apres={}",
            runs[1].id, runs[0].id
        );
        nadia.get(&both).await.is(200).says("Moins bien");
        let other_way = format!(
            "/pro/pertinence/comparer?avant={}&apres={}",
            runs[0].id, runs[1].id
        );
        nadia.get(&other_way).await.is(200).says("Mieux");
        nadia.get("/pro/pertinence/comparer?avant=1").await.is(404);
        nadia
            .get("/pro/journal?quoi=relevance_run")
            .await
            .says("Relevé de pertinence gardé");
        let table = nadia.get("/pro/pertinence/csv").await;
        assert!(table.body.contains("orage;"), "{}", table.body);
    }
}

#[tokio::test]
async fn a_night_keeps_a_run_when_there_is_none() {
    let portal = TestPortal::start().await;
    app::relevance::keep_if_changed(&portal.app).await.unwrap();
    let count = async || {
        let mut conn = portal.app.db.read().await.unwrap();
        store::relevance::runs(&mut conn).await.unwrap().len()
    };
    assert_eq!(count().await, 0, "nothing is judged");
    let record = portal.record("Quartier d’orage").await.to_string();
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(BENCH).await.is(200);
    nadia
        .post_form(BENCH, &[("q", "orage"), ("notice", &record), ("rang", "1")])
        .await
        .is(200);
    for _ in 0..2 {
        app::relevance::keep_if_changed(&portal.app).await.unwrap();
        assert_eq!(count().await, 1);
    }
    nadia.get(BENCH).await.says("Relevés gardés");
}
