//! Stories of librarians: a hold is answered, pulled, taken back, lent; and nothing of it is
//! within reach of readers or of another library.

use testbed::portal::{Page, TestPortal, Visitor};

/// Amélie asks for a document, to fetch at Valbrune.
async fn asked_for(portal: &TestPortal, title: &str) -> Visitor {
    let number = portal.record(title).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let path = format!("/notice/{number}/reserver");
    amelie.get(&path).await.is(200);
    amelie.post_form(&path, &[("retrait", "valbrune")]).await.is(200);
    amelie
}

/// The key of the first row of a queue.
fn first_key(page: &Page) -> String {
    let rest = page.body.split("name=\"r\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_hold_goes_from_the_queue_to_the_hands_of_its_reader() {
    for portal in TestPortal::each().await {
        let mut amelie = asked_for(&portal, "Pedigree").await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro")
            .await
            .is(200)
            .says("Réservation à valider")
            .says("1 est en rayon ici.");

        let queue = nadia.get("/pro/reservations?bib=valbrune").await;
        queue
            .is(200)
            .says("Pedigree")
            .says("R SIM P")
            .says("Lambert, A.")
            .says("Mot au lecteur");
        let key = first_key(&queue);
        let after = nadia
            .post_form("/pro/reservations", &[("acte", "valider"), ("r", &key)])
            .await;
        after
            .is(200)
            .says("La réservation est validée.")
            .says("Rien à cette étape.");
        amelie.get("/compte/reservations").await.says("En préparation");

        let list = nadia.get("/pro/reservations/rayon?bib=valbrune").await;
        list.is(200)
            .says("1 exemplaire à chercher")
            .says("Romans adultes")
            .says("R SIM P")
            .says("V001");
        let found = nadia
            .post_form(
                "/pro/reservations/rayon",
                &[("bib", "valbrune"), ("code", "V001")],
            )
            .await;
        found
            .is(200)
            .says("L’exemplaire est traité.")
            .says("Rien à chercher en rayon.");
        amelie.get("/compte/reservations").await.says("À retirer");

        let file = nadia.get("/pro/comptoir?bib=valbrune").await;
        file.is(200).says("Retour");
        let file = nadia.post_form("/pro/comptoir", &[("code", "2000001")]).await;
        file.is(200)
            .says("Prêt à Amélie Lambert")
            .says("Pedigree")
            .says("À retirer");
        let lent = nadia.post_form("/pro/comptoir", &[("code", "V001")]).await;
        lent.is(200).says("Prêté").says("La réservation est empruntée.");
        amelie.get("/compte/prets").await.says("Pedigree");
    }
}

#[tokio::test]
async fn a_copy_that_comes_back_says_where_it_goes() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    portal.lend("Bart", "V008").await;
    nadia.get("/pro/comptoir?bib=valbrune").await.is(200);
    let scan =
        async |nadia: &mut Visitor, code: &str| nadia.post_form("/pro/comptoir", &[("code", code)]).await;
    scan(&mut nadia, "V008")
        .await
        .says("Rendu")
        .says("En rayon")
        .says("R OBR");
    scan(&mut nadia, "V008")
        .await
        .says("Déjà en rayon")
        .says("Cet exemplaire n’était pas prêté.");
    scan(&mut nadia, "L002")
        .await
        .says("Navette → Bibliothèque de Loincourt");
    scan(&mut nadia, "9999")
        .await
        .says("Ni carte ni exemplaire")
        .has("data-sound=\"bad\"");

    portal.lend("Bart", "V008").await;
    let mut amelie = asked_for(&portal, "Rivière & <digue> \"basse\"").await;
    let queue = nadia.get("/pro/reservations?bib=valbrune").await;
    queue.says("Prêté");
    nadia
        .post_form(
            "/pro/reservations",
            &[("acte", "valider"), ("r", &first_key(&queue))],
        )
        .await
        .is(200);
    nadia.get("/pro/comptoir?bib=valbrune").await.is(200);
    let back = scan(&mut nadia, "V008").await;
    back.says("À mettre de côté pour Lambert, A.")
        .does_not_say("Amélie")
        .has("class=\"slip\"");
    amelie.get("/compte/reservations").await.says("À retirer");
}

#[tokio::test]
async fn a_refusal_asks_for_its_reason_and_the_reader_reads_it() {
    let portal = TestPortal::start().await;
    let mut amelie = asked_for(&portal, "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let queue = nadia.get("/pro/reservations").await;
    let key = first_key(&queue);
    let question = nadia
        .post_form("/pro/reservations", &[("acte", "refuser"), ("r", &key)])
        .await;
    question
        .is(200)
        .says("Refuser cette réservation ?")
        .says("Pedigree");
    let path = "/pro/reservations/refuser";
    nadia.post_form(path, &[]).await.says("Choisissez une raison");
    nadia
        .post_form(path, &[("raison", "other")])
        .await
        .says("Remplissez « Mot au lecteur »");
    let done = nadia
        .post_form(path, &[("raison", "damaged"), ("mot", "Il revient en janvier.")])
        .await;
    done.is(200).says("La réservation est refusée");
    amelie
        .get("/compte/reservations")
        .await
        .says("Refusée")
        .says("Il revient en janvier.");
}

#[tokio::test]
async fn two_librarians_on_one_row_are_told() {
    let portal = TestPortal::start().await;
    let _amelie = asked_for(&portal, "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let mut colleague = portal.visitor().signed_in("Nadia").await;
    let key = first_key(&nadia.get("/pro/reservations").await);
    colleague.get("/pro/reservations").await.says("Pedigree");
    let answer = [("acte", "valider"), ("r", key.as_str())];
    nadia
        .post_form("/pro/reservations", &answer)
        .await
        .says("La réservation est validée.");
    let told = colleague.post_form("/pro/reservations", &answer).await;
    told.is(200)
        .says("Rien n’a été fait")
        .says("Déjà traitée par")
        .says("Pedigree");
}

#[tokio::test]
async fn a_reader_is_registered_and_found_again() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let path = "/pro/lecteurs/nouveau";
    let form = nadia.get("/pro/lecteurs/nouveau?bib=valbrune").await;
    form.is(200);
    let choices = [
        ("bibliotheque", "valbrune"),
        ("categorie", "adult"),
        ("langue", "fr"),
    ];
    let typed = |more: &[(&'static str, &'static str)]| [&choices[..], more].concat();
    let refused = nadia
        .post_form(path, &typed(&[("nom", "Dupont"), ("mail", "camille")]))
        .await;
    refused
        .is(422)
        .says("Remplissez « Prénom »")
        .says("Vérifiez l’adresse mail")
        .has("value=\"Dupont\"");
    let person = [("nom", "Dupont"), ("prenom", "Zoé"), ("naissance", "1990-02-28")];
    let taken = [&person[..], &[("carte", "2000001")]].concat();
    nadia
        .post_form(path, &typed(&taken))
        .await
        .is(422)
        .says("La carte 2000001 appartient déjà à quelqu’un.");
    let free = [&person[..], &[("carte", "3 000 777")]].concat();
    let file = nadia.post_form(path, &typed(&free)).await;
    file.is(200).says("Prêt à Zoé Dupont").says("3000777");
    for words in ["dupont", "Zoé Dupont", "3000777"] {
        let found = nadia
            .get(&format!("/pro/lecteurs?q={}", words.replace(' ', "+")))
            .await;
        found.is(200).says("Dupont, Zoé");
    }
    nadia
        .get("/pro/lecteurs?q=personne-de-ce-nom")
        .await
        .says("Personne ne correspond");
}

#[tokio::test]
async fn the_pages_of_the_staff_are_closed_to_others_and_to_other_libraries() {
    let portal = TestPortal::start().await;
    let _amelie = asked_for(&portal, "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let queue = nadia.get("/pro/reservations").await;
    let key = first_key(&queue);
    let id = key.split('.').next().unwrap().to_owned();

    let mut reader = portal.visitor().signed_in("Bart").await;
    reader.get("/pro").await.is(403);
    reader.get("/pro/reservations").await.is(403);
    let mut nobody = portal.visitor();
    assert_eq!(
        nobody.get_once("/pro").await.header("location"),
        "/connexion?retour=/pro"
    );

    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/reservations")
        .await
        .is(200)
        .does_not_say("Pedigree");
    luc.get("/pro/reservations?bib=valbrune").await.is(404);
    luc.get("/pro/reservations/rayon?bib=valbrune").await.is(404);
    luc.get("/pro/comptoir?bib=valbrune").await.is(404);
    luc.get("/pro/lecteurs?bib=valbrune").await.is(404);
    luc.get("/pro/taches").await.is(404);
    luc.get(&format!("/pro/reservations/refuser?r={key}"))
        .await
        .is(404);
    luc.get(&format!("/pro/reservations?deja={id}"))
        .await
        .is(200)
        .does_not_say("Pedigree");
    luc.get("/pro/reservations").await.is(200);
    for act in ["valider", "introuvable", "recevoir"] {
        luc.get("/pro").await.is(200);
        luc.post_form("/pro/reservations", &[("acte", act), ("r", &key)])
            .await
            .is(404);
    }
    luc.get("/pro").await.is(200);
    luc.post_form(
        "/pro/reservations",
        &[("acte", "valider"), ("r", &key), ("token", "x")],
    )
    .await
    .is(403);
    nadia.get("/pro/reservations").await.says("Pedigree");
    nadia
        .get("/pro/taches")
        .await
        .is(200)
        .says("Aucune tâche en panne.");
}

#[tokio::test]
async fn what_a_queue_is_sent_is_looked_at() {
    let portal = TestPortal::start().await;
    let _amelie = asked_for(&portal, "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let url = "/pro/reservations";
    nadia.get(url).await.is(200);
    nadia
        .post_form(url, &[("acte", "valider")])
        .await
        .says("Choisissez au moins une ligne.");
    for wrong in [
        [("acte", "valider"), ("r", "x")],
        [("acte", "tout"), ("r", "1.1")],
    ] {
        nadia.get(url).await.is(200);
        nadia.post_form(url, &wrong).await.is(422);
    }
    nadia.get(url).await.is(200);
    nadia
        .post_form(url, &[("acte", "valider"), ("r", "1.1")])
        .await
        .is(404);
    for odd in [
        "?etape=nulle",
        "?page=0",
        "?page=999999999999",
        "?ligne=x",
        "?ligne=7",
        "?deja=7",
        "?etape=expirees",
        "?etape=a-retirer",
        "?etape=en-transit",
        "?etape=a-chercher",
    ] {
        nadia.get(&format!("{url}{odd}")).await.is(200);
    }
}

#[tokio::test]
async fn a_namesake_born_the_same_day_is_told_and_may_be_another_person() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro/lecteurs/nouveau?bib=valbrune").await.is(200);
        let path = "/pro/lecteurs/nouveau";
        // Amélie Lambert, born on 9 March 1984, has the card 2000001.
        let typed = [
            ("nom", "LAMBERT"),
            ("prenom", "Amelie"),
            ("naissance", "1984-03-09"),
            ("bibliotheque", "valbrune"),
            ("categorie", "adult"),
            ("langue", "fr"),
            ("carte", "2000888"),
        ];
        let told = nadia.post_form(path, &typed).await;
        told.is(422)
            .says("est déjà inscrite : Lambert, Amélie, carte 2000001.")
            .says("C’est une autre personne : inscrire quand même");
        let found = nadia.get("/pro/lecteurs?q=2000888").await;
        found.says("Personne ne correspond");
        nadia.get("/pro/lecteurs/nouveau?bib=valbrune").await.is(200);
        let born_later = typed.map(|(name, value)| {
            let value = if name == "naissance" { "1984-03-10" } else { value };
            (name, if name == "carte" { "2000889" } else { value })
        });
        nadia
            .post_form(path, &born_later)
            .await
            .is(200)
            .says("Prêt à Amelie LAMBERT");
        nadia.get("/pro/lecteurs/nouveau?bib=valbrune").await.is(200);
        let confirmed = [&typed[..], &[("homonyme", "oui")]].concat();
        nadia
            .post_form(path, &confirmed)
            .await
            .is(200)
            .says("Prêt à Amelie LAMBERT")
            .says("2000888");
    }
}

#[tokio::test]
async fn a_card_change_that_is_refused_is_not_shown_in_green() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let file = format!("/pro/comptoir?bib=valbrune&lecteur={}", portal.patron("Amélie"));
    for (number, told) in [
        ("2000002", "La carte 2000002 appartient déjà à quelqu’un"),
        ("", "Scannez la nouvelle carte"),
    ] {
        nadia.get(&file).await.is(200);
        let fields = [("acte", "remplacer"), ("nouvelle", number)];
        let page = nadia.post_form("/pro/lecteurs/carte", &fields).await;
        page.is(200).says(told).has("flash flash--warn");
        assert!(!page.body.contains("flash--ok"), "{told}");
    }
}
