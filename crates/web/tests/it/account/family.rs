//! A family: one screen, acting for a child, and a teenager whose titles are his own.

use domain::circulation::policy::PolicyValues;
use testbed::portal::{AMELIE, TestPortal};

use super::{reference, reserve, rule};

/// The library links Bart's card to Amélie's.
async fn answers_for_bart(portal: &TestPortal) -> String {
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let bart = portal.patron("Bart");
    store::account::link(&mut tx, AMELIE.account(), bart, "guardian", "all")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    bart.to_string()
}

/// In this network, titles are seen up to any age.
async fn titles_are_seen(portal: &TestPortal) {
    let values = PolicyValues {
        private_reading_age: Some(120),
        ..PolicyValues::default()
    };
    rule(portal, None, values).await;
}

#[tokio::test]
async fn who_answers_for_nobody_is_told_how_it_is_done() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/famille")
        .await
        .is(200)
        .says("demandez au comptoir de lier leurs cartes à la vôtre");
    let bart = portal.patron("Bart");
    for path in ["/compte/prets", "/compte/prets/prolonger", "/compte/reservations"] {
        amelie.get(&format!("{path}?pour={bart}")).await.is(404);
    }
}

#[tokio::test]
async fn one_screen_says_who_has_what_and_where_it_goes_back() {
    let portal = TestPortal::start().await;
    let bart = answers_for_bart(&portal).await;
    titles_are_seen(&portal).await;
    portal.lend("Amélie", "V003").await;
    portal.lend("Bart", "V001").await;
    portal.lend("Bart", "L002").await;
    portal.clock.advance_days(3);
    super::owe(&portal, "Bart", 120).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let page = amelie.get("/compte/famille").await;
    page.is(200)
        .says("Amélie Lambert")
        .says("Bart Peeters")
        .says("Le chien jaune")
        .says("Pedigree")
        .says("Bibliothèque de Valbrune : 2 documents")
        .says("Bibliothèque de Loincourt : 1 document")
        .says("Encore 25 jours")
        .says("Peut être prolongé.")
        .says("À payer en tout : 1,20 €.");
    let renew = page.link("Tout prolonger Bart Peeters").unwrap();
    assert_eq!(renew, format!("/compte/prets/prolonger?pour={bart}"));
    amelie
        .get(&renew)
        .await
        .is(200)
        .says("Vous agissez pour Bart.")
        .says("Pedigree")
        .does_not_say("Le chien jaune");
    amelie.post_form(&renew, &[]).await.is(200).says("Prolongés :");
    let his = app::loan::of_reader(&portal.app, portal.patron("Bart"))
        .await
        .unwrap();
    assert!(his.iter().all(|seen| seen.loan.renewals == 1));
    amelie
        .get("/compte/dettes")
        .await
        .says("Bart Peeters")
        .says("1,20 € à payer");
}

#[tokio::test]
async fn a_parent_reserves_for_a_child_and_follows_it() {
    let portal = TestPortal::start().await;
    let bart = answers_for_bart(&portal).await;
    titles_are_seen(&portal).await;
    let number = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let form = amelie.get(&format!("/notice/{number}/reserver")).await;
    let for_bart = form.link("Bart").unwrap();
    assert_eq!(for_bart, format!("/notice/{number}/reserver?pour={bart}"));
    amelie
        .get(&for_bart)
        .await
        .is(200)
        .says("Vous agissez pour Bart.");
    let answer = amelie.post_once(&for_bart, &[("retrait", "valbrune")]).await;
    let his = reference(&answer);
    let to = answer.header("location").to_owned();
    amelie.get(&to).await.is(200).says("C’est réservé");
    assert_eq!(super::open_holds(&portal, "Bart").await, 1);
    assert_eq!(super::open_holds(&portal, "Amélie").await, 0);
    let mine = format!("/compte/reservations/{his}");
    amelie.get(&mine).await.is(404);
    let page = amelie.get(&format!("{mine}?pour={bart}")).await;
    let delete = page.is(200).link("Supprimer la réservation").unwrap();
    amelie.get(&delete).await.is(200);
    amelie
        .post_form(&delete, &[])
        .await
        .is(200)
        .says("La réservation de « Pedigree » est supprimée.");
    assert_eq!(super::open_holds(&portal, "Bart").await, 0);
}

#[tokio::test]
async fn a_teenagers_titles_are_his_until_he_shows_them() {
    let portal = TestPortal::start().await;
    let bart = answers_for_bart(&portal).await;
    portal.lend("Bart", "V001").await;
    let number = portal.record("Le chien jaune").await;
    let mut visitor = portal.visitor().signed_in("Bart").await;
    let his = reference(&reserve(&mut visitor, number, "loincourt").await);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/famille")
        .await
        .says("1 prêt, 1 réservation")
        .says("lundi 21 décembre")
        .says("Les titres ne sont visibles que pour Bart")
        .does_not_say("Pedigree")
        .does_not_say("Le chien jaune");
    for path in [
        format!("/compte/reservations?pour={bart}"),
        format!("/compte/reservations/{his}?pour={bart}"),
        format!("/notice/{number}/reserver?pour={bart}"),
    ] {
        amelie.get(&path).await.is(404).does_not_say("chien jaune");
    }
    amelie
        .get(&format!("/compte/prets?pour={bart}"))
        .await
        .is(200)
        .says("Document")
        .does_not_say("Pedigree")
        .does_not_say("Georges Simenon");
    amelie
        .get(&format!("/compte/prets/prolonger?pour={bart}"))
        .await
        .is(200)
        .does_not_say("Pedigree");

    // Both are told; he alone decides.
    visitor
        .get("/compte/famille")
        .await
        .is(200)
        .says("Responsable de vos prêts pour la bibliothèque : Amélie Lambert.")
        .says("pas les titres");
    visitor
        .post_form("/compte/famille/titres", &[])
        .await
        .is(200)
        .says("Cacher mes titres");
    amelie.get("/compte/famille").await.says("Pedigree");
    amelie
        .post_once("/compte/famille/titres", &[("titres", "cacher")])
        .await
        .is(404);
}
