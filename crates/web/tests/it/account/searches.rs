//! Searches kept under a name, from the results to the mail and back, as a reader and a librarian live
//! it.

use app::person::Owner;
use axum::body::Body;
use axum::http::{Request, header};
use domain::id::{AlertId, SavedSearchId};
use search::SearchState;
use testbed::portal::{AMELIE, BART, NADIA, TestPerson, TestPortal, Visitor};
use tower::ServiceExt;

pub async fn owner(portal: &TestPortal, person: &TestPerson) -> Owner {
    let mut conn = portal.app.db.read().await.unwrap();
    let account = store::account::find(&mut conn, person.account())
        .await
        .unwrap()
        .unwrap();
    Owner {
        account,
        request: "story".into(),
    }
}

/// A search of somebody, and the alert on it.
pub async fn followed(portal: &TestPortal, person: &TestPerson, query: &str) -> (SavedSearchId, AlertId) {
    let owner = owner(portal, person).await;
    let key = format!("{query} {}", portal.app.new_id(portal.app.clock.now()));
    let state = SearchState::parse(query);
    let search = app::saved_search::keep(&portal.app, &owner, "Simenon", &state, &key)
        .await
        .unwrap();
    app::alert::subscribe(&portal.app, &owner, search).await.unwrap();
    let all = app::alert::of_owner(&portal.app, &owner).await.unwrap();
    let alert = all.iter().find(|seen| seen.search.id == search).unwrap();
    (search, alert.alert.id)
}

async fn stop_key(portal: &TestPortal, person: &TestPerson) -> String {
    let owner = owner(portal, person).await;
    app::alert::of_owner(&portal.app, &owner).await.unwrap()[0]
        .alert
        .stop_key
        .clone()
}

/// Keeps the search before the eyes under a name; the list that comes after.
async fn keep(visitor: &mut Visitor, query: &str, fields: &[(&str, &str)]) -> testbed::portal::Page {
    let path = format!("/recherche/enregistrer?{query}");
    visitor.get(&path).await.is(200);
    visitor.post_form("/recherche/enregistrer", fields).await
}

#[tokio::test]
async fn a_search_is_kept_viewed_renamed_deleted_and_brought_back() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie
            .get("/compte/recherches")
            .await
            .is(200)
            .says("Vous n’avez pas encore de recherche sauvegardée");
        let results = amelie.get("/recherche?q=simenon&type=book").await;
        let to = results.link("Enregistrer").unwrap();
        assert_eq!(to, "/recherche/enregistrer?q=simenon&type=book");
        amelie
            .get(&to)
            .await
            .says("« simenon » et")
            .says("Sauvegarder une nouvelle recherche");
        let list = amelie
            .post_form(
                "/recherche/enregistrer",
                &[("choix", "nouvelle"), ("nom", "  Tout  Simenon ")],
            )
            .await;
        list.is(200)
            .says("La recherche « Tout Simenon » est enregistrée.")
            .says("« simenon » et Livre");
        let view = list.link("Visualiser Tout Simenon").unwrap();
        amelie.get(&view).await.is(200).says("Pedigree");

        // The same form again, as a slow line sends it, keeps nothing twice.
        amelie.get("/recherche/enregistrer?q=chat").await;
        let fields = [("choix", "nouvelle"), ("nom", "Chats")];
        amelie.post_once("/recherche/enregistrer", &fields).await.is(303);
        amelie.post_once("/recherche/enregistrer", &fields).await.is(303);
        let list = amelie.get("/compte/recherches").await;
        assert_eq!(list.text().matches("Visualiser Chats").count(), 1);

        // « Modifier une recherche existante »: it keeps its name.
        let edit = list.link("Modifier Chats").unwrap();
        let id = edit.rsplit('/').next().unwrap().to_owned();
        let changed = keep(
            &mut amelie,
            "q=chien",
            &[("choix", "existante"), ("recherche", &id)],
        )
        .await;
        changed
            .says("La recherche « Chats » est modifiée.")
            .says("« chien »");
        amelie.get(&edit).await.is(200).says("Changer les critères");
        amelie
            .post_form(&edit, &[("nom", "")])
            .await
            .is(422)
            .says("Donnez un nom à la recherche.");
        amelie
            .post_form(&edit, &[("nom", "Chiens")])
            .await
            .is(200)
            .says("Chiens");

        let delete = format!("{edit}/supprimer");
        let list = amelie.post_form(&delete, &[]).await;
        list.is(200)
            .says("La recherche « Chiens » est supprimée.")
            .says("Rétablir")
            .does_not_say("Visualiser Chiens");
        // Later it is still there to be brought back, for a day.
        let list = amelie.get("/compte/recherches").await;
        list.says("Supprimées depuis moins de 24 heures")
            .says("Rétablir Chiens");
        amelie.post_form(&delete, &[]).await.is(200);
        let restored = amelie.post_form(&format!("{edit}/retablir"), &[]).await;
        restored
            .says("La recherche « Chiens » est rétablie.")
            .says("Visualiser Chiens");
        amelie.post_form(&delete, &[]).await.is(200);
        portal.clock.advance(jiff::SignedDuration::from_hours(25));
        amelie.sign_in("Amélie").await;
        amelie.get("/compte/recherches").await.does_not_say("Chiens");
        amelie.post_once(&format!("{edit}/retablir"), &[]).await.is(404);
    }
}

#[tokio::test]
async fn a_stranger_signs_in_and_carries_on() {
    let portal = TestPortal::start().await;
    let mut stranger = portal.visitor();
    let results = stranger.get("/recherche?q=simenon").await;
    let to = results.link("S’abonner").unwrap();
    let asked = stranger.get_once(&to).await;
    let sign_in = asked.is(303).header("location").to_owned();
    assert_eq!(
        sign_in,
        "/connexion?retour=/recherche/enregistrer%3Fq%3Dsimenon%26abonner%3Doui"
    );
    stranger.get(&sign_in).await.is(200);
    let fields = [
        ("identifiant", AMELIE.identifier),
        ("mot_de_passe", AMELIE.password),
    ];
    let form = stranger.post_form("/connexion", &fields).await;
    form.is(200)
        .says("Enregistrer cette recherche")
        .has("name=\"abonner\" value=\"oui\" checked");
    let list = stranger
        .post_form(
            "/recherche/enregistrer",
            &[("nom", "Simenon"), ("abonner", "oui")],
        )
        .await;
    list.says("La recherche « Simenon » est enregistrée.")
        .says("Se désabonner Simenon");
}

#[tokio::test]
async fn what_asks_nothing_is_not_kept_and_a_correction_is() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/recherche")
        .await
        .is(200)
        .does_not_say("Ma recherche");
    let page = amelie.get("/recherche/enregistrer").await;
    page.is(200)
        .says("Cette recherche ne demande rien")
        .says("Chercher dans le catalogue");
    for (query, name) in [("", "Rien"), ("page=3&vue=liste", "Rien")] {
        let page = keep(&mut amelie, "q=x", &[("requete", query), ("nom", name)]).await;
        page.is(422).says("Cette recherche ne demande rien");
    }
    let long = "é".repeat(81);
    let page = keep(&mut amelie, "q=chat", &[("nom", &long)]).await;
    page.is(422).says("80 caractères").says("Erreur");
    // « simenom » shows the results of « simenon »: these are what is kept.
    let results = amelie.get("/recherche?q=simenom").await;
    results.says("Résultats pour");
    let to = results.link("Enregistrer").unwrap();
    assert_eq!(to, "/recherche/enregistrer?q=simenon");
    // A hostile name is text.
    let page = keep(&mut amelie, "q=chat", &[("nom", "<script>alert(1)</script>")]).await;
    page.is(200).says("<script>alert(1)</script>");
    assert!(!page.body.contains("<script>alert"));
}

#[tokio::test]
async fn one_subscribes_changes_and_unsubscribes() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie
            .get("/compte/abonnements")
            .await
            .is(200)
            .says("Vous n’avez pas encore d’abonnement");
        let list = keep(&mut amelie, "q=simenon", &[("nom", "Simenon")]).await;
        list.has("aria-pressed=\"false\"");
        let id = list.link("Modifier Simenon").unwrap();
        let toggle = format!("{id}/abonner");
        for _ in 0..2 {
            let list = amelie.post_form(&toggle, &[("abonne", "oui")]).await;
            list.is(200)
                .says("L’abonnement à « Simenon » est en cours.")
                .has("aria-pressed=\"true\"");
        }
        let alerts = amelie.get("/compte/abonnements").await;
        alerts
            .says("Une fois par semaine au plus : ma bibliothèque.")
            .says("amelie@lecteurs.example")
            .says("Rien de nouveau jusqu’ici.");
        let edit = alerts.link("Modifier Simenon").unwrap();
        amelie.get(&edit).await.is(200).says("Bibliothèque de Valbrune");
        let fields = [("frequence", "daily"), ("portee", "chosen")];
        amelie
            .post_form(&edit, &fields)
            .await
            .is(422)
            .says("Cochez au moins une bibliothèque.");
        let fields = [
            ("frequence", "daily"),
            ("portee", "chosen"),
            ("bib", "neuville"),
            ("bib", "loincourt"),
        ];
        let alerts = amelie.post_form(&edit, &fields).await;
        alerts
            .is(200)
            .says("L’abonnement à « Simenon » est modifié.")
            .says("Une fois par jour au plus : Bibliothèque de Neuville et Bibliothèque de Loincourt.");
        let ended = amelie.post_form(&format!("{edit}/arreter"), &[]).await;
        ended
            .says("L’abonnement à « Simenon » est arrêté.")
            .says("Rétablir");
        amelie.post_form(&format!("{edit}/arreter"), &[]).await.is(200);
        let alerts = amelie.post_form(&format!("{edit}/retablir"), &[]).await;
        alerts
            .says("Se désabonner Simenon")
            .says("Bibliothèque de Loincourt");
        amelie
            .post_form(&toggle, &[("abonne", "non")])
            .await
            .says("est arrêté");
        amelie
            .get("/compte/recherches")
            .await
            .has("aria-pressed=\"false\"");
    }
}

#[tokio::test]
async fn the_link_of_a_mail_ends_one_alert_without_signing_in() {
    for portal in TestPortal::each().await {
        followed(&portal, &AMELIE, "q=simenon").await;
        let key = stop_key(&portal, &AMELIE).await;
        let path = format!("/desabonnement/{key}");
        let mut stranger = portal.visitor();
        let page = stranger.get(&path).await;
        page.is(200)
            .says("Se désabonner de « Simenon »")
            .does_not_say("Amélie")
            .does_not_say("lecteurs.example");
        assert!(
            page.link("Identifiez-vous")
                .is_some_and(|url| !url.contains(&key))
        );
        // Programs that read mails before people do end nothing.
        let alerts = portal
            .visitor()
            .signed_in("Amélie")
            .await
            .get("/compte/abonnements")
            .await;
        alerts.says("Se désabonner Simenon");
        stranger.get(&path).await;
        stranger.post_form(&path, &[]).await.is(200).says("C’est arrêté");
        stranger.get(&path).await.is(200).says("C’est arrêté");
        let alerts = portal
            .visitor()
            .signed_in("Amélie")
            .await
            .get("/compte/abonnements")
            .await;
        alerts.says("Rétablir Simenon");
        for wrong in ["x", "%00", "..", &"0".repeat(64)] {
            let status = stranger
                .get_once(&format!("/desabonnement/{wrong}"))
                .await
                .status
                .as_u16();
            assert!(matches!(status, 404 | 410), "{wrong}: {status}");
        }
    }
}

#[tokio::test]
async fn a_mail_program_ends_an_alert_in_one_click() {
    let portal = TestPortal::start().await;
    followed(&portal, &BART, "q=simenon").await;
    let key = stop_key(&portal, &BART).await;
    // As RFC 8058 sends it: no cookie, no origin, no page before.
    for _ in 0..2 {
        let request = Request::post(format!("/nl/desabonnement/{key}"))
            .header(header::HOST, "biblio.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"))
            .unwrap();
        let answer = portal.router().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), 200);
        assert!(answer.headers().get(header::SET_COOKIE).is_none());
    }
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get("/nl/compte/abonnements")
        .await
        .says("Terugzetten Simenon");
    // Nothing else is opened by it.
    for path in [
        "/desabonnement",
        "/desabonnement/",
        "/desabonnement/a/b",
        "/compte/abonnements/1/arreter",
    ] {
        let request = Request::post(path)
            .header(header::HOST, "biblio.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"))
            .unwrap();
        let answer = portal.router().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), 403, "{path}");
    }
}

#[tokio::test]
async fn a_librarian_offers_a_search_that_readers_copy_and_follow() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/recherches")
            .await
            .is(200)
            .says("Vous n’avez pas encore de recherche à publier");
        keep(&mut nadia, "q=conte", &[("nom", "Contes de la Senne")])
            .await
            .is(200);
        let page = nadia.get("/pro/recherches").await;
        let option = page.body.split("<option value=\"").nth(1).unwrap();
        let id = option.split('"').next().unwrap().to_owned();
        for _ in 0..2 {
            let fields = [("recherche", id.as_str()), ("bib", "valbrune")];
            nadia.post_form("/pro/recherches/publier", &fields).await.is(200);
            nadia.get("/pro/recherches").await;
        }
        let page = nadia.get("/pro/recherches").await;
        page.says("Contes de la Senne").says("Bibliothèque de Valbrune");

        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let list = amelie.get("/compte/recherches").await;
        list.says("Recherches de vos bibliothécaires")
            .says("Proposée par Nadia.");
        let copied = amelie
            .post_form(&format!("/compte/recherches/{id}/copier"), &[])
            .await;
        copied
            .is(200)
            .says("est copiée dans vos recherches")
            .says("Modifier Contes de la Senne");
        amelie.get("/compte/recherches").await;
        amelie
            .post_form(&format!("/compte/recherches/{id}/abonner"), &[("abonne", "oui")])
            .await
            .says("est en cours");
        // Bart, whose library is another, is offered nothing.
        let mut bart = portal.visitor().signed_in("Bart").await;
        bart.get("/compte/recherches")
            .await
            .does_not_say("Contes de la Senne");

        nadia.get("/pro/recherches").await;
        let page = nadia
            .post_form("/pro/recherches/retirer", &[("recherche", &id)])
            .await;
        page.says("n’est plus proposée aux lecteurs");
        let list = amelie.get("/compte/recherches").await;
        list.does_not_say("Proposée par Nadia.")
            .says("Modifier Contes de la Senne");
        amelie
            .get("/compte/abonnements")
            .await
            .says("n’est plus proposée par la bibliothèque");

        // Luc lends and answers holds: he publishes nothing.
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get("/pro").await.is(200).does_not_say("Recherches publiées");
        luc.get("/pro/recherches").await.is(404);
        keep(&mut luc, "q=conte", &[("nom", "Contes")]).await.is(200);
        luc.get("/compte/recherches").await;
        let fields = [("recherche", id.as_str()), ("bib", "loincourt")];
        luc.post_once("/pro/recherches/publier", &fields).await.is(404);
        assert!(
            NADIA.patron().is_none(),
            "whoever has no card has searches all the same"
        );
    }
}
