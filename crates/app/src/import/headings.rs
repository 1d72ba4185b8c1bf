//! Giving authors, subjects and series the dense numbers that the index counts by.

use std::collections::{BTreeMap, HashMap};

use store::Conn;
use store::heading::{KINDS, NewHeading};
use store::record::Headings;

use super::keys::Keys;
use crate::failure::Outcome;

/// Numbers known so far: a load meets the same headings again and again.
#[derive(Default)]
pub struct Known([HashMap<String, u32>; 3]);

/// Headings kept of one kind before the memory is given back.
const KEPT: usize = 300_000;

impl Known {
    /// Makes sure that every heading of these records has a number.
    pub async fn learn<'a>(
        &mut self,
        conn: &mut Conn,
        records: impl Iterator<Item = &'a Keys> + Clone,
    ) -> Outcome<()> {
        let mut new = Vec::new();
        let mut next = None;
        for (index, kind) in KINDS.into_iter().enumerate() {
            let known = &mut self.0[index];
            if known.len() > KEPT {
                known.clear();
            }
            let mut unknown: BTreeMap<&str, &str> = BTreeMap::new();
            for heading in records.clone().flat_map(|keys| &keys.headings[index]) {
                if !known.contains_key(&heading.key) {
                    unknown.entry(&heading.key).or_insert(&heading.name);
                }
            }
            let keys: Vec<&str> = unknown.keys().copied().collect();
            known.extend(store::heading::known(conn, kind, &keys).await?);
            unknown.retain(|key, _| !known.contains_key(*key));
            if !unknown.is_empty() && next.is_none() {
                next = Some(store::heading::next_id(conn).await?);
            }
            for (key, name) in unknown {
                let id = next.unwrap_or_default();
                next = Some(id + 1);
                new.push(NewHeading {
                    id,
                    kind,
                    key: key.to_owned(),
                    name: name.to_owned(),
                });
                known.insert(key.to_owned(), id);
            }
        }
        Ok(store::heading::insert(conn, new).await?)
    }

    /// The numbers of a record's headings, each once.
    pub fn of(&self, keys: &Keys) -> Headings {
        let numbers = |index: usize| {
            let headings = keys.headings[index].iter();
            let mut ids: Vec<u32> = headings
                .filter_map(|heading| self.0[index].get(&heading.key).copied())
                .collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        };
        Headings {
            authors: numbers(0),
            subjects: numbers(1),
            series: numbers(2),
        }
    }
}
