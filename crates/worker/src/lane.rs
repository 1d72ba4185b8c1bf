//! Lanes: mails, other ILSes, and the house itself. A mail server that hangs, or a library that does
//! not answer, delays its own lane and no other.

use store::job::Kinds;

/// A lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// Mails.
    Mail,
    /// Messages to ILSes that are elsewhere.
    Ils,
    /// What needs nothing but the database.
    House,
    /// Loads of files: minutes each.
    Import,
}

const MAIL: &[&str] = &["send_mail"];
const ILS: &[&str] = &[
    "place_in_ils",
    "edit_in_ils",
    "cancel_in_ils",
    "renew_in_ils",
    "reconcile_holds",
];
const IMPORT: &[&str] = &["import"];
const ELSEWHERE: &[&str] = &[
    "send_mail",
    "place_in_ils",
    "edit_in_ils",
    "cancel_in_ils",
    "renew_in_ils",
    "reconcile_holds",
    "import",
];

impl Lane {
    pub(crate) const ALL: [Self; 4] = [Self::Mail, Self::Ils, Self::House, Self::Import];

    pub(crate) const fn kinds(self) -> Kinds<'static> {
        match self {
            Self::Mail => Kinds::Only(MAIL),
            Self::Ils => Kinds::Only(ILS),
            Self::House => Kinds::Except(ELSEWHERE),
            Self::Import => Kinds::Only(IMPORT),
        }
    }

    /// Jobs claimed at once. Whatever can wait on a server comes in small batches: all of a batch
    /// must end before its claim does.
    pub(crate) const fn batch(self) -> i64 {
        match self {
            Self::Mail | Self::Ils => 16,
            Self::House => 32,
            Self::Import => 1,
        }
    }

    /// How long a batch is one worker's: longer than any batch takes. A load says every few seconds that
    /// it goes on, so that another worker soon goes on where one that died was.
    pub(crate) const fn claim_seconds(self) -> i64 {
        match self {
            Self::Mail | Self::Ils | Self::House => 900,
            Self::Import => 60,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_job_is_in_one_lane() {
        let joined: Vec<&str> = MAIL.iter().chain(ILS).chain(IMPORT).copied().collect();
        assert_eq!(joined, ELSEWHERE);
    }
}
