//! Stories of the heart on a cover: one coup de cœur on a record, read before others see it.

use testbed::portal::TestPortal;

use crate::contributions::decides;

#[tokio::test]
async fn a_heart_is_one_coup_de_coeur_and_can_be_deleted_and_restored() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await;
        let path = format!("/notice/{number}/coup-de-coeur");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie
            .get("/recherche?q=pedigree")
            .await
            .has(&format!("href=\"{path}\""))
            .says("Ajouter à mes coups de cœur")
            .has("aria-labelledby=\"w-love t");
        amelie
            .get(&path)
            .await
            .is(200)
            .says("Mon coup de cœur")
            .says("Pedigree");
        let mut twice = amelie.clone();
        let loved = [
            ("titre", "Relu"),
            ("texte", "Trente ans après."),
            ("signature", "Amélie"),
        ];
        amelie
            .post_form(&path, &loved)
            .await
            .is(200)
            .says("une fois approuvé")
            .says("Relu");
        twice.post_form(&path, &loved).await.is(200);
        // Another window, opened before: it changes the one that is there.
        let mut other = portal.visitor().signed_in("Amélie").await;
        other
            .get(&path)
            .await
            .is(200)
            .says("Modifier mon coup de cœur")
            .has("value=\"Relu\"");
        let list = amelie.get("/compte/coups-de-coeur").await;
        assert_eq!(list.body.matches("class=\"listrow").count(), 1);
        amelie
            .get("/recherche?q=pedigree")
            .await
            .has("aria-labelledby=\"w-loved t");

        let view = list.link("Visualiser").expect("it can be seen");
        amelie
            .get(&view)
            .await
            .is(200)
            .says("En attente d’approbation")
            .says("Vous êtes seul");
        portal.visitor().get(&view).await.is(404);
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        decides(&mut nadia, &[("acte", "publier")]).await.is(200);
        let mut stranger = portal.visitor();
        stranger.get(&view).await.is(200).says("Trente ans après.");
        stranger
            .get("/coups-de-coeur")
            .await
            .is(200)
            .says("le coup de cœur de Amélie");
        stranger
            .get(&format!("/notice/{number}"))
            .await
            .says("Trente ans après.");
        stranger
            .get("/bibliotheques/valbrune")
            .await
            .says("Trente ans après.");

        let list = amelie.get("/compte/coups-de-coeur").await;
        let delete = list.body.split("action=\"/compte/contributions/").nth(1).unwrap();
        let id = delete.split('/').next().unwrap().to_owned();
        let gone = amelie
            .post_form(&format!("/compte/contributions/{id}/supprimer"), &[])
            .await;
        gone.is(200).says("« Relu » est supprimé.").says("24 heures");
        stranger.get(&view).await.is(404);
        let back = amelie
            .post_form(&format!("/compte/contributions/{id}/retablir"), &[])
            .await;
        back.is(200).says("« Relu » est rétabli.");
        stranger.get(&view).await.is(200);
        amelie
            .post_form(&format!("/compte/contributions/{id}/supprimer"), &[])
            .await
            .is(200);
        portal.clock.advance_days(2);
        let mut late = portal.visitor().signed_in("Amélie").await;
        late.get("/compte/coups-de-coeur").await.does_not_say("Relu");
        late.post_form(&format!("/compte/contributions/{id}/retablir"), &[])
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_hundred_clicks_on_a_heart_are_one_coup_de_coeur() {
    for portal in TestPortal::each().await {
        let path = format!("/notice/{}/coup-de-coeur", portal.record("Pedigree").await);
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let mut clicks = tokio::task::JoinSet::new();
        for window in 0..5 {
            amelie.get(&path).await.is(200);
            for _ in 0..20 {
                let (mut click, path) = (amelie.clone(), path.clone());
                clicks.spawn(async move {
                    let text = format!("Lu dans la fenêtre {window}.");
                    let loved = [("titre", "Relu"), ("texte", text.as_str()), ("signature", "A.")];
                    click.post_once(&path, &loved).await.status.as_u16()
                });
            }
        }
        while let Some(status) = clicks.join_next().await {
            assert_eq!(status.unwrap(), 303);
        }
        let list = amelie.get("/compte/coups-de-coeur").await;
        assert_eq!(list.body.matches("class=\"listrow").count(), 1);
    }
}

#[tokio::test]
async fn a_library_that_wants_a_rating_asks_for_it() {
    let portal = TestPortal::start().await;
    let path = format!("/notice/{}/coup-de-coeur", portal.record("Pedigree").await);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia
        .get("/pro/commentaires")
        .await
        .says("Bibliothèque de Valbrune ne demande pas de note.");
    let asks = [("bib", "valbrune"), ("note", "oui")];
    nadia
        .post_form("/pro/commentaires/note", &asks)
        .await
        .says("Bibliothèque de Valbrune demande une note sur cinq.");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get(&path).await.says("4 sur 5");
    let loved = [
        ("titre", "Relu"),
        ("texte", "Trente ans après."),
        ("signature", "Amélie"),
    ];
    amelie
        .post_form(&path, &loved)
        .await
        .is(422)
        .says("Donnez une note, de 1 à 5.");
    let rated = [&loved[..], &[("note", "4")]].concat();
    amelie.post_form(&path, &rated).await.is(200);
    nadia.get("/pro/commentaires").await.says("Note : 4 sur 5");
}
