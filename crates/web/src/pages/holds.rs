//! « Réservations »: one list whatever the door they came in by.

use askama::Template;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Persons, Stamp};

/// `GET /compte/reservations`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/holds.html")]
pub struct HoldsPage {
    /// What stands around.
    pub frame: Frame,
    /// How many loans, for the other tab.
    pub loan_count: usize,
    /// « 2 sur 5 réservations possibles ».
    pub used: Option<String>,
    /// Reserved on these pages.
    pub from_portal: Vec<HoldRow>,
    /// Reserved at the desk or by telephone.
    pub from_library: Vec<HoldRow>,
    /// Ended within the last weeks.
    pub past: Vec<HoldRow>,
    /// The same for the others of the family.
    pub persons: Persons,
}

impl HoldsPage {
    fn open_count(&self) -> usize {
        self.from_portal.len() + self.from_library.len()
    }
}

/// A hold.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/hold_row.html")]
pub struct HoldRow {
    /// The language.
    pub t: i18n::Translator,
    /// Its reference, `2026-4471`.
    pub reference: String,
    /// Until when, about when, or which place in the queue.
    pub stamp: Stamp,
    /// The cover.
    pub cover: Cover,
    /// The title.
    pub title: String,
    /// The record.
    pub url: String,
    /// Who made it.
    pub authors: String,
    /// Where it stands.
    pub badge: Badge,
    /// Where and until when it is picked up.
    pub text: String,
    /// What the library wrote, or why it refused.
    pub note: Option<String>,
    /// Its own page, where it is followed and changed.
    pub follow_url: String,
    /// Where it is deleted, as long as it can be.
    pub cancel_url: Option<String>,
}

impl askama::filters::HtmlSafe for HoldRow {}
