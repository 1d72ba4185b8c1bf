//! Giving authors, subjects and series the dense numbers that the index counts by.

use std::collections::{BTreeSet, HashMap};

use domain::fold::fold;
use domain::record::Record;
use store::Conn;
use store::heading::{KINDS, NewHeading};
use store::record::Headings;

use crate::failure::Outcome;

/// Numbers known so far: a load meets the same headings again and again.
#[derive(Default)]
pub struct Known([HashMap<String, u32>; 3]);

/// Headings kept of one kind before the memory is given back.
const KEPT: usize = 300_000;

/// The names of a record by kind, in the order of [`KINDS`].
fn names(record: &Record) -> [Vec<&str>; 3] {
    [
        record
            .contributors
            .iter()
            .map(|contributor| contributor.name.as_str())
            .collect(),
        record
            .subjects
            .iter()
            .map(|subject| subject.heading.as_str())
            .collect(),
        record.series.iter().map(|series| series.title.as_str()).collect(),
    ]
}

impl Known {
    /// Makes sure that every heading of these records has a number.
    pub async fn learn(&mut self, conn: &mut Conn, records: &[&Record]) -> Outcome<()> {
        let mut new = Vec::new();
        let mut next = None;
        for (index, kind) in KINDS.into_iter().enumerate() {
            let known = &mut self.0[index];
            if known.len() > KEPT {
                known.clear();
            }
            let mut unknown: HashMap<String, &str> = HashMap::new();
            for record in records {
                for name in &names(record)[index] {
                    let key = fold(name);
                    if !key.is_empty() && !known.contains_key(&key) {
                        unknown.entry(key).or_insert(name);
                    }
                }
            }
            let keys: Vec<&str> = unknown.keys().map(String::as_str).collect();
            let found = store::heading::known(conn, kind, &keys).await?;
            let missing: BTreeSet<&String> = unknown.keys().filter(|key| !found.contains_key(*key)).collect();
            if !missing.is_empty() && next.is_none() {
                next = Some(store::heading::next_id(conn).await?);
            }
            for key in missing {
                let id = next.unwrap_or_default();
                next = Some(id + 1);
                let name = unknown.get(key).copied().unwrap_or_default().to_owned();
                new.push(NewHeading {
                    id,
                    kind,
                    key: key.clone(),
                    name,
                });
                known.insert(key.clone(), id);
            }
            known.extend(found);
        }
        Ok(store::heading::insert(conn, new).await?)
    }

    /// The numbers of a record's headings, each once.
    pub fn of(&self, record: &Record) -> Headings {
        let [authors, subjects, series] = names(record);
        let numbers = |index: usize, names: Vec<&str>| {
            let mut ids: Vec<u32> = names
                .into_iter()
                .filter_map(|name| self.0[index].get(&fold(name)).copied())
                .collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        Headings {
            authors: numbers(0, authors),
            subjects: numbers(1, subjects),
            series: numbers(2, series),
        }
    }
}
