//! `GET /compte/prets`: what is out and until when, the next due first.

use app::failure::Outcome;
use app::loan::SeenLoan;
use app::person::Reader;
use axum::extract::State;
use axum::response::Response;
use domain::loan::RenewalRefusal;
use domain::money::Money;

use super::document;
use super::refusal::library_name;
use crate::extract::{Around, ForFamilyDates};
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::pages::{Freshness, LoanRow, LoansPage, Renewal, html};
use crate::parts::{Badge, Persons, Stamp};
use crate::state::WebState;
use crate::urls::Urls;

/// Days before the due day from which it is said how soon.
pub const SOON_DAYS: i64 = 3;

/// `GET /compte/prets`.
pub async fn list(
    State(web): State<WebState>,
    ForFamilyDates { reader, around }: ForFamilyDates,
) -> Result<Response, PageError> {
    Ok(html(&page(&web, &around, &reader).await?, Freshness::Private))
}

/// The page.
pub async fn page(web: &WebState, around: &Around, reader: &Reader) -> Outcome<LoansPage> {
    let app = &web.app;
    let loans = app::loan::of_reader(app, reader.patron).await?;
    let limit = app::profile::of_reader(app, reader.patron).await?.loan_limit;
    let counts = app::hold::counts(app, reader.patron).await?;
    let frame = super::frame(around, AccountEntry::LoansAndHolds, "loan-list");
    let t = frame.t;
    let can_renew = loans.iter().filter(|seen| seen.renewal.is_ok()).count();
    let fine = loans
        .iter()
        .filter_map(|seen| seen.fine)
        .map(|fine| fine.amount)
        .sum::<Money>();
    Ok(LoansPage {
        hold_count: counts.holds,
        count: t.with("loan-count").n("count", loans.len()).to_string(),
        limit: Some(t.with("loan-limit").n("count", limit).to_string()),
        fine: (!fine.is_zero()).then(|| t.with("loan-fine-total").arg("amount", t.money(fine)).to_string()),
        rows: loans.iter().map(|seen| row(around, &frame, seen)).collect(),
        can_renew_all: can_renew > 1,
        persons: Persons::of(&frame, false, Urls::loans),
        frame,
    })
}

/// Why a loan is not renewed.
pub fn reason(around: &Around, why: &RenewalRefusal) -> String {
    around
        .frame
        .t
        .reason(&why.explain(), around.moment.today, |id| library_name(around, id))
}

/// The title of a loan.
pub fn title(frame: &Frame, seen: &SeenLoan) -> String {
    document::shown(frame, seen.record.as_ref(), &unknown(seen)).title
}

/// What stands for the title of a copy whose record left the catalogue: what is written on it.
fn unknown(seen: &SeenLoan) -> String {
    let barcode = seen.item.as_ref().and_then(|item| item.barcode.clone());
    barcode.unwrap_or_else(|| "—".to_owned())
}

fn row(around: &Around, frame: &Frame, seen: &SeenLoan) -> LoanRow {
    let t = frame.t;
    let today = around.moment.today;
    let due = seen.loan.due_on;
    let left = domain::time::days_between(today, due);
    let document = document::shown(frame, seen.record.as_ref(), &unknown(seen));
    LoanRow {
        id: seen.loan.id.get(),
        stamp: Stamp::due(t, due, today),
        cover: document.cover,
        title: document.title,
        url: document.url,
        authors: document.authors,
        badge: match left {
            ..0 => Some(Badge::late(t.with("loan-overdue").n("count", -left).to_string())),
            0..=SOON_DAYS => Some(Badge::wait(t.sentence(t.relative_day(due, today)))),
            _ => None,
        },
        text: text(around, seen),
        renewal: match &seen.renewal {
            Ok(_) => Renewal::Possible,
            Err(why) => Renewal::Refused(reason(around, why)),
        },
    }
}

fn text(around: &Around, seen: &SeenLoan) -> String {
    let t = around.frame.t;
    let library = library_name(around, seen.loan.library);
    let place = t.with("loan-return-to").arg("library", library).to_string();
    let renewals = seen.loan.renewals;
    let mut sentences = Vec::new();
    if let Ok(offer) = &seen.renewal {
        let limit = renewals + 1 + offer.renewals_left;
        let renewed = t.with("loan-renewed").n("count", renewals).n("limit", limit);
        sentences.push(renewed.to_string());
    }
    if let Some(fine) = &seen.fine {
        let amount = t.money(fine.amount);
        sentences.push(t.with("loan-fine").arg("amount", amount).to_string());
    }
    sentences.push(place);
    sentences.join(". ")
}
