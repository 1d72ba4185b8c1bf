//! Every page with made-up content: what the tests render and the gallery shows.

mod access;
mod account;
mod browse;
mod events;
mod holds;
mod lists;
mod public;
mod publishing;
mod reader;
mod record;
mod saved_searches;
mod search;
mod staff;
mod suggestions;
mod take_along;
mod written;

use askama::Template;
use domain::language::Language;
use domain::record::{Audience, DocumentType, Fiction};
use jiff::civil::{Date, date};
use store::menu::Counts;
use web::covers::{Cover, Subject};
use web::frame::{Frame, Here, Visitor};
use web::parts::{Kind, Spine};

/// The day on which the samples are read.
pub fn today() -> Date {
    date(2026, 11, 23)
}

/// A sample: its path in the gallery, and the page.
pub type Sample = (&'static str, String);

/// Every page, in a language.
pub fn pages(language: Language) -> Vec<Sample> {
    let mut pages = public::pages(language);
    pages.extend(search::pages(language));
    pages.extend(browse::pages(language));
    pages.extend(account::pages(language));
    pages.extend(holds::pages(language));
    pages.extend(access::pages(language));
    pages.extend(saved_searches::pages(language));
    pages.extend(written::pages(language));
    pages.extend(lists::pages(language));
    pages.extend(reader::pages(language));
    pages.extend(staff::pages(language));
    pages.extend(events::pages(language));
    pages.extend(publishing::pages(language));
    pages.extend(take_along::pages(language));
    pages
}

fn shown(page: impl Template) -> String {
    page.render().expect("a page renders")
}

/// The frame of someone who chose a library and has not signed in.
fn frame(language: Language, path: &str) -> Frame {
    let mut frame = Frame::new(language, "Bibliothèques Escaut-Sambre", path);
    frame.library = Some(Here {
        name: "Bibliothèque de Soignies".into(),
        slug: "soignies".into(),
        opening: frame
            .t
            .with("site-opening-open-until")
            .arg("time", "18 h")
            .to_string(),
        phone: Some("067 00 00 00".into()),
    });
    frame.library_count = 9;
    frame.demo = true;
    frame
}

/// The frame of a reader.
fn signed_in(language: Language, path: &str) -> Frame {
    let mut frame = frame(language, path);
    frame.visitor = Some(Visitor {
        name: "Camille".into(),
        counts: Counts {
            loans_and_holds: 7,
            ..Counts::default()
        },
        is_staff: false,
        token: "b1946ac92492d2347c6235b4d2611184".into(),
    });
    frame
}

const NOVEL: Subject = Subject {
    document_type: DocumentType::Book,
    fiction: Some(Fiction::Fiction),
    audience: Some(Audience::Adult),
};

const ESSAY: Subject = Subject {
    fiction: Some(Fiction::Nonfiction),
    ..NOVEL
};

const COMIC: Subject = Subject {
    document_type: DocumentType::Comic,
    ..NOVEL
};

const PICTURE_BOOK: Subject = Subject {
    audience: Some(Audience::Youth),
    ..NOVEL
};

const fn typed(document_type: DocumentType) -> Subject {
    Subject {
        document_type,
        fiction: None,
        audience: None,
    }
}

fn kind(frame: &Frame, subject: Subject) -> Kind {
    Kind::of(frame.t, subject.document_type, subject.fiction, subject.audience)
}

/// Titles, authors, types and call numbers of an imaginary shelf, in its order.
const SHELF: [(&str, &str, Subject, &str); 20] = [
    ("Les Rigoles", "Brecht Evens", COMIC, "BD EVE"),
    ("L’Arabe du futur, 1", "Riad Sattouf", COMIC, "BD SAT"),
    ("La Légèreté", "Catherine Meurisse", COMIC, "BD MEU"),
    ("La Grande Forêt", "Anne Brouillard", PICTURE_BOOK, "J BRO"),
    ("C’est moi le plus fort", "Mario Ramos", PICTURE_BOOK, "J RAM"),
    (
        "Quartier lointain",
        "Jirō Taniguchi",
        typed(DocumentType::Manga),
        "M TAN",
    ),
    ("Houris", "Kamel Daoud", NOVEL, "R DAO"),
    ("La Légende d’Ulenspiegel", "Charles De Coster", NOVEL, "R DEC"),
    ("La vraie vie", "Adeline Dieudonné", NOVEL, "R DIE"),
    ("Les Années", "Annie Ernaux", NOVEL, "R ERN"),
    (
        "Moi qui n’ai pas connu les hommes",
        "Jacqueline Harpman",
        NOVEL,
        "R HAR",
    ),
    ("Premier sang", "Amélie Nothomb", NOVEL, "R NOT"),
    ("Bruges-la-Morte", "Georges Rodenbach", NOVEL, "R ROD"),
    ("Pedigree", "Georges Simenon", NOVEL, "R SIM P"),
    ("Le chien jaune", "Georges Simenon", NOVEL, "R SIM"),
    ("La Salle de bain", "Jean-Philippe Toussaint", NOVEL, "R TOU"),
    ("Mémoires d’Hadrien", "Marguerite Yourcenar", NOVEL, "R YOU"),
    ("Racine carrée", "Stromae", typed(DocumentType::Music), "2 STR"),
    ("Habiter en oiseau", "Vinciane Despret", ESSAY, "591 DES"),
    ("Congo, une histoire", "David Van Reybrouck", ESSAY, "967 VAN"),
];

fn spines(frame: &Frame) -> Vec<Spine> {
    let mut spines = Vec::new();
    for (number, (title, author, subject, call_number)) in (1..).zip(SHELF) {
        let cover = Cover::of(title, author, subject);
        spines.push(Spine::new(&cover, call_number, frame.urls.record(number, title)));
    }
    spines
}
