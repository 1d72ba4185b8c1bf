//! Completions from what is in memory: everything is looked at.

use std::collections::HashMap;

use super::Committed;
use crate::completion::{
    Asked, Candidate, Completion, CompletionKind, Core, Wanted, answers, first_words, weight,
};
use crate::engine::Result;
use crate::facet::Facet;
use crate::words::words;

impl Core for Committed {
    fn candidates(&self, asked: &Asked, each: usize) -> Result<Vec<Candidate>> {
        let titles = self.records.iter().filter_map(|(number, entry)| {
            let holds = |wanted: &Wanted| entry.completed_by.iter().any(|word| answers(wanted, word));
            let is_meant = asked.words.iter().all(holds) && may_start(asked, &entry.title);
            is_meant.then(|| Candidate {
                completion: Completion {
                    kind: CompletionKind::Title,
                    number: number.get(),
                    text: entry.title.clone(),
                },
                work: entry.work,
                weight: weight(entry.popularity),
            })
        });
        let counts = self.counts();
        let headings = self.names.values().filter_map(|heading| {
            let count = *counts.get(&heading.number)?;
            let own = words(&heading.name);
            let holds = |wanted: &Wanted| own.iter().any(|word| answers(wanted, &word.text));
            let is_meant = asked.words.iter().all(holds) && may_start(asked, &heading.name);
            is_meant.then(|| Candidate {
                completion: Completion {
                    kind: heading.kind,
                    number: heading.number,
                    text: heading.name.clone(),
                },
                work: 0,
                weight: weight(count),
            })
        });
        let mut found: Vec<Candidate> = titles.chain(headings).collect();
        found.sort_by_key(|candidate| std::cmp::Reverse(candidate.weight));
        let mut kept = [0_usize; CompletionKind::ALL.len()];
        found.retain(|candidate| {
            let kept = &mut kept[candidate.completion.kind.place()];
            *kept += 1;
            *kept <= each
        });
        Ok(found)
    }
}

impl Committed {
    /// How many records are under each heading.
    fn counts(&self) -> HashMap<u32, u32> {
        let mut counts = HashMap::new();
        for (facet, value) in self.records.values().flat_map(|entry| &entry.values) {
            if matches!(facet, Facet::Author | Facet::Subject | Facet::Series) {
                *counts.entry(*value).or_default() += 1;
            }
        }
        counts
    }
}

fn may_start(asked: &Asked, text: &str) -> bool {
    !asked.at_start
        || first_words(text)
            .iter()
            .any(|word| answers(&asked.words[0], word))
}
