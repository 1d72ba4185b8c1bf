//! Lists entered anywhere, on both engines: in the order of their keys, on and back, nothing hidden among them.

use domain::id::{LibraryId, RecordNumber, SectionId};
use domain::library::{Section, ShelfAccess};
use jiff::civil::date;
use store::Conn;
use store::browse::{self, Place, Way};
use store::heading_count::{self, Counted};
use testbed::database::TestDatabase;

use crate::rows::{run, valbrune};

const HERE: LibraryId = LibraryId::new(5);

/// Four titles of which one is hidden, headings, and copies at two libraries.
async fn fill(conn: &mut Conn) {
    valbrune(conn).await;
    run(
        conn,
        "insert into library (library_id, facet, code, slug, operator_id, kind, name, sort_name)
         values (6, 2, 'LOIN', 'loincourt', 1, 'library', 'Loincourt', 'loincourt')",
    )
    .await;
    run(
        conn,
        "insert into work (work_id, work_key) values (9, 'chat'), (10, 'ete'), (11, 'zola')",
    )
    .await;
    run(
        conn,
        "insert into record (record_number, work_id, body, title, sort_title, document_type, added_at, changed_at, hidden_at)
         values (1, 9, '{}', 'Le Chat', 'chat', 'book', 1, 1, null), (2, 9, '{}', 'Le Chat', 'chat', 'book', 1, 1, null),
                (3, 10, '{}', 'Été', 'ete', 'book', 1, 1, null), (4, 11, '{}', 'Zola', 'zola', 'book', 1, 1, null),
                (5, 11, '{}', 'Caché', 'cache', 'book', 1, 1, 7)",
    )
    .await;
    run(
        conn,
        "insert into item (item_id, record_number, source_id, source_key, library_id, located_at, call_number, call_number_sort, state, withdrawn_at)
         values (1, 1, 3, 'a', 5, 5, 'R SIM', 'r sim', 'on_shelf', null), (2, 3, 3, 'b', 5, 5, 'R CAM', 'r cam', 'on_loan', null),
                (3, 4, 3, 'c', 5, 5, 'R ZOL', 'r zol', 'lost', null), (4, 4, 3, 'd', 6, 6, 'R ZOL', 'r zol', 'on_shelf', null),
                (5, 5, 3, 'e', 5, 5, 'R CAC', 'r cac', 'on_shelf', null), (6, 2, 3, 'f', 5, 5, '', '', 'on_shelf', null),
                (7, 2, 3, 'g', 5, 5, 'R SIM', 'r sim', 'on_shelf', 3), (8, 4, 3, 'h', 5, 5, 'BD 10', 'bd 000010', 'on_shelf', null)",
    )
    .await;
    run(
        conn,
        "insert into heading (heading_id, kind, heading_key, name) values
         (1, 'author', 'camus albert', 'Camus, Albert'), (2, 'author', 'simenon georges', 'Simenon, Georges'),
         (3, 'subject', 'chats', 'Chats'), (4, 'author', 'zola emile', 'Zola, Émile')",
    )
    .await;
}

fn at(key: &str) -> Place {
    Place::at(key.into())
}

#[tokio::test]
async fn titles_are_leafed_on_and_back_without_what_is_hidden() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        let mut keys = Vec::new();
        let mut place = at("");
        // Two at a time: editions with one title are told apart by their numbers.
        loop {
            let page = browse::titles(&mut tx, &place, Way::On, 2).await.expect("reads");
            let Some(last) = page.last() else { break };
            place = last.place.clone();
            keys.extend(
                page.into_iter()
                    .map(|title| (title.place.key, title.record.get())),
            );
        }
        let expected = [("chat", 1), ("chat", 2), ("ete", 3), ("zola", 4)];
        assert_eq!(keys, expected.map(|(key, number)| (key.to_owned(), number)));
        let from = browse::titles(&mut tx, &at("d"), Way::On, 1)
            .await
            .expect("reads");
        assert_eq!(from[0].place.key, "ete");
        let back = browse::titles(&mut tx, &from[0].place, Way::Back, 9)
            .await
            .expect("reads");
        let back: Vec<u32> = back.iter().map(|title| title.record.get()).collect();
        assert_eq!(back, [2, 1], "the nearest first");
    }
}

#[tokio::test]
async fn a_heading_that_nothing_has_is_not_in_the_list() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        let count = |heading: Counted, records: Option<i64>| Counted { records, ..heading };
        let headings = heading_count::after(&mut tx, 0, 10).await.expect("reads");
        assert!(headings.iter().all(|heading| heading.records.is_none()));
        let counted = headings
            .into_iter()
            .zip([Some(3), Some(214), Some(2), None])
            .map(|(heading, records)| count(heading, records));
        heading_count::put(&mut tx, counted.collect())
            .await
            .expect("puts");
        let authors = browse::headings(&mut tx, "author", &at("c"), Way::On, 10)
            .await
            .expect("reads");
        let named: Vec<(&str, i64)> = authors
            .iter()
            .map(|author| (author.name.as_str(), author.records))
            .collect();
        assert_eq!(named, [("Camus, Albert", 3), ("Simenon, Georges", 214)]);
        assert_eq!(
            heading_count::of(&mut tx, &[1, 2, 4]).await.expect("reads"),
            [(1, 3), (2, 214)].into()
        );

        // Camus left the catalogue, Zola came into it.
        let again = heading_count::after(&mut tx, 0, 10).await.expect("reads");
        let changed = again
            .into_iter()
            .zip([None, Some(214), Some(2), Some(1)])
            .map(|(heading, records)| count(heading, records));
        heading_count::put(&mut tx, changed.collect())
            .await
            .expect("puts");
        let authors = browse::headings(&mut tx, "author", &at(""), Way::On, 10)
            .await
            .expect("reads");
        let names: Vec<&str> = authors.iter().map(|author| author.name.as_str()).collect();
        assert_eq!(names, ["Simenon, Georges", "Zola, Émile"]);
        let back = browse::headings(&mut tx, "author", &authors[1].place, Way::Back, 10)
            .await
            .expect("reads");
        assert_eq!(back[0].name, "Simenon, Georges");
    }
}

#[tokio::test]
async fn call_numbers_are_those_on_the_shelves_of_one_library() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        // Whatever shelf area they are in: what is listed is the order of the labels.
        run(
            &mut tx,
            "insert into section (section_id, library_id, code, name) values (3, 5, 'A', 'Adultes')",
        )
        .await;
        run(
            &mut tx,
            "update item set section_id = 3 where call_number = 'R CAM'",
        )
        .await;
        let all = browse::call_numbers(&mut tx, HERE, &at(""), Way::On, 10)
            .await
            .expect("reads");
        let labels: Vec<&str> = all.iter().map(|copy| copy.call_number.as_str()).collect();
        assert_eq!(labels, ["BD 10", "R CAM", "R SIM"]);
        let from = browse::call_numbers(&mut tx, HERE, &at("r d"), Way::On, 1)
            .await
            .expect("reads");
        assert_eq!(from[0].call_number, "R SIM");
        let back = browse::call_numbers(&mut tx, HERE, &from[0].place, Way::Back, 1)
            .await
            .expect("reads");
        assert_eq!(back[0].call_number, "R CAM");
    }
}

#[tokio::test]
async fn a_section_keeps_its_number_and_the_copies_say_where_they_belong() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        fill(&mut tx).await;
        let section = |id: i64, code: &str| Section {
            id: SectionId::new(id),
            library: HERE,
            code: code.to_owned(),
            name: code.to_lowercase(),
            access: ShelfAccess::Open,
            facet: 0,
        };
        for section in [section(70, "ADULTE"), section(71, "BD"), section(72, "ADULTE")] {
            store::library::put_section(&mut tx, &section)
                .await
                .expect("writes");
        }
        store::library::put_section(&mut tx, &section(73, "PRESSE"))
            .await
            .expect("writes");
        let sections = store::library::sections(&mut tx).await.expect("reads");
        let numbers: Vec<(i64, u32)> = sections
            .iter()
            .map(|section| (section.id.get(), section.facet))
            .collect();
        assert_eq!(numbers, [(70, 1), (71, 2), (73, 3)]);

        // One call number in two sections, a copy that is lost, one that left.
        for (item, section) in [(4, 70), (8, 71), (3, 71), (7, 70)] {
            let sql = format!("update item set section_id = {section} where item_id = {item}");
            run(&mut tx, &sql).await;
        }
        run(
            &mut tx,
            "update item set call_number = 'R ZOL', acquired_on = '2019-05-04' where item_id = 8",
        )
        .await;
        let records = [2, 4].map(RecordNumber::new);
        let shelves = store::item::shelves(&mut tx, &records).await.expect("reads");
        let zola = &shelves[&records[1]];
        let mut belongs = zola.sections.clone();
        belongs.sort_unstable();
        assert_eq!((belongs, zola.copies), (vec![1, 2], 3));
        assert_eq!(zola.call_numbers, ["R ZOL"]);
        assert_eq!(zola.acquired_on, Some(date(2019, 5, 4)));
        assert!(
            shelves[&records[0]].sections.is_empty(),
            "what left belongs nowhere"
        );
    }
}
