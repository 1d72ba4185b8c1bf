//! `/compte/historique`: nothing until the reader chooses, then what came back, to be searched, kept as a
//! file, and erased one by one or whole.

use app::history::{self, Afterwards, PAGE, SeenPastLoan};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::id::LoanId;
use serde::Deserialize;

use super::document;
use crate::csv::Csv;
use crate::extract::{Around, ForReader, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::pages::{EraseHistoryPage, Freshness, HistoryPage, PastLoanRow, html};
use crate::parts::{Kind, Pager};
use crate::state::WebState;
use crate::urls::encode;

/// What the address says.
#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    page: Option<usize>,
}

/// A button.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    #[serde(default)]
    token: String,
}

/// What becomes of the history.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasing {
    #[serde(default)]
    token: String,
    /// `continuer` or `arreter`.
    #[serde(default)]
    ensuite: String,
}

/// Longest question that is looked at.
const LONGEST: usize = 100;

/// `GET /compte/historique`.
pub async fn list(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let words: String = asked.q.trim().chars().take(LONGEST).collect();
    let number = asked.page.unwrap_or(1).max(1);
    let found = history::page(&web.app, reader.patron, &words, number).await?;
    let counts = app::hold::counts(&web.app, reader.patron).await?;
    let frame = super::frame(&around, AccountEntry::LoansAndHolds, "loan-history");
    let (t, urls) = (frame.t, frame.urls);
    let (number, last) = Pager::place(number, found.count, PAGE);
    let to = |page: usize| match (words.as_str(), page) {
        ("", 1) => urls.history(),
        ("", page) => format!("{}?page={page}", urls.history()),
        (words, page) => format!("{}?q={}&page={page}", urls.history(), encode(words)),
    };
    let zone = &web.app.settings.zone;
    let page = HistoryPage {
        loan_count: counts.loans,
        hold_count: counts.holds,
        since: found.since.map(|at| t.date_full(zone.to_datetime(at).date())),
        count: t.with("history-count").n("count", found.count).to_string(),
        rows: found
            .loans
            .iter()
            .map(|seen| row(&web, &around, &frame, seen))
            .collect(),
        pager: Pager::new(t, number, last, to),
        token: around.token(),
        words,
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

fn row(web: &WebState, around: &Around, frame: &Frame, seen: &SeenPastLoan) -> PastLoanRow {
    let t = frame.t;
    let day = web.app.settings.zone.to_datetime(seen.past.returned_at).date();
    let record = seen.record.as_ref();
    let (fiction, audience) = record.map_or((None, None), |stored| {
        (stored.record.fiction, stored.record.audience)
    });
    PastLoanRow {
        returned: t.date_medium(day, around.moment.today),
        returned_on: day.to_string(),
        title: record.map_or_else(
            || seen.past.title.clone(),
            |stored| document::title(&stored.record),
        ),
        url: record.map_or_else(String::new, |stored| {
            frame.urls.record(stored.number.get().into(), &seen.past.title)
        }),
        author: seen.author(),
        kind: Kind::of(t, seen.past.document_type, fiction, audience),
        erase_url: frame.urls.erase_past_loan(seen.past.loan.get()),
    }
}

/// `POST /compte/historique`: keeps it from now on.
pub async fn begin(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    history::begin(&web.app, &reader).await?;
    Ok(done(&web, &around, "history-begun", ""))
}

/// `GET /compte/historique/export`: the whole of it, as a table.
pub async fn export(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let t = around.frame.t;
    let headings = [
        t.get("history-column-lent"),
        t.get("history-column-returned"),
        t.get("history-column-title"),
        t.get("history-column-author"),
        t.get("history-column-type"),
    ];
    let mut table = Csv::with_columns(&headings);
    for seen in history::all(&web.app, reader.patron).await? {
        let returned = web.app.settings.zone.to_datetime(seen.past.returned_at).date();
        let kind = t.coded("document-type", seen.past.document_type.code());
        table.row(&[
            seen.past.lent_on.to_string().as_str(),
            &returned.to_string(),
            &seen.past.title,
            &seen.author(),
            &kind,
        ]);
    }
    Ok(table.answer("historique"))
}

/// `GET /compte/historique/effacer`: the question.
pub async fn ask(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let found = history::page(&web.app, reader.patron, "", 1).await?;
    let frame = super::frame(&around, AccountEntry::LoansAndHolds, "history-erase");
    let page = EraseHistoryPage {
        count: frame.t.with("history-count").n("count", found.count).to_string(),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/historique/effacer`: the whole of it.
pub async fn erase(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<Erasing>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let (afterwards, key) = match form.ensuite.as_str() {
        "continuer" => (Afterwards::GoOn, "history-erased"),
        "arreter" => (Afterwards::End, "history-ended"),
        _ => return Err(PageError::Unprocessable),
    };
    history::erase(&web.app, &reader, afterwards).await?;
    Ok(done(&web, &around, key, ""))
}

/// `POST /compte/historique/{pret}/effacer`: one loan of it.
pub async fn erase_one(
    State(web): State<WebState>,
    Path(loan): Path<i64>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    history::erase_one(&web.app, &reader, LoanId::new(loan)).await?;
    Ok(done(&web, &around, "history-erased-one", ""))
}

fn done(web: &WebState, around: &Around, key: &'static str, what: &str) -> Response {
    see_with_flash(
        &around.frame.urls.history(),
        &Carried::new(key, what),
        web.is_https,
    )
}
