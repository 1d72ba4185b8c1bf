//! How an ILS fails: a refusal is an answer, a wrong password is not a broken line.

/// A call that brought no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It answered no: asking again changes nothing.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The card or the secret is wrong; which of them is never told.
    #[error("wrong credentials")]
    WrongCredentials,
    /// It does not answer, or says that it is down: again later.
    #[error("unreachable: {0}")]
    Unreachable(String),
    /// It may or may not have done it: read before trying again.
    #[error("no answer after the request was sent: {0}")]
    Ambiguous(String),
    /// Its answer, or our settings, make no sense: an operator must look.
    #[error("misconfigured: {0}")]
    Misconfigured(String),
}

impl Error {
    /// Whether trying again later may help.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Ambiguous(_))
    }
}

/// Why an ILS says no, as far as its words can be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The patron has it on hold already.
    AlreadyHeld,
    /// The patron has it on loan.
    AlreadyOnLoan,
    /// The patron has as many as allowed.
    LimitReached,
    /// The queue for it is full.
    QueueFull,
    /// It cannot be held.
    NotHoldable,
    /// The pickup library is not accepted.
    PickupRefused,
    /// Something stands against the patron.
    Blocked,
    /// Somebody waits for it.
    Awaited,
    /// It was renewed as often as allowed.
    RenewedEnough,
    /// The thing asked for does not exist there.
    Unknown,
    /// Words we do not know, as they came: for staff.
    Other(String),
}
