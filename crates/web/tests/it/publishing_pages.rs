//! Stories of the pages that librarians write: in several languages, renamed, linked from the foot.

use testbed::portal::TestPortal;

use crate::publishing::{address, edits_at_loincourt};

const NEW: &str = "/pro/pages/nouvelle";

/// What is typed of a page.
fn typed<'a>(geste: &'a str, title: &'a str, slug: &'a str, library: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("geste", geste),
        ("langue", "fr"),
        ("titre", title),
        ("texte", "## En train\n\nHuit minutes."),
        ("adresse", slug),
        ("place", "footer"),
        ("bibliotheque", library),
        ("titre_nl", "Komen"),
        ("texte_nl", "Acht minuten."),
    ]
}

#[tokio::test]
async fn a_page_is_read_in_two_languages_and_found_at_its_old_address() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(NEW).await.is(200).says("Tout le réseau");
        nadia
            .post_form(NEW, &typed("apercu", "Comment venir ?", "", "*"))
            .await
            .is(200)
            .says("Rien n’est encore enregistré")
            .has("<h2>En train</h2>");
        nadia
            .post_form(NEW, &typed("publier", "Comment venir ?", "", "*"))
            .await
            .is(200)
            .says("est en ligne")
            .says("/pages/comment-venir");
        let edit = address(nadia.page(), "Comment venir ?");
        let mut reader = portal.visitor();
        reader.get("/").await.has("<a href=\"/pages/comment-venir\">");
        reader
            .get("/pages/comment-venir")
            .await
            .is(200)
            .says("Huit minutes.")
            .has("<h1>Comment venir ?</h1>");
        reader
            .get("/nl/pages/comment-venir")
            .await
            .is(200)
            .says("Acht minuten.");
        reader
            .get("/de/pages/comment-venir")
            .await
            .is(200)
            .has("lang=\"fr\"><h1>Comment venir ?</h1>");

        nadia.get(&edit).await.is(200).has("value=\"Komen\"");
        let mut renamed = typed("enregistrer", "Venir", "venir", "*");
        renamed.push(("du", "2026-11-23T08:00"));
        nadia
            .post_form(&edit, &renamed)
            .await
            .is(200)
            .says("/pages/venir");
        let moved = reader.get_once("/pages/comment-venir").await;
        moved.is(301);
        assert_eq!(moved.header("location"), "/pages/venir");
        let moved = reader.get_once("/nl/pages/comment-venir").await;
        assert_eq!(moved.header("location"), "/nl/pages/venir");
        reader.get("/nl/pages/venir").await.is(200).says("Acht minuten.");

        // No other page takes an address that leads to this one.
        for slug in ["venir", "comment-venir"] {
            nadia.get(NEW).await.is(200);
            nadia
                .post_form(NEW, &typed("publier", "Autre", slug, "*"))
                .await
                .is(422)
                .says("Une autre page a cette adresse");
        }
        nadia
            .post_form(NEW, &typed("publier", "Autre", "Pas bon", "*"))
            .await
            .is(422)
            .says("Donnez une adresse en lettres sans accent");

        nadia.get("/pro/pages").await.is(200);
        nadia.post_form(&format!("{edit}/retirer"), &[]).await.is(200);
        reader.get("/pages/venir").await.is(404);
        reader.get("/").await.does_not_say("Venir");
    }
}

#[tokio::test]
async fn a_page_of_a_library_stands_where_that_library_was_chosen() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW).await.is(200);
    nadia
        .post_form(NEW, &typed("publier", "Venir à Loincourt", "", "loincourt"))
        .await
        .is(200);
    nadia.get(NEW).await.is(200);
    let mut infos = typed("publier", "Nos salles", "", "valbrune");
    infos.retain(|(name, _)| *name != "place");
    infos.push(("place", "library"));
    nadia.post_form(NEW, &infos).await.is(200);
    let edit = address(nadia.page(), "Nos salles");

    let mut reader = portal.visitor();
    reader.get("/").await.does_not_say("Venir à Loincourt");
    reader.cookies.insert("bibliotheque".into(), "loincourt".into());
    reader.get("/").await.says("Venir à Loincourt");
    reader
        .get("/bibliotheques/valbrune/infos")
        .await
        .says("À savoir")
        .says("Nos salles");
    reader
        .get("/bibliotheques/loincourt/infos")
        .await
        .does_not_say("Nos salles");

    // Luc writes for Loincourt: the page of Valbrune is none of his.
    edits_at_loincourt(&portal).await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/pages")
        .await
        .is(200)
        .says("Venir à Loincourt")
        .does_not_say("Nos salles");
    luc.get_once(&edit).await.is(404);
    luc.get_once(&format!("{edit}/apercu")).await.is(404);
    luc.get(NEW).await.is(200);
    let token = luc.page().hidden(NEW)[0].1.clone();
    for verb in ["supprimer", "retablir"] {
        let path = format!("{edit}/{verb}");
        luc.post_once(&path, &[("token", &token)]).await.is(404);
    }
}

#[tokio::test]
async fn a_long_page_in_four_languages_is_kept_whole() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let long = format!("{}fin.", "Évidemment, c’est là.\n\n".repeat(850));
    nadia.get(NEW).await.is(200);
    let mut sent = typed("publier", "Le règlement entier", "", "*");
    sent.retain(|(name, _)| !name.starts_with("t") || *name == "titre");
    for name in ["texte", "texte_nl", "texte_de", "texte_en"] {
        sent.push((name, &long));
    }
    sent.extend([
        ("titre_nl", "Reglement"),
        ("titre_de", "Ordnung"),
        ("titre_en", "Rules"),
    ]);
    nadia.post_form(NEW, &sent).await.is(200).says("est en ligne");
    portal
        .visitor()
        .get("/en/pages/le-reglement-entier")
        .await
        .is(200)
        .says("fin.");
    // A reader's form is still short.
    let mut amelie = portal.visitor();
    amelie.get("/connexion").await.is(200);
    amelie
        .post_once(
            "/connexion",
            &[("identifiant", &long.repeat(5)), ("mot_de_passe", "x")],
        )
        .await
        .is(413);
}
