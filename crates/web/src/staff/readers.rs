//! Finding a reader by name or card, and registering one.

use app::desk::{Namesake, NewReader};
use app::failure::Failure;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::account::card_key;
use domain::email;
use domain::enrolment::EnrolmentRefusal;
use domain::language::Language;
use domain::library::Address;
use domain::staff::Role;
use i18n::Translator;
use jiff::civil::Date;
use serde::Deserialize;

use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{Choice, NewReaderForm, NewReaderPage, ReaderLine, ReadersPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError, Refusal};
use crate::state::WebState;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    q: Option<String>,
}

/// `GET /pro/lecteurs`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::place(&around, &librarian, Role::Desk, &asked.bib)?;
    let urls = around.frame.urls;
    let t = around.frame.t;
    let query: String = asked.q.unwrap_or_default().chars().take(200).collect();
    let rows = match query.trim() {
        "" => None,
        words => Some(app::desk::find(&web.app, &librarian, library.id, words).await?),
    };
    let line = |(patron, card): (domain::patron::Patron, Option<domain::patron::Card>)| ReaderLine {
        name: format!("{}, {}", patron.family_name, patron.given_name),
        url: format!("{}?bib={}&lecteur={}", urls.staff_desk(), library.slug, patron.id),
        card: card.map(|card| card.number).unwrap_or_default(),
        born: patron.birth_on.map(|day| t.date_full(day)).unwrap_or_default(),
        city: patron.address.city,
    };
    let page = ReadersPage {
        libraries: bench::choice(
            &around,
            &librarian,
            Role::Desk,
            Some(library),
            urls.staff_readers(),
            false,
            Vec::new(),
        ),
        rows: rows.map(|rows| rows.into_iter().map(line).collect()),
        query,
        library: library.slug.clone(),
        register_url: format!("{}?bib={}", urls.staff_new_reader(), library.slug),
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Readers, Some(library)).await?,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    prenom: String,
    #[serde(default)]
    naissance: String,
    #[serde(default)]
    langue: String,
    #[serde(default)]
    mail: String,
    #[serde(default)]
    telephone: String,
    #[serde(default)]
    rue: String,
    #[serde(default)]
    code_postal: String,
    #[serde(default)]
    localite: String,
    #[serde(default)]
    bibliotheque: String,
    #[serde(default)]
    categorie: String,
    #[serde(default)]
    carte: String,
    /// « C’est une autre personne. »
    #[serde(default)]
    homonyme: String,
}

/// `GET /pro/lecteurs/nouveau`.
pub async fn new(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let library = bench::place(&door.around, &door.librarian, Role::Desk, &asked.bib)?;
    let typed = Typed {
        bibliotheque: library.slug.clone(),
        langue: door.around.frame.t.language.code().to_owned(),
        categorie: "adult".to_owned(),
        ..Typed::default()
    };
    let errors = Errors::none(door.around.frame.t);
    page(&web, door, typed, errors, None).await
}

/// `POST /pro/lecteurs/nouveau`.
pub async fn register(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(typed): Form<Typed>,
) -> Result<Response, PageError> {
    check_token(&door.around, &typed.token)?;
    let library = bench::named(&door.around, &door.librarian, Role::Desk, &typed.bibliotheque)?
        .ok_or(PageError::Unprocessable)?;
    let categories = app::desk::categories(&web.app, door.around.frame.t.language).await?;
    if !categories.iter().any(|(code, _)| *code == typed.categorie) {
        return Err(PageError::Unprocessable);
    }
    let (errors, birth_on) = check(&door.around, &typed);
    if !errors.is_empty() {
        let answer = page(&web, door, typed, errors, None).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response());
    }
    let some = |typed: &str| Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
    let reader = NewReader {
        family_name: typed.nom.trim().to_owned(),
        given_name: typed.prenom.trim().to_owned(),
        birth_on,
        email: some(&typed.mail),
        phone: some(&typed.telephone),
        address: Address {
            street: typed.rue.trim().to_owned(),
            postcode: typed.code_postal.trim().to_owned(),
            city: typed.localite.trim().to_owned(),
        },
        language: Language::from_code(&typed.langue).unwrap_or_default(),
        category: typed.categorie.clone(),
        card: typed.carte.clone(),
        namesake: if typed.homonyme == "oui" {
            Namesake::AnotherPerson
        } else {
            Namesake::Unknown
        },
    };
    let slug = library.slug.clone();
    match app::desk::register(&web.app, &door.librarian, library.id, &reader).await {
        Ok(patron) => {
            let url = format!(
                "{}?bib={slug}&lecteur={patron}",
                door.around.frame.urls.staff_desk()
            );
            let name = format!("{} {}", reader.given_name, reader.family_name);
            Ok(see_with_flash(
                &url,
                &Carried::new("staff-registered", name),
                web.is_https,
            ))
        }
        Err(Failure::Refused(reasons)) => {
            let around = &door.around;
            let t = around.frame.t;
            let said = reasons
                .iter()
                .map(|why| t.reason(why, around.moment.today, |id| rows::library(around, id)));
            let refused = Refused {
                refusal: Refusal {
                    reason: said.collect::<Vec<_>>().join(" "),
                    ways_out: Vec::new(),
                },
                may_confirm: reasons
                    .iter()
                    .all(|why| why.key == EnrolmentRefusal::KNOWN_ALREADY),
            };
            let errors = Errors::none(t);
            let answer = page(&web, door, typed, errors, Some(refused)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
        }
        Err(why) => Err(why.into()),
    }
}

/// What is to be corrected, and the day of birth when it is one.
fn check(around: &Around, typed: &Typed) -> (Errors, Option<Date>) {
    let t = around.frame.t;
    let mut errors = Errors::none(t);
    let birth_on = typed.naissance.trim().parse::<Date>().ok();
    let mut wrong = |field: &'static str, text: String| {
        errors.list.push(FieldError {
            field: field.into(),
            text,
        });
    };
    needed(t, &mut wrong, "nom", "staff-reader-last-name", &typed.nom);
    needed(t, &mut wrong, "prenom", "staff-reader-first-name", &typed.prenom);
    match birth_on {
        _ if typed.naissance.trim().is_empty() => {
            wrong("naissance", t.get("staff-reader-birth-needed").into_owned());
        }
        Some(day) if day <= around.moment.today && day.year() > 1880 => {}
        _ => wrong("naissance", t.get("site-field-date").into_owned()),
    }
    let mail = typed.mail.trim();
    if !mail.is_empty() && !email::is_plausible(mail) {
        wrong("mail", t.get("site-field-email").into_owned());
    }
    for (field, key, value, most) in [
        ("telephone", "library-phone", &typed.telephone, 40),
        ("rue", "staff-reader-street", &typed.rue, 200),
        ("code-postal", "staff-reader-postcode", &typed.code_postal, 12),
        ("localite", "staff-reader-city", &typed.localite, 120),
    ] {
        if value.chars().count() > most {
            wrong(field, too_long(t, key, most));
        }
    }
    if card_key(&typed.carte).is_empty() {
        wrong(
            "carte",
            t.with("site-field-required")
                .arg("field", t.get("staff-reader-card"))
                .to_string(),
        );
    }
    (errors, birth_on)
}

fn needed(
    t: Translator,
    wrong: &mut impl FnMut(&'static str, String),
    field: &'static str,
    key: &str,
    value: &str,
) {
    if value.trim().is_empty() {
        wrong(
            field,
            t.with("site-field-required").arg("field", t.get(key)).to_string(),
        );
    } else if value.chars().count() > 120 {
        wrong(field, too_long(t, key, 120));
    }
}

fn too_long(t: Translator, key: &str, most: usize) -> String {
    t.with("site-field-too-long")
        .arg("field", t.get(key))
        .n("count", most)
        .to_string()
}

/// Why a reader was not registered, and whether saying « another person » helps.
struct Refused {
    refusal: Refusal,
    may_confirm: bool,
}

async fn page(
    web: &WebState,
    door: ForLibrarian,
    typed: Typed,
    errors: Errors,
    refused: Option<Refused>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let library = bench::place(&around, &librarian, Role::Desk, &typed.bibliotheque)?;
    let staff = bench::menu(&web.app, &around, &librarian, StaffEntry::Readers, Some(library)).await?;
    let choice = |value: &str, text: &str, chosen: &str| Choice {
        value: value.to_owned(),
        text: text.to_owned(),
        is_chosen: value == chosen,
    };
    let categories = app::desk::categories(&web.app, t.language).await?;
    let own = bench::libraries(&around, &librarian, Role::Desk);
    let form = NewReaderForm {
        categories: categories
            .iter()
            .map(|(code, name)| choice(code, name, &typed.categorie))
            .collect(),
        libraries: own
            .iter()
            .map(|each| choice(&each.slug, &each.name, &library.slug))
            .collect(),
        languages: Language::ALL
            .map(|each| {
                choice(
                    each.code(),
                    &t.get(&format!("site-language-{}", each.code())),
                    &typed.langue,
                )
            })
            .into(),
        last_name: typed.nom,
        first_name: typed.prenom,
        birth_on: typed.naissance,
        mail: typed.mail,
        phone: typed.telephone,
        street: typed.rue,
        postcode: typed.code_postal,
        city: typed.localite,
        card: typed.carte,
    };
    let page = NewReaderPage {
        form,
        errors,
        // Once said it stays said while something else is corrected.
        namesake: (typed.homonyme == "oui").then_some(true).or_else(|| {
            let asked = refused.as_ref().is_some_and(|refused| refused.may_confirm);
            asked.then_some(false)
        }),
        refusal: refused.map(|refused| refused.refusal),
        token: around.token(),
        staff,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}
