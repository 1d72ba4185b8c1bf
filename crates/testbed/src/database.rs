//! A fresh database for a test, on every engine at hand.
//!
//! SQLite is always there. PostgreSQL is there when `TEST_DATABASE_URL` says where; `./test` starts
//! one. Without it a test says so, and where `CI` is set it fails instead.

use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};

use store::Db;

use crate::skipped;

/// A database of its own, removed with the value.
pub struct TestDatabase {
    /// The database, migrated.
    pub db: Db,
    /// Its address.
    pub url: String,
    _folder: Option<tempfile::TempDir>,
}

/// That there is no PostgreSQL is said once.
static SAID: Once = Once::new();

static NEXT: AtomicU32 = AtomicU32::new(0);

impl TestDatabase {
    /// A new SQLite file.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let url = format!("sqlite:{}", folder.path().join("lutrin.db").display());
        let db = Db::open(&url).await.expect("SQLite opens");
        store::migrate::run(&db)
            .await
            .expect("the migrations run on SQLite");
        Self {
            db,
            url,
            _folder: Some(folder),
        }
    }

    /// A new schema on the PostgreSQL server of the tests; nothing, and a word, where there is none.
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
            assert!(
                std::env::var_os("CI").is_none(),
                "TEST_DATABASE_URL must be set in CI: ./test sets it"
            );
            skipped::say(
                &SAID,
                "skipped on PostgreSQL: TEST_DATABASE_URL is not set. ./test starts a server and sets it.",
            );
            return None;
        };
        let schema = format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let admin = Db::open(&server)
            .await
            .expect("the PostgreSQL of the tests answers");
        store::migrate::make_schema(&admin, &schema)
            .await
            .expect("a schema can be made");
        admin.close().await;
        let joint = if server.contains('?') { '&' } else { '?' };
        let url = format!("{server}{joint}options=-c%20search_path%3D{schema}");
        let db = Db::open(&url).await.expect("PostgreSQL opens");
        store::migrate::run(&db)
            .await
            .expect("the migrations run on PostgreSQL");
        Some(Self {
            db,
            url,
            _folder: None,
        })
    }

    /// One of each engine at hand.
    pub async fn each() -> Vec<Self> {
        let mut all = vec![Self::sqlite().await];
        all.extend(Self::postgres().await);
        all
    }
}
