//! Links that work once. Their secrets are made with the mail that carries them, and are in no job.

use app::App;
use app::failure::Outcome;
use app::random::{fingerprint, secret};
use domain::id::{AccountId, PreregistrationId};
use jiff::{SignedDuration, Timestamp};
use store::Conn;
use store::one_time_link::{self, Purpose};

/// What a link opens.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Opens {
    /// Something of an account.
    Account(AccountId, Purpose),
    /// The verification of an address.
    Preregistration(PreregistrationId),
}

/// A link that works once.
#[derive(Clone, Debug)]
pub(crate) struct OneTimeLink {
    pub(crate) secret: String,
    pub(crate) expires_at: Timestamp,
    opens: Opens,
}

impl OneTimeLink {
    /// A new one, for so long.
    pub(crate) fn new(app: &App, opens: Opens, length: SignedDuration) -> Self {
        Self {
            secret: secret(&*app.random),
            expires_at: app.clock.now() + length,
            opens,
        }
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
        }
        Ok(())
    }
}
