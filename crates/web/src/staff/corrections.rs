//! `/pro/catalogue/notices`: a record hidden, grouped by hand with another edition, given another cover.

use app::correction::{self, ToCorrect};
use app::failure::{Failure, Outcome};
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, State};
use axum::response::Response;
use domain::id::RecordNumber;
use domain::picture::LARGEST_FILE;
use i18n::Translator;
use serde::Deserialize;
use store::record::StoredRecord;

use super::bench;
use super::publishing::Button;
use crate::account::document;
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{CorrectionPage, CorrectionsPage, RecordRow, StaffEntry};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError};
use crate::public::{author_line, cover, imprint};
use crate::state::WebState;
use crate::urls::Urls;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

/// `GET /pro/catalogue/notices`.
pub async fn list(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let found = correction::find(&web.app, librarian, &asked.q).await?;
    let page = CorrectionsPage {
        rows: found.iter().map(|record| row(t, urls, record)).collect(),
        asked: asked.q,
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Catalogue, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// Its title, and what tells it from its other editions.
fn row(t: Translator, urls: Urls, stored: &StoredRecord) -> RecordRow {
    let record = &stored.record;
    let kind = t.coded("document-type", record.document_type.code()).into_owned();
    let mut details = vec![author_line(record), kind, imprint(record)];
    details.extend(record.isbns.first().cloned());
    details.retain(|detail| !detail.is_empty());
    RecordRow {
        number: stored.number.get(),
        url: urls.staff_record(stored.number.get()),
        title: document::title(record),
        details: details.join(" · "),
    }
}

/// Which edition is looked for.
#[derive(Debug, Default, Deserialize)]
pub struct With {
    #[serde(default)]
    avec: String,
}

/// `GET /pro/catalogue/notices/{numero}`.
pub async fn show(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Query(with): Query<With>,
) -> Result<Response, PageError> {
    let number = number(&segment)?;
    Ok(html(
        &draw(&web, &door, number, &with.avec, Vec::new()).await?,
        Freshness::Private,
    ))
}

fn number(segment: &str) -> Result<RecordNumber, PageError> {
    segment
        .parse()
        .map(RecordNumber::new)
        .map_err(|_| PageError::NotFound)
}

async fn draw(
    web: &WebState,
    door: &ForLibrarian,
    number: RecordNumber,
    asked: &str,
    list: Vec<FieldError>,
) -> Result<CorrectionPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let ToCorrect {
        sheet,
        editions,
        cover: picture,
    } = correction::show(&web.app, librarian, number).await?;
    let mut found = correction::find(&web.app, librarian, asked).await?;
    found.retain(|record| record.work != sheet.record.work);
    let record = &sheet.record.record;
    let hidden = sheet.hidden_at.map(|at| {
        let day = web.app.settings.zone.to_datetime(at).date();
        t.with("correction-hidden")
            .arg("date", t.date_medium(day, around.moment.today))
            .to_string()
    });
    let is_seen = hidden.is_none() && sheet.withdrawn_at.is_none();
    Ok(CorrectionPage {
        token: around.token(),
        errors: Errors { t, list },
        row: row(t, urls, &sheet.record),
        public_url: is_seen.then(|| urls.record_number(u64::from(number.get()))),
        facts: facts(around, &sheet),
        holds: (sheet.holds > 0).then(|| t.with("correction-holds").n("count", sheet.holds).to_string()),
        hidden,
        editions: editions.iter().map(|edition| row(t, urls, edition)).collect(),
        is_by_hand: sheet.is_by_hand,
        asked: asked.to_owned(),
        found: found.iter().map(|record| row(t, urls, record)).collect(),
        cover: cover(record, &author_line(record)),
        has_picture: picture.is_some(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Catalogue, None).await?,
        frame: around.frame.clone(),
    })
}

fn facts(around: &Around, sheet: &store::correction::Sheet) -> Vec<(String, String)> {
    let t = around.frame.t;
    let mut facts = vec![
        (
            t.get("correction-number").into_owned(),
            sheet.record.number.get().to_string(),
        ),
        (t.get("correction-items").into_owned(), t.number(sheet.items)),
    ];
    if sheet.withdrawn_at.is_some() {
        facts.push((
            t.get("load-column-state").into_owned(),
            t.get("correction-withdrawn").into_owned(),
        ));
    }
    let sources = sheet
        .sources
        .iter()
        .map(|(source, key)| format!("{source} {key}"));
    let sources: Vec<String> = sources.collect();
    if !sources.is_empty() {
        facts.push((t.get("correction-sources").into_owned(), sources.join(", ")));
    }
    facts
}

/// Back to the record with what was done, or with a word that a colleague was first.
fn back(
    web: &WebState,
    around: &Around,
    number: RecordNumber,
    done: Outcome<Carried>,
) -> Result<Response, PageError> {
    let told = match done {
        Ok(told) => told,
        Err(Failure::Conflict) => Carried::new("correction-done-already", "").warning(),
        Err(why) => return Err(why.into()),
    };
    let page = around.frame.urls.staff_record(number.get());
    Ok(see_with_flash(&page, &told, web.is_https))
}

/// `POST /pro/catalogue/notices/{numero}/masquer`.
pub async fn hide(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    turn(&web, &segment, &door, &sent, true).await
}

/// `POST /pro/catalogue/notices/{numero}/montrer`.
pub async fn unhide(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    turn(&web, &segment, &door, &sent, false).await
}

async fn turn(
    web: &WebState,
    segment: &str,
    door: &ForLibrarian,
    sent: &Button,
    is_hidden: bool,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let number = number(segment)?;
    let done = correction::hide(&web.app, &door.librarian, number, is_hidden).await;
    let told = done.map(|holds| match is_hidden {
        true => Carried::new("correction-hidden", "").counted(u32::try_from(holds).unwrap_or(u32::MAX), 0),
        false => Carried::new("correction-shown", ""),
    });
    back(web, &door.around, number, told)
}

/// With which record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grouped {
    token: String,
    avec: u32,
}

/// `POST /pro/catalogue/notices/{numero}/regrouper`.
pub async fn group(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Grouped>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let number = number(&segment)?;
    let with = RecordNumber::new(sent.avec);
    let done = correction::group(&web.app, &door.librarian, number, with).await;
    let told = done.map(|other| Carried::new("correction-grouped", other.record.title));
    back(&web, &door.around, number, told)
}

/// `POST /pro/catalogue/notices/{numero}/separer`.
pub async fn split(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let number = number(&segment)?;
    let done = correction::split(&web.app, &door.librarian, number).await;
    back(
        &web,
        &door.around,
        number,
        done.map(|()| Carried::new("correction-split", "")),
    )
}

/// `POST /pro/catalogue/notices/{numero}/automatique`.
pub async fn ungroup(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let number = number(&segment)?;
    let done = correction::ungroup(&web.app, &door.librarian, number).await;
    back(
        &web,
        &door.around,
        number,
        done.map(|()| Carried::new("correction-automatic", "")),
    )
}

/// `POST /pro/catalogue/notices/{numero}/couverture`.
pub async fn set_cover(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    mut form: Multipart,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let number = number(&segment)?;
    let (mut token, mut file) = (String::new(), Vec::new());
    let refused = |why: MultipartError| super::loads::refused(&why);
    while let Some(field) = form.next_field().await.map_err(refused)? {
        match field.name() {
            Some("token") => token = field.text().await.map_err(refused)?,
            Some("fichier") => file = field.bytes().await.map_err(refused)?.to_vec(),
            _ => return Err(PageError::Unprocessable),
        }
    }
    check_token(around, &token)?;
    let t = around.frame.t;
    let wrong = if file.is_empty() {
        Some(t.get("picture-error-file").into_owned())
    } else if file.len() > LARGEST_FILE {
        Some(t.get("picture-unusable-too-large").into_owned())
    } else {
        match correction::set_cover(&web.app, librarian, number, file, &token).await? {
            Ok(()) => None,
            Err(why) => Some(t.coded("picture-unusable", why.code()).into_owned()),
        }
    };
    match wrong {
        None => back(&web, around, number, Ok(Carried::new("correction-cover", ""))),
        Some(text) => {
            let error = FieldError {
                field: "fichier".into(),
                text,
            };
            Ok(unprocessable(&draw(&web, &door, number, "", vec![error]).await?))
        }
    }
}

/// `POST /pro/catalogue/notices/{numero}/couverture/retirer`.
pub async fn remove_cover(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let number = number(&segment)?;
    let done = correction::remove_cover(&web.app, &door.librarian, number).await;
    back(
        &web,
        &door.around,
        number,
        done.map(|()| Carried::new("correction-no-cover", "")),
    )
}
