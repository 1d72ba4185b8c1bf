//! Lists as they are read: by their owner, or by who has the link.

use std::collections::HashMap;

use domain::id::{ListId, RecordNumber};
use store::list::{Entry, List};
use store::record::Kept;

use super::What;
use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Owner;

/// A list among the others.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The list.
    pub list: List,
    /// How many records are in it.
    pub count: usize,
    /// The first of them, for their covers.
    pub first: Vec<Kept>,
}

/// Covers beside the name of a list.
const COVERS: i64 = 3;

/// The lists of an account, the last changed first.
///
/// # Errors
/// When the database fails.
pub async fn all(app: &App, owner: &Owner) -> Outcome<Vec<Overview>> {
    let mut conn = app.db.read().await?;
    let lists = store::list::of_account(&mut conn, owner.account.id).await?;
    let ids: Vec<ListId> = lists.iter().map(|(list, _)| list.id).collect();
    let mut covers = store::list::covers(&mut conn, &ids, COVERS).await?;
    let numbers: Vec<RecordNumber> = covers.values().flatten().copied().collect();
    let kept = store::record::kept(&mut conn, &numbers).await?;
    Ok(lists
        .into_iter()
        .map(|(list, count)| {
            let first = covers.remove(&list.id).unwrap_or_default();
            Overview {
                count: usize::try_from(count).unwrap_or(0),
                first: first
                    .iter()
                    .filter_map(|number| kept.get(number).cloned())
                    .collect(),
                list,
            }
        })
        .collect())
}

/// A list with its records.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The list.
    pub list: List,
    /// Its records, in their order.
    pub records: Vec<Seen>,
    /// The name of its owner, as the portal greets them.
    pub owner: String,
}

/// A record of a list.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its number in the list, its note.
    pub entry: Entry,
    /// What stands under that number today.
    pub kept: Kept,
}

impl Seen {
    /// The record that is shown, unless it left the catalogue.
    #[must_use]
    pub const fn shown(&self) -> Option<&store::record::StoredRecord> {
        match &self.kept {
            Kept::Here(record) | Kept::Merged(record) => Some(record),
            Kept::Gone(_) => None,
        }
    }
}

/// A list of theirs.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn open(app: &App, owner: &Owner, id: ListId) -> Outcome<Opened> {
    let mut conn = app.db.read().await?;
    let list = store::list::find_of(&mut conn, owner.account.id, id)
        .await?
        .ok_or(Failure::NotFound)?;
    opened(&mut conn, list).await
}

/// The list that a link leads to.
///
/// # Errors
/// As not found when it is no longer shared.
pub async fn shared(app: &App, token: &str) -> Outcome<Opened> {
    let mut conn = app.db.read().await?;
    let list = store::list::shared(&mut conn, token)
        .await?
        .ok_or(Failure::NotFound)?;
    opened(&mut conn, list).await
}

async fn opened(conn: &mut store::Conn, list: List) -> Outcome<Opened> {
    let entries = store::list::entries(conn, list.id).await?;
    let numbers: Vec<RecordNumber> = entries.iter().map(|entry| entry.record).collect();
    let kept: HashMap<RecordNumber, Kept> = store::record::kept(conn, &numbers).await?;
    let owner = store::account::find(conn, list.account).await?;
    Ok(Opened {
        records: entries
            .into_iter()
            .filter_map(|entry| {
                let kept = kept.get(&entry.record)?.clone();
                Some(Seen { entry, kept })
            })
            .collect(),
        owner: owner.map(|account| account.display_name).unwrap_or_default(),
        list,
    })
}

/// What would be put into a list: how many records, and the title when it is one.
///
/// # Errors
/// As not found when there is no such record.
pub async fn what(app: &App, owner: &Owner, what: What) -> Outcome<(usize, Option<String>)> {
    let mut conn = app.db.read().await?;
    match what {
        What::Nothing => Ok((0, None)),
        What::Basket => {
            let holder = crate::basket::Holder::Account(owner.account.id);
            Ok((store::basket::records(&mut conn, &holder).await?.len(), None))
        }
        What::Record(number) => {
            let mut kept = store::record::kept(&mut conn, &[number]).await?;
            match kept.remove(&number).ok_or(Failure::NotFound)? {
                Kept::Here(record) | Kept::Merged(record) => Ok((1, Some(record.record.title))),
                Kept::Gone(_) => Err(Failure::NotFound),
            }
        }
    }
}
