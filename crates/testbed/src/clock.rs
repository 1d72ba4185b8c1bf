//! A clock that shows the instant it was told to show, until it is told another.

use std::sync::{Arc, Mutex, PoisonError};

use domain::time::Clock;
use jiff::{SignedDuration, Timestamp};

/// A clock for tests. Its clones show the same time, so that a test keeps one and the portal
/// holds another.
#[derive(Clone, Debug)]
pub struct TestClock(Arc<Mutex<Timestamp>>);

impl TestClock {
    /// A clock that stands at an instant written as `2026-11-23T09:00:00Z`.
    ///
    /// # Panics
    /// When the text is no instant.
    #[must_use]
    pub fn at(instant: &str) -> Self {
        Self(Arc::new(Mutex::new(parse(instant))))
    }

    /// Sets it to another instant, earlier or later.
    ///
    /// # Panics
    /// When the text is no instant.
    pub fn set(&self, instant: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = parse(instant);
    }

    /// Lets time pass.
    ///
    /// # Panics
    /// When the calendar ends there.
    pub fn advance(&self, duration: SignedDuration) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add(duration).expect("the calendar goes on");
    }

    /// Lets whole days of 24 hours pass.
    pub fn advance_days(&self, days: i64) {
        self.advance(SignedDuration::from_hours(24 * days));
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn parse(instant: &str) -> Timestamp {
    instant
        .parse()
        .unwrap_or_else(|error| panic!("{instant} is no instant: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_shows_the_same_time() {
        let clock = TestClock::at("2026-11-23T09:00:00Z");
        let seen_by_the_portal: Arc<dyn Clock> = Arc::new(clock.clone());
        clock.advance_days(2);
        assert_eq!(seen_by_the_portal.now().to_string(), "2026-11-25T09:00:00Z");
        clock.set("2027-01-01T00:00:00Z");
        assert_eq!(seen_by_the_portal.now().to_string(), "2027-01-01T00:00:00Z");
    }
}
