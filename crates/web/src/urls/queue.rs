//! Addresses of the librarians' work on holds, besides the queue itself.

use super::Urls;

impl Urls {
    /// The shuttle: a crate that arrives or leaves, and scanning it (POST).
    #[must_use]
    pub fn staff_shuttle(self) -> String {
        self.prefixed("/pro/navette")
    }

    /// What became of a copy that was on its way for too long (POST).
    #[must_use]
    pub fn staff_shuttle_late(self) -> String {
        self.prefixed("/pro/navette/retards")
    }

    /// After how many days a copy on its way is late (POST).
    #[must_use]
    pub fn staff_shuttle_days(self) -> String {
        self.prefixed("/pro/navette/delai")
    }

    /// The sweep of a shelf of holds, and doing it (POST).
    #[must_use]
    pub fn staff_sweep(self) -> String {
        self.prefixed("/pro/reservations/expirees")
    }

    /// A hold placed at the desk for a reader, and placing it (POST).
    #[must_use]
    pub fn staff_desk_hold(self) -> String {
        self.prefixed("/pro/lecteurs/reserver")
    }

    /// The question before a whole queue is answered, and answering it (POST).
    #[must_use]
    pub fn staff_whole_queue(self) -> String {
        self.prefixed("/pro/reservations/toutes")
    }

    /// Works with too many holds for each copy.
    #[must_use]
    pub fn staff_to_buy(self) -> String {
        self.prefixed("/pro/achats")
    }

    /// The same as a file for a spreadsheet.
    #[must_use]
    pub fn staff_to_buy_csv(self) -> String {
        self.prefixed("/pro/achats/csv")
    }
}
