//! `lutrin librarian [NAME]`: who works with the portal, what they may do and where. A new name gets a
//! link that works once; a role that is taken away counts at the next click.

use anyhow::{Context, bail};
use app::random::{SystemRandom, fingerprint, secret};
use domain::account::identifier_key;
use domain::id::{AccountId, LibraryId};
use domain::language::Language;
use domain::random::Random;
use domain::staff::Role;
use domain::time::Clock;
use jiff::{SignedDuration, Timestamp};
use store::account::{self, NewAccount};
use store::one_time_link::{self, Purpose};
use store::{Conn, library};

use crate::config::Config;
use crate::network::Ids;
use crate::say::say;
use crate::wiring;

/// What it takes. Without a name: everybody who works with the portal.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Who: the name to sign in with
    pub name: Option<String>,
    /// How they are called on pages, such as « Nadia Lambert »
    #[arg(long, value_name = "NAME", requires = "name")]
    pub called: Option<String>,
    /// What they may do: desk (lend, take back, register), holds (answer, pull, send), moderator, editor,
    /// rules, or network (all of it). It can be named several times
    #[arg(long = "role", value_name = "ROLE", value_parser = role, requires = "name")]
    pub roles: Vec<Role>,
    /// Code of a library where they may do it; without any, everywhere
    #[arg(long = "library", value_name = "CODE", requires = "roles")]
    pub libraries: Vec<String>,
    /// Take these roles away; without any, all of them
    #[arg(long, requires = "name")]
    pub take_away: bool,
    /// Print a new link to choose a password; a second factor that was set up is asked for no more
    #[arg(long, requires = "name", conflicts_with = "take_away")]
    pub link: bool,
}

fn role(word: &str) -> Result<Role, String> {
    let known = || {
        Role::ALL
            .iter()
            .map(|role| role.code())
            .collect::<Vec<_>>()
            .join(", ")
    };
    Role::from_code(word).ok_or_else(|| format!("the roles are {}", known()))
}

/// A first link is for somebody who is near.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);

/// Runs it.
///
/// # Errors
/// When a library is not known, or a name that is to lose something does not exist.
pub async fn run(config: &Config, arguments: Arguments) -> anyhow::Result<()> {
    let db = wiring::database(config).await?;
    store::migrate::run(&db).await?;
    let now = app::clock::SystemClock.now();
    let random = SystemRandom;
    let mut ids = Ids::new(&random, now);
    let mut tx = db.begin_write().await?;
    let Some(name) = &arguments.name else {
        list(&mut tx).await?;
        drop(tx);
        db.close().await;
        return Ok(());
    };
    let places = places(&mut tx, &arguments.libraries).await?;
    let link = if arguments.take_away {
        take_away(&mut tx, name, &arguments.roles, &places).await?;
        None
    } else {
        let account = entered(&mut tx, name, arguments.called.as_deref(), &mut ids, now).await?;
        for role in &arguments.roles {
            for place in &places {
                account::give_role(&mut tx, ids.take(), account.id, role.code(), *place).await?;
            }
        }
        if arguments.link {
            // Who lost the telephone with the application has no other door.
            store::second_factor::remove(&mut tx, account.id).await?;
        }
        if account.is_new || arguments.link {
            Some(link(&mut tx, account.id, &random, now).await?)
        } else {
            None
        }
    };
    list(&mut tx).await?;
    tx.commit().await?;
    db.close().await;
    if let Some(link) = link {
        say_link(config, name, &link);
    }
    Ok(())
}

/// Tells where a password is chosen.
pub fn say_link(config: &Config, name: &str, link: &str) {
    say(format_args!(
        "{name} chooses a password here, once, within three days:"
    ));
    say(format_args!("  {}/mot-de-passe/{link}", config.network.base_url));
}

/// A sign-in by name.
pub struct Entered {
    /// Its account.
    pub id: AccountId,
    /// Whether it was made just now.
    pub is_new: bool,
}

/// The account of a name to sign in with; it is made when there is none, without any password.
///
/// # Errors
/// When nobody can sign in with such a name.
pub async fn entered(
    conn: &mut Conn,
    name: &str,
    called: Option<&str>,
    ids: &mut Ids,
    now: Timestamp,
) -> anyhow::Result<Entered> {
    let key = identifier_key(name);
    if key.is_empty() {
        bail!("{name:?} is no name to sign in with");
    }
    if let Some(known) = account::by_name(conn, &key, "").await?.into_iter().next() {
        return Ok(Entered {
            id: known.id,
            is_new: false,
        });
    }
    let new = NewAccount {
        id: AccountId::new(ids.take()),
        identifier: Some((name, &key)),
        // No password is right until one is chosen.
        password_hash: "",
        language: Language::Fr,
        display_name: called.unwrap_or(name),
        home_library: None,
    };
    account::insert(conn, &new, now).await?;
    Ok(Entered {
        id: new.id,
        is_new: true,
    })
}

/// A link that works once; returns its secret.
///
/// # Errors
/// When the database fails.
pub async fn link(
    conn: &mut Conn,
    account: AccountId,
    random: &(dyn Random + 'static),
    now: Timestamp,
) -> anyhow::Result<String> {
    let token = secret(random);
    let hash = fingerprint(&token);
    one_time_link::insert(conn, &hash, account, Purpose::Password, now + LINK_LASTS).await?;
    Ok(token)
}

/// The libraries of these codes; none of them is the whole network.
async fn places(conn: &mut Conn, codes: &[String]) -> anyhow::Result<Vec<Option<LibraryId>>> {
    if codes.is_empty() {
        return Ok(vec![None]);
    }
    let known = library::all(conn).await?;
    codes
        .iter()
        .map(|code| {
            let found = known
                .iter()
                .find(|library| library.code.eq_ignore_ascii_case(code));
            found
                .map(|library| Some(library.id))
                .with_context(|| format!("no library has the code {code}"))
        })
        .collect()
}

async fn take_away(
    conn: &mut Conn,
    name: &str,
    roles: &[Role],
    places: &[Option<LibraryId>],
) -> anyhow::Result<()> {
    let found = account::by_name(conn, &identifier_key(name), "").await?;
    let account = found
        .first()
        .with_context(|| format!("nobody signs in as {name}"))?
        .id;
    for (role, place) in account::roles(conn, account).await? {
        let is_named =
            roles.is_empty() || (places.contains(&place) && roles.iter().any(|named| named.code() == role));
        if is_named {
            account::take_role(conn, account, &role, place).await?;
        }
    }
    // What they had open shows what they could see before.
    store::session::end_all(conn, account).await?;
    Ok(())
}

async fn list(conn: &mut Conn) -> anyhow::Result<()> {
    let libraries = library::all(conn).await?;
    let staff = account::staff(conn).await?;
    if staff.is_empty() {
        say("Nobody works with the portal yet: « lutrin init --administrator NAME » makes the first.");
    }
    for member in staff {
        let place = match member.library {
            None => "everywhere".to_owned(),
            Some(id) => libraries
                .iter()
                .find(|library| library.id == id)
                .map_or_else(|| id.to_string(), |library| library.code.clone()),
        };
        say(format_args!(
            "{}  {}  {}  {place}",
            member.identifier, member.display_name, member.role
        ));
    }
    Ok(())
}
