//! What stands around the page of a handler: who is there, which library is theirs, what the last
//! action gave; and the doors: signed in, a reader, a librarian.

use std::sync::Arc;

use app::failure::Failure;
use app::person::{Librarian, Person, Reader};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::library::{Library, LibraryKind};
use domain::page::PagePlace;
use domain::time::Moment;
use store::network::Network;
use store::session::Verification;

use super::{ChosenTheme, Path, SpokenLanguage};
use crate::cookies;
use crate::flash::{self, Carried};
use crate::form_token;
use crate::frame::{Frame, Here, Visitor};
use crate::layers::RequestId;
use crate::page_error::PageError;
use crate::public::linked_pages;
use crate::return_path::ReturnPath;
use crate::state::WebState;

/// What a handler knows of its request.
#[derive(Clone)]
pub struct Around {
    /// For the page.
    pub frame: Frame,
    /// Who is signed in.
    pub person: Option<Person>,
    /// My library: the one chosen on this device, else the home library.
    pub library: Option<Library>,
    /// Places and rules.
    pub network: Arc<Network>,
    /// The instant and the day.
    pub moment: Moment,
    /// Id of the request.
    pub request: String,
    /// From which network it comes, where that is known.
    pub caller: Option<String>,
}

impl<S> FromRequestParts<S> for Around
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        let web = WebState::from_ref(state);
        let Ok(SpokenLanguage(language)) = SpokenLanguage::from_request_parts(parts, state).await;
        let Ok(Path(path)) = Path::from_request_parts(parts, state).await;
        let Ok(ChosenTheme(theme)) = ChosenTheme::from_request_parts(parts, state).await;
        let request = parts
            .extensions
            .get::<RequestId>()
            .map(|RequestId(id)| id.clone())
            .unwrap_or_default();
        let app = &web.app;
        let network = app.network().await.map_err(PageError::from)?;
        let moment = app.moment();
        let person = match cookies::read(&parts.headers, cookies::session(web.is_https)) {
            Some(cookie) => app::sign_in::current(app, cookie)
                .await
                .map_err(PageError::from)?,
            None => None,
        };
        if person.is_some()
            && let Some(cookie) = cookies::read(&parts.headers, cookies::session(web.is_https))
        {
            web.budget.know(cookie, moment.now);
        }
        let chosen = cookies::read(&parts.headers, cookies::LIBRARY).and_then(|slug| network.by_slug(slug));
        let home = person.as_ref().and_then(|person| person.account.home_library);
        let library = chosen
            .or_else(|| home.and_then(|id| network.library(id)))
            .cloned();
        let mut frame = Frame::new(language, app.settings.name.clone(), path);
        frame.theme = theme;
        frame.demo = app.settings.demo;
        frame.library_count = network
            .libraries
            .iter()
            .filter(|library| library.kind == LibraryKind::Library && library.is_pickup(moment.today))
            .count();
        let here = library.as_ref().map(|library| library.id);
        frame.pages = linked_pages(&network, moment.now, &frame, PagePlace::Footer, here);
        frame.library = library.as_ref().map(|library| Here {
            name: library.name.clone(),
            slug: library.slug.clone(),
            opening: crate::words::opening(
                frame.t,
                &network.calendar(library.id),
                moment,
                &app.settings.zone,
            ),
            phone: Some(library.phone.clone()).filter(|phone| !phone.is_empty()),
        });
        if let Some(person) = &person {
            frame.visitor = Some(Visitor {
                name: person.account.display_name.clone(),
                counts: app::overview::menu(app, person).await.map_err(PageError::from)?,
                is_staff: person.rights.is_staff(),
                token: form_token::new(&*app.random, &person.session.form_secret),
            });
        }
        frame.flash = flash::read(&parts.headers, &frame);
        Ok(Self {
            frame,
            person,
            library,
            network,
            moment,
            request,
            caller: web.proxies.caller(parts),
        })
    }
}

impl Around {
    /// A new token for a form of this page.
    #[must_use]
    pub fn token(&self) -> String {
        self.frame
            .visitor
            .as_ref()
            .map(|visitor| visitor.token.clone())
            .unwrap_or_default()
    }
}

/// A page for readers who are signed in.
#[derive(Clone)]
pub struct ForReader {
    /// Who reads.
    pub reader: Reader,
    /// The rest.
    pub around: Around,
}

/// A page for whoever is signed in, with or without a card: what belongs to the sign-in itself.
#[derive(Clone)]
pub struct ForPerson {
    /// Who.
    pub person: Person,
    /// The rest.
    pub around: Around,
}

/// A page for librarians.
#[derive(Clone)]
pub struct ForLibrarian {
    /// Who works.
    pub librarian: Librarian,
    /// The rest.
    pub around: Around,
}

/// Why a door stays closed: sign in first, or an error.
pub enum Closed {
    /// To the sign-in page or to the second factor, and back here.
    SignIn(String),
    /// An error.
    Error(PageError),
}

impl IntoResponse for Closed {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn(url) => see_other(&url),
            Self::Error(why) => why.into_response(),
        }
    }
}

impl<S> FromRequestParts<S> for ForReader
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Closed;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Closed> {
        let around = Around::from_request_parts(parts, state)
            .await
            .map_err(Closed::Error)?;
        let Some(person) = &around.person else {
            return Err(sign_in_first(&around, parts));
        };
        // A librarian without a card has no loans to look at.
        let reader = person
            .reader(&around.request)
            .ok_or(Closed::Error(PageError::NotFound))?;
        Ok(Self { reader, around })
    }
}

impl<S> FromRequestParts<S> for ForPerson
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Closed;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Closed> {
        let around = Around::from_request_parts(parts, state)
            .await
            .map_err(Closed::Error)?;
        let Some(person) = around.person.clone() else {
            return Err(sign_in_first(&around, parts));
        };
        Ok(Self { person, around })
    }
}

impl<S> FromRequestParts<S> for ForLibrarian
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Closed;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Closed> {
        let around = Around::from_request_parts(parts, state)
            .await
            .map_err(Closed::Error)?;
        let Some(person) = &around.person else {
            return Err(sign_in_first(&around, parts));
        };
        let librarian = person
            .librarian(&around.request)
            .ok_or(Closed::Error(PageError::Forbidden))?;
        let required = WebState::from_ref(state).app.settings.requires_second_factor;
        let urls = around.frame.urls;
        match person.session.second_factor {
            Verification::Missing => Err(Closed::SignIn(urls.second_factor_then(&came_for(&around, parts)))),
            Verification::NoFactor if required => Err(Closed::SignIn(urls.second_factor())),
            Verification::NoFactor | Verification::Given => Ok(Self { librarian, around }),
        }
    }
}

fn sign_in_first(around: &Around, parts: &Parts) -> Closed {
    if parts.method == Method::GET {
        return Closed::SignIn(around.frame.sign_in_url());
    }
    Closed::SignIn(around.frame.urls.sign_in_then(&came_for(around, parts)))
}

/// What one comes back to after signing in: the page; an action that was sent is not sent again.
fn came_for(around: &Around, parts: &Parts) -> String {
    if parts.method == Method::GET {
        around.frame.path.clone()
    } else {
        came_from(&parts.headers, around.frame.urls.account())
    }
}

/// The page of ours on which a form was sent, or the fallback.
#[must_use]
pub fn came_from(headers: &HeaderMap, fallback: String) -> String {
    let from = headers
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok())
        .and_then(path_of);
    ReturnPath::or(from.as_deref(), fallback)
}

fn path_of(referer: &str) -> Option<String> {
    let rest = referer.split_once("://")?.1;
    rest.find('/')
        .and_then(|at| rest.get(at..))
        .map(ToOwned::to_owned)
}

/// Refuses a form that was not drawn for this session.
///
/// # Errors
/// When the token is not of this session.
pub fn check_token(around: &Around, token: &str) -> Result<(), PageError> {
    let secret = around
        .person
        .as_ref()
        .map(|person| person.session.form_secret.as_str());
    match secret {
        Some(secret) if form_token::is_of(secret, token) => Ok(()),
        _ => Err(PageError::Forged),
    }
}

/// To another page, by GET.
#[must_use]
pub fn see_other(url: &str) -> Response {
    let location = HeaderValue::from_str(url).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// To another page, by GET, with what the action gave.
#[must_use]
pub fn see_with_flash(url: &str, carried: &Carried, is_https: bool) -> Response {
    let mut response = see_other(url);
    response
        .headers_mut()
        .append(header::SET_COOKIE, carried.written(is_https));
    response
}

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::NotFound,
            Failure::Conflict | Failure::FormReused => Self::FormExpired,
            Failure::Refused(_) => Self::Unprocessable,
            Failure::Broken(why) => Self::failed(&why),
        }
    }
}
