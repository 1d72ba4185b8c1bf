//! `GET /compte/dettes`: what is owed, for what, to whom; none is said as good news.

use app::fee::{Owed, OwedTo, SeenFee};
use axum::extract::State;
use axum::response::Response;
use domain::fee::FeeCause;

use super::document;
use super::refusal::library_name;
use crate::extract::{Around, ForReader};
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{FeeRow, FeesPage, Freshness, MetaRow, PaymentPanel, html};
use crate::state::WebState;

/// `GET /compte/dettes`.
pub async fn show(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let owed = app::fee::of_reader(&web.app, reader.patron).await?;
    let t = around.frame.t;
    let total = owed.total();
    let page = FeesPage {
        owed: (!total.is_zero()).then(|| {
            let creditors = owed.libraries.len() + owed.contributions.len();
            t.with("fee-owed")
                .arg("amount", t.money(total))
                .n("count", creditors)
                .to_string()
        }),
        rows: rows(&around, &owed),
        total: t.money(total),
        payments: owed.libraries.iter().map(|to| payment(&around, to)).collect(),
        limit: limit(&web, &around, reader.patron, &owed).await?,
        family: family(&web, &around, &reader).await?,
        settled: owed.settled.iter().map(|seen| row(&around, seen, true)).collect(),
        frame: super::frame(&around, AccountEntry::Fees, "fee-list"),
    };
    Ok(html(&page, Freshness::Private))
}

fn rows(around: &Around, owed: &Owed) -> Vec<FeeRow> {
    let t = around.frame.t;
    let fees = owed.fees.iter().map(|seen| row(around, seen, false));
    let contributions = owed.contributions.iter().map(|one| {
        let operators = &around.network.operators;
        let to = operators.iter().find(|operator| operator.id == one.operator);
        FeeRow {
            cause: t.coded("fee-cause", FeeCause::Membership.code()).into_owned(),
            detail: String::new(),
            library: to.map(|operator| operator.name.clone()).unwrap_or_default(),
            date: String::new(),
            date_on: String::new(),
            amount: t.money(one.owed),
            paid: None,
        }
    });
    fees.chain(contributions).collect()
}

fn row(around: &Around, seen: &SeenFee, is_settled: bool) -> FeeRow {
    let t = around.frame.t;
    let fee = &seen.fee;
    let title = seen.record.as_ref().map(|stored| {
        let title = document::title(&stored.record);
        t.with("fee-of-document").arg("title", title).to_string()
    });
    let written = fee.note.clone().filter(|note| !note.trim().is_empty());
    let waived = fee.waived.as_ref().map(|waived| {
        let code = waived.because.code().replace('_', "-");
        format!("{} {}", t.coded("fee-waived", &code), waived.word)
    });
    let parts: Vec<String> = title
        .into_iter()
        .chain(written)
        .chain(waived.map(|words| words.trim().to_owned()))
        .collect();
    let is_partly_paid = !is_settled && !fee.paid.is_zero();
    let amount = if is_settled { fee.amount } else { fee.outstanding() };
    FeeRow {
        cause: t
            .coded("fee-cause", &fee.cause.code().replace('_', "-"))
            .into_owned(),
        detail: parts.join(". "),
        library: library_name(around, fee.library),
        date: t.date_full(fee.created_on),
        date_on: fee.created_on.to_string(),
        amount: t.money(amount),
        paid: is_partly_paid.then(|| {
            let phrase = t.with("fee-partly-paid").arg("paid", t.money(fee.paid));
            phrase.arg("amount", t.money(fee.amount)).to_string()
        }),
    }
}

fn payment(around: &Around, to: &OwedTo) -> PaymentPanel {
    let t = around.frame.t;
    let library = around.network.library(to.library);
    let desk = match (to.payment.takes_cash, to.payment.takes_card) {
        (true, true) => "fee-pay-cash-or-card",
        (true, false) => "fee-pay-cash",
        (false, true) => "fee-pay-card",
        (false, false) => "fee-pay-transfer-only",
    };
    let transfer = to.payment.transfer.as_ref().map(|transfer| {
        let mut rows = vec![
            MetaRow::text(t.get("fee-transfer-to"), &transfer.beneficiary),
            MetaRow::number(t.get("fee-transfer-account"), transfer.iban.to_string()),
            MetaRow::text(t.get("fee-column-amount"), t.money(to.total)),
        ];
        if let Some(communication) = to.communication {
            let words = communication.to_string();
            rows.push(MetaRow::number(t.get("fee-transfer-communication"), words));
        }
        rows
    });
    PaymentPanel {
        library: library_name(around, to.library),
        library_url: library.map_or_else(
            || around.frame.urls.libraries(),
            |library| around.frame.urls.library_infos(&library.slug),
        ),
        total: t.money(to.total),
        desk: t.get(desk).into_owned(),
        transfer: transfer.unwrap_or_default(),
    }
}

/// Below the limit one borrows and reserves as ever: it is said, for debts weigh on people.
async fn limit(
    web: &WebState,
    around: &Around,
    patron: domain::id::PatronId,
    owed: &Owed,
) -> Result<Option<String>, PageError> {
    if owed.total().is_zero() {
        return Ok(None);
    }
    let t = around.frame.t;
    let profile = app::profile::of_reader(&web.app, patron).await?;
    let key = if profile.blocks.is_empty() {
        "fee-below-limit"
    } else {
        "fee-above-limit"
    };
    let limit = t.money(profile.debt_limit);
    Ok(Some(t.with(key).arg("limit", limit).to_string()))
}

/// What those for whom the reader answers owe: they pay it.
async fn family(
    web: &WebState,
    around: &Around,
    reader: &app::person::Reader,
) -> Result<Vec<MetaRow>, PageError> {
    let t = around.frame.t;
    let mut rows = Vec::new();
    for member in app::family::members(&web.app, reader).await? {
        let owed = app::fee::of_reader(&web.app, member.patron.id).await?;
        let words = if owed.total().is_zero() {
            t.get("fee-list-empty").into_owned()
        } else {
            let to = owed.libraries.iter().map(|to| library_name(around, to.library));
            let to: Vec<String> = to.collect();
            t.with("fee-of-member")
                .arg("amount", t.money(owed.total()))
                .arg("libraries", t.list(&to))
                .to_string()
        };
        rows.push(MetaRow::text(member.patron.spoken_name(), words));
    }
    Ok(rows)
}
