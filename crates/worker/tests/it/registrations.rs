//! What mails say about registrations: every kind, in four languages, with the calendar and the link
//! that answers without signing in.

use domain::event::EventState;
use domain::id::{EventId, PatronId, RegistrationId};
use domain::job::Job;
use domain::language::Language;
use domain::mail::Mail;
use domain::registration::{DeclineReason, Registration, RegistrationState};
use store::mail::StoredMail;
use testbed::event::{put, workshop};
use testbed::smtp::SmtpSink;

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, SOIGNIES, World};

/// A mail, the state in which it is true, and that of the event.
type True = (fn(RegistrationId) -> Mail, RegistrationState, EventState);

fn all() -> [True; 10] {
    use EventState::{Cancelled, Published};
    use RegistrationState as S;
    [
        (
            |registration| Mail::RegistrationRequested { registration },
            S::Requested,
            Published,
        ),
        (
            |registration| Mail::RegistrationConfirmed { registration },
            S::Confirmed,
            Published,
        ),
        (
            |registration| Mail::RegistrationDeclined { registration },
            S::Declined,
            Published,
        ),
        (
            |registration| Mail::RegistrationWaiting { registration },
            S::Waiting,
            Published,
        ),
        (
            |registration| Mail::RegistrationOffered { registration },
            S::Offered,
            Published,
        ),
        (
            |registration| Mail::RegistrationLapsed { registration },
            S::Lapsed,
            Published,
        ),
        (
            |registration| Mail::RegistrationCancelledByReader { registration },
            S::CancelledByReader,
            Published,
        ),
        (
            |registration| Mail::RegistrationCancelledByLibrary { registration },
            S::CancelledByLibrary,
            Published,
        ),
        (
            |registration| Mail::EventCancelled { registration },
            S::CancelledByLibrary,
            Cancelled,
        ),
        (
            |registration| Mail::EventMoved { registration },
            S::Confirmed,
            Published,
        ),
    ]
}

async fn registered(
    world: &World,
    event: EventId,
    patron: PatronId,
    state: RegistrationState,
) -> RegistrationId {
    let app = &world.app;
    let now = app.clock.now();
    let new = Registration {
        id: RegistrationId::new(app.new_id(now)),
        event,
        patron,
        account: CAMILLES_ACCOUNT,
        seats: 2,
        state,
        placed_at: now,
        phone: String::new(),
        note: String::new(),
        children: Vec::new(),
        offered_until: Some("2026-11-25T09:00:00Z".parse().unwrap()),
        reason: None,
        answer: String::new(),
        changed_at: now,
        changed_by: String::new(),
        version: 0,
    };
    let mut tx = app.db.begin_write().await.unwrap();
    store::registration::insert(&mut tx, &new).await.unwrap();
    let mut answered = new.clone();
    answered.reason = Some(DeclineReason::WrongAge);
    answered.answer = "À bientôt.\n.\nNadia".into();
    store::registration::update(&mut tx, &answered).await.unwrap();
    tx.commit().await.unwrap();
    new.id
}

/// One mail of every kind to a patron, in the order above.
async fn all_to(world: &World, patron: PatronId) -> Vec<StoredMail> {
    let before = world.mails().await.len();
    for (mail, state, of_event) in all() {
        let mut event = workshop(SOIGNIES);
        event.state = of_event;
        event.cancelled_because = "L’animatrice est souffrante.".into();
        let event = put(&world.app.db, event).await;
        let registration = registered(world, event, patron, state).await;
        world.mail(mail(registration)).await;
        world.worker().run_due().await.unwrap();
    }
    let mails = world.mails().await.split_off(before);
    assert_eq!(mails.len(), all().len());
    mails
}

/// The secret of the link in a mail.
fn secret(mail: &StoredMail) -> Option<String> {
    let (_, rest) = mail.text.split_once("/inscription/")?;
    Some(rest.lines().next()?.to_owned())
}

#[tokio::test]
async fn every_mail_about_a_registration_in_french() {
    let world = World::sqlite().await;
    for mail in all_to(&world, CAMILLE).await {
        let text = mail.text.replace(&secret(&mail).unwrap_or("…".into()), "SECRET");
        insta::assert_snapshot!(
            format!("{}.txt", mail.kind),
            format!("{}\n\n{text}", mail.subject)
        );
    }
}

#[tokio::test]
async fn every_mail_exists_in_four_languages_with_its_calendar_and_its_link() {
    for world in World::each().await {
        for language in Language::ALL {
            let patron = world.patron("Zoé", Some("zoe@exemple.be"), language).await;
            for mail in all_to(&world, patron).await {
                let name = format!("{} in {}", mail.kind, language.code());
                let all = format!("{}\n{}\n{}", mail.subject, mail.text, mail.html);
                for hole in ["⟦", "{$", "{ $", "()", "« »", "  :"] {
                    assert!(!all.contains(hole), "{name} has a hole {hole}: {all}");
                }
                assert!(all.contains("Dessine ton monstre"), "{name}");
                assert!(mail.html.len() <= 10_240, "{name}: {} bytes", mail.html.len());
                let keeps_a_date = ["registration_confirmed", "event_cancelled", "event_moved"];
                assert_eq!(
                    mail.calendar.is_some(),
                    keeps_a_date.contains(&mail.kind.as_str()),
                    "{name}"
                );
                let is_struck = mail
                    .calendar
                    .as_deref()
                    .is_some_and(|file| file.contains("STATUS:CANCELLED"));
                assert_eq!(is_struck, mail.kind == "event_cancelled", "{name}");
                // As long as there is something to answer, the link answers.
                let answers = !mail.kind.contains("cancelled")
                    && !mail.kind.contains("declined")
                    && !mail.kind.contains("lapsed");
                assert_eq!(secret(&mail).is_some(), answers, "{name}");
                if let Some(secret) = secret(&mail) {
                    let seen = app::registration::of_link(&world.app, &secret).await;
                    assert_eq!(seen.unwrap().registration.patron, patron, "{name}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_mail_that_is_no_longer_true_is_not_sent() {
    let world = World::sqlite().await;
    let event = put(&world.app.db, workshop(SOIGNIES)).await;
    let registration = registered(&world, event, CAMILLE, RegistrationState::CancelledByReader).await;
    let before = world.mails().await.len();
    world.mail(Mail::RegistrationConfirmed { registration }).await;
    world.mail(Mail::RegistrationOffered { registration }).await;
    world.mail(Mail::EventMoved { registration }).await;
    world.worker().run_due().await.unwrap();
    assert_eq!(world.mails().await.len(), before);
}

#[tokio::test]
async fn the_calendar_goes_along_as_a_file_and_the_copy_kept_opens_nothing() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    let event = put(&world.app.db, workshop(SOIGNIES)).await;
    let registration = registered(&world, event, CAMILLE, RegistrationState::Confirmed).await;
    world.mail(Mail::RegistrationConfirmed { registration }).await;
    world.worker_to(&sink).run_due().await.unwrap();
    let message = sink.mails().pop().expect("one mail").source;
    assert!(message.contains("multipart/mixed"), "{message}");
    assert!(message.contains("agenda.ics"), "{message}");
    assert!(message.contains("text/calendar"), "{message}");
    let kept = world.mails().await.pop().unwrap();
    assert_eq!(secret(&kept).as_deref(), Some("…"));
}

#[tokio::test]
async fn a_seat_that_nobody_takes_is_taken_back_at_its_hour() {
    for world in World::each().await {
        let event = put(&world.app.db, workshop(SOIGNIES)).await;
        let registration = registered(&world, event, CAMILLE, RegistrationState::Offered).await;
        let mut tx = world.app.db.begin_write().await.unwrap();
        assert!(store::event::take_seats(&mut tx, event, 2).await.unwrap());
        tx.commit().await.unwrap();
        let state = async || {
            let mut conn = world.app.db.read().await.unwrap();
            let found = store::registration::find(&mut conn, registration).await.unwrap();
            let seats = store::event::find(&mut conn, event)
                .await
                .unwrap()
                .unwrap()
                .seats_taken;
            (found.unwrap().state, seats)
        };
        world.push(Job::LapseOffer { registration }).await;
        world.worker().run_due().await.unwrap();
        assert_eq!(
            state().await,
            (RegistrationState::Offered, 2),
            "the hour has not come"
        );
        world.clock.set("2026-11-25T09:00:00Z");
        for _ in 0..2 {
            world.push(Job::LapseOffer { registration }).await;
            world.worker().run_due().await.unwrap();
        }
        assert_eq!(state().await, (RegistrationState::Lapsed, 0));
        let told = world.mails().await;
        let lapsed = told
            .iter()
            .filter(|mail| mail.kind == "registration_lapsed")
            .count();
        assert_eq!(lapsed, 1);
    }
}
