//! The invented readers and librarians, with their cards, enrolments, sign-ins and roles.

use std::collections::BTreeMap;

use anyhow::Context;
use app::App;
use demo::people::{LibrarianFacts, People, ReaderFacts};
use domain::account::{card_key, identifier_key};
use domain::id::{AccountId, CardId, LibraryId, MembershipId, PatronId};
use domain::library::{Address, LOCAL_ILS};
use domain::money::Money;
use domain::patron::{Card, CategoryCode, Membership, Patron};
use domain::staff::Role;
use store::account::{self, NewAccount};
use store::{Conn, patron};

use super::seed::Seed;

/// Who is who, by the key of the facts.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) patrons: BTreeMap<String, (PatronId, AccountId)>,
    /// A librarian of each library.
    pub(super) librarians: BTreeMap<String, AccountId>,
    /// The sign-in of each librarian, by the key of the facts.
    pub(super) staff: BTreeMap<String, AccountId>,
    /// Who reads what readers write.
    pub(super) moderator: Option<AccountId>,
}

impl Known {
    /// The sign-in of a reader or a librarian.
    pub(super) fn account(&self, key: &str) -> anyhow::Result<AccountId> {
        let reader = self.patrons.get(key).map(|(_, account)| *account);
        reader
            .or_else(|| self.staff.get(key).copied())
            .with_context(|| format!("{key} of the facts has an account"))
    }
}

/// The hash of every password, made before the writer is taken.
pub(super) async fn hashes(app: &App, people: &People) -> BTreeMap<String, String> {
    let readers = people
        .readers
        .iter()
        .map(|reader| (&reader.key, &reader.password));
    let librarians = people
        .librarians
        .iter()
        .map(|librarian| (&librarian.key, &librarian.password));
    let mut hashes = BTreeMap::new();
    for (key, password) in readers.chain(librarians) {
        hashes.insert(key.clone(), app.passwords.hash(&app.random, password).await);
    }
    hashes
}

/// Writes everybody.
pub(super) async fn put(
    conn: &mut Conn,
    seed: &mut Seed,
    people: &People,
    hashes: &BTreeMap<String, String>,
) -> anyhow::Result<Known> {
    let mut known = Known::default();
    for reader in &people.readers {
        let ids = put_reader(conn, seed, reader, &hashes[&reader.key]).await?;
        for guardian in &reader.guardians {
            let (_, account) = known
                .patrons
                .get(guardian)
                .context("a guardian comes before the children")?;
            account::link(conn, *account, ids.0, "guardian", reader.visibility.code()).await?;
        }
        known.patrons.insert(reader.key.clone(), ids);
    }
    for librarian in &people.librarians {
        let account = put_librarian(conn, seed, librarian, &hashes[&librarian.key]).await?;
        known.staff.insert(librarian.key.clone(), account);
        if librarian.roles.iter().any(|role| role.role == Role::Moderator) {
            known.moderator = known.moderator.or(Some(account));
        }
        for role in librarian.roles.iter().filter(|role| role.role == Role::Holds) {
            if let Some(library) = &role.library {
                known.librarians.insert(library.clone(), account);
            }
        }
    }
    Ok(known)
}

async fn put_reader(
    conn: &mut Conn,
    seed: &mut Seed,
    facts: &ReaderFacts,
    hash: &str,
) -> anyhow::Result<(PatronId, AccountId)> {
    let home = seed.library(&facts.home_library)?;
    let person = Patron {
        id: PatronId::new(seed.ids.take()),
        family_name: facts.family_name.clone(),
        given_name: facts.given_name.clone(),
        birth_on: Some(facts.birth_on(seed.today)),
        email: Some(facts.email.clone()),
        phone: Some(facts.phone.clone()),
        address: Address {
            street: facts.street.clone(),
            postcode: facts.postcode.clone(),
            city: facts.city.clone(),
        },
        language: facts.language,
        home_library: Some(home),
        history_since: match facts.history_since {
            Some(days) => Some(seed.instant(super::network::offset(seed.today, days), 10)?),
            None => None,
        },
    };
    let (valid_from, valid_until) = facts.membership(seed.today);
    let joined = seed.instant(valid_from, 10)?;
    patron::insert(conn, &person, joined).await?;
    let membership = Membership {
        id: MembershipId::new(seed.ids.take()),
        patron: person.id,
        operator: seed.operator_of(home)?,
        category: CategoryCode::new(facts.category.as_str()),
        valid_from,
        valid_until,
        owed: Money::from_cents(facts.membership_owed),
    };
    patron::enrol(conn, &membership).await?;
    let card = Card {
        id: CardId::new(seed.ids.take()),
        patron: person.id,
        ils: LOCAL_ILS.to_owned(),
        number: card_key(&facts.card),
        state: facts.card_state,
        issued_at: joined,
    };
    patron::give_card(conn, &card).await?;
    let account = put_account(
        conn,
        seed,
        &facts.identifier,
        hash,
        facts.language,
        &facts.given_name,
        home,
    )
    .await?;
    account::link(conn, account, person.id, "self", "all").await?;
    Ok((person.id, account))
}

async fn put_librarian(
    conn: &mut Conn,
    seed: &mut Seed,
    facts: &LibrarianFacts,
    hash: &str,
) -> anyhow::Result<AccountId> {
    let home = seed.library(&facts.home_library)?;
    let name = format!("{} {}", facts.given_name, facts.family_name);
    let account = put_account(conn, seed, &facts.identifier, hash, facts.language, &name, home).await?;
    for role in &facts.roles {
        let library = role
            .library
            .as_deref()
            .map(|code| seed.library(code))
            .transpose()?;
        account::give_role(conn, seed.ids.take(), account, role.role.code(), library).await?;
    }
    Ok(account)
}

async fn put_account(
    conn: &mut Conn,
    seed: &mut Seed,
    identifier: &str,
    hash: &str,
    language: domain::language::Language,
    name: &str,
    home: LibraryId,
) -> anyhow::Result<AccountId> {
    let new = NewAccount {
        id: AccountId::new(seed.ids.take()),
        identifier: Some((identifier, &identifier_key(identifier))),
        password_hash: hash,
        language,
        display_name: name,
        home_library: Some(home),
    };
    account::insert(conn, &new, seed.now).await?;
    Ok(new.id)
}
