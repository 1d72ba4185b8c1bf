//! `/compte/reservations/{reference}/retrait`: fetching a hold elsewhere. The rank stays; what it costs
//! more there is agreed to before.

use app::failure::Failure;
use app::hold::SeenHold;
use app::hold::change;
use app::person::Reader;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::hold::Offer;
use domain::id::LibraryId;
use domain::money::Money;
use domain::refusal::{Explanation, WayOut};
use serde::Deserialize;

use super::pickups::Agreed;
use super::refusal::{Place, refusal};
use super::sign_in::with_status;
use super::{document, hold_named, pickups};
use crate::extract::{Around, ForFamily, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldPickupForm, HoldPickupPage, html};
use crate::parts::{Errors, FieldError, Flash, Tone};
use crate::state::WebState;

/// What was chosen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(default)]
    token: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    retrait: String,
    #[serde(default)]
    frais: Vec<String>,
}

/// What is wrong with the answers.
#[derive(Default)]
struct Wrong {
    chosen: Option<LibraryId>,
    agreed: Vec<String>,
    errors: Vec<FieldError>,
    refused: Vec<Explanation>,
    /// It is no longer as it was seen.
    is_changed: bool,
}

/// `GET /compte/reservations/{reference}/retrait`.
pub async fn ask(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    let seen = hold_named(&web, &reader, &reference).await?;
    let page = draw(&web, &around, &reader, &seen, Wrong::default()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/reservations/{reference}/retrait`.
pub async fn change(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&around, &answers.token)?;
    let seen = hold_named(&web, &reader, &reference).await?;
    let mut wrong = Wrong {
        chosen: around.network.by_slug(&answers.retrait).map(|library| library.id),
        agreed: answers.frais,
        ..Wrong::default()
    };
    let Some(pickup) = wrong.chosen else {
        wrong.errors.push(FieldError {
            field: "retrait".into(),
            text: around.frame.t.get("hold-choose-library").into_owned(),
        });
        return refuse(&web, &around, &reader, &seen, wrong).await;
    };
    if let Ok(offer) = change::pickup_offer(&web.app, reader.patron, &seen).await
        && let Some(fee) = not_agreed(&around, &offer, pickup, agreed(&seen, &wrong.agreed))
    {
        wrong
            .refused
            .push(Explanation::new("hold-refused-fee-consent", WayOut::Correct).figure("amount", fee));
        return refuse(&web, &around, &reader, &seen, wrong).await;
    }
    match change::change_pickup(&web.app, &reader, seen.hold.id, answers.version, pickup).await {
        Ok(_) => {
            let message = Carried::new(
                "hold-pickup-changed",
                super::refusal::library_name(&around, pickup),
            );
            Ok(see_with_flash(
                &around.frame.urls.hold(&reference),
                &message,
                web.is_https,
            ))
        }
        Err(Failure::Refused(why)) => {
            wrong.refused = why;
            refuse(&web, &around, &reader, &seen, wrong).await
        }
        Err(Failure::Conflict) => {
            wrong.is_changed = true;
            let seen = hold_named(&web, &reader, &reference).await?;
            refuse(&web, &around, &reader, &seen, wrong).await
        }
        Err(why) => Err(why.into()),
    }
}

fn agreed<'a>(seen: &SeenHold, ticked: &'a [String]) -> Agreed<'a> {
    Agreed {
        before: seen.hold.fee,
        ticked,
    }
}

/// What it costs at a library, where that is more than now and was not agreed to.
fn not_agreed(around: &Around, offer: &Offer, pickup: LibraryId, agreed: Agreed<'_>) -> Option<Money> {
    let fee = offer.at(pickup)?.as_ref().ok()?.fee.value;
    let library = around.network.library(pickup)?;
    (!agreed.covers(&library.slug, fee)).then_some(fee)
}

async fn refuse(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    seen: &SeenHold,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let status = if wrong.is_changed {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = draw(web, around, reader, seen, wrong).await?;
    Ok(with_status(html(&page, Freshness::Private), status))
}

async fn draw(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    seen: &SeenHold,
    mut wrong: Wrong,
) -> Result<HoldPickupPage, PageError> {
    let t = around.frame.t;
    let hold = &seen.hold;
    let mut frame = super::frame(around, AccountEntry::LoansAndHolds, "hold-change-pickup");
    let unknown = t
        .with("hold-reference")
        .arg("reference", &hold.reference)
        .to_string();
    let offered = match change::pickup_offer(&web.app, reader.patron, seen).await {
        Ok(offer) => Some(offer),
        Err(Failure::Refused(why)) => {
            wrong.refused = why;
            None
        }
        Err(why) => return Err(why.into()),
    };
    if wrong.is_changed {
        let state = super::hold_row::state(around, hold.state);
        let words = t.with("hold-change-meanwhile").arg("state", state).to_string();
        frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    }
    let place = Place {
        record: None,
        has_form: offered.is_some(),
    };
    let form = offered.map(|offer| {
        let chosen = wrong.chosen.or(Some(hold.pickup_library));
        HoldPickupForm {
            action: frame.urls.hold_pickup(&hold.reference),
            token: around.token(),
            version: hold.version,
            pickups: pickups::choices(
                around,
                &web.app.settings.zone,
                &offer,
                chosen,
                true,
                agreed(seen, &wrong.agreed),
            ),
        }
    });
    Ok(HoldPickupPage {
        document: document::held(&frame, seen.record.as_ref(), &unknown),
        errors: Errors {
            t,
            list: wrong.errors,
        },
        refusal: (!wrong.refused.is_empty()).then(|| refusal(around, &wrong.refused, &place)),
        form,
        back_url: frame.urls.hold(&hold.reference),
        frame,
    })
}
