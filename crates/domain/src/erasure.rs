//! What the purge of each night erases of people, kind by kind: what whoever answers for data protection
//! reads of it.

use crate::refusal::coded;

/// A kind of data that has a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Sessions that are over.
    Session,
    /// Links that were used up or are too old, and what was typed to ask for them.
    Link,
    /// Failed sign-ins, and browsers that no longer come.
    Trace,
    /// Old addresses for mail, once they can be taken back no more.
    Address,
    /// Mails that were sent.
    Mail,
    /// Messages of the staff.
    Message,
    /// Who had a copy last.
    LastPatron,
    /// Alerts that ended, and what they told.
    Alert,
    /// Searches that were deleted.
    SavedSearch,
    /// Contributions that were deleted.
    Contribution,
    /// Who asked for a purchase, once it is closed.
    Asker,
    /// What was ticked.
    Basket,
    /// Lists that were deleted.
    List,
    /// Holds that ended.
    Hold,
    /// Registrations for events that are over.
    Registration,
    /// Who looked at whose file.
    Consultation,
}

coded!(Kind {
    Session => "session",
    Link => "link",
    Trace => "trace",
    Address => "address",
    Mail => "mail",
    Message => "message",
    LastPatron => "last_patron",
    Alert => "alert",
    SavedSearch => "saved_search",
    Contribution => "contribution",
    Asker => "asker",
    Basket => "basket",
    List => "list",
    Hold => "hold",
    Registration => "registration",
    Consultation => "consultation",
});
