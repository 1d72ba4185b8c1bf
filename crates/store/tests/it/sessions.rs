//! Accounts, sessions, sign-in failures and repeated requests, on both engines.

use domain::id::AccountId;
use domain::language::Language;
use store::account::{self, NewAccount};
use store::idempotency::{self, Known};
use store::session::{self, Session};
use testbed::database::TestDatabase;

use crate::{at, id};

#[tokio::test]
async fn a_session_ends_by_age_by_idleness_by_hand_and_with_the_password() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let amelie = AccountId::new(id(1));
        let new = NewAccount {
            id: amelie,
            identifier: Some(("Amélie", "amélie")),
            password_hash: "hash",
            language: Language::Fr,
            display_name: "Amélie",
            home_library: None,
        };
        account::insert(&mut tx, &new, at(0)).await.expect("inserts");
        let begin = |hash: &str, begun: i64| Session {
            hash: hash.into(),
            account: amelie,
            form_secret: "secret".into(),
            begun_at: at(begun),
            seen_at: at(begun),
            expires_at: at(begun + 1000),
            agent: "Firefox".into(),
            second_factor: session::Verification::NoFactor,
        };
        session::insert(&mut tx, &begin("one", 1)).await.expect("inserts");
        assert_eq!(
            session::find(&mut tx, "one", at(50), 100).await.expect("finds"),
            Some(begin("one", 1))
        );
        assert_eq!(
            session::find(&mut tx, "one", at(102), 100).await.expect("finds"),
            None,
            "idle too long"
        );
        session::touch(&mut tx, "one", at(900)).await.expect("touches");
        assert!(
            session::find(&mut tx, "one", at(999), 100)
                .await
                .expect("finds")
                .is_some()
        );
        assert!(
            session::find(&mut tx, "one", at(1001), 200)
                .await
                .expect("finds")
                .is_none(),
            "too old"
        );
        session::insert(&mut tx, &begin("two", 10))
            .await
            .expect("inserts");
        account::set_password(&mut tx, amelie, "other", at(20))
            .await
            .expect("sets");
        assert!(
            session::find(&mut tx, "two", at(21), 100)
                .await
                .expect("finds")
                .is_none(),
            "password changed"
        );
        session::insert(&mut tx, &begin("three", 30))
            .await
            .expect("inserts");
        session::end(&mut tx, "three").await.expect("ends");
        assert!(
            session::find(&mut tx, "three", at(31), 100)
                .await
                .expect("finds")
                .is_none()
        );
        session::purge(&mut tx, at(5000), 100).await.expect("purges");
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn an_identifier_is_given_once() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let new = |number| NewAccount {
            id: AccountId::new(id(number)),
            identifier: Some(("rené", "rené")),
            password_hash: "hash",
            language: Language::Nl,
            display_name: "René",
            home_library: None,
        };
        account::insert(&mut tx, &new(1), at(0)).await.expect("inserts");
        let found = account::by_name(&mut tx, "rené", "nothing").await.expect("finds");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].language, Language::Nl);
        let why = account::insert(&mut tx, &new(2), at(0))
            .await
            .expect_err("must refuse");
        assert!(why.is_taken());
    }
}

#[tokio::test]
async fn failures_are_counted_by_day_and_secrets_by_the_names_they_were_tried_on() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let monday = "2026-11-23".parse().expect("a day");
        let tuesday = "2026-11-24".parse().expect("a day");
        account::count_failure(&mut tx, "n", monday, at(0))
            .await
            .expect("counts");
        account::count_failure(&mut tx, "n", monday, at(1))
            .await
            .expect("counts");
        assert_eq!(
            account::failures(&mut tx, "n").await.expect("reads"),
            Some((2, monday, at(1)))
        );
        account::count_failure(&mut tx, "n", tuesday, at(2))
            .await
            .expect("counts");
        assert_eq!(
            account::failures(&mut tx, "n").await.expect("reads"),
            Some((1, tuesday, at(2)))
        );
        account::clear_failures(&mut tx, "n").await.expect("clears");
        assert_eq!(account::failures(&mut tx, "n").await.expect("reads"), None);
        assert_eq!(
            account::count_secret(&mut tx, "0101", "a", at(0), at(5))
                .await
                .expect("counts"),
            1
        );
        assert_eq!(
            account::count_secret(&mut tx, "0101", "a", at(0), at(6))
                .await
                .expect("counts"),
            1
        );
        assert_eq!(
            account::count_secret(&mut tx, "0101", "b", at(0), at(7))
                .await
                .expect("counts"),
            2
        );
        assert_eq!(
            account::count_secret(&mut tx, "0101", "c", at(7), at(8))
                .await
                .expect("counts"),
            2,
            "old tries are forgotten"
        );
    }
}

#[tokio::test]
async fn one_form_sent_twice_has_one_answer_and_another_form_under_its_key_is_told() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let amelie = AccountId::new(id(1));
        assert_eq!(
            idempotency::look(&mut tx, "k", amelie, "hold", "h")
                .await
                .expect("looks"),
            Known::New
        );
        idempotency::keep(&mut tx, "k", amelie, "hold", "h", "42", at(0))
            .await
            .expect("keeps");
        assert_eq!(
            idempotency::look(&mut tx, "k", amelie, "hold", "h")
                .await
                .expect("looks"),
            Known::Answered("42".into())
        );
        assert_eq!(
            idempotency::look(&mut tx, "k", amelie, "hold", "x")
                .await
                .expect("looks"),
            Known::Other
        );
        idempotency::purge(&mut tx, at(90_000)).await.expect("purges");
        assert_eq!(
            idempotency::look(&mut tx, "k", amelie, "hold", "h")
                .await
                .expect("looks"),
            Known::New
        );
    }
}
