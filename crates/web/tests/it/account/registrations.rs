//! Registering for an event, changing one's mind, waiting, and being asked.

use domain::event::{Admission, ChildrenAsked, PhoneAsked};
use domain::id::{EventId, RegistrationId};
use domain::registration::{Registration, RegistrationState};
use testbed::event::{put, workshop};
use testbed::portal::{AMELIE, BART, TestPerson, TestPortal, VALBRUNE, Visitor};

/// The registration of [`registered`].
pub const MINE: i64 = 77;

/// Somebody is registered for the first event, with two seats.
pub async fn registered(portal: &TestPortal, name: &str) -> EventId {
    let id = put(&portal.app.db, workshop(VALBRUNE)).await;
    hold(portal, id, &TestPerson::named(name), MINE, 2).await;
    id
}

async fn hold(portal: &TestPortal, event: EventId, who: &TestPerson, id: i64, seats: u32) {
    let now = portal.app.clock.now();
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let new = Registration {
        id: RegistrationId::new(id),
        event,
        patron: who.patron().unwrap(),
        account: who.account(),
        seats,
        state: RegistrationState::Confirmed,
        placed_at: now,
        phone: String::new(),
        note: String::new(),
        children: Vec::new(),
        offered_until: None,
        reason: None,
        answer: String::new(),
        changed_at: now,
        changed_by: String::new(),
        version: 0,
    };
    store::registration::insert(&mut tx, &new).await.unwrap();
    assert!(store::event::take_seats(&mut tx, event, seats).await.unwrap());
    tx.commit().await.unwrap();
}

async fn register(visitor: &mut Visitor, event: EventId, fields: &[(&str, &str)]) -> testbed::portal::Page {
    let path = format!("/agenda/{event}/inscription");
    visitor.get(&path).await.is(200);
    visitor.post_form(&path, fields).await
}

#[tokio::test]
async fn a_registration_from_the_agenda_to_its_deletion() {
    for portal in TestPortal::each().await {
        let id = put(&portal.app.db, workshop(VALBRUNE)).await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let home = amelie.get("/bibliotheques/valbrune").await;
        home.is(200).says("Agenda événements").says("Dessine ton monstre");
        let agenda = amelie.get(&home.link("Agenda événements").unwrap()).await;
        agenda.is(200).says("Novembre 2026").says("4 places restantes");
        let event = amelie.get(&agenda.link("Dessine ton monstre").unwrap()).await;
        event
            .is(200)
            .says("Samedi 28 novembre, 14 h – 16 h")
            .says("Gratuit")
            .says("Matériel fourni.");
        let form = amelie.get(&event.link("S’inscrire").unwrap()).await;
        form.is(200)
            .has("value=\"Lambert\" readonly")
            .has("value=\"amelie@lecteurs.example\" readonly")
            .says("4 places restantes.")
            .says("3 places au maximum par inscription.")
            .says("Confirmer l’inscription");
        let path = format!("/agenda/{id}/inscription");
        let done = amelie
            .post_form(
                &path,
                &[("places", "2"), ("tel", "0470 12 34 56"), ("note", "<i>À deux")],
            )
            .await;
        done.is(200)
            .says("Votre inscription à « Dessine ton monstre » est confirmée.")
            .says("2 places.")
            .says("Confirmée");
        amelie
            .get(&format!("/agenda/{id}"))
            .await
            .says("Voir mes inscriptions")
            .says("2 places restantes");

        let list = amelie.get("/compte/inscriptions").await;
        let edit = list.link("Modifier l’inscription à Dessine ton monstre").unwrap();
        amelie.get(&edit).await.is(200).has("value=\"0470 12 34 56\"");
        let changed = amelie.post_form(&edit, &[("places", "3"), ("tel", "")]).await;
        changed.is(200).says("est modifiée").says("3 places.");
        let delete = list
            .link("Supprimer l’inscription à Dessine ton monstre")
            .unwrap();
        amelie
            .get(&delete)
            .await
            .is(200)
            .says("Supprimer votre inscription à « Dessine ton monstre » ?")
            .says("Garder mon inscription");
        let deleted = amelie.post_form(&delete, &[]).await;
        deleted
            .is(200)
            .says("Votre inscription à « Dessine ton monstre » est supprimée.")
            .says("Annulée par vous");
        // Going back and doing it again says how it stands.
        amelie.get_once(&delete).await.is(409).says("Annulée par vous");
        amelie
            .get(&format!("/agenda/{id}"))
            .await
            .says("4 places restantes");
    }
}

#[tokio::test]
async fn what_would_be_refused_is_not_offered_and_says_why() {
    let portal = TestPortal::start().await;
    let mut early = workshop(VALBRUNE);
    early.terms.opens_at = Some("2026-11-25T08:00:00Z".parse().unwrap());
    let mut over = workshop(VALBRUNE);
    over.terms.closes_at = Some("2026-11-22T17:00:00Z".parse().unwrap());
    let mut full = workshop(VALBRUNE);
    full.terms.capacity = Some(0);
    full.terms.waiting_list = domain::event::WaitingList::None;
    let mut adults = workshop(VALBRUNE);
    adults.ages.minimum = Some(99);
    let mut free = workshop(VALBRUNE);
    free.terms.admission = Admission::Free;
    let table = [
        (
            early,
            "Les inscriptions ouvrent le mercredi 25 novembre à 9 h.",
            "Revenez à ce moment-là",
        ),
        (
            over,
            "Les inscriptions sont closes depuis le dimanche 22 novembre à 18 h.",
            "Contacter la bibliothèque",
        ),
        (
            full,
            "Cette animation est complète",
            "Choisir une autre animation",
        ),
        (adults, "au moins 99 ans", "Choisir une autre animation"),
        (free, "Entrée libre, sans inscription", ""),
    ];
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for (event, reason, way_out) in table {
        let is_free = event.terms.admission == Admission::Free;
        let id = put(&portal.app.db, event).await;
        let page = amelie.get(&format!("/agenda/{id}")).await;
        page.is(200).says(reason).says(way_out);
        assert_eq!(page.link("S’inscrire"), None, "{reason}");
        let form = amelie.get(&format!("/agenda/{id}/inscription")).await;
        if is_free {
            form.is(404);
        } else {
            form.is(200)
                .says("Inscription impossible")
                .says(reason)
                .says(way_out);
        }
    }
}

#[tokio::test]
async fn what_is_typed_is_looked_at_and_stays_typed() {
    let portal = TestPortal::start().await;
    let mut asking = workshop(VALBRUNE);
    asking.terms.children = ChildrenAsked::NamesAndAges;
    asking.terms.phone = PhoneAsked::Required;
    asking.ages.maximum = Some(8);
    let id = put(&portal.app.db, asking).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let refused = register(
        &mut amelie,
        id,
        &[("places", "9"), ("tel", ""), ("enfant", "Zoé"), ("age", "")],
    )
    .await;
    refused
        .is(422)
        .says("Une inscription compte au maximum 3 places.")
        .says("Indiquez un numéro de téléphone")
        .says("Indiquez l’âge de chaque enfant, en années.")
        .has("value=\"Zoé\"");
    let strange = register(&mut amelie, id, &[("places", "deux"), ("tel", "1")]).await;
    strange.is(422).says("Indiquez le nombre de places en chiffres.");
    let long = "x".repeat(2_000);
    register(&mut amelie, id, &[("places", "1"), ("tel", "1"), ("note", &long)])
        .await
        .is(422)
        .says("1\u{202f}000 caractères au plus");
    let old = [("places", "2"), ("tel", "1"), ("enfant", "Zoé"), ("age", "9")];
    register(&mut amelie, id, &old)
        .await
        .is(422)
        .says("8 ans au plus");
    let good = [("places", "2"), ("tel", "1"), ("enfant", "Zoé"), ("age", "7")];
    register(&mut amelie, id, &good)
        .await
        .is(200)
        .says("est confirmée");
}

#[tokio::test]
async fn a_full_event_has_a_waiting_list_and_a_freed_seat_is_offered() {
    for portal in TestPortal::each().await {
        let id = put(&portal.app.db, workshop(VALBRUNE)).await;
        hold(&portal, id, &AMELIE, MINE, 3).await;
        let mut bart = portal.visitor().signed_in("Bart").await;
        // One is left; for two, Bart is told, and may wait.
        let short = register(&mut bart, id, &[("places", "2"), ("tel", "")]).await;
        short.is(422);
        assert!(
            short.body.contains("id=\"attente\""),
            "the button that joins the list is there"
        );
        let path = format!("/agenda/{id}/inscription");
        let waits = bart
            .post_form(&path, &[("places", "2"), ("tel", ""), ("attente", "oui")])
            .await;
        waits.is(200);
        let mine = async || {
            let seen = app::registration::of_reader(&portal.app, BART.patron().unwrap())
                .await
                .unwrap();
            (seen[0].registration.state, seen[0].event.event.seats_taken)
        };
        assert_eq!(mine().await, (RegistrationState::Waiting, 3));
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let delete = format!("/compte/inscriptions/{MINE}/supprimer");
        amelie.get(&delete).await.is(200);
        amelie.post_form(&delete, &[]).await.is(200);
        let offered = bart.get("/compte/inscriptions").await;
        offered.is(200);
        let take = offered
            .body
            .split("action=\"")
            .filter_map(|rest| rest.split('"').next())
            .find(|action| action.ends_with("/confirmer"))
            .expect("the seat can be taken")
            .to_owned();
        bart.post_form(&take, &[]).await.is(200);
        assert_eq!(mine().await, (RegistrationState::Confirmed, 2));
    }
}

#[tokio::test]
async fn anothers_registration_does_not_exist() {
    let portal = TestPortal::start().await;
    registered(&portal, "Amélie").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    for (theirs, nobodys) in [
        (
            format!("/compte/inscriptions/{MINE}"),
            "/compte/inscriptions/78".to_owned(),
        ),
        (
            format!("/compte/inscriptions/{MINE}/supprimer"),
            "/compte/inscriptions/78/supprimer".to_owned(),
        ),
    ] {
        let (theirs, nobodys) = (bart.get_once(&theirs).await, bart.get_once(&nobodys).await);
        theirs.is(404).does_not_say("Dessine ton monstre");
        assert_eq!(theirs.text().replace("77", ""), nobodys.text().replace("78", ""));
    }
    for action in ["supprimer", "confirmer"] {
        let token = bart.get("/compte").await.hidden("/deconnexion").remove(0).1;
        let path = format!("/compte/inscriptions/{MINE}/{action}");
        bart.post_once(&path, &[("token", &token)]).await.is(404);
    }
    for strange in ["%00", "..", "77'--", "x"] {
        bart.get_once(&format!("/compte/inscriptions/{strange}"))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn a_hundred_clicks_at_once_are_one_registration() {
    for portal in TestPortal::each().await {
        let id = put(&portal.app.db, workshop(VALBRUNE)).await;
        let path = format!("/agenda/{id}/inscription");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get(&path).await.is(200);
        let clicks: Vec<_> = (0..100)
            .map(|_| {
                let (mut browser, path) = (amelie.clone(), path.clone());
                tokio::spawn(async move { browser.post_once(&path, &[("places", "2"), ("tel", "")]).await })
            })
            .collect();
        for click in clicks {
            click.await.unwrap().is(303);
        }
        let seen = app::registration::of_reader(&portal.app, portal.patron("Amélie"))
            .await
            .unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].event.event.seats_taken, 2);
    }
}

#[tokio::test]
async fn a_link_of_a_mail_shows_a_page_and_acts_only_when_asked() {
    let portal = TestPortal::start().await;
    let id = registered(&portal, "Amélie").await;
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let hash = app::random::fingerprint("0a1b2c");
    let until = workshop(VALBRUNE).hours.ends_at();
    store::registration::insert_link(&mut tx, &hash, RegistrationId::new(MINE), until)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut stranger = portal.visitor();
    for _ in 0..2 {
        let page = stranger.get_once("/inscription/0a1b2c").await;
        page.is(200)
            .says("Votre inscription")
            .says("Dessine ton monstre")
            .says("Annuler mon inscription");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(
            !page.body.contains("retour=/inscription"),
            "the secret is in no other address"
        );
    }
    stranger
        .post_once("/inscription/0a1b2c", &[("acte", "rien")])
        .await
        .is(422);
    stranger
        .post_once("/inscription/autre", &[("acte", "annuler")])
        .await
        .is(410);
    for _ in 0..2 {
        stranger
            .post_once("/inscription/0a1b2c", &[("acte", "annuler")])
            .await
            .is(200)
            .says("Votre inscription est annulée.");
    }
    let page = stranger.get(&format!("/agenda/{id}")).await;
    page.says("4 places restantes");
}

#[tokio::test]
async fn the_ages_of_those_registered_are_counted_without_their_names() {
    for portal in TestPortal::each().await {
        let event = registered(&portal, "Amélie").await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let figures = nadia.get("/pro/chiffres").await;
        let page = nadia.get(&figures.link("Animations par âge").unwrap()).await;
        page.is(200)
            .says("Participants aux animations de 2026, par âge")
            .says("Dessine ton monstre")
            .says("0 sur 2")
            .says("Âge inconnu")
            .does_not_say("Lambert");
        // She came.
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let mine = RegistrationId::new(MINE);
        let mut came = store::registration::find(&mut tx, mine).await.unwrap().unwrap();
        came.state = RegistrationState::Present;
        assert!(store::registration::update(&mut tx, &came).await.unwrap());
        tx.commit().await.unwrap();
        nadia
            .get("/pro/chiffres/animations?annee=2026")
            .await
            .says("2 sur 2");
        nadia
            .get("/pro/chiffres/animations?annee=2025")
            .await
            .says("Personne n’était inscrit");
        // The registrations are erased three months later: what was counted of them stays, once.
        let before = nadia.get("/pro/chiffres/animations?annee=2026").await.text();
        for _ in 0..2 {
            app::turnout::erase_past(&portal.app, "2027-12-31T00:00:00", 100)
                .await
                .unwrap();
        }
        let after = nadia.get("/pro/chiffres/animations?annee=2026").await.text();
        assert_eq!(after, before);
        let file = nadia.get("/pro/chiffres/animations/csv").await;
        file.is(200)
            .has("2026-11-28")
            .has("Dessine ton monstre")
            .has("Présents, 6 à 11 ans");
        assert!(!file.body.contains("Lambert"));
        // Another library's are its own.
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get("/pro/chiffres/animations")
            .await
            .is(200)
            .does_not_say(&format!("/agenda/{event}"))
            .does_not_say("Dessine ton monstre");
    }
}
