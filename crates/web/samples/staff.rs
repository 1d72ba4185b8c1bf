//! Pages of the staff.

mod access;
mod corrections;
mod desk;
mod figures;
mod libraries;
mod loads;
mod queue;
mod relevance;
mod team;
mod written;

use domain::hold::DeclineReason;
use domain::language::Language;
use i18n::Translator;
use jiff::civil::date;
use web::covers::Cover;
use web::frame::Frame;
use web::pages::staff::*;
use web::parts::*;

use super::{COMIC, Sample, shown, signed_in, today};

const TOKEN: &str = "b1946ac92492d2347c6235b4d2611184";

pub fn pages(language: Language) -> Vec<Sample> {
    let mut pages = vec![
        ("pro", shown(dashboard(language, true))),
        ("pro-rien", shown(dashboard(language, false))),
        ("pro-reservations", shown(queue(language))),
        ("pro-reservations-vide", shown(empty_queue(language))),
        ("pro-refuser", shown(reason(language, false))),
        ("pro-refuser-erreur", shown(reason(language, true))),
        ("pro-rayon", shown(pick_list(language))),
        ("pro-comptoir", shown(desk::desk(language))),
        ("pro-comptoir-pret", shown(desk::desk_lending(language))),
        ("pro-comptoir-refus", shown(desk::desk_refusing(language))),
        ("pro-dette", shown(desk::debt(language))),
        ("pro-message", shown(desk::message(language))),
        ("pro-lecteurs", shown(desk::readers(language, "dupont", false))),
        (
            "pro-lecteurs-aucun",
            shown(desk::readers(language, "<script>", true)),
        ),
        ("pro-lecteur-nouveau", shown(desk::new_reader(language))),
        ("pro-lecteur-erreur", shown(desk::new_reader_to_correct(language))),
        (
            "pro-lecteur-homonyme",
            shown(desk::new_reader_known_already(language)),
        ),
        ("pro-commentaires", shown(written::moderation(language, false))),
        (
            "pro-commentaires-erreur",
            shown(written::moderation(language, true)),
        ),
        (
            "pro-commentaires-vide",
            shown(written::nothing_to_moderate(language)),
        ),
        ("pro-suggestions", shown(written::suggestions(language, false))),
        (
            "pro-suggestions-erreur",
            shown(written::suggestions(language, true)),
        ),
        ("pro-taches", shown(jobs(language))),
    ];
    pages.extend(access::pages(language));
    pages.extend(team::pages(language));
    pages.extend(libraries::pages(language));
    pages.extend(queue::pages(language));
    pages.extend(loads::pages(language));
    pages.extend(corrections::pages(language));
    pages.extend(figures::pages(language));
    pages.extend(relevance::pages(language));
    pages
}

pub fn around(language: Language, path: &str, current: StaffEntry) -> (Frame, StaffFrame) {
    let mut frame = signed_in(language, path);
    if let Some(visitor) = &mut frame.visitor {
        visitor.is_staff = true;
    }
    let urls = frame.urls;
    let entries = [
        (StaffEntry::Dashboard, urls.staff(), 0),
        (StaffEntry::Holds, urls.staff_holds(), 14),
        (StaffEntry::Shuttle, urls.staff_shuttle(), 0),
        (StaffEntry::Desk, urls.staff_desk(), 0),
        (StaffEntry::Readers, urls.staff_readers(), 0),
        (StaffEntry::Searches, urls.staff_searches(), 0),
        (StaffEntry::Suggestions, urls.staff_suggestions(), 2),
        (StaffEntry::Moderation, urls.staff_moderation(), 3),
        (StaffEntry::Agenda, urls.staff_agenda(), 0),
        (StaffEntry::Registrations, urls.staff_registrations(), 2),
        (StaffEntry::Libraries, urls.staff_libraries(), 0),
        (StaffEntry::Jobs, urls.staff_jobs(), 1),
    ];
    let entries = entries.into_iter().map(|(entry, url, count)| {
        let link = StaffLink::new(entry, url, count);
        if entry == current { link.current() } else { link }
    });
    let staff = StaffFrame {
        library: "Soignies".into(),
        entries: entries.collect(),
        name: "Nadia Lambert".into(),
    };
    (frame, staff)
}

fn libraries(t: Translator, action: String, with_all: bool) -> LibraryForm {
    let choice = |slug: &str, name: &str, is_chosen| LibraryChoice {
        slug: slug.into(),
        name: name.into(),
        is_chosen,
    };
    let all = with_all.then(|| choice("", &t.get("staff-filter-all-libraries"), false));
    let own = [
        choice("soignies", "Soignies", true),
        choice("braine", "Braine-le-Comte", false),
    ];
    LibraryForm {
        t,
        action,
        kept: Vec::new(),
        choices: all.into_iter().chain(own).collect(),
    }
}

fn dashboard(language: Language, is_busy: bool) -> DashboardPage {
    let (frame, staff) = around(language, "/pro", StaffEntry::Dashboard);
    let t = frame.t;
    let row = |key: &str, count: i64, text: String, stage: &str, is_late| ToDo {
        count,
        what: t.with(key).n("count", count).to_string(),
        text,
        url: format!("{}?etape={stage}", frame.urls.staff_holds()),
        is_first: stage == "a-valider",
        is_late,
    };
    let waiting = t.with("staff-oldest").arg("waiting", t.waiting(2 * 1440_u32));
    let here = t.with("staff-on-shelf-here").n("count", 9);
    let to_do = vec![
        row(
            "staff-count-requested",
            14,
            format!("{waiting} {here}"),
            "a-valider",
            true,
        ),
        row(
            "staff-count-to-pick",
            9,
            t.with("staff-oldest").arg("waiting", t.waiting(310)).to_string(),
            "a-chercher",
            false,
        ),
        row("staff-count-expired", 1, String::new(), "expirees", false),
    ];
    DashboardPage {
        today: t.sentence(t.date_long(today(), today())),
        opening: Some(
            t.with("staff-dashboard-open")
                .arg("hours", "13 h – 18 h")
                .to_string(),
        ),
        libraries: is_busy.then(|| libraries(t, frame.urls.staff(), false)),
        search_url: Some(frame.urls.staff_readers()),
        to_do: if is_busy { to_do } else { Vec::new() },
        publish: if is_busy {
            vec![Link::new(t.get("staff-news-new"), frame.urls.staff_news())]
        } else {
            Vec::new()
        },
        loans: is_busy.then(|| {
            let chart = Chart {
                title: t.get("figure-loan").into_owned(),
                total: None,
                highest: "101, 21 novembre".into(),
                width: 30,
                bars: vec![(1, 40, 60), (11, 0, 100), (21, 70, 30)],
                ends: ("20 novembre".into(), "22 novembre".into()),
            };
            (chart, frame.urls.staff_figures())
        }),
        events: if is_busy {
            vec![DayEvent {
                when: "Aujourd’hui, 14 h – 16 h".into(),
                title: "Dessine <ton> monstre".into(),
                place: "Section jeunesse".into(),
                seats: "8 / 10".into(),
                sheet_url: Some(frame.urls.staff_registrations()),
            }]
        } else {
            Vec::new()
        },
        staff,
        frame,
    }
}

/// Waiting minutes, call number, barcode, title, authors, where it is, whose hold, where to.
type SampleRow = (
    u32,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const ROWS: [SampleRow; 7] = [
    (
        2900,
        "R SIM P",
        "0312 4471 08",
        "Pedigree",
        "Simenon, Georges",
        "on-shelf",
        "Delvaux, C.",
        "Soignies",
    ),
    (
        2890,
        "BD EVE",
        "0312 8820 14",
        "Les Rigoles",
        "Evens, Brecht",
        "on-shelf",
        "Lambert, N.",
        "Soignies",
    ),
    (
        1500,
        "R HAR",
        "0312 1107 55",
        "Moi qui n’ai pas connu les hommes",
        "Harpman, Jacqueline",
        "on-shelf",
        "Ouali, S.",
        "Braine-le-Comte",
    ),
    (
        1450,
        "M SHI 3",
        "0312 9915 02",
        "L’Atelier des sorciers, t. 3",
        "Shirahama, Kamome",
        "on-loan",
        "Wouters, J.",
        "Soignies",
    ),
    (
        1200,
        "F VAN",
        "0312 5581 19",
        "Toto le héros",
        "Van Dormael, Jaco",
        "missing",
        "Maes, E.",
        "Soignies",
    ),
    (
        300,
        "T MAE",
        "0312 0077 03",
        "L’Oiseau bleu",
        "Maeterlinck, Maurice",
        "on-shelf",
        "Gilson, T.",
        "Mons",
    ),
    (
        12,
        "J RAM",
        "0312 6402 31",
        "C’est moi le plus fort",
        "Ramos, Mario",
        "on-shelf",
        "Petit, A.",
        "Soignies",
    ),
];

fn state(t: Translator, code: &str) -> Badge {
    let text = t.coded("item-state", code).into_owned();
    match code {
        "on-shelf" => Badge::ok(text),
        "missing" => Badge::no(text),
        _ => Badge::wait(text),
    }
}

fn queue(language: Language) -> QueuePage {
    let (mut frame, staff) = around(language, "/pro/reservations?ligne=11", StaffEntry::Holds);
    let t = frame.t;
    let urls = frame.urls;
    let undo = FlashAction::Do {
        text: t.get("staff-undo-validation").into_owned(),
        url: format!("{}?r=9.2", urls.staff_undo()),
        token: TOKEN.into(),
    };
    let done = t.with("staff-validated").n("count", 1).to_string();
    let text = t.with("staff-validated-undo").n("count", 10).to_string();
    frame.flash = Some(Flash::new(Tone::Ok, done, text).with_action(undo));
    let tab = |key: &str, count, is_current| StageTab {
        text: t.get(key).into_owned(),
        url: format!("{}?etape={key}", urls.staff_holds()),
        count,
        is_current,
    };
    let rows = (10..).zip(ROWS).map(
        |(id, (minutes, cote, barcode, title, authors, at, reader, pickup))| QueueRow {
            key: format!("{id}.1"),
            waiting: t.waiting(minutes),
            is_long: minutes > 1440,
            call_number: cote.into(),
            barcode: barcode.into(),
            title: title.into(),
            url: format!("{}?ligne={id}", urls.staff_holds()),
            authors: authors.into(),
            state: state(t, at),
            reader: reader.into(),
            pickup: pickup.into(),
            is_open: id == 11,
            is_chosen: id == 10 || id == 13,
            conflict: (id == 15).then(|| {
                let time = t.time(jiff::civil::time(14, 2, 0, 0));
                Badge::late(
                    t.with("staff-conflict")
                        .arg("name", "Nadia")
                        .arg("time", time)
                        .to_string(),
                )
            }),
        },
    );
    QueuePage {
        tabs: vec![
            tab("staff-tab-requested", 14, true),
            tab("staff-tab-to-pick", 9, false),
            tab("staff-tab-in-transit", 6, false),
            tab("staff-tab-ready", 21, false),
            tab("staff-tab-expired", 3, false),
        ],
        filter: filter(t),
        caption: t.get("staff-caption-requested").into_owned(),
        first_column: t.get("staff-column-waiting").into_owned(),
        actions: vec![QueueAction::Validate, QueueAction::Decline],
        rows: rows.collect(),
        pager: Pager::new(t, 1, 3, |page| format!("{}?page={page}", urls.staff_holds())),
        panel: Some(panel(&frame)),
        whole: Vec::new(),
        elsewhere: vec![StageLink {
            icon: "printer",
            text: t.get("staff-pick-list").into_owned(),
            url: frame.urls.staff_pick_list(),
        }],
        csv_url: format!("{}?etape=a-valider&bib=soignies", urls.staff_holds_csv()),
        token: TOKEN.into(),
        kept: vec![("etape", "a-valider".into()), ("bib", "soignies".into())],
        frame,
        staff,
    }
}

fn rule(t: Translator) -> RuleLine {
    let line = |label: &str, value: &str| {
        let phrase = t.with("rule-line").arg("label", t.get(label));
        phrase.arg("value", value).to_string()
    };
    let about = "Soignies × Film";
    RuleLine {
        number: Some(t.with("rule-number").arg("number", "12").to_string()),
        name: t
            .with("rule-name")
            .arg("about", about)
            .arg("days", t.get("rule-always"))
            .to_string(),
        figures: vec![line("rule-loan-days", "14"), line("rule-max-holds", "2")],
    }
}

fn panel(frame: &Frame) -> Panel {
    let t = frame.t;
    let asked = format!(
        "{}, {}",
        t.date_long(date(2026, 11, 21), today()),
        t.time(jiff::civil::time(9, 40, 0, 0))
    );
    let history = t
        .with("staff-history-line")
        .arg("date", t.date_short(date(2026, 11, 21)))
        .arg("time", t.time(jiff::civil::time(9, 40, 0, 0)))
        .arg("state", t.get("hold-state-requested"))
        .arg("name", t.get("staff-actor-portal"));
    Panel {
        rules: vec![rule(t)],
        key: "11.1".into(),
        cover: Cover::of("Les Rigoles", "Brecht Evens", COMIC),
        title: "Les Rigoles".into(),
        record_url: frame.urls.record(4471, "Les Rigoles"),
        imprint: "Brecht Evens, Actes Sud BD, 2018".into(),
        call_number: vec!["BD".into(), "EVE".into()],
        facts: vec![
            FactLine::new(t.get("staff-panel-asked"), asked),
            FactLine::new(t.get("staff-panel-reader"), "Nathalie Lambert").to(Some(frame.urls.staff_desk())),
            FactLine::new(t.get("staff-panel-card"), "2 1908 0051 7702 3").mono(),
            FactLine::new(t.get("staff-panel-pickup"), "Soignies"),
            FactLine::new(t.get("staff-panel-fees"), "12,40 €").bad_if(true),
            FactLine::new(t.get("staff-panel-before"), t.get("staff-panel-nobody")),
            FactLine::new(t.get("staff-panel-item"), t.coded("item-state", "on-shelf")),
        ],
        note: String::new(),
        has_note: true,
        history: vec![history.to_string()],
        actions: vec![QueueAction::Validate, QueueAction::Decline],
        next: "12".into(),
    }
}

fn empty_queue(language: Language) -> QueuePage {
    let mut page = queue(language);
    page.frame.flash = None;
    page.rows.clear();
    page.panel = None;
    page.filter.libraries.clear();
    page
}

fn filter(t: Translator) -> QueueFilter {
    let choice = |value: &str, text: &str, is_chosen| FilterChoice {
        value: value.into(),
        text: text.into(),
        is_chosen,
    };
    QueueFilter {
        stage: "a-valider",
        libraries: vec![
            choice("", &t.get("staff-filter-all-libraries"), false),
            choice("soignies", "Soignies", true),
            choice("braine", "Braine-le-Comte", false),
        ],
        situations: vec![
            choice("", &t.get("staff-filter-all-states"), true),
            choice("en-rayon", &t.get("staff-situation-here"), false),
            choice("ailleurs", &t.get("staff-situation-elsewhere"), false),
            choice("prete", &t.get("staff-situation-on-loan"), false),
            choice("introuvable", &t.get("staff-situation-unavailable"), false),
        ],
    }
}

fn reason(language: Language, is_refused: bool) -> ReasonPage {
    let (frame, staff) = around(
        language,
        "/pro/reservations/refuser?r=10.1&r=13.1",
        StaffEntry::Holds,
    );
    let t = frame.t;
    let mut errors = Errors::none(t);
    if is_refused {
        errors.list.push(FieldError {
            field: "raison".into(),
            text: t.get("staff-decline-reason-needed").into_owned(),
        });
    }
    let reasons = DeclineReason::ALL.iter().map(|reason| {
        let code = reason.code();
        ReasonChoice {
            code,
            label: t.coded("decline-reason", &code.replace('_', "-")).into_owned(),
            sentence: t.coded("decline-sentence", &code.replace('_', "-")).into_owned(),
            is_checked: !is_refused && *reason == DeclineReason::NotFound,
        }
    });
    let asked = |key: &str, title: &str, reader: &str| Asked {
        key: key.into(),
        title: title.into(),
        reader: reader.into(),
    };
    ReasonPage {
        question: t.with("staff-decline-title").n("count", 2).to_string(),
        verb: t.get("staff-decline").into_owned(),
        keep: t.get("staff-decline-keep").into_owned(),
        back_url: frame.urls.staff_holds(),
        action: frame.urls.staff_decline(),
        asked: vec![
            asked("10.1", "Pedigree", "Delvaux, C., Soignies"),
            asked("13.1", "L’Atelier des sorciers, t. 3", "Wouters, J., Soignies"),
        ],
        reasons: reasons.collect(),
        note: if is_refused {
            "Nous le cherchons encore.".into()
        } else {
            String::new()
        },
        errors,
        token: TOKEN.into(),
        kept: vec![("etape", "a-valider".into()), ("bib", "soignies".into())],
        frame,
        staff,
    }
}

fn pick_list(language: Language) -> PickListPage {
    let (frame, staff) = around(language, "/pro/reservations/rayon", StaffEntry::Holds);
    let t = frame.t;
    let row = |index: usize, travels_to: Option<&str>| {
        let (minutes, cote, barcode, title, authors, ..) = ROWS[index];
        PickRow {
            key: format!("{index}.2"),
            call_number: cote.into(),
            barcode: barcode.into(),
            title: title.into(),
            authors: authors.into(),
            travels_to: travels_to.map(ToOwned::to_owned),
            waiting: t.waiting(minutes),
        }
    };
    let day = t.date_long(today(), today());
    PickListPage {
        title: t
            .with("staff-pick-list-title")
            .arg("library", "Soignies")
            .arg("date", day)
            .to_string(),
        libraries: Some(libraries(t, frame.urls.staff_pick_list(), false)),
        sections: vec![
            PickSection {
                name: "Adultes".into(),
                rows: vec![row(1, None), row(2, Some("Braine-le-Comte")), row(0, None)],
            },
            PickSection {
                name: "Jeunesse".into(),
                rows: vec![row(6, None)],
            },
        ],
        token: TOKEN.into(),
        library: "soignies".into(),
        queue_url: frame.urls.staff_holds(),
        frame,
        staff,
    }
}

fn jobs(language: Language) -> JobsPage {
    let (frame, staff) = around(language, "/pro/taches", StaffEntry::Jobs);
    let t = frame.t;
    JobsPage {
        rows: vec![JobLine {
            id: 77,
            kind: t.coded("job", "send-mail").into_owned(),
            attempts: t.with("staff-jobs-attempts").n("count", 8).to_string(),
            error: "550 5.1.1 <x@exemple.be>: user unknown".into(),
        }],
        token: TOKEN.into(),
        frame,
        staff,
    }
}
