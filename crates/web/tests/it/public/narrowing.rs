//! Narrowing a search, and understanding it: what is left out, years, new arrivals, the form of all
//! fields, editions together, the ways out of nothing, the reasons.

use testbed::portal::{TestItem, TestPortal, TestRecord};

#[tokio::test]
async fn a_value_is_left_out_and_comes_back() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        visitor.get("/recherche?q=simenon").await.says("4 résultats");
        let all = visitor.get("/recherche/filtre/bib?q=simenon").await;
        all.is(200)
            .has("name=\"hors-bib\" value=\"loincourt\"")
            .says("Sauf");
        let without = visitor.get("/recherche?q=simenon&hors-bib=loincourt").await;
        without
            .says("2 résultats")
            .says("Sauf Bibliothèque de Loincourt")
            .has("name=\"hors-bib\" value=\"loincourt\" checked");
        let back = without.link("Sauf Bibliothèque de Loincourt , retirer").unwrap();
        assert_eq!(back, "/recherche?q=simenon");
    }
}

#[tokio::test]
async fn the_sections_of_a_library_are_shown_once_it_is_chosen() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        let all = visitor.get("/recherche?q=simenon").await;
        assert!(
            !all.body.contains("name=\"rayon\""),
            "sections of nobody knows whom"
        );
        let here = visitor.get("/recherche?q=simenon&bib=valbrune").await;
        here.says("Romans adultes 3");
        assert!(
            !here.body.contains("Romans adultes (Bibliothèque"),
            "whose they are is known"
        );
        let (_, rest) = here.body.split_once("name=\"rayon\" value=\"").unwrap();
        let section = &rest[..rest.find('"').unwrap()];
        let narrowed = visitor
            .get(&format!("/recherche?q=simenon&bib=valbrune&rayon={section}"))
            .await;
        narrowed
            .says("3 résultats")
            .says("Romans adultes (Bibliothèque de Valbrune)");
        let both = visitor
            .get("/recherche?q=simenon&bib=valbrune&bib=loincourt")
            .await;
        both.says("Romans adultes (Bibliothèque de Valbrune) 3")
            .says("Romans adultes (Bibliothèque de Loincourt) 2");
        let without = format!("/recherche?q=simenon&bib=valbrune&hors-rayon={section}");
        visitor.get(&without).await.says("Aucun résultat");
        // What another library has is found from the section of one that has it not.
        let elsewhere = format!("/recherche?q=quartier+orage&bib=valbrune&rayon={section}");
        visitor
            .get(&elsewhere)
            .await
            .says("Aucun résultat")
            .says("Bibliothèque de Neuville");
        let list = visitor
            .get("/recherche/filtre/rayon?q=simenon&bib=valbrune")
            .await;
        list.is(200).has("name=\"hors-rayon\"").says("Romans adultes");
    }
}

#[tokio::test]
async fn years_are_typed_beside_their_drawing() {
    let portal = TestPortal::start().await;
    let of_year = |n: u32, year: &str| {
        TestRecord::new(format!("Y{n}"), &format!("Tramway {n}"), "Voisin, Éva").of_year(year)
    };
    let records: Vec<TestRecord> = (1..)
        .zip(["1987", "1995", "1999", "2021"])
        .map(|(n, year)| of_year(n, year))
        .collect();
    portal.import("AUTRE", &records).await;
    let mut visitor = portal.visitor();
    let all = visitor.get("/recherche?q=tramway").await;
    all.says("4 résultats").has("data-years").has("name=\"annee-de\"");
    let some = visitor
        .get("/recherche?q=tramway&annee-de=1990&annee-a=1999")
        .await;
    some.says("2 résultats")
        .says("1990 – 1999")
        .has("name=\"annee-de\" min=\"1000\" max=\"2100\" value=\"1990\"");
    // The range stands in its two fields and nowhere else: sent again, it is the same search.
    let form = some
        .body
        .split("class=\"facets\"")
        .nth(1)
        .unwrap()
        .split("</form>")
        .next()
        .unwrap();
    assert!(!form.contains("name=\"annee\" value=\"1990-1999\""), "{form}");
    visitor
        .get("/recherche?q=tramway&annee-de=hier&annee-a=")
        .await
        .says("4 résultats");
    visitor
        .get("/recherche?q=tramway&hors-annee=-1990")
        .await
        .says("3 résultats");
    visitor
        .get("/recherche?q=tramway+annee:1990-1999")
        .await
        .says("2 résultats");
}

#[tokio::test]
async fn what_came_lately_is_a_filter() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .get("/recherche?q=simenon&nouveaute=7")
        .await
        .says("4 résultats")
        .says("Ces 7 derniers jours");
}

#[tokio::test]
async fn the_editions_of_a_work_are_one_result_and_the_one_at_hand_is_shown() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        for (library, shown) in [("valbrune", "Le Livre de Poche"), ("neuville", "2 éditions")] {
            visitor.cookies.insert("bibliotheque".into(), library.into());
            let page = visitor.get("/recherche?q=simenon").await;
            page.says("4 résultats").says("soit 3 œuvres").says(shown);
            assert_eq!(page.body.matches("class=\"result-body\"").count(), 3);
        }
        visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
        visitor
            .get("/recherche?q=le+chat+simenon")
            .await
            .says("Disponible à Loincourt");
    }
}

#[tokio::test]
async fn the_form_of_all_fields_leads_to_an_ordinary_search() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let form = visitor.get("/recherche/avancee").await;
    form.is(200)
        .says("Mots du titre")
        .says("Bibliothèque de Neuville")
        .says("Français")
        .has("<li><a href=\"/recherche\">Recherche</a></li>");
    assert_eq!(
        form.body.matches("<span aria-current=\"page\">").count(),
        1,
        "one page is the current one"
    );
    super::every_page::is_whole(&form);
    let asked = "/recherche/avancee?mot-auteur=Georges+Simenon&mot-titre=chat&sans=chien&type=book&annee-de=2000&chercher=oui";
    let sent = visitor.get_once(asked).await;
    let there = sent.is(303).header("location").to_owned();
    assert_eq!(
        there,
        "/recherche?q=titre%3Achat+auteur%3A%28Georges+Simenon%29+-chien&type=book&annee=2000-"
    );
    let results = visitor.get(&there).await;
    results.says("2 résultats").says("Le Chat");
    // It is opened again as it was filled in.
    let again = visitor.get(&results.link("Recherche avancée").unwrap()).await;
    again
        .has("name=\"mot-auteur\" type=\"text\" value=\"Georges Simenon\"")
        .has("name=\"sans\" type=\"text\" value=\"chien\"")
        .has("name=\"annee-de\" min=\"1000\" max=\"2100\" value=\"2000\"")
        .has("name=\"type\" value=\"book\" checked");
    visitor
        .get("/recherche/avancee?mots=+&chercher=oui")
        .await
        .is(200)
        .says("Remplissez au moins un champ");
    // A heading cannot be typed: it is carried along.
    visitor
        .get("/recherche/avancee?q=chat&auteur=12")
        .await
        .has("type=\"hidden\" name=\"auteur\" value=\"12\"");
}

#[tokio::test]
async fn libraries_stand_under_who_runs_them_and_are_looked_for() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let all = visitor.get("/recherche/filtre/bib?q=simenon").await;
    assert_eq!(
        all.body.matches("<legend class=\"h3\">").count(),
        2,
        "{}",
        all.body
    );
    let some = visitor
        .get("/recherche/filtre/bib?q=simenon&contient=NEUV&bib=valbrune")
        .await;
    some.says("Bibliothèque de Neuville")
        .has("type=\"hidden\" name=\"bib\" value=\"valbrune\"");
    assert!(
        !some
            .body
            .contains("type=\"checkbox\" name=\"bib\" value=\"loincourt\"")
    );
    visitor
        .get("/recherche/filtre/bib?q=simenon&contient=zzz")
        .await
        .is(200)
        .says("Rien ne correspond à « zzz »");
}

#[tokio::test]
async fn each_word_alone_and_other_libraries_are_ways_out() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let nothing = visitor.get("/recherche?q=pedigree+oiseaux").await;
    nothing
        .says("Seulement « pedigree » : 1 résultat")
        .says("Seulement « oiseaux » : 1 résultat")
        .says("Suggérer cet achat");
    let elsewhere = visitor.get("/recherche?q=pedigree&bib=neuville&type=film").await;
    elsewhere
        .says("Sans aucun filtre : 1 résultat")
        .does_not_say("Suggérer cet achat");
    let elsewhere = visitor.get("/recherche?q=pedigree&bib=neuville").await;
    elsewhere
        .says("Bibliothèque de Valbrune : 1 résultat")
        .says("Sans le filtre")
        .does_not_say("Chercher dans tout le réseau");
    let elsewhere = visitor
        .get("/recherche?q=pedigree&bib=neuville&bib=loincourt")
        .await;
    elsewhere.does_not_say("Chercher dans tout le réseau");
    let isbn = visitor.get("/recherche?q=978-2-07-041239-6").await;
    assert!(
        isbn.body.contains("suggestion?isbn=9782070412396"),
        "{}",
        isbn.body
    );
    let field = visitor
        .get("/recherche?q=titre:(nuit+blanche)+auteur:Tremblay")
        .await;
    assert_eq!(
        field.link("Suggérer cet achat").unwrap(),
        "/compte/suggestion?titre=nuit+blanche&auteur=Tremblay"
    );
}

#[tokio::test]
async fn results_say_why_they_are_there() {
    let portal = TestPortal::start().await;
    let record = TestRecord::new("W1", "La Vie des ponts", "Mercier, Ève")
        .with("606", "  ", &[('a', "Génie civil")])
        .at(TestItem::new("W001", "VALB", "624 MER"));
    portal.import("AUTRE", &[record]).await;
    let mut visitor = portal.visitor();
    let page = visitor.get("/recherche?q=mercier+g%C3%A9nie+ponts").await;
    page.does_not_say("Trouvé dans");
    let why = visitor.get(&page.link("Pourquoi ces résultats").unwrap()).await;
    why.says("Trouvé dans : titre (ponts), auteur (Mercier) et sujet (Génie).")
        .says("Masquer les explications");
    visitor
        .get("/recherche?pourquoi=oui")
        .await
        .does_not_say("Masquer les explications");
}

#[tokio::test]
async fn a_librarian_is_told_what_a_score_is_made_of() {
    for portal in TestPortal::each().await {
        let mut reader = portal.visitor().signed_in("Amélie").await;
        let explained = "/recherche?q=pedigree&pourquoi=oui";
        reader
            .get(explained)
            .await
            .says("Trouvé dans : titre")
            .does_not_say("Score :");
        let mut librarian = portal.visitor().signed_in("Nadia").await;
        librarian
            .get(explained)
            .await
            .says("Score :")
            .says("Titre entier, « pedigree » : 100,00")
            .says("Mot du titre, « pedigree » :");
        librarian
            .get(&format!("{explained}&tri=titre"))
            .await
            .says("Classement choisi : Titre, de A à Z.")
            .does_not_say("Score :");
    }
}
