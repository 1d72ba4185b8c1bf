//! What a change of the opening days moves, in words: dates and references, and nobody's reading.

use std::collections::BTreeMap;

use app::opening_hours::Moves;
use i18n::Translator;
use jiff::civil::Date;

use crate::flash::Carried;

/// Lines shown of each; the figures above count them all.
const SHOWN: usize = 6;

/// « Cette fermeture déplace 12 dates de retour et 3 délais de retrait. »
pub fn consequence(t: Translator, key: &str, moves: &Moves) -> String {
    let (loans, holds) = counts(moves);
    let loans = t.with("staff-library-due-days").n("count", loans).to_string();
    let holds = t.with("staff-library-deadlines").n("count", holds).to_string();
    t.with(key).arg("loans", loans).arg("holds", holds).to_string()
}

fn counts(moves: &Moves) -> (u32, u32) {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    (count(moves.loans.len()), count(moves.holds.len()))
}

/// The due days, those that go the same way in one line.
pub fn loans(t: Translator, moves: &Moves, today: Date) -> Vec<String> {
    let mut ways: BTreeMap<(Date, Date), u32> = BTreeMap::new();
    for (loan, day) in &moves.loans {
        *ways.entry((loan.due_on, *day)).or_default() += 1;
    }
    let hidden: u32 = ways.values().skip(SHOWN).sum();
    let lines = ways.into_iter().take(SHOWN).map(|((from, to), count)| {
        t.with("staff-library-moved-loan")
            .n("count", count)
            .arg("from", t.date_long(from, today))
            .arg("to", t.date_long(to, today))
            .to_string()
    });
    lines.chain(more(t, hidden)).collect()
}

/// « et 12 autres ».
fn more(t: Translator, hidden: u32) -> Option<String> {
    (hidden > 0).then(|| t.with("staff-library-moved-more").n("count", hidden).to_string())
}

/// The pickup deadlines, each under the reference of its hold.
pub fn holds(t: Translator, moves: &Moves, today: Date) -> Vec<String> {
    let hidden = u32::try_from(moves.holds.len().saturating_sub(SHOWN)).unwrap_or(u32::MAX);
    let moved = moves.holds.iter().take(SHOWN);
    moved
        .map(|(hold, day)| {
            let from = hold.ready_until.map(|day| t.date_long(day, today));
            t.with("staff-library-moved-hold")
                .arg("reference", &hold.reference)
                .arg("from", from.unwrap_or_default())
                .arg("to", t.date_long(*day, today))
                .to_string()
        })
        .chain(more(t, hidden))
        .collect()
}

/// What was done, for the next page.
pub fn told(key: &'static str, moves: &Moves) -> Carried {
    let (loans, holds) = counts(moves);
    Carried::new(key, "").counted(loans, holds)
}
