//! What is owed: good news when it is nothing, else to whom, for what, and how it is paid.

use domain::payment::{Payment, Transfer};
use testbed::portal::{TestPortal, VALBRUNE};

use super::owe;

#[tokio::test]
async fn a_reader_who_owes_nothing_is_told_so_as_good_news() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/dettes")
        .await
        .is(200)
        .says("Rien à payer")
        .says("Vous n’avez pas de dette")
        .does_not_say("0,00 €");
    amelie.get("/compte").await.is(200).says("Rien à payer");
}

#[tokio::test]
async fn a_debt_says_where_it_comes_from_and_how_this_library_takes_it() {
    let portal = TestPortal::start().await;
    owe(&portal, "Amélie", 320).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let page = amelie.get("/compte/dettes").await;
    page.is(200)
        .says("Vous devez 3,20 € à une bibliothèque.")
        .says("Retard")
        .says("23 novembre 2026")
        .says("Bibliothèque de Valbrune")
        .says("Au comptoir, en espèces.")
        .says("Tant que le total ne dépasse pas 5,00 €")
        .does_not_say("Communication");
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let payment = Payment {
        library: VALBRUNE,
        takes_cash: true,
        takes_card: true,
        transfer: Some(Transfer {
            iban: "BE68 5390 0754 7034".parse().unwrap(),
            beneficiary: "Commune de Valbrune".into(),
        }),
    };
    store::payment::put(&mut tx, &payment).await.unwrap();
    tx.commit().await.unwrap();
    amelie
        .get("/compte/dettes")
        .await
        .says("Au comptoir, en espèces ou par Bancontact.")
        .says("Commune de Valbrune")
        .says("BE68 5390 0754 7034")
        .says("+++001/0000/00177+++");
    owe(&portal, "Amélie", 500).await;
    amelie
        .get("/compte/dettes")
        .await
        .says("Vous devez 8,20 €")
        .says("Au-delà de 5,00 €");
    amelie.get("/compte").await.says("8,20 €").says("Voir mes dettes");
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get("/compte/dettes").await.is(200).does_not_say("8,20");
}

#[tokio::test]
async fn the_desk_takes_the_money_once_and_the_reader_sees_the_receipt() {
    let portal = TestPortal::start().await;
    owe(&portal, "Amélie", 320).await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let patron = portal.patron("Amélie");
    let desk = format!("/pro/comptoir?bib=valbrune&lecteur={patron}");
    nadia.get(&desk).await.is(200).says("3,20 €").says("Encaisser");
    let copy = nadia.clone();
    nadia
        .post_form("/pro/comptoir/encaisser", &[])
        .await
        .is(200)
        .says("Encaissé : 3,20 €");
    let mut again = copy;
    again
        .post_form("/pro/comptoir/encaisser", &[])
        .await
        .is(200)
        .says("déjà été encaissée");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/dettes")
        .await
        .says("Vous n’avez pas de dette")
        .says("Réglé depuis un an")
        .says("3,20 €");
}
