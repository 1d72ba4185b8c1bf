//! `/pro/agenda/nouveau` and `/pro/agenda/{number}`: writing an event. What was typed stays typed.

use std::collections::BTreeMap;

use app::event::{self, Drafted, SeenEvent, Written};
use app::failure::Failure;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::circulation::policy::Validation;
use domain::event::{
    Admission, Ages, ChildrenAsked, Event, EventKind, EventState, EventWords, Hours, PhoneAsked, Repeat,
    Rhythm, Terms, WaitingList,
};
use domain::id::{EventId, PictureId};
use domain::language::Language;
use domain::publishing::TextFormat;
use domain::record::Audience;
use domain::staff::Role;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::event_fields::{Answers, Dates, FOLLOWING, parts};
use super::{bench, publishing};
use crate::extract::{Around, ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{EventFormPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError, Flash, Tone};
use crate::public::event_number;
use crate::state::WebState;

/// The longest title, sentence and text.
pub(super) const LONGEST: (usize, usize, usize) = (200, 300, 8000);
/// More seats than any hall has, and more than any family takes.
const MOST_SEATS: (u32, u32) = (10_000, 50);

/// `GET /pro/agenda/nouveau`.
pub async fn new(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let place = bench::place(&door.around, &door.librarian, Role::Editor, "")?;
    let answers = Answers::of_library(&place.slug);
    let errors = Errors::none(door.around.frame.t);
    Ok(html(
        &page(&web, &door, None, &answers, errors).await?,
        Freshness::Private,
    ))
}

/// `GET /pro/agenda/{number}`.
pub async fn edit(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let seen = event::draft(&web.app, &door.librarian, event_number(&segment)?).await?;
    let errors = Errors::none(door.around.frame.t);
    let page = of_event(&web, &door, &seen, errors).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/agenda/nouveau`.
pub async fn create(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    save(&web, &door, None, answers).await
}

/// `POST /pro/agenda/{number}`.
pub async fn change(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    let id = event_number(&segment)?;
    // Whoever may not see it learns nothing from what was typed.
    event::draft(&web.app, &door.librarian, id).await?;
    save(&web, &door, Some(id), answers).await
}

async fn save(
    web: &WebState,
    door: &ForLibrarian,
    id: Option<EventId>,
    answers: Answers,
) -> Result<Response, PageError> {
    check_token(&door.around, &answers.token)?;
    let picture = publishing::picked(web, door, &answers.image).await?;
    let (drafted, repeat) = match read(web, door, &answers, picture) {
        Ok(read) => read,
        Err(list) => {
            let t = door.around.frame.t;
            let page = page(web, door, id, &answers, Errors { t, list }).await?;
            let mut response = html(&page, Freshness::Private);
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(response);
        }
    };
    let saved = match id {
        None => {
            event::create(
                &web.app,
                &door.librarian,
                &drafted,
                repeat.as_ref(),
                &answers.token,
            )
            .await
        }
        Some(id) if answers.portee == FOLLOWING => {
            let saved = event::save_following(&web.app, &door.librarian, id, &drafted).await;
            saved.map(|(event, dates)| Written {
                event,
                dates,
                left_out: 0,
            })
        }
        Some(id) => {
            let saved = event::save(&web.app, &door.librarian, id, &drafted).await;
            saved.map(|event| Written {
                event,
                dates: 1,
                left_out: 0,
            })
        }
    };
    match (saved, id) {
        (Ok(saved), _) => {
            let message = told(saved);
            let back = door.around.frame.urls.staff_agenda();
            Ok(see_with_flash(&back, &message, web.is_https))
        }
        (Err(Failure::Conflict), Some(id)) => {
            let seen = event::draft(&web.app, &door.librarian, id).await?;
            let t = door.around.frame.t;
            let mut page = of_event(web, door, &seen, Errors::none(t)).await?;
            page.frame.flash = Some(Flash::new(Tone::Warn, t.get("staff-agenda-conflict"), ""));
            let mut response = html(&page, Freshness::Private);
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
        (Err(why), _) => Err(why.into()),
    }
}

/// What was done, for the next page.
fn told(written: Written) -> Carried {
    let title = written.event.words.title;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let key = match (written.dates, written.left_out) {
        (1, 0) => return Carried::new("event-saved", title),
        (_, 0) => "event-series-saved",
        _ => "event-series-saved-but",
    };
    Carried::new(key, title).counted(count(written.dates), count(written.left_out))
}

async fn of_event(
    web: &WebState,
    door: &ForLibrarian,
    seen: &SeenEvent,
    errors: Errors,
) -> Result<EventFormPage, PageError> {
    let library = door.around.network.library(seen.event.library);
    let slug = library.map(|library| library.slug.clone()).unwrap_or_default();
    let answers = Answers::of_event(seen, slug, &web.app.settings.zone);
    page(web, door, Some(seen.event.id), &answers, errors).await
}

async fn page(
    web: &WebState,
    door: &ForLibrarian,
    id: Option<EventId>,
    answers: &Answers,
    errors: Errors,
) -> Result<EventFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let own = bench::libraries(around, librarian, Role::Editor);
    if own.is_empty() {
        return Err(PageError::Forbidden);
    }
    let (heading, action) = match id {
        None => (t.get("staff-agenda-new").into_owned(), urls.staff_new_event()),
        Some(id) => (
            t.with("staff-agenda-edit-title")
                .arg("title", &answers.titre)
                .to_string(),
            urls.staff_event(id.get()),
        ),
    };
    Ok(EventFormPage {
        heading,
        action,
        token: around.token(),
        version: answers.version,
        errors,
        parts: parts(
            t,
            answers,
            &own,
            publishing::pictures(web, door, &answers.image).await?,
            dates(web, door, id).await?,
        ),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Agenda, None).await?,
        frame: around.frame.clone(),
    })
}

/// What is asked about other dates.
async fn dates(web: &WebState, door: &ForLibrarian, id: Option<EventId>) -> Result<Dates, PageError> {
    let Some(id) = id else {
        return Ok(Dates::New);
    };
    let seen = event::draft(&web.app, &door.librarian, id).await?;
    Ok(match event::later(&web.app, &seen.event).await? {
        0 => Dates::Alone,
        count => Dates::Following(count),
    })
}

/// What is read from the form, and what has to be corrected.
struct Reading<'a> {
    around: &'a Around,
    zone: &'a TimeZone,
    errors: Vec<FieldError>,
}

impl Reading<'_> {
    fn wrong(&mut self, field: &'static str, key: &str) {
        let text = self.around.frame.t.get(key).into_owned();
        self.errors.push(FieldError {
            field: field.into(),
            text,
        });
    }

    /// A whole number up to a limit; nothing for an empty field.
    fn number(&mut self, field: &'static str, typed: &str, most: u32) -> Option<u32> {
        match typed.trim() {
            "" => None,
            typed => match typed.parse::<u32>() {
                Ok(number) if number <= most => Some(number),
                _ => {
                    self.wrong(field, "staff-agenda-error-number");
                    None
                }
            },
        }
    }

    fn age(&mut self, field: &'static str, typed: &str) -> Option<u8> {
        self.number(field, typed, 120)
            .and_then(|age| u8::try_from(age).ok())
    }

    /// A local time of the network as an instant; nothing for an empty field.
    fn instant(&mut self, field: &'static str, typed: &str) -> Option<Timestamp> {
        if typed.trim().is_empty() {
            return None;
        }
        let local = typed.trim().parse::<DateTime>().ok();
        let at = local.and_then(|local| self.zone.to_timestamp(local).ok());
        if at.is_none() {
            self.wrong(field, "staff-agenda-error-window");
        }
        at
    }

    /// How often it takes place again: with a last day, after the first.
    fn repeat(&mut self, answers: &Answers, first: Date) -> Option<Repeat> {
        let rhythm = Rhythm::from_code(&answers.rythme)?;
        let until = answers.jusqua.trim().parse::<Date>().ok();
        match until.filter(|until| *until > first) {
            Some(until) => Some(Repeat { rhythm, until }),
            None => {
                self.wrong("jusqua", "staff-agenda-error-until");
                None
            }
        }
    }

    fn hours(&mut self, answers: &Answers) -> Option<Hours> {
        let day = answers.jour.trim().parse::<Date>().ok();
        let last = match answers.dernier_jour.trim() {
            "" => day,
            typed => typed.parse::<Date>().ok(),
        };
        let time = |typed: &str| typed.trim().parse::<Time>().ok();
        let (from, until) = (time(&answers.debut), time(&answers.fin));
        let (Some(day), Some(last), Some(from), Some(until)) = (day, last, from, until) else {
            self.wrong("jour", "staff-agenda-error-day");
            return None;
        };
        let (starts, ends) = (day.to_datetime(from), last.to_datetime(until));
        if ends <= starts {
            self.wrong("fin", "staff-agenda-error-order");
            return None;
        }
        Some(Hours {
            starts,
            ends,
            zone: self.zone.clone(),
        })
    }
}

fn read(
    web: &WebState,
    door: &ForLibrarian,
    answers: &Answers,
    picture: Option<PictureId>,
) -> Result<(Drafted, Option<Repeat>), Vec<FieldError>> {
    let around = &door.around;
    let mut reading = Reading {
        around,
        zone: &web.app.settings.zone,
        errors: Vec::new(),
    };
    let library = around
        .network
        .by_slug(&answers.bibliotheque)
        .filter(|library| door.librarian.may(Role::Editor, library.id));
    if library.is_none() {
        reading.wrong("bibliotheque", "staff-agenda-error-library");
    }
    if answers.titre.trim().is_empty() {
        reading.wrong("titre", "staff-agenda-error-title");
    }
    let long = |text: &str, most: usize| text.chars().count() > most;
    let words = answers.words(Language::Fr, true);
    for (field, is_long) in [
        ("titre", long(&words.title, LONGEST.0)),
        ("accroche", long(&words.lead, LONGEST.1)),
        ("texte", long(&words.text, LONGEST.2)),
        ("salle", long(&answers.salle, LONGEST.0)),
        ("prix", long(&answers.prix, LONGEST.0)),
    ] {
        if is_long {
            reading.wrong(field, "staff-agenda-error-text");
        }
    }
    let language = Language::from_code(&answers.langue).unwrap_or_default();
    let mut translated: BTreeMap<Language, EventWords> = BTreeMap::new();
    for other in Language::ALL.into_iter().filter(|other| *other != language) {
        let words = answers.words(other, false);
        if long(&words.title, LONGEST.0) || long(&words.lead, LONGEST.1) || long(&words.text, LONGEST.2) {
            reading.wrong(Answers::title_field(other), "staff-agenda-error-text");
        }
        translated.insert(other, words);
    }
    let hours = reading.hours(answers);
    let repeat = hours
        .as_ref()
        .and_then(|hours| reading.repeat(answers, hours.day()));
    let ages = Ages {
        minimum: reading.age("age_min", &answers.age_min),
        maximum: reading.age("age_max", &answers.age_max),
    };
    if ages.minimum.zip(ages.maximum).is_some_and(|(from, to)| to < from) {
        reading.wrong("age_max", "staff-agenda-error-ages");
    }
    let (opens_at, closes_at) = (
        reading.instant("ouverture", &answers.ouverture),
        reading.instant("cloture", &answers.cloture),
    );
    if opens_at
        .zip(closes_at)
        .is_some_and(|(opens, closes)| closes <= opens)
    {
        reading.wrong("cloture", "staff-agenda-error-window");
    }
    let capacity = reading.number("capacite", &answers.capacite, MOST_SEATS.0);
    let seats_each = reading.number("places", &answers.places, MOST_SEATS.1);
    if seats_each == Some(0) {
        reading.wrong("places", "staff-agenda-error-number");
    }
    let terms = Terms {
        admission: Admission::from_code(&answers.qui).unwrap_or_default(),
        capacity,
        seats_each: seats_each.unwrap_or(1),
        opens_at,
        closes_at,
        validation: Validation::from_code(&answers.validation).unwrap_or_default(),
        children: ChildrenAsked::from_code(&answers.enfants).unwrap_or_default(),
        phone: PhoneAsked::from_code(&answers.tel).unwrap_or_default(),
        waiting_list: WaitingList::from_code(&answers.attente).unwrap_or_default(),
    };
    let (Some(library), Some(hours), true) = (library, hours, reading.errors.is_empty()) else {
        return Err(reading.errors);
    };
    let event = Event {
        id: EventId::new(0),
        library: library.id,
        place: answers.salle.trim().to_owned(),
        kind: EventKind::from_code(&answers.kind).unwrap_or_default(),
        language,
        words,
        hours,
        audience: Audience::from_code(&answers.public),
        ages,
        price: answers.prix.trim().to_owned(),
        terms,
        picture,
        format: TextFormat::Markdown,
        series: None,
        seats_taken: 0,
        state: EventState::Draft,
        cancelled_because: String::new(),
        sequence: 0,
        changed_at: around.moment.now,
        version: answers.version,
    };
    Ok((Drafted { event, translated }, repeat))
}
