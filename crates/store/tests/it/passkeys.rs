//! Passkeys and what sessions ask them, on both engines.

use domain::id::{AccountId, PasskeyId};
use domain::language::Language;
use store::account::{self, NewAccount};
use store::passkey::{self, Passkey};
use store::session::{self, Session, Verification};
use store::{Conn, second_factor};
use testbed::database::TestDatabase;

use crate::{at, id};

async fn account(conn: &mut Conn, number: u32) -> AccountId {
    let id = AccountId::new(id(number));
    let name = format!("n{number}");
    let new = NewAccount {
        id,
        identifier: Some((&name, &name)),
        password_hash: "hash",
        language: Language::Fr,
        display_name: &name,
        home_library: None,
    };
    account::insert(conn, &new, at(0)).await.expect("inserts");
    id
}

fn key(number: u32, credential: &str, signature_count: u32) -> Passkey {
    Passkey {
        id: PasskeyId::new(id(number)),
        credential: credential.into(),
        public_key: "a2V5".into(),
        algorithm: -7,
        signature_count,
        name: "Téléphone".into(),
        added_at: at(1),
        used_at: None,
    }
}

async fn begin(conn: &mut Conn, account: AccountId, hash: &str) {
    let session = Session {
        hash: hash.into(),
        account,
        form_secret: "secret".into(),
        begun_at: at(1),
        seen_at: at(1),
        expires_at: at(10_000),
        agent: String::new(),
        second_factor: Verification::NoFactor,
    };
    session::insert(conn, &session).await.expect("inserts");
}

async fn verification(conn: &mut Conn, hash: &str) -> Verification {
    let found = session::find(conn, hash, at(2), 1000).await.expect("finds");
    found.expect("a session").second_factor
}

#[tokio::test]
async fn a_passkey_is_of_one_account_counts_up_and_is_asked_for() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let (nadia, luc) = (account(&mut tx, 1).await, account(&mut tx, 2).await);
        begin(&mut tx, nadia, "one").await;
        assert_eq!(verification(&mut tx, "one").await, Verification::NoFactor);
        let first = key(3, "QQ==", 4);
        assert!(passkey::insert(&mut tx, nadia, &first).await.expect("inserts"));
        assert!(
            !passkey::insert(&mut tx, luc, &key(4, "QQ==", 0))
                .await
                .expect("asks"),
            "somebody has it"
        );
        assert_eq!(verification(&mut tx, "one").await, Verification::Missing);
        session::verify(&mut tx, "one", at(2)).await.expect("verifies");
        assert_eq!(verification(&mut tx, "one").await, Verification::Given);
        assert_eq!(
            passkey::of_account(&mut tx, nadia).await.expect("reads"),
            std::slice::from_ref(&first)
        );
        assert_eq!(passkey::find_of(&mut tx, luc, "QQ==").await.expect("reads"), None);

        for (count, expected) in [(4, false), (3, false), (5, true), (5, false), (u32::MAX, true)] {
            let used = passkey::use_once(&mut tx, first.id, count, at(3))
                .await
                .expect("uses");
            assert_eq!(used, expected, "{count}");
        }
        let still = key(5, "Qg==", 0);
        assert!(passkey::insert(&mut tx, nadia, &still).await.expect("inserts"));
        for _ in 0..2 {
            assert!(
                passkey::use_once(&mut tx, still.id, 0, at(4))
                    .await
                    .expect("uses"),
                "it never counts"
            );
        }

        second_factor::set_recovery_codes(&mut tx, nadia, vec!["hash".into()])
            .await
            .expect("sets");
        assert!(
            !passkey::remove(&mut tx, luc, first.id).await.expect("asks"),
            "another's stays"
        );
        assert!(passkey::remove(&mut tx, nadia, first.id).await.expect("removes"));
        second_factor::forget_idle_codes(&mut tx, nadia)
            .await
            .expect("asks");
        let left = second_factor::recovery_codes_left(&mut tx, nadia).await;
        assert_eq!(left.expect("reads"), 1, "a passkey is left");
        second_factor::remove(&mut tx, nadia).await.expect("removes");
        assert_eq!(passkey::count(&mut tx, nadia).await.expect("counts"), 0);
        assert_eq!(verification(&mut tx, "one").await, Verification::NoFactor);
    }
}

#[tokio::test]
async fn what_a_session_asks_is_answered_once_and_in_time() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let nadia = account(&mut tx, 1).await;
        begin(&mut tx, nadia, "one").await;
        begin(&mut tx, nadia, "two").await;
        passkey::ask(&mut tx, "one", "first", at(100))
            .await
            .expect("asks");
        passkey::ask(&mut tx, "one", "second", at(100))
            .await
            .expect("asks");
        for (session, now, expected) in [
            ("two", 50, None),
            ("one", 100, None),
            ("one", 99, Some("second")),
            ("one", 99, None),
        ] {
            let taken = passkey::take_asked(&mut tx, session, at(now))
                .await
                .expect("takes");
            assert_eq!(taken.as_deref(), expected, "{session} at {now}");
        }
    }
}
