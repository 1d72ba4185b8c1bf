//! Stories of the queue of holds: fewer rows, another copy, a spreadsheet, an answer taken back.

use domain::circulation::policy::{Policy, PolicyScope, PolicyValues, Validation};
use domain::id::PolicyId;
use domain::patron::CategoryCode;
use jiff::civil::date;
use testbed::portal::{Page, TestItem, TestPortal, TestRecord, VALBRUNE, Visitor};

/// A reader asks for a document, to fetch at Valbrune.
async fn asked_for(portal: &TestPortal, name: &str, title: &str) -> Visitor {
    let number = portal.record(title).await;
    let mut reader = portal.visitor().signed_in(name).await;
    let prefix = if name == "Bart" { "/nl" } else { "" };
    let path = format!("{prefix}/notice/{number}/reserver");
    reader.get(&path).await.is(200);
    reader.post_form(&path, &[("retrait", "valbrune")]).await.is(200);
    reader
}

/// The keys of the rows of a queue, in order.
fn keys(page: &Page) -> Vec<String> {
    let mut keys: Vec<String> = page
        .body
        .split("type=\"checkbox\" name=\"r\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next().map(ToOwned::to_owned))
        .collect();
    keys.dedup();
    keys
}

/// The kinds of the mails that would leave within so many minutes.
async fn mails_within(portal: &TestPortal, minutes: i64) -> Vec<String> {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let late = portal.app.clock.now() + jiff::SignedDuration::from_mins(minutes);
    let jobs = store::job::claim(&mut tx, portal.app.db.dialect(), late, 60, 100)
        .await
        .expect("claims");
    for job in &jobs {
        store::job::release(&mut tx, job.id).await.expect("releases");
    }
    tx.commit().await.expect("they still wait");
    let kind = |job: &store::job::StoredJob| {
        let (_, rest) = job.payload.split_once("\"kind\":\"")?;
        rest.split('"').next().map(ToOwned::to_owned)
    };
    let mut kinds: Vec<String> = jobs.iter().filter_map(kind).collect();
    kinds.sort();
    kinds
}

/// The mails that are due leave, as the worker would have them.
async fn mails_leave(portal: &TestPortal) {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let now = portal.app.clock.now();
    let due = store::job::claim(&mut tx, portal.app.db.dialect(), now, 60, 100)
        .await
        .expect("claims");
    for job in due {
        store::job::finish(&mut tx, job.id).await.expect("finishes");
    }
    tx.commit().await.expect("commits");
}

#[tokio::test]
async fn a_validation_is_taken_back_before_its_mail_leaves_and_not_after() {
    for portal in TestPortal::each_with_undo(10).await {
        let mut amelie = asked_for(&portal, "Amélie", "Pedigree").await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let validate = async |nadia: &mut Visitor| {
            let queue = nadia.get("/pro/reservations?bib=valbrune").await;
            let key = keys(&queue).remove(0);
            let fields = [("acte", "valider"), ("r", key.as_str())];
            nadia.post_form("/pro/reservations", &fields).await
        };
        let told = validate(&mut nadia).await;
        told.is(200)
            .says("La réservation est validée.")
            .says("L’e-mail part dans 10 min")
            .says("Annuler la validation");
        mails_leave(&portal).await;
        amelie.get("/compte/reservations").await.says("En préparation");

        portal.clock.advance(jiff::SignedDuration::from_mins(9));
        let undo = undo_of(&told);
        let back = nadia.post_form(&undo, &[]).await;
        back.is(200)
            .says("La réservation est de nouveau à valider.")
            .says("Pedigree");
        amelie
            .get("/compte/reservations")
            .await
            .says("À valider par la bibliothèque");
        assert_eq!(
            mails_within(&portal, 60).await,
            Vec::<String>::new(),
            "the reader is never told what was taken back"
        );
        // A second click finds it done, and says the same.
        nadia
            .post_form(&undo, &[])
            .await
            .is(200)
            .says("La réservation est de nouveau à valider.");

        let told = validate(&mut nadia).await;
        let undo = undo_of(&told);
        assert_eq!(mails_within(&portal, 9).await, Vec::<String>::new());
        assert_eq!(mails_within(&portal, 11).await, ["hold_queued"]);
        portal.clock.advance(jiff::SignedDuration::from_mins(11));
        mails_leave(&portal).await;
        let late = nadia.post_form(&undo, &[]).await;
        late.is(200)
            .says("L’e-mail est déjà parti : on ne peut plus rétablir.");
        amelie.get("/compte/reservations").await.says("En préparation");
    }
}

/// Where the message of a page sends what it takes back.
fn undo_of(page: &Page) -> String {
    let (_, rest) = page
        .body
        .split_once("action=\"/pro/reservations/retablir")
        .expect("there is a way back");
    let query = rest.split('"').next().unwrap_or_default();
    format!(
        "/pro/reservations/retablir{}",
        query.replace("&amp;", "&").replace("&#38;", "&")
    )
}

#[tokio::test]
async fn another_copy_is_asked_for_and_this_one_stays_on_its_shelf() {
    for portal in TestPortal::each().await {
        let mut amelie = asked_for(&portal, "Amélie", "Le chien jaune").await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let queue = nadia.get("/pro/reservations?bib=valbrune").await;
        let key = keys(&queue).remove(0);
        nadia
            .post_form("/pro/reservations", &[("acte", "valider"), ("r", &key)])
            .await
            .is(200);
        let here = "/pro/reservations?etape=a-chercher&bib=valbrune";
        let queue = nadia.get(here).await;
        queue.is(200).says("V003").says("Autre exemplaire");
        let key = keys(&queue).remove(0);
        let told = nadia
            .post_form("/pro/reservations", &[("acte", "autre"), ("r", &key)])
            .await;
        told.is(200)
            .says("Un autre exemplaire est cherché")
            .says("Rien à cette étape.");
        let there = nadia.get("/pro/reservations?etape=a-chercher&bib=neuville").await;
        there.is(200).says("Le chien jaune").says("N003");
        amelie.get("/compte/reservations").await.says("En préparation");
        let page = portal.visitor().get("/recherche?q=chien+jaune").await;
        page.says("Disponible");

        // Of the last one there is no other: nothing moves.
        let key = keys(&there).remove(0);
        let told = nadia
            .post_form("/pro/reservations", &[("acte", "autre"), ("r", &key)])
            .await;
        told.is(200)
            .says("Il n’y a pas d’autre exemplaire en rayon : la réservation garde celui-ci.")
            .says("N003");
    }
}

#[tokio::test]
async fn a_queue_shows_the_rows_whose_copy_is_here_lent_or_elsewhere() {
    for portal in TestPortal::each().await {
        portal.lend("Bart", "V008").await;
        for title in ["Pedigree", "Quartier d’orage", "Rivière & <digue> \"basse\""] {
            asked_for(&portal, "Amélie", title).await;
        }
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let shown = async |nadia: &mut Visitor, situation: &str| {
            let page = nadia
                .get(&format!("/pro/reservations?situation={situation}"))
                .await;
            page.is(200);
            let titles = [("P", "Pedigree"), ("Q", "Quartier d’orage"), ("R", "Rivière")];
            let text = page.text();
            let found = titles.iter().filter(|(_, title)| text.contains(title));
            (
                keys(&page).len(),
                found.map(|(letter, _)| *letter).collect::<String>(),
            )
        };
        assert_eq!(shown(&mut nadia, "").await, (3, "PQR".into()));
        assert_eq!(shown(&mut nadia, "en-rayon").await, (1, "P".into()));
        assert_eq!(shown(&mut nadia, "ailleurs").await, (1, "Q".into()));
        assert_eq!(shown(&mut nadia, "prete").await, (1, "R".into()));
        assert_eq!(shown(&mut nadia, "introuvable").await, (0, String::new()));
        assert_eq!(shown(&mut nadia, "%27+or+1=1").await, (3, "PQR".into()));

        // An answer comes back to the same rows.
        let queue = nadia.get("/pro/reservations?situation=prete").await;
        let key = keys(&queue).remove(0);
        let after = nadia
            .post_form("/pro/reservations", &[("acte", "valider"), ("r", &key)])
            .await;
        after
            .is(200)
            .says("Rien à cette étape.")
            .has("value=\"prete\" selected");
    }
}

#[tokio::test]
async fn a_queue_is_carried_to_a_spreadsheet_and_computes_nothing_there() {
    let portal = TestPortal::start().await;
    let title = "=HYPERLINK(\"http://evil.test\";\"Clic\")";
    let record = TestRecord::new("9002", title, "@SUM(A1), Jo").at(TestItem::new("X002", "VALB", "-1+1"));
    portal.import("VALB", &[record]).await;
    asked_for(&portal, "Amélie", title).await;
    asked_for(&portal, "Amélie", "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let queue = nadia.get("/pro/reservations?bib=valbrune").await;
    let link = queue.link("CSV").expect("the file is offered");
    let file = nadia.get_once(&link).await;
    file.is(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"reservations-a-valider-2026-11-23.csv\""
    );
    assert_eq!(file.header("cache-control"), "no-store");
    let lines: Vec<&str> = file.body.split("\r\n").collect();
    assert_eq!(lines.len(), 4, "{}", file.body);
    assert!(
        lines[0].starts_with("\u{feff}Référence;Demandée le;Titre;Auteur;Cote;"),
        "{}",
        lines[0]
    );
    assert_eq!(
        lines[1],
        "2026-1;2026-11-23;\"'=HYPERLINK(\"\"http://evil.test\"\";\"\"Clic\"\")\";\"'@SUM(A1), Jo\";'-1+1;X002;\
         En rayon;Bibliothèque de Valbrune;\"Lambert, A.\";Bibliothèque de Valbrune;"
    );
    assert!(!file.body.contains("Amélie"), "never the whole name");
    let one = nadia
        .get_once("/pro/reservations/csv?bib=valbrune&situation=prete")
        .await;
    assert_eq!(one.body.split("\r\n").count(), 2, "the heads of the columns");

    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get_once("/pro/reservations/csv?bib=valbrune").await.is(404);
    luc.get_once("/pro/reservations/csv")
        .await
        .is(200)
        .does_not_say("Pedigree");
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get_once("/pro/reservations/csv").await.is(403);
}

#[tokio::test]
async fn a_librarian_asks_which_rule_decided() {
    let portal = TestPortal::start().await;
    let rule = Policy {
        id: PolicyId::new(412),
        scope: PolicyScope {
            library: Some(VALBRUNE),
            category: Some(CategoryCode::new("adult")),
            ..PolicyScope::default()
        },
        valid_from: None,
        valid_until: Some(date(2027, 6, 30)),
        values: PolicyValues {
            pickup_days: Some(9),
            loan_days: Some(17),
            validation: Some(Validation::ByHand),
            ..PolicyValues::default()
        },
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::policy::insert(&mut tx, &rule).await.unwrap();
    tx.commit().await.unwrap();
    portal.app.forget_network().await;
    asked_for(&portal, "Amélie", "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let whole = "Bibliothèque de Valbrune × adult, valable jusqu’au 30 juin 2027";
    nadia
        .get("/pro/reservations?bib=valbrune")
        .await
        .is(200)
        .says("Quelle règle ?")
        .says(whole)
        .says("Mise de côté, en jours d’ouverture : 9")
        .says("Validation : par la bibliothèque")
        .says("Règle n° 412")
        .does_not_say("Durée du prêt, en jours : 17");
    portal.lend("Amélie", "V003").await;
    let file = format!("/pro/comptoir?bib=valbrune&lecteur={}", portal.patron("Amélie"));
    nadia
        .get(&file)
        .await
        .is(200)
        .says(whole)
        .says("Durée du prêt, en jours : 17")
        .does_not_say("Mise de côté");
}

#[tokio::test]
async fn what_is_found_is_sent_on_with_the_key_t() {
    let portal = TestPortal::start().await;
    asked_for(&portal, "Amélie", "Pedigree").await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia
        .get("/pro/reservations?etape=a-valider")
        .await
        .does_not_say("Trouvé T");
    let key = keys(&nadia.get("/pro/reservations?bib=valbrune").await).remove(0);
    let fields = [("acte", "valider"), ("r", key.as_str())];
    nadia.post_form("/pro/reservations", &fields).await.is(200);
    nadia
        .get("/pro/reservations?etape=a-chercher")
        .await
        .is(200)
        .says("Trouvé T");
}
