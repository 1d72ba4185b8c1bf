//! Jobs told as stories: done once a day, done again after a worker died, given up in the end.

use domain::hold::HoldState;
use domain::id::JobId;
use domain::job::Job;
use domain::mail::Mail;
use jiff::civil::date;
use store::job::{Kinds, NewJob};

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, LOTUS, World};

/// How many mails of a kind were kept.
async fn told(world: &World, kind: &str) -> usize {
    world
        .mails()
        .await
        .iter()
        .filter(|mail| mail.kind == kind)
        .count()
}

#[tokio::test]
async fn ten_workers_do_what_a_day_brings_once() {
    for world in World::each().await {
        // Saturday is two open days after Thursday: this is the day on which it is said.
        world.clock.set("2026-11-26T09:00:00Z");
        world.hold(CAMILLE, HoldState::Ready).await;
        world.loan(date(2026, 11, 28)).await;
        for _ in 0..5 {
            let (one, other) = (world.worker(), world.worker());
            let (a, b) = tokio::join!(one.run_due(), other.run_due());
            a.unwrap();
            b.unwrap();
        }
        assert_eq!(told(&world, "hold_expiring").await, 1);
        assert_eq!(told(&world, "loan_due_soon").await, 1);
    }
}

#[tokio::test]
async fn a_day_of_23_or_25_hours_is_one_day() {
    for (last_midnight, due_on) in [
        ("2026-03-28T23:00:00Z", date(2026, 3, 31)),
        ("2026-10-24T22:00:00Z", date(2026, 10, 27)),
    ] {
        for world in World::each().await {
            world.clock.set(last_midnight);
            world.loan(due_on).await;
            for _ in 0..26 {
                // A worker that starts now remembers nothing, and the reminders themselves are made
                // to forget how far they came: only the schedule keeps them from going out again.
                world.worker().run_due().await.unwrap();
                let mut tx = world.app.db.begin_write().await.unwrap();
                store::setting::set(&mut tx, "reminders.due_in_2", "")
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
                world.clock.advance(jiff::SignedDuration::from_hours(1));
            }
            assert_eq!(told(&world, "loan_due_soon").await, 1, "{last_midnight}");
        }
    }
}

#[tokio::test]
async fn a_reader_is_warned_once_though_closed_days_come_between() {
    let world = World::sqlite().await;
    // Closed on Sunday and Monday: Wednesday is two open days after each of these three days.
    world
        .hold_like(CAMILLE, HoldState::Ready, |hold| {
            hold.ready_until = Some(date(2026, 12, 2));
        })
        .await;
    for day in ["2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01"] {
        world.clock.set(&format!("{day}T09:00:00Z"));
        world.worker().run_due().await.unwrap();
    }
    assert_eq!(told(&world, "hold_expiring").await, 1);
    world.clock.set("2026-12-03T09:00:00Z");
    world.worker().run_due().await.unwrap();
    assert_eq!(told(&world, "hold_expired").await, 1);
    let last = world.mails().await.pop().unwrap();
    assert!(last.subject.contains("2\u{A0}décembre"), "{}", last.subject);
}

#[tokio::test]
async fn nobody_is_written_to_before_half_past_seven() {
    let world = World::sqlite().await;
    world.clock.set("2026-11-23T05:59:00Z");
    world.loan(date(2026, 11, 25)).await;
    let worker = world.worker();
    worker.run_due().await.unwrap();
    assert_eq!(told(&world, "loan_due_soon").await, 0, "it is 6 h 59 in Brussels");
    world.clock.set("2026-11-23T06:30:00Z");
    worker.run_due().await.unwrap();
    assert_eq!(told(&world, "loan_due_soon").await, 1);
}

#[tokio::test]
async fn a_worker_that_dies_leaves_its_jobs_to_the_next() {
    for world in World::each().await {
        let hold = world.hold(CAMILLE, HoldState::Declined).await;
        world.mail(Mail::HoldDeclined { hold }).await;
        let now = world.app.clock.now();
        let mut tx = world.app.db.begin_write().await.unwrap();
        let kinds = Kinds::Only(&["send_mail"]);
        let claimed = store::job::claim_of(&mut tx, world.app.db.dialect(), kinds, now, 900, 16)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claimed.len(), 1);

        world.worker().run_due().await.unwrap();
        assert_eq!(told(&world, "hold_declined").await, 0, "somebody has it");
        world.clock.advance(jiff::SignedDuration::from_secs(901));
        world.worker().run_due().await.unwrap();
        assert_eq!(told(&world, "hold_declined").await, 1);
    }
}

#[tokio::test]
async fn a_job_that_kills_every_worker_is_set_aside() {
    let world = World::sqlite().await;
    let hold = world.hold(CAMILLE, HoldState::Declined).await;
    world.mail(Mail::HoldDeclined { hold }).await;
    for _ in 0..8 {
        let now = world.app.clock.now();
        let mut tx = world.app.db.begin_write().await.unwrap();
        store::job::claim(&mut tx, world.app.db.dialect(), now, 900, 16)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.clock.advance(jiff::SignedDuration::from_secs(901));
    }
    world.worker().run_due().await.unwrap();
    assert_eq!(world.jobs().await, (0, 1));
    assert_eq!(told(&world, "hold_declined").await, 0);
}

#[tokio::test]
async fn a_job_of_another_time_is_shown_to_staff() {
    let world = World::sqlite().await;
    let now = world.app.clock.now();
    let mut tx = world.app.db.begin_write().await.unwrap();
    let new = NewJob {
        id: JobId::new(7),
        kind: "fold_paper_boats".into(),
        payload: r#"{"job":"fold_paper_boats"}"#.into(),
        run_at: now,
        dedupe_key: None,
    };
    store::job::push(&mut tx, &new, now).await.unwrap();
    tx.commit().await.unwrap();
    world.worker().run_due().await.unwrap();
    assert_eq!(world.jobs().await, (0, 1));
}

#[tokio::test]
async fn what_may_no_longer_be_kept_is_erased() {
    for world in World::each().await {
        let old = world.hold(CAMILLE, HoldState::Declined).await;
        world.mail(Mail::HoldDeclined { hold: old }).await;
        world
            .push(Job::EndSessions {
                account: CAMILLES_ACCOUNT,
            })
            .await;
        world.worker().run_due().await.unwrap();
        assert_eq!(world.mails().await.len(), 1);

        world.clock.advance_days(31);
        world.worker().run_due().await.unwrap();
        assert_eq!(
            told(&world, "hold_declined").await,
            0,
            "mails are kept for thirty days"
        );
        let mut conn = world.app.db.read().await.unwrap();
        assert!(store::hold::find(&mut conn, old).await.unwrap().is_some());
        drop(conn);
        world.clock.advance_days(100);
        world.worker().run_due().await.unwrap();
        let mut conn = world.app.db.read().await.unwrap();
        assert!(
            store::hold::find(&mut conn, old).await.unwrap().is_none(),
            "holds for four months"
        );
    }
}

#[tokio::test]
async fn a_process_shows_what_another_one_changed() {
    for world in World::each().await {
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let following = worker::follow::follow(world.app.clone(), Default::default(), stopped);
        let following = tokio::spawn(following);
        let on_shelf = || world.app.search.availability().anywhere().contains(LOTUS.get());
        assert!(!on_shelf(), "nothing is known yet");
        world.push(Job::IndexRecords { records: vec![LOTUS] }).await;
        world.worker().run_due().await.unwrap();
        let shown = async {
            while !on_shelf() {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(5), shown)
            .await
            .unwrap();
        stop.send(true).unwrap();
        following.await.unwrap();
    }
}

#[tokio::test]
async fn a_deleted_list_is_kept_for_a_day_and_then_erased() {
    for world in World::each().await {
        let owner = crate::alerts::owner(&world, CAMILLES_ACCOUNT).await;
        let new = app::list::NewList {
            name: "Vacances".into(),
            description: String::new(),
        };
        let made = app::list::create(&world.app, &owner, &new, app::list::What::Nothing, "key")
            .await
            .unwrap();
        app::list::delete(&world.app, &owner, made.list).await.unwrap();
        for (hours, left) in [(23, 1), (2, 0)] {
            world.clock.advance(jiff::SignedDuration::from_hours(hours));
            let on = world.app.moment().today;
            world.push(Job::Purge { on }).await;
            world.worker().run_due().await.unwrap();
            // What the purge left is what one of the far future would still find: not committed.
            let mut tx = world.app.db.begin_write().await.unwrap();
            let found = store::list::purge(&mut tx, world.app.clock.now(), 10)
                .await
                .unwrap();
            assert_eq!(found, left, "after {hours} hours more");
            drop(tx);
            let mut conn = world.app.db.read().await.unwrap();
            let runs = store::erasure::since(&mut conn, date(2026, 1, 1)).await.unwrap();
            let lists = runs.iter().map(|run| run.erased[&domain::erasure::Kind::List]);
            assert_eq!(
                lists.sum::<i64>(),
                1 - i64::try_from(left).unwrap(),
                "what was erased is reported"
            );
        }
    }
}

#[tokio::test]
async fn each_reader_is_reminded_as_long_before_as_they_chose() {
    for world in World::each().await {
        world.clock.set("2026-11-25T09:00:00Z");
        let mut tx = world.app.db.begin_write().await.unwrap();
        store::mail_refusal::set_remind_days(&mut tx, CAMILLE, 5)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        // Two days before it would have been said the day after tomorrow; five days before, today.
        world.loan(date(2026, 11, 30)).await;
        world.worker().run_due().await.unwrap();
        assert_eq!(told(&world, "loan_due_soon").await, 1);
        for day in 26..=30 {
            world.clock.set(&format!("2026-11-{day}T09:00:00Z"));
            world.worker().run_due().await.unwrap();
        }
        assert_eq!(told(&world, "loan_due_soon").await, 1, "once, and no second time");
        assert_eq!(told(&world, "loan_overdue").await, 0);
        world.clock.set("2026-12-01T09:00:00Z");
        world.worker().run_due().await.unwrap();
        world.clock.set("2026-12-02T09:00:00Z");
        world.worker().run_due().await.unwrap();
        assert_eq!(
            told(&world, "loan_overdue").await,
            1,
            "late is told the day after, once"
        );
    }
}

#[tokio::test]
async fn a_mail_that_is_refused_is_not_sent_and_what_must_be_told_is() {
    for world in World::each().await {
        let now = world.app.clock.now();
        let refused = domain::mail::MailKind::ALL.iter().copied().collect();
        let mut tx = world.app.db.begin_write().await.unwrap();
        store::mail_refusal::set(&mut tx, CAMILLE, &refused, now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let hold = world.hold(CAMILLE, HoldState::Ready).await;
        world.mail(Mail::HoldReady { hold }).await;
        world.mail(Mail::HoldExpiring { hold }).await;
        let loan = world.loan(date(2026, 11, 25)).await;
        world.mail(Mail::LoanDueSoon { loan }).await;
        world.worker().run_due().await.unwrap();
        let kinds: Vec<String> = world.mails().await.into_iter().map(|mail| mail.kind).collect();
        assert_eq!(kinds, ["hold_ready"], "what waits is told whatever was refused");
    }
}
