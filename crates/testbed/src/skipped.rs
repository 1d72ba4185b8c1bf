//! Saying what was left out. A test that passes says nothing and what it prints is kept from sight, so
//! that a test that did not run looks like one that passed: the words go past that, once in a run.

use std::io::Write as _;
use std::sync::Once;

/// Says it on the standard error itself, which no test harness keeps back.
pub(crate) fn say(once: &Once, words: &str) {
    once.call_once(|| {
        writeln!(std::io::stderr(), "{words}").expect("stderr can be written");
    });
}
