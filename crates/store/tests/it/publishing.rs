//! What librarians publish: where it stands at an instant, whose it is, and two who change it at once.

use domain::id::{LibraryId, NewsId, PageId, SelectionId};
use domain::language::Language;
use domain::news::News;
use domain::page::{Page, PagePlace, PageWords};
use domain::publishing::{Showing, ShowingState, TextFormat};
use domain::selection::{Rule, Selection};
use store::publishing::{Reach, Written};
use store::{news, page, selection};
use testbed::database::TestDatabase;

use crate::at;

const ALL: Reach = Reach {
    libraries: None,
    network: true,
};

fn written(id: i64, from: Option<i64>, until: Option<i64>) -> News {
    News {
        id: NewsId::new(id),
        library: None,
        title: format!("Actualité {id}"),
        summary: "Une phrase.".into(),
        text: "Un *texte*.".into(),
        format: TextFormat::Markdown,
        language: Language::Nl,
        signature: "Le réseau".into(),
        picture: None,
        showing: Showing {
            from: from.map(at),
            until: until.map(at),
        },
        version: 0,
    }
}

fn asked(reach: Reach, state: ShowingState) -> Written {
    Written {
        reach,
        state,
        now: at(100),
        limit: 10,
        offset: 0,
    }
}

#[tokio::test]
async fn each_piece_of_news_stands_in_one_list_and_readers_see_what_is_shown() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        for (id, from, until) in [
            (1, None, None),
            (2, Some(200), None),
            (3, Some(150), Some(180)),
            (4, Some(50), None),
            (5, Some(100), Some(101)),
            (6, Some(50), Some(100)),
            (7, None, Some(20)),
        ] {
            news::insert(&mut tx, &written(id, from, until))
                .await
                .expect("inserts");
        }
        let mut listed = Vec::new();
        for state in ShowingState::ALL {
            let found = news::written(&mut tx, &asked(ALL, *state)).await.expect("reads");
            listed.push(found.iter().map(|news| news.id.get()).collect::<Vec<_>>());
        }
        assert_eq!(listed, [vec![7, 1], vec![3, 2], vec![5, 4], vec![6]]);
        let counts = news::counts(&mut tx, &ALL, at(100)).await.expect("counts");
        assert_eq!(
            counts,
            [
                (ShowingState::Draft, 2),
                (ShowingState::Scheduled, 2),
                (ShowingState::Shown, 2),
                (ShowingState::Ended, 1)
            ]
        );
        let latest = news::latest(&mut tx, None, at(100), 10, 0).await.expect("reads");
        assert_eq!(
            latest.iter().map(|news| news.id.get()).collect::<Vec<_>>(),
            [5, 4]
        );
        for (id, now, is_shown) in [
            (2, 199, false),
            (2, 200, true),
            (6, 99, true),
            (6, 100, false),
            (1, 100, false),
        ] {
            let found = news::find_shown(&mut tx, NewsId::new(id), at(now))
                .await
                .expect("reads");
            assert_eq!(found.is_some(), is_shown, "{id} at {now}");
        }
        let kept = news::find_shown(&mut tx, NewsId::new(4), at(100))
            .await
            .expect("reads");
        assert_eq!(kept, Some(written(4, Some(50), None)));
    }
}

#[tokio::test]
async fn a_librarian_sees_the_news_of_her_libraries_only() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        news::insert(&mut tx, &written(1, None, None))
            .await
            .expect("inserts");
        for (reach, expected) in [
            (ALL, 1),
            (
                Reach {
                    libraries: Some(vec![]),
                    network: true,
                },
                1,
            ),
            (
                Reach {
                    libraries: Some(vec![]),
                    network: false,
                },
                0,
            ),
            (
                Reach {
                    libraries: None,
                    network: false,
                },
                0,
            ),
            (
                Reach {
                    libraries: Some(vec![LibraryId::new(7)]),
                    network: false,
                },
                0,
            ),
            (
                Reach {
                    libraries: Some(vec![LibraryId::new(7)]),
                    network: true,
                },
                1,
            ),
        ] {
            let found = news::written(&mut tx, &asked(reach.clone(), ShowingState::Draft))
                .await
                .expect("reads");
            assert_eq!(found.len(), expected, "{reach:?}");
            let counts = news::counts(&mut tx, &reach, at(100)).await.expect("counts");
            assert_eq!(counts[0].1, i64::try_from(expected).expect("few"), "{reach:?}");
        }
    }
}

#[tokio::test]
async fn of_two_who_change_it_the_second_is_told() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        news::insert(&mut tx, &written(1, Some(50), None))
            .await
            .expect("inserts");
        let mut mine = written(1, Some(50), Some(500));
        mine.title = "Autre titre".into();
        assert!(news::update(&mut tx, &mine).await.expect("writes"));
        let mut theirs = written(1, None, None);
        theirs.title = "Encore un autre".into();
        assert!(
            !news::update(&mut tx, &theirs).await.expect("writes"),
            "its version was 0"
        );
        let kept = news::many(&mut tx, &[NewsId::new(1)]).await.expect("reads");
        assert_eq!(kept, [News { version: 1, ..mine }]);
    }
}

#[tokio::test]
async fn what_is_deleted_is_gone_can_be_brought_back_and_is_erased_at_last() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        let id = NewsId::new(1);
        news::insert(&mut tx, &written(1, Some(50), None))
            .await
            .expect("inserts");
        assert!(news::delete(&mut tx, id, at(100)).await.expect("deletes"));
        assert!(
            !news::delete(&mut tx, id, at(101)).await.expect("deletes"),
            "once"
        );
        assert_eq!(news::find_shown(&mut tx, id, at(102)).await.expect("reads"), None);
        assert!(news::many(&mut tx, &[id]).await.expect("reads").is_empty());
        assert!(
            !news::update(
                &mut tx,
                &News {
                    version: 1,
                    ..written(1, Some(50), None)
                }
            )
            .await
            .expect("writes")
        );
        assert!(news::deleted(&mut tx, id, at(99)).await.expect("reads").is_some());
        assert_eq!(
            news::deleted(&mut tx, id, at(100)).await.expect("reads"),
            None,
            "too late"
        );
        assert!(
            !news::restore(&mut tx, id, at(100)).await.expect("restores"),
            "too late"
        );
        assert!(news::restore(&mut tx, id, at(99)).await.expect("restores"));
        assert!(
            news::find_shown(&mut tx, id, at(102))
                .await
                .expect("reads")
                .is_some()
        );

        news::purge(&mut tx, at(1_000))
            .await
            .expect("erases nothing that is there");
        news::delete(&mut tx, id, at(100)).await.expect("deletes");
        news::purge(&mut tx, at(100)).await.expect("erases nothing yet");
        assert!(news::deleted(&mut tx, id, at(99)).await.expect("reads").is_some());
        news::purge(&mut tx, at(101)).await.expect("erases");
        assert_eq!(news::deleted(&mut tx, id, at(0)).await.expect("reads"), None);
    }
}

#[tokio::test]
async fn the_rule_of_a_selection_reads_back_and_its_records_are_replaced() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        let mut kept = Selection {
            id: SelectionId::new(1),
            library: None,
            title: "Nouveautés".into(),
            intro: String::new(),
            format: TextFormat::Markdown,
            language: Language::Fr,
            signature: "Nadia".into(),
            picture: None,
            rule: Some(Rule {
                query: "public=youth".into(),
                days: Some(30),
            }),
            showing: Showing::since(at(50)),
            version: 0,
        };
        selection::insert(&mut tx, &kept, &[]).await.expect("inserts");
        let found = selection::find_shown(&mut tx, kept.id, at(60))
            .await
            .expect("reads");
        assert_eq!(found.as_ref(), Some(&kept));
        kept.rule = Some(Rule {
            query: String::new(),
            days: None,
        });
        assert!(selection::update(&mut tx, &kept, &[]).await.expect("writes"));
        assert!(
            !selection::update(&mut tx, &kept, &[]).await.expect("writes"),
            "its version grew"
        );
        kept.version = 1;
        let latest = selection::latest(&mut tx, None, at(60), 5).await.expect("reads");
        assert_eq!(latest, [kept.clone()]);
        selection::delete(&mut tx, kept.id, at(70))
            .await
            .expect("deletes");
        selection::purge(&mut tx, at(80)).await.expect("erases");
        assert_eq!(
            selection::deleted(&mut tx, kept.id, at(0)).await.expect("reads"),
            None
        );
    }
}

#[tokio::test]
async fn the_old_address_of_a_page_goes_on_leading_to_it() {
    for base in TestDatabase::each().await {
        let mut tx = base.db.begin_write().await.expect("begins");
        let mut kept = Page {
            id: PageId::new(1),
            library: None,
            slug: "acces".into(),
            place: PagePlace::Footer,
            language: Language::Fr,
            words: PageWords {
                title: "Venir".into(),
                text: "À pied.".into(),
            },
            showing: Showing::since(at(50)),
            version: 0,
        };
        let dutch = PageWords {
            title: "Komen".into(),
            text: "Te voet.".into(),
        };
        let translated = page::Translations::from([(Language::Nl, dutch)]);
        page::insert(&mut tx, &kept, &translated).await.expect("inserts");
        let found = page::many(&mut tx, &[kept.id]).await.expect("reads");
        assert_eq!(found, [(kept.clone(), translated.clone())]);

        kept.slug = "venir".into();
        assert!(page::update(&mut tx, &kept, &translated).await.expect("writes"));
        for slug in ["acces", "venir"] {
            let holder = page::holder_of(&mut tx, slug).await.expect("reads");
            assert_eq!(holder, Some(kept.id), "{slug}");
        }
        let stale = Page {
            slug: "perdu".into(),
            ..kept.clone()
        };
        assert!(
            !page::update(&mut tx, &stale, &translated).await.expect("writes"),
            "its version was 0"
        );
        assert_eq!(page::holder_of(&mut tx, "perdu").await.expect("reads"), None);
        // Back to its first word.
        kept.version = 1;
        kept.slug = "acces".into();
        assert!(page::update(&mut tx, &kept, &translated).await.expect("writes"));
        assert_eq!(
            page::holder_of(&mut tx, "venir").await.expect("reads"),
            Some(kept.id)
        );

        let linked = page::linked(&mut tx).await.expect("reads");
        assert_eq!(linked.len(), 1);
        assert_eq!(linked[0].title(Language::Nl), (Language::Nl, "Komen"));
        assert_eq!(linked[0].title(Language::De), (Language::Fr, "Venir"));

        page::delete(&mut tx, kept.id, at(60)).await.expect("deletes");
        assert!(page::linked(&mut tx).await.expect("reads").is_empty());
        let deleted = page::deleted(&mut tx, kept.id, at(0)).await.expect("reads");
        assert!(deleted.is_some_and(|(_, words)| words == translated));
        page::purge(&mut tx, at(70)).await.expect("erases");
        for slug in ["acces", "venir"] {
            assert_eq!(
                page::holder_of(&mut tx, slug).await.expect("reads"),
                None,
                "{slug}"
            );
        }
    }
}
