//! The rules of the network, read whole: there are hundreds, not thousands.

use domain::circulation::policy::{Policies, Policy, PolicyScope};
use domain::id::{LibraryId, PolicyId};
use domain::patron::CategoryCode;
use domain::record::{Audience, DocumentType};
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// All rules.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<Policies> {
    let rows = sqlx::query(
        "select policy_id, library_id, category, document_type, audience, valid_from_on, valid_until_on, policy_values from policy",
    )
    .fetch_all(conn)
    .await?;
    let rules = rows
        .iter()
        .map(|row| {
            Ok(Policy {
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
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Policies::new(rules))
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
