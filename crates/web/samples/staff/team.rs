//! The team and the journal.

use domain::language::Language;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around};
use crate::samples::{Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-equipe", shown(team(language, false))),
        ("pro-equipe-erreur", shown(team(language, true))),
        ("pro-equipe-lien", shown(link(language))),
        ("pro-journal", shown(journal(language, false))),
        ("pro-journal-vide", shown(journal(language, true))),
    ]
}

fn team(language: Language, has_error: bool) -> TeamPage {
    let (frame, staff) = around(language, "/pro/equipe", StaffEntry::Team);
    let t = frame.t;
    let role = |code: &'static str| (code, t.coded("team-role", code).into_owned());
    let everywhere = t.get("team-everywhere").into_owned();
    let errors = Errors {
        t,
        list: if has_error {
            vec![FieldError {
                field: "identifiant".into(),
                text: t.get("team-not-a-name").into_owned(),
            }]
        } else {
            Vec::new()
        },
    };
    let fields = vec![
        Field::new(t, "identifiant", "identifiant", t.get("profile-identifier"))
            .hinted(t.get("team-identifier-hint"))
            .half()
            .checked(&errors),
        Field::new(t, "nom", "nom", t.get("team-column-name")),
    ];
    TeamPage {
        rows: vec![
            MemberLine {
                id: 11,
                name: "Nadia Lambert".into(),
                identifier: "nadia".into(),
                places: vec![PlaceLine {
                    slug: String::new(),
                    name: everywhere,
                    roles: vec![role("network")],
                }],
                second_factor: t.get("team-second-factor-on").into_owned(),
                may_link: true,
            },
            MemberLine {
                id: 12,
                name: "Luc Hermans".into(),
                identifier: "luc".into(),
                places: vec![PlaceLine {
                    slug: "soignies".into(),
                    name: "Bibliothèque de Soignies".into(),
                    roles: vec![role("desk"), role("holds")],
                }],
                second_factor: t.get("team-second-factor-off").into_owned(),
                may_link: false,
            },
        ],
        errors,
        form: FormBody::new(frame.urls.staff_team(), fields, t.get("team-take-in-submit"))
            .with("token", TOKEN),
        token: TOKEN.into(),
        frame,
        staff,
    }
}

fn link(language: Language) -> TeamLinkPage {
    let (frame, staff) = around(language, "/pro/equipe", StaffEntry::Team);
    TeamLinkPage {
        name: "Sarah Peeters".into(),
        link: format!(
            "https://exemple.be{}",
            frame.urls.password_link("b1946ac92492d2347c")
        ),
        lasts: frame.t.with("team-link-lasts").n("count", 3).to_string(),
        frame,
        staff,
    }
}

fn journal(language: Language, is_empty: bool) -> JournalPage {
    let (frame, staff) = around(language, "/pro/journal", StaffEntry::Journal);
    let t = frame.t;
    let line = |what: &str, noun: &str, number: i64, detail: &str| JournalLine {
        at: t
            .with("journal-at")
            .arg("date", "23.11.2026")
            .arg("time", "9 h 12")
            .to_string(),
        datetime: "2026-11-23T08:12:00Z".into(),
        who: "Nadia Lambert".into(),
        what: t.coded("journal", what).into_owned(),
        thing: t
            .with("journal-thing")
            .arg("noun", t.coded("journal-noun", noun))
            .arg("number", number)
            .to_string(),
        thing_url: format!("{}?quoi={noun}&numero={number}", frame.urls.staff_journal()),
        detail: detail.into(),
    };
    let choice = |value: &str, text: std::borrow::Cow<'static, str>| Choice {
        value: value.into(),
        text: text.into_owned(),
        is_chosen: value.is_empty(),
    };
    JournalPage {
        who: if is_empty { "<nadia>".into() } else { String::new() },
        nouns: vec![
            choice("", t.get("journal-everything")),
            choice("hold", t.coded("journal-noun", "hold")),
        ],
        number: String::new(),
        from: String::new(),
        until: String::new(),
        errors: Errors::none(t),
        rows: if is_empty {
            Vec::new()
        } else {
            vec![
                line("role-give", "account", 12, "desk SOIG"),
                line("hold-declined", "hold", 7, "requested → declined"),
            ]
        },
        next: (!is_empty).then(|| format!("{}?page=2", frame.urls.staff_journal())),
        previous: None,
        frame,
        staff,
    }
}
