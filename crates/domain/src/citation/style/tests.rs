//! Tables of documents and of what each style makes of them, in French and in English.

use super::*;
use crate::record::Series;

fn french() -> StyleWords {
    StyleWords {
        and: "et".into(),
        apa_and: "et".into(),
        others: "et al.".into(),
        no_date: "s. d.".into(),
        colon: " : ".into(),
        director: "réalisateur".into(),
        online: "Disponible à l’adresse".into(),
        medium: "Film".into(),
    }
}

fn english() -> StyleWords {
    StyleWords {
        and: "and".into(),
        apa_and: "&".into(),
        others: "et al.".into(),
        no_date: "n.d.".into(),
        colon: ": ".into(),
        director: "director".into(),
        online: "Available at".into(),
        medium: "Film".into(),
    }
}

fn people(names: &[(&str, Role)]) -> Vec<Contributor> {
    let one = |(name, role): &(&str, Role)| Contributor {
        name: (*name).into(),
        role: *role,
        ..Contributor::default()
    };
    names.iter().map(one).collect()
}

/// What a style makes of a record; italics between asterisks.
fn written(record: &Record, style: Style, words: &StyleWords) -> String {
    let cited = Cited {
        record,
        number: 12,
        url: "",
        note: "",
    };
    let runs = cite(&cited, style, words);
    runs.iter()
        .map(|run| {
            if run.is_italic {
                format!("*{}*", run.text)
            } else {
                run.text.clone()
            }
        })
        .collect()
}

/// Checks what each style makes of a record, in the order of [`Style::ALL`].
#[track_caller]
fn reads(record: &Record, words: &StyleWords, expected: [&str; 4]) {
    for (style, expected) in Style::ALL.into_iter().zip(expected) {
        assert_eq!(written(record, style, words), expected, "{style:?}");
    }
}

fn novel() -> Record {
    Record {
        title: "Hygiène de l’assassin".into(),
        contributors: people(&[("Nothomb, Amélie", Role::Author)]),
        place: Some("Paris".into()),
        publisher: Some("Albin Michel".into()),
        year: Some(1992),
        isbns: vec!["9782226059642".into()],
        ..Record::default()
    }
}

#[test]
fn a_book_by_one_author() {
    reads(
        &novel(),
        &french(),
        [
            "NOTHOMB, Amélie. *Hygiène de l’assassin*. Paris : Albin Michel, 1992. ISBN 9782226059642.",
            "Nothomb, A. (1992). *Hygiène de l’assassin*. Albin Michel.",
            "Nothomb, Amélie. *Hygiène de l’assassin*. Albin Michel, 1992.",
            "Nothomb, Amélie. *Hygiène de l’assassin*. Paris : Albin Michel, 1992.",
        ],
    );
}

#[test]
fn a_book_with_a_subtitle_an_edition_and_a_series_by_two_authors() {
    let record = Record {
        title: "Les héritiers".into(),
        subtitle: Some("les étudiants et la culture".into()),
        contributors: people(&[
            ("Bourdieu, Pierre", Role::Author),
            ("Passeron, Jean-Claude", Role::Author),
            ("Peeters, An", Role::Translator),
        ]),
        edition: Some("2e éd.".into()),
        place: Some("Paris".into()),
        publisher: Some("Éd. de Minuit".into()),
        year: Some(1985),
        series: vec![Series {
            title: "Le sens commun".into(),
            volume: Some("7".into()),
            is_set: false,
        }],
        ..Record::default()
    };
    reads(
        &record,
        &french(),
        [
            "BOURDIEU, Pierre et PASSERON, Jean-Claude. *Les héritiers : les étudiants et la culture*. 2e éd. Paris : Éd. de Minuit, 1985. Le sens commun, 7.",
            "Bourdieu, P., et Passeron, J.-C. (1985). *Les héritiers : les étudiants et la culture* (2e éd.). Éd. de Minuit.",
            "Bourdieu, Pierre, et Jean-Claude Passeron. *Les héritiers : les étudiants et la culture*. 2e éd., Éd. de Minuit, 1985.",
            "Bourdieu, Pierre, et Jean-Claude Passeron. *Les héritiers : les étudiants et la culture*. 2e éd. Paris : Éd. de Minuit, 1985.",
        ],
    );
    assert_eq!(
        written(&record, Style::Apa, &english()),
        "Bourdieu, P., & Passeron, J.-C. (1985). *Les héritiers: les étudiants et la culture* (2e éd.). Éd. de Minuit."
    );
}

#[test]
fn many_authors_are_named_as_far_as_each_style_goes() {
    let of = |count: usize| Record {
        title: "Ensemble".into(),
        contributors: (1..=count)
            .map(|place| Contributor {
                name: format!("Nom{place}, Prénom"),
                ..Contributor::default()
            })
            .collect(),
        year: Some(2001),
        ..Record::default()
    };
    let four = of(4);
    for (style, expected) in [
        (Style::Iso690, "NOM1, Prénom et al. *Ensemble*. 2001."),
        (
            Style::Apa,
            "Nom1, P., Nom2, P., Nom3, P., et Nom4, P. (2001). *Ensemble*.",
        ),
        (Style::Mla, "Nom1, Prénom, et al. *Ensemble*. 2001."),
        (
            Style::Chicago,
            "Nom1, Prénom, Prénom Nom2, Prénom Nom3, et Prénom Nom4. *Ensemble*. 2001.",
        ),
    ] {
        assert_eq!(written(&four, style, &french()), expected, "{style:?}");
    }
    let eleven = written(&of(11), Style::Chicago, &french());
    assert!(eleven.contains("Prénom Nom7, et al. *"), "{eleven}");
    let crowd = written(&of(24), Style::Apa, &french());
    assert!(crowd.contains("Nom19, P., … Nom24, P. ("), "{crowd}");
    assert!(!crowd.contains("Nom20"), "{crowd}");
}

#[test]
fn a_work_of_nobody_begins_with_its_title() {
    let record = Record {
        title: "Le Roman de Renart".into(),
        publisher: Some("Gallimard".into()),
        ..Record::default()
    };
    reads(
        &record,
        &french(),
        [
            "*Le Roman de Renart*. Gallimard, s. d.",
            "*Le Roman de Renart*. (s. d.). Gallimard.",
            "*Le Roman de Renart*. Gallimard, s. d.",
            "*Le Roman de Renart*. Gallimard, s. d.",
        ],
    );
}

#[test]
fn a_part_is_named_with_its_set() {
    let record = Record {
        title: "Le Seigneur des anneaux".into(),
        part_number: Some("2".into()),
        part_name: Some("Les Deux Tours".into()),
        contributors: people(&[("Tolkien, John Ronald Reuel", Role::Author)]),
        year: Some(1972),
        ..Record::default()
    };
    reads(
        &record,
        &french(),
        [
            "TOLKIEN, John Ronald Reuel. *Le Seigneur des anneaux, 2, Les Deux Tours*. 1972.",
            "Tolkien, J. R. R. (1972). *Le Seigneur des anneaux, 2, Les Deux Tours*.",
            "Tolkien, John Ronald Reuel. *Le Seigneur des anneaux, 2, Les Deux Tours*. 1972.",
            "Tolkien, John Ronald Reuel. *Le Seigneur des anneaux, 2, Les Deux Tours*. 1972.",
        ],
    );
}

#[test]
fn a_series_that_says_the_title_again_is_left_out() {
    let series = |title: &str, volume: &str| Series {
        title: title.into(),
        volume: Some(volume.into()),
        is_set: true,
    };
    let record = |series| Record {
        title: "20th Century Boys".into(),
        part_number: Some("3".into()),
        year: Some(2002),
        series,
        ..Record::default()
    };
    for (series, expected) in [
        (
            vec![series("20th century boys", "Tome 3")],
            "*20th Century Boys, 3*. 2002.",
        ),
        (
            vec![
                series("20th Century Boys", "3"),
                series("Génération comics", "12"),
            ],
            "*20th Century Boys, 3*. 2002. Génération comics, 12.",
        ),
        (
            vec![series("20th Century Boys", "4")],
            "*20th Century Boys, 3*. 2002. 20th Century Boys, 4.",
        ),
    ] {
        assert_eq!(written(&record(series), Style::Iso690, &french()), expected);
    }
}

#[test]
fn a_comic_is_by_who_wrote_and_who_drew_it() {
    let record = Record {
        title: "Thorgal".into(),
        document_type: DocumentType::Comic,
        contributors: people(&[
            ("Van Hamme, Jean", Role::Scriptwriter),
            ("Rosinski, Grzegorz", Role::Illustrator),
            ("Rosinski, Grzegorz", Role::Author),
            ("Graza", Role::Other),
        ]),
        publisher: Some("Le Lombard".into()),
        year: Some(1980),
        ..Record::default()
    };
    reads(
        &record,
        &english(),
        [
            "VAN HAMME, Jean and ROSINSKI, Grzegorz. *Thorgal*. Le Lombard, 1980.",
            "Van Hamme, J., & Rosinski, G. (1980). *Thorgal*. Le Lombard.",
            "Van Hamme, Jean, and Grzegorz Rosinski. *Thorgal*. Le Lombard, 1980.",
            "Van Hamme, Jean, and Grzegorz Rosinski. *Thorgal*. Le Lombard, 1980.",
        ],
    );
}

#[test]
fn a_film_is_by_who_directed_it_and_says_that_it_is_one() {
    let record = Record {
        title: "Le Chat".into(),
        document_type: DocumentType::Film,
        contributors: people(&[
            ("Gabin, Jean", Role::Actor),
            ("Granier-Deferre, Pierre", Role::Director),
            ("Simenon, Georges", Role::Author),
        ]),
        publisher: Some("Studiocanal".into()),
        year: Some(1971),
        ..Record::default()
    };
    reads(
        &record,
        &french(),
        [
            "GRANIER-DEFERRE, Pierre (réalisateur). *Le Chat* [Film]. Studiocanal, 1971.",
            "Granier-Deferre, P. (réalisateur). (1971). *Le Chat* [Film]. Studiocanal.",
            "Granier-Deferre, Pierre, réalisateur. *Le Chat*. Studiocanal, 1971. Film.",
            "Granier-Deferre, Pierre, réalisateur. *Le Chat*. Studiocanal, 1971. Film.",
        ],
    );
    let nobody = Record {
        contributors: people(&[("Gabin, Jean", Role::Actor)]),
        ..record
    };
    assert_eq!(
        written(&nobody, Style::Iso690, &french()),
        "*Le Chat* [Film]. Studiocanal, 1971.",
        "an actor is not its author"
    );
}

#[test]
fn a_periodical_is_known_by_its_number() {
    let record = Record {
        title: "Wilfried".into(),
        document_type: DocumentType::Periodical,
        place: Some("Bruxelles".into()),
        publisher: Some("Wilfried".into()),
        issns: vec!["2506-9578".into()],
        year: Some(2017),
        ..Record::default()
    };
    reads(
        &record,
        &french(),
        [
            "*Wilfried*. Bruxelles : Wilfried, 2017. ISSN 2506-9578.",
            "*Wilfried*. (2017). Wilfried.",
            "*Wilfried*. Wilfried, 2017.",
            "*Wilfried*. Bruxelles : Wilfried, 2017.",
        ],
    );
}

#[test]
fn a_body_stays_whole_and_a_question_needs_no_full_stop() {
    let record = Record {
        title: "Quo vadis ?".into(),
        contributors: people(&[("Ville de Mons", Role::Author)]),
        year: Some(1999),
        ..Record::default()
    };
    assert_eq!(
        written(&record, Style::Apa, &french()),
        "Ville de Mons. (1999). *Quo vadis ?*"
    );
    assert_eq!(
        written(&record, Style::Iso690, &french()),
        "VILLE DE MONS. *Quo vadis ?* 1999."
    );
}

#[test]
fn an_address_ends_without_a_full_stop() {
    let record = novel();
    let cited = Cited {
        record: &record,
        number: 12,
        url: "https://biblio.example/notice/12",
        note: "",
    };
    let text = |style| -> String {
        cite(&cited, style, &french())
            .into_iter()
            .map(|run| run.text)
            .collect()
    };
    assert!(
        text(Style::Iso690).ends_with("Disponible à l’adresse : https://biblio.example/notice/12"),
        "{}",
        text(Style::Iso690)
    );
    assert!(text(Style::Apa).ends_with("Albin Michel. https://biblio.example/notice/12"));
}

#[test]
fn what_a_record_says_cannot_break_a_citation() {
    let record = crate::citation::hostile();
    for style in Style::ALL {
        let text = written(&record, style, &french());
        assert!(!text.contains(['\r', '\n']), "{text:?}");
    }
}
