//! Real files, where there are some (LUTRIN_SHARED_DATA, or `../shared/data` beside the project):
//! every bibliographic record comes out with a title, and nothing broken stops the reading.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use marc::{BrokenReason, Described, Dialect, Mapping, Raw, Reader, describe};

type Outcome = Result<(), Box<dyn Error>>;

fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("LUTRIN_SHARED_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: no real data at {}", folder.display());
    None
}

#[derive(Debug, Default)]
struct Counts {
    records: usize,
    titled: usize,
    with_isbn: usize,
    with_items: usize,
    items: usize,
    french: usize,
    authorities: usize,
    holdings: usize,
    classes: usize,
    quarantined: usize,
    types: BTreeMap<String, usize>,
    audiences: BTreeMap<String, usize>,
    unmapped: BTreeMap<String, usize>,
    without_control_number: usize,
    unimarc: usize,
}

impl Counts {
    fn add(&mut self, described: Described) {
        let description = match described {
            Described::Bibliographic(description) => description,
            Described::Authority(_) => return self.authorities += 1,
            Described::Holdings(_) => return self.holdings += 1,
            Described::Classification => return self.classes += 1,
        };
        let record = &description.record;
        assert!(!record.title.trim().is_empty());
        assert!(!description.key().is_empty());
        self.records += 1;
        self.titled += usize::from(description.has_title);
        self.unimarc += usize::from(description.dialect == Dialect::Unimarc);
        self.with_isbn += usize::from(!record.isbns.is_empty());
        self.french += usize::from(record.languages.iter().any(|code| code == "fre"));
        self.items += description.items.len();
        self.with_items += usize::from(!description.items.is_empty());
        self.without_control_number += usize::from(description.control_number.is_none());
        *self
            .types
            .entry(format!("{:?}", record.document_type))
            .or_default() += 1;
        *self
            .audiences
            .entry(format!("{:?}", record.audience))
            .or_default() += 1;
        for unmapped in description.unmapped {
            *self
                .unmapped
                .entry(format!("{:?} {}", unmapped.kind, unmapped.code))
                .or_default() += 1;
        }
    }
}

fn read(path: &Path) -> Result<Counts, Box<dyn Error>> {
    let mapping = Mapping::default();
    let mut counts = Counts::default();
    for raw in Reader::new(BufReader::new(File::open(path)?)) {
        match raw.and_then(Raw::parse) {
            Ok(record) => counts.add(describe(&record, &mapping)),
            Err(broken) => {
                counts.quarantined += 1;
                eprintln!("  {}: {broken}", path.display());
            }
        }
    }
    Ok(counts)
}

#[test]
fn every_bibliographic_record_comes_out_with_a_title() -> Outcome {
    let Some(folder) = data() else { return Ok(()) };
    let manifest: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join("manifest.json"))?)?;
    let (mut bibliographic, mut expected_items, mut items) = (0, 0, 0);
    for entry in manifest.as_array().ok_or("no list")? {
        let name = entry["file"].as_str().ok_or("no file")?;
        let number = |key: &str| usize::try_from(entry[key].as_u64().unwrap_or(0)).unwrap_or(0);
        let expected = number("records");
        let started = Instant::now();
        let counts = read(&folder.join(name))?;
        let all = counts.records + counts.authorities + counts.holdings + counts.classes + counts.quarantined;
        println!(
            "{name}: {expected} expected, {all} read: {} bib ({} titled, {} UNIMARC), {} auth, {} hold, {} class, {} broken; \
             isbn {}/{}, french {}/{}, items {}/{} in {}/{}, no 001 {}, {:?}",
            counts.records,
            counts.titled,
            counts.unimarc,
            counts.authorities,
            counts.holdings,
            counts.classes,
            counts.quarantined,
            counts.with_isbn,
            number("with_isbn"),
            counts.french,
            number("french"),
            counts.items,
            number("items"),
            counts.with_items,
            number("with_items"),
            counts.without_control_number,
            started.elapsed()
        );
        println!("   {:?} {:?}", counts.types, counts.audiences);
        if name.contains("roubaix") {
            println!("   {:?}", counts.unmapped);
        }
        items += counts.items;
        expected_items += number("items");
        let is_plain = !name.contains("unknown") && number("flagged") == 0;
        if is_plain {
            assert_eq!(all, expected, "{name}");
        }
        if is_plain && entry["kind"] == "bib" && !name.contains("sudoc-abes-unimarc.marc21") {
            assert_eq!(counts.records, expected, "{name}");
            assert_eq!(counts.quarantined, 0, "{name}");
            assert!(
                counts.titled * 100 >= counts.records * 97,
                "{name}: {} titled",
                counts.titled
            );
            assert!(counts.with_isbn * 100 >= number("with_isbn") * 95, "{name}");
            assert!(counts.french * 100 >= number("french") * 95, "{name}");
            assert_eq!(counts.unimarc > 0, name.contains("unimarc"), "{name}");
        }
        if is_plain && entry["kind"] == "auth" {
            assert!(counts.authorities * 100 >= expected * 99, "{name}");
        }
        bibliographic += counts.records;
    }
    println!("{bibliographic} bibliographic records, {items} of {expected_items} items");
    assert!(bibliographic >= 30_000);
    Ok(())
}

#[test]
fn nothing_broken_stops_the_reading() -> Outcome {
    let Some(folder) = data() else { return Ok(()) };
    let started = Instant::now();
    let (mut files, mut records, mut broken, mut not_marc) = (0, 0, 0, 0);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder.join("broken"))?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    for path in paths {
        files += 1;
        let at_file = Instant::now();
        let (mut readable, mut reasons) = (0, Vec::new());
        for raw in Reader::new(BufReader::new(File::open(&path)?)) {
            match raw.and_then(Raw::parse) {
                Ok(record) => {
                    drop(describe(&record, &Mapping::default()));
                    readable += 1;
                }
                Err(problem) => reasons.push(problem.reason),
            }
        }
        if reasons
            .iter()
            .any(|reason| matches!(reason, BrokenReason::NotMarc(_)))
        {
            not_marc += 1;
        } else {
            println!(
                "{}: {readable} read, {reasons:?}",
                path.file_name().unwrap_or_default().to_string_lossy()
            );
        }
        records += readable;
        broken += reasons.len();
        assert!(at_file.elapsed() < Duration::from_secs(20), "{}", path.display());
    }
    println!(
        "{files} files, {records} records, {broken} broken, {not_marc} not MARC, {:?}",
        started.elapsed()
    );
    assert!(files > 200 && records > 700);
    Ok(())
}
