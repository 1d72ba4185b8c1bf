//! Stories of the work on holds beside the queue: the shelf swept, a whole queue answered, a hold placed at
//! the desk, what to buy.

use app::queue::sweep;
use app::queue::whole;
use app::queue::{Answer, Answered};
use domain::hold::{Hold, HoldState, HoldTarget, Origin};
use domain::id::{HoldId, RecordNumber};
use domain::item_state::ItemState;
use domain::money::Money;
use testbed::portal::{NEUVILLE, Page, TestPortal, VALBRUNE, Visitor};

/// A reader asks for a document, to fetch at Valbrune.
async fn asks(portal: &TestPortal, name: &str, title: &str) {
    let number = portal.record(title).await;
    let mut reader = portal.visitor().signed_in(name).await;
    let prefix = if name == "Bart" { "/nl" } else { "" };
    let path = format!("{prefix}/notice/{number}/reserver");
    reader.get(&path).await.is(200);
    reader.post_form(&path, &[("retrait", "valbrune")]).await.is(200);
}

/// Everything that waits at Valbrune is accepted.
async fn accept_all(portal: &TestPortal) {
    let nadia = portal.librarian("Nadia").await;
    let (_, until) = whole::count(&portal.app, &nadia, Some(VALBRUNE), None)
        .await
        .unwrap()
        .expect("something waits");
    whole::answer_all(
        &portal.app,
        &nadia,
        Some(VALBRUNE),
        None,
        until,
        &Answer::Accept,
        None,
    )
    .await
    .unwrap();
}

/// The kinds of the mails that wait, which leave.
async fn mails(portal: &TestPortal) -> Vec<String> {
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let now = portal.app.clock.now() + jiff::SignedDuration::from_hours(1);
    let jobs = store::job::claim(&mut tx, portal.app.db.dialect(), now, 60, 1000)
        .await
        .unwrap();
    let mut kinds = Vec::new();
    for job in jobs {
        store::job::finish(&mut tx, job.id).await.unwrap();
        let kind = job.payload.split_once("\"kind\":\"").map(|(_, rest)| rest);
        kinds.extend(
            kind.and_then(|rest| rest.split('"').next())
                .map(ToOwned::to_owned),
        );
    }
    tx.commit().await.unwrap();
    kinds.retain(|kind| kind.starts_with("hold_"));
    kinds.sort();
    kinds
}

/// Three copies on the shelf of holds of Valbrune: one of its own, one that somebody else waits for, one of
/// Neuville.
async fn shelf(portal: &TestPortal) {
    asks(portal, "Amélie", "Le chien jaune").await;
    asks(portal, "Amélie", "Quartier d’orage").await;
    asks(portal, "Amélie", "Rivière & <digue> \"basse\"").await;
    accept_all(portal).await;
    let nadia = portal.librarian("Nadia").await;
    for (at, barcode) in [
        (VALBRUNE, "V003"),
        (NEUVILLE, "N005"),
        (VALBRUNE, "N005"),
        (VALBRUNE, "V008"),
    ] {
        app::desk::take_back(&portal.app, &nadia, at, barcode)
            .await
            .unwrap()
            .expect("the copy is known");
    }
    asks(portal, "Bart", "Rivière & <digue> \"basse\"").await;
    accept_all(portal).await;
    mails(portal).await;
    portal.clock.advance_days(30);
}

const SWEEP: &str = "/pro/reservations/expirees";

#[tokio::test]
async fn one_act_empties_the_shelf_of_holds_and_says_where_each_copy_goes() {
    for portal in TestPortal::each().await {
        shelf(&portal).await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let here = format!("{SWEEP}?bib=valbrune");
        nadia
            .get("/pro/reservations?etape=expirees&bib=valbrune")
            .await
            .says("Retirer les réservations expirées");
        let list = nadia.get(&here).await;
        list.is(200)
            .says("3 exemplaires à retirer de l’étagère")
            .says("Retirer les 3 exemplaires de l’étagère")
            .says("Lambert, A.")
            .does_not_say("Amélie");
        let marks = ["2026-1", "2026-2", "2026-3"].map(|mark| list.text().find(mark).unwrap());
        assert!(marks.is_sorted(), "in the order of the marks");
        let mut other = nadia.clone();

        let done = nadia.post_form(SWEEP, &[]).await;
        done.is(200)
            .says("3 exemplaires sont traités, les lecteurs sont prévenus.")
            .says("Rien à retirer de l’étagère")
            .says("Navette → Bibliothèque de Neuville")
            .says("En rayon")
            .says("Lecteur suivant : repère 2026-4")
            .says("Peeters, B.");
        assert_eq!(
            mails(&portal).await,
            ["hold_expired", "hold_expired", "hold_expired", "hold_ready"]
        );

        // A colleague whose page is older does nothing twice, and is told who did it.
        let late = other.post_form(SWEEP, &[]).await;
        late.is(200)
            .says("Rien n’a été fait : tout venait d’être traité.")
            .says("Nadia");
        assert_eq!(mails(&portal).await, Vec::<String>::new());

        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(&here).await.is(404);
        luc.get(SWEEP).await.is(200).does_not_say("Neuville");
        luc.post_form(SWEEP, &[("bib", "valbrune")]).await.is(404);
    }
}

#[tokio::test]
async fn two_librarians_sweep_a_shelf_at_once_and_each_copy_goes_once() {
    for portal in TestPortal::each().await {
        shelf(&portal).await;
        let nadia = portal.librarian("Nadia").await;
        let (one, other) = tokio::join!(
            sweep::sweep(&portal.app, &nadia, VALBRUNE),
            sweep::sweep(&portal.app, &nadia, VALBRUNE),
        );
        assert_eq!(one.unwrap().swept + other.unwrap().swept, 3);
        assert_eq!(
            mails(&portal).await,
            ["hold_expired", "hold_expired", "hold_expired", "hold_ready"]
        );
        assert_eq!(
            sweep::today(&portal.app, &nadia, VALBRUNE).await.unwrap().len(),
            3
        );
    }
}

#[tokio::test]
async fn what_the_night_ended_still_stands_on_the_shelf_until_it_is_swept() {
    for portal in TestPortal::each().await {
        shelf(&portal).await;
        let today = portal.app.moment().today;
        app::hold::sweep(&portal.app, today).await.unwrap();
        assert_eq!(
            mails(&portal).await,
            ["hold_expired", "hold_expired", "hold_expired", "hold_ready"]
        );
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        // The copy of the next reader too: another mark has to be put on it.
        nadia
            .get(&format!("{SWEEP}?bib=valbrune"))
            .await
            .is(200)
            .says("3 exemplaires à retirer de l’étagère");
        nadia
            .post_form(SWEEP, &[])
            .await
            .is(200)
            .says("Lecteur suivant : repère 2026-4")
            .says("Navette → Bibliothèque de Neuville");
        assert_eq!(
            mails(&portal).await,
            Vec::<String>::new(),
            "everybody was told at night"
        );
        nadia
            .get("/pro/reservations?etape=expirees&bib=valbrune")
            .await
            .says("Rien à cette étape.");
    }
}

/// A request that waits at Valbrune, whatever the rules would say.
fn request(portal: &TestPortal, number: i64, reader: &str, record: RecordNumber) -> Hold {
    let now = portal.app.clock.now();
    Hold {
        id: HoldId::new(70_000 + number),
        reference: format!("2026-{}", 700 + number),
        patron: portal.patron(reader),
        record,
        target: HoldTarget::Record(record),
        pickup_library: VALBRUNE,
        state: HoldState::Requested,
        origin: Origin::Portal,
        priority: 0,
        placed_at: now,
        item: None,
        pull_library: None,
        suspended_from: None,
        suspended_until: None,
        needed_until: None,
        ready_at: None,
        ready_until: None,
        changed_at: now,
        reason: None,
        note: None,
        fee: Money::ZERO,
        ils: domain::library::LOCAL_ILS.to_owned(),
        ils_hold_id: None,
        version: 0,
    }
}

async fn write(portal: &TestPortal, holds: &[Hold]) {
    let mut tx = portal.app.db.begin_write().await.unwrap();
    for hold in holds {
        store::hold::insert(&mut tx, hold).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Requests of two readers for the tales of the catalogue: more than a page shows.
async fn requests(portal: &TestPortal, count: i64) {
    let mut conn = portal.app.db.read().await.unwrap();
    let records = store::record::after(&mut conn, None, 1000).await.unwrap();
    drop(conn);
    let tales = records
        .iter()
        .filter(|record| record.record.title.starts_with("Conte"));
    let tales: Vec<RecordNumber> = tales.map(|record| record.number).collect();
    let wishes = ["Amélie", "Bart"].into_iter().flat_map(|reader| {
        let wish = move |tale: &RecordNumber| (reader, *tale);
        tales.iter().map(wish)
    });
    let holds: Vec<Hold> = wishes
        .zip(0..count)
        .map(|((reader, tale), number)| request(portal, number, reader, tale))
        .collect();
    write(portal, &holds).await;
}

const WHOLE: &str = "/pro/reservations/toutes";

#[tokio::test]
async fn all_the_requests_of_a_filter_are_answered_after_a_question_with_the_figure() {
    for portal in TestPortal::each().await {
        requests(&portal, 60).await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let queue = nadia.get("/pro/reservations?bib=valbrune").await;
        queue.is(200).says("Refuser les 60 réservations");
        let link = queue
            .link("Valider les 60 réservations")
            .expect("the whole queue is offered");
        let question = nadia.get(&link).await;
        question
            .is(200)
            .says("Valider les 60 réservations ?")
            .says("Bibliothèque de Valbrune");
        let mut other = nadia.clone();

        // What comes in after the question is not answered with it.
        portal.clock.advance(jiff::SignedDuration::from_mins(1));
        let pedigree = RecordNumber::new(u32::try_from(portal.record("Pedigree").await).unwrap());
        write(&portal, &[request(&portal, 99, "Amélie", pedigree)]).await;
        let done = nadia.post_form(WHOLE, &[]).await;
        done.is(200)
            .says("60 réservations sont validées.")
            .says("Pedigree")
            .does_not_say("Conte de la Senne");
        assert_eq!(mails(&portal).await, vec!["hold_queued"; 60]);

        // A colleague who had the same question before the eyes is told.
        other
            .post_form(WHOLE, &[])
            .await
            .is(200)
            .says("Rien n’a été fait : plus aucune réservation n’attend sous ce filtre.");
        assert_eq!(mails(&portal).await, Vec::<String>::new());
        nadia
            .get("/pro/reservations?bib=valbrune")
            .await
            .does_not_say("Valider les");
    }
}

#[tokio::test]
async fn a_whole_queue_is_declined_with_a_reason() {
    let portal = TestPortal::start().await;
    requests(&portal, 55).await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let question = format!("{WHOLE}?acte=refuser&bib=valbrune");
    nadia
        .get(&question)
        .await
        .is(200)
        .says("Refuser les 55 réservations ?");
    nadia
        .post_form(WHOLE, &[])
        .await
        .is(422)
        .says("Choisissez une raison");
    nadia.post_form(WHOLE, &[("raison", "other")]).await.is(422);
    nadia
        .post_form(WHOLE, &[("raison", "damaged")])
        .await
        .is(200)
        .says("55 réservations sont refusées");
    assert_eq!(mails(&portal).await, vec!["hold_declined"; 55]);
    nadia
        .get(&question)
        .await
        .is(200)
        .says("plus aucune réservation n’attend sous ce filtre");
    nadia.get(&format!("{WHOLE}?acte=annuler")).await.is(422);

    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get(&question).await.is(404);
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get(WHOLE).await.is(403);
}

#[tokio::test]
async fn two_librarians_answer_a_whole_queue_at_once_and_each_row_once() {
    for portal in TestPortal::each().await {
        requests(&portal, 52).await;
        let nadia = portal.librarian("Nadia").await;
        let (count, until) = whole::count(&portal.app, &nadia, Some(VALBRUNE), None)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(count, 52);
        let all = || {
            whole::answer_all(
                &portal.app,
                &nadia,
                Some(VALBRUNE),
                None,
                until,
                &Answer::Accept,
                None,
            )
        };
        let (one, other) = tokio::join!(all(), all());
        let done = |outcome: Vec<(HoldId, Answered)>| {
            let done = outcome.iter().filter(|(_, answered)| *answered == Answered::Done);
            done.count()
        };
        assert_eq!(done(one.unwrap()) + done(other.unwrap()), 52);
        assert_eq!(mails(&portal).await, vec!["hold_queued"; 52]);
    }
}

const DESK_HOLD: &str = "/pro/lecteurs/reserver";

/// The address of a link of a page, as a browser reads it.
fn link(page: &Page, words: &str) -> String {
    let url = page.link(words).unwrap_or_else(|| panic!("no link {words}"));
    url.replace("&amp;", "&").replace("&#38;", "&")
}

#[tokio::test]
async fn a_hold_is_placed_at_the_desk_by_the_rules_of_the_portal() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let file = format!("/pro/comptoir?bib=valbrune&lecteur={}", portal.patron("Amélie"));
        let to_hold = link(&nadia.get(&file).await, "Réserver pour un lecteur");
        nadia
            .get(&to_hold)
            .await
            .is(200)
            .says("Réserver pour Amélie Lambert");
        nadia
            .get(&format!("{to_hold}&q=xqzwk"))
            .await
            .says("Rien ne correspond à");
        let found = nadia.get(&format!("{to_hold}&q=pedigree")).await;
        found.is(200).says("Pedigree").says("Presses de la Cité, 2020");
        let number = portal.record("Pedigree").await;
        let choose = format!("{to_hold}&notice={number}");
        nadia
            .get(&choose)
            .await
            .is(200)
            .says("Bibliothèque de Valbrune")
            .says("Bibliothèque de Neuville");
        nadia
            .post_form(DESK_HOLD, &[("retrait", "nulle-part")])
            .await
            .is(422)
            .says("Choisissez");
        nadia.get(&choose).await.is(200);
        let mut twice = nadia.clone();
        let placed = nadia.post_form(DESK_HOLD, &[("retrait", "valbrune")]).await;
        placed.is(200).says("« Pedigree » est réservé.");
        // The same form once more is the same hold.
        twice
            .post_form(DESK_HOLD, &[("retrait", "valbrune")])
            .await
            .is(200);
        assert_eq!(mails(&portal).await, ["hold_queued"]);
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie
            .get("/compte/reservations/2026-1")
            .await
            .says("via la bibliothèque");

        // Another form for the same is refused, with the reason and the way on.
        let refused = nadia.get(&choose).await;
        refused
            .is(200)
            .says("Dossier du lecteur")
            .says("Chercher un autre document");
        let second = format!(
            "{to_hold}&notice={}",
            portal.record("Dictionnaire des oiseaux").await
        );
        nadia
            .get(&second)
            .await
            .is(200)
            .says("sur place")
            .does_not_say("Bibliothèque de retrait");
    }
}

#[tokio::test]
async fn a_record_page_leads_a_librarian_to_a_hold_for_a_reader() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let record = format!("/notice/{number}");
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get(&record).await.does_not_say("Réserver pour un lecteur");
    let mut luc = portal.visitor().signed_in("Luc").await;
    let page = luc.get(&record).await;
    let to_hold = link(&page, "Réserver pour un lecteur");
    luc.get(&to_hold).await.is(200).says("Pedigree");
    let found = luc.get(&format!("{to_hold}&nom=lambert")).await;
    let choose = link(&found, "Lambert, Amélie");
    luc.get(&choose)
        .await
        .is(200)
        .says("Réserver pour Amélie Lambert");
    luc.post_form(DESK_HOLD, &[("retrait", "loincourt")])
        .await
        .is(200)
        .says("« Pedigree » est réservé.");

    // The desk of another library is not theirs, nor is a reader that nobody knows.
    luc.get(&choose.replace("bib=loincourt", "bib=valbrune"))
        .await
        .is(404);
    luc.get(&format!("{DESK_HOLD}?lecteur=1")).await.is(404);
    luc.get(&format!("{DESK_HOLD}?notice=99999")).await.is(404);
    let token = {
        luc.get("/pro").await.is(200);
        luc.page().hidden("/deconnexion")[0].1.clone()
    };
    let number = number.to_string();
    for (library, reader) in [("valbrune", "1001"), ("loincourt", "1")] {
        let fields = [
            ("token", token.as_str()),
            ("bib", library),
            ("lecteur", reader),
            ("notice", number.as_str()),
            ("retrait", "loincourt"),
        ];
        luc.post_once(DESK_HOLD, &fields).await.is(404);
    }
}

/// A copy is put into a state.
async fn becomes(portal: &TestPortal, barcode: &str, state: ItemState) {
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let item = store::item::by_barcode(&mut tx, barcode).await.unwrap().remove(0);
    store::item::set_state(&mut tx, item.standing.id, state, item.standing.owner)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn to_buy(visitor: &mut Visitor, question: &str) -> Page {
    let page = visitor.get(&format!("/pro/achats{question}")).await;
    page.is(200);
    page
}

#[tokio::test]
async fn titles_with_too_many_holds_for_each_copy_are_a_list_to_buy() {
    for portal in TestPortal::each().await {
        for name in ["Amélie", "Bart"] {
            asks(&portal, name, "Pedigree").await;
            asks(&portal, name, "Rivière & <digue> \"basse\"").await;
        }
        asks(&portal, "Amélie", "Quartier d’orage").await;
        becomes(&portal, "N005", ItemState::Lost).await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        // By default only what has no copy at all is above the figure.
        to_buy(&mut nadia, "")
            .await
            .says("1 titre trop demandé")
            .says("Quartier d’orage")
            .says("Aucun")
            .does_not_say("Pedigree");
        // In the network « Pedigree » has a copy for each hold; at Valbrune it has one for two.
        let page = to_buy(&mut nadia, "?seuil=1").await;
        page.says("2 titres trop demandés").does_not_say("Pedigree");
        let text = page.text();
        assert!(
            text.find("Quartier d’orage") < text.find("Rivière"),
            "without a copy first"
        );
        to_buy(&mut nadia, "?seuil=1&bib=valbrune").await.says("Pedigree");
        to_buy(&mut nadia, "?seuil=1&bib=neuville")
            .await
            .says("Aucun titre n’a plus d’1 réservation par exemplaire.");
        to_buy(&mut nadia, "?seuil=rien&page=9")
            .await
            .says("Quartier d’orage");

        let file = nadia.get_once("/pro/achats/csv?seuil=1").await;
        file.is(200);
        let lines: Vec<&str> = file.body.split("\r\n").collect();
        assert_eq!(
            lines[0],
            "\u{feff}Titre;Auteur;ISBN;Réservations;Exemplaires;Par exemplaire;La plus ancienne;Notice"
        );
        let number = portal.record("Quartier d’orage").await;
        assert_eq!(
            lines[1],
            format!("Quartier d’orage;Jun Tanaka;;1;0;;2026-11-23;http://biblio.test/notice/{number}")
        );
        assert!(lines[2].contains(";2;1;2;2026-11-23;"), "{}", lines[2]);

        let mut luc = portal.visitor().signed_in("Luc").await;
        to_buy(&mut luc, "").await.says("Quartier d’orage");
        luc.get("/pro/achats?bib=valbrune").await.is(404);
        luc.get("/pro/achats/csv?bib=valbrune").await.is(404);
        let mut bart = portal.visitor().signed_in("Bart").await;
        bart.get("/pro/achats").await.is(403);
    }
}
