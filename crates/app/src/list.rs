//! Lists: keeping records under a name, putting them in order, noting why, showing them to others,
//! deleting and bringing back.

mod change;
mod fill;
mod seen;

pub use change::{Change, Step, change};
pub use fill::{Added, NewList, What, add, create};
pub use seen::{Opened, Overview, Seen, all, open, shared, what};

use domain::id::ListId;
use domain::list::UNDO;
use store::list::{List, Share};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Owner;
use crate::random::secret;

/// « Supprimer »; gives the name. It can be brought back for a day; doing it again gives the same.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn delete(app: &App, owner: &Owner, id: ListId) -> Outcome<String> {
    let mut act = Act::begin(app, &owner.actor()).await?;
    let now = act.moment.now;
    let name = store::list::delete(act.conn(), owner.account.id, id, now)
        .await?
        .ok_or(Failure::NotFound)?;
    act.audit("list.delete", "list", id.get(), None, None).await?;
    act.commit().await?;
    Ok(name)
}

/// « Rétablir »; gives the name, also when it is there already.
///
/// # Errors
/// As not found when it is not theirs, or was deleted more than a day ago; with the figure when the
/// account has as many lists as allowed by now.
pub async fn restore(app: &App, owner: &Owner, id: ListId) -> Outcome<String> {
    let mut act = Act::begin(app, &owner.actor()).await?;
    // Counting and bringing back are one thing, as when a list is made.
    fill::touched_basket(&mut act, owner).await?;
    if let Some(list) = store::list::find_of(act.conn(), owner.account.id, id).await? {
        return Ok(list.name);
    }
    fill::room_for_one_more(&mut act, owner).await?;
    let since = act.moment.now - UNDO;
    let name = store::list::restore(act.conn(), owner.account.id, id, since)
        .await?
        .ok_or(Failure::NotFound)?;
    act.audit("list.restore", "list", id.get(), None, None).await?;
    act.commit().await?;
    Ok(name)
}

/// Whether somebody may put their first name on a list that others read: a librarian without a card
/// is grown up.
///
/// # Errors
/// When the database fails.
pub async fn may_sign(app: &App, owner: &Owner) -> Outcome<bool> {
    let Some(patron) = owner.account.patron else {
        return Ok(true);
    };
    let mut conn = app.db.read().await?;
    let patron = store::patron::find(&mut conn, patron).await?;
    let birth_on = patron.and_then(|patron| patron.birth_on);
    Ok(domain::list::may_sign(birth_on, app.moment().today))
}

/// What others are to see besides the records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shows {
    /// The first name of the owner.
    pub name: bool,
    /// The notes.
    pub notes: bool,
}

/// Lets others read a list by a link. One that is shared keeps its link; what they see changes.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn share(app: &App, owner: &Owner, id: ListId, shows: Shows) -> Outcome<()> {
    let fresh = secret(&*app.random);
    let shows_name = shows.name && may_sign(app, owner).await?;
    set_share(app, owner, id, "list.share", |before| {
        Some(Share {
            token: before.map_or(fresh, |share| share.token),
            shows_name,
            shows_notes: shows.notes,
        })
    })
    .await
}

/// The link leads nowhere any more, and never will again.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn unshare(app: &App, owner: &Owner, id: ListId) -> Outcome<()> {
    set_share(app, owner, id, "list.unshare", |_| None).await
}

async fn set_share(
    app: &App,
    owner: &Owner,
    id: ListId,
    verb: &str,
    to: impl FnOnce(Option<Share>) -> Option<Share>,
) -> Outcome<()> {
    let mut act = Act::begin(app, &owner.actor()).await?;
    let mut list = touched(&mut act, owner, id).await?;
    list.share = to(list.share.take());
    store::list::update(act.conn(), &list).await?;
    act.audit(verb, "list", id.get(), None, None).await?;
    act.commit().await
}

/// A list of theirs, which nobody else changes until the end of the act.
async fn touched(act: &mut Act<'_>, owner: &Owner, id: ListId) -> Outcome<List> {
    let now = act.moment.now;
    store::list::touch(act.conn(), owner.account.id, id, now)
        .await?
        .ok_or(Failure::NotFound)
}
