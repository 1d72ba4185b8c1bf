//! Judged searches and the runs of them, on both engines: no search judged twice for one document, a run
//! counted as it was, and only so many kept.

use domain::id::{JudgedSearchId, RecordNumber, RelevanceRunId};
use domain::relevance::{JudgedSearch, Ranked, RelevanceRun, Tally};
use store::relevance;
use testbed::database::TestDatabase;

use crate::at;
use crate::rows::titles;

fn judged(id: i64, query: &str, record: u32) -> JudgedSearch {
    JudgedSearch {
        id: JudgedSearchId::new(id),
        query: query.into(),
        record: RecordNumber::new(record),
        any_edition: true,
        within: 3,
        note: "Demandé au comptoir".into(),
        added_by: "account:1".into(),
        added_at: at(5),
        version: 0,
    }
}

fn ranked(query: &str, record: u32, within: u32, rank: Option<u32>) -> Ranked {
    Ranked {
        query: query.into(),
        record: RecordNumber::new(record),
        within,
        rank,
    }
}

fn run(id: i64, seconds: i64, tally: Tally) -> RelevanceRun {
    RelevanceRun {
        id: RelevanceRunId::new(id),
        kept_at: at(seconds),
        kept_by: "worker".into(),
        index_stamp: "lutrin-2".into(),
        weights: "2.5-2".into(),
        records: 1_000,
        tally,
    }
}

#[tokio::test]
async fn a_search_is_judged_once_for_a_document() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        titles(&mut tx, 2).await;
        let hygiene = judged(1, "nothomb hygiène", 1);
        relevance::insert(&mut tx, &hygiene).await.expect("inserts");
        relevance::insert(&mut tx, &judged(2, "le chat", 2))
            .await
            .expect("inserts");
        tx.commit().await.expect("commits");

        let mut tx = base.db.begin_write().await.expect("begins");
        let twice = relevance::insert(&mut tx, &judged(3, "nothomb hygiène", 1)).await;
        assert!(twice.expect_err("is judged already").is_taken());
        drop(tx);

        let mut tx = base.db.begin_write().await.expect("begins");
        let queries = |all: &[JudgedSearch]| all.iter().map(|one| one.query.clone()).collect::<Vec<_>>();
        let all = relevance::all(&mut tx).await.expect("reads");
        assert_eq!(queries(&all), ["le chat", "nothomb hygiène"]);
        assert_eq!(all[1], hygiene);
        let changed = JudgedSearch {
            within: 1,
            any_edition: false,
            ..hygiene
        };
        assert!(relevance::update(&mut tx, &changed).await.expect("updates"));
        assert!(
            !relevance::update(&mut tx, &changed)
                .await
                .expect("is another version")
        );
        let again = JudgedSearch {
            version: 1,
            ..changed
        };
        assert_eq!(relevance::all(&mut tx).await.expect("reads")[1], again);
        assert!(
            !relevance::delete(&mut tx, again.id, 0)
                .await
                .expect("is another version")
        );
        assert!(relevance::delete(&mut tx, again.id, 1).await.expect("deletes"));
        assert_eq!(
            queries(&relevance::all(&mut tx).await.expect("reads")),
            ["le chat"]
        );
    }
}

#[tokio::test]
async fn a_run_is_counted_as_it_was_and_the_oldest_are_forgotten() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        let ranks = [
            ranked("a", 1, 1, Some(1)),
            ranked("b", 1, 1, Some(4)),
            ranked("b", 2, 10, Some(7)),
            ranked("c", 2, 10, None),
        ];
        let tally = Tally::of(&ranks);
        assert_eq!((tally.asked, tally.first, tally.five, tally.kept), (4, 1, 2, 2));
        for (id, seconds) in [(1, 10), (2, 30), (3, 20)] {
            relevance::keep(&mut tx, &run(id, seconds, tally), &ranks, 2)
                .await
                .expect("keeps");
        }
        let runs = relevance::runs(&mut tx).await.expect("reads");
        assert_eq!(runs, [run(2, 30, tally), run(3, 20, tally)]);
        assert_eq!(
            relevance::ranks(&mut tx, RelevanceRunId::new(3))
                .await
                .expect("reads"),
            ranks
        );
        assert!(
            relevance::ranks(&mut tx, RelevanceRunId::new(1))
                .await
                .expect("reads")
                .is_empty()
        );
        // A run of nothing is one too.
        relevance::keep(&mut tx, &run(4, 40, Tally::default()), &[], 2)
            .await
            .expect("keeps");
        assert_eq!(
            relevance::runs(&mut tx).await.expect("reads")[0],
            run(4, 40, Tally::default())
        );
    }
}
