//! Stories of synonyms, of searches in vain by library, and of the titles that readers reserve most.

use jiff::SignedDuration;
use testbed::portal::TestPortal;

const SYNONYMS: &str = "/pro/chiffres/synonymes";
const IN_VAIN: &str = "/pro/chiffres/recherches";

#[tokio::test]
async fn who_searches_one_word_finds_the_others() {
    for portal in TestPortal::each().await {
        let mut reader = portal.visitor();
        for _ in 0..3 {
            reader
                .get("/recherche?q=faubourg+orage")
                .await
                .is(200)
                .does_not_say("Quartier d’orage");
        }
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(IN_VAIN).await.says("faubourg orage 3");
        nadia
            .get(SYNONYMS)
            .await
            .is(200)
            .says("Aucun synonyme pour l’instant.");
        let terms = |words| [("mots", words)];
        nadia
            .post_form(SYNONYMS, &terms("quartier, Faubourg"))
            .await
            .says("Synonymes enregistrés : quartier, Faubourg.");
        // The same form again is the same group.
        nadia.get(SYNONYMS).await.is(200);
        nadia
            .post_form(SYNONYMS, &terms("quartier, Faubourg"))
            .await
            .is(200);
        reader
            .get("/recherche?q=faubourgs+orage")
            .await
            .says("Quartier d’orage");
        reader
            .get("/recherche?q=%22faubourg+orage%22")
            .await
            .does_not_say("Quartier d’orage");

        for (typed, why) in [
            ("quartier", "au moins 2 mots différents"),
            ("a, b, c, d, e, f, g, h, i", "8 mots au plus"),
            (
                "voisinage, auteur:simenon",
                "« auteur:simenon » contient un signe",
            ),
            (
                "voisinage, faubourg",
                "« faubourg » est déjà avec : quartier, Faubourg.",
            ),
        ] {
            nadia.get(SYNONYMS).await.is(200);
            nadia.post_form(SYNONYMS, &terms(typed)).await.is(422).says(why);
        }
        let page = nadia.get(SYNONYMS).await;
        let edit = page.link("Modifier quartier, Faubourg").unwrap();
        nadia.get(&edit).await.is(200).says("Modifier ces synonymes");
        nadia
            .post_form(SYNONYMS, &terms("quartier, faubourg, cité"))
            .await
            .says("Synonymes enregistrés : quartier, faubourg, cité.");
        // A colleague who still sees the group as it was.
        let mut other = portal.visitor().signed_in("Nadia").await;
        other.get(&edit).await.is(200);
        nadia.get(SYNONYMS).await.is(200);
        nadia
            .post_form(&format!("{SYNONYMS}/retirer"), &[])
            .await
            .says("Synonymes retirés : quartier, faubourg, cité.");
        other
            .post_form(SYNONYMS, &terms("quartier, cité"))
            .await
            .is(409)
            .says("Un collègue a changé ces synonymes");
        reader
            .get("/recherche?q=faubourg+orage")
            .await
            .does_not_say("Quartier d’orage");
        nadia
            .get("/pro/journal?quoi=synonym")
            .await
            .says("Synonymes ajoutés")
            .says("Synonymes retirés");
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(SYNONYMS).await.is(404);
        luc.get(IN_VAIN).await.is(200).does_not_say("Synonyme");
    }
}

#[tokio::test]
async fn a_search_in_vain_is_settled_by_synonyms() {
    let portal = TestPortal::start().await;
    let mut reader = portal.visitor();
    for _ in 0..3 {
        reader.get("/recherche?q=faubourg").await.is(200);
    }
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let synonym = nadia.get(IN_VAIN).await.link("Synonyme faubourg").unwrap();
    nadia.get(&synonym).await.is(200);
    nadia
        .post_form(SYNONYMS, &[("mots", "faubourg, quartier")])
        .await
        .is(200);
    nadia.get(IN_VAIN).await.says("Aucune recherche ici.");
    nadia
        .get(&format!("{IN_VAIN}?etape=reglees"))
        .await
        .says("faubourg 3");
}

#[tokio::test]
async fn whoever_repeats_a_search_in_vain_counts_once_and_where_they_were() {
    for portal in TestPortal::each().await {
        let ask = "/recherche?q=xqzwk";
        for place in ["192.0.2.1", "192.0.2.1", "192.0.2.2"] {
            let mut visitor = portal.visitor();
            visitor.address = Some(place.parse().unwrap());
            visitor.get(ask).await.is(200);
        }
        let mut bart = portal.visitor().signed_in("Bart").await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(IN_VAIN).await.says("Aucune recherche ici.");
        for _ in 0..4 {
            bart.get("/nl/recherche?q=xqzwk").await.is(200);
        }
        nadia.get(IN_VAIN).await.says("xqzwk 3");
        // At his library he is the only one: it is not shown there.
        nadia
            .get(&format!("{IN_VAIN}?bib=loincourt"))
            .await
            .is(200)
            .does_not_say("xqzwk");
        nadia.get(&format!("{IN_VAIN}?bib=nulle-part")).await.is(404);
        // The next day is another one.
        portal.clock.advance(SignedDuration::from_hours(24));
        let mut bart = portal.visitor().signed_in("Bart").await;
        for _ in 0..2 {
            bart.get("/nl/recherche?q=xqzwk").await.is(200);
        }
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(IN_VAIN).await.says("xqzwk 4");
    }
}

#[tokio::test]
async fn the_titles_reserved_most_are_counted_at_night_without_names() {
    for portal in TestPortal::each().await {
        let titles = "/pro/chiffres/titres";
        let record = portal.record("Quartier d’orage").await;
        let reserve = format!("/notice/{record}/reserver");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get(&reserve).await.is(200);
        amelie
            .post_form(&reserve, &[("retrait", "valbrune")])
            .await
            .is(200);
        let mut bart = portal.visitor().signed_in("Bart").await;
        bart.get(&format!("/nl{reserve}")).await.is(200);
        bart.post_form(&format!("/nl{reserve}"), &[("retrait", "loincourt")])
            .await
            .is(200);
        let night = async || {
            portal.clock.advance(SignedDuration::from_hours(24));
            let today = portal.app.moment().today;
            app::title_figure::count(&portal.app, today).await.unwrap();
            app::title_figure::count(&portal.app, today).await.unwrap();
        };
        night().await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(titles)
            .await
            .is(200)
            .says("novembre 2026")
            .says("Aucun titre réservé au moins trois fois");

        // She gives hers up and asks again on another day: in this month she is counted already.
        let again = async |reference: &str| {
            let mut amelie = portal.visitor().signed_in("Amélie").await;
            let ask = format!("/compte/reservations/{reference}/supprimer");
            amelie.get(&ask).await.is(200);
            amelie.post_form(&ask, &[]).await.is(200);
            amelie.get(&reserve).await.is(200);
            amelie
                .post_form(&reserve, &[("retrait", "valbrune")])
                .await
                .is(200);
        };
        again("2026-1").await;
        night().await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(titles)
            .await
            .says("Aucun titre réservé au moins trois fois");
        // In another month she is not.
        portal.clock.advance(SignedDuration::from_hours(24 * 10));
        again("2026-3").await;
        night().await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(titles)
            .await
            .says("décembre 2026")
            .does_not_say("Quartier d’orage");
        let of_year = format!("{titles}?par=annee&le=2026-03-01");
        nadia.get(&of_year).await.says("1 Quartier d’orage").says(" 3 ");
        nadia
            .get(&format!("{of_year}&bib=valbrune"))
            .await
            .does_not_say("Quartier d’orage");
        let table = nadia.get(&format!("{titles}/csv?par=annee&le=2026-03-01")).await;
        assert!(table.body.contains("Quartier d’orage"), "{}", table.body);
        for name in ["Amélie", "Lambert", "Bart"] {
            assert!(!table.body.contains(name), "no reader is in it");
        }
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(&format!("{titles}?bib=valbrune")).await.is(404);
        luc.get(titles).await.is(200);
    }
}
