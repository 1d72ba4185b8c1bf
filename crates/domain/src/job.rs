//! Jobs: work to do later, written with what makes it necessary. What each one does is the
//! worker's business; here is what it is called and when it is tried again.

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{
    AccountId, HoldId, ImportRunId, LibraryId, LoanId, RecordNumber, RegistrationId, SuggestionId,
};
use crate::mail::Mail;

/// A unit of work. Variants and fields are only ever added: a job of yesterday's version is
/// still waiting. A job runs at least once, so what it does looks at the state first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Write a mail and send it.
    SendMail {
        /// Which.
        mail: Mail,
    },
    /// Place a hold in the ILS of its library.
    PlaceInIls {
        /// Which hold.
        hold: HoldId,
    },
    /// Change pickup library or suspension in the ILS of its library.
    EditInIls {
        /// Which hold.
        hold: HoldId,
    },
    /// Cancel a hold in the ILS of its library.
    CancelInIls {
        /// Which hold.
        hold: HoldId,
    },
    /// Renew a loan in the ILS of its library.
    RenewInIls {
        /// Which loan.
        loan: LoanId,
    },
    /// Read the holds of a library again from its ILS.
    ReconcileHolds {
        /// Which library.
        library: LibraryId,
    },
    /// Give free copies of a record to its waiting holds.
    AllotHolds {
        /// Which record.
        record: RecordNumber,
    },
    /// Bring these records in the index up to date.
    IndexRecords {
        /// Which records.
        records: Vec<RecordNumber>,
    },
    /// Close the holds that nobody fetched, warn of those that will be, lapse those out of date.
    SweepHolds {
        /// For which day.
        on: Date,
    },
    /// Tell readers what is due soon or late.
    RemindLoans {
        /// For which day.
        on: Date,
    },
    /// Erase what may no longer be kept.
    Purge {
        /// For which day.
        on: Date,
    },
    /// Find whom the documents that arrived concern.
    MatchAlerts,
    /// Take back a seat that was proposed and not answered in time, and propose it to the next.
    LapseOffer {
        /// Which registration.
        registration: RegistrationId,
    },
    /// Warn of the pre-registrations that end soon, and erase those that ended.
    SweepPreregistrations {
        /// For which day.
        on: Date,
    },
    /// Forget the sessions of an account.
    EndSessions {
        /// Which account.
        account: AccountId,
    },
    /// Place the holds that were wished for with a suggestion that is available.
    PlaceSuggestedHolds {
        /// Which suggestion.
        suggestion: SuggestionId,
    },
    /// Join what was counted before a day.
    CountFigures {
        /// Which day.
        on: Date,
    },
    /// Count the records of authors, subjects and series.
    CountHeadings {
        /// Which day.
        on: Date,
    },
    /// Find the works that the same readers have on loan.
    RelateWorks {
        /// Which day.
        on: Date,
    },
    /// Load a file of records that a librarian sent.
    Import {
        /// Which load.
        run: ImportRunId,
    },
}

impl Job {
    /// The name of its kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::SendMail { .. } => "send_mail",
            Self::PlaceInIls { .. } => "place_in_ils",
            Self::EditInIls { .. } => "edit_in_ils",
            Self::CancelInIls { .. } => "cancel_in_ils",
            Self::RenewInIls { .. } => "renew_in_ils",
            Self::ReconcileHolds { .. } => "reconcile_holds",
            Self::AllotHolds { .. } => "allot_holds",
            Self::IndexRecords { .. } => "index_records",
            Self::SweepHolds { .. } => "sweep_holds",
            Self::RemindLoans { .. } => "remind_loans",
            Self::Purge { .. } => "purge",
            Self::MatchAlerts => "match_alerts",
            Self::LapseOffer { .. } => "lapse_offer",
            Self::SweepPreregistrations { .. } => "sweep_preregistrations",
            Self::EndSessions { .. } => "end_sessions",
            Self::PlaceSuggestedHolds { .. } => "place_suggested_holds",
            Self::CountFigures { .. } => "count_figures",
            Self::CountHeadings { .. } => "count_headings",
            Self::RelateWorks { .. } => "relate_works",
            Self::Import { .. } => "import",
        }
    }

    /// The key under which two jobs are one: all that is done once a day, and a mail or a message
    /// to an ILS about one hold, which is also how an undo finds it.
    #[must_use]
    pub fn dedupe_key(&self) -> Option<String> {
        match self {
            Self::SendMail {
                mail: Mail::Alert { alert },
            } => Some(format!("alert:{alert}")),
            Self::SendMail {
                mail: mail @ Mail::LoansDueMoved { patron, library },
            } => Some(format!("{}:{patron}:{library}", mail.kind().code())),
            Self::SendMail {
                mail: mail @ Mail::StaffMessage { message, patron },
            } => Some(format!("{}:{message}:{patron}", mail.kind().code())),
            Self::MatchAlerts => Some(self.kind().to_owned()),
            Self::SendMail { mail } => {
                let hold = mail.hold().map(HoldId::get);
                let about = hold.or_else(|| mail.registration().map(RegistrationId::get))?;
                Some(format!("{}:{about}", mail.kind().code()))
            }
            Self::PlaceInIls { hold } => Some(format!("place_in_ils:{hold}")),
            Self::CancelInIls { hold } => Some(format!("cancel_in_ils:{hold}")),
            Self::SweepHolds { on }
            | Self::RemindLoans { on }
            | Self::SweepPreregistrations { on }
            | Self::CountFigures { on }
            | Self::CountHeadings { on }
            | Self::RelateWorks { on }
            | Self::Purge { on } => Some(format!("{}:{on}", self.kind())),
            Self::LapseOffer { registration } => Some(format!("lapse_offer:{registration}")),
            Self::ReconcileHolds { library } => Some(format!("reconcile_holds:{library}")),
            Self::AllotHolds { record } => Some(format!("allot_holds:{record}")),
            Self::PlaceSuggestedHolds { suggestion } => Some(format!("place_suggested_holds:{suggestion}")),
            Self::Import { run } => Some(format!("import:{run}")),
            Self::EditInIls { .. }
            | Self::RenewInIls { .. }
            | Self::IndexRecords { .. }
            | Self::EndSessions { .. } => None,
        }
    }
}

/// How long to wait before each new try, in minutes: five tries within an hour and a half for a
/// server that restarts, then a night and a day for one that broke down.
const RETRY_MINUTES: [i64; 7] = [1, 5, 25, 60, 240, 720, 1440];

/// When a job that failed for the n-th time is tried again; none: it is parked for staff to see.
#[must_use]
pub fn retry_after(failures: u32) -> Option<SignedDuration> {
    let index = usize::try_from(failures.checked_sub(1)?).ok()?;
    RETRY_MINUTES
        .get(index)
        .map(|&minutes| SignedDuration::from_mins(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_tried_for_two_days_and_then_shown_to_staff() {
        let minutes: Vec<i64> = (1..=7)
            .map(|failures| retry_after(failures).unwrap().as_mins())
            .collect();
        assert_eq!(minutes[..3], [1, 5, 25]);
        assert!(minutes.is_sorted());
        assert_eq!(retry_after(8), None);
        assert_eq!(retry_after(u32::MAX), None);
        assert_eq!(retry_after(0), None, "what did not fail is not tried again");
    }

    #[test]
    fn what_is_done_once_has_one_key() {
        let hold = HoldId::new(7);
        let mail = |mail| Job::SendMail { mail }.dedupe_key();
        assert_eq!(mail(Mail::HoldReady { hold }).as_deref(), Some("hold_ready:7"));
        assert_ne!(mail(Mail::HoldReady { hold }), mail(Mail::HoldQueued { hold }));
        assert_eq!(
            Job::SweepHolds {
                on: Date::constant(2026, 11, 23)
            }
            .dedupe_key()
            .as_deref(),
            Some("sweep_holds:2026-11-23")
        );
        assert_eq!(Job::IndexRecords { records: vec![] }.dedupe_key(), None);
    }
}
