//! Putting a network into the database. What has a code is changed in place, so that a file can be
//! corrected and put again.

use std::collections::BTreeMap;

use anyhow::Context;
use domain::circulation::policy::{Policy, PolicyScope};
use domain::fold::fold;
use domain::id::{ClosureId, LibraryId, OperatorId, PolicyId, SectionId};
use domain::library::{Library, Operator, Section};
use domain::patron::CategoryCode;
use domain::payment::Payment;
use domain::random::Random;
use jiff::Timestamp;
use store::{Conn, label, library, payment, policy};

use super::{Plan, PlannedLibrary};

/// Ids in the order in which they are asked for: the rule written last has the highest.
#[derive(Debug)]
pub struct Ids(i64);

impl Ids {
    /// Ids of this instant.
    #[must_use]
    pub fn new(random: &(dyn Random + 'static), now: Timestamp) -> Self {
        Self(random.id(now))
    }

    /// The next one.
    pub fn take(&mut self) -> i64 {
        self.0 += 1;
        self.0
    }
}

/// Puts it, in the caller's transaction; gives the libraries by code.
///
/// # Errors
/// When the database fails. The plan has no faults.
pub async fn put(
    conn: &mut Conn,
    plan: &Plan,
    ids: &mut Ids,
    now: Timestamp,
) -> anyhow::Result<BTreeMap<String, LibraryId>> {
    let mut operators = BTreeMap::new();
    for (code, name) in &plan.operators {
        let operator = Operator {
            id: OperatorId::new(ids.take()),
            code: code.clone(),
            name: name.clone(),
        };
        operators.insert(code.as_str(), library::put_operator(conn, &operator).await?);
    }
    for (code, names) in &plan.categories {
        for (language, name) in names {
            label::put(conn, "category", code, language, name).await?;
        }
    }
    let known = library::all(conn).await?;
    let mut libraries: BTreeMap<String, LibraryId> = known
        .iter()
        .map(|library| (library.code.clone(), library.id))
        .collect();
    for planned in &plan.libraries {
        let operator = *operators
            .get(planned.operator.as_str())
            .context("the operator of a library is planned")?;
        let before = known.iter().find(|library| library.code == planned.code);
        let written = Library {
            id: LibraryId::new(ids.take()),
            facet: library::next_facet(conn).await?,
            operator,
            parent: planned
                .parent
                .as_ref()
                .and_then(|code| libraries.get(code).copied()),
            // What the file does not say stays as the portal has it; a new library takes holds in.
            pickup_since: match (planned.is_pickup, before) {
                (None, Some(before)) => before.pickup_since,
                (Some(false), _) => None,
                (_, before) => before.and_then(|library| library.pickup_since).or(Some(now)),
            },
            closed_services: before
                .map(|library| library.closed_services.clone())
                .unwrap_or_default(),
            closed_down_on: before.and_then(|library| library.closed_down_on),
            code: planned.code.clone(),
            slug: planned.slug.clone(),
            kind: planned.kind,
            name: planned.name.clone(),
            sort_name: fold(&planned.name),
            address: planned.address.clone(),
            phone: planned.phone.clone(),
            email: planned.email.clone(),
            position: planned.position,
            ils: planned.ils.clone(),
        };
        let id = library::put(conn, &written)
            .await
            .with_context(|| format!("library {}", planned.code))?;
        libraries.insert(planned.code.clone(), id);
        put_hours(conn, planned, id, ids).await?;
        if let Some(payment) = &planned.payment {
            let written = Payment {
                library: id,
                takes_cash: payment.takes_cash,
                takes_card: payment.takes_card,
                transfer: payment.transfer.clone(),
            };
            payment::put(conn, &written).await?;
        }
    }
    if !plan.policies.is_empty() {
        policy::forget_all(conn).await?;
    }
    for planned in &plan.policies {
        let written = Policy {
            id: PolicyId::new(ids.take()),
            scope: PolicyScope {
                library: planned
                    .library
                    .as_ref()
                    .and_then(|code| libraries.get(code).copied()),
                category: planned.category.as_ref().map(CategoryCode::new),
                document_type: planned.document_type,
                audience: planned.audience,
            },
            valid_from: planned.valid_from,
            valid_until: planned.valid_until,
            values: planned.values.clone(),
        };
        policy::insert(conn, &written).await?;
    }
    Ok(libraries)
}

async fn put_hours(
    conn: &mut Conn,
    planned: &PlannedLibrary,
    id: LibraryId,
    ids: &mut Ids,
) -> anyhow::Result<()> {
    for alias in &planned.aliases {
        library::put_alias(conn, alias, id).await?;
    }
    for area in &planned.sections {
        let section = Section {
            id: SectionId::new(ids.take()),
            library: id,
            code: area.code.clone(),
            name: area.name.clone(),
            access: area.access,
            facet: 0,
        };
        library::put_section(conn, &section).await?;
    }
    // What the file does not speak of stays as the portal has it.
    if !planned.timetables.is_empty() {
        library::set_timetables(conn, id, &planned.timetables, || ids.take()).await?;
    }
    if !planned.closures.is_empty() {
        library::forget_closures(conn, id).await?;
    }
    for closure in &planned.closures {
        let closure_id = ClosureId::new(ids.take());
        library::close(
            conn,
            closure_id,
            id,
            closure.first_on,
            closure.last_on,
            &closure.reason,
        )
        .await?;
    }
    Ok(())
}
