//! `/pro/bibliotheques`: the libraries whose rules one writes, and each of them: hours, closures, address,
//! what it offers.

use std::collections::BTreeSet;

use app::failure::Failure;
use app::opening_hours::{self, Contact, Written};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::calendar::{Closure, Timetable, Weeks};
use domain::circulation::policy::Question;
use domain::library::{Address, Library};
use domain::opening_hours::{SLOTS_A_DAY, WEEK};
use domain::service::Service;
use domain::staff::Role;
use i18n::Translator;
use jiff::civil::Date;
use serde::Deserialize;

use super::bench;
use crate::extract::{Around, ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    ClosureRow, FactLine, ServiceRow, ServicesForm, StaffEntry, StaffLibrariesPage, StaffLibraryPage,
    StaffLibraryRow, TimetableCard,
};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, Field, FieldError, Flash, FormBody, Tone};
use crate::public::hours;
use crate::state::WebState;
use crate::words;

/// The longest line of an address.
const LONGEST: usize = 120;

/// `GET /pro/bibliotheques`.
pub async fn list(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let own = bench::libraries(around, librarian, Role::Rules);
    if own.is_empty() {
        return Err(PageError::Forbidden);
    }
    let (t, today) = (around.frame.t, around.moment.today);
    let row = |library: &Library| {
        let calendar = around.network.calendar(library.id);
        let next = calendar.closures_from(today);
        StaffLibraryRow {
            name: library.name.clone(),
            address: hours::address(library).join(", "),
            opening: words::open_badge(t, &calendar, around.moment, &web.app.settings.zone),
            closure: next
                .first()
                .map(|closure| days(t, closure, today))
                .unwrap_or_default(),
            url: around.frame.urls.staff_library(&library.slug),
        }
    };
    let page = StaffLibrariesPage {
        rows: own.into_iter().map(row).collect(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// What another system keeps of a library, and what moves here all the same.
pub(super) fn elsewhere(t: Translator, library: &Library) -> Option<String> {
    (!library.is_local()).then(|| t.get("staff-library-elsewhere").into_owned())
}

/// « Fermée du 24 décembre au 2 janvier ».
pub(super) fn days(t: Translator, closure: &Closure, today: Date) -> String {
    let first = t.date_long(closure.first_on, today);
    if closure.first_on == closure.last_on {
        return t.with("library-closure-day").arg("date", first).to_string();
    }
    t.with("library-closure-days")
        .arg("from", first)
        .arg("until", t.date_long(closure.last_on, today))
        .to_string()
}

/// The library of an address, of those whose rules one writes.
pub(super) fn library<'a>(door: &'a ForLibrarian, slug: &str) -> Result<&'a Library, PageError> {
    bench::named(&door.around, &door.librarian, Role::Rules, slug)?.ok_or(PageError::NotFound)
}

/// What was typed and has to be corrected, or the last word on what was done.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) contact: Option<ContactAnswers>,
    pub(super) closing: Option<super::closures::Closing>,
    pub(super) errors: Vec<FieldError>,
    pub(super) flash: Option<Flash>,
}

/// `GET /pro/bibliotheques/{slug}`.
pub async fn show(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let page = page(&web, &door, &slug, Typed::default()).await?;
    Ok(html(&page, Freshness::Private))
}

/// The page as it is now, with a status and what was typed.
pub(super) async fn again(
    web: &WebState,
    door: &ForLibrarian,
    slug: &str,
    status: StatusCode,
    typed: Typed,
) -> Result<Response, PageError> {
    let mut response = html(&page(web, door, slug, typed).await?, Freshness::Private);
    *response.status_mut() = status;
    Ok(response)
}

/// Somebody changed it meanwhile: the page as it is now, and a word.
pub(super) async fn conflict(web: &WebState, door: &ForLibrarian, slug: &str) -> Result<Response, PageError> {
    let words = door.around.frame.t.get("staff-library-conflict");
    let typed = Typed {
        flash: Some(Flash::new(Tone::Warn, words, "")),
        ..Typed::default()
    };
    again(web, door, slug, StatusCode::CONFLICT, typed).await
}

async fn page(
    web: &WebState,
    door: &ForLibrarian,
    slug: &str,
    typed: Typed,
) -> Result<StaffLibraryPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls, today) = (around.frame.t, around.frame.urls, around.moment.today);
    let library = library(door, slug)?;
    let written = opening_hours::written(&web.app, librarian, library.id).await?;
    let errors = Errors {
        t,
        list: typed.errors,
    };
    let mut frame = around.frame.clone();
    frame.flash = typed.flash.or(frame.flash);
    let now = &written.library;
    Ok(StaffLibraryPage {
        name: now.name.clone(),
        note: elsewhere(t, now),
        timetables: written
            .timetables
            .iter()
            // A season that is over is nobody's business any more.
            .filter(|stored| stored.timetable.valid_until.is_none_or(|until| until >= today))
            .map(|stored| TimetableCard {
                season: season(t, &stored.timetable),
                days: week(t, &stored.timetable),
                edit_url: is_short(&stored.timetable)
                    .then(|| format!("{}?horaire={}", urls.staff_timetable(slug), stored.id)),
            })
            .collect(),
        new_timetable_url: urls.staff_timetable(slug),
        closures: written
            .closures
            .iter()
            .map(|stored| ClosureRow {
                days: days(t, &stored.closure, today),
                reason: stored.closure.reason.clone(),
                id: stored.id.get(),
            })
            .collect(),
        reopen_url: urls.staff_reopen_library(slug),
        closing: super::closures::form(around, slug, &typed.closing.unwrap_or_default(), &errors),
        contact: contact_form(
            around,
            slug,
            &typed.contact.unwrap_or_else(|| ContactAnswers::of(&written)),
            &errors,
        ),
        services: services(around, slug, &written),
        facts: facts(around, now),
        rules_url: urls.staff_library_rules(slug),
        token: around.token(),
        errors,
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, Some(library)).await?,
        frame,
    })
}

/// « Toute l’année », « Du 1er juillet au 31 août, semaines paires ».
fn season(t: Translator, timetable: &Timetable) -> String {
    let days = match (timetable.valid_from, timetable.valid_until) {
        (None, None) => t.get("staff-library-season-always").into_owned(),
        (Some(from), None) => t
            .with("staff-library-season-from")
            .arg("from", t.date_full(from))
            .to_string(),
        (None, Some(until)) => t
            .with("staff-library-season-until")
            .arg("until", t.date_full(until))
            .to_string(),
        (Some(from), Some(until)) => t
            .with("staff-library-season-between")
            .arg("from", t.date_full(from))
            .arg("until", t.date_full(until))
            .to_string(),
    };
    match timetable.weeks {
        Weeks::Every => days,
        weeks => t
            .with("staff-library-season-weeks")
            .arg("season", days)
            .arg("weeks", t.coded("weeks", weeks.code()).to_lowercase())
            .to_string(),
    }
}

/// Whether the form can show it: two stretches a day.
pub(super) fn is_short(timetable: &Timetable) -> bool {
    WEEK.iter().all(|day| {
        let slots = timetable
            .openings
            .iter()
            .filter(|opening| opening.weekday == *day);
        slots.count() <= SLOTS_A_DAY
    })
}

fn week(t: Translator, timetable: &Timetable) -> Vec<(String, String)> {
    let hours = |day| {
        let slots = timetable.openings.iter().filter(|opening| opening.weekday == day);
        let hours: Vec<String> = slots
            .map(|opening| t.hours(opening.slot.opens, opening.slot.closes))
            .collect();
        match hours.is_empty() {
            true => t.get("library-closed").into_owned(),
            false => hours.join(", "),
        }
    };
    WEEK.map(|day| (t.sentence(t.weekday_name(day)), hours(day)))
        .into()
}

/// What a library opens to readers, of what the portal can open there.
fn services(around: &Around, slug: &str, written: &Written) -> ServicesForm {
    let t = around.frame.t;
    let library = &written.library;
    let can_open = Service::ALL.iter().filter(|service| library.can_open(**service));
    ServicesForm {
        action: around.frame.urls.staff_library_services(slug),
        version: written.version,
        rows: can_open
            .map(|service| ServiceRow {
                value: service.code(),
                label: t.coded("library-service", service.code()).into_owned(),
                hint: t.coded("library-service-hint", service.code()).into_owned(),
                is_open: library.opens(*service, around.moment.today),
            })
            .collect(),
    }
}

/// What the rules say of holds there, for readers and documents of any kind; and of pickup, where that is
/// not the portal's to choose.
fn facts(around: &Around, library: &Library) -> Vec<FactLine> {
    let t = around.frame.t;
    let question = Question {
        library: library.id,
        category: None,
        document_type: None,
        audience: None,
    };
    let rules = around.network.policies.resolve(&question, around.moment.today);
    let pickup = if library.is_pickup(around.moment.today) {
        "staff-library-yes"
    } else {
        "staff-library-no"
    };
    let elsewhere = (!library.can_open(Service::Pickup)).then(|| {
        let label = t.coded("library-service", Service::Pickup.code());
        FactLine::new(label, t.get(pickup))
    });
    let of_rules = [
        FactLine::new(
            t.coded("rule", "holdable"),
            t.coded("rule-holdable", rules.holdable.value.code()),
        ),
        FactLine::new(
            t.coded("rule", "validation"),
            t.coded("rule-validation", rules.validation.value.code()),
        ),
    ];
    elsewhere.into_iter().chain(of_rules).collect()
}

/// How the library is reached, as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContactAnswers {
    token: String,
    version: i64,
    rue: String,
    code_postal: String,
    localite: String,
    telephone: String,
    email: String,
}

impl ContactAnswers {
    fn of(written: &Written) -> Self {
        let library = &written.library;
        Self {
            token: String::new(),
            version: written.version,
            rue: library.address.street.clone(),
            code_postal: library.address.postcode.clone(),
            localite: library.address.city.clone(),
            telephone: library.phone.clone(),
            email: library.email.clone(),
        }
    }

    fn contact(&self) -> Contact {
        let said = |typed: &str| typed.trim().chars().take(LONGEST).collect::<String>();
        Contact {
            address: Address {
                street: said(&self.rue),
                postcode: said(&self.code_postal),
                city: said(&self.localite),
            },
            phone: said(&self.telephone),
            email: self.email.trim().to_owned(),
        }
    }
}

fn contact_form(around: &Around, slug: &str, typed: &ContactAnswers, errors: &Errors) -> FormBody {
    let t = around.frame.t;
    let field = |id: &'static str, name: &'static str, key: &str, value: &str| {
        Field::new(t, id, name, t.get(key))
            .holding(value)
            .optional()
            .checked(errors)
    };
    let fields = vec![
        field("rue", "rue", "staff-library-street", &typed.rue),
        field(
            "code-postal",
            "code_postal",
            "staff-library-postcode",
            &typed.code_postal,
        )
        .half(),
        field("localite", "localite", "staff-library-city", &typed.localite),
        field("telephone", "telephone", "library-phone", &typed.telephone)
            .typed("tel")
            .half(),
        field("email", "email", "library-mail", &typed.email)
            .typed("email")
            .at_most(254),
    ];
    FormBody::new(
        around.frame.urls.staff_library(slug),
        fields,
        t.get("staff-library-save"),
    )
    .with("token", around.token())
    .with("version", typed.version.to_string())
}

/// `POST /pro/bibliotheques/{slug}`: how it is reached.
pub async fn contact(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<ContactAnswers>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = library(&door, &slug)?.id;
    let contact = sent.contact();
    if !contact.email.is_empty() && !domain::email::is_plausible(&contact.email) {
        let text = door.around.frame.t.get("staff-library-error-email").into_owned();
        let typed = Typed {
            contact: Some(sent),
            errors: vec![FieldError {
                field: "email".into(),
                text,
            }],
            ..Typed::default()
        };
        return again(&web, &door, &slug, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    }
    match opening_hours::set_contact(&web.app, &door.librarian, id, &contact, sent.version).await {
        Ok(()) => Ok(saved(&web, &door, &slug, &Carried::new("library-saved", ""))),
        Err(Failure::Conflict) => conflict(&web, &door, &slug).await,
        Err(why) => Err(why.into()),
    }
}

/// The services that are open; the others are closed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Services {
    token: String,
    version: i64,
    #[serde(default)]
    service: Vec<String>,
}

/// `POST /pro/bibliotheques/{slug}/services`.
pub async fn services_changed(
    State(web): State<WebState>,
    Path(slug): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Services>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = library(&door, &slug)?.id;
    let open: Option<BTreeSet<Service>> = sent.service.iter().map(|code| Service::from_code(code)).collect();
    let open = open.ok_or(PageError::Unprocessable)?;
    match app::service::set(&web.app, &door.librarian, id, &open, sent.version).await {
        Ok(()) => Ok(saved(&web, &door, &slug, &Carried::new("library-saved", ""))),
        Err(Failure::Conflict) => conflict(&web, &door, &slug).await,
        Err(why) => Err(why.into()),
    }
}

/// Back to the library with what was done.
pub(super) fn saved(web: &WebState, door: &ForLibrarian, slug: &str, message: &Carried) -> Response {
    see_with_flash(&door.around.frame.urls.staff_library(slug), message, web.is_https)
}
