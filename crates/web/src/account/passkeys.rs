//! « Clés d’accès » on the page of the second factor: adding one, giving it at the door, removing it.

use app::passkey::{self, Added, Answer, Kept, PublicKey, Question};
use app::person::Person;
use axum::extract::State;
use axum::response::Response;
use domain::id::PasskeyId;
use domain::passkey::{Ceremony, MOST, NAME_MAX};
use jiff::Timestamp;
use serde::Deserialize;
use store::passkey::Passkey;
use store::session::Verification;

use super::door::{errors, needed};
use super::second_factor::{Remarks, corrected, for_staff, page, question, with_codes};
use crate::extract::{ForPerson, Form, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::{Freshness, PasskeyLine, PasskeyPart, html};
use crate::parts::{Errors, Field, FormBody, PasskeyAsk};
use crate::return_path::ReturnPath;
use crate::state::WebState;

/// A new passkey, as the script fills it in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    #[serde(default)]
    token: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    cle: String,
    #[serde(default)]
    client: String,
    #[serde(default)]
    donnees: String,
    #[serde(default)]
    publique: String,
    #[serde(default)]
    algorithme: String,
}

/// A passkey that answers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenPasskey {
    #[serde(default)]
    token: String,
    #[serde(default)]
    retour: String,
    #[serde(default)]
    cle: String,
    #[serde(default)]
    client: String,
    #[serde(default)]
    donnees: String,
    #[serde(default)]
    signature: String,
}

/// A passkey to remove.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Removed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    cle: i64,
    #[serde(default)]
    actuel: String,
}

/// `POST /compte/deux-etapes/cles`.
pub async fn add(
    State(web): State<WebState>,
    door: ForPerson,
    Form(sent): Form<NewPasskey>,
) -> Result<Response, PageError> {
    let ForPerson { person, around } = &door;
    check_token(around, &sent.token)?;
    for_staff(&door)?;
    if sent.nom.trim().is_empty() {
        let remarks = Remarks {
            wrong: vec![needed(around, "nom", "passkey-name")],
            ..Remarks::default()
        };
        return Ok(corrected(&page(&web, &door, remarks).await?));
    }
    let answer = Answer {
        credential: &sent.cle,
        client_data: &sent.client,
        authenticator_data: &sent.donnees,
    };
    let key = PublicKey {
        // What is no number is no algorithm.
        algorithm: sent.algorithme.parse().unwrap_or_default(),
        info: &sent.publique,
    };
    match passkey::add(&web.app, person, &sent.nom, answer, key, &around.request).await? {
        Ok(Added::First(codes)) => Ok(html(&with_codes(around, codes), Freshness::Private)),
        Ok(Added::Another) => {
            let carried = Carried::new("passkey-added", sent.nom.trim());
            let here = around.frame.urls.second_factor();
            Ok(see_with_flash(&here, &carried, web.is_https))
        }
        Err(why) => {
            let remarks = Remarks {
                name: sent.nom,
                ..Remarks::refused(why)
            };
            Ok(corrected(&page(&web, &door, remarks).await?))
        }
    }
}

/// `POST /compte/deux-etapes/cle`.
pub async fn give(
    State(web): State<WebState>,
    door: ForPerson,
    Form(sent): Form<GivenPasskey>,
) -> Result<Response, PageError> {
    let ForPerson { person, around } = &door;
    check_token(around, &sent.token)?;
    for_staff(&door)?;
    let back = ReturnPath::or(Some(&sent.retour), around.frame.urls.staff());
    if person.session.second_factor != Verification::Missing {
        return Ok(see_other(&back));
    }
    let answer = Answer {
        credential: &sent.cle,
        client_data: &sent.client,
        authenticator_data: &sent.donnees,
    };
    match passkey::give(&web.app, person, answer, &sent.signature, &around.request).await? {
        Ok(()) => Ok(see_other(&back)),
        Err(why) => Ok(corrected(
            &question(&web, &door, back, Remarks::refused(why)).await?,
        )),
    }
}

/// `POST /compte/deux-etapes/cles/retirer`.
pub async fn remove(
    State(web): State<WebState>,
    door: ForPerson,
    Form(sent): Form<Removed>,
) -> Result<Response, PageError> {
    let ForPerson { person, around } = &door;
    check_token(around, &sent.token)?;
    for_staff(&door)?;
    let (id, network) = (PasskeyId::new(sent.cle), around.caller.as_deref());
    let removed = passkey::remove(&web.app, person, id, &sent.actuel, network, &around.request).await?;
    let remarks = match removed {
        Ok(()) => {
            let carried = Carried::new("passkey-removed", "");
            let here = around.frame.urls.second_factor();
            return Ok(see_with_flash(&here, &carried, web.is_https));
        }
        Err(Kept::Refused(why)) => Remarks::refused(why),
        Err(Kept::Unproven(why)) => {
            let mut wrong = errors(around, &[why]);
            for error in &mut wrong {
                error.field = password_id(id).into();
            }
            Remarks {
                wrong,
                ..Remarks::default()
            }
        }
    };
    Ok(corrected(&page(&web, &door, remarks).await?))
}

/// As a passkey is told who its owner is.
pub(super) fn owner(person: &Person) -> &str {
    let account = &person.account;
    account.identifier.as_deref().unwrap_or(&account.display_name)
}

/// The passkeys of somebody, and one more; nothing where browsers know none.
pub(super) fn part(
    web: &WebState,
    door: &ForPerson,
    passkeys: &[Passkey],
    asked: Option<Question>,
    errors: &Errors,
    name: String,
) -> Option<PasskeyPart> {
    let ForPerson { person, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    if asked.is_none() && passkeys.is_empty() {
        return None;
    }
    let no_more = (passkeys.len() >= MOST).then(|| t.with("passkey-no-more").n("limit", MOST).to_string());
    let ask = asked.map(|asked| {
        let field = Field::new(t, "nom", "nom", t.get("passkey-name"))
            .hinted(t.get("passkey-name-hint"))
            .holding(name)
            .at_most(NAME_MAX)
            .checked(errors);
        let (site, owner) = (&web.app.settings.name, owner(person));
        PasskeyAsk::new(t, Ceremony::Add, asked, site, owner, urls.add_passkey())
            .with("token", around.token())
            .asking(field)
    });
    let rows = passkeys.iter().map(|passkey| row(web, door, passkey, errors));
    Some(PasskeyPart {
        rows: rows.collect(),
        ask,
        no_more,
    })
}

fn row(web: &WebState, door: &ForPerson, passkey: &Passkey, errors: &Errors) -> PasskeyLine {
    let around = &door.around;
    let t = around.frame.t;
    let on = |key: &str, at: Timestamp| {
        let day = web.app.settings.zone.to_datetime(at).date();
        t.with(key)
            .arg("date", t.date_long(day, around.moment.today))
            .to_string()
    };
    let error = errors.of(&password_id(passkey.id)).map(ToOwned::to_owned);
    let password = Field::secret(
        t,
        "actuel",
        "actuel",
        t.get("credentials-current"),
        "current-password",
    )
    .placed(place(passkey.id));
    PasskeyLine {
        name: passkey.name.clone(),
        added: on("passkey-added-on", passkey.added_at),
        used: match passkey.used_at {
            Some(at) => on("passkey-used-on", at),
            None => t.get("passkey-never-used").into_owned(),
        },
        is_open: error.is_some(),
        remove: FormBody::new(
            around.frame.urls.remove_passkey(),
            vec![password.wrong(error)],
            t.get("passkey-remove"),
        )
        .with("token", around.token())
        .with("cle", passkey.id.to_string()),
    }
}

/// What tells the field of its password from those of the others.
fn place(id: PasskeyId) -> usize {
    usize::try_from(id.get()).unwrap_or_default()
}

/// The id of that field on the page.
fn password_id(id: PasskeyId) -> String {
    format!("actuel-{}", place(id))
}
