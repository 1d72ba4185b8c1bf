//! The searches that the invented people keep, what librarians offer, and what has just come in: the
//! worker tells those who follow it as soon as the demonstration is served.

use std::collections::BTreeSet;

use anyhow::Context;
use app::App;
use demo::items::Items;
use demo::searches::{SearchFacts, Searches};
use domain::alert::{Alert, AlertScope, Frequency};
use domain::id::{AccountId, AlertId, JobId, SavedSearchId};
use domain::job::Job;
use domain::saved_search::{Publication, SavedSearch};
use domain::staff::Scope;
use store::{Conn, alert, arrival, saved_search};

use super::people::Known;
use super::seed::{Seed, item_of};

/// Writes the searches, with the alerts on them.
pub(super) async fn put(
    app: &App,
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    facts: &Searches,
) -> anyhow::Result<()> {
    for search in &facts.searches {
        put_search(app, conn, seed, known, search)
            .await
            .with_context(|| format!("search « {} »", search.name))?;
    }
    Ok(())
}

async fn put_search(
    app: &App,
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    facts: &SearchFacts,
) -> anyhow::Result<()> {
    let account = known.account(&facts.owner)?;
    let changed_at = seed.instant(super::network::offset(seed.today, -12), 16)?;
    let search = SavedSearch {
        id: SavedSearchId::new(seed.ids.take()),
        account,
        name: facts.name.clone(),
        query: facts.query.clone(),
        changed_at,
        published: None,
        deleted_at: None,
    };
    saved_search::insert(conn, &search).await?;
    if let Some(offered) = &facts.offered {
        let library = offered
            .library
            .as_deref()
            .map(|code| seed.library(code))
            .transpose()?;
        let publication = Publication {
            since: changed_at,
            scope: Scope::of(library),
        };
        saved_search::publish(conn, account, search.id, Some(publication)).await?;
    }
    if let Some(followed) = &facts.followed {
        let scope = match followed.scope.as_str() {
            "network" => AlertScope::Network,
            _ => AlertScope::Mine,
        };
        follow(app, conn, seed, account, &search, followed.frequency(), scope).await?;
    }
    for reader in &facts.followed_by {
        let account = known.account(reader)?;
        follow(
            app,
            conn,
            seed,
            account,
            &search,
            Frequency::default(),
            AlertScope::Mine,
        )
        .await?;
    }
    Ok(())
}

async fn follow(
    app: &App,
    conn: &mut Conn,
    seed: &mut Seed,
    account: AccountId,
    search: &SavedSearch,
    frequency: Frequency,
    scope: AlertScope,
) -> anyhow::Result<()> {
    let alert = Alert {
        id: AlertId::new(seed.ids.take()),
        account,
        search: search.id,
        frequency,
        scope,
        since: search.changed_at,
        stop_key: app::random::secret(&*app.random),
        last_mail: None,
        ended_at: None,
    };
    alert::subscribe(conn, &alert).await?;
    Ok(())
}

/// Notes what has just come in, for the worker to tell.
pub(super) async fn arrive(
    conn: &mut Conn,
    seed: &mut Seed,
    facts: &Searches,
    items: &Items,
) -> anyhow::Result<()> {
    let mut arrived = BTreeSet::new();
    for work in &facts.arrived {
        for described in items.of_work(work) {
            let barcode = described.barcode.as_deref().context("a copy has a barcode")?;
            let item = item_of(conn, barcode).await?.standing;
            arrived.insert((item.record, item.owner));
        }
    }
    arrival::note(conn, &arrived, seed.now).await?;
    let new = app::job::to_write(&Job::MatchAlerts, JobId::new(seed.ids.take()), seed.now)?;
    store::job::push(conn, &new, seed.now).await?;
    Ok(())
}
