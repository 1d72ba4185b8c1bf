//! Every route of the portal, with who may call it. A test walks this list.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{get, post};
use tower_http::limit::RequestBodyLimitLayer;

use crate::layers::{FILE_FORM_BYTES, LONG_FORM_BYTES};
use crate::state::WebState;

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody.
    Everyone,
    /// Signed-in readers, for what is theirs.
    Reader,
    /// Librarians, for the libraries where they have a role.
    Librarian,
    /// Everybody, in the demonstration on this machine only.
    Demo,
}

/// A route as declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// How it is asked.
    pub method: Method,
    /// Its path, without language.
    pub path: &'static str,
    /// Who may.
    pub who: Who,
}

/// A list of routes.
#[derive(Default)]
pub struct Routes {
    router: Router<WebState>,
    /// Those whose forms carry files of any size, written to the disk as they come.
    uploads: Router<WebState>,
    declared: Vec<Declared>,
}

impl Routes {
    /// A page.
    #[must_use]
    pub fn get<H, T>(self, who: Who, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, WebState>,
        T: 'static,
    {
        self.add(Method::GET, who, path, |router| router.route(path, get(handler)))
    }

    /// An action.
    #[must_use]
    pub fn post<H, T>(self, who: Who, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, WebState>,
        T: 'static,
    {
        self.add(Method::POST, who, path, |router| {
            router.route(path, post(handler))
        })
    }

    /// An action whose form is long: what a librarian writes in it.
    #[must_use]
    pub fn post_long<H, T>(self, who: Who, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, WebState>,
        T: 'static,
    {
        let limit = DefaultBodyLimit::max(LONG_FORM_BYTES);
        self.add(Method::POST, who, path, |router| {
            router.route(path, post(handler).layer(limit))
        })
    }

    /// An action whose form carries a file.
    #[must_use]
    pub fn post_file<H, T>(self, who: Who, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, WebState>,
        T: 'static,
    {
        let limit = DefaultBodyLimit::max(FILE_FORM_BYTES);
        // The path may have a page: its routes are put together.
        self.add(Method::POST, who, path, |router| {
            router.route(path, post(handler).layer(limit))
        })
    }

    /// An action whose form carries a file of any size that the network allows.
    #[must_use]
    pub fn post_upload<H, T>(mut self, who: Who, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, WebState>,
        T: 'static,
    {
        self.uploads = self.uploads.route(path, post(handler));
        let method = Method::POST;
        self.declared.push(Declared { method, path, who });
        self
    }

    fn add(
        mut self,
        method: Method,
        who: Who,
        path: &'static str,
        route: impl FnOnce(Router<WebState>) -> Router<WebState>,
    ) -> Self {
        self.router = route(self.router);
        self.declared.push(Declared { method, path, who });
        self
    }

    /// With the routes of another list.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.uploads = self.uploads.merge(other.uploads);
        self.declared.extend(other.declared);
        self
    }

    /// What is declared.
    #[must_use]
    pub fn declared(&self) -> &[Declared] {
        &self.declared
    }
}

/// All of them. The pages of the demonstration exist only there.
#[must_use]
pub fn all(is_demo: bool) -> Routes {
    let routes = crate::public::routes()
        .and(crate::account::routes())
        .and(crate::lists::routes())
        .and(crate::staff::routes());
    if is_demo {
        routes.and(crate::dev::routes())
    } else {
        routes
    }
}

/// The portal, ready to be served.
pub fn portal(state: WebState, site: crate::layers::Site) -> Router {
    let is_https = state.is_https;
    let Routes {
        router,
        uploads,
        declared,
    } = all(state.app.settings.demo);
    // The form has a few fields beside the file.
    let largest = state.app.settings.loads.largest.saturating_add(LONG_FORM_BYTES);
    let uploads = uploads
        .layer(DefaultBodyLimit::max(largest))
        // A little more, so that what is too long is refused where the form is read.
        .layer(RequestBodyLimitLayer::new(
            largest.saturating_add(LONG_FORM_BYTES),
        ));
    let guarded = crate::denied::Guarded::of(&state, &declared);
    let kept = |routes: Router<WebState>| {
        routes
            .layer(axum::middleware::from_fn_with_state(
                state.clone(),
                crate::kept_frame::keep,
            ))
            .layer(axum::middleware::from_fn_with_state(
                guarded.clone(),
                crate::denied::note,
            ))
            .with_state(state.clone())
            .layer(axum::middleware::from_fn(move |request, next| {
                crate::flash::forget_once_shown(request, next, is_https)
            }))
    };
    let router = router.route("/static/{hash}/{name}", get(crate::assets::serve));
    let name = site.name.clone();
    let pages = crate::layers::around_with_uploads(kept(router), kept(uploads), site);
    // Before all layers: what is refused costs nothing but that.
    crate::budget::before(pages, crate::budget::Gate::of(&state, name))
}
