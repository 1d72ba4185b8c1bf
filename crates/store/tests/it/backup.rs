//! Backups: what is written on one engine comes back on both, whole or not at all.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use domain::id::AccountId;
use domain::language::Language;
use sqlx::Row;
use store::account::{self, NewAccount};
use store::backup::{self, Options, WaitingMails};
use store::session::{self, Session};
use store::tombstone::{self, Tombstone};
use store::{Conn, Db, migrate, setting};
use testbed::database::TestDatabase;

use crate::rows::run;

use crate::{NoFiles, at, id};

/// Everything that is hard to carry: pointers within a table, bytes that are no text, nothing where
/// there could be something, words in other scripts, several batches of rows.
async fn fill(db: &Db) {
    let mut tx = db.begin_write().await.expect("begins");
    run(
        &mut tx,
        "insert into operator (operator_id, code, name) values (1, 'MONS', 'Ville de Mons')",
    )
    .await;
    run(&mut tx, "insert into library (library_id, facet, code, slug, operator_id, kind, name, sort_name)
                  values (5, 1, 'MED', 'mediatheque', 1, 'library', 'Médiathèque « Œuvre »', 'mediatheque oeuvre')").await;
    // A record that was merged into one written after it.
    run(
        &mut tx,
        "insert into work (work_id, work_key) values (9, 'tchantches')",
    )
    .await;
    run(&mut tx, "insert into record (record_number, work_id, body, title, sort_title, document_type, added_at, changed_at)
                  values (1, 9, '{}', 'Tchantchès', 'tchantches', 'book', 1, 1), (2, 9, '{}', 'Чайка', 'чайка', 'book', 1, 1)").await;
    run(
        &mut tx,
        "update record set merged_into = 2 where record_number = 1",
    )
    .await;
    run(
        &mut tx,
        "insert into source (source_id, name) values (3, 'export')",
    )
    .await;
    let raw: Vec<u8> = (0..=255).collect();
    sqlx::query("insert into source_record (source_id, source_key, record_number, checksum, raw, seen_in) values (3, 'k', 2, $1, $2, 1)")
        .bind(vec![0_u8; 32])
        .bind(raw)
        .execute(&mut *tx)
        .await
        .expect("inserts");
    for number in 0..350 {
        setting::set(
            &mut tx,
            &format!("key {number}"),
            "une valeur\nsur deux lignes, avec \"guillemets\"",
        )
        .await
        .expect("sets");
    }
    run(
        &mut tx,
        "insert into job (job_id, kind, payload, run_at, claimed_until_at, created_at)
                  values (1, 'send_mail', '{}', 10, 99, 10), (2, 'purge', '{}', 10, null, 10)",
    )
    .await;
    run(&mut tx, "insert into mail (mail_id, kind, language, recipient, subject, body_text, body_html, composed_at, sent_at)
                  values (7, 'hold_ready', 'fr', 'a@example.org', 's', 't', 'h', 10, 11)").await;
    let amelie = NewAccount {
        id: AccountId::new(id(1)),
        identifier: Some(("Amélie", "amélie")),
        password_hash: "hash",
        language: Language::Fr,
        display_name: "Amélie",
        home_library: None,
    };
    account::insert(&mut tx, &amelie, at(0)).await.expect("inserts");
    let session = Session {
        hash: "h".into(),
        account: amelie.id,
        form_secret: "secret".into(),
        begun_at: at(1),
        seen_at: at(1),
        expires_at: at(1000),
        agent: "Firefox".into(),
        second_factor: session::Verification::NoFactor,
    };
    session::insert(&mut tx, &session).await.expect("inserts");
    tx.commit().await.expect("commits");
}

async fn number(db: &Db, sql: &'static str) -> i64 {
    let mut conn = db.read().await.expect("reads");
    sqlx::query(sql)
        .fetch_one(&mut *conn)
        .await
        .expect(sql)
        .try_get(0)
        .expect("a number")
}

async fn written(db: &Db) -> Vec<u8> {
    let mut bytes = Vec::new();
    backup::write(db, &mut bytes, &NoFiles, at(100))
        .await
        .expect("writes");
    bytes
}

/// The lines of a backup, in an order of their own: engines give rows in any.
fn lines(bytes: &[u8]) -> Vec<String> {
    let mut lines: Vec<String> = String::from_utf8(bytes.to_vec())
        .expect("text")
        .lines()
        .filter(|line| !line.contains("sha256"))
        .map(ToOwned::to_owned)
        .collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn a_backup_restores_on_either_engine_to_the_last_byte() {
    for from in TestDatabase::each().await {
        fill(&from.db).await;
        let bytes = written(&from.db).await;
        let summary = backup::check(&bytes[..]).expect("is whole");
        assert!(summary.tables.contains(&("setting".into(), 350)));
        assert!(
            summary.tables.iter().all(|(name, _)| name != "session"),
            "no session leaves the database"
        );
        for to in TestDatabase::each().await {
            let restored = backup::restore(&to.db, &bytes[..], &NoFiles, &Options::default(), at(200))
                .await
                .expect("restores");
            assert_eq!(restored.summary, summary);
            assert_eq!(restored.waiting_mails, 1);
            assert_eq!(number(&to.db, "select count(*) from session").await, 0);
            assert_eq!(
                number(&to.db, "select count(*) from job where claimed_until_at is null").await,
                2,
                "no worker of the past"
            );
            assert_eq!(
                number(&to.db, "select sent_at from mail").await,
                11,
                "what was sent stays sent"
            );
            let again: Vec<String> = lines(&written(&to.db).await);
            let before: Vec<String> = lines(&bytes)
                .iter()
                .map(|line| line.replace(r#""{}",10,0,99,"#, r#""{}",10,0,null,"#))
                .collect();
            assert_eq!(again, before);
            let why = backup::restore(&to.db, &bytes[..], &NoFiles, &Options::default(), at(200))
                .await
                .expect_err("must refuse");
            assert!(why.to_string().contains("not empty"), "{why}");
        }
    }
}

#[tokio::test]
async fn mails_that_may_have_left_are_set_aside_when_asked() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let bytes = written(&test.db).await;
        let to = TestDatabase::sqlite().await;
        let options = Options {
            waiting_mails: WaitingMails::Park,
            ..Options::default()
        };
        backup::restore(&to.db, &bytes[..], &NoFiles, &options, at(200))
            .await
            .expect("restores");
        assert_eq!(
            number(
                &to.db,
                "select count(*) from job where kind = 'send_mail' and parked_at is not null"
            )
            .await,
            1
        );
        assert_eq!(
            number(
                &to.db,
                "select count(*) from job where kind = 'purge' and parked_at is null"
            )
            .await,
            1
        );
    }
}

#[tokio::test]
async fn a_backup_cut_short_or_changed_restores_nothing() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let bytes = written(&test.db).await;
        let text = String::from_utf8(bytes.clone()).expect("text");
        let last_line = text.trim_end().rfind('\n').expect("several lines") + 1;
        let middle_line = text[..text.len() / 2].rfind('\n').expect("several lines") + 1;
        let damaged: [(Vec<u8>, &str); 6] = [
            (bytes[..0].to_vec(), "empty"),
            (bytes[..bytes.len() / 2].to_vec(), "cut short"),
            (bytes[..middle_line].to_vec(), "cut short"),
            (bytes[..last_line].to_vec(), "cut short"),
            (
                text.replacen("une valeur", "une autre valeur", 1).into_bytes(),
                "checksum",
            ),
            (text.replacen(r#"["key 7","#, r#"["key 8","#, 1).into_bytes(), ""),
        ];
        for (bytes, word) in damaged {
            let to = TestDatabase::sqlite().await;
            let check = backup::check(&bytes[..]).expect_err("must refuse").to_string();
            assert!(check.contains(word), "{check}");
            backup::restore(&to.db, &bytes[..], &NoFiles, &Options::default(), at(0))
                .await
                .expect_err("must refuse");
            assert_eq!(
                number(&to.db, "select count(*) from setting").await,
                0,
                "nothing of it stays"
            );
        }
    }
}

/// Files in memory.
#[derive(Default)]
struct Shelf(Mutex<BTreeMap<String, Vec<u8>>>);

impl backup::Files for Shelf {
    fn read(&self, fingerprint: &str) -> std::io::Result<Option<Vec<u8>>> {
        Ok(self.0.lock().expect("is free").get(fingerprint).cloned())
    }

    fn put(&self, fingerprint: &str, bytes: &[u8]) -> std::io::Result<()> {
        let mut files = self.0.lock().expect("is free");
        files.insert(fingerprint.to_owned(), bytes.to_vec());
        Ok(())
    }
}

#[tokio::test]
async fn pictures_come_back_with_the_rows_that_name_them() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        run(
            &mut tx,
            "insert into file (file_id, sha256, kind, created_at)
             values (1, 'there', 'jpeg', 0), (2, 'lost', 'jpeg', 0)",
        )
        .await;
        tx.commit().await.expect("commits");
        let shelf = Shelf::default();
        backup::Files::put(&shelf, "there", &[0, 255, 7]).expect("is put");
        backup::Files::put(&shelf, "nobody names it", &[1]).expect("is put");
        let mut bytes = Vec::new();
        let written = backup::write(&test.db, &mut bytes, &shelf, at(100))
            .await
            .expect("writes");
        assert_eq!(written.files, 1, "what is lost is left out");
        assert_eq!(backup::check(&bytes[..]).expect("is whole"), written);
        let back = Shelf::default();
        let to = TestDatabase::sqlite().await;
        let restored = backup::restore(&to.db, &bytes[..], &back, &Options::default(), at(200))
            .await
            .expect("restores");
        assert_eq!(restored.summary, written);
        let files = back.0.lock().expect("is free");
        assert_eq!(*files, BTreeMap::from([("there".to_owned(), vec![0, 255, 7])]));
        // One file less is no backup.
        let text = String::from_utf8(bytes).expect("text");
        let fewer: String = text
            .lines()
            .filter(|line| !line.contains("\"bytes\""))
            .map(|line| format!("{line}\n"))
            .collect();
        backup::check(fewer.as_bytes()).expect_err("must refuse");
    }
}

#[tokio::test]
async fn a_backup_of_a_newer_version_is_refused_by_name() {
    let test = TestDatabase::sqlite().await;
    let mut tx = test.db.begin_write().await.expect("begins");
    migrate::note_as_applied(&mut tx, "0999_from_the_future", "9.9.9")
        .await
        .expect("notes");
    tx.commit().await.expect("commits");
    let bytes = written(&test.db).await;
    let to = TestDatabase::sqlite().await;
    let why = backup::restore(&to.db, &bytes[..], &NoFiles, &Options::default(), at(0))
        .await
        .expect_err("must refuse");
    assert!(why.to_string().contains("0999_from_the_future"), "{why}");
}

#[tokio::test]
async fn a_backup_makes_the_tables_of_a_database_that_has_none() {
    let test = TestDatabase::sqlite().await;
    fill(&test.db).await;
    let bytes = written(&test.db).await;
    let folder = test.url.strip_prefix("sqlite:").expect("a path");
    let bare = Db::open(&format!("sqlite:{folder}.bare")).await.expect("opens");
    backup::restore(&bare, &bytes[..], &NoFiles, &Options::default(), at(0))
        .await
        .expect("restores");
    assert_eq!(number(&bare, "select count(*) from setting").await, 350);
    assert!(migrate::run(&bare).await.expect("is up to date").is_empty());
}

#[tokio::test]
async fn a_backup_taken_while_others_write_shows_no_half_of_what_they_did() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let stop = Arc::new(AtomicBool::new(false));
        let writer = tokio::spawn({
            let (db, stop) = (test.db.clone(), stop.clone());
            async move {
                let mut turn = 0;
                while !stop.load(Ordering::Relaxed) {
                    turn += 1;
                    let mut tx = db.begin_write().await.expect("begins");
                    // The first and the last table of the backup, and a row more or less in each.
                    setting::set(&mut tx, "turn", &turn.to_string())
                        .await
                        .expect("sets");
                    setting::set(&mut tx, &format!("turn {turn}"), "")
                        .await
                        .expect("sets");
                    count_turn(&mut tx, turn).await;
                    tx.commit().await.expect("commits");
                }
                turn
            }
        });
        let mut shown = Vec::new();
        for _ in 0..12 {
            let bytes = written(&test.db).await;
            let to = TestDatabase::sqlite().await;
            backup::restore(&to.db, &bytes[..], &NoFiles, &Options::default(), at(0))
                .await
                .expect("restores");
            let turn = number(&to.db, "select count(*) from setting where key like 'turn %'").await;
            assert_eq!(
                number(
                    &to.db,
                    "select coalesce(max(cast(value as integer)), 0) from setting where key = 'turn'"
                )
                .await,
                turn
            );
            assert_eq!(number(&to.db, "select count(*) from hold_counter").await, turn);
            shown.push(turn);
        }
        stop.store(true, Ordering::Relaxed);
        let turns = writer.await.expect("writes");
        assert!(turns > shown[0], "somebody wrote meanwhile");
    }
}

async fn count_turn(conn: &mut Conn, turn: i64) {
    sqlx::query("insert into hold_counter (year, last) values ($1, $1)")
        .bind(turn)
        .execute(conn)
        .await
        .expect("inserts");
}

#[tokio::test]
async fn who_asked_to_be_forgotten_is_forgotten_again() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let bytes = written(&test.db).await;
        let tombstone = Tombstone {
            noun: "account".into(),
            id: id(1),
            erased_at: at(150),
        };
        let mut tx = test.db.begin_write().await.expect("begins");
        tombstone::erase(&mut tx, &tombstone).await.expect("erases");
        tx.commit().await.expect("commits");
        let erased_since = tombstone::all(&mut test.db.read().await.expect("reads"))
            .await
            .expect("reads");
        assert_eq!(erased_since, [tombstone]);
        for to in TestDatabase::each().await {
            let options = Options {
                erased_since: erased_since.clone(),
                ..Options::default()
            };
            let restored = backup::restore(&to.db, &bytes[..], &NoFiles, &options, at(200))
                .await
                .expect("restores");
            assert_eq!(restored.erased, 1);
            let mut conn = to.db.read().await.expect("reads");
            assert!(
                account::by_name(&mut conn, "amélie", "")
                    .await
                    .expect("looks")
                    .is_empty()
            );
            assert_eq!(tombstone::all(&mut conn).await.expect("reads"), erased_since);
        }
    }
}
