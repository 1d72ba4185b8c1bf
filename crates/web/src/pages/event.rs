//! The agenda and an event.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::filters;
use crate::frame::Frame;
use crate::pages::{CommentSection, Fact};
use crate::parts::{Badge, Figure, Link, Refusal, Stamp};
use crate::prose::Prose;

/// `GET /agenda`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/agenda.html")]
pub struct AgendaPage {
    /// What stands around.
    pub frame: Frame,
    /// « Agenda événements : décembre 2026 ».
    pub heading: String,
    /// The libraries: value, name, whether chosen.
    pub libraries: Vec<(String, String, bool)>,
    /// The audiences.
    pub audiences: Vec<(String, String, bool)>,
    /// The months.
    pub months: Vec<(String, String, bool)>,
    /// As a list, or as a month.
    pub views: Vec<(Link, bool)>,
    /// The view that the form keeps.
    pub view: &'static str,
    /// The month as a calendar.
    pub grid: Option<MonthGrid>,
    /// The events, by month.
    pub groups: Vec<EventGroup>,
}

/// The events of a month.
#[derive(Clone, Debug)]
pub struct EventGroup {
    /// « décembre 2026 ».
    pub month: String,
    /// In the order in which they begin.
    pub rows: Vec<EventRow>,
}

/// A month as a calendar.
#[derive(Clone, Debug)]
pub struct MonthGrid {
    /// « décembre 2026 ».
    pub month: String,
    /// The month before, unless it is past.
    pub previous: Option<Link>,
    /// The month after.
    pub next: Link,
    /// The days of the week, short and in full.
    pub weekdays: Vec<(&'static str, &'static str)>,
    /// The weeks; none where the day is of another month.
    pub weeks: Vec<Vec<Option<MonthDay>>>,
}

/// A day of that calendar.
#[derive(Clone, Debug)]
pub struct MonthDay {
    /// Its number.
    pub number: i8,
    /// Whether it is today.
    pub is_today: bool,
    /// The first event of the day, further down on the page: the words for it, and where.
    pub event: Option<Link>,
}

/// An event in a list.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/event_row.html")]
pub struct EventRow {
    /// Its number.
    pub id: i64,
    /// The day.
    pub stamp: Stamp,
    /// Its title.
    pub title: String,
    /// The language of the title, where it is not that of the page.
    pub language: Option<&'static str>,
    /// Its page.
    pub url: String,
    /// Hours, place, ages.
    pub facts: Vec<String>,
    /// How many seats are left.
    pub state: Badge,
}

impl HtmlSafe for EventRow {}

/// `GET /agenda/{number}-{title}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/event.html")]
pub struct EventPage {
    /// What stands around.
    pub frame: Frame,
    /// The colour of its head, from 1 to 10.
    pub tone: i64,
    /// The language of what is written, where it is not that of the page.
    pub language: Option<&'static str>,
    /// The picture beside it.
    pub figure: Option<Figure>,
    /// Its title.
    pub title: String,
    /// « samedi 28 novembre, 14 h – 16 h ».
    pub when: String,
    /// What it is, for whom.
    pub badges: Vec<Badge>,
    /// Why it was cancelled; empty words when the library gave none.
    pub cancelled: Option<String>,
    /// The day.
    pub stamp: Stamp,
    /// « 14 h – 16 h ».
    pub hours: String,
    /// The room.
    pub place: String,
    /// How many seats are taken.
    pub gauge: Option<Gauge>,
    /// What one can do.
    pub action: EventAction,
    /// Price, address.
    pub facts: Vec<Fact>,
    /// The file for calendars.
    pub calendar_url: String,
    /// The first sentence.
    pub lead: String,
    /// Its text.
    pub text: Prose,
    /// What readers write about it.
    pub comments: CommentSection,
    /// Other events of the library.
    pub others: Vec<EventRow>,
}

/// How many seats are taken.
#[derive(Clone, Debug)]
pub struct Gauge {
    /// « 4 places restantes ».
    pub left: String,
    /// « sur 16 ».
    pub of: String,
    /// How many there are.
    pub capacity: u32,
    /// How many are taken.
    pub taken: u32,
    /// « 12 sur 16 ».
    pub text: String,
}

/// What stands where the button is.
#[derive(Clone, Debug)]
pub enum EventAction {
    /// The button.
    Register(Link),
    /// Why there is none, and what unblocks it.
    Refused(Refusal),
    /// One is registered: where that stands, and where it is changed.
    Registered(Badge, Link),
    /// Words alone.
    Say(String),
}
