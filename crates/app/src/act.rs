//! One act: a transaction, the moment, who acts, and what must become true together with the rows —
//! jobs, mails, the audit, the changes that indexes follow.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::figure::FigureKind;
use domain::id::{HoldId, JobId, LibraryId, RecordNumber};
use domain::job::Job;
use domain::mail::Mail;
use domain::time::Moment;
use jiff::SignedDuration;
use jiff::civil::Date;
use store::audit;
use store::network::Network;
use store::record_change::{self, Change};
use store::{Conn, Tx};

use crate::App;
use crate::failure::Outcome;

/// Who acts, as the audit names them, and in which request.
#[derive(Clone, Debug)]
pub struct Actor {
    /// `account:12`, `worker`, `import`.
    pub name: String,
    /// Id of the request; empty for a job.
    pub request: String,
}

impl Actor {
    /// The worker.
    #[must_use]
    pub fn worker() -> Self {
        Self {
            name: "worker".into(),
            request: String::new(),
        }
    }

    /// An account, in a request.
    #[must_use]
    pub fn account(id: domain::id::AccountId, request: &str) -> Self {
        Self {
            name: format!("account:{id}"),
            request: request.into(),
        }
    }
}

/// A writing transaction and all that belongs to it.
pub struct Act<'a> {
    /// The portal.
    pub app: &'a App,
    /// The transaction.
    pub tx: Tx,
    /// The instant and the day.
    pub moment: Moment,
    /// Places and rules.
    pub network: Arc<Network>,
    actor: Actor,
    availability: BTreeSet<RecordNumber>,
    /// What was counted, by day, library and kind.
    pub(crate) counted: BTreeMap<(Date, Option<LibraryId>, FigureKind), i64>,
}

impl<'a> Act<'a> {
    /// Begins.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(app: &'a App, actor: &Actor) -> Outcome<Self> {
        let network = app.network().await?;
        Ok(Self {
            app,
            tx: app.db.begin_write().await?,
            moment: app.moment(),
            network,
            actor: actor.clone(),
            availability: BTreeSet::new(),
            counted: BTreeMap::new(),
        })
    }

    /// The connection of the transaction.
    pub fn conn(&mut self) -> &mut Conn {
        &mut self.tx
    }

    /// A new id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.app.new_id(self.moment.now)
    }

    /// Who acts.
    #[must_use]
    pub fn actor(&self) -> &str {
        &self.actor.name
    }

    /// Keeps the hours of a library as they are until the act ends, and the calendar of the act as new
    /// as they: a day that is promised is an open one. Asked before anything is written.
    ///
    /// # Errors
    /// When the database fails or a change of the library does not end in time.
    pub async fn keep_hours(&mut self, library: LibraryId) -> Outcome<()> {
        let version = store::lock::library(&mut self.tx, self.app.db.dialect(), library).await?;
        if version != self.network.versions.get(&library).copied() {
            self.network = Arc::new(store::network::load(&mut self.tx).await?);
        }
        Ok(())
    }

    /// Writes a job to run now, or `after` a while.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn push(&mut self, job: &Job, after: SignedDuration) -> Outcome<()> {
        let new = crate::job::to_write(job, JobId::new(self.id()), self.moment.now + after)?;
        Ok(store::job::push(&mut self.tx, &new, self.moment.now).await?)
    }

    /// Writes a mail to send, at once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mail(&mut self, mail: Mail) -> Outcome<()> {
        self.push(&Job::SendMail { mail }, SignedDuration::ZERO).await
    }

    /// Writes a mail that leaves when the answer can no longer be taken back.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mail_after_undo(&mut self, mail: Mail) -> Outcome<()> {
        let minutes = i64::from(self.app.settings.undo_minutes);
        self.push(&Job::SendMail { mail }, SignedDuration::from_mins(minutes))
            .await
    }

    /// Takes back a mail that has not left. Says whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unsend(&mut self, mail: Mail) -> Outcome<bool> {
        match (Job::SendMail { mail }).dedupe_key() {
            Some(key) => Ok(store::job::cancel(&mut self.tx, &key).await?),
            None => Ok(false),
        }
    }

    /// Notes in the audit what was done to a hold.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit_hold(
        &mut self,
        verb: &str,
        hold: HoldId,
        before: Option<&str>,
        after: Option<&str>,
    ) -> Outcome<()> {
        self.audit(verb, "hold", hold.get(), before, after).await
    }

    /// Notes in the audit what was done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn audit(
        &mut self,
        verb: &str,
        noun: &str,
        id: i64,
        before: Option<&str>,
        after: Option<&str>,
    ) -> Outcome<()> {
        let entry = audit::Entry {
            id: self.id(),
            at: self.moment.now,
            actor: &self.actor.name.clone(),
            verb,
            noun,
            noun_id: id,
            before,
            after,
            request: &self.actor.request.clone(),
        };
        Ok(audit::note(&mut self.tx, &entry).await?)
    }

    /// The record may have become available, or no longer be.
    pub fn availability_changed(&mut self, record: RecordNumber) {
        self.availability.insert(record);
    }

    /// Makes all of it true at once; then flips what this process shows.
    ///
    /// # Errors
    /// When the database fails: then nothing of it is true.
    pub async fn commit(mut self) -> Outcome<()> {
        let changes: Vec<(i64, RecordNumber)> = self
            .availability
            .iter()
            .map(|number| (self.app.new_id(self.moment.now), *number))
            .collect();
        if !changes.is_empty() {
            record_change::note(&mut self.tx, Change::Availability, &changes).await?;
        }
        let marks = self.marks();
        store::figure::note(&mut self.tx, &marks).await?;
        let numbers: Vec<RecordNumber> = self.availability.into_iter().collect();
        self.tx.commit().await?;
        crate::availability::refresh(self.app, &numbers).await;
        Ok(())
    }
}
