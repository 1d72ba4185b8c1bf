//! What a library opens to its readers on the portal. A service that is closed has no button, and what is
//! sent all the same is refused with the reason; what is under way goes on to its end.

use crate::refusal::coded;

/// Something that a library opens, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Service {
    /// Holds can be fetched there.
    Pickup,
    /// Its copies can be reserved while they stand on a shelf.
    ShelfHold,
    /// One registers online for its events.
    EventRegistration,
    /// Readers suggest what it should buy.
    PurchaseSuggestion,
    /// Somebody new asks online to become one of its readers.
    Preregistration,
}

coded!(Service {
    Pickup => "pickup",
    ShelfHold => "shelf",
    EventRegistration => "registration",
    PurchaseSuggestion => "suggestion",
    Preregistration => "preregistration",
});

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::circulation::policy::{Holdable, Policies, PolicyValues, Question};
    use crate::fixtures::{MONS, SOIGNIES, TODAY, policies};

    #[test]
    fn a_library_that_closed_holds_on_the_shelf_lets_none_through_whatever_the_rules_say() {
        let values = |holdable| PolicyValues {
            holdable: Some(holdable),
            ..PolicyValues::default()
        };
        for (said, told) in [
            (Holdable::Always, Holdable::OnLoanOnly),
            (Holdable::OnLoanOnly, Holdable::OnLoanOnly),
            (Holdable::Never, Holdable::Never),
        ] {
            let rules = policies(vec![(Some(SOIGNIES), values(said))]);
            let closed = rules.clone().without_shelf_holds(BTreeSet::from([SOIGNIES]));
            let of = |rules: &Policies, library| {
                let question = Question {
                    library,
                    category: None,
                    document_type: None,
                    audience: None,
                };
                rules.resolve(&question, TODAY).holdable.value
            };
            assert_eq!(of(&rules, SOIGNIES), said);
            assert_eq!(of(&closed, SOIGNIES), told, "{said:?}");
            assert_eq!(of(&closed, MONS), Holdable::Always, "the others go on");
            let rewritten = closed.rewritten(closed.all().to_vec());
            assert_eq!(rewritten, closed);
        }
    }
}
