//! Stories of an index that follows its database.

use domain::id::RecordNumber;
use domain::record::Record;

use super::{Story, Told};
use crate::engine::Health;
use crate::request::Request;

pub(super) const STORIES: &[Story] = &[
    ("a change is seen once committed", commit),
    ("what is taken out is found no more", deletion),
    ("what settles is found as before", settled),
    ("a rebuild does not stop searches", rebuild),
    ("a rebuild that is given up leaves no trace", abandoned_rebuild),
    ("an engine apart holds what it is given alone", apart),
];

fn commit(told: &Told<'_>) {
    assert_eq!(told.engine.applied_sequence(), 100);
    assert_eq!(told.engine.health(), Health::Ready);
    let number = told.catalogue.number("Pedigree");
    let mut indexed = told.catalogue.indexed();
    let changed = Record {
        title: "Généalogie".into(),
        ..told.catalogue.records().next().expect("records").1.clone()
    };
    let mut one = indexed.swap_remove(usize::try_from(number).unwrap_or(1) - 1);
    one.record = &changed;
    assert_eq!(told.engine.replace(&[one]), Ok(()));
    assert_eq!(told.exactly("pedigree"), [number], "not yet committed");
    assert_eq!(told.engine.commit(120), Ok(()));
    assert_eq!(told.exactly("pedigree"), [0; 0]);
    assert_eq!(told.exactly("genealogie"), [number]);
    assert_eq!(told.engine.applied_sequence(), 120);
    assert_eq!(told.engine.refresh(), Ok(()));
    assert_eq!(
        usize::try_from(told.engine.record_count()),
        Ok(told.catalogue.records().count())
    );
}

fn deletion(told: &Told<'_>) {
    let number = told.catalogue.number("L'Étranger");
    let before = told.ask(&Request::of_text("")).total;
    assert_eq!(
        told.engine
            .delete(&[RecordNumber::new(number), RecordNumber::new(999_999)]),
        Ok(())
    );
    assert_eq!(told.engine.commit(101), Ok(()));
    assert_eq!(told.exactly("9782070360024"), [0; 0]);
    assert_eq!(told.exactly("camus"), [0; 0]);
    assert_eq!(told.ask(&Request::of_text("")).total, before - 1);
    assert_eq!(told.engine.record_count(), before - 1);
}

fn settled(told: &Told<'_>) {
    let before = told.ask(&Request::of_text("")).total;
    assert_eq!(told.engine.settle(), Ok(()));
    assert_eq!(told.ask(&Request::of_text("")).total, before);
    assert_eq!(told.engine.applied_sequence(), 100);
}

fn rebuild(told: &Told<'_>) {
    let mut beside = told.engine.rebuild().expect("a rebuild begins");
    let indexed = told.catalogue.indexed();
    let half = indexed.len() / 2;
    beside.add(&indexed[..half]).expect("records are added beside");
    told.finds_first("germinal", "Germinal");
    assert_eq!(
        usize::try_from(told.engine.record_count()),
        Ok(indexed.len()),
        "the old one answers meanwhile"
    );
    beside.finish(7).expect("the new one takes its place");
    assert_eq!(told.engine.applied_sequence(), 7);
    assert_eq!(usize::try_from(told.engine.record_count()), Ok(half));
    assert_eq!(told.engine.health(), Health::Ready);
    // And it is followed as the old one was.
    assert_eq!(told.engine.replace(&indexed[half..]), Ok(()));
    assert_eq!(told.engine.commit(8), Ok(()));
    told.finds_first("kind of blue", "Kind of Blue");
    assert_eq!(usize::try_from(told.engine.record_count()), Ok(indexed.len()));
}

fn abandoned_rebuild(told: &Told<'_>) {
    for _ in 0..2 {
        let mut beside = told.engine.rebuild().expect("a rebuild begins");
        beside
            .add(&told.catalogue.indexed()[..3])
            .expect("records are added beside");
        drop(beside);
    }
    told.finds_first("germinal", "Germinal");
    assert_eq!(told.engine.applied_sequence(), 100);
}

fn apart(told: &Told<'_>) {
    let apart = told.engine.apart().expect("an engine apart");
    assert_eq!(apart.record_count(), 0);
    let mut beside = apart.rebuild().expect("it is filled");
    beside
        .add(&told.catalogue.indexed()[..1])
        .expect("a record is added");
    beside.finish(0).expect("and seen");
    let total = |text: &str| apart.search(&Request::of_text(text)).expect("it answers").total;
    assert_eq!((total("hygiene assass"), total("germinal")), (1, 0));
    told.finds_first("germinal", "Germinal");
}
