//! The schema: migrations run once, are checked, and stand as they should on both engines.

use store::{Db, migrate};
use testbed::database::TestDatabase;

#[tokio::test]
async fn migrations_run_once() {
    for test in TestDatabase::each().await {
        assert!(
            migrate::run(&test.db)
                .await
                .expect("a second run is fine")
                .is_empty()
        );
    }
}

#[tokio::test]
async fn an_older_program_refuses_a_newer_database_and_names_its_version() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        migrate::note_as_applied(&mut tx, "0999_from_the_future", "9.9.9")
            .await
            .expect("notes");
        tx.commit().await.expect("commits");
        let why = migrate::run(&test.db).await.expect_err("must refuse").to_string();
        assert!(
            why.contains("9.9.9") && why.contains("0999_from_the_future"),
            "{why}"
        );
    }
}

#[tokio::test]
async fn an_address_of_no_known_engine_is_refused() {
    let why = Db::open("mysql://localhost/x")
        .await
        .expect_err("must refuse")
        .to_string();
    assert!(why.contains("sqlite:") && why.contains("postgres:"), "{why}");
}
