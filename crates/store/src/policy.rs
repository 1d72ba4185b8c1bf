//! The rules of the network, read whole: there are hundreds, not thousands.

use domain::circulation::policy::{Policies, Policy, PolicyScope, PolicyValues};
use domain::id::{LibraryId, PolicyId};
use domain::patron::CategoryCode;
use domain::record::{Audience, DocumentType};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::read;

const COLUMNS: &str = "policy_id, library_id, category, document_type, audience, valid_from_on, valid_until_on, policy_values, version";

/// A rule and the version that a change must have seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPolicy {
    /// The rule.
    pub policy: Policy,
    /// Its version.
    pub version: i64,
}

fn stored(row: &AnyRow) -> Result<StoredPolicy> {
    Ok(StoredPolicy {
        policy: Policy {
            id: PolicyId::new(row.try_get(0)?),
            scope: PolicyScope {
                library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
                category: row.try_get::<Option<String>, _>(2)?.map(CategoryCode::new),
                document_type: read::maybe_code(row, 3, "type of document", DocumentType::from_code)?,
                audience: read::maybe_code(row, 4, "audience", Audience::from_code)?,
            },
            valid_from: read::maybe_day(row, 5)?,
            valid_until: read::maybe_day(row, 6)?,
            values: read::json(row, 7, "policy")?,
        },
        version: row.try_get(8)?,
    })
}

/// All rules, each with its version, in no order.
///
/// # Errors
/// When the database fails.
pub async fn with_versions(conn: &mut Conn) -> Result<Vec<StoredPolicy>> {
    let rows = sqlx::query(AssertSqlSafe(format!("select {COLUMNS} from policy")))
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

/// All rules.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<Policies> {
    let rules = with_versions(conn).await?;
    Ok(Policies::new(
        rules.into_iter().map(|stored| stored.policy).collect(),
    ))
}

/// A rule.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: PolicyId) -> Result<Option<StoredPolicy>> {
    let sql = format!("select {COLUMNS} from policy where policy_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(stored).transpose()
}

/// Writes a rule.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, policy: &Policy) -> Result<()> {
    sqlx::query(
        "insert into policy (policy_id, library_id, category, document_type, audience, valid_from_on, valid_until_on, policy_values)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(policy.id.get())
    .bind(policy.scope.library.map(LibraryId::get))
    .bind(policy.scope.category.as_ref().map(CategoryCode::as_str))
    .bind(policy.scope.document_type.map(DocumentType::code))
    .bind(policy.scope.audience.map(Audience::code))
    .bind(policy.valid_from.map(|day| day.to_string()))
    .bind(policy.valid_until.map(|day| day.to_string()))
    .bind(crate::record::to_json(&policy.values)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets all rules: others are written in their place, in the same transaction.
///
/// # Errors
/// When the database fails.
pub async fn forget_all(conn: &mut Conn) -> Result<()> {
    sqlx::query("delete from policy").execute(conn).await?;
    Ok(())
}

/// Writes a rule over the one that was there, if nobody changed it since `version` was read. Says whether
/// it was written.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, policy: &Policy, version: i64) -> Result<bool> {
    let done = sqlx::query(
        "update policy set library_id = $3, category = $4, document_type = $5, audience = $6, valid_from_on = $7,
             valid_until_on = $8, policy_values = $9, version = version + 1
         where policy_id = $1 and version = $2",
    )
    .bind(policy.id.get())
    .bind(version)
    .bind(policy.scope.library.map(LibraryId::get))
    .bind(policy.scope.category.as_ref().map(CategoryCode::as_str))
    .bind(policy.scope.document_type.map(DocumentType::code))
    .bind(policy.scope.audience.map(Audience::code))
    .bind(policy.valid_from.map(|day| day.to_string()))
    .bind(policy.valid_until.map(|day| day.to_string()))
    .bind(crate::record::to_json(&policy.values)?)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Deletes a rule, if nobody changed it since `version` was read. Says whether it was.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: PolicyId, version: i64) -> Result<bool> {
    let done = sqlx::query("delete from policy where policy_id = $1 and version = $2")
        .bind(id.get())
        .bind(version)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// A change of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyChange {
    /// Its number.
    pub id: i64,
    /// Which rule.
    pub policy: PolicyId,
    /// When.
    pub at: Timestamp,
    /// By whom, as the audit names them.
    pub by: String,
    /// How it was; none: it was new.
    pub before: Option<Policy>,
    /// How it became; none: it was deleted.
    pub after: Option<Policy>,
}

/// A rule as a change keeps it.
#[derive(Serialize, Deserialize)]
struct Kept {
    library: Option<i64>,
    category: Option<String>,
    document_type: Option<DocumentType>,
    audience: Option<Audience>,
    valid_from: Option<jiff::civil::Date>,
    valid_until: Option<jiff::civil::Date>,
    values: PolicyValues,
}

impl Kept {
    fn of(policy: &Policy) -> Self {
        let scope = &policy.scope;
        Self {
            library: scope.library.map(LibraryId::get),
            category: scope.category.as_ref().map(ToString::to_string),
            document_type: scope.document_type,
            audience: scope.audience,
            valid_from: policy.valid_from,
            valid_until: policy.valid_until,
            values: policy.values.clone(),
        }
    }

    fn rule(self, id: PolicyId) -> Policy {
        Policy {
            id,
            scope: PolicyScope {
                library: self.library.map(LibraryId::new),
                category: self.category.map(CategoryCode::new),
                document_type: self.document_type,
                audience: self.audience,
            },
            valid_from: self.valid_from,
            valid_until: self.valid_until,
            values: self.values,
        }
    }
}

/// Notes a change.
///
/// # Errors
/// When the database fails.
pub async fn note_change(conn: &mut Conn, change: &PolicyChange) -> Result<()> {
    let json = |rule: Option<&Policy>| {
        rule.map(|rule| crate::record::to_json(&Kept::of(rule)))
            .transpose()
    };
    sqlx::query(
        "insert into policy_change (policy_change_id, policy_id, changed_at, changed_by, rule_before, rule_after)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(change.id)
    .bind(change.policy.get())
    .bind(change.at.as_second())
    .bind(change.by.as_str())
    .bind(json(change.before.as_ref())?)
    .bind(json(change.after.as_ref())?)
    .execute(conn)
    .await?;
    Ok(())
}

/// The latest changes, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn changes(conn: &mut Conn, limit: i64) -> Result<Vec<PolicyChange>> {
    let rows = sqlx::query(
        "select policy_change_id, policy_id, changed_at, changed_by, rule_before, rule_after from policy_change
         order by policy_change_id desc limit $1",
    )
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter().map(change).collect()
}

/// A change.
///
/// # Errors
/// When the database fails.
pub async fn find_change(conn: &mut Conn, id: i64) -> Result<Option<PolicyChange>> {
    let row = sqlx::query(
        "select policy_change_id, policy_id, changed_at, changed_by, rule_before, rule_after from policy_change
         where policy_change_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    row.as_ref().map(change).transpose()
}

fn change(row: &AnyRow) -> Result<PolicyChange> {
    let policy = PolicyId::new(row.try_get(1)?);
    let rule = |column: usize| -> Result<Option<Policy>> {
        let kept: Option<Kept> = match row.try_get::<Option<String>, _>(column)? {
            Some(_) => Some(read::json(row, column, "change of a policy")?),
            None => None,
        };
        Ok(kept.map(|kept| kept.rule(policy)))
    };
    Ok(PolicyChange {
        id: row.try_get(0)?,
        policy,
        at: read::instant(row, 2)?,
        by: row.try_get(3)?,
        before: rule(4)?,
        after: rule(5)?,
    })
}
