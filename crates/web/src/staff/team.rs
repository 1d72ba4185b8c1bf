//! `/pro/equipe`: who works with the portal. A link for a newcomer is shown once: nobody finds it
//! again, here or in the database.

use app::team::{self, LINK_LASTS, Member, Newcomer, TakenIn};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::id::AccountId;
use domain::staff::{Role, Scope};
use serde::Deserialize;

use super::bench;
use crate::extract::{Around, ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{MemberLine, PlaceLine, StaffEntry, TeamLinkPage, TeamPage};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, Field, FieldError, FormBody};
use crate::state::WebState;

/// Somebody to take in.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    identifiant: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    bib: String,
}

/// Somebody who needs a new link.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Linked {
    token: String,
    membre: i64,
}

/// `GET /pro/equipe`.
pub async fn show(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let typed = Typed {
        role: Role::Desk.code().to_owned(),
        ..Typed::default()
    };
    page(&web, &door, &typed, Vec::new()).await
}

/// `POST /pro/equipe`.
pub async fn take_in(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(typed): Form<Typed>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &typed.token)?;
    let role = Role::from_code(&typed.role).ok_or(PageError::Unprocessable)?;
    let scope = scope(around, &door, &typed.bib)?;
    let t = around.frame.t;
    let empty = |field: &'static str, value: &str, label: &str| {
        value.trim().is_empty().then(|| FieldError {
            field: field.into(),
            text: t
                .with("site-field-required")
                .arg("field", t.get(label))
                .to_string(),
        })
    };
    let mut wrong: Vec<FieldError> = [
        empty("identifiant", &typed.identifiant, "profile-identifier"),
        empty("nom", &typed.nom, "team-column-name"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if wrong.is_empty() {
        let newcomer = Newcomer {
            identifier: typed.identifiant.clone(),
            display_name: typed.nom.clone(),
            roles: vec![role],
            scope,
        };
        match team::take_in(&web.app, librarian, &newcomer).await? {
            TakenIn::New(secret) => return link_page(&web, &door, typed.nom.trim(), &secret).await,
            TakenIn::Known => {
                let carried = Carried::new("team-role-given", typed.identifiant.trim());
                return Ok(see_with_flash(
                    &around.frame.urls.staff_team(),
                    &carried,
                    web.is_https,
                ));
            }
            TakenIn::NotAName => wrong.push(FieldError {
                field: "identifiant".into(),
                text: t.get("team-not-a-name").into_owned(),
            }),
        }
    }
    let answer = page(&web, &door, &typed, wrong).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
}

/// `POST /pro/equipe/lien`.
pub async fn link(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Linked>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let account = AccountId::new(sent.membre);
    let members = team::list(&web.app, &door.librarian).await?;
    let member = members.into_iter().find(|member| member.account == account);
    let name = member.ok_or(PageError::NotFound)?.display_name;
    let secret = team::link(&web.app, &door.librarian, account).await?;
    link_page(&web, &door, &name, &secret).await
}

/// The library that a form names, or the network; elsewhere is not found.
pub(super) fn scope(around: &Around, door: &ForLibrarian, slug: &str) -> Result<Scope, PageError> {
    let library = bench::named(around, &door.librarian, Role::Network, slug)?;
    Ok(Scope::of(library.map(|library| library.id)))
}

async fn link_page(
    web: &WebState,
    door: &ForLibrarian,
    name: &str,
    secret: &str,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let page = TeamLinkPage {
        name: name.to_owned(),
        link: format!(
            "{}{}",
            web.app.settings.base_url,
            around.frame.urls.password_link(secret)
        ),
        lasts: t
            .with("team-link-lasts")
            .n("count", LINK_LASTS.as_hours() / 24)
            .to_string(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Team, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

async fn page(
    web: &WebState,
    door: &ForLibrarian,
    typed: &Typed,
    wrong: Vec<FieldError>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let members = team::list(&web.app, librarian).await?;
    let t = around.frame.t;
    let errors = Errors { t, list: wrong };
    let everywhere = librarian.rights.may_everywhere(Role::Network);
    let network = everywhere.then(|| (String::new(), t.get("team-everywhere").into_owned()));
    let libraries = bench::libraries(around, librarian, Role::Network).into_iter();
    let libraries = libraries.map(|library| (library.slug.clone(), library.name.clone()));
    let roles = Role::ALL.iter().map(|role| {
        let words = t.coded("team-role", role.code());
        (role.code().to_owned(), words.into_owned())
    });
    let fields = vec![
        Field::new(t, "identifiant", "identifiant", t.get("profile-identifier"))
            .hinted(t.get("team-identifier-hint"))
            .holding(typed.identifiant.as_str())
            .at_most(64)
            .half()
            .checked(&errors),
        Field::new(t, "nom", "nom", t.get("team-column-name"))
            .holding(typed.nom.as_str())
            .checked(&errors),
        Field::new(t, "role", "role", t.get("team-role"))
            .choices(roles.collect())
            .holding(typed.role.as_str())
            .half(),
        Field::new(t, "bib", "bib", t.get("team-where"))
            .choices(network.into_iter().chain(libraries).collect())
            .holding(typed.bib.as_str()),
    ];
    let page = TeamPage {
        rows: members
            .into_iter()
            .map(|member| member_line(around, member))
            .collect(),
        form: FormBody::new(
            around.frame.urls.staff_team(),
            fields,
            t.get("team-take-in-submit"),
        )
        .with("token", around.token()),
        errors,
        token: around.token(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Team, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn member_line(around: &Around, member: Member) -> MemberLine {
    let t = around.frame.t;
    let mut places: Vec<PlaceLine> = Vec::new();
    for held in member.roles {
        let library = held.scope.library().and_then(|id| around.network.library(id));
        let slug = library.map(|library| library.slug.clone()).unwrap_or_default();
        let role = (
            around
                .frame
                .urls
                .staff_role_question(member.account, held.role.code(), &slug),
            t.coded("team-role", held.role.code()).into_owned(),
        );
        match places.iter_mut().find(|place| place.slug == slug) {
            Some(place) => place.roles.push(role),
            None => places.push(PlaceLine {
                slug,
                name: library.map_or_else(
                    || t.get("team-everywhere").into_owned(),
                    |library| library.name.clone(),
                ),
                roles: vec![role],
            }),
        }
    }
    let second_factor = if member.has_second_factor {
        "team-second-factor-on"
    } else {
        "team-second-factor-off"
    };
    MemberLine {
        id: member.account.get(),
        name: member.display_name,
        identifier: member.identifier,
        places,
        second_factor: t.get(second_factor).into_owned(),
        may_link: member.may_link,
    }
}
