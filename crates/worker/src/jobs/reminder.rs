//! Telling readers what is due, as long before as each of them chose, and what became late the day
//! before: one mail for each loan, written once. Who does not wish it is not written to: that is
//! looked at when the mail is composed.

use app::App;
use app::failure::Outcome;
use app::reminder::DAYS;
use domain::id::{JobId, LoanId};
use domain::job::Job;
use domain::mail::Mail;
use domain::time::days_after;
use jiff::civil::Date;
use store::Conn;
use store::job::NewJob;

/// Loans handled in one transaction.
const AT_ONCE: i64 = 200;

/// What is told of a loan.
#[derive(Clone, Copy)]
enum Told {
    /// It is due in so many days.
    DueIn(u8),
    /// It was due yesterday.
    Late,
}

impl Told {
    /// How far it has come today: the day, then the last loan. It is written with the mails
    /// themselves, so that a worker that dies in the middle repeats none.
    fn mark(self) -> String {
        match self {
            Self::DueIn(days) => format!("reminders.due_in_{days}"),
            Self::Late => "reminders.late".to_owned(),
        }
    }

    async fn loans(self, conn: &mut Conn, on: Date, after: LoanId) -> Outcome<Vec<LoanId>> {
        Ok(match self {
            Self::DueIn(days) => {
                let due = days_after(on, u32::from(days));
                store::loan::due_on_for(conn, due, days, after, AT_ONCE).await?
            }
            Self::Late => {
                let due = on.yesterday().unwrap_or(on);
                store::loan::due_on(conn, due, after, AT_ONCE).await?
            }
        })
    }

    fn mail(self, loan: LoanId) -> Mail {
        match self {
            Self::DueIn(_) => Mail::LoanDueSoon { loan },
            Self::Late => Mail::LoanOverdue { loan, reminder: 1 },
        }
    }
}

/// Writes the mails of a day.
pub(super) async fn remind(app: &App, on: Date) -> Outcome<()> {
    for days in DAYS {
        tell(app, on, Told::DueIn(days)).await?;
    }
    tell(app, on, Told::Late).await
}

async fn tell(app: &App, on: Date, told: Told) -> Outcome<()> {
    let mark = told.mark();
    loop {
        let now = app.clock.now();
        let mut tx = app.db.begin_write().await?;
        let known = store::setting::get(&mut tx, &mark).await?.unwrap_or_default();
        let (marked_on, last) = known.split_once('/').unwrap_or_default();
        let after = match marked_on.parse::<Date>() {
            // A later day has been done: this one is of no use any more.
            Ok(marked) if marked > on => return Ok(()),
            Ok(marked) if marked == on => last.parse().map_or(LoanId::new(0), LoanId::new),
            _ => LoanId::new(0),
        };
        let loans = told.loans(&mut tx, on, after).await?;
        let Some(highest) = loans.last() else {
            return Ok(());
        };
        for loan in &loans {
            let mail = told.mail(*loan);
            let job = Job::SendMail { mail };
            let new = NewJob {
                id: JobId::new(app.new_id(now)),
                kind: job.kind().to_owned(),
                payload: serde_json::to_string(&job).map_err(anyhow::Error::from)?,
                run_at: now,
                dedupe_key: Some(format!("{}:{loan}:{on}", mail.kind().code())),
            };
            store::job::push(&mut tx, &new, now).await?;
        }
        store::setting::set(&mut tx, &mark, &format!("{on}/{highest}")).await?;
        tx.commit().await?;
    }
}
