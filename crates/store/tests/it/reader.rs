//! What a reader has, had and wishes, on both engines; and a history that was erased stays erased when
//! an older backup is restored.

use std::collections::BTreeSet;

use domain::account::Visibility;
use domain::id::{AccountId, LibraryId, LoanId, PatronId, RecordNumber};
use domain::language::Language;
use domain::mail::MailKind;
use domain::payment::{Payment, Transfer};
use store::account::{self, NewAccount};
use store::backup::{self, Options};
use store::tombstone::{self, Tombstone};
use store::{Conn, calendar_feed, family, history, loan, mail_refusal, payment};
use testbed::database::TestDatabase;

use crate::rows::{run, valbrune};

use crate::{NoFiles, at, id};

const CAMILLE: PatronId = PatronId::new(71);
const LOUISE: PatronId = PatronId::new(72);
const LIBRARY: LibraryId = LibraryId::new(5);

/// Camille, who keeps a history since instant 100, and three loans of hers: one that came back
/// before, one after, one still out.
async fn lend(conn: &mut Conn) {
    valbrune(conn).await;
    run(
        conn,
        "insert into work (work_id, work_key) values (9, 'houris'), (10, 'trois')",
    )
    .await;
    run(conn, "insert into record (record_number, work_id, body, title, sort_title, document_type, added_at, changed_at)
               values (1, 9, '{}', 'Houris', 'houris', 'book', 1, 1), (2, 9, '{}', 'Houris, poche', 'houris poche', 'book', 1, 1),
                      (3, 10, '{}', 'Trois', 'trois', 'book', 1, 1)").await;
    run(
        conn,
        "insert into item (item_id, record_number, source_id, source_key, library_id, located_at, state)
               values (1, 1, 3, 'a', 5, 5, 'on_shelf'), (2, 3, 3, 'b', 5, 5, 'on_loan')",
    )
    .await;
    run(conn, "insert into patron (patron_id, family_name, given_name, name_key, birth_on, history_since_at, created_at)
               values (71, 'Delvaux', 'Camille', 'delvaux camille', '1989-03-14', 100, 1),
                      (72, 'Renson', 'Louise', 'renson louise', '2017-06-21', null, 1)").await;
    run(conn, "insert into loan (loan_id, item_id, record_number, patron_id, library_id, lent_at, lent_on, due_on, returned_at)
               values (31, 1, 1, 71, 5, 10, '2026-01-01', '2026-01-20', 99), (32, 1, 1, 71, 5, 110, '2026-02-01', '2026-02-20', 120),
                      (33, 2, 3, 71, 5, 110, '2026-02-01', '2026-02-20', null)").await;
}

async fn patron_of(conn: &mut Conn, id: i64) -> Option<PatronId> {
    let found = loan::find(conn, LoanId::new(id)).await.expect("finds");
    found.expect("is there").patron
}

#[tokio::test]
async fn a_history_has_what_came_back_since_the_choice_and_nothing_else() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        lend(&mut tx).await;
        let page = history::page(&mut tx, CAMILLE, 0, 10).await.expect("reads");
        let loans: Vec<i64> = page.iter().map(|past| past.loan.get()).collect();
        assert_eq!(loans, [32], "one was before the choice, one is still out");
        assert_eq!(page[0].title, "Houris");
        assert_eq!(history::count(&mut tx, CAMILLE).await.expect("counts"), 1);
        let numbers: Vec<RecordNumber> = (1..=3).map(RecordNumber::new).collect();
        let mut had = history::among(&mut tx, CAMILLE, &numbers).await.expect("reads");
        had.sort_unstable();
        assert_eq!(had, numbers[..2], "another edition of the work is known too");
        assert!(
            history::has(&mut tx, CAMILLE, LoanId::new(32))
                .await
                .expect("reads")
        );
        assert!(
            !history::has(&mut tx, LOUISE, LoanId::new(32))
                .await
                .expect("reads")
        );
        history::end(&mut tx, CAMILLE).await.expect("ends");
        assert_eq!(history::count(&mut tx, CAMILLE).await.expect("counts"), 0);
        history::begin(&mut tx, CAMILLE, at(0)).await.expect("begins");
        history::begin(&mut tx, CAMILLE, at(5)).await.expect("begins");
        let since = store::patron::find(&mut tx, CAMILLE).await.expect("finds");
        assert_eq!(
            since.and_then(|patron| patron.history_since),
            Some(at(0)),
            "the first choice counts"
        );
    }
}

#[tokio::test]
async fn an_erased_history_stays_erased_in_a_restored_backup() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        lend(&mut tx).await;
        tx.commit().await.expect("commits");
        let mut bytes = Vec::new();
        backup::write(&test.db, &mut bytes, &NoFiles, at(100))
            .await
            .expect("writes");
        let erased = |noun: &str, id| Tombstone {
            noun: noun.into(),
            id,
            erased_at: at(200),
        };
        for (tombstone, still) in [(erased("history", 71), [31, 33]), (erased("loan", 32), [31, 33])] {
            for to in TestDatabase::each().await {
                let options = Options {
                    erased_since: vec![tombstone.clone()],
                    ..Options::default()
                };
                backup::restore(&to.db, &bytes[..], &NoFiles, &options, at(300))
                    .await
                    .expect("restores");
                let mut conn = to.db.read().await.expect("reads");
                assert_eq!(patron_of(&mut conn, 32).await, None);
                assert_eq!(
                    patron_of(&mut conn, still[1]).await,
                    Some(CAMILLE),
                    "what is out stays hers"
                );
                let expected = (tombstone.noun == "loan").then_some(CAMILLE);
                assert_eq!(patron_of(&mut conn, still[0]).await, expected);
            }
        }
        // Erased twice, the later instant counts.
        let mut tx = test.db.begin_write().await.expect("begins");
        for seconds in [10, 20, 15] {
            let again = Tombstone {
                erased_at: at(seconds),
                ..erased("history", 71)
            };
            tombstone::erase(&mut tx, &again).await.expect("erases");
        }
        let kept = tombstone::all(&mut tx).await.expect("reads");
        assert_eq!(kept[0].erased_at, at(20));
    }
}

#[tokio::test]
async fn a_calendar_has_one_address_at_a_time() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let amelie = AccountId::new(id(1));
        let new = NewAccount {
            id: amelie,
            identifier: None,
            password_hash: "hash",
            language: Language::Fr,
            display_name: "Amélie",
            home_library: None,
        };
        account::insert(&mut tx, &new, at(0)).await.expect("inserts");
        assert_eq!(calendar_feed::of(&mut tx, amelie).await.expect("reads"), None);
        calendar_feed::renew(&mut tx, amelie, "one", at(1))
            .await
            .expect("renews");
        calendar_feed::renew(&mut tx, amelie, "two", at(2))
            .await
            .expect("renews");
        assert_eq!(calendar_feed::account(&mut tx, "one").await.expect("reads"), None);
        assert_eq!(
            calendar_feed::account(&mut tx, "two").await.expect("reads"),
            Some(amelie)
        );
        assert_eq!(
            calendar_feed::of(&mut tx, amelie).await.expect("reads"),
            Some(("two".into(), at(2)))
        );
        account::set_language(&mut tx, amelie, Language::De)
            .await
            .expect("sets");
        let found = account::find(&mut tx, amelie).await.expect("finds");
        assert_eq!(found.map(|account| account.language), Some(Language::De));
        calendar_feed::end(&mut tx, amelie).await.expect("ends");
        assert_eq!(calendar_feed::account(&mut tx, "two").await.expect("reads"), None);
    }
}

#[tokio::test]
async fn a_family_is_what_the_library_linked_and_the_reader_shows() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        lend(&mut tx).await;
        let camille = AccountId::new(id(1));
        let new = NewAccount {
            id: camille,
            identifier: None,
            password_hash: "hash",
            language: Language::Fr,
            display_name: "Camille",
            home_library: None,
        };
        account::insert(&mut tx, &new, at(0)).await.expect("inserts");
        account::link(&mut tx, camille, CAMILLE, "self", "all")
            .await
            .expect("links");
        account::link(&mut tx, camille, LOUISE, "guardian", "due_dates")
            .await
            .expect("links");
        let members = family::members(&mut tx, camille).await.expect("reads");
        let names: Vec<&str> = members
            .iter()
            .map(|(patron, _)| patron.given_name.as_str())
            .collect();
        assert_eq!(names, ["Louise"]);
        assert_eq!(
            (members[0].1.visibility, members[0].1.is_shown),
            (Visibility::DueDates, false)
        );
        family::show(&mut tx, LOUISE, Some(at(1))).await.expect("shows");
        let guardians = family::guardians(&mut tx, LOUISE).await.expect("reads");
        assert_eq!(guardians[0].0, "Camille Delvaux");
        assert!(guardians[0].1.is_shown);
        assert!(
            family::guardians(&mut tx, CAMILLE)
                .await
                .expect("reads")
                .is_empty()
        );
    }
}

#[tokio::test]
async fn wishes_and_ways_to_pay_are_written_whole() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        lend(&mut tx).await;
        assert_eq!(
            mail_refusal::remind_days(&mut tx, CAMILLE).await.expect("reads"),
            2
        );
        mail_refusal::set_remind_days(&mut tx, CAMILLE, 5)
            .await
            .expect("sets");
        assert_eq!(
            mail_refusal::remind_days(&mut tx, CAMILLE).await.expect("reads"),
            5
        );
        for kinds in [
            BTreeSet::from([MailKind::LoanDueSoon, MailKind::HoldInTransit]),
            BTreeSet::from([MailKind::LoanOverdue]),
        ] {
            mail_refusal::set(&mut tx, CAMILLE, &kinds, at(1))
                .await
                .expect("sets");
            assert_eq!(mail_refusal::of(&mut tx, CAMILLE).await.expect("reads"), kinds);
        }
        assert!(mail_refusal::of(&mut tx, LOUISE).await.expect("reads").is_empty());
        let due = "2026-02-20".parse().expect("a day");
        for (days, found) in [(5, 1), (2, 0)] {
            let loans = loan::due_on_for(&mut tx, due, days, LoanId::new(0), 10)
                .await
                .expect("reads");
            assert_eq!(loans.len(), found);
        }

        let at_desk = Payment::at_desk(LIBRARY);
        let by_transfer = Payment {
            takes_card: true,
            transfer: Some(Transfer {
                iban: "BE68 5390 0754 7034".parse().expect("an account"),
                beneficiary: "Commune de Valbrune".into(),
            }),
            ..at_desk.clone()
        };
        for written in [by_transfer, at_desk] {
            payment::put(&mut tx, &written).await.expect("puts");
            let known = payment::all(&mut tx).await.expect("reads");
            assert_eq!(known.get(&LIBRARY), Some(&written));
        }
        assert!(
            payment::references(&mut tx, CAMILLE)
                .await
                .expect("reads")
                .is_empty()
        );
    }
}
