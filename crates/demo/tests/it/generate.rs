//! Generated catalogues: always the same, read back as made, with words that fall as in real ones.

use std::collections::HashMap;

use demo::generate::{self, Size};
use domain::isbn;

use crate::catalogue::read;

const SIZE: Size = Size {
    records: 3_000,
    libraries: 60,
    seed: 1,
};

#[test]
fn the_same_size_and_seed_give_the_same_catalogue() {
    let few = Size { records: 40, ..SIZE };
    let first: Vec<_> = generate::records(few).collect();
    assert_eq!(first, generate::records(few).collect::<Vec<_>>());
    let other: Vec<_> = generate::records(Size { seed: 2, ..few }).collect();
    assert_ne!(first, other);
}

#[test]
fn what_is_written_as_marc_is_read_as_it_was_made() {
    let few = Size { records: 400, ..SIZE };
    let file: Vec<u8> = generate::marc(few).flatten().collect();
    let told = read(&file);
    assert_eq!(told.len(), 400);
    for (description, (record, items)) in told.iter().zip(generate::records(few)) {
        assert_eq!(description.record.title, record.title);
        assert_eq!(description.record.isbns, record.isbns);
        assert_eq!(
            description.record.document_type, record.document_type,
            "{record:?}"
        );
        assert_eq!(description.record.audience, record.audience);
        assert_eq!(description.record.summary, record.summary);
        assert_eq!(description.items.len(), items.len());
    }
}

#[test]
fn words_authors_editions_and_libraries_fall_as_in_a_real_catalogue() {
    let codes = SIZE.library_codes();
    let mut words: HashMap<String, usize> = HashMap::new();
    let mut titles: HashMap<(String, String), usize> = HashMap::new();
    let mut isbns = std::collections::BTreeSet::new();
    let (mut copies, mut most) = (0, 0);
    for (record, items) in generate::records(SIZE) {
        for word in record
            .title
            .split(' ')
            .chain(record.summary.iter().flat_map(|text| text.split(' ')))
        {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
        for number in &record.isbns {
            assert!(
                isbn::normalize(number).is_some() && isbns.insert(number.clone()),
                "{number}"
            );
        }
        let author = record.contributors[0].name.clone();
        *titles.entry((record.title, author)).or_default() += 1;
        assert!((1..=25).contains(&items.len()));
        assert!(
            items
                .iter()
                .all(|item| codes.contains(item.owner_code.as_ref().unwrap()))
        );
        copies += items.len();
        most = most.max(items.len());
    }
    let mean = copies / 3_000;
    assert!(
        (3..7).contains(&mean) && most > 15,
        "{mean} copies a record, {most} at most"
    );
    let several = titles.values().filter(|count| **count > 1).count();
    assert!(
        (200..900).contains(&several),
        "{several} titles have several editions"
    );
    let once = words.values().filter(|count| **count == 1).count();
    let ratio = once * 100 / words.len();
    assert!(
        (25..70).contains(&ratio),
        "{ratio} % of {} words stand once",
        words.len()
    );
}
