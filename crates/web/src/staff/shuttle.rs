//! The shuttle of a library: a crate scanned all at once, in or out, and what has been on its way for
//! too long.

use std::sync::Arc;

use app::desk::TakenBack;
use app::shuttle::{self, Scanned, Settled, Underway, Verdict, Which};
use axum::extract::State;
use axum::response::Response;
use domain::circulation::queue::Route;
use domain::item_state::ItemState;
use domain::library::Library;
use domain::staff::Role;
use serde::Deserialize;

use super::scans::Crates;
use super::{bench, desk, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    CrateAnswer, CrateLine, ScanAnswer, ShuttlePage, ShuttleTab, Slip, StaffEntry, UnderwayRow,
};
use crate::pages::{Freshness, html};
use crate::parts::{Badge, Pager, Tone};
use crate::routes::{Routes, Who};
use crate::state::WebState;

/// Longest code that a scanner sends.
const LONGEST: usize = 64;

/// The routes. The last crate of each session is shared by showing and scanning.
pub fn routes() -> Routes {
    let crates = Arc::new(Crates::default());
    let (shown, settled) = (Arc::clone(&crates), Arc::clone(&crates));
    Routes::default()
        .get(
            Who::Librarian,
            "/pro/navette",
            move |State(web): State<WebState>, door: ForLibrarian, Query(asked): Query<Asked>| {
                show(web, door, asked, Arc::clone(&shown))
            },
        )
        .post(
            Who::Librarian,
            "/pro/navette",
            move |State(web): State<WebState>, door: ForLibrarian, Form(sent): Form<Sent>| {
                scan(web, door, sent, Arc::clone(&crates))
            },
        )
        .post(
            Who::Librarian,
            "/pro/navette/retards",
            move |State(web): State<WebState>, door: ForLibrarian, Form(sent): Form<Judged>| {
                judge(web, door, sent, Arc::clone(&settled))
            },
        )
        .post(Who::Librarian, "/pro/navette/delai", set_days)
}

/// What one does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Receive,
    Send,
    Late,
}

impl Direction {
    const ALL: [Self; 3] = [Self::Receive, Self::Send, Self::Late];

    const fn word(self) -> &'static str {
        match self {
            Self::Receive => "recevoir",
            Self::Send => "envoyer",
            Self::Late => "retards",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Receive => "shuttle-tab-receive",
            Self::Send => "shuttle-tab-send",
            Self::Late => "shuttle-tab-late",
        }
    }

    fn of_word(word: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|each| each.word() == word).unwrap_or(Self::Receive)
    }
}

/// What a crate said, kept for the page that follows.
#[derive(Clone, Debug)]
pub struct Crate {
    token: String,
    direction: Direction,
    library: String,
    rest: String,
    answer: CrateAnswer,
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    #[serde(default)]
    sens: String,
    #[serde(default)]
    page: String,
    /// Whether the last crate is told.
    #[serde(default)]
    dit: String,
}

fn url(around: &Around, library: &str, direction: Direction) -> String {
    let word = direction.word();
    format!("{}?bib={library}&sens={word}", around.frame.urls.staff_shuttle())
}

/// The library of the shuttle: whoever answers holds or has the desk works with it.
fn place<'a>(door: &'a ForLibrarian, slug: &str) -> Result<(&'a Library, Role), PageError> {
    let (around, librarian) = (&door.around, &door.librarian);
    if let Ok(library) = bench::place(around, librarian, Role::Holds, slug) {
        return Ok((library, Role::Holds));
    }
    Ok((bench::place(around, librarian, Role::Desk, slug)?, Role::Desk))
}

/// `GET /pro/navette`.
async fn show(
    web: WebState,
    door: ForLibrarian,
    asked: Asked,
    crates: Arc<Crates>,
) -> Result<Response, PageError> {
    let direction = Direction::of_word(&asked.sens);
    let (library, role) = place(&door, &asked.bib)?;
    let (around, librarian) = (&door.around, &door.librarian);
    let (t, urls) = (around.frame.t, around.frame.urls);
    let told = crates
        .of(desk::session(around))
        .filter(|told| !asked.dit.is_empty() && told.direction == direction && told.library == library.slug);
    let which = match direction {
        Direction::Late => Which::Late,
        _ => Which::All,
    };
    let wanted = asked.page.parse::<i64>().unwrap_or(1).max(1);
    let found = shuttle::awaited(&web.app, librarian, library.id, which, wanted - 1).await?;
    let total = match which {
        Which::All => found.all,
        Which::Late => found.late,
    };
    let last = (total.max(1) - 1) / shuttle::PAGE + 1;
    let number = |page: i64| usize::try_from(page).unwrap_or(1);
    // Who reads what a crate said does not look for what is still to come.
    let lists = match direction {
        Direction::Receive => told.is_none(),
        Direction::Send => false,
        Direction::Late => true,
    };
    let here = url(around, &library.slug, direction);
    let tabs = Direction::ALL.map(|each| ShuttleTab {
        text: t.get(each.key()).into_owned(),
        url: url(around, &library.slug, each),
        count: match each {
            Direction::Receive => Some(found.all),
            Direction::Send => None,
            Direction::Late => Some(found.late),
        },
        is_current: each == direction,
    });
    let page = ShuttlePage {
        heading: t
            .with("shuttle-heading")
            .arg("library", &library.name)
            .to_string(),
        libraries: bench::choice(
            around,
            librarian,
            role,
            Some(library),
            urls.staff_shuttle(),
            false,
            vec![("sens", direction.word().to_owned())],
        ),
        tabs: tabs.into(),
        direction: direction.word(),
        library: library.slug.clone(),
        token: around.token(),
        rest: told.as_ref().map(|told| told.rest.clone()).unwrap_or_default(),
        answer: told.map(|told| told.answer.clone()),
        rows: lists.then(|| {
            let row = |row: &Underway| line(around, row, row.transit.sent_at < found.late_before);
            found.rows.iter().map(row).collect()
        }),
        pager: Pager::new(t, number(wanted.min(last)), number(last), |page| {
            format!("{here}&page={page}")
        }),
        days: found.days,
        days_by_default: shuttle::LATE_DAYS,
        most_days: shuttle::MOST_LATE_DAYS,
        may_set_days: librarian.may(Role::Rules, library.id),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Shuttle, Some(library)).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn line(around: &Around, row: &Underway, is_late: bool) -> UnderwayRow {
    let t = around.frame.t;
    let purpose = match &row.hold {
        Some(hold) => t
            .with("hold-reference")
            .arg("reference", &hold.reference)
            .to_string(),
        None => t.get("shuttle-goes-home").into_owned(),
    };
    UnderwayRow {
        way: row.transit.id,
        since: t.waiting(rows::minutes(around, row.transit.sent_at)),
        is_late,
        call_number: row.item.call_number.clone(),
        barcode: row.item.barcode.clone().unwrap_or_default(),
        title: desk::title(around, row.record.as_ref()),
        from: rows::library(around, row.transit.from),
        purpose,
    }
}

/// What was scanned.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    bib: String,
    sens: String,
    #[serde(default)]
    codes: String,
}

/// The codes of a crate: one a line, or as a spreadsheet parts them.
fn codes(typed: &str) -> Vec<String> {
    let parts = typed.split(['\n', '\r', '\t', ';', ',']);
    let codes = parts.map(str::trim).filter(|code| !code.is_empty());
    codes.map(ToOwned::to_owned).collect()
}

/// `POST /pro/navette`.
async fn scan(
    web: WebState,
    door: ForLibrarian,
    sent: Sent,
    crates: Arc<Crates>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let direction = Direction::of_word(&sent.sens);
    if direction == Direction::Late {
        return Err(PageError::Unprocessable);
    }
    let (library, _) = place(&door, &sent.bib)?;
    let (around, librarian) = (&door.around, &door.librarian);
    let here = url(around, &library.slug, direction);
    let mut codes = codes(&sent.codes);
    if codes.iter().any(|code| code.chars().count() > LONGEST) {
        return Err(PageError::Unprocessable);
    }
    if codes.is_empty() {
        return Ok(see_with_flash(
            &here,
            &Carried::new("shuttle-empty", "").warning(),
            web.is_https,
        ));
    }
    let session = desk::session(around);
    // The same form sent twice is one crate.
    let turn = crates.turn(session);
    let _mine = turn.lock().await;
    let is_again = crates.of(session).is_some_and(|told| told.token == sent.token);
    if !is_again {
        let rest = codes.split_off(codes.len().min(shuttle::MOST_CODES));
        let scanned = shuttle::scan(&web.app, librarian, library.id, &codes).await?;
        let told = Crate {
            token: sent.token,
            direction,
            library: library.slug.clone(),
            rest: rest.join("\n"),
            answer: answer(around, library, direction, &scanned),
        };
        crates.keep(session, told);
    }
    Ok(see_other(&format!("{here}&dit=1")))
}

/// Where the copies of a crate go, counted.
#[derive(Default)]
struct Sum {
    holds: usize,
    shelves: usize,
    leaving: usize,
    apart: usize,
    unknown: usize,
}

impl Sum {
    fn add(&mut self, scanned: &Scanned) {
        let part = match scanned {
            Scanned::Known(back) => match back.route {
                Route::HoldHere(_) => &mut self.holds,
                Route::SendTo { .. } | Route::SendHome(_) => &mut self.leaving,
                Route::ShelveHere if back.item.standing.state.is_on_shelf() => &mut self.shelves,
                Route::ShelveHere => &mut self.apart,
            },
            Scanned::Unknown => &mut self.unknown,
            Scanned::OnLoan | Scanned::Busy => &mut self.apart,
        };
        *part += 1;
    }

    fn words(&self, around: &Around) -> String {
        let t = around.frame.t;
        let parts = [
            ("shuttle-sum-holds", self.holds),
            ("shuttle-sum-shelves", self.shelves),
            ("shuttle-sum-leaving", self.leaving),
            ("shuttle-sum-apart", self.apart),
            ("shuttle-sum-unknown", self.unknown),
        ];
        let parts = parts.into_iter().filter(|(_, count)| *count > 0);
        let words: Vec<String> = parts
            .map(|(key, count)| t.with(key).n("count", count).to_string())
            .collect();
        t.list(&words)
    }
}

fn answer(
    around: &Around,
    library: &Library,
    direction: Direction,
    scanned: &[(String, Scanned)],
) -> CrateAnswer {
    let t = around.frame.t;
    let mut sum = Sum::default();
    let (mut lines, mut slips): (Vec<CrateLine>, Vec<Slip>) = (Vec::new(), Vec::new());
    for (code, scanned) in scanned {
        sum.add(scanned);
        let said = said(around, library, direction, code, scanned);
        slips.extend(said.slip);
        lines.push(CrateLine {
            code: code.clone(),
            what: Badge::new(said.tone, said.what),
            document: said.document,
            words: said.words,
            details: said.details,
        });
    }
    let tone = if lines.iter().any(|line| line.what.tone == Tone::Bad) {
        Tone::Bad
    } else if lines.iter().any(|line| line.what.tone == Tone::Late) {
        Tone::Warn
    } else {
        Tone::Ok
    };
    CrateAnswer {
        tone,
        what: t.with("shuttle-scanned").n("count", scanned.len()).to_string(),
        words: t.sentence(sum.words(around)),
        lines,
        slips,
    }
}

/// As at the desk, and whether it was expected.
fn said(
    around: &Around,
    library: &Library,
    direction: Direction,
    code: &str,
    scanned: &Scanned,
) -> ScanAnswer {
    let t = around.frame.t;
    let back = match scanned {
        Scanned::Known(back) => back,
        Scanned::Unknown => return desk::unknown(around, code),
        Scanned::OnLoan => {
            return ScanAnswer {
                what: t.coded("item-state", "on-loan").into_owned(),
                words: t.get("shuttle-on-loan").into_owned(),
                ..desk::unknown(around, code)
            };
        }
        Scanned::Busy => {
            return ScanAnswer {
                details: Vec::new(),
                ..desk::busy(around, code)
            };
        }
    };
    let mut answer = desk::said_back(around, back);
    // What is set apart says so already.
    if answer.tone == Tone::Bad {
        return answer;
    }
    match direction {
        Direction::Send => {
            let leaves = matches!(back.route, Route::SendTo { .. } | Route::SendHome(_));
            let key = if leaves {
                "shuttle-said-leaves"
            } else {
                "shuttle-said-stays"
            };
            answer.what = t.get(key).into_owned();
            answer.tone = if leaves { Tone::Ok } else { Tone::Late };
        }
        Direction::Receive | Direction::Late => {
            if let Some(why) = unexpected(around, library, back) {
                answer.what = t.get("shuttle-said-unexpected").into_owned();
                answer.tone = Tone::Late;
                answer.details.push(why);
            }
        }
    }
    answer
}

/// Why a copy was not expected in this crate; nothing for one that was, or that was scanned before.
fn unexpected(around: &Around, library: &Library, back: &TakenBack) -> Option<String> {
    let t = around.frame.t;
    match &back.transit {
        Some(way) if way.to == library.id => None,
        Some(way) => {
            let to = rows::library(around, way.to);
            Some(t.with("shuttle-was-for").arg("library", to).to_string())
        }
        None if back.loan.is_some() => Some(t.get("shuttle-was-on-loan").into_owned()),
        None if matches!(back.was, ItemState::OnHoldShelf) => None,
        None => Some(t.get("shuttle-not-announced").into_owned()),
    }
}

/// What became of a copy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    token: String,
    bib: String,
    r: i64,
    acte: String,
}

/// `POST /pro/navette/retards`.
async fn judge(
    web: WebState,
    door: ForLibrarian,
    sent: Judged,
    crates: Arc<Crates>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let verdict = match sent.acte.as_str() {
        "introuvable" => Verdict::Missing,
        "retrouve" => Verdict::Found,
        _ => return Err(PageError::Unprocessable),
    };
    let (library, _) = place(&door, &sent.bib)?;
    let (around, librarian) = (&door.around, &door.librarian);
    let t = around.frame.t;
    let here = url(around, &library.slug, Direction::Late);
    let flash = |carried: Carried| Ok(see_with_flash(&here, &carried, web.is_https));
    match shuttle::settle(&web.app, librarian, sent.r, verdict).await? {
        Settled::Missing => flash(Carried::new("shuttle-missing", "")),
        Settled::Found(back) => {
            let code = back.item.barcode.clone().unwrap_or_default();
            let found = [(code, Scanned::Known(back))];
            let told = Crate {
                token: sent.token,
                direction: Direction::Late,
                library: library.slug.clone(),
                rest: String::new(),
                answer: answer(around, library, Direction::Late, &found),
            };
            crates.keep(desk::session(around), told);
            Ok(see_other(&format!("{here}&dit=1")))
        }
        Settled::AlreadyDone { by, at } => {
            let name = by.unwrap_or_else(|| t.get("staff-actor-portal").into_owned());
            let at = web.app.settings.zone.to_datetime(at);
            let who = t
                .with("staff-conflict")
                .arg("name", name)
                .arg("time", t.time(at.time()));
            flash(Carried::new("shuttle-already", who.to_string()).warning())
        }
    }
}

/// After how many days a copy is late.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    token: String,
    bib: String,
    jours: u16,
}

/// `POST /pro/navette/delai`.
async fn set_days(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Days>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    if !(1..=shuttle::MOST_LATE_DAYS).contains(&sent.jours) {
        return Err(PageError::Unprocessable);
    }
    let (library, _) = place(&door, &sent.bib)?;
    let here = url(&door.around, &library.slug, Direction::Late);
    shuttle::set_late_days(&web.app, &door.librarian, library.id, sent.jours).await?;
    let carried = Carried::new("shuttle-days", "").counted(u32::from(sent.jours), 0);
    Ok(see_with_flash(&here, &carried, web.is_https))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_one_a_line_or_from_a_spreadsheet() {
        let typed = " V001\r\nV002\n\n;V003,V004\tV005  ";
        assert_eq!(codes(typed), ["V001", "V002", "V003", "V004", "V005"]);
        assert!(codes(" \n ; ").is_empty());
    }
}
