//! Registrations as librarians answer them: the events with their seats, then one event's sheet.

use askama::Template;

use super::{LibraryForm, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Link};

/// `GET /pro/inscriptions`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/registrations.html")]
pub struct StaffRegistrationsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The events for which one registers.
    pub rows: Vec<SheetLine>,
}

/// An event in that list.
#[derive(Clone, Debug)]
pub struct SheetLine {
    /// Its title.
    pub title: String,
    /// Its sheet.
    pub url: String,
    /// When and where.
    pub when: String,
    /// « 12 sur 16 ».
    pub seats: String,
    /// How many are to be validated.
    pub to_validate: u32,
    /// How many wait.
    pub waiting: u32,
}

/// `GET /pro/inscriptions?animation=12`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/registration_sheet.html")]
pub struct SheetPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The title of the event.
    pub title: String,
    /// When.
    pub when: String,
    /// « 12 sur 16 ».
    pub seats: String,
    /// How many are free, or that it is full.
    pub state: Badge,
    /// The number of the event, which the form carries.
    pub event: i64,
    /// What can be done to the chosen rows.
    pub actions: Vec<SheetAction>,
    /// The registrations.
    pub rows: Vec<SheetRow>,
    /// The sheet to print and tick.
    pub attendance_url: String,
    /// Where those registered are written to.
    pub message_url: String,
    /// The token of the session and of this form.
    pub token: String,
}

/// `GET /pro/inscriptions/presences`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/attendance.html")]
pub struct AttendancePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Feuille de présence : … »
    pub heading: String,
    /// When it takes place.
    pub when: String,
    /// Where.
    pub place: String,
    /// The registrations.
    pub back: Link,
    /// Who is expected, by name.
    pub rows: Vec<AttendanceRow>,
}

/// Somebody expected.
#[derive(Clone, Debug)]
pub struct AttendanceRow {
    /// The family name, the given name.
    pub name: String,
    /// The children who come.
    pub children: Vec<String>,
    /// How many seats.
    pub seats: String,
    /// The number to call.
    pub phone: String,
    /// What the reader wrote.
    pub note: String,
}

/// A registration of the sheet.
#[derive(Clone, Debug)]
pub struct SheetRow {
    /// Its id and the version shown; nothing when it is over.
    pub key: Option<String>,
    /// Whose.
    pub reader: String,
    /// The children who come.
    pub children: Vec<String>,
    /// How many seats.
    pub seats: String,
    /// Where it stands.
    pub state: Badge,
    /// Rank, deadline, when it was made.
    pub detail: String,
    /// The number to call.
    pub phone: String,
    /// What the reader wrote.
    pub note: String,
    /// Somebody was faster: « Déjà traitée par Nadia, 14 h 02 ».
    pub conflict: Option<Badge>,
}

/// A button of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetAction {
    /// Say yes.
    Accept,
    /// Say no; the reason is asked for on the next page.
    Decline,
    /// Give it up; the reason is asked for on the next page.
    Cancel,
    /// They came.
    Present,
    /// They did not.
    Absent,
}

impl SheetAction {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Accept,
        Self::Decline,
        Self::Cancel,
        Self::Present,
        Self::Absent,
    ];

    /// The word in the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accept => "valider",
            Self::Decline => "refuser",
            Self::Cancel => "annuler",
            Self::Present => "present",
            Self::Absent => "absent",
        }
    }

    /// The action of a word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Accept => "staff-registrations-accept",
            Self::Decline => "staff-registrations-decline",
            Self::Cancel => "staff-registrations-cancel",
            Self::Present => "staff-registrations-present",
            Self::Absent => "staff-registrations-absent",
        }
    }

    const fn icon(self) -> &'static str {
        match self {
            Self::Accept | Self::Present => "check",
            Self::Decline | Self::Absent => "x",
            Self::Cancel => "trash-2",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Accept => "",
            Self::Present | Self::Absent => " btn--2",
            Self::Decline | Self::Cancel => " btn--bad",
        }
    }
}
