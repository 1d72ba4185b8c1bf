//! Pages for everyone, besides searching.

use domain::language::Language;
use i18n::Translator;
use web::covers::Cover;
use web::frame::Section;
use web::pages::*;
use web::parts::*;

use super::{SHELF, Sample, frame, shown, spines};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("accueil", shown(home(language))),
        ("bibliotheques", shown(libraries(language))),
        ("bibliotheque", shown(library(language))),
        ("erreur", shown(error(language))),
        ("mails", shown(mail_box(language))),
        ("mail", shown(mail(language))),
    ]
}

fn home(language: Language) -> HomePage {
    let mut frame = frame(language, "/bibliotheques/soignies");
    let t = frame.t;
    frame.library_count = 9;
    let shortcut = |key: &str, question: &str| Link::new(t.get(key), frame.urls.search_for(question));
    let covers = |wanted: &[usize]| {
        let taken = wanted.iter().map(|index| SHELF[*index]);
        taken
            .map(|(title, author, subject, _)| CoverLink {
                cover: Cover::of(title, author, subject),
                title: title.into(),
                author: author.into(),
                url: frame.urls.record(7, title),
            })
            .collect()
    };
    let (selections, praises, news) = super::written::cards(&frame);
    frame.foot_on_paper = true;
    HomePage {
        selections,
        staff_picks: vec![super::written::staff_praise(&frame)],
        praises,
        news,
        shortcuts: vec![
            shortcut("home-shortcut-new", "tri=arrivee"),
            shortcut("home-shortcut-comics", "type=comic&type=manga"),
            shortcut("home-shortcut-youth", "public=youth"),
            shortcut("home-shortcut-audio", "type=audiobook"),
            shortcut("home-shortcut-films-music", "type=film&type=music"),
        ],
        arrivals: Some(Shelf {
            label: t.with("home-new").arg("library", "Soignies").to_string(),
            spines: spines(&frame),
        }),
        arrival_count: 64,
        arrivals_url: frame.urls.search_for("tri=arrivee"),
        events: super::events::rows(&frame),
        agenda_url: frame.urls.agenda(),
        strips: vec![
            Strip {
                title: t.get("home-shortcut-comics").into_owned(),
                more: Some(shortcut("search-facet-all", "type=comic")),
                covers: covers(&[0, 1, 2, 5]),
            },
            Strip {
                title: t.get("home-shortcut-youth").into_owned(),
                more: Some(shortcut("search-facet-all", "public=youth")),
                covers: covers(&[3, 4]),
            },
        ],
        library: Some(panel(t)),
        frame,
    }
}

fn panel(t: Translator) -> LibraryPanel {
    let days = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ];
    let hours = days.iter().enumerate().map(|(index, day)| HoursLine {
        day: t.sentence(day),
        hours: match index {
            6 => t.get("library-closed").into_owned(),
            _ => "13 h – 18 h".into(),
        },
        is_today: index == 0,
    });
    LibraryPanel {
        name: "Bibliothèque de Soignies".into(),
        opening: Badge::ok(t.with("library-open-now-until").arg("time", "18 h").to_string())
            .with_icon("clock"),
        hours: hours.collect(),
        closures: vec![
            t.with("library-closure-day")
                .arg("date", "8 décembre")
                .to_string(),
        ],
        address: vec!["Rue de la Régence 21".into(), "7060 Soignies".into()],
        phone: Some("067 00 00 00".into()),
        mail: Some("soignies@exemple.be".into()),
        infos_url: "/bibliotheques/soignies/infos".into(),
    }
}

fn libraries(language: Language) -> LibrariesPage {
    let mut frame = frame(language, "/bibliotheques");
    let t = frame.t;
    frame.section = Some(Section::Libraries);
    frame = frame.at(t.get("library-list"), None);
    let card = |name: &str, address: &str, is_open: bool| LibraryCard {
        name: name.into(),
        address: address.into(),
        opening: if is_open {
            Badge::ok(t.with("library-open-now-until").arg("time", "18 h").to_string()).with_icon("clock")
        } else {
            Badge::wait(t.get("library-closed"))
        },
        url: frame.urls.library("x"),
        choose_url: frame.urls.choose_library("x"),
        is_mine: name.ends_with("Soignies"),
    };
    LibrariesPage {
        libraries: vec![
            card(
                "Bibliothèque de Soignies",
                "Rue de la Régence 21, 7060 Soignies",
                true,
            ),
            card("Bibliothèque d’Ath", "Grand-Place 13, 7800 Ath", true),
            card(
                "Bibliothèque de Braine-le-Comte",
                "Rue du Pont 31, 7090 Braine-le-Comte",
                false,
            ),
            card("Bibliobus", "14 arrêts", false),
        ],
        frame,
    }
}

fn library(language: Language) -> LibraryPage {
    let mut frame = frame(language, "/bibliotheques/soignies/infos");
    let t = frame.t;
    frame.section = Some(Section::Libraries);
    frame = frame
        .at(t.get("library-list"), Some(frame_url()))
        .at("Bibliothèque de Soignies", None);
    let next = t
        .with("library-stop-next")
        .arg("date", "mercredi 9 décembre")
        .arg("hours", "14 h – 15 h 30");
    LibraryPage {
        library: panel(t),
        paragraphs: vec!["Section jeunesse au rez-de-chaussée, adultes et bandes dessinées à l’étage, salle de travail avec seize places.".into()],
        stops: vec![("Neufvilles, place Joseph Wauters".into(), next.to_string())],
        pages: vec![TextLink {
            text: "Venir à la bibliothèque".into(),
            url: frame.urls.page("venir"),
            language: (language != Language::Fr).then_some("fr"),
        }],
        home_url: frame.urls.library("soignies"),
        choose_url: Some(frame.urls.choose_library("soignies")),
        map_url: Some("https://www.openstreetmap.org/?mlat=50.58&mlon=4.07".into()),
        frame,
    }
}

fn frame_url() -> String {
    "/bibliotheques".into()
}

fn error(language: Language) -> ErrorPage {
    let frame = frame(language, "/rien");
    let t = frame.t;
    ErrorPage {
        title: t.get("error-not-found-title").into_owned(),
        text: t.get("error-not-found-text").into_owned(),
        reference: Some(
            t.with("error-reference")
                .arg("reference", "7F3K-9QXM")
                .to_string(),
        ),
        links: vec![
            Link::new(t.get("error-to-search"), frame.urls.search()),
            Link::new(t.get("error-to-home"), frame.urls.front()),
        ],
        frame,
    }
}

fn mail_box(language: Language) -> MailBoxPage {
    let frame = frame(language, "/dev/mail");
    let t = frame.t;
    MailBoxPage {
        mails: vec![MailLine {
            url: frame.urls.mail(1),
            subject: "« Pedigree » vous attend à Soignies".into(),
            to: "camille.delvaux@exemple.be".into(),
            sent: "23 novembre, 14 h 12".into(),
        }],
        frame: frame.at(t.get("demo-mailbox-title"), None),
    }
}

fn mail(language: Language) -> MailPage {
    let frame = frame(language, "/dev/mail/1");
    MailPage {
        subject: "« Pedigree » vous attend à Soignies".into(),
        to: "camille.delvaux@exemple.be".into(),
        sent: "23 novembre, 14 h 12".into(),
        text: "Bonjour Camille,\n\n« Pedigree » est mis de côté pour vous.\n".into(),
        calendar: Some("BEGIN:VCALENDAR\r\n<END>".into()),
        html_url: frame.urls.mail_html(1),
        frame,
    }
}
