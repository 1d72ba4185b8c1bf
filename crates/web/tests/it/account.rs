//! The pages of a reader as stories: one comes in, reserves, renews, and goes.

mod access;
mod changes;
mod data;
mod doors;
mod family;
mod fees;
mod history;
mod holds;
mod languages;
mod links;
mod loans;
mod mail_box;
mod password;
mod preregistration;
mod profile;
mod refusals;
mod registrations;
mod reminders;
pub mod searches;
mod services;
mod sign_in;

use testbed::portal::{Page, TestPortal, VALBRUNE, Visitor};

/// Reserves a document for whoever sits there; the answer, redirection included.
async fn reserve(visitor: &mut Visitor, record: u64, pickup: &str) -> Page {
    let path = format!("/notice/{record}/reserver");
    visitor.get(&path).await.is(200);
    visitor.post_once(&path, &[("retrait", pickup)]).await
}

/// The reference in the address of a confirmation.
#[track_caller]
fn reference(answer: &Page) -> String {
    answer.is(303);
    let to = answer.header("location");
    let rest = to
        .split_once("/compte/reservations/")
        .unwrap_or_else(|| panic!("{to} is no confirmation"))
        .1;
    rest.split('/').next().unwrap_or_default().to_owned()
}

/// How many open holds someone has, in the database.
pub async fn open_holds(portal: &TestPortal, name: &str) -> usize {
    let holds = app::hold::of_reader(&portal.app, portal.patron(name))
        .await
        .unwrap();
    holds.iter().filter(|seen| seen.hold.state.is_open()).count()
}

/// Writes something owed at Valbrune.
pub async fn owe(portal: &TestPortal, name: &str, cents: i64) {
    let now = portal.app.clock.now();
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let fee = domain::fee::Fee {
        id: domain::id::FeeId::new(cents),
        patron: portal.patron(name),
        library: VALBRUNE,
        cause: domain::fee::FeeCause::Overdue,
        amount: domain::money::Money::from_cents(cents),
        paid: domain::money::Money::ZERO,
        created_at: now,
        created_on: portal.app.moment().today,
        settled_at: None,
        loan: None,
        note: None,
        waived: None,
    };
    store::fee::insert(&mut tx, &fee).await.unwrap();
    tx.commit().await.unwrap();
}

/// Writes a rule of the network, or of one library.
async fn rule(
    portal: &TestPortal,
    library: Option<domain::id::LibraryId>,
    values: domain::circulation::policy::PolicyValues,
) {
    let policy = domain::circulation::policy::Policy {
        id: domain::id::PolicyId::new(900),
        scope: domain::circulation::policy::PolicyScope {
            library,
            ..Default::default()
        },
        // The newest of two equal rules wins by its day.
        valid_from: Some(portal.app.moment().today),
        valid_until: None,
        values,
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::policy::insert(&mut tx, &policy).await.unwrap();
    tx.commit().await.unwrap();
    portal.app.forget_network().await;
}
