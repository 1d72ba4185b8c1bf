//! `/compte/prets/prolonger`: new dates and costs first, then the renewal, answered item by item.
//! A renewal cannot be undone; the same form sent twice renews once.

use app::failure::Failure;
use app::loan::SeenLoan;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::LoanId;
use domain::money::Money;
use serde::Deserialize;

use super::loans::{self, reason, title};
use super::refusal::library_name;
use super::sign_in::with_status;
use crate::extract::{Around, ForFamilyDates, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, RenewPage, RenewRow, html};
use crate::parts::{Flash, Persons, Tone};
use crate::state::WebState;
use crate::urls::Urls;

/// Which loans; none named means all of them.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    pret: Vec<i64>,
}

/// Which loans, as the page showed them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RenewForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    pret: Vec<i64>,
}

/// `GET /compte/prets/prolonger`.
pub async fn ask(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForFamilyDates { reader, around }: ForFamilyDates,
) -> Result<Response, PageError> {
    let loans = app::loan::of_reader(&web.app, reader.patron).await?;
    let mut frame = super::frame(&around, AccountEntry::LoansAndHolds, "renewal-title");
    frame.flash = None;
    let chosen = chosen(&loans, &asked.pret)?;
    let cost: Money = chosen
        .iter()
        .filter_map(|seen| seen.renewal.as_ref().ok())
        .map(|offer| offer.fee)
        .sum();
    let t = frame.t;
    let page = RenewPage {
        rows: chosen.iter().map(|seen| row(&around, seen)).collect(),
        cost: (!cost.is_zero()).then(|| t.money(cost)),
        token: around.token(),
        acting: Persons::of(&frame, false, Urls::renew).acting,
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/prets/prolonger`.
pub async fn renew(
    State(web): State<WebState>,
    ForFamilyDates { reader, around }: ForFamilyDates,
    Form(form): Form<RenewForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let before = app::loan::of_reader(&web.app, reader.patron).await?;
    let t = around.frame.t;
    let (mut done, mut refused) = (Vec::new(), Vec::new());
    for seen in chosen(&before, &form.pret)? {
        let title = title(&around.frame, seen);
        match app::loan::renew_once(&web.app, &reader, seen.loan.id, &form.token).await {
            Ok(day) => done.push((title, t.date_long(day, around.moment.today))),
            Err(Failure::Refused(why)) => {
                for why in why {
                    let why = t.reason(&why, around.moment.today, |id| library_name(&around, id));
                    refused.push(format!("{title}\u{A0}– {why}"));
                }
            }
            Err(why) => return Err(why.into()),
        }
    }
    let urls = around.frame.urls;
    if refused.is_empty() {
        let titles: Vec<&str> = done.iter().map(|(title, _)| title.as_str()).collect();
        let message = match titles.as_slice() {
            [title] => Carried::new("loan-renewed", *title),
            titles => Carried::new("loans-renewed", t.list(titles)),
        };
        return Ok(see_with_flash(&urls.loans(), &message, web.is_https));
    }
    let mut page = loans::page(&web, &around, &reader).await?;
    let done: Vec<String> = done
        .iter()
        .map(|(title, day)| {
            t.with("loan-renew-done")
                .arg("title", title)
                .arg("date", day)
                .to_string()
        })
        .collect();
    let words = done.into_iter().chain(refused).collect::<Vec<_>>().join(" ");
    page.frame.flash = Some(Flash::new(Tone::Warn, t.get("loan-renew-impossible"), words));
    Ok(with_status(
        html(&page, Freshness::Private),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

/// The loans of these numbers; one that is not this reader's does not exist.
fn chosen<'loans>(loans: &'loans [SeenLoan], asked: &[i64]) -> Result<Vec<&'loans SeenLoan>, PageError> {
    if asked.is_empty() {
        return Ok(loans.iter().collect());
    }
    let mut ids: Vec<LoanId> = asked.iter().copied().map(LoanId::new).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.iter()
        .map(|id| {
            loans
                .iter()
                .find(|seen| seen.loan.id == *id)
                .ok_or(PageError::NotFound)
        })
        .collect()
}

fn row(around: &Around, seen: &SeenLoan) -> RenewRow {
    let t = around.frame.t;
    let today = around.moment.today;
    let day = |day| t.date_long(day, today);
    let offer = seen.renewal.as_ref();
    RenewRow {
        id: seen.loan.id.get(),
        title: title(&around.frame, seen),
        due: day(seen.loan.due_on),
        new_due: offer.map_or_else(|_| String::new(), |offer| day(offer.due_on)),
        cost: offer
            .ok()
            .filter(|offer| !offer.fee.is_zero())
            .map(|offer| t.money(offer.fee)),
        refused: offer.err().map(|why| reason(around, why)),
    }
}
