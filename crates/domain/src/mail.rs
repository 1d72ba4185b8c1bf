//! Mails: what can be told to whom. A mail names ids only; it is written when it is sent, in the
//! language of the person, with what is true at that moment.

use serde::{Deserialize, Serialize};

use crate::id::{
    AccountId, AddressChangeId, AlertId, ContributionId, FarewellId, HoldId, LibraryId, LinkRequestId,
    LoanId, PatronId, PreregistrationId, RegistrationId, StaffMessageId, SuggestionId,
};
use crate::refusal::coded;
use crate::suggestion::SuggestionState;

/// A mail to send. Variants and fields are only ever added: a job of yesterday's version is
/// still waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mail {
    /// The hold was asked for and waits for the library's answer.
    HoldRequested {
        /// Which hold.
        hold: HoldId,
    },
    /// The library said yes; the hold is in the queue.
    HoldQueued {
        /// Which hold.
        hold: HoldId,
    },
    /// The library said no, and why.
    HoldDeclined {
        /// Which hold.
        hold: HoldId,
    },
    /// The copy is on its way.
    HoldInTransit {
        /// Which hold.
        hold: HoldId,
    },
    /// The copy waits at the pickup library.
    HoldReady {
        /// Which hold.
        hold: HoldId,
    },
    /// The library closes: the copy waits longer, until another day.
    HoldDeadlineMoved {
        /// Which hold.
        hold: HoldId,
    },
    /// The copy will soon no longer wait.
    HoldExpiring {
        /// Which hold.
        hold: HoldId,
    },
    /// Nobody came.
    HoldExpired {
        /// Which hold.
        hold: HoldId,
    },
    /// The reader gave it up.
    HoldCancelledByReader {
        /// Which hold.
        hold: HoldId,
    },
    /// The library gave it up, and why.
    HoldCancelledByLibrary {
        /// Which hold.
        hold: HoldId,
    },
    /// The date limit passed before a copy came.
    HoldLapsed {
        /// Which hold.
        hold: HoldId,
    },
    /// The reader has it fetched elsewhere.
    HoldPickupChanged {
        /// Which hold.
        hold: HoldId,
    },
    /// The reader has it passed over until a day.
    HoldSuspended {
        /// Which hold.
        hold: HoldId,
    },
    /// The item is due in some days.
    LoanDueSoon {
        /// Which loan.
        loan: LoanId,
    },
    /// The item is late.
    LoanOverdue {
        /// Which loan.
        loan: LoanId,
        /// The first, second, third reminder.
        reminder: u8,
    },
    /// The opening days of a library changed: what is lent there is due on other days.
    LoansDueMoved {
        /// To whom.
        patron: PatronId,
        /// Which library.
        library: LibraryId,
    },
    /// The person is enrolled.
    Welcome {
        /// Who.
        patron: PatronId,
    },
    /// The link to choose a password. Its secret is made when the mail is written, so that no job
    /// ever holds one.
    PasswordLink {
        /// Whose.
        account: AccountId,
    },
    /// The password was changed.
    PasswordChanged {
        /// Whose.
        account: AccountId,
    },
    /// Documents arrived that answer a search.
    Alert {
        /// Which alert.
        alert: AlertId,
    },
    /// What a reader wrote is shown.
    ContributionPublished {
        /// Which.
        contribution: ContributionId,
    },
    /// What a reader wrote is not shown, and why.
    ContributionRefused {
        /// Which.
        contribution: ContributionId,
    },
    /// What a reader wrote is shown no longer, and why.
    ContributionUnpublished {
        /// Which.
        contribution: ContributionId,
    },
    /// The library has gone on with a suggestion.
    SuggestionAnswered {
        /// Which.
        suggestion: SuggestionId,
        /// To whom.
        patron: PatronId,
        /// To where.
        state: SuggestionState,
    },
    /// What was suggested is there, and what became of the hold that was wished for.
    SuggestionAvailable {
        /// Which.
        suggestion: SuggestionId,
        /// To whom.
        patron: PatronId,
    },
    /// The registration was made and waits for the library's answer.
    RegistrationRequested {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The seats are theirs; the event goes along for the calendar.
    RegistrationConfirmed {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The library said no, and why.
    RegistrationDeclined {
        /// Which registration.
        registration: RegistrationId,
    },
    /// They are on the waiting list.
    RegistrationWaiting {
        /// Which registration.
        registration: RegistrationId,
    },
    /// A freed seat is proposed, until a deadline.
    RegistrationOffered {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The deadline passed without an answer.
    RegistrationLapsed {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The reader gave it up.
    RegistrationCancelledByReader {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The library gave it up, and why.
    RegistrationCancelledByLibrary {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The event for which they registered will not take place.
    EventCancelled {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The event for which they registered takes place at another time or elsewhere.
    EventMoved {
        /// Which registration.
        registration: RegistrationId,
    },
    /// The links that were asked for, one for each account of the family. Whose they are is looked
    /// up when the mail is written: the page that asked never knows.
    ForgottenPassword {
        /// What was asked.
        request: LinkRequestId,
    },
    /// The link to open the account of a card, asked for by its number.
    Activation {
        /// What was asked.
        request: LinkRequestId,
    },
    /// The link that proves that an address is read by whoever asks to be registered.
    PreregistrationVerify {
        /// Which.
        preregistration: PreregistrationId,
    },
    /// What to bring to the desk, and until when.
    PreregistrationReceived {
        /// Which.
        preregistration: PreregistrationId,
    },
    /// A few days are left.
    PreregistrationExpiring {
        /// Which.
        preregistration: PreregistrationId,
    },
    /// The library said no, and why. What was written is erased already.
    PreregistrationDeclined {
        /// To whom.
        farewell: FarewellId,
    },
    /// The link that makes a new address count, sent to it.
    AddressConfirm {
        /// Which change.
        change: AddressChangeId,
    },
    /// Another address counts now: told to the old one, with the way back.
    AddressChanged {
        /// Which change.
        change: AddressChangeId,
    },
    /// The account is closed and what was personal is erased.
    AccountDeleted {
        /// To whom.
        farewell: FarewellId,
    },
    /// What the staff wrote to a reader, or to those registered for an event.
    StaffMessage {
        /// Which message.
        message: StaffMessageId,
        /// To whom.
        patron: PatronId,
    },
}

/// The kind of a mail: the name of its templates and of its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is said at the mail of the same name")]
pub enum MailKind {
    HoldRequested,
    HoldQueued,
    HoldDeclined,
    HoldInTransit,
    HoldReady,
    HoldDeadlineMoved,
    HoldExpiring,
    HoldExpired,
    HoldCancelledByReader,
    HoldCancelledByLibrary,
    HoldLapsed,
    HoldPickupChanged,
    HoldSuspended,
    LoanDueSoon,
    LoanOverdue,
    LoansDueMoved,
    Welcome,
    PasswordLink,
    PasswordChanged,
    Alert,
    ContributionPublished,
    ContributionRefused,
    ContributionUnpublished,
    SuggestionAnswered,
    SuggestionAvailable,
    RegistrationRequested,
    RegistrationConfirmed,
    RegistrationDeclined,
    RegistrationWaiting,
    RegistrationOffered,
    RegistrationLapsed,
    RegistrationCancelledByReader,
    RegistrationCancelledByLibrary,
    EventCancelled,
    EventMoved,
    ForgottenPassword,
    Activation,
    PreregistrationVerify,
    PreregistrationReceived,
    PreregistrationExpiring,
    PreregistrationDeclined,
    AddressConfirm,
    AddressChanged,
    AccountDeleted,
    StaffMessage,
}

coded!(MailKind {
    HoldRequested => "hold_requested",
    HoldQueued => "hold_queued",
    HoldDeclined => "hold_declined",
    HoldInTransit => "hold_in_transit",
    HoldReady => "hold_ready",
    HoldDeadlineMoved => "hold_deadline_moved",
    HoldExpiring => "hold_expiring",
    HoldExpired => "hold_expired",
    HoldCancelledByReader => "hold_cancelled_by_reader",
    HoldCancelledByLibrary => "hold_cancelled_by_library",
    HoldLapsed => "hold_lapsed",
    HoldPickupChanged => "hold_pickup_changed",
    HoldSuspended => "hold_suspended",
    LoanDueSoon => "loan_due_soon",
    LoanOverdue => "loan_overdue",
    LoansDueMoved => "loans_due_moved",
    Welcome => "welcome",
    PasswordLink => "password_link",
    PasswordChanged => "password_changed",
    Alert => "alert",
    ContributionPublished => "contribution_published",
    ContributionRefused => "contribution_refused",
    ContributionUnpublished => "contribution_unpublished",
    SuggestionAnswered => "suggestion_answered",
    SuggestionAvailable => "suggestion_available",
    RegistrationRequested => "registration_requested",
    RegistrationConfirmed => "registration_confirmed",
    RegistrationDeclined => "registration_declined",
    RegistrationWaiting => "registration_waiting",
    RegistrationOffered => "registration_offered",
    RegistrationLapsed => "registration_lapsed",
    RegistrationCancelledByReader => "registration_cancelled_by_reader",
    RegistrationCancelledByLibrary => "registration_cancelled_by_library",
    EventCancelled => "event_cancelled",
    EventMoved => "event_moved",
    ForgottenPassword => "forgotten_password",
    Activation => "activation",
    PreregistrationVerify => "preregistration_verify",
    PreregistrationReceived => "preregistration_received",
    PreregistrationExpiring => "preregistration_expiring",
    PreregistrationDeclined => "preregistration_declined",
    AddressConfirm => "address_confirm",
    AddressChanged => "address_changed",
    AccountDeleted => "account_deleted",
    StaffMessage => "staff_message",
});

impl MailKind {
    /// The kinds that a reader may refuse: each tells what the account shows as well, and nothing is
    /// lost by not reading it. The others say that something was decided, waits, or has ended.
    pub const REFUSABLE: [Self; 5] = [
        Self::LoanDueSoon,
        Self::LoanOverdue,
        Self::HoldRequested,
        Self::HoldInTransit,
        Self::HoldExpiring,
    ];

    /// Whether it is one of those.
    #[must_use]
    pub fn may_be_refused(self) -> bool {
        Self::REFUSABLE.contains(&self)
    }
}

impl Mail {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> MailKind {
        match self {
            Self::HoldRequested { .. } => MailKind::HoldRequested,
            Self::HoldQueued { .. } => MailKind::HoldQueued,
            Self::HoldDeclined { .. } => MailKind::HoldDeclined,
            Self::HoldInTransit { .. } => MailKind::HoldInTransit,
            Self::HoldReady { .. } => MailKind::HoldReady,
            Self::HoldDeadlineMoved { .. } => MailKind::HoldDeadlineMoved,
            Self::HoldExpiring { .. } => MailKind::HoldExpiring,
            Self::HoldExpired { .. } => MailKind::HoldExpired,
            Self::HoldCancelledByReader { .. } => MailKind::HoldCancelledByReader,
            Self::HoldCancelledByLibrary { .. } => MailKind::HoldCancelledByLibrary,
            Self::HoldLapsed { .. } => MailKind::HoldLapsed,
            Self::HoldPickupChanged { .. } => MailKind::HoldPickupChanged,
            Self::HoldSuspended { .. } => MailKind::HoldSuspended,
            Self::LoanDueSoon { .. } => MailKind::LoanDueSoon,
            Self::LoanOverdue { .. } => MailKind::LoanOverdue,
            Self::LoansDueMoved { .. } => MailKind::LoansDueMoved,
            Self::Welcome { .. } => MailKind::Welcome,
            Self::PasswordLink { .. } => MailKind::PasswordLink,
            Self::PasswordChanged { .. } => MailKind::PasswordChanged,
            Self::Alert { .. } => MailKind::Alert,
            Self::ContributionPublished { .. } => MailKind::ContributionPublished,
            Self::ContributionRefused { .. } => MailKind::ContributionRefused,
            Self::ContributionUnpublished { .. } => MailKind::ContributionUnpublished,
            Self::SuggestionAnswered { .. } => MailKind::SuggestionAnswered,
            Self::SuggestionAvailable { .. } => MailKind::SuggestionAvailable,
            Self::RegistrationRequested { .. } => MailKind::RegistrationRequested,
            Self::RegistrationConfirmed { .. } => MailKind::RegistrationConfirmed,
            Self::RegistrationDeclined { .. } => MailKind::RegistrationDeclined,
            Self::RegistrationWaiting { .. } => MailKind::RegistrationWaiting,
            Self::RegistrationOffered { .. } => MailKind::RegistrationOffered,
            Self::RegistrationLapsed { .. } => MailKind::RegistrationLapsed,
            Self::RegistrationCancelledByReader { .. } => MailKind::RegistrationCancelledByReader,
            Self::RegistrationCancelledByLibrary { .. } => MailKind::RegistrationCancelledByLibrary,
            Self::EventCancelled { .. } => MailKind::EventCancelled,
            Self::EventMoved { .. } => MailKind::EventMoved,
            Self::ForgottenPassword { .. } => MailKind::ForgottenPassword,
            Self::Activation { .. } => MailKind::Activation,
            Self::PreregistrationVerify { .. } => MailKind::PreregistrationVerify,
            Self::PreregistrationReceived { .. } => MailKind::PreregistrationReceived,
            Self::PreregistrationExpiring { .. } => MailKind::PreregistrationExpiring,
            Self::PreregistrationDeclined { .. } => MailKind::PreregistrationDeclined,
            Self::AddressConfirm { .. } => MailKind::AddressConfirm,
            Self::AddressChanged { .. } => MailKind::AddressChanged,
            Self::AccountDeleted { .. } => MailKind::AccountDeleted,
            Self::StaffMessage { .. } => MailKind::StaffMessage,
        }
    }

    /// The hold that it speaks of.
    #[must_use]
    pub const fn hold(self) -> Option<HoldId> {
        match self {
            Self::HoldRequested { hold }
            | Self::HoldQueued { hold }
            | Self::HoldDeclined { hold }
            | Self::HoldInTransit { hold }
            | Self::HoldReady { hold }
            | Self::HoldDeadlineMoved { hold }
            | Self::HoldExpiring { hold }
            | Self::HoldExpired { hold }
            | Self::HoldCancelledByReader { hold }
            | Self::HoldCancelledByLibrary { hold }
            | Self::HoldLapsed { hold }
            | Self::HoldPickupChanged { hold }
            | Self::HoldSuspended { hold } => Some(hold),
            _ => None,
        }
    }

    /// The registration that it speaks of.
    #[must_use]
    pub const fn registration(self) -> Option<RegistrationId> {
        match self {
            Self::RegistrationRequested { registration }
            | Self::RegistrationConfirmed { registration }
            | Self::RegistrationDeclined { registration }
            | Self::RegistrationWaiting { registration }
            | Self::RegistrationOffered { registration }
            | Self::RegistrationLapsed { registration }
            | Self::RegistrationCancelledByReader { registration }
            | Self::RegistrationCancelledByLibrary { registration }
            | Self::EventCancelled { registration }
            | Self::EventMoved { registration } => Some(registration),
            _ => None,
        }
    }
}
