//! Stories of librarians' coups de cœur: a document is found, words are tried and shown; readers see them
//! where they look, in their language, and nothing of a document that is hidden.

use testbed::portal::{TestPortal, Visitor};

use crate::publishing::{address, edits_at_loincourt};

const NEW: &str = "/pro/coups-de-coeur/nouvelle";
const LIST: &str = "/coups-de-coeur/bibliothecaires";

fn typed<'a>(geste: &'a str, number: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("geste", geste),
        ("r", number),
        ("langue", "fr"),
        ("texte", "Pour **Désiré**, qui compte ses pas."),
        ("texte_nl", "Voor **Désiré**, die zijn stappen telt."),
        ("bibliotheque", "valbrune"),
        ("signature", "Nadia"),
        ("du", ""),
        ("au", ""),
    ]
}

async fn published(nadia: &mut Visitor, number: &str) -> String {
    nadia.get(NEW).await.is(200);
    nadia
        .post_form(NEW, &typed("publier", number))
        .await
        .is(200)
        .says("« Pedigree » est en ligne.");
    address(nadia.page(), "Pedigree")
}

#[tokio::test]
async fn a_document_is_found_loved_and_shown_to_readers() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/coups-de-coeur")
            .await
            .is(200)
            .says("Aucun coup de cœur ici.");
        nadia.get(NEW).await.is(200).has("value=\"Nadia\"");
        // Without a document there is nothing to love, and what was typed is kept.
        let mut none = typed("publier", &number);
        none.retain(|(name, _)| *name != "r");
        nadia
            .post_form(NEW, &none)
            .await
            .is(422)
            .says("Choisissez un document du catalogue.")
            .has("Pour **Désiré**");
        let mut look = none.clone();
        look.retain(|(name, _)| *name != "geste");
        look.extend([("geste", "fiche-ajouter"), ("ajouter", "pedigree")]);
        nadia
            .post_form(NEW, &look)
            .await
            .is(200)
            .has(&format!("name=\"r\" value=\"{number}\""))
            .has("Pour **Désiré**");
        nadia
            .post_form(NEW, &typed("apercu", &number))
            .await
            .is(200)
            .says("Rien n’est encore enregistré")
            .has("<strong>Désiré</strong>")
            .says("Choisi par Nadia, Bibliothèque de Valbrune");
        nadia.get(NEW).await.is(200);
        nadia
            .post_form(NEW, &typed("enregistrer", &number))
            .await
            .is(200)
            .says("comme brouillon");
        let edit = address(nadia.page(), "Pedigree");
        let mut amelie = portal.visitor();
        amelie.get(LIST).await.is(200).does_not_say("Désiré");
        nadia.get("/pro/coups-de-coeur?etape=brouillons").await.is(200);
        nadia
            .post_form(&format!("{edit}/publier"), &[])
            .await
            .is(200)
            .says("est en ligne");

        amelie
            .get(LIST)
            .await
            .is(200)
            .says("Pour Désiré, qui compte ses pas.")
            .says("choisi par Nadia, Bibliothèque de Valbrune");
        let page = amelie.page().link("Pedigree").expect("its card leads to it");
        amelie
            .get(&page)
            .await
            .is(200)
            .has("<strong>Désiré</strong>")
            .does_not_say("Aperçu");
        amelie
            .get(&format!("/notice/{number}"))
            .await
            .is(200)
            .says("Coups de cœur de vos bibliothécaires")
            .has("<strong>Désiré</strong>");
        amelie
            .get(&format!("/nl/notice/{number}"))
            .await
            .has("Voor <strong>Désiré</strong>, die zijn stappen telt.")
            .does_not_say("compte ses pas");
        amelie
            .get(&format!("/en/notice/{number}"))
            .await
            .has("lang=\"fr\"><p>Pour <strong>Désiré</strong>");
        for (path, is_there) in [
            ("/bibliotheques/valbrune", true),
            ("/bibliotheques/loincourt", false),
            ("/", true),
        ] {
            let home = amelie.get(path).await;
            assert_eq!(home.body.contains("qui compte ses pas"), is_there, "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_hidden_or_deleted_is_loved_by_nobody() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let edit = published(&mut nadia, &number).await;
        let mut amelie = portal.visitor();
        amelie.get(LIST).await.says("Désiré");
        let page = amelie.page().link("Pedigree").expect("its card leads to it");

        let sheet = format!("/pro/catalogue/notices/{number}");
        nadia.get(&sheet).await.is(200);
        nadia.post_form(&format!("{sheet}/masquer"), &[]).await.is(200);
        amelie.get(LIST).await.is(200).does_not_say("Désiré");
        amelie.get("/bibliotheques/valbrune").await.does_not_say("Désiré");
        amelie.get(&page).await.is(404);
        nadia
            .get("/pro/coups-de-coeur")
            .await
            .says("Document masqué ou retiré");
        nadia.get(&format!("{edit}/apercu")).await.is(200);

        nadia.get("/pro/coups-de-coeur").await.is(200);
        nadia
            .post_form(&format!("{edit}/supprimer"), &[])
            .await
            .is(200)
            .says("Vous avez supprimé")
            .says("Rétablir");
        nadia.get_once(&edit).await.is(404);
        let token = nadia.page().hidden("/deconnexion")[0].1.clone();
        nadia
            .post_form(&format!("{edit}/retablir"), &[("token", &token)])
            .await
            .is(200)
            .says("Vous avez rétabli");
    }
}

#[tokio::test]
async fn the_second_of_two_who_love_it_is_told() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let edit = published(&mut nadia, &number).await;
        let mut colleague = portal.visitor().signed_in("Nadia").await;
        nadia.get(&edit).await.is(200);
        colleague.get(&edit).await.is(200);
        let mut theirs = typed("enregistrer", &number);
        theirs.retain(|(name, _)| *name != "texte");
        theirs.push(("texte", "Pour Liège."));
        colleague.post_form(&edit, &theirs).await.is(200);
        nadia
            .post_form(&edit, &typed("enregistrer", &number))
            .await
            .is(409)
            .says("Nadia a enregistré une modification à 10 h")
            .says("Pour Liège.")
            .has("Pour **Désiré**");
    }
}

#[tokio::test]
async fn a_librarian_of_another_library_neither_reads_nor_changes_it() {
    for portal in TestPortal::each().await {
        let number = portal.record("Pedigree").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let edit = published(&mut nadia, &number).await;
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get("/pro/coups-de-coeur").await.is(403);
        edits_at_loincourt(&portal).await;
        luc.get("/pro/coups-de-coeur")
            .await
            .is(200)
            .does_not_say("Pedigree");
        luc.get_once(&edit).await.is(404);
        luc.get_once(&format!("{edit}/apercu")).await.is(404);
        luc.get(NEW).await.is(200);
        let token = luc.page().hidden(NEW)[0].1.clone();
        for verb in ["publier", "retirer", "supprimer", "retablir"] {
            let mut fields = vec![("token", token.as_str())];
            if ["publier", "retirer"].contains(&verb) {
                fields.push(("version", "0"));
            }
            luc.post_once(&format!("{edit}/{verb}"), &fields).await.is(404);
        }
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get_once("/pro/coups-de-coeur").await.is(403);
    }
}
