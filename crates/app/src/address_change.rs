//! A new address for mail: it counts once the link sent to it was used; the old address is told, and
//! can take it back for a week.

use domain::id::AccountId;
use domain::mail::Mail;
use jiff::SignedDuration;
use store::address_change::{self, AddressChange};
use store::one_time_link::{self, Purpose};
use store::{account, patron};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::person::Person;
use crate::random::fingerprint;

/// For how long the old address can take a change back.
pub const UNDO_LENGTH: SignedDuration = SignedDuration::from_hours(24 * 7);

/// The new address that waits to be confirmed, if there is one.
///
/// # Errors
/// When the database fails.
pub async fn waiting(app: &App, person: &Person) -> Outcome<Option<String>> {
    let mut conn = app.db.read().await?;
    let open = address_change::open_of(&mut conn, person.account.id).await?;
    Ok(open.map(|change| change.new))
}

/// What a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressLink {
    /// It makes the new address count.
    Confirm,
    /// It takes it back.
    Undo,
}

impl AddressLink {
    const fn purpose(self) -> Purpose {
        match self {
            Self::Confirm => Purpose::AddressConfirm,
            Self::Undo => Purpose::AddressUndo,
        }
    }

    /// The change that a link of this account is about.
    async fn change(self, conn: &mut store::Conn, account: AccountId) -> Outcome<Option<AddressChange>> {
        Ok(match self {
            Self::Confirm => address_change::open_of(conn, account).await?,
            Self::Undo => address_change::last_of(conn, account).await?,
        })
    }
}

/// What a link is about, for the page that asks. Looking uses nothing up.
///
/// # Errors
/// As not found when it was used, is too old, or never was.
pub async fn look(app: &App, link: AddressLink, token: &str) -> Outcome<AddressChange> {
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let account = one_time_link::find(&mut conn, &fingerprint(token), link.purpose(), now)
        .await?
        .ok_or(Failure::NotFound)?;
    link.change(&mut conn, account).await?.ok_or(Failure::NotFound)
}

/// Uses a link.
///
/// # Errors
/// As not found when it was used, is too old, or never was.
pub async fn follow(app: &App, link: AddressLink, token: &str, request: &str) -> Outcome<AddressChange> {
    let actor = Actor {
        name: "visitor".into(),
        request: request.into(),
    };
    let mut act = Act::begin(app, &actor).await?;
    let now = act.moment.now;
    let id = one_time_link::take(act.conn(), &fingerprint(token), link.purpose(), now)
        .await?
        .ok_or(Failure::NotFound)?;
    let change = link.change(act.conn(), id).await?.ok_or(Failure::NotFound)?;
    match link {
        AddressLink::Confirm => {
            if !address_change::confirm(act.conn(), change.id, now).await? {
                return Err(Failure::NotFound);
            }
            patron::set_email(act.conn(), change.patron, &change.new).await?;
            if !change.old.is_empty() {
                act.mail(Mail::AddressChanged { change: change.id }).await?;
            }
            act.audit("account.address", "account", id.get(), None, None)
                .await?;
        }
        AddressLink::Undo => {
            patron::set_email(act.conn(), change.patron, &change.old).await?;
            // Whoever changed it may still sit there, and knows the password.
            account::set_password(act.conn(), id, app.passwords.unknown(), now).await?;
            act.mail(Mail::PasswordLink { account: id }).await?;
            act.audit("account.address_undone", "account", id.get(), None, None)
                .await?;
        }
    }
    act.commit().await?;
    Ok(change)
}
