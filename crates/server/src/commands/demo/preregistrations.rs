//! The invented people who asked to be registered: verified, and not come to the desk yet.

use app::App;
use demo::PreregistrationFacts;
use domain::account::identifier_key;
use domain::email;
use domain::id::{AccountId, PatronId, PreregistrationId};
use domain::library::Address;
use domain::patron::Patron;
use store::account::NewAccount;
use store::preregistration::NewPreregistration;
use store::{Conn, account, patron, preregistration};

use super::seed::Seed;

/// Writes one with its temporary account.
pub(super) async fn put(
    conn: &mut Conn,
    seed: &mut Seed,
    app: &App,
    facts: &PreregistrationFacts,
    hash: &str,
) -> anyhow::Result<()> {
    let home = seed.library(&facts.home_library)?;
    let verified_on = facts.verified_on(seed.today);
    let now = seed.instant(verified_on, 18)?;
    let candidates = facts.candidates(seed.today);
    let people: Vec<_> = candidates
        .into_iter()
        .map(|candidate| (seed.ids.take(), candidate))
        .collect();
    let address = Address {
        street: facts.street.clone(),
        postcode: facts.postcode.clone(),
        city: facts.city.clone(),
    };
    let id = PreregistrationId::new(seed.ids.take());
    let new = NewPreregistration {
        id,
        code: &facts.code,
        form_key: &facts.key,
        email: &email::key(&facts.email),
        phone: &facts.phone,
        address: &address,
        language: facts.language,
        home_library: home,
        expires_on: verified_on,
        people: &people,
    };
    preregistration::insert(conn, &new, now).await?;
    let terms = &app.settings.preregistration;
    let soon = now + jiff::SignedDuration::from_hours(1);
    preregistration::set_link(conn, id, &facts.key, soon).await?;
    preregistration::verify(conn, &facts.key, terms.expires_on(verified_on), now).await?;
    let Some((registrant, who)) = people.first() else {
        return Ok(());
    };
    let person = Patron {
        id: PatronId::new(seed.ids.take()),
        family_name: who.family_name.clone(),
        given_name: who.given_name.clone(),
        birth_on: Some(who.birth_on),
        email: Some(email::key(&facts.email)),
        phone: Some(facts.phone.clone()).filter(|phone| !phone.is_empty()),
        address,
        language: facts.language,
        home_library: Some(home),
        history_since: None,
    };
    patron::insert(conn, &person, now).await?;
    let sign_in = NewAccount {
        id: AccountId::new(seed.ids.take()),
        identifier: Some((&facts.identifier, &identifier_key(&facts.identifier))),
        password_hash: hash,
        language: facts.language,
        display_name: &person.given_name,
        home_library: Some(home),
    };
    account::insert(conn, &sign_in, now).await?;
    account::link(conn, sign_in.id, person.id, "self", "all").await?;
    preregistration::set_patron(conn, *registrant, person.id).await?;
    preregistration::set_account(conn, id, sign_in.id).await?;
    Ok(())
}
