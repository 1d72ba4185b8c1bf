//! Mails on their way to a server that refuses, hangs up, or takes them and does not say so.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::hold::HoldState;
use domain::id::HoldId;
use domain::language::Language;
use domain::mail::Mail;
use testbed::smtp::{SmtpSink, Stage};
use tokio::sync::watch;

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, World};

async fn ready(world: &World) -> HoldId {
    let hold = world.hold(CAMILLE, HoldState::Ready).await;
    world.mail(Mail::HoldReady { hold }).await;
    hold
}

#[tokio::test]
async fn refused_at_any_stage_a_mail_still_arrives_once() {
    for world in World::each().await {
        for stage in Stage::ALL {
            let sink = SmtpSink::start().await;
            let worker = world.worker_to(&sink);
            let hold = ready(&world).await;
            sink.refuse_at(stage);
            worker.run_due().await.unwrap();
            assert_eq!(
                world.jobs().await,
                (1, 0),
                "at {stage:?} it waits for another try"
            );
            let before = sink.mails().len();
            assert_eq!(before, usize::from(stage == Stage::Reply), "at {stage:?}");

            sink.accept();
            worker.run_due().await.unwrap();
            assert_eq!(sink.mails().len(), before, "not before its time");
            world.wait_for_try(1);
            worker.run_due().await.unwrap();
            let mails = sink.mails();
            assert_eq!(mails.len(), before + 1, "at {stage:?}");
            let ids: BTreeSet<_> = mails.iter().map(|mail| mail.header("Message-ID")).collect();
            assert_eq!(ids.len(), 1, "two copies of one mail have one Message-ID");
            assert_eq!(world.jobs().await, (0, 0));
            let kept = world.mails().await.pop().unwrap();
            assert!(kept.sent_at.is_some());
            worker.run_due().await.unwrap();
            assert_eq!(sink.mails().len(), before + 1, "and never again");
            world.goes_on(hold, HoldState::Collected).await;
            world.clock.set(crate::world::BEGINNING);
        }
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_for_two_days_and_then_staff_see_it() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    let worker = world.worker_to(&sink);
    drop(sink);
    let hold = world
        .hold_like(CAMILLE, HoldState::Queued, |hold| hold.item = None)
        .await;
    world.mail(Mail::HoldQueued { hold }).await;
    for attempt in 1..=7 {
        worker.run_due().await.unwrap();
        assert_eq!(world.jobs().await, (1, 0), "try {attempt}");
        world.wait_for_try(attempt);
    }
    worker.run_due().await.unwrap();
    assert_eq!(world.jobs().await, (0, 1));
}

#[tokio::test]
async fn a_mail_refused_for_good_is_shown_to_staff_without_the_address() {
    for world in World::each().await {
        let sink = SmtpSink::start().await;
        sink.refuse_for_good_at(Stage::Recipient);
        ready(&world).await;
        world.worker_to(&sink).run_due().await.unwrap();
        assert_eq!(world.jobs().await, (0, 1));
        let mut conn = world.app.db.read().await.unwrap();
        let parked = store::job::parked(&mut conn).await.unwrap().remove(0);
        let why = parked.last_error.unwrap();
        assert!(!why.is_empty() && !why.contains("camille@"), "{why}");
    }
}

#[tokio::test]
async fn no_title_and_no_name_makes_a_header_or_an_end_of_its_own() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    world.titled("Le Lotus\r\nBcc: all@exemple.be\r\n\r\nbleu").await;
    let patron = world
        .patron("Zoé\r\nBcc: all@exemple.be", Some("zoe@exemple.be"), Language::Fr)
        .await;
    let hold = world
        .hold_like(patron, HoldState::Declined, |hold| {
            hold.note = Some("Voici\r\n.\r\nMAIL FROM:<x@exemple.be>\r\n.\r\nfin".into());
        })
        .await;
    world.mail(Mail::HoldDeclined { hold }).await;
    world.worker_to(&sink).run_due().await.unwrap();
    let mails = sink.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, ["zoe@exemple.be"]);
    assert_eq!(mails[0].header("Bcc"), None);
    assert!(mails[0].subject().contains("Le Lotus Bcc: all@exemple.be bleu"));
    let text = mails[0].text().replace("\r\n", "\n");
    assert!(
        text.contains("Voici\n.\nMAIL FROM:<x@exemple.be>\n.\nfin"),
        "{text}"
    );
}

#[tokio::test]
async fn an_address_that_is_none_is_never_said_to_a_server() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    for address in [
        "a@b.be\r\nRCPT TO:<all@exemple.be>",
        "nobody",
        "a@b.be, all@exemple.be",
    ] {
        let patron = world.patron("Zoé", Some(address), Language::Fr).await;
        let hold = world.hold(patron, HoldState::Requested).await;
        world.mail(Mail::HoldRequested { hold }).await;
    }
    world.worker_to(&sink).run_due().await.unwrap();
    assert_eq!((sink.mails().len(), sink.conversations()), (0, 0));
    assert_eq!(world.jobs().await, (0, 3), "staff see them");
}

#[tokio::test]
async fn what_one_person_is_told_comes_in_order() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    let worker = world.worker_to(&sink);
    let first = world.hold(CAMILLE, HoldState::CancelledByReader).await;
    let second = world.hold(CAMILLE, HoldState::Requested).await;
    world.mail(Mail::HoldCancelledByReader { hold: first }).await;
    world.mail(Mail::HoldRequested { hold: second }).await;
    sink.refuse_at(Stage::Mail);
    worker.run_due().await.unwrap();
    assert_eq!(sink.conversations(), 1, "the second does not overtake the first");
    sink.accept();
    world.wait_for_try(1);
    worker.run_due().await.unwrap();
    let subjects: Vec<_> = sink.mails().iter().map(|mail| mail.subject()).collect();
    assert!(
        subjects[0].contains("supprimée") && subjects[1].contains("envoyée"),
        "{subjects:?}"
    );
}

#[tokio::test]
async fn the_copy_kept_of_a_password_mail_opens_nothing() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    let account = CAMILLES_ACCOUNT;
    world.mail(Mail::PasswordLink { account }).await;
    world.worker_to(&sink).run_due().await.unwrap();
    let received = sink.mails().remove(0).text();
    let secret = received
        .lines()
        .find_map(|line| line.trim().strip_prefix("https://exemple.be/mot-de-passe/"))
        .unwrap();
    assert!(app::password_link::find(&world.app, secret).await.is_ok());
    let kept = world.mails().await.remove(0);
    assert!(!kept.text.contains(secret) && !kept.html.contains(secret));
}

#[tokio::test]
async fn a_mail_leaves_within_a_second_and_stopping_loses_none() {
    for world in World::each().await {
        let sink = SmtpSink::start().await;
        let (stop, stopped) = watch::channel(false);
        let running = tokio::spawn(world.worker_to(&sink).run(stopped));
        tokio::time::sleep(Duration::from_millis(50)).await;
        let hold = ready(&world).await;
        let arrival = tokio::time::timeout(Duration::from_secs(2), sink.wait_for(1)).await;
        assert!(arrival.is_ok(), "it left at once");
        world.goes_on(hold, HoldState::Collected).await;

        // Many at once, and a stop in the middle: each is either gone or still waiting.
        for _ in 0..20 {
            let hold = world.hold(CAMILLE, HoldState::Declined).await;
            world.mail(Mail::HoldDeclined { hold }).await;
        }
        sink.wait_for(3).await;
        stop.send(true).unwrap();
        tokio::time::timeout(Duration::from_secs(10), running)
            .await
            .unwrap()
            .unwrap();
        let left = usize::try_from(world.jobs().await.0).unwrap();
        assert_eq!(sink.mails().len() + left, 21);
        // What was claimed and not begun is free at once, and costs no try.
        world.worker_to(&sink).run_due().await.unwrap();
        let ids: BTreeSet<_> = sink
            .mails()
            .iter()
            .map(|mail| mail.header("Message-ID"))
            .collect();
        assert_eq!((sink.mails().len(), ids.len()), (21, 21));
    }
}

#[tokio::test]
async fn two_workers_send_each_mail_once() {
    for world in World::each().await {
        let sink = SmtpSink::start().await;
        for _ in 0..40 {
            let hold = world.hold(CAMILLE, HoldState::Declined).await;
            world.mail(Mail::HoldDeclined { hold }).await;
        }
        let (one, other) = (world.worker_to(&sink), world.worker_to(&sink));
        let (a, b) = tokio::join!(one.run_due(), other.run_due());
        a.unwrap();
        b.unwrap();
        let ids: BTreeSet<_> = sink
            .mails()
            .iter()
            .map(|mail| mail.header("Message-ID"))
            .collect();
        assert_eq!((sink.mails().len(), ids.len()), (40, 40));
    }
}
