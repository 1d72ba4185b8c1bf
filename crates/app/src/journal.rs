//! The journal: who changed what and when, as the audit has it, for those who administer the network.
//! It names those who work with the portal; a reader is a number here.

use std::collections::HashMap;

use domain::account::{card_key, identifier_key};
use domain::id::AccountId;
use domain::staff::Role;
use jiff::civil::Date;
use store::audit::{self, Found, Wanted};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// Entries on a page.
pub const PAGE: i64 = 50;

/// What is looked for; nothing narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The name or the card with which they sign in.
    pub who: String,
    /// The kind of thing.
    pub noun: Option<String>,
    /// Which one.
    pub number: Option<i64>,
    /// From this day.
    pub from: Option<Date>,
    /// To this day.
    pub until: Option<Date>,
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody who works with the portal.
    Staff(String),
    /// A reader's account.
    Reader(AccountId),
    /// The program itself: its part, as the audit names it.
    Program(String),
}

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who.
    pub who: Who,
    /// What.
    pub entry: Found,
}

/// A page of the journal, the newest first, and whether there is more.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn page(
    app: &App,
    librarian: &Librarian,
    question: &Question,
    page: i64,
) -> Outcome<(Vec<Line>, bool)> {
    if !librarian.rights.may_everywhere(Role::Network) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    let actor = match question.who.trim() {
        "" => None,
        name => {
            let found = store::account::by_name(&mut conn, &identifier_key(name), &card_key(name)).await?;
            match found.first() {
                Some(account) => Some(format!("account:{}", account.id)),
                None => return Ok((Vec::new(), false)),
            }
        }
    };
    let midnight = |day: Date| {
        let begins = app.settings.zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0));
        begins.compatible().map_err(anyhow::Error::from)
    };
    let wanted = Wanted {
        actor: actor.as_deref(),
        noun: question.noun.as_deref(),
        noun_id: question.number,
        from: question.from.map(midnight).transpose()?,
        until: question
            .until
            .and_then(|day| day.tomorrow().ok())
            .map(midnight)
            .transpose()?,
    };
    let offset = page.saturating_sub(1).clamp(0, 10_000) * PAGE;
    let mut entries = audit::search(&mut conn, &wanted, PAGE + 1, offset).await?;
    let has_more = i64::try_from(entries.len()).unwrap_or_default() > PAGE;
    entries.truncate(usize::try_from(PAGE).unwrap_or_default());
    let accounts: Vec<AccountId> = entries.iter().filter_map(|entry| account(&entry.actor)).collect();
    let names = store::account::staff_names(&mut conn, &accounts).await?;
    let lines = entries.into_iter().map(|entry| Line {
        who: who(&entry.actor, &names),
        entry,
    });
    Ok((lines.collect(), has_more))
}

fn account(actor: &str) -> Option<AccountId> {
    actor.strip_prefix("account:")?.parse().ok().map(AccountId::new)
}

fn who(actor: &str, names: &HashMap<AccountId, String>) -> Who {
    match account(actor) {
        Some(id) => names
            .get(&id)
            .map_or(Who::Reader(id), |name| Who::Staff(name.clone())),
        None => Who::Program(actor.to_owned()),
    }
}
