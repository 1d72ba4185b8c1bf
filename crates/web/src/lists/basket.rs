//! `/ma-liste`: the boxes ticked under results, kept by the server from page to page. Every button of
//! the bar sends the same form: what is ticked now, and what was ticked when the page was drawn.

use app::basket::Holder;
use app::failure::Failure;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::id::{AccountId, RecordNumber};
use domain::refusal::Explanation;
use serde::Deserialize;

use super::bar::{BasketCookie, bar, holder, ticked};
use super::{Asked, on_page, page_of, page_url};
use crate::account::refusal::{Place, refusal};
use crate::cookies;
use crate::extract::{Around, Form, Query, came_from, check_token, see_other, see_with_flash};
use crate::flash::{Carried, Undo};
use crate::page_error::PageError;
use crate::pages::{BasketPage, Freshness, ResultRow, html};
use crate::parts::Pager;
use crate::public::{Beside, read_at, result_row};
use crate::return_path::ReturnPath;
use crate::state::WebState;
use crate::words::Places;

/// The boxes, and where to go afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ticks {
    #[serde(default)]
    token: String,
    /// What is ticked.
    #[serde(default)]
    n: Vec<u32>,
    /// What was ticked when the page was drawn.
    #[serde(default)]
    avant: Vec<u32>,
    #[serde(default)]
    retour: String,
    #[serde(default)]
    vers: String,
}

/// « Rétablir ».
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestoreForm {
    #[serde(default)]
    token: String,
}

/// `GET /ma-liste`: « Visualiser ».
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = draw(&web, around, &cookie, &asked.page, None).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /ma-liste/garder`.
pub async fn keep(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    Form(form): Form<Ticks>,
) -> Result<Response, PageError> {
    let back = ReturnPath::or(Some(&form.retour), around.frame.urls.basket());
    let to = ReturnPath::or(Some(&form.vers), back);
    keep_then(&web, around, &cookie, &form, &to).await
}

/// `POST /ma-liste/visualiser`.
pub async fn keep_and_show(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    Form(form): Form<Ticks>,
) -> Result<Response, PageError> {
    let to = around.frame.urls.basket();
    keep_then(&web, around, &cookie, &form, &to).await
}

/// `POST /ma-liste/enregistrer`: through the sign-in where need be, with nothing lost on the way.
pub async fn keep_and_save(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    Form(form): Form<Ticks>,
) -> Result<Response, PageError> {
    let to = around.frame.urls.save_in_list();
    keep_then(&web, around, &cookie, &form, &to).await
}

/// `POST /ma-liste/mes-listes`.
pub async fn keep_and_list(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    Form(form): Form<Ticks>,
) -> Result<Response, PageError> {
    let to = around.frame.urls.lists();
    keep_then(&web, around, &cookie, &form, &to).await
}

/// `POST /ma-liste/vider`: what is ticked on the page is emptied with the rest, and comes back with it.
pub async fn empty(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    Form(form): Form<Ticks>,
) -> Result<Response, PageError> {
    check(&around, &form.token)?;
    let back = ReturnPath::or(Some(&form.retour), around.frame.urls.basket());
    let (holder, new) = holder_of_ticks(&web, &around, &cookie, &form);
    let Some(holder) = holder else {
        return Ok(see_other(&back));
    };
    match tick(&web, &holder, &form).await {
        // There is no room for what is about to go.
        Ok(()) | Err(Failure::Refused(_)) => {}
        Err(why) => return Err(why.into()),
    }
    let emptied = app::basket::empty(&web.app, &holder).await?;
    let count = u32::try_from(emptied).unwrap_or(u32::MAX);
    if count == 0 {
        return Ok(see_other(&back));
    }
    let carried = Carried::new("basket-emptied", "").counted(count, 0);
    let response = see_with_flash(&back, &carried.with_undo(Undo::Basket), web.is_https);
    Ok(with_cookie(response, new))
}

/// `POST /ma-liste/retablir`.
pub async fn restore(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    headers: HeaderMap,
    Form(form): Form<RestoreForm>,
) -> Result<Response, PageError> {
    check(&around, &form.token)?;
    let back = came_from(&headers, around.frame.urls.basket());
    let Some(holder) = holder(&around, &cookie) else {
        return Ok(see_other(&back));
    };
    let restored = app::basket::restore(&web.app, &holder).await?;
    let count = u32::try_from(restored).unwrap_or(u32::MAX);
    let carried = Carried::new("basket-restored", "").counted(count, 0);
    Ok(see_with_flash(&back, &carried, web.is_https))
}

/// After signing in, what this browser had ticked is the account's; the cookie is done with.
pub async fn carried_over(
    web: &WebState,
    headers: &HeaderMap,
    account: AccountId,
    mut response: Response,
) -> Result<Response, PageError> {
    if let Some(cookie) = cookies::read(headers, cookies::BASKET) {
        app::basket::merge(&web.app, cookie, account).await?;
        let gone = cookies::forget(cookies::BASKET, web.is_https);
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    Ok(response)
}

/// Somebody who is not signed in has no session to forge: where the form comes from is checked
/// before it gets here.
fn check(around: &Around, token: &str) -> Result<(), PageError> {
    match around.person {
        Some(_) => check_token(around, token),
        None => Ok(()),
    }
}

async fn keep_then(
    web: &WebState,
    around: Around,
    cookie: &BasketCookie,
    form: &Ticks,
    to: &str,
) -> Result<Response, PageError> {
    check(&around, &form.token)?;
    let (holder, new) = holder_of_ticks(web, &around, cookie, form);
    let Some(holder) = holder else {
        return Ok(see_other(to));
    };
    match tick(web, &holder, form).await {
        Ok(()) => Ok(with_cookie(see_other(to), new)),
        Err(Failure::Refused(why)) => {
            let page = draw(web, around, cookie, "", Some(&why)).await?;
            let mut response = html(&page, Freshness::Private);
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
        Err(why) => Err(why.into()),
    }
}

/// Whose basket it is, made with the first tick: who ticks nothing gets no cookie.
fn holder_of_ticks(
    web: &WebState,
    around: &Around,
    cookie: &BasketCookie,
    form: &Ticks,
) -> (Option<Holder>, Option<HeaderValue>) {
    match holder(around, cookie) {
        Some(holder) => (Some(holder), None),
        None if form.n.is_empty() => (None, None),
        None => {
            let (secret, holder) = app::basket::new_visitor(&web.app);
            // Until the browser is closed: on a public computer the next reader finds nothing.
            let cookie = cookies::written(cookies::BASKET, &secret, None, web.is_https);
            (Some(holder), Some(cookie))
        }
    }
}

async fn tick(web: &WebState, holder: &Holder, form: &Ticks) -> Result<(), Failure> {
    let numbers =
        |numbers: &[u32]| -> Vec<RecordNumber> { numbers.iter().copied().map(RecordNumber::new).collect() };
    let ticked = numbers(&form.n);
    let mut unticked = numbers(&form.avant);
    unticked.retain(|number| !ticked.contains(number));
    app::basket::tick(&web.app, holder, &ticked, &unticked).await
}

fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

async fn draw(
    web: &WebState,
    around: Around,
    cookie: &BasketCookie,
    page: &str,
    refused: Option<&[Explanation]>,
) -> Result<BasketPage, PageError> {
    let numbers = ticked(web, &around, cookie).await?;
    let (page, last) = page_of(page, numbers.len());
    let records = app::basket::records(&web.app, on_page(&numbers, page)).await?;
    let shown: Vec<RecordNumber> = records.iter().map(|(_, record)| record.number).collect();
    let items = app::record::items(&web.app, &shown).await?;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let (read_at, marker) = (read_at(web, &around), search::Marker::default());
    let rows = records.iter().map(|(number, record)| {
        let beside = Beside {
            items: items.get(&record.number),
            editions: 1,
            is_ticked: true,
            names: None,
        };
        let mut row = result_row(&around, &places, &marker, record, &beside, &read_at);
        // Unticked under the number under which it was ticked.
        row.pick.number = number.get();
        row.summary = None;
        // One unticks here; hearts are for results.
        row.heart.url.clear();
        row
    });
    let rows: Vec<ResultRow> = rows.collect();
    let (t, urls) = (around.frame.t, around.frame.urls);
    let pager = Pager::new(t, page, last, |page| page_url(&urls.basket(), page));
    let mut bar = bar(&around, &rows, numbers.len(), &pager);
    // After a form one is at the address of the form: one comes back to the page.
    bar.back = page_url(&urls.basket(), page);
    Ok(BasketPage {
        count: numbers.len(),
        refusal: refused.map(|why| refusal(&around, why, &Place::default())),
        rows,
        bar,
        pager,
        frame: around.frame.at(t.get("list-basket-title"), None),
    })
}
