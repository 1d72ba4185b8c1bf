//! Stories of rules written on the portal: what they change is shown before, holds at once, and is taken
//! back; two colleagues never overwrite one another; nobody writes for another library.

use testbed::portal::{LOINCOURT, LUC, TestPortal};

const NEW: &str = "/pro/regles/nouvelle";

fn film(days: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("bibliotheque", "valbrune"),
        ("categorie", ""),
        ("type", "film"),
        ("public", ""),
        ("loan_days", days),
        ("hold_fee", "0,50"),
    ]
}

#[tokio::test]
async fn a_rule_is_tried_written_changed_deleted_and_put_back() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/regles")
            .await
            .is(200)
            .says("Règle générale du réseau");
        nadia.get(NEW).await.is(200).says("Durée du prêt, en jours");
        let mut nothing = film("");
        nothing.retain(|(name, _)| *name != "hold_fee");
        nadia
            .post_form(NEW, &nothing)
            .await
            .is(422)
            .says("La règle ne dit rien");
        nadia
            .post_form(NEW, &film("trois semaines"))
            .await
            .is(422)
            .says("Durée du prêt, en jours : donnez un nombre entier, par exemple 14.")
            .has("value=\"trois semaines\"");
        let mut backwards = film("7");
        backwards.extend([("du", "2026-12-24"), ("au", "2026-12-01")]);
        nadia
            .post_form(NEW, &backwards)
            .await
            .is(422)
            .says("Le dernier jour vient avant le premier : changez l’un des deux.");

        let mut look = film("7");
        look.push(("geste", "voir"));
        nadia
            .post_form(NEW, &look)
            .await
            .is(200)
            .says("Rien n’est encore enregistré.")
            .says("→ 7")
            .has("value=\"0,50\"");
        let count = async || {
            let mut conn = portal.app.db.read().await.unwrap();
            store::policy::with_versions(&mut conn).await.unwrap().len()
        };
        let before = count().await;
        let mut twin = nadia.clone();
        nadia
            .post_form(NEW, &film("7"))
            .await
            .is(200)
            .says("Règle enregistrée : Bibliothèque de Valbrune × Film")
            .says("Règle ajoutée");
        twin.post_form(NEW, &film("7")).await.is(200);
        assert_eq!(count().await, before + 1, "a double click writes one rule");
        nadia
            .get("/pro/bibliotheques/valbrune/regles?type=film")
            .await
            .says("Durée du prêt, en jours : 7");

        let list = nadia.get("/pro/regles").await;
        let edit = list
            .link("Modifier Bibliothèque de Valbrune × Film, toujours valable")
            .expect("it can be changed");
        nadia.get(&edit).await.is(200).has("value=\"7\"");
        let mut slow = nadia.clone();
        nadia.post_form(&edit, &film("10")).await.is(200).says("7 → 10");
        slow.post_form(&edit, &film("12"))
            .await
            .is(409)
            .says("Un collègue a changé cette règle entre-temps :");
        let back = nadia.post_form("/pro/regles/retablir", &[]).await;
        back.is(200).says("Le changement est annulé.").says("10 → 7");

        nadia.get("/pro/regles").await;
        nadia
            .post_form(&format!("{edit}/supprimer"), &[])
            .await
            .is(200)
            .says("Règle supprimée : Bibliothèque de Valbrune × Film");
        assert_eq!(count().await, before);
        nadia
            .get("/pro/bibliotheques/valbrune/regles?type=film")
            .await
            .does_not_say("Durée du prêt, en jours : 7");
        nadia.get("/pro/regles").await;
        nadia.post_form("/pro/regles/retablir", &[]).await.is(200);
        assert_eq!(count().await, before + 1, "and put back");
    }
}

#[tokio::test]
async fn a_librarian_writes_the_rules_of_their_library_and_no_others() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW).await;
    nadia.post_form(NEW, &film("7")).await.is(200);
    let edit = nadia
        .get("/pro/regles")
        .await
        .link("Modifier Bibliothèque de Valbrune × Film, toujours valable")
        .expect("it can be changed");
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/regles").await.is(403);
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    store::account::give_role(&mut tx, 7007, LUC.account(), "rules", Some(LOINCOURT))
        .await
        .expect("gives");
    tx.commit().await.expect("commits");
    luc.get("/pro/regles")
        .await
        .is(200)
        .says("Bibliothèque de Valbrune × Film")
        .does_not_say("Règle ajoutée");
    luc.get(&edit).await.is(404);
    luc.get(NEW).await.is(200).does_not_say("Tout le réseau");
    for elsewhere in ["valbrune", "*"] {
        let mut fields = film("3");
        fields[0] = ("bibliotheque", elsewhere);
        luc.post_form(NEW, &fields).await.is(422);
    }
    let mut own = film("3");
    own[0] = ("bibliotheque", "loincourt");
    luc.post_form(NEW, &own).await.is(200).says("Règle enregistrée");
    let mut conn = portal.app.db.read().await.unwrap();
    let change = store::policy::changes(&mut conn, 10)
        .await
        .unwrap()
        .into_iter()
        .find(|change| {
            change
                .after
                .as_ref()
                .is_some_and(|rule| rule.values.loan_days == Some(7))
        })
        .expect("Nadia's change");
    drop(conn);
    let number = change.id.to_string();
    luc.post_form("/pro/regles/retablir", &[("changement", number.as_str())])
        .await
        .is(404);
}
