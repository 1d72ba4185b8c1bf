//! Who has how much, and who takes whose place.

use super::*;
use jiff::SignedDuration;

const GRANTED: Budgets = Budgets {
    address: Allowance {
        points: 50,
        per_second: 5,
    },
    session: Allowance {
        points: 500,
        per_second: 50,
    },
};

fn noon() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn address(text: &str) -> Option<IpAddr> {
    Some(text.parse().unwrap())
}

/// How many searches are answered before the first refusal.
fn searches(budget: &Budget, from: Option<IpAddr>, cookie: Option<&str>) -> usize {
    (0..10_000)
        .take_while(|_| budget.spend(from, cookie, Use::Search, noon()).is_ok())
        .count()
}

#[test]
fn a_household_shares_one_budget_and_two_have_two() {
    let budget = Budget::new(GRANTED);
    assert_eq!(searches(&budget, address("2a02:a03f:1:2::1"), None), 10);
    assert_eq!(searches(&budget, address("2a02:a03f:1:2:ffff::9"), None), 0);
    assert_eq!(searches(&budget, address("2a02:a03f:1:3::1"), None), 10);
    assert_eq!(searches(&budget, address("192.0.2.1"), None), 10);
    assert_eq!(searches(&budget, address("::ffff:192.0.2.1"), None), 0);
}

#[test]
fn who_is_signed_in_has_a_budget_of_their_own() {
    let budget = Budget::new(GRANTED);
    let school = address("192.0.2.1");
    assert_eq!(searches(&budget, school, None), 10);
    budget.know("amelie", noon());
    budget.know("bart", noon());
    assert_eq!(searches(&budget, school, Some("amelie")), 100);
    assert_eq!(searches(&budget, school, Some("bart")), 100);
    let spent = budget.spend(school, Some("amelie"), Use::Search, noon());
    assert!(spent.is_err_and(|spent| spent.is_signed_in));
    // To know her again gives her nothing back.
    budget.know("amelie", noon());
    assert_eq!(searches(&budget, school, Some("amelie")), 0);
}

#[test]
fn an_invented_cookie_is_worth_the_reserve_of_its_address_and_no_more() {
    let budget = Budget::new(GRANTED);
    let robot = address("192.0.2.1");
    assert_eq!(searches(&budget, robot, Some("invented")), 11);
    for cookie in ["another", "and another"] {
        assert_eq!(searches(&budget, robot, Some(cookie)), 0, "{cookie}");
    }
    assert_eq!(budget.visitors(), 1, "it takes no place");
}

#[test]
fn the_door_is_open_when_the_budget_is_spent() {
    let budget = Budget::new(GRANTED);
    let school = address("192.0.2.1");
    assert_eq!(searches(&budget, school, None), 10);
    assert!(budget.spend(school, None, Use::Page, noon()).is_err());
    assert_eq!(budget.spend(school, None, Use::Door, noon()), Ok(()));
    assert_eq!(budget.spend(school, None, Use::File, noon()), Ok(()));
    let later = noon() + SignedDuration::from_secs(2);
    assert_eq!(budget.spend(school, None, Use::Search, later), Ok(()));
}

#[test]
fn refusals_are_counted_by_what_was_refused() {
    let budget = Budget::new(GRANTED);
    let robot = address("192.0.2.1");
    searches(&budget, robot, None);
    assert!(budget.spend(robot, None, Use::Export, noon()).is_err());
    let counted: Vec<(Use, u64)> = budget.refused().filter(|(_, count)| *count > 0).collect();
    assert_eq!(counted, [(Use::Search, 1), (Use::Export, 1)]);
}

#[test]
fn without_an_address_or_with_no_points_nothing_is_counted() {
    let budget = Budget::new(GRANTED);
    assert_eq!(searches(&budget, None, None), 10_000);
    let off = Allowance {
        points: 0,
        per_second: 0,
    };
    let open = Budget::new(Budgets {
        address: off,
        session: off,
    });
    open.know("amelie", noon());
    assert_eq!(searches(&open, address("192.0.2.1"), None), 10_000);
    assert_eq!(searches(&open, address("192.0.2.1"), Some("amelie")), 10_000);
}

#[test]
fn a_million_addresses_fill_no_memory_and_free_no_robot() {
    let budget = Budget::new(GRANTED);
    let robot = address("192.0.2.1");
    searches(&budget, robot, None);
    for number in 0..200_000_u32 {
        let crowd = Some(IpAddr::V4(std::net::Ipv4Addr::from(0x0a00_0000 + number)));
        assert_eq!(budget.spend(crowd, None, Use::Page, noon()), Ok(()));
    }
    assert!(budget.visitors() <= DRAWERS * VISITORS);
    assert_eq!(
        searches(&budget, robot, None),
        0,
        "who lacks most is kept longest"
    );
}
