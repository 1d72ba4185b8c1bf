//! Baskets and lists, on both engines: what is there once stays once, whoever comes at the same time.

use domain::id::{AccountId, ListId, RecordNumber};
use domain::language::Language;
use store::account::{self, NewAccount};
use store::basket::{self, Holder};
use store::list::{self, List, Share};
use store::record::{self, Kept};
use store::{Conn, Db, tombstone};
use testbed::database::TestDatabase;

use crate::rows::titles;
use crate::{at, id};

const AMELIE: u32 = 1;
const BART: u32 = 2;

fn number(number: u32) -> RecordNumber {
    RecordNumber::new(number)
}

fn numbers(all: &[u32]) -> Vec<RecordNumber> {
    all.iter().copied().map(RecordNumber::new).collect()
}

/// Two accounts and nine records.
async fn fill(db: &Db) {
    let mut tx = db.begin_write().await.expect("begins");
    for who in [AMELIE, BART] {
        let new = NewAccount {
            id: AccountId::new(id(who)),
            identifier: None,
            password_hash: "hash",
            language: Language::Fr,
            display_name: "Lecteur",
            home_library: None,
        };
        account::insert(&mut tx, &new, at(0)).await.expect("inserts");
    }
    titles(&mut tx, 9).await;
    tx.commit().await.expect("commits");
}

fn new_list(who: u32, name: &str) -> List {
    List {
        id: ListId::new(id(100 + who)),
        account: AccountId::new(id(who)),
        name: name.into(),
        description: String::new(),
        share: None,
        version: 0,
        created_at: at(1),
        changed_at: at(1),
    }
}

async fn ticked(conn: &mut Conn, holder: &Holder) -> Vec<u32> {
    let records = basket::records(conn, holder).await.expect("reads");
    records.into_iter().map(RecordNumber::get).collect()
}

async fn in_list(conn: &mut Conn, list: ListId) -> Vec<u32> {
    let entries = list::entries(conn, list).await.expect("reads");
    entries.into_iter().map(|entry| entry.record.get()).collect()
}

#[tokio::test]
async fn what_is_ticked_keeps_its_order_and_can_be_emptied_and_brought_back() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mine = Holder::Account(AccountId::new(id(AMELIE)));
        let basket = basket::touch(&mut tx, &mine, id(50), at(2))
            .await
            .expect("touches");
        assert_eq!(
            basket::touch(&mut tx, &mine, id(51), at(3))
                .await
                .expect("touches"),
            basket,
            "there is one"
        );
        let placed: Vec<_> = numbers(&[5, 2, 7]).into_iter().zip([10, 11, 12]).collect();
        basket::tick(&mut tx, basket, &placed).await.expect("ticks");
        basket::tick(&mut tx, basket, &[(number(5), 13)])
            .await
            .expect("ticks");
        assert_eq!(
            ticked(&mut tx, &mine).await,
            [5, 2, 7],
            "once, at its first place"
        );
        basket::untick(&mut tx, basket, &numbers(&[2, 9]))
            .await
            .expect("unticks");
        assert_eq!(ticked(&mut tx, &mine).await, [5, 7]);

        assert_eq!(basket::empty(&mut tx, basket, at(10)).await.expect("empties"), 2);
        assert_eq!(basket::empty(&mut tx, basket, at(11)).await.expect("empties"), 0);
        assert!(ticked(&mut tx, &mine).await.is_empty());
        assert_eq!(
            basket::restore(&mut tx, basket, at(10)).await.expect("restores"),
            2
        );
        assert_eq!(ticked(&mut tx, &mine).await, [5, 7]);
        assert_eq!(
            basket::restore(&mut tx, basket, at(10)).await.expect("restores"),
            0
        );

        // One undo: what was emptied before the last time is gone.
        basket::empty(&mut tx, basket, at(20)).await.expect("empties");
        basket::tick(&mut tx, basket, &[(number(1), 20)])
            .await
            .expect("ticks");
        basket::empty(&mut tx, basket, at(30)).await.expect("empties");
        basket::restore(&mut tx, basket, at(0)).await.expect("restores");
        assert_eq!(ticked(&mut tx, &mine).await, [1]);
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn a_basket_that_nobody_comes_back_to_is_erased() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let (old, fresh) = (Holder::Visitor("old".into()), Holder::Visitor("fresh".into()));
        let mine = Holder::Account(AccountId::new(id(AMELIE)));
        for (holder, new, when) in [(&old, 50, 10), (&fresh, 51, 100), (&mine, 52, 10)] {
            let basket = basket::touch(&mut tx, holder, id(new), at(when))
                .await
                .expect("touches");
            basket::tick(&mut tx, basket, &[(number(1), 1)])
                .await
                .expect("ticks");
        }
        basket::purge(&mut tx, at(50), at(50)).await.expect("purges");
        assert!(ticked(&mut tx, &old).await.is_empty());
        assert_eq!(ticked(&mut tx, &fresh).await, [1]);
        assert_eq!(ticked(&mut tx, &mine).await, [1], "an account's is kept");
        assert_eq!(
            basket::touch_of_visitor(&mut tx, "old", at(101))
                .await
                .expect("touches"),
            None
        );
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn a_list_is_its_owners_and_its_places_have_no_gap() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let (amelie, bart) = (AccountId::new(id(AMELIE)), AccountId::new(id(BART)));
        let mine = new_list(AMELIE, "Vacances");
        list::insert(&mut tx, &mine).await.expect("inserts");
        list::add(&mut tx, mine.id, 0, &numbers(&[4, 6]), at(2))
            .await
            .expect("adds");
        list::add(&mut tx, mine.id, 2, &numbers(&[1]), at(3))
            .await
            .expect("adds");
        assert_eq!(in_list(&mut tx, mine.id).await, [4, 6, 1]);

        let mut entries = list::entries(&mut tx, mine.id).await.expect("reads");
        entries.rotate_left(1);
        entries[0].note = "pour Lou".into();
        entries.truncate(2);
        list::rewrite(&mut tx, mine.id, &entries).await.expect("rewrites");
        assert_eq!(list::entries(&mut tx, mine.id).await.expect("reads"), entries);
        list::add(&mut tx, mine.id, 2, &numbers(&[9]), at(4))
            .await
            .expect("adds");
        assert_eq!(in_list(&mut tx, mine.id).await, [6, 1, 9]);
        let covers = list::covers(&mut tx, &[mine.id], 2).await.expect("reads");
        assert_eq!(covers[&mine.id], numbers(&[6, 1]));

        let touched = list::touch(&mut tx, amelie, mine.id, at(9))
            .await
            .expect("touches");
        assert_eq!(touched.expect("hers").version, 1);
        for (who, found) in [(amelie, true), (bart, false)] {
            let list = list::find_of(&mut tx, who, mine.id).await.expect("reads");
            assert_eq!(list.is_some(), found);
            let all = list::of_account(&mut tx, who).await.expect("reads");
            assert_eq!(all.first().map(|(_, count)| *count), found.then_some(3));
            assert_eq!(list::count(&mut tx, who).await.expect("counts"), i64::from(found));
        }
        assert_eq!(
            list::touch(&mut tx, bart, mine.id, at(9)).await.expect("touches"),
            None
        );
        assert_eq!(
            list::delete(&mut tx, bart, mine.id, at(9))
                .await
                .expect("deletes"),
            None
        );
        assert_eq!(
            list::restore(&mut tx, bart, mine.id, at(0))
                .await
                .expect("restores"),
            None
        );
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn a_link_leads_to_a_list_until_it_is_taken_back_or_the_list_is_deleted() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let amelie = AccountId::new(id(AMELIE));
        let mut mine = new_list(AMELIE, "Club");
        list::insert(&mut tx, &mine).await.expect("inserts");
        mine.share = Some(Share {
            token: "secret".into(),
            shows_name: true,
            shows_notes: false,
        });
        list::update(&mut tx, &mine).await.expect("updates");
        let shared = list::shared(&mut tx, "secret").await.expect("reads");
        assert_eq!(shared.expect("is shared").share, mine.share);
        assert_eq!(list::shared(&mut tx, "other").await.expect("reads"), None);

        let deleted = list::delete(&mut tx, amelie, mine.id, at(100))
            .await
            .expect("deletes");
        assert_eq!(deleted.as_deref(), Some("Club"));
        let again = list::delete(&mut tx, amelie, mine.id, at(900))
            .await
            .expect("deletes");
        assert_eq!(
            again.as_deref(),
            Some("Club"),
            "the same, and the day counts from the first time"
        );
        assert_eq!(list::shared(&mut tx, "secret").await.expect("reads"), None);
        assert_eq!(
            list::find_of(&mut tx, amelie, mine.id).await.expect("reads"),
            None
        );
        let late = list::restore(&mut tx, amelie, mine.id, at(101))
            .await
            .expect("restores");
        assert_eq!(late, None, "too late");
        assert_eq!(list::purge(&mut tx, at(100), 10).await.expect("purges"), 0);
        let back = list::restore(&mut tx, amelie, mine.id, at(100))
            .await
            .expect("restores");
        assert_eq!(back.as_deref(), Some("Club"));
        assert!(list::shared(&mut tx, "secret").await.expect("reads").is_some());

        list::delete(&mut tx, amelie, mine.id, at(200))
            .await
            .expect("deletes");
        assert_eq!(list::purge(&mut tx, at(201), 10).await.expect("purges"), 1);
        assert_eq!(list::purge(&mut tx, at(201), 10).await.expect("purges"), 0);
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn what_became_of_a_record_is_told_whatever_became_of_it() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        for (from, to) in [(1, 2), (2, 3), (4, 5)] {
            record::lead_to(&mut tx, number(from), number(to))
                .await
                .expect("merges");
        }
        record::withdraw_unfed(&mut tx, &numbers(&[5, 6]), at(9))
            .await
            .expect("withdraws");
        let asked = numbers(&[1, 2, 3, 4, 6, 99]);
        let kept = record::kept(&mut tx, &asked).await.expect("reads");
        let told = |one: u32| match kept.get(&number(one)) {
            Some(Kept::Here(record)) => format!("here {}", record.number),
            Some(Kept::Merged(record)) => format!("merged {}", record.number),
            Some(Kept::Gone(record)) => format!("gone {}", record.title),
            None => "never".into(),
        };
        assert_eq!(
            [1, 2, 3, 4, 6, 99].map(told),
            [
                "merged 3",
                "merged 3",
                "here 3",
                "gone Titre 5",
                "gone Titre 6",
                "never"
            ]
        );
        // Rows that lead in a circle are no reason to turn in one.
        record::lead_to(&mut tx, number(7), number(8))
            .await
            .expect("merges");
        record::lead_to(&mut tx, number(8), number(7))
            .await
            .expect("merges");
        assert!(
            record::kept(&mut tx, &numbers(&[7]))
                .await
                .expect("reads")
                .is_empty()
        );
        tx.commit().await.expect("commits");
    }
}

#[tokio::test]
async fn who_is_forgotten_leaves_no_list() {
    for test in TestDatabase::each().await {
        fill(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mine = new_list(AMELIE, "Secrets");
        list::insert(&mut tx, &mine).await.expect("inserts");
        list::add(&mut tx, mine.id, 0, &numbers(&[1]), at(2))
            .await
            .expect("adds");
        let holder = Holder::Account(mine.account);
        let basket = basket::touch(&mut tx, &holder, id(50), at(2))
            .await
            .expect("touches");
        basket::tick(&mut tx, basket, &[(number(1), 1)])
            .await
            .expect("ticks");
        let tombstone = tombstone::Tombstone {
            noun: "account".into(),
            id: id(AMELIE),
            erased_at: at(5),
        };
        tombstone::erase(&mut tx, &tombstone).await.expect("erases");
        assert!(in_list(&mut tx, mine.id).await.is_empty());
        assert!(ticked(&mut tx, &holder).await.is_empty());
        assert_eq!(list::count(&mut tx, mine.account).await.expect("counts"), 0);
        tx.commit().await.expect("commits");
    }
}
