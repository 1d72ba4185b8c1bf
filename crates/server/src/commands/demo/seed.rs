//! Filling an empty portal with the demonstration: the network, the catalogue through the importer
//! that real files take, people, then their loans and holds, all relative to today.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use app::App;
use app::import::{ImportRequest, Report};
use domain::id::{LibraryId, OperatorId};
use domain::library::LibraryKind;
use domain::time::Moment;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use marc::Mapping;
use store::item::StoredItem;
use store::{Conn, item, library, setting};

use super::{
    circulation, events, figures, lists, network, people, preregistrations, relevance, searches, written,
};
use crate::network::{Ids, put};

/// The setting that says that a database holds the whole demonstration.
const SEEDED: &str = "demo.seeded_on";

/// A file in which nothing can be read: its records are in quarantine, for a librarian to decide about.
const UNREADABLE: &[u8] = b"00026nam a2200025   4500\x1e\x1d00089nam0 2200049   450 \x1e\x1d00412nam0 2200133   450 001000500000100004100005\x1eB1204";

/// What all parts need while they write.
pub(super) struct Seed {
    pub(super) ids: Ids,
    pub(super) now: Timestamp,
    pub(super) today: Date,
    pub(super) zone: TimeZone,
    libraries: BTreeMap<String, LibraryId>,
    operators: BTreeMap<LibraryId, OperatorId>,
    /// Two things of one hour happen one after the other.
    happened: i64,
}

impl Seed {
    pub(super) fn library(&self, code: &str) -> anyhow::Result<LibraryId> {
        self.libraries
            .get(code)
            .copied()
            .with_context(|| format!("library {code} of the facts"))
    }

    pub(super) fn operator_of(&self, library: LibraryId) -> anyhow::Result<OperatorId> {
        self.operators
            .get(&library)
            .copied()
            .context("a library has an operator")
    }

    /// An hour of a day, never in the future; each time it is asked, a second later.
    pub(super) fn instant(&mut self, day: Date, hour: i8) -> anyhow::Result<Timestamp> {
        self.happened += 1;
        let wished = self.zone.to_timestamp(day.at(hour, 0, 0, 0))?;
        let at = wished.as_second().min(self.now.as_second() - 3_600) + self.happened;
        Ok(Timestamp::from_second(at)?)
    }
}

/// Whether the database holds the whole demonstration.
pub(super) async fn is_done(app: &App) -> anyhow::Result<bool> {
    let mut conn = app.db.read().await?;
    Ok(setting::get(&mut conn, SEEDED).await?.is_some())
}

/// Fills an empty portal and makes its index.
pub(super) async fn run(app: &Arc<App>, folder: &Path) -> anyhow::Result<()> {
    let Moment { now, today } = app.moment();
    let (facts, people, circulated) = (demo::network(), demo::people(), demo::circulation());
    let kept = demo::searches();
    let mut ids = Ids::new(&*app.random, now);
    let mut tx = app.db.begin_write().await?;
    let libraries = put(&mut tx, &network::plan(&facts, today), &mut ids, now).await?;
    let operators = library::all(&mut tx)
        .await?
        .iter()
        .map(|library| (library.id, library.operator))
        .collect();
    tx.commit().await?;
    app.forget_network().await;
    let mut mapping = Mapping::default();
    for (code, name) in &facts.section_names {
        mapping.sections.insert(code, name.clone());
    }
    for (name, bytes) in [
        ("catalogue-unimarc", demo::catalogue::unimarc(today)),
        ("catalogue-marc21", demo::catalogue::marc21(today)),
    ] {
        let report = load(app, folder, &mapping, name, &bytes).await?;
        anyhow::ensure!(
            report.quarantined_count() == 0 && report.unknown_libraries.is_empty(),
            "the facts of {name} do not load: {report:?}"
        );
    }
    load(app, folder, &mapping, "retour-de-reliure", UNREADABLE).await?;
    let hashes = people::hashes(app, &people).await;
    let asked = demo::preregistrations();
    let mut asked_with_hash = Vec::with_capacity(asked.len());
    for facts in &asked {
        asked_with_hash.push((facts, app.passwords.hash(&app.random, &facts.password).await));
    }
    let items = demo::catalogue::items(today);
    let mut seed = Seed {
        ids,
        now,
        today,
        zone: app.settings.zone.clone(),
        libraries,
        operators,
        happened: 0,
    };
    let mut tx = app.db.begin_write().await?;
    let known = people::put(&mut tx, &mut seed, &people, &hashes).await?;
    circulation::put_states(&mut tx, &circulated, &items).await?;
    for loan in circulated.dated_loans(&facts, &items, today) {
        circulation::put_loan(&mut tx, &mut seed, &known, &loan)
            .await
            .with_context(|| format!("loan of {}", loan.reader))?;
    }
    let places = store::network::load(&mut tx).await?;
    for hold in circulated.dated_holds(&facts, &items, today) {
        let work = &hold.facts.work;
        circulation::put_hold(&mut tx, &mut seed, &known, &places, &hold)
            .await
            .with_context(|| format!("hold on {work}"))?;
    }
    for (facts, hash) in &asked_with_hash {
        preregistrations::put(&mut tx, &mut seed, app, facts, hash).await?;
    }
    circulation::put_debts(&mut tx, &mut seed, &known, &circulated, &items).await?;
    searches::put(app, &mut tx, &mut seed, &known, &kept).await?;
    searches::arrive(&mut tx, &mut seed, &kept, &items).await?;
    let mut named = written::Named::default();
    for event in &demo::events().events {
        let put = events::put(&mut tx, &mut seed, &known, event)
            .await
            .with_context(|| format!("event {}", event.key))?;
        named.event(&event.key, &put);
    }
    written::put(&mut tx, &mut seed, &known, &items, named, &demo::written()).await?;
    lists::put(app, &mut tx, &mut seed, &known, &items).await?;
    relevance::put(&mut tx, &mut seed, &known, &items).await?;
    let places: Vec<LibraryId> = library::all(&mut tx)
        .await?
        .into_iter()
        .filter(|library| library.kind == LibraryKind::Library)
        .map(|library| library.id)
        .collect();
    figures::put(&mut tx, &seed, &places).await?;
    setting::set(&mut tx, SEEDED, &today.to_string()).await?;
    tx.commit().await?;
    // The calendar has spoken before the libraries open: whoever was to be told by today is told.
    app::hold::sweep(app, today).await?;
    app::figure::join(app, today).await?;
    app::title_figure::count(app, today).await?;
    app::index::rebuild(app).await?;
    app::relevance::keep_if_changed(app).await?;
    // The night has counted: headings are listed, and titles lead to what was borrowed with them.
    app::heading::count(app).await?;
    app::related::count(app, today).await?;
    Ok(())
}

async fn load(
    app: &Arc<App>,
    folder: &Path,
    mapping: &Mapping,
    name: &str,
    bytes: &[u8],
) -> anyhow::Result<Report> {
    let path = folder.join(format!("{name}.mrc"));
    std::fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
    let request = ImportRequest {
        path,
        source: name.to_owned(),
        library: None,
        complete: false,
        accept: false,
        mapping: mapping.clone(),
    };
    Ok(app::import::run(app, &request, |_| {}).await?)
}

/// The copy of a barcode of the facts.
pub(super) async fn item_of(conn: &mut Conn, barcode: &str) -> anyhow::Result<StoredItem> {
    item::by_barcode(conn, barcode)
        .await?
        .pop()
        .with_context(|| format!("copy {barcode} of the facts"))
}
