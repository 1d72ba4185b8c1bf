//! SQLite commits to a journal, whose pages must go to the file at some time (a checkpoint). Done by
//! the writer, as the engine does unless told otherwise, that time is a reader's: now and then
//! somebody's hold waits for megabytes that others wrote. Here a connection beside does it.

use std::sync::Arc;
use std::time::Duration;

use sqlx::{AnyPool, Row};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::error::Result;

/// How long commits gather: what changes often is then moved once.
const EVERY: Duration = Duration::from_millis(250);

/// Pages of a journal that is worth beginning anew: 32 MB.
const LONG: i64 = 8_192;
/// How long that may wait for readers, and the writer with them.
const PATIENCE: &str = "pragma busy_timeout = 50";

/// The connection beside, at work until the database is closed.
#[derive(Debug)]
pub(crate) struct Checkpoints {
    committed: Arc<Notify>,
    connection: AnyPool,
    task: JoinHandle<()>,
}

impl Checkpoints {
    /// `connection` is a pool of one, which nobody else uses.
    pub(crate) fn begin(connection: AnyPool) -> Self {
        let committed = Arc::new(Notify::new());
        let task = tokio::spawn(follow(connection.clone(), Arc::clone(&committed)));
        Self {
            committed,
            connection,
            task,
        }
    }

    /// There is something to move.
    pub(crate) fn committed(&self) {
        self.committed.notify_one();
    }

    /// What is left goes to the file when the last connection closes.
    pub(crate) async fn end(&self) {
        self.task.abort();
        self.connection.close().await;
    }
}

impl Drop for Checkpoints {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn follow(connection: AnyPool, committed: Arc<Notify>) {
    loop {
        committed.notified().await;
        tokio::time::sleep(EVERY).await;
        // One that fails is made up for by the next, or by the writer once the journal is very long.
        if let Err(why) = checkpoint(&connection).await {
            tracing::warn!("could not move the journal to the file: {why}");
        }
    }
}

async fn checkpoint(connection: &AnyPool) -> Result<()> {
    let mut connection = connection.acquire().await?;
    // It waits for nobody, and nobody for it: most of the work is done here.
    let row = sqlx::query("pragma wal_checkpoint(passive)")
        .fetch_one(&mut *connection)
        .await?;
    let pages: i64 = row.try_get(1)?;
    if pages > LONG {
        // The next commit writes at the journal's beginning again. The writer waits while the few
        // pages written meanwhile are moved; whoever reads longer than that puts it off.
        sqlx::query(PATIENCE).execute(&mut *connection).await?;
        sqlx::query("pragma wal_checkpoint(restart)")
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
