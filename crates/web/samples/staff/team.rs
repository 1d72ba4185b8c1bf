//! The team and the journal.

use domain::id::AccountId;
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
        ("pro-equipe-role", shown(role_question(language, false))),
        ("pro-equipe-role-dernier", shown(role_question(language, true))),
        ("pro-journal", shown(journal(language, false))),
        ("pro-journal-vide", shown(journal(language, true))),
        ("pro-consultations", shown(consultations(language, false))),
        ("pro-consultations-vide", shown(consultations(language, true))),
        ("pro-effacements", shown(erasures(language, false))),
        ("pro-effacements-vide", shown(erasures(language, true))),
    ]
}

fn team(language: Language, has_error: bool) -> TeamPage {
    let (frame, staff) = around(language, "/pro/equipe", StaffEntry::Team);
    let t = frame.t;
    let role = |code: &str, slug: &str| {
        (
            frame.urls.staff_role_question(AccountId::new(12), code, slug),
            t.coded("team-role", code).into_owned(),
        )
    };
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
                    roles: vec![role("network", "")],
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
                    roles: vec![role("desk", "soignies"), role("holds", "soignies")],
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

fn role_question(language: Language, is_last: bool) -> StaffFormPage {
    let (frame, staff) = around(language, "/pro/equipe/role", StaffEntry::Team);
    let (t, urls) = (frame.t, frame.urls);
    let said = |role: &str, place: &str| {
        t.with("team-role-at")
            .arg("role", t.coded("team-role", role))
            .arg("place", place)
            .to_string()
    };
    let role = if is_last { "network" } else { "desk" };
    let kept = if is_last {
        t.get("team-take-nothing-left").into_owned()
    } else {
        t.list(&[said("holds", "Soignies"), said("editor", "Soignies")])
    };
    let form = StaffForm {
        action: urls.staff_take_role(),
        hidden: vec![("token", TOKEN.into()), ("membre", "12".into())],
        parts: Vec::new(),
        verb: t.get("team-take-submit").into_owned(),
        is_main: true,
        look: None,
    };
    StaffFormPage {
        heading: t.get("team-take-question").into_owned(),
        back: Link::new(t.get("team-back"), urls.staff_team()),
        facts: vec![
            FactLine::new(t.get("team-column-name"), "Luc <Hermans>"),
            FactLine::new(t.get("team-role"), said(role, "Soignies")),
            FactLine::new(t.get("team-take-loses"), t.coded("team-role-loses", role)),
            FactLine::new(t.get("team-take-keeps"), kept),
        ],
        errors: Errors::none(t),
        forms: if is_last { Vec::new() } else { vec![form] },
        notice: Some(
            t.get(if is_last {
                "team-take-last"
            } else {
                "team-take-sessions"
            })
            .into_owned(),
        ),
        sent: Vec::new(),
        frame,
        staff,
    }
}

fn tabs(language: Language, current: usize) -> Vec<(Link, bool)> {
    let (frame, _) = around(language, "/pro/journal", StaffEntry::Journal);
    let (t, urls) = (frame.t, frame.urls);
    let all = [
        ("journal-changes", urls.staff_journal()),
        ("consultation-title", urls.staff_consultations()),
        ("erasure-title", urls.staff_erasures()),
    ];
    let tabs = all.into_iter().enumerate();
    tabs.map(|(place, (words, url))| (Link::new(t.get(words), url), place == current))
        .collect()
}

fn consultations(language: Language, is_empty: bool) -> ConsultationsPage {
    let (frame, staff) = around(language, "/pro/journal/consultations", StaffEntry::Journal);
    let t = frame.t;
    let line = |who: String, page: &str| ConsultationLine {
        at: t
            .with("journal-at")
            .arg("date", "23.11.2026")
            .arg("time", "9 h 12")
            .to_string(),
        datetime: "2026-11-23T08:12:00Z".into(),
        who,
        reader: t
            .with("journal-thing")
            .arg("noun", t.get("journal-noun-patron"))
            .arg("number", 1001)
            .to_string(),
        reader_url: format!("{}?numero=1001", frame.urls.staff_consultations()),
        page: t.coded("consultation-page", page).into_owned(),
        library: "Bibliothèque de Soignies".into(),
    };
    ConsultationsPage {
        tabs: tabs(language, 1),
        kept: t.with("consultation-kept").n("days", 365).to_string(),
        who: if is_empty { "<nadia>".into() } else { String::new() },
        reader: String::new(),
        number: if is_empty { "7".into() } else { String::new() },
        from: if is_empty { "hier".into() } else { String::new() },
        until: String::new(),
        errors: Errors {
            t,
            list: if is_empty {
                vec![FieldError {
                    field: "du".into(),
                    text: t.get("journal-error-day").into_owned(),
                }]
            } else {
                Vec::new()
            },
        },
        rows: if is_empty {
            Vec::new()
        } else {
            vec![
                line("Nadia Lambert".into(), "file"),
                line(t.with("consultation-left").arg("number", 12).to_string(), "debt"),
            ]
        },
        next: (!is_empty).then(|| format!("{}?page=2", frame.urls.staff_consultations())),
        previous: None,
        frame,
        staff,
    }
}

fn erasures(language: Language, is_empty: bool) -> ErasuresPage {
    let (frame, staff) = around(language, "/pro/journal/effacements", StaffEntry::Journal);
    let t = frame.t;
    let kind = |code: &str, amount: i64| (t.coded("erasure-kind", code).into_owned(), t.number(amount));
    let line = |day: &str, erased: Vec<(String, String)>| ErasureLine {
        day: day.into(),
        at: t
            .with("journal-at")
            .arg("date", "23.11.2026")
            .arg("time", "2 h 00")
            .to_string(),
        erased,
    };
    ErasuresPage {
        tabs: tabs(language, 2),
        last: if is_empty {
            t.get("erasure-never").into_owned()
        } else {
            t.with("erasure-last")
                .arg("when", "23.11.2026, 2 h 00")
                .to_string()
        },
        rows: if is_empty {
            Vec::new()
        } else {
            vec![
                line("23.11.2026", vec![kind("mail", 1204), kind("hold", 37)]),
                line("22.11.2026", Vec::new()),
            ]
        },
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
        tabs: tabs(language, 0),
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
