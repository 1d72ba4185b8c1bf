//! Boxes ticked under results: kept from page to page and through the sign-in.

use testbed::portal::TestPortal;

use super::{numbers, tick};

#[tokio::test]
async fn a_tick_is_kept_from_page_to_page_and_through_the_sign_in() {
    let portal = TestPortal::start().await;
    let numbers = numbers(&portal, &["Pedigree", "Conte de la Senne 1", "Le Chat"]).await;
    let [pedigree, tale, chat] = [0, 1, 2].map(|at| numbers[at].as_str());
    let mut stranger = portal.visitor();
    let page = stranger.get("/recherche?q=conte").await;
    page.is(200)
        .says("Documents choisis")
        .says("Garder ce choix, page suivante");
    assert!(
        !stranger.cookies.contains_key("choix"),
        "who ticks nothing gets no cookie"
    );
    stranger.post_once("/ma-liste/garder", &[]).await.is(303);
    assert!(!stranger.cookies.contains_key("choix"));

    let next = "/recherche?q=conte&page=2";
    let kept = stranger
        .post_once("/ma-liste/garder", &[("n", tale), ("vers", next)])
        .await;
    assert_eq!(kept.is(303).header("location"), next);
    let cookie = kept.header("set-cookie").to_owned();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Max-Age"),
        "{cookie}"
    );
    let page = stranger.get(next).await;
    assert_eq!(
        page.body.matches("<i></i>").count(),
        1,
        "one is ticked on another page"
    );
    stranger
        .post_once("/ma-liste/visualiser", &[("n", pedigree)])
        .await
        .is(303);
    for view in ["", "&vue=vignettes", "&vue=compacte"] {
        let page = stranger.get(&format!("/recherche?q=pedigree{view}")).await;
        page.has(&format!("value=\"{pedigree}\" checked"));
        assert_eq!(page.header("cache-control"), "no-store");
    }
    let basket = stranger.get("/ma-liste").await;
    basket
        .is(200)
        .says("2 documents")
        .says("Pedigree")
        .says("Conte de la Senne 1");
    // Unticked where it was ticked, and not what was ticked in another tab meanwhile.
    stranger
        .post_once("/ma-liste/garder", &[("n", chat), ("avant", tale)])
        .await
        .is(303);
    stranger
        .get("/ma-liste")
        .await
        .says("2 documents")
        .says("Le Chat")
        .does_not_say("Senne");

    let to = stranger
        .post_once("/ma-liste/enregistrer", &[("n", pedigree)])
        .await;
    assert_eq!(to.is(303).header("location"), "/compte/listes/enregistrer");
    let door = stranger.get_once("/compte/listes/enregistrer").await;
    assert_eq!(
        door.is(303).header("location"),
        "/connexion?retour=/compte/listes/enregistrer"
    );
    stranger
        .get("/connexion?retour=/compte/listes/enregistrer")
        .await
        .is(200);
    let fields = [
        ("identifiant", "2000001"),
        ("mot_de_passe", testbed::portal::AMELIE.password),
    ];
    let form = stranger.post_form("/connexion", &fields).await;
    form.is(200)
        .says("Nouvelle liste")
        .says("Elle contiendra les 2 documents choisis.");
    assert!(!stranger.cookies.contains_key("choix"), "the cookie is done with");
    let made = stranger
        .post_form("/compte/listes/nouvelle", &[("nom", "À lire")])
        .await;
    made.is(200)
        .says("2 documents sont ajoutés à la liste « À lire ».")
        .says("Pedigree")
        .says("Le Chat");
    stranger
        .get("/ma-liste")
        .await
        .says("Aucun document n’est choisi.");
}

#[tokio::test]
async fn what_is_emptied_can_be_brought_back() {
    let portal = TestPortal::start().await;
    let mut stranger = portal.visitor();
    tick(&portal, &mut stranger, &["Pedigree"]).await;
    let chat = portal.record("Le Chat").await.to_string();
    stranger.get("/recherche?q=simenon").await;
    stranger
        .post_once("/ma-liste/vider", &[("n", &chat), ("retour", "//evil.test")])
        .await
        .is(303);
    let page = stranger.get("/recherche?q=simenon").await;
    page.says("2 documents ne sont plus choisis.")
        .says("Rétablir")
        .has("action=\"/ma-liste/retablir\"");
    let back = stranger.post_form("/ma-liste/retablir", &[]).await;
    back.is(200)
        .says("2 documents sont de nouveau choisis.")
        .says("Le Chat");
    // Emptying what is empty says nothing.
    stranger.post_once("/ma-liste/vider", &[]).await.is(303);
    stranger.get("/ma-liste").await;
    let nothing = stranger.post_once("/ma-liste/vider", &[]).await;
    assert_eq!(nothing.is(303).headers.get("set-cookie"), None);
}

#[tokio::test]
async fn numbers_are_numbers_and_what_is_full_says_so() {
    let portal = TestPortal::start().await;
    let mut stranger = portal.visitor();
    stranger.get("/recherche?q=simenon").await;
    for number in ["1 AND SLEEP(5)", "1;drop", "-1", "1.5", "99999999999", "", "1,2"] {
        for action in ["garder", "visualiser", "vider", "enregistrer", "mes-listes"] {
            let path = format!("/ma-liste/{action}");
            for field in ["n", "avant"] {
                stranger.post_once(&path, &[(field, number)]).await.is(422);
            }
        }
    }
    stranger
        .post_once("/ma-liste/garder", &[("n", "4000000000")])
        .await
        .is(303);
    stranger
        .get("/ma-liste")
        .await
        .says("Aucun document n’est choisi.");
    let pedigree = portal.record("Pedigree").await.to_string();
    for evil in ["//evil.test", "https://evil.test", "/\\evil.test"] {
        let to = stranger
            .post_once(
                "/ma-liste/garder",
                &[("n", &pedigree), ("vers", evil), ("retour", evil)],
            )
            .await;
        assert_eq!(to.is(303).header("location"), "/ma-liste");
    }
}

#[tokio::test]
async fn a_record_is_added_from_its_page_and_once() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let record = amelie.get(&format!("/notice/{number}")).await;
    let link = record.link("Ajouter à une liste").unwrap();
    let form = amelie.get(&link).await;
    form.is(200)
        .says("Nouvelle liste")
        .says("Elle contiendra « Pedigree ».");
    let made = amelie
        .post_form("/compte/listes/nouvelle", &[("nom", "À lire")])
        .await;
    made.is(200).says("1 document est ajouté à la liste « À lire ».");
    let id = made.path.rsplit('/').next().unwrap().to_owned();
    let form = amelie.get(&link).await;
    form.is(200)
        .says("Ajouter « Pedigree » à une liste")
        .says("À lire (1)")
        .says("Sauvegarder une nouvelle liste");
    let again = amelie
        .post_form(
            "/compte/listes/enregistrer",
            &[("ou", "existante"), ("liste", &id)],
        )
        .await;
    again
        .is(200)
        .says("Rien de nouveau dans la liste « À lire ».")
        .says("1 document y était déjà.");
    amelie.get(&link).await;
    let new = amelie
        .post_once("/compte/listes/enregistrer", &[("ou", "nouvelle")])
        .await;
    assert_eq!(
        new.is(303).header("location"),
        format!("/compte/listes/nouvelle?notice={number}")
    );
    for (ou, liste, status) in [
        ("ailleurs", id.as_str(), 422),
        ("existante", "7", 404),
        ("existante", "x", 404),
    ] {
        amelie.get(&link).await;
        let fields = [("ou", ou), ("liste", liste)];
        amelie
            .post_once("/compte/listes/enregistrer", &fields)
            .await
            .is(status);
    }
    for wrong in ["999999", "x", "-1"] {
        amelie
            .get_once(&format!("/compte/listes/enregistrer?notice={wrong}"))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_librarian_without_a_card_has_lists_too() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let id = super::list_of(&portal, &mut nadia, "Heure du conte", &["Pedigree"]).await;
    nadia
        .get(&format!("/compte/listes/{id}"))
        .await
        .is(200)
        .does_not_say("Tout réserver");
    nadia
        .get_once(&format!("/compte/listes/{id}/reserver"))
        .await
        .is(404);
}
