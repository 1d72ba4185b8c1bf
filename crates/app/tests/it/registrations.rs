//! Registrations as stories: from the form to the door, with what mails and clocks do in between.

use std::collections::BTreeMap;

use app::event::{self, Drafted};
use app::failure::Failure;
use app::person::Reader;
use app::registration::queue::{self, Answer, Answered, SeenVersion};
use app::registration::{self, Door};
use domain::circulation::policy::Validation;
use domain::event::{Admission, Event, EventState};
use domain::figure::{FigureKind, Period};
use domain::id::{EventId, LibraryId};
use domain::registration::{DeclineReason, IfFull, Registration, RegistrationState, Wish};
use jiff::SignedDuration;
use jiff::civil::date;
use testbed::event::{put, workshop};

use crate::network::{Portal, portals};

pub const HERE: LibraryId = LibraryId::new(1);

pub fn wish(seats: u32) -> Wish {
    Wish {
        seats,
        phone: String::new(),
        note: String::new(),
        children: Vec::new(),
        if_full: IfFull::Wait,
    }
}

/// Registers, under a form of its own.
async fn register(portal: &Portal, reader: &Reader, event: EventId, seats: u32) -> Registration {
    let key = format!("{}-{event}-{seats}", reader.patron);
    registration::register(&portal.app, reader, event, &wish(seats), &key)
        .await
        .unwrap_or_else(|why| panic!("{why}"))
}

async fn stands(portal: &Portal, reader: &Reader, registration: &Registration) -> RegistrationState {
    let seen = registration::of_reader_by_id(&portal.app, reader.patron, registration.id).await;
    seen.expect("is theirs").registration.state
}

async fn found(portal: &Portal, id: EventId) -> Event {
    let mut conn = portal.app.db.read().await.expect("reads");
    store::event::find(&mut conn, id)
        .await
        .expect("reads")
        .expect("is there")
}

/// The kinds of the mails written so far and not sent, and what of them is forgotten.
async fn mails(portal: &Portal) -> Vec<String> {
    let app = &portal.app;
    let mut tx = app.db.begin_write().await.expect("begins");
    let later = app.clock.now() + SignedDuration::from_hours(1);
    let jobs = store::job::claim(&mut tx, app.db.dialect(), later, 60, 1_000)
        .await
        .expect("claims");
    let mut kinds = Vec::new();
    for job in jobs {
        let read: serde_json::Value = serde_json::from_str(&job.payload).expect("reads");
        if let Some(kind) = read["mail"]["kind"].as_str() {
            kinds.push((job.id, kind.to_owned()));
        }
    }
    drop(tx);
    kinds.sort();
    kinds.into_iter().map(|(_, kind)| kind).collect()
}

fn is_refused(why: &Failure, key: &str) -> bool {
    matches!(why, Failure::Refused(reasons) if reasons.iter().any(|reason| reason.key == key))
}

#[tokio::test]
async fn a_seat_given_up_goes_to_the_first_who_waits_and_then_to_the_next() {
    for portal in portals().await {
        let app = &portal.app;
        let workshop = put(&app.db, workshop(HERE)).await;
        let (anna, ben) = (portal.reader(1, "Anna").await, portal.reader(2, "Ben").await);
        let (cleo, dora) = (portal.reader(3, "Cléo").await, portal.reader(4, "Dora").await);
        let of_anna = register(&portal, &anna, workshop, 3).await;
        let of_ben = register(&portal, &ben, workshop, 1).await;
        assert_eq!(of_ben.state, RegistrationState::Confirmed);
        let of_cleo = register(&portal, &cleo, workshop, 2).await;
        let of_dora = register(&portal, &dora, workshop, 2).await;
        assert_eq!(of_cleo.state, RegistrationState::Waiting);
        let seen = registration::of_reader_by_id(app, dora.patron, of_dora.id)
            .await
            .expect("seen");
        assert_eq!(seen.before, Some(1), "Cléo waits before");

        // Ben's seat is too small for either; Anna's are enough for one of them.
        registration::cancel(app, &Door::Reader(&ben), of_ben.id)
            .await
            .expect("cancels");
        assert_eq!(stands(&portal, &cleo, &of_cleo).await, RegistrationState::Waiting);
        registration::cancel(app, &Door::Reader(&anna), of_anna.id)
            .await
            .expect("cancels");
        assert_eq!(stands(&portal, &cleo, &of_cleo).await, RegistrationState::Offered);
        assert_eq!(
            stands(&portal, &dora, &of_dora).await,
            RegistrationState::Offered,
            "all four are free"
        );
        assert_eq!(found(&portal, workshop).await.seats_taken, 4);

        // Cléo says yes, twice; Dora lets the time pass, and whoever came last is served.
        for _ in 0..2 {
            let taken = registration::take_offer(app, &Door::Reader(&cleo), of_cleo.id).await;
            assert_eq!(taken.expect("takes").state, RegistrationState::Confirmed);
        }
        let eva = portal.reader(5, "Eva").await;
        let of_eva = register(&portal, &eva, workshop, 1).await;
        registration::lapse_offer(app, of_dora.id)
            .await
            .expect("too early: nothing");
        assert_eq!(stands(&portal, &dora, &of_dora).await, RegistrationState::Offered);
        portal.clock.advance(SignedDuration::from_hours(48));
        let late = registration::take_offer(app, &Door::Reader(&dora), of_dora.id).await;
        assert!(
            matches!(late, Err(Failure::Conflict)),
            "the deadline is the deadline, job or no job"
        );
        for _ in 0..2 {
            registration::lapse_offer(app, of_dora.id).await.expect("lapses");
        }
        assert_eq!(stands(&portal, &dora, &of_dora).await, RegistrationState::Lapsed);
        assert_eq!(stands(&portal, &eva, &of_eva).await, RegistrationState::Offered);
        assert_eq!(found(&portal, workshop).await.seats_taken, 3);
        assert_eq!(
            mails(&portal).await,
            [
                "registration_confirmed",
                "registration_confirmed",
                "registration_waiting",
                "registration_waiting",
                "registration_cancelled_by_reader",
                "registration_cancelled_by_reader",
                "registration_offered",
                "registration_offered",
                "registration_confirmed",
                "registration_waiting",
                "registration_lapsed",
                "registration_offered",
            ],
            "each is told once"
        );
    }
}

#[tokio::test]
async fn one_form_is_one_registration_and_another_form_is_refused() {
    for portal in portals().await {
        let app = &portal.app;
        let workshop = put(&app.db, workshop(HERE)).await;
        let anna = portal.reader(1, "Anna").await;
        let clicks: Vec<_> = (0..100)
            .map(|number| {
                let (app, anna) = (app.clone(), anna.clone());
                // Two tabs, fifty clicks each.
                let key = format!("tab-{}", number % 2);
                tokio::spawn(
                    async move { registration::register(&app, &anna, workshop, &wish(2), &key).await },
                )
            })
            .collect();
        let mut made = BTreeMap::new();
        let mut refused = 0;
        for click in clicks {
            match click.await.expect("ends") {
                Ok(registration) => *made.entry(registration.id).or_insert(0) += 1,
                Err(why) if is_refused(&why, "registration-refused-already") => refused += 1,
                Err(why) => panic!("{why}"),
            }
        }
        assert_eq!(made.len(), 1, "{made:?}");
        assert_eq!((made.into_values().sum::<i32>(), refused), (50, 50));
        assert_eq!(found(&portal, workshop).await.seats_taken, 2);
        let other = registration::register(app, &anna, workshop, &wish(1), "tab-0").await;
        assert!(matches!(other, Err(Failure::FormReused)) || other.is_err());
    }
}

#[tokio::test]
async fn a_library_says_yes_or_no_once_and_only_for_its_own_events() {
    for portal in portals().await {
        let app = &portal.app;
        let mut by_hand = workshop(HERE);
        by_hand.terms.validation = Validation::ByHand;
        let id = put(&app.db, by_hand).await;
        let (anna, ben) = (portal.reader(1, "Anna").await, portal.reader(2, "Ben").await);
        let of_anna = register(&portal, &anna, id, 3).await;
        let of_ben = register(&portal, &ben, id, 2).await;
        assert_eq!(of_anna.state, RegistrationState::Requested);
        assert_eq!(
            of_ben.state,
            RegistrationState::Waiting,
            "what is asked for is held"
        );
        let nadia = portal.librarian().await;
        assert_eq!(queue::to_validate(app, &nadia).await.expect("counts"), 1);
        let seen = [SeenVersion {
            id: of_anna.id,
            version: 0,
        }];
        let no = Answer::Decline(DeclineReason::TooManySeats);
        let first = queue::answer(app, &nadia, &seen, no, "Deux places au plus.")
            .await
            .expect("answers");
        assert_eq!(first, [(of_anna.id, Answered::Done)]);
        let second = queue::answer(app, &nadia, &seen, Answer::Accept, "")
            .await
            .expect("answers");
        let [(_, Answered::AlreadyDone { by, state, .. })] = &second[..] else {
            panic!("{second:?}");
        };
        assert_eq!(
            (by.as_deref(), *state),
            (Some("Nadia"), RegistrationState::Declined)
        );
        assert_eq!(stands(&portal, &ben, &of_ben).await, RegistrationState::Offered);

        let mut elsewhere = nadia.clone();
        elsewhere.rights = app::person::rights(vec![("editor".into(), Some(LibraryId::new(3)))]);
        let sheet = queue::sheet(app, &elsewhere, id).await;
        assert!(matches!(sheet, Err(Failure::NotFound)));
        let answered = queue::answer(app, &elsewhere, &seen, Answer::Accept, "").await;
        assert!(matches!(answered, Err(Failure::NotFound)));
    }
}

#[tokio::test]
async fn an_event_that_moves_or_is_cancelled_is_told_to_all_who_come_or_wait() {
    for portal in portals().await {
        let app = &portal.app;
        let nadia = portal.librarian().await;
        let id = put(&app.db, workshop(HERE)).await;
        let (anna, ben) = (portal.reader(1, "Anna").await, portal.reader(2, "Ben").await);
        let of_anna = register(&portal, &anna, id, 3).await;
        let of_ben = register(&portal, &ben, id, 2).await;
        let before = mails(&portal).await.len();

        let mut moved = found(&portal, id).await;
        moved.place = "Auditorium".into();
        let drafted = |event: &Event| Drafted {
            event: event.clone(),
            translated: BTreeMap::new(),
        };
        let saved = event::save(app, &nadia, id, &drafted(&moved))
            .await
            .expect("saves");
        assert_eq!(saved.sequence, 1);
        let again = event::save(app, &nadia, id, &drafted(&moved)).await;
        assert!(
            matches!(again, Err(Failure::Conflict)),
            "it was changed since that version"
        );
        assert_eq!(mails(&portal).await[before..], ["event_moved", "event_moved"]);

        // A larger room: more seats, and Ben, who waits for two, is asked.
        let mut larger = found(&portal, id).await;
        larger.terms.capacity = Some(5);
        event::save(app, &nadia, id, &drafted(&larger))
            .await
            .expect("saves");
        assert_eq!(stands(&portal, &ben, &of_ben).await, RegistrationState::Offered);
        // Smaller than what is taken: nobody is dropped.
        let mut smaller = found(&portal, id).await;
        smaller.terms.capacity = Some(2);
        event::save(app, &nadia, id, &drafted(&smaller))
            .await
            .expect("saves");
        let now = found(&portal, id).await;
        assert_eq!((now.seats_taken, now.seats_left()), (5, Some(0)));
        let told = mails(&portal).await.len();
        let cancelled = event::cancel(app, &nadia, id, now.version, "Souffrante")
            .await
            .expect("cancels");
        assert_eq!((cancelled.state, cancelled.sequence), (EventState::Cancelled, 2));
        for (reader, registration) in [(&anna, &of_anna), (&ben, &of_ben)] {
            assert_eq!(
                stands(&portal, reader, registration).await,
                RegistrationState::CancelledByLibrary
            );
        }
        assert_eq!(
            mails(&portal).await[told..],
            ["event_cancelled", "event_cancelled"]
        );
        assert_eq!(found(&portal, id).await.seats_taken, 0);
        let late = registration::register(app, &anna, id, &wish(1), "late").await;
        assert!(is_refused(
            &late.expect_err("is refused"),
            "registration-refused-cancelled"
        ));
    }
}

#[tokio::test]
async fn a_link_of_a_mail_answers_for_its_registration_and_for_no_other() {
    for portal in portals().await {
        let app = &portal.app;
        let id = put(&app.db, workshop(HERE)).await;
        let (anna, ben) = (portal.reader(1, "Anna").await, portal.reader(2, "Ben").await);
        let of_anna = register(&portal, &anna, id, 1).await;
        let of_ben = register(&portal, &ben, id, 1).await;
        let mut tx = app.db.begin_write().await.expect("begins");
        let until = found(&portal, id).await.hours.ends_at();
        let hash = app::random::fingerprint("secret");
        store::registration::insert_link(&mut tx, &hash, of_anna.id, until)
            .await
            .expect("inserts");
        tx.commit().await.expect("commits");
        let door = |token| Door::Link { token, request: "R" };
        let seen = registration::of_link(app, "secret").await.expect("opens");
        assert_eq!(seen.registration.id, of_anna.id);
        for (token, registration) in [("secret", &of_ben), ("other", &of_anna), ("", &of_anna)] {
            let refused = registration::cancel(app, &door(token), registration.id).await;
            assert!(matches!(refused, Err(Failure::NotFound)), "{token}");
        }
        for _ in 0..2 {
            let cancelled = registration::cancel(app, &door("secret"), of_anna.id)
                .await
                .expect("cancels");
            assert_eq!(cancelled.state, RegistrationState::CancelledByReader);
        }
        assert_eq!(found(&portal, id).await.seats_taken, 1);
        portal.clock.advance_days(6);
        assert!(matches!(
            registration::of_link(app, "secret").await,
            Err(Failure::NotFound)
        ));
    }
}

#[tokio::test]
async fn another_readers_registration_does_not_exist_and_what_is_past_is_not_given_up() {
    for portal in portals().await {
        let app = &portal.app;
        let id = put(&app.db, workshop(HERE)).await;
        let (anna, ben) = (portal.reader(1, "Anna").await, portal.reader(2, "Ben").await);
        let of_anna = register(&portal, &anna, id, 1).await;
        let door = Door::Reader(&ben);
        assert!(matches!(
            registration::cancel(app, &door, of_anna.id).await,
            Err(Failure::NotFound)
        ));
        assert!(matches!(
            registration::take_offer(app, &door, of_anna.id).await,
            Err(Failure::NotFound)
        ));
        let changed = registration::change(app, &ben, of_anna.id, 0, &wish(2)).await;
        assert!(matches!(changed, Err(Failure::NotFound)));

        let changed = registration::change(app, &anna, of_anna.id, 0, &wish(3))
            .await
            .expect("changes");
        assert_eq!((changed.seats, found(&portal, id).await.seats_taken), (3, 3));
        let stale = registration::change(app, &anna, of_anna.id, 0, &wish(2)).await;
        assert!(
            matches!(stale, Err(Failure::Conflict)),
            "another version was shown"
        );
        let more = registration::change(app, &anna, of_anna.id, 1, &wish(4)).await;
        assert!(is_refused(
            &more.expect_err("is refused"),
            "registration-refused-too-many"
        ));

        portal.clock.advance_days(6);
        let late = registration::cancel(app, &Door::Reader(&anna), of_anna.id).await;
        assert!(matches!(late, Err(Failure::Conflict)));
        let nadia = portal.librarian().await;
        let seen = [SeenVersion {
            id: of_anna.id,
            version: 1,
        }];
        let present = queue::answer(app, &nadia, &seen, Answer::Present, "")
            .await
            .expect("notes");
        assert_eq!(present[0].1, Answered::Done);
        assert_eq!(stands(&portal, &anna, &of_anna).await, RegistrationState::Present);
        let came = async || {
            let mut conn = app.db.read().await.expect("reads");
            let year = (date(2026, 1, 1), date(2026, 12, 31));
            let figures = store::figure::read(&mut conn, year, Period::Year, None).await;
            let figures = figures.expect("reads");
            let of_kind = figures
                .iter()
                .filter(|((_, _, kind), _)| *kind == FigureKind::Attendance);
            of_kind.map(|(_, amount)| *amount).sum::<i64>()
        };
        assert_eq!(came().await, 3, "who comes is counted, seat by seat");
        let seen = [SeenVersion {
            id: of_anna.id,
            version: 2,
        }];
        queue::answer(app, &nadia, &seen, Answer::Absent, "")
            .await
            .expect("notes");
        assert_eq!(came().await, 0, "they had not come after all");
    }
}

#[tokio::test]
async fn drafts_are_seen_by_nobody_and_members_only_means_enrolled_today() {
    for portal in portals().await {
        let app = &portal.app;
        let mut draft = workshop(HERE);
        draft.state = EventState::Draft;
        let draft = put(&app.db, draft).await;
        assert!(matches!(
            event::published(app, draft).await,
            Err(Failure::NotFound)
        ));
        let anna = portal.reader(1, "Anna").await;
        let asked = registration::register(app, &anna, draft, &wish(1), "a").await;
        assert!(matches!(asked, Err(Failure::NotFound)));

        let mut members = workshop(HERE);
        members.terms.admission = Admission::Members;
        members.hours.starts = date(2027, 2, 1).at(14, 0, 0, 0);
        members.hours.ends = date(2027, 2, 1).at(16, 0, 0, 0);
        let members = put(&app.db, members).await;
        register(&portal, &anna, members, 1).await;
        portal.clock.advance_days(60);
        let ben = portal.reader(2, "Ben").await;
        let lapsed = registration::register(app, &ben, members, &wish(1), "b").await;
        assert!(is_refused(
            &lapsed.expect_err("is refused"),
            "registration-refused-not-member"
        ));
    }
}
