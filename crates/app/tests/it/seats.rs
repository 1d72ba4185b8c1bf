//! Never one seat too many: two hundred readers at once, asking, changing, giving up, taking what is
//! proposed, while deadlines pass.

use app::App;
use app::failure::Failure;
use app::person::Reader;
use app::registration::{self, Door};
use domain::id::{EventId, RegistrationId};
use domain::registration::{RegistrationState, to_offer};
use jiff::SignedDuration;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use testbed::event::{put, workshop};

use crate::network::portals;
use crate::registrations::{HERE, wish};

const CLIENTS: i64 = 200;
const CAPACITY: u32 = 60;

/// What one reader does: whatever meets a colleague who was faster is no failure.
async fn come_and_go(app: Arc<App>, reader: Reader, event: EventId, number: i64) {
    let seats = u32::try_from(number % 3 + 1).expect("small");
    let key = format!("form-{number}");
    let made = match registration::register(&app, &reader, event, &wish(seats), &key).await {
        Ok(made) => made.id,
        Err(why) => panic!("with a waiting list nobody is refused: {why}"),
    };
    let calm = |outcome: Result<_, Failure>| match outcome {
        Ok(_) | Err(Failure::Conflict | Failure::Refused(_)) => {}
        Err(why) => panic!("{why}"),
    };
    match number % 5 {
        0 => calm(
            registration::cancel(&app, &Door::Reader(&reader), made)
                .await
                .map(drop),
        ),
        1 => calm(
            registration::change(&app, &reader, made, 0, &wish(seats % 3 + 1))
                .await
                .map(drop),
        ),
        2 => calm(
            registration::take_offer(&app, &Door::Reader(&reader), made)
                .await
                .map(drop),
        ),
        3 => {
            calm(
                registration::cancel(&app, &Door::Reader(&reader), made)
                    .await
                    .map(drop),
            );
            let again = format!("again-{number}");
            calm(
                registration::register(&app, &reader, event, &wish(seats), &again)
                    .await
                    .map(drop),
            );
        }
        _ => {}
    }
}

/// What the count says, and what the rows say.
async fn counted(app: &App, event: EventId) -> (u32, u32, Vec<(RegistrationId, u32)>) {
    let mut conn = app.db.read().await.expect("reads");
    let taken = store::event::find(&mut conn, event)
        .await
        .expect("reads")
        .expect("is there")
        .seats_taken;
    let tallies = store::registration::tallies(&mut conn, &[event])
        .await
        .expect("tallies");
    let held = tallies
        .iter()
        .filter(|tally| tally.state.holds_seats())
        .map(|tally| tally.seats)
        .sum();
    let waiting = store::registration::waiting(&mut conn, event)
        .await
        .expect("lists");
    (taken, held, waiting)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_clients_never_hold_one_seat_too_many() {
    for portal in portals().await {
        let app = portal.app.clone();
        let mut large = workshop(HERE);
        large.terms.capacity = Some(CAPACITY);
        let event = put(&app.db, large).await;
        let mut readers = Vec::new();
        for number in 1..=CLIENTS {
            readers.push(portal.reader(number, "Anna").await);
        }
        let over = Arc::new(AtomicBool::new(false));
        let watch = {
            let (app, over) = (app.clone(), over.clone());
            tokio::spawn(async move {
                let mut most = 0;
                while !over.load(Ordering::Relaxed) {
                    let (taken, ..) = counted(&app, event).await;
                    assert!(taken <= CAPACITY, "{taken} seats of {CAPACITY}");
                    most = most.max(taken);
                    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
                }
                most
            })
        };
        let clients: Vec<_> = (1..)
            .zip(&readers)
            .map(|(number, reader)| tokio::spawn(come_and_go(app.clone(), reader.clone(), event, number)))
            .collect();
        for client in clients {
            client.await.expect("no client fails");
        }
        let (taken, held, waiting) = counted(&app, event).await;
        assert_eq!(taken, held, "the count is what the rows hold");
        assert!(!waiting.is_empty(), "there were more wishes than seats");
        assert!(
            to_offer(&waiting, CAPACITY - taken).is_empty(),
            "whoever fits was asked"
        );

        // The deadlines of all that is proposed pass at once, while readers still say yes.
        portal.clock.advance(SignedDuration::from_hours(47));
        let mut conn = app.db.read().await.expect("reads");
        let offered = store::registration::of_event(&mut conn, event, &[RegistrationState::Offered])
            .await
            .expect("lists");
        drop(conn);
        portal.clock.advance(SignedDuration::from_hours(2));
        let lapsing: Vec<_> = offered
            .iter()
            .flat_map(|registration| [registration.id; 2])
            .map(|id| {
                let app = app.clone();
                tokio::spawn(async move { registration::lapse_offer(&app, id).await })
            })
            .collect();
        for lapse in lapsing {
            lapse.await.expect("ends").unwrap_or_else(|why| panic!("{why}"));
        }
        over.store(true, Ordering::Relaxed);
        let most = watch.await.expect("never one too many");
        assert!(most > CAPACITY - 3, "the hall was full: {most}");
        let (taken, held, waiting) = counted(&app, event).await;
        assert_eq!(taken, held);
        assert!(taken <= CAPACITY);
        assert!(to_offer(&waiting, CAPACITY - taken).is_empty());
    }
}
