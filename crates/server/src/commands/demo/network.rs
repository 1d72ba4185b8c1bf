//! The invented province as a plan.

use domain::library::{Address, LOCAL_ILS, Position};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::network::{Plan, PlannedLibrary, PlannedPayment, PlannedPolicy, PlannedSection};

/// The plan of the facts, around the day on which the demonstration starts.
pub(super) fn plan(facts: &demo::Network, today: Date) -> Plan {
    Plan {
        operators: facts
            .operators
            .iter()
            .map(|operator| (operator.code.clone(), operator.name.clone()))
            .collect(),
        categories: facts.categories.clone(),
        libraries: facts
            .libraries
            .iter()
            .map(|library| planned(library, facts, today))
            .collect(),
        policies: facts
            .policies
            .iter()
            .map(|policy| PlannedPolicy {
                library: policy.library.clone(),
                category: policy.category.clone(),
                document_type: policy.document_type,
                audience: policy.audience,
                valid_from: policy.valid_from.map(|days| offset(today, days)),
                valid_until: policy.valid_until.map(|days| offset(today, days)),
                values: policy.values.clone(),
            })
            .collect(),
    }
}

fn planned(library: &demo::network::LibraryFacts, facts: &demo::Network, today: Date) -> PlannedLibrary {
    PlannedLibrary {
        code: library.code.clone(),
        aliases: Vec::new(),
        slug: library.slug.clone(),
        operator: library.operator.clone(),
        parent: library.parent.clone(),
        kind: library.kind,
        name: library.name.clone(),
        address: Address {
            street: library.street.clone(),
            postcode: library.postcode.clone(),
            city: library.city.clone(),
        },
        phone: library.phone.clone(),
        email: library.email.clone(),
        position: Some(Position::from_degrees(library.latitude, library.longitude)),
        ils: LOCAL_ILS.to_owned(),
        is_pickup: Some(library.pickup),
        sections: library
            .sections
            .iter()
            .map(|code| PlannedSection::named(code, &facts.section_names, &facts.closed_stacks))
            .collect(),
        timetables: library.timetables(today),
        closures: library.closures(today),
        payment: library.payment.as_ref().map(|facts| {
            PlannedPayment::read(facts.cash, facts.card, facts.iban.as_deref(), &facts.beneficiary)
                .expect("the accounts of the facts are well formed")
        }),
    }
}

/// The day so many days after another, or before it.
pub(super) fn offset(base: Date, days: i32) -> Date {
    base.saturating_add(i64::from(days).days())
}
