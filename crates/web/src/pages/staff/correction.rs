//! Records to correct: found, then one of them with what can be done to it.

use askama::Template;

use super::StaffFrame;
use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::parts::Errors;

/// `GET /pro/catalogue/notices`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/corrections.html")]
pub struct CorrectionsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// What is looked for.
    pub asked: String,
    /// What was found.
    pub rows: Vec<RecordRow>,
}

/// A record in a list.
#[derive(Clone, Debug)]
pub struct RecordRow {
    /// Its number.
    pub number: u32,
    /// Where it is corrected.
    pub url: String,
    /// Its title.
    pub title: String,
    /// What tells it from other editions.
    pub details: String,
}

/// `GET /pro/catalogue/notices/{numero}`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/correction.html")]
pub struct CorrectionPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// What to correct in what was sent.
    pub errors: Errors,
    /// The record.
    pub row: RecordRow,
    /// As readers see it; none when they do not.
    pub public_url: Option<String>,
    /// What is known of it: its number, its copies, its sources.
    pub facts: Vec<(String, String)>,
    /// Said of the holds on it.
    pub holds: Option<String>,
    /// Since when it is hidden.
    pub hidden: Option<String>,
    /// The other editions.
    pub editions: Vec<RecordRow>,
    /// Whether its work was chosen by hand.
    pub is_by_hand: bool,
    /// Which edition is looked for to be grouped with it.
    pub asked: String,
    /// Those that were found.
    pub found: Vec<RecordRow>,
    /// Its cover.
    pub cover: Cover,
    /// Whether its cover is a picture.
    pub has_picture: bool,
}
