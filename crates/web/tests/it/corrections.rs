//! Stories of corrections: a record that is hidden, editions grouped by hand, a cover replaced.

use app::failure::Failure;
use domain::id::RecordNumber;
use testbed::portal::{TestItem, TestPortal, TestRecord};

use crate::pictures::png;

fn pedigree(title: &str) -> TestRecord {
    TestRecord::new("1", title, "Simenon, Georges")
        .with("010", "  ", &[('a', "9782070360024")])
        .at(TestItem::new("V001", "VALB", "R SIM P"))
}

#[tokio::test]
async fn a_hidden_record_is_gone_for_readers_until_it_is_shown_again() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await;
        let page = format!("/pro/catalogue/notices/{number}");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/catalogue/notices?q=pedigree")
            .await
            .is(200)
            .says("Simenon");
        nadia
            .get(&page)
            .await
            .is(200)
            .says("Les lecteurs voient cette notice")
            .says("VALB 1");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get(&format!("/notice/{number}/reserver")).await.is(200);
        amelie
            .post_form(&format!("/notice/{number}/reserver"), &[("retrait", "valbrune")])
            .await
            .is(200);

        let hidden = nadia.post_form(&format!("{page}/masquer"), &[]).await;
        hidden
            .is(200)
            .says("La notice est masquée.")
            .says("1 réservation en cours garde sa place.")
            .says("Masquée depuis");
        portal.index().await;
        portal.visitor().get(&format!("/notice/{number}")).await.is(410);
        portal
            .visitor()
            .get("/recherche?q=pedigree")
            .await
            .does_not_say("Presses de la Cité");
        amelie.get("/compte/reservations").await.is(200).says("Pedigree");
        nadia
            .post_form(&format!("{page}/masquer"), &[])
            .await
            .says("c’est déjà fait");

        // A load that brings it again does not show it.
        portal.import("VALB", &[pedigree("Pedigree, revu")]).await;
        portal.visitor().get(&format!("/notice/{number}")).await.is(410);
        nadia
            .get(&format!("/pro/catalogue/notices?q={number}"))
            .await
            .says("Pedigree, revu");
        nadia.get(&page).await.is(200);
        nadia
            .post_form(&format!("{page}/montrer"), &[])
            .await
            .says("de nouveau visible");
        portal.visitor().get(&format!("/notice/{number}")).await.is(200);
        nadia.get("/pro/journal?quoi=record").await.says("Notice masquée");
    }
}

#[tokio::test]
async fn editions_grouped_by_hand_stay_together_whatever_is_loaded() {
    for portal in TestPortal::each().await {
        let (one, other) = (
            portal.record("Pedigree").await,
            portal.record("Le chien jaune").await,
        );
        let page = format!("/pro/catalogue/notices/{one}");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(&format!("{page}?avec=chien+jaune"))
            .await
            .is(200)
            .says("Aucune autre édition")
            .says("Regrouper Le chien jaune");
        let with = other.to_string();
        let grouped = nadia
            .post_form(&format!("{page}/regrouper"), &[("avec", &with)])
            .await;
        grouped
            .is(200)
            .says("Regroupée avec « Le chien jaune »")
            .says("Regroupement fait à la main");
        nadia
            .post_form(&format!("{page}/regrouper"), &[("avec", &with)])
            .await
            .says("c’est déjà fait");
        portal
            .visitor()
            .get(&format!("/notice/{one}"))
            .await
            .says("Autres éditions");

        portal
            .import("VALB", &[pedigree("Pedigree, édition revue")])
            .await;
        portal
            .visitor()
            .get(&format!("/notice/{one}"))
            .await
            .says("Autres éditions");

        nadia.get(&page).await.is(200);
        nadia
            .post_form(&format!("{page}/separer"), &[])
            .await
            .says("est séparée des autres");
        portal.import("VALB", &[pedigree("Le chien jaune")]).await;
        nadia
            .get(&page)
            .await
            .says("Aucune autre édition")
            .says("Regroupement fait à la main");
        // By its words it would be with them now.
        nadia
            .post_form(&format!("{page}/automatique"), &[])
            .await
            .says("de nouveau automatique");
        nadia.get(&page).await.does_not_say("Aucune autre édition");
    }
}

#[tokio::test]
async fn two_editions_taken_apart_by_two_administrators_at_once_are_taken_apart_once() {
    for portal in TestPortal::each().await {
        let number = |number: u64| RecordNumber::new(u32::try_from(number).unwrap());
        let one = number(portal.record("Pedigree").await);
        let other = number(portal.record("Le chien jaune").await);
        let (app, nadia) = (&portal.app, portal.librarian("Nadia").await);
        for _ in 0..5 {
            app::correction::group(app, &nadia, one, other).await.unwrap();
            let (first, second) = tokio::join!(
                app::correction::split(app, &nadia, one),
                app::correction::split(app, &nadia, other),
            );
            assert!(
                matches!(
                    (&first, &second),
                    (Ok(()), Err(Failure::Conflict)) | (Err(Failure::Conflict), Ok(()))
                ),
                "{first:?}, {second:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_cover_is_replaced_and_drawn_again() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await;
        let page = format!("/pro/catalogue/notices/{number}");
        let cover = format!("{page}/couverture");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(&page).await.is(200).says("la couverture est dessinée");
        nadia
            .post_file(&cover, &[], ("fichier", b"GIF89a"))
            .await
            .is(422)
            .says("n’est pas une image");
        nadia
            .post_file(&cover, &[], ("fichier", &png()))
            .await
            .is(200)
            .says("La couverture est remplacée.");
        portal
            .visitor()
            .get(&format!("/notice/{number}"))
            .await
            .is(200)
            .has("src=\"/images/");
        portal.import("VALB", &[pedigree("Pedigree")]).await;
        portal
            .visitor()
            .get("/recherche?q=pedigree")
            .await
            .has("src=\"/images/");
        nadia.get("/pro/images").await.says("Pedigree");
        nadia.get(&page).await.is(200);
        nadia
            .post_form(&format!("{cover}/retirer"), &[])
            .await
            .says("est de nouveau dessinée");
        let plain = portal.visitor().get(&format!("/notice/{number}")).await;
        assert!(!plain.body.contains("src=\"/images/"));
    }
}

#[tokio::test]
async fn a_record_is_corrected_by_the_administrators_alone() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let page = format!("/pro/catalogue/notices/{number}");
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/catalogue/notices").await.is(404);
    luc.get(&page).await.is(404);
    luc.get("/pro").await.is(200);
    for act in ["masquer", "separer", "automatique", "couverture/retirer"] {
        luc.post_once(&format!("{page}/{act}"), &[]).await.is(404);
    }
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get("/pro/catalogue/notices/999999").await.is(404);
    nadia.get("/pro/catalogue/notices/x").await.is(404);
}
