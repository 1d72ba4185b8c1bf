//! A debt as the desk sees it: `/pro/comptoir/dette`, with taking a part of it and letting it go; and
//! asking a reader for an amount.

use app::failure::Failure;
use app::fee::{Asked as AskedFee, SeenAtDesk};
use axum::extract::State;
use axum::response::Response;
use domain::consultation::Page;
use domain::fee::{FeeCause, FeeState, WaiveReason, Waived};
use domain::id::{FeeId, PatronId};
use domain::library::Library;
use domain::money::Money;
use domain::staff::Role;
use serde::Deserialize;

use super::fields::Fields;
use super::{bench, rows};
use crate::extract::{ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{FactLine, FormPart, StaffEntry, StaffForm, StaffFormPage};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Link};
use crate::state::WebState;

/// The longest word to the reader.
const LONGEST: usize = 500;
/// The most that is asked for by hand, in cents: a mistyped amount frightens nobody.
const MOST: Money = Money::from_cents(100_000);

/// Which debt, of whom, at which desk, and what is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asked {
    token: String,
    bib: String,
    lecteur: i64,
    dette: i64,
    /// What the page showed as paid already, in cents.
    paye: i64,
    montant: String,
    raison: String,
    mot: String,
}

impl Asked {
    fn ids(&self) -> (PatronId, FeeId) {
        (PatronId::new(self.lecteur), FeeId::new(self.dette))
    }
}

/// The reader's file at a desk.
pub(super) fn file_url(door: &ForLibrarian, library: &Library, patron: PatronId) -> String {
    let desk = door.around.frame.urls.staff_desk();
    format!("{desk}?bib={}&lecteur={patron}", library.slug)
}

fn place<'a>(door: &'a ForLibrarian, slug: &str) -> Result<&'a Library, PageError> {
    bench::place(&door.around, &door.librarian, Role::Desk, slug)
}

/// `GET /pro/comptoir/dette`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let errors = Errors::none(door.around.frame.t);
    let page = debt(&web, &door, &asked, errors).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/comptoir/dette`: what is typed is taken.
pub async fn pay(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Asked>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let library = place(&door, &sent.bib)?;
    let t = door.around.frame.t;
    let (patron, id) = sent.ids();
    let seen = app::fee::at_desk(&web.app, &door.librarian, library.id, patron, id).await?;
    let left = seen.seen.fee.outstanding();
    let amount = match Money::typed(&sent.montant) {
        Ok(Some(amount)) if amount > Money::ZERO && (amount <= left || left.is_zero()) => amount,
        _ => {
            let words = t.with("staff-fee-amount-wrong").arg("amount", t.money(left));
            return wrong(&web, &door, &sent, "montant", words.to_string()).await;
        }
    };
    let paid = Money::from_cents(sent.paye);
    let done = app::fee::pay(&web.app, &door.librarian, library.id, (patron, id), amount, paid).await;
    let message = match done {
        Ok(()) => Carried::new("fee-settled", t.money(amount)),
        Err(Failure::Conflict) => Carried::new("fee-settled-before", "").warning(),
        Err(why) => return Err(why.into()),
    };
    let url = file_url(&door, library, patron);
    Ok(see_with_flash(&url, &message, web.is_https))
}

/// `POST /pro/comptoir/remettre`.
pub async fn waive(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Asked>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let library = place(&door, &sent.bib)?;
    let t = door.around.frame.t;
    let Some(because) = WaiveReason::from_code(&sent.raison) else {
        let words = t.get("staff-fee-reason-needed").into_owned();
        return wrong(&web, &door, &sent, "raison", words).await;
    };
    let word = sent.mot.trim();
    if word.chars().count() > LONGEST {
        return Err(PageError::Unprocessable);
    }
    // « Autre raison »: without a word the reader would learn nothing.
    if because == WaiveReason::Other && word.is_empty() {
        let field = t.get("staff-note");
        let words = t.with("site-field-required").arg("field", field).to_string();
        return wrong(&web, &door, &sent, "mot", words).await;
    }
    let waived = Waived {
        because,
        word: word.to_owned(),
    };
    let paid = Money::from_cents(sent.paye);
    let message = match app::fee::waive(&web.app, &door.librarian, sent.ids(), &waived, paid).await {
        Ok(amount) => Carried::new("fee-waived", t.money(amount)),
        Err(Failure::Conflict) => Carried::new("fee-settled-before", "").warning(),
        Err(why) => return Err(why.into()),
    };
    let url = file_url(&door, library, PatronId::new(sent.lecteur));
    Ok(see_with_flash(&url, &message, web.is_https))
}

async fn wrong(
    web: &WebState,
    door: &ForLibrarian,
    sent: &Asked,
    field: &'static str,
    text: String,
) -> Result<Response, PageError> {
    let list = vec![FieldError {
        field: field.into(),
        text,
    }];
    let t = door.around.frame.t;
    let page = debt(web, door, sent, Errors { t, list }).await?;
    Ok(unprocessable(&page))
}

async fn debt(
    web: &WebState,
    door: &ForLibrarian,
    asked: &Asked,
    errors: Errors,
) -> Result<StaffFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = place(door, &asked.bib)?;
    let t = around.frame.t;
    let (patron, id) = asked.ids();
    let file = app::desk::file(&web.app, librarian, library.id, patron, Page::Debt).await?;
    let seen = app::fee::at_desk(&web.app, librarian, library.id, patron, id).await?;
    let fee = &seen.seen.fee;
    let is_open = !fee.outstanding().is_zero();
    let owed_to = rows::library(around, fee.library);
    let notice = match (is_open, seen.may_waive) {
        (false, _) => {
            let state = t.coded("fee-state", &fee.state().code().replace('_', "-"));
            Some(t.with("staff-fee-closed").arg("state", state).to_string())
        }
        (true, false) => Some(
            t.with("staff-fee-of-another")
                .arg("library", &owed_to)
                .to_string(),
        ),
        (true, true) => None,
    };
    Ok(StaffFormPage {
        heading: t
            .with("staff-fee-title")
            .arg("name", file.patron.spoken_name())
            .to_string(),
        back: Link::new(t.get("staff-fee-back"), file_url(door, library, patron)),
        facts: facts(door, &seen),
        forms: if is_open {
            forms(door, library, &seen, asked)
        } else {
            Vec::new()
        },
        errors,
        notice,
        sent: Vec::new(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Desk, Some(library)).await?,
        frame: around.frame.clone(),
    })
}

fn facts(door: &ForLibrarian, seen: &SeenAtDesk) -> Vec<FactLine> {
    let around = &door.around;
    let t = around.frame.t;
    let fee = &seen.seen.fee;
    let cause = t.coded("fee-cause", &fee.cause.code().replace('_', "-"));
    let mut facts = vec![
        FactLine::new(t.get("fee-column-cause"), cause),
        FactLine::new(t.get("fee-column-amount"), t.money(fee.amount)),
    ];
    if fee.state() == FeeState::PartlyPaid {
        facts.push(FactLine::new(t.get("staff-fee-paid"), t.money(fee.paid)));
        facts.push(FactLine::new(t.get("staff-fee-left"), t.money(fee.outstanding())));
    }
    facts.push(FactLine::new(
        t.get("fee-column-library"),
        rows::library(around, fee.library),
    ));
    facts.push(FactLine::new(
        t.get("fee-column-date"),
        t.date_full(fee.created_on),
    ));
    if let Some(record) = &seen.seen.record {
        facts.push(FactLine::new(
            t.get("staff-column-title"),
            rows::full_title(&record.record),
        ));
    }
    if let Some(note) = &fee.note {
        facts.push(FactLine::new(t.get("staff-note"), note.as_str()));
    }
    facts
}

fn forms(door: &ForLibrarian, library: &Library, seen: &SeenAtDesk, asked: &Asked) -> Vec<StaffForm> {
    let (t, urls) = (door.around.frame.t, door.around.frame.urls);
    let fee = &seen.seen.fee;
    let fields = Fields {
        t,
        longest: (LONGEST, LONGEST, LONGEST),
    };
    let hidden = || {
        vec![
            ("token", door.around.token()),
            ("bib", library.slug.clone()),
            ("lecteur", fee.patron.to_string()),
            ("dette", fee.id.to_string()),
            ("paye", fee.paid.cents().to_string()),
        ]
    };
    let typed = match asked.montant.as_str() {
        "" => fee.outstanding().to_type(),
        typed => typed.to_owned(),
    };
    let amount = fields.line("montant", "staff-fee-amount", &typed);
    let take = StaffForm {
        action: urls.staff_fee(),
        hidden: hidden(),
        parts: vec![FormPart {
            legend: t.get("staff-fee-take").into_owned(),
            fields: vec![amount.hinted(t, "staff-fee-amount-hint")],
        }],
        verb: t.get("staff-fee-settle").into_owned(),
        is_main: true,
        look: None,
    };
    let mut forms = vec![take];
    if seen.may_waive {
        let mut reasons = vec![(
            String::new(),
            t.get("staff-fee-choose-reason").into_owned(),
            asked.raison.is_empty(),
        )];
        reasons.extend(WaiveReason::ALL.iter().map(|reason| {
            let code = reason.code();
            let words = t.coded("fee-waive-reason", &code.replace('_', "-"));
            (code.to_owned(), words.into_owned(), code == asked.raison)
        }));
        forms.push(StaffForm {
            action: urls.staff_waive(),
            hidden: hidden(),
            parts: vec![FormPart {
                legend: t.get("staff-fee-waive").into_owned(),
                fields: vec![
                    fields.choice("raison", "staff-fee-reason", reasons),
                    fields.text("mot", "staff-note", &asked.mot).optional(),
                ],
            }],
            verb: t
                .with("staff-fee-waive-verb")
                .arg("amount", t.money(fee.outstanding()))
                .to_string(),
            is_main: false,
            look: None,
        });
    }
    forms
}

/// `GET /pro/comptoir/nouvelle-dette`.
pub async fn new(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let errors = Errors::none(door.around.frame.t);
    let page = new_debt(&web, &door, &asked, errors).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/comptoir/nouvelle-dette`.
pub async fn create(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Asked>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let library = place(&door, &sent.bib)?;
    let t = door.around.frame.t;
    let patron = PatronId::new(sent.lecteur);
    let by_hand = FeeCause::from_code(&sent.raison).filter(|cause| FeeCause::BY_HAND.contains(cause));
    let amount = Money::typed(&sent.montant).ok().flatten();
    let amount = amount.filter(|amount| *amount > Money::ZERO && *amount <= MOST);
    let mut list = Vec::new();
    let mut say = |field: &'static str, text: String| {
        list.push(FieldError {
            field: field.into(),
            text,
        });
    };
    if by_hand.is_none() {
        say("raison", t.get("staff-fee-cause-needed").into_owned());
    }
    if amount.is_none() {
        let words = t.with("staff-fee-amount-wrong").arg("amount", t.money(MOST));
        say("montant", words.to_string());
    }
    if by_hand == Some(FeeCause::Other) && sent.mot.trim().is_empty() {
        let field = t.get("staff-note");
        say(
            "mot",
            t.with("site-field-required").arg("field", field).to_string(),
        );
    }
    if sent.mot.chars().count() > LONGEST {
        return Err(PageError::Unprocessable);
    }
    let (Some(cause), Some(amount), true) = (by_hand, amount, list.is_empty()) else {
        let page = new_debt(&web, &door, &sent, Errors { t, list }).await?;
        return Ok(unprocessable(&page));
    };
    let asked = AskedFee {
        cause,
        amount,
        note: sent.mot.clone(),
    };
    app::fee::create(&web.app, &door.librarian, library.id, patron, &asked, &sent.token).await?;
    let message = Carried::new("fee-created", t.money(amount));
    let url = file_url(&door, library, patron);
    Ok(see_with_flash(&url, &message, web.is_https))
}

async fn new_debt(
    web: &WebState,
    door: &ForLibrarian,
    asked: &Asked,
    errors: Errors,
) -> Result<StaffFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = place(door, &asked.bib)?;
    let t = around.frame.t;
    let patron = PatronId::new(asked.lecteur);
    let file = app::desk::file(&web.app, librarian, library.id, patron, Page::Debt).await?;
    let fields = Fields {
        t,
        longest: (LONGEST, LONGEST, LONGEST),
    };
    let mut causes = vec![(
        String::new(),
        t.get("staff-fee-choose-cause").into_owned(),
        asked.raison.is_empty(),
    )];
    causes.extend(FeeCause::BY_HAND.map(|cause| {
        let code = cause.code();
        let words = t.coded("fee-cause", &code.replace('_', "-")).into_owned();
        (code.to_owned(), words, code == asked.raison)
    }));
    let note = fields.text("mot", "staff-note", &asked.mot).optional();
    let form = StaffForm {
        action: around.frame.urls.staff_new_fee(),
        hidden: vec![
            ("token", around.token()),
            ("bib", library.slug.clone()),
            ("lecteur", patron.to_string()),
        ],
        parts: vec![FormPart {
            legend: t
                .with("staff-fee-new-legend")
                .arg("library", &library.name)
                .to_string(),
            fields: vec![
                fields.choice("raison", "fee-column-cause", causes),
                fields.line("montant", "staff-fee-amount", &asked.montant),
                note.hinted(t, "staff-fee-note-hint"),
            ],
        }],
        verb: t.get("staff-fee-create").into_owned(),
        is_main: true,
        look: None,
    };
    Ok(StaffFormPage {
        heading: t
            .with("staff-fee-new-title")
            .arg("name", file.patron.spoken_name())
            .to_string(),
        back: Link::new(t.get("staff-fee-back"), file_url(door, library, patron)),
        facts: Vec::new(),
        errors,
        forms: vec![form],
        notice: None,
        sent: Vec::new(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Desk, Some(library)).await?,
        frame: around.frame.clone(),
    })
}
