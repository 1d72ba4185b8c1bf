//! A record with its copies, and one of which little is known.

use domain::language::Language;
use i18n::Translator;
use web::covers::Cover;
use web::frame::Section;
use web::pages::*;
use web::parts::*;

use super::{NOVEL, PICTURE_BOOK, frame, kind, spines};

pub fn items(t: Translator) -> Vec<ItemLine> {
    let line = |library: &str, section: &str, call_number: &str, badge, note: Option<String>| ItemLine {
        library: library.into(),
        is_mine: library == "Soignies",
        section: section.into(),
        call_number: call_number.into(),
        volume: None,
        badge,
        note,
    };
    let due = t.with("item-due").arg("date", "8 décembre").to_string();
    let arrives = t.with("item-arrives").arg("date", "26 novembre").to_string();
    vec![
        line(
            "Soignies",
            "1er étage, romans",
            "R SIM P",
            Badge::ok(t.get("item-state-on-shelf")),
            None,
        ),
        line(
            "Ath",
            "Romans",
            "R SIM",
            Badge::ok(t.get("item-state-on-shelf")),
            None,
        ),
        line(
            "Mons",
            "Magasin",
            "MAG 3821",
            Badge::ok(t.get("item-state-stacks")),
            None,
        ),
        line(
            "La Louvière",
            "Romans",
            "R SIM",
            Badge::wait(t.get("item-state-on-loan")),
            Some(due),
        ),
        line(
            "Tournai",
            "Romans",
            "R SIM",
            Badge::wait(t.get("item-state-in-transit")),
            Some(arrives),
        ),
        line(
            "Lessines",
            "Fonds local",
            "FL SIM",
            Badge::note(t.get("item-state-reference-only")),
            None,
        ),
    ]
}

pub fn record(language: Language) -> RecordPage {
    let mut frame = frame(language, "/notice/4471-pedigree");
    let t = frame.t;
    frame.section = Some(Section::Catalogue);
    frame = frame
        .at(t.get("search-title"), Some("/recherche?q=simenon".into()))
        .at("Pedigree", None);
    let subject = |text: &str| Link::new(text, "/recherche?sujet=x");
    let edition = |icon, title: &str, detail: &str, url: Option<String>, badge| Edition {
        icon,
        title: title.into(),
        url,
        detail: detail.into(),
        badge,
    };
    RecordPage {
        kind: kind(&frame, NOVEL),
        title: "Pedigree".into(),
        subtitle: None,
        contributions: vec![
            Contribution { name: "Georges Simenon".into(), role: None, url: "/recherche?auteur=simenon".into() },
            Contribution { name: "Pierre Assouline".into(), role: Some(t.get("role-translator").into_owned()), url: "/recherche?auteur=assouline".into() },
        ],
        cover: Cover::of("Pedigree", "Georges Simenon", NOVEL),
        heart: Heart {
            t,
            url: frame.urls.recommend(4471),
            title: "Pedigree".into(),
            is_on: false,
            title_id: String::new(),
        },
        get: GetBox {
            heading: t.with("availability-here").arg("library", "Soignies").to_string(),
            call_number: vec!["R".into(), "SIM".into(), "P".into()],
            place: Some("1er étage, romans adultes".into()),
            text: t.get("record-come").into_owned(),
            hold_url: Some(frame.urls.new_hold(4471)),
            desk_url: None,
            online_url: None,
            refusal: None,
            facts: vec![
                Fact::new("check", t.with("record-available-libraries").n("count", 4).n("total", 7).to_string()),
                Fact::new("users", t.with("record-holds-waiting").n("count", 0).to_string()),
                Fact::new("clock", t.with("record-loan-period").n("count", 21).to_string()),
            ],
        },
        summary: vec!["Liège, 1903. Élise Mamelin accouche pendant que les anarchistes posent des bombes place Saint-Lambert. Son fils Roger grandira à Outremeuse, entre un père tranquille, une mère inquiète et les pensionnaires russes de la maison.".into()],
        meta: vec![
            MetaRow::text(t.get("record-published"), "2023"),
            MetaRow::text(t.get("record-publisher"), "Presses de la Cité"),
            MetaRow::text(t.get("record-extent"), "622 pages, 20 cm"),
            MetaRow::text(t.get("record-language"), t.language_name("fre")),
            MetaRow::links(t.get("record-subjects"), vec![subject("Liège"), subject("Enfance"), subject("Première Guerre mondiale")]),
            MetaRow::number(t.get("record-isbn"), "978-2-00-000000-4"),
        ],
        save_url: frame.urls.save_record(1),
        take: super::take_along::record(&frame, 4471, "Pedigree"),
        links: vec![Link::new("Lire les premières pages", "https://exemple.be/extrait")],
        items: items(t),
        read_at: "14 h 05".into(),
        unknown: Vec::new(),
        editions: vec![
            edition("book-open", "Presses de la Cité, 2023", "Livre imprimé, 622 pages.", None, Badge::ok("4 en rayon")),
            edition("book-open", "Le Livre de Poche, 1998", "Livre de poche, 761 pages", Some("/notice/4472".into()), Badge::ok("2 en rayon")),
            edition("tablet-smartphone", "Livre numérique, 2012", "EPUB", Some("/notice/4473".into()), Badge::ok("En ligne")),
        ],
        more_editions: Some((
            t.with("edition-more").n("count", 1).to_string(),
            vec![edition("book-open", "Gallimard, 1948", "Livre, 509 pages.", Some("/notice/4474".into()), Badge::plain(t.get("availability-none")))],
        )),
        series: Some(super::browse::series_section(&frame)),
        beside: Some(super::browse::beside(&frame)),
        shelf: Some(ShelfSection {
            intro: t.with("record-shelf-text").arg("shelf", "R SIM").to_string(),
            shelf: Shelf {
                label: t.get("record-shelf").into_owned(),
                spines: spines(&frame)
                    .into_iter()
                    .skip(6)
                    .map(|spine| if spine.title == "Pedigree" { spine.here() } else { spine })
                    .collect(),
            },
        }),
        staff_picks: super::written::record_picks(&frame),
        praises: super::written::comments(&frame)
            .comments
            .into_iter()
            .take(1)
            .map(|praise| ShownContribution {
                anchor: "c-7".into(),
                rating: Some("4/5".into()),
                url: Some(frame.urls.recommendation(7)),
                ..praise
            })
            .collect(),
        comments: super::written::comments(&frame),
        frame,
    }
}

/// A record of which almost nothing is known, that cannot be reserved, and whose library is down.
pub fn bare_record(language: Language) -> RecordPage {
    let mut page = record(language);
    let t = page.frame.t;
    page.kind = kind(&page.frame, PICTURE_BOOK);
    page.contributions.clear();
    page.staff_picks.clear();
    page.praises.clear();
    page.comments = super::written::no_more_comments(&page.frame);
    page.subtitle = Some("sous-titre : « l’été » & ses <suites>".into());
    page.summary.clear();
    page.meta.clear();
    page.links.clear();
    page.editions.clear();
    page.more_editions = None;
    page.series = None;
    page.beside = None;
    page.shelf = None;
    page.items.clear();
    page.unknown = vec![
        t.with("availability-unknown-text")
            .arg("library", "Mons")
            .arg("phone", "065 00 00 00")
            .to_string(),
    ];
    page.get = GetBox {
        heading: t.get("availability-unknown").into_owned(),
        call_number: Vec::new(),
        place: None,
        text: String::new(),
        hold_url: None,
        desk_url: None,
        online_url: None,
        refusal: Some(Refusal {
            reason: t.get("hold-refused-not-holdable").into_owned(),
            ways_out: vec![Link::new(t.get("availability-all-items"), "#exemplaires")],
        }),
        facts: Vec::new(),
    };
    page
}
