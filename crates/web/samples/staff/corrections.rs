//! Records to correct.

use domain::language::Language;
use web::covers::Cover;
use web::pages::staff::*;
use web::parts::*;
use web::urls::Urls;

use super::{TOKEN, around};
use crate::samples::{COMIC, Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-notices", shown(list(language, true))),
        ("pro-notices-aucune", shown(list(language, false))),
        ("pro-notice", shown(record(language, false))),
        ("pro-notice-masquee", shown(record(language, true))),
    ]
}

fn row(urls: Urls, number: u32, title: &str) -> RecordRow {
    RecordRow {
        number,
        url: urls.staff_record(number),
        title: title.into(),
        details: "Tanaka, Jun · 2023".into(),
    }
}

fn list(language: Language, is_found: bool) -> CorrectionsPage {
    let (frame, staff) = around(language, "/pro/catalogue/notices", StaffEntry::Catalogue);
    let urls = frame.urls;
    CorrectionsPage {
        asked: "orage <2>".into(),
        rows: if is_found {
            vec![row(urls, 12, "Quartier d’orage")]
        } else {
            Vec::new()
        },
        frame,
        staff,
    }
}

fn record(language: Language, is_hidden: bool) -> CorrectionPage {
    let (frame, staff) = around(language, "/pro/catalogue/notices/12", StaffEntry::Catalogue);
    let (t, urls) = (frame.t, frame.urls);
    let wrong = is_hidden.then(|| FieldError {
        field: "fichier".into(),
        text: t.get("picture-error-file").into_owned(),
    });
    CorrectionPage {
        token: TOKEN.into(),
        errors: Errors {
            t,
            list: wrong.into_iter().collect(),
        },
        row: row(urls, 12, "Quartier d’orage"),
        public_url: (!is_hidden).then(|| urls.record_number(12)),
        facts: vec![(t.get("correction-number").into_owned(), "12".into())],
        holds: is_hidden.then(|| t.with("correction-holds").n("count", 2).to_string()),
        hidden: is_hidden.then(|| t.with("correction-hidden").arg("date", "20.11").to_string()),
        editions: if is_hidden {
            Vec::new()
        } else {
            vec![row(urls, 13, "Quartier d’orage")]
        },
        is_by_hand: !is_hidden,
        asked: "orage".into(),
        found: if is_hidden {
            Vec::new()
        } else {
            vec![row(urls, 14, "Orages")]
        },
        cover: Cover::of("Quartier d’orage", "Jun Tanaka", COMIC),
        has_picture: !is_hidden,
        frame,
        staff,
    }
}
