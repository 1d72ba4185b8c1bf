//! Lists from A to Z, an author, a series, and what stands near a record.

use domain::language::Language;
use web::covers::Cover;
use web::frame::{Frame, Section};
use web::pages::*;
use web::parts::*;

use super::{COMIC, NOVEL, Sample, frame, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("parcourir-auteurs", shown(authors(language))),
        ("parcourir-cotes", shown(call_numbers(language))),
        ("parcourir-fin", shown(end(language))),
        ("auteur", shown(author(language))),
        ("serie", shown(series(language))),
    ]
}

fn catalogue(language: Language, path: &str) -> Frame {
    let mut frame = frame(language, path);
    frame.section = Some(Section::Catalogue);
    let catalogue = frame.t.get("search-title");
    let url = frame.urls.search();
    frame.at(catalogue, Some(url))
}

fn list(language: Language, current: &'static str, typed: &str) -> BrowsePage {
    let frame = catalogue(language, &format!("/parcourir/{current}"));
    let (t, urls) = (frame.t, frame.urls);
    let lists = [
        ("titres", "browse-titles"),
        ("auteurs", "browse-authors"),
        ("sujets", "browse-subjects"),
        ("cotes", "browse-call-numbers"),
    ];
    let letters = ('a'..='z').map(|letter| {
        let text = letter.to_ascii_uppercase().to_string();
        let url = urls.browse_from(current, &letter.to_string());
        (Link::new(text, url), typed.starts_with(letter))
    });
    let digits = (
        Link::new(t.get("browse-digits"), urls.browse_from(current, "0")),
        false,
    );
    BrowsePage {
        heading: if typed.is_empty() {
            t.get("browse-call-numbers").into_owned()
        } else {
            t.with("browse-authors-from").arg("from", typed).to_string()
        },
        lists: lists
            .map(|(slug, key)| (Link::new(t.get(key), urls.browse(slug)), slug == current))
            .into(),
        action: urls.browse(current),
        typed: typed.to_owned(),
        hint: t.get("browse-authors-hint").into_owned(),
        libraries: Vec::new(),
        letters: std::iter::once(digits).chain(letters).collect(),
        rows: Vec::new(),
        empty: None,
        previous: Some(format!("{}?avant=simeon&n=12", urls.browse(current))),
        next: Some(format!("{}?apres=simons&n=41", urls.browse(current))),
        frame: frame.at(t.get("browse-title"), None),
    }
}

fn authors(language: Language) -> BrowsePage {
    let mut page = list(language, "auteurs", "sim");
    let (t, urls) = (page.frame.t, page.frame.urls);
    page.rows = [
        ("Simenon, Georges", 214),
        ("Simon, Claude", 1),
        ("Simons, Paullina", 6),
    ]
    .map(|(name, count)| BrowseRow {
        call_number: None,
        text: name.into(),
        url: urls.author(12, name),
        detail: String::new(),
        count: Some(t.with("browse-documents").n("count", count).to_string()),
    })
    .into();
    page
}

fn call_numbers(language: Language) -> BrowsePage {
    let mut page = list(language, "cotes", "");
    let urls = page.frame.urls;
    page.libraries = vec![
        ("soignies".into(), "Bibliothèque de Soignies".into(), true),
        ("ath".into(), "Bibliothèque d’Ath".into(), false),
    ];
    page.hint = page.frame.t.get("browse-call-numbers-hint").into_owned();
    page.rows = [
        ("R SIM", "Le chien jaune", "Georges Simenon · Romans adultes"),
        ("R SIM P", "Pedigree", "Georges Simenon · Romans adultes"),
        (
            "R TOU",
            "La Salle de bain",
            "Jean-Philippe Toussaint · Romans adultes",
        ),
    ]
    .map(|(call_number, title, detail)| BrowseRow {
        call_number: Some(call_number.into()),
        text: title.into(),
        url: urls.record(4471, title),
        detail: detail.into(),
        count: None,
    })
    .into();
    page
}

fn end(language: Language) -> BrowsePage {
    let mut page = list(language, "auteurs", "zzzz");
    page.empty = Some(page.frame.t.get("browse-empty").into_owned());
    page.previous = None;
    page.next = None;
    page
}

fn author(language: Language) -> AuthorPage {
    let frame = catalogue(language, "/auteurs/12-georges-simenon");
    let (t, urls) = (frame.t, frame.urls);
    let work = |title: &str, detail: &str, badge| WorkRow {
        icon: "book-open",
        title: title.into(),
        url: urls.record(4471, title),
        detail: detail.into(),
        badge,
    };
    let documents = |count: u32| t.with("browse-documents").n("count", count).to_string();
    AuthorPage {
        permalink: super::take_along::permalink(&frame, |urls| urls.author(12, "Simenon, Georges")),
        name: "Georges Simenon".into(),
        dates: Some("1903-1989".into()),
        count: t.with("author-count").n("count", 214).to_string(),
        sorts: vec![
            (Link::new(t.get("author-sort-year"), "/auteurs/12"), true),
            (
                Link::new(t.get("author-sort-title"), "/auteurs/12?tri=titre"),
                false,
            ),
        ],
        parts: vec![
            AuthorPart {
                label: t.get("author-role-author").into_owned(),
                works: vec![
                    work(
                        "Pedigree",
                        &format!("1948 · Roman · {}", t.with("search-editions").n("count", 3)),
                        Badge::ok(t.with("availability-here").arg("library", "Soignies").to_string()),
                    ),
                    work(
                        "Le chien jaune",
                        "1931 · Roman",
                        Badge::plain(t.get("availability-none")),
                    ),
                ],
            },
            AuthorPart {
                label: t.get("author-role-prefacer").into_owned(),
                works: vec![work("Tropiques", "1939 · Documentaire", Badge::ok("En rayon"))],
            },
        ],
        cut: Some(t.with("author-cut").n("count", 500).to_string()),
        pager: Pager::new(t, 1, 3, |page| format!("/auteurs/12?page={page}")),
        subjects: vec![(Link::new("Liège", "/recherche?sujet=4"), documents(8))],
        series: vec![(Link::new("Maigret", urls.series(31, "Maigret")), documents(75))],
        search_url: urls.search_for("auteur=12"),
        follow_url: urls.keep_search_for("auteur=12&abonner=oui"),
        frame: frame.at("Georges Simenon", None),
    }
}

fn series(language: Language) -> SeriesPage {
    let frame = catalogue(language, "/series/31-les-rigoles");
    let (t, urls) = (frame.t, frame.urls);
    let held = |number: Option<u32>, title: &str, badge| SeriesRow::Held {
        icon: "images",
        volume: number.map(|number| t.with("record-volume").arg("volume", number).to_string()),
        title: title.into(),
        url: urls.record(4471, title),
        detail: "2019 · Bande dessinée".into(),
        badge,
    };
    let missing = |text: String, suggested: &str| SeriesRow::Missing {
        text,
        suggest: Link::new(t.get("series-suggest"), urls.suggestion_of(suggested, "")),
    };
    SeriesPage {
        canonical: "https://exemple.be/series/31-les-rigoles".into(),
        title: "Panthère & Cie".into(),
        authors: vec![Link::new("Brecht Evens", urls.author(7, "Brecht Evens"))],
        counts: vec![
            t.with("series-count").n("count", 2).to_string(),
            t.with("series-missing-count").n("count", 8).to_string(),
        ],
        rows: vec![
            held(Some(1), "Le départ", Badge::ok("En rayon")),
            missing(
                t.with("series-missing").arg("number", 2).to_string(),
                "Panthère & Cie, tome 2",
            ),
            held(Some(3), "Le retour", Badge::wait("Prêté")),
            missing(
                t.with("series-missing-range")
                    .arg("first", 4)
                    .arg("last", 10)
                    .to_string(),
                "Panthère & Cie, tomes 4 à 10",
            ),
        ],
        pager: Pager::new(t, 1, 1, |page| page.to_string()),
        extras: vec![held(None, "Carnet de croquis", Badge::ok("En rayon"))],
        search_url: urls.search_for("serie=31"),
        follow_url: urls.keep_search_for("serie=31&abonner=oui"),
        frame: frame.at("Panthère & Cie", None),
    }
}

/// The series of a record.
pub fn series_section(frame: &Frame) -> SeriesSection {
    let (t, urls) = (frame.t, frame.urls);
    let volume = |number: u32, title: &str, is_here: bool| StripVolume {
        volume: t.with("record-volume").arg("volume", number).to_string(),
        cover: Some(Cover::of(title, "Georges Simenon", NOVEL)),
        title: title.into(),
        url: (!is_here).then(|| urls.record(4470 + u64::from(number), title)),
        is_here,
    };
    SeriesSection {
        t,
        whole: Link::new(
            t.with("series-here-whole").arg("series", "Œuvres").to_string(),
            urls.series(31, "Œuvres"),
        ),
        volumes: vec![
            volume(1, "Pedigree", true),
            StripVolume {
                volume: t.with("record-volume").arg("volume", 2).to_string(),
                cover: None,
                title: t.get("series-not-held").into_owned(),
                url: None,
                is_here: false,
            },
            volume(3, "Le chien jaune", false),
        ],
        previous: None,
        next: Some(Link::new(
            t.with("series-next").arg("title", "Le chien jaune").to_string(),
            urls.record(4473, "Le chien jaune"),
        )),
    }
}

/// What one may like who liked a record.
pub fn beside(frame: &Frame) -> BesideSection {
    let (t, urls) = (frame.t, frame.urls);
    let cover = |title: &str, author: &str, subject| CoverLink {
        cover: Cover::of(title, author, subject),
        title: title.into(),
        author: author.into(),
        url: urls.record(4480, title),
    };
    BesideSection {
        title: t.get("related-title").into_owned(),
        reason: t.get("related-borrowed").into_owned(),
        covers: vec![
            cover("Bruges-la-Morte", "Georges Rodenbach", NOVEL),
            cover("Les Années", "Annie Ernaux", NOVEL),
            cover("Les Rigoles", "Brecht Evens", COMIC),
        ],
    }
}
