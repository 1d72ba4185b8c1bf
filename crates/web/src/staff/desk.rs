//! The desk: a card opens the reader's file, a copy is lent to that reader, or taken back when no
//! reader is open.

use std::sync::Arc;

use app::desk::{File, Lent, TakenBack};
use app::failure::Failure;
use app::person::Librarian;
use axum::response::Response;
use domain::circulation::queue::Route;
use domain::consultation::Page;
use domain::hold::HoldState;
use domain::id::{LibraryId, PatronId};
use domain::item_state::ItemState;
use domain::library::Library;
use domain::money::Money;
use domain::patron::CardState;
use domain::refusal::Explanation;
use domain::staff::Role;
use serde::Deserialize;
use store::record::StoredRecord;

use super::scans::{Answered, Scans};
use super::{bench, rows, rules};
use crate::extract::{Around, ForLibrarian, check_token, see_other};
use crate::page_error::PageError;
use crate::pages::staff::{
    DeskPage, FactLine, FeeLine, LoanLine, ReaderFile, ReadyLine, ScanAnswer, ScanLine, Slip, StaffEntry,
};
use crate::pages::{Freshness, html};
use crate::parts::{Badge, Tone};
use crate::state::WebState;

/// Longest code that a scanner sends.
const LONGEST: usize = 64;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    lecteur: Option<i64>,
    /// Whether the last scan is said in large words.
    #[serde(default)]
    dit: String,
}

/// `GET /pro/comptoir`.
pub async fn show(
    web: WebState,
    door: ForLibrarian,
    asked: Asked,
    scans: Arc<Scans>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::place(&around, &librarian, Role::Desk, &asked.bib)?;
    let urls = around.frame.urls;
    let reader = match asked.lecteur {
        Some(id) => {
            let file =
                app::desk::file(&web.app, &librarian, library.id, PatronId::new(id), Page::File).await?;
            Some(reader_file(&web, &around, library, &file).await?)
        }
        None => None,
    };
    let mut said = scans.of(session(&around));
    let answer = (!asked.dit.is_empty() && !said.is_empty()).then(|| said.remove(0).answer);
    let page = DeskPage {
        libraries: bench::choice(
            &around,
            &librarian,
            Role::Desk,
            Some(library),
            urls.staff_desk(),
            false,
            Vec::new(),
        ),
        library: library.slug.clone(),
        token: around.token(),
        reader,
        answer,
        history: said.into_iter().map(|scan| scan.line).collect(),
        register_url: format!("{}?bib={}", urls.staff_new_reader(), library.slug),
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Desk, Some(library)).await?,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// What was scanned.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scan {
    token: String,
    bib: String,
    lecteur: Option<i64>,
    #[serde(default)]
    code: String,
}

/// `POST /pro/comptoir`.
pub async fn scan(
    web: WebState,
    door: ForLibrarian,
    scan: Scan,
    scans: Arc<Scans>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &scan.token)?;
    let library = bench::place(&around, &librarian, Role::Desk, &scan.bib)?;
    let code = scan.code.trim();
    if code.chars().count() > LONGEST {
        return Err(PageError::Unprocessable);
    }
    let mut here = format!("{}?bib={}", around.frame.urls.staff_desk(), library.slug);
    let session = session(&around);
    if let Some(id) = app::desk::reader_of_card(&web.app, &librarian, library.id, code).await? {
        return Ok(see_other(&format!("{here}&lecteur={id}")));
    }
    if let Some(id) = scan.lecteur {
        here.push_str(&format!("&lecteur={id}"));
    }
    let is_again = scans.of(session).iter().any(|kept| kept.token == scan.token);
    if !code.is_empty() && !is_again {
        let answer = answered(
            &web,
            &librarian,
            &around,
            library.id,
            scan.lecteur.map(PatronId::new),
            code,
        )
        .await?;
        let time = web.app.settings.zone.to_datetime(around.moment.now).time();
        let line = ScanLine {
            time: around.frame.t.time(time),
            what: Badge::new(answer.tone, answer.what.clone()),
            document: answer.document.clone(),
            words: answer.words.clone(),
        };
        scans.keep(
            session,
            Answered {
                token: scan.token,
                answer,
                line,
            },
        );
    }
    here.push_str(if code.is_empty() { "" } else { "&dit=1" });
    Ok(see_other(&here))
}

pub(super) fn session(around: &Around) -> &str {
    around
        .person
        .as_ref()
        .map(|person| person.session.hash.as_str())
        .unwrap_or_default()
}

async fn answered(
    web: &WebState,
    librarian: &Librarian,
    around: &Around,
    at: LibraryId,
    reader: Option<PatronId>,
    code: &str,
) -> Result<ScanAnswer, PageError> {
    let outcome = match reader {
        Some(reader) => match app::desk::lend(&web.app, librarian, at, reader, code).await {
            Ok(lent) => Ok(lent.map(|lent| said_lent(around, &lent))),
            Err(why) => Err(why),
        },
        None => match app::desk::take_back(&web.app, librarian, at, code).await {
            Ok(back) => Ok(back.map(|back| said_back(around, &back))),
            Err(why) => Err(why),
        },
    };
    match outcome {
        Ok(Some(answer)) => Ok(answer),
        Ok(None) => Ok(unknown(around, code)),
        Err(Failure::Refused(reasons)) => Ok(refused(around, code, &reasons)),
        Err(Failure::Conflict) => Ok(busy(around, code)),
        Err(why) => Err(why.into()),
    }
}

pub(super) fn unknown(around: &Around, code: &str) -> ScanAnswer {
    let t = around.frame.t;
    ScanAnswer {
        tone: Tone::Bad,
        what: t.get("staff-desk-said-unknown").into_owned(),
        words: t.with("staff-desk-unknown").arg("code", code).to_string(),
        document: String::new(),
        details: Vec::new(),
        slip: None,
    }
}

pub(super) fn busy(around: &Around, code: &str) -> ScanAnswer {
    let words = around.frame.t.get("staff-desk-conflict").into_owned();
    ScanAnswer {
        words,
        details: vec![code.to_owned()],
        ..unknown(around, code)
    }
}

fn refused(around: &Around, code: &str, reasons: &[Explanation]) -> ScanAnswer {
    let t = around.frame.t;
    let reasons = reasons
        .iter()
        .map(|why| t.reason(why, around.moment.today, |id| rows::library(around, id)));
    ScanAnswer {
        what: code.to_owned(),
        words: t.get("staff-desk-refused").into_owned(),
        details: reasons.collect(),
        ..unknown(around, code)
    }
}

pub(super) fn title(around: &Around, record: Option<&StoredRecord>) -> String {
    let untitled = || around.frame.t.get("record-untitled").into_owned();
    record.map_or_else(untitled, |stored| rows::full_title(&stored.record))
}

fn said_lent(around: &Around, lent: &Lent) -> ScanAnswer {
    let t = around.frame.t;
    let due = t.date_long(lent.loan.due_on, around.moment.today);
    let collected = lent
        .collected
        .as_ref()
        .map(|_| t.get("staff-desk-lent-hold").into_owned());
    ScanAnswer {
        tone: Tone::Ok,
        what: t.get("staff-desk-said-lent").into_owned(),
        words: t.with("staff-desk-words-due").arg("date", due).to_string(),
        document: title(around, lent.record.as_ref()),
        details: collected.into_iter().collect(),
        slip: None,
    }
}

pub(super) fn said_back(around: &Around, back: &TakenBack) -> ScanAnswer {
    let t = around.frame.t;
    let what = match (&back.loan, back.was) {
        (Some(_), _) => "staff-desk-said-returned",
        (None, ItemState::InTransit) => "staff-desk-said-received",
        _ => "staff-desk-not-on-loan",
    };
    let shuttle = |id| {
        t.with("staff-desk-words-shuttle")
            .arg("library", rows::library(around, id))
            .to_string()
    };
    let state = back.item.standing.state;
    let (tone, words) = match back.route {
        Route::HoldHere(_) => {
            let name = back.slip_name.clone().unwrap_or_default();
            (
                Tone::Warn,
                t.with("staff-desk-words-hold").arg("name", name).to_string(),
            )
        }
        Route::SendTo { library, .. } | Route::SendHome(library) => (Tone::Note, shuttle(library)),
        Route::ShelveHere if !state.is_on_shelf() => {
            let state = t.coded("item-state", &state.code().replace('_', "-"));
            (
                Tone::Bad,
                t.with("staff-desk-words-not-lendable")
                    .arg("state", state)
                    .to_string(),
            )
        }
        Route::ShelveHere if back.loan.is_none() && back.was.is_on_shelf() => {
            (Tone::Plain, t.get("staff-desk-words-already").into_owned())
        }
        Route::ShelveHere => (Tone::Ok, t.get("staff-desk-words-shelf").into_owned()),
    };
    let mut details = Vec::new();
    if let Some(fine) = &back.fine {
        details.push(t.with("staff-desk-late").n("count", fine.days).to_string());
        details.push(
            t.with("staff-desk-fine")
                .arg("amount", t.money(fine.amount))
                .to_string(),
        );
    }
    if matches!(back.route, Route::ShelveHere) && !back.item.call_number.is_empty() {
        details.push(
            t.with("staff-desk-to-shelf")
                .arg("number", &back.item.call_number)
                .to_string(),
        );
    }
    let document = title(around, back.record.as_ref());
    ScanAnswer {
        tone,
        what: t.get(what).into_owned(),
        words,
        details,
        slip: slip(around, back, &document),
        document,
    }
}

/// What goes with the copy: a mark for the shelf of holds, a library for the van.
fn slip(around: &Around, back: &TakenBack, title: &str) -> Option<Slip> {
    let t = around.frame.t;
    let (mark, name, mut lines) = match (back.route, &back.hold) {
        (Route::HoldHere(_), Some(hold)) => {
            let until = hold.ready_until.map(|day| {
                t.with("staff-slip-until")
                    .arg("date", t.date_medium(day, around.moment.today))
                    .to_string()
            });
            (
                hold.reference.clone(),
                back.slip_name.clone(),
                until.into_iter().collect(),
            )
        }
        (Route::SendTo { library, .. }, Some(hold)) => (
            rows::library(around, library),
            None,
            vec![
                t.with("hold-reference")
                    .arg("reference", &hold.reference)
                    .to_string(),
            ],
        ),
        (Route::SendHome(library), _) => (rows::library(around, library), None, Vec::new()),
        _ => return None,
    };
    if let Some(hold) = back
        .hold
        .as_ref()
        .filter(|_| matches!(back.route, Route::HoldHere(_)))
    {
        lines.insert(0, rows::library(around, hold.pickup_library));
    }
    Some(Slip {
        mark,
        name,
        title: title.to_owned(),
        barcode: back.item.barcode.clone().unwrap_or_default(),
        lines,
    })
}

async fn reader_file(
    web: &WebState,
    around: &Around,
    library: &Library,
    file: &File,
) -> Result<ReaderFile, PageError> {
    let t = around.frame.t;
    let today = around.moment.today;
    let card = match file.standing.card {
        Some(CardState::Active) => Badge::ok(t.coded("card-state", "active")),
        Some(state) => Badge::no(t.coded("card-state", state.code())),
        None => Badge::no(t.get("profile-unknown")),
    };
    let own_card = file
        .cards
        .iter()
        .find(|card| card.ils == library.ils && card.state != CardState::Replaced);
    let blocks = file.blocks.iter().map(|block| {
        let note = match block {
            domain::block::Block::Staff { note, .. } => format!(" ({note})"),
            _ => String::new(),
        };
        format!(
            "{}{note}",
            t.reason(&block.explain(), today, |id| rows::library(around, id))
        )
    });
    let (ready, others): (Vec<_>, Vec<_>) = file
        .holds
        .iter()
        .partition(|seen| seen.hold.state == HoldState::Ready);
    let ready = ready.into_iter().map(|seen| {
        let until = seen.hold.ready_until.map(|day| {
            t.with("staff-slip-until")
                .arg("date", t.date_medium(day, today))
                .to_string()
        });
        let place = rows::library(around, seen.hold.pickup_library);
        ReadyLine {
            mark: seen.hold.reference.clone(),
            title: title(around, seen.record.as_ref()),
            until: [Some(place), until]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
        }
    });
    let categories = app::desk::categories(&web.app, t.language).await?;
    let loans = file
        .loans
        .iter()
        .zip(&file.loan_rules)
        .map(|(seen, rules)| LoanLine {
            rules: rules::told(around, &categories, rules),
            title: title(around, seen.record.as_ref()),
            barcode: seen
                .item
                .as_ref()
                .and_then(|item| item.barcode.clone())
                .unwrap_or_default(),
            due: t
                .with("loan-due")
                .arg("date", t.date_medium(seen.loan.due_on, today))
                .to_string(),
            is_late: seen.loan.due_on < today,
        });
    let about = format!("bib={}&lecteur={}", library.slug, file.patron.id);
    let fees = file.fees.iter().map(|fee| FeeLine {
        id: fee.id.get(),
        cause: format!(
            "{}, {}",
            t.coded("fee-cause", &fee.cause.code().replace('_', "-")),
            t.date_short(fee.created_on)
        ),
        amount: t.money(fee.outstanding()),
        paid: fee.paid.cents(),
        url: format!("{}?{about}&dette={}", around.frame.urls.staff_fee(), fee.id),
    });
    Ok(ReaderFile {
        id: file.patron.id.get(),
        name: file.patron.spoken_name(),
        card,
        card_number: own_card.map(|card| card.number.clone()).unwrap_or_default(),
        is_card_lost: own_card.is_some_and(|card| card.state == CardState::Lost),
        facts: file_facts(web, around, library, file).await?,
        blocks: blocks.collect(),
        ready: ready.collect(),
        loans: loans.collect(),
        other_holds: others.len(),
        fees: fees.collect(),
        owed: (file.standing.owed > Money::ZERO).then(|| t.money(file.standing.owed)),
        close_url: format!("{}?bib={}", around.frame.urls.staff_desk(), library.slug),
        hold_url: format!("{}?{about}", around.frame.urls.staff_desk_hold()),
        activation_url: format!("{}?{about}", around.frame.urls.staff_activation()),
        new_fee_url: format!("{}?{about}", around.frame.urls.staff_new_fee()),
        message_url: format!("{}?{about}", around.frame.urls.staff_message()),
    })
}

async fn file_facts(
    web: &WebState,
    around: &Around,
    library: &Library,
    file: &File,
) -> Result<Vec<FactLine>, PageError> {
    let t = around.frame.t;
    let today = around.moment.today;
    let mut facts = Vec::new();
    if let Some(card) = file.cards.iter().find(|card| card.state != CardState::Replaced) {
        facts.push(FactLine::new(t.get("staff-reader-card"), card.number.as_str()).mono());
    }
    if let Some(membership) = file.standing.membership(library.operator, today) {
        let names = app::desk::categories(&web.app, t.language).await?;
        let code = membership.category.as_str();
        let name = names
            .iter()
            .find(|(known, _)| known == code)
            .map_or(code, |(_, name)| name.as_str());
        facts.push(FactLine::new(t.get("staff-reader-category"), name));
        let until = FactLine::new(
            t.get("staff-reader-valid-until"),
            t.date_full(membership.valid_until),
        );
        facts.push(until.bad_if(!membership.is_valid(today)));
    }
    if let Some(age) = file.standing.age(today) {
        let born = file
            .patron
            .birth_on
            .map(|day| t.date_full(day))
            .unwrap_or_default();
        let age = t.with("staff-reader-age").n("count", age).to_string();
        facts.push(FactLine::new(
            t.get("staff-reader-birth-date"),
            format!("{born} ({age})"),
        ));
    }
    if let Some(phone) = file.patron.phone.as_deref().filter(|phone| !phone.is_empty()) {
        facts.push(FactLine::new(t.get("library-phone"), phone));
    }
    if let Some(mail) = file.patron.email.as_deref() {
        facts.push(FactLine::new(t.get("staff-reader-mail"), mail));
    }
    Ok(facts)
}
