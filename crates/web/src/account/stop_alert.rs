//! `/desabonnement/{jeton}`: ending an alert from its mail, without signing in. Looking at the page
//! changes nothing: programs that read mails before people do follow links too. The answer is taken
//! from the page, or at once from the mail program of the reader (RFC 8058), which has no page, no
//! cookie and no origin of ours: whoever has the link has the mail, and can do nothing else with it.

use app::failure::Failure;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::sign_in::with_status;
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{Freshness, StopAlertPage, html};
use crate::state::WebState;

/// `GET /desabonnement/{jeton}`.
pub async fn ask(
    State(web): State<WebState>,
    Path(key): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    match app::alert::by_stop_key(&web.app, &key).await {
        Ok(seen) if seen.alert.ended_at.is_none() => {
            let action = around.frame.urls.stop_alert(&key);
            let page = page(around, "alert-stop-question", &seen.search.name, Some(action));
            Ok(html(&page, Freshness::Private))
        }
        Ok(seen) => Ok(html(
            &page(around, "alert-stopped", &seen.search.name, None),
            Freshness::Private,
        )),
        Err(Failure::NotFound) => Ok(over(around)),
        Err(why) => Err(why.into()),
    }
}

/// `POST /desabonnement/{jeton}`: whatever the body says, the link alone decides.
pub async fn stop(
    State(web): State<WebState>,
    Path(key): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    match app::alert::stop(&web.app, &key, &around.request).await {
        // A page and no redirection, which mail programs do not follow.
        Ok(seen) => Ok(html(
            &page(around, "alert-stopped", &seen.search.name, None),
            Freshness::Private,
        )),
        Err(Failure::NotFound) => Ok(over(around)),
        Err(why) => Err(why.into()),
    }
}

/// There is no such alert any more: nothing will come from it.
fn over(around: Around) -> Response {
    let page = page(around, "alert-stop-over", "", None);
    with_status(html(&page, Freshness::Private), StatusCode::GONE)
}

fn page(around: Around, key: &str, name: &str, action: Option<String>) -> StopAlertPage {
    let frame = around.frame;
    let t = frame.t;
    let say = |key: &str| t.with(key).arg("search", name).to_string();
    let title = say(key);
    StopAlertPage {
        text: say(&format!("{key}-text")),
        action,
        frame: frame.at(title.clone(), None),
        title,
    }
}
