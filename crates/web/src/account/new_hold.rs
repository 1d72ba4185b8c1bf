//! `/notice/{number}/reserver`: where to fetch it, what it means, and reserving. Every refusal is
//! told with its reason and what was chosen stays chosen.

use app::failure::{Failure, Outcome};
use app::hold::{HoldOffer, PlaceHold};
use app::person::Reader;
use app::record::Shown;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::hold::{Offer, Refusal};
use domain::id::{LibraryId, RecordNumber};
use domain::refusal::{Explanation, WayOut};
use jiff::civil::Date;
use serde::Deserialize;
use store::record::StoredRecord;

use super::pickups::Agreed;
use super::refusal::{Place, refusal};
use super::sign_in::with_status;
use super::{document, pickups};
use crate::extract::{Around, ForFamily, Form, Query, check_token, see_other};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldForm, NewHoldPage, VolumeChoice, html};
use crate::parts::{self, Errors, FieldError, Link, Persons};
use crate::state::WebState;
use crate::urls::number_of;

/// Volumes looked at, before one is chosen, to find one that can be had.
const VOLUMES_TRIED: usize = 12;

/// The volume, when a link named one.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    tome: String,
}

/// What was chosen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(default)]
    token: String,
    #[serde(default)]
    retrait: String,
    #[serde(default)]
    tome: String,
    #[serde(default)]
    jusque: String,
    #[serde(default)]
    frais: Vec<String>,
}

/// The page to draw: what is ticked and typed, and what is wrong with it.
#[derive(Default)]
struct Draft {
    pickup: Option<LibraryId>,
    volume: Option<String>,
    needed_until: String,
    agreed: Vec<String>,
    errors: Vec<FieldError>,
    refused: Vec<Explanation>,
}

/// `GET /notice/{number}/reserver`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    Query(asked): Query<Asked>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    let number = record_number(&segment)?;
    let draft = Draft {
        volume: Some(asked.tome).filter(|volume| !volume.is_empty()),
        ..Draft::default()
    };
    match draw(&web, &around, &reader, number, draft).await {
        Ok(page) => Ok(html(&page, Freshness::Private)),
        Err(Failure::NotFound) => moved(&web, &around, number).await,
        Err(why) => Err(why.into()),
    }
}

/// `POST /notice/{number}/reserver`. The token is the key: a form sent twice is one hold.
pub async fn place(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForFamily { reader, around }: ForFamily,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&around, &answers.token)?;
    let number = record_number(&segment)?;
    let t = around.frame.t;
    let today = around.moment.today;
    let mut draft = Draft {
        pickup: around.network.by_slug(&answers.retrait).map(|library| library.id),
        volume: Some(answers.tome).filter(|volume| !volume.is_empty()),
        needed_until: answers.jusque,
        agreed: answers.frais,
        ..Draft::default()
    };
    let needed_until = match draft.needed_until.as_str() {
        "" => None,
        typed => match typed.parse::<Date>() {
            Ok(day) if day >= today => Some(day),
            _ => {
                draft.errors.push(error("jusque", t.get("site-field-date")));
                None
            }
        },
    };
    if draft.pickup.is_none() {
        draft
            .errors
            .insert(0, error("retrait", t.get("hold-choose-library")));
    }
    let (Some(pickup), true) = (draft.pickup, draft.errors.is_empty()) else {
        return refuse(&web, &around, &reader, number, draft).await;
    };
    let offered = app::hold::offer(&web.app, reader.patron, number, draft.volume.as_deref()).await?;
    if let Some(why) = not_agreed(&around, &offered, pickup, &draft.agreed) {
        draft.refused.push(why);
        return refuse(&web, &around, &reader, number, draft).await;
    }
    let wish = PlaceHold {
        record: number,
        volume: draft.volume.clone(),
        pickup,
        key: answers.token,
    };
    match app::hold::place_until(&web.app, &reader, &wish, needed_until).await {
        Ok(hold) => Ok(see_other(&around.frame.urls.hold_confirmed(&hold.reference))),
        Err(Failure::Refused(why)) => {
            draft.refused = why;
            refuse(&web, &around, &reader, number, draft).await
        }
        Err(why) => Err(why.into()),
    }
}

fn record_number(segment: &str) -> Result<RecordNumber, PageError> {
    let number = number_of(segment).and_then(|number| u32::try_from(number).ok());
    number.map(RecordNumber::new).ok_or(PageError::NotFound)
}

fn error(field: &'static str, text: impl Into<String>) -> FieldError {
    FieldError {
        field: field.into(),
        text: text.into(),
    }
}

/// What a hold costs is agreed to before, in so many words.
fn not_agreed(
    around: &Around,
    offered: &HoldOffer,
    pickup: LibraryId,
    ticked: &[String],
) -> Option<Explanation> {
    let fee = offered.offer.as_ref().ok()?.at(pickup)?.as_ref().ok()?.fee.value;
    let library = around.network.library(pickup)?;
    let agreed = Agreed {
        ticked,
        ..Agreed::default()
    };
    (!agreed.covers(&library.slug, fee))
        .then(|| Explanation::new("hold-refused-fee-consent", WayOut::Correct).figure("amount", fee))
}

/// A record that was merged is reserved under its new number; one that left is gone.
async fn moved(web: &WebState, around: &Around, number: RecordNumber) -> Result<Response, PageError> {
    match app::record::show(&web.app, number).await? {
        Shown::Here(_) => Err(PageError::NotFound),
        Shown::Gone => Err(PageError::Gone),
        Shown::MovedTo(other) => {
            let url = around.frame.urls.new_hold(other.get().into());
            let location = HeaderValue::from_str(&url).unwrap_or(HeaderValue::from_static("/"));
            Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response())
        }
    }
}

async fn refuse(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    number: RecordNumber,
    draft: Draft,
) -> Result<Response, PageError> {
    let page = draw(web, around, reader, number, draft).await?;
    Ok(with_status(
        html(&page, Freshness::Private),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

async fn draw(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    number: RecordNumber,
    mut draft: Draft,
) -> Outcome<NewHoldPage> {
    let app = &web.app;
    let t = around.frame.t;
    let mut offered = app::hold::offer(app, reader.patron, number, draft.volume.as_deref()).await?;
    let is_asked = draft
        .volume
        .as_ref()
        .is_none_or(|volume| offered.volumes.contains(volume));
    let is_whole = offered.volumes.is_empty() || (draft.volume.is_some() && is_asked);
    if !is_whole {
        // Which volume is not said yet: the libraries are those of any volume that can be had.
        draft.volume = None;
        if !draft.errors.is_empty() || !draft.refused.is_empty() {
            draft.errors.insert(0, error("tome", t.get("hold-choose-volume")));
            draft.refused.retain(|why| why.way_out != WayOut::ChooseVolume);
        }
        for volume in offered.volumes.clone().iter().take(VOLUMES_TRIED) {
            offered = app::hold::offer(app, reader.patron, number, Some(volume)).await?;
            if offered.offer.is_ok() {
                break;
            }
        }
    }
    let frame = around.frame.clone();
    let title = document::title(&offered.record.record);
    let record_url = frame.urls.record(number.get().into(), &title);
    let mut frame = frame
        .at(title.clone(), Some(record_url.clone()))
        .at(t.get("hold-reserve"), None);
    frame.section = Some(Section::Catalogue);
    let mut place = Place {
        record: Some((number.get().into(), title)),
        has_form: offered.offer.is_ok(),
    };
    let mut page = NewHoldPage {
        document: document::held(&frame, Some(&offered.record), ""),
        record_url,
        facts: Vec::new(),
        refusal: None,
        form: None,
        persons: Persons::of(&frame, true, |urls| urls.new_hold(number.get().into())),
        frame,
    };
    match &offered.offer {
        Ok(offer) => {
            if !draft.refused.is_empty() {
                page.refusal = Some(refusal(around, &draft.refused, &place));
            }
            let chosen = draft.pickup.or_else(|| pickups::preselected(around, offer));
            page.facts = pickups::facts(around, offer, chosen, is_whole);
            page.form = Some(form(
                web,
                around,
                number,
                &offered.volumes,
                offer,
                chosen,
                is_whole,
                draft,
            ));
            page.form.as_mut().expect("it was just drawn").mail = mail(web, reader).await?;
        }
        Err(why) => {
            place.has_form = false;
            page.refusal = Some(told(web, around, reader, why, &place).await?);
        }
    }
    Ok(page)
}

/// Why this reader may not reserve a record, for its own page: no button is drawn there that would
/// lead to a refusal.
pub async fn refused(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    record: &StoredRecord,
) -> Outcome<Option<parts::Refusal>> {
    let offered = app::hold::offer(&web.app, reader.patron, record.number, None).await?;
    match &offered.offer {
        Err(why) if !why.contains(&Refusal::VolumeNeeded) => {
            let title = document::title(&record.record);
            let place = Place {
                record: Some((record.number.get().into(), title)),
                has_form: false,
            };
            told(web, around, reader, why, &place).await.map(Some)
        }
        _ => Ok(None),
    }
}

async fn told(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    why: &[Refusal],
    place: &Place,
) -> Outcome<parts::Refusal> {
    let reasons: Vec<Explanation> = why.iter().map(Refusal::explain).collect();
    let mut shown = refusal(around, &reasons, place);
    if let Some(link) = own_hold(web, around, reader, why).await? {
        shown.ways_out = vec![link];
    }
    Ok(shown)
}

/// The hold that is already there: the way out leads to it, not to a list.
async fn own_hold(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    why: &[Refusal],
) -> Outcome<Option<Link>> {
    let held = why.iter().find_map(|why| match why {
        Refusal::AlreadyHeld { hold } => Some(*hold),
        _ => None,
    });
    let Some(id) = held else { return Ok(None) };
    let seen = app::hold::of_reader_by_id(&web.app, reader.patron, id).await?;
    let url = format!("{}#r-{}", around.frame.urls.holds(), seen.hold.reference);
    let reference = around
        .frame
        .t
        .with("hold-reference")
        .arg("reference", &seen.hold.reference);
    Ok(Some(Link::new(reference.to_string(), url)))
}

async fn mail(web: &WebState, reader: &Reader) -> Outcome<Option<String>> {
    Ok(app::profile::of_reader(&web.app, reader.patron)
        .await?
        .patron
        .email)
}

#[expect(clippy::too_many_arguments, reason = "everything that the form shows")]
fn form(
    web: &WebState,
    around: &Around,
    number: RecordNumber,
    volumes: &[String],
    offer: &Offer,
    chosen: Option<LibraryId>,
    is_whole: bool,
    draft: Draft,
) -> HoldForm {
    let t = around.frame.t;
    let agreed = Agreed {
        ticked: &draft.agreed,
        ..Agreed::default()
    };
    let volumes = volumes.iter().map(|volume| VolumeChoice {
        value: volume.clone(),
        label: t.with("record-volume").arg("volume", volume).to_string(),
        is_checked: draft.volume.as_ref() == Some(volume),
    });
    HoldForm {
        action: around.frame.urls.new_hold(number.get().into()),
        token: around.token(),
        mail: None,
        errors: Errors {
            t,
            list: draft.errors,
        },
        volumes: volumes.collect(),
        pickups: pickups::choices(around, &web.app.settings.zone, offer, chosen, is_whole, agreed),
        needed_until: draft.needed_until,
        any_edition: None,
    }
}
