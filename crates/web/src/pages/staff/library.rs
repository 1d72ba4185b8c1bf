//! Libraries as those see them who write their rules: the list, one of them, its hours, what a change
//! would move, and what a reader would get.

use askama::Template;

use super::{FactLine, RuleLine, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Errors, Field, FormBody, Link};

/// `GET /pro/bibliotheques`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/libraries.html")]
pub struct StaffLibrariesPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The libraries, by name.
    pub rows: Vec<StaffLibraryRow>,
}

/// A library in that list.
#[derive(Clone, Debug)]
pub struct StaffLibraryRow {
    /// Its name.
    pub name: String,
    /// Its address, in one line.
    pub address: String,
    /// « Ouverte jusqu’à 18 h ».
    pub opening: Badge,
    /// The next closure, if one is announced.
    pub closure: String,
    /// Where it is written.
    pub url: String,
}

/// `GET /pro/bibliotheques/{slug}`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/library_rules.html")]
pub struct StaffLibraryPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Its name.
    pub name: String,
    /// What is to be corrected.
    pub errors: Errors,
    /// That its days are kept by another system, where they are.
    pub note: Option<String>,
    /// Its timetables.
    pub timetables: Vec<TimetableCard>,
    /// Where one more is written.
    pub new_timetable_url: String,
    /// The closures to come.
    pub closures: Vec<ClosureRow>,
    /// Where one is given up.
    pub reopen_url: String,
    /// The form of one more.
    pub closing: FormBody,
    /// The form of the address.
    pub contact: FormBody,
    /// What it opens to readers.
    pub services: ServicesForm,
    /// What its rules say of holds.
    pub facts: Vec<FactLine>,
    /// What a reader would get there.
    pub rules_url: String,
    /// The token of the session and of this form.
    pub token: String,
}

/// The services that a library opens.
#[derive(Clone, Debug)]
pub struct ServicesForm {
    /// Where the choice goes.
    pub action: String,
    /// The version that was shown.
    pub version: i64,
    /// Those that can be opened here.
    pub rows: Vec<ServiceRow>,
}

/// A service.
#[derive(Clone, Debug)]
pub struct ServiceRow {
    /// Its code.
    pub value: &'static str,
    /// What it is.
    pub label: String,
    /// What closing it means.
    pub hint: String,
    /// Whether it is open.
    pub is_open: bool,
}

/// A timetable.
#[derive(Clone, Debug)]
pub struct TimetableCard {
    /// « Toute l’année », « Du 1er juillet au 31 août, semaines paires ».
    pub season: String,
    /// The days with their hours.
    pub days: Vec<(String, String)>,
    /// Where it is changed; nothing for one that the form cannot show.
    pub edit_url: Option<String>,
}

/// A closure to come.
#[derive(Clone, Debug)]
pub struct ClosureRow {
    /// « Fermée du 24 décembre au 2 janvier ».
    pub days: String,
    /// Why.
    pub reason: String,
    /// Its id.
    pub id: i64,
}

/// `GET /pro/bibliotheques/{slug}/horaire`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/timetable.html")]
pub struct TimetablePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Heures d’ouverture : Valbrune ».
    pub heading: String,
    /// What is to be corrected.
    pub errors: Errors,
    /// Where it goes.
    pub action: String,
    /// What is sent unseen.
    pub hidden: Vec<(&'static str, String)>,
    /// The season and the weeks.
    pub season: Vec<Field>,
    /// The days, from Monday on.
    pub days: Vec<DayFields>,
    /// Where it is deleted.
    pub drop_url: Option<String>,
    /// The library.
    pub back: Link,
}

/// The hours of a day as they are typed.
#[derive(Clone, Debug)]
pub struct DayFields {
    /// « Lundi ».
    pub day: String,
    /// Its two stretches.
    pub slots: Vec<SlotFields>,
}

/// A stretch as it is typed.
#[derive(Clone, Debug)]
pub struct SlotFields {
    /// The id of its first field.
    pub id: &'static str,
    /// « Lundi, ouverture 1 ».
    pub opens_label: String,
    /// « Lundi, fermeture 1 ».
    pub closes_label: String,
    /// What stands in it.
    pub opens: String,
    /// What stands in it.
    pub closes: String,
}

/// What a change would move, before it is made.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/hours_moved.html")]
pub struct HoursMovedPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Fermer Valbrune du … au … ? ».
    pub question: String,
    /// « Cette fermeture déplace 12 dates de retour et 3 délais de retrait. »
    pub consequence: String,
    /// What the system of the library keeps, where that is another one.
    pub note: Option<String>,
    /// The first of the due days.
    pub loans: Vec<String>,
    /// The first of the pickup deadlines.
    pub holds: Vec<String>,
    /// Where it goes.
    pub action: String,
    /// What was typed.
    pub hidden: Vec<(&'static str, String)>,
    /// The way not to.
    pub keep: Link,
}

/// `GET /pro/bibliotheques/{slug}/regles`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/library_reader.html")]
pub struct LibraryRulesPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Whose rules.
    pub library: String,
    /// Where the question goes.
    pub action: String,
    /// Which reader, which document.
    pub questions: Vec<Field>,
    /// What rules, the most specific first.
    pub rules: Vec<RuleLine>,
    /// The library.
    pub back: Link,
}
