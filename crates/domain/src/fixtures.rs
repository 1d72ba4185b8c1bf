//! A small network that the tests of rules share: three libraries of two communes, one reader in
//! order, copies and holds made in a line.

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use crate::calendar::{Calendar, Slot};
use crate::circulation::policy::{Policies, Policy, PolicyScope, PolicyValues, Validation};
use crate::circulation::queue::Operators;
use crate::event::{
    Admission, Ages, ChildrenAsked, Event, EventKind, EventState, EventWords, Hours, PhoneAsked, Terms,
    WaitingList,
};
use crate::hold::{Hold, HoldState, HoldTarget, OpenHold, Origin};
use crate::id::{
    AccountId, EventId, HoldId, ItemId, LibraryId, MembershipId, OperatorId, PatronId, PolicyId,
    RecordNumber, RegistrationId, WorkId,
};
use crate::item_state::{ItemStanding, ItemState};
use crate::language::Language;
use crate::library::{Address, LOCAL_ILS, Library, LibraryKind};
use crate::money::Money;
use crate::patron::{CardState, CategoryCode, Membership, Standing};
use crate::publishing::TextFormat;
use crate::record::DocumentType;
use crate::registration::{Registration, RegistrationState};

pub const SOIGNIES: LibraryId = LibraryId::new(1);
pub const NEUFVILLES: LibraryId = LibraryId::new(2);
pub const MONS: LibraryId = LibraryId::new(3);
pub const CITY_OF_SOIGNIES: OperatorId = OperatorId::new(10);
pub const CITY_OF_MONS: OperatorId = OperatorId::new(30);
pub const CAMILLE: PatronId = PatronId::new(100);
pub const NADIA: PatronId = PatronId::new(200);
pub const PEDIGREE: RecordNumber = RecordNumber::new(12);

/// A Monday.
pub const TODAY: Date = Date::constant(2026, 11, 23);

pub fn operators() -> Operators {
    Operators::from([
        (SOIGNIES, CITY_OF_SOIGNIES),
        (NEUFVILLES, CITY_OF_SOIGNIES),
        (MONS, CITY_OF_MONS),
    ])
}

/// Open from Tuesday to Saturday.
pub fn tuesday_to_saturday() -> Calendar {
    use Weekday::{Friday, Saturday, Thursday, Tuesday, Wednesday};
    Calendar::weekly(
        &[Tuesday, Wednesday, Thursday, Friday, Saturday],
        &[hours(10, 18)],
    )
}

pub fn hours(opens: i8, closes: i8) -> Slot {
    Slot {
        opens: Time::constant(opens, 0, 0, 0),
        closes: Time::constant(closes, 0, 0, 0),
    }
}

pub fn every_day() -> Calendar {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    Calendar::weekly(
        &[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday],
        &[hours(10, 18)],
    )
}

pub fn item(id: i64, state: ItemState, at: LibraryId) -> ItemStanding {
    ItemStanding {
        id: ItemId::new(id),
        record: PEDIGREE,
        work: WorkId::new(7),
        volume: None,
        document_type: DocumentType::Book,
        audience: None,
        state,
        owner: at,
        located_at: at,
        due_on: None,
    }
}

pub fn on_loan(id: i64, at: LibraryId, due_on: Date) -> ItemStanding {
    ItemStanding {
        due_on: Some(due_on),
        ..item(id, ItemState::OnLoan, at)
    }
}

/// A hold in the queue for any copy of the record, placed in the order of the ids.
pub fn queued(id: i64, patron: PatronId, pickup_library: LibraryId) -> OpenHold {
    OpenHold {
        id: HoldId::new(id),
        patron,
        target: HoldTarget::Record(PEDIGREE),
        state: HoldState::Queued,
        priority: 0,
        placed_at: Timestamp::constant(1_700_000_000 + id, 0),
        pickup_library,
        suspended_from: None,
        suspended_until: None,
        item: None,
        not_found: Vec::new(),
    }
}

/// A hold of Camille as kept.
pub fn hold_of(state: HoldState, pickup_library: LibraryId) -> Hold {
    let placed_at = Timestamp::constant(1_700_000_000, 0);
    Hold {
        id: HoldId::new(1),
        reference: "2026-1".into(),
        patron: CAMILLE,
        record: PEDIGREE,
        target: HoldTarget::Record(PEDIGREE),
        pickup_library,
        state,
        origin: Origin::Portal,
        priority: 0,
        placed_at,
        item: None,
        pull_library: None,
        suspended_from: None,
        suspended_until: None,
        needed_until: None,
        ready_at: None,
        ready_until: None,
        changed_at: placed_at,
        reason: None,
        note: None,
        fee: Money::ZERO,
        ils: LOCAL_ILS.into(),
        ils_hold_id: None,
        version: 0,
    }
}

/// A reader in order, born in 1984.
pub fn reader(patron: PatronId) -> Standing {
    Standing {
        patron,
        birth_on: Some(Date::constant(1984, 3, 9)),
        memberships: vec![membership(CITY_OF_SOIGNIES, "adult", Date::constant(2027, 8, 31))],
        card: Some(CardState::Active),
        owed: Money::ZERO,
        overdue_items: 0,
        staff_blocks: Vec::new(),
    }
}

pub fn membership(operator: OperatorId, category: &str, valid_until: Date) -> Membership {
    Membership {
        id: MembershipId::new(operator.get()),
        patron: CAMILLE,
        operator,
        category: CategoryCode::new(category),
        valid_from: Date::constant(2020, 1, 1),
        valid_until,
        owed: Money::ZERO,
    }
}

pub fn policy(id: i64, scope: PolicyScope, values: PolicyValues) -> Policy {
    Policy {
        id: PolicyId::new(id),
        scope,
        valid_from: None,
        valid_until: None,
        values,
    }
}

/// A rule for everybody everywhere, and one for each library named.
pub fn policies(rules: Vec<(Option<LibraryId>, PolicyValues)>) -> Policies {
    let rule = |(index, (library, values)): (usize, (Option<LibraryId>, PolicyValues))| {
        let id = i64::try_from(index).unwrap() + 1;
        policy(
            id,
            PolicyScope {
                library,
                ..PolicyScope::default()
            },
            values,
        )
    };
    Policies::new(rules.into_iter().enumerate().map(rule).collect())
}

/// A workshop on Saturday 28 November 2026, of whose sixteen seats twelve are taken.
pub fn an_event() -> Event {
    let day = jiff::civil::date(2026, 11, 28);
    Event {
        id: EventId::new(12),
        library: LibraryId::new(1),
        place: "Section jeunesse".into(),
        kind: EventKind::Workshop,
        language: Language::Fr,
        words: EventWords {
            title: "Dessine ton monstre".into(),
            ..EventWords::default()
        },
        hours: Hours {
            starts: day.at(14, 0, 0, 0),
            ends: day.at(16, 0, 0, 0),
            zone: TimeZone::get("Europe/Brussels").unwrap(),
        },
        audience: None,
        ages: Ages::default(),
        price: String::new(),
        terms: Terms {
            admission: Admission::Account,
            capacity: Some(16),
            seats_each: 3,
            opens_at: None,
            closes_at: None,
            validation: Validation::AtOnce,
            children: ChildrenAsked::Nothing,
            phone: PhoneAsked::Required,
            waiting_list: WaitingList::Open,
        },
        picture: None,
        format: TextFormat::Plain,
        series: None,
        seats_taken: 12,
        state: EventState::Published,
        cancelled_because: String::new(),
        sequence: 0,
        changed_at: Timestamp::UNIX_EPOCH,
        version: 0,
    }
}

/// Two seats at it, confirmed.
pub fn a_registration() -> Registration {
    Registration {
        id: RegistrationId::new(7),
        event: EventId::new(12),
        patron: PatronId::new(1),
        account: AccountId::new(1),
        seats: 2,
        state: RegistrationState::Confirmed,
        placed_at: Timestamp::UNIX_EPOCH,
        phone: "0470 00 00 10".into(),
        note: String::new(),
        children: Vec::new(),
        offered_until: None,
        reason: None,
        answer: String::new(),
        changed_at: Timestamp::UNIX_EPOCH,
        changed_by: String::new(),
        version: 0,
    }
}

/// A library whose circulation is kept here, and that closed nothing.
pub fn a_library() -> Library {
    Library {
        id: SOIGNIES,
        facet: 1,
        code: "SOIG".into(),
        slug: "soignies".into(),
        operator: OperatorId::new(1),
        parent: None,
        kind: LibraryKind::Library,
        name: "Bibliothèque de Soignies".into(),
        sort_name: "bibliotheque de soignies".into(),
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        position: None,
        ils: LOCAL_ILS.into(),
        pickup_since: Some(Timestamp::UNIX_EPOCH),
        closed_down_on: None,
        closed_services: std::collections::BTreeSet::new(),
    }
}
