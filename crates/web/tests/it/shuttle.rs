//! Stories of the shuttle: a crate received, a crate sent, and what never arrives.

use testbed::portal::{Page, TestPortal, Visitor};

const SHUTTLE: &str = "/pro/navette";

/// Amélie asks for a document of Neuville, to fetch at Valbrune; it is accepted.
async fn asked_for(portal: &TestPortal, nadia: &mut Visitor, title: &str) {
    let number = portal.record(title).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let path = format!("/notice/{number}/reserver");
    amelie.get(&path).await.is(200);
    amelie.post_form(&path, &[("retrait", "valbrune")]).await.is(200);
    let queue = nadia.get("/pro/reservations?bib=valbrune").await;
    let key = value_of_r(&queue);
    let fields = [("acte", "valider"), ("r", key.as_str())];
    nadia.post_form("/pro/reservations", &fields).await.is(200);
}

/// The first row of a page that can be answered.
fn value_of_r(page: &Page) -> String {
    let (_, rest) = page.body.split_once("name=\"r\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

async fn scan(visitor: &mut Visitor, library: &str, direction: &str, codes: &str) -> Page {
    let page = format!("{SHUTTLE}?bib={library}&sens={direction}");
    visitor.get(&page).await.is(200);
    visitor.post_form(SHUTTLE, &[("codes", codes)]).await
}

#[tokio::test]
async fn a_crate_is_sent_and_received_with_one_field_each() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        asked_for(&portal, &mut nadia, "Quartier d’orage").await;

        // At Neuville: one copy leaves, another does not, a code is nobody's.
        let sent = scan(&mut nadia, "neuville", "envoyer", "N005\r\nN003\r\n0000").await;
        sent.is(200)
            .says("3 exemplaires scannés")
            .says("1 à remettre en rayon, 1 par la navette et 1 inconnu")
            .says("Navette → Bibliothèque de Valbrune")
            .says("Ne part pas")
            .says("Inconnu")
            .has("data-sound=\"bad\"")
            .does_not_say("Lambert");

        // At Valbrune it is awaited, then received; a copy of elsewhere is not expected.
        let page = format!("{SHUTTLE}?bib=valbrune");
        nadia.get(&page).await.says("Quartier d’orage").says("2026-1");
        let received = scan(&mut nadia, "valbrune", "recevoir", "N005\nN003").await;
        received
            .is(200)
            .says("2 exemplaires scannés")
            .says("À mettre de côté pour Lambert, A.")
            .says("Reçu")
            .says("Pas attendu ici")
            .says("Aucun envoi ne l’annonçait.")
            .says("Navette → Bibliothèque de Neuville")
            .has("data-sound=\"warn\"");
        nadia
            .get(&page)
            .await
            .says("Aucun exemplaire n’est en route vers cette bibliothèque.");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie
            .get("/compte/reservations")
            .await
            .says("À retirer jusqu’au");

        // Without a code nothing is scanned, and the same form is one crate.
        scan(&mut nadia, "valbrune", "recevoir", " \r\n ;")
            .await
            .is(200)
            .says("au moins un code-barres");
        let long = "9".repeat(65);
        nadia.get(&page).await.is(200);
        nadia.post_once(SHUTTLE, &[("codes", &long)]).await.is(422);
        nadia.get(&page).await.is(200);
        nadia
            .post_once(SHUTTLE, &[("codes", "N005"), ("sens", "retards")])
            .await
            .is(422);
    }
}

#[tokio::test]
async fn what_is_left_of_a_long_crate_stays_in_the_field() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let codes: Vec<String> = (0..103).map(|number| format!("C{number:03}")).collect();
    let page = scan(&mut nadia, "valbrune", "recevoir", &codes.join("\n")).await;
    page.is(200)
        .says("100 exemplaires scannés")
        .has("autofocus>C100\nC101\nC102</textarea>");
    assert!(page.body.len() < 60_000, "{} bytes", page.body.len());
}

#[tokio::test]
async fn a_late_copy_is_given_up_or_found_and_the_delay_is_a_rule() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        asked_for(&portal, &mut nadia, "Quartier d’orage").await;
        scan(&mut nadia, "neuville", "envoyer", "N005").await.is(200);
        let late = format!("{SHUTTLE}?bib=valbrune&sens=retards");
        nadia.get(&late).await.says("Aucun exemplaire n’est en retard.");
        nadia
            .post_form("/pro/navette/delai", &[("jours", "2")])
            .await
            .is(200)
            .says("après 2 jours");
        portal.clock.advance(jiff::SignedDuration::from_hours(49));
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro?bib=valbrune")
            .await
            .is(200)
            .says("Exemplaire en retard dans la navette");
        let list = nadia.get(&late).await;
        list.is(200)
            .says("Quartier d’orage")
            .says("Bibliothèque de Neuville");
        let way = value_of_r(&list);

        // A librarian of elsewhere does not see it.
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(&late).await.is(404);
        luc.get(SHUTTLE).await.is(200);
        luc.get(&format!("{SHUTTLE}?sens=retards")).await.is(200);
        for library in ["loincourt", "valbrune"] {
            let token = luc.page().hidden("/deconnexion")[0].1.clone();
            let fields = [
                ("token", token.as_str()),
                ("bib", library),
                ("r", way.as_str()),
                ("acte", "introuvable"),
            ];
            luc.post_once("/pro/navette/retards", &fields).await.is(404);
        }

        let judge = async |nadia: &mut Visitor, word: &str| {
            nadia.get(&late).await.is(200);
            let token = nadia.page().hidden("/deconnexion")[0].1.clone();
            let fields = [
                ("token", token.as_str()),
                ("bib", "valbrune"),
                ("r", way.as_str()),
                ("acte", word),
            ];
            nadia.post_form("/pro/navette/retards", &fields).await
        };
        judge(&mut nadia, "retrouve")
            .await
            .is(200)
            .says("À mettre de côté pour Lambert, A.")
            .says("Aucun exemplaire n’est en retard.");
        judge(&mut nadia, "introuvable")
            .await
            .is(200)
            .says("Déjà traitée par Nadia")
            .says("Rien n’a été fait une seconde fois.");
        judge(&mut nadia, "autre").await.is(422);
    }
}
