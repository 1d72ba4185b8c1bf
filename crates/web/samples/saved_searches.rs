//! Searches kept under a name, alerts, and what librarians offer.

use domain::language::Language;
use web::frame::{AccountEntry, Frame};
use web::pages::staff::*;
use web::pages::*;
use web::parts::*;

use super::account::account_frame;
use super::staff::around;
use super::{Sample, frame, shown};

const TOKEN: &str = "b1946ac92492d2347c6235b4d2611184";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("recherches", shown(searches(language))),
        ("recherches-vide", shown(no_searches(language))),
        ("recherche-modifier", shown(search(language))),
        ("recherche-enregistrer", shown(keep(language))),
        ("recherche-enregistrer-erreur", shown(keep_to_correct(language))),
        ("abonnements", shown(alerts(language))),
        ("abonnements-vide", shown(no_alerts(language))),
        ("abonnement-modifier", shown(alert(language))),
        ("desabonnement", shown(stop(language, true))),
        ("desabonnement-fait", shown(stop(language, false))),
        ("pro-recherches", shown(offered(language))),
    ]
}

/// « Enregistrer » and « S’abonner », as they stand beside the results.
pub fn under_the_question(frame: &Frame) -> KeepSearch {
    let query = "q=simenon&langue=fre";
    KeepSearch {
        t: frame.t,
        keep_url: frame.urls.keep_search_for(query),
        subscribe_url: frame.urls.keep_search_for(&format!("{query}&abonner=oui")),
    }
}

fn row(language: Language, name: &str, summary: &str, is_own: bool, is_followed: bool) -> SavedSearchRow {
    let frame = frame(language, "/compte/recherches");
    let t = frame.t;
    SavedSearchRow {
        t,
        anchor: format!("r-{}", name.len() * 7 + usize::from(is_own)),
        name: name.into(),
        url: "/recherche?q=policier&type=audiobook".into(),
        summary: summary.into(),
        note: match is_own {
            true => t
                .with("saved-search-changed-on")
                .arg("date", "18 novembre")
                .to_string(),
            false => t
                .with("saved-search-offered-by")
                .arg("librarian", "Nadia")
                .to_string(),
        },
        edit_url: is_own.then(|| "/compte/recherches/12".into()),
        delete_url: is_own.then(|| "/compte/recherches/12/supprimer".into()),
        copy_url: (!is_own).then(|| "/compte/recherches/12/copier".into()),
        subscribe_url: "/compte/recherches/12/abonner".into(),
        is_followed,
    }
}

fn searches(language: Language) -> SavedSearchesPage {
    let mut frame = account_frame(
        language,
        "/compte/recherches",
        AccountEntry::SavedSearches,
        "account-menu-saved-searches",
    );
    let t = frame.t;
    let deleted = t
        .with("flash-search-deleted")
        .arg("what", "Cadeaux 2025")
        .to_string();
    frame.flash = Some(
        Flash::new(Tone::Ok, deleted, t.get("saved-search-deleted-text")).with_action(FlashAction::Do {
            text: t.get("saved-search-restore").into_owned(),
            url: "/compte/recherches/9/retablir".into(),
            token: TOKEN.into(),
        }),
    );
    SavedSearchesPage {
        refusal: None,
        own: vec![
            row(
                language,
                "Polars en livre audio",
                "« policier », Livre audio et Français",
                true,
                false,
            ),
            row(
                language,
                "Simenon & <fils> en \"BD\"",
                "« simenon », Bande dessinée",
                true,
                true,
            ),
        ],
        pager: Pager::new(t, 1, 2, |page| format!("/compte/recherches?page={page}")),
        deleted: lately(
            &frame,
            "saved-search-deleted-lately",
            frame.urls.saved_searches(),
            "/compte/recherches/8/retablir",
        ),
        offered: vec![
            row(
                language,
                "Nouveaux romans belges",
                "Roman, Depuis 2025",
                false,
                true,
            ),
            row(language, "Facile à lire", "Grands caractères", false, false),
        ],
        token: TOKEN.into(),
        frame,
    }
}

fn no_searches(language: Language) -> SavedSearchesPage {
    let mut page = searches(language);
    page.frame.flash = None;
    page.own.clear();
    page.deleted.rows.clear();
    page.offered.clear();
    page.pager = Pager::new(page.frame.t, 1, 1, |_| String::new());
    page.refusal = Some(Refusal {
        reason: page.frame.t.get("alert-refused-no-address").into_owned(),
        ways_out: Vec::new(),
    });
    page
}

fn search(language: Language) -> SavedSearchPage {
    let frame = account_frame(
        language,
        "/compte/recherches/12",
        AccountEntry::SavedSearches,
        "saved-search-edit-title",
    );
    let t = frame.t;
    SavedSearchPage {
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "nom".into(),
                text: t.get("saved-search-refused-name-missing").into_owned(),
            }],
        },
        name: String::new(),
        summary: "« policier », Livre audio et Français".into(),
        results_url: "/recherche?q=policier&type=audiobook&langue=fre".into(),
        action: "/compte/recherches/12".into(),
        token: TOKEN.into(),
        frame,
    }
}

fn keep(language: Language) -> KeepSearchPage {
    let frame = account_frame(
        language,
        "/recherche/enregistrer?q=policier",
        AccountEntry::SavedSearches,
        "saved-search-keep-title",
    );
    KeepSearchPage {
        refusal: None,
        errors: Errors::none(frame.t),
        summary: "« policier » et Livre audio".into(),
        results_url: "/recherche?q=policier&type=audiobook".into(),
        query: "q=policier&type=audiobook".into(),
        is_change: false,
        existing: vec![(12, "Polars".into(), false), (13, "Simenon en BD".into(), true)],
        name: "policier".into(),
        subscribe: Some(true),
        token: TOKEN.into(),
        frame,
    }
}

fn keep_to_correct(language: Language) -> KeepSearchPage {
    let mut page = keep(language);
    let t = page.frame.t;
    page.existing.clear();
    page.subscribe = None;
    page.errors.list.push(FieldError {
        field: "nom".into(),
        text: t
            .with("saved-search-refused-name-too-long")
            .n("limit", 80)
            .to_string(),
    });
    let reason = t
        .with("saved-search-refused-too-many")
        .n("count", 100)
        .n("limit", 100);
    page.refusal = Some(Refusal {
        reason: reason.to_string(),
        ways_out: vec![Link::new(
            t.get("way-out-see-saved-searches"),
            page.frame.urls.saved_searches(),
        )],
    });
    page
}

fn alerts(language: Language) -> AlertsPage {
    let frame = account_frame(
        language,
        "/compte/abonnements",
        AccountEntry::Alerts,
        "account-menu-alerts",
    );
    let t = frame.t;
    let row = |name: &str, url: Option<&str>, last_mail: String| AlertRow {
        name: name.into(),
        url: url.map(Into::into),
        rhythm: t
            .with("alert-rhythm")
            .arg("frequency", t.coded("alert-frequency", "weekly"))
            .arg("libraries", t.get("alert-scope-mine"))
            .to_string(),
        summary: "« simenon » et Bande dessinée".into(),
        last_mail,
        edit_url: "/compte/abonnements/31".into(),
        end_url: "/compte/abonnements/31/arreter".into(),
    };
    let last = t
        .with("alert-last-mail")
        .arg("date", "9 novembre")
        .n("count", 1)
        .to_string();
    AlertsPage {
        refusal: None,
        address: Some("camille@exemple.be".into()),
        rows: vec![
            row("Simenon en BD", Some("/recherche?q=simenon&type=comic"), last),
            row(
                "Nouveaux romans belges",
                None,
                t.get("alert-never-mailed").into_owned(),
            ),
        ],
        ended: lately(
            &frame,
            "alert-ended-lately",
            frame.urls.alerts(),
            "/compte/abonnements/30/retablir",
        ),
        token: TOKEN.into(),
        frame,
    }
}

fn no_alerts(language: Language) -> AlertsPage {
    let mut page = alerts(language);
    page.rows.clear();
    page.ended.rows.clear();
    page
}

fn alert(language: Language) -> AlertPage {
    let frame = account_frame(
        language,
        "/compte/abonnements/31",
        AccountEntry::Alerts,
        "alert-edit-title",
    );
    let t = frame.t;
    let choice = |kind: &str, value: &'static str, is_checked| AlertChoice {
        value,
        label: t.coded(kind, value).into_owned(),
        detail: t.coded(&format!("{kind}-text"), value).into_owned(),
        is_checked,
    };
    AlertPage {
        name: "Simenon en BD".into(),
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "bib".into(),
                text: t.get("alert-refused-no-library-chosen").into_owned(),
            }],
        },
        frequencies: ["at_once", "daily", "weekly"]
            .map(|code| choice("alert-every", code, code == "weekly"))
            .into(),
        scopes: ["mine", "chosen", "network"]
            .map(|code| choice("alert-for", code, code == "chosen"))
            .into(),
        libraries: ["Soignies", "Mons", "Ath"]
            .map(|name| FollowedLibrary {
                slug: name.to_lowercase(),
                name: name.into(),
                is_checked: name == "Mons",
            })
            .into(),
        action: "/compte/abonnements/31".into(),
        token: TOKEN.into(),
        frame,
    }
}

fn stop(language: Language, is_question: bool) -> StopAlertPage {
    let frame = frame(language, "/desabonnement/8f14e45fceea167a");
    let t = frame.t;
    let key = if is_question {
        "alert-stop-question"
    } else {
        "alert-stopped"
    };
    let say = |key: &str| t.with(key).arg("search", "Simenon en BD").to_string();
    let title = say(key);
    StopAlertPage {
        text: say(&format!("{key}-text")),
        action: is_question.then(|| "/desabonnement/8f14e45fceea167a".into()),
        frame: frame.at(title.clone(), None),
        title,
    }
}

fn offered(language: Language) -> StaffSearchesPage {
    let (frame, staff) = around(language, "/pro/recherches", StaffEntry::Searches);
    let t = frame.t;
    let library = |slug: &str, name: &str| LibraryChoice {
        slug: slug.into(),
        name: name.into(),
        is_chosen: slug == "soignies",
    };
    StaffSearchesPage {
        offered: vec![StaffSearchRow {
            id: 12,
            name: "Nouveaux romans belges".into(),
            url: "/recherche?type=book".into(),
            summary: "Roman, Depuis 2025".into(),
            scope: t.get("staff-searches-everybody").into_owned(),
            since: "18 novembre".into(),
        }],
        kept: vec![(13, "Documentaires pour exposés".into())],
        scopes: vec![
            library("", &t.get("staff-searches-everybody")),
            library("soignies", "Bibliothèque de Soignies"),
        ],
        token: TOKEN.into(),
        staff,
        frame,
    }
}

fn lately(frame: &Frame, heading: &'static str, action: String, restore_url: &str) -> Lately {
    Lately {
        t: frame.t,
        heading,
        action,
        token: TOKEN.into(),
        rows: vec![DeletedRow {
            name: "Jardin".into(),
            restore_url: restore_url.into(),
        }],
    }
}
