//! `/pro/bibliotheques/{slug}/horaire`: one week of hours, for a season, for all weeks or every other one.
//! What other hours move is shown before they are saved.

use app::failure::Failure;
use app::opening_hours::{self, Change, Moves, Written};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::calendar::{Timetable, Weeks};
use domain::id::TimetableId;
use domain::opening_hours::{SLOTS_A_DAY, WEEK, WrittenSlot, WrongSeason, WrongSlot, season, week};
use i18n::Translator;
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::libraries::{conflict, elsewhere, is_short, library, saved};
use super::{bench, hours_moved};
use crate::extract::{ForLibrarian, Form, Query, check_token};
use crate::page_error::PageError;
use crate::pages::staff::{DayFields, HoursMovedPage, SlotFields, StaffEntry, TimetablePage};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, Field, FieldError, Link};
use crate::state::WebState;

/// Stretches of a week.
const SLOTS: usize = SLOTS_A_DAY * WEEK.len();
/// The ids of their first fields, from Monday on.
const SLOT_IDS: [&str; SLOTS] = [
    "lundi-1",
    "lundi-2",
    "mardi-1",
    "mardi-2",
    "mercredi-1",
    "mercredi-2",
    "jeudi-1",
    "jeudi-2",
    "vendredi-1",
    "vendredi-2",
    "samedi-1",
    "samedi-2",
    "dimanche-1",
    "dimanche-2",
];

/// Which timetable.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    horaire: String,
}

/// A timetable as it is typed: the stretches in order, two a day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    token: String,
    version: i64,
    horaire: String,
    semaines: String,
    du: String,
    au: String,
    de: Vec<String>,
    a: Vec<String>,
    confirme: String,
}

impl Answers {
    fn of(id: Option<TimetableId>, timetable: &Timetable) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let (mut de, mut a) = (vec![String::new(); SLOTS], vec![String::new(); SLOTS]);
        for (day, weekday) in WEEK.iter().enumerate() {
            let slots = timetable
                .openings
                .iter()
                .filter(|opening| opening.weekday == *weekday);
            for (number, opening) in slots.take(SLOTS_A_DAY).enumerate() {
                let place = day * SLOTS_A_DAY + number;
                de[place] = opening.slot.opens.strftime("%H:%M").to_string();
                a[place] = opening.slot.closes.strftime("%H:%M").to_string();
            }
        }
        Self {
            horaire: id.map(|id| id.to_string()).unwrap_or_default(),
            semaines: timetable.weeks.code().to_owned(),
            du: day(timetable.valid_from),
            au: day(timetable.valid_until),
            de,
            a,
            ..Self::default()
        }
    }

    fn is_whole(&self) -> bool {
        self.de.len() == SLOTS && self.a.len() == SLOTS
    }

    /// What is typed as a timetable; else what to correct.
    fn read(&self, t: Translator, others: &[Timetable]) -> Result<Timetable, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut wrong = |field: &'static str, key: &str| {
            let text = t.get(key).into_owned();
            errors.push(FieldError {
                field: field.into(),
                text,
            });
        };
        let mut day = |field: &'static str, typed: &str| match typed.trim() {
            "" => None,
            typed => {
                let day = typed.parse::<Date>().ok();
                if day.is_none() {
                    wrong(field, "staff-library-error-day");
                }
                day
            }
        };
        let (valid_from, valid_until) = (day("du", &self.du), day("au", &self.au));
        let mut timetable = Timetable {
            valid_from,
            valid_until,
            weeks: Weeks::from_code(&self.semaines).unwrap_or_default(),
            openings: Vec::new(),
        };
        match season(&timetable, others) {
            Ok(()) => {}
            Err(WrongSeason::EndsFirst) => wrong("au", "staff-library-error-order"),
            Err(WrongSeason::Taken) => wrong("semaines", "staff-library-error-season"),
        }
        let mut written = [[WrittenSlot::default(); SLOTS_A_DAY]; 7];
        for (place, (opens, closes)) in self.de.iter().zip(&self.a).enumerate() {
            let hour = |typed: &str| typed.trim().parse::<Time>().ok();
            let (from, until) = (hour(opens), hour(closes));
            let is_unreadable = |typed: &str, hour: Option<Time>| !typed.trim().is_empty() && hour.is_none();
            if is_unreadable(opens, from) || is_unreadable(closes, until) {
                wrong(SLOT_IDS[place], "staff-library-error-hour");
                continue;
            }
            written[place / SLOTS_A_DAY][place % SLOTS_A_DAY] = WrittenSlot {
                opens: from,
                closes: until,
            };
        }
        match week(&written) {
            Ok(openings) => timetable.openings = openings,
            Err(list) => {
                for (place, why) in list {
                    let key = match why {
                        WrongSlot::Half => "staff-library-error-half",
                        WrongSlot::EndsFirst => "staff-library-error-hours-order",
                        WrongSlot::Overlaps => "staff-library-error-overlap",
                    };
                    wrong(SLOT_IDS[place], key);
                }
            }
        }
        if errors.is_empty() {
            Ok(timetable)
        } else {
            Err(errors)
        }
    }

    /// All of it once more, to be confirmed.
    fn hidden(&self, token: String) -> Vec<(&'static str, String)> {
        let mut hidden = vec![
            ("token", token),
            ("version", self.version.to_string()),
            ("horaire", self.horaire.clone()),
            ("semaines", self.semaines.clone()),
            ("du", self.du.clone()),
            ("au", self.au.clone()),
            ("confirme", "oui".to_owned()),
        ];
        for (opens, closes) in self.de.iter().zip(&self.a) {
            hidden.push(("de", opens.clone()));
            hidden.push(("a", closes.clone()));
        }
        hidden
    }
}

/// The timetable that is named, of this library; none for a new one.
fn named(written: &Written, typed: &str) -> Result<Option<TimetableId>, PageError> {
    if typed.is_empty() {
        return Ok(None);
    }
    let id = TimetableId::new(typed.parse().map_err(|_| PageError::NotFound)?);
    let timetable = written.timetable(id).ok_or(PageError::NotFound)?;
    // What the form cannot show it would lose.
    if !is_short(timetable) {
        return Err(PageError::NotFound);
    }
    Ok(Some(id))
}

/// `GET /pro/bibliotheques/{slug}/horaire`.
pub async fn show(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let id = library(&door, &slug)?.id;
    let written = opening_hours::written(&web.app, &door.librarian, id).await?;
    let id = named(&written, &asked.horaire)?;
    let timetable = id
        .and_then(|id| written.timetable(id))
        .cloned()
        .unwrap_or_default();
    let answers = Answers {
        version: written.version,
        ..Answers::of(id, &timetable)
    };
    let page = page(&web, &door, &slug, &answers, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

async fn page(
    web: &WebState,
    door: &ForLibrarian,
    slug: &str,
    answers: &Answers,
    errors: Vec<FieldError>,
) -> Result<TimetablePage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let library = library(door, slug)?;
    let errors = Errors { t, list: errors };
    let weeks = Weeks::ALL.iter().map(|weeks| {
        (
            weeks.code().to_owned(),
            t.coded("weeks", weeks.code()).into_owned(),
        )
    });
    let day = |id: &'static str, key: &str, value: &str| {
        Field::new(t, id, id, t.get(key))
            .typed("date")
            .holding(value)
            .optional()
            .checked(&errors)
    };
    let season = vec![
        day("du", "staff-library-season-first", &answers.du),
        day("au", "staff-library-season-last", &answers.au),
        Field::new(t, "semaines", "semaines", t.get("staff-library-weeks"))
            .choices(weeks.collect())
            .holding(&answers.semaines)
            .checked(&errors),
    ];
    let hidden = vec![
        ("token", around.token()),
        ("version", answers.version.to_string()),
        ("horaire", answers.horaire.clone()),
    ];
    Ok(TimetablePage {
        heading: t
            .with("staff-library-hours-title")
            .arg("library", &library.name)
            .to_string(),
        action: urls.staff_timetable(slug),
        hidden,
        season,
        days: days(t, answers),
        drop_url: (!answers.horaire.is_empty()).then(|| urls.staff_drop_timetable(slug)),
        back: Link::new(&library.name, urls.staff_library(slug)),
        errors,
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, Some(library)).await?,
        frame: around.frame.clone(),
    })
}

fn days(t: Translator, answers: &Answers) -> Vec<DayFields> {
    let slot = |place: usize| {
        let number = place % SLOTS_A_DAY + 1;
        let label = |key: &str| {
            t.with(key)
                .n("number", u32::try_from(number).unwrap_or(0))
                .to_string()
        };
        SlotFields {
            id: SLOT_IDS[place],
            opens_label: label("staff-library-opens"),
            closes_label: label("staff-library-closes"),
            opens: answers.de.get(place).cloned().unwrap_or_default(),
            closes: answers.a.get(place).cloned().unwrap_or_default(),
        }
    };
    let day = |(index, weekday): (usize, &jiff::civil::Weekday)| DayFields {
        day: t.sentence(t.weekday_name(*weekday)),
        slots: (0..SLOTS_A_DAY)
            .map(|number| slot(index * SLOTS_A_DAY + number))
            .collect(),
    };
    WEEK.iter().enumerate().map(day).collect()
}

/// `POST /pro/bibliotheques/{slug}/horaire`.
pub async fn save(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    if !sent.is_whole() {
        return Err(PageError::Unprocessable);
    }
    let library = library(&door, &slug)?.id;
    let written = opening_hours::written(&web.app, &door.librarian, library).await?;
    let id = named(&written, &sent.horaire)?;
    let t = door.around.frame.t;
    let timetable = match sent.read(t, &written.others(id)) {
        Ok(timetable) => timetable,
        Err(errors) => {
            let page = page(&web, &door, &slug, &sent, errors).await?;
            let mut response = html(&page, Freshness::Private);
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(response);
        }
    };
    let action = door.around.frame.urls.staff_timetable(&slug);
    change(&web, &door, &slug, &sent, Change::Write(id, timetable), action).await
}

/// `POST /pro/bibliotheques/{slug}/horaire/supprimer`.
pub async fn drop(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let library = library(&door, &slug)?.id;
    let written = opening_hours::written(&web.app, &door.librarian, library).await?;
    let id = named(&written, &sent.horaire)?.ok_or(PageError::NotFound)?;
    let action = door.around.frame.urls.staff_drop_timetable(&slug);
    change(&web, &door, &slug, &sent, Change::Drop(id), action).await
}

/// Makes the change, once what it moves was seen.
async fn change(
    web: &WebState,
    door: &ForLibrarian,
    slug: &str,
    sent: &Answers,
    change: Change,
    action: String,
) -> Result<Response, PageError> {
    let id = library(door, slug)?.id;
    if sent.confirme.is_empty() {
        let moves = opening_hours::foreseen(&web.app, &door.librarian, id, &change).await?;
        if !moves.is_empty() {
            return question(web, door, slug, sent, &moves, action).await;
        }
    }
    match opening_hours::make(&web.app, &door.librarian, id, &change, sent.version).await {
        Ok(moves) => Ok(saved(
            web,
            door,
            slug,
            &hours_moved::told("library-hours", &moves),
        )),
        Err(Failure::Conflict) => conflict(web, door, slug).await,
        Err(why) => Err(why.into()),
    }
}

async fn question(
    web: &WebState,
    door: &ForLibrarian,
    slug: &str,
    sent: &Answers,
    moves: &Moves,
    action: String,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, today) = (around.frame.t, around.moment.today);
    let library = library(door, slug)?;
    let page = HoursMovedPage {
        question: t
            .with("staff-library-hours-question")
            .arg("library", &library.name)
            .to_string(),
        consequence: hours_moved::consequence(t, "staff-library-hours-move", moves),
        note: elsewhere(t, library),
        loans: hours_moved::loans(t, moves, today),
        holds: hours_moved::holds(t, moves, today),
        action,
        hidden: sent.hidden(around.token()),
        keep: Link::new(t.get("staff-library-keep"), around.frame.urls.staff_library(slug)),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, Some(library)).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}
