//! Reserving, following, deleting.

use std::collections::BTreeSet;

use testbed::portal::{LOINCOURT, TestPortal, TestRecord};

use super::{open_holds, reference, reserve, rule};
use domain::circulation::policy::PolicyValues;
use domain::money::Money;

#[tokio::test]
async fn a_hold_from_the_offer_to_its_deletion() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let path = format!("/notice/{number}/reserver");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let offer = amelie.get(&path).await;
    offer
        .is(200)
        .says("Où voulez-vous le retirer ?")
        .says("amelie@lecteurs.example")
        .says("Personne avant vous")
        .says("Gratuit")
        .says("0 sur 5 réservations possibles")
        .says("En rayon sur place")
        .says("Prêt sous 1 jour d’ouverture")
        .has("value=\"valbrune\" checked");
    let order: Vec<usize> = ["valbrune", "loincourt", "neuville"]
        .iter()
        .map(|slug| offer.body.find(&format!("value=\"{slug}\"")).unwrap())
        .collect();
    assert!(
        order.is_sorted(),
        "mine, then where it stands on the shelf, then the others"
    );

    let answer = amelie
        .post_once(&path, &[("retrait", "valbrune"), ("jusque", "2026-12-24")])
        .await;
    let reference = reference(&answer);
    let done = amelie.get(answer.header("location")).await;
    done.is(200)
        .says("C’est réservé")
        .says("Pedigree")
        .says("Bibliothèque de Valbrune")
        .says(&format!("Aujourd’hui à 10 h. Numéro {reference}."))
        .says("Vous avez changé d’avis ?");

    let list = amelie.get("/compte/reservations").await;
    list.is(200)
        .says("Via le portail")
        .says("À valider par la bibliothèque")
        .says("1 sur 5 réservations possibles")
        .does_not_say("Via la bibliothèque");
    let delete = list.link("Supprimer la réservation").unwrap();
    assert_eq!(delete, format!("/compte/reservations/{reference}/supprimer"));
    amelie
        .get(&delete)
        .await
        .is(200)
        .says("Supprimer la réservation de « Pedigree » ?")
        .says("Garder ma réservation");
    let deleted = amelie.post_form(&delete, &[]).await;
    deleted
        .is(200)
        .says("La réservation de « Pedigree » est supprimée.")
        .says("Réservations terminées");
    assert_eq!(open_holds(&portal, "Amélie").await, 0);

    // Doing it again, by the button or by the address, gives the same page.
    for _ in 0..2 {
        let again = amelie.get(&delete).await;
        again
            .is(200)
            .says("La réservation de « Pedigree » est supprimée.");
        assert_eq!(again.path, "/compte/reservations");
    }
    amelie.get(&path).await;
    let token = amelie
        .page()
        .hidden(&path)
        .into_iter()
        .find(|(name, _)| name == "token")
        .unwrap()
        .1;
    amelie.post_once(&delete, &[("token", &token)]).await.is(303);
    let mails = mails_waiting(&portal).await;
    assert_eq!(
        mails,
        ["hold_requested", "hold_cancelled_by_reader"],
        "one mail each, however often it is asked"
    );
}

/// The kinds of the mails that wait to be sent, oldest first.
async fn mails_waiting(portal: &TestPortal) -> Vec<String> {
    let app = &portal.app;
    let mut tx = app.db.begin_write().await.unwrap();
    let mut jobs = store::job::claim(&mut tx, app.db.dialect(), app.clock.now(), 60, 100)
        .await
        .unwrap();
    jobs.sort_by_key(|job| job.id);
    let kinds = jobs.iter().filter_map(|job| {
        let kinds = ["hold_requested", "hold_queued", "hold_cancelled_by_reader"];
        kinds
            .into_iter()
            .find(|kind| job.payload.contains(&format!("\"{kind}\"")))
    });
    kinds.map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn a_form_sent_twice_is_one_hold() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await;
        let path = format!("/notice/{number}/reserver");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get(&path).await.is(200);
        let first = amelie.post_once(&path, &[("retrait", "valbrune")]).await;
        let second = amelie.post_once(&path, &[("retrait", "valbrune")]).await;
        assert_eq!(
            first.is(303).header("location"),
            second.is(303).header("location")
        );
        // The same form with another answer is no double click.
        amelie.post_once(&path, &[("retrait", "neuville")]).await.is(409);
        assert_eq!(open_holds(&portal, "Amélie").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_clicks_at_once_are_one_hold() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await;
        let path = format!("/notice/{number}/reserver");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get(&path).await.is(200);
        let clicks: Vec<_> = (0..100)
            .map(|_| {
                let (mut browser, path) = (amelie.clone(), path.clone());
                tokio::spawn(async move { browser.post_once(&path, &[("retrait", "valbrune")]).await })
            })
            .collect();
        let mut answers = BTreeSet::new();
        for click in clicks {
            let answer = click.await.unwrap();
            answers.insert(answer.is(303).header("location").to_owned());
        }
        assert_eq!(answers.len(), 1, "{answers:?}");
        assert_eq!(open_holds(&portal, "Amélie").await, 1);
    }
}

#[tokio::test]
async fn reserving_it_again_leads_to_the_hold_that_is_there() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let reference = reference(&reserve(&mut amelie, number, "valbrune").await);
    let again = amelie.get(&format!("/notice/{number}/reserver")).await;
    again
        .is(200)
        .says("Réservation impossible")
        .says("Vous avez déjà réservé ce document.");
    let link = again.link(&format!("Réservation {reference}")).unwrap();
    assert_eq!(link, format!("/compte/reservations#r-{reference}"));
    amelie
        .get("/compte/reservations")
        .await
        .has(&format!("id=\"r-{reference}\""));
}

#[tokio::test]
async fn a_library_that_answers_at_once_has_it_prepared() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    reserve(&mut bart, number, "loincourt").await.is(303);
    bart.get("/compte/reservations")
        .await
        .is(200)
        .says("En préparation");
}

#[tokio::test]
async fn what_is_typed_stays_and_what_is_wrong_is_said() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let path = format!("/notice/{number}/reserver");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get(&path).await;
    let page = amelie.post_once(&path, &[("retrait", "nulle-part")]).await;
    page.is(422).says("Choisissez une bibliothèque de retrait");
    let page = amelie
        .post_once(&path, &[("retrait", "neuville"), ("jusque", "2026-11-01")])
        .await;
    page.is(422)
        .says("Vérifiez la date")
        .has("value=\"2026-11-01\"")
        .has("value=\"neuville\" checked");
    let page = amelie
        .post_once(&path, &[("retrait", "neuville"), ("jusque", "demain")])
        .await;
    page.is(422).has("aria-invalid");
    assert_eq!(open_holds(&portal, "Amélie").await, 0);
}

#[tokio::test]
async fn what_a_hold_costs_is_agreed_to_first() {
    let portal = TestPortal::start().await;
    let values = PolicyValues {
        hold_fee: Some(Money::from_cents(100)),
        ..PolicyValues::default()
    };
    rule(&portal, Some(LOINCOURT), values).await;
    let number = portal.record("Pedigree").await;
    let path = format!("/notice/{number}/reserver");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get(&path)
        .await
        .is(200)
        .says("1,00 € au retrait")
        .says("J’accepte de payer 1,00 € au retrait (Bibliothèque de Loincourt)")
        .does_not_say("au retrait (Bibliothèque de Valbrune)");
    let page = amelie.post_once(&path, &[("retrait", "loincourt")]).await;
    page.is(422)
        .says("Cette réservation coûte 1,00 €, à payer au retrait : cochez la case pour l’accepter.")
        .has("href=\"#frais\"")
        .has("id=\"frais\"")
        .has("value=\"loincourt\" checked");
    assert_eq!(open_holds(&portal, "Amélie").await, 0);
    // Agreed to at another library, or for less, is not agreed.
    for other in ["valbrune:100", "loincourt:50", "oui"] {
        let fields = [("retrait", "loincourt"), ("frais", other)];
        amelie.post_once(&path, &fields).await.is(422);
    }
    assert_eq!(open_holds(&portal, "Amélie").await, 0);
    amelie
        .post_once(&path, &[("retrait", "loincourt"), ("frais", "loincourt:100")])
        .await
        .is(303);
    assert_eq!(open_holds(&portal, "Amélie").await, 1);
}

#[tokio::test]
async fn a_volume_is_chosen_before_the_library() {
    let portal = TestPortal::start().await;
    let volume = |barcode: &'static str, number: &'static str| {
        [
            ('b', "VALB"),
            ('c', "VALB"),
            ('f', barcode),
            ('k', "BD"),
            ('o', "0"),
            ('r', "LI"),
            ('v', number),
        ]
    };
    let saga = TestRecord::new("S1", "La Saga des brumes", "Conteuse, Anne")
        .with("995", "  ", &volume("S001", "1"))
        .with("995", "  ", &volume("S002", "2"));
    portal.import("SAGA", &[saga]).await;
    let number = portal.record("La Saga des brumes").await;
    let path = format!("/notice/{number}/reserver");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get(&path)
        .await
        .is(200)
        .says("Quel tome ou quel numéro ?")
        .does_not_say("Personne avant vous");
    let page = amelie.post_once(&path, &[("retrait", "valbrune")]).await;
    page.is(422)
        .says("Quel tome ou quel numéro ?")
        .has("value=\"valbrune\" checked");
    amelie
        .get(&format!("{path}?tome=2"))
        .await
        .has("value=\"2\" checked")
        .says("Personne avant vous");
    amelie
        .post_once(&path, &[("retrait", "valbrune"), ("tome", "2")])
        .await
        .is(303);
    amelie.get(&path).await.is(200);
    amelie
        .post_once(&path, &[("retrait", "valbrune"), ("tome", "1")])
        .await
        .is(303);
    assert_eq!(open_holds(&portal, "Amélie").await, 2);
}

#[tokio::test]
async fn a_hold_that_moved_is_shown_again_before_it_is_given_up() {
    let portal = TestPortal::start().await;
    let number = portal.record("Le chien jaune").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    let reference = reference(&reserve(&mut bart, number, "valbrune").await);
    let delete = format!("/compte/reservations/{reference}/supprimer");
    bart.get(&delete).await.is(200).says("Vous perdrez votre place");
    let seen = app::hold::of_reader(&portal.app, portal.patron("Bart"))
        .await
        .unwrap();
    let hold = seen.first().unwrap().hold.clone();
    let mut conn = portal.app.db.begin_write().await.unwrap();
    let mut moved = hold;
    moved.state = domain::hold::HoldState::Queued;
    assert!(store::hold::update(&mut conn, &moved).await.unwrap());
    conn.commit().await.unwrap();
    let page = bart.post_once(&delete, &[]).await;
    page.is(409)
        .says("La réservation a avancé depuis")
        .says("En attente");
    assert_eq!(open_holds(&portal, "Bart").await, 1);
    bart.post_once(&delete, &[]).await.is(303);
    assert_eq!(open_holds(&portal, "Bart").await, 0);
}

#[tokio::test]
async fn signing_in_first_leads_back_to_the_hold() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let path = format!("/notice/{number}/reserver");
    let mut visitor = portal.visitor();
    let page = visitor.get(&path).await;
    page.is(200)
        .says("Identifiez-vous pour réserver : vous reviendrez ici aussitôt.");
    let fields = [
        ("identifiant", "2000001"),
        ("mot_de_passe", "la pluie sur les ardoises"),
    ];
    let back = visitor.post_form("/connexion", &fields).await;
    back.is(200).says("Où voulez-vous le retirer ?");
    assert_eq!(back.path, path);
}

#[tokio::test]
async fn a_record_that_never_was_cannot_be_reserved() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for path in [
        "/notice/999999/reserver",
        "/notice/x/reserver",
        "/notice/99999999999999/reserver",
    ] {
        amelie.get(path).await.is(404).says("Bienvenue, Amélie");
    }
}
