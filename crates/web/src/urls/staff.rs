//! Addresses of the staff that name a thing.

use domain::id::AccountId;

use super::Urls;

impl Urls {
    /// A role of somebody, before it is taken away; without a library it is of the whole network.
    #[must_use]
    pub fn staff_role_question(self, member: AccountId, role: &str, library: &str) -> String {
        format!(
            "{}?membre={member}&role={role}&bib={}",
            self.staff_take_role(),
            super::encode(library)
        )
    }

    /// An event as librarians write it, and writing it (POST).
    #[must_use]
    pub fn staff_event(self, number: i64) -> String {
        self.prefixed(&format!("/pro/agenda/{number}"))
    }

    /// A library as those see it who write its rules, and its address (POST).
    #[must_use]
    pub fn staff_library(self, slug: &str) -> String {
        self.prefixed(&format!("/pro/bibliotheques/{slug}"))
    }

    /// A timetable of a library, and writing it (POST).
    #[must_use]
    pub fn staff_timetable(self, slug: &str) -> String {
        format!("{}/horaire", self.staff_library(slug))
    }

    /// Deleting a timetable (POST).
    #[must_use]
    pub fn staff_drop_timetable(self, slug: &str) -> String {
        format!("{}/horaire/supprimer", self.staff_library(slug))
    }

    /// What a closure moves, and announcing it (POST).
    #[must_use]
    pub fn staff_close_library(self, slug: &str) -> String {
        format!("{}/fermer", self.staff_library(slug))
    }

    /// Giving a closure up (POST).
    #[must_use]
    pub fn staff_reopen_library(self, slug: &str) -> String {
        format!("{}/rouvrir", self.staff_library(slug))
    }

    /// What a library offers (POST).
    #[must_use]
    pub fn staff_library_services(self, slug: &str) -> String {
        format!("{}/services", self.staff_library(slug))
    }

    /// What a reader would get at a library.
    #[must_use]
    pub fn staff_library_rules(self, slug: &str) -> String {
        format!("{}/regles", self.staff_library(slug))
    }

    /// A rule, and writing it (POST).
    #[must_use]
    pub fn staff_policy(self, number: i64) -> String {
        self.prefixed(&format!("/pro/regles/{number}"))
    }

    /// Deleting a rule (POST).
    #[must_use]
    pub fn staff_delete_policy(self, number: i64) -> String {
        format!("{}/supprimer", self.staff_policy(number))
    }

    /// Publishing an event (POST).
    #[must_use]
    pub fn staff_publish_event(self, number: i64) -> String {
        self.prefixed(&format!("/pro/agenda/{number}/publier"))
    }

    /// How the page of an event will be.
    #[must_use]
    pub fn staff_preview_event(self, number: i64) -> String {
        self.prefixed(&format!("/pro/agenda/{number}/apercu"))
    }

    /// Publishing every date of a series that is a draft (POST).
    #[must_use]
    pub fn staff_publish_series(self, number: i64) -> String {
        self.prefixed(&format!("/pro/agenda/{number}/publier-serie"))
    }

    /// The question before an event is cancelled, and cancelling it (POST).
    #[must_use]
    pub fn staff_cancel_event(self, number: i64) -> String {
        self.prefixed(&format!("/pro/agenda/{number}/annuler"))
    }

    /// A pre-registration at the desk, and completing it (POST).
    #[must_use]
    pub fn staff_preregistration(self, code: &str) -> String {
        self.prefixed(&format!("/pro/preinscriptions/{code}"))
    }

    /// Declining a pre-registration (POST).
    #[must_use]
    pub fn staff_decline_preregistration(self, code: &str) -> String {
        self.prefixed(&format!("/pro/preinscriptions/{code}/refuser"))
    }
}
