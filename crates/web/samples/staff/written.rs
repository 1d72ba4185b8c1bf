//! What readers write, on the pages of the staff.

use domain::language::Language;
use web::pages::Choice;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around, libraries};
use crate::samples::written::owned;

fn tabs(frame: &web::frame::Frame, base: &str, keys: &[&str]) -> Vec<StageTab> {
    let tab = |(index, key): (usize, &&str)| StageTab {
        text: frame.t.get(key).into_owned(),
        url: format!("{base}?etape={index}"),
        count: i64::try_from(index).unwrap_or(0),
        is_current: index == 0,
    };
    keys.iter().enumerate().map(tab).collect()
}

fn choice(value: &str, label: String, is_chosen: bool) -> Choice {
    Choice {
        value: value.into(),
        label,
        is_chosen,
    }
}

pub fn moderation(language: Language, is_error: bool) -> ModerationPage {
    let (frame, staff) = around(language, "/pro/commentaires", StaffEntry::Moderation);
    let (t, urls) = (frame.t, frame.urls);
    let about = t
        .with("contribution-about-record")
        .arg("title", "Pedigree")
        .to_string();
    let waiting = || Badge::wait(t.get("contribution-state-waiting"));
    let mut errors = Errors::none(t);
    if is_error {
        errors.list.push(FieldError {
            field: "raison".into(),
            text: t.get("moderation-reason-needed").into_owned(),
        });
    }
    ModerationPage {
        tabs: tabs(
            &frame,
            &urls.staff_moderation(),
            &[
                "moderation-tab-waiting",
                "moderation-tab-reported",
                "moderation-tab-decided",
            ],
        ),
        libraries: Some(libraries(t, urls.staff_moderation(), true)),
        rows: vec![ModerationRow {
            waiting: t.waiting(3_000),
            is_long: true,
            title: "Tout <Liège> y est".into(),
            url: format!("{}?ligne=11", urls.staff_moderation()),
            signature: "Marc L.".into(),
            kind: t.get("contribution-kind-comment").into_owned(),
            about: about.clone(),
            state: waiting(),
            is_open: true,
        }],
        pager: Pager::new(t, 1, 1, |_| String::new()),
        panel: Some(ModerationPanel {
            key: "11.0".into(),
            title: "Tout <Liège> y est".into(),
            paragraphs: vec!["On sent la soupe, le tram et la pluie.".into()],
            state: waiting(),
            facts: vec![
                FactLine::new(t.get("moderation-about"), about).to(Some(urls.record(7, "Pedigree"))),
                FactLine::new(t.get("moderation-author"), "Marc Lejeune"),
                FactLine::new(
                    t.get("contribution-report"),
                    t.with("moderation-reports").n("count", 2).to_string(),
                )
                .bad_if(true),
            ],
            history: vec![
                t.with("moderation-history-line")
                    .arg("date", "21 nov.")
                    .arg("time", "9 h 40")
                    .arg("what", t.get("moderation-did-write"))
                    .arg("name", "Marc")
                    .to_string(),
            ],
            reasons: vec![choice(
                "hurtful",
                t.get("contribution-reason-hurtful").into_owned(),
                false,
            )],
            note: String::new(),
            errors,
            actions: vec![
                ("publier", "moderation-publish", "check", ""),
                ("refuser", "moderation-refuse", "x", " btn--bad"),
            ],
            refusal: None,
            next: "12".into(),
        }),
        ratings: vec![RatingLine {
            text: t
                .with("moderation-rating-off")
                .arg("library", "Soignies")
                .to_string(),
            library: "soignies".into(),
            value: "oui",
            verb: t.get("moderation-rating-ask").into_owned(),
        }],
        token: TOKEN.into(),
        kept: vec![("etape", "a-relire".into())],
        staff,
        frame,
    }
}

pub fn nothing_to_moderate(language: Language) -> ModerationPage {
    let mut page = moderation(language, false);
    page.rows.clear();
    page.panel = None;
    page.ratings.clear();
    page
}

pub fn suggestions(language: Language, is_error: bool) -> SuggestionQueuePage {
    let (frame, staff) = around(language, "/pro/suggestions", StaffEntry::Suggestions);
    let (t, urls) = (frame.t, frame.urls);
    let received = || Badge::wait(t.get("suggestion-state-received"));
    let mut errors = Errors::none(t);
    if is_error {
        for (field, key) in [
            ("raison", "suggestion-reason-needed"),
            ("notice", "suggestion-record-needed"),
        ] {
            errors.list.push(FieldError {
                field: field.into(),
                text: t.get(key).into_owned(),
            });
        }
    }
    let asker = t
        .with("suggestion-asker-line")
        .arg("name", "Camille Delvaux")
        .arg("date", "4 novembre")
        .to_string();
    SuggestionQueuePage {
        tabs: tabs(
            &frame,
            &urls.staff_suggestions(),
            &[
                "suggestion-tab-received",
                "suggestion-tab-studied",
                "suggestion-tab-bought",
                "suggestion-tab-closed",
            ],
        ),
        libraries: Some(libraries(t, urls.staff_suggestions(), true)),
        rows: vec![SuggestionQueueRow {
            waiting: t.waiting(27_000),
            is_long: true,
            title: "La Vie <large>".into(),
            url: format!("{}?ligne=1", urls.staff_suggestions()),
            author: "Paul Magnette".into(),
            library: "Soignies".into(),
            askers: t.number(3),
            state: received(),
            is_open: true,
        }],
        pager: Pager::new(t, 1, 1, |_| String::new()),
        panel: Some(SuggestionPanel {
            key: "1.0".into(),
            title: "La Vie <large>".into(),
            author: "Paul Magnette".into(),
            state: received(),
            facts: vec![
                FactLine::new(t.get("suggestion-field-type"), t.get("document-type-book")),
                FactLine::new(t.get("suggestion-field-ean"), "9782348076122").mono(),
            ],
            askers_count: t.with("suggestion-askers").n("count", 3).to_string(),
            askers: vec![(
                asker,
                Some("Pour le club de lecture.".into()),
                Some(t.get("suggestion-asker-hold").into_owned()),
            )],
            owned: vec![owned(&frame)],
            history: Vec::new(),
            states: vec![
                choice("studied", t.get("suggestion-state-studied").into_owned(), false),
                choice(
                    "refused",
                    t.get("suggestion-state-refused").into_owned(),
                    is_error,
                ),
            ],
            reasons: vec![choice(
                "budget",
                t.get("suggestion-refuse-reason-budget").into_owned(),
                false,
            )],
            record: "12".into(),
            answer: "Bonjour, nous regardons.".into(),
            note: "Vu avec Sylvie".into(),
            errors,
        }),
        token: TOKEN.into(),
        kept: vec![("etape", "recues".into())],
        staff,
        frame,
    }
}
