//! The addresses of the catalogue as its librarians keep it: loads, quarantine, records.

use super::{Urls, fixed};

fixed! {
    /// The loads, and sending a file (POST).
    staff_loads = "/pro/catalogue";
    /// What could not be read.
    staff_quarantine = "/pro/catalogue/quarantaine";
    /// Reading again (POST).
    staff_retry_quarantine = "/pro/catalogue/quarantaine/reprendre";
    /// Finding a record to correct.
    staff_records = "/pro/catalogue/notices";
}

impl Urls {
    /// A load, how far it is and what it did.
    #[must_use]
    pub fn staff_load(self, load: i64) -> String {
        format!("{}/chargements/{load}", self.staff_loads())
    }

    /// Going on with a load that asks (POST).
    #[must_use]
    pub fn staff_accept_load(self, load: i64) -> String {
        format!("{}/accepter", self.staff_load(load))
    }

    /// A record to correct.
    #[must_use]
    pub fn staff_record(self, number: u32) -> String {
        format!("{}/{number}", self.staff_records())
    }

    /// What a load set aside.
    #[must_use]
    pub fn staff_quarantine_of(self, load: i64) -> String {
        format!("{}?chargement={load}", self.staff_quarantine())
    }

    /// A record that could not be read.
    #[must_use]
    pub fn staff_quarantined(self, record: i64) -> String {
        format!("{}/{record}", self.staff_quarantine())
    }
}
