//! Stories of figures: what happens is counted, without anybody's name; what is looked for in vain.

use jiff::SignedDuration;
use testbed::portal::TestPortal;

const FIGURES: &str = "/pro/chiffres";

async fn night(portal: &TestPortal) {
    let today = portal.app.moment().today;
    app::figure::join(&portal.app, today).await.unwrap();
    app::figure::join(&portal.app, today).await.unwrap();
}

#[tokio::test]
async fn what_happens_is_counted_by_library_and_period() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(FIGURES).await.is(200).says("Rien sur cette période.");
        portal.lend("Amélie", "V001").await;
        portal.lend("Amélie", "V003").await;
        portal.lend("Bart", "L002").await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let reserve = format!("/notice/{}/reserver", portal.record("Quartier d’orage").await);
        amelie.get(&reserve).await.is(200);
        amelie
            .post_form(&reserve, &[("retrait", "valbrune")])
            .await
            .is(200);
        let today = nadia.get(FIGURES).await;
        today
            .is(200)
            .says("novembre 2026 3 0 1 2 0 0")
            .says("Bibliothèque de Valbrune 2 0 1 1 0 0")
            .says("Bibliothèque de Loincourt 1 0 0 1 0 0");
        nadia
            .get(&format!("{FIGURES}?bib=valbrune&par=jour"))
            .await
            .says("23 novembre 2 0 1 1 0 0")
            .does_not_say("Loincourt 1");

        // The night joins them, once; the history of a reader is none of them.
        portal.clock.advance(SignedDuration::from_hours(24));
        night(&portal).await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let mut tx = portal.app.db.begin_write().await.unwrap();
        store::purge::ended_holds(&mut tx, portal.app.clock.now(), 100)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        nadia.get(FIGURES).await.says("novembre 2026 3 0 1 2 0 0");

        // The same reader on the next day is active that day, and already was that week.
        portal.lend("Amélie", "V007").await;
        night(&portal).await;
        nadia
            .get(&format!("{FIGURES}?par=jour"))
            .await
            .says("24 novembre 1 0 0 1 0 0");
        nadia
            .get(&format!("{FIGURES}?par=semaine"))
            .await
            .says("semaine du 23 novembre 4 0 1 2 0 0");
        nadia
            .get(&format!("{FIGURES}?par=annee"))
            .await
            .says("2026 4 0 1 2 0 0");
        let table = nadia.get(&format!("{FIGURES}/csv?par=mois")).await;
        table.is(200);
        assert!(
            table
                .body
                .contains("2026-11-01;Bibliothèque de Valbrune;3;0;1;1;0;0"),
            "{}",
            table.body
        );
        for name in ["Amélie", "Delvaux", "2000001"] {
            assert!(!table.body.contains(name), "no reader is in it");
        }
    }
}

#[tokio::test]
async fn a_librarian_sees_the_figures_of_her_libraries() {
    let portal = TestPortal::start().await;
    portal.lend("Amélie", "V001").await;
    portal.lend("Bart", "L002").await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get(FIGURES)
        .await
        .is(200)
        .says("Bibliothèque de Loincourt")
        .does_not_say("Valbrune 1");
    luc.get(&format!("{FIGURES}?bib=valbrune")).await.is(404);
    let table = luc.get(&format!("{FIGURES}/csv")).await;
    assert!(table.body.contains("Loincourt") && !table.body.contains("Valbrune"));
    luc.get(&format!("{FIGURES}?au=demain"))
        .await
        .is(200)
        .says("Tapez une date");
}

#[tokio::test]
async fn what_several_looked_for_in_vain_is_shown_with_what_to_do() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let list = "/pro/chiffres/recherches";
        let mut reader = portal.visitor();
        for words in ["xqzwk+mwrtk", "ann%40exemple.be", "2000001234"] {
            for _ in 0..3 {
                reader.get(&format!("/recherche?q={words}")).await.is(200);
            }
        }
        reader.get("/recherche?q=zzkqx+wwq").await.is(200);
        reader.get("/recherche?q=pedigree").await.is(200);
        nadia
            .get(list)
            .await
            .is(200)
            .says("xqzwk mwrtk 3")
            .does_not_say("zzkqx")
            .does_not_say("exemple")
            .does_not_say("2000001234")
            .does_not_say("pedigree");
        let act = |geste| [("mots", "xqzwk mwrtk"), ("geste", geste)];
        nadia
            .post_form(list, &act("acheter"))
            .await
            .says("« xqzwk mwrtk » est à acheter.");
        nadia.get(list).await.says("Aucune recherche ici.");
        nadia
            .get(&format!("{list}?etape=acheter"))
            .await
            .says("xqzwk mwrtk 3");
        let table = nadia.get(&format!("{list}/csv?etape=acheter")).await;
        assert!(table.body.contains("xqzwk mwrtk;3;"), "{}", table.body);
        nadia.get(&format!("{list}?etape=acheter")).await.is(200);
        nadia.post_form(list, &act("regler")).await.says("est réglée");
        nadia
            .get("/pro/journal?quoi=empty_search")
            .await
            .says("Recherche réglée")
            .says("xqzwk mwrtk");
        nadia.get(list).await.is(200);
        nadia
            .get(&format!("{list}?etape=reglees"))
            .await
            .says("xqzwk mwrtk");
        nadia
            .post_form(list, &[("mots", "zzkqx wwq"), ("geste", "acheter")])
            .await
            .is(404);
        nadia.get(list).await.is(200);

        portal.clock.advance(SignedDuration::from_hours(24 * 91));
        app::empty_search::purge(&portal.app, portal.app.moment().today)
            .await
            .unwrap();
        let mut conn = portal.app.db.read().await.unwrap();
        let wanted = store::empty_search::Wanted {
            since: "2026-01-01".parse().unwrap(),
            at_least: 1,
            library: None,
            decision: None,
            limit: 10,
        };
        let kept = store::empty_search::list(&mut conn, &wanted).await.unwrap();
        assert!(kept.is_empty(), "what one typed is forgotten: {kept:?}");
    }
}
