//! The team: who works with the portal, what each may do, and where. Whoever administers a library
//! decides for that library; whoever administers the network, for all.

use domain::account::identifier_key;
use domain::id::AccountId;
use domain::language::Language;
use domain::staff::{Role, Scope, StaffRole};
use jiff::SignedDuration;
use store::account::{self, NewAccount, StaffMember};
use store::one_time_link::{self, Purpose};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::{Librarian, rights};
use crate::random::{fingerprint, secret};

/// How long a first link works: it is for somebody who is near.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);

/// Somebody who works with the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The sign-in.
    pub account: AccountId,
    /// The name to sign in with.
    pub identifier: String,
    /// How they are called on pages.
    pub display_name: String,
    /// What they may do, where the asker decides.
    pub roles: Vec<StaffRole>,
    /// Whether a second factor is asked of them.
    pub has_second_factor: bool,
    /// Whether the asker may give them a new link: all their roles are the asker's to give, and the
    /// account is not a reader's too, who would be read over.
    pub may_link: bool,
}

/// Somebody to take in.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// The name to sign in with.
    pub identifier: String,
    /// How they are called on pages.
    pub display_name: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Where.
    pub scope: Scope,
}

/// What taking somebody in gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenIn {
    /// A new sign-in; the secret of the link with which its password is chosen, shown once.
    New(String),
    /// The name had a sign-in already: it may do more now.
    Known,
    /// Nobody can sign in with such a name.
    NotAName,
}

/// What taking a role away gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenAway {
    /// It is gone.
    Gone,
    /// It stays: nobody else administers the network.
    LastAdministrator,
}

fn may_give(librarian: &Librarian, scope: Scope) -> bool {
    match scope {
        Scope::Network => librarian.rights.may_everywhere(Role::Network),
        Scope::Library(library) => librarian.may(Role::Network, library),
    }
}

/// The team where the librarian administers, by name.
///
/// # Errors
/// As not found for those who administer nothing.
pub async fn list(app: &App, librarian: &Librarian) -> Outcome<Vec<Member>> {
    if !librarian.rights.may_somewhere(Role::Network) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    let mut members: Vec<Member> = Vec::new();
    for row in account::staff(&mut conn).await? {
        let (role, given) = (role(&row), may_give(librarian, Scope::of(row.library)));
        let is_next = members.last().is_none_or(|last| last.account != row.account);
        if is_next {
            members.push(Member {
                account: row.account,
                identifier: row.identifier,
                display_name: row.display_name,
                roles: Vec::new(),
                has_second_factor: row.has_second_factor,
                may_link: !row.is_reader,
            });
        }
        if let Some(member) = members.last_mut() {
            member.may_link &= given;
            member.roles.extend(role.filter(|_| given));
        }
    }
    members.retain(|member| !member.roles.is_empty());
    Ok(members)
}

fn role(row: &StaffMember) -> Option<StaffRole> {
    Some(StaffRole {
        role: Role::from_code(&row.role)?,
        scope: Scope::of(row.library),
    })
}

/// Takes somebody in: a new sign-in, or more rights for one that is there.
///
/// # Errors
/// As not found where the librarian does not administer.
pub async fn take_in(app: &App, librarian: &Librarian, newcomer: &Newcomer) -> Outcome<TakenIn> {
    if !may_give(librarian, newcomer.scope) {
        return Err(Failure::NotFound);
    }
    let name = newcomer.identifier.trim();
    let key = identifier_key(name);
    if key.is_empty() {
        return Ok(TakenIn::NotAName);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let known = account::by_name(act.conn(), &key, "").await?.into_iter().next();
    let (id, link) = match known {
        Some(account) => (account.id, None),
        None => {
            let new = NewAccount {
                id: AccountId::new(act.id()),
                identifier: Some((name, &key)),
                // No password is right until one is chosen.
                password_hash: "",
                language: Language::Fr,
                display_name: newcomer.display_name.trim(),
                home_library: newcomer.scope.library(),
            };
            account::insert(act.conn(), &new, now).await?;
            act.audit("account.take_in", "account", new.id.get(), None, Some(name))
                .await?;
            (new.id, Some(new_link(&mut act, new.id).await?))
        }
    };
    for role in &newcomer.roles {
        let (new_id, library) = (act.id(), newcomer.scope.library());
        if account::give_role(act.conn(), new_id, id, role.code(), library).await? {
            note(&mut act, "role.give", id, *role, newcomer.scope).await?;
        }
    }
    act.commit().await?;
    Ok(link.map_or(TakenIn::Known, TakenIn::New))
}

/// A role that somebody has, before it is taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Whose it is, with all that they may do where the asker decides.
    pub member: Member,
    /// The role.
    pub role: StaffRole,
    /// Whether what else they have lets them do the same.
    pub is_kept: bool,
    /// Whether nobody else administers the network.
    pub is_last: bool,
}

/// What would be taken away.
///
/// # Errors
/// As not found where the librarian does not administer, and when they have no such role.
pub async fn held(app: &App, librarian: &Librarian, account: AccountId, role: StaffRole) -> Outcome<Held> {
    let members = list(app, librarian).await?;
    let others = members.iter().filter(|member| member.account != account);
    let administers = |member: &Member| member.roles.contains(&ADMINISTRATOR);
    let is_last = role == ADMINISTRATOR && !others.into_iter().any(administers);
    let member = members.iter().find(|member| member.account == account);
    let member = member
        .filter(|member| member.roles.contains(&role))
        .ok_or(Failure::NotFound)?;
    let mut conn = app.db.read().await?;
    let all = rights(account::roles(&mut conn, account).await?);
    Ok(Held {
        member: member.clone(),
        role,
        is_kept: all.has_besides(role),
        is_last,
    })
}

/// Who may do everything, everywhere.
const ADMINISTRATOR: StaffRole = StaffRole {
    role: Role::Network,
    scope: Scope::Network,
};

/// Takes a role away. What they have open ends, for it shows what they could see before.
///
/// # Errors
/// As not found where the librarian does not administer.
pub async fn take_away(
    app: &App,
    librarian: &Librarian,
    account: AccountId,
    taken: StaffRole,
) -> Outcome<TakenAway> {
    if !may_give(librarian, taken.scope) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let library = taken.scope.library();
    if taken == ADMINISTRATOR {
        let staff = account::staff_locked(act.conn()).await?;
        let mut others = staff.iter().filter(|row| row.account != account);
        if !others.any(|row| role(row) == Some(taken)) {
            return Ok(TakenAway::LastAdministrator);
        }
    }
    if account::take_role(act.conn(), account, taken.role.code(), library).await? {
        store::session::end_all(act.conn(), account).await?;
        note(&mut act, "role.take", account, taken.role, taken.scope).await?;
    }
    act.commit().await?;
    Ok(TakenAway::Gone)
}

/// A new link to choose a password; the password and the link of before no longer work. The second
/// factor is asked for no more: who lost the telephone with the application comes for this too.
///
/// # Errors
/// As not found for whom [`Member::may_link`] is not.
pub async fn link(app: &App, librarian: &Librarian, account: AccountId) -> Outcome<String> {
    let team = list(app, librarian).await?;
    let member = team.iter().find(|member| member.account == account);
    if !member.is_some_and(|member| member.may_link) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    // Between the look above and here, rights may have been given to them.
    let theirs = rights(account::roles(act.conn(), account).await?);
    if !theirs.0.iter().all(|held| may_give(librarian, held.scope)) {
        return Err(Failure::NotFound);
    }
    let now = act.moment.now;
    // No password is right until one is chosen.
    account::set_password(act.conn(), account, "", now).await?;
    store::second_factor::remove(act.conn(), account).await?;
    let link = new_link(&mut act, account).await?;
    act.audit("account.link", "account", account.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(link)
}

async fn new_link(act: &mut Act<'_>, account: AccountId) -> Outcome<String> {
    let link = secret(&*act.app.random);
    let until = act.moment.now + LINK_LASTS;
    one_time_link::insert(act.conn(), &fingerprint(&link), account, Purpose::Password, until).await?;
    Ok(link)
}

/// In the audit: the role, and the code of the library.
async fn note(act: &mut Act<'_>, verb: &str, account: AccountId, role: Role, scope: Scope) -> Outcome<()> {
    let place = scope
        .library()
        .and_then(|id| act.network.library(id))
        .map_or("*", |library| library.code.as_str());
    let what = format!("{} {place}", role.code());
    act.audit(verb, "account", account.get(), None, Some(&what)).await
}
