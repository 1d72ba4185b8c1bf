//! A batch before it is written: what is new, what changed, what another source already gave. It is
//! prepared while the batch before is being written, so that the database never waits for it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::id::{RecordNumber, SourceId};
use domain::record::Record;
use store::network::Network;
use store::quarantine::Unread;
use store::source::Known;
use tokio::sync::oneshot;

use super::ImportRequest;
use super::batches::Batches;
use super::entry::{Content, Entry};
use super::items;
use super::keys::Keys;
use super::merge::fill;
use super::report::Report;
use crate::App;
use crate::failure::Outcome;

/// What a record, or the holdings of one, brings.
pub struct Met {
    /// Its key in its source.
    pub key: String,
    /// Its copies.
    pub copies: items::Found,
    /// SHA-256 of its bytes.
    pub checksum: Vec<u8>,
    /// Its bytes.
    pub raw: Vec<u8>,
}

/// What is shown of a record, with its keys.
pub struct Body {
    /// The record.
    pub record: Record,
    /// The keys that follow from it.
    pub keys: Keys,
}

/// What one record of a source says of a document.
struct Said {
    source: SourceId,
    key: String,
    body: Body,
}

/// A raw record to write, under the number of the record that it feeds.
pub struct Placed {
    /// That number.
    pub number: RecordNumber,
    /// What it brings.
    pub met: Met,
    /// Whether that record was there before.
    pub known: bool,
}

/// A batch ready to be written.
#[derive(Default)]
pub struct Prepared {
    /// Raw records that are new or say something else than before.
    pub placed: Vec<Placed>,
    /// Holdings of records.
    pub holdings: Vec<Placed>,
    /// What is shown of the records that `placed` feeds.
    pub bodies: HashMap<RecordNumber, Body>,
    /// Keys of records that say the same as before.
    pub unchanged: Vec<String>,
    /// Records that cannot be read.
    pub quarantined: Vec<Unread>,
    /// Keys of records that the file says are gone.
    pub deleted: Vec<String>,
    /// Where the next record of the file starts.
    pub next_at: u64,
    /// What is counted before writing.
    pub counts: Report,
    /// Identifiers that the batch brings.
    isbns: HashSet<String>,
}

/// What a batch that is being written changes: it cannot be looked up before it is.
pub struct Underway {
    keys: HashSet<String>,
    isbns: HashSet<String>,
    numbers: HashSet<RecordNumber>,
    written: oneshot::Receiver<()>,
}

/// The records of a batch, sorted by what must be done with them; nothing is looked up yet.
#[derive(Default)]
struct Sorted {
    described: Vec<(Met, Body)>,
    holdings: Vec<(String, Met)>,
}

/// What the database knows of the records of a batch.
struct Looked {
    known: HashMap<String, Known>,
    /// Numbers and sort titles by ISBN.
    by_isbn: HashMap<String, Vec<(RecordNumber, String)>>,
}

/// Prepares the batches of a load, one after the other.
pub struct Preparer {
    app: Arc<App>,
    network: Arc<Network>,
    mapping: marc::Mapping,
    source: SourceId,
    next_number: u32,
    batches: Batches,
}

impl Prepared {
    /// What the next batch must not look up before this one is written, and how to say that it is.
    pub fn underway(&self) -> (oneshot::Sender<()>, Underway) {
        let (sender, written) = oneshot::channel();
        let placed = || self.placed.iter().chain(&self.holdings);
        let underway = Underway {
            keys: placed().map(|one| one.met.key.clone()).collect(),
            isbns: self.isbns.clone(),
            numbers: placed().map(|one| one.number).collect(),
            written,
        };
        (sender, underway)
    }
}

impl Underway {
    /// Whether what was looked up may be something else once the batch is written.
    fn touches(&self, sorted: &Sorted, looked: &Looked) -> bool {
        let of_holdings = sorted.holdings.iter().flat_map(|(of, met)| [of, &met.key]);
        let mut keys = sorted
            .described
            .iter()
            .map(|(met, _)| &met.key)
            .chain(of_holdings);
        let mut isbns = sorted.described.iter().flat_map(|(_, body)| &body.record.isbns);
        let known = looked.known.values().map(|known| known.number);
        let twins = looked.by_isbn.values().flatten().map(|(number, _)| *number);
        keys.any(|key| self.keys.contains(key))
            || isbns.any(|isbn| self.isbns.contains(isbn))
            || known.chain(twins).any(|number| self.numbers.contains(&number))
    }
}

impl Preparer {
    /// For a load of a source.
    pub async fn new(
        app: &Arc<App>,
        network: Arc<Network>,
        request: &ImportRequest,
        source: SourceId,
        batches: Batches,
    ) -> Outcome<Self> {
        let mut conn = app.db.read().await?;
        Ok(Self {
            app: Arc::clone(app),
            network,
            mapping: request.mapping.clone(),
            source,
            next_number: store::record::next_number(&mut conn).await?.get(),
            batches,
        })
    }

    /// The next batch, of about `size` records, while the one before is `underway`; nothing at the
    /// end of the file.
    pub async fn next(&mut self, size: usize, underway: Option<Underway>) -> Outcome<Option<Prepared>> {
        let Some(entries) = self.batches.next(size).await? else {
            return Ok(None);
        };
        let mut prepared = Prepared::default();
        let sorted = self.sort(entries, &mut prepared);
        let mut conn = self.app.db.read().await?;
        let mut looked = self.look(&mut conn, &sorted).await?;
        if let Some(underway) = underway
            && underway.touches(&sorted, &looked)
        {
            drop(conn);
            // A batch that could not be written ends the load, and this one with it.
            underway.written.await.map_err(anyhow::Error::from)?;
            conn = self.app.db.read().await?;
            looked = self.look(&mut conn, &sorted).await?;
        }
        self.place_holdings(sorted.holdings, &looked, &mut prepared);
        self.place(&mut conn, sorted.described, looked, &mut prepared)
            .await?;
        Ok(Some(prepared))
    }

    fn sort(&self, entries: Vec<Entry>, prepared: &mut Prepared) -> Sorted {
        let mut sorted = Sorted::default();
        let report = &mut prepared.counts;
        for entry in entries {
            prepared.next_at = entry.next_at;
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
                    for code in description.unmapped.iter().filter(|code| !self.is_section(code)) {
                        *report
                            .unmapped
                            .entry(format!("{:?} {}", code.kind, code.code))
                            .or_default() += 1;
                    }
                    let key = description.key().to_owned();
                    if description.status_deleted {
                        prepared.deleted.push(key);
                        continue;
                    }
                    // The last word of a file on a record holds.
                    sorted.described.retain(|(other, _)| other.key != key);
                    let record = description.record;
                    let met = Met {
                        key,
                        copies,
                        checksum,
                        raw,
                    };
                    sorted.described.push((met, Body { record, keys }));
                }
                Content::Holdings {
                    of,
                    key,
                    copies,
                    checksum,
                    raw,
                } => {
                    let met = Met {
                        key,
                        copies,
                        checksum,
                        raw,
                    };
                    match of {
                        Some(of) => sorted.holdings.push((of, met)),
                        None => report.skip("holdings without a record"),
                    }
                }
                Content::Skipped(kind) => report.skip(kind),
                Content::Broken { at, reason, raw } => {
                    *report.quarantined.entry(reason.clone()).or_default() += 1;
                    prepared.quarantined.push(Unread {
                        id: self.app.new_id(self.app.clock.now()),
                        at_byte: i64::try_from(at).unwrap_or(i64::MAX),
                        reason,
                        raw,
                    });
                }
            }
        }
        sorted
    }

    /// A code that no mapping knows is that of a section all the same.
    fn is_section(&self, code: &marc::Unmapped) -> bool {
        let mut sections = self.network.sections.values();
        code.kind == marc::CodeKind::Section
            && sections.any(|section| section.code.eq_ignore_ascii_case(&code.code))
    }

    async fn look(&self, conn: &mut store::Conn, sorted: &Sorted) -> Outcome<Looked> {
        let described = sorted.described.iter().map(|(met, _)| met.key.as_str());
        let of = sorted.holdings.iter().map(|(of, _)| of.as_str());
        let keys: Vec<&str> = described.chain(of).collect();
        let known = store::source::known(conn, self.source, &keys).await?;
        let isbns: Vec<&str> = sorted
            .described
            .iter()
            .filter(|(met, _)| !known.contains_key(&met.key))
            .flat_map(|(_, body)| body.record.isbns.iter().map(String::as_str))
            .collect();
        let by_isbn = store::record::by_identifier(conn, "isbn", &isbns).await?;
        Ok(Looked { known, by_isbn })
    }

    fn place_holdings(&self, holdings: Vec<(String, Met)>, looked: &Looked, prepared: &mut Prepared) {
        for (of, met) in holdings {
            match looked.known.get(&of) {
                Some(record) => prepared.holdings.push(Placed {
                    number: record.number,
                    met,
                    known: true,
                }),
                None => prepared.counts.skip("holdings of an unknown record"),
            }
        }
    }

    /// Gives each record its number: its own, that of the same document from another source, or a
    /// new one.
    async fn place(
        &mut self,
        conn: &mut store::Conn,
        described: Vec<(Met, Body)>,
        looked: Looked,
        prepared: &mut Prepared,
    ) -> Outcome<()> {
        let Looked { known, mut by_isbn } = looked;
        let first_new = self.next_number;
        let mut said: HashMap<RecordNumber, Vec<Said>> = HashMap::with_capacity(described.len());
        for (met, body) in described {
            let report = &mut prepared.counts;
            let (number, is_known) = match known.get(&met.key) {
                Some(known) if known.checksum == met.checksum && !known.withdrawn => {
                    report.unchanged += 1;
                    prepared.unchanged.push(met.key);
                    continue;
                }
                Some(known) => {
                    report.changed += 1;
                    (known.number, true)
                }
                None => match twin(&by_isbn, &body) {
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
                },
            };
            for isbn in &body.record.isbns {
                by_isbn
                    .entry(isbn.clone())
                    .or_default()
                    .push((number, body.keys.sort_title.clone()));
                prepared.isbns.insert(isbn.clone());
            }
            said.entry(number).or_default().push(Said {
                source: self.source,
                key: met.key.clone(),
                body,
            });
            prepared.placed.push(Placed {
                number,
                met,
                known: is_known,
            });
        }
        for (number, mut said) in said {
            if number.get() < first_new {
                self.add_other_sources(conn, number, &mut said).await?;
            }
            prepared.bodies.extend(together(said).map(|body| (number, body)));
        }
        Ok(())
    }

    /// Adds what the other sources of a document said before.
    async fn add_other_sources(
        &self,
        conn: &mut store::Conn,
        number: RecordNumber,
        said: &mut Vec<Said>,
    ) -> Outcome<()> {
        for (source, key, raw) in store::source::raw_of(conn, number).await? {
            let is_new = said.iter().any(|one| (one.source, &one.key) == (source, &key));
            if is_new || key.starts_with("holdings:") {
                continue;
            }
            if let Some(record) = self.read_again(&raw) {
                let keys = Keys::default();
                let body = Body { record, keys };
                said.push(Said { source, key, body });
            }
        }
        Ok(())
    }

    fn read_again(&self, raw: &[u8]) -> Option<Record> {
        let form = if raw.first() == Some(&b'<') {
            marc::Form::Xml
        } else {
            marc::Form::Iso2709
        };
        match marc::describe(&marc::parse(raw, form).ok()?, &self.mapping) {
            marc::Described::Bibliographic(description) => Some(description.record),
            _ => None,
        }
    }
}

/// What is shown of a document: what its sources say together, the oldest having the first word.
fn together(mut said: Vec<Said>) -> Option<Body> {
    said.sort_unstable_by(|one, other| (one.source, &one.key).cmp(&(other.source, &other.key)));
    let mut said = said.into_iter();
    let mut body = said.next()?.body;
    if said.len() > 0 {
        for other in said {
            fill(&mut body.record, &other.body.record);
        }
        body.keys = Keys::of(&body.record);
    }
    Some(body)
}

/// The record of the same document. An ISBN is printed on every volume of a set: the title must be
/// the same too.
fn twin(by_isbn: &HashMap<String, Vec<(RecordNumber, String)>>, body: &Body) -> Option<RecordNumber> {
    let isbns = body.record.isbns.iter();
    let mut same = isbns.filter_map(|isbn| by_isbn.get(isbn)).flatten();
    same.find(|(_, title)| *title == body.keys.sort_title)
        .map(|(number, _)| *number)
}
