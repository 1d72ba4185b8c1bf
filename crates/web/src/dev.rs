//! The mail box of the demonstration: what would have been sent, on this machine only.

use app::failure::Failure;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::id::MailId;
use jiff::Timestamp;
use store::mail::StoredMail;

use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{Freshness, MailBoxPage, MailLine, MailPage, html};
use crate::routes::{Routes, Who};
use crate::state::WebState;

/// How many mails are listed.
const LATEST: i64 = 100;

/// The mail as its reader sees it is a document by itself: its own styles, and nothing else.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; \
    base-uri 'none'; frame-ancestors 'none'; sandbox";

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
        .get(Who::Demo, "/dev/mail", list)
        .get(Who::Demo, "/dev/mail/{id}", show)
        .get(Who::Demo, "/dev/mail/{id}/html", show_html)
}

async fn list(State(web): State<WebState>, around: Around) -> Result<Response, PageError> {
    let mails = app::mail::latest(&web.app, LATEST).await?;
    let t = around.frame.t;
    let lines = mails.into_iter().map(|mail| MailLine {
        url: around.frame.urls.mail(mail.id.get()),
        sent: when(&web, &around, mail.composed_at),
        subject: mail.subject,
        to: mail.recipient,
    });
    let page = MailBoxPage {
        mails: lines.collect(),
        frame: around.frame.clone().at(t.get("demo-mailbox-title"), None),
    };
    Ok(html(&page, Freshness::Private))
}

async fn show(
    State(web): State<WebState>,
    Path(id): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    let mail = find(&web, &id).await?;
    let t = around.frame.t;
    let urls = around.frame.urls;
    let frame = around.frame.clone();
    let page = MailPage {
        sent: when(&web, &around, mail.composed_at),
        html_url: urls.mail_html(mail.id.get()),
        frame: frame
            .at(t.get("demo-mailbox-title"), Some(urls.mail_box()))
            .at(mail.subject.clone(), None),
        subject: mail.subject,
        to: mail.recipient,
        text: mail.text,
        calendar: mail.calendar,
    };
    Ok(html(&page, Freshness::Private))
}

async fn show_html(State(web): State<WebState>, Path(id): Path<String>) -> Result<Response, PageError> {
    let mail = find(&web, &id).await?;
    let mut response = Response::new(mail.html.into());
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, MAIL_POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

async fn find(web: &WebState, id: &str) -> Result<StoredMail, PageError> {
    let id = id.parse::<MailId>().map_err(|_| PageError::NotFound)?;
    app::mail::find(&web.app, id)
        .await
        .map_err(|why: Failure| why.into())
}

fn when(web: &WebState, around: &Around, at: Timestamp) -> String {
    let t = around.frame.t;
    let at = web.app.settings.zone.to_datetime(at);
    format!(
        "{}, {}",
        t.date_medium(at.date(), around.moment.today),
        t.time(at.time())
    )
}
