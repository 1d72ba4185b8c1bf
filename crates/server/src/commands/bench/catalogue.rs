//! The catalogue that is measured: its file of records, its network, and the portal over it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use app::App;
use app::import::ImportRequest;
use demo::generate::{self, Size};
use domain::calendar::{Opening, Slot, Timetable};
use domain::circulation::policy::PolicyValues;
use domain::library::{Address, LOCAL_ILS, LibraryKind, ShelfAccess};
use jiff::civil::{Weekday, time};
use marc::Mapping;
use search::Health;

use super::Place;
use crate::config::Config;
use crate::network::{Ids, Plan, PlannedLibrary, PlannedPolicy, PlannedSection, put};
use crate::say::say;
use crate::wiring::{self, Purpose};

/// Where the records come from.
pub const SOURCE: &str = "bench";
/// The file that says that the load went to its end.
const LOADED: &str = "loaded";

/// The configuration of a portal over the measured catalogue.
pub fn config(place: &Place) -> Config {
    let mut config = Config::default();
    config.storage.folder = folder(place);
    config.storage.database.clone_from(&place.database);
    config
}

/// The folder of the portal.
pub fn folder(place: &Place) -> PathBuf {
    let engine = if place.database.is_some() {
        "postgres"
    } else {
        "sqlite"
    };
    place.data.join(format!("{engine}-{}", place.records))
}

/// The file of records, written if it is not there yet.
pub fn file(place: &Place) -> anyhow::Result<PathBuf> {
    std::fs::create_dir_all(&place.data)
        .with_context(|| format!("could not make {}", place.data.display()))?;
    let path = place.data.join(format!("catalogue-{}.mrc", place.records));
    if path.exists() {
        return Ok(path);
    }
    say(format_args!("writing {} …", path.display()));
    // Under another name until it is whole.
    let half = path.with_extension("half");
    let mut file =
        BufWriter::new(File::create(&half).with_context(|| format!("could not write {}", half.display()))?);
    for record in generate::marc(Size::of(place.records)) {
        file.write_all(&record)?;
    }
    file.into_inner()?.sync_all()?;
    std::fs::rename(&half, &path)?;
    Ok(path)
}

/// Whether the catalogue was loaded to its end before: a file of ours says so.
pub fn is_there(place: &Place) -> bool {
    folder(place).join(LOADED).exists()
}

/// Notes that the catalogue is loaded to its end.
pub fn note_loaded(place: &Place) -> anyhow::Result<()> {
    Ok(std::fs::write(folder(place).join(LOADED), b"")?)
}

/// What the importer is asked.
pub fn request(path: PathBuf) -> ImportRequest {
    ImportRequest {
        path,
        source: SOURCE.to_owned(),
        library: None,
        complete: false,
        accept: false,
        mapping: Mapping::default(),
    }
}

/// The portal over it, its network made.
pub async fn open(place: &Place) -> anyhow::Result<Arc<App>> {
    let app = wiring::app(&config(place), Purpose::Real).await?;
    if app.network().await?.libraries.is_empty() {
        let now = app.clock.now();
        let mut tx = app.db.begin_write().await?;
        put(
            &mut tx,
            &network(Size::of(place.records)),
            &mut Ids::new(&*app.random, now),
            now,
        )
        .await?;
        tx.commit().await?;
        app.forget_network().await;
    }
    // An index of another version answers nothing, and fast.
    if is_there(place)
        && let Health::NeedsRebuild(why) = app.search.health()
    {
        say(format_args!("the index is made anew: {why}"));
        app::index::rebuild(&app).await?;
    }
    Ok(app)
}

/// Libraries of the codes that the generated copies name, under one authority.
fn network(size: Size) -> Plan {
    let names = [
        ("fr", "Adultes"),
        ("nl", "Volwassenen"),
        ("de", "Erwachsene"),
        ("en", "Adults"),
    ];
    let names: BTreeMap<String, String> = names
        .iter()
        .map(|(code, name)| ((*code).into(), (*name).into()))
        .collect();
    let library = |code: String| PlannedLibrary {
        slug: code.to_lowercase(),
        operator: "BENCH".into(),
        parent: None,
        kind: LibraryKind::default(),
        name: format!("Bibliothèque {code}"),
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        position: None,
        ils: LOCAL_ILS.into(),
        is_pickup: Some(true),
        aliases: Vec::new(),
        sections: ["A", "J", "Ado"]
            .iter()
            .map(|code| PlannedSection {
                code: (*code).into(),
                name: format!("Rayon {code}"),
                access: ShelfAccess::Open,
            })
            .collect(),
        timetables: vec![every_day()],
        closures: Vec::new(),
        payment: None,
        code,
    };
    Plan {
        operators: vec![("BENCH".into(), "Réseau de mesure".into())],
        categories: [("adulte".to_owned(), names)].into_iter().collect(),
        libraries: size.library_codes().into_iter().map(library).collect(),
        policies: vec![PlannedPolicy {
            library: None,
            category: None,
            document_type: None,
            audience: None,
            valid_from: None,
            valid_until: None,
            values: PolicyValues::default(),
        }],
    }
}

/// Open all week: what is measured must not depend on the day.
fn every_day() -> Timetable {
    let slot = Slot {
        opens: time(9, 0, 0, 0),
        closes: time(18, 0, 0, 0),
    };
    let days = Weekday::Monday.cycle_forward().take(7);
    Timetable {
        openings: days.map(|weekday| Opening { weekday, slot }).collect(),
        ..Timetable::default()
    }
}
