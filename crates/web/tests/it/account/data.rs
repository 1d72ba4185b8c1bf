//! « Mes données »: read whole, agreed to, erased.

use domain::id::{LibraryId, RegistrationId};
use domain::registration::RegistrationState;
use testbed::portal::{AMELIE, TestPortal, VALBRUNE};

use super::registrations::{MINE, registered};
use super::{open_holds, owe, reserve};
use crate::lists::list_of;

#[tokio::test]
async fn all_that_is_held_is_read_and_taken_away_and_no_secret_with_it() {
    for portal in TestPortal::each().await {
        portal.lend("Amélie", "V003").await;
        let mut bart = portal.visitor().signed_in("Bart").await;
        reserve(&mut bart, portal.record("Le chien jaune").await, "valbrune").await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        reserve(&mut amelie, portal.record("Pedigree").await, "valbrune")
            .await
            .is(303);
        owe(&portal, "Amélie", 1240).await;
        amelie.get("/compte/donnees").await.is(200).says("Tout lire");
        let page = amelie.get("/compte/donnees/export").await;
        page.is(200)
            .says("Lambert")
            .says("9 mars 1984")
            .says("amelie@lecteurs.example")
            .says("Rue Haute 3")
            .says("2000001")
            .says("Pedigree")
            .says("Le chien jaune")
            .says("12,40 €")
            .says("hold.place")
            .does_not_say("⟦")
            .does_not_say("Peeters");
        assert!(page.body.trim_end().ends_with("</html>"), "the page is whole");
        let json = amelie.get("/compte/donnees/export.json").await;
        assert_eq!(json.is(200).header("content-type"), "application/json");
        let read: serde_json::Value = serde_json::from_str(&json.body).unwrap();
        assert_eq!(read["person"][0]["family-name"], "Lambert");
        assert_eq!(read["fee"][0]["amount"]["cents"], 1240);
        assert_eq!(read["loan"][0]["title"], "Le chien jaune");
        let account = {
            let mut conn = portal.app.db.read().await.unwrap();
            store::account::find(&mut conn, AMELIE.account())
                .await
                .unwrap()
                .unwrap()
        };
        for secret in [
            "$argon2".to_owned(),
            account.password_hash,
            amelie.cookies["session"].clone(),
            app::random::fingerprint(&amelie.cookies["session"]),
        ] {
            assert!(!page.body.contains(&secret) && !json.body.contains(&secret));
        }
    }
}

#[tokio::test]
async fn the_export_exists_in_four_languages_and_for_staff_too() {
    let portal = TestPortal::start().await;
    for name in ["Amélie", "Nadia"] {
        let mut visitor = portal.visitor().signed_in(name).await;
        for prefix in ["", "/nl", "/de", "/en"] {
            for path in [
                "/compte/donnees",
                "/compte/donnees/export",
                "/compte/donnees/supprimer",
            ] {
                visitor
                    .get(&format!("{prefix}{path}"))
                    .await
                    .is(200)
                    .does_not_say("⟦");
            }
        }
    }
}

#[tokio::test]
async fn a_history_is_kept_only_when_agreed_and_forgotten_when_not() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let page = amelie.get("/compte/donnees").await;
        page.is(200)
            .says("Historique de mes prêts Vos prêts rendus")
            .says("Non accepté");
        amelie
            .post_form(
                "/compte/donnees/accords",
                &[("accord", "history"), ("oui", "oui")],
            )
            .await
            .is(200)
            .says("Votre accord est noté.")
            .says("Accepté le 23 novembre 2026");
        amelie.get("/compte/donnees").await;
        amelie
            .post_form("/compte/donnees/accords", &[("accord", "history")])
            .await
            .is(200)
            .says("Votre accord est retiré.")
            .says("Non accepté");
        amelie.get("/compte/donnees").await;
        amelie
            .post_once("/compte/donnees/accords", &[("accord", "marketing")])
            .await
            .is(422);
    }
}

#[tokio::test]
async fn one_does_not_leave_with_something_on_loan_or_owed() {
    let portal = TestPortal::start().await;
    portal.lend("Amélie", "V003").await;
    owe(&portal, "Amélie", 1240).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/donnees/supprimer")
        .await
        .is(200)
        .says("ne peut pas encore être supprimé")
        .says("Rendez d’abord 1 document : Le chien jaune.")
        .says("Réglez d’abord 12,40 €.");
    let page = amelie.get("/compte").await;
    let token = page.hidden("/deconnexion");
    let token = token.iter().find(|(name, _)| name == "token").unwrap().1.clone();
    let fields = [("token", token.as_str()), ("actuel", AMELIE.password)];
    amelie
        .post_once("/compte/donnees/supprimer", &fields)
        .await
        .is(422)
        .says("Rendez d’abord 1 document");
    amelie.get("/compte").await.is(200);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia
        .get("/compte/donnees/supprimer")
        .await
        .says("est fermé par l’administrateur");
}

#[tokio::test]
async fn who_leaves_is_erased_and_the_next_is_served() {
    for portal in TestPortal::each().await {
        let record = portal.record("Pedigree").await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        reserve(&mut amelie, record, "valbrune").await.is(303);
        let mut elsewhere = portal.visitor().signed_in("Amélie").await;
        amelie
            .get("/compte/donnees/supprimer")
            .await
            .is(200)
            .says("Supprimer votre compte ?")
            .says("Garder mon compte");
        amelie
            .post_once("/compte/donnees/supprimer", &[("actuel", "pas le bon")])
            .await
            .is(422)
            .says("Vérifiez le mot de passe actuel");
        assert_eq!(open_holds(&portal, "Amélie").await, 1);
        amelie.get("/compte/donnees/supprimer").await;
        amelie
            .post_form("/compte/donnees/supprimer", &[("actuel", AMELIE.password)])
            .await
            .is(200)
            .says("Votre compte est supprimé.");
        assert!(!amelie.cookies.contains_key("session"));
        for visitor in [&mut amelie, &mut elsewhere] {
            assert!(visitor.get("/compte").await.path.starts_with("/connexion"));
        }
        assert_eq!(open_holds(&portal, "Amélie").await, 0);
        let mut fresh = portal.visitor();
        fresh.get("/connexion").await;
        let fields = [
            ("identifiant", AMELIE.identifier),
            ("mot_de_passe", AMELIE.password),
        ];
        fresh.post_once("/connexion", &fields).await.is(422);
        let mut conn = portal.app.db.read().await.unwrap();
        let patron = portal.patron("Amélie");
        assert_eq!(store::patron::find(&mut conn, patron).await.unwrap(), None);
        assert_eq!(store::patron::cards(&mut conn, patron).await.unwrap(), Vec::new());
        let meant = store::link_request::meant(&mut conn, "amelie@lecteurs.example").await;
        assert_eq!(meant.unwrap(), Vec::new());
        let erased = store::tombstone::all(&mut conn).await.unwrap();
        assert_eq!(erased.len(), 2, "{erased:?}");
        let at: LibraryId = VALBRUNE;
        drop(conn);
        let nadia = portal.librarian("Nadia").await;
        let found = app::desk::find(&portal.app, &nadia, at, "lambert").await.unwrap();
        assert_eq!(found.len(), 0);
    }
}

#[tokio::test]
async fn who_leaves_gives_up_their_seats_and_their_lists() {
    for portal in TestPortal::each().await {
        let event = registered(&portal, "Amélie").await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let list = list_of(&portal, &mut amelie, "À lire cet été", &["Pedigree"]).await;
        amelie
            .get("/compte/donnees/export")
            .await
            .is(200)
            .says("Dessine ton monstre")
            .says("À lire cet été");
        amelie
            .get("/compte/donnees/supprimer")
            .await
            .is(200)
            .says("vos inscriptions aux animations sont annulées");
        amelie
            .post_form("/compte/donnees/supprimer", &[("actuel", AMELIE.password)])
            .await
            .is(200)
            .says("Votre compte est supprimé.");
        let mut conn = portal.app.db.read().await.unwrap();
        let event = store::event::find(&mut conn, event).await.unwrap().unwrap();
        assert_eq!(event.seats_taken, 0, "the seats are free again");
        let id = RegistrationId::new(MINE);
        let left = store::registration::find(&mut conn, id).await.unwrap().unwrap();
        assert_eq!(left.state, RegistrationState::CancelledByReader);
        let lists = store::list::of_account(&mut conn, AMELIE.account())
            .await
            .unwrap();
        assert!(lists.is_empty(), "{list} is gone");
    }
}
