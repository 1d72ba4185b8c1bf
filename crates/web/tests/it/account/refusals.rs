//! Why not: the reason, the figure, and the way out, and no form to send anyway.

use domain::circulation::policy::PolicyValues;
use testbed::portal::{TestPortal, Visitor};

use super::{open_holds, owe, reserve, rule};

/// Nothing can be reserved: the page says why, and sending the form anyway says it again.
async fn is_refused(visitor: &mut Visitor, number: u64, why: &str, way_out: &str) {
    let path = format!("/notice/{number}/reserver");
    let page = visitor.get(&path).await;
    page.is(200)
        .says("Réservation impossible")
        .says(why)
        .says(way_out);
    assert!(!page.body.contains("name=\"retrait\""), "nothing can be sent");
    let token = page
        .body
        .split("name=\"token\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let sent = visitor
        .post_once(&path, &[("token", &token), ("retrait", "valbrune")])
        .await;
    sent.is(422).says(why).says(way_out);
}

#[tokio::test]
async fn a_reader_who_has_all_the_holds_they_may_have_is_told_how_many() {
    let portal = TestPortal::start().await;
    let values = PolicyValues {
        max_holds: Some(2),
        ..PolicyValues::default()
    };
    rule(&portal, None, values).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for title in ["Conte de la Senne 1", "Conte de la Senne 2"] {
        reserve(&mut amelie, portal.record(title).await, "valbrune")
            .await
            .is(303);
    }
    let number = portal.record("Conte de la Senne 3").await;
    is_refused(
        &mut amelie,
        number,
        "Vous avez 2 réservations en cours sur 2 possibles.",
        "Voir mes réservations",
    )
    .await;
    assert_eq!(open_holds(&portal, "Amélie").await, 2);
}

#[tokio::test]
async fn an_enrolment_that_ended_is_told_with_its_day() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    portal.clock.advance_days(290);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    is_refused(
        &mut amelie,
        number,
        "Votre inscription n’est plus valable depuis le mardi 31 août.",
        "Passez au comptoir de votre bibliothèque",
    )
    .await;
    assert_eq!(open_holds(&portal, "Amélie").await, 0);
}

#[tokio::test]
async fn a_debt_is_told_with_its_amount_and_the_limit() {
    let portal = TestPortal::start().await;
    owe(&portal, "Amélie", 750).await;
    let number = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    is_refused(
        &mut amelie,
        number,
        "Vous devez 7,50 €, et la limite est de 5,00 €.",
        "Voir mes dettes",
    )
    .await;
}

#[tokio::test]
async fn what_is_read_on_the_spot_or_is_nowhere_is_told() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let number = portal.record("Dictionnaire des oiseaux").await;
    is_refused(
        &mut amelie,
        number,
        "consultation sur place",
        "Le consulter sur place",
    )
    .await;
    let number = portal.record("Habiter les nuages").await;
    is_refused(
        &mut amelie,
        number,
        "Aucune bibliothèque du réseau",
        "Suggérer cet achat",
    )
    .await;
    portal.lend("Amélie", "V008").await;
    let number = portal.record("Rivière & <digue> \"basse\"").await;
    is_refused(
        &mut amelie,
        number,
        "Vous avez déjà emprunté ce document",
        "Voir mes prêts",
    )
    .await;
}

#[tokio::test]
async fn a_refusal_is_told_in_the_language_of_the_page() {
    let portal = TestPortal::start().await;
    owe(&portal, "Bart", 750).await;
    let number = portal.record("Pedigree").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    for (prefix, words) in [("/nl", "7,50"), ("/de", "7,50"), ("/en", "7.50")] {
        let page = bart.get(&format!("{prefix}/notice/{number}/reserver")).await;
        page.is(200)
            .says(words)
            .does_not_say("Vous devez")
            .does_not_say("⟦");
    }
}
