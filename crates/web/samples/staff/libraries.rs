//! Libraries: hours, closures, what a change moves.

use domain::language::Language;
use domain::service::Service;
use web::frame::Frame;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around, shown};
use crate::samples::Sample;

const NAME: &str = "Bibliothèque de Soignies";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-bibliotheques", shown(list(language))),
        ("pro-bibliotheque", shown(library(language, false))),
        ("pro-bibliotheque-erreur", shown(library(language, true))),
        ("pro-horaire", shown(timetable(language))),
        ("pro-fermeture", shown(closure(language))),
        ("pro-regles", shown(rules(language))),
        ("pro-regles-reseau", shown(policies(language))),
    ]
}

fn framed(language: Language, rest: &str) -> (Frame, StaffFrame) {
    around(
        language,
        &format!("/pro/bibliotheques{rest}"),
        StaffEntry::Libraries,
    )
}

fn list(language: Language) -> StaffLibrariesPage {
    let (frame, staff) = framed(language, "");
    let t = frame.t;
    StaffLibrariesPage {
        rows: vec![StaffLibraryRow {
            name: NAME.into(),
            address: "Rue de la Régence 35, 7060 Soignies".into(),
            opening: Badge::ok(t.with("library-open-now-until").arg("time", "18 h").to_string())
                .with_icon("clock"),
            closure: t
                .with("library-closure-day")
                .arg("date", "vendredi 25 décembre")
                .to_string(),
            url: frame.urls.staff_library("soignies"),
        }],
        staff,
        frame,
    }
}

fn library(language: Language, is_wrong: bool) -> StaffLibraryPage {
    let (frame, staff) = framed(language, "/soignies");
    let (t, urls) = (frame.t, frame.urls);
    let wrong = FieldError {
        field: "premier-jour".into(),
        text: t.get("staff-library-error-past").into_owned(),
    };
    let errors = Errors {
        t,
        list: is_wrong.then_some(wrong).into_iter().collect(),
    };
    let first = Field::new(
        t,
        "premier-jour",
        "premier_jour",
        t.get("staff-library-first-day"),
    )
    .typed("date")
    .half()
    .checked(&errors);
    let last = Field::new(t, "dernier-jour", "dernier_jour", t.get("staff-library-last-day"))
        .typed("date")
        .optional();
    let phone = Field::new(t, "telephone", "telephone", t.get("library-phone"))
        .typed("tel")
        .holding("067 00 00 00")
        .optional();
    StaffLibraryPage {
        name: NAME.into(),
        note: is_wrong.then(|| t.get("staff-library-elsewhere").into_owned()),
        timetables: vec![TimetableCard {
            season: t.get("staff-library-season-always").into_owned(),
            days: vec![
                ("Lundi".into(), t.get("library-closed").into_owned()),
                ("Mardi".into(), "9 h – 12 h, 13 h – 18 h".into()),
            ],
            edit_url: (!is_wrong).then(|| format!("{}?horaire=1", urls.staff_timetable("soignies"))),
        }],
        new_timetable_url: urls.staff_timetable("soignies"),
        closures: vec![ClosureRow {
            days: t
                .with("library-closure-day")
                .arg("date", "vendredi 25 décembre")
                .to_string(),
            reason: "Noël <ferme>".into(),
            id: 7,
        }],
        reopen_url: urls.staff_reopen_library("soignies"),
        closing: FormBody::new(
            urls.staff_close_library("soignies"),
            vec![first, last],
            t.get("staff-library-close-do"),
        )
        .with("token", TOKEN),
        contact: FormBody::new(
            urls.staff_library("soignies"),
            vec![phone],
            t.get("staff-library-save"),
        )
        .with("token", TOKEN),
        services: ServicesForm {
            action: urls.staff_library_services("soignies"),
            version: 3,
            rows: Service::ALL
                .iter()
                .map(|service| ServiceRow {
                    value: service.code(),
                    label: t.coded("library-service", service.code()).into_owned(),
                    hint: t.coded("library-service-hint", service.code()).into_owned(),
                    is_open: *service != Service::PurchaseSuggestion,
                })
                .collect(),
        },
        facts: vec![FactLine::new(
            t.coded("rule", "validation"),
            t.coded("rule-validation", "by_hand"),
        )],
        rules_url: urls.staff_library_rules("soignies"),
        token: TOKEN.into(),
        errors,
        staff,
        frame,
    }
}

fn timetable(language: Language) -> TimetablePage {
    let (frame, staff) = framed(language, "/soignies/horaire");
    let (t, urls) = (frame.t, frame.urls);
    let slot = |id: &'static str, number: u32, opens: &str, closes: &str| SlotFields {
        id,
        opens_label: t.with("staff-library-opens").n("number", number).to_string(),
        closes_label: t.with("staff-library-closes").n("number", number).to_string(),
        opens: opens.into(),
        closes: closes.into(),
    };
    let weeks =
        ["every", "odd", "even"].map(|weeks| (weeks.to_owned(), t.coded("weeks", weeks).into_owned()));
    TimetablePage {
        heading: t
            .with("staff-library-hours-title")
            .arg("library", NAME)
            .to_string(),
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "lundi-2".into(),
                text: t.get("staff-library-error-overlap").into_owned(),
            }],
        },
        action: urls.staff_timetable("soignies"),
        hidden: vec![("token", TOKEN.into()), ("horaire", "1".into())],
        season: vec![
            Field::new(t, "du", "du", t.get("staff-library-season-first"))
                .typed("date")
                .optional(),
            Field::new(t, "semaines", "semaines", t.get("staff-library-weeks")).choices(weeks.into()),
        ],
        days: vec![DayFields {
            day: "Lundi".into(),
            slots: vec![
                slot("lundi-1", 1, "09:00", "13:00"),
                slot("lundi-2", 2, "12:00", "18:00"),
            ],
        }],
        drop_url: Some(urls.staff_drop_timetable("soignies")),
        back: Link::new(NAME, urls.staff_library("soignies")),
        staff,
        frame,
    }
}

fn closure(language: Language) -> HoursMovedPage {
    let (frame, staff) = framed(language, "/soignies/fermer");
    let (t, urls) = (frame.t, frame.urls);
    let figure = |key: &str, count: u32| t.with(key).n("count", count).to_string();
    HoursMovedPage {
        question: t
            .with("staff-library-close-question")
            .arg("library", NAME)
            .arg("days", "fermée le jeudi 24 décembre")
            .to_string(),
        consequence: t
            .with("staff-library-close-moves")
            .arg("loans", figure("staff-library-due-days", 12))
            .arg("holds", figure("staff-library-deadlines", 1))
            .to_string(),
        note: Some(t.get("staff-library-elsewhere").into_owned()),
        loans: vec![
            t.with("staff-library-moved-loan")
                .n("count", 12)
                .arg("from", "jeudi 24 décembre")
                .arg("to", "samedi 26 décembre")
                .to_string(),
        ],
        holds: vec![
            t.with("staff-library-moved-hold")
                .arg("reference", "2026-17")
                .arg("from", "jeudi 24 décembre")
                .arg("to", "samedi 26 décembre")
                .to_string(),
        ],
        action: urls.staff_close_library("soignies"),
        hidden: vec![("token", TOKEN.into()), ("confirme", "oui".into())],
        keep: Link::new(t.get("staff-library-keep"), urls.staff_library("soignies")),
        staff,
        frame,
    }
}

fn rules(language: Language) -> LibraryRulesPage {
    let (frame, staff) = framed(language, "/soignies/regles");
    let (t, urls) = (frame.t, frame.urls);
    LibraryRulesPage {
        library: NAME.into(),
        action: urls.staff_library_rules("soignies"),
        questions: vec![
            Field::new(t, "public", "public", t.get("staff-library-audience")).choices(vec![
                (String::new(), t.get("staff-library-any-audience").into_owned()),
                ("youth".into(), t.get("audience-youth").into_owned()),
            ]),
        ],
        rules: vec![RuleLine {
            name: t.get("rule-default").into_owned(),
            number: None,
            figures: vec![
                t.with("rule-line")
                    .arg("label", t.get("rule-loan-days"))
                    .arg("value", 28)
                    .to_string(),
            ],
        }],
        back: Link::new(NAME, urls.staff_library("soignies")),
        staff,
        frame,
    }
}

fn policies(language: Language) -> PoliciesPage {
    let (frame, staff) = around(language, "/pro/regles", StaffEntry::Libraries);
    let t = frame.t;
    let rule = |number: Option<&str>| RuleLine {
        number: number.map(|number| t.with("rule-number").arg("number", number).to_string()),
        name: format!("{NAME} × <18, {}", t.get("rule-always")),
        figures: vec![
            t.with("rule-line")
                .arg("label", t.get("rule-loan-days"))
                .arg("value", "21")
                .to_string(),
        ],
    };
    PoliciesPage {
        rules: vec![PolicyCard {
            rule: rule(Some("12")),
            write: Some((frame.urls.staff_policy(12), frame.urls.staff_delete_policy(12), 3)),
        }],
        others: vec![PolicyCard {
            rule: rule(Some("13")),
            write: None,
        }],
        changes: vec![PolicyChangeLine {
            what: t.get("staff-policy-changed").into_owned(),
            rule: format!("{NAME} × <18"),
            about: "26 novembre, 14 h 02, Nadia".into(),
            figures: vec![
                t.with("staff-policy-was-is")
                    .arg("label", t.get("rule-loan-days"))
                    .arg("before", "28")
                    .arg("after", "21")
                    .to_string(),
            ],
            take_back: Some("5".into()),
        }],
        token: TOKEN.into(),
        staff,
        frame,
    }
}
