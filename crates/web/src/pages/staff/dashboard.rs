//! The dashboard: what waits, since when, what is late.

use askama::Template;

use super::{Chart, LibraryForm, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::Link;

/// `GET /pro`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/dashboard.html")]
pub struct DashboardPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The day: « Lundi 23 novembre ».
    pub today: String,
    /// Whether the library is open today and when.
    pub opening: Option<String>,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// Where readers are looked for, when one may.
    pub search_url: Option<String>,
    /// What waits, in the order of the work; nothing that is at zero.
    pub to_do: Vec<ToDo>,
    /// Where one begins to write, for who may publish.
    pub publish: Vec<Link>,
    /// The loans of the last days, and where the other figures are.
    pub loans: Option<(Chart, String)>,
    /// What takes place here today and tomorrow.
    pub events: Vec<DayEvent>,
}

/// Something that takes place.
#[derive(Clone, Debug)]
pub struct DayEvent {
    /// « Aujourd’hui, 14 h – 16 h »
    pub when: String,
    /// What.
    pub title: String,
    /// In which room.
    pub place: String,
    /// How many are registered; empty where nobody registers.
    pub seats: String,
    /// Who is registered, for who may see them.
    pub sheet_url: Option<String>,
}

/// Something that waits.
#[derive(Clone, Debug)]
pub struct ToDo {
    /// How much.
    pub count: i64,
    /// Of what.
    pub what: String,
    /// Since when, and what else helps to choose.
    pub text: String,
    /// The queue.
    pub url: String,
    /// Whether it is the first thing to do.
    pub is_first: bool,
    /// Whether it is late.
    pub is_late: bool,
}
