//! Stories of a library that changes its hours: what was promised is moved, what is wrong is said where
//! it is, and nothing of it is within reach of another library.

use testbed::portal::{LOINCOURT, LUC, TestPortal, Visitor};

const VALBRUNE: &str = "/pro/bibliotheques/valbrune";

/// A form of hours: two stretches a day, those of Monday as given.
fn hours<'a>(monday: [&'a str; 4], season: [&'a str; 2]) -> Vec<(&'a str, &'a str)> {
    let [opens, closes, opens_again, closes_again] = monday;
    let mut fields = vec![
        ("semaines", "every"),
        ("du", season[0]),
        ("au", season[1]),
        ("de", opens),
        ("a", closes),
        ("de", opens_again),
        ("a", closes_again),
    ];
    for _ in 2..14 {
        fields.extend([("de", ""), ("a", "")]);
    }
    fields
}

async fn closes(nadia: &mut Visitor, first: &str, last: &str) -> testbed::portal::Page {
    nadia.get(VALBRUNE).await.is(200);
    let days = [
        ("premier_jour", first),
        ("dernier_jour", last),
        ("raison", "Fêtes"),
    ];
    nadia.post_form(&format!("{VALBRUNE}/fermer"), &days).await
}

#[tokio::test]
async fn a_closure_says_what_it_moves_and_moves_it_once_it_is_confirmed() {
    for portal in TestPortal::each().await {
        portal.lend("Amélie", "V001").await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get("/compte/prets").await.says("21 décembre");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/bibliotheques")
            .await
            .is(200)
            .says("Bibliothèque de Valbrune")
            .says("Bibliothèque de Loincourt");
        for (first, last, said) in [
            ("", "", "Donnez une date."),
            ("2026-11-20", "2026-11-25", "Ce jour est passé."),
            (
                "2026-12-21",
                "2026-12-20",
                "Le dernier jour vient avant le premier.",
            ),
            ("2026-12-21", "2028-12-20", "Une fermeture dure au plus un an."),
        ] {
            let page = closes(&mut nadia, first, last).await;
            page.is(422).says(said).has("value=\"Fêtes\"");
        }
        let question = closes(&mut nadia, "2026-12-21", "2026-12-26").await;
        question
            .is(200)
            .says("Cette fermeture déplace 1 date de retour et 0 délai de retrait.")
            .says("1 prêt : lundi 28 décembre au lieu du lundi 21 décembre")
            .does_not_say("Pedigree")
            .does_not_say("Lambert");
        amelie.get("/compte/prets").await.says("21 décembre");

        let done = nadia.post_form(&format!("{VALBRUNE}/fermer"), &[]).await;
        done.is(200)
            .says("La fermeture est annoncée.")
            .says("Dates de retour déplacées : 1.")
            .says("Fermée du lundi 21 décembre au samedi 26 décembre");
        amelie.get("/compte/prets").await.says("28 décembre");
        amelie
            .get("/bibliotheques/valbrune/infos")
            .await
            .says("Fermée du lundi 21 décembre");

        let open = nadia.post_form(&format!("{VALBRUNE}/rouvrir"), &[]).await;
        open.is(200)
            .says("La fermeture est supprimée.")
            .says("Aucune fermeture prévue.");
        amelie.get("/compte/prets").await.says("28 décembre");
    }
}

#[tokio::test]
async fn hours_are_written_for_a_season_and_what_is_wrong_is_said_at_its_stretch() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let path = format!("{VALBRUNE}/horaire");
    let season = ["2027-07-01", "2027-08-31"];
    for (monday, season, said, place) in [
        (
            ["09:00", "13:00", "12:00", "18:00"],
            season,
            "Cette plage chevauche",
            "lundi-2",
        ),
        (
            ["13:00", "09:00", "", ""],
            season,
            "se termine avant de commencer",
            "lundi-1",
        ),
        (["09:00", "", "", ""], season, "Donnez les deux heures", "lundi-1"),
        (
            ["neuf", "12:00", "", ""],
            season,
            "sous la forme 09:30",
            "lundi-1",
        ),
        (
            ["09:00", "12:00", "", ""],
            ["2027-08-31", "2027-07-01"],
            "Le dernier jour vient avant le premier.",
            "au",
        ),
        (
            ["09:00", "12:00", "", ""],
            ["", ""],
            "Un autre horaire vaut déjà",
            "semaines",
        ),
    ] {
        nadia.get(&path).await.is(200);
        let page = nadia.post_form(&path, &hours(monday, season)).await;
        page.is(422).says(said).has(&format!("id=\"{place}-erreur\""));
    }
    nadia.get(&path).await.is(200);
    let summer = hours(["09:00", "12:00", "13:00", "18:30"], season);
    let saved = nadia.post_form(&path, &summer).await;
    saved
        .is(200)
        .says("Les heures d’ouverture sont enregistrées.")
        .says("au 31 août 2027")
        .says("9 h – 12 h, 13 h – 18 h 30");
    let edit = nadia
        .page()
        .body
        .split("?horaire=")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned());
    let edits: Vec<String> = edit.collect();
    assert_eq!(edits.len(), 2, "the year and the summer");
    for id in edits {
        let page = nadia.get(&format!("{path}?horaire={id}")).await;
        page.is(200);
        if page.body.contains("value=\"18:30\"") {
            let gone = nadia.post_form(&format!("{path}/supprimer"), &[]).await;
            gone.is(200).does_not_say("31 août 2027");
        }
    }
    nadia.get(&format!("{path}?horaire=7")).await.is(404);
    // Half a form is no form.
    nadia.get(&path).await.is(200);
    nadia
        .post_once(&path, &[("de", "09:00"), ("a", "12:00")])
        .await
        .is(422);
}

#[tokio::test]
async fn the_address_is_written_once_and_the_second_librarian_is_told() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let mut colleague = portal.visitor().signed_in("Nadia").await;
    nadia.get(VALBRUNE).await.is(200);
    colleague.get(VALBRUNE).await.is(200);
    let wrong = nadia.post_form(VALBRUNE, &[("email", "valbrune")]).await;
    wrong.is(422).says("Vérifiez l’adresse e-mail.");
    let contact = [
        ("rue", "Quai des Barques 4"),
        ("code_postal", "7999"),
        ("localite", "Valbrune"),
        ("telephone", "067 11 22 33"),
        ("email", "accueil@valbrune.example"),
    ];
    nadia
        .post_form(VALBRUNE, &contact)
        .await
        .is(200)
        .says("C’est enregistré.");
    let late = colleague.post_form(VALBRUNE, &[("rue", "Rue Basse 1")]).await;
    late.is(409)
        .says("Quelqu’un a modifié cette bibliothèque")
        .has("Quai des Barques 4");
    let mut stranger = portal.visitor();
    stranger
        .get("/bibliotheques/valbrune/infos")
        .await
        .says("Quai des Barques 4")
        .says("067 11 22 33");

    nadia.get(VALBRUNE).await.is(200);
    let services = format!("{VALBRUNE}/services");
    let path = "/bibliotheques/valbrune/infos";
    let none = "ne prend pas de réservations à retirer";
    let others = [
        ("service", "shelf"),
        ("service", "registration"),
        ("service", "suggestion"),
        ("service", "preregistration"),
    ];
    nadia.post_form(&services, &others).await.is(200);
    stranger.get(path).await.says(none);
    let all = [&others[..], &[("service", "pickup")]].concat();
    nadia.post_form(&services, &all).await.is(200);
    stranger.get(path).await.does_not_say(none);
    nadia
        .post_form(&services, &[("service", "peut-être")])
        .await
        .is(422);
}

#[tokio::test]
async fn what_a_reader_would_get_stands_under_the_rule_that_gives_it() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let page = nadia
        .get("/pro/bibliotheques/loincourt/regles?type=film&public=youth&categorie=nobody")
        .await;
    page.is(200)
        .says("Que recevrait ce lecteur ?")
        .says("Bibliothèque de Loincourt, toujours valable")
        .says("Validation : immédiate")
        .says("Durée du prêt, en jours : 28")
        .says("Mise de côté, en jours d’ouverture : 10");
    nadia
        .get(&format!("{VALBRUNE}/regles"))
        .await
        .says("Validation : par la bibliothèque");
}

#[tokio::test]
async fn the_rules_of_another_library_are_out_of_reach() {
    let portal = TestPortal::start().await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/bibliotheques").await.is(403);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::account::give_role(&mut tx, 1, LUC.account(), "rules", Some(LOINCOURT))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    luc.get("/pro/bibliotheques")
        .await
        .is(200)
        .says("Bibliothèque de Loincourt")
        .does_not_say("Bibliothèque de Valbrune");
    luc.get("/pro/bibliotheques/loincourt").await.is(200);
    for page in ["", "/horaire", "/regles"] {
        luc.get(&format!("{VALBRUNE}{page}")).await.is(404);
    }
    luc.get("/pro/bibliotheques/loincourt/horaire").await.is(200);
    let token = luc.page().hidden("/pro/bibliotheques/loincourt/horaire");
    let token = token
        .iter()
        .find(|(name, _)| name == "token")
        .map(|(_, value)| value.clone());
    let token = token.expect("the form has a token");
    let day = [("token", token.as_str()), ("premier_jour", "2026-12-21")];
    luc.post_once(&format!("{VALBRUNE}/fermer"), &day).await.is(404);
    let summer = hours(["09:00", "12:00", "", ""], ["2027-07-01", "2027-08-31"]);
    let summer = [&[("token", token.as_str())], &summer[..]].concat();
    luc.post_once(&format!("{VALBRUNE}/horaire"), &summer)
        .await
        .is(404);
    let dropped = [("token", token.as_str()), ("horaire", "1001")];
    luc.post_once(&format!("{VALBRUNE}/horaire/supprimer"), &dropped)
        .await
        .is(404);
    let open = [("token", token.as_str()), ("fermeture", "1")];
    luc.post_once(&format!("{VALBRUNE}/rouvrir"), &open).await.is(404);
    let contact = [("token", token.as_str()), ("rue", "Rue Basse 1")];
    luc.post_once(VALBRUNE, &contact).await.is(404);
    let services = [("token", token.as_str()), ("version", "0")];
    luc.post_once(&format!("{VALBRUNE}/services"), &services)
        .await
        .is(404);
    // Another library's timetable, under one's own address.
    luc.get("/pro/bibliotheques/loincourt/horaire?horaire=1001")
        .await
        .is(404);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/pro/bibliotheques").await.is(403);
}
