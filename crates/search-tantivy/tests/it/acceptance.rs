//! Public acceptance tests and query logs, where they are at hand (LUTRIN_SHARED_DATA, or `../shared/data`
//! beside the project): whatever people typed elsewhere means something here, and no page is empty where the
//! record is in the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::id::RecordNumber;
use domain::record::Record;
use flate2::read::MultiGzDecoder;
use marc::{Described, Mapping, Reader, describe};
use search::index::whole;
use search::{IndexRecord, Query, Request, Search};
use search_tantivy::TantivySearch;

/// The catalogues whose records the queries may mean.
const CATALOGUES: [&str; 3] = [
    "stanford-solr-marc.marc21.bib.mrc.gz",
    "roubaix-koha-unimarc.unimarc.bib.mrc.gz",
    "solrmarc-uva.marc21.bib.mrc.gz",
];
/// Searches in other spellings too, one in so many: they cost ten times as much.
const CORRECTED: usize = 20;

fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("LUTRIN_SHARED_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    if folder.join("other/sw_index_tests").is_dir() && folder.join("other/queries").is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: no public acceptance tests at {}", folder.display());
    None
}

/// The texts between quotation marks that a test of another system asks for.
fn asked_in(source: &str) -> Vec<String> {
    let mut asked = Vec::new();
    let lines = source
        .lines()
        .filter(|line| line.contains("_args") || line.contains("'q'"));
    for line in lines {
        let mut rest = line;
        while let Some(from) = rest.find(['\'', '"']) {
            let mark = &rest[from..=from];
            let inside = &rest[from + 1..];
            let Some(end) = inside.find(mark) else { break };
            asked.push(inside[..end].replace('\\', ""));
            rest = &inside[end + 1..];
        }
    }
    asked
}

/// All files of a folder and of those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

/// The third column of a log of queries, whatever stands in it.
fn logged(text: &str) -> BTreeSet<String> {
    let cell = |line: &str, column: usize| line.split(',').nth(column).map(|cell| cell.replace('"', ""));
    text.lines()
        .skip(1)
        .flat_map(|line| [cell(line, 2), cell(line, 3)])
        .flatten()
        .collect()
}

fn read(path: &Path) -> String {
    let mut bytes = Vec::new();
    let file = File::open(path).expect("a file");
    if path.extension().is_some_and(|ending| ending == "gz") {
        MultiGzDecoder::new(file)
            .read_to_end(&mut bytes)
            .expect("a packed file");
    } else {
        std::io::BufReader::new(file)
            .read_to_end(&mut bytes)
            .expect("a file");
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The records of a file; those that cannot be read are another test's.
fn records(path: &Path) -> Vec<Record> {
    let mut bytes = Vec::new();
    let packed = File::open(path).expect("a catalogue");
    MultiGzDecoder::new(packed)
        .read_to_end(&mut bytes)
        .expect("a catalogue");
    Reader::new(bytes.as_slice())
        .filter_map(|raw| raw.ok()?.parse().ok())
        .filter_map(|record| match describe(&record, &Mapping::default()) {
            Described::Bibliographic(description) => Some(description.record),
            _ => None,
        })
        .collect()
}

#[test]
fn what_people_typed_elsewhere_means_something_here() {
    let Some(data) = data() else { return };
    let records: Vec<Record> = CATALOGUES
        .iter()
        .flat_map(|name| records(&data.join("marc").join(name)))
        .collect();
    let engine = TantivySearch::in_memory(Arc::default()).expect("memory");
    let mut titles: BTreeMap<String, u32> = BTreeMap::new();
    let mut indexed = Vec::with_capacity(records.len());
    for (record, number) in records.iter().zip(1_u32..) {
        let one = IndexRecord::bare(RecordNumber::new(number), i64::from(number), record);
        titles.extend(one.whole_titles().into_iter().map(|title| (title, number)));
        indexed.push(one);
    }
    engine.add(&indexed).expect("records are added");
    engine.commit(1).expect("they are there");

    let mut queries: BTreeSet<String> = files(&data.join("other/sw_index_tests"))
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rb"))
        .flat_map(|path| asked_in(&read(path)))
        .collect();
    let tested = queries.len();
    for log in ["popular.csv.gz", "zero_sample.csv"] {
        queries.extend(logged(&read(&data.join("other/queries").join(log))));
    }
    // The titles that are there, typed as they stand.
    let some = titles.keys().step_by(titles.len() / 400 + 1).cloned();
    let typed: Vec<String> = queries.iter().cloned().chain(some).collect();
    let mut there = 0;
    for (place, text) in typed.iter().enumerate() {
        let request = Request {
            correct: place % CORRECTED == 0,
            ..Request::of_text(text)
        };
        let hits = engine.search(&request);
        let hits = hits.unwrap_or_else(|why| panic!("« {text} »: {why}"));
        let is_plain = Query::parse(text).as_title().as_deref() == Some(whole(text).as_str());
        if is_plain && titles.contains_key(&whole(text)) {
            there += 1;
            assert!(hits.total > 0, "« {text} » is there, and the page is empty");
        }
    }
    println!(
        "{tested} queries of tests, {} in all, {there} of them titles of {} records",
        typed.len(),
        records.len()
    );
    assert!(tested > 500 && there > 300, "{tested} {there}");
}

#[test]
fn queries_are_found_in_the_tests_of_others() {
    let source = "resp = solr_resp_doc_ids_only(title_search_args('erlking \"x\"'))\n  it \"not this\" do";
    assert_eq!(asked_in(source), ["erlking \"x\""]);
}
