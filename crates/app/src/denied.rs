//! Something that is not there, or not theirs, was asked for by somebody who is signed in: it leaves a
//! line in the audit, so that whoever walks through the numbers of others is seen. The line is written
//! whether such a thing exists or not: not even the time of the answer tells.

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::Outcome;

/// The longest address that is kept.
const LONGEST: usize = 120;

/// Notes that the holder of a session asked for something by this route and address. Nothing is noted
/// for a session that has ended.
///
/// # Errors
/// When the database fails.
pub async fn note(app: &App, cookie: &str, route: &str, asked: &str, request: &str) -> Outcome<()> {
    let Some(person) = crate::sign_in::current(app, cookie).await? else {
        return Ok(());
    };
    let mut act = Act::begin(app, &Actor::account(person.account.id, request)).await?;
    let asked: String = asked.chars().take(LONGEST).collect();
    let account = person.account.id.get();
    act.audit("route.denied", "account", account, Some(route), Some(&asked))
        .await?;
    act.commit().await
}
