//! Signing in and out.

use jiff::SignedDuration;
use testbed::portal::{AMELIE, Page, TestPortal, Visitor};

async fn try_password(visitor: &mut Visitor, name: &str, password: &str) -> Page {
    visitor.get("/connexion").await.is(200);
    let fields = [("identifiant", name), ("mot_de_passe", password)];
    visitor.post_once("/connexion", &fields).await
}

#[tokio::test]
async fn a_reader_signs_in_and_arrives_at_their_library() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .get("/connexion")
        .await
        .is(200)
        .says("Identifiez-vous")
        .says("Se connecter");
    assert!(visitor.cookies.is_empty(), "nothing is known before the password");
    let fields = [
        ("identifiant", AMELIE.identifier),
        ("mot_de_passe", AMELIE.password),
    ];
    let home = visitor.post_form("/connexion", &fields).await;
    home.is(200).says("Bienvenue, Amélie");
    assert_eq!(home.path, "/bibliotheques/valbrune");
    visitor
        .get("/compte")
        .await
        .is(200)
        .says("Lambert")
        .says("2000 001");
}

#[tokio::test]
async fn the_cookies_are_for_the_server_alone() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let answer = try_password(&mut visitor, AMELIE.identifier, AMELIE.password).await;
    let cookies: Vec<&str> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|value| value.to_str().unwrap())
        .collect();
    for (name, age) in [("session=", "Max-Age=1209600"), ("device=", "Max-Age=31536000")] {
        let cookie = cookies.iter().find(|cookie| cookie.starts_with(name)).unwrap();
        for attribute in ["; Path=/", "; SameSite=Lax", "; HttpOnly", age] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_alike_and_trying_again_takes_time() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let wrong = try_password(&mut visitor, AMELIE.identifier, "pas le bon").await;
    wrong.is(422).says("ne vont pas ensemble");
    assert!(!visitor.cookies.contains_key("session"));
    let mut stranger = portal.visitor();
    let unknown = try_password(&mut stranger, "2999999", "pas le bon").await;
    unknown.is(422);
    let told = |page: &Page, name: &str| page.body.replace(name, "");
    assert_eq!(
        told(&wrong, AMELIE.identifier),
        told(&unknown, "2999999"),
        "nobody learns which names exist"
    );

    let waiting = try_password(&mut visitor, AMELIE.identifier, AMELIE.password).await;
    waiting.is(429).says("Attendez");
    assert!(!waiting.header("retry-after").is_empty());
    portal.clock.advance(SignedDuration::from_secs(2));
    try_password(&mut visitor, AMELIE.identifier, "encore raté")
        .await
        .is(422);
    portal.clock.advance(SignedDuration::from_secs(2));
    try_password(&mut visitor, AMELIE.identifier, AMELIE.password)
        .await
        .is(429);
    portal.clock.advance(SignedDuration::from_secs(5));
    try_password(&mut visitor, AMELIE.identifier, AMELIE.password)
        .await
        .is(303);
}

#[tokio::test]
async fn after_a_hundred_failures_only_a_known_browser_still_signs_in() {
    let portal = TestPortal::start().await;
    let mut known = portal.visitor();
    try_password(&mut known, AMELIE.identifier, AMELIE.password)
        .await
        .is(303);
    known.cookies.remove("session");
    let mut stranger = portal.visitor();
    for attempt in 0..100 {
        portal.clock.advance(SignedDuration::from_secs(11));
        let password = format!("essai {attempt}");
        try_password(&mut stranger, AMELIE.identifier, &password)
            .await
            .is(422);
    }
    portal.clock.advance(SignedDuration::from_secs(11));
    let stopped = try_password(&mut stranger, AMELIE.identifier, AMELIE.password).await;
    stopped.is(429).says("Trop d’essais aujourd’hui");
    try_password(&mut known, AMELIE.identifier, AMELIE.password)
        .await
        .is(303);
}

#[tokio::test]
async fn a_session_begins_with_the_password_and_not_before() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor
        .cookies
        .insert("session".into(), "chosen-by-somebody-else".into());
    try_password(&mut visitor, AMELIE.identifier, AMELIE.password)
        .await
        .is(303);
    let first = visitor.cookies["session"].clone();
    assert_ne!(first, "chosen-by-somebody-else");

    // Signed in again from a page kept open: another id, and the one before is dead.
    let fields = [
        ("identifiant", AMELIE.identifier),
        ("mot_de_passe", AMELIE.password),
    ];
    visitor.post_once("/connexion", &fields).await.is(303);
    assert_ne!(visitor.cookies["session"], first);
    let mut thief = portal.visitor();
    thief.cookies.insert("session".into(), first);
    assert_eq!(thief.get("/compte").await.path, "/connexion?retour=/compte");
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    let kept = visitor.clone();
    visitor.get("/compte").await.is(200);
    let answer = visitor.post_once("/deconnexion", &[]).await;
    answer.is(303);
    assert_eq!(answer.header("clear-site-data"), "\"cache\"");
    assert!(!visitor.cookies.contains_key("session"));
    visitor
        .get("/recherche")
        .await
        .says("Vous êtes déconnecté")
        .does_not_say("Bienvenue");
    let mut back = kept;
    assert_eq!(back.get("/compte").await.path, "/connexion?retour=/compte");
    // Twice is once.
    back.post_once("/deconnexion", &[("token", "x")]).await.is(303);
}

#[tokio::test]
async fn nobody_signs_another_out() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    visitor.get("/compte").await.is(200);
    visitor
        .post_once("/deconnexion", &[("token", "forged")])
        .await
        .is(403)
        .says("Bienvenue, Amélie");
    visitor.get("/compte").await.is(200).says("Lambert");
}

#[tokio::test]
async fn one_comes_back_to_where_one_was_and_never_elsewhere() {
    let portal = TestPortal::start().await;
    for (asked, arrived) in [
        ("/compte/prets", "/compte/prets"),
        ("//evil.example", "/bibliotheques/valbrune"),
        ("https://evil.example/", "/bibliotheques/valbrune"),
        ("/\\evil.example", "/bibliotheques/valbrune"),
        ("/connexion?retour=/connexion", "/bibliotheques/valbrune"),
        ("/", "/bibliotheques/valbrune"),
    ] {
        let mut visitor = portal.visitor();
        let encoded: String = url_encoded(asked);
        visitor
            .get(&format!("/connexion?retour={encoded}"))
            .await
            .is(200)
            .does_not_say("evil");
        let fields = [
            ("identifiant", AMELIE.identifier),
            ("mot_de_passe", AMELIE.password),
            ("retour", asked),
        ];
        let answer = visitor.post_once("/connexion", &fields).await;
        assert_eq!(answer.is(303).header("location"), arrived, "{asked}");
    }
}

fn url_encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn a_form_with_holes_or_with_more_than_it_asked_is_told_so() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.get("/connexion").await;
    let page = visitor
        .post_once("/connexion", &[("identifiant", "camille")])
        .await;
    page.is(422)
        .says("Remplissez « Mot de passe »")
        .has("value=\"camille\"");
    let fields = [
        ("identifiant", "camille"),
        ("mot_de_passe", "x"),
        ("role", "network"),
    ];
    visitor.post_once("/connexion", &fields).await.is(422);
    let huge = "x".repeat(5_000);
    let fields = [
        ("identifiant", AMELIE.identifier),
        ("mot_de_passe", huge.as_str()),
    ];
    visitor
        .post_once("/connexion", &fields)
        .await
        .is(422)
        .does_not_say(&huge);
}

#[tokio::test]
async fn a_librarian_without_a_card_works_and_has_no_account_to_read() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor();
    let answer = try_password(&mut nadia, "nadia", "trois chaises au comptoir").await;
    assert_eq!(answer.is(303).header("location"), "/bibliotheques/valbrune");
    assert_eq!(nadia.get_once("/compte").await.is(303).header("location"), "/pro");
    nadia.get("/compte/prets").await.is(404);
}
