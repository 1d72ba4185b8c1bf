//! Loading a catalogue, indexing included: what `lutrin import` does, from an empty database to the
//! last record found by a search.

use std::time::Instant;

use anyhow::{Context, ensure};

use super::machine::{self, Watch};
use super::{Place, catalogue};
use crate::say::say;

/// Measures it.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    let file = catalogue::file(place)?;
    machine::introduce();
    let folder = catalogue::folder(place);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("could not empty {}", folder.display()))?;
    }
    let app = catalogue::open(place).await?;
    {
        let mut conn = app.db.read().await?;
        let there = store::record::count(&mut conn).await?;
        ensure!(
            there == 0,
            "the database holds {there} records: name an empty one"
        );
    }
    let (memory, cpu, began) = (Watch::start(), machine::cpu(), Instant::now());
    let mut longest = std::time::Duration::ZERO;
    let mut last = Instant::now();
    let report = app::import::run_indexed(&app, &catalogue::request(file), |_| {
        longest = longest.max(last.elapsed());
        last = Instant::now();
    })
    .await?;
    let (seconds, cpu, memory) = (began.elapsed().as_secs_f64(), machine::cpu() - cpu, memory.end());
    let records = f64::from(place.records);
    ensure!(
        report.new + report.merged == u64::from(place.records),
        "not all records were loaded: {report:?}"
    );
    let found = app.search.record_count();
    ensure!(
        found == report.new,
        "the index holds {found} records of {}",
        report.new
    );
    let engine = if place.database.is_some() {
        "PostgreSQL"
    } else {
        "SQLite"
    };
    say(format_args!(
        "import, {engine}, {} records, {} copies: {seconds:.1} s, {:.0} records/s; {cpu:.1} CPU-s, {:.0} records per CPU-s; \
         anonymous memory at most {memory} MB; longest batch {} ms; load {}",
        place.records,
        report.items,
        records / seconds,
        records / cpu,
        longest.as_millis(),
        machine::load()
    ));
    app.db.close().await;
    catalogue::note_loaded(place)
}
