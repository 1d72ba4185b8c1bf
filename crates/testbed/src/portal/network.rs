//! Three libraries of two operators, with hours and rules.

use app::App;
use domain::calendar::{Opening, Slot, Timetable};
use domain::circulation::policy::{Policy, PolicyScope, PolicyValues, Validation};
use domain::id::{LibraryId, OperatorId, PolicyId, SectionId};
use domain::library::{Address, LOCAL_ILS, Library, LibraryKind, Operator, Position, Section, ShelfAccess};
use jiff::civil::{Time, Weekday};

use super::{LOINCOURT, NEUVILLE, VALBRUNE};

/// Who runs Valbrune and Neuville.
pub(super) const VALLEY: OperatorId = OperatorId::new(1);
/// Who runs Loincourt.
pub(super) const LOIN: OperatorId = OperatorId::new(2);

/// Writes it all.
pub(super) async fn build(app: &App) {
    let mut tx = app.db.begin_write().await.expect("the database can be written");
    for (id, code, name) in [
        (VALLEY, "VALLEE", "Commune de la Vallée"),
        (LOIN, "LOIN", "Ville de Loincourt"),
    ] {
        let operator = Operator {
            id,
            code: code.into(),
            name: name.into(),
        };
        store::library::put_operator(&mut tx, &operator)
            .await
            .expect("an operator is written");
    }
    for place in [
        library(VALBRUNE, "VALB", "Valbrune", VALLEY, 50.50),
        library(NEUVILLE, "NEUV", "Neuville", VALLEY, 50.52),
        library(LOINCOURT, "LOIN", "Loincourt", LOIN, 50.80),
    ] {
        store::library::put(&mut tx, &place)
            .await
            .expect("a library is written");
        let mut next = place.id.get() * 1_000;
        let timetables = [timetable(place.id)];
        let new_id = || {
            next += 1;
            next
        };
        store::library::set_timetables(&mut tx, place.id, &timetables, new_id)
            .await
            .expect("hours are written");
        let section = Section {
            id: SectionId::new(place.id.get()),
            library: place.id,
            code: "ROM".into(),
            name: "Romans adultes".into(),
            access: ShelfAccess::Open,
            facet: 0,
        };
        store::library::put_section(&mut tx, &section)
            .await
            .expect("a section is written");
    }
    for rule in rules() {
        store::policy::insert(&mut tx, &rule)
            .await
            .expect("a rule is written");
    }
    tx.commit().await.expect("the network is written");
    app.forget_network().await;
}

fn library(id: LibraryId, code: &str, town: &str, operator: OperatorId, latitude: f64) -> Library {
    Library {
        id,
        facet: u32::try_from(id.get()).expect("the ids of the story are small"),
        code: code.into(),
        slug: domain::fold::fold(town),
        operator,
        parent: None,
        kind: LibraryKind::Library,
        name: format!("Bibliothèque de {town}"),
        sort_name: domain::fold::fold(town),
        address: Address {
            street: "Grand-Place 1".into(),
            postcode: "7999".into(),
            city: town.into(),
        },
        phone: "067 00 00 00".into(),
        email: format!("{}@biblio.example", code.to_lowercase()),
        position: Some(Position::from_degrees(latitude, 4.07)),
        ils: LOCAL_ILS.into(),
        pickup_since: Some("2020-01-01T00:00:00Z".parse().expect("an instant")),
        closed_down_on: None,
        closed_services: std::collections::BTreeSet::new(),
    }
}

/// Valbrune from Monday to Saturday, the others from Tuesday; 10 h – 18 h.
fn timetable(library: LibraryId) -> Timetable {
    use Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};
    let days: &[Weekday] = if library == VALBRUNE {
        &[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday]
    } else {
        &[Tuesday, Wednesday, Thursday, Friday, Saturday]
    };
    let slot = Slot {
        opens: Time::constant(10, 0, 0, 0),
        closes: Time::constant(18, 0, 0, 0),
    };
    let openings = days.iter().map(|&weekday| Opening { weekday, slot }).collect();
    Timetable {
        openings,
        ..Timetable::default()
    }
}

fn rules() -> [Policy; 2] {
    let rule = |id: i64, library: Option<LibraryId>, values: PolicyValues| Policy {
        id: PolicyId::new(id),
        scope: PolicyScope {
            library,
            ..PolicyScope::default()
        },
        valid_from: None,
        valid_until: None,
        values,
    };
    [
        rule(
            1,
            None,
            PolicyValues {
                loan_days: Some(28),
                max_renewals: Some(1),
                ..PolicyValues::default()
            },
        ),
        rule(
            2,
            Some(LOINCOURT),
            PolicyValues {
                validation: Some(Validation::AtOnce),
                ..PolicyValues::default()
            },
        ),
    ]
}
