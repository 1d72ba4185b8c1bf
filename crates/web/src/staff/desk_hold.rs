//! A hold placed at the desk: from the reader's file, where a title is looked for, or from the page of a
//! record, where a reader is. The rules are those of the portal, and every refusal is told.

use app::failure::Failure;
use app::hold::{HoldOffer, PlaceHold};
use app::record::Shown;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::consultation::Page;
use domain::hold::{Offer, Refusal};
use domain::id::{LibraryId, PatronId, RecordNumber};
use domain::library::Library;
use domain::money::Money;
use domain::patron::Patron;
use domain::refusal::{Explanation, WayOut};
use domain::staff::Role;
use serde::Deserialize;
use store::record::StoredRecord;

use super::{bench, rows};
use crate::account::document;
use crate::account::pickups::{self, Agreed};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{DeskHoldForm, DeskHoldPage, FoundRecord, ReaderLine, StaffEntry};
use crate::pages::{Freshness, PickupChoice, VolumeChoice, html};
use crate::parts::{self, Errors, FieldError, Link};
use crate::public::{author_line, imprint};
use crate::state::WebState;
use crate::urls::encode;

/// Documents proposed for a few words.
const PROPOSED: usize = 12;
/// Volumes looked at, before one is chosen, to find one that can be had.
const VOLUMES_TRIED: usize = 12;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    lecteur: Option<i64>,
    notice: Option<u32>,
    #[serde(default)]
    tome: String,
    nom: Option<String>,
    q: Option<String>,
}

/// What is chosen so far, and what is wrong with it.
#[derive(Default)]
struct Draft {
    pickup: Option<LibraryId>,
    volume: Option<String>,
    agreed: Vec<String>,
    errors: Vec<FieldError>,
    refused: Vec<Explanation>,
}

/// `GET /pro/lecteurs/reserver`.
pub async fn ask(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let draft = Draft {
        volume: Some(asked.tome.clone()).filter(|volume| !volume.is_empty()),
        ..Draft::default()
    };
    let page = draw(&web, &door, &asked, draft).await?;
    Ok(html(&page, Freshness::Private))
}

/// What is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    bib: String,
    lecteur: i64,
    notice: u32,
    #[serde(default)]
    retrait: String,
    #[serde(default)]
    tome: String,
    #[serde(default)]
    frais: Vec<String>,
}

/// `POST /pro/lecteurs/reserver`. The token is the key: a form sent twice is one hold.
pub async fn place(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let (around, librarian) = (&door.around, &door.librarian);
    check_token(around, &sent.token)?;
    let library = bench::named(around, librarian, Role::Desk, &sent.bib)?.ok_or(PageError::Unprocessable)?;
    let (patron, record) = (PatronId::new(sent.lecteur), RecordNumber::new(sent.notice));
    // Whoever has no such reader in reach learns nothing of the rules either.
    app::desk::file(&web.app, librarian, library.id, patron, Page::Hold).await?;
    let t = around.frame.t;
    let mut draft = Draft {
        pickup: around.network.by_slug(&sent.retrait).map(|library| library.id),
        volume: Some(sent.tome).filter(|volume| !volume.is_empty()),
        agreed: sent.frais,
        ..Draft::default()
    };
    let asked = Asked {
        bib: sent.bib,
        lecteur: Some(sent.lecteur),
        notice: Some(sent.notice),
        ..Asked::default()
    };
    let Some(pickup) = draft.pickup else {
        draft.errors.push(error("retrait", t.get("hold-choose-library")));
        return refuse(&web, &door, &asked, draft).await;
    };
    let offered = app::hold::offer(&web.app, patron, record, draft.volume.as_deref()).await?;
    if let Some(fee) = not_agreed(around, &offered, pickup, &draft.agreed) {
        let why = Explanation::new("hold-refused-fee-consent", WayOut::Correct).figure("amount", fee);
        draft.refused.push(why);
        return refuse(&web, &door, &asked, draft).await;
    }
    let wish = PlaceHold {
        record,
        volume: draft.volume.clone(),
        pickup,
        key: sent.token,
    };
    match app::hold::place_at_desk(&web.app, librarian, library.id, patron, &wish).await {
        Ok(_) => {
            let title = document::title(&offered.record.record);
            let carried = Carried::new("desk-hold-placed", title);
            Ok(see_with_flash(
                &file_url(around, library, patron),
                &carried,
                web.is_https,
            ))
        }
        Err(Failure::Refused(why)) => {
            draft.refused = why;
            refuse(&web, &door, &asked, draft).await
        }
        Err(why) => Err(why.into()),
    }
}

fn error(field: &'static str, text: impl Into<String>) -> FieldError {
    FieldError {
        field: field.into(),
        text: text.into(),
    }
}

/// What a hold costs at a library, as long as the reader has not agreed to it.
fn not_agreed(around: &Around, offered: &HoldOffer, pickup: LibraryId, ticked: &[String]) -> Option<Money> {
    let fee = offered.offer.as_ref().ok()?.at(pickup)?.as_ref().ok()?.fee.value;
    let library = around.network.library(pickup)?;
    let agreed = Agreed {
        ticked,
        ..Agreed::default()
    };
    (!agreed.covers(&library.slug, fee)).then_some(fee)
}

fn file_url(around: &Around, library: &Library, patron: PatronId) -> String {
    let urls = around.frame.urls;
    format!("{}?bib={}&lecteur={patron}", urls.staff_desk(), library.slug)
}

async fn refuse(
    web: &WebState,
    door: &ForLibrarian,
    asked: &Asked,
    draft: Draft,
) -> Result<Response, PageError> {
    let page = draw(web, door, asked, draft).await?;
    let page = html(&page, Freshness::Private);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn draw(
    web: &WebState,
    door: &ForLibrarian,
    asked: &Asked,
    draft: Draft,
) -> Result<DeskHoldPage, PageError> {
    let (around, librarian) = (&door.around, &door.librarian);
    let (t, urls) = (around.frame.t, around.frame.urls);
    let library = bench::place(around, librarian, Role::Desk, &asked.bib)?;
    let query = |typed: &Option<String>| -> String {
        typed
            .iter()
            .flat_map(|typed| typed.trim().chars())
            .take(200)
            .collect()
    };
    let patron = match asked.lecteur {
        Some(id) => {
            let file =
                app::desk::file(&web.app, librarian, library.id, PatronId::new(id), Page::Hold).await?;
            Some(file.patron)
        }
        None => None,
    };
    let heading = match &patron {
        Some(patron) => t
            .with("desk-hold-for")
            .arg("name", patron.spoken_name())
            .to_string(),
        None => t.get("desk-hold-link").into_owned(),
    };
    let mut kept = Vec::new();
    kept.extend(asked.notice.map(|number| ("notice", number.to_string())));
    kept.extend(asked.lecteur.map(|id| ("lecteur", id.to_string())));
    let again_url = match &patron {
        Some(patron) => format!(
            "{}?bib={}&lecteur={}",
            urls.staff_desk_hold(),
            library.slug,
            patron.id
        ),
        None => format!("{}?bib={}", urls.staff_desk_hold(), library.slug),
    };
    let mut page = DeskHoldPage {
        heading,
        libraries: bench::choice(
            around,
            librarian,
            Role::Desk,
            Some(library),
            urls.staff_desk_hold(),
            false,
            kept,
        ),
        library: library.slug.clone(),
        reader: patron.as_ref().map(|patron| patron.id.get()),
        file_url: patron
            .as_ref()
            .map(|patron| file_url(around, library, patron.id))
            .unwrap_or_default(),
        record: asked.notice,
        query: String::new(),
        readers: None,
        found: None,
        document: None,
        facts: Vec::new(),
        refusal: None,
        form: None,
        again_url,
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Readers, Some(library)).await?,
        frame: around.frame.clone(),
    };
    let Some(patron) = patron else {
        page.query = query(&asked.nom);
        if let Some(number) = asked.notice {
            let Shown::Here(found) = app::record::show(&web.app, RecordNumber::new(number)).await? else {
                return Err(PageError::NotFound);
            };
            page.document = Some(document::held(&around.frame, Some(&found.record), ""));
        }
        if !page.query.is_empty() {
            let found = app::desk::find(&web.app, librarian, library.id, &page.query).await?;
            let line = |(patron, card): (Patron, Option<domain::patron::Card>)| ReaderLine {
                name: format!("{}, {}", patron.family_name, patron.given_name),
                url: url(around, library, patron.id, asked.notice),
                card: card.map(|card| card.number).unwrap_or_default(),
                born: patron.birth_on.map(|day| t.date_full(day)).unwrap_or_default(),
                city: patron.address.city,
            };
            page.readers = Some(found.into_iter().map(line).collect());
        }
        return Ok(page);
    };
    let Some(number) = asked.notice else {
        page.query = query(&asked.q);
        if !page.query.is_empty() {
            let found = app::search::few(&web.app, &page.query, PROPOSED).await?;
            let row = |stored: &StoredRecord| found_record(around, library, patron.id, stored);
            page.found = Some(found.iter().map(row).collect());
        }
        return Ok(page);
    };
    offer(
        web,
        around,
        library,
        &patron,
        RecordNumber::new(number),
        draft,
        &mut page,
    )
    .await?;
    Ok(page)
}

fn url(around: &Around, library: &Library, patron: PatronId, record: Option<u32>) -> String {
    let base = around.frame.urls.staff_desk_hold();
    let url = format!("{base}?bib={}&lecteur={patron}", encode(&library.slug));
    match record {
        Some(number) => format!("{url}&notice={number}"),
        None => url,
    }
}

fn found_record(around: &Around, library: &Library, patron: PatronId, stored: &StoredRecord) -> FoundRecord {
    let record = &stored.record;
    let kind = around.frame.t.coded("document-type", record.document_type.code());
    let mut details = vec![author_line(record), kind.into_owned(), imprint(record)];
    details.retain(|detail| !detail.is_empty());
    FoundRecord {
        title: document::title(record),
        details: details.join(" · "),
        url: url(around, library, patron, Some(stored.number.get())),
    }
}

/// What the hold would mean, and the choice of the library; or why not.
async fn offer(
    web: &WebState,
    around: &Around,
    library: &Library,
    patron: &Patron,
    number: RecordNumber,
    mut draft: Draft,
    page: &mut DeskHoldPage,
) -> Result<(), PageError> {
    let app = &web.app;
    let t = around.frame.t;
    let mut offered = app::hold::offer(app, patron.id, number, draft.volume.as_deref()).await?;
    let is_asked = |volume: &String| offered.volumes.contains(volume);
    let is_whole = offered.volumes.is_empty() || draft.volume.as_ref().is_some_and(is_asked);
    if !is_whole {
        // Which volume is not said yet: the libraries are those of any volume that can be had.
        draft.volume = None;
        if !draft.errors.is_empty() || !draft.refused.is_empty() {
            draft.errors.insert(0, error("tome", t.get("hold-choose-volume")));
            draft.refused.retain(|why| why.way_out != WayOut::ChooseVolume);
        }
        for volume in offered.volumes.clone().iter().take(VOLUMES_TRIED) {
            offered = app::hold::offer(app, patron.id, number, Some(volume)).await?;
            if offered.offer.is_ok() {
                break;
            }
        }
    }
    page.document = Some(document::held(&around.frame, Some(&offered.record), ""));
    let offer = match &offered.offer {
        Ok(offer) => offer,
        Err(why) => {
            let why: Vec<Explanation> = why.iter().map(Refusal::explain).collect();
            page.refusal = Some(told(around, &why, page));
            return Ok(());
        }
    };
    if !draft.refused.is_empty() {
        page.refusal = Some(told(around, &draft.refused, page));
    }
    // « My library » is the one of this desk.
    let mut here = around.clone();
    here.library = Some(library.clone());
    let chosen = draft.pickup.or_else(|| pickups::preselected(&here, offer));
    page.facts = pickups::facts(&here, offer, chosen, is_whole);
    let volumes = offered.volumes.iter().map(|volume| VolumeChoice {
        value: volume.clone(),
        label: t.with("record-volume").arg("volume", volume).to_string(),
        is_checked: draft.volume.as_ref() == Some(volume),
    });
    page.form = Some(DeskHoldForm {
        token: around.token(),
        volumes: volumes.collect(),
        pickups: choices(web, &here, offer, chosen, is_whole, &draft.agreed),
        errors: Errors {
            t,
            list: draft.errors,
        },
    });
    Ok(())
}

/// The libraries, as on the portal; it is the reader who agrees to pay, and the librarian who notes it.
fn choices(
    web: &WebState,
    here: &Around,
    offer: &Offer,
    chosen: Option<LibraryId>,
    is_whole: bool,
    ticked: &[String],
) -> Vec<PickupChoice> {
    let t = here.frame.t;
    let agreed = Agreed {
        ticked,
        ..Agreed::default()
    };
    let mut choices = pickups::choices(here, &web.app.settings.zone, offer, chosen, is_whole, agreed);
    for choice in &mut choices {
        let library = here.network.by_slug(&choice.value);
        let terms = library.and_then(|library| offer.at(library.id)?.as_ref().ok());
        if let (Some(agreement), Some(terms)) = (&mut choice.agreement, terms) {
            let amount = t.money(terms.fee.value);
            agreement.text = t.with("desk-hold-fee-agreed").arg("amount", amount).to_string();
        }
    }
    choices
}

/// The reasons, what the reader can do, and where the librarian goes on.
fn told(around: &Around, why: &[Explanation], page: &DeskHoldPage) -> parts::Refusal {
    let t = around.frame.t;
    let mut sentences: Vec<String> = Vec::new();
    let mut ways_out = Vec::new();
    let reasons = why
        .iter()
        .map(|why| t.reason(why, around.moment.today, |id| rows::library(around, id)));
    let ways = why.iter().map(|why| t.way_out_text(why.way_out));
    for sentence in reasons.chain(ways) {
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    let is_about_reader = |why: &Explanation| {
        matches!(
            why.way_out,
            WayOut::SeeHolds
                | WayOut::SeeLoans
                | WayOut::SeeFees
                | WayOut::RenewMembership
                | WayOut::ReplaceCard
                | WayOut::BringBack
        )
    };
    if why.iter().any(is_about_reader) {
        ways_out.push(Link::new(t.get("desk-hold-back"), page.file_url.clone()));
    }
    if why.iter().any(|why| why.key.ends_with("-fee-consent")) {
        ways_out.push(Link::new(t.way_out(WayOut::Correct), "#frais"));
    }
    parts::Refusal {
        reason: sentences.join(" "),
        ways_out,
    }
}
