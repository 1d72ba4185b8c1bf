//! The relevance bench.

use domain::language::Language;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around};
use crate::samples::{Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-pertinence", shown(bench(language, true))),
        ("pro-pertinence-aucune", shown(bench(language, false))),
        ("pro-pertinence-comparer", shown(compared(language))),
    ]
}

fn bench(language: Language, is_judged: bool) -> RelevancePage {
    let (frame, staff) = around(language, "/pro/pertinence", StaffEntry::Figures);
    let (t, urls) = (frame.t, frame.urls);
    let within = |count: u32| t.with("relevance-within").n("count", count).to_string();
    let share = |count: &str| {
        t.with("relevance-share")
            .arg("count", count)
            .arg("total", "25")
            .arg("percent", "96")
            .to_string()
    };
    let index = t
        .with("relevance-index-facts")
        .arg("stamp", "lutrin-2")
        .arg("weights", "2.5-2-0.7")
        .n("records", 1_124_u32)
        .to_string();
    let wrong = (!is_judged).then(|| FieldError {
        field: "notice".into(),
        text: t.get("relevance-error-no-record").into_owned(),
    });
    let row = |id: &str, query: &str, now: &str, is_kept: bool, (tone, icon, shift)| RelevanceRow {
        id: id.into(),
        version: 0,
        query: query.into(),
        search_url: format!("{}?q=orage", urls.search()),
        title: "Quartier d’orage".into(),
        record_url: is_kept.then(|| urls.record(12, "Quartier d’orage")),
        within: within(3),
        now: now.into(),
        is_kept,
        before: "2".into(),
        shift: ShiftBadge {
            tone,
            icon,
            text: t.coded("relevance-shift", shift).into_owned(),
        },
        note: "Demandé au comptoir".into(),
        by: t
            .with("relevance-added")
            .arg("who", "Nadia Lenoir")
            .arg("when", "23/11/2026")
            .to_string(),
        edit_url: format!("{}?jugement={id}", urls.staff_relevance()),
    };
    let missing = t.with("relevance-not-found").n("count", 50_u32).to_string();
    let tally = [
        "relevance-tally-kept",
        "relevance-tally-first",
        "relevance-tally-five",
    ];
    RelevancePage {
        token: TOKEN.into(),
        errors: Errors {
            t,
            list: wrong.into_iter().collect(),
        },
        form: JudgementForm {
            search: (!is_judged).then(|| ("12".into(), 3)),
            query: "orage servais".into(),
            record: if is_judged { String::new() } else { "0".into() },
            any_edition: true,
            within: [1, 3]
                .map(|count| Choice {
                    value: count.to_string(),
                    text: within(count),
                    is_chosen: count == 1,
                })
                .into(),
            note: String::new(),
        },
        proposed: is_judged.then(|| {
            vec![ProposedRow {
                number: 12,
                title: "Quartier d’orage".into(),
                details: "Mireille Servais · 2019".into(),
            }]
        }),
        tally: tally.map(|key| (t.get(key).into_owned(), share("24"))).into(),
        index: index.clone(),
        rows: if is_judged {
            vec![
                row("11", "orage servais", "1", true, ("ok", "circle-check", "better")),
                row(
                    "12",
                    "quartier",
                    &missing,
                    false,
                    ("bad", "triangle-alert", "worse"),
                ),
            ]
        } else {
            Vec::new()
        },
        runs: if is_judged {
            vec![RunRow {
                when: "23/11/2026 10:00".into(),
                by: "Nadia Lenoir".into(),
                cells: ["24", "23", "25"].map(share),
                index,
                compare_url: format!("{}?avant=7", urls.staff_relevance_compared()),
            }]
        } else {
            Vec::new()
        },
        file_url: urls.staff_relevance_file(),
        frame,
        staff,
    }
}

fn compared(language: Language) -> RelevanceComparedPage {
    let (frame, staff) = around(language, "/pro/pertinence/comparer", StaffEntry::Figures);
    let t = frame.t;
    let choice = |value: &str, text: &str| Choice {
        value: value.into(),
        text: text.into(),
        is_chosen: value != "8",
    };
    let run = choice("7", "23/11/2026 10:00");
    let now = t.get("relevance-now");
    RelevanceComparedPage {
        before: vec![run, choice("8", "22/11/2026 10:00")],
        after: vec![choice("", &now), choice("8", "22/11/2026 10:00")],
        tally: vec![(
            t.get("relevance-tally-first").into_owned(),
            "24".into(),
            "25".into(),
        )],
        indexes: ("lutrin-1".into(), "lutrin-2".into()),
        rows: vec![
            ComparedRow {
                query: "orage servais".into(),
                title: "Quartier d’orage".into(),
                before: "3".into(),
                after: "1".into(),
                shift: Some(ShiftBadge {
                    tone: "ok",
                    icon: "circle-check",
                    text: t.get("relevance-shift-better").into_owned(),
                }),
            },
            ComparedRow {
                query: "quartier".into(),
                title: "Quartier d’orage".into(),
                before: t.get("relevance-not-judged").into_owned(),
                after: "2".into(),
                shift: None,
            },
        ],
        frame,
        staff,
    }
}
