//! The judged searches over the catalogue of the demonstration: what people type finds what they mean.

use std::collections::BTreeMap;
use std::sync::Arc;

use demo::judged::{Kind, judged};
use demo::works::works;
use domain::id::RecordNumber;
use jiff::civil::date;
use search::{IndexRecord, Request, Search};
use search_tantivy::TantivySearch;

/// How many of the first results are looked at.
const FIRST: usize = 5;
/// The share of known items that come first.
const KNOWN_FIRST: f64 = 0.97;
/// The share of all searches that are answered among the first.
const ALL_AMONG: f64 = 0.98;
/// The share of searches with a slip that are still answered among the first.
const SLIPS_AMONG: f64 = 0.96;

/// The engine over the catalogue: records are numbered as the works stand.
fn engine() -> TantivySearch {
    let items = demo::catalogue::items(date(2026, 11, 23));
    let engine = TantivySearch::in_memory(Arc::default()).expect("memory");
    let records: Vec<IndexRecord<'_>> = works()
        .iter()
        .zip(1_u32..)
        .map(|(work, number)| IndexRecord {
            call_numbers: vec![work.call_number.to_owned()],
            popularity: u32::try_from(items.of_work(work.key).len()).expect("few"),
            ..IndexRecord::bare(RecordNumber::new(number), i64::from(number), &work.record)
        })
        .collect();
    engine.add(&records).expect("records are added");
    engine.commit(1).expect("they are there");
    engine
}

/// The places in the works of the first results.
fn first(engine: &TantivySearch, text: &str, limit: usize) -> Vec<usize> {
    let request = Request {
        limit,
        ..Request::of_text(text)
    };
    let hits = engine.search(&request).expect("a search answers").hits;
    hits.iter().map(|hit| hit.number.get() as usize - 1).collect()
}

/// How many of a kind, and how many of them were found first, and among the first.
#[derive(Default)]
struct Score {
    asked: usize,
    first: usize,
    among: usize,
}

impl Score {
    fn add(&mut self, rank: Option<usize>) {
        self.asked += 1;
        self.first += usize::from(rank == Some(0));
        self.among += usize::from(rank.is_some());
    }

    fn share(count: usize, of: usize) -> f64 {
        let exact = |count: usize| f64::from(u32::try_from(count).expect("few"));
        exact(count) / exact(of)
    }
}

#[test]
fn people_find_what_they_mean() {
    let engine = engine();
    let mut kinds: BTreeMap<Kind, Score> = BTreeMap::new();
    let (mut known, mut all) = (Score::default(), Score::default());
    let mut missed = String::new();
    for search in judged() {
        let found = first(&engine, search.query, FIRST);
        let rank = found.iter().position(|place| search.is_met_by(&works()[*place]));
        kinds.entry(search.kind).or_default().add(rank);
        all.add(rank);
        if search.is_known_item() {
            known.add(rank);
        }
        let is_well = if search.is_known_item() {
            rank == Some(0)
        } else {
            rank.is_some()
        };
        if !is_well {
            let shown: Vec<&str> = found.iter().map(|place| works()[*place].key).collect();
            let rank = rank.map_or_else(|| "-".to_owned(), |rank| (rank + 1).to_string());
            missed.push_str(&format!(
                "{:?}\t{rank}\t« {} »\t{}\n",
                search.kind,
                search.query,
                shown.join(", ")
            ));
        }
    }
    println!("{missed}");
    for (kind, score) in &kinds {
        println!(
            "{kind:?}: {} asked, {} first, {} among the first {FIRST}",
            score.asked, score.first, score.among
        );
    }
    let at_first = Score::share(known.first, known.asked);
    let among = Score::share(all.among, all.asked);
    println!("success@1 of known items {at_first:.3}, success@{FIRST} of all {among:.3}");
    assert!(
        at_first >= KNOWN_FIRST,
        "success@1 of known items is {at_first:.3}\n{missed}"
    );
    assert!(among >= ALL_AMONG, "success@{FIRST} is {among:.3}\n{missed}");
}

/// The word as a finger slips: a letter wrong, missing, doubled, or two exchanged.
fn slips(word: &str) -> [String; 4] {
    let letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let mut wrong = letters.clone();
    wrong[middle] = if letters[middle] == 'x' { 'k' } else { 'x' };
    let mut missing = letters.clone();
    missing.remove(middle);
    let mut doubled = letters.clone();
    doubled.insert(middle, letters[middle]);
    let mut exchanged = letters;
    exchanged.swap(middle - 1, middle);
    [text(&wrong), text(&missing), text(&doubled), text(&exchanged)]
}

#[test]
fn one_wrong_letter_empties_no_list() {
    let engine = engine();
    let plain = |search: &&demo::Judged| {
        search.is_known_item()
            && !matches!(
                search.kind,
                Kind::Typo | Kind::Language | Kind::Isbn | Kind::CallNumber
            )
    };
    let (mut asked, mut among) = (0, 0);
    let mut empty = String::new();
    let finds = |search: &&demo::Judged| !first(&engine, search.query, FIRST).is_empty();
    for search in judged().iter().filter(plain).filter(finds) {
        let words: Vec<&str> = search.query.split(' ').collect();
        // A word that is still being typed is not a word yet.
        let whole = words.len() - usize::from(search.kind == Kind::Prefix);
        for (place, word) in words[..whole].iter().enumerate() {
            if word.chars().count() < 5 || !word.chars().all(char::is_alphabetic) {
                continue;
            }
            for slip in slips(word) {
                let mut typed = words.clone();
                typed[place] = &slip;
                let typed = typed.join(" ");
                let found = first(&engine, &typed, FIRST);
                if found.is_empty() {
                    empty.push_str(&format!("« {typed} »\n"));
                }
                asked += 1;
                among += usize::from(found.iter().any(|place| search.is_met_by(&works()[*place])));
            }
        }
    }
    let among = Score::share(among, asked);
    println!("{asked} searches with a slip, {among:.3} of them still find it among the first {FIRST}");
    assert!(asked > 500, "{asked}");
    assert!(empty.is_empty(), "{empty}");
    assert!(among >= SLIPS_AMONG, "{among:.3}");
}
