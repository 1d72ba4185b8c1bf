//! Following a hold and changing it: another pickup library, a suspension; and in the place of each
//! button that would fail, why.

use domain::circulation::policy::PolicyValues;
use domain::money::Money;
use testbed::portal::TestPortal;

use super::{reference, reserve, rule};

#[tokio::test]
async fn a_reader_has_it_fetched_elsewhere_and_keeps_the_rank() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let mine = reference(&reserve(&mut amelie, number, "valbrune").await);
    let hold = format!("/compte/reservations/{mine}");
    let list = amelie.get("/compte/reservations").await;
    assert_eq!(
        list.link("Suivre ou modifier Pedigree").as_deref(),
        Some(hold.as_str())
    );
    let page = amelie.get(&hold).await;
    page.is(200)
        .says("À valider par la bibliothèque")
        .says("Personne avant vous")
        .says("via le portail")
        .says("Changer de bibliothèque de retrait Bibliothèque de Valbrune")
        .says("Pas de suspension prévue");
    let change = page.link("Changer de bibliothèque de retrait").unwrap();
    amelie
        .get(&change)
        .await
        .is(200)
        .says("Votre rang dans la file ne change pas.")
        .has("value=\"valbrune\" checked");
    amelie
        .post_once(&change, &[])
        .await
        .is(422)
        .says("Choisissez une bibliothèque de retrait");
    let old = amelie.clone();
    let done = amelie.post_form(&change, &[("retrait", "neuville")]).await;
    done.is(200)
        .says("La bibliothèque de retrait est changée")
        .says("Vous gardez votre rang.")
        .says("Personne avant vous")
        .says("Bibliothèque de retrait changée");
    // The same form again finds it done; an old page that asks for something else is told.
    let mut again = old.clone();
    again.post_form(&change, &[("retrait", "neuville")]).await.is(200);
    let mut other = old;
    other
        .post_once(&change, &[("retrait", "loincourt")])
        .await
        .is(409)
        .says("La réservation a avancé depuis que vous avez ouvert cette page.");
}

#[tokio::test]
async fn what_costs_more_elsewhere_is_agreed_to_before() {
    let portal = TestPortal::start().await;
    let values = PolicyValues {
        hold_fee: Some(Money::from_cents(100)),
        ..PolicyValues::default()
    };
    rule(&portal, Some(testbed::portal::LOINCOURT), values).await;
    let number = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let mine = reference(&reserve(&mut amelie, number, "valbrune").await);
    let change = format!("/compte/reservations/{mine}/retrait");
    amelie.get(&change).await.says("1,00 € au retrait");
    amelie
        .post_once(&change, &[("retrait", "loincourt")])
        .await
        .is(422)
        .says("Cette réservation coûte 1,00 €");
    amelie
        .post_form(&change, &[("retrait", "loincourt"), ("frais", "loincourt:100")])
        .await
        .is(200)
        .says("À payer au retrait 1,00 €");
}

#[tokio::test]
async fn a_reader_who_goes_away_is_passed_over_and_comes_back_at_the_same_place() {
    let portal = TestPortal::start().await;
    portal.lend("Bart", "V003").await;
    portal.lend("Bart", "N003").await;
    let number = portal.record("Le chien jaune").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let mine = reference(&reserve(&mut amelie, number, "valbrune").await);
    let hold = format!("/compte/reservations/{mine}");
    let suspend = format!("{hold}/suspendre");
    amelie.get(&suspend).await.is(200).has("value=\"2026-11-23\"");
    for (from, until, why) in [
        ("2026-12-20", "", "Vérifiez la date"),
        ("demain", "2026-12-24", "Vérifiez la date"),
        (
            "2026-12-24",
            "2026-12-20",
            "Le dernier jour vient avant le premier.",
        ),
        ("2026-11-20", "2026-12-20", "dans le passé"),
        ("2026-12-20", "2027-12-20", "183 jours au plus"),
    ] {
        let refused = amelie.post_once(&suspend, &[("du", from), ("au", until)]).await;
        refused.is(422).says(why);
    }
    let done = amelie
        .post_form(&suspend, &[("du", "2026-11-23"), ("au", "2026-12-10")])
        .await;
    done.is(200)
        .says("La réservation de « Le chien jaune » est suspendue.")
        .says("Suspendue jusqu’au 10 décembre")
        .says("Suspendue du 23 novembre au 10 décembre")
        .says("Changer les dates")
        .says("Reprendre maintenant")
        .does_not_say("Suspendre la réservation")
        .says("Rang 1 sur 1. Personne avant vous");
    amelie
        .get("/compte/reservations")
        .await
        .says("rang 1 sur 1")
        .says("Personne avant vous. Retrait");
    amelie
        .get(&suspend)
        .await
        .says("Changer les dates de la suspension")
        .has("value=\"2026-12-10\"");
    let resume = format!("{hold}/reprendre");
    amelie
        .post_form(&resume, &[])
        .await
        .is(200)
        .says("La réservation de « Le chien jaune » reprend.")
        .says("Suspendre la réservation")
        .says("Pas de suspension prévue");
}

#[tokio::test]
async fn a_button_that_would_fail_is_a_reason_and_a_way_out() {
    let portal = TestPortal::start().await;
    let number = portal.record("Conte de la Senne 1").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    // Loincourt says yes at once: the copy on its shelf is set aside.
    let his = reference(&reserve(&mut bart, number, "loincourt").await);
    bart.headers.clear();
    let hold = format!("/compte/reservations/{his}");
    bart.get(&hold)
        .await
        .is(200)
        .says("En préparation")
        .says("Un exemplaire est déjà mis de côté pour vous : la suspension ne sert plus.")
        .says("Contacter la bibliothèque");
    let refused = bart.get(&format!("{hold}/suspendre")).await;
    refused.is(200).does_not_say("Au (inclus)");
    bart.post_once(
        &format!("{hold}/suspendre"),
        &[("du", "2026-11-23"), ("au", "2026-11-30")],
    )
    .await
    .is(422)
    .says("la suspension ne sert plus");

    let librarian = domain::id::LibraryId::new(1);
    app::desk::take_back(&portal.app, &portal.librarian("Nadia").await, librarian, "T01")
        .await
        .unwrap();
    bart.get(&hold)
        .await
        .says("En transit")
        .says("L’exemplaire est déjà en route : Bibliothèque de Loincourt.");
    bart.get(&format!("{hold}/retrait"))
        .await
        .is(200)
        .says("déjà en route")
        .does_not_say("Votre rang dans la file");
}
