//! Loads of files, and what could not be read.

use domain::language::Language;
use i18n::Translator;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around};
use crate::samples::{Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-catalogue", shown(loads(language, false))),
        ("pro-catalogue-erreur", shown(loads(language, true))),
        ("pro-chargement", shown(load(language, false))),
        ("pro-chargement-en-cours", shown(load(language, true))),
        ("pro-quarantaine", shown(quarantine(language, false))),
        ("pro-quarantaine-vide", shown(quarantine(language, true))),
        ("pro-quarantaine-notice", shown(quarantined(language))),
    ]
}

fn row(t: Translator, url: String, state: Badge) -> LoadRow {
    let said = [
        ("load-did-read", 1_204),
        ("load-did-new", 32),
        ("load-did-quarantined", 2),
    ];
    let said = said.map(|(key, count)| t.with(key).n("count", count).to_string());
    LoadRow {
        url,
        file: "export-tournai.mrc".into(),
        source: "TOURNAI".into(),
        at: t
            .with("journal-at")
            .arg("date", "23.11.2026")
            .arg("time", "9 h 12")
            .to_string(),
        datetime: "2026-11-23T08:12:00Z".into(),
        who: "Nadia Lambert".into(),
        state,
        did: said.join(" · "),
    }
}

fn loads(language: Language, has_error: bool) -> LoadsPage {
    let (frame, staff) = around(language, "/pro/catalogue", StaffEntry::Catalogue);
    let (t, urls) = (frame.t, frame.urls);
    let state = |code: &str| t.coded("load-state", code).into_owned();
    let wrong = has_error.then(|| FieldError {
        field: "fichier".into(),
        text: t.get("load-error-file").into_owned(),
    });
    let choice = |value: &str, text: String| Choice {
        value: value.into(),
        text,
        is_chosen: value.is_empty(),
    };
    LoadsPage {
        token: TOKEN.into(),
        errors: Errors {
            t,
            list: wrong.into_iter().collect(),
        },
        source: if has_error {
            "<dépôt>".into()
        } else {
            String::new()
        },
        sources: vec!["SOIGNIES".into(), "TOURNAI".into()],
        libraries: vec![
            choice("", t.get("load-no-library").into_owned()),
            choice("soignies", "Bibliothèque de Soignies".into()),
        ],
        is_complete: has_error,
        limit: t.with("load-megabytes").n("count", 1_024).to_string(),
        quarantine: (!has_error).then(|| t.with("load-quarantine-waiting").n("count", 2).to_string()),
        rows: if has_error {
            Vec::new()
        } else {
            vec![
                row(t, urls.staff_load(12), Badge::note(state("running"))),
                row(t, urls.staff_load(11), Badge::ok(state("done"))),
            ]
        },
        pager: None,
        frame,
        staff,
    }
}

fn load(language: Language, is_moving: bool) -> LoadPage {
    let (frame, staff) = around(language, "/pro/catalogue/chargements/12", StaffEntry::Catalogue);
    let (t, urls) = (frame.t, frame.urls);
    let code = if is_moving { "running" } else { "to-confirm" };
    let words = t.coded("load-state", code).into_owned();
    let state = if is_moving {
        Badge::note(words)
    } else {
        Badge::wait(words)
    };
    let line = |count: &str, key: &str| CountLine {
        count: count.into(),
        words: t.get(key).into_owned(),
    };
    LoadPage {
        token: TOKEN.into(),
        row: row(t, urls.staff_load(12), state),
        done: is_moving.then_some(43),
        done_words: t.with("load-progress").n("count", 1_204).to_string(),
        follow: is_moving.then(|| {
            Link::new(
                t.get("load-follow-no"),
                format!("{}?suivre=non", urls.staff_load(12)),
            )
        }),
        question: (!is_moving).then(|| {
            (
                t.with("load-confirm").n("count", 210).n("all", 1_204).to_string(),
                t.with("load-confirm-submit").n("count", 210).to_string(),
                urls.staff_accept_load(12),
            )
        }),
        counts: vec![line("1 204", "load-count-read"), line("32", "load-count-new")],
        groups: vec![CountGroup {
            title: t.get("load-quarantined").into_owned(),
            rows: vec![line("2", "quarantine-reason-no-fields")],
        }],
        quarantine: (!is_moving).then(|| {
            let words = t.with("load-quarantine-waiting").n("count", 2).to_string();
            Link::new(words, urls.staff_quarantine_of(12))
        }),
        frame,
        staff,
    }
}

fn broken(t: Translator, url: String) -> QuarantineRow {
    QuarantineRow {
        id: 77,
        url,
        at: t.with("quarantine-at").n("count", 20_480).to_string(),
        reason: t.coded("quarantine-reason", "no-fields").into_owned(),
        origin: "export-tournai.mrc · TOURNAI".into(),
        beginning: "00026nam a2200025   4500 ¶ <b>".into(),
        decided: None,
    }
}

fn quarantine(language: Language, is_empty: bool) -> QuarantinePage {
    let (frame, staff) = around(language, "/pro/catalogue/quarantaine", StaffEntry::Catalogue);
    let (t, urls) = (frame.t, frame.urls);
    let tab = |key: &str, is_decided: bool| {
        let url = format!(
            "{}?etat={}",
            urls.staff_quarantine(),
            if is_decided { "decides" } else { "" }
        );
        (Link::new(t.get(key), url), is_decided == is_empty)
    };
    QuarantinePage {
        token: TOKEN.into(),
        count: t.with("quarantine-count").n("count", 1).to_string(),
        tabs: vec![tab("quarantine-waiting", false), tab("quarantine-decided", true)],
        load: (!is_empty).then(|| {
            (
                Link::new("export-tournai.mrc", urls.staff_load(12)),
                Link::new(t.get("quarantine-all-loads"), urls.staff_quarantine()),
            )
        }),
        all_of: (!is_empty).then_some(12),
        is_waiting: !is_empty,
        rows: if is_empty {
            Vec::new()
        } else {
            vec![broken(t, urls.staff_quarantined(77))]
        },
        pager: None,
        frame,
        staff,
    }
}

fn quarantined(language: Language) -> QuarantinedPage {
    let (frame, staff) = around(language, "/pro/catalogue/quarantaine/77", StaffEntry::Catalogue);
    let (t, urls) = (frame.t, frame.urls);
    let own = urls.staff_quarantined(77);
    QuarantinedPage {
        token: TOKEN.into(),
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "motif".into(),
                text: t.get("quarantine-error-reason").into_owned(),
            }],
        },
        load: Link::new("export-tournai.mrc", urls.staff_load(12)),
        fields: vec![("1".into(), "00026nam a2200025   4500".into())],
        bytes: "000000  30 30 30 32 36 6e 61 6d 20 61 32 32 30 30 30 32  00026nam a220002\n".into(),
        cut: Some(t.get("quarantine-more").into_owned()),
        raw_url: format!("{own}/octets"),
        aside_url: format!("{own}/ecarter"),
        reason: String::new(),
        is_waiting: true,
        has_bytes: true,
        row: broken(t, own),
        frame,
        staff,
    }
}
