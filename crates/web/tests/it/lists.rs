//! Ticking, keeping, changing, sharing, taking away, reserving together.

mod basket;
mod leaving;

use app::list::{NewList, What};
use domain::id::{ListId, RecordNumber};
use domain::list::LISTS_AN_ACCOUNT;
use testbed::portal::{TestPerson, TestPortal, TestRecord, Visitor};

/// A list of somebody, with one document.
pub async fn kept_by(portal: &TestPortal, person: &TestPerson) -> ListId {
    let owner = crate::account::searches::owner(portal, person).await;
    let new = NewList {
        name: "Vacances".into(),
        description: String::new(),
    };
    let record = u32::try_from(portal.record("Le Chat").await).unwrap();
    let what = What::Record(RecordNumber::new(record));
    let made = app::list::create(&portal.app, &owner, &new, what, "story").await;
    made.unwrap().list
}

/// Ticks documents by their titles and keeps them in a new list; its id.
pub async fn list_of(portal: &TestPortal, visitor: &mut Visitor, name: &str, titles: &[&str]) -> String {
    tick(portal, visitor, titles).await;
    let form = visitor.get("/compte/listes/nouvelle?choix=oui").await;
    form.is(200);
    let made = visitor
        .post_once("/compte/listes/nouvelle", &[("nom", name)])
        .await;
    let to = made.is(303).header("location").to_owned();
    to.rsplit('/').next().unwrap().to_owned()
}

/// Ticks documents by their titles.
async fn tick(portal: &TestPortal, visitor: &mut Visitor, titles: &[&str]) {
    let mut numbers = Vec::new();
    for title in titles {
        numbers.push(portal.record(title).await.to_string());
    }
    let fields: Vec<(&str, &str)> = numbers.iter().map(|number| ("n", number.as_str())).collect();
    visitor.get("/recherche?q=a").await.is(200);
    visitor.post_once("/ma-liste/garder", &fields).await.is(303);
}

/// The titles of a page of a list, in their order.
fn titles(page: &testbed::portal::Page) -> Vec<String> {
    let rows = page.body.split("<h2 class=\"h3\">").skip(1);
    rows.filter_map(|row| row.split("</h2>").next())
        .map(|heading| {
            let text = heading
                .split('>')
                .find(|part| !part.starts_with("<a") && !part.is_empty());
            text.unwrap_or_default().replace("</a", "")
        })
        .filter(|title| !title.contains("liste"))
        .collect()
}

#[tokio::test]
async fn a_list_is_changed_deleted_and_brought_back() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let id = list_of(
        &portal,
        &mut amelie,
        "  Vacances ",
        &["Pedigree", "Le Chat", "Le chien jaune"],
    )
    .await;
    let path = format!("/compte/listes/{id}");
    let page = amelie.get(&path).await;
    page.is(200)
        .says("3 documents sont ajoutés à la liste « Vacances ».")
        .says("3 documents, modifiée le 23 novembre. Privée.")
        .says("Disponible à Valbrune");
    assert_eq!(titles(&page), ["Pedigree", "Le Chat", "Le chien jaune"]);

    let edit = format!("{path}/modifier");
    amelie.get(&edit).await.is(200).says("Modifier « Vacances »");
    let numbers = numbers(&portal, &["Pedigree", "Le Chat", "Le chien jaune"]).await;
    let [pedigree, chat, chien] = [0, 1, 2].map(|at| numbers[at].as_str());
    let fields = [
        ("nom", "Été à la mer"),
        ("description", "Dans le sac"),
        ("n", pedigree),
        ("place", "1"),
        ("etait", "1"),
        ("note", ""),
        ("n", chat),
        ("place", "2"),
        ("etait", "2"),
        ("note", "pour <Lou>"),
        ("n", chien),
        ("place", "1"),
        ("etait", "3"),
        ("note", ""),
        ("retirer", pedigree),
    ];
    let changed = amelie.post_form(&edit, &fields).await;
    changed
        .is(200)
        .says("La liste « Été à la mer » est modifiée.")
        .says("Dans le sac")
        .says("pour <Lou>");
    assert_eq!(titles(&changed), ["Le chien jaune", "Le Chat"]);

    // One place up, with a note typed at the same time; sent twice, it is one step.
    amelie.get(&edit).await.is(200);
    let fields = [
        ("nom", "Été"),
        ("n", chien),
        ("place", "1"),
        ("etait", "1"),
        ("note", "d’abord"),
        ("n", chat),
        ("place", "2"),
        ("etait", "2"),
        ("note", ""),
        ("monter", chat),
    ];
    for _ in 0..2 {
        let moved = amelie.post_once(&edit, &fields).await;
        assert_eq!(moved.is(303).header("location"), format!("{edit}#n-{chat}"));
    }
    let page = amelie.get(&path).await;
    page.says("d’abord").does_not_say("pour <Lou>");
    assert_eq!(titles(&page), ["Le Chat", "Le chien jaune"]);

    amelie.get("/compte/listes").await.is(200).says("Été");
    let deleted = amelie.post_form(&format!("{path}/supprimer"), &[]).await;
    deleted
        .is(200)
        .says("La liste « Été » est supprimée.")
        .says("Rétablir")
        .says("Vous n’avez pas encore de liste.");
    amelie.get_once(&path).await.is(404);
    amelie
        .post_form(&format!("{path}/supprimer"), &[])
        .await
        .is(200)
        .says("La liste « Été » est supprimée.");
    let back = amelie.post_form(&format!("{path}/retablir"), &[]).await;
    back.is(200)
        .says("La liste « Été » est rétablie.")
        .says("2 documents");
    amelie.get("/compte/listes").await;
    amelie.post_form(&format!("{path}/supprimer"), &[]).await.is(200);
    portal.clock.advance_days(2);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/compte/listes").await;
    let token = amelie.page().hidden("/deconnexion")[0].1.clone();
    let late = amelie
        .post_once(&format!("{path}/retablir"), &[("token", &token)])
        .await;
    late.is(404);
}

#[tokio::test]
async fn undo_with_as_many_lists_as_allowed_says_why_the_list_does_not_come_back() {
    let portal = TestPortal::start().await;
    let person = TestPerson::named("Amélie");
    let owner = crate::account::searches::owner(&portal, &person).await;
    let named = |name: &str| NewList {
        name: name.into(),
        description: String::new(),
    };
    let mut ids = Vec::new();
    for number in 1..=LISTS_AN_ACCOUNT {
        let (new, key) = (named(&format!("Liste {number}")), format!("k{number}"));
        let made = app::list::create(&portal.app, &owner, &new, What::Nothing, &key).await;
        ids.push(made.unwrap().list);
    }
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let first = format!("/compte/listes/{}", ids[0]);
    amelie.get("/compte/listes").await.is(200);
    amelie.post_form(&format!("{first}/supprimer"), &[]).await.is(200);
    app::list::create(&portal.app, &owner, &named("Autre"), What::Nothing, "other")
        .await
        .unwrap();
    amelie
        .post_form(&format!("{first}/retablir"), &[])
        .await
        .is(422)
        .says("Vous avez 50 listes sur 50 possibles.")
        .does_not_say("Visualiser Liste 1 Modifier");
}

async fn numbers(portal: &TestPortal, titles: &[&str]) -> Vec<String> {
    let mut numbers = Vec::new();
    for title in titles {
        numbers.push(portal.record(title).await.to_string());
    }
    numbers
}

#[tokio::test]
async fn what_is_wrong_with_a_list_is_said_beside_the_field_and_what_was_typed_stays() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/compte/listes/nouvelle").await.is(200);
    let long = "é".repeat(501);
    let wrong = amelie
        .post_once(
            "/compte/listes/nouvelle",
            &[("nom", " \u{200b} "), ("description", &long)],
        )
        .await;
    wrong
        .is(422)
        .says("Remplissez « Nom de la liste »")
        .says("Raccourcissez « Description » : 500 caractères au plus")
        .says(&long);
    let id = list_of(&portal, &mut amelie, "x", &["Pedigree"]).await;
    let edit = format!("/compte/listes/{id}/modifier");
    amelie.get(&edit).await;
    let number = portal.record("Pedigree").await.to_string();
    let note = "n".repeat(301);
    let fields = [
        ("nom", "y"),
        ("n", &number),
        ("place", "1"),
        ("etait", "1"),
        ("note", &note),
    ];
    let wrong = amelie.post_once(&edit, &fields).await;
    wrong
        .is(422)
        .says("Raccourcissez « Note »")
        .has(&note)
        .has("href=\"#notes\"");
    // Rows that do not fit together are no answer of the page.
    amelie
        .post_once(&edit, &[("nom", "y"), ("n", &number)])
        .await
        .is(422);
    amelie.get(&edit).await.is(200).has("value=\"x\"");
}

#[tokio::test]
async fn a_list_is_read_by_who_has_the_link_and_by_nobody_else() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let id = list_of(&portal, &mut amelie, "Club <x>", &["Pedigree", "Le Chat"]).await;
    let path = format!("/compte/listes/{id}");
    amelie.get(&path).await;
    let shared = amelie.post_form(&format!("{path}/partager"), &[]).await;
    shared
        .is(200)
        .says("La liste est partagée.")
        .says("Partagée par lien");
    let token = shared.body.split("/listes/").find_map(|rest| {
        let token: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
        (token.len() == 64).then_some(token)
    });
    let link = format!("/listes/{}", token.expect("the link is shown"));

    let mut stranger = portal.visitor();
    let read = stranger.get(&link).await;
    read.is(200)
        .says("Club <x>")
        .says("Pedigree")
        .says("2 documents")
        .does_not_say("Amélie");
    assert_eq!(read.header("x-robots-tag"), "noindex, nofollow");
    assert_eq!(read.header("cache-control"), "no-store");
    for action in ["supprimer", "modifier", "partager"] {
        assert!(!read.body.contains(action), "{action}");
    }
    assert!(
        read.body.contains("href=\"/connexion\""),
        "no other address carries the secret on"
    );
    stranger.get(&format!("/nl{link}")).await.is(200).says("Pedigree");
    for wrong in ["0", &"0".repeat(64), &format!("{}g", &link[8..71])] {
        stranger.get_once(&format!("/listes/{wrong}")).await.is(404);
    }

    amelie.get(&path).await;
    amelie
        .post_form(&format!("{path}/partager"), &[("prenom", "oui")])
        .await
        .is(200);
    stranger.get(&link).await.says("Liste de Amélie, 2 documents");
    amelie.get(&path).await;
    let over = amelie.post_form(&format!("{path}/ne-plus-partager"), &[]).await;
    over.is(200).says("La liste n’est plus partagée.").says("Privée");
    stranger.get_once(&link).await.is(404);
}

#[tokio::test]
async fn what_left_the_catalogue_or_was_merged_stays_and_says_so() {
    let portal = TestPortal::start().await;
    portal
        .import(
            "LOIN",
            &[TestRecord::new("L1", "Livre qui s’en va", "Perdu, Jean")],
        )
        .await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let id = list_of(
        &portal,
        &mut amelie,
        "x",
        &["Livre qui s’en va", "Pedigree", "Le Chat"],
    )
    .await;
    portal.import_all("LOIN", &[]).await;
    let number = |title: &'static str| {
        let portal = &portal;
        async move {
            let number = u32::try_from(portal.record(title).await).unwrap();
            RecordNumber::new(number)
        }
    };
    let (from, to) = (number("Le Chat").await, number("Le chien jaune").await);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::record::lead_to(&mut tx, from, to).await.unwrap();
    tx.commit().await.unwrap();
    let page = amelie.get(&format!("/compte/listes/{id}")).await;
    page.is(200)
        .says("3 documents")
        .says("N’est plus au catalogue")
        .says("Notice réunie à celle-ci depuis")
        .says("Le chien jaune");
    let paper = amelie.get(&format!("/compte/listes/{id}/imprimer")).await;
    paper
        .is(200)
        .says("Pas en rayon aujourd’hui")
        .says("Livre qui s’en va");
    amelie
        .get(&format!("/compte/listes/{id}/exporter/ris"))
        .await
        .is(200)
        .has("Livre qui s’en va");
}
