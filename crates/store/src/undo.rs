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
        let gone_at = self.gone_at;
        self.change(
            conn,
            &format!("{gone_at} = $3"),
            &format!("{gone_at} is null"),
            account,
            id,
            now,
        )
        .await
    }

    /// Brings back one that was taken away since an instant. Says whether there was one.
    pub(crate) async fn bring_back(
        &self,
        conn: &mut Conn,
        account: AccountId,
        id: i64,
        since: Timestamp,
    ) -> Result<bool> {
        let gone_at = self.gone_at;
        self.change(
            conn,
            &format!("{gone_at} = null"),
            &format!("{gone_at} > $3"),
            account,
            id,
            since,
        )
        .await
    }

    /// `$3` is the instant, in one of the two.
    async fn change(
        &self,
        conn: &mut Conn,
        set: &str,
        only_if: &str,
        account: AccountId,
        id: i64,
        instant: Timestamp,
    ) -> Result<bool> {
        let (table, key) = (self.table, self.id);
        let sql = format!("update {table} set {set} where {key} = $1 and account_id = $2 and {only_if}");
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(id)
            .bind(account.get())
            .bind(instant.as_second())
            .execute(conn)
            .await?;
        Ok(done.rows_affected() == 1)
    }
}
