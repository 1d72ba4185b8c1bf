//! Works that many readers have on loan, on both engines: each reader counts once, and none is kept.

use domain::id::WorkId;
use sqlx::Row;
use store::Conn;
use store::related::{self, Pair, Related};
use testbed::database::TestDatabase;

use crate::rows::{run, valbrune};

/// Three works, of which the first has two editions, with twenty copies of each record; and eight readers.
async fn fill(conn: &mut Conn) {
    valbrune(conn).await;
    run(
        conn,
        "insert into work (work_id, work_key) values (1, 'a'), (2, 'b'), (3, 'c')",
    )
    .await;
    for (number, work) in [(1, 1), (2, 2), (3, 3), (4, 1)] {
        run(conn, &format!("insert into record (record_number, work_id, body, title, sort_title, document_type, audience, added_at, changed_at)
            values ({number}, {work}, '{{}}', 't', 't', 'book', 'adult', 1, 1)")).await;
        for copy in 0..20 {
            run(conn, &format!("insert into item (item_id, record_number, source_id, source_key, library_id, located_at, state)
                values ({}, {number}, 3, '{number}-{copy}', 5, 5, 'on_loan')", number * 100 + copy)).await;
        }
    }
    for reader in 1..=8 {
        run(conn, &format!("insert into patron (patron_id, family_name, given_name, name_key, history_since_at, created_at)
            values ({reader}, 'D', 'C', 'd c', 1, 1)")).await;
    }
}

/// A reader has a copy of a record, or had it.
async fn lend(conn: &mut Conn, reader: i64, record: i64, copy: i64, returned: bool) {
    let item = record * 100 + copy;
    let returned = if returned { "9" } else { "null" };
    let id = reader * 10_000 + item;
    run(conn, &format!("insert into loan (loan_id, item_id, record_number, patron_id, library_id, lent_at, lent_on, due_on, returned_at)
        values ({id}, {item}, {record}, {reader}, 5, 1, '2026-01-01', '2026-01-20', {returned})")).await;
}

async fn pairs(conn: &mut Conn, readers: u32) -> Vec<Pair> {
    related::pairs(conn, readers, 60).await.expect("counts")
}

fn pair(one: i64, other: i64, both: u32, of_one: u32, of_other: u32) -> Pair {
    Pair {
        one: WorkId::new(one),
        other: WorkId::new(other),
        both,
        of_one,
        of_other,
    }
}

#[tokio::test]
async fn one_reader_less_than_asked_for_shows_nothing() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        for reader in 1..=4 {
            lend(&mut tx, reader, 1, reader, false).await;
            lend(&mut tx, reader, 2, reader, false).await;
        }
        // A history, which is kept for its reader alone, does not make the fifth.
        lend(&mut tx, 5, 1, 5, true).await;
        lend(&mut tx, 5, 2, 5, true).await;
        assert_eq!(pairs(&mut tx, 5).await, []);
        assert_eq!(pairs(&mut tx, 4).await, [pair(1, 2, 4, 4, 4)]);
        // The fifth has another edition of the first work, and it is the same work.
        lend(&mut tx, 6, 4, 6, false).await;
        lend(&mut tx, 6, 2, 6, false).await;
        lend(&mut tx, 7, 2, 7, false).await;
        assert_eq!(pairs(&mut tx, 5).await, [pair(1, 2, 5, 5, 6)]);
        // What readers no longer see leads nowhere.
        run(&mut tx, "update record set hidden_at = 1 where record_number = 2").await;
        assert_eq!(pairs(&mut tx, 3).await, []);
    }
}

#[tokio::test]
async fn one_reader_with_many_copies_is_one_reader() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        for copy in 0..9 {
            for record in [1, 2, 4] {
                lend(&mut tx, 1, record, copy, false).await;
            }
        }
        assert_eq!(pairs(&mut tx, 2).await, []);
        assert_eq!(pairs(&mut tx, 1).await, [pair(1, 2, 1, 1, 1)]);
        // The card of a class says nothing of taste.
        assert_eq!(related::pairs(&mut tx, 1, 1).await.expect("counts"), []);
    }
}

#[tokio::test]
async fn what_is_kept_ties_nobody_to_a_pair() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        let columns = sqlx::query(test.db.dialect().columns())
            .bind("related")
            .fetch_all(&mut *tx)
            .await
            .expect("reads");
        let columns: Vec<String> = columns.iter().map(|row| row.get(0)).collect();
        assert_eq!(
            columns,
            ["work_id", "other_work_id", "score", "month", "readers"],
            "how many readers, and never who"
        );

        let kept = |other: i64, score: u32, month: &str| Related {
            other: WorkId::new(other),
            score,
            month: month.into(),
            readers: 5,
        };
        let one = WorkId::new(1);
        related::put(&mut tx, one, &[kept(2, 700, "2026-11"), kept(3, 90, "2025-11")])
            .await
            .expect("puts");
        related::forget_before(&mut tx, "2025-12").await.expect("forgets");
        let left = related::of_work(&mut tx, one).await.expect("reads");
        assert_eq!(left, [kept(2, 700, "2026-11")]);
        related::put(&mut tx, one, &[kept(3, 40, "2026-11")])
            .await
            .expect("puts");
        let left = related::of_work(&mut tx, one).await.expect("reads");
        assert_eq!(left, [kept(3, 40, "2026-11")]);
    }
}
