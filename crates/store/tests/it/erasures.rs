//! The report of what each night erased, on both engines.

use std::collections::BTreeMap;

use domain::erasure::Kind;
use jiff::civil::date;
use store::erasure;
use testbed::database::TestDatabase;

use crate::at;

#[tokio::test]
async fn what_was_erased_is_added_up_by_day() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let (sunday, monday) = (date(2026, 11, 22), date(2026, 11, 23));
        let erased = BTreeMap::from([(Kind::Mail, 3), (Kind::Hold, 0)]);
        for (on, now) in [(sunday, 5), (monday, 10), (monday, 20)] {
            erasure::note(&mut tx, on, &erased, at(now)).await.expect("notes");
        }
        let runs = erasure::since(&mut tx, sunday).await.expect("reads");
        assert_eq!(
            runs.iter().map(|run| run.on).collect::<Vec<_>>(),
            [monday, sunday]
        );
        assert_eq!(runs[0].at, at(20));
        assert_eq!(runs[0].erased, BTreeMap::from([(Kind::Mail, 6), (Kind::Hold, 0)]));
        erasure::purge(&mut tx, monday).await.expect("purges");
        assert_eq!(erasure::since(&mut tx, sunday).await.expect("reads").len(), 1);
    }
}
