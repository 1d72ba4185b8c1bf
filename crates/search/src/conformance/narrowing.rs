//! Stories of facets, filters, orders and pages.

use domain::id::RecordNumber;
use domain::record::DocumentType;

use super::{Story, Told};
use crate::explanation::Reason;
use crate::facet::{Arrival, Facet, FacetCounts, YearRange, language_value, type_value};
use crate::query::Query;
use crate::request::{Filters, Request};
use crate::state::{AvailabilityFilter, SearchState, Sort};

pub(super) const STORIES: &[Story] = &[
    ("facets count what is found", facets_count),
    (
        "choices of one facet add up, facets narrow each other",
        or_inside_and_across,
    ),
    ("years are ranges", years),
    ("a flip of availability is seen at once", availability),
    ("every order is an order", orders),
    ("pages follow each other without gaps or doubles", pages),
    ("an empty search shows everything", everything),
    ("a short list of values keeps those chosen", short_lists),
    ("only what is new", added_since),
    ("what came lately is counted by how lately", arrivals),
    ("a value can be left out", left_out),
    ("the editions of a work are one result", works),
    ("an address becomes a search", from_address),
    (
        "a phrase that stands further on can be left out and explained",
        phrase_further_on,
    ),
];

fn all_facets() -> Vec<(Facet, usize)> {
    Facet::ALL.into_iter().map(|facet| (facet, 100)).collect()
}

fn asked(text: &str, filters: Filters) -> Request {
    Request {
        filters,
        facets: all_facets(),
        limit: 1000,
        ..Request::of_text(text)
    }
}

fn facet(told: &Told<'_>, request: &Request, facet: Facet) -> FacetCounts {
    let hits = told.ask(request);
    let found = hits.facets.into_iter().find(|counts| counts.facet == facet);
    found.unwrap_or_else(|| panic!("{}: {facet:?} is not counted", told.name))
}

fn facets_count(told: &Told<'_>) {
    let request = asked("simenon", Filters::default());
    assert_eq!(told.ask(&request).total, 4);
    let types = facet(told, &request, Facet::Type);
    assert_eq!(types.count(type_value(DocumentType::Book)), 3);
    assert_eq!(types.count(type_value(DocumentType::Audiobook)), 1);
    assert_eq!(types.values.len(), 2);
    let libraries = facet(told, &request, Facet::Library);
    assert_eq!([0, 1, 2].map(|library| libraries.count(library)), [2, 2, 2]);
    let authors = facet(told, &request, Facet::Author);
    assert_eq!(authors.count(told.catalogue.author("Simenon, Georges")), 4);
    let subjects = facet(told, &request, Facet::Subject);
    assert_eq!(subjects.count(told.catalogue.subject("Romans policiers")), 2);
    assert_eq!(subjects.count(told.catalogue.subject("Romans belges")), 2);
    let years = facet(told, &request, Facet::Year);
    assert_eq!(
        years.values.iter().map(|count| count.value).collect::<Vec<_>>(),
        [2021, 1967, 1948, 1931]
    );
    assert_eq!(
        YearRange::parse("-1950").map(|range| years.count_in(range)),
        Some(2)
    );

    let potter = asked("harry potter", Filters::default());
    assert_eq!(
        facet(told, &potter, Facet::Language).count(language_value("eng").unwrap_or(0)),
        1
    );
    assert_eq!(facet(told, &potter, Facet::Audience).count(0), 4);
    assert_eq!(facet(told, &potter, Facet::Series).count(1), 2);
    assert_eq!(facet(told, &potter, Facet::Section).count(1), 4);
    assert!(
        told.ask(&Request::of_text("simenon")).facets.is_empty(),
        "nothing is counted unasked"
    );
}

fn or_inside_and_across(told: &Told<'_>) {
    let book = (Facet::Type, type_value(DocumentType::Book));
    let comic = (Facet::Type, type_value(DocumentType::Comic));
    let soignies = (Facet::Library, 2);
    let unfiltered = told.ask(&asked("chat", Filters::default()));
    assert_eq!(unfiltered.total, 2);

    let books = asked(
        "chat",
        Filters {
            values: vec![book],
            ..Filters::default()
        },
    );
    assert_eq!(told.ask(&books).total, 1);
    assert_eq!(told.ask(&books).total_unfiltered, 2);
    let types = facet(told, &books, Facet::Type);
    assert_eq!(
        (types.count(book.1), types.count(comic.1)),
        (1, 1),
        "its own choice does not shrink a list"
    );
    assert!(
        types
            .values
            .iter()
            .any(|count| count.value == book.1 && count.chosen)
    );
    assert_eq!(
        facet(told, &books, Facet::Library).count(2),
        0,
        "another facet's choice does"
    );

    let both = asked(
        "chat",
        Filters {
            values: vec![book, comic],
            ..Filters::default()
        },
    );
    assert_eq!(told.ask(&both).total, 2);
    let across = asked(
        "chat",
        Filters {
            values: vec![book, comic, soignies],
            ..Filters::default()
        },
    );
    assert_eq!(told.ask(&across).total, 1);
    let types = facet(told, &across, Facet::Type);
    assert_eq!((types.count(book.1), types.count(comic.1)), (0, 1));
    let libraries = facet(told, &across, Facet::Library);
    assert_eq!((libraries.count(1), libraries.count(2)), (1, 1));

    let nowhere = asked(
        "chat",
        Filters {
            values: vec![book, soignies],
            ..Filters::default()
        },
    );
    let hits = told.ask(&nowhere);
    assert_eq!((hits.total, hits.total_unfiltered), (0, 2));
    assert_eq!(
        hits.correction, None,
        "an empty list under filters is no misspelling"
    );
    assert_eq!(
        facet(told, &nowhere, Facet::Type).count(comic.1),
        1,
        "what another choice would give"
    );
}

fn years(told: &Told<'_>) {
    let ranges = |texts: &[&str]| Filters {
        years: texts.iter().filter_map(|text| YearRange::parse(text)).collect(),
        ..Filters::default()
    };
    assert_eq!(told.ask(&asked("", ranges(&["2010-"]))).total, 4);
    assert_eq!(told.ask(&asked("", ranges(&["1862", "1869-1870"]))).total, 3);
    let counts = facet(told, &asked("", ranges(&["1862"])), Facet::Year);
    assert_eq!((counts.count(1862), counts.count(1992)), (1, 2));
    assert!(
        counts
            .values
            .iter()
            .any(|count| count.value == 1862 && count.chosen)
    );
}

fn availability(told: &Told<'_>) {
    let shelf = told.engine.availability();
    let number = RecordNumber::new(told.catalogue.number("Le Chien jaune"));
    let asked = |availability| {
        asked(
            "simenon",
            Filters {
                availability,
                my_library: Some(1),
                ..Filters::default()
            },
        )
    };
    let total = |availability| told.ask(&asked(availability)).total;
    assert_eq!(total(AvailabilityFilter::Network), 0);
    shelf.set(number, &[0]);
    assert_eq!(total(AvailabilityFilter::Network), 1, "without a commit");
    assert_eq!(total(AvailabilityFilter::Mine), 0);
    shelf.set(number, &[0, 1]);
    assert_eq!(total(AvailabilityFilter::Mine), 1);
    shelf.set_online(RecordNumber::new(told.catalogue.number("Pedigree")), true);
    assert_eq!(total(AvailabilityFilter::Online), 1);
    let counts = facet(told, &asked(AvailabilityFilter::Mine), Facet::Availability);
    let count = |filter: AvailabilityFilter| counts.count(filter.value());
    assert_eq!(
        [
            AvailabilityFilter::Network,
            AvailabilityFilter::Mine,
            AvailabilityFilter::Online
        ]
        .map(count),
        [1, 1, 1],
        "its own choice does not shrink it"
    );
    shelf.set(number, &[]);
    assert_eq!(total(AvailabilityFilter::Network), 0);

    // The pages that match everything are kept; their availability is not.
    let browse = |availability| Request {
        filters: Filters {
            availability,
            my_library: Some(1),
            ..Filters::default()
        },
        facets: all_facets(),
        ..Request::of_text("")
    };
    for on_shelf in [0, 1, 0] {
        shelf.set(number, if on_shelf == 1 { &[1] } else { &[] });
        let counts = facet(told, &browse(AvailabilityFilter::All), Facet::Availability);
        assert_eq!(counts.count(AvailabilityFilter::Network.value()), on_shelf);
        assert_eq!(
            told.ask(&browse(AvailabilityFilter::Mine)).total,
            u64::from(on_shelf)
        );
    }
}

fn orders(told: &Told<'_>) {
    let titles = |sort, text: &str| -> Vec<String> {
        let hits = told.ask(&Request {
            sort,
            limit: 1000,
            ..Request::of_text(text)
        });
        hits.hits
            .iter()
            .map(|hit| told.catalogue.title(hit.number.get()).to_owned())
            .collect()
    };
    assert_eq!(
        titles(Sort::Title, "simenon"),
        ["L'Affaire Saint-Fiacre", "Le Chat", "Le Chien jaune", "Pedigree"],
        "articles do not count"
    );
    assert_eq!(titles(Sort::Year, "simenon")[0], "L'Affaire Saint-Fiacre");
    assert_eq!(titles(Sort::Newest, "zola"), ["Germinal", "L'Œuvre"]);
    let by_author = titles(Sort::Author, "romans");
    let place = |title: &str| by_author.iter().position(|other| other == title);
    assert!(
        place("L'Étranger") < place("Hygiène de l'assassin"),
        "{by_author:?}"
    );
    assert!(
        place("Hygiène de l'assassin") < place("Germinal"),
        "{by_author:?}"
    );
    assert!(
        place("Germinal") < place("L'Œuvre"),
        "one author's titles are in order"
    );
}

fn pages(told: &Told<'_>) {
    for text in ["", "romans", "harry potter"] {
        for sort in Sort::ALL {
            let whole = told.ask(&Request {
                sort: *sort,
                limit: 1000,
                ..Request::of_text(text)
            });
            let mut paged = Vec::new();
            for offset in (0..60).step_by(7) {
                let page = told.ask(&Request {
                    sort: *sort,
                    offset,
                    limit: 7,
                    ..Request::of_text(text)
                });
                assert_eq!(page.total, whole.total);
                paged.extend(page.hits);
            }
            assert_eq!(paged, whole.hits, "{}: « {text} » by {sort:?}", told.name);
            assert_eq!(u64::try_from(paged.len()).unwrap_or(0), whole.total);
        }
    }
    let beyond = told.ask(&Request {
        offset: 5_000,
        limit: usize::MAX,
        ..Request::of_text("")
    });
    assert!(beyond.hits.is_empty());
}

fn everything(told: &Told<'_>) {
    let count = u64::try_from(told.catalogue.records().count()).unwrap_or(0);
    for _ in 0..2 {
        let hits = told.ask(&asked("", Filters::default()));
        assert_eq!((hits.total, hits.total_unfiltered), (count, count));
        let types = hits.facets.iter().find(|counts| counts.facet == Facet::Type);
        let sum: u32 = types.map_or(0, |types| types.values.iter().map(|count| count.count).sum());
        assert_eq!(u64::from(sum), count, "every record has one type");
    }
}

fn short_lists(told: &Told<'_>) {
    let rare = told.catalogue.author("Kafka, Franz");
    let filters = Filters {
        values: vec![(Facet::Author, rare)],
        ..Filters::default()
    };
    let request = Request {
        filters,
        facets: vec![(Facet::Author, 3)],
        ..Request::of_text("")
    };
    let authors = facet(told, &request, Facet::Author);
    assert_eq!(authors.values.len(), 4);
    assert_eq!(authors.values[0].count, 4, "the most frequent first");
    assert!(
        authors
            .values
            .iter()
            .any(|count| count.value == rare && count.chosen && count.count == 1)
    );
    assert!(authors.distinct > 20);
}

fn added_since(told: &Told<'_>) {
    let filters = Filters {
        added_since: Some(19_000 + 40),
        ..Filters::default()
    };
    assert_eq!(told.ask(&asked("", filters)).total, 3);
}

fn arrivals(told: &Told<'_>) {
    let last = 19_000 + i32::try_from(told.catalogue.records().count()).unwrap_or(0);
    let within = |arrivals: &[Arrival]| Filters {
        values: arrivals
            .iter()
            .map(|arrival| (Facet::Arrival, u32::from(arrival.days())))
            .collect(),
        today: last + 10,
        ..Filters::default()
    };
    for text in ["", "romans"] {
        let every = told.ask(&asked(text, Filters::default())).total;
        let all = facet(told, &asked(text, within(&[])), Facet::Arrival);
        assert_eq!(all.count(7), 0, "« {text} »");
        assert!(all.count(30) > 0 && all.count(30) < all.count(90), "« {text} »");
        assert_eq!(u64::from(all.count(90)), every, "« {text} »");
        let month = told.ask(&asked(text, within(&[Arrival::Month])));
        assert_eq!(month.total, u64::from(all.count(30)), "« {text} »");
        let wider = told.ask(&asked(text, within(&[Arrival::Month, Arrival::Quarter])));
        assert_eq!(wider.total, every, "« {text} »: choices add up");
        let own = facet(told, &asked(text, within(&[Arrival::Month])), Facet::Arrival);
        assert_eq!(
            own.values
                .iter()
                .map(|count| (count.count, count.chosen))
                .collect::<Vec<_>>(),
            all.values
                .iter()
                .map(|count| (count.count, count.value == 30))
                .collect::<Vec<_>>(),
            "« {text} »: its own choice does not shrink a list"
        );
    }
}

fn left_out(told: &Told<'_>) {
    let book = (Facet::Type, type_value(DocumentType::Book));
    let without = |excluded: Vec<(Facet, u32)>, values: Vec<(Facet, u32)>| Filters {
        excluded,
        values,
        ..Filters::default()
    };
    for text in ["", "chat"] {
        let every = facet(told, &asked(text, Filters::default()), Facet::Type);
        let request = asked(text, without(vec![book], vec![]));
        let hits = told.ask(&request);
        let all = told.ask(&asked(text, Filters::default()));
        assert_eq!(
            hits.total,
            all.total - u64::from(every.count(book.1)),
            "« {text} »"
        );
        let types = facet(told, &request, Facet::Type);
        let counted = |counts: &FacetCounts| {
            let each = counts.values.iter().map(|count| (count.value, count.count));
            each.collect::<Vec<_>>()
        };
        assert_eq!(
            counted(&types),
            counted(&every),
            "« {text} »: what would come back"
        );
        assert!(
            types
                .values
                .iter()
                .all(|count| count.excluded == (count.value == book.1) && !count.chosen)
        );
        let libraries = facet(told, &request, Facet::Library);
        assert!(
            libraries.values.iter().map(|count| count.count).sum::<u32>()
                < facet(told, &asked(text, Filters::default()), Facet::Library)
                    .values
                    .iter()
                    .map(|count| count.count)
                    .sum(),
            "« {text} »: other lists are counted without it"
        );
    }
    // Chosen and left out in one facet: whatever is at 0, but not what is also at 2.
    let here = asked(
        "simenon",
        without(vec![(Facet::Library, 2)], vec![(Facet::Library, 0)]),
    );
    let titles: Vec<&str> = told
        .ask(&here)
        .hits
        .iter()
        .map(|hit| told.catalogue.title(hit.number.get()))
        .collect();
    assert_eq!(titles, ["Pedigree"]);
    let years = Filters {
        excluded_years: YearRange::parse("-1999").into_iter().collect(),
        ..Filters::default()
    };
    let recent = facet(told, &asked("", years.clone()), Facet::Type);
    let sum: u32 = recent.values.iter().map(|count| count.count).sum();
    assert_eq!(u64::from(sum), told.ask(&asked("", years)).total);
}

fn works(told: &Told<'_>) {
    let shelf = told.engine.availability();
    let english = told.catalogue.number("Harry Potter and the philosopher's stone");
    let rowling = Filters {
        values: vec![(Facet::Author, told.catalogue.author("Rowling, J. K."))],
        my_library: Some(1),
        ..Filters::default()
    };
    let request = |text: &str| Request {
        grouped: true,
        ..asked(text, rowling.clone())
    };
    for text in ["", "harry potter"] {
        let hits = told.ask(&request(text));
        assert_eq!((hits.total, hits.rows, hits.hits.len()), (4, 2, 2), "« {text} »");
        let types = facet(told, &request(text), Facet::Type);
        assert_eq!(
            types.count(type_value(DocumentType::Book)),
            4,
            "records are counted"
        );
    }
    shelf.set(RecordNumber::new(english), &[1]);
    let shown: Vec<u32> = told
        .ask(&request(""))
        .hits
        .iter()
        .map(|hit| hit.number.get())
        .collect();
    assert!(shown.contains(&english), "what can be had is shown: {shown:?}");
    shelf.set(RecordNumber::new(english), &[]);
    let page = |offset| {
        let request = Request {
            offset,
            limit: 1,
            ..request("harry potter")
        };
        told.ask(&request).hits
    };
    assert_ne!(page(0)[0].work, page(1)[0].work, "pages follow each other");
    assert!(page(2).is_empty());
}

fn from_address(told: &Told<'_>) {
    let state = SearchState::parse("q=harry+potter&langue=fre&langue=dut&bib=SOI&bib=NULLEPART&tri=annee");
    let request = Request::of_state(&state, None, 19_000, |code| (code == "SOI").then_some(2));
    let hits = told.ask(&request);
    let titles: Vec<&str> = hits
        .hits
        .iter()
        .map(|hit| told.catalogue.title(hit.number.get()))
        .collect();
    assert_eq!(
        titles,
        [
            "Harry Potter à l'école des sorciers",
            "Harry Potter en de Steen der Wijzen"
        ]
    );
    assert_eq!(hits.facets.len(), Facet::ALL.len());
}

fn phrase_further_on(told: &Told<'_>) {
    let all = told.exactly("");
    for phrase in ["\"harry potter\"", "titre:\"harry potter\"", "\"le chat\""] {
        let having = told.exactly(phrase);
        let without = told.exactly(&format!("-{phrase}"));
        assert!(!having.is_empty(), "{phrase}");
        assert_eq!(having.len() + without.len(), all.len(), "{phrase}");
        assert!(without.iter().all(|number| !having.contains(number)), "{phrase}");
    }
    let query = Query::parse("harry potter rowling");
    let numbers: Vec<RecordNumber> = all.into_iter().map(RecordNumber::new).collect();
    let explained = told.engine.explain(&query, &numbers).expect("explains");
    let answering = told.exactly("harry potter rowling");
    for (number, parts) in numbers.iter().zip(explained) {
        let is_together = parts.iter().any(|part| part.reason == Reason::Title);
        assert!(
            is_together || !answering.contains(&number.get()),
            "{number}: {parts:?}"
        );
    }
}
