//! Who is there: a signed-in person, and the same person as a reader or as a librarian.

use domain::id::{LibraryId, PatronId};
use domain::staff::{Rights, Role, Scope, StaffRole};
use store::account::Account;
use store::session::Session;

use crate::act::Actor;

/// A signed-in person.
#[derive(Clone, Debug)]
pub struct Person {
    /// The sign-in.
    pub account: Account,
    /// This browser's session.
    pub session: Session,
    /// What they may do as a librarian; nothing, for a reader.
    pub rights: Rights,
}

/// A person acting for a patron: it cannot be anonymous.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The sign-in.
    pub account: Account,
    /// For whom.
    pub patron: PatronId,
    /// Id of the request.
    pub request: String,
}

/// A signed-in person as the owner of what an account keeps, reader or librarian.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The sign-in.
    pub account: Account,
    /// Id of the request.
    pub request: String,
}

/// A librarian: it cannot be a mere reader.
#[derive(Clone, Debug)]
pub struct Librarian {
    /// The sign-in.
    pub account: Account,
    /// What they may do, and where.
    pub rights: Rights,
    /// Id of the request.
    pub request: String,
}

impl Person {
    /// As a reader, if the account is a patron's.
    #[must_use]
    pub fn reader(&self, request: &str) -> Option<Reader> {
        let patron = self.account.patron?;
        Some(Reader {
            account: self.account.clone(),
            patron,
            request: request.to_owned(),
        })
    }

    /// As the owner of what the account keeps.
    #[must_use]
    pub fn owner(&self, request: &str) -> Owner {
        Owner {
            account: self.account.clone(),
            request: request.to_owned(),
        }
    }

    /// As a librarian, if they have any role.
    #[must_use]
    pub fn librarian(&self, request: &str) -> Option<Librarian> {
        self.rights.is_staff().then(|| Librarian {
            account: self.account.clone(),
            rights: self.rights.clone(),
            request: request.to_owned(),
        })
    }
}

impl Reader {
    /// As the audit names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::account(self.account.id, &self.request)
    }
}

impl Owner {
    /// As the audit names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::account(self.account.id, &self.request)
    }
}

impl Librarian {
    /// As the audit names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::account(self.account.id, &self.request)
    }

    /// Whether they may do this at a library.
    #[must_use]
    pub fn may(&self, role: Role, library: LibraryId) -> bool {
        self.rights.may(role, library)
    }
}

/// The rights that rows of roles give; a role that this version does not know gives none.
#[must_use]
pub fn rights(rows: Vec<(String, Option<LibraryId>)>) -> Rights {
    Rights(
        rows.into_iter()
            .filter_map(|(role, library)| {
                Some(StaffRole {
                    role: Role::from_code(&role)?,
                    scope: Scope::of(library),
                })
            })
            .collect(),
    )
}
