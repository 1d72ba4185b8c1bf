//! The lists of readers, and what they have ticked.

use anyhow::Context;
use app::App;
use app::random::secret;
use demo::items::Items;
use domain::id::{ListId, RecordNumber};
use store::Conn;
use store::basket::{self, Holder};
use store::list::{self, Entry, List, Share};

use super::network::offset;
use super::people::Known;
use super::seed::{Seed, item_of};

/// Writes all of them.
pub(super) async fn put(
    app: &App,
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    items: &Items,
) -> anyhow::Result<()> {
    let facts = demo::lists();
    for one in &facts.lists {
        let (_, account) = known.patrons[&one.reader];
        let made_at = seed.instant(offset(seed.today, one.made), 20)?;
        let mut entries = Vec::with_capacity(one.records.len());
        for entry in &one.records {
            entries.push(Entry {
                record: record_of(conn, items, &entry.work).await?,
                note: entry.note.clone(),
                added_at: made_at,
            });
        }
        let written = List {
            id: ListId::new(seed.ids.take()),
            account,
            name: one.name.clone(),
            description: one.description.clone(),
            share: one.shared.then(|| Share {
                token: secret(&*app.random),
                shows_name: one.shows_name,
                shows_notes: one.shows_notes,
            }),
            version: 0,
            created_at: made_at,
            changed_at: seed.instant(offset(seed.today, one.changed), 21)?,
        };
        list::insert(conn, &written).await?;
        list::update(conn, &written).await?;
        list::rewrite(conn, written.id, &entries)
            .await
            .with_context(|| format!("list {}", one.name))?;
    }
    for one in &facts.ticked {
        let holder = Holder::Account(known.patrons[&one.reader].1);
        let basket = basket::touch(conn, &holder, seed.ids.take(), seed.now).await?;
        let mut ticked = Vec::new();
        for work in &one.works {
            ticked.push((record_of(conn, items, work).await?, seed.ids.take()));
        }
        basket::tick(conn, basket, &ticked).await?;
    }
    Ok(())
}

/// The record on which the copies of a work of the facts hang.
pub(super) async fn record_of(conn: &mut Conn, items: &Items, work: &str) -> anyhow::Result<RecordNumber> {
    let copy = item_of(conn, &items.any_barcode(work)).await?;
    Ok(copy.standing.record)
}
