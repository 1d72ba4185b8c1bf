//! The libraries of the network: the list, and each with its hours and its address.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, TextLink};

/// `GET /bibliotheques`: where a library is chosen.
#[derive(Clone, Debug, Template)]
#[template(path = "public/libraries.html")]
pub struct LibrariesPage {
    /// What stands around.
    pub frame: Frame,
    /// The libraries, mine first, then by name.
    pub libraries: Vec<LibraryCard>,
}

/// A library in the list.
#[derive(Clone, Debug)]
pub struct LibraryCard {
    /// Its name.
    pub name: String,
    /// Its address in the street, in one line.
    pub address: String,
    /// « Ouverte jusqu’à 18 h ».
    pub opening: Badge,
    /// Its page.
    pub url: String,
    /// Where the form that makes it mine goes.
    pub choose_url: String,
    /// Whether it is mine.
    pub is_mine: bool,
}

/// `GET /bibliotheques/{slug}/infos`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/library.html")]
pub struct LibraryPage {
    /// What stands around.
    pub frame: Frame,
    /// Hours, address, telephone.
    pub library: LibraryPanel,
    /// What it offers, one paragraph each.
    pub paragraphs: Vec<String>,
    /// Where holds can also be picked up: stops, with their next dates.
    pub stops: Vec<(String, String)>,
    /// What its librarians wrote about it.
    pub pages: Vec<TextLink>,
    /// Its home page.
    pub home_url: String,
    /// Where the form that makes it mine goes; nothing when it is mine.
    pub choose_url: Option<String>,
    /// A map, elsewhere.
    pub map_url: Option<String>,
}

/// When a library is open and how to reach it.
#[derive(Clone, Debug)]
pub struct LibraryPanel {
    /// Its name.
    pub name: String,
    /// « Ouverte jusqu’à 18 h ».
    pub opening: Badge,
    /// The week.
    pub hours: Vec<HoursLine>,
    /// Closed days to come, whole sentences.
    pub closures: Vec<String>,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its mail address.
    pub mail: Option<String>,
    /// Its page.
    pub infos_url: String,
}

/// A day of the week.
#[derive(Clone, Debug)]
pub struct HoursLine {
    /// « lundi », with a capital where the language wants one at the start of a line.
    pub day: String,
    /// « 13 h – 18 h », or that it is closed.
    pub hours: String,
    /// Whether it is today.
    pub is_today: bool,
}
