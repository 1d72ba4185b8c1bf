//! `/pro/images`: the pictures that librarians put beside what they publish. What each shows is said in
//! words before it is kept, or that it decorates.

use app::failure::Failure;
use app::picture::{self, PAGE, Upload};
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::PictureId;
use domain::picture::{LARGEST_FILE, LONGEST_WORDS, Picture, Unusable};
use serde::Deserialize;

use super::bench;
use super::publishing::{self, Button, check_editor};
use crate::extract::{ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{PictureCard, PicturesPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError, Figure, Pager};
use crate::public::id_of;
use crate::state::WebState;

/// The word of a box that is ticked.
const TICKED: &str = "oui";

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: String,
}

/// What is said of a picture.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Description {
    token: String,
    version: i64,
    nom: String,
    alt: String,
    decorative: String,
}

impl Description {
    /// What it shows; nothing is said only of what decorates.
    fn alt(&self) -> Result<String, &'static str> {
        let alt = self.alt.trim();
        if self.decorative == TICKED {
            return Ok(String::new());
        }
        if alt.is_empty() {
            return Err("picture-error-alt");
        }
        if alt.chars().count() > LONGEST_WORDS {
            return Err("publishing-error-long");
        }
        Ok(alt.to_owned())
    }

    /// By which it is found: its name, or else what it shows.
    fn name(&self, alt: &str) -> Result<String, &'static str> {
        match self.nom.trim() {
            "" if alt.is_empty() => Err("picture-error-name"),
            "" => Ok(alt.to_owned()),
            name if name.chars().count() > LONGEST_WORDS => Err("publishing-error-long"),
            name => Ok(name.to_owned()),
        }
    }
}

/// `GET /pro/images`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 500);
    let slug = publishing::first_slug(&door.around, &door.librarian);
    let page = draw(&web, &door, page, &Description::default(), &slug, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

async fn draw(
    web: &WebState,
    door: &ForLibrarian,
    page: i64,
    typed: &Description,
    slug: &str,
    list: Vec<FieldError>,
) -> Result<PicturesPage, PageError> {
    check_editor(door)?;
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let mut found = picture::list(&web.app, librarian, page - 1).await?;
    let has_next = i64::try_from(found.len()).unwrap_or(0) > PAGE;
    found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let number = |page: i64| usize::try_from(page).unwrap_or(1);
    let last = if has_next { page + 1 } else { page };
    Ok(PicturesPage {
        token: around.token(),
        errors: Errors { t, list },
        name: typed.nom.clone(),
        alt: typed.alt.clone(),
        is_decorative: typed.decorative == TICKED,
        scopes: publishing::scopes(around, librarian, slug),
        cards: found.into_iter().map(|picture| card(door, picture)).collect(),
        pager: Pager::new(t, number(page), number(last), |page| {
            format!("{}?page={page}", urls.staff_pictures())
        }),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Pictures, None).await?,
        frame: around.frame.clone(),
    })
}

fn card(door: &ForLibrarian, picture: Picture) -> PictureCard {
    let base = door.around.frame.urls.staff_pictures();
    PictureCard {
        id: picture.id.get(),
        scope: publishing::scope_name(&door.around, picture.library),
        change_url: format!("{base}/{}", picture.id),
        delete_url: format!("{base}/{}/supprimer", picture.id),
        version: picture.version,
        name: picture.name.clone(),
        alt: picture.alt.clone(),
        figure: Figure::of(&picture),
    }
}

/// What a form with a file says.
#[derive(Default)]
struct Sent {
    description: Description,
    library: String,
    file: Vec<u8>,
}

/// Reads the form. A field that is not ours is an answer that nobody asked for.
async fn received(mut form: Multipart) -> Result<Sent, PageError> {
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|why| refused(why.status()))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "fichier" {
            sent.file = field.bytes().await.map_err(|why| refused(why.status()))?.to_vec();
            continue;
        }
        let text = field.text().await.map_err(|why| refused(why.status()))?;
        if text.contains('\0') {
            return Err(PageError::Unprocessable);
        }
        match name.as_str() {
            "token" => sent.description.token = text,
            "nom" => sent.description.nom = text,
            "alt" => sent.description.alt = text,
            "decorative" => sent.description.decorative = text,
            "bibliotheque" => sent.library = text,
            _ => return Err(PageError::Unprocessable),
        }
    }
    Ok(sent)
}

fn refused(status: StatusCode) -> PageError {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
        _ => PageError::BadRequest,
    }
}

/// `POST /pro/images`: the one form that carries a file.
pub async fn add(
    State(web): State<WebState>,
    door: ForLibrarian,
    form: Multipart,
) -> Result<Response, PageError> {
    check_editor(&door)?;
    let sent = received(form).await?;
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.description.token)?;
    let t = around.frame.t;
    let mut list = Vec::new();
    let mut wrong = |field: &'static str, key: &str| {
        let text = t.get(key).into_owned();
        list.push(FieldError {
            field: field.into(),
            text,
        });
    };
    if sent.file.is_empty() {
        wrong("fichier", "picture-error-file");
    } else if sent.file.len() > LARGEST_FILE {
        wrong("fichier", "picture-unusable-too-large");
    }
    let alt = sent.description.alt();
    if let Err(key) = alt {
        wrong("alt", key);
    }
    let alt = alt.unwrap_or_default();
    let name = sent.description.name(&alt);
    // Without a description there is no name either: one thing to correct, not two.
    if let (Err(key), true) = (&name, list.iter().all(|error| error.field != "alt")) {
        let text = t.get(key).into_owned();
        list.push(FieldError {
            field: "nom".into(),
            text,
        });
    }
    let library = publishing::library(around, librarian, &sent.library);
    if library.is_none() {
        let text = t.get("publishing-error-scope").into_owned();
        list.push(FieldError {
            field: "bibliotheque".into(),
            text,
        });
    }
    if let (Some(library), Ok(name), true) = (library, name, list.is_empty()) {
        let upload = Upload {
            bytes: sent.file,
            library,
            name,
            alt,
        };
        match picture::keep(&web.app, librarian, upload, &sent.description.token).await? {
            Ok(kept) => {
                let told = Carried::new("picture-added", kept.name);
                return Ok(see_with_flash(
                    &around.frame.urls.staff_pictures(),
                    &told,
                    web.is_https,
                ));
            }
            Err(why) => {
                let text = unusable(&door, why);
                list.push(FieldError {
                    field: "fichier".into(),
                    text,
                });
            }
        }
    }
    let page = draw(&web, &door, 1, &sent.description, &sent.library, list).await?;
    let mut response = html(&page, Freshness::Private);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn unusable(door: &ForLibrarian, why: Unusable) -> String {
    door.around
        .frame
        .t
        .coded("picture-unusable", why.code())
        .into_owned()
}

/// `POST /pro/images/{image}`: what it shows, said otherwise.
pub async fn change(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Description>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let id = PictureId::new(id_of(&segment)?);
    let back = around.frame.urls.staff_pictures();
    let words = sent.alt().and_then(|alt| Ok((sent.name(&alt)?, alt)));
    let told = match words {
        Err(_) => Carried::new("picture-undescribed", sent.nom.trim()).warning(),
        Ok(words) => match picture::describe(&web.app, librarian, id, sent.version, words).await {
            Ok(changed) => Carried::new("picture-changed", changed.name),
            Err(Failure::Conflict) => Carried::new("picture-conflict", sent.nom.trim()).warning(),
            Err(why) => return Err(why.into()),
        },
    };
    Ok(see_with_flash(&back, &told, web.is_https))
}

/// `POST /pro/images/{image}/supprimer`.
pub async fn delete(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let id = PictureId::new(id_of(&segment)?);
    let (picture, is_gone) = picture::delete(&web.app, librarian, id).await?;
    let told = match is_gone {
        true => Carried::new("picture-deleted", picture.name),
        false => Carried::new("picture-used", picture.name).warning(),
    };
    let back = around.frame.urls.staff_pictures();
    Ok(see_with_flash(&back, &told, web.is_https))
}
