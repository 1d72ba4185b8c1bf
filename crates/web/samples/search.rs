//! Searching: results in every shape, a record with everything and one with nothing.

use domain::language::Language;
use domain::record::DocumentType;
use web::covers::{Cover, Subject};
use web::frame::{Frame, Section};
use web::pages::*;
use web::parts::*;

use super::lists::{bar, pick, result_rows};
use super::record;
use super::{COMIC, ESSAY, NOVEL, Sample, frame, kind, shown, typed};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("recherche", shown(search(language, View::List, 8))),
        ("recherche-vignettes", shown(search(language, View::Grid, 20))),
        ("recherche-compacte", shown(search(language, View::Compact, 20))),
        ("recherche-20", shown(long_search(language))),
        ("recherche-vide", shown(nothing_found(language))),
        ("filtre", shown(facet_values(language))),
        ("recherche-site", shown(site_search(language))),
        ("notice", shown(record::record(language))),
        ("notice-nue", shown(record::bare_record(language))),
        ("disponibilite", shown(availability_page(language))),
    ]
}

/// Title, author, imprint, editions, summary, type, state.
pub(super) type Row = (
    &'static str,
    &'static str,
    &'static str,
    usize,
    &'static str,
    Subject,
    State,
);

#[derive(Clone, Copy)]
pub(super) enum State {
    Here,
    Elsewhere,
    Lent,
    Online,
}

pub(super) const ROWS: [Row; 8] = [
    (
        "Pedigree",
        "Georges Simenon",
        "Presses de la Cité, 1948, réédition 2023",
        3,
        "Roger Mamelin grandit à Liège entre 1903 et 1918, dans une petite maison d’Outremeuse.",
        NOVEL,
        State::Here,
    ),
    (
        "Le chien jaune",
        "Georges Simenon",
        "Le Livre de Poche, 2003",
        5,
        "Un chien que personne ne connaît rôde à Concarneau. Les notables ont peur, Maigret regarde.",
        NOVEL,
        State::Here,
    ),
    (
        "Le Passager du Polarlys",
        "José-Louis Bocquet, Christian Cailleaux",
        "Dargaud, 2023",
        1,
        "Adaptation en bande dessinée. Un cargo, l’hiver, la mer de Norvège et un passager de trop.",
        COMIC,
        State::Elsewhere,
    ),
    (
        "L’Affaire Saint-Fiacre",
        "Georges Simenon",
        "Audiolib, 2021",
        1,
        "« Un crime sera commis à l’église de Saint-Fiacre pendant la première messe du jour des Morts. »",
        typed(DocumentType::Audiobook),
        State::Here,
    ),
    (
        "Le Bourgmestre de Furnes",
        "Georges Simenon",
        "Gallimard, 1939, réédition 2008",
        2,
        "Joris Terlinck tient Furnes comme il tient sa maison : sans un mot de trop.",
        NOVEL,
        State::Lent,
    ),
    (
        "Le Chat",
        "Pierre Granier-Deferre",
        "Studiocanal, 1971",
        1,
        "Avec Jean Gabin et Simone Signoret. Dans un pavillon de banlieue, deux époux ne se parlent plus.",
        typed(DocumentType::Film),
        State::Here,
    ),
    (
        "Les Fiançailles de M. Hire",
        "Georges Simenon",
        "Numérique, EPUB",
        1,
        "Un homme seul, une fenêtre sur cour, une rumeur.",
        typed(DocumentType::Ebook),
        State::Online,
    ),
    (
        "Autodictionnaire Simenon",
        "Pierre Assouline",
        "Omnibus, 2009",
        1,
        "Simenon par lui-même, de A à Z, à partir de ses entretiens et de ses lettres.",
        ESSAY,
        State::Elsewhere,
    ),
];

pub(super) fn row(frame: &Frame, number: u64, row: Row) -> ResultRow {
    let (title, author, imprint, editions, summary, subject, state) = row;
    let t = frame.t;
    let status = match state {
        State::Here => Badge::ok(t.with("availability-here").arg("library", "Soignies").to_string()),
        State::Elsewhere => {
            let libraries = t.list(&["Mons", "Ath"]);
            Badge::wait(
                t.with("availability-elsewhere")
                    .arg("libraries", libraries)
                    .to_string(),
            )
        }
        State::Lent => Badge::no(t.with("availability-on-loan-holds").n("count", 2).to_string()),
        State::Online => Badge::ok(t.get("availability-online")),
    };
    let marked = match author.split_once("Simenon") {
        Some((first, rest)) => Marked::new(vec![
            (first.into(), false),
            ("Simenon".into(), true),
            (rest.into(), false),
        ]),
        None => author.into(),
    };
    ResultRow {
        t,
        pick: pick(t, number, title),
        kind: kind(frame, subject),
        title: title.into(),
        url: frame.urls.record_number(number),
        authors: marked.into(),
        imprint: imprint.into(),
        editions: (editions > 1).then(|| {
            let text = t.with("search-editions").n("count", editions).to_string();
            Link::new(text, format!("{}#editions", frame.urls.record_number(number)))
        }),
        summary: Some(summary.into()),
        why: None,
        score: None,
        cover: Cover::of(title, author, subject),
        heart: Heart {
            t,
            url: frame.urls.recommend(number),
            title: title.into(),
            is_on: number.is_multiple_of(2),
            title_id: format!("t{number}"),
        },
        status,
        had: number
            .is_multiple_of(4)
            .then(|| Badge::note(t.get("history-had"))),
        availability: Some(availability(frame, number)),
        hold_url: (!matches!(state, State::Online)).then(|| frame.urls.new_hold(number)),
        online_url: matches!(state, State::Online).then(|| "https://exemple.be/lire".to_owned()),
        call_number: Some("R SIM".into()),
    }
}

fn availability(frame: &Frame, number: u64) -> Availability {
    let t = frame.t;
    let line = |library: &str, detail: String, badge| AvailabilityLine {
        library: library.into(),
        detail,
        badge,
    };
    let on_shelf = || Badge::ok(t.get("item-state-on-shelf"));
    let due = t.with("item-due").arg("date", "8 décembre").to_string();
    Availability {
        t,
        title_id: format!("t{number}"),
        lines: vec![
            line("Soignies", "R SIM, adultes".into(), on_shelf()),
            line("Braine-le-Comte", "R SIM".into(), on_shelf()),
            line("La Louvière", due, Badge::wait(t.get("item-state-on-loan"))),
            line(
                "Enghien",
                "FB SIM".into(),
                Badge::note(t.get("item-state-reference-only")),
            ),
        ],
        more: 3,
        read_at: "14 h 05".into(),
        all_url: frame.urls.availability(number),
        unknown: None,
    }
}

fn group(label: String, name: &'static str, is_open: bool, values: &[(&str, u64, bool)]) -> FacetGroup {
    FacetGroup {
        label,
        name,
        is_open,
        values: values
            .iter()
            .map(|(label, count, is_checked)| FacetValue {
                value: (*label).into(),
                label: (*label).into(),
                count: count.to_string(),
                is_checked: *is_checked,
                is_left_out: false,
            })
            .collect(),
        all_url: None,
        is_cut: false,
        years: None,
    }
}

fn search(language: Language, view: View, rows: usize) -> SearchPage {
    let mut frame = frame(language, "/recherche?q=simenom&langue=fre");
    let t = frame.t;
    frame = frame.at(t.get("search-title"), None);
    frame.query = "simenom".into();
    frame.section = Some(Section::Catalogue);
    let facet = |key: &str| t.get(&format!("search-facet-{key}")).into_owned();
    let groups = vec![
        group(
            facet("availability"),
            "dispo",
            true,
            &[
                ("En rayon maintenant", 121, false),
                ("Dans ma bibliothèque", 48, false),
                ("En ligne", 17, false),
            ],
        ),
        group(
            facet("type"),
            "type",
            true,
            &[
                ("Roman", 142, false),
                ("Livre audio", 23, false),
                ("Bande dessinée", 12, false),
                ("Film", 19, false),
                ("Grands caractères", 11, false),
                ("Documentaire", 7, false),
            ],
        ),
        group(
            facet("library"),
            "bib",
            true,
            &[
                ("Soignies", 48, false),
                ("Mons", 96, false),
                ("La Louvière", 71, false),
                ("Ath", 53, false),
                ("Tournai", 88, false),
            ],
        ),
        group(
            facet("language"),
            "langue",
            true,
            &[
                ("Français", 198, true),
                ("Néerlandais", 9, false),
                ("Allemand", 4, false),
                ("Anglais", 3, false),
            ],
        ),
        group(
            facet("audience"),
            "public",
            false,
            &[
                ("Adultes", 201, false),
                ("Ados", 9, false),
                ("Jeunesse", 4, false),
            ],
        ),
        group(
            facet("year"),
            "annee",
            false,
            &[
                ("Depuis 2020", 31, false),
                ("2010 – 2019", 62, false),
                ("Avant 2010", 121, false),
            ],
        ),
    ];
    let sorts = ["relevance", "newest", "arrival", "title", "author"];
    SearchPage {
        keep: Some(super::saved_searches::under_the_question(&frame)),
        take: super::take_along::results(&frame, "q=simenon&langue=fre"),
        is_indexed: false,
        total: 214,
        works: Some(180),
        why: Some(Why {
            text: t.get("why-show").into_owned(),
            url: frame.urls.search_for("q=simenom&pourquoi=oui"),
            order: None,
        }),
        advanced_url: frame.urls.advanced_search_for("q=simenom&langue=fre"),
        correction: Some(Correction::Corrected {
            corrected: "simenon".into(),
            query: Link::new("simenom", frame.urls.search_for("q=simenom&exact=oui")),
        }),
        tags: vec![
            Tag {
                text: "simenon".into(),
                remove_url: frame.urls.search_for("langue=fre"),
            },
            Tag {
                text: "Français".into(),
                remove_url: frame.urls.search_for("q=simenom"),
            },
        ],
        facets: Facets {
            t,
            action: frame.urls.search(),
            hidden: vec![("q".into(), "simenom".into())],
            groups,
            active: 1,
        },
        sorts: sorts
            .iter()
            .map(|value| SortChoice {
                value,
                label: t.get(&format!("search-sort-{value}")).into_owned(),
                is_selected: *value == "relevance",
            })
            .collect(),
        sort_hidden: vec![("q".into(), "simenom".into()), ("langue".into(), "fre".into())],
        views: View::ALL
            .map(|view| ViewLink {
                view,
                url: frame.urls.search_for(&format!("q=simenom&vue={}", view.code())),
            })
            .into(),
        view,
        rows: result_rows(&frame, rows),
        bar: bar(&frame, vec![2], 1),
        pager: Pager::new(t, 1, 11, |page| {
            frame.urls.search_for(&format!("q=simenom&page={page}"))
        }),
        judge_url: None,
        nothing: None,
        site: (view == View::List).then(|| site_block(&frame, true)),
        frame,
    }
}

fn site_groups(frame: &Frame) -> Vec<SiteGroup> {
    let (t, urls) = (frame.t, frame.urls);
    let row = |title: &str, url: String, facts: &[&str], beginning: &str| SiteRow {
        title: title.into(),
        url,
        language: (t.language != Language::Fr).then_some("fr"),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        beginning: beginning.into(),
    };
    let events = t.with("site-search-events").n("count", 12).to_string();
    vec![
        SiteGroup {
            heading: t.get("nav-agenda").into_owned(),
            count: events.clone(),
            rows: vec![
                row(
                    "Une nuit avec Maigret",
                    urls.event(31, "Une nuit avec Maigret"),
                    &["28 novembre, 19 h 30 – 21 h", "Bibliothèque de Soignies"],
                    "Lecture à voix haute et soupe à l’oignon.",
                ),
                row(
                    "Balade dans le Liège de Simenon",
                    urls.event(32, "Balade dans le Liège de Simenon"),
                    &["6 décembre, 14 h – 16 h", "Bibliothèque de Mons"],
                    "",
                ),
            ],
            url: urls.site_search_for("simenon", Some("agenda")),
            all: Some(t.with("site-search-all").arg("found", events).to_string()),
        },
        SiteGroup {
            heading: t.get("nav-selections").into_owned(),
            count: t.with("site-search-selections").n("count", 1).to_string(),
            url: urls.site_search_for("simenon", Some("selections")),
            rows: vec![row(
                "Simenon sans Maigret",
                urls.selection(7, "Simenon sans Maigret"),
                &["Claire"],
                "Les romans durs, ceux qu’il préférait.",
            )],
            all: None,
        },
    ]
}

fn site_block(frame: &Frame, is_line: bool) -> SiteBlock {
    SiteBlock {
        t: frame.t,
        groups: site_groups(frame),
        is_line,
    }
}

fn site_search(language: Language) -> SiteSearchPage {
    let mut frame = frame(language, "/recherche/site?q=simenon");
    let (t, urls) = (frame.t, frame.urls);
    frame = frame
        .at(t.get("search-title"), Some(urls.search()))
        .at(t.get("site-search-title"), None);
    frame.query = "simenon".into();
    frame.section = Some(Section::Catalogue);
    SiteSearchPage {
        heading: t
            .with("site-search-title-query")
            .arg("query", "simenon")
            .to_string(),
        groups: site_groups(&frame),
        all_kinds: None,
        catalogue_url: urls.search_for("q=simenon"),
        pager: None,
        frame,
    }
}

fn years(bars: i16) -> Years {
    let bar = |place: i16| {
        let year = 1994 + place;
        YearBar {
            height: u32::from(place.unsigned_abs() % 8) * 5 + 2,
            from: year,
            until: year,
        }
    };
    Years {
        from: "2015".into(),
        until: String::new(),
        first: 1994,
        last: 2025,
        step: 1,
        wanted: vec![3..5, 21..32],
        bars: (0..bars).map(bar).collect(),
    }
}

/// The heaviest page that is allowed: twenty results, eight groups of ten values, long words.
fn long_search(language: Language) -> SearchPage {
    let mut page = search(language, View::List, 20);
    let t = page.frame.t;
    for (number, row) in (1_234_560..).zip(&mut page.rows) {
        let title = "Mémoires de la bibliothèque engloutie, tome second";
        row.title = title.into();
        row.url = page.frame.urls.record_number(number);
        row.hold_url = Some(page.frame.urls.new_hold(number));
        row.pick = pick(t, number, title);
        row.availability = Some(availability(&page.frame, number));
        row.heart.url = page.frame.urls.recommend(number);
        row.heart.title_id = format!("t{number}");
        row.cover = Cover::of(title, "Marie-Antoinette de Vandenbroucke", NOVEL);
        row.summary = Some("Une nuit de décembre, la Meuse monte jusqu’au premier étage. Trois lectrices et un veilleur sauvent ce qui peut l’être, et se racontent…".into());
    }
    let values: Vec<_> = (0..10)
        .map(|n| ("Première Guerre mondiale", 1000 + n, n == 0))
        .collect();
    let keys = [
        "availability",
        "type",
        "library",
        "language",
        "audience",
        "year",
        "author",
        "subject",
    ];
    page.facets.groups = keys
        .iter()
        .map(|key| {
            let label = t.get(&format!("search-facet-{key}")).into_owned();
            let mut group = group(label, "facette", true, &values);
            group.all_url = Some(page.frame.urls.search_for("q=simenom&facette=*"));
            group.is_cut = true;
            match *key {
                // Three kinds of availability, four stretches of years.
                "availability" => group.values.truncate(3),
                "year" => {
                    group.values.truncate(4);
                    group.years = Some(years(32));
                }
                _ => {}
            }
            group
        })
        .collect();
    page
}

fn nothing_found(language: Language) -> SearchPage {
    let mut page = search(language, View::List, 0);
    let t = page.frame.t;
    page.total = 0;
    page.correction = Some(Correction::Suggested(Link::new(
        "simenon",
        "/recherche?q=simenon",
    )));
    let drop = t
        .with("search-nothing-drop")
        .arg(
            "what",
            t.with("search-nothing-filter")
                .arg("filter", "Français")
                .to_string(),
        )
        .n("count", 12);
    page.site = Some(site_block(&page.frame, false));
    page.nothing = Some(Nothing {
        fewer_filters: vec![Link::new(drop.to_string(), "/recherche?q=simenom")],
        elsewhere: Vec::new(),
        words: Vec::new(),
        network_url: Some("/recherche?q=simenom".into()),
        suggest_url: Some("/compte/suggestion?titre=simenom".into()),
    });
    page.facets.groups.clear();
    page
}

fn facet_values(language: Language) -> FacetValuesPage {
    let page = search(language, View::List, 0);
    let t = page.frame.t;
    let values: Vec<_> = (1..=40)
        .map(|n| ("Première Guerre mondiale", 100 - n, n == 1))
        .collect();
    let label = t.get("search-facet-subject").into_owned();
    let mut values = group(label.clone(), "sujet", true, &values).values;
    values[1].is_left_out = true;
    FacetValuesPage {
        find_hidden: page.sort_hidden.clone(),
        hidden: page.sort_hidden,
        find_url: page.frame.urls.search_facet("sujet", ""),
        contains: "guerre".into(),
        name: "sujet",
        groups: vec![ValueGroup { label: None, values }],
        back_url: "/recherche?q=simenon".into(),
        frame: page.frame.at(&label, None),
        label,
    }
}

fn availability_page(language: Language) -> AvailabilityPage {
    let frame = frame(language, "/notice/4471/disponibilite");
    let t = frame.t;
    let mut items = record::items(t);
    for (number, item) in (1..).zip(&mut items) {
        item.volume = Some(t.with("record-volume").arg("volume", number).to_string());
    }
    AvailabilityPage {
        title: "L’Atelier des sorciers".into(),
        authors: "Kamome Shirahama".into(),
        kind: kind(&frame, typed(DocumentType::Manga)),
        url: frame.urls.record(4471, "L’Atelier des sorciers"),
        items,
        read_at: "14 h 05".into(),
        unknown: Vec::new(),
        hold_url: Some(frame.urls.new_hold(4471)),
        frame: frame.at(t.get("search-facet-availability"), None),
    }
}
