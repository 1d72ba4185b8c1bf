//! Pre-registration: asked for, verified, completed at the desk; or forgotten.

mod whose;

use app::desk::Admission;
use app::failure::Failure;
use app::random::fingerprint;
use domain::id::PreregistrationId;
use domain::money::Money;
use domain::preregistration::{DeclineReason, PreregistrationState};
use jiff::civil::date;
use jiff::{SignedDuration, ToSpan};
use store::preregistration::{self as rows, Preregistration};
use testbed::portal::{AMELIE, Page, TestPortal, VALBRUNE, Visitor};

const GOOD: &str = "sept loutres sous la pluie";
const PATH: &str = "/preinscription";

/// The answers of somebody without children.
const ALONE: [(&str, &str); 9] = [
    ("prenom", "Nora"),
    ("nom", "Vanhove"),
    ("naissance", "1990-04-02"),
    ("mail", "Nora@lecteurs.example"),
    ("telephone", ""),
    ("rue", "Rue du Moulin 4"),
    ("code_postal", "7999"),
    ("localite", "Valbrune"),
    ("bibliotheque", "valbrune"),
];
const CHILD: [(&str, &str); 3] = [
    ("enfant_prenom", "Sacha"),
    ("enfant_nom", "Vanhove"),
    ("enfant_naissance", "2017-09-12"),
];

async fn ask(visitor: &mut Visitor, changed: &[(&str, &str)]) -> Page {
    visitor.get(PATH).await.is(200);
    let given = |name: &str| changed.iter().any(|(field, _)| *field == name);
    let kept = ALONE.iter().filter(|(name, _)| !given(name)).copied();
    let all: Vec<(&str, &str)> = kept.chain(changed.iter().copied()).collect();
    visitor.post_once(PATH, &all).await
}

/// Those that wait, verified or not.
async fn all(portal: &TestPortal) -> Vec<Preregistration> {
    let mut conn = portal.app.db.read().await.unwrap();
    rows::expired(&mut conn, date(2099, 1, 1), 100).await.unwrap()
}

async fn state(portal: &TestPortal, id: PreregistrationId) -> Preregistration {
    let mut conn = portal.app.db.read().await.unwrap();
    rows::find(&mut conn, id).await.unwrap().unwrap()
}

/// Makes a link as its mail would.
async fn link(portal: &TestPortal, id: PreregistrationId, secret: &str) {
    let until = portal.app.clock.now() + SignedDuration::from_hours(48);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    rows::set_link(&mut tx, id, &fingerprint(secret), until)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn verify(visitor: &mut Visitor, secret: &str, identifier: &str, password: &str) -> Page {
    let path = format!("/preinscription/{secret}");
    let fields = [
        ("identifiant", identifier),
        ("nouveau", password),
        ("encore", password),
    ];
    visitor.post_once(&path, &fields).await
}

/// A family that has verified its address.
async fn family(portal: &TestPortal) -> (Visitor, Preregistration) {
    let mut nora = portal.visitor();
    ask(&mut nora, &CHILD).await.is(303);
    let asked = all(portal).await.pop().unwrap();
    link(portal, asked.id, "lien").await;
    verify(&mut nora, "lien", "nora", GOOD).await.is(303);
    let found = state(portal, asked.id).await;
    (nora, found)
}

fn admission(card: &str) -> Admission {
    Admission {
        category: "adult".into(),
        valid_until: date(2027, 11, 23),
        owed: Money::from_cents(500),
        card: card.into(),
    }
}

#[tokio::test]
async fn a_family_asks_verifies_and_becomes_readers_at_the_desk() {
    for portal in TestPortal::each().await {
        let (mut nora, found) = family(&portal).await;
        assert_eq!(found.state, PreregistrationState::ToComplete);
        // A temporary account searches, and reserves nothing.
        nora.get("/compte/profil")
            .await
            .is(200)
            .says("Votre pré-inscription vous attend au comptoir")
            .says(&found.code)
            .says("Nora Vanhove et Sacha Vanhove")
            .does_not_say("Numéro de carte");
        nora.get("/compte").await.is(200);
        let record = portal.record("Pedigree").await;
        nora.get("/recherche?q=pedigree").await.says("Pedigree");
        let path = format!("/notice/{record}/reserver");
        nora.get(&path).await;
        let refused = nora.post_once(&path, &[("retrait", "valbrune")]).await;
        refused.is(422).says("inscri");

        let mut nadia = portal.visitor().signed_in("Nadia").await;
        for words in [
            "",
            "vanhove",
            "sacha",
            "NORA@lecteurs.example",
            &found.code.to_lowercase(),
        ] {
            let path = format!("/pro/preinscriptions?q={}", words.replace('@', "%40"));
            nadia
                .get(&path)
                .await
                .is(200)
                .says("Nora Vanhove et Sacha Vanhove");
        }
        nadia
            .get("/pro/preinscriptions?q=inconnu")
            .await
            .says("Aucune pré-inscription");
        let path = format!("/pro/preinscriptions/{}", found.code);
        let page = nadia.get(&path).await;
        page.is(200)
            .says("À finaliser à la bibliothèque")
            .says("Sacha Vanhove");
        let people: Vec<String> = page
            .body
            .split("name=\"personne\" value=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next().map(ToOwned::to_owned))
            .collect();
        let version = found.version.to_string();
        let mut fields: Vec<(&str, &str)> = vec![("bibliotheque", "valbrune"), ("version", &version)];
        for (person, card) in people.iter().zip(["2000 101", "2000 102"]) {
            fields.extend([
                ("personne", person.as_str()),
                ("inscrire", person.as_str()),
                ("categorie", "adult"),
                ("carte", card),
                ("jusque", "2027-11-23"),
                ("cotisation", ""),
            ]);
        }
        let token = page.hidden(&path);
        let token = token.iter().find(|(name, _)| name == "token").unwrap().1.clone();
        fields.push(("token", &token));
        let taken: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| {
                (
                    *name,
                    if *value == "2000 101" {
                        AMELIE.identifier
                    } else {
                        *value
                    },
                )
            })
            .collect();
        nadia.post_once(&path, &taken).await.is(422).says("2000001");
        // What is left out is listed at its own field, and says whose it is.
        let without: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, if *value == "2000 102" { "" } else { *value }))
            .collect();
        nadia
            .post_once(&path, &without)
            .await
            .is(422)
            .says("Sacha – Remplissez « Numéro de carte »")
            .has("href=\"#carte-2\"")
            .has("id=\"carte-2\"");
        nadia.post_once(&path, &fields).await.is(303);
        assert_eq!(state(&portal, found.id).await.state, PreregistrationState::Active);
        // A second librarian, whose page is old, is told.
        nadia.post_once(&path, &fields).await.is(409).says("déjà traitée");
        nora.get("/compte/profil")
            .await
            .is(200)
            .says("Numéro de carte 2000 101")
            .says("23 novembre 2027")
            .does_not_say(&found.code);
        let mut conn = portal.app.db.read().await.unwrap();
        let child = store::patron::by_card(&mut conn, "local", "2000102")
            .await
            .unwrap()
            .unwrap();
        let opened = store::link_request::meant(&mut conn, "nora@lecteurs.example")
            .await
            .unwrap();
        let names: Vec<&str> = opened.iter().map(|one| one.given_name.as_str()).collect();
        assert_eq!(names, ["Nora", "Sacha"], "one address, two accounts");
        drop(conn);
        assert!(opened.iter().any(|one| one.patron == child.id));
        let forgotten = state(&portal, found.id).await;
        assert_eq!(
            (forgotten.email.as_str(), forgotten.account),
            ("", None),
            "the readers have it now"
        );
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_kept() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for (field, typed, why) in [
        ("mail", "nora@", "Vérifiez l’adresse mail"),
        ("naissance", "2990-01-01", "Vérifiez « Date de naissance »"),
        ("nom", " ", "Remplissez « Nom »"),
        (
            "bibliotheque",
            "nulle-part",
            "Remplissez « Bibliothèque d’appartenance »",
        ),
        ("naissance", "2015-04-02", "Avant 13 ans, un adulte responsable"),
    ] {
        let page = ask(&mut visitor, &[(field, typed)]).await;
        page.is(422).says(why).has("value=\"Rue du Moulin 4\"");
    }
    let young = [("naissance", "2010-04-02"), CHILD[0], CHILD[1], CHILD[2]];
    ask(&mut visitor, &young).await.is(422).says("18 ans au moins");
    assert_eq!(all(&portal).await, Vec::new());
    // A child is added and taken away without sending anything.
    let page = ask(&mut visitor, &[("ajouter", "oui")]).await;
    page.is(200).says("Enfant 1").has("value=\"Nora\"");
    let page = ask(&mut visitor, &[CHILD[0], CHILD[1], CHILD[2], ("retirer", "1")]).await;
    page.is(200).does_not_say("Enfant 1").has("value=\"Nora\"");
}

#[tokio::test]
async fn a_reader_who_asks_again_is_answered_like_a_stranger_and_shown_to_the_desk() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let stranger = ask(&mut visitor, &[]).await;
    let known = [
        ("prenom", "AMELIE"),
        ("nom", "lambert"),
        ("naissance", "1984-03-09"),
        ("mail", "amelie@lecteurs.example"),
    ];
    let reader = ask(&mut portal.visitor(), &known).await;
    assert_eq!(
        reader.is(303).header("location"),
        stranger.is(303).header("location")
    );
    assert_eq!(reader.body, stranger.body);
    let asked = all(&portal).await;
    let of_amelie = asked.iter().find(|one| one.email.starts_with("amelie")).unwrap();
    link(&portal, of_amelie.id, "amelie").await;
    verify(&mut visitor, "amelie", "amelie.bis", GOOD).await.is(303);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let path = format!("/pro/preinscriptions/{}", of_amelie.code);
    nadia
        .get(&path)
        .await
        .is(200)
        .says("Même nom et même date de naissance")
        .says("Lambert, Amélie (Valbrune)");
    let decline = format!("{path}/refuser");
    nadia
        .post_form(&decline, &[("motif", "already_known")])
        .await
        .is(200)
        .says("est close");
    assert!(
        visitor.get("/compte").await.path.starts_with("/connexion"),
        "all is erased"
    );
    let mut conn = portal.app.db.read().await.unwrap();
    let meant = store::link_request::meant(&mut conn, "amelie@lecteurs.example")
        .await
        .unwrap();
    assert_eq!(meant.len(), 1, "the reader herself stays");
}

#[tokio::test]
async fn a_form_sent_twice_is_one_request_and_a_mailbox_is_not_filled() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for _ in 0..3 {
        // The same form: the page is not opened again.
        if visitor.cookies.is_empty() && all(&portal).await.is_empty() {
            ask(&mut visitor, &[("cle", "une-seule-cle")]).await.is(303);
        }
        ask(&mut visitor, &[("cle", "une-seule-cle")]).await.is(303);
    }
    assert_eq!(all(&portal).await.len(), 1);
    for _ in 0..8 {
        ask(&mut portal.visitor(), &[]).await.is(303);
    }
    assert_eq!(
        all(&portal).await.len(),
        5,
        "five a day for one address, and the page says the same"
    );
}

#[tokio::test]
async fn fifty_at_once_verify_an_address_once() {
    for portal in TestPortal::each().await {
        ask(&mut portal.visitor(), &[]).await.is(303);
        let asked = all(&portal).await.pop().unwrap();
        link(&portal, asked.id, "cinquante").await;
        let mut sent = Vec::new();
        for number in 0..50 {
            let mut visitor = portal.visitor();
            sent.push(tokio::spawn(async move {
                let name = format!("nora.{number}");
                verify(&mut visitor, "cinquante", &name, GOOD)
                    .await
                    .status
                    .as_u16()
            }));
        }
        let mut statuses = Vec::new();
        for answer in sent {
            statuses.push(answer.await.unwrap());
        }
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1);
        assert_eq!(statuses.iter().filter(|status| **status == 410).count(), 49);
        let mut conn = portal.app.db.read().await.unwrap();
        let meant = store::link_request::meant(&mut conn, "nora@lecteurs.example")
            .await
            .unwrap();
        assert_eq!(meant.len(), 1, "one account");
    }
}

#[tokio::test]
async fn two_librarians_at_once_make_one_reader() {
    for portal in TestPortal::each().await {
        let (_, found) = family(&portal).await;
        let librarian = portal.librarian("Nadia").await;
        let dossier = app::preregistration::dossier(&portal.app, &librarian, &found.code)
            .await
            .unwrap();
        let person = dossier.people[0].0.id;
        let (app, code) = (&portal.app, found.code.as_str());
        let one = [(person, admission("2000201"))];
        let two = [(person, admission("2000202"))];
        let complete = |admissions| {
            app::preregistration::complete(app, &librarian, VALBRUNE, code, found.version, admissions)
        };
        let (first, second) = tokio::join!(complete(&one), complete(&two));
        let made = [&first, &second].iter().filter(|done| done.is_ok()).count();
        assert_eq!(made, 1, "{first:?} {second:?}");
        let refused = [first, second].into_iter().find_map(Result::err).unwrap();
        assert!(matches!(refused, Failure::Conflict), "{refused}");
        let mut conn = portal.app.db.read().await.unwrap();
        let mut cards = 0;
        for number in ["2000201", "2000202"] {
            cards += usize::from(
                store::patron::by_card(&mut conn, "local", number)
                    .await
                    .unwrap()
                    .is_some(),
            );
        }
        assert_eq!(cards, 1);
    }
}

#[tokio::test]
async fn a_card_has_one_owner() {
    for portal in TestPortal::each().await {
        let (_, found) = family(&portal).await;
        let librarian = portal.librarian("Nadia").await;
        let dossier = app::preregistration::dossier(&portal.app, &librarian, &found.code)
            .await
            .unwrap();
        let people: Vec<i64> = dossier.people.iter().map(|(person, _)| person.id).collect();
        for cards in [["2000001", "2000301"], ["2000301", "2000301"]] {
            let admissions: Vec<_> = people.iter().copied().zip(cards.map(admission)).collect();
            let refused = app::preregistration::complete(
                &portal.app,
                &librarian,
                VALBRUNE,
                &found.code,
                found.version,
                &admissions,
            );
            assert!(matches!(refused.await, Err(Failure::Refused(_))), "{cards:?}");
        }
        assert_eq!(
            state(&portal, found.id).await.state,
            PreregistrationState::ToComplete
        );
    }
}

#[tokio::test]
async fn nobody_came_they_are_told_a_week_before_and_then_erased() {
    for portal in TestPortal::each().await {
        let (mut nora, found) = family(&portal).await;
        let mut never = portal.visitor();
        ask(&mut never, &[("mail", "jamais@lecteurs.example")])
            .await
            .is(303);
        assert_eq!(found.expires_on, date(2026, 12, 23));
        let warned = |portal: &TestPortal| {
            let app = portal.app.clone();
            async move {
                let mut conn = app.db.read().await.unwrap();
                let left = rows::expiring(&mut conn, date(2026, 12, 23), 10).await.unwrap();
                left.is_empty()
            }
        };
        app::preregistration::sweep(&portal.app, date(2026, 12, 15))
            .await
            .unwrap();
        assert!(!warned(&portal).await);
        assert_eq!(
            all(&portal).await.len(),
            1,
            "what was never verified is gone after two days"
        );
        for _ in 0..2 {
            app::preregistration::sweep(&portal.app, date(2026, 12, 16))
                .await
                .unwrap();
        }
        assert!(warned(&portal).await);
        app::preregistration::sweep(&portal.app, found.expires_on)
            .await
            .unwrap();
        assert_eq!(all(&portal).await.len(), 1, "the last day counts");
        let after = found.expires_on.checked_add(1.day()).unwrap();
        app::preregistration::sweep(&portal.app, after).await.unwrap();
        assert_eq!(all(&portal).await, Vec::new());
        assert!(nora.get("/compte").await.path.starts_with("/connexion"));
        let gone = state(&portal, found.id).await;
        assert_eq!(gone.state, PreregistrationState::Expired);
        assert_eq!((gone.email.as_str(), gone.account), ("", None));
        let mut conn = portal.app.db.read().await.unwrap();
        assert_eq!(rows::people(&mut conn, found.id).await.unwrap(), Vec::new());
        let erased = store::tombstone::all(&mut conn).await.unwrap();
        let nouns: Vec<&str> = erased.iter().map(|one| one.noun.as_str()).collect();
        for noun in ["patron", "account", "preregistration"] {
            assert!(nouns.contains(&noun), "{noun}: {nouns:?}");
        }
    }
}

#[tokio::test]
async fn a_link_that_is_over_and_a_weak_password_are_told() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    ask(&mut visitor, &[]).await.is(303);
    let asked = all(&portal).await.pop().unwrap();
    link(&portal, asked.id, "lien").await;
    for (identifier, password, why) in [
        ("nora", "vanhove1990", "votre nom"),
        ("nora", "02041990 2/4/90", "votre date de naissance"),
        ("no", GOOD, "Allongez l’identifiant"),
        ("NADIA", GOOD, "celui-ci est déjà pris"),
    ] {
        verify(&mut visitor, "lien", identifier, password)
            .await
            .is(422)
            .says(why);
    }
    portal.clock.advance(SignedDuration::from_hours(48));
    let old = visitor.get("/preinscription/lien").await;
    let invented = visitor.get("/preinscription/invente").await;
    assert_eq!(old.is(410).text(), invented.is(410).text());
    verify(&mut visitor, "lien", "nora", GOOD).await.is(410);
}

#[tokio::test]
async fn the_desk_of_another_library_finds_an_exact_code_only() {
    let portal = TestPortal::start().await;
    let (_, found) = family(&portal).await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/preinscriptions")
        .await
        .is(200)
        .does_not_say("Vanhove");
    luc.get("/pro/preinscriptions?q=vanhove")
        .await
        .does_not_say("Nora");
    luc.get(&format!("/pro/preinscriptions?q={}", found.code))
        .await
        .says("Nora Vanhove");
    luc.get("/pro/preinscriptions/AAAA-BBBB").await.is(404);
}

#[tokio::test]
async fn the_seats_of_somebody_who_is_erased_are_free_again() {
    for portal in TestPortal::each().await {
        let event = testbed::event::put(&portal.app.db, testbed::event::workshop(VALBRUNE)).await;
        let seats = async || {
            let mut conn = portal.app.db.read().await.unwrap();
            let event = store::event::find(&mut conn, event).await.unwrap();
            event.unwrap().seats_taken
        };
        let (mut nora, found) = family(&portal).await;
        let path = format!("/agenda/{event}/inscription");
        nora.get(&path).await.is(200);
        nora.post_form(&path, &[("places", "3")]).await.is(200);
        assert_eq!(seats().await, 3);
        let librarian = portal.librarian("Nadia").await;
        app::preregistration::decline(
            &portal.app,
            &librarian,
            &found.code,
            found.version,
            DeclineReason::AlreadyKnown,
        )
        .await
        .unwrap();
        assert_eq!(seats().await, 0, "whoever waits is served");
    }
}
