//! Telling readers what is due soon: one mail for each loan, written once.

use app::App;
use app::failure::Outcome;
use domain::id::{JobId, LoanId};
use domain::job::Job;
use domain::mail::Mail;
use domain::time::days_after;
use jiff::civil::Date;
use store::job::NewJob;

/// Days before the due day on which the reader is told.
const DAYS_BEFORE: u32 = 2;
/// Loans handled in one transaction.
const AT_ONCE: i64 = 200;
/// How far the reminders have come: the day, then the last loan. It is written with the mails
/// themselves, so that a worker that dies in the middle repeats none.
const MARK: &str = "reminders.due_soon";

/// Writes the mails about what is due two days after a day.
pub(super) async fn due_soon(app: &App, on: Date) -> Outcome<()> {
    let due = days_after(on, DAYS_BEFORE);
    loop {
        let now = app.clock.now();
        let mut tx = app.db.begin_write().await?;
        let mark = store::setting::get(&mut tx, MARK).await?.unwrap_or_default();
        let (marked_on, last) = mark.split_once('/').unwrap_or_default();
        let after = match marked_on.parse::<Date>() {
            // A later day has been done: this one is of no use any more.
            Ok(marked) if marked > on => return Ok(()),
            Ok(marked) if marked == on => last.parse().map_or(LoanId::new(0), LoanId::new),
            _ => LoanId::new(0),
        };
        let loans = store::loan::due_on(&mut tx, due, after, AT_ONCE).await?;
        let Some(highest) = loans.last() else {
            return Ok(());
        };
        for loan in &loans {
            let job = Job::SendMail {
                mail: Mail::LoanDueSoon { loan: *loan },
            };
            let new = NewJob {
                id: JobId::new(app.new_id(now)),
                kind: job.kind().to_owned(),
                payload: serde_json::to_string(&job).map_err(anyhow::Error::from)?,
                run_at: now,
                dedupe_key: Some(format!("loan_due_soon:{loan}:{due}")),
            };
            store::job::push(&mut tx, &new, now).await?;
        }
        store::setting::set(&mut tx, MARK, &format!("{on}/{highest}")).await?;
        tx.commit().await?;
    }
}
