//! Comments, coups de cœur, suggestions: whose they are, what is written once, what is erased.

use domain::contribution::{Contribution, ContributionKind, ContributionState, Subject};
use domain::id::{AccountId, ContributionId, LibraryId, OperatorId, PatronId, RecordNumber, SuggestionId};
use domain::language::Language;
use domain::library::{Address, LOCAL_ILS, Library, LibraryKind, Operator};
use domain::patron::Patron;
use domain::record::DocumentType;
use domain::suggestion::{Asker, Checked, HoldWish, Suggestion, SuggestionState, title_key};
use store::account::NewAccount;
use store::contribution::Queue;
use store::tombstone::{self, Tombstone};
use store::{Db, contribution, suggestion};
use testbed::database::TestDatabase;

use crate::{at, id};

const HERE: LibraryId = LibraryId::new(1);

/// Two readers, each with a sign-in, and a library.
async fn people(db: &Db) -> [(AccountId, PatronId); 2] {
    let mut tx = db.begin_write().await.expect("begins");
    let operator = Operator {
        id: OperatorId::new(1),
        code: "O".into(),
        name: "Commune".into(),
    };
    store::library::put_operator(&mut tx, &operator)
        .await
        .expect("puts");
    let library = Library {
        id: HERE,
        facet: 1,
        code: "VALB".into(),
        slug: "valbrune".into(),
        operator: operator.id,
        parent: None,
        kind: LibraryKind::Library,
        name: "Valbrune".into(),
        sort_name: "valbrune".into(),
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        position: None,
        ils: LOCAL_ILS.into(),
        pickup_since: None,
        closed_down_on: None,
        closed_services: std::collections::BTreeSet::new(),
    };
    store::library::put(&mut tx, &library).await.expect("puts");
    let mut people = [(AccountId::new(0), PatronId::new(0)); 2];
    for (number, person) in (10_u32..).zip(&mut people) {
        *person = (AccountId::new(id(number)), PatronId::new(id(number)));
        let account = NewAccount {
            id: person.0,
            identifier: None,
            password_hash: "",
            language: Language::Fr,
            display_name: "Camille",
            home_library: None,
        };
        store::account::insert(&mut tx, &account, at(0))
            .await
            .expect("inserts");
        let patron = Patron {
            id: person.1,
            family_name: "Delvaux".into(),
            given_name: "Camille".into(),
            birth_on: None,
            email: None,
            phone: None,
            address: Address::default(),
            language: Language::Fr,
            home_library: Some(HERE),
            history_since: None,
        };
        store::patron::insert(&mut tx, &patron, at(0))
            .await
            .expect("inserts");
        store::account::link(&mut tx, person.0, person.1, "self", "all")
            .await
            .expect("links");
    }
    tx.commit().await.expect("commits");
    people
}

fn praise(number: u32, (account, patron): (AccountId, PatronId)) -> Contribution {
    Contribution {
        id: ContributionId::new(id(number)),
        kind: ContributionKind::Recommendation,
        subject: Subject::Record(RecordNumber::new(7)),
        account,
        patron,
        library: Some(HERE),
        signature: "Camille D.".into(),
        title: "Une baignoire".into(),
        text: "Drôle et sec.".into(),
        rating: Some(4),
        state: ContributionState::Waiting,
        reason: None,
        note: None,
        written_at: at(10),
        changed_at: at(10),
        deleted_at: None,
        version: 0,
    }
}

#[tokio::test]
async fn a_reader_has_one_coup_de_coeur_on_a_record_and_it_is_theirs() {
    for test in TestDatabase::each().await {
        let [camille, bart] = people(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mine = praise(1, camille);
        assert!(contribution::insert(&mut tx, &mine).await.expect("inserts"));
        assert!(
            !contribution::insert(&mut tx, &praise(2, camille))
                .await
                .expect("looks"),
            "one"
        );
        assert!(
            contribution::insert(&mut tx, &praise(3, bart))
                .await
                .expect("inserts"),
            "another's"
        );
        let found = contribution::find_of(&mut tx, camille.0, mine.id)
            .await
            .expect("finds");
        assert_eq!(found.as_ref(), Some(&mine), "what is written is read back");
        assert_eq!(
            contribution::find_of(&mut tx, bart.0, mine.id)
                .await
                .expect("looks"),
            None
        );
        assert!(
            !contribution::delete(&mut tx, bart.0, mine.id, at(20))
                .await
                .expect("looks")
        );
        let other = RecordNumber::new(8);
        let hearts =
            contribution::recommended_among(&mut tx, camille.0, &[other, RecordNumber::new(7)]).await;
        assert_eq!(hearts.expect("reads"), [RecordNumber::new(7)]);
        assert_eq!(
            contribution::written_since(&mut tx, camille.0, at(10))
                .await
                .expect("counts"),
            1
        );
        assert_eq!(
            contribution::written_since(&mut tx, camille.0, at(11))
                .await
                .expect("counts"),
            0
        );
        let signature = contribution::last_signature(&mut tx, camille.0)
            .await
            .expect("reads");
        assert_eq!(signature.as_deref(), Some("Camille D."));

        // Deleted, its place is free; restored, it must still be.
        assert!(
            contribution::delete(&mut tx, camille.0, mine.id, at(20))
                .await
                .expect("deletes")
        );
        assert!(
            !contribution::delete(&mut tx, camille.0, mine.id, at(21))
                .await
                .expect("again")
        );
        assert_eq!(contribution::find(&mut tx, mine.id).await.expect("looks"), None);
        assert!(
            !contribution::restore(&mut tx, camille.0, mine.id, at(21))
                .await
                .expect("too late")
        );
        assert!(
            contribution::restore(&mut tx, camille.0, mine.id, at(20))
                .await
                .expect("restores")
        );
        contribution::delete(&mut tx, camille.0, mine.id, at(30))
            .await
            .expect("deletes");
        assert!(
            contribution::insert(&mut tx, &praise(4, camille))
                .await
                .expect("inserts")
        );
        let taken = contribution::restore(&mut tx, camille.0, mine.id, at(30)).await;
        assert!(taken.expect_err("its place is taken").is_taken());
    }
}

#[tokio::test]
async fn two_moderators_never_decide_twice_and_readers_report_once() {
    for test in TestDatabase::each().await {
        let [camille, bart] = people(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mine = praise(1, camille);
        contribution::insert(&mut tx, &mine).await.expect("inserts");
        let published = Contribution {
            state: ContributionState::Published,
            changed_at: at(50),
            ..mine.clone()
        };
        assert!(contribution::update(&mut tx, &published).await.expect("updates"));
        let refused = Contribution {
            state: ContributionState::Refused,
            ..mine.clone()
        };
        assert!(
            !contribution::update(&mut tx, &refused).await.expect("looks"),
            "it saw an old version"
        );
        let mut comment = praise(5, bart);
        comment.kind = ContributionKind::Comment;
        comment.subject = Subject::Recommendation(mine.id);
        comment.library = None;
        contribution::insert(&mut tx, &comment).await.expect("inserts");

        let count = async |tx: &mut store::Tx, queue, libraries: Option<&[LibraryId]>| {
            contribution::count(tx, queue, libraries).await.expect("counts")
        };
        assert_eq!(count(&mut tx, Queue::Waiting, None).await, 1);
        assert_eq!(
            count(&mut tx, Queue::Waiting, Some(&[HERE])).await,
            0,
            "it is the network's"
        );
        assert_eq!(count(&mut tx, Queue::Decided, Some(&[HERE])).await, 1);
        assert_eq!(count(&mut tx, Queue::Decided, Some(&[])).await, 0);
        assert_eq!(count(&mut tx, Queue::Reported, None).await, 0);
        assert!(
            contribution::report(&mut tx, mine.id, bart.0, at(60))
                .await
                .expect("reports")
        );
        assert!(
            !contribution::report(&mut tx, mine.id, bart.0, at(61))
                .await
                .expect("looks"),
            "once"
        );
        assert_eq!(
            contribution::reports_of(&mut tx, mine.id).await.expect("counts"),
            1
        );
        let reported = contribution::queue(&mut tx, Queue::Reported, Some(&[HERE]), 10, 0).await;
        assert_eq!(reported.expect("reads").len(), 1);
        contribution::settle_reports(&mut tx, mine.id, at(70))
            .await
            .expect("settles");
        assert_eq!(count(&mut tx, Queue::Reported, None).await, 0);
        let shown = contribution::shown_on(&mut tx, ContributionKind::Recommendation, mine.subject, 10).await;
        assert_eq!(shown.expect("reads").len(), 1);
        let of_library = contribution::latest_recommendations(&mut tx, Some(HERE), 10, 0).await;
        assert_eq!(of_library.expect("reads").len(), 1);
        let elsewhere = contribution::latest_recommendations(&mut tx, Some(LibraryId::new(9)), 10, 0).await;
        assert!(elsewhere.expect("reads").is_empty());
    }
}

#[tokio::test]
async fn what_is_deleted_is_erased_after_its_day_with_what_was_said_about_it() {
    for test in TestDatabase::each().await {
        let [camille, bart] = people(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mine = praise(1, camille);
        contribution::insert(&mut tx, &mine).await.expect("inserts");
        let mut comment = praise(5, bart);
        comment.kind = ContributionKind::Comment;
        comment.subject = Subject::Recommendation(mine.id);
        contribution::insert(&mut tx, &comment).await.expect("inserts");
        contribution::report(&mut tx, comment.id, camille.0, at(12))
            .await
            .expect("reports");
        contribution::delete(&mut tx, camille.0, mine.id, at(20))
            .await
            .expect("deletes");
        contribution::purge(&mut tx, at(20)).await.expect("nothing yet");
        assert!(
            contribution::find_of(&mut tx, camille.0, mine.id)
                .await
                .expect("reads")
                .is_some()
        );
        contribution::purge(&mut tx, at(21)).await.expect("purges");
        assert_eq!(
            contribution::find_of(&mut tx, camille.0, mine.id)
                .await
                .expect("looks"),
            None
        );
        assert_eq!(
            contribution::find(&mut tx, comment.id).await.expect("looks"),
            None
        );
    }
}

#[tokio::test]
async fn whoever_leaves_leaves_no_name_behind() {
    for test in TestDatabase::each().await {
        let [camille, bart] = people(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mut shown = praise(1, camille);
        shown.state = ContributionState::Published;
        contribution::insert(&mut tx, &shown).await.expect("inserts");
        let mut unread = praise(2, camille);
        unread.subject = Subject::Record(RecordNumber::new(8));
        contribution::insert(&mut tx, &unread).await.expect("inserts");
        contribution::report(&mut tx, unread.id, bart.0, at(12))
            .await
            .expect("reports");
        let row = suggestion_of(1);
        suggestion::insert(&mut tx, &row, "k").await.expect("inserts");
        suggestion::add_asker(&mut tx, row.id, &asker(camille))
            .await
            .expect("adds");
        for (noun, id) in [("patron", camille.1.get()), ("account", camille.0.get())] {
            let tombstone = Tombstone {
                noun: noun.into(),
                id,
                erased_at: at(90),
            };
            tombstone::erase(&mut tx, &tombstone).await.expect("erases");
        }
        let left = contribution::find(&mut tx, shown.id)
            .await
            .expect("reads")
            .expect("others read it");
        assert_eq!(left.signature, "");
        assert_eq!(contribution::find(&mut tx, unread.id).await.expect("looks"), None);
        assert!(
            suggestion::askers(&mut tx, row.id)
                .await
                .expect("reads")
                .is_empty()
        );
    }
}

fn suggestion_of(number: u32) -> Suggestion {
    Suggestion {
        id: SuggestionId::new(id(number)),
        library: HERE,
        title: "La Vie large".into(),
        author: "Paul Magnette".into(),
        publisher: None,
        document_type: DocumentType::Book,
        ean: None,
        year: None,
        price: None,
        state: SuggestionState::Received,
        reason: None,
        answer: None,
        note: None,
        record: None,
        suggested_at: at(10),
        changed_at: at(10),
        version: 0,
    }
}

fn asker((account, patron): (AccountId, PatronId)) -> Asker {
    Asker {
        patron,
        account,
        comment: Some("Pour le club.".into()),
        asked_at: at(11),
        hold: HoldWish::Wished,
    }
}

#[tokio::test]
async fn what_two_readers_ask_for_is_one_row_of_work() {
    for test in TestDatabase::each().await {
        let [camille, bart] = people(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let key = title_key("La Vie large", "Paul Magnette", DocumentType::Book);
        let row = suggestion_of(1);
        assert!(suggestion::insert(&mut tx, &row, &key).await.expect("inserts"));
        assert!(
            !suggestion::insert(&mut tx, &suggestion_of(2), &key)
                .await
                .expect("looks")
        );
        let open = suggestion::open_on(&mut tx, HERE, None, &key)
            .await
            .expect("finds");
        assert_eq!(open.as_ref(), Some(&row), "what is written is read back");
        assert_eq!(
            suggestion::open_on(&mut tx, HERE, Some("x"), "other")
                .await
                .expect("looks"),
            None
        );
        let known = Checked {
            title: row.title.clone(),
            author: row.author.clone(),
            publisher: Some("La Découverte".into()),
            document_type: DocumentType::Book,
            ean: Some("9782070360024".into()),
            year: Some(2022),
            price: None,
            comment: None,
        };
        assert!(suggestion::join(&mut tx, row.id, &known).await.expect("joins"));
        let by_number = suggestion::open_on(&mut tx, HERE, Some("9782070360024"), "other").await;
        let joined = by_number.expect("finds").expect("its number is known now");
        assert_eq!(
            (joined.publisher.as_deref(), joined.year),
            (Some("La Découverte"), Some(2022))
        );
        for person in [camille, bart] {
            assert!(
                suggestion::add_asker(&mut tx, row.id, &asker(person))
                    .await
                    .expect("adds")
            );
            assert!(
                !suggestion::add_asker(&mut tx, row.id, &asker(person))
                    .await
                    .expect("looks")
            );
        }
        assert_eq!(
            suggestion::counts_of_askers(&mut tx, &[row.id])
                .await
                .expect("counts"),
            [(row.id, 2)]
        );
        assert_eq!(suggestion::open_of(&mut tx, camille.1).await.expect("counts"), 1);
        let mine = suggestion::of_account(&mut tx, camille.0).await.expect("reads");
        assert_eq!(mine[0].1, asker(camille));

        // One takes it back, then the other: nobody asks for it any more.
        assert!(
            !suggestion::take_back(&mut tx, bart.0, camille.1, row.id, at(20))
                .await
                .expect("looks")
        );
        assert!(
            suggestion::take_back(&mut tx, bart.0, bart.1, row.id, at(20))
                .await
                .expect("takes")
        );
        let state = async |tx: &mut store::Tx| {
            suggestion::find(tx, row.id)
                .await
                .expect("finds")
                .expect("is there")
                .state
        };
        assert_eq!(state(&mut tx).await, SuggestionState::Received);
        assert!(
            suggestion::take_back(&mut tx, camille.0, camille.1, row.id, at(21))
                .await
                .expect("takes")
        );
        assert_eq!(state(&mut tx).await, SuggestionState::Withdrawn);
        assert!(
            suggestion::insert(&mut tx, &suggestion_of(3), &key)
                .await
                .expect("its place is free")
        );
    }
}

#[tokio::test]
async fn an_answer_states_the_version_that_it_saw_and_a_wish_is_answered_once() {
    for test in TestDatabase::each().await {
        let [camille, _] = people(&test.db).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let row = suggestion_of(1);
        suggestion::insert(&mut tx, &row, "k").await.expect("inserts");
        suggestion::add_asker(&mut tx, row.id, &asker(camille))
            .await
            .expect("adds");
        let available = Suggestion {
            state: SuggestionState::Available,
            changed_at: at(30),
            ..row.clone()
        };
        assert!(suggestion::update(&mut tx, &available).await.expect("updates"));
        assert!(
            !suggestion::update(&mut tx, &available).await.expect("looks"),
            "it saw an old version"
        );
        assert!(
            !suggestion::take_back(&mut tx, camille.0, camille.1, row.id, at(31))
                .await
                .expect("too late")
        );
        let states = [SuggestionState::Available, SuggestionState::Refused];
        assert_eq!(
            suggestion::count(&mut tx, &states, Some(&[HERE]))
                .await
                .expect("counts"),
            1
        );
        assert_eq!(
            suggestion::queue(&mut tx, &states, Some(&[]), 10, 0)
                .await
                .expect("reads"),
            []
        );
        assert_eq!(
            suggestion::queue(&mut tx, &states, None, 10, 0)
                .await
                .expect("reads")
                .len(),
            1
        );
        let waits = suggestion::to_hold(&mut tx, row.id).await.expect("reads");
        assert_eq!(waits.map(|asker| asker.patron), Some(camille.1));
        let no = Err("hold-refused-no-item".to_owned());
        assert!(
            suggestion::set_hold(&mut tx, row.id, camille.1, &no)
                .await
                .expect("notes")
        );
        assert!(
            !suggestion::set_hold(&mut tx, row.id, camille.1, &no)
                .await
                .expect("looks"),
            "once"
        );
        assert_eq!(suggestion::to_hold(&mut tx, row.id).await.expect("reads"), None);
        suggestion::forget_askers(&mut tx, at(30))
            .await
            .expect("nothing yet");
        assert_eq!(suggestion::askers(&mut tx, row.id).await.expect("reads").len(), 1);
        suggestion::forget_askers(&mut tx, at(31)).await.expect("forgets");
        assert!(
            suggestion::askers(&mut tx, row.id)
                .await
                .expect("reads")
                .is_empty()
        );
    }
}
