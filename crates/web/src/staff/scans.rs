//! What each desk and each crate of the shuttle was last told, kept by this process for the page that follows a scan. Nothing
//! depends on it: what a scan did is in the database, this only says it again.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use super::shuttle::Crate;
use crate::pages::staff::{ScanAnswer, ScanLine};

/// Scans shown on a page.
const SHOWN: usize = 12;
/// Desks that are remembered; when there are more, all are forgotten.
const DESKS: usize = 500;

/// A scan that was answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The token of its form: the same form sent twice is one scan.
    pub token: String,
    /// In large words.
    pub answer: ScanAnswer,
    /// In a line of the list.
    pub line: ScanLine,
}

/// The last scans of each session.
#[derive(Debug, Default)]
pub struct Scans(Mutex<HashMap<String, VecDeque<Answered>>>);

impl Scans {
    /// Keeps what a scan of a session gave.
    pub fn keep(&self, session: &str, answered: Answered) {
        let mut desks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if desks.len() >= DESKS && !desks.contains_key(session) {
            desks.clear();
        }
        let scans = desks.entry(session.to_owned()).or_default();
        scans.push_front(answered);
        scans.truncate(SHOWN);
    }

    /// The last scans of a session, the latest first.
    pub fn of(&self, session: &str) -> Vec<Answered> {
        let desks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        desks
            .get(session)
            .map(|scans| scans.iter().cloned().collect())
            .unwrap_or_default()
    }
}

/// Held while a crate of a session is worked on.
type Turn = Arc<tokio::sync::Mutex<()>>;

/// The last crate of each session.
#[derive(Debug, Default)]
pub struct Crates(Mutex<HashMap<String, Arc<Crate>>>, Mutex<HashMap<String, Turn>>);

impl Crates {
    /// The turn of a session: a form that is sent twice waits for the first, and is told the same.
    pub fn turn(&self, session: &str) -> Turn {
        let mut turns = self.1.lock().unwrap_or_else(PoisonError::into_inner);
        if turns.len() >= DESKS && !turns.contains_key(session) {
            turns.clear();
        }
        turns.entry(session.to_owned()).or_default().clone()
    }

    /// Keeps what a crate of a session gave.
    pub fn keep(&self, session: &str, told: Crate) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= DESKS && !kept.contains_key(session) {
            kept.clear();
        }
        kept.insert(session.to_owned(), Arc::new(told));
    }

    /// The last crate of a session.
    pub fn of(&self, session: &str) -> Option<Arc<Crate>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(session).cloned()
    }
}
