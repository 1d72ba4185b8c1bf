//! Coming in: doors that are counted, links that were asked for, what is held of a person.

use domain::id::{AccountId, LinkRequestId, PatronId};
use domain::language::Language;
use domain::library::Address;
use domain::patron::Patron;
use domain::throttle::{Door, Limit};
use store::account::{self, NewAccount};
use store::personal::{self, HOLDINGS};
use store::{Conn, link_request, patron, throttle};
use testbed::database::TestDatabase;

use crate::{at, id};

async fn person(conn: &mut Conn, number: u32, name: &str, email: Option<&str>) -> (PatronId, AccountId) {
    let patron = Patron {
        id: PatronId::new(id(number)),
        family_name: "Lambert".into(),
        given_name: name.into(),
        birth_on: Some(jiff::civil::date(1984, 3, 9)),
        email: email.map(Into::into),
        phone: None,
        address: Address::default(),
        language: Language::Fr,
        home_library: None,
        history_since: None,
    };
    patron::insert(conn, &patron, at(0)).await.expect("inserts");
    let account = AccountId::new(id(number + 100));
    let new = NewAccount {
        id: account,
        identifier: Some((name, &domain::account::identifier_key(name))),
        password_hash: "",
        language: Language::Fr,
        display_name: name,
        home_library: None,
    };
    account::insert(conn, &new, at(0)).await.expect("inserts");
    account::link(conn, account, patron.id, "self", "all")
        .await
        .expect("links");
    (patron.id, account)
}

#[tokio::test]
async fn no_table_about_people_is_left_out_of_what_they_may_read() {
    for test in TestDatabase::each().await {
        let mut conn = test.db.read().await.expect("reads");
        let forgotten = personal::forgotten(&mut conn, test.db.dialect())
            .await
            .expect("looks");
        assert_eq!(
            forgotten,
            Vec::<String>::new(),
            "add an entry to store/src/personal/holdings.rs, and its erasure to tombstone.rs"
        );
    }
}

#[tokio::test]
async fn everything_that_is_held_can_be_read_on_both_engines() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let (patron, account) = person(&mut tx, 1, "Amélie", Some("amelie@exemple.be")).await;
        for holding in HOLDINGS {
            let rows = personal::read(&mut tx, holding, Some(patron), account)
                .await
                .unwrap_or_else(|why| panic!("{}: {why}", holding.noun));
            let expected = usize::from(matches!(holding.noun, "person" | "account"));
            assert_eq!(rows.len(), expected, "{}", holding.noun);
            for row in rows {
                assert_eq!(row.len(), holding.columns.len());
            }
        }
    }
}

#[tokio::test]
async fn a_door_counts_by_whom_and_by_span_of_time() {
    let limit = Limit {
        uses: 2,
        seconds: 600,
    };
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        for expected in 1..=3 {
            let uses = throttle::count(&mut tx, Door::Link, "a", limit, at(0))
                .await
                .expect("counts");
            assert_eq!(uses, expected);
        }
        let other = throttle::count(&mut tx, Door::Link, "b", limit, at(0))
            .await
            .expect("counts");
        let door = throttle::count(&mut tx, Door::Code, "a", limit, at(0))
            .await
            .expect("counts");
        let later = throttle::count(&mut tx, Door::Link, "a", limit, at(600))
            .await
            .expect("counts");
        assert_eq!((other, door, later), (1, 1, 1));
        throttle::purge(&mut tx, at(600)).await.expect("purges");
        let left = throttle::uses(&mut tx, Door::Link, "a", limit, at(0))
            .await
            .expect("reads");
        assert_eq!(left, 0);
    }
}

#[tokio::test]
async fn an_address_means_all_of_its_family_and_a_child_without_one_is_reached_through_a_parent() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let (_, amelie) = person(&mut tx, 1, "Amélie", Some("Famille@Exemple.be")).await;
        let (_, noe) = person(&mut tx, 2, "Noé", Some("famille@exemple.be")).await;
        let (lou_patron, lou) = person(&mut tx, 3, "Lou", None).await;
        let (_, bart) = person(&mut tx, 4, "Bart", Some("bart@exemple.be")).await;
        account::link(&mut tx, amelie, lou_patron, "guardian", "all")
            .await
            .expect("links");
        let mut who = Vec::new();
        for typed in [
            "famille@exemple.be",
            " FAMILLE@EXEMPLE.BE ",
            "lou",
            "BART",
            "personne",
            "x@y.be",
        ] {
            let meant = link_request::meant(&mut tx, typed.trim()).await.expect("looks");
            who.push(meant.iter().map(|one| one.account).collect::<Vec<_>>());
        }
        assert_eq!(
            who,
            [
                vec![amelie, noe, lou],
                vec![amelie, noe, lou],
                vec![lou],
                vec![bart],
                vec![],
                vec![]
            ]
        );
        let of_lou = link_request::meant(&mut tx, "lou").await.expect("looks");
        assert_eq!(of_lou[0].email, "Famille@Exemple.be");
    }
}

#[tokio::test]
async fn what_was_asked_is_kept_a_while() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        let request = LinkRequestId::new(id(9));
        link_request::insert(&mut tx, request, "2000001", Language::De, at(0))
            .await
            .expect("inserts");
        let found = link_request::find(&mut tx, request).await.expect("finds");
        assert_eq!(found, Some(("2000001".into(), Language::De)));
        link_request::purge(&mut tx, at(1)).await.expect("purges");
        assert_eq!(link_request::find(&mut tx, request).await.expect("finds"), None);
    }
}
