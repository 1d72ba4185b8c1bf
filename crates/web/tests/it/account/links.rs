//! Asking for a link and for a code: who exists is told to nobody, and nobody's mailbox is filled.

use std::time::{Duration, Instant};

use app::activation;
use app::random::fingerprint;
use axum::http::HeaderMap;
use domain::id::PatronId;
use domain::throttle::SITE_FAILURES;
use jiff::SignedDuration;
use store::one_time_link::{self, Purpose};
use testbed::portal::{AMELIE, BART, Page, TestPortal, VALBRUNE, Visitor};

const GOOD: &str = "sept loutres sous la pluie";

async fn forgotten(visitor: &mut Visitor, typed: &str) -> Page {
    visitor.get("/mot-de-passe").await.is(200);
    visitor
        .post_once("/mot-de-passe", &[("identifiant", typed)])
        .await
}

/// How many mails wait to be written.
async fn waiting(portal: &TestPortal) -> i64 {
    let mut conn = portal.app.db.read().await.unwrap();
    let counts = store::job::counts_by_kind(&mut conn).await.unwrap();
    let mails = counts.iter().find(|(kind, ..)| kind == "send_mail");
    mails.map_or(0, |(_, waiting, _)| *waiting)
}

fn without_ids(headers: &HeaderMap) -> Vec<(String, String)> {
    let kept = headers.iter().filter(|(name, _)| name.as_str() != "x-request-id");
    kept.map(|(name, value)| (name.to_string(), value.to_str().unwrap_or_default().to_owned()))
        .collect()
}

#[tokio::test]
async fn a_forgotten_password_is_answered_alike_whoever_is_meant() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let known = forgotten(&mut visitor, AMELIE.identifier).await;
    let address = forgotten(&mut visitor, "amelie@lecteurs.example").await;
    let unknown = forgotten(&mut visitor, "29999999").await;
    let nobody = forgotten(&mut visitor, "personne@nulle.part.example").await;
    for answer in [&known, &address, &unknown, &nobody] {
        answer.is(303);
        assert_eq!(answer.header("location"), "/mot-de-passe/envoye");
        assert_eq!(without_ids(&answer.headers), without_ids(&known.headers));
        assert_eq!(answer.body, known.body);
    }
    assert_eq!(waiting(&portal).await, 4, "the same work for each of them");
    visitor
        .get("/mot-de-passe/envoye")
        .await
        .is(200)
        .says("Si nous connaissons ce que vous avez écrit, un e-mail vient de partir.");
    visitor
        .post_once("/mot-de-passe", &[("identifiant", "  ")])
        .await
        .is(422)
        .says("Remplissez");
    let mut card = portal.visitor();
    for number in [AMELIE.identifier, "29999998"] {
        card.get("/activation").await;
        let answer = card.post_once("/activation", &[("carte", number)]).await;
        assert_eq!(answer.is(303).header("location"), "/activation/envoye");
    }
}

#[tokio::test]
async fn asking_for_somebody_who_exists_takes_as_long_as_for_nobody() {
    let portal = TestPortal::start().await;
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..40 {
        portal.clock.advance(SignedDuration::from_hours(1));
        let nobody = format!("29{round:06}");
        for (place, typed) in [AMELIE.identifier, nobody.as_str()].into_iter().enumerate() {
            let mut visitor = portal.visitor();
            let begun = Instant::now();
            visitor
                .post_once("/mot-de-passe", &[("identifiant", typed)])
                .await
                .is(303);
            times[place].push(begun.elapsed());
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    };
    let [known, unknown] = &mut times;
    let ratio = median(known) / median(unknown);
    assert!((0.5..2.0).contains(&ratio), "{ratio}: the page knows nobody");
}

#[tokio::test]
async fn nobodys_mailbox_is_filled_and_one_network_waits() {
    let portal = TestPortal::start().await;
    for _ in 0..6 {
        forgotten(&mut portal.visitor(), AMELIE.identifier).await.is(303);
    }
    assert_eq!(
        waiting(&portal).await,
        3,
        "three an hour, and the page says the same"
    );
    let mut near = portal.visitor();
    near.address = Some("192.0.2.7".parse().unwrap());
    for number in 0..30 {
        forgotten(&mut near, &format!("2888{number:04}")).await.is(303);
    }
    let answer = forgotten(&mut near, BART.identifier).await;
    answer.is(429).says("Trop de demandes viennent d’ici.");
    assert!(!answer.header("retry-after").is_empty());
    let mut far = portal.visitor();
    far.address = Some("198.51.100.7".parse().unwrap());
    forgotten(&mut far, BART.identifier).await.is(303);
    portal.clock.advance(SignedDuration::from_hours(1));
    forgotten(&mut near, BART.identifier).await.is(303);
}

#[tokio::test]
async fn failed_sign_ins_of_one_network_make_unknown_browsers_there_wait() {
    let portal = TestPortal::start().await;
    let here = Some("192.0.2.7".parse().unwrap());
    let mut known = portal.visitor();
    known.address = here;
    known.get("/connexion").await;
    known
        .post_once("/connexion", &fields(AMELIE.identifier, AMELIE.password))
        .await
        .is(303);
    let mut guesser = portal.visitor();
    guesser.address = here;
    for number in 0..60 {
        let (name, password) = (format!("2777{number:04}"), format!("secret {number}"));
        guesser
            .post_once("/connexion", &fields(&name, &password))
            .await
            .is(422);
    }
    guesser
        .post_once("/connexion", &fields(BART.identifier, BART.password))
        .await
        .is(429)
        .says("Attendez");
    known.cookies.remove("session");
    known
        .post_once("/connexion", &fields(AMELIE.identifier, AMELIE.password))
        .await
        .is(303);
    let mut elsewhere = portal.visitor();
    elsewhere.address = Some("198.51.100.7".parse().unwrap());
    elsewhere
        .post_once("/connexion", &fields(BART.identifier, BART.password))
        .await
        .is(303);
}

#[tokio::test]
async fn guesses_from_everywhere_make_unknown_browsers_wait() {
    let portal = TestPortal::start().await;
    let mut known = portal.visitor();
    known.get("/connexion").await;
    known
        .post_once("/connexion", &fields(AMELIE.identifier, AMELIE.password))
        .await
        .is(303);
    known.cookies.remove("session");
    // No name, no secret and no network twice: nothing but their number tells that they guess.
    for number in 0..SITE_FAILURES.uses {
        let network = format!("192.0.{}.{}", number / 250, number % 250);
        let browser = app::sign_in::Browser {
            network: Some(&network),
            ..app::sign_in::Browser::default()
        };
        let (name, secret) = (format!("2666{number:04}"), format!("secret {number}"));
        let answer = app::sign_in::sign_in(&portal.app, &name, &secret, browser).await;
        assert!(matches!(answer.unwrap(), app::sign_in::Answer::Wrong));
    }
    let mut stranger = portal.visitor();
    let told = stranger
        .post_once("/connexion", &fields(BART.identifier, BART.password))
        .await;
    assert!(!told.is(429).says("Attendez").header("retry-after").is_empty());
    known
        .post_once("/connexion", &fields(AMELIE.identifier, AMELIE.password))
        .await
        .is(303);
    portal.clock.advance(SignedDuration::from_mins(10));
    stranger
        .post_once("/connexion", &fields(BART.identifier, BART.password))
        .await
        .is(303);
}

const fn fields<'a>(name: &'a str, password: &'a str) -> [(&'static str, &'a str); 2] {
    [("identifiant", name), ("mot_de_passe", password)]
}

async fn printed(portal: &TestPortal, patron: PatronId) -> String {
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let path = format!("/pro/lecteurs/activation?bib=valbrune&lecteur={patron}");
    nadia
        .get(&path)
        .await
        .is(200)
        .says("Vérifiez d’abord l’identité.");
    let page = nadia
        .post_once(
            "/pro/lecteurs/activation",
            &[("bib", "valbrune"), ("lecteur", &patron.to_string())],
        )
        .await;
    page.is(200).says("Ce code ne sera plus montré");
    page.body
        .split("<strong class=\"mono\">")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_printed_code_opens_the_account_of_its_card_once() {
    for portal in TestPortal::each().await {
        let code = printed(&portal, portal.patron("Amélie")).await;
        let send = |card: &str, code: &str, password: &str| {
            vec![
                ("carte".to_owned(), card.to_owned()),
                ("code".to_owned(), code.to_owned()),
                ("nouveau".to_owned(), password.to_owned()),
                ("encore".to_owned(), password.to_owned()),
            ]
        };
        let mut visitor = portal.visitor();
        let mut answers = Vec::new();
        for (card, typed) in [
            (BART.identifier, code.as_str()),
            (AMELIE.identifier, "AAAA-BBBB-CCCC"),
            ("29999999", "AAAA-BBBB-CCCC"),
        ] {
            visitor.get("/activation/code").await.is(200);
            let fields = send(card, typed, GOOD);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            let page = visitor.post_once("/activation/code", &fields).await;
            page.is(422).says("ne vont pas ensemble");
            assert!(!page.body.contains(GOOD));
            answers.push(page.body.replace(card, "").replace(typed, ""));
        }
        assert_eq!(answers[1], answers[2], "nobody learns which cards exist");
        // However it is typed.
        let typed = code.to_lowercase().replace('-', " ");
        let fields = send(AMELIE.identifier, &typed, GOOD);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        visitor.get("/activation/code").await;
        visitor.post_once("/activation/code", &fields).await.is(303);
        visitor.get("/compte/profil").await.is(200).says("Nom Lambert");
        portal
            .visitor()
            .post_once("/activation/code", &fields)
            .await
            .is(422);
    }
}

#[tokio::test]
async fn a_code_is_not_guessed_and_lasts_a_week() {
    let portal = TestPortal::start().await;
    let code = printed(&portal, portal.patron("Amélie")).await;
    let guess = |code: String| {
        let mut visitor = portal.visitor();
        async move {
            let fields = [
                ("carte", AMELIE.identifier),
                ("code", code.as_str()),
                ("nouveau", GOOD),
                ("encore", GOOD),
            ];
            visitor.post_once("/activation/code", &fields).await
        }
    };
    for number in 0..5 {
        guess(format!("AAAA-BBBB-CC{number:02}")).await.is(422);
    }
    guess(code.clone()).await.is(429);
    portal.clock.advance(SignedDuration::from_hours(24 * 7));
    guess(code).await.is(422);
}

#[tokio::test]
async fn a_reader_of_elsewhere_has_no_code_at_my_desk() {
    let portal = TestPortal::start().await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    let patron = portal.patron("Amélie");
    luc.get(&format!("/pro/lecteurs/activation?bib=valbrune&lecteur={patron}"))
        .await
        .is(404);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/pro/lecteurs/activation?lecteur=1").await.is(403);
}

#[tokio::test]
async fn fifty_at_once_use_a_link_once() {
    for portal in TestPortal::each().await {
        let until = portal.app.clock.now() + SignedDuration::from_hours(1);
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let hash = fingerprint("cinquante");
        one_time_link::insert(&mut tx, &hash, AMELIE.account(), Purpose::Password, until)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut asked = Vec::new();
        for _ in 0..50 {
            let mut visitor = portal.visitor();
            asked.push(tokio::spawn(async move {
                let fields = [("nouveau", GOOD), ("encore", GOOD)];
                visitor
                    .post_once("/mot-de-passe/cinquante", &fields)
                    .await
                    .status
                    .as_u16()
            }));
        }
        let mut statuses = Vec::new();
        for answer in asked {
            statuses.push(answer.await.unwrap());
        }
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1);
        assert_eq!(statuses.iter().filter(|status| **status == 410).count(), 49);
    }
}

#[tokio::test]
async fn a_code_made_anew_takes_the_place_of_the_one_before() {
    let portal = TestPortal::start().await;
    let librarian = portal.librarian("Nadia").await;
    let patron = portal.patron("Bart");
    let first = activation::print(&portal.app, &librarian, VALBRUNE, patron)
        .await
        .unwrap();
    let second = activation::print(&portal.app, &librarian, VALBRUNE, patron)
        .await
        .unwrap();
    assert_ne!(first.code, second.code);
    let mut visitor = portal.visitor();
    for (code, status) in [(first.code, 422), (second.code, 303)] {
        let fields = [
            ("carte", BART.identifier),
            ("code", code.as_str()),
            ("nouveau", GOOD),
            ("encore", GOOD),
        ];
        visitor.post_once("/activation/code", &fields).await.is(status);
    }
}
