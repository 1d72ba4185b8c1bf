//! A robot that does not listen is refused cheaply, in the language of the page; whoever is signed in
//! is not.

use std::net::IpAddr;

use domain::language::Language;
use jiff::SignedDuration;
use testbed::portal::{TestPortal, Visitor};

fn from(portal: &TestPortal, address: &str) -> Visitor {
    let mut visitor = portal.visitor();
    visitor.address = Some(address.parse::<IpAddr>().unwrap());
    visitor
}

/// Asks for the dearest until it is refused.
async fn spend_all(robot: &mut Visitor) {
    for _ in 0..1_000 {
        let answer = robot.get_once("/recherche/exporter/ris?q=xqzwk").await;
        if answer.status.as_u16() == 429 {
            return;
        }
        answer.is(200);
    }
    panic!("it is never refused");
}

#[tokio::test]
async fn a_robot_is_told_to_wait_in_its_language() {
    let portal = TestPortal::start().await;
    let mut robot = from(&portal, "203.0.113.7");
    spend_all(&mut robot).await;
    // 2,400 points: twenty-four files, and nothing is left.
    for (language, title, wait) in [
        (Language::Fr, "Trop de demandes", "Réessayez dans 1 seconde."),
        (Language::Nl, "Te veel aanvragen", "over 1 seconde opnieuw"),
        (Language::De, "Zu viele Anfragen", "in 1 Sekunde erneut"),
        (Language::En, "Too many requests", "Try again in 1 second."),
    ] {
        let path = format!("{}/recherche?q=simenon&type=book", language.prefix());
        let page = robot.get_once(&path).await;
        page.is(429)
            .says(title)
            .says(wait)
            .has(&format!("<html lang=\"{}\"", language.code()));
        crate::public::every_page::is_whole(&page);
        assert_eq!(page.header("retry-after"), "1");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(
            page.header("content-security-policy")
                .contains("default-src 'none'")
        );
        assert!(page.body.len() < 4_000, "{} bytes", page.body.len());
        // The way out: the same page again, and signing in.
        page.has(&format!("href=\"{}\"", path.replace('&', "&#38;")))
            .has(&format!("href=\"{}/connexion?retour=", language.prefix()));
    }
    let dear = robot.get_once("/recherche/exporter/ris?q=a").await;
    assert_eq!(
        dear.is(429).header("retry-after"),
        "3",
        "a hundred points at forty a second"
    );
    // The way in, and what dresses the page, are there.
    robot.get_once("/connexion").await.is(200);
    robot.get_once(web::assets::url("lutrin.css")).await.is(200);
    // Others are not concerned.
    from(&portal, "203.0.113.8")
        .get_once("/recherche?q=simenon")
        .await
        .is(200);
    portal.visitor().get_once("/recherche?q=simenon").await.is(200);
}

#[tokio::test]
async fn points_come_back_with_time() {
    let portal = TestPortal::start().await;
    let mut robot = from(&portal, "2001:db8:1:2::1");
    spend_all(&mut robot).await;
    let mut neighbour = from(&portal, "2001:db8:1:2:ffff::9");
    neighbour.get_once("/recherche?q=simenon").await.is(429);
    portal.clock.advance(SignedDuration::from_secs(1));
    // Forty points: eight searches, and not a ninth.
    for _ in 0..8 {
        neighbour.get_once("/recherche?q=simenon").await.is(200);
    }
    robot.get_once("/recherche?q=simenon").await.is(429);
    portal.clock.advance(SignedDuration::from_secs(60));
    robot.get_once("/recherche/exporter/ris?q=a").await.is(200);
}

#[tokio::test]
async fn a_school_behind_one_address_signs_in_and_goes_on() {
    let portal = TestPortal::start().await;
    let mut robot = from(&portal, "192.0.2.1");
    spend_all(&mut robot).await;
    let mut amelie = from(&portal, "192.0.2.1").signed_in("Amélie").await;
    for _ in 0..40 {
        amelie.get_once("/recherche?q=simenon").await.is(200);
    }
    robot.get_once("/recherche?q=simenon").await.is(429);
    // An invented session has the last points of the address, and is then refused like the others.
    let mut liar = from(&portal, "192.0.2.1");
    liar.cookies.insert("session".into(), "invented".into());
    let mut answered = 0;
    while liar.get_once("/recherche?q=simenon").await.status.as_u16() == 200 {
        answered += 1;
        assert!(answered < 100, "an invented session is no session");
    }
    amelie.get_once("/recherche?q=simenon").await.is(200);
    // Her own budget ends, too, and the page does not ask her to sign in.
    spend_all(&mut amelie).await;
    let page = amelie.get_once("/recherche?q=simenon").await;
    page.is(429)
        .does_not_say("identifiez-vous")
        .says("dites-le à votre bibliothèque");
}

#[tokio::test]
async fn a_refusal_asks_no_database() {
    let portal = TestPortal::start().await;
    let mut robot = from(&portal, "203.0.113.7");
    spend_all(&mut robot).await;
    portal.app.db.close().await;
    robot.get_once("/recherche?q=simenon").await.is(429);
    robot.get_once("/notice/1").await.is(429);
    from(&portal, "203.0.113.8").get_once("/notice/1").await.is(500);
}
