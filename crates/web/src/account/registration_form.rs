//! `/agenda/{number}/inscription` and `/compte/inscriptions/{id}`: asking for seats, and changing what
//! was asked for. What was typed stays typed, and every refusal stands beside its field.

use app::failure::Failure;
use app::person::Reader;
use app::registration::{Invitation, SeenRegistration};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::circulation::policy::Validation;
use domain::event::{ChildrenAsked, Event, PhoneAsked, Registering, WaitingList};
use domain::patron::Patron;
use domain::refusal::Explanation;
use domain::registration::{Child, IfFull, Refusal, RegistrationState, Wish};
use serde::Deserialize;

use super::refusal::{Place, library_name, refusal};
use super::registrations::{is_open, named, summary, told, too_late};
use super::sign_in::with_status;
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::{AccountEntry, Section};
use crate::page_error::PageError;
use crate::pages::{ChildLine, Freshness, RegistrationForm, RegistrationFormPage, html};
use crate::parts::{Errors, FieldError, Flash, Link, Tone};
use crate::public::event_number;
use crate::state::WebState;

/// The longest note, name and telephone number.
const LONGEST: (usize, usize, usize) = (1000, 120, 40);
/// The most lines for children.
const LINES: u32 = 10;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(default)]
    token: String,
    #[serde(default)]
    places: String,
    #[serde(default)]
    tel: String,
    #[serde(default)]
    enfant: Vec<String>,
    #[serde(default)]
    age: Vec<String>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    attente: String,
    #[serde(default)]
    version: Option<i64>,
}

impl Answers {
    /// What is already known of a reader.
    fn of_account(patron: &Patron) -> Self {
        Self {
            places: "1".into(),
            tel: patron.phone.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What was asked for before.
    fn of_registration(seen: &SeenRegistration) -> Self {
        let registration = &seen.registration;
        let age = |child: &Child| child.age.map(|age| age.to_string()).unwrap_or_default();
        Self {
            places: registration.seats.to_string(),
            tel: registration.phone.clone(),
            enfant: registration
                .children
                .iter()
                .map(|child| child.name.clone())
                .collect(),
            age: registration.children.iter().map(age).collect(),
            note: registration.note.clone(),
            version: Some(registration.version),
            ..Self::default()
        }
    }

    /// The wish, or what cannot be read in it.
    fn wish(&self, around: &Around, event: &Event) -> Result<Wish, Vec<FieldError>> {
        let t = around.frame.t;
        let mut errors = Vec::new();
        let seats = self.places.trim().parse::<u32>().unwrap_or_else(|_| {
            errors.push(FieldError {
                field: "places".into(),
                text: t.get("registration-seats-number").into_owned(),
            });
            0
        });
        let too_long = |field: &'static str, limit: usize| FieldError {
            field: field.into(),
            text: t.with("registration-too-long").n("limit", limit).to_string(),
        };
        if self.tel.chars().count() > LONGEST.2 {
            errors.push(too_long("tel", LONGEST.2));
        }
        let mut children = Vec::new();
        if event.terms.children != ChildrenAsked::Nothing {
            for (index, name) in self.enfant.iter().enumerate() {
                let name = name.trim();
                let age = self.age.get(index).map_or("", |age| age.trim());
                if name.is_empty() && age.is_empty() {
                    continue;
                }
                if name.chars().count() > LONGEST.1 {
                    errors.push(too_long("enfants", LONGEST.1));
                }
                children.push(Child {
                    name: name.to_owned(),
                    age: age.parse().ok(),
                });
            }
            if children.iter().any(|child| child.name.is_empty()) {
                let why = Refusal::NamesMissing.explain();
                errors.push(FieldError {
                    field: "enfants".into(),
                    text: said(around, &why),
                });
            }
        }
        if self.note.chars().count() > LONGEST.0 {
            errors.push(too_long("note", LONGEST.0));
        }
        let asks_phone = event.terms.phone != PhoneAsked::Nothing;
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Wish {
            seats,
            phone: if asks_phone {
                self.tel.trim().to_owned()
            } else {
                String::new()
            },
            note: self.note.trim().to_owned(),
            children,
            if_full: if self.attente == "oui" {
                IfFull::Wait
            } else {
                IfFull::Tell
            },
        })
    }
}

/// A reason in words.
fn said(around: &Around, why: &Explanation) -> String {
    let library = |id| library_name(around, id);
    around.frame.t.reason(why, around.moment.today, library)
}

/// The field that a reason speaks of; the others are told above the form.
fn field_of(why: &Explanation) -> Option<&'static str> {
    match why.key {
        "registration-refused-no-seat"
        | "registration-refused-too-many"
        | "registration-refused-not-enough" => Some("places"),
        "registration-refused-phone" => Some("tel"),
        "registration-refused-names"
        | "registration-refused-ages"
        | "registration-refused-too-many-names" => Some("enfants"),
        _ => None,
    }
}

/// The page to draw, and what is wrong.
#[derive(Default)]
struct Draft {
    answers: Answers,
    errors: Vec<FieldError>,
    refused: Vec<Explanation>,
}

impl Draft {
    fn new(answers: Answers) -> Self {
        Self {
            answers,
            ..Self::default()
        }
    }

    /// The reasons, each beside its field where it has one.
    fn refuse(&mut self, around: &Around, why: Vec<Explanation>) {
        for why in why {
            match field_of(&why) {
                Some(field) => self.errors.push(FieldError {
                    field: field.into(),
                    text: said(around, &why),
                }),
                None => self.refused.push(why),
            }
        }
    }
}

/// `GET /agenda/{number}/inscription`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let invitation = app::registration::invitation(&web.app, reader.patron, event_number(&segment)?).await?;
    let draft = Draft::new(Answers::of_account(&invitation.patron));
    Ok(html(&new_page(&around, &invitation, draft), Freshness::Private))
}

/// `POST /agenda/{number}/inscription`. The token is the key: a form sent twice is one registration.
pub async fn register(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&around, &answers.token)?;
    let id = event_number(&segment)?;
    let invitation = app::registration::invitation(&web.app, reader.patron, id).await?;
    let mut draft = Draft::new(answers);
    match draft.answers.wish(&around, &invitation.event.event) {
        Err(errors) => draft.errors = errors,
        Ok(wish) => {
            let made = app::registration::register(&web.app, &reader, id, &wish, &draft.answers.token).await;
            match made {
                Ok(registration) => {
                    let key = match registration.state {
                        RegistrationState::Waiting => "registration-waiting",
                        RegistrationState::Requested => "registration-requested",
                        _ => "registration-confirmed",
                    };
                    let title = &invitation.event.words(around.frame.t.language).1.title;
                    let message = Carried::new(key, title.as_str());
                    return Ok(see_with_flash(
                        &around.frame.urls.registrations(),
                        &message,
                        web.is_https,
                    ));
                }
                Err(Failure::Refused(why)) => draft.refuse(&around, why),
                Err(why) => return Err(why.into()),
            }
        }
    }
    // Read again: what is left may be what has just changed.
    let invitation = app::registration::invitation(&web.app, reader.patron, id).await?;
    let page = new_page(&around, &invitation, draft);
    Ok(with_status(
        html(&page, Freshness::Private),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

fn new_page(around: &Around, invitation: &Invitation, draft: Draft) -> RegistrationFormPage {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let event = &invitation.event.event;
    let title = &invitation.event.words(t.language).1.title;
    let event_url = urls.event(event.id.get(), &event.words.title);
    let waits = event.registering(around.moment.now) == Registering::Waiting;
    let heading = match (invitation.refusals.is_empty(), waits) {
        (false, _) => "registration-refused-title",
        (true, true) => "registration-waiting-heading",
        (true, false) => "registration-heading",
    };
    let mut frame = around
        .frame
        .clone()
        .at(t.get("event-agenda"), Some(urls.agenda()))
        .at(title.clone(), Some(event_url.clone()))
        .at(t.get(heading), None);
    frame.section = Some(Section::Agenda);
    let refused: Vec<Explanation> = if invitation.refusals.is_empty() {
        draft.refused.clone()
    } else {
        invitation.refusals.iter().map(Refusal::explain).collect()
    };
    let has_form = invitation.refusals.is_empty();
    let place = Place {
        has_form,
        ..Place::default()
    };
    let lacks_seats = draft.errors.iter().any(|error| error.field == "places");
    let may_wait = event.terms.waiting_list == WaitingList::Open && (waits || lacks_seats);
    let hint = if waits {
        "registration-waiting-hint"
    } else if event.terms.validation == Validation::ByHand {
        "registration-by-hand"
    } else {
        "registration-at-once"
    };
    let form = has_form.then(|| RegistrationForm {
        action: urls.register(event.id.get()),
        hint: t.get(hint).into_owned(),
        confirm: (!waits).then(|| t.get("registration-confirm").into_owned()),
        wait: may_wait.then(|| t.get("registration-wait").into_owned()),
        ..form(around, event, &invitation.patron, &draft)
    });
    RegistrationFormPage {
        title: t.with("registration-title").arg("title", title).to_string(),
        heading: t.get(heading).into_owned(),
        event: summary(around, &invitation.event),
        back: Link::new(t.get("registration-back"), event_url),
        refusal: (!refused.is_empty()).then(|| refusal(around, &refused, &place)),
        form,
        frame,
    }
}

/// What both forms have in common.
fn form(around: &Around, event: &Event, patron: &Patron, draft: &Draft) -> RegistrationForm {
    let t = around.frame.t;
    let terms = &event.terms;
    let answers = &draft.answers;
    let limit = t
        .with("registration-seats-hint")
        .n("limit", terms.seats_each)
        .to_string();
    let left = event
        .seats_left()
        .filter(|left| *left > 0)
        .map(|left| t.with("registration-seats-left").n("left", left).to_string());
    let asks_children = terms.children != ChildrenAsked::Nothing;
    let lines = if asks_children {
        terms.seats_each.min(LINES)
    } else {
        0
    };
    let typed = |list: &[String], line: usize| list.get(line).cloned().unwrap_or_default();
    RegistrationForm {
        action: String::new(),
        token: around.token(),
        version: answers.version,
        errors: Errors {
            t,
            list: draft.errors.clone(),
        },
        family_name: patron.family_name.clone(),
        given_name: patron.given_name.clone(),
        mail: patron.email.clone().unwrap_or_default(),
        seats: answers.places.clone(),
        seats_limit: terms.seats_each,
        seats_hint: left.into_iter().chain([limit]).collect::<Vec<_>>().join(" "),
        phone: (terms.phone != PhoneAsked::Nothing).then(|| answers.tel.clone()),
        phone_is_optional: terms.phone == PhoneAsked::Optional,
        children: (0..usize::try_from(lines).unwrap_or_default())
            .map(|line| ChildLine {
                number: line + 1,
                name: typed(&answers.enfant, line),
                age: typed(&answers.age, line),
            })
            .collect(),
        with_ages: terms.children == ChildrenAsked::NamesAndAges,
        note: answers.note.clone(),
        hint: String::new(),
        confirm: None,
        wait: None,
    }
}

/// `GET /compte/inscriptions/{id}`.
pub async fn edit(
    State(web): State<WebState>,
    Path(id): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let seen = named(&web, &reader, &id).await?;
    if !is_open(&around, &seen) {
        return too_late(&web, &around, &reader, &seen).await;
    }
    let draft = Draft::new(Answers::of_registration(&seen));
    let page = edit_page(&web, &around, &reader, &seen, draft).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/inscriptions/{id}`.
pub async fn change(
    State(web): State<WebState>,
    Path(id): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&around, &answers.token)?;
    let seen = named(&web, &reader, &id).await?;
    let mut draft = Draft::new(answers);
    match draft.answers.wish(&around, &seen.event.event) {
        Err(errors) => draft.errors = errors,
        Ok(wish) => {
            let version = draft.answers.version.unwrap_or(seen.registration.version);
            let id = seen.registration.id;
            match app::registration::change(&web.app, &reader, id, version, &wish).await {
                Ok(_) => return Ok(told(&web, &around, "registration-changed", &seen)),
                Err(Failure::Refused(why)) => draft.refuse(&around, why),
                Err(Failure::Conflict) => return changed(&web, &around, &reader, &id.to_string()).await,
                Err(why) => return Err(why.into()),
            }
        }
    }
    let page = edit_page(&web, &around, &reader, &seen, draft).await?;
    Ok(with_status(
        html(&page, Freshness::Private),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

/// It changed since it was shown: as it is now, with a word; or the list, when it ended.
async fn changed(web: &WebState, around: &Around, reader: &Reader, id: &str) -> Result<Response, PageError> {
    let seen = named(web, reader, id).await?;
    if !is_open(around, &seen) {
        return too_late(web, around, reader, &seen).await;
    }
    let draft = Draft::new(Answers::of_registration(&seen));
    let mut page = edit_page(web, around, reader, &seen, draft).await?;
    let words = around.frame.t.get("registration-changed-meanwhile");
    page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
}

async fn edit_page(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    seen: &SeenRegistration,
    draft: Draft,
) -> Result<RegistrationFormPage, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let patron = app::profile::of_reader(&web.app, reader.patron).await?.patron;
    let place = Place {
        has_form: true,
        ..Place::default()
    };
    let form = RegistrationForm {
        action: urls.registration(seen.registration.id.get()),
        confirm: Some(t.get("registration-save").into_owned()),
        ..form(around, &seen.event.event, &patron, &draft)
    };
    Ok(RegistrationFormPage {
        title: t
            .with("registration-edit-title")
            .arg("title", &seen.event.words(t.language).1.title)
            .to_string(),
        heading: t.get("registration-edit-heading").into_owned(),
        event: summary(around, &seen.event),
        back: Link::new(t.get("registration-delete-keep"), urls.registrations()),
        refusal: (!draft.refused.is_empty()).then(|| refusal(around, &draft.refused, &place)),
        form: Some(form),
        frame: super::frame(around, AccountEntry::Registrations, "registration-edit-heading"),
    })
}
