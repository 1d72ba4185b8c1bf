//! `/preinscription`: asking to be registered, alone or with children; then the link that verifies the
//! address and opens a temporary account. Nobody learns here who is a reader already.

use app::failure::Failure;
use app::preregistration::{self, Asked, Request};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::email;
use domain::library::Address;
use domain::preregistration::{CHILDREN_MAX, Candidate, PreregistrationRefusal};
use domain::service::Service;
use jiff::civil::Date;
use serde::Deserialize;

use super::activation::passwords;
use super::door::{browser, corrected, errors, needed, over, wait};
use super::password::arrives;
use super::refusal::{Place, refusal};
use crate::extract::{Around, Form, see_other};
use crate::page_error::PageError;
use crate::pages::{DoorPage, Freshness, PreregistrationPage, html};
use crate::parts::{Errors, Field, FieldError, Flash, FormBody, Link, Tone};
use crate::state::WebState;

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestForm {
    #[serde(default)]
    cle: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    prenom: String,
    #[serde(default)]
    naissance: String,
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
    enfant_nom: Vec<String>,
    #[serde(default)]
    enfant_prenom: Vec<String>,
    #[serde(default)]
    enfant_naissance: Vec<String>,
    /// Another child.
    #[serde(default)]
    ajouter: Option<String>,
    /// One child less: its number.
    #[serde(default)]
    retirer: Option<usize>,
}

/// A child as typed.
#[derive(Clone, Default)]
struct TypedChild {
    family_name: String,
    given_name: String,
    birth: String,
}

impl RequestForm {
    fn children(&self) -> Vec<TypedChild> {
        let text = |texts: &[String], index: usize| texts.get(index).cloned().unwrap_or_default();
        (0..self.enfant_prenom.len().min(usize::from(CHILDREN_MAX)))
            .map(|index| TypedChild {
                family_name: text(&self.enfant_nom, index),
                given_name: text(&self.enfant_prenom, index),
                birth: text(&self.enfant_naissance, index),
            })
            .collect()
    }
}

/// `GET /preinscription`.
pub async fn ask(State(web): State<WebState>, around: Around) -> Result<Response, PageError> {
    let form = RequestForm {
        cle: app::random::secret(&*web.app.random),
        bibliotheque: around
            .library
            .as_ref()
            .map(|library| library.slug.clone())
            .unwrap_or_default(),
        ..RequestForm::default()
    };
    let page = page(&web, &around, &form, form.children(), Checked::default());
    Ok(html(&page, Freshness::Private))
}

/// `POST /preinscription`.
pub async fn send(
    State(web): State<WebState>,
    around: Around,
    Form(form): Form<RequestForm>,
) -> Result<Response, PageError> {
    let mut children = form.children();
    if form.ajouter.is_some() || form.retirer.is_some() {
        if form.ajouter.is_some() {
            children.push(TypedChild {
                family_name: form.nom.clone(),
                ..TypedChild::default()
            });
        }
        if let Some(index) = form.retirer.and_then(|number| number.checked_sub(1))
            && index < children.len()
        {
            children.remove(index);
        }
        let page = page(&web, &around, &form, children, Checked::default());
        return Ok(html(&page, Freshness::Private));
    }
    let mut checked = check(&web, &around, &form, &children);
    let request = match checked.request.take() {
        Some(request) if checked.is_right() => request,
        _ => return Ok(wrong(&page(&web, &around, &form, children, checked))),
    };
    let asked = preregistration::ask(&web.app, &request, around.caller.as_deref(), &around.request).await;
    match asked {
        Ok(Asked::Taken) => Ok(see_other(&around.frame.urls.preregistration_sent())),
        Ok(Asked::Wait(long)) => {
            let title = around.frame.t.get("preregistration-title");
            Ok(wait(&around, DoorPage::new(around.frame.clone(), title), long))
        }
        Err(Failure::Refused(why)) => {
            let mut page = page(&web, &around, &form, children, checked);
            page.refusal = Some(refusal(&around, &why, &Place::default()));
            Ok(wrong(&page))
        }
        Err(why) => Err(why.into()),
    }
}

/// `GET /preinscription/envoyee`.
pub async fn sent(around: Around) -> Response {
    let t = around.frame.t;
    let mut page = DoorPage::new(around.frame.clone(), t.get("preregistration-title"));
    page.done = Some(Flash::new(
        Tone::Note,
        t.get("preregistration-sent"),
        t.get("preregistration-sent-text"),
    ));
    page.intro = vec![t.get("link-sent-nothing").into_owned()];
    page.links = vec![Link::new(t.get("nav-catalogue"), around.frame.urls.search())];
    html(&page, Freshness::Private)
}

fn wrong(page: &PreregistrationPage) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, html(page, Freshness::Private)).into_response()
}

/// What came of looking at the answers.
#[derive(Default)]
struct Checked {
    /// In the order of the form; those of a child say which.
    errors: Vec<FieldError>,
    request: Option<Request>,
}

impl Checked {
    fn is_right(&self) -> bool {
        self.errors.is_empty()
    }
}

fn check(web: &WebState, around: &Around, form: &RequestForm, children: &[TypedChild]) -> Checked {
    let t = around.frame.t;
    let label = |key: &str| t.get(key).into_owned();
    let birth = birthday(around, label("profile-birth-date"), &form.naissance);
    // One that closed this since the form was shown says so itself.
    let library = around
        .network
        .by_slug(&form.bibliotheque)
        .filter(|library| library.can_open(Service::Preregistration) && library.closed_down_on.is_none());
    let wrong_mail = !email::is_plausible(form.mail.trim());
    let filled = |key: &str, typed: &str| filled(around, label(key), typed);
    let answers = [
        ("prenom", filled("profile-first-name", &form.prenom)),
        ("nom", filled("profile-last-name", &form.nom)),
        ("naissance", birth.as_ref().err().cloned()),
        ("mail", wrong_mail.then(|| label("site-field-email"))),
        (
            "telephone",
            too_long(around, label("library-phone"), &form.telephone),
        ),
        ("rue", filled("staff-reader-street", &form.rue)),
        ("code-postal", filled("staff-reader-postcode", &form.code_postal)),
        ("localite", filled("staff-reader-city", &form.localite)),
        (
            "bibliotheque",
            library
                .is_none()
                .then(|| needed(around, "bibliotheque", "profile-home-library").text),
        ),
    ];
    let error = |(field, text): (&'static str, Option<String>)| {
        Some(FieldError {
            field: field.into(),
            text: text?,
        })
    };
    let mut checked = Checked {
        errors: answers.into_iter().filter_map(error).collect(),
        request: None,
    };
    let mut candidates = Vec::new();
    for (child, place) in children.iter().zip(1_usize..) {
        let label = |key: &str| {
            t.with("preregistration-child-field")
                .arg("field", t.get(key))
                .n("number", place)
                .to_string()
        };
        let day = birthday(around, label("profile-birth-date"), &child.birth);
        let answers = [
            (
                "enfant-prenom",
                self::filled(around, label("profile-first-name"), &child.given_name),
            ),
            (
                "enfant-nom",
                self::filled(around, label("profile-last-name"), &child.family_name),
            ),
            ("enfant-naissance", day.as_ref().err().cloned()),
        ];
        let error = |(field, text): (&'static str, Option<String>)| {
            Some(FieldError {
                field: format!("{field}-{place}").into(),
                text: text?,
            })
        };
        checked.errors.extend(answers.into_iter().filter_map(error));
        candidates.extend(
            day.ok()
                .map(|day| candidate(&child.family_name, &child.given_name, day)),
        );
    }
    checked.request = birth.ok().zip(library).map(|(day, library)| Request {
        who: candidate(&form.nom, &form.prenom, day),
        children: candidates,
        email: form.mail.trim().to_owned(),
        phone: form.telephone.trim().to_owned(),
        address: Address {
            street: form.rue.trim().to_owned(),
            postcode: form.code_postal.trim().to_owned(),
            city: form.localite.trim().to_owned(),
        },
        language: t.language,
        home_library: library.id,
        key: match form.cle.as_str() {
            "" => app::random::secret(&*web.app.random),
            key => key.chars().take(64).collect(),
        },
    });
    checked
}

fn candidate(family_name: &str, given_name: &str, birth_on: Date) -> Candidate {
    Candidate {
        family_name: family_name.trim().to_owned(),
        given_name: given_name.trim().to_owned(),
        birth_on,
    }
}

fn filled(around: &Around, label: String, typed: &str) -> Option<String> {
    if typed.trim().is_empty() {
        Some(required(around, label))
    } else {
        too_long(around, label, typed)
    }
}

fn required(around: &Around, label: String) -> String {
    let phrase = around.frame.t.with("site-field-required");
    phrase.arg("field", label).to_string()
}

fn too_long(around: &Around, label: String, typed: &str) -> Option<String> {
    const MOST: usize = 120;
    let t = around.frame.t;
    let bad = typed.chars().count() > MOST || typed.chars().any(char::is_control);
    bad.then(|| {
        t.with("site-field-too-long")
            .arg("field", label)
            .n("count", MOST)
            .to_string()
    })
}

fn birthday(around: &Around, label: String, typed: &str) -> Result<Date, String> {
    let phrase = around.frame.t.with("site-field-date-of");
    match typed.trim().parse::<Date>() {
        _ if typed.trim().is_empty() => Err(required(around, label)),
        Ok(day) if day <= around.moment.today && day.year() > 1880 => Ok(day),
        _ => Err(phrase.arg("field", label).to_string()),
    }
}

fn page(
    web: &WebState,
    around: &Around,
    form: &RequestForm,
    children: Vec<TypedChild>,
    checked: Checked,
) -> PreregistrationPage {
    let t = around.frame.t;
    let frame = around.frame.clone().at(t.get("preregistration-title"), None);
    let errors = Errors {
        t,
        list: checked.errors,
    };
    let line = |id, name, label: &str, value: &str| {
        Field::new(t, id, name, t.get(label))
            .holding(value)
            .checked(&errors)
    };
    let libraries = preregistration::libraries(&around.network, around.moment.today);
    let choices = std::iter::once((String::new(), t.get("preregistration-choose").into_owned()));
    let choices = choices.chain(
        libraries
            .iter()
            .map(|library| (library.slug.clone(), library.name.clone())),
    );
    let choices = choices.collect();
    let terms = &web.app.settings.preregistration;
    let can_add = children.len() < usize::from(CHILDREN_MAX);
    let child = |(index, child): (usize, TypedChild)| {
        let place = index + 1;
        vec![
            Field::new(t, "enfant-prenom", "enfant_prenom", t.get("profile-first-name"))
                .holding(child.given_name)
                .placed(place)
                .checked(&errors),
            Field::new(t, "enfant-nom", "enfant_nom", t.get("profile-last-name"))
                .holding(child.family_name)
                .placed(place)
                .checked(&errors),
            Field::new(
                t,
                "enfant-naissance",
                "enfant_naissance",
                t.get("profile-birth-date"),
            )
            .typed("date")
            .holding(child.birth)
            .placed(place)
            .checked(&errors),
        ]
    };
    PreregistrationPage {
        refusal: libraries.is_empty().then(|| {
            let why = [PreregistrationRefusal::ServiceClosed.explain()];
            refusal(around, &why, &Place::default())
        }),
        is_open: !libraries.is_empty(),
        who: vec![
            line("prenom", "prenom", "profile-first-name", &form.prenom).filled_as("given-name"),
            line("nom", "nom", "profile-last-name", &form.nom).filled_as("family-name"),
            line("naissance", "naissance", "profile-birth-date", &form.naissance)
                .typed("date")
                .filled_as("bday"),
        ],
        contact: vec![
            line("mail", "mail", "profile-mail", &form.mail)
                .typed("email")
                .hinted(t.get("preregistration-mail-hint"))
                .filled_as("email")
                .at_most(254),
            line("telephone", "telephone", "library-phone", &form.telephone)
                .typed("tel")
                .filled_as("tel")
                .at_most(40)
                .optional(),
            line("rue", "rue", "staff-reader-street", &form.rue).filled_as("street-address"),
            line(
                "code-postal",
                "code_postal",
                "staff-reader-postcode",
                &form.code_postal,
            )
            .filled_as("postal-code")
            .at_most(12),
            line("localite", "localite", "staff-reader-city", &form.localite).filled_as("address-level2"),
            line(
                "bibliotheque",
                "bibliotheque",
                "profile-home-library",
                &form.bibliotheque,
            )
            .choices(choices),
        ],
        children: children.into_iter().enumerate().map(child).collect(),
        can_add,
        ages: t
            .with("preregistration-ages")
            .n("age", terms.alone_from_age)
            .to_string(),
        privacy: t
            .with("preregistration-privacy")
            .n("days", terms.kept_days)
            .to_string(),
        key: form.cle.clone(),
        errors,
        frame,
    }
}

/// Identifier and password of the temporary account.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerifyForm {
    #[serde(default)]
    identifiant: String,
    #[serde(default)]
    nouveau: String,
    #[serde(default)]
    encore: String,
}

/// `GET /preinscription/{jeton}`.
pub async fn ask_verify(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    match verify_page(&web, &around, &token, &VerifyForm::default(), Vec::new()).await? {
        Some(page) => Ok(html(&page, Freshness::Private)),
        None => Ok(over(&around, "verify-title")),
    }
}

/// `POST /preinscription/{jeton}`.
pub async fn verify(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
    headers: HeaderMap,
    Form(form): Form<VerifyForm>,
) -> Result<Response, PageError> {
    let t = around.frame.t;
    let wrong = if form.nouveau == form.encore {
        let browser = browser(&web, &around, &headers);
        let verified = preregistration::verify(
            &web.app,
            &token,
            &form.identifiant,
            &form.nouveau,
            browser,
            &around.request,
        );
        match verified.await {
            Ok(Ok(signed_in)) => return arrives(&web, &around, &headers, &signed_in, "account-opened").await,
            Ok(Err(why)) => errors(&around, &why),
            Err(Failure::NotFound) => return Ok(over(&around, "verify-title")),
            Err(why) => return Err(why.into()),
        }
    } else {
        vec![FieldError {
            field: "encore".into(),
            text: t.get("password-error-different").into_owned(),
        }]
    };
    match verify_page(&web, &around, &token, &form, wrong).await? {
        Some(page) => Ok(corrected(&page)),
        None => Ok(over(&around, "verify-title")),
    }
}

async fn verify_page(
    web: &WebState,
    around: &Around,
    token: &str,
    form: &VerifyForm,
    wrong: Vec<FieldError>,
) -> Result<Option<DoorPage>, PageError> {
    let people = match preregistration::look(&web.app, token).await {
        Ok((_, people)) => people,
        Err(Failure::NotFound) => return Ok(None),
        Err(why) => return Err(why.into()),
    };
    let t = around.frame.t;
    let names: Vec<&str> = people
        .iter()
        .map(|person| person.who.given_name.as_str())
        .collect();
    let intro = t.with("verify-intro").arg("names", t.list(&names)).to_string();
    let mut page = DoorPage::new(around.frame.clone(), t.get("verify-title")).saying(intro);
    page.errors.list = wrong;
    let identifier = Field::new(t, "identifiant", "identifiant", t.get("profile-identifier"))
        .holding(form.identifiant.as_str())
        .hinted(t.get("verify-identifier-hint"))
        .filled_as("username")
        .at_most(64)
        .checked(&page.errors);
    let mut fields = vec![identifier];
    fields.extend(passwords(around, &page));
    page.form = Some(FormBody::new(
        around.frame.urls.verify_preregistration(token),
        fields,
        t.get("verify-submit"),
    ));
    Ok(Some(page))
}
