//! Holds at a library whose ILS is elsewhere: whatever happens on the way, there is one hold there.

use std::time::Duration;

use domain::hold::{HoldState, HoldTarget};
use domain::id::HoldId;
use domain::job::Job;
use domain::mail::Mail;
use ils::Refusal;
use testbed::ils::{Call, Mode};
use testbed::smtp::SmtpSink;
use tokio::sync::watch;

use crate::world::{CAMILLE, CARD, ELSEWHERE, LOTUS_ITEM, World};

/// A hold asked for at the other library, and the job that tells it.
async fn asked(world: &World) -> HoldId {
    world.elsewhere.knows(CARD, "1234", "Camille", "Delvaux");
    let hold = world
        .hold_like(CAMILLE, HoldState::Requested, |hold| {
            hold.pickup_library = ELSEWHERE;
            hold.ils = "elsewhere".into();
        })
        .await;
    world.push(Job::PlaceInIls { hold }).await;
    hold
}

#[tokio::test]
async fn a_hold_is_placed_there_and_the_reader_is_told() {
    for world in World::each().await {
        let hold = asked(&world).await;
        world.worker().run_due().await.unwrap();
        assert_eq!(world.found(hold).await.state, HoldState::Queued);
        assert_eq!(world.elsewhere.held().len(), 1);
        assert_eq!(world.mails().await[0].kind, "hold_queued");
    }
}

#[tokio::test]
async fn a_lost_answer_never_makes_a_second_hold() {
    for world in World::each().await {
        world.elsewhere.forgets_keys();
        let hold = asked(&world).await;
        world.elsewhere.is(Mode::Ambiguous);
        let worker = world.worker();
        worker.run_due().await.unwrap();
        assert_eq!(
            world.found(hold).await.state,
            HoldState::Requested,
            "nobody knows yet"
        );
        world.elsewhere.is(Mode::Up);
        world.wait_for_try(1);
        worker.run_due().await.unwrap();
        assert_eq!(world.found(hold).await.state, HoldState::Queued);
        assert_eq!(world.elsewhere.held().len(), 1);
        assert_eq!(
            world.elsewhere.asked(Call::PlaceHold),
            1,
            "it was read before it was asked again"
        );
    }
}

#[tokio::test]
async fn an_ils_that_is_down_is_asked_again_and_nothing_is_promised() {
    for world in World::each().await {
        let hold = asked(&world).await;
        world.elsewhere.is(Mode::Down);
        let worker = world.worker();
        worker.run_due().await.unwrap();
        assert!(world.mails().await.is_empty());
        assert_eq!(world.jobs().await, (1, 0));
        world.elsewhere.is(Mode::Up);
        world.wait_for_try(1);
        worker.run_due().await.unwrap();
        assert_eq!(world.found(hold).await.state, HoldState::Queued);
    }
}

#[tokio::test]
async fn a_refusal_is_an_answer_and_is_asked_once() {
    for world in World::each().await {
        let hold = asked(&world).await;
        world.elsewhere.is(Mode::Refusing(Refusal::NotHoldable));
        let worker = world.worker();
        worker.run_due().await.unwrap();
        assert_eq!(world.found(hold).await.state, HoldState::Declined);
        assert_eq!(world.mails().await[0].kind, "hold_declined");
        world.wait_for_try(1);
        worker.run_due().await.unwrap();
        assert_eq!(world.elsewhere.asked(Call::PlaceHold), 1);
        assert_eq!(world.jobs().await, (0, 0));
    }
}

#[tokio::test]
async fn a_library_that_does_not_answer_delays_nobody_elses_mail() {
    let world = World::sqlite().await;
    asked(&world).await;
    world.elsewhere.is(Mode::Slow(Duration::from_secs(5)));
    let sink = SmtpSink::start().await;
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(world.worker_to(&sink).run(stopped));
    let ready = world
        .hold_like(CAMILLE, HoldState::Ready, |hold| {
            hold.target = HoldTarget::Item(LOTUS_ITEM);
        })
        .await;
    world.mail(Mail::HoldReady { hold: ready }).await;
    let arrival = tokio::time::timeout(Duration::from_secs(3), sink.wait_for(1)).await;
    assert!(arrival.is_ok());
    running.abort();
    drop(stop);
}

#[tokio::test]
async fn what_happens_there_is_known_here_within_minutes() {
    for world in World::each().await {
        let hold = asked(&world).await;
        let worker = world.worker();
        worker.run_due().await.unwrap();
        assert_eq!(world.found(hold).await.state, HoldState::Queued);
        world.elsewhere.changes_hold(|hold| {
            hold.state = ils::HoldState::Ready;
            hold.ready_until = Some(jiff::civil::date(2026, 12, 4));
        });
        for _ in 0..3 {
            world.clock.advance(jiff::SignedDuration::from_mins(5));
            worker.run_due().await.unwrap();
        }
        assert_eq!(world.found(hold).await.state, HoldState::Ready);
        let kinds: Vec<String> = world.mails().await.into_iter().map(|mail| mail.kind).collect();
        assert_eq!(
            kinds.iter().filter(|kind| *kind == "hold_ready").count(),
            1,
            "{kinds:?}"
        );
    }
}

#[tokio::test]
async fn a_library_that_is_silent_for_a_day_leaves_no_task_behind() {
    for world in World::each().await {
        world.elsewhere.is(Mode::Down);
        let worker = world.worker();
        for _ in 0..24 {
            world.clock.advance(jiff::SignedDuration::from_hours(1));
            worker.run_due().await.unwrap();
        }
        let (_, parked) = world.jobs().await;
        assert_eq!(parked, 0);
        assert!(world.app.network().await.unwrap().is_silent(ELSEWHERE));
        world.elsewhere.is(Mode::Up);
        world.clock.advance(jiff::SignedDuration::from_mins(5));
        worker.run_due().await.unwrap();
        assert!(!world.app.network().await.unwrap().is_silent(ELSEWHERE));
    }
}
