//! Putting records into a list: a new one, or one that is there. The same form sent twice puts
//! them in once.

use domain::id::{ListId, RecordNumber};
use domain::list::{may_add, may_create};
use store::basket::Holder;
use store::idempotency::{self, Known};
use store::list::List;
use store::record::Kept;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Owner;
use crate::random::fingerprint;

/// A list to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewList {
    /// Its name, as `domain::list::line` leaves it.
    pub name: String,
    /// What it is for, as `domain::list::paragraph` leaves it.
    pub description: String,
}

/// What is put into a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// What is ticked; the basket is empty afterwards.
    Basket,
    /// One record, from its own page.
    Record(RecordNumber),
    /// Nothing yet.
    Nothing,
}

/// What putting them in gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// The list.
    pub list: ListId,
    /// How many records came in.
    pub added: u32,
    /// How many were there already.
    pub already: u32,
}

impl Added {
    fn written(self) -> String {
        format!("{}|{}|{}", self.list, self.added, self.already)
    }

    fn read(answer: &str) -> Option<Self> {
        let mut parts = answer.split('|');
        Some(Self {
            list: parts.next()?.parse().ok()?,
            added: parts.next()?.parse().ok()?,
            already: parts.next()?.parse().ok()?,
        })
    }
}

/// Makes a list and puts records into it.
///
/// # Errors
/// With the figure when the account has too many lists, or more is put in than a list holds.
pub async fn create(app: &App, owner: &Owner, new: &NewList, what: What, key: &str) -> Outcome<Added> {
    let mut act = Act::begin(app, &owner.actor()).await?;
    let body = fingerprint(&format!("{}|{}|{what:?}", new.name, new.description));
    // Touched first: of two clicks at the same instant the second waits here, and finds the answer.
    let basket = touched_basket(&mut act, owner).await?;
    if let Some(answer) = known(&mut act, owner, key, &body).await? {
        return Ok(answer);
    }
    room_for_one_more(&mut act, owner).await?;
    let list = List {
        id: ListId::new(act.id()),
        account: owner.account.id,
        name: new.name.clone(),
        description: new.description.clone(),
        share: None,
        version: 0,
        created_at: act.moment.now,
        changed_at: act.moment.now,
    };
    store::list::insert(act.conn(), &list).await?;
    act.audit("list.create", "list", list.id.get(), None, None)
        .await?;
    let added = fill(&mut act, owner, list.id, what, basket).await?;
    answered(act, owner, key, &body, added).await
}

/// Puts records at the end of a list that is there; those that are in it already stay where they are.
///
/// # Errors
/// As not found when the list is not theirs; with the figures when there is no room.
pub async fn add(app: &App, owner: &Owner, id: ListId, what: What, key: &str) -> Outcome<Added> {
    let mut act = Act::begin(app, &owner.actor()).await?;
    let body = fingerprint(&format!("{id}|{what:?}"));
    let basket = touched_basket(&mut act, owner).await?;
    super::touched(&mut act, owner, id).await?;
    if let Some(answer) = known(&mut act, owner, key, &body).await? {
        return Ok(answer);
    }
    let added = fill(&mut act, owner, id, what, basket).await?;
    answered(act, owner, key, &body, added).await
}

/// Refuses where the account has as many lists as allowed; whoever calls has touched the basket.
pub(super) async fn room_for_one_more(act: &mut Act<'_>, owner: &Owner) -> Outcome<()> {
    let count = store::list::count(act.conn(), owner.account.id).await?;
    may_create(usize::try_from(count).unwrap_or(usize::MAX)).map_err(refused)
}

/// The basket of the account, whose row nobody else touches until the end of the act.
pub(super) async fn touched_basket(act: &mut Act<'_>, owner: &Owner) -> Outcome<i64> {
    let (id, now) = (act.id(), act.moment.now);
    let holder = Holder::Account(owner.account.id);
    Ok(store::basket::touch(act.conn(), &holder, id, now).await?)
}

/// The answer to a form that was sent before. One that was filled in differently since is another
/// form: going back and choosing another list is no mistake.
async fn known(act: &mut Act<'_>, owner: &Owner, key: &str, body: &str) -> Outcome<Option<Added>> {
    let key = format!("{key}:{body}");
    match idempotency::look(act.conn(), &key, owner.account.id, "list", body).await? {
        Known::Answered(answer) => Ok(Added::read(&answer)),
        Known::New => Ok(None),
        Known::Other => Err(Failure::FormReused),
    }
}

async fn answered(mut act: Act<'_>, owner: &Owner, key: &str, body: &str, added: Added) -> Outcome<Added> {
    let (key, now) = (format!("{key}:{body}"), act.moment.now);
    let answer = added.written();
    idempotency::keep(act.conn(), &key, owner.account.id, "list", body, &answer, now).await?;
    act.commit().await?;
    Ok(added)
}

/// Puts records at the end of a list that was touched.
async fn fill(act: &mut Act<'_>, owner: &Owner, id: ListId, what: What, basket: i64) -> Outcome<Added> {
    let now = act.moment.now;
    let wanted = match what {
        What::Basket => store::basket::records(act.conn(), &Holder::Account(owner.account.id)).await?,
        What::Record(record) => vec![record],
        What::Nothing => Vec::new(),
    };
    let kept = store::record::kept(act.conn(), &wanted).await?;
    let there = store::list::entries(act.conn(), id).await?;
    let is_there = |record: RecordNumber| there.iter().any(|entry| entry.record == record);
    let mut new: Vec<RecordNumber> = Vec::new();
    let mut already = 0;
    for number in wanted {
        let number = match kept.get(&number) {
            Some(Kept::Here(record) | Kept::Merged(record)) => record.number,
            // It left the catalogue after it was ticked: it is kept, and the list says so.
            Some(Kept::Gone(_)) => number,
            None => return Err(Failure::NotFound),
        };
        if is_there(number) || new.contains(&number) {
            already += 1;
        } else {
            new.push(number);
        }
    }
    may_add(there.len(), new.len()).map_err(refused)?;
    store::list::add(act.conn(), id, there.len(), &new, now).await?;
    if what == What::Basket {
        store::basket::empty(act.conn(), basket, now).await?;
    }
    Ok(Added {
        list: id,
        added: u32::try_from(new.len()).unwrap_or(u32::MAX),
        already,
    })
}

fn refused(why: domain::list::Refusal) -> Failure {
    Failure::Refused(vec![why.explain()])
}
