//! The mail box of the demonstration.

use domain::id::MailId;
use store::mail::StoredMail;
use testbed::portal::TestPortal;
use web::state::DemoAccount;

#[tokio::test]
async fn the_demonstration_shows_what_was_sent_and_who_can_sign_in() {
    let account = DemoAccount {
        description: "Camille, un prêt en retard".into(),
        name: "camille".into(),
        password: "lecture-du-soir".into(),
    };
    let portal = TestPortal::demonstration(vec![account]).await;
    let mail = StoredMail {
        unsubscribe_url: None,
        id: MailId::new(77),
        kind: "hold_ready".into(),
        patron: None,
        account: None,
        hold: None,
        language: "fr".into(),
        recipient: "camille@lecteurs.example".into(),
        reply_to: None,
        subject: "À retirer : <Pedigree>".into(),
        text: "Votre réservation vous attend.".into(),
        html: "<!doctype html><title>x</title><p style=\"color:red\">Bonjour</p>".into(),
        calendar: None,
        composed_at: "2026-11-23T08:30:00Z".parse().unwrap(),
        sent_at: None,
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::mail::keep(&mut tx, &mail).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = portal.visitor();

    let list = visitor.get("/dev/mail").await;
    list.is(200)
        .says("À retirer : <Pedigree>")
        .has("href=\"/dev/mail/77\"");
    let shown = visitor.get("/dev/mail/77").await;
    shown
        .is(200)
        .says("Votre réservation vous attend.")
        .says("9 h 30")
        .has("/dev/mail/77/html");
    assert!(!shown.header("content-security-policy").contains("unsafe"));

    let html = visitor.get("/dev/mail/77/html").await;
    html.is(200).has("color:red");
    let policy = html.header("content-security-policy");
    assert!(
        policy.contains("sandbox") && policy.contains("style-src 'unsafe-inline'"),
        "{policy}"
    );
    assert!(
        !policy.contains("script-src") && policy.starts_with("default-src 'none'"),
        "{policy}"
    );
    for path in ["/dev/mail/78", "/dev/mail/x", "/dev/mail/78/html"] {
        visitor.get(path).await.is(404);
    }
    visitor
        .get("/connexion")
        .await
        .says("Camille, un prêt en retard")
        .says("lecture-du-soir");
}

#[tokio::test]
async fn elsewhere_there_is_no_such_box() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    for path in ["/dev/mail", "/dev/mail/1", "/dev/mail/1/html"] {
        visitor.get(path).await.is(404);
    }
    visitor
        .get("/connexion")
        .await
        .is(200)
        .does_not_say("lecture-du-soir");
}
