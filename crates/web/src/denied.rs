//! Around the pages of readers and of the staff: what is not found there is noted, see
//! [`app::denied`].

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;

use crate::cookies;
use crate::layers::RequestId;
use crate::routes::{Declared, Who};
use crate::state::WebState;

/// What the layer needs to know.
#[derive(Clone)]
pub struct Guarded {
    web: WebState,
    doors: Arc<Vec<Declared>>,
}

impl Guarded {
    /// The routes that belong to somebody.
    pub fn of(web: &WebState, declared: &[Declared]) -> Self {
        let own = |route: &&Declared| matches!(route.who, Who::Reader | Who::Librarian);
        Self {
            web: web.clone(),
            doors: Arc::new(declared.iter().filter(own).cloned().collect()),
        }
    }

    /// The route of a request, if it belongs to somebody.
    fn route(&self, request: &Request) -> Option<MatchedPath> {
        let path = request.extensions().get::<MatchedPath>()?;
        let is_it = |door: &Declared| door.path == path.as_str() && door.method == *request.method();
        self.doors.iter().any(is_it).then(|| path.clone())
    }
}

/// Notes it, once the answer is known; an answer that cannot be noted is given all the same.
pub async fn note(State(guarded): State<Guarded>, request: Request, next: Next) -> Response {
    let Some(route) = guarded.route(&request) else {
        return next.run(request).await;
    };
    let session = cookies::session(guarded.web.is_https);
    let session = cookies::read(request.headers(), session).map(ToOwned::to_owned);
    let asked = request.uri().path().to_owned();
    let id = request.extensions().get::<RequestId>().cloned();
    let response = next.run(request).await;
    if let (StatusCode::NOT_FOUND, Some(session)) = (response.status(), session) {
        let id = id.map(|RequestId(id)| id).unwrap_or_default();
        let noted = app::denied::note(&guarded.web.app, &session, route.as_str(), &asked, &id).await;
        if let Err(why) = noted {
            tracing::warn!("what was asked for in vain could not be noted: {why}");
        }
    }
    response
}
