//! « Si vous l’achetez, réservez-le pour moi »: once it is there, a hold is placed for each who wished
//! for one, in the order in which they asked.

use domain::hold::Origin;
use domain::id::{HoldId, SuggestionId};
use domain::mail::Mail;
use domain::suggestion::{Asker, Suggestion, SuggestionState};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::hold::{PlaceHold, place_for};

/// Places them, each in a transaction of its own. Doing it again goes on where it stopped.
///
/// # Errors
/// When the database fails.
pub async fn place_holds(app: &App, id: SuggestionId) -> Outcome<()> {
    loop {
        let mut conn = app.db.read().await?;
        let Some(suggestion) = store::suggestion::find(&mut conn, id).await? else {
            return Ok(());
        };
        if suggestion.state != SuggestionState::Available {
            return Ok(());
        }
        let Some(asker) = store::suggestion::to_hold(&mut conn, id).await? else {
            return Ok(());
        };
        drop(conn);
        place_one(app, &suggestion, &asker).await?;
    }
}

async fn place_one(app: &App, suggestion: &Suggestion, asker: &Asker) -> Outcome<()> {
    let record = suggestion.record.ok_or(Failure::NotFound)?;
    let wish = PlaceHold {
        record,
        volume: None,
        pickup: suggestion.library,
        key: String::new(),
    };
    let mut act = Act::begin(app, &Actor::worker()).await?;
    match place_for(&mut act, asker.patron, &wish, None, Origin::Portal).await {
        Ok(hold) => keep(act, suggestion, asker, Ok(hold.id)).await,
        // A statement may have failed: what is noted is noted in a transaction of its own.
        Err(Failure::Refused(reasons)) => {
            drop(act);
            let key = reasons
                .first()
                .map_or("hold-refused-no-item", |reason| reason.key);
            let act = Act::begin(app, &Actor::worker()).await?;
            keep(act, suggestion, asker, Err(key.to_owned())).await
        }
        Err(Failure::NotFound) => {
            drop(act);
            let act = Act::begin(app, &Actor::worker()).await?;
            keep(act, suggestion, asker, Err("hold-refused-no-item".into())).await
        }
        Err(why) => Err(why),
    }
}

/// The answer to a wish, with the mail that tells it.
async fn keep(
    mut act: Act<'_>,
    suggestion: &Suggestion,
    asker: &Asker,
    answer: Result<HoldId, String>,
) -> Outcome<()> {
    // Another process was faster: what this one did is undone.
    if !store::suggestion::set_hold(act.conn(), suggestion.id, asker.patron, &answer).await? {
        return Ok(());
    }
    act.mail(Mail::SuggestionAvailable {
        suggestion: suggestion.id,
        patron: asker.patron,
    })
    .await?;
    act.commit().await
}
