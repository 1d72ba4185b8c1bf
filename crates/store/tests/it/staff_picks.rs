//! Coups de cœur of librarians, on both engines: their languages, whose they are, and nothing of a document
//! that readers do not find.

use std::collections::BTreeMap;

use domain::id::{RecordNumber, StaffPickId};
use domain::language::Language;
use domain::publishing::{Showing, ShowingState};
use domain::staff_pick::StaffPick;
use store::publishing::{Reach, Written};
use store::{correction, staff_pick};
use testbed::database::TestDatabase;

use crate::at;
use crate::rows::titles;

fn pick(id: i64, record: u32, from: Option<i64>, until: Option<i64>) -> StaffPick {
    StaffPick {
        id: StaffPickId::new(id),
        library: None,
        record: RecordNumber::new(record),
        language: Language::Fr,
        text: "Pour le *brouillard*.".into(),
        translated: BTreeMap::from([(Language::Nl, "Voor de *mist*.".to_owned())]),
        signature: "Nadia".into(),
        showing: Showing {
            from: from.map(at),
            until: until.map(at),
        },
        version: 0,
    }
}

fn ids(picks: &[StaffPick]) -> Vec<i64> {
    picks.iter().map(|pick| pick.id.get()).collect()
}

#[tokio::test]
async fn readers_see_what_is_shown_of_documents_that_they_find() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        titles(&mut tx, 3).await;
        for new in [
            pick(1, 1, Some(50), None),
            pick(2, 2, Some(60), Some(100)),
            pick(3, 2, Some(40), None),
            pick(4, 3, None, None),
            pick(5, 3, Some(200), None),
        ] {
            staff_pick::insert(&mut tx, &new).await.expect("inserts");
        }
        let latest = staff_pick::latest(&mut tx, None, at(99), 10, 0)
            .await
            .expect("reads");
        assert_eq!(ids(&latest), [2, 1, 3]);
        assert_eq!(latest[1], pick(1, 1, Some(50), None), "with its languages");
        let ended = staff_pick::latest(&mut tx, None, at(100), 10, 0)
            .await
            .expect("reads");
        assert_eq!(ids(&ended), [1, 3]);
        let on = staff_pick::on_record(&mut tx, RecordNumber::new(2), at(99))
            .await
            .expect("reads");
        assert_eq!(ids(&on), [2, 3]);

        correction::hide(&mut tx, RecordNumber::new(2), Some(at(90)))
            .await
            .expect("hides");
        let found = staff_pick::latest(&mut tx, None, at(99), 10, 0)
            .await
            .expect("reads");
        assert_eq!(ids(&found), [1]);
        for (id, is_shown) in [(1, true), (3, false), (4, false), (5, false)] {
            let shown = staff_pick::find_shown(&mut tx, StaffPickId::new(id), at(99))
                .await
                .expect("reads");
            assert_eq!(shown.is_some(), is_shown, "{id}");
        }
    }
}

#[tokio::test]
async fn a_change_states_its_version_and_what_was_deleted_is_erased_with_its_texts() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        titles(&mut tx, 3).await;
        let mut kept = pick(1, 1, None, None);
        staff_pick::insert(&mut tx, &kept).await.expect("inserts");
        kept.record = RecordNumber::new(2);
        kept.translated = BTreeMap::from([(Language::De, "Für den Nebel.".to_owned())]);
        assert!(staff_pick::update(&mut tx, &kept).await.expect("updates"));
        assert!(
            !staff_pick::update(&mut tx, &kept).await.expect("updates"),
            "the second saw an older version"
        );
        kept.version = 1;
        let asked = Written {
            reach: Reach {
                libraries: None,
                network: true,
            },
            state: ShowingState::Draft,
            now: at(60),
            limit: 10,
            offset: 0,
        };
        let drafts = staff_pick::written(&mut tx, &asked).await.expect("reads");
        assert_eq!(drafts, [kept.clone()]);
        assert!(
            staff_pick::delete(&mut tx, kept.id, at(70))
                .await
                .expect("deletes")
        );
        let gone = staff_pick::deleted(&mut tx, kept.id, at(0)).await.expect("reads");
        assert_eq!(gone.map(|pick| pick.translated), Some(kept.translated));
        staff_pick::purge(&mut tx, at(80)).await.expect("erases");
        let gone = staff_pick::deleted(&mut tx, kept.id, at(0)).await.expect("reads");
        assert_eq!(gone, None);
        let texts = store::translation::of(&mut tx, "staff_pick", &[1])
            .await
            .expect("reads");
        assert!(texts.is_empty());
    }
}
