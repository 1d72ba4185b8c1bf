//! How often a door may be used: by one visitor's network, and for one name, card or address, which
//! may not exist. Beyond that one waits; nobody is locked out for good.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use jiff::{SignedDuration, Timestamp};

use crate::refusal::coded;

/// A door that a stranger may knock at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Door {
    /// Failing to sign in.
    SignIn,
    /// Asking for a link to choose a password.
    Link,
    /// Typing the code that the desk printed.
    Code,
    /// Asking to be registered.
    Preregistration,
    /// Asking for another address for mail.
    Address,
    /// Giving the password of today again, before something is changed.
    Proof,
    /// Typing a code of the second factor.
    SecondFactor,
}

coded!(Door {
    SignIn => "sign_in",
    Link => "link",
    Code => "code",
    Preregistration => "preregistration",
    Address => "address",
    Proof => "proof",
    SecondFactor => "second_factor",
});

/// So many uses in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many.
    pub uses: u32,
    /// In how long.
    pub seconds: i64,
}

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

impl Door {
    /// For all who come from one network: the computers of a library and of a school share one, so it
    /// is wide.
    #[must_use]
    pub const fn of_network(self) -> Limit {
        let (uses, seconds) = match self {
            Self::SignIn | Self::Proof | Self::SecondFactor => (60, 600),
            Self::Link | Self::Code | Self::Address => (30, HOUR),
            Self::Preregistration => (20, HOUR),
        };
        Limit { uses, seconds }
    }

    /// For one name, card or address: nobody's mailbox is filled through us, and no code is guessed.
    #[must_use]
    pub const fn of_subject(self) -> Limit {
        let (uses, seconds) = match self {
            // Failures on one name have rules of their own: see `account`.
            Self::SignIn => (u32::MAX, HOUR),
            Self::Link => (3, HOUR),
            Self::Code => (5, HOUR),
            Self::Preregistration => (5, DAY),
            Self::Address => (3, HOUR),
            Self::Proof | Self::SecondFactor => (10, HOUR),
        };
        Limit { uses, seconds }
    }
}

/// Failed sign-ins of the whole site in ten minutes, beyond which unknown browsers wait: guessing
/// spread over thousands of addresses is still guessing.
pub const SITE_FAILURES: Limit = Limit {
    uses: 1000,
    seconds: 600,
};

impl Limit {
    /// The beginning of the span in which an instant lies.
    #[must_use]
    pub fn window(self, now: Timestamp) -> Timestamp {
        let seconds = now.as_second();
        Timestamp::from_second(seconds - seconds.rem_euclid(self.seconds)).unwrap_or(now)
    }

    /// Whether one more may pass after so many.
    #[must_use]
    pub const fn allows(self, uses: u32) -> bool {
        uses <= self.uses
    }

    /// How long until the next span begins.
    #[must_use]
    pub fn wait(self, now: Timestamp) -> SignedDuration {
        let end = self.window(now) + SignedDuration::from_secs(self.seconds);
        now.duration_until(end)
    }
}

/// The part of an address on the network that stands for one visitor: a household has a whole range
/// of the newer kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Network {
    /// One address.
    Four(Ipv4Addr),
    /// The first half of one.
    Six([u16; 4]),
}

impl Network {
    /// That of an address.
    #[must_use]
    pub const fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(four) => Self::Four(four),
            IpAddr::V6(six) => {
                let [a, b, c, d, ..] = six.segments();
                Self::Six([a, b, c, d])
            }
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Four(four) => four.fmt(formatter),
            Self::Six([a, b, c, d]) => write!(formatter, "{a:x}:{b:x}:{c:x}:{d:x}::/64"),
        }
    }
}

/// The network of an address, as it is written.
#[must_use]
pub fn network_of(address: IpAddr) -> String {
    Network::of(address).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_ends_for_everybody_at_the_same_instant() {
        let limit = Limit {
            uses: 3,
            seconds: 600,
        };
        let now: Timestamp = "2026-11-23T09:04:10Z".parse().unwrap();
        assert_eq!(limit.window(now).to_string(), "2026-11-23T09:00:00Z");
        assert_eq!(limit.wait(now).as_secs(), 350);
        assert!(limit.allows(3) && !limit.allows(4));
    }

    #[test]
    fn a_household_is_one_visitor() {
        let network = |text: &str| network_of(text.parse().unwrap());
        assert_eq!(network("2a02:a03f:1:2::1"), network("2a02:a03f:1:2:ffff::9"));
        assert_ne!(network("2a02:a03f:1:2::1"), network("2a02:a03f:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
    }

    #[test]
    fn a_whole_library_may_sign_in_at_once_and_nobody_fills_a_mailbox() {
        for door in Door::ALL {
            assert!(door.of_network().uses >= 20, "{door:?}");
        }
        assert!(Door::Link.of_subject().uses <= 3);
    }
}
