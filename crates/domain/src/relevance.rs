//! The relevance bench: searches that librarians have judged, and how well they were answered at a moment.

use jiff::Timestamp;

use crate::id::{JudgedSearchId, RecordNumber, RelevanceRunId};
use crate::refusal::coded;

/// Within how many results a document may have to come.
pub const WITHIN: [u32; 4] = [1, 3, 5, 10];
/// How deep a document is looked for: beyond, nobody sees it.
pub const DEEPEST: u32 = 50;
/// The most judged searches: they are all made each time the bench is shown.
pub const MOST: usize = 400;
/// The most runs that are kept.
pub const MOST_RUNS: i64 = 60;
/// The longest search, in characters.
pub const LONGEST_QUERY: usize = 200;
/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 300;

/// A search of which somebody said what must come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedSearch {
    /// Its id.
    pub id: JudgedSearchId,
    /// What is typed.
    pub query: String,
    /// The document that must come.
    pub record: RecordNumber,
    /// Whether another edition of its work will do.
    pub any_edition: bool,
    /// Among how many first results, one of [`WITHIN`].
    pub within: u32,
    /// Why, in a librarian's words.
    pub note: String,
    /// Who added it, as the audit names them.
    pub added_by: String,
    /// When.
    pub added_at: Timestamp,
    /// Grows with every change.
    pub version: i64,
}

/// Why what was typed cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadJudgement {
    /// Nothing is looked for.
    NoQuery,
    /// The search is too long.
    LongQuery,
    /// The note is too long.
    LongNote,
    /// No such number of results.
    Within,
}

coded!(BadJudgement {
    NoQuery => "no_query",
    LongQuery => "long_query",
    LongNote => "long_note",
    Within => "within",
});

/// Reads what was typed: the search and the note without spaces around, and within how many results.
///
/// # Errors
/// The first thing to correct.
pub fn read_judgement(query: &str, within: u32, note: &str) -> Result<(String, u32, String), BadJudgement> {
    let (query, note) = (query.trim(), note.trim());
    if !query.chars().any(char::is_alphanumeric) {
        return Err(BadJudgement::NoQuery);
    }
    if query.chars().count() > LONGEST_QUERY {
        return Err(BadJudgement::LongQuery);
    }
    if note.chars().count() > LONGEST_NOTE {
        return Err(BadJudgement::LongNote);
    }
    if !WITHIN.contains(&within) {
        return Err(BadJudgement::Within);
    }
    Ok((query.to_owned(), within, note.to_owned()))
}

/// A run of all judged searches that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelevanceRun {
    /// Its id.
    pub id: RelevanceRunId,
    /// When.
    pub kept_at: Timestamp,
    /// Who kept it, as the audit names them.
    pub kept_by: String,
    /// The version of the index: its fields and how texts are cut.
    pub index_stamp: String,
    /// What a match was worth.
    pub weights: String,
    /// How many records the index held.
    pub records: i64,
    /// How its searches were answered.
    pub tally: Tally,
}

/// Where the document of one judged search came, in one run: the search as it was judged then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// What was typed.
    pub query: String,
    /// The document that must come.
    pub record: RecordNumber,
    /// Among how many first results.
    pub within: u32,
    /// Where it came, from 1; none: not among the first [`DEEPEST`].
    pub rank: Option<u32>,
}

impl Ranked {
    /// Whether it came where it must.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.rank.is_some_and(|rank| rank <= self.within)
    }

    /// Whether two runs speak of one search.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.query == other.query && self.record == other.record
    }
}

/// How many searches were answered how well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub asked: i64,
    /// Those whose document came first.
    pub first: i64,
    /// Those whose document came among the first five.
    pub five: i64,
    /// Those whose document came where it must.
    pub kept: i64,
}

impl Tally {
    /// Of a run.
    #[must_use]
    pub fn of(ranks: &[Ranked]) -> Self {
        let count = |holds: fn(&Ranked) -> bool| {
            i64::try_from(ranks.iter().filter(|ranked| holds(ranked)).count()).unwrap_or(i64::MAX)
        };
        Self {
            asked: count(|_| true),
            first: count(|ranked| ranked.rank == Some(1)),
            five: count(|ranked| ranked.rank.is_some_and(|rank| rank <= 5)),
            kept: count(Ranked::is_kept),
        }
    }
}

/// What became of a document between two runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// It comes earlier.
    Better,
    /// It comes later, or not at all.
    Worse,
    /// It comes where it came.
    Same,
    /// The search was not judged before.
    New,
}

coded!(Shift {
    Better => "better",
    Worse => "worse",
    Same => "same",
    New => "new",
});

impl Shift {
    /// Between two ranks of one search.
    #[must_use]
    pub fn between(before: Option<u32>, after: Option<u32>) -> Self {
        let place = |rank: Option<u32>| rank.unwrap_or(u32::MAX);
        match place(after).cmp(&place(before)) {
            std::cmp::Ordering::Less => Self::Better,
            std::cmp::Ordering::Equal => Self::Same,
            std::cmp::Ordering::Greater => Self::Worse,
        }
    }

    /// What became of a search since a run.
    #[must_use]
    pub fn since(before: &[Ranked], now: &Ranked) -> Self {
        match before.iter().find(|ranked| ranked.is_same(now)) {
            Some(ranked) => Self::between(ranked.rank, now.rank),
            None => Self::New,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranked(query: &str, within: u32, rank: Option<u32>) -> Ranked {
        Ranked {
            query: query.into(),
            record: RecordNumber::new(1),
            within,
            rank,
        }
    }

    #[test]
    fn a_run_is_counted() {
        let ranks = [
            ranked("a", 1, Some(1)),
            ranked("b", 1, Some(2)),
            ranked("c", 10, Some(7)),
            ranked("d", 5, None),
        ];
        let expected = Tally {
            asked: 4,
            first: 1,
            five: 2,
            kept: 2,
        };
        assert_eq!(Tally::of(&ranks), expected);
        assert_eq!(Tally::of(&[]), Tally::default());
    }

    #[test]
    fn a_document_comes_earlier_later_or_where_it_came() {
        let before = [ranked("a", 1, Some(3)), ranked("b", 1, None)];
        for (query, rank, shift) in [
            ("a", Some(1), Shift::Better),
            ("a", Some(3), Shift::Same),
            ("a", Some(4), Shift::Worse),
            ("a", None, Shift::Worse),
            ("b", None, Shift::Same),
            ("b", Some(50), Shift::Better),
            ("c", Some(1), Shift::New),
        ] {
            assert_eq!(
                Shift::since(&before, &ranked(query, 1, rank)),
                shift,
                "{query} {rank:?}"
            );
        }
    }

    #[test]
    fn what_cannot_be_judged_is_said() {
        let long = "x".repeat(LONGEST_NOTE + 1);
        for (query, within, note, why) in [
            (" ?! ", 1, "", BadJudgement::NoQuery),
            (long.as_str(), 1, "", BadJudgement::LongQuery),
            ("chat", 1, long.as_str(), BadJudgement::LongNote),
            ("chat", 2, "", BadJudgement::Within),
        ] {
            assert_eq!(read_judgement(query, within, note), Err(why), "{query}");
        }
        assert_eq!(
            read_judgement(" chat ", 3, ""),
            Ok(("chat".into(), 3, String::new()))
        );
    }
}
