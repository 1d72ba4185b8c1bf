//! Links that open something to whoever received the mail. Their secrets are made with the mail that
//! carries them, and are in no job; only their hashes are kept.

use app::App;
use app::failure::Outcome;
use app::random::{fingerprint, secret};
use domain::id::{AccountId, PreregistrationId, RegistrationId};
use jiff::{SignedDuration, Timestamp};
use store::Conn;
use store::one_time_link::{self, Purpose};

/// What a link opens.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Opens {
    /// Something of an account, once.
    Account(AccountId, Purpose),
    /// The verification of an address, once.
    Preregistration(PreregistrationId),
    /// One registration, to answer for it as long as the event is ahead.
    Registration(RegistrationId),
}

/// A link that only its mail knows.
#[derive(Clone, Debug)]
pub(crate) struct SecretLink {
    pub(crate) secret: String,
    pub(crate) expires_at: Timestamp,
    opens: Opens,
}

impl SecretLink {
    /// A new one, until then.
    pub(crate) fn new(app: &App, opens: Opens, expires_at: Timestamp) -> Self {
        Self {
            secret: secret(&*app.random),
            expires_at,
            opens,
        }
    }

    /// A new one, for so long from now.
    pub(crate) fn lasting(app: &App, opens: Opens, length: SignedDuration) -> Self {
        Self::new(app, opens, app.clock.now() + length)
    }

    /// Makes it work: only its hash is kept.
    pub(crate) async fn keep(&self, conn: &mut Conn) -> Outcome<()> {
        let hash = fingerprint(&self.secret);
        match self.opens {
            Opens::Account(account, purpose) => {
                one_time_link::insert(conn, &hash, account, purpose, self.expires_at).await?;
            }
            Opens::Preregistration(id) => {
                store::preregistration::set_link(conn, id, &hash, self.expires_at).await?;
            }
            Opens::Registration(id) => {
                store::registration::insert_link(conn, &hash, id, self.expires_at).await?;
            }
        }
        Ok(())
    }
}
