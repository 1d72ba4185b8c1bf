//! Figures, and searches that found nothing.

use domain::language::Language;
use web::pages::staff::*;
use web::parts::*;

use super::{TOKEN, around};
use crate::samples::{Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-chiffres", shown(figures(language, true))),
        ("pro-animations-par-age", shown(turnout(language, true))),
        ("pro-animations-par-age-vide", shown(turnout(language, false))),
        ("pro-chiffres-erreur", shown(figures(language, false))),
        ("pro-recherches-vaines", shown(empty_searches(language, "", true))),
        (
            "pro-recherches-a-acheter",
            shown(empty_searches(language, "acheter", true)),
        ),
        (
            "pro-recherches-aucune",
            shown(empty_searches(language, "", false)),
        ),
    ]
}

fn figures(language: Language, has_figures: bool) -> FiguresPage {
    let (frame, staff) = around(language, "/pro/chiffres", StaffEntry::Figures);
    let (t, urls) = (frame.t, frame.urls);
    let wrong = (!has_figures).then(|| FieldError {
        field: "au".into(),
        text: t.get("journal-error-day").into_owned(),
    });
    let choice = |value: &str, text: String| Choice {
        value: value.into(),
        text,
        is_chosen: value.is_empty() || value == "mois",
    };
    let month = |name: &str| {
        t.with("figure-month-of")
            .arg("month", name)
            .arg("year", "2026")
            .to_string()
    };
    let row = |name: String, url: Option<String>| FigureRow {
        name,
        url,
        cells: ["1 204", "310", "96", "402", "7", "131"]
            .map(ToOwned::to_owned)
            .into(),
    };
    let kinds = ["loan", "renewal", "hold", "readers", "event", "attendance"];
    let chart = |kind: &str| Chart {
        title: t.coded("figure", kind).into_owned(),
        total: (kind != "readers").then(|| t.with("figure-total").arg("count", "2 408").to_string()),
        highest: t
            .with("figure-highest")
            .arg("count", "1 204")
            .arg("when", "11.2026")
            .to_string(),
        width: 20,
        bars: vec![(1, 40, 60), (11, 0, 100)],
        ends: (month("10"), month("11")),
    };
    FiguresPage {
        errors: Errors {
            t,
            list: wrong.into_iter().collect(),
        },
        libraries: vec![
            choice("", t.get("staff-filter-all-libraries").into_owned()),
            choice("soignies", "Bibliothèque de Soignies".into()),
        ],
        periods: vec![
            choice("mois", t.get("figure-by-month").into_owned()),
            choice("annee", t.get("figure-by-year").into_owned()),
        ],
        until: "2026-11-23".into(),
        caption: t
            .with("figure-caption")
            .arg("where", "Escaut-Sambre")
            .arg("first", month("10"))
            .arg("last", month("11"))
            .to_string(),
        earlier: format!("{}?au=2025-11-23", urls.staff_figures()),
        later: (!has_figures).then(|| format!("{}?au=2027-11-23", urls.staff_figures())),
        file_url: urls.staff_figures_file(),
        empty_url: has_figures.then(|| urls.staff_empty_searches()),
        charts: if has_figures {
            kinds.map(chart).into()
        } else {
            Vec::new()
        },
        columns: kinds.map(|kind| t.coded("figure", kind).into_owned()).into(),
        rows: vec![
            row(
                month("11"),
                Some(format!("{}?le=2026-11-01#bibliotheques", urls.staff_figures())),
            ),
            row(month("10"), None),
        ],
        by_library: has_figures.then(|| {
            let title = t.with("figure-by-library").arg("when", month("11")).to_string();
            (title, vec![row("Bibliothèque de Soignies".into(), None)])
        }),
        frame,
        staff,
    }
}

fn turnout(language: Language, is_found: bool) -> TurnoutPage {
    let (frame, staff) = around(language, "/pro/chiffres/animations", StaffEntry::Figures);
    let (t, urls) = (frame.t, frame.urls);
    let count = |came: &str, registered: &str| {
        let phrase = t.with("turnout-count").arg("came", came);
        phrase.arg("registered", registered).to_string()
    };
    let bands = domain::turnout::AgeBand::ALL;
    let row = TurnoutRow {
        title: "Dessine <ton> monstre".into(),
        url: urls.event(4, "Dessine ton monstre"),
        when: t.date_medium(jiff::civil::date(2026, 11, 14), jiff::civil::date(2026, 11, 23)),
        library: "Bibliothèque de Soignies".into(),
        total: count("9", "12"),
        cells: bands
            .iter()
            .map(|band| match band.code() {
                "child" => count("9", "12"),
                _ => String::new(),
            })
            .collect(),
    };
    TurnoutPage {
        heading: t.with("turnout-title").arg("year", "2026").to_string(),
        years: ["2026", "2025"]
            .into_iter()
            .map(|year| {
                let url = format!("{}?annee={year}", urls.staff_turnout());
                (Link::new(year, url), year == "2026")
            })
            .collect(),
        columns: bands
            .iter()
            .map(|band| t.coded("age-band", band.code()).into_owned())
            .collect(),
        rows: if is_found { vec![row] } else { Vec::new() },
        file_url: format!("{}?annee=2026", urls.staff_turnout_file()),
        back: Link::new(t.get("figure-title"), urls.staff_figures()),
        staff,
        frame,
    }
}

fn empty_searches(language: Language, stage: &'static str, is_found: bool) -> EmptySearchesPage {
    let (frame, staff) = around(language, "/pro/chiffres/recherches", StaffEntry::Figures);
    let (t, urls) = (frame.t, frame.urls);
    let tabs = [
        ("", "empty-search-to-see"),
        ("acheter", "empty-search-to-buy"),
        ("reglees", "empty-search-settled"),
    ];
    let row = EmptySearchRow {
        words: "la sorciere de l etang".into(),
        count: "12".into(),
        last: "20.11".into(),
        url: format!("{}?q=la+sorciere+de+l+etang", urls.search()),
    };
    EmptySearchesPage {
        token: TOKEN.into(),
        tabs: tabs
            .map(|(word, name)| {
                let url = format!("{}?etape={word}", urls.staff_empty_searches());
                (Link::new(t.get(name), url), word == stage)
            })
            .into(),
        stage,
        file_url: urls.staff_empty_searches_file(),
        rows: if is_found { vec![row] } else { Vec::new() },
        frame,
        staff,
    }
}
