//! « Modifier »: name, description, order, notes, what is taken out; all of it from one form.

use domain::id::{ListId, RecordNumber};
use domain::list::reordered;

use crate::App;
use crate::act::Act;
use crate::failure::Outcome;
use crate::person::Owner;

/// What is to change. Records that the form did not show stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// The note of each record.
    pub notes: Vec<(RecordNumber, String)>,
    /// The place of each record, from one.
    pub places: Vec<(RecordNumber, usize)>,
    /// Records to take out.
    pub removed: Vec<RecordNumber>,
    /// One record, one place up or down.
    pub step: Option<(RecordNumber, Step)>,
    /// The version that the form was drawn from. A step is relative to it: sent twice, it is one.
    pub seen: i64,
}

/// One place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Changes a list.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn change(app: &App, owner: &Owner, id: ListId, change: &Change) -> Outcome<()> {
    let mut act = Act::begin(app, &owner.actor()).await?;
    let mut list = super::touched(&mut act, owner, id).await?;
    let is_as_seen = list.version == change.seen + 1;
    list.name.clone_from(&change.name);
    list.description.clone_from(&change.description);
    store::list::update(act.conn(), &list).await?;
    let mut entries = store::list::entries(act.conn(), id).await?;
    let before = entries.clone();
    entries.retain(|entry| !change.removed.contains(&entry.record));
    for entry in &mut entries {
        if let Some((_, note)) = change.notes.iter().find(|(record, _)| *record == entry.record) {
            entry.note.clone_from(note);
        }
    }
    // Places are those of the whole list, before anything was taken out.
    let all: Vec<RecordNumber> = before.iter().map(|entry| entry.record).collect();
    let mut order = reordered(&all, &change.places);
    order.retain(|record| !change.removed.contains(record));
    if let Some((record, step)) = change.step
        && is_as_seen
        && let Some(at) = order.iter().position(|other| *other == record)
    {
        let to = match step {
            Step::Up => at,
            Step::Down => at + 2,
        };
        order = reordered(&order, &[(record, to.max(1))]);
    }
    entries.sort_by_key(|entry| order.iter().position(|record| *record == entry.record));
    if entries != before {
        store::list::rewrite(act.conn(), id, &entries).await?;
    }
    act.audit("list.change", "list", id.get(), None, None).await?;
    act.commit().await
}
