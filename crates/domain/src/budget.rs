//! How much of the portal one visitor may ask for: points that come back with time. A page costs a
//! point, what is dear to make costs more. Readers never notice; a program that asks for every
//! combination of filters is told to wait before anything is done for it.

use jiff::Timestamp;

/// Millionths of a point, so that what comes back within a millisecond is not lost.
const WHOLE: i64 = 1_000_000;

/// What somebody asks for, as far as its cost goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// A file that is the same for everybody: it costs nothing.
    File,
    /// Signing in and out, a forgotten password: the way out of a spent budget.
    Door,
    /// A page of one thing: a record, a library, an account.
    Page,
    /// The first pages of a search, or its feed.
    Search,
    /// Pages of results where nobody leafs to by hand.
    Deep,
    /// All values of a filter.
    Values,
    /// Results as a file.
    Export,
    /// A part of the list of all pages.
    Sitemap,
}

impl Use {
    /// All of them, in the order of their cost.
    pub const ALL: [Self; 8] = [
        Self::File,
        Self::Door,
        Self::Page,
        Self::Search,
        Self::Deep,
        Self::Values,
        Self::Export,
        Self::Sitemap,
    ];

    /// Its word in figures.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Door => "door",
            Self::Page => "page",
            Self::Search => "search",
            Self::Deep => "deep",
            Self::Values => "values",
            Self::Export => "export",
            Self::Sitemap => "sitemap",
        }
    }

    /// What it costs, in points.
    #[must_use]
    pub const fn points(self) -> u32 {
        match self {
            Self::File => 0,
            Self::Door | Self::Page => 1,
            Self::Search => 5,
            Self::Deep | Self::Values => 10,
            Self::Sitemap => 50,
            Self::Export => 100,
        }
    }
}

/// What a visitor may spend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The most that is saved up; zero: nothing is counted.
    pub points: u32,
    /// What comes back in a second.
    pub per_second: u32,
}

/// What a network grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budgets {
    /// All who come from one address together: the computers of a library share one, so it is wide.
    pub address: Allowance,
    /// Whoever is signed in, by themselves.
    pub session: Allowance,
}

impl Default for Budgets {
    /// Thirty readers at one address search at their ease: each finds, narrows and reads about once in
    /// ten seconds, which is a point a second.
    fn default() -> Self {
        Self {
            address: Allowance {
                points: 2_400,
                per_second: 40,
            },
            session: Allowance {
                points: 4_800,
                per_second: 40,
            },
        }
    }
}

/// Whether the last points, which are kept for the door, may be spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastPoints {
    /// They stay.
    Kept,
    /// They may go.
    Open,
}

/// What a visitor has left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Millionths of a point; below zero, the reserve is being spent.
    left: i64,
    /// When that was, in microseconds.
    at: i64,
}

impl Bucket {
    /// That of somebody who asked for nothing yet.
    #[must_use]
    pub fn full(allowance: Allowance, now: Timestamp) -> Self {
        Self {
            left: i64::from(allowance.points) * WHOLE,
            at: now.as_microsecond(),
        }
    }

    /// Spends points, if they are there.
    ///
    /// # Errors
    /// The seconds after which they will be, when they are not.
    pub fn spend(
        &mut self,
        allowance: Allowance,
        points: u32,
        reserve: LastPoints,
        now: Timestamp,
    ) -> Result<(), u32> {
        self.refill(allowance, now);
        // What costs more than anybody can save up is had for all of it.
        let cost = i64::from(points.min(allowance.points)) * WHOLE;
        let floor = match reserve {
            LastPoints::Kept => 0,
            LastPoints::Open => -(i64::from(allowance.points) * WHOLE / 10),
        };
        let missing = floor + cost - self.left;
        if missing <= 0 {
            self.left -= cost;
            return Ok(());
        }
        let a_second = i64::from(allowance.per_second.max(1)) * WHOLE;
        let seconds = missing / a_second + i64::from(missing % a_second != 0);
        Err(u32::try_from(seconds.max(1)).unwrap_or(u32::MAX))
    }

    /// What is missing to a full one, in millionths of a point: a bucket that is full tells nothing of
    /// its owner.
    #[must_use]
    pub fn missing(&mut self, allowance: Allowance, now: Timestamp) -> i64 {
        self.refill(allowance, now);
        i64::from(allowance.points) * WHOLE - self.left
    }

    fn refill(&mut self, allowance: Allowance, now: Timestamp) {
        let now = now.as_microsecond();
        // A clock that was put back gives nothing and takes nothing.
        let elapsed = (now - self.at).max(0);
        self.at = now;
        let most = i64::from(allowance.points) * WHOLE;
        // A microsecond brings as many millionths as a second brings points.
        let back = elapsed.saturating_mul(i64::from(allowance.per_second));
        self.left = self.left.saturating_add(back).min(most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    const SMALL: Allowance = Allowance {
        points: 20,
        per_second: 2,
    };

    fn noon() -> Timestamp {
        "2026-11-23T12:00:00Z".parse().unwrap()
    }

    fn after(milliseconds: i64) -> Timestamp {
        noon() + SignedDuration::from_millis(milliseconds)
    }

    #[test]
    fn points_are_spent_and_come_back() {
        let mut bucket = Bucket::full(SMALL, noon());
        for _ in 0..4 {
            assert_eq!(bucket.spend(SMALL, 5, LastPoints::Kept, noon()), Ok(()));
        }
        assert_eq!(bucket.spend(SMALL, 5, LastPoints::Kept, noon()), Err(3));
        assert_eq!(bucket.spend(SMALL, 1, LastPoints::Kept, noon()), Err(1));
        // A refusal costs nothing.
        assert_eq!(bucket.spend(SMALL, 5, LastPoints::Kept, after(2_499)), Err(1));
        assert_eq!(bucket.spend(SMALL, 5, LastPoints::Kept, after(2_500)), Ok(()));
        assert_eq!(bucket.missing(SMALL, after(2_500)), 20 * WHOLE);
        assert_eq!(bucket.missing(SMALL, after(3_600_000)), 0, "never more than full");
    }

    #[test]
    fn what_comes_back_between_two_requests_is_not_lost() {
        let mut bucket = Bucket::full(SMALL, noon());
        assert_eq!(bucket.spend(SMALL, 20, LastPoints::Kept, noon()), Ok(()));
        for millisecond in 1..500 {
            assert!(
                bucket
                    .spend(SMALL, 1, LastPoints::Kept, after(millisecond))
                    .is_err()
            );
        }
        assert_eq!(bucket.spend(SMALL, 1, LastPoints::Kept, after(500)), Ok(()));
    }

    #[test]
    fn the_door_stays_open_a_little_longer() {
        let mut bucket = Bucket::full(SMALL, noon());
        assert_eq!(bucket.spend(SMALL, 20, LastPoints::Kept, noon()), Ok(()));
        assert!(bucket.spend(SMALL, 1, LastPoints::Kept, noon()).is_err());
        assert_eq!(bucket.spend(SMALL, 1, LastPoints::Open, noon()), Ok(()));
        assert_eq!(bucket.spend(SMALL, 1, LastPoints::Open, noon()), Ok(()));
        assert!(bucket.spend(SMALL, 1, LastPoints::Open, noon()).is_err());
    }

    #[test]
    fn the_dearest_can_be_had_with_the_smallest_allowance() {
        let mut bucket = Bucket::full(SMALL, noon());
        assert_eq!(bucket.spend(SMALL, 100, LastPoints::Kept, noon()), Ok(()));
        assert_eq!(bucket.spend(SMALL, 100, LastPoints::Kept, noon()), Err(10));
    }

    #[test]
    fn a_clock_that_was_put_back_does_no_harm() {
        let mut bucket = Bucket::full(SMALL, noon());
        assert_eq!(bucket.spend(SMALL, 20, LastPoints::Kept, noon()), Ok(()));
        assert!(bucket.spend(SMALL, 1, LastPoints::Kept, after(-60_000)).is_err());
    }

    #[test]
    fn a_library_full_of_readers_is_not_refused() {
        let granted = Budgets::default().address;
        let mut bucket = Bucket::full(granted, noon());
        // Thirty readers for an hour: each a search, two filters, a record and twenty letters typed in
        // the field, every forty seconds.
        for second in (0..3_600).step_by(40) {
            for reader in 0..30 {
                let now = after(second * 1_000 + reader * 1_300);
                for used in [Use::Search, Use::Search, Use::Search, Use::Page] {
                    assert_eq!(
                        bucket.spend(granted, used.points(), LastPoints::Kept, now),
                        Ok(())
                    );
                }
                assert_eq!(bucket.spend(granted, 20, LastPoints::Kept, now), Ok(()));
            }
        }
    }

    #[test]
    fn what_is_dearer_to_make_costs_more() {
        assert!(Use::Page.points() < Use::Search.points());
        assert!(Use::Search.points() < Use::Values.points());
        assert!(Use::ALL.iter().all(|used| used.points() <= Use::Export.points()));
    }
}
