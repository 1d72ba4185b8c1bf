//! Asking for a link: a forgotten password, or the first one of a card. The page always says the same
//! after the same work; whose link it is, if anybody's, is looked up when the mail is written.

use domain::account::{card_key, identifier_key};
use domain::email;
use domain::id::LinkRequestId;
use domain::language::Language;
use domain::mail::Mail;
use domain::throttle::Door;
use jiff::SignedDuration;

use crate::App;
use crate::act::{Act, Actor};
use crate::door::{self, Knock};
use crate::failure::Outcome;

/// The longest name that is looked at.
const TYPED_MAX: usize = 254;

/// What the link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFor {
    /// A password that was forgotten.
    Forgotten,
    /// The first password of a card.
    Activation,
}

/// What a request gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// If somebody was meant, a mail goes out.
    Taken,
    /// Too much came from this network.
    Wait(SignedDuration),
}

/// Asks for a link, by a card number, an identifier or an address.
///
/// # Errors
/// When the database fails.
pub async fn ask(
    app: &App,
    what: LinkFor,
    typed: &str,
    language: Language,
    network: Option<&str>,
    request: &str,
) -> Outcome<Asked> {
    let typed: String = typed
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(TYPED_MAX)
        .collect();
    let actor = Actor {
        name: "visitor".into(),
        request: request.into(),
    };
    let mut act = Act::begin(app, &actor).await?;
    let now = act.moment.now;
    match door::knock(act.conn(), Door::Link, network, &meant(&typed), now).await? {
        Knock::Wait(wait) => {
            act.commit().await?;
            return Ok(Asked::Wait(wait));
        }
        Knock::Silent(_) => {}
        Knock::Open => {
            let id = LinkRequestId::new(act.id());
            store::link_request::insert(act.conn(), id, &typed, language, now).await?;
            act.mail(match what {
                LinkFor::Forgotten => Mail::ForgottenPassword { request: id },
                LinkFor::Activation => Mail::Activation { request: id },
            })
            .await?;
        }
    }
    act.commit().await?;
    Ok(Asked::Taken)
}

/// The one form of what was typed, under which it is counted.
fn meant(typed: &str) -> String {
    if typed.contains('@') {
        email::key(typed)
    } else {
        format!("{}|{}", identifier_key(typed), card_key(typed))
    }
}
