//! Jobs told as stories: pushed, claimed, tried again, parked; on both engines.

use domain::id::JobId;
use store::job::{self, NewJob};
use testbed::database::TestDatabase;

use crate::{at, id};

fn new_job(number: u32, run_at: i64, dedupe_key: Option<&str>) -> NewJob {
    NewJob {
        id: JobId::new(id(number)),
        kind: "send_mail".into(),
        payload: format!("{{\"n\":{number}}}"),
        run_at: at(run_at),
        dedupe_key: dedupe_key.map(Into::into),
    }
}

#[tokio::test]
async fn a_job_is_claimed_by_one_worker_and_comes_back_when_that_worker_dies() {
    for test in TestDatabase::each().await {
        let dialect = test.db.dialect();
        let mut tx = test.db.begin_write().await.expect("begins");
        for number in 1..=3 {
            job::push(&mut tx, &new_job(number, 0, None), at(0))
                .await
                .expect("pushes");
        }
        job::push(&mut tx, &new_job(4, 600, None), at(0))
            .await
            .expect("pushes");
        tx.commit().await.expect("commits");

        let mut tx = test.db.begin_write().await.expect("begins");
        let first = job::claim(&mut tx, dialect, at(1), 60, 2).await.expect("claims");
        tx.commit().await.expect("commits");
        assert_eq!(
            first.iter().map(|j| j.id.get()).collect::<Vec<_>>(),
            [id(1), id(2)]
        );

        let mut tx = test.db.begin_write().await.expect("begins");
        let second = job::claim(&mut tx, dialect, at(1), 60, 10).await.expect("claims");
        assert_eq!(
            second.len(),
            1,
            "only what nobody has, and nothing before its time"
        );
        job::finish(&mut tx, second[0].id).await.expect("finishes");
        tx.commit().await.expect("commits");

        let mut tx = test.db.begin_write().await.expect("begins");
        let again = job::claim(&mut tx, dialect, at(62), 60, 10)
            .await
            .expect("claims");
        assert_eq!(again.len(), 2, "the claims of a dead worker run out");
        assert!(again.iter().all(|j| j.attempt == 2));
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn two_jobs_with_one_key_are_one_job_and_can_be_taken_back_before_they_begin() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        job::push(&mut tx, &new_job(1, 600, Some("mail:7")), at(0))
            .await
            .expect("pushes");
        job::push(&mut tx, &new_job(2, 600, Some("mail:7")), at(0))
            .await
            .expect("pushes");
        assert_eq!(job::counts(&mut tx).await.expect("counts"), (1, 0));
        assert!(job::cancel(&mut tx, "mail:7").await.expect("cancels"));
        assert!(!job::cancel(&mut tx, "mail:7").await.expect("cancels"));
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn a_parked_job_waits_for_a_person() {
    for test in TestDatabase::each().await {
        let dialect = test.db.dialect();
        let mut tx = test.db.begin_write().await.expect("begins");
        job::push(&mut tx, &new_job(1, 0, None), at(0))
            .await
            .expect("pushes");
        let claimed = job::claim(&mut tx, dialect, at(1), 60, 10).await.expect("claims");
        job::retry(&mut tx, claimed[0].id, at(100), "server is down")
            .await
            .expect("retries");
        assert!(
            job::claim(&mut tx, dialect, at(50), 60, 10)
                .await
                .expect("claims")
                .is_empty()
        );
        let claimed = job::claim(&mut tx, dialect, at(100), 60, 10)
            .await
            .expect("claims");
        assert_eq!(claimed[0].last_error.as_deref(), Some("server is down"));
        job::park(&mut tx, claimed[0].id, at(101), "550 no such box")
            .await
            .expect("parks");
        assert!(
            job::claim(&mut tx, dialect, at(9999), 60, 10)
                .await
                .expect("claims")
                .is_empty()
        );
        assert_eq!(job::parked(&mut tx).await.expect("lists").len(), 1);
        assert!(
            job::unpark(&mut tx, claimed[0].id, at(9999))
                .await
                .expect("unparks")
        );
        assert_eq!(
            job::claim(&mut tx, dialect, at(9999), 60, 10)
                .await
                .expect("claims")
                .len(),
            1
        );
        tx.commit().await.expect("commits");
    }
}
