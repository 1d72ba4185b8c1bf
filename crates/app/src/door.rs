//! Doors that strangers knock at: counting, in the transaction of what they ask for, and how long those
//! wait who knock too often.

use domain::throttle::{Door, SITE_FAILURES};
use jiff::{SignedDuration, Timestamp};
use store::{Conn, throttle};

use crate::failure::Outcome;
use crate::random::fingerprint;

/// How a door answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knock {
    /// It opens.
    Open,
    /// It stays closed, and the page must not tell: the name, the card or the address was asked for too
    /// often, perhaps by somebody else.
    Silent(SignedDuration),
    /// Too much came from this network: everybody there waits.
    Wait(SignedDuration),
}

/// One more knock, from a network if it is known, about something if it is about something.
///
/// # Errors
/// When the database fails.
pub async fn knock(
    conn: &mut Conn,
    door: Door,
    network: Option<&str>,
    subject: &str,
    now: Timestamp,
) -> Outcome<Knock> {
    if let Some(network) = network {
        let limit = door.of_network();
        let key = fingerprint(&format!("network|{network}"));
        if !limit.allows(throttle::count(conn, door, &key, limit, now).await?) {
            return Ok(Knock::Wait(limit.wait(now)));
        }
    }
    let limit = door.of_subject();
    let key = fingerprint(&format!("subject|{subject}"));
    if limit.allows(throttle::count(conn, door, &key, limit, now).await?) {
        Ok(Knock::Open)
    } else {
        Ok(Knock::Silent(limit.wait(now)))
    }
}

/// What all failed sign-ins of the site are counted under.
const SITE: &str = "site";

/// How long an unknown browser waits because too many sign-ins failed lately, from its network or from
/// everywhere.
///
/// # Errors
/// When the database fails.
pub(crate) async fn guessing(
    conn: &mut Conn,
    network: Option<&str>,
    now: Timestamp,
) -> Outcome<Option<SignedDuration>> {
    let of_network = network.map(|network| (format!("network|{network}"), Door::SignIn.of_network()));
    for (key, limit) in of_network.into_iter().chain([(SITE.to_owned(), SITE_FAILURES)]) {
        let failed = throttle::uses(conn, Door::SignIn, &fingerprint(&key), limit, now).await?;
        if failed >= limit.uses {
            return Ok(Some(limit.wait(now)));
        }
    }
    Ok(None)
}

/// One more sign-in that failed.
///
/// # Errors
/// When the database fails.
pub(crate) async fn count_guess(conn: &mut Conn, network: Option<&str>, now: Timestamp) -> Outcome<()> {
    if let Some(network) = network {
        let key = fingerprint(&format!("network|{network}"));
        throttle::count(conn, Door::SignIn, &key, Door::SignIn.of_network(), now).await?;
    }
    throttle::count(conn, Door::SignIn, &fingerprint(SITE), SITE_FAILURES, now).await?;
    Ok(())
}
