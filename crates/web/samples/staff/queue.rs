//! Work on holds beside the queue: the shuttle, the sweep, a hold placed at the desk.

use domain::language::Language;
use web::pages::staff::*;
use web::pages::{Fact, PickupChoice};
use web::parts::*;

use super::{TOKEN, around, libraries};
use crate::samples::{Sample, holds, shown};

const TITLE: &str = "L’Atelier des sorciers & Cie, t. 3";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-navette", shown(shuttle(language, "recevoir"))),
        ("pro-navette-caisse", shown(crate_said(language))),
        ("pro-navette-retards", shown(shuttle(language, "retards"))),
        ("pro-expirees", shown(sweep(language, true))),
        ("pro-expirees-rien", shown(sweep(language, false))),
        ("pro-toutes-valider", shown(whole(language, false))),
        ("pro-toutes-refuser", shown(whole(language, true))),
        ("pro-achats", shown(demand(language, true))),
        ("pro-achats-rien", shown(demand(language, false))),
        ("pro-reserver-lecteur", shown(desk_hold(language, None))),
        ("pro-reserver-titre", shown(desk_hold(language, Some(false)))),
        ("pro-reserver", shown(desk_hold(language, Some(true)))),
    ]
}

fn slip(language: Language) -> Slip {
    let t = i18n::Translator::new(language);
    Slip {
        mark: "2026-311".into(),
        name: Some("Delvaux, C.".into()),
        title: TITLE.into(),
        barcode: "0312447108".into(),
        lines: vec![
            "Soignies".into(),
            t.with("staff-slip-until").arg("date", "1 décembre").to_string(),
        ],
    }
}

fn shuttle(language: Language, direction: &'static str) -> ShuttlePage {
    let (frame, staff) = around(language, "/pro/navette?bib=soignies", StaffEntry::Shuttle);
    let t = frame.t;
    let tab = |word: &str, key: &str, count| ShuttleTab {
        text: t.get(key).into_owned(),
        url: format!("{}?sens={word}", frame.urls.staff_shuttle()),
        count,
        is_current: word == direction,
    };
    let row = |way, minutes, is_late, purpose: String| UnderwayRow {
        way,
        since: t.waiting(minutes),
        is_late,
        call_number: "M SHI".into(),
        barcode: "0312447108".into(),
        title: TITLE.into(),
        from: "Braine-le-Comte".into(),
        purpose,
    };
    let reference = t.with("hold-reference").arg("reference", "2026-311").to_string();
    ShuttlePage {
        heading: t.with("shuttle-heading").arg("library", "Soignies").to_string(),
        libraries: Some(libraries(t, frame.urls.staff_shuttle(), false)),
        tabs: vec![
            tab("recevoir", "shuttle-tab-receive", Some(2)),
            tab("envoyer", "shuttle-tab-send", None),
            tab("retards", "shuttle-tab-late", Some(1)),
        ],
        direction,
        library: "soignies".into(),
        token: TOKEN.into(),
        answer: None,
        rest: String::new(),
        rows: Some(vec![
            row(4, 14_000, true, reference),
            row(5, 600, false, t.get("shuttle-goes-home").into_owned()),
        ]),
        pager: Pager::new(t, 1, 1, |_| String::new()),
        days: 7,
        days_by_default: 7,
        most_days: 90,
        may_set_days: true,
        staff,
        frame,
    }
}

fn crate_said(language: Language) -> ShuttlePage {
    let mut page = shuttle(language, "recevoir");
    let t = page.frame.t;
    let line = |code: &str, what: Badge, document: &str, words: String, details: Vec<String>| CrateLine {
        code: code.into(),
        what,
        document: document.into(),
        words,
        details,
    };
    let van = t
        .with("staff-desk-words-shuttle")
        .arg("library", "Mons")
        .to_string();
    page.rows = None;
    page.rest = "0312447200\n0312447201".into();
    page.answer = Some(CrateAnswer {
        tone: Tone::Bad,
        what: t.with("shuttle-scanned").n("count", 3).to_string(),
        words: t.list(&[
            t.with("shuttle-sum-holds").n("count", 1).to_string(),
            t.with("shuttle-sum-leaving").n("count", 1).to_string(),
            t.with("shuttle-sum-unknown").n("count", 1).to_string(),
        ]),
        lines: vec![
            line(
                "0312447108",
                Badge::wait(t.get("staff-desk-said-received")),
                TITLE,
                t.with("staff-desk-words-hold")
                    .arg("name", "Delvaux, C.")
                    .to_string(),
                Vec::new(),
            ),
            line(
                "0312447109",
                Badge::late(t.get("shuttle-said-unexpected")),
                "Houris",
                van,
                vec![t.with("shuttle-was-for").arg("library", "Mons").to_string()],
            ),
            line(
                "<b>",
                Badge::no(t.get("staff-desk-said-unknown")),
                "",
                t.with("staff-desk-unknown").arg("code", "<b>").to_string(),
                Vec::new(),
            ),
        ],
        slips: vec![slip(language)],
    });
    page
}

fn sweep(language: Language, is_busy: bool) -> SweepPage {
    let (frame, staff) = around(language, "/pro/reservations/expirees", StaffEntry::Holds);
    let t = frame.t;
    let row = SweepRow {
        mark: "2026-298".into(),
        reader: "Delvaux, C.".into(),
        title: TITLE.into(),
        call_number: "M SHI".into(),
        barcode: "0312447108".into(),
        until: "21/11".into(),
    };
    let line = |to: Badge, detail: Option<&str>| SweptLine {
        mark: "2026-290".into(),
        title: TITLE.into(),
        barcode: "0312447110".into(),
        to,
        detail: detail.map(ToOwned::to_owned),
        by: "Nadia".into(),
        time: t.time(jiff::civil::time(9, 5, 0, 0)),
    };
    let van = t
        .with("staff-desk-words-shuttle")
        .arg("library", "Mons")
        .to_string();
    let next = t.with("sweep-next").arg("mark", "2026-311").to_string();
    SweepPage {
        title: t
            .with("sweep-title")
            .arg("library", "Soignies")
            .arg(
                "date",
                t.date_long(crate::samples::today(), crate::samples::today()),
            )
            .to_string(),
        libraries: Some(libraries(t, frame.urls.staff_sweep(), false)),
        library: "soignies".into(),
        token: TOKEN.into(),
        rows: if is_busy { vec![row] } else { Vec::new() },
        gone: if is_busy {
            vec![
                line(Badge::ok(t.get("staff-desk-words-shelf")), Some("M SHI")),
                line(Badge::note(van).with_icon("truck"), None),
                line(Badge::wait(next), Some("Delvaux, C.")),
            ]
        } else {
            Vec::new()
        },
        slips: if is_busy { vec![slip(language)] } else { Vec::new() },
        queue_url: frame.urls.staff_holds(),
        staff,
        frame,
    }
}

/// For whom, for what, where: as far as was chosen.
fn desk_hold(language: Language, step: Option<bool>) -> DeskHoldPage {
    let (frame, staff) = around(
        language,
        "/pro/lecteurs/reserver?bib=soignies",
        StaffEntry::Readers,
    );
    let t = frame.t;
    let url = frame.urls.staff_desk_hold();
    let is_whole = step == Some(true);
    let heading = match step {
        Some(_) => t.with("desk-hold-for").arg("name", "Camille Delvaux").to_string(),
        None => t.get("desk-hold-link").into_owned(),
    };
    DeskHoldPage {
        heading,
        libraries: Some(libraries(t, url.clone(), false)),
        library: "soignies".into(),
        reader: step.map(|_| 7),
        file_url: frame.urls.staff_desk(),
        record: is_whole.then_some(12),
        query: "sorciers".into(),
        readers: step.is_none().then(|| {
            vec![ReaderLine {
                name: "Delvaux, Camille".into(),
                url: url.clone(),
                card: "2000001".into(),
                born: t.date_full(jiff::civil::date(1990, 4, 2)),
                city: "Soignies".into(),
            }]
        }),
        found: (step == Some(false)).then(|| {
            vec![FoundRecord {
                title: TITLE.into(),
                details: "Kamome Shirahama · Pika, 2019".into(),
                url: url.clone(),
            }]
        }),
        document: is_whole.then(|| holds::document(&frame)),
        facts: vec![Fact::new("users", t.with("hold-rank").n("count", 2).to_string())],
        refusal: is_whole.then(|| Refusal {
            reason: t.get("staff-decline-reason-needed").into_owned(),
            ways_out: vec![Link::new(t.get("desk-hold-back"), frame.urls.staff_desk())],
        }),
        form: is_whole.then(|| DeskHoldForm {
            token: TOKEN.into(),
            errors: Errors::none(t),
            volumes: Vec::new(),
            pickups: vec![PickupChoice {
                value: "soignies".into(),
                name: "Soignies".into(),
                detail: "Rue de la Régence 10.".into(),
                delay: Badge::ok(t.with("hold-delay").n("count", 1).to_string()),
                is_checked: true,
                is_disabled: false,
                agreement: None,
            }],
        }),
        again_url: url,
        staff,
        frame,
    }
}

fn whole(language: Language, is_decline: bool) -> WholeQueuePage {
    let (frame, staff) = around(language, "/pro/reservations/toutes", StaffEntry::Holds);
    let t = frame.t;
    let key = if is_decline {
        "whole-decline"
    } else {
        "whole-validate"
    };
    let said = |end: &str| t.with(&format!("{key}-{end}")).n("count", 213).to_string();
    let reason = |code: &'static str| ReasonChoice {
        code,
        label: t.coded("decline-reason", code).into_owned(),
        sentence: t.coded("decline-sentence", code).into_owned(),
        is_checked: false,
    };
    let mut errors = Errors::none(t);
    if is_decline {
        errors.list.push(FieldError {
            field: "raison".into(),
            text: t.get("staff-decline-reason-needed").into_owned(),
        });
    }
    WholeQueuePage {
        question: said("question"),
        verb: said("verb"),
        filters: "Soignies".into(),
        minutes: if is_decline { 0 } else { 10 },
        is_decline,
        reasons: if is_decline {
            vec![reason("damaged")]
        } else {
            Vec::new()
        },
        note: String::new(),
        errors,
        token: TOKEN.into(),
        kept: vec![("acte", "valider".into()), ("nombre", "213".into())],
        back_url: frame.urls.staff_holds(),
        staff,
        frame,
    }
}

fn demand(language: Language, is_busy: bool) -> DemandPage {
    let (frame, staff) = around(language, "/pro/achats", StaffEntry::Holds);
    let t = frame.t;
    let row = |holds, copies, ratio: Option<&str>| DemandRow {
        title: TITLE.into(),
        details: "Kamome Shirahama · Pika, 2019".into(),
        url: Some(frame.urls.record(12, TITLE)),
        holds,
        copies,
        ratio: ratio.map(ToOwned::to_owned),
        oldest: "03/11".into(),
    };
    let rows = match is_busy {
        true => vec![row(3, 0, None), row(13, 2, Some("6,5"))],
        false => Vec::new(),
    };
    DemandPage {
        libraries: Some(libraries(t, frame.urls.staff_to_buy(), true)),
        library: "soignies".into(),
        more_than: 5,
        most: 99,
        by_default: 5,
        total: i64::try_from(rows.len()).unwrap_or_default(),
        rows,
        pager: Pager::new(t, 1, 1, |_| String::new()),
        csv_url: frame.urls.staff_to_buy_csv(),
        staff,
        frame,
    }
}
