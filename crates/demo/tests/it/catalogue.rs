//! The two files are read back by our reader, and say what the facts say.

use std::collections::{BTreeMap, BTreeSet};

use demo::{network, works};
use domain::item::DescribedStatus;
use domain::record::Record;
use marc::{Described, Description, Mapping, Reader, describe};

use crate::BASE;

/// What our reader makes of a file; nothing may be broken.
pub fn read(file: &[u8]) -> Vec<Description> {
    Reader::new(file)
        .map(|raw| raw.expect("a record").parse().expect("its fields"))
        .map(|record| match describe(&record, &Mapping::default()) {
            Described::Bibliographic(description) => *description,
            other => panic!("not a description: {other:?}"),
        })
        .collect()
}

#[test]
fn every_record_comes_back_as_the_facts_have_it() {
    let number = |description: &Description| -> usize {
        description
            .key()
            .trim_start_matches(|c: char| !c.is_ascii_digit())
            .parse()
            .unwrap()
    };
    let files = [demo::catalogue::unimarc(BASE), demo::catalogue::marc21(BASE)];
    let [unimarc, marc21] = files.map(|file| read(&file));
    let total = unimarc.len() + marc21.len();
    let both = total - works().len();
    assert!((30..120).contains(&both), "{both} in both files");
    let share = unimarc.len() * 100 / total;
    assert!((65..78).contains(&share), "{share} % in UNIMARC");

    for description in unimarc.iter().chain(&marc21) {
        let work = &works()[number(description) - 1];
        let (told, fact) = (&description.record, &work.record);
        // The reader brings all kinds of spaces to one.
        let plain = |text: &Option<String>| {
            text.as_ref()
                .map(|text| text.replace(['\u{a0}', '\u{202f}'], " "))
        };
        let shown = |record: &Record| {
            (
                plain(&Some(record.title.clone())),
                plain(&record.subtitle),
                record.part_number.clone(),
                plain(&record.part_name),
                record.publisher.clone(),
                record.year,
                record.isbns.clone(),
                plain(&record.summary),
                record.languages.clone(),
                plain(&record.original_title),
                record.class_number.clone(),
            )
        };
        assert_eq!(shown(told), shown(fact), "{}", work.key);
        assert_eq!(told.document_type, fact.document_type, "{}", work.key);
        assert_eq!(told.audience, fact.audience, "{}", work.key);
        let names = |record: &Record| -> Vec<_> {
            record
                .contributors
                .iter()
                .map(|who| (who.name.clone(), who.role))
                .collect()
        };
        assert_eq!(names(told), names(fact), "{}", work.key);
        let series = |record: &Record| -> Vec<_> {
            record
                .series
                .iter()
                .map(|series| (plain(&Some(series.title.clone())), series.volume.clone()))
                .collect()
        };
        assert_eq!(series(told), series(fact), "{}", work.key);
        let subjects = |record: &Record| -> BTreeSet<_> {
            record
                .subjects
                .iter()
                .map(|subject| plain(&Some(subject.heading.clone())))
                .collect()
        };
        assert_eq!(subjects(told), subjects(fact), "{}", work.key);
        assert!(!description.items.is_empty(), "{} has no copy", work.key);
    }
}

#[test]
fn copies_are_spread_over_the_libraries_each_with_a_barcode_of_its_own() {
    let network = network();
    let items = demo::catalogue::items(BASE);
    assert!(
        (1_700..2_400).contains(&items.count()),
        "{} copies",
        items.count()
    );
    let files = [demo::catalogue::unimarc(BASE), demo::catalogue::marc21(BASE)];
    let mut barcodes = BTreeSet::new();
    let mut numbers = BTreeSet::new();
    let mut by_library: BTreeMap<String, usize> = BTreeMap::new();
    let mut told = 0;
    for item in files
        .iter()
        .flat_map(|file| read(file))
        .flat_map(|description| description.items)
    {
        told += 1;
        let code = item.owner_code.clone().unwrap();
        let library = network
            .library(&code)
            .unwrap_or_else(|| panic!("{code} is no library"));
        let section = item.section_code.clone().unwrap();
        assert!(library.sections.contains(&section), "{code} has no {section}");
        if let Some(barcode) = item.barcode {
            assert_eq!(barcode.len(), 14);
            assert!(barcodes.insert(barcode));
        } else {
            assert_eq!(item.status, DescribedStatus::OnOrder);
        }
        assert!(numbers.insert(item.source_number.unwrap()));
        *by_library.entry(code).or_default() += 1;
    }
    assert_eq!(told, items.count());
    assert_eq!(by_library.len(), 9, "{by_library:?}");
    assert!(by_library.values().all(|count| *count > 40), "{by_library:?}");
    assert_eq!(demo::catalogue::unimarc(BASE), files[0], "always the same");
}

#[test]
fn some_copies_came_this_week() {
    let items = demo::catalogue::items(BASE);
    let days = works()
        .iter()
        .flat_map(|work| items.of_work(work.key))
        .filter_map(|item| item.acquired_on)
        .map(|day| domain::time::days_between(day, BASE));
    let (mut week, mut all) = (0, 0);
    for day in days {
        assert!(day >= 0);
        all += 1;
        week += usize::from(day <= 7);
    }
    assert!((10..120).contains(&week), "{week} of {all}");
}
