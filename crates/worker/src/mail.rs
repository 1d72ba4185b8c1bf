//! The lane of mails: each is composed with what is true now, kept, handed over, and noted as sent.

pub(crate) mod compose;
mod facts;
mod hours;
mod link;
mod page;
mod registration;
pub mod send;

use std::collections::BTreeSet;

use app::failure::Outcome;
use domain::id::{AlertId, MailId};
use domain::job::Job;
use domain::mail::Mail;
use store::job::StoredJob;
use tokio::sync::watch;

use crate::Worker;
use crate::jobs::failed;
use crate::mail::compose::{Composed, Letter};
use crate::mail::send::Transport;
use crate::runner::{JobOutcome, Settled};

impl Worker {
    /// Sends a batch of mails. What comes back is what is not written down yet.
    pub(crate) async fn mails(
        &self,
        claimed: Vec<(StoredJob, Job)>,
        stop: &watch::Receiver<bool>,
    ) -> Outcome<Vec<Settled>> {
        let mut settled = Vec::with_capacity(claimed.len());
        let mut letters = Vec::with_capacity(claimed.len());
        let alerts: Vec<(AlertId, MailId)> = claimed
            .iter()
            .filter_map(|(job, what)| match what {
                Job::SendMail {
                    mail: Mail::Alert { alert },
                } => Some((*alert, MailId::new(job.id.get()))),
                _ => None,
            })
            .collect();
        app::alert::take(&self.app, &alerts).await?;
        for (job, what) in claimed {
            if *stop.borrow() {
                settled.push(Settled::new(job, JobOutcome::Untouched));
                continue;
            }
            match self.write_letter(&job, &what).await {
                Ok(letter) => letters.push((job, letter)),
                Err(outcome) => settled.push(Settled::new(job, outcome)),
            }
        }
        self.keep(&letters).await?;
        if matches!(self.transport, Transport::Kept) {
            settled.extend(letters.into_iter().map(|(job, letter)| Settled {
                sent: Some(letter.mail.id),
                ..Settled::new(job, JobOutcome::Done)
            }));
            return Ok(settled);
        }
        let mut waiting: BTreeSet<String> = BTreeSet::new();
        for (job, letter) in letters {
            let outcome = if *stop.borrow() {
                JobOutcome::Untouched
            } else if waiting.contains(&letter.mail.recipient) {
                // What one person is told comes in the order in which it became true.
                JobOutcome::Again("an earlier mail to the same person waits".into())
            } else {
                self.hand_over(&letter).await
            };
            if matches!(outcome, JobOutcome::Again(_)) {
                waiting.insert(letter.mail.recipient.clone());
            }
            let sent = (outcome == JobOutcome::Done).then_some(letter.mail.id);
            // At once, and not with the batch: a worker that dies here repeats one mail at most.
            self.settle(vec![Settled { job, outcome, sent }]).await?;
        }
        Ok(settled)
    }

    /// The mail of a job, or why there is none to send.
    async fn write_letter(&self, job: &StoredJob, what: &Job) -> Result<Letter, JobOutcome> {
        let Job::SendMail { mail } = what else {
            return Err(JobOutcome::GiveUp("this is no mail".into()));
        };
        let id = MailId::new(job.id.get());
        let broken = |why: store::Error| failed(why.into());
        let mut conn = self.app.db.read().await.map_err(broken)?;
        let kept = store::mail::find(&mut conn, id).await.map_err(broken)?;
        drop(conn);
        if kept.is_some_and(|kept| kept.sent_at.is_some()) {
            return Err(JobOutcome::Done);
        }
        match compose::compose(&self.app, *mail, id).await {
            Ok(Composed::Letter(letter)) => Ok(*letter),
            Ok(Composed::Nothing(why)) => {
                tracing::info!("mail {id} ({}) is not sent: {why}", mail.kind().code());
                Err(JobOutcome::Done)
            }
            Err(why) => Err(failed(why)),
        }
    }

    /// Keeps the mails before any server sees them, and makes the links that they carry work.
    async fn keep(&self, letters: &[(StoredJob, Letter)]) -> Outcome<()> {
        if letters.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.db.begin_write().await?;
        for (_, letter) in letters {
            for link in &letter.links {
                link.keep(&mut tx).await?;
            }
            // Where mails really leave, the copy kept does not open anybody's account.
            let kept = match &self.transport {
                Transport::Smtp(_) => letter.without_secrets(),
                Transport::Kept => letter.mail.clone(),
            };
            store::mail::keep(&mut tx, &kept).await?;
        }
        Ok(tx.commit().await?)
    }

    async fn hand_over(&self, letter: &Letter) -> JobOutcome {
        // A server that quotes the address would bring it into our logs.
        let discreet = |why: String| why.replace(&letter.mail.recipient, "…");
        match self.transport.send(&self.sender, &letter.mail).await {
            send::Outcome::Sent => JobOutcome::Done,
            send::Outcome::Later(why) => JobOutcome::Again(discreet(why)),
            send::Outcome::Refused(why) => JobOutcome::GiveUp(discreet(why)),
        }
    }
}
