//! What librarians may do, and where: a role always names its scope.

use serde::{Deserialize, Serialize};

use crate::id::LibraryId;
use crate::refusal::coded;

/// What a librarian may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Lend, take back, register readers.
    Desk,
    /// Answer holds, pull and send items.
    Holds,
    /// Read what readers write before it is shown.
    Moderator,
    /// Write news, events and selections.
    Editor,
    /// Change rules, calendars and closures.
    Rules,
    /// Administer: all of the above, and who may do what.
    Network,
}

coded!(Role {
    Desk => "desk",
    Holds => "holds",
    Moderator => "moderator",
    Editor => "editor",
    Rules => "rules",
    Network => "network",
});

/// Where a role holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Everywhere.
    Network,
    /// At one library.
    Library(LibraryId),
}

impl Scope {
    /// The scope of a column that names a library or, for the whole network, none.
    #[must_use]
    pub fn of(library: Option<LibraryId>) -> Self {
        library.map_or(Self::Network, Self::Library)
    }

    /// The library it names.
    #[must_use]
    pub const fn library(self) -> Option<LibraryId> {
        match self {
            Self::Network => None,
            Self::Library(library) => Some(library),
        }
    }

    /// Whether it reaches a library.
    #[must_use]
    pub fn covers(self, library: LibraryId) -> bool {
        self.library().is_none_or(|own| own == library)
    }
}

/// A role with its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StaffRole {
    /// What.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// All that one librarian may do. Empty for a reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights(pub Vec<StaffRole>);

impl Rights {
    /// Whether they may do this at a library.
    #[must_use]
    pub fn may(&self, role: Role, library: LibraryId) -> bool {
        self.held(role).any(|scope| scope.covers(library))
    }

    /// Whether they may do this somewhere: the page exists for them.
    #[must_use]
    pub fn may_somewhere(&self, role: Role) -> bool {
        self.held(role).next().is_some()
    }

    /// Whether they may do this everywhere.
    #[must_use]
    pub fn may_everywhere(&self, role: Role) -> bool {
        self.held(role).any(|scope| scope == Scope::Network)
    }

    /// The libraries where they may do this; none stands for all of them.
    #[must_use]
    pub fn libraries(&self, role: Role) -> Option<Vec<LibraryId>> {
        let mut libraries: Vec<_> = self.held(role).map(Scope::library).collect::<Option<_>>()?;
        libraries.sort_unstable();
        libraries.dedup();
        Some(libraries)
    }

    /// Whether they are staff at all.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether what they have besides one role lets them do the same.
    #[must_use]
    pub fn has_besides(&self, taken: StaffRole) -> bool {
        let others = self.0.iter().copied().filter(|held| *held != taken);
        let others = Self(others.collect());
        match taken.scope {
            Scope::Network => others.may_everywhere(taken.role),
            Scope::Library(library) => others.may(taken.role, library),
        }
    }

    /// The scopes in which a role is held, by itself or as the administrator's.
    fn held(&self, role: Role) -> impl Iterator<Item = Scope> {
        self.0
            .iter()
            .filter(move |held| held.role == role || held.role == Role::Network)
            .map(|held| held.scope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOIGNIES: LibraryId = LibraryId::new(1);
    const MONS: LibraryId = LibraryId::new(2);

    #[test]
    fn a_librarian_answers_holds_of_her_own_library_only() {
        let rights = Rights(vec![StaffRole {
            role: Role::Holds,
            scope: Scope::Library(SOIGNIES),
        }]);
        assert!(rights.may(Role::Holds, SOIGNIES));
        assert!(!rights.may(Role::Holds, MONS));
        assert!(!rights.may(Role::Desk, SOIGNIES));
        assert!(!rights.may_everywhere(Role::Holds));
        assert_eq!(rights.libraries(Role::Holds), Some(vec![SOIGNIES]));
        assert_eq!(
            rights.libraries(Role::Desk),
            Some(vec![]),
            "no library, which is not all libraries"
        );
    }

    #[test]
    fn an_administrator_of_the_network_may_do_all_everywhere() {
        let rights = Rights(vec![StaffRole {
            role: Role::Network,
            scope: Scope::Network,
        }]);
        for role in Role::ALL {
            assert!(rights.may(*role, MONS), "{role:?}");
            assert_eq!(rights.libraries(*role), None);
            assert_eq!(Role::from_code(role.code()), Some(*role));
        }
        assert!(!Rights::default().is_staff());
    }

    #[test]
    fn a_role_that_another_one_covers_is_no_loss() {
        let held = |role, scope| StaffRole { role, scope };
        let here = held(Role::Desk, Scope::Library(SOIGNIES));
        for (name, other, taken, expected) in [
            (
                "the same elsewhere",
                held(Role::Desk, Scope::Library(MONS)),
                here,
                false,
            ),
            (
                "the same everywhere",
                held(Role::Desk, Scope::Network),
                here,
                true,
            ),
            (
                "another here",
                held(Role::Holds, Scope::Library(SOIGNIES)),
                here,
                false,
            ),
            (
                "all of it here",
                held(Role::Network, Scope::Library(SOIGNIES)),
                here,
                true,
            ),
            (
                "all of it elsewhere",
                held(Role::Network, Scope::Library(MONS)),
                here,
                false,
            ),
            (
                "here, not everywhere",
                here,
                held(Role::Desk, Scope::Network),
                false,
            ),
        ] {
            assert_eq!(Rights(vec![taken, other]).has_besides(taken), expected, "{name}");
        }
        assert!(!Rights(vec![here]).has_besides(here));
    }
}
