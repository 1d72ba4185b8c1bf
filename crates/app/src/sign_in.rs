//! Signing in and out. The answer never tells whether a name exists; guessing is slowed down per
//! name, and one secret tried on many names is stopped; a browser that signed in before is not.

use domain::account::{
    Device, FAILURES_A_DAY, Failures, SPRAY_WINDOW, SignInGate, card_key, identifier_key, is_spray,
    sign_in_gate,
};
use domain::time::Moment;
use jiff::{SignedDuration, Timestamp};
use store::account::{self, Account};
use store::session::{self, Session};

use crate::App;
use crate::door;
use crate::failure::Outcome;
use crate::person::{Person, rights};
use crate::random::{fingerprint, secret};

/// Seconds that a session lasts at most.
pub const SESSION_SECONDS: u32 = 60 * 60 * 24 * 14;
/// And ends after this long without a request.
pub(crate) const IDLE_SECONDS: i64 = 60 * 60 * 24;
/// The longest secret that is looked at.
const SECRET_MAX: usize = 256;

/// What a sign-in gave.
#[derive(Debug)]
pub enum Answer {
    /// Welcome.
    SignedIn(Box<SignedIn>),
    /// The name or the secret is wrong; which one is not told.
    Wrong,
    /// Too many failures: again after this many seconds.
    Wait {
        /// Whole seconds, at least one.
        seconds: i64,
    },
    /// Too many failures today: the desk or the link by mail helps, else tomorrow.
    StoppedToday {
        /// How many failures a day stop it.
        failures: u32,
    },
}

/// A new session.
#[derive(Debug)]
pub struct SignedIn {
    /// For the cookie of the session.
    pub cookie: String,
    /// For the cookie that makes this browser known.
    pub device: String,
    /// Who it is.
    pub account: Account,
}

/// The browser in which somebody signs in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser<'a> {
    /// What makes it known, if it has signed in before.
    pub device: Option<&'a str>,
    /// The name that it gives itself.
    pub agent: &'a str,
    /// The network that it comes from, by `domain::throttle::network_of`, where that is known.
    pub network: Option<&'a str>,
}

/// Tries a name (card number or identifier) and a secret.
///
/// # Errors
/// When the database fails.
pub async fn sign_in(app: &App, name: &str, typed: &str, browser: Browser<'_>) -> Outcome<Answer> {
    let moment = app.moment();
    let (identifier, card) = (identifier_key(name), card_key(name));
    let name_hash = fingerprint(if card.is_empty() { &identifier } else { &card });
    let secret_hash = fingerprint(typed);
    let usable = !typed.is_empty() && typed.chars().count() <= SECRET_MAX && !typed.contains('\0');

    let mut conn = app.db.read().await?;
    let accounts = if usable && !card.is_empty() {
        account::by_name(&mut conn, &identifier, &card).await?
    } else {
        Vec::new()
    };
    let failures = account::failures(&mut conn, &name_hash).await?;
    let device_hash = browser.device.map(fingerprint);
    let mut known = Device::Unknown;
    if let Some(hash) = &device_hash {
        for account in &accounts {
            if account::knows_device(&mut conn, account.id, hash).await? {
                known = Device::Known;
            }
        }
    }
    let since = moment.now - SPRAY_WINDOW;
    let names = account::secret_count(&mut conn, &secret_hash, since).await?;
    let guessing = door::guessing(&mut conn, browser.network, moment.now).await?;
    drop(conn);

    let failures = failures.map_or_else(Failures::default, |(count, day, at)| Failures {
        count: u32::try_from(count).unwrap_or(u32::MAX),
        counted_on: Some(day),
        last_at: Some(at),
    });
    match sign_in_gate(failures, known, moment) {
        SignInGate::WaitUntil(until) => {
            return Ok(Answer::Wait {
                seconds: seconds_until(moment.now, until),
            });
        }
        SignInGate::StoppedToday => {
            return Ok(Answer::StoppedToday {
                failures: FAILURES_A_DAY,
            });
        }
        SignInGate::Open => {}
    }
    if known == Device::Unknown && is_spray(u32::try_from(names).unwrap_or(u32::MAX)) {
        return Ok(Answer::Wait {
            seconds: SPRAY_WINDOW.as_secs(),
        });
    }

    if let Some(wait) = guessing.filter(|_| known == Device::Unknown) {
        return Ok(Answer::Wait {
            seconds: wait.as_secs() + 1,
        });
    }

    let mut found = None;
    for account in &accounts {
        if app.passwords.verify(typed, Some(&account.password_hash)).await {
            found = Some(account.clone());
            break;
        }
    }
    if accounts.is_empty() {
        app.passwords.verify(typed, None).await;
    }
    let mut tx = app.db.begin_write().await?;
    let Some(account) = found else {
        account::count_failure(&mut tx, &name_hash, moment.today, moment.now).await?;
        if usable {
            account::count_secret(&mut tx, &secret_hash, &name_hash, since, moment.now).await?;
        }
        door::count_guess(&mut tx, browser.network, moment.now).await?;
        tx.commit().await?;
        return Ok(Answer::Wrong);
    };
    account::clear_failures(&mut tx, &name_hash).await?;
    let signed_in = begin(app, &mut tx, account, browser, moment).await?;
    tx.commit().await?;
    Ok(Answer::SignedIn(Box::new(signed_in)))
}

/// Begins a session in a browser, which is known from then on.
pub(crate) async fn begin(
    app: &App,
    conn: &mut store::Conn,
    account: Account,
    browser: Browser<'_>,
    moment: Moment,
) -> Outcome<SignedIn> {
    let cookie = secret(&*app.random);
    let device = browser
        .device
        .map_or_else(|| secret(&*app.random), ToOwned::to_owned);
    account::remember_device(conn, account.id, &fingerprint(&device), moment.now).await?;
    let new = Session {
        hash: fingerprint(&cookie),
        account: account.id,
        form_secret: secret(&*app.random),
        begun_at: moment.now,
        seen_at: moment.now,
        expires_at: moment.now + SignedDuration::from_secs(i64::from(SESSION_SECONDS)),
        agent: browser
            .agent
            .chars()
            .filter(|c| !c.is_control())
            .take(200)
            .collect(),
        second_factor: session::Verification::NoFactor,
    };
    session::insert(conn, &new).await?;
    Ok(SignedIn {
        cookie,
        device,
        account,
    })
}

fn seconds_until(now: Timestamp, until: Timestamp) -> i64 {
    now.duration_until(until).as_secs().max(0) + 1
}

/// Who a session cookie stands for; nobody once the session has ended, by whatever means.
///
/// # Errors
/// When the database fails.
pub async fn current(app: &App, cookie: &str) -> Outcome<Option<Person>> {
    let now = app.clock.now();
    let hash = fingerprint(cookie);
    let mut conn = app.db.read().await?;
    let Some(session) = session::find(&mut conn, &hash, now, IDLE_SECONDS).await? else {
        return Ok(None);
    };
    let Some(account) = account::find(&mut conn, session.account).await? else {
        return Ok(None);
    };
    let rights = rights(account::roles(&mut conn, account.id).await?);
    drop(conn);
    // Once a minute is enough to know that a session is in use.
    if now.duration_since(session.seen_at) > SignedDuration::from_mins(1) {
        let mut tx = app.db.begin_write().await?;
        session::touch(&mut tx, &hash, now).await?;
        tx.commit().await?;
    }
    Ok(Some(Person {
        account,
        session,
        rights,
    }))
}

/// Ends the session of a cookie.
///
/// # Errors
/// When the database fails.
pub async fn sign_out(app: &App, cookie: &str) -> Outcome<()> {
    let mut tx = app.db.begin_write().await?;
    session::end(&mut tx, &fingerprint(cookie)).await?;
    Ok(tx.commit().await?)
}
