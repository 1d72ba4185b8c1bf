//! What somebody takes away and may bring back for a while: a search, an alert. Another's is not there
//! to be taken.

use domain::id::AccountId;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::db::Conn;
use crate::error::Result;

/// A table whose rows are taken away by noting when.
pub(crate) struct Undoable {
    pub(crate) table: &'static str,
    /// The column of its ids.
    pub(crate) id: &'static str,
    /// The column that says when a row was taken away.
    pub(crate) gone_at: &'static str,
}

impl Undoable {
    /// Takes one away. Says whether it was there.
    pub(crate) async fn take_away(
        &self,
        conn: &mut Conn,
        account: AccountId,
        id: i64,
        now: Timestamp,
    ) -> Result<bool> {
        let Self {
            table,
            id: key,
            gone_at,
        } = self;
        let sql = format!(
            "update {table} set {gone_at} = $3 where {key} = $1 and account_id = $2 and {gone_at} is null"
        );
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(id)
            .bind(account.get())
            .bind(now.as_second())
            .execute(conn)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Brings back one that was taken away since an instant. Says whether there was one.
    pub(crate) async fn bring_back(
        &self,
        conn: &mut Conn,
        account: AccountId,
        id: i64,
        since: Timestamp,
    ) -> Result<bool> {
        let Self {
            table,
            id: key,
            gone_at,
        } = self;
        let sql = format!(
            "update {table} set {gone_at} = null where {key} = $1 and account_id = $2 and {gone_at} > $3"
        );
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(id)
            .bind(account.get())
            .bind(since.as_second())
            .execute(conn)
            .await?;
        Ok(done.rows_affected() == 1)
    }
}
