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
        ("pro-synonymes", shown(synonyms(language, true))),
        ("pro-synonymes-erreur", shown(synonyms(language, false))),
        ("pro-titres-reserves", shown(titles(language, true))),
        ("pro-titres-reserves-aucun", shown(titles(language, false))),
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
        titles_url: urls.staff_title_figures(),
        elsewhere: has_figures.then(|| "Bibliothèque de Mons".into()),
        charts: if has_figures {
            kinds.map(chart).into()
        } else {
            Vec::new()
        },
        relevance_url: has_figures.then(|| urls.staff_relevance()),
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
        synonym_url: is_found.then(|| format!("{}?mots=la+sorciere+de+l+etang", urls.staff_synonyms())),
    };
    EmptySearchesPage {
        token: TOKEN.into(),
        tabs: tabs
            .map(|(word, name)| {
                let url = format!("{}?etape={word}", urls.staff_empty_searches());
                (Link::new(t.get(name), url), word == stage)
            })
            .into(),
        libraries: vec![
            choice("", t.get("staff-filter-all-libraries").into_owned()),
            choice("soignies", "Bibliothèque de Soignies".into()),
        ],
        library: String::new(),
        synonyms_url: is_found.then(|| urls.staff_synonyms()),
        relevance_url: is_found.then(|| urls.staff_relevance()),
        stage,
        file_url: urls.staff_empty_searches_file(),
        rows: if is_found { vec![row] } else { Vec::new() },
        frame,
        staff,
    }
}

fn synonyms(language: Language, is_right: bool) -> SynonymsPage {
    let (frame, staff) = around(language, "/pro/chiffres/synonymes", StaffEntry::Figures);
    let (t, urls) = (frame.t, frame.urls);
    let wrong = (!is_right).then(|| FieldError {
        field: "mots".into(),
        text: t
            .with("synonym-error-elsewhere")
            .arg("term", "comics")
            .arg("others", "BD, bande dessinée, comics")
            .to_string(),
    });
    let row = |id: &str, terms: &str| SynonymRow {
        id: id.into(),
        version: 0,
        terms: terms.into(),
        edit_url: format!("{}?groupe={id}", urls.staff_synonyms()),
    };
    SynonymsPage {
        token: TOKEN.into(),
        group: (!is_right).then(|| ("12".into(), 3)),
        terms: if is_right {
            String::new()
        } else {
            "manga, comics".into()
        },
        errors: Errors {
            t,
            list: wrong.into_iter().collect(),
        },
        rows: if is_right {
            vec![
                row("11", "BD, bande dessinée, comics"),
                row("12", "vélo, bicyclette"),
            ]
        } else {
            Vec::new()
        },
        empty_url: is_right.then(|| urls.staff_empty_searches()),
        frame,
        staff,
    }
}

fn titles(language: Language, is_found: bool) -> TitleFiguresPage {
    let (frame, staff) = around(language, "/pro/chiffres/titres", StaffEntry::Figures);
    let (t, urls) = (frame.t, frame.urls);
    let row = TitleFigureRow {
        rank: "1".into(),
        title: "Quartier d’orage".into(),
        by: "Mireille Servais".into(),
        url: urls.record(12, "Quartier d’orage"),
        amount: "14".into(),
    };
    TitleFiguresPage {
        libraries: vec![choice("", t.get("staff-filter-all-libraries").into_owned())],
        periods: vec![choice("mois", t.get("figure-by-month").into_owned())],
        day: "2026-11-22".into(),
        caption: t
            .with("title-figure-caption")
            .arg("where", "Escaut-Sambre")
            .arg("when", "11.2026")
            .to_string(),
        earlier: format!("{}?le=2026-10-31", urls.staff_title_figures()),
        later: (!is_found).then(|| format!("{}?le=2026-12-01", urls.staff_title_figures())),
        file_url: urls.staff_title_figures_file(),
        rows: if is_found { vec![row] } else { Vec::new() },
        frame,
        staff,
    }
}

fn choice(value: &str, text: String) -> Choice {
    Choice {
        value: value.into(),
        text,
        is_chosen: value.is_empty(),
    }
}
