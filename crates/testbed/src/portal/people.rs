//! Two readers and two librarians.

use app::App;
use app::person::{Librarian, rights};
use domain::account::{card_key, identifier_key};
use domain::id::{AccountId, CardId, LibraryId, MembershipId, OperatorId, PatronId};
use domain::language::Language;
use domain::library::{Address, LOCAL_ILS};
use domain::money::Money;
use domain::patron::{Card, CardState, CategoryCode, Membership, Patron};
use jiff::civil::date;
use store::account::NewAccount;

use super::network::{LOIN, VALLEY};
use super::{LOINCOURT, VALBRUNE};

/// Someone of the stories.
#[derive(Clone, Copy, Debug)]
pub struct TestPerson {
    /// The name used in stories, which is the given name.
    pub name: &'static str,
    /// The family name.
    pub family_name: &'static str,
    /// What they type to sign in: the number of a card, or an identifier for librarians.
    pub identifier: &'static str,
    /// Their password.
    pub password: &'static str,
    /// Their language.
    pub language: Language,
    /// Their library.
    pub home: LibraryId,
    id: i64,
    role_at: Option<Option<LibraryId>>,
}

/// A reader of Valbrune, enrolled with both operators, who owes nothing.
pub const AMELIE: TestPerson = TestPerson {
    name: "Amélie",
    family_name: "Lambert",
    identifier: "2000001",
    password: "la pluie sur les ardoises",
    language: Language::Fr,
    home: VALBRUNE,
    id: 1001,
    role_at: None,
};

/// A reader of Loincourt, enrolled with both operators, who reads in Dutch.
pub const BART: TestPerson = TestPerson {
    name: "Bart",
    family_name: "Peeters",
    identifier: "2000002",
    password: "de wind over de polder",
    language: Language::Nl,
    home: LOINCOURT,
    id: 1002,
    role_at: None,
};

/// A librarian of the whole network.
pub const NADIA: TestPerson = TestPerson {
    name: "Nadia",
    family_name: "Benali",
    identifier: "nadia",
    password: "trois chaises au comptoir",
    language: Language::Fr,
    home: VALBRUNE,
    id: 1003,
    role_at: Some(None),
};

/// A librarian of Loincourt only.
pub const LUC: TestPerson = TestPerson {
    name: "Luc",
    family_name: "Hermans",
    identifier: "luc",
    password: "quatre lampes vertes",
    language: Language::Fr,
    home: LOINCOURT,
    id: 1004,
    role_at: Some(Some(LOINCOURT)),
};

impl TestPerson {
    /// Someone by the name used in stories.
    ///
    /// # Panics
    /// When nobody is called that.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let all = [AMELIE, BART, NADIA, LUC];
        all.into_iter()
            .find(|person| person.name == name)
            .unwrap_or_else(|| panic!("nobody is called {name}"))
    }

    /// As a reader.
    #[must_use]
    pub fn patron(&self) -> Option<PatronId> {
        self.role_at.is_none().then(|| PatronId::new(self.id))
    }

    /// The sign-in.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        AccountId::new(self.id)
    }
}

/// Writes them all.
pub(super) async fn arrive(app: &App) {
    for person in [AMELIE, BART, NADIA, LUC] {
        enter(app, &person).await;
    }
}

async fn enter(app: &App, person: &TestPerson) {
    let password_hash = app.passwords.hash(&app.random, person.password).await;
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await.expect("the database can be written");
    let key = identifier_key(person.identifier);
    let is_staff = person.role_at.is_some();
    let account = NewAccount {
        id: person.account(),
        identifier: is_staff.then_some((person.identifier, key.as_str())),
        password_hash: &password_hash,
        language: person.language,
        display_name: person.name,
        home_library: Some(person.home),
    };
    store::account::insert(&mut tx, &account, now)
        .await
        .expect("an account is written");
    if let Some(library) = person.role_at {
        for (role, number) in [("desk", 0), ("holds", 1)] {
            let id = person.id * 10 + number;
            store::account::give_role(&mut tx, id, account.id, role, library)
                .await
                .expect("a role is given");
        }
        if library.is_none() {
            let id = person.id * 10 + 2;
            store::account::give_role(&mut tx, id, account.id, "network", None)
                .await
                .expect("a role is given");
        }
    }
    if let Some(id) = person.patron() {
        let patron = Patron {
            id,
            family_name: person.family_name.into(),
            given_name: person.name.into(),
            birth_on: Some(date(1984, 3, 9)),
            email: Some(format!("{}@lecteurs.example", domain::fold::fold(person.name))),
            phone: Some("0470 00 00 00".into()),
            address: Address {
                street: "Rue Haute 3".into(),
                postcode: "7999".into(),
                city: "Valbrune".into(),
            },
            language: person.language,
            home_library: Some(person.home),
            history_since: None,
        };
        store::patron::insert(&mut tx, &patron, now)
            .await
            .expect("a patron is written");
        for operator in [VALLEY, LOIN] {
            let membership = membership(person, id, operator);
            store::patron::enrol(&mut tx, &membership)
                .await
                .expect("a patron is enrolled");
        }
        let card = Card {
            id: CardId::new(person.id),
            patron: id,
            ils: LOCAL_ILS.into(),
            number: card_key(person.identifier),
            state: CardState::Active,
            issued_at: now,
        };
        store::patron::give_card(&mut tx, &card)
            .await
            .expect("a card is given");
        store::account::link(&mut tx, account.id, id, "self", "all")
            .await
            .expect("the account is the patron's");
    }
    tx.commit().await.expect("a person is written");
}

fn membership(person: &TestPerson, patron: PatronId, operator: OperatorId) -> Membership {
    Membership {
        id: MembershipId::new(person.id * 10 + operator.get()),
        patron,
        operator,
        category: CategoryCode::new("adult"),
        valid_from: date(2026, 1, 1),
        valid_until: date(2027, 8, 31),
        owed: Money::ZERO,
    }
}

/// A librarian, for what a story does without pages.
pub(super) async fn librarian(app: &App, person: &TestPerson) -> Librarian {
    let mut conn = app.db.read().await.expect("the database answers");
    let account = store::account::find(&mut conn, person.account())
        .await
        .expect("accounts are read");
    let roles = store::account::roles(&mut conn, person.account())
        .await
        .expect("roles are read");
    Librarian {
        account: account.expect("the librarian has an account"),
        rights: rights(roles),
        request: "story".into(),
    }
}
