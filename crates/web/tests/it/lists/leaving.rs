//! A list on paper, as a file, and reserved at once.

use testbed::portal::{TestItem, TestPortal, TestRecord};

use super::{list_of, numbers};
use crate::account::open_holds;

#[tokio::test]
async fn a_list_is_taken_away_on_paper_and_as_a_file_that_obeys_nobody() {
    let portal = TestPortal::start().await;
    let formula =
        TestRecord::new("F1", "=cmd|'/c calc'!A0", "+Auteur, @Zoé").at(TestItem::new("F001", "VALB", "-1"));
    portal.import("VALB", &[formula]).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let titles = ["=cmd|'/c calc'!A0", "Le chien jaune", "Habiter les nuages"];
    let id = list_of(&portal, &mut amelie, "À lire : \"été\"\r\nX-Evil: 1", &titles).await;
    let path = format!("/compte/listes/{id}");
    let edit = format!("{path}/modifier");
    amelie.get(&edit).await;
    let number = portal.record("Le chien jaune").await.to_string();
    let fields = [
        ("nom", "À lire : \"été\""),
        ("n", &number),
        ("place", "2"),
        ("etait", "2"),
        ("note", "@SUM(1;2)\r\nER  - "),
    ];
    amelie.post_form(&edit, &fields).await.is(200);

    let csv = amelie.get(&format!("{path}/exporter/csv")).await;
    assert_eq!(csv.is(200).header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        csv.header("content-disposition"),
        "attachment; filename=\"a-lire-ete.csv\""
    );
    assert!(csv.body.starts_with("\u{FEFF}Titre;Auteur;"), "{}", csv.body);
    let lines: Vec<&str> = csv.body.split("\r\n").collect();
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert!(lines[1].starts_with("'=cmd|'/c calc'!A0;"), "{}", lines[1]);
    assert!(csv.body.contains("\"'@SUM(1;2) ER -\""), "{}", csv.body);
    for cell in lines[1..4].iter().flat_map(|line| line.split(';')) {
        let cell = cell.trim_matches('"');
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell} is a formula");
    }
    let ris = amelie.get(&format!("{path}/exporter/ris")).await;
    assert_eq!(ris.is(200).body.matches("ER  - \r\n").count(), 3, "{}", ris.body);
    let bib = amelie.get(&format!("{path}/exporter/bib")).await;
    assert_eq!(bib.is(200).body.matches("\n}\n").count(), 3, "{}", bib.body);
    for wrong in ["xlsx", "..", "csv%00"] {
        amelie.get_once(&format!("{path}/exporter/{wrong}")).await.is(404);
    }

    let paper = amelie.get(&format!("{path}/imprimer")).await;
    paper
        .is(200)
        .says("Bibliothèque de Valbrune")
        .says("R SIM")
        .says("Romans adultes")
        .says("Pas en rayon aujourd’hui");
    let (shelf, rest) = paper.body.split_once("Pas en rayon").unwrap();
    assert!(shelf.contains("Le chien jaune") && rest.contains("Habiter les nuages"));
}

#[tokio::test]
async fn a_list_is_reserved_at_once_and_told_document_by_document() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let titles = [
        "Pedigree",
        "Le Chat",
        "Dictionnaire des oiseaux",
        "Habiter les nuages",
    ];
    let id = list_of(&portal, &mut amelie, "x", &titles).await;
    let path = format!("/compte/listes/{id}/reserver");
    amelie
        .get(&format!("/compte/listes/{id}"))
        .await
        .says("Tout réserver");
    let offer = amelie.get(&path).await;
    offer
        .is(200)
        .says("2 documents sur 2")
        .says("Personne avant vous")
        .says("Pas réservé")
        .has("value=\"valbrune\" checked");
    let all = numbers(&portal, &titles).await;
    let ticks: Vec<(&str, &str)> = all.iter().map(|number| ("n", number.as_str())).collect();
    amelie
        .post_once(&path, &[("retrait", "valbrune")])
        .await
        .is(422)
        .says("Cochez au moins un document");
    amelie
        .post_once(&path, &ticks[..1])
        .await
        .is(422)
        .says("Choisissez une bibliothèque de retrait");
    assert_eq!(open_holds(&portal, "Amélie").await, 0);

    let form = amelie.get(&path).await;
    let hidden = form.hidden(&path);
    let token = &hidden.iter().find(|(name, _)| name == "token").unwrap().1;
    let mut fields = vec![("retrait", "valbrune"), ("token", token)];
    fields.extend(&ticks);
    // Twice, as by two clicks: the same holds, the same words.
    for _ in 0..2 {
        let told = amelie.post_once(&path, &fields).await;
        told.is(422)
            .says("Réservé")
            .says("Pas réservé")
            .says("Réservation 2026-1")
            .says("Réservation 2026-2");
        assert_eq!(open_holds(&portal, "Amélie").await, 2);
    }
    amelie
        .get(&path)
        .await
        .is(200)
        .says("Pas réservé")
        .does_not_say("Valider");

    let mut bart = portal.visitor().signed_in("Bart").await;
    let id = list_of(&portal, &mut bart, "x", &["Pedigree", "Le Chat"]).await;
    let path = format!("/compte/listes/{id}/reserver");
    bart.get(&path).await.is(200);
    let done = bart
        .post_form(&path, &[("retrait", "valbrune"), ticks[0], ticks[1]])
        .await;
    done.is(200).says("C’est réservé : 2 documents.");
    assert_eq!(done.path, "/compte/reservations");
}
