//! `/pro/preinscriptions`: who waits to become a reader; each with those who may be the same person,
//! completed at the desk or declined with a reason.

use app::desk::Admission;
use app::failure::Failure;
use app::preregistration::{self, Dossier, Waiting};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::account::card_key;
use domain::money::Money;
use domain::patron::age;
use domain::preregistration::{ADULT_AGE, DeclineReason, PreregistrationState};
use domain::staff::Role;
use domain::time::days_after;
use jiff::civil::Date;
use serde::Deserialize;

use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    Choice, FactLine, PreregistrationLine, PreregistrationPage, PreregistrationsPage, RegistrantForm,
    StaffEntry,
};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, Field, FieldError, Link, Refusal};
use crate::state::WebState;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    bib: String,
}

/// `GET /pro/preinscriptions`.
pub async fn list(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::place(&around, &librarian, Role::Desk, &asked.bib)?;
    let query: String = asked.q.chars().take(200).collect();
    let waiting = preregistration::waiting(&web.app, &librarian, &query).await?;
    let page = PreregistrationsPage {
        rows: waiting.iter().map(|waiting| line(&around, waiting)).collect(),
        query,
        library: library.slug.clone(),
        staff: bench::menu(
            &web.app,
            &around,
            &librarian,
            StaffEntry::Preregistrations,
            Some(library),
        )
        .await?,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

fn line(around: &Around, waiting: &Waiting) -> PreregistrationLine {
    let t = around.frame.t;
    let found = &waiting.preregistration;
    let names: Vec<String> = waiting
        .people
        .iter()
        .map(|person| format!("{} {}", person.who.given_name, person.who.family_name))
        .collect();
    PreregistrationLine {
        names: t.list(&names),
        url: around.frame.urls.staff_preregistration(&found.code),
        code: found.code.clone(),
        mail: found.email.clone(),
        library: rows::library(around, found.home_library),
        until: t.date_medium(found.expires_on, around.moment.today),
    }
}

/// What the desk fills in for each person.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompleteForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    bibliotheque: String,
    /// Whom, by their number.
    #[serde(default)]
    inscrire: Vec<i64>,
    #[serde(default)]
    personne: Vec<i64>,
    #[serde(default)]
    categorie: Vec<String>,
    #[serde(default)]
    carte: Vec<String>,
    #[serde(default)]
    jusque: Vec<String>,
    #[serde(default)]
    cotisation: Vec<String>,
}

/// `GET /pro/preinscriptions/{code}`.
pub async fn show(
    State(web): State<WebState>,
    Path(code): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let dossier = preregistration::dossier(&web.app, &door.librarian, &code).await?;
    let today = door.around.moment.today;
    let year = days_after(today, 365).to_string();
    let people = || dossier.people.iter().map(|(person, _)| person);
    let found = preregistration::likely_categories(&web.app, &dossier).await?;
    let likely = people().zip(found).map(|(person, category)| {
        let years = age(person.who.birth_on, today);
        category.map_or_else(|| category_of_age(years).to_owned(), |code| code.to_string())
    });
    let form = CompleteForm {
        version: dossier.preregistration.version,
        inscrire: people().map(|person| person.id).collect(),
        personne: people().map(|person| person.id).collect(),
        categorie: likely.collect(),
        jusque: people().map(|_| year.clone()).collect(),
        ..CompleteForm::default()
    };
    page(&web, door, &dossier, form, Vec::new(), None).await
}

/// Where no reader of that age is known yet.
const fn category_of_age(years: u8) -> &'static str {
    if years < ADULT_AGE { "child" } else { "adult" }
}

/// `POST /pro/preinscriptions/{code}`.
pub async fn complete(
    State(web): State<WebState>,
    Path(code): Path<String>,
    door: ForLibrarian,
    Form(form): Form<CompleteForm>,
) -> Result<Response, PageError> {
    check_token(&door.around, &form.token)?;
    let library = bench::named(&door.around, &door.librarian, Role::Desk, &form.bibliotheque)?
        .ok_or(PageError::Unprocessable)?;
    let categories = app::desk::categories(&web.app, door.around.frame.t.language).await?;
    let known = |code: &String| categories.iter().any(|(known, _)| known == code);
    if !form.categorie.iter().all(known) {
        return Err(PageError::Unprocessable);
    }
    let (admissions, wrong) = check(&door.around, &form);
    if !wrong.is_empty() {
        let dossier = preregistration::dossier(&web.app, &door.librarian, &code).await?;
        let answer = page(&web, door, &dossier, form, wrong, None).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response());
    }
    let done = preregistration::complete(
        &web.app,
        &door.librarian,
        library.id,
        &code,
        form.version,
        &admissions,
    );
    match done.await {
        Ok(patrons) => {
            let urls = door.around.frame.urls;
            let url = match patrons.first() {
                Some(patron) => format!("{}?bib={}&lecteur={patron}", urls.staff_desk(), library.slug),
                None => urls.staff_preregistrations(),
            };
            Ok(see_with_flash(
                &url,
                &Carried::new("preregistration-completed", patrons.len().to_string()),
                web.is_https,
            ))
        }
        Err(Failure::Refused(why)) => {
            let t = door.around.frame.t;
            let today = door.around.moment.today;
            let said = why
                .iter()
                .map(|why| t.reason(why, today, |id| rows::library(&door.around, id)));
            let refusal = Refusal {
                reason: said.collect::<Vec<_>>().join(" "),
                ways_out: Vec::new(),
            };
            let dossier = preregistration::dossier(&web.app, &door.librarian, &code).await?;
            let answer = page(&web, door, &dossier, form, Vec::new(), Some(refusal)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
        }
        Err(Failure::Conflict) => {
            let dossier = preregistration::dossier(&web.app, &door.librarian, &code).await?;
            let answer = page(&web, door, &dossier, form, Vec::new(), None).await?;
            Ok((StatusCode::CONFLICT, answer).into_response())
        }
        Err(why) => Err(why.into()),
    }
}

/// What one field of a person is to be corrected to: the number of the person, the field, the words.
struct Wrong {
    person: i64,
    field: &'static str,
    text: String,
}

fn check(around: &Around, form: &CompleteForm) -> (Vec<(i64, Admission)>, Vec<Wrong>) {
    let t = around.frame.t;
    let mut admissions = Vec::new();
    let mut wrong = Vec::new();
    for (index, person) in form.personne.iter().copied().enumerate() {
        if !form.inscrire.contains(&person) {
            continue;
        }
        let typed = |texts: &[String]| texts.get(index).cloned().unwrap_or_default();
        let mut bad = |field, text: String| {
            wrong.push(Wrong { person, field, text });
        };
        let card = typed(&form.carte);
        if card_key(&card).is_empty() {
            let text = t
                .with("site-field-required")
                .arg("field", t.get("staff-reader-card"));
            bad("carte", text.to_string());
        }
        let until = typed(&form.jusque).trim().parse::<Date>().ok();
        let until = until.filter(|day| *day >= around.moment.today);
        if until.is_none() {
            bad("jusque", t.get("staff-preregistration-until-wrong").into_owned());
        }
        let owed = Money::typed(&typed(&form.cotisation)).map(Option::unwrap_or_default);
        if owed.is_err() {
            bad(
                "cotisation",
                t.get("staff-preregistration-fee-wrong").into_owned(),
            );
        }
        if let (Some(valid_until), Ok(owed)) = (until, owed) {
            let admission = Admission {
                category: typed(&form.categorie),
                valid_until,
                owed,
                card,
            };
            admissions.push((person, admission));
        }
    }
    (admissions, wrong)
}

async fn page(
    web: &WebState,
    door: ForLibrarian,
    dossier: &Dossier,
    form: CompleteForm,
    wrong: Vec<Wrong>,
    refusal: Option<Refusal>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let found = &dossier.preregistration;
    let t = around.frame.t;
    let home = around.network.library(found.home_library);
    let own = bench::libraries(&around, &librarian, Role::Desk);
    let at = match home.filter(|home| librarian.may(Role::Desk, home.id)) {
        Some(home) => home,
        None => bench::place(&around, &librarian, Role::Desk, &form.bibliotheque)?,
    };
    let chosen = match form.bibliotheque.as_str() {
        "" => at.slug.as_str(),
        slug => slug,
    };
    let categories = app::desk::categories(&web.app, t.language).await?;
    // Whose it is, and at the field itself.
    let list = wrong.iter().filter_map(|wrong| {
        let mut people = dossier.people.iter().zip(1_usize..);
        let ((person, _), place) = people.find(|((person, _), _)| person.id == wrong.person)?;
        let text = t
            .with("staff-preregistration-wrong")
            .arg("text", &wrong.text)
            .arg("name", &person.who.given_name);
        Some(FieldError {
            field: format!("{}-{place}", wrong.field).into(),
            text: text.to_string(),
        })
    });
    let people = dossier.people.iter().enumerate();
    let people = people.map(|(index, (person, namesakes))| RegistrantForm {
        id: person.id,
        place: index + 1,
        name: format!("{} {}", person.who.given_name, person.who.family_name),
        born: t
            .with("staff-preregistration-born")
            .arg("date", t.date_full(person.who.birth_on))
            .n("age", age(person.who.birth_on, around.moment.today))
            .to_string(),
        is_chosen: form.inscrire.contains(&person.id),
        namesakes: namesakes
            .iter()
            .map(|patron| {
                let url = format!(
                    "{}?bib={}&lecteur={}",
                    around.frame.urls.staff_desk(),
                    at.slug,
                    patron.id
                );
                let words = format!(
                    "{}, {} ({})",
                    patron.family_name, patron.given_name, patron.address.city
                );
                Link::new(words, url)
            })
            .collect(),
        fields: fields(&around, &form, &wrong, &categories, person.id, index),
    });
    let page = PreregistrationPage {
        title: dossier.people.first().map_or_else(
            || found.code.clone(),
            |(person, _)| format!("{} {}", person.who.given_name, person.who.family_name),
        ),
        state: t
            .coded("preregistration-state", &found.state.code().replace('_', "-"))
            .into_owned(),
        is_open: found.state == PreregistrationState::ToComplete,
        facts: facts(&around, dossier),
        others: dossier
            .others
            .iter()
            .map(|other| Link::new(&other.code, around.frame.urls.staff_preregistration(&other.code)))
            .collect(),
        people: people.collect(),
        libraries: own
            .iter()
            .map(|library| choice(&library.slug, &library.name, chosen))
            .collect(),
        reasons: DeclineReason::ALL
            .iter()
            .map(|reason| {
                let code = reason.code().replace('_', "-");
                let words = t.get(&format!("preregistration-reason-{code}")).into_owned();
                choice(reason.code(), &words, "")
            })
            .collect(),
        action: around.frame.urls.staff_preregistration(&found.code),
        decline_action: around.frame.urls.staff_decline_preregistration(&found.code),
        version: found.version,
        token: around.token(),
        errors: Errors {
            t,
            list: list.collect(),
        },
        refusal,
        staff: bench::menu(
            &web.app,
            &around,
            &librarian,
            StaffEntry::Preregistrations,
            Some(at),
        )
        .await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn choice(value: &str, text: &str, chosen: &str) -> Choice {
    Choice {
        value: value.to_owned(),
        text: text.to_owned(),
        is_chosen: value == chosen,
    }
}

fn facts(around: &Around, dossier: &Dossier) -> Vec<FactLine> {
    let t = around.frame.t;
    let found = &dossier.preregistration;
    let town = format!("{} {}", found.address.postcode, found.address.city);
    let fact = |key: &str, value: String| FactLine::new(t.get(key), value);
    vec![
        fact("staff-preregistration-code", found.code.clone()).mono(),
        fact("profile-mail", found.email.clone()),
        fact("profile-phone", found.phone.clone()),
        fact(
            "staff-preregistration-address",
            format!("{}, {}", found.address.street, town.trim()),
        ),
        fact("profile-home-library", rows::library(around, found.home_library)),
        fact(
            "staff-preregistration-until",
            t.date_long(found.expires_on, around.moment.today),
        ),
    ]
    .into_iter()
    .filter(|fact| !fact.value.trim_matches([',', ' ']).is_empty())
    .collect()
}

fn fields(
    around: &Around,
    form: &CompleteForm,
    wrong: &[Wrong],
    categories: &[(String, String)],
    person: i64,
    index: usize,
) -> Vec<Field> {
    let t = around.frame.t;
    let at = |texts: &[String]| texts.get(index).cloned().unwrap_or_default();
    let error = |field: &str| {
        let found = wrong
            .iter()
            .find(|wrong| wrong.person == person && wrong.field == field);
        found.map(|wrong| wrong.text.clone())
    };
    let place = index + 1;
    vec![
        Field::new(t, "carte", "carte", t.get("staff-reader-card"))
            .holding(at(&form.carte))
            .code()
            .placed(place)
            .wrong(error("carte")),
        Field::new(t, "categorie", "categorie", t.get("staff-reader-category"))
            .choices(categories.to_vec())
            .holding(at(&form.categorie))
            .placed(place),
        Field::new(t, "jusque", "jusque", t.get("staff-preregistration-valid"))
            .typed("date")
            .holding(at(&form.jusque))
            .placed(place)
            .wrong(error("jusque")),
        Field::new(t, "cotisation", "cotisation", t.get("staff-preregistration-fee"))
            .holding(at(&form.cotisation))
            .hinted(t.get("staff-preregistration-fee-hint"))
            .at_most(12)
            .optional()
            .placed(place)
            .wrong(error("cotisation")),
    ]
}

/// Why it is declined.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclineForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    motif: String,
}

/// `POST /pro/preinscriptions/{code}/refuser`.
pub async fn decline(
    State(web): State<WebState>,
    Path(code): Path<String>,
    door: ForLibrarian,
    Form(form): Form<DeclineForm>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &form.token)?;
    let reason = DeclineReason::from_code(&form.motif).ok_or(PageError::Unprocessable)?;
    match preregistration::decline(&web.app, &librarian, &code, form.version, reason).await {
        // Whoever was first, it is over: the message says so.
        Ok(()) | Err(Failure::Conflict) => Ok(see_with_flash(
            &around.frame.urls.staff_preregistrations(),
            &Carried::new("preregistration-declined", code),
            web.is_https,
        )),
        Err(why) => Err(why.into()),
    }
}
