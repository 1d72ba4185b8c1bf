//! One-time links work once, for a while, and only the newest.

use domain::id::AccountId;
use domain::language::Language;
use store::account::{self, NewAccount};
use store::one_time_link::{self, Purpose};
use testbed::database::TestDatabase;

use crate::{at, id};

#[tokio::test]
async fn a_link_is_used_once_before_its_end_and_a_new_one_takes_its_place() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let amelie = AccountId::new(id(1));
        let new = NewAccount {
            id: amelie,
            identifier: None,
            password_hash: "",
            language: Language::Fr,
            display_name: "Amélie",
            home_library: None,
        };
        account::insert(&mut tx, &new, at(0)).await.expect("inserts");
        one_time_link::insert(&mut tx, "old", amelie, Purpose::Password, at(100))
            .await
            .expect("inserts");
        one_time_link::insert(&mut tx, "new", amelie, Purpose::Password, at(100))
            .await
            .expect("inserts");
        assert_eq!(
            one_time_link::find(&mut tx, "old", Purpose::Password, at(1))
                .await
                .expect("looks"),
            None
        );
        assert_eq!(
            one_time_link::find(&mut tx, "new", Purpose::Password, at(100))
                .await
                .expect("looks"),
            None,
            "over"
        );
        assert_eq!(
            one_time_link::find(&mut tx, "new", Purpose::Password, at(99))
                .await
                .expect("looks"),
            Some(amelie)
        );
        assert_eq!(
            one_time_link::take(&mut tx, "new", Purpose::Password, at(99))
                .await
                .expect("takes"),
            Some(amelie)
        );
        assert_eq!(
            one_time_link::take(&mut tx, "new", Purpose::Password, at(99))
                .await
                .expect("takes"),
            None,
            "used"
        );
        assert_eq!(
            one_time_link::find(&mut tx, "new", Purpose::Password, at(99))
                .await
                .expect("looks"),
            None,
            "used"
        );
        one_time_link::purge(&mut tx, at(200)).await.expect("purges");
        tx.commit().await.expect("commits");
    }
}
