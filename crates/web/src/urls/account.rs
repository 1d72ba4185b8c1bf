//! The addresses of a reader's loans, holds, history, debts, family and reminders. Those of loans and
//! holds also act for a member of the family.

use domain::id::PatronId;

use super::{Urls, fixed};

fixed! {
    /// The loans that came back, as long as a history is kept; keeping one (POST).
    history = "/compte/historique";
    /// The question before the history is erased, and erasing it (POST).
    erase_history = "/compte/historique/effacer";
    /// The history as a file.
    history_file = "/compte/historique/export";
    /// What I owe.
    fees = "/compte/dettes";
    /// Those for whom I answer, on one screen.
    family = "/compte/famille";
    /// A young reader shows titles, or hides them (POST).
    family_titles = "/compte/famille/titres";
    /// Which mails I wish, and choosing (POST).
    reminders = "/compte/rappels";
    /// Giving my calendar an address, or taking it back (POST).
    calendar = "/compte/rappels/calendrier";
    /// The mails that were sent to me.
    messages = "/compte/messages";
}

impl Urls {
    /// The same, acting for somebody.
    #[must_use]
    pub const fn acting_for(self, member: PatronId) -> Self {
        Self {
            member: Some(member),
            ..self
        }
    }

    /// The same, for oneself.
    #[must_use]
    pub const fn for_oneself(self) -> Self {
        Self { member: None, ..self }
    }

    /// An address of loans or holds, with whom one acts for.
    fn acting(self, path: &str) -> String {
        let path = self.prefixed(path);
        match self.member {
            Some(member) => format!("{path}?pour={member}"),
            None => path,
        }
    }

    /// My loans.
    #[must_use]
    pub fn loans(self) -> String {
        self.acting("/compte/prets")
    }

    /// New dates and costs before a renewal, and the renewal itself (POST).
    #[must_use]
    pub fn renew(self) -> String {
        self.acting("/compte/prets/prolonger")
    }

    /// The same for one loan.
    #[must_use]
    pub fn renew_loan(self, loan: i64) -> String {
        let renew = self.renew();
        let joint = if renew.contains('?') { '&' } else { '?' };
        format!("{renew}{joint}pret={loan}")
    }

    /// My holds.
    #[must_use]
    pub fn holds(self) -> String {
        self.acting("/compte/reservations")
    }

    /// One hold: where it stands, and what can be changed.
    #[must_use]
    pub fn hold(self, reference: &str) -> String {
        self.acting(&format!("/compte/reservations/{reference}"))
    }

    /// Where it could be fetched instead, and having it fetched there (POST).
    #[must_use]
    pub fn hold_pickup(self, reference: &str) -> String {
        self.acting(&format!("/compte/reservations/{reference}/retrait"))
    }

    /// The days on which it is passed over, and choosing them (POST).
    #[must_use]
    pub fn suspend_hold(self, reference: &str) -> String {
        self.acting(&format!("/compte/reservations/{reference}/suspendre"))
    }

    /// Ends the suspension (POST).
    #[must_use]
    pub fn resume_hold(self, reference: &str) -> String {
        self.acting(&format!("/compte/reservations/{reference}/reprendre"))
    }

    /// Erases one loan of the history (POST).
    #[must_use]
    pub fn erase_past_loan(self, loan: i64) -> String {
        self.prefixed(&format!("/compte/historique/{loan}/effacer"))
    }

    /// The private calendar of a secret. It is the same in every language: it has that of its owner.
    #[must_use]
    pub fn calendar_feed(token: &str) -> String {
        format!("/calendrier/{token}.ics")
    }

    /// Where a hold is placed.
    #[must_use]
    pub fn new_hold(self, number: u64) -> String {
        self.acting(&format!("/notice/{number}/reserver"))
    }

    /// What is shown once a hold is placed.
    #[must_use]
    pub fn hold_confirmed(self, reference: &str) -> String {
        self.acting(&format!("/compte/reservations/{reference}/confirmee"))
    }

    /// The question before a hold is cancelled, and the cancellation itself (POST).
    #[must_use]
    pub fn cancel_hold(self, reference: &str) -> String {
        self.acting(&format!("/compte/reservations/{reference}/supprimer"))
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    #[test]
    fn who_acts_for_a_child_goes_on_acting_for_the_child() {
        let urls = Urls::new(Language::Nl).acting_for(PatronId::new(7));
        assert_eq!(urls.hold("2026-1"), "/nl/compte/reservations/2026-1?pour=7");
        assert_eq!(urls.renew_loan(3), "/nl/compte/prets/prolonger?pour=7&pret=3");
        assert_eq!(urls.fees(), "/nl/compte/dettes", "what is one's own stays so");
        assert_eq!(
            urls.for_oneself().renew_loan(3),
            "/nl/compte/prets/prolonger?pret=3"
        );
    }
}
