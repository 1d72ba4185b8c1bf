//! Loans and renewing them.

use domain::circulation::policy::PolicyValues;
use domain::money::Money;
use testbed::portal::TestPortal;

use super::{reserve, rule};

#[tokio::test]
async fn a_loan_is_renewed_once_the_new_day_was_seen() {
    let portal = TestPortal::start().await;
    portal.lend("Amélie", "V003").await;
    portal.clock.advance_days(12);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let list = amelie.get("/compte/prets").await;
    list.is(200)
        .says("1 prêt")
        .says("Le chien jaune")
        .says("Jamais prolongé. À rendre : Bibliothèque de Valbrune")
        .does_not_say("Tout prolonger");
    let renew = list.link("Prolonger").unwrap();
    amelie
        .get(&renew)
        .await
        .is(200)
        .says("lundi 21 décembre")
        .says("samedi 2 janvier 2027")
        .says("Gratuit");
    let copy = amelie.clone();
    let done = amelie.post_form("/compte/prets/prolonger", &[]).await;
    done.is(200)
        .says("« Le chien jaune » est prolongé.")
        .says("2 janv.")
        .says("déjà été prolongé 1 fois sur 1");

    // The same form again is the same renewal; a new one is refused with its figure.
    let mut again = copy;
    again
        .post_form("/compte/prets/prolonger", &[])
        .await
        .is(200)
        .says("2 janv.");
    amelie
        .get("/compte/prets/prolonger")
        .await
        .is(200)
        .says("Prolongation impossible")
        .says("1 fois sur 1");
    let refused = amelie.post_once("/compte/prets/prolonger", &[]).await;
    refused
        .is(422)
        .says("Le chien jaune – Ce prêt a déjà été prolongé 1 fois sur 1.");
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let counted = nadia.get("/pro/chiffres").await;
    counted.is(200).says("décembre 2026 0 1 0 1 0 0");
}

#[tokio::test]
async fn several_loans_are_answered_one_by_one_and_cost_what_was_shown() {
    let portal = TestPortal::start().await;
    let values = PolicyValues {
        renewal_fee: Some(Money::from_cents(20)),
        ..PolicyValues::default()
    };
    rule(&portal, None, values).await;
    for barcode in ["V001", "V007", "V008"] {
        portal.lend("Amélie", barcode).await;
    }
    portal.clock.advance_days(3);
    let mut bart = portal.visitor().signed_in("Bart").await;
    let number = portal.record("Rivière & <digue> \"basse\"").await;
    reserve(&mut bart, number, "loincourt").await.is(303);

    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/prets")
        .await
        .says("Tout prolonger")
        .says("Quelqu’un d’autre l’a réservé");
    let page = amelie.get("/compte/prets/prolonger").await;
    page.says("0,20 €")
        .says("La prolongation coûte 0,40 €.")
        .says("Prolongation impossible");
    let ids: Vec<String> = page
        .body
        .split("name=\"pret\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2, "what is refused is not sent");
    let done = amelie.post_form("/compte/prets/prolonger", &[]).await;
    done.is(200).says("Prolongés :").says("Pedigree").says("Le Chat");
    let mut conn = portal.app.db.read().await.unwrap();
    let owed = store::fee::owed_by(&mut conn, portal.patron("Amélie"))
        .await
        .unwrap();
    assert_eq!(owed.iter().map(|fee| fee.amount.cents()).sum::<i64>(), 40);
}

#[tokio::test]
async fn somebody_elses_loan_does_not_exist() {
    let portal = TestPortal::start().await;
    portal.lend("Bart", "V003").await;
    let loans = app::loan::of_reader(&portal.app, portal.patron("Bart"))
        .await
        .unwrap();
    let id = loans[0].loan.id.to_string();
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get(&format!("/compte/prets/prolonger?pret={id}"))
        .await
        .is(404);
    amelie.get("/compte/prets/prolonger").await.is(200);
    amelie
        .post_once("/compte/prets/prolonger", &[("pret", &id)])
        .await
        .is(404);
    let after = app::loan::of_reader(&portal.app, portal.patron("Bart"))
        .await
        .unwrap();
    assert_eq!(after[0].loan.due_on, loans[0].loan.due_on);
}

#[tokio::test]
async fn without_loans_the_page_says_what_it_is_for() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/prets")
        .await
        .is(200)
        .says("Vous n’avez pas de prêt en cours.");
    amelie
        .get("/compte/reservations")
        .await
        .is(200)
        .says("Vous n’avez pas de réservation.");
}
