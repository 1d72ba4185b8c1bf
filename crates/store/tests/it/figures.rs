//! Figures and searches without a result, on both engines: noted, joined, read by period, forgotten.

use std::collections::BTreeMap;

use domain::figure::{FigureKind, Period};
use domain::id::LibraryId;
use jiff::civil::{Date, date};
use store::empty_search::{self, Decision, Wanted};
use store::figure::{self, Mark};
use testbed::database::TestDatabase;

use crate::{at, id};

const MONS: LibraryId = LibraryId::new(1);
const ATH: LibraryId = LibraryId::new(2);

fn mark(number: u32, on: Date, library: Option<LibraryId>, amount: i64) -> Mark {
    Mark {
        id: id(number),
        on,
        library,
        kind: FigureKind::Loan,
        amount,
    }
}

#[tokio::test]
async fn what_was_noted_says_the_same_before_and_after_it_is_joined() {
    for test in TestDatabase::each().await {
        let (friday, monday) = (date(2026, 10, 30), date(2026, 11, 2));
        let mut tx = test.db.begin_write().await.expect("begins");
        let marks = [
            mark(1, friday, Some(MONS), 1),
            mark(2, friday, Some(MONS), 1),
            mark(3, monday, Some(ATH), 2),
            mark(4, monday, Some(MONS), -1),
            mark(5, monday, None, 5),
        ];
        figure::note(&mut tx, &marks).await.expect("notes");
        let all = (date(2026, 1, 1), date(2026, 12, 31));
        let before = figure::read(&mut tx, all, Period::Month, None)
            .await
            .expect("reads");
        assert_eq!(before[&(date(2026, 10, 1), Some(MONS), FigureKind::Loan)], 2);
        assert_eq!(before[&(date(2026, 11, 1), None, FigureKind::Loan)], 5);
        assert_eq!(before.len(), 4);

        assert_eq!(figure::join(&mut tx, monday).await.expect("joins"), 2);
        assert_eq!(
            figure::read(&mut tx, all, Period::Month, None)
                .await
                .expect("reads"),
            before
        );
        assert_eq!(figure::join(&mut tx, date(2026, 11, 3)).await.expect("joins"), 3);
        assert_eq!(figure::join(&mut tx, date(2026, 11, 3)).await.expect("joins"), 0);
        assert_eq!(
            figure::read(&mut tx, all, Period::Month, None)
                .await
                .expect("reads"),
            before
        );
        // What comes late for a day that was joined is added to it.
        figure::note(&mut tx, &[mark(6, friday, Some(MONS), 3)])
            .await
            .expect("notes");
        figure::join(&mut tx, date(2026, 11, 3)).await.expect("joins");
        let weeks = figure::read(&mut tx, all, Period::Week, Some(&[MONS]))
            .await
            .expect("reads");
        let expected = [
            ((date(2026, 10, 26), Some(MONS), FigureKind::Loan), 5),
            ((date(2026, 11, 2), Some(MONS), FigureKind::Loan), -1),
        ];
        assert_eq!(weeks.into_iter().collect::<Vec<_>>(), expected);
        let nowhere = figure::read(&mut tx, all, Period::Year, Some(&[]))
            .await
            .expect("reads");
        assert!(nowhere.is_empty());
    }
}

#[tokio::test]
async fn searches_without_a_result_are_shown_once_several_made_them() {
    for test in TestDatabase::each().await {
        let (long_ago, today) = (date(2026, 6, 1), date(2026, 11, 2));
        let mut tx = test.db.begin_write().await.expect("begins");
        let once = |words: &str, amount| BTreeMap::from([((words.to_owned(), Some(MONS)), amount)]);
        let wanted = |since, at_least, decision| Wanted {
            since,
            at_least,
            library: None,
            decision,
            limit: 10,
        };
        for _ in 0..3 {
            empty_search::note(&mut tx, today, &once("tricot", 1))
                .await
                .expect("notes");
        }
        empty_search::note(&mut tx, today, &once("moi", 2))
            .await
            .expect("notes");
        empty_search::note(&mut tx, long_ago, &once("lui", 1))
            .await
            .expect("notes");
        empty_search::note(&mut tx, long_ago, &once("tricot", 4))
            .await
            .expect("notes");
        let seen = empty_search::list(&mut tx, &wanted(date(2026, 8, 1), 3, None))
            .await
            .expect("reads");
        let seen: Vec<_> = seen
            .into_iter()
            .map(|search| (search.words, search.amount, search.last_on))
            .collect();
        assert_eq!(seen, [("tricot".to_owned(), 3, today)]);
        for (library, found) in [(MONS, 1), (ATH, 0)] {
            let there = Wanted {
                library: Some(library),
                ..wanted(date(2026, 8, 1), 3, None)
            };
            let seen = empty_search::list(&mut tx, &there).await.expect("reads");
            assert_eq!(seen.len(), found);
        }

        let decision = Some(Decision::ToBuy);
        empty_search::decide(&mut tx, "tricot", decision, "account:1", at(0))
            .await
            .expect("decides");
        let waiting = empty_search::list(&mut tx, &wanted(long_ago, 3, None))
            .await
            .expect("reads");
        assert!(waiting.is_empty());
        let to_buy = empty_search::list(&mut tx, &wanted(long_ago, 3, decision))
            .await
            .expect("reads");
        assert_eq!(to_buy[0].amount, 7);

        empty_search::purge(&mut tx, date(2025, 1, 1), date(2026, 8, 1), 3)
            .await
            .expect("purges");
        let kept = empty_search::list(&mut tx, &wanted(long_ago, 1, None))
            .await
            .expect("reads");
        let kept: Vec<_> = kept.into_iter().map(|search| search.words).collect();
        assert_eq!(kept, ["moi"], "what was rare and is old is forgotten");
        empty_search::purge(&mut tx, date(2027, 1, 1), date(2027, 1, 1), 3)
            .await
            .expect("purges");
        let gone = empty_search::list(&mut tx, &wanted(long_ago, 1, decision))
            .await
            .expect("reads");
        assert!(gone.is_empty());
    }
}
