//! Lists: what is ticked, kept, put in order, shown, deleted and brought back.

use app::basket::{self, Holder};
use app::failure::Failure;
use app::list::{self, Change, NewList, Shows, Step, What};
use app::person::{Owner, Reader};
use domain::id::{ListId, RecordNumber, WorkId};
use domain::list::{LISTS_AN_ACCOUNT, RECORDS_A_BASKET, RECORDS_A_LIST};
use domain::record::Record;
use store::record::{Headings, Kept, NewRecord};

use crate::network::{Portal, portals};

/// Records numbered from one.
pub async fn catalogue(portal: &Portal, count: u32) {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let works = store::record::works(&mut tx, &["work".into()], || WorkId::new(1))
        .await
        .expect("works");
    let records: Vec<NewRecord> = (1..=count)
        .map(|number| NewRecord {
            number: RecordNumber::new(number),
            work: works["work"],
            record: Record {
                title: format!("Titre {number}"),
                ..Record::default()
            },
            sort_title: String::new(),
            headings: Headings::default(),
        })
        .collect();
    store::record::put(&mut tx, &records, portal.app.clock.now())
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
}

pub fn numbers(all: impl IntoIterator<Item = u32>) -> Vec<RecordNumber> {
    all.into_iter().map(RecordNumber::new).collect()
}

pub fn owner(reader: &Reader) -> Owner {
    Owner {
        account: reader.account.clone(),
        request: "R".into(),
    }
}

pub fn named(name: &str) -> NewList {
    NewList {
        name: name.into(),
        description: String::new(),
    }
}

pub async fn tick(portal: &Portal, holder: &Holder, all: impl IntoIterator<Item = u32>) {
    basket::tick(&portal.app, holder, &numbers(all), &[])
        .await
        .expect("ticks");
}

pub async fn ticked(portal: &Portal, holder: &Holder) -> Vec<u32> {
    let all = basket::of(&portal.app, holder).await.expect("reads");
    all.into_iter().map(RecordNumber::get).collect()
}

pub async fn in_list(portal: &Portal, owner: &Owner, id: ListId) -> Vec<u32> {
    let opened = list::open(&portal.app, owner, id).await.expect("opens");
    let records = opened.records.iter();
    records.map(|seen| seen.entry.record.get()).collect()
}

/// A list with these records.
pub async fn list_of(portal: &Portal, owner: &Owner, all: impl IntoIterator<Item = u32>) -> ListId {
    tick(portal, &Holder::Account(owner.account.id), all).await;
    let key = portal.app.new_id(portal.app.clock.now()).to_string();
    let added = list::create(&portal.app, owner, &named("Vacances"), What::Basket, &key).await;
    added.expect("creates").list
}

#[tokio::test]
async fn what_is_ticked_without_signing_in_comes_along_and_becomes_a_list() {
    for portal in portals().await {
        catalogue(&portal, 9).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let mine = Holder::Account(amelie.account.id);
        let (cookie, stranger) = basket::new_visitor(&portal.app);
        tick(&portal, &stranger, [3, 1]).await;
        tick(&portal, &stranger, [1, 8]).await;
        assert_eq!(
            ticked(&portal, &stranger).await,
            [3, 1, 8],
            "once each, in their order"
        );
        tick(&portal, &mine, [8, 2]).await;
        for _ in 0..2 {
            basket::merge(&portal.app, &cookie, amelie.account.id)
                .await
                .expect("merges");
            assert_eq!(ticked(&portal, &mine).await, [8, 2, 3, 1]);
            assert!(
                ticked(&portal, &stranger).await.is_empty(),
                "nothing stays behind"
            );
        }

        let new = named("Vacances");
        let added = list::create(&portal.app, &amelie, &new, What::Basket, "k")
            .await
            .expect("creates");
        assert_eq!((added.added, added.already), (4, 0));
        assert_eq!(in_list(&portal, &amelie, added.list).await, [8, 2, 3, 1]);
        assert!(ticked(&portal, &mine).await.is_empty(), "it is kept now");
        let again = list::create(&portal.app, &amelie, &new, What::Basket, "k")
            .await
            .expect("answers");
        assert_eq!(again, added, "a form sent twice is one list");
        assert_eq!(list::all(&portal.app, &amelie).await.expect("reads").len(), 1);

        tick(&portal, &mine, [2, 5, 1]).await;
        let more = list::add(&portal.app, &amelie, added.list, What::Basket, "k2")
            .await
            .expect("adds");
        assert_eq!(
            (more.added, more.already),
            (1, 2),
            "what is there already is told"
        );
        assert_eq!(in_list(&portal, &amelie, added.list).await, [8, 2, 3, 1, 5]);
        let one = What::Record(RecordNumber::new(7));
        for _ in 0..2 {
            let one = list::add(&portal.app, &amelie, added.list, one, "k3")
                .await
                .expect("adds");
            assert_eq!((one.added, one.already), (1, 0));
        }
        let nothing = list::add(&portal.app, &amelie, added.list, one, "k4")
            .await
            .expect("adds");
        assert_eq!((nothing.added, nothing.already), (0, 1));
    }
}

#[tokio::test]
async fn what_is_unticked_elsewhere_stays_unticked_and_what_left_is_passed_over() {
    for portal in portals().await {
        catalogue(&portal, 9).await;
        let (_, holder) = basket::new_visitor(&portal.app);
        tick(&portal, &holder, [1, 2, 3]).await;
        basket::tick(&portal.app, &holder, &numbers([4]), &numbers([2, 9]))
            .await
            .expect("ticks");
        assert_eq!(ticked(&portal, &holder).await, [1, 3, 4]);
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        let now = portal.app.clock.now();
        store::record::withdraw_unfed(&mut tx, &numbers([5, 1]), now)
            .await
            .expect("withdraws");
        store::record::lead_to(&mut tx, RecordNumber::new(6), RecordNumber::new(7))
            .await
            .expect("merges");
        tx.commit().await.expect("commits");
        tick(&portal, &holder, [5, 6, 99]).await;
        assert_eq!(
            ticked(&portal, &holder).await,
            [3, 4, 7],
            "the merged one under its new number"
        );
        basket::empty(&portal.app, &holder).await.expect("empties");
        assert!(ticked(&portal, &holder).await.is_empty());
        portal.clock.advance(jiff::SignedDuration::from_hours(23));
        basket::restore(&portal.app, &holder).await.expect("restores");
        assert_eq!(ticked(&portal, &holder).await, [3, 4, 7]);
        basket::empty(&portal.app, &holder).await.expect("empties");
        portal.clock.advance(jiff::SignedDuration::from_hours(25));
        assert_eq!(
            basket::restore(&portal.app, &holder).await.expect("restores"),
            0,
            "a day is over"
        );
    }
}

#[tokio::test]
async fn what_is_full_refuses_with_its_figures_and_takes_nothing() {
    for portal in portals().await {
        catalogue(&portal, 320).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let mine = Holder::Account(amelie.account.id);
        let basket_limit = u32::from(RECORDS_A_BASKET);
        tick(&portal, &mine, 1..=basket_limit).await;
        let refused = basket::tick(&portal.app, &mine, &numbers([basket_limit + 1]), &[]).await;
        assert!(is_refused(refused, "list-refused-basket-full"));
        assert_eq!(ticked(&portal, &mine).await.len(), usize::from(RECORDS_A_BASKET));
        let id = list_of(&portal, &amelie, []).await;
        tick(&portal, &mine, 101..=200).await;
        list::add(&portal.app, &amelie, id, What::Basket, "b")
            .await
            .expect("adds");
        assert_eq!(
            in_list(&portal, &amelie, id).await.len(),
            usize::from(RECORDS_A_LIST)
        );
        tick(&portal, &mine, [1, 201]).await;
        let refused = list::add(&portal.app, &amelie, id, What::Basket, "c").await;
        assert!(is_refused(refused, "list-refused-full"));
        assert_eq!(ticked(&portal, &mine).await, [1, 201], "nothing was taken out");
        for number in 1..LISTS_AN_ACCOUNT {
            let key = format!("l{number}");
            list::create(&portal.app, &amelie, &named("x"), What::Nothing, &key)
                .await
                .expect("creates");
        }
        let refused = list::create(&portal.app, &amelie, &named("x"), What::Nothing, "last").await;
        assert!(is_refused(refused, "list-refused-too-many"));
    }
}

pub fn is_refused<T: std::fmt::Debug>(outcome: Result<T, Failure>, key: &str) -> bool {
    matches!(&outcome, Err(Failure::Refused(why)) if why[0].key == key && why[0].figures.len() >= 2)
}

#[tokio::test]
async fn a_list_is_put_in_order_noted_and_thinned_out_from_one_form() {
    for portal in portals().await {
        catalogue(&portal, 9).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let id = list_of(&portal, &amelie, [1, 2, 3, 4]).await;
        let seen = list::open(&portal.app, &amelie, id)
            .await
            .expect("opens")
            .list
            .version;
        let change = Change {
            name: "Été".into(),
            description: "À la mer".into(),
            notes: vec![(RecordNumber::new(3), "pour Lou".into())],
            places: numbers([1, 2, 3, 4]).into_iter().zip([1, 2, 1, 4]).collect(),
            removed: numbers([2]),
            step: None,
            seen,
        };
        list::change(&portal.app, &amelie, id, &change)
            .await
            .expect("changes");
        assert_eq!(in_list(&portal, &amelie, id).await, [3, 1, 4]);
        let opened = list::open(&portal.app, &amelie, id).await.expect("opens");
        assert_eq!(
            (opened.list.name.as_str(), opened.list.description.as_str()),
            ("Été", "À la mer")
        );
        assert_eq!(opened.records[0].entry.note, "pour Lou");

        let up = Change {
            name: "Été".into(),
            step: Some((RecordNumber::new(4), Step::Up)),
            seen: opened.list.version,
            ..Change::default()
        };
        for _ in 0..2 {
            list::change(&portal.app, &amelie, id, &up)
                .await
                .expect("changes");
            assert_eq!(
                in_list(&portal, &amelie, id).await,
                [3, 4, 1],
                "two clicks are one step"
            );
        }
        let opened = list::open(&portal.app, &amelie, id).await.expect("opens");
        let down = Change {
            step: Some((RecordNumber::new(3), Step::Down)),
            seen: opened.list.version,
            ..up
        };
        list::change(&portal.app, &amelie, id, &down)
            .await
            .expect("changes");
        assert_eq!(in_list(&portal, &amelie, id).await, [4, 3, 1]);
        assert_eq!(
            list::open(&portal.app, &amelie, id).await.expect("opens").records[1]
                .entry
                .note,
            "pour Lou",
            "what the form did not show is kept"
        );
    }
}

#[tokio::test]
async fn another_readers_list_does_not_exist() {
    for portal in portals().await {
        catalogue(&portal, 3).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let bart = owner(&portal.reader(2, "Bart").await);
        let app = &portal.app;
        let id = list_of(&portal, &amelie, [1]).await;
        let one = What::Record(RecordNumber::new(2));
        let not_found = |outcome: Result<(), Failure>| matches!(outcome, Err(Failure::NotFound));
        assert!(not_found(list::open(app, &bart, id).await.map(drop)));
        assert!(not_found(list::add(app, &bart, id, one, "k").await.map(drop)));
        assert!(not_found(list::change(app, &bart, id, &Change::default()).await));
        assert!(not_found(list::delete(app, &bart, id).await.map(drop)));
        assert!(not_found(list::restore(app, &bart, id).await.map(drop)));
        assert!(not_found(list::share(app, &bart, id, Shows::default()).await));
        assert!(not_found(list::unshare(app, &bart, id).await));
        assert_eq!(in_list(&portal, &amelie, id).await, [1]);
    }
}

#[tokio::test]
async fn a_list_is_shared_by_a_link_that_can_be_taken_back() {
    for portal in portals().await {
        catalogue(&portal, 3).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let app = &portal.app;
        let id = list_of(&portal, &amelie, [1, 2]).await;
        let token = |opened: &list::Opened| opened.list.share.clone().expect("is shared").token;
        list::share(app, &amelie, id, Shows::default())
            .await
            .expect("shares");
        let mine = list::open(app, &amelie, id).await.expect("opens");
        let link = token(&mine);
        assert_eq!(link.len(), 64);
        let shared = list::shared(app, &link).await.expect("opens");
        assert_eq!(shared.records.len(), 2);
        assert!(!shared.list.share.as_ref().expect("is shared").shows_name);
        let shows = Shows {
            name: true,
            notes: true,
        };
        list::share(app, &amelie, id, shows).await.expect("shares");
        let shared = list::shared(app, &link).await.expect("the link stays");
        assert!(shared.list.share.expect("is shared").shows_name);
        list::unshare(app, &amelie, id).await.expect("takes back");
        assert!(matches!(list::shared(app, &link).await, Err(Failure::NotFound)));
        list::share(app, &amelie, id, shows).await.expect("shares");
        let other = token(&list::open(app, &amelie, id).await.expect("opens"));
        assert_ne!(other, link, "an old link never works again");
    }
}

#[tokio::test]
async fn a_deleted_list_comes_back_whole_within_a_day() {
    for portal in portals().await {
        catalogue(&portal, 3).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let app = &portal.app;
        let id = list_of(&portal, &amelie, [2, 1]).await;
        for _ in 0..2 {
            assert_eq!(list::delete(app, &amelie, id).await.expect("deletes"), "Vacances");
        }
        assert!(list::all(app, &amelie).await.expect("reads").is_empty());
        portal.clock.advance(jiff::SignedDuration::from_hours(23));
        for _ in 0..2 {
            assert_eq!(
                list::restore(app, &amelie, id).await.expect("restores"),
                "Vacances"
            );
        }
        assert_eq!(in_list(&portal, &amelie, id).await, [2, 1]);
        list::delete(app, &amelie, id).await.expect("deletes");
        portal.clock.advance(jiff::SignedDuration::from_hours(25));
        assert!(matches!(
            list::restore(app, &amelie, id).await,
            Err(Failure::NotFound)
        ));
    }
}

#[tokio::test]
async fn a_record_that_leaves_or_is_merged_stays_in_the_list_and_says_so() {
    for portal in portals().await {
        catalogue(&portal, 5).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let id = list_of(&portal, &amelie, [1, 2, 3]).await;
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        let now = portal.app.clock.now();
        store::record::withdraw_unfed(&mut tx, &numbers([1]), now)
            .await
            .expect("withdraws");
        store::record::lead_to(&mut tx, RecordNumber::new(2), RecordNumber::new(4))
            .await
            .expect("merges");
        tx.commit().await.expect("commits");
        let opened = list::open(&portal.app, &amelie, id).await.expect("opens");
        let kept: Vec<&Kept> = opened.records.iter().map(|seen| &seen.kept).collect();
        assert!(matches!(kept[0], Kept::Gone(record) if record.title == "Titre 1"));
        assert!(matches!(kept[1], Kept::Merged(record) if record.number.get() == 4));
        assert!(matches!(kept[2], Kept::Here(_)));
    }
}

#[tokio::test]
async fn a_list_that_comes_back_does_not_pass_the_limit() {
    for portal in portals().await {
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let app = &portal.app;
        let mut ids = Vec::new();
        for number in 0..LISTS_AN_ACCOUNT {
            let made = list::create(app, &amelie, &named("x"), What::Nothing, &format!("l{number}")).await;
            ids.push(made.expect("creates").list);
        }
        list::delete(app, &amelie, ids[0]).await.expect("deletes");
        let other = list::create(app, &amelie, &named("y"), What::Nothing, "other").await;
        let other = other.expect("there is room").list;
        let refused = list::restore(app, &amelie, ids[0]).await;
        assert!(is_refused(refused, "list-refused-too-many"));
        assert_eq!(list::restore(app, &amelie, other).await.expect("is there"), "y");
        list::delete(app, &amelie, other).await.expect("deletes");
        list::restore(app, &amelie, ids[0])
            .await
            .expect("there is room again");
        let all = list::all(app, &amelie).await.expect("reads");
        assert_eq!(all.len(), usize::from(LISTS_AN_ACCOUNT));
    }
}
