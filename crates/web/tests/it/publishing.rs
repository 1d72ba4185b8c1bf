//! Stories of librarians who publish: written, tried, scheduled, shown, taken back, deleted; and two
//! who write on the same page.

use jiff::SignedDuration;
use testbed::portal::{LOINCOURT, LUC, Page, TestPortal, Visitor};

const NEW: &str = "/pro/actualites/nouvelle";

/// What is typed of a new piece of news.
fn typed<'a>(geste: &'a str, title: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("geste", geste),
        ("langue", "fr"),
        ("titre", title),
        ("resume", "Une phrase."),
        (
            "texte",
            "Un *meuble* à tiroirs.\n\n<script>alert(1)</script>\n\n[L’agenda](/agenda) [x](javascript:alert)",
        ),
        ("bibliotheque", "valbrune"),
        ("signature", "Nadia"),
        ("du", ""),
        ("au", ""),
    ]
}

async fn written(nadia: &mut Visitor, geste: &str, title: &str) -> String {
    nadia.get(NEW).await.is(200);
    nadia
        .post_form(NEW, &typed(geste, title))
        .await
        .is(200)
        .says(title);
    address(nadia.page(), title)
}

/// Where a row of the list is written on.
pub fn address(page: &Page, title: &str) -> String {
    page.link(title)
        .unwrap_or_else(|| panic!("{title} is not in the list"))
}

/// Luc writes for Loincourt from now on.
pub async fn edits_at_loincourt(portal: &TestPortal) {
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::account::give_role(&mut tx, 77, LUC.account(), "editor", Some(LOINCOURT))
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_draft_is_tried_published_and_taken_back() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/actualites")
            .await
            .is(200)
            .says("Aucune actualité ici.");
        nadia.get(NEW).await.is(200).says("Nouvelle actualité");
        let tried = nadia.post_form(NEW, &typed("apercu", "Une grainothèque")).await;
        tried
            .is(200)
            .says("Rien n’est encore enregistré")
            .has("<h1>Une grainothèque</h1>")
            .has("<em>meuble</em>")
            .has("<a href=\"/agenda\">L’agenda</a>")
            .does_not_say("javascript");
        assert!(!tried.body.contains("<script>alert"), "no tag goes through");
        let on = nadia.post_form(NEW, &[("geste", "reprendre")]).await;
        on.is(200)
            .has("value=\"Une grainothèque\"")
            .has("Un *meuble* à tiroirs.");

        nadia
            .post_form(NEW, &typed("enregistrer", "Une grainothèque"))
            .await
            .is(200)
            .says("comme brouillon")
            .says("Pas de date");
        let edit = address(nadia.page(), "Une grainothèque");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get("/actualites").await.does_not_say("Une grainothèque");
        nadia
            .get(&format!("{edit}/apercu"))
            .await
            .is(200)
            .says("Les lecteurs ne voient pas encore cette page.");

        nadia.get("/pro/actualites?etape=brouillons").await.is(200);
        nadia
            .post_form(&format!("{edit}/publier"), &[])
            .await
            .is(200)
            .says("est en ligne");
        amelie.get("/actualites").await.says("Une grainothèque");
        let page = amelie.page().link("Une grainothèque").unwrap();
        amelie
            .get(&page)
            .await
            .is(200)
            .says("Un meuble à tiroirs.")
            .does_not_say("Aperçu");

        nadia.get("/pro/actualites").await.is(200);
        nadia
            .post_form(&format!("{edit}/retirer"), &[])
            .await
            .is(200)
            .says("n’est plus en ligne");
        amelie.get(&page).await.is(404);
    }
}

#[tokio::test]
async fn it_is_shown_from_an_hour_until_another() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW).await.is(200);
    let mut scheduled = typed("enregistrer", "Fermé à Noël");
    scheduled.retain(|(name, _)| !["du", "au"].contains(name));
    // Ten in Brussels is nine where the clock of the stories stands.
    scheduled.extend([("du", "2026-11-23T11:00"), ("au", "2026-11-23T12:00")]);
    nadia
        .post_form(NEW, &scheduled)
        .await
        .is(200)
        .says("est programmée")
        .says("du 23 novembre à 11 h au 23 novembre à 12 h");
    let mut amelie = portal.visitor();
    amelie.get("/actualites").await.does_not_say("Fermé à Noël");
    portal.clock.advance(SignedDuration::from_mins(60));
    amelie.get("/actualites").await.says("Fermé à Noël");
    portal.clock.advance(SignedDuration::from_mins(60));
    amelie.get("/actualites").await.does_not_say("Fermé à Noël");
    nadia
        .get("/pro/actualites?etape=terminees")
        .await
        .says("Fermé à Noël");

    nadia.get(NEW).await.is(200);
    let mut backwards = typed("enregistrer", "À l’envers");
    backwards.retain(|(name, _)| !["du", "au", "titre"].contains(name));
    backwards.extend([
        ("titre", ""),
        ("du", "2026-11-25T10:00"),
        ("au", "2026-11-24T10:00"),
    ]);
    nadia
        .post_form(NEW, &backwards)
        .await
        .is(422)
        .says("Donnez un titre.")
        .says("La fin vient après le début.")
        .has("value=\"2026-11-25T10:00\"");
}

#[tokio::test]
async fn the_second_of_two_is_told_and_loses_nothing() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let edit = written(&mut nadia, "publier", "Une grainothèque").await;
        let mut colleague = portal.visitor().signed_in("Nadia").await;
        nadia.get(&edit).await.is(200);
        colleague.get(&edit).await.is(200);
        colleague
            .post_form(&edit, &typed("enregistrer", "Une grainothèque ouverte"))
            .await
            .is(200);
        let mut mine = typed("enregistrer", "Une grainothèque au premier");
        mine.retain(|(name, _)| *name != "signature");
        mine.push(("signature", "Inès"));
        let told = nadia.post_form(&edit, &mine).await;
        told.is(409)
            .says("Nadia a enregistré une modification à 10 h")
            .says("Ce que votre collègue a enregistré")
            .says("Une grainothèque ouverte")
            .has("value=\"Une grainothèque au premier\"")
            .has("value=\"Inès\"");
        nadia
            .post_form(&edit, &mine)
            .await
            .is(200)
            .says("Une grainothèque au premier");
        // What was typed said no day: it is a draft again, and publishing an older version of it is told.
        nadia.get("/pro/actualites?etape=brouillons").await.is(200);
        nadia
            .post_form(&format!("{edit}/publier"), &[("version", "0")])
            .await
            .is(409)
            .says("a enregistré une modification")
            .says("Voici la situation à jour");
    }
}

#[tokio::test]
async fn what_was_deleted_is_brought_back_within_a_day() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let edit = written(&mut nadia, "publier", "Une grainothèque").await;
        let gone = nadia.post_form(&format!("{edit}/supprimer"), &[]).await;
        gone.is(200).says("Vous avez supprimé").says("Rétablir");
        nadia.get_once(&edit).await.is(404);
        portal
            .visitor()
            .get("/actualites")
            .await
            .does_not_say("grainothèque");
        nadia.get("/pro/actualites").await.is(200);
        let token = nadia.page().hidden("/deconnexion")[0].1.clone();
        let back = format!("{edit}/retablir");
        nadia
            .post_form(&back, &[("token", &token)])
            .await
            .is(200)
            .says("Vous avez rétabli");
        portal.visitor().get("/actualites").await.says("grainothèque");
        nadia
            .post_form(&format!("{edit}/supprimer"), &[("token", &token)])
            .await
            .is(200);
        portal.clock.advance(SignedDuration::from_hours(25));
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro/actualites").await.is(200);
        let token = nadia.page().hidden("/deconnexion")[0].1.clone();
        nadia.post_form(&back, &[("token", &token)]).await.is(404);
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_piece_of_news() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW).await.is(200);
    let form = nadia.page().hidden(NEW);
    let token = form.iter().find(|(name, _)| name == "token").unwrap().1.clone();
    let mut sent = typed("publier", "Une seule fois");
    sent.extend([("token", token.as_str()), ("version", "0")]);
    for _ in 0..2 {
        nadia.post_once(NEW, &sent).await.is(303);
    }
    let list = nadia.get("/pro/actualites").await;
    assert_eq!(list.body.matches("<th scope=\"row\">").count(), 1);
}

#[tokio::test]
async fn a_librarian_of_one_library_writes_for_it_alone() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let edit = written(&mut nadia, "publier", "De Valbrune").await;
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get("/pro/actualites").await.is(403);
        edits_at_loincourt(&portal).await;
        luc.get("/pro/actualites")
            .await
            .is(200)
            .does_not_say("De Valbrune");
        luc.get("/pro/actualites?bib=valbrune").await.is(404);
        luc.get("/pro/actualites?bib=*").await.is(404);
        luc.get_once(&edit).await.is(404);
        luc.get_once(&format!("{edit}/apercu")).await.is(404);
        luc.get(NEW).await.is(200).does_not_say("Tout le réseau");
        luc.post_form(NEW, &typed("publier", "Pas à moi"))
            .await
            .is(422)
            .says("Choisissez une de vos bibliothèques.");
        luc.get(NEW).await.is(200);
        let token = luc.page().hidden(NEW)[0].1.clone();
        for verb in ["publier", "retirer", "supprimer", "retablir"] {
            let mut fields = vec![("token", token.as_str())];
            if ["publier", "retirer"].contains(&verb) {
                fields.push(("version", "0"));
            }
            luc.post_once(&format!("{edit}/{verb}"), &fields).await.is(404);
        }
        let mut change = typed("enregistrer", "Pas à moi");
        change.extend([("token", token.as_str()), ("version", "0")]);
        luc.post_once(&edit, &change).await.is(404);

        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get_once("/pro/actualites").await.is(403);
        amelie.get_once(&edit).await.is(403);
    }
}

const NEW_SELECTION: &str = "/pro/selections/nouvelle";

/// The answers that a selection needs besides its records.
fn around_records<'a>(geste: &'a str, title: &'a str, genre: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("geste", geste),
        ("langue", "fr"),
        ("titre", title),
        ("texte", "Il *pleut* souvent."),
        ("bibliotheque", "valbrune"),
        ("signature", "Nadia"),
        ("du", ""),
        ("au", ""),
        ("genre", genre),
    ]
}

#[tokio::test]
async fn documents_are_found_added_put_in_order_and_published() {
    for portal in TestPortal::each().await {
        let first = portal.record("Pedigree").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(NEW_SELECTION)
            .await
            .is(200)
            .says("Aucun document pour l’instant.");
        // Without documents and without a rule there is nothing to show.
        nadia
            .post_form(NEW_SELECTION, &around_records("publier", "Brumes", ""))
            .await
            .is(422)
            .says("Ajoutez au moins un document");
        let mut look = around_records("fiche-ajouter", "Brumes", "");
        look.push(("ajouter", "simenon"));
        let found = nadia.post_form(NEW_SELECTION, &look).await;
        found.is(200).says("Pedigree").has("value=\"Brumes\"");
        // By its number, and with « Enter » in the field instead of the button.
        let mut by_number = around_records("enregistrer", "Brumes", "");
        by_number.push(("ajouter", &first));
        let added = nadia.post_form(NEW_SELECTION, &by_number).await;
        added.is(200).has(&format!("name=\"r\" value=\"{first}\""));
        let other = portal.record("Rivière & <digue> \"basse\"").await.to_string();
        let take = format!("fiche-prendre-{other}");
        let mut more = around_records(&take, "Brumes", "");
        more.extend([
            ("r", first.as_str()),
            ("mot", "Toute une ville."),
            ("ajouter", ""),
        ]);
        nadia
            .post_form(NEW_SELECTION, &more)
            .await
            .is(200)
            .has("Toute une ville.");
        let up = format!("fiche-monter-{other}");
        let mut order = around_records(&up, "Brumes", "");
        let chosen = [
            ("r", first.as_str()),
            ("mot", "Toute une ville."),
            ("r", other.as_str()),
            ("mot", ""),
        ];
        order.extend(chosen);
        let ordered = nadia.post_form(NEW_SELECTION, &order).await;
        let place = |number: &str| {
            ordered
                .body
                .find(&format!("name=\"r\" value=\"{number}\""))
                .unwrap()
        };
        assert!(place(&other) < place(&first), "it moved up with its word");

        let mut tried = around_records("apercu", "Brumes", "");
        tried.extend(chosen);
        nadia
            .post_form(NEW_SELECTION, &tried)
            .await
            .is(200)
            .says("Rien n’est encore enregistré")
            .says("Toute une ville.")
            .has("<em>pleut</em>");
        let mut sent = around_records("publier", "Brumes", "");
        sent.extend(chosen);
        nadia
            .post_form(NEW_SELECTION, &sent)
            .await
            .is(200)
            .says("est en ligne")
            .says("2 documents choisis");
        let edit = address(nadia.page(), "Brumes");
        let mut amelie = portal.visitor();
        amelie.get("/selections").await.says("2 titres choisis par Nadia");
        let page = amelie.page().link("Brumes").unwrap();
        amelie.get(&page).await.is(200).says("Toute une ville.");

        // Taken out again, the other stays with its word.
        nadia.get(&edit).await.is(200).has("Toute une ville.");
        let mut one = around_records("enregistrer", "Brumes", "");
        one.retain(|(name, _)| *name != "du");
        one.extend([
            ("r", first.as_str()),
            ("mot", "Toute une ville."),
            ("du", "2026-11-23T08:00"),
        ]);
        nadia
            .post_form(&edit, &one)
            .await
            .is(200)
            .says("1 document choisi");
        amelie.get(&page).await.does_not_say("Rivière");
    }
}

#[tokio::test]
async fn what_is_ticked_is_added_at_once() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await.to_string();
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get("/recherche?q=pedigree").await.is(200);
    nadia
        .post_form("/ma-liste/garder", &[("n", &number), ("retour", "/recherche")])
        .await
        .is(200);
    nadia
        .get(NEW_SELECTION)
        .await
        .is(200)
        .says("Ajouter le document coché");
    nadia
        .post_form(NEW_SELECTION, &around_records("fiche-panier", "Brumes", ""))
        .await
        .is(200)
        .has(&format!("name=\"r\" value=\"{number}\""));
}

#[tokio::test]
async fn a_rule_finds_what_came_in_lately_and_follows_the_catalogue() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(NEW_SELECTION).await.is(200);
        let mut rule = around_records("publier", "Du Simenon", "regle");
        rule.extend([("mots", "simenon"), ("ou", "valbrune"), ("jours", "30")]);
        nadia
            .post_form(NEW_SELECTION, &rule)
            .await
            .is(200)
            .says("est en ligne")
            .says("Par une règle");
        let edit = address(nadia.page(), "Du Simenon");
        let mut amelie = portal.visitor();
        amelie.get("/selections").await.is(200).says("Du Simenon");
        let page = amelie.page().link("Du Simenon").unwrap();
        amelie.get(&page).await.is(200).says("Pedigree");
        nadia
            .get(&edit)
            .await
            .is(200)
            .has("value=\"simenon\"")
            .has("value=\"30\"")
            .says("aujourd’hui");
        // A month later it is new no more.
        portal.clock.advance_days(40);
        amelie.get(&page).await.is(200).does_not_say("Pedigree");

        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(NEW_SELECTION).await.is(200);
        let mut empty = around_records("publier", "Rien", "regle");
        empty.extend([("mots", ""), ("jours", "zéro")]);
        nadia
            .post_form(NEW_SELECTION, &empty)
            .await
            .is(422)
            .says("Donnez un nombre de jours");
    }
}

#[tokio::test]
async fn a_selection_of_another_library_is_out_of_reach() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW_SELECTION).await.is(200);
    let mut rule = around_records("publier", "Du Simenon", "regle");
    rule.push(("mots", "simenon"));
    nadia.post_form(NEW_SELECTION, &rule).await.is(200);
    let edit = address(nadia.page(), "Du Simenon");
    let mut luc = portal.visitor().signed_in("Luc").await;
    edits_at_loincourt(&portal).await;
    luc.get("/pro/selections")
        .await
        .is(200)
        .does_not_say("Du Simenon");
    luc.get_once(&edit).await.is(404);
    luc.get_once(&format!("{edit}/apercu")).await.is(404);
    luc.get(NEW_SELECTION).await.is(200);
    let token = luc.page().hidden(NEW_SELECTION)[0].1.clone();
    for verb in ["supprimer", "retablir"] {
        let path = format!("{edit}/{verb}");
        luc.post_once(&path, &[("token", &token)]).await.is(404);
    }
}
