//! The libraries of the network: the list where one is chosen, and the page of each.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::Response;
use domain::id::LibraryId;
use domain::library::{Library, LibraryKind};
use domain::page::PagePlace;
use domain::service::Service;
use domain::time::days_after;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::{freshness, hours};
use crate::cookies;
use crate::extract::{Around, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{LibrariesPage, LibraryCard, LibraryPage, html};
use crate::state::WebState;
use crate::words::{self, Places};

/// How far ahead the next stop of a bibliobus is looked for, in days.
const STOP_DAYS: u32 = 60;

/// `GET /bibliotheques`.
pub async fn list(State(web): State<WebState>, mut around: Around) -> Response {
    let t = around.frame.t;
    let mine = around.library.as_ref().map(|library| library.id);
    let network = around.network.clone();
    let places = Places::of(&network, mine);
    let mut libraries: Vec<&Library> = open_libraries(&around).collect();
    libraries.sort_by_key(|library| places.rank(library.id));
    let libraries = libraries
        .into_iter()
        .map(|library| LibraryCard {
            name: library.name.clone(),
            address: hours::address(library).join(", "),
            opening: words::open_badge(
                t,
                &network.calendar(library.id),
                around.moment,
                &web.app.settings.zone,
            ),
            url: around.frame.urls.library(&library.slug),
            choose_url: around.frame.urls.choose_library(&library.slug),
            is_mine: places.is_mine(library.id),
        })
        .collect();
    let freshness = freshness(&around);
    around.frame.section = Some(Section::Libraries);
    html(
        &LibrariesPage {
            frame: around.frame.at(t.get("library-list"), None),
            libraries,
        },
        freshness,
    )
}

/// Libraries that one can enter; the stops of a bibliobus are on its page.
fn open_libraries(around: &Around) -> impl Iterator<Item = &Library> {
    let today = around.moment.today;
    around
        .network
        .libraries
        .iter()
        .filter(move |library| library.kind != LibraryKind::MobileStop && !has_closed(library, today))
}

fn has_closed(library: &Library, today: jiff::civil::Date) -> bool {
    library.closed_down_on.is_some_and(|day| day <= today)
}

/// `GET /bibliotheques/{slug}/infos`.
pub async fn infos(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
) -> Result<Response, PageError> {
    let library = around
        .network
        .by_slug(&slug)
        .cloned()
        .ok_or(PageError::NotFound)?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let zone = &web.app.settings.zone;
    let is_mine = around.library.as_ref().is_some_and(|mine| mine.id == library.id);
    let freshness = freshness(&around);
    let page = LibraryPage {
        library: hours::panel(&around, &library, zone),
        paragraphs: closed_services(&around, &library),
        stops: stops(&around, library.id, zone),
        pages: super::page::links(&around, PagePlace::Library, Some(library.id)),
        home_url: urls.library(&slug),
        choose_url: (!is_mine).then(|| urls.choose_library(&slug)),
        map_url: library.position.map(|position| {
            let (north, east) = (position.latitude(), position.longitude());
            format!("https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}")
        }),
        frame: {
            let mut frame = around.frame;
            frame.section = Some(Section::Libraries);
            frame
                .at(t.get("library-list"), Some(urls.libraries()))
                .at(&library.name, None)
        },
    };
    Ok(html(&page, freshness))
}

/// What readers do not find open at a library, of what a library can open.
fn closed_services(around: &Around, library: &Library) -> Vec<String> {
    let today = around.moment.today;
    let said = [
        (Service::Pickup, "library-no-pickup"),
        (Service::EventRegistration, "registration-refused-service-closed"),
        (Service::PurchaseSuggestion, "suggestion-refused-service-closed"),
        (Service::Preregistration, "preregistration-refused-service-closed"),
    ];
    let closed = said.into_iter().filter(|(service, _)| {
        let is_ours = *service == Service::Pickup || library.can_open(*service);
        is_ours && !library.opens(*service, today)
    });
    closed
        .map(|(_, key)| around.frame.t.get(key).into_owned())
        .collect()
}

/// The stops of a bibliobus, each with the next time it is there.
fn stops(around: &Around, parent: LibraryId, zone: &TimeZone) -> Vec<(String, String)> {
    let (t, today) = (around.frame.t, around.moment.today);
    let now = zone.to_datetime(around.moment.now).time();
    let stops = around.network.libraries.iter().filter(|library| {
        library.parent == Some(parent)
            && library.kind == LibraryKind::MobileStop
            && !has_closed(library, today)
    });
    stops
        .map(|stop| {
            let calendar = around.network.calendar(stop.id);
            let still_to_come = |day| {
                let slots = calendar.slots(day);
                slots.iter().any(|slot| day > today || slot.closes > now)
            };
            let next = (0..STOP_DAYS)
                .map(|days| days_after(today, days))
                .find(|day| still_to_come(*day));
            let text = next.map(|day| {
                let phrase = t.with("library-stop-next").arg("date", t.date_long(day, today));
                phrase
                    .arg("hours", hours::hours(t, &calendar, day).unwrap_or_default())
                    .to_string()
            });
            (stop.name.clone(), text.unwrap_or_default())
        })
        .collect()
}

/// The form of « Choisir cette bibliothèque ».
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    #[serde(default)]
    token: String,
}

/// `POST /bibliotheques/{slug}/choisir`: this device remembers.
pub async fn choose(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
    Form(choice): Form<Choice>,
) -> Result<Response, PageError> {
    if around.person.is_some() {
        check_token(&around, &choice.token)?;
    }
    let library = around.network.by_slug(&slug).ok_or(PageError::NotFound)?;
    let message = Carried::new("library-chosen", &library.name);
    let mut response = see_with_flash(&around.frame.urls.library(&slug), &message, web.is_https);
    let cookie = cookies::remember(cookies::LIBRARY, &library.slug, web.is_https);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
