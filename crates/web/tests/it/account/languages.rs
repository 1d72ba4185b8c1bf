//! Every page of the account in four languages, without a text missing.

use domain::language::Language;
use testbed::portal::TestPortal;

use super::{owe, reference, reserve};
use crate::html::elements;

#[tokio::test]
async fn every_page_is_whole_in_four_languages() {
    let portal = TestPortal::start().await;
    portal.lend("Amélie", "V003").await;
    let record = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let mine = reference(&reserve(&mut amelie, record, "neuville").await);
    let gone = reference(&reserve(&mut amelie, portal.record("Le Chat").await, "valbrune").await);
    amelie
        .get(&format!("/compte/reservations/{gone}/supprimer"))
        .await;
    amelie
        .post_once(&format!("/compte/reservations/{gone}/supprimer"), &[])
        .await
        .is(303);
    amelie.get("/compte/reservations").await;
    owe(&portal, "Amélie", 100).await;
    let other = portal.record("Conte de la Senne 5").await;
    let pages = [
        "/compte".to_owned(),
        "/compte/prets".to_owned(),
        "/compte/prets/prolonger".to_owned(),
        "/compte/reservations".to_owned(),
        format!("/compte/reservations/{mine}/confirmee"),
        format!("/compte/reservations/{mine}/supprimer"),
        format!("/notice/{record}/reserver"),
        format!("/notice/{other}/reserver"),
    ];
    for language in Language::ALL {
        for path in &pages {
            let path = format!("{}{path}", language.prefix());
            let page = amelie.get_once(&path).await;
            page.is(200).does_not_say("⟦");
            page.has(&format!("<html lang=\"{}\"", language.code()));
            elements(&page.body).unwrap_or_else(|wrong| panic!("{path}: {wrong}"));
            assert!(page.body.len() < 60_000, "{path}: {} bytes", page.body.len());
            if language != Language::Fr {
                page.does_not_say("Réservation")
                    .does_not_say("Mon compte")
                    .does_not_say("Prêts");
            }
        }
        let mut stranger = portal.visitor();
        let page = stranger.get(&format!("{}/connexion", language.prefix())).await;
        page.is(200).does_not_say("⟦");
    }
}
