//! Which mails a reader wishes, the private calendar, and the list of mails sent.

use domain::mail::MailKind;
use testbed::portal::{AMELIE, TestPortal};

#[tokio::test]
async fn a_reader_chooses_mails_how_early_and_in_which_language() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let page = amelie.get("/compte/rappels").await;
    page.is(200)
        .says("Vos e-mails partent à amelie@lecteurs.example")
        .says("Toujours envoyés")
        .has("value=\"loan_due_soon\" checked")
        .does_not_say("hold_ready");
    let answers = [("mail", "loan_overdue"), ("jours", "5"), ("langue", "nl")];
    amelie
        .post_form("/compte/rappels", &answers)
        .await
        .is(200)
        .says("Vos choix sont enregistrés.")
        .has("value=\"loan_overdue\" checked")
        .has("value=\"5\" selected");
    let mut conn = portal.app.db.read().await.unwrap();
    let refused = store::mail_refusal::of(&mut conn, portal.patron("Amélie"))
        .await
        .unwrap();
    assert_eq!(refused.len(), MailKind::REFUSABLE.len() - 1);
    assert!(!refused.contains(&MailKind::LoanOverdue));
    let account = store::account::find(&mut conn, AMELIE.account()).await.unwrap();
    assert_eq!(account.unwrap().language, domain::language::Language::Nl);
    for wrong in [
        [("mail", "loan_overdue"), ("jours", "40"), ("langue", "fr")],
        [("mail", "everything"), ("jours", "2"), ("langue", "fr")],
        [("mail", "loan_overdue"), ("jours", "2"), ("langue", "xx")],
    ] {
        amelie.get("/compte/rappels").await;
        amelie.post_once("/compte/rappels", &wrong).await.is(422);
    }
}

/// The address that the page shows.
fn address(body: &str) -> String {
    let rest = body.split("http://biblio.test/calendrier/").nth(1).unwrap();
    format!("/calendrier/{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn a_calendar_opens_by_its_secret_alone_until_it_is_changed() {
    let portal = TestPortal::start().await;
    portal
        .import(
            "VALB",
            &[
                testbed::portal::TestRecord::new("901", "Contes, et; légendes", "Grimm, Jacob")
                    .at(testbed::portal::TestItem::new("V901", "VALB", "C GRI")),
            ],
        )
        .await;
    portal.lend("Amélie", "V901").await;
    portal.lend("Bart", "V003").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/rappels")
        .await
        .is(200)
        .does_not_say("biblio.test/calendrier");
    let shown = amelie.post_form("/compte/rappels/calendrier", &[]).await;
    let first = address(&shown.is(200).body);
    let mut phone = portal.visitor();
    let file = phone.get(&first).await;
    file.is(200);
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(file.header("cache-control"), "private, no-store");
    let unfolded = file.body.replace("\r\n ", "");
    assert!(
        unfolded.contains("SUMMARY:À rendre\u{a0}: Contes\\, et\\; légendes\r\n"),
        "{unfolded}"
    );
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20261221\r\n"), "{unfolded}");
    assert!(!unfolded.contains("chien jaune"), "another reader's");
    assert!(file.body.split("\r\n").all(|line| line.len() <= 75));

    amelie.get("/compte/rappels").await;
    let second = address(
        &amelie
            .post_form("/compte/rappels/calendrier", &[("adresse", "nouvelle")])
            .await
            .body,
    );
    assert_ne!(first, second);
    let gone = phone.get(&first).await;
    gone.is(404);
    phone.get(&second).await.is(200);
    for wrong in ["/calendrier/abc.ics", "/calendrier/", "/calendrier/..ics"] {
        phone.get(wrong).await.is(404);
    }
    let without_ending = second.trim_end_matches(".ics").to_owned();
    phone.get(&without_ending).await.is(404);
    amelie.get("/compte/rappels").await;
    amelie
        .post_form("/compte/rappels/calendrier", &[("adresse", "retirer")])
        .await
        .is(200)
        .says("L’adresse de votre calendrier est retirée.");
    phone.get(&second).await.is(404);
}

#[tokio::test]
async fn every_mail_that_was_sent_is_listed_for_its_reader_only() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/compte/messages")
        .await
        .is(200)
        .says("Aucun e-mail ces trente derniers jours.");
    let now = portal.app.clock.now();
    let mail = store::mail::StoredMail {
        id: domain::id::MailId::new(1),
        kind: "hold_ready".into(),
        patron: Some(portal.patron("Amélie")),
        account: None,
        hold: None,
        language: "fr".into(),
        recipient: "amelie@lecteurs.example".into(),
        reply_to: None,
        unsubscribe_url: None,
        subject: "À retirer : <Pedigree>".into(),
        text: "Texte".into(),
        html: "<p>Texte</p>".into(),
        calendar: None,
        composed_at: now,
        sent_at: None,
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::mail::keep(&mut tx, &mail).await.unwrap();
    store::mail::sent(&mut tx, mail.id, now).await.unwrap();
    tx.commit().await.unwrap();
    amelie
        .get("/compte/messages")
        .await
        .says("À retirer : <Pedigree>")
        .says("Réservation à retirer")
        .says("23 novembre à 10 h")
        .does_not_say("pas encore parti");
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get("/compte/messages")
        .await
        .is(200)
        .does_not_say("Pedigree");
}
