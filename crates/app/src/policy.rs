//! The rules of the network, written by librarians: of their library, or of all of them. Each change is
//! kept with what was there before, and can be taken back while it is the last one of its rule.

use std::collections::BTreeMap;

use domain::circulation::policy::{Policies, Policy};
use domain::id::PolicyId;
use domain::staff::Role;
use store::idempotency::{self, Known};
use store::policy::{PolicyChange, StoredPolicy};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::fingerprint;

/// Among how many of the latest changes one's own are looked for, and how many are shown.
const CHANGES: (i64, usize) = (2000, 50);

/// A rule as a librarian sees it.
#[derive(Clone, Debug)]
pub struct SeenPolicy {
    /// The rule.
    pub policy: Policy,
    /// The version that a change must have seen.
    pub version: i64,
    /// Whether they may write it.
    pub may_write: bool,
}

/// A change as a librarian sees it.
#[derive(Clone, Debug)]
pub struct SeenChange {
    /// The change.
    pub change: PolicyChange,
    /// The name that the portal gives its author.
    pub by: Option<String>,
    /// Whether it can be taken back: it is the last one of its rule.
    pub is_last: bool,
}

/// Whether a librarian may write such a rule: of a library of theirs, or of the network for who writes
/// its rules.
#[must_use]
pub fn may_write(librarian: &Librarian, policy: &Policy) -> bool {
    match policy.scope.library {
        Some(library) => librarian.may(Role::Rules, library),
        None => librarian.rights.may_everywhere(Role::Rules),
    }
}

fn check(librarian: &Librarian, policy: &Policy) -> Outcome<()> {
    if may_write(librarian, policy) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// All rules, the most specific first: those of other libraries can be read.
///
/// # Errors
/// As not found for who writes no rules.
pub async fn all(app: &App, librarian: &Librarian) -> Outcome<Vec<SeenPolicy>> {
    if !librarian.rights.may_somewhere(Role::Rules) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    let stored = store::policy::with_versions(&mut conn).await?;
    let sorted = Policies::new(stored.iter().map(|each| each.policy.clone()).collect());
    let seen = sorted.all().iter().filter_map(|policy| {
        let found = stored.iter().find(|each| each.policy.id == policy.id)?;
        Some(SeenPolicy {
            may_write: may_write(librarian, policy),
            version: found.version,
            policy: policy.clone(),
        })
    });
    Ok(seen.collect())
}

/// A rule, to be written on.
///
/// # Errors
/// As not found when it is not theirs to write.
pub async fn one(app: &App, librarian: &Librarian, id: PolicyId) -> Outcome<StoredPolicy> {
    let mut conn = app.db.read().await?;
    let found = store::policy::find(&mut conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    check(librarian, &found.policy)?;
    Ok(found)
}

/// Writes a new rule; its id is given. The same form sent again gives the same rule.
///
/// # Errors
/// As not found when it is not theirs to write.
pub async fn create(app: &App, librarian: &Librarian, wish: &Policy, key: &str) -> Outcome<PolicyId> {
    check(librarian, wish)?;
    let account = librarian.account.id;
    let body = fingerprint(&format!("{wish:?}"));
    let mut act = Act::begin(app, &librarian.actor()).await?;
    // Of two clicks at once the second waits here, and finds what the first wrote.
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    match idempotency::look(act.conn(), key, account, "policy", &body).await? {
        Known::Answered(id) => return id.parse().map_err(|_| Failure::NotFound),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let policy = Policy {
        id: PolicyId::new(act.id()),
        ..wish.clone()
    };
    store::policy::insert(act.conn(), &policy).await?;
    note(&mut act, None, Some(&policy)).await?;
    let (answer, now) = (policy.id.to_string(), act.moment.now);
    idempotency::keep(act.conn(), key, account, "policy", &body, &answer, now).await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(policy.id)
}

/// Writes a rule over the one that was there.
///
/// # Errors
/// As not found when either is not theirs to write; as a conflict when a colleague changed it since its
/// version was shown.
pub async fn save(app: &App, librarian: &Librarian, wish: &Policy, version: i64) -> Outcome<()> {
    check(librarian, wish)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let before = kept(&mut act, librarian, wish.id).await?;
    if !store::policy::update(act.conn(), wish, version).await? {
        return Err(Failure::Conflict);
    }
    note(&mut act, Some(&before), Some(wish)).await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(())
}

/// Deletes a rule.
///
/// # Errors
/// As those of [`save`].
pub async fn delete(app: &App, librarian: &Librarian, id: PolicyId, version: i64) -> Outcome<Policy> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let before = kept(&mut act, librarian, id).await?;
    if !store::policy::delete(act.conn(), id, version).await? {
        return Err(Failure::Conflict);
    }
    note(&mut act, Some(&before), None).await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(before)
}

async fn kept(act: &mut Act<'_>, librarian: &Librarian, id: PolicyId) -> Outcome<Policy> {
    let found = store::policy::find(act.conn(), id)
        .await?
        .ok_or(Failure::NotFound)?;
    check(librarian, &found.policy)?;
    Ok(found.policy)
}

async fn note(act: &mut Act<'_>, before: Option<&Policy>, after: Option<&Policy>) -> Outcome<()> {
    let (Some(policy), verb) = (match (before, after) {
        (None, after) => (after, "policy.create"),
        (before, None) => (before, "policy.delete"),
        (_, after) => (after, "policy.change"),
    }) else {
        return Ok(());
    };
    let change = PolicyChange {
        id: act.id(),
        policy: policy.id,
        at: act.moment.now,
        by: act.actor().to_owned(),
        before: before.cloned(),
        after: after.cloned(),
    };
    store::policy::note_change(act.conn(), &change).await?;
    act.audit(verb, "policy", policy.id.get(), None, None).await
}

/// The latest changes of the rules that they may write, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn changes(app: &App, librarian: &Librarian) -> Outcome<Vec<SeenChange>> {
    let mut conn = app.db.read().await?;
    let found = store::policy::changes(&mut conn, CHANGES.0).await?;
    let rules = store::policy::with_versions(&mut conn).await?;
    drop(conn);
    let mut names: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut seen = Vec::new();
    let own = found.into_iter().filter(|change| theirs(librarian, change));
    for change in own.take(CHANGES.1) {
        let now = rules.iter().find(|each| each.policy.id == change.policy);
        let is_last = now.map(|each| &each.policy) == change.after.as_ref()
            && !seen
                .iter()
                .any(|later: &SeenChange| later.change.policy == change.policy);
        let by = match names.get(&change.by) {
            Some(known) => known.clone(),
            None => crate::queue::actor_name(app, &change.by).await?,
        };
        names.insert(change.by.clone(), by.clone());
        seen.push(SeenChange { by, is_last, change });
    }
    Ok(seen)
}

fn theirs(librarian: &Librarian, change: &PolicyChange) -> bool {
    let mut sides = [&change.before, &change.after].into_iter().flatten();
    sides.all(|policy| may_write(librarian, policy))
}

/// Takes a change back: the rule is as it was before. That is a change too.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when the rule was changed since.
pub async fn take_back(app: &App, librarian: &Librarian, id: i64) -> Outcome<()> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let change = store::policy::find_change(act.conn(), id)
        .await?
        .filter(|change| theirs(librarian, change))
        .ok_or(Failure::NotFound)?;
    let now = store::policy::find(act.conn(), change.policy).await?;
    if now.as_ref().map(|each| &each.policy) != change.after.as_ref() {
        return Err(Failure::Conflict);
    }
    let is_done = match (&change.before, &now) {
        (Some(before), Some(now)) => store::policy::update(act.conn(), before, now.version).await?,
        (None, Some(now)) => store::policy::delete(act.conn(), change.policy, now.version).await?,
        (Some(before), None) => {
            store::policy::insert(act.conn(), before).await?;
            true
        }
        (None, None) => false,
    };
    if !is_done {
        return Err(Failure::Conflict);
    }
    note(&mut act, change.after.as_ref(), change.before.as_ref()).await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(())
}
