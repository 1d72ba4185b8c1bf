//! Writing a batch: one transaction for all that it brings.

use std::collections::{BTreeSet, HashSet};
use std::time::{Duration, Instant};

use domain::id::{ItemId, RecordNumber, SourceId, WorkId};
use store::import_run;
use store::record::NewRecord;
use store::record_change::{self, Change};
use store::source::RawRecord;

use super::arrivals;
use super::headings;
use super::prepare::{Body, Prepared};
use super::report::Report;
use super::{ImportRequest, KEEP_PLACE_EVERY, WITHDRAWN_PERCENT};
use crate::App;
use crate::failure::Outcome;

/// A load under way.
pub struct Importer<'a> {
    app: &'a App,
    request: &'a ImportRequest,
    source: SourceId,
    run: i64,
    headings: headings::Known,
    deleted: BTreeSet<String>,
    /// When the place at the source was last kept.
    kept: Instant,
}

impl<'a> Importer<'a> {
    pub fn new(app: &'a App, request: &'a ImportRequest, source: SourceId, run: i64) -> Self {
        Self {
            app,
            request,
            source,
            run,
            headings: headings::Known::default(),
            deleted: BTreeSet::new(),
            kept: Instant::now(),
        }
    }

    fn id(&self) -> i64 {
        self.app.new_id(self.app.clock.now())
    }

    /// Writes a batch in one transaction, with how far the load is; says how long it held the writer.
    pub async fn save(&mut self, prepared: Prepared, report: &mut Report) -> Outcome<Duration> {
        let Prepared {
            placed,
            holdings,
            bodies,
            unchanged,
            quarantined,
            deleted,
            next_at,
            counts,
            ..
        } = prepared;
        report.add(counts);
        self.deleted.extend(deleted);
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin_write().await?;
        let began = Instant::now();
        store::source::see(&mut tx, self.source, self.run, &unchanged).await?;
        store::quarantine::put(&mut tx, self.run, quarantined).await?;
        self.headings
            .learn(&mut tx, bodies.values().map(|body| &body.keys))
            .await?;
        let mut works: Vec<String> = bodies.values().map(|body| body.keys.work.clone()).collect();
        works.sort_unstable();
        works.dedup();
        let works = store::record::works(&mut tx, &works, || WorkId::new(self.id())).await?;
        let numbers: Vec<RecordNumber> = bodies.keys().copied().collect();
        let by_hand = store::correction::works(&mut tx, &numbers).await?;
        let mut records = Vec::with_capacity(bodies.len());
        let mut identifiers = Vec::new();
        for (number, Body { record, keys }) in bodies {
            identifiers.extend(record.isbns.iter().map(|isbn| ("isbn", isbn.clone(), number)));
            identifiers.extend(record.issns.iter().map(|issn| ("issn", issn.clone(), number)));
            records.push(NewRecord {
                number,
                work: by_hand
                    .get(&number)
                    .or_else(|| works.get(&keys.work))
                    .copied()
                    .unwrap_or(WorkId::new(0)),
                headings: self.headings.of(&keys),
                sort_title: keys.sort_title,
                record,
            });
        }
        records.sort_unstable_by_key(|record| record.number);
        store::record::put(&mut tx, &records, now).await?;
        identifiers.sort_unstable();
        identifiers.dedup();
        store::record::identify(&mut tx, identifiers).await?;
        let mut raws = Vec::new();
        let (mut local, mut remote) = (Vec::new(), Vec::new());
        let mut touched: BTreeSet<RecordNumber> = BTreeSet::new();
        let mut fresh: BTreeSet<RecordNumber> = BTreeSet::new();
        let mut gone: Vec<ItemId> = Vec::new();
        for one in placed.into_iter().chain(holdings) {
            touched.insert(one.number);
            if !one.known {
                fresh.insert(one.number);
            }
            let is_holdings = one.met.key.starts_with("holdings:");
            let found = one
                .met
                .copies
                .of(one.number, || ItemId::new(self.app.new_id(now)));
            for code in found.unknown {
                *report.unknown_libraries.entry(code).or_default() += 1;
            }
            if one.known {
                let kept: HashSet<&str> = found
                    .local
                    .iter()
                    .chain(&found.remote)
                    .map(|item| item.source_key.as_str())
                    .collect();
                let prefix = format!("{}/", one.met.key);
                let before = store::item::keys_of(&mut tx, self.source, one.number).await?;
                gone.extend(
                    before
                        .into_iter()
                        .filter(|(key, _)| key.starts_with(&prefix) && !kept.contains(key.as_str()))
                        .filter(|_| !is_holdings || !kept.is_empty())
                        .map(|(_, id)| id),
                );
            }
            report.items += u64::try_from(found.local.len() + found.remote.len()).unwrap_or_default();
            local.extend(found.local);
            remote.extend(found.remote);
            raws.push(RawRecord {
                key: one.met.key,
                number: one.number,
                checksum: one.met.checksum,
                raw: one.met.raw,
            });
        }
        store::source::put(&mut tx, self.source, self.run, raws).await?;
        let arrived = arrivals::first(&mut tx, local.iter().chain(&remote), &fresh).await?;
        store::item::put(&mut tx, self.source, local, None).await?;
        store::item::put(&mut tx, self.source, remote, Some(now)).await?;
        arrivals::note(self.app, &mut tx, &arrived, now).await?;
        report.items_kept +=
            u64::try_from(store::item::withdraw(&mut tx, &gone, now).await?).unwrap_or_default();
        let changes: Vec<(i64, RecordNumber)> =
            touched.into_iter().map(|number| (self.id(), number)).collect();
        record_change::note(&mut tx, Change::Record, &changes).await?;
        let counts = serde_json::to_string(report).map_err(anyhow::Error::from)?;
        import_run::advance(
            &mut tx,
            self.run,
            i64::try_from(next_at).unwrap_or(i64::MAX),
            &counts,
        )
        .await?;
        if self.kept.elapsed() > KEEP_PLACE_EVERY {
            super::take_place(&mut tx, self.source, self.run, now).await?;
            self.kept = Instant::now();
        }
        tx.commit().await?;
        Ok(began.elapsed())
    }

    /// At the end: withdraws what the file says is gone, and what a complete file does not hold any
    /// more, unless that is too much to do unasked.
    pub async fn withdraw(&mut self, report: &mut Report) -> Outcome<()> {
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin_write().await?;
        let (total, unseen) = store::source::unseen(&mut tx, self.source, self.run).await?;
        let declared = i64::try_from(self.deleted.len()).unwrap_or(i64::MAX);
        let wanted = if self.request.complete {
            unseen.max(declared)
        } else {
            declared
        };
        if wanted == 0 {
            return Ok(());
        }
        if wanted * 100 > total * WITHDRAWN_PERCENT && !self.request.accept {
            report.to_confirm = Some((wanted, total));
            return Ok(());
        }
        let mut numbers: BTreeSet<RecordNumber> = BTreeSet::new();
        let mut keys: Vec<(String, RecordNumber)> = Vec::new();
        for key in std::mem::take(&mut self.deleted) {
            if let Some(number) = store::source::withdraw(&mut tx, self.source, &key, self.run, now).await? {
                keys.push((key, number));
            }
        }
        if self.request.complete {
            keys.extend(store::source::withdraw_unseen(&mut tx, self.source, self.run, now).await?);
        }
        for (key, number) in &keys {
            let prefix = format!("{key}/");
            let items = store::item::keys_of(&mut tx, self.source, *number).await?;
            let gone: Vec<ItemId> = items
                .into_iter()
                .filter(|(key, _)| key.starts_with(&prefix))
                .map(|(_, id)| id)
                .collect();
            report.items_kept +=
                u64::try_from(store::item::withdraw(&mut tx, &gone, now).await?).unwrap_or_default();
            numbers.insert(*number);
        }
        report.withdrawn += u64::try_from(keys.len()).unwrap_or_default();
        let numbers: Vec<RecordNumber> = numbers.into_iter().collect();
        store::record::withdraw_unfed(&mut tx, &numbers, now).await?;
        let changes: Vec<(i64, RecordNumber)> = numbers.iter().map(|number| (self.id(), *number)).collect();
        record_change::note(&mut tx, Change::Record, &changes).await?;
        Ok(tx.commit().await?)
    }
}
