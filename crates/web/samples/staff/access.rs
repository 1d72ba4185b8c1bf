//! Pre-registrations and codes at the desk.

use domain::language::Language;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around};
use crate::samples::{Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-preinscriptions", shown(list(language, false))),
        ("pro-preinscriptions-vide", shown(list(language, true))),
        ("pro-preinscription", shown(one(language, true))),
        ("pro-preinscription-close", shown(one(language, false))),
        ("pro-activation", shown(activation(language, None))),
        (
            "pro-activation-code",
            shown(activation(language, Some("K7M4-Q2XD-9FHT"))),
        ),
    ]
}

fn list(language: Language, is_empty: bool) -> PreregistrationsPage {
    let (frame, staff) = around(language, "/pro/preinscriptions", StaffEntry::Preregistrations);
    let row = PreregistrationLine {
        names: frame.t.list(&["Nora Vanhove", "Sacha Vanhove"]),
        url: frame.urls.staff_preregistration("K7M4-Q2XD"),
        code: "K7M4-Q2XD".into(),
        mail: "nora@exemple.be".into(),
        library: "Soignies".into(),
        until: "23 décembre".into(),
    };
    PreregistrationsPage {
        query: if is_empty {
            "<vanhove>".into()
        } else {
            String::new()
        },
        library: "soignies".into(),
        rows: if is_empty { Vec::new() } else { vec![row] },
        staff,
        frame,
    }
}

fn one(language: Language, is_open: bool) -> PreregistrationPage {
    let path = "/pro/preinscriptions/K7M4-Q2XD";
    let (frame, staff) = around(language, path, StaffEntry::Preregistrations);
    let t = frame.t;
    let person = |place: usize, name: &str| RegistrantForm {
        id: i64::try_from(place).unwrap_or_default(),
        place,
        name: name.into(),
        born: t
            .with("staff-preregistration-born")
            .arg("date", "2 avril 1990")
            .n("age", 36)
            .to_string(),
        is_chosen: true,
        namesakes: vec![Link::new("Vanhove, Nora (Soignies)", frame.urls.staff_desk())],
        fields: vec![
            Field::new(t, "carte", "carte", t.get("staff-reader-card"))
                .code()
                .placed(place)
                .wrong(Some(t.get("staff-preregistration-fee-wrong").into_owned())),
            Field::new(t, "categorie", "categorie", t.get("staff-reader-category"))
                .choices(vec![("adult".into(), "Adulte".into())])
                .placed(place),
            Field::new(t, "jusque", "jusque", t.get("staff-preregistration-valid"))
                .typed("date")
                .placed(place),
            Field::new(t, "cotisation", "cotisation", t.get("staff-preregistration-fee"))
                .hinted(t.get("staff-preregistration-fee-hint"))
                .optional()
                .placed(place),
        ],
    };
    let choice = |value: &str, text: String| Choice {
        value: value.into(),
        text,
        is_chosen: false,
    };
    let state = if is_open { "to-complete" } else { "active" };
    PreregistrationPage {
        title: "Nora Vanhove".into(),
        state: t.coded("preregistration-state", state).into_owned(),
        is_open,
        facts: vec![
            FactLine::new(t.get("staff-preregistration-code"), "K7M4-Q2XD").mono(),
            FactLine::new(t.get("profile-mail"), "nora@exemple.be"),
        ],
        others: vec![Link::new(
            "B3WT-9HCF",
            frame.urls.staff_preregistration("B3WT-9HCF"),
        )],
        people: vec![person(1, "Nora Vanhove"), person(2, "Sacha Vanhove")],
        libraries: vec![choice("soignies", "Soignies".into())],
        reasons: vec![choice(
            "already_known",
            t.get("preregistration-reason-already-known").into_owned(),
        )],
        action: frame.urls.staff_preregistration("K7M4-Q2XD"),
        decline_action: frame.urls.staff_decline_preregistration("K7M4-Q2XD"),
        version: 1,
        token: TOKEN.into(),
        errors: Errors {
            t,
            list: if is_open {
                vec![FieldError {
                    field: "personnes".into(),
                    text: t.get("staff-preregistration-fee-wrong").into_owned(),
                }]
            } else {
                Vec::new()
            },
        },
        refusal: None,
        staff,
        frame,
    }
}

fn activation(language: Language, code: Option<&str>) -> ActivationPage {
    let (frame, staff) = around(language, "/pro/lecteurs/activation", StaffEntry::Readers);
    let t = frame.t;
    ActivationPage {
        name: "Delvaux, C.".into(),
        reader: 7,
        library: "soignies".into(),
        token: TOKEN.into(),
        code: code.map(|code| {
            let until = t.with("staff-activation-until").arg("date", "30 novembre");
            (code.into(), until.to_string())
        }),
        address: "https://exemple.be/activation/code".into(),
        back: frame.urls.staff_desk(),
        staff,
        frame,
    }
}
