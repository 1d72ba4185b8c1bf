//! Changing what one signs in with, and the address for mail: why it is refused, and where.

use crate::account::IdentifierRefusal;
use crate::password::PasswordRefusal;
use crate::refusal::{Explanation, WayOut, explained};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialField {
    /// The password of today, which proves who asks.
    Current,
    /// The identifier.
    Identifier,
    /// The new password.
    Password,
    /// The address for mail.
    Email,
}

/// Why a change is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialRefusal {
    /// The password of today is another.
    WrongPassword,
    /// It was tried too often.
    TooManyTries {
        /// Minutes until it can be tried again.
        minutes: u32,
    },
    /// That is no address for mail.
    NotAnAddress,
    /// Too many addresses were asked for lately.
    TooManyAddresses {
        /// Minutes until another can be.
        minutes: u32,
    },
    /// The identifier cannot be chosen.
    Identifier(IdentifierRefusal),
    /// The password cannot be chosen.
    Password(PasswordRefusal),
}

impl CredentialRefusal {
    /// The field that it is about.
    #[must_use]
    pub const fn field(&self) -> CredentialField {
        match self {
            Self::WrongPassword | Self::TooManyTries { .. } => CredentialField::Current,
            Self::NotAnAddress | Self::TooManyAddresses { .. } => CredentialField::Email,
            Self::Identifier(_) => CredentialField::Identifier,
            Self::Password(_) => CredentialField::Password,
        }
    }

    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::WrongPassword => Explanation::new("credential-refused-password", WayOut::Correct),
            Self::TooManyTries { minutes } => {
                Explanation::new("credential-refused-tries", WayOut::AskLibrary).figure("minutes", *minutes)
            }
            Self::NotAnAddress => Explanation::new("credential-refused-address", WayOut::Correct),
            Self::TooManyAddresses { minutes } => {
                Explanation::new("credential-refused-addresses", WayOut::AskLibrary)
                    .figure("minutes", *minutes)
            }
            Self::Identifier(why) => why.explain(),
            Self::Password(why) => why.explain(),
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let mut examples = vec![
            Self::WrongPassword,
            Self::TooManyTries { minutes: 40 },
            Self::NotAnAddress,
            Self::TooManyAddresses { minutes: 40 },
        ];
        examples.extend(IdentifierRefusal::examples().into_iter().map(Self::Identifier));
        examples.extend(PasswordRefusal::examples().into_iter().map(Self::Password));
        examples
    }
}

explained!(CredentialRefusal);
