//! Stories of loads: a file sent from the browser, its report, what could not be read.

use app::import::asked::{Step, perform};
use domain::id::ImportRunId;
use store::quarantine::Unread;
use testbed::portal::{Page, TestPortal};

const CATALOGUE: &str = "/pro/catalogue";
/// Neither a directory nor a field.
const UNREADABLE: &[u8] = b"00026nam a2200025   4500\x1e\x1d";

/// A record in ISO 2709, with a number, a title and a copy at Loincourt.
fn record(number: &str, title: &str) -> Vec<u8> {
    let fields = [
        ("001", format!("{number}\x1e")),
        (
            "100",
            "  \x1fa20260101d2020    m  y0frey50      ba\x1e".to_owned(),
        ),
        ("200", format!("1 \x1fa{title}\x1e")),
        ("995", format!("  \x1fbLOIN\x1fcLOIN\x1ffX{number}\x1fkR\x1e")),
    ];
    let (mut directory, mut data) = (String::new(), String::new());
    for (tag, field) in fields {
        directory.push_str(&format!("{tag}{:04}{:05}", field.len(), data.len()));
        data.push_str(&field);
    }
    let base = 24 + directory.len() + 1;
    let length = base + data.len() + 1;
    format!("{length:05}nam0 22{base:05}   450 {directory}\x1e{data}\x1d").into_bytes()
}

fn load_of(page: &Page) -> ImportRunId {
    let number = page.path.rsplit('/').next().unwrap();
    number.parse().unwrap()
}

#[tokio::test]
async fn an_administrator_loads_a_file_and_reads_its_report() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(CATALOGUE)
            .await
            .is(200)
            .says("Charger un fichier")
            .says("VALB");
        let about = [("source", ""), ("bibliotheque", "loincourt")];
        nadia
            .post_file(CATALOGUE, &about, ("fichier", b""))
            .await
            .is(422)
            .says("Choisissez un fichier.");

        let mut file = record("900", "Les eaux mêlées");
        file.extend_from_slice(UNREADABLE);
        file.extend(record("901", "La digue"));
        nadia.get(CATALOGUE).await.is(200);
        let waiting = nadia.post_file(CATALOGUE, &about, ("fichier", &file)).await;
        waiting.is(200).says("est reçu et sera chargé").says("En attente");
        assert_eq!(waiting.header("refresh"), "3", "it looks again by itself");
        let load = load_of(&waiting);
        let still = nadia.get(&format!("{}?suivre=non", waiting.path)).await;
        assert!(
            !still.headers.contains_key("refresh"),
            "unless one does not want it to"
        );

        assert_eq!(perform(&portal.app, load).await.unwrap(), Step::Done);
        assert_eq!(
            perform(&portal.app, load).await.unwrap(),
            Step::Done,
            "done is done"
        );
        portal.index().await;
        let done = nadia.get(&waiting.path).await;
        done.is(200)
            .says("Terminé")
            .says("Notices lues 3")
            .says("Nouvelles 2")
            .says("En quarantaine 1")
            .says("Exemplaires enregistrés 2")
            .says("LOIN")
            .says("Nadia");
        assert!(!done.headers.contains_key("refresh"));
        portal
            .visitor()
            .get("/recherche?q=eaux+mêlées")
            .await
            .says("Les eaux mêlées");
        nadia
            .get("/pro/journal?quoi=import")
            .await
            .says("Fichier envoyé")
            .says("Fichier chargé");

        // Loaded again, nothing changes.
        nadia.get(CATALOGUE).await.says("3 notices lues");
        let again = nadia.post_file(CATALOGUE, &about, ("fichier", &file)).await;
        perform(&portal.app, load_of(&again)).await.unwrap();
        nadia
            .get(&again.path)
            .await
            .says("Nouvelles 0")
            .says("Inchangées 2");
    }
}

#[tokio::test]
async fn what_a_complete_file_would_withdraw_is_asked_first() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let about = [("source", "dépôt"), ("bibliotheque", ""), ("complet", "oui")];
        let both = [record("900", "Les eaux mêlées"), record("901", "La digue")].concat();
        let mut last = None;
        for file in [both, record("900", "Les eaux mêlées")] {
            nadia.get(CATALOGUE).await.is(200);
            let page = nadia.post_file(CATALOGUE, &about, ("fichier", &file)).await;
            perform(&portal.app, load_of(&page)).await.unwrap();
            last = Some(page);
        }
        let path = last.unwrap().path;
        nadia
            .get(&path)
            .await
            .says("À confirmer")
            .says("absentes du fichier, ou qu’il dit supprimées : 1 sur 2.");
        let accept = format!("{path}/accepter");
        let next = nadia.post_form(&accept, &[]).await;
        next.is(200).says("le chargement continue");
        perform(&portal.app, load_of(&next)).await.unwrap();
        nadia.get(&next.path).await.says("Terminé").says("Retirées 1");
        nadia
            .get(&path)
            .await
            .says("Terminé")
            .does_not_say("Retirer 1 notice");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_looked_at_read_again_or_left_out() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(CATALOGUE).await.is(200);
        let about = [("source", "reliure"), ("bibliotheque", "")];
        let file = [UNREADABLE, UNREADABLE].concat();
        let page = nadia.post_file(CATALOGUE, &about, ("fichier", &file)).await;
        let load = load_of(&page);
        perform(&portal.app, load).await.unwrap();
        // A third, which a program of before could not read.
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let unread = Unread {
            id: 77,
            at_byte: 52,
            reason: "the record has no end".into(),
            raw: record("902", "Le pont-canal"),
        };
        store::quarantine::put(&mut tx, load.get(), vec![unread])
            .await
            .unwrap();
        tx.commit().await.unwrap();

        let list = format!("/pro/catalogue/quarantaine?chargement={load}");
        nadia
            .get(&list)
            .await
            .is(200)
            .says("3 notices")
            .says("Aucun champ lisible")
            .says("Notice sans fin")
            .says("à l’octet 52");
        nadia
            .get("/pro/catalogue/quarantaine/77")
            .await
            .is(200)
            .says("Le pont-canal")
            .says("30 30");
        let bytes = nadia.get("/pro/catalogue/quarantaine/77/octets").await;
        assert_eq!(bytes.body.as_bytes(), record("902", "Le pont-canal"));

        let again = "/pro/catalogue/quarantaine/reprendre";
        nadia.get(&list).await.is(200);
        let number = load.to_string();
        let loading = nadia.post_form(again, &[("chargement", &number)]).await;
        loading
            .is(200)
            .says("Ce qui peut être lu est rechargé")
            .says("2 notices restent illisibles");
        perform(&portal.app, load_of(&loading)).await.unwrap();
        nadia.get(&loading.path).await.says("Nouvelles 1").says("Terminé");
        nadia
            .get(&list)
            .await
            .says("2 notices")
            .does_not_say("Notice sans fin");
        nadia.get("/pro/catalogue/quarantaine").await.is(200);
        nadia
            .post_form(again, &[("notice", "77")])
            .await
            .says("Un collègue a déjà décidé");

        let one = nadia.get(&list).await.link("Aucun champ lisible").unwrap();
        nadia.get(&one).await.is(200);
        let aside = format!("{one}/ecarter");
        nadia
            .post_form(&aside, &[("motif", " ")])
            .await
            .is(422)
            .says("Dites pourquoi");
        nadia
            .post_form(&aside, &[("motif", "vide dans le fichier")])
            .await
            .says("Notice écartée : vide dans le fichier");
        nadia
            .get("/pro/catalogue/quarantaine?etat=decides")
            .await
            .says("vide dans le fichier")
            .says("Relue");
        nadia
            .get("/pro/journal?quoi=quarantine")
            .await
            .says("Notice écartée");
    }
}

#[tokio::test]
async fn the_catalogue_is_the_administrators() {
    let portal = TestPortal::start().await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    for path in [
        "",
        "/chargements/1",
        "/quarantaine",
        "/quarantaine/1",
        "/quarantaine/1/octets",
    ] {
        luc.get(&format!("{CATALOGUE}{path}")).await.is(404);
    }
    luc.get("/pro").await.is(200).does_not_say("Catalogue");
    let refused = luc
        .post_file(CATALOGUE, &[("source", "x")], ("fichier", b"00000"))
        .await;
    refused.is(404);

    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(CATALOGUE).await.is(200);
    let long = vec![b' '; 3 << 20];
    let refused = nadia
        .post_file(CATALOGUE, &[("source", "x")], ("fichier", &long))
        .await;
    refused.is(413);
    let folder = &portal.app.settings.loads.folder;
    let left = std::fs::read_dir(folder).map(|files| {
        files
            .filter(|file| file.as_ref().unwrap().path().extension().is_some())
            .count()
    });
    assert_eq!(left.unwrap_or(0), 0, "nothing of it stays on the disk");
}
