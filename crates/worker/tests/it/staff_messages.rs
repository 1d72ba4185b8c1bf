//! What the staff writes arrives in the library's name, in the frame of every mail.

use domain::id::{PatronId, StaffMessageId};
use domain::language::Language;
use domain::mail::Mail;
use domain::staff_message::{Addressed, StaffMessage};
use store::mail::StoredMail;
use testbed::event::{put, workshop};

use crate::world::{CAMILLE, SOIGNIES, World};

async fn written(world: &World, to: Addressed, patron: PatronId) -> StoredMail {
    let now = world.app.clock.now();
    let message = StaffMessage {
        id: StaffMessageId::new(world.app.new_id(now)),
        library: SOIGNIES,
        to,
        subject: "Vos lunettes <rouges>".into(),
        body: "Bonjour,\n\nVos lunettes & votre étui sont au comptoir.".into(),
        recipients: 1,
        sent_by: "account:1".into(),
        sent_at: now,
    };
    let mut tx = world.app.db.begin_write().await.unwrap();
    store::staff_message::insert(&mut tx, &message).await.unwrap();
    tx.commit().await.unwrap();
    let before = world.mails().await.len();
    let message = message.id;
    world.mail(Mail::StaffMessage { message, patron }).await;
    // A job written twice is one mail.
    world.mail(Mail::StaffMessage { message, patron }).await;
    world.worker().run_due().await.unwrap();
    let mut mails = world.mails().await.split_off(before);
    assert_eq!(mails.len(), 1);
    mails.remove(0)
}

#[tokio::test]
async fn what_the_desk_writes_in_french() {
    let world = World::sqlite().await;
    let mail = written(&world, Addressed::Reader(CAMILLE), CAMILLE).await;
    insta::assert_snapshot!("staff_message.txt", format!("{}\n\n{}", mail.subject, mail.text));
    assert!(mail.html.contains("lunettes &#38; votre"), "{}", mail.html);
    let event = put(&world.app.db, workshop(SOIGNIES)).await;
    let mail = written(&world, Addressed::Event(event), CAMILLE).await;
    insta::assert_snapshot!(
        "staff_message_event.txt",
        format!("{}\n\n{}", mail.subject, mail.text)
    );
}

#[tokio::test]
async fn it_is_framed_in_the_language_of_its_reader() {
    for world in World::each().await {
        for (language, words) in [
            (Language::Fr, "Un message de la bibliothèque"),
            (Language::Nl, "Een bericht van de bibliotheek"),
            (Language::De, "Eine Nachricht der Bibliothek"),
            (Language::En, "A message from the library"),
        ] {
            let patron = world.patron("Zoé", Some("zoe@exemple.be"), language).await;
            let mail = written(&world, Addressed::Reader(patron), patron).await;
            assert!(mail.text.contains(words), "{}", mail.text);
            assert!(mail.reply_to.is_some(), "an answer goes to the library");
        }
    }
}
