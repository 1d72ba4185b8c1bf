//! One batch: what is new, what changed, what another source already gave; then one transaction.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::{Duration, Instant};

use domain::id::{ItemId, RecordNumber, SourceId, WorkId};
use domain::record::Record;
use store::import_run::{self, Quarantined};
use store::network::Network;
use store::record::NewRecord;
use store::record_change::{self, Change};
use store::source::{Known, RawRecord};

use super::arrivals;
use super::entry::{Content, Entry};
use super::headings;
use super::items;
use super::keys::Keys;
use super::merge::fill;
use super::report::Report;
use super::{ImportRequest, WITHDRAWN_PERCENT};
use crate::App;
use crate::failure::Outcome;

/// A load under way.
pub struct Importer<'a> {
    app: &'a App,
    request: &'a ImportRequest,
    network: std::sync::Arc<Network>,
    source: SourceId,
    run: i64,
    headings: headings::Known,
    next_number: u32,
    read_to: u64,
    deleted: BTreeSet<String>,
}

/// A bibliographic record of the batch.
struct Met {
    key: String,
    record: Record,
    keys: Keys,
    copies: items::Found,
    checksum: Vec<u8>,
    raw: Vec<u8>,
}

/// What is shown of a record, with its keys.
struct Body {
    record: Record,
    keys: Keys,
}

/// A record to write.
struct Placed {
    number: RecordNumber,
    met: Met,
    known: bool,
}

impl<'a> Importer<'a> {
    pub async fn new(app: &'a App, request: &'a ImportRequest, source: SourceId, run: i64) -> Outcome<Self> {
        let network = app.network().await?;
        let mut conn = app.db.read().await?;
        let next_number = store::record::next_number(&mut conn).await?.get();
        Ok(Self {
            app,
            request,
            network,
            source,
            run,
            headings: headings::Known::default(),
            next_number,
            read_to: 0,
            deleted: BTreeSet::new(),
        })
    }

    /// The network that the copies are in.
    pub fn network(&self) -> std::sync::Arc<Network> {
        std::sync::Arc::clone(&self.network)
    }

    /// Where the next record starts.
    pub const fn read_to(&self) -> u64 {
        self.read_to
    }

    fn id(&self) -> i64 {
        self.app.new_id(self.app.clock.now())
    }

    /// Writes a batch in one transaction; says how long it held the writer.
    pub async fn write(&mut self, entries: Vec<Entry>, report: &mut Report) -> Outcome<Duration> {
        let next_at = entries.last().map_or(self.read_to, |entry| entry.next_at);
        let mut quarantined = Vec::new();
        let mut met: Vec<Met> = Vec::with_capacity(entries.len());
        let mut holdings: Vec<(String, Met)> = Vec::new();
        for entry in entries {
            report.read += 1;
            match entry.content {
                Content::Bibliographic {
                    description,
                    keys,
                    copies,
                    checksum,
                    raw,
                } => {
                    report.bibliographic += 1;
                    report.untitled += u64::from(!description.has_title);
                    let key = description.key().to_owned();
                    let known = |code: &&marc::Unmapped| {
                        code.kind == marc::CodeKind::Section
                            && self
                                .network
                                .sections
                                .values()
                                .any(|section| section.code.eq_ignore_ascii_case(&code.code))
                    };
                    for code in description.unmapped.iter().filter(|code| !known(code)) {
                        *report
                            .unmapped
                            .entry(format!("{:?} {}", code.kind, code.code))
                            .or_default() += 1;
                    }
                    if description.status_deleted {
                        self.deleted.insert(key);
                        continue;
                    }
                    // The last word of a file on a record holds.
                    met.retain(|other| other.key != key);
                    met.push(Met {
                        key,
                        record: description.record,
                        keys,
                        copies,
                        checksum,
                        raw,
                    });
                }
                Content::Holdings {
                    of,
                    key,
                    copies,
                    checksum,
                    raw,
                } => {
                    let Some(of) = of else {
                        *report
                            .skipped
                            .entry("holdings without a record".into())
                            .or_default() += 1;
                        continue;
                    };
                    holdings.push((
                        of,
                        Met {
                            key,
                            record: Record::default(),
                            keys: Keys::default(),
                            copies,
                            checksum,
                            raw,
                        },
                    ));
                }
                Content::Skipped(kind) => *report.skipped.entry(kind.to_owned()).or_default() += 1,
                Content::Broken { at, reason, raw } => {
                    *report.quarantined.entry(reason.clone()).or_default() += 1;
                    let at_byte = i64::try_from(at).unwrap_or(i64::MAX);
                    quarantined.push(Quarantined {
                        id: self.id(),
                        at_byte,
                        reason,
                        raw,
                    });
                }
            }
        }
        let mut conn = self.app.db.read().await?;
        let keys: Vec<&str> = met.iter().map(|met| met.key.as_str()).collect();
        let known = store::source::known(&mut conn, self.source, &keys).await?;
        let holdings = self.place_holdings(&mut conn, &known, holdings, report).await?;
        let same = |met: &Met| {
            known
                .get(&met.key)
                .is_some_and(|known| known.checksum == met.checksum && !known.withdrawn)
        };
        let (unchanged, changed): (Vec<Met>, Vec<Met>) = met.into_iter().partition(same);
        report.unchanged += u64::try_from(unchanged.len()).unwrap_or_default();
        let mut placed = self.place(&mut conn, changed, &known, report).await?;
        let bodies = self.bodies(&mut conn, &mut placed).await?;
        drop(conn);
        let unchanged: Vec<&str> = unchanged.iter().map(|met| met.key.as_str()).collect();
        let held = self
            .save(placed, bodies, holdings, &unchanged, quarantined, next_at, report)
            .await?;
        self.read_to = next_at;
        Ok(held)
    }

    /// Gives each record its number: its own, that of the same document from another source, or a
    /// new one.
    async fn place(
        &mut self,
        conn: &mut store::Conn,
        met: Vec<Met>,
        known: &HashMap<String, Known>,
        report: &mut Report,
    ) -> Outcome<Vec<Placed>> {
        let isbns: Vec<&str> = met
            .iter()
            .filter(|met| !known.contains_key(&met.key))
            .flat_map(|met| met.record.isbns.iter().map(String::as_str))
            .collect();
        let mut by_isbn = store::record::by_identifier(conn, "isbn", &isbns).await?;
        let mut placed = Vec::with_capacity(met.len());
        for met in met {
            let title = &met.keys.sort_title;
            let (number, is_known) = if let Some(known) = known.get(&met.key) {
                report.changed += 1;
                (known.number, true)
            } else {
                // An ISBN is printed on every volume of a set: the title must be the same too.
                let twin = met
                    .record
                    .isbns
                    .iter()
                    .filter_map(|isbn| by_isbn.get(isbn))
                    .flatten()
                    .find(|(_, other)| other == title)
                    .map(|(number, _)| *number);
                match twin {
                    Some(number) => {
                        report.merged += 1;
                        (number, true)
                    }
                    None => {
                        report.new += 1;
                        let number = RecordNumber::new(self.next_number);
                        self.next_number += 1;
                        (number, false)
                    }
                }
            };
            for isbn in &met.record.isbns {
                by_isbn
                    .entry(isbn.clone())
                    .or_default()
                    .push((number, title.clone()));
            }
            placed.push(Placed {
                number,
                met,
                known: is_known,
            });
        }
        Ok(placed)
    }

    /// What is shown of each: the record itself, or what its sources say together.
    async fn bodies(
        &self,
        conn: &mut store::Conn,
        placed: &mut [Placed],
    ) -> Outcome<HashMap<RecordNumber, Body>> {
        let mut bodies: HashMap<RecordNumber, Body> = HashMap::with_capacity(placed.len());
        for one in placed {
            let record = std::mem::take(&mut one.met.record);
            if let Some(body) = bodies.get_mut(&one.number) {
                fill(&mut body.record, &record);
                body.keys = Keys::of(&body.record);
                continue;
            }
            let mut body = Body {
                record,
                keys: std::mem::take(&mut one.met.keys),
            };
            if one.known {
                body.record = self.with_other_sources(conn, one, body.record).await?;
                body.keys = Keys::of(&body.record);
            }
            bodies.insert(one.number, body);
        }
        Ok(bodies)
    }

    /// A record with what the other sources of the same document say: the oldest has the first word.
    async fn with_other_sources(
        &self,
        conn: &mut store::Conn,
        one: &Placed,
        record: Record,
    ) -> Outcome<Record> {
        let mut body = record;
        let mut own_is_first = false;
        let mut others = Vec::new();
        for (source, key, raw) in store::source::raw_of(conn, one.number).await? {
            if source == self.source && key == one.met.key {
                own_is_first |= others.is_empty();
            } else if !key.starts_with("holdings:")
                && let Some(record) = self.read_again(&raw)
            {
                others.push(record);
            }
        }
        if !own_is_first && let Some(mut first) = (!others.is_empty()).then(|| others.remove(0)) {
            fill(&mut first, &body);
            body = first;
        }
        for other in &others {
            fill(&mut body, other);
        }
        Ok(body)
    }

    fn read_again(&self, raw: &[u8]) -> Option<Record> {
        let form = if raw.first() == Some(&b'<') {
            marc::Form::Xml
        } else {
            marc::Form::Iso2709
        };
        match marc::describe(&marc::parse(raw, form).ok()?, &self.request.mapping) {
            marc::Described::Bibliographic(description) => Some(description.record),
            _ => None,
        }
    }

    async fn place_holdings(
        &self,
        conn: &mut store::Conn,
        known: &HashMap<String, Known>,
        holdings: Vec<(String, Met)>,
        report: &mut Report,
    ) -> Outcome<Vec<Placed>> {
        let of: Vec<&str> = holdings.iter().map(|(of, _)| of.as_str()).collect();
        let mut records = store::source::known(conn, self.source, &of).await?;
        records.extend(known.iter().map(|(key, known)| (key.clone(), known.clone())));
        let mut placed = Vec::new();
        for (of, met) in holdings {
            match records.get(&of) {
                Some(record) => placed.push(Placed {
                    number: record.number,
                    met,
                    known: true,
                }),
                None => {
                    *report
                        .skipped
                        .entry("holdings of an unknown record".into())
                        .or_default() += 1;
                }
            }
        }
        Ok(placed)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one transaction, each written by its own statement"
    )]
    async fn save(
        &mut self,
        placed: Vec<Placed>,
        bodies: HashMap<RecordNumber, Body>,
        holdings: Vec<Placed>,
        unchanged: &[&str],
        quarantined: Vec<Quarantined>,
        next_at: u64,
        report: &mut Report,
    ) -> Outcome<Duration> {
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin_write().await?;
        let began = Instant::now();
        store::source::see(&mut tx, self.source, self.run, unchanged).await?;
        import_run::quarantine(&mut tx, self.run, quarantined).await?;
        self.headings
            .learn(&mut tx, bodies.values().map(|body| &body.keys))
            .await?;
        let mut works: Vec<String> = bodies.values().map(|body| body.keys.work.clone()).collect();
        works.sort_unstable();
        works.dedup();
        let works = store::record::works(&mut tx, &works, || WorkId::new(self.id())).await?;
        let mut records = Vec::with_capacity(bodies.len());
        let mut identifiers = Vec::new();
        for (number, Body { record, keys }) in bodies {
            identifiers.extend(record.isbns.iter().map(|isbn| ("isbn", isbn.clone(), number)));
            identifiers.extend(record.issns.iter().map(|issn| ("issn", issn.clone(), number)));
            records.push(NewRecord {
                number,
                work: works.get(&keys.work).copied().unwrap_or(WorkId::new(0)),
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
