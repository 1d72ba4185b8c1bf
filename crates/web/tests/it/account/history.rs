//! The history: nothing until it is chosen, then searched, kept as a file, erased.

use testbed::portal::{TestPortal, VALBRUNE};

/// Lent and brought back at once.
async fn had(portal: &TestPortal, name: &str, barcode: &str) {
    portal.lend(name, barcode).await;
    let nadia = portal.librarian("Nadia").await;
    app::desk::take_back(&portal.app, &nadia, VALBRUNE, barcode)
        .await
        .unwrap();
}

#[tokio::test]
async fn nothing_is_kept_before_the_reader_chooses() {
    let portal = TestPortal::start().await;
    had(&portal, "Amélie", "V003").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/historique")
        .await
        .is(200)
        .says("Votre historique est désactivé")
        .does_not_say("Le chien jaune");
    amelie
        .get("/recherche?q=chien+jaune")
        .await
        .says("Le chien jaune")
        .does_not_say("Déjà emprunté");
    let on = amelie.post_form("/compte/historique", &[]).await;
    on.is(200)
        .says("Votre historique est activé.")
        .says("Aucun prêt rendu depuis l’activation.")
        .does_not_say("Le chien jaune");
}

#[tokio::test]
async fn what_was_had_is_found_again_told_in_results_and_kept_as_a_file() {
    let portal = TestPortal::start().await;
    portal
        .import(
            "VALB",
            &[
                testbed::portal::TestRecord::new("900", "=cmd|'/c calc'!A0", "Pirate, Paul")
                    .at(testbed::portal::TestItem::new("V900", "VALB", "R PIR")),
            ],
        )
        .await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/compte/historique").await;
    amelie.post_form("/compte/historique", &[]).await;
    for barcode in ["V003", "V001", "V900"] {
        portal.clock.advance_days(1);
        had(&portal, "Amélie", barcode).await;
    }
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let list = amelie.get("/compte/historique").await;
    list.says("3 prêts rendus").says("Georges Simenon");
    amelie
        .get("/compte/historique?q=p%C3%A9digr%C3%A9e")
        .await
        .is(200)
        .says("1 prêt rendu")
        .says("Pedigree");
    amelie
        .get("/compte/historique?q=tintin")
        .await
        .is(200)
        .says("Rien dans votre historique");
    amelie
        .get("/compte/historique?q=SIMENON+chien")
        .await
        .says("1 prêt rendu")
        .says("Le chien jaune")
        .does_not_say("Pirate");
    amelie.get("/recherche?q=chien+jaune").await.says("Déjà emprunté");
    let number = portal.record("Pedigree").await;
    amelie
        .get(&format!("/notice/{number}"))
        .await
        .says("Déjà emprunté");
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get(&format!("/notice/{number}"))
        .await
        .does_not_say("Al geleend")
        .does_not_say("Déjà emprunté");

    let file = amelie.get("/compte/historique/export").await;
    assert_eq!(file.is(200).header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").contains("historique.csv"));
    assert!(file.body.contains(";'=cmd|'/c calc'!A0;"), "{}", file.body);
    assert_eq!(file.body.lines().count(), 4, "{}", file.body);
    // Nobody else's file.
    let theirs = bart.get("/compte/historique/export").await;
    assert_eq!(theirs.is(200).body.lines().count(), 1);
}

#[tokio::test]
async fn one_loan_is_erased_then_all_of_them_after_a_question() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/compte/historique").await;
    amelie.post_form("/compte/historique", &[]).await;
    for barcode in ["V003", "V001"] {
        had(&portal, "Amélie", barcode).await;
    }
    let list = amelie.get("/compte/historique").await;
    let action = list
        .body
        .split("action=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|action| action.ends_with("/effacer"))
        .unwrap()
        .to_owned();
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get("/compte/historique").await;
    bart.post_once(&action, &[]).await.is(404);
    amelie
        .post_form(&action, &[])
        .await
        .is(200)
        .says("Ce prêt est effacé de votre historique.")
        .says("1 prêt rendu");
    amelie.post_once(&action, &[]).await.is(404);
    amelie
        .get("/compte/historique/effacer")
        .await
        .is(200)
        .says("Effacer tout votre historique ?")
        .says("1 prêt rendu")
        .says("Garder mon historique");
    amelie
        .post_once("/compte/historique/effacer", &[("ensuite", "peut-etre")])
        .await
        .is(422);
    amelie.get("/compte/historique/effacer").await.is(200);
    amelie
        .post_form("/compte/historique/effacer", &[("ensuite", "arreter")])
        .await
        .is(200)
        .says("Votre historique est effacé et désactivé.")
        .says("Activer mon historique");
    had(&portal, "Amélie", "V003").await;
    amelie
        .get("/recherche?q=chien+jaune")
        .await
        .does_not_say("Déjà emprunté");
}
