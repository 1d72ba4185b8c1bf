//! Searching, as stories.

use testbed::portal::{TestItem, TestPortal, TestRecord};

#[tokio::test]
async fn a_title_is_found_and_opens_its_record() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        let results = visitor.get("/recherche?q=pedigree").await;
        results
            .is(200)
            .says("1 résultat")
            .says("Georges Simenon")
            .says("Presses de la Cité, 2020");
        // Nobody said which library is theirs: all of them are.
        results
            .says("En rayon dans 2 bibliothèques")
            .says("Relevé à 10 h.");
        results.has("<mark>Pedigree</mark>");
        let record = visitor.get(&results.link("Pedigree").unwrap()).await;
        record
            .is(200)
            .says("622 p.")
            .says("Roger Mamelin")
            .says("978-2070360024")
            .says("Enfance");
    }
}

#[tokio::test]
async fn my_library_answers_first() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "valbrune".into());
    visitor
        .get("/recherche?q=pedigree")
        .await
        .says("Disponible à Valbrune");
    visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
    visitor
        .get("/recherche?q=pedigree")
        .await
        .says("Disponible à Loincourt");
    visitor
        .get("/recherche?q=chien+jaune")
        .await
        .says("À faire venir : Neuville et Valbrune");
    visitor
        .get("/recherche?q=dictionnaire")
        .await
        .says("Consultation sur place");
    visitor
        .get("/recherche?q=habiter")
        .await
        .says("Pas d’exemplaire")
        .does_not_say("Réserver");
}

#[tokio::test]
async fn a_library_that_shares_its_town_is_named_in_full() {
    let portal = TestPortal::start().await;
    let network = portal.app.network().await.unwrap();
    let mut neighbour = network.by_slug("neuville").unwrap().clone();
    "Valbrune".clone_into(&mut neighbour.address.city);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::library::put(&mut tx, &neighbour).await.unwrap();
    tx.commit().await.unwrap();
    portal.app.forget_network().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "valbrune".into());
    visitor
        .get("/recherche?q=pedigree")
        .await
        .says("Disponible : Bibliothèque de Valbrune");
    visitor
        .get("/bibliotheques/valbrune")
        .await
        .says("Arrivés récemment : Bibliothèque de Valbrune");
    visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
    visitor
        .get("/recherche?q=pedigree")
        .await
        .says("Disponible à Loincourt");
}

#[tokio::test]
async fn a_loan_says_when_it_ends() {
    let portal = TestPortal::start().await;
    portal.lend("Bart", "N005").await;
    let mut visitor = portal.visitor();
    visitor
        .get("/recherche?q=quartier")
        .await
        .says("Prêté, retour le 22 décembre")
        .says("Réserver");
    // The filter follows the desk without a new index.
    app::availability::refresh(&portal.app, &[domain::id::RecordNumber::new(5)]).await;
    visitor
        .get("/recherche?q=quartier&dispo=en-rayon")
        .await
        .says("Aucun résultat");
}

#[tokio::test]
async fn a_filter_is_ticked_and_removed() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let all = visitor.get("/recherche?q=simenon").await;
    all.says("4 résultats")
        .says("Bibliothèque de Loincourt")
        .says("Simenon, Georges");
    let narrowed = visitor.get("/recherche?q=simenon&bib=loincourt").await;
    narrowed
        .says("2 résultats")
        .has("name=\"bib\" value=\"loincourt\" checked");
    // A filter that is ticked does not travel twice.
    let form = narrowed
        .body
        .split("class=\"facets\"")
        .nth(1)
        .unwrap()
        .split("</form>")
        .next()
        .unwrap();
    assert_eq!(form.matches("value=\"loincourt\"").count(), 1, "{form}");
    let removed = narrowed.link("Bibliothèque de Loincourt , retirer").unwrap();
    assert_eq!(removed, "/recherche?q=simenon");
    visitor.get(&removed).await.says("4 résultats");
}

#[tokio::test]
async fn the_place_beside_the_field_is_a_filter_like_another() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
    let page = visitor.get("/recherche?q=simenon&ou=ici").await;
    page.says("2 résultats")
        .has("value=\"ici\" selected")
        .has("name=\"bib\" value=\"loincourt\" checked");
    visitor
        .get("/recherche?q=simenon&ou=en-ligne")
        .await
        .says("Aucun résultat");
    // Without a library of mine there is no « ici ».
    portal
        .visitor()
        .get("/recherche?q=simenon&ou=ici")
        .await
        .says("4 résultats");
}

#[tokio::test]
async fn pages_are_leafed_and_their_numbers_have_bounds() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let first = visitor.get("/recherche?q=senne&tri=titre").await;
    first.says("30 résultats").has("aria-current=\"page\"");
    assert_eq!(first.body.matches("<li class=\"result\">").count(), 20);
    let second = visitor.get("/recherche?q=senne&tri=titre&page=2").await;
    assert_eq!(second.body.matches("<li class=\"result\">").count(), 10);
    for page in ["0", "-1", "un", "", "1.5"] {
        visitor
            .get(&format!("/recherche?q=senne&page={page}"))
            .await
            .is(200)
            .says("Conte de la Senne");
    }
    for page in ["3", "50", "99999999999999999999"] {
        let answer = visitor.get_once(&format!("/recherche?q=senne&page={page}")).await;
        if answer.status.as_u16() == 303 {
            assert_eq!(answer.header("location"), "/recherche?q=senne&page=2");
        } else {
            // What is no number is no page.
            answer.is(200);
        }
    }
}

#[tokio::test]
async fn results_are_shown_in_three_ways() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .get("/recherche?q=senne&vue=vignettes")
        .await
        .is(200)
        .has("class=\"m covers\"");
    visitor
        .get("/recherche?q=senne&vue=compacte")
        .await
        .is(200)
        .says("C CON")
        .has("<table");
    visitor
        .get("/recherche?q=senne&vue=autrement")
        .await
        .is(200)
        .has("<li class=\"result\">");
}

#[tokio::test]
async fn another_spelling_is_shown_and_the_one_typed_is_offered() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let page = visitor.get("/recherche?q=simenom").await;
    page.is(200).says("Résultats pour simenon").says("4 résultats");
    page.has("href=\"/recherche?q=simenom&#38;exact=oui\"");
    visitor
        .get("/recherche?q=simenom&exact=oui")
        .await
        .says("Aucun résultat pour « simenom »")
        .says("Vouliez-vous dire simenon");
}

#[tokio::test]
async fn nothing_found_shows_ways_out() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let page = visitor.get("/recherche?q=pedigree&type=film&bib=neuville").await;
    page.says("Aucun résultat")
        .says("Sans aucun filtre : 1 résultat")
        .says("Vérifiez l’orthographe");
    let page = visitor.get("/recherche?q=pedigree&bib=neuville").await;
    page.says("Sans le filtre « Bibliothèque de Neuville » : 1 résultat");
    let wider = page.link("Sans le filtre").unwrap();
    visitor.get(&wider).await.says("1 résultat");
}

#[tokio::test]
async fn what_is_typed_is_words_and_never_markup() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for typed in [
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E",
        "'%3B--",
    ] {
        let page = visitor.get(&format!("/recherche?q={typed}")).await;
        page.is(200);
        for markup in ["<script>alert", "<img src=x", "onerror=alert(1)>"] {
            assert!(!page.body.contains(markup), "{typed}: {}", page.body);
        }
    }
    let page = visitor.get("/recherche?q=digue").await;
    page.says("Rivière & <digue> \"basse\"");
    assert!(!page.body.contains("<digue>"));
}

#[tokio::test]
async fn strange_questions_are_answered() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let long = format!("q={}", "a%20".repeat(1500));
    let strange = [
        "q=%FF%FE",
        "q=%00",
        "q=%",
        "q=%E0%80%80",
        "q==&=&&",
        "q=AND+OR+NOT",
        "q=(((",
        "q=%22",
        "q=-",
        "q=*",
        "q=a*",
        "q=auteur:",
        "q=:::",
        "q=%F0%9F%93%9A",
        "q=%E6%88%A6",
        "type=rien&bib=%2F..%2F&langue=xx&annee=9999-0001",
        "annee=-",
        "annee-de=9999&annee-a=0",
        "hors-annee=-&hors-=x&hors-hors-type=film",
        "nouveaute=31",
        "q=annee:%3E%3E&pourquoi=oui",
        "q=titre:(((&pourquoi=oui",
        "q=NOT+NOT+NOT",
        "q=a+NOT",
        "q=OR+OR",
        "auteur=99999999999",
        "tri=hasard",
        "dispo=peut-etre",
        "q=a&q=b",
        "page=1&page=2",
        "ou=ici&ou=la",
        "q=chat%0d%0aSet-Cookie:%20a=b",
        long.as_str(),
    ];
    for question in strange {
        let page = visitor.get(&format!("/recherche?{question}")).await;
        page.is(200);
        super::every_page::is_whole(&page);
    }
}

#[tokio::test]
async fn all_values_of_a_filter_have_a_page() {
    let portal = TestPortal::start().await;
    let records: Vec<TestRecord> = (1..=15)
        .map(|n| {
            let author = format!("Voisin{n:02}, Éva");
            TestRecord::new(format!("X{n}"), &format!("Tramway {n}"), &author)
        })
        .collect();
    portal.import("AUTRE", &records).await;
    let mut visitor = portal.visitor();
    let results = visitor.get("/recherche?q=tramway&tri=titre").await;
    results.says("15 résultats");
    let all = visitor.get(&results.link("(Auteur)").unwrap()).await;
    all.is(200)
        .says("Voisin01, Éva")
        .says("Voisin15, Éva")
        .has("name=\"tri\" value=\"titre\"");
    super::every_page::is_whole(&all);
    visitor.get("/recherche/filtre/annee?q=tramway").await.is(404);
    visitor.get("/recherche/filtre/rien").await.is(404);
}

#[tokio::test]
async fn twenty_results_stay_within_the_budget() {
    let portal = TestPortal::start().await;
    let summary = "Une nuit de décembre, la rivière monte jusqu’au premier étage. Trois lectrices et un veilleur sauvent ce qui peut l’être, et se racontent ce qu’ils n’ont jamais dit. ".repeat(6);
    let records: Vec<TestRecord> = (1..=20)
        .map(|n| {
            let title = format!("Mémoires engloutis de la vallée, volume {n}");
            let mut record = TestRecord::new(format!("M{n}"), &title, "Vandenbroucke, Marie-Antoinette")
                .about(&summary)
                .with("606", "  ", &[('a', &format!("Inondations de l’année {n}"))])
                .with("225", "  ", &[('a', &format!("Bibliothèque des rivières {n}"))])
                .with(
                    "701",
                    " 1",
                    &[('a', &format!("Compagnon{n}")), ('b', "Pierre-Emmanuel")],
                );
            for library in ["VALB", "LOIN", "NEUV"] {
                record = record.at(TestItem::new(format!("M{library}{n}"), library, "R VAN MEM"));
            }
            record
        })
        .collect();
    portal.import("GROS", &records).await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    let page = visitor.get("/recherche?q=engloutis").await;
    page.says("20 résultats");
    assert!(page.body.len() <= 60_000, "{} bytes", page.body.len());
    assert!(!page.text().contains("jamais dit. Une nuit"), "summaries are cut");
}

#[tokio::test]
async fn a_result_says_how_many_editions_there_are_and_leads_to_them() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        let page = visitor.get("/recherche?q=le+chat+simenon").await;
        page.is(200).says("2 éditions");
        let link = page.link("2 éditions").unwrap();
        assert!(link.ends_with("#editions"), "{link}");
        visitor
            .get(link.split('#').next().unwrap())
            .await
            .is(200)
            .says("Autres éditions et formats");
        visitor
            .get("/recherche?q=pedigree")
            .await
            .says("Pedigree")
            .does_not_say("édition");
    }
}
