//! Whose basket a request is about, and the bar under results.

use std::convert::Infallible;

use app::basket::Holder;
use app::failure::Outcome;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::id::RecordNumber;

use crate::cookies;
use crate::extract::Around;
use crate::pages::{ListBar, ResultRow};
use crate::parts::Pager;
use crate::state::WebState;

/// The cookie of a browser whose visitor ticked something without signing in.
#[derive(Clone, Debug)]
pub struct BasketCookie(pub Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for BasketCookie {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(
            cookies::read(&parts.headers, cookies::BASKET).map(ToOwned::to_owned),
        ))
    }
}

/// Whose basket it is: of who is signed in, else of the browser; nobody's before the first tick.
pub fn holder(around: &Around, cookie: &BasketCookie) -> Option<Holder> {
    match (&around.person, &cookie.0) {
        (Some(person), _) => Some(Holder::Account(person.account.id)),
        (None, Some(cookie)) => Some(app::basket::visitor(cookie)),
        (None, None) => None,
    }
}

/// What is ticked.
pub async fn ticked(web: &WebState, around: &Around, cookie: &BasketCookie) -> Outcome<Vec<RecordNumber>> {
    match holder(around, cookie) {
        Some(holder) => app::basket::of(&web.app, &holder).await,
        None => Ok(Vec::new()),
    }
}

/// The bar under these rows, when so many are ticked in all.
pub fn bar(around: &Around, rows: &[ResultRow], ticked: usize, pager: &Pager) -> ListBar {
    let before: Vec<u32> = rows
        .iter()
        .filter(|row| row.pick.is_ticked)
        .map(|row| row.pick.number)
        .collect();
    ListBar {
        t: around.frame.t,
        urls: around.frame.urls,
        token: around.token(),
        back: around.frame.path.clone(),
        next: pager.next.clone(),
        elsewhere: ticked.saturating_sub(before.len()),
        before,
    }
}
