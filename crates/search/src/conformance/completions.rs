//! Stories of a search that is being typed.

use domain::id::RecordNumber;
use domain::record::Record;

use super::{Story, Told};
use crate::completion::{Completion, CompletionKind};

pub(super) const STORIES: &[Story] = &[
    ("beginnings are completed", beginnings),
    ("words come in any order", any_order),
    ("one wrong letter is forgiven, four are not", wrong_letters),
    ("a work is offered once", one_work),
    ("each kind has its room", room),
    ("what cannot be completed is left alone", nothing),
    ("completions follow the records", following),
    ("a heading lives as long as its records", headings),
    ("completions are made anew with the index", rebuilt),
];

impl Told<'_> {
    fn completions(&self, typed: &str) -> Vec<Completion> {
        match self.engine.complete(typed, 8) {
            Ok(found) => found,
            Err(error) => panic!("{}: « {typed} »: {error}", self.name),
        }
    }

    fn offers(&self, typed: &str) -> Vec<(CompletionKind, String)> {
        let found = self.completions(typed);
        found.into_iter().map(|one| (one.kind, one.text)).collect()
    }

    fn offers_first(&self, typed: &str, kind: CompletionKind, text: &str) {
        let found = self.offers(typed);
        let first = found.first().map(|(kind, text)| (*kind, text.as_str()));
        assert_eq!(
            first,
            Some((kind, text)),
            "{}: « {typed} » gives {found:?}",
            self.name
        );
    }

    fn offers_not(&self, typed: &str, text: &str) {
        let found = self.offers(typed);
        assert!(
            !found.iter().any(|(_, other)| other == text),
            "{}: « {typed} » gives {found:?}",
            self.name
        );
    }
}

use CompletionKind::{Author, Series, Subject, Title};

fn beginnings(told: &Told<'_>) {
    for (typed, kind, text) in [
        ("ger", Title, "Germinal"),
        ("germin", Title, "Germinal"),
        ("GERMINAL", Title, "Germinal"),
        ("le lo", Title, "Le Lotus bleu"),
        ("lotus b", Title, "Le Lotus bleu"),
        ("l'etr", Title, "L'Étranger"),
        ("oeuvr", Title, "L'Œuvre"),
        ("die stras", Title, "Die Straße der Ölsardinen"),
        ("войн", Title, "Война и мир"),
        ("nothomb", Author, "Nothomb, Amélie"),
        ("noth", Author, "Nothomb, Amélie"),
        ("Толс", Author, "Толстой, Лев"),
        ("les aventures de t", Series, "Les Aventures de Tintin"),
        ("aventures", Series, "Les Aventures de Tintin"),
        ("dysto", Subject, "Dystopias"),
        ("1984", Title, "1984"),
    ] {
        told.offers_first(typed, kind, text);
    }
    let germinal = &told.completions("germinal")[0];
    assert_eq!(germinal.number, told.catalogue.number("Germinal"));
    let nothomb = &told.completions("nothomb")[0];
    assert_eq!(nothomb.number, told.catalogue.author("Nothomb, Amélie"));
}

fn any_order(told: &Told<'_>) {
    for (typed, kind, text) in [
        ("amelie no", Author, "Nothomb, Amélie"),
        ("nothomb a", Author, "Nothomb, Amélie"),
        ("nothomb hyg", Title, "Hygiène de l'assassin"),
        ("hygiene nothomb", Title, "Hygiène de l'assassin"),
        ("assassin hyg", Title, "Hygiène de l'assassin"),
        ("zola germ", Title, "Germinal"),
        ("tintin 5", Title, "Le Lotus bleu"),
        ("le germinal", Title, "Germinal"),
    ] {
        told.offers_first(typed, kind, text);
    }
    let titles = told.offers("nothomb ");
    for title in ["Hygiène de l'assassin", "Stupeur et tremblements"] {
        assert!(titles.contains(&(Title, title.to_owned())), "{titles:?}");
    }
    told.offers_not("no ", "Nothomb, Amélie");
    told.offers_not("zola hyg", "Hygiène de l'assassin");
}

fn wrong_letters(told: &Told<'_>) {
    for (typed, kind, text) in [
        ("germonal", Title, "Germinal"),
        ("gremin", Title, "Germinal"),
        ("nothonb", Author, "Nothomb, Amélie"),
        ("simenom", Author, "Simenon, Georges"),
        ("nothonb hyg", Title, "Hygiène de l'assassin"),
    ] {
        told.offers_first(typed, kind, text);
    }
    told.offers_not("gorm", "Germinal");
    told.offers_not("gormonel", "Germinal");
}

fn one_work(told: &Told<'_>) {
    let mut indexed = told.catalogue.indexed();
    let place = told.catalogue.number("Kind of Blue") - 1;
    let mut again = indexed.swap_remove(usize::try_from(place).unwrap_or(0));
    again.number = RecordNumber::new(900);
    again.popularity = 100_000;
    assert_eq!(told.engine.replace(&[again]), Ok(()));
    assert_eq!(told.engine.commit(101), Ok(()));
    let found = told.completions("kind of bl");
    let numbers: Vec<u32> = found.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [900], "the edition that is asked for most");
}

fn room(told: &Told<'_>) {
    let found = told.offers("ha");
    let count = |kind| found.iter().filter(|(other, _)| *other == kind).count();
    assert!(found.len() <= 8, "{found:?}");
    assert!(count(Title) >= 3 && count(Series) == 1, "{found:?}");
    for (few, limit) in [(0, 0), (1, 1), (3, 3)] {
        let found = told.engine.complete("le", limit).expect("completions");
        assert_eq!(found.len(), few);
    }
}

fn nothing(told: &Told<'_>) {
    for typed in ["", " ", "g", "*:*", "\"", "\0", "xqzwk", "auteur:", "((((", "👩‍🚀"] {
        assert_eq!(told.completions(typed), [], "{typed:?}");
    }
    assert_eq!(told.completions(&"germinal ".repeat(40)), []);
}

fn following(told: &Told<'_>) {
    let number = told.catalogue.number("Pedigree");
    let mut indexed = told.catalogue.indexed();
    let changed = Record {
        title: "Généalogie".into(),
        ..told.catalogue.records().next().expect("records").1.clone()
    };
    let mut one = indexed.swap_remove(usize::try_from(number).unwrap_or(1) - 1);
    one.record = &changed;
    assert_eq!(told.engine.replace(&[one]), Ok(()));
    told.offers_first("pedig", Title, "Pedigree");
    assert_eq!(told.engine.commit(120), Ok(()));
    assert_eq!(told.completions("pedig"), []);
    told.offers_first("genea", Title, "Généalogie");
    assert_eq!(told.engine.delete(&[RecordNumber::new(number)]), Ok(()));
    assert_eq!(told.engine.commit(121), Ok(()));
    assert_eq!(told.completions("genea"), []);
    assert_eq!(told.engine.applied_sequence(), 121);
}

fn headings(told: &Told<'_>) {
    let camus = told.catalogue.author("Camus, Albert");
    assert_eq!(
        told.engine.unnamed(&[camus, 777_777]),
        Ok(vec![777_777]),
        "the catalogue named its headings"
    );
    told.offers_first("camus", Author, "Camus, Albert");
    let etranger = told.catalogue.number("L'Étranger");
    assert_eq!(told.engine.delete(&[RecordNumber::new(etranger)]), Ok(()));
    assert_eq!(told.engine.commit(101), Ok(()));
    assert_eq!(told.completions("camus"), []);
    // Another record comes under it, and it is named again if need be.
    let mut indexed = told.catalogue.indexed();
    let place = usize::try_from(etranger).unwrap_or(1) - 1;
    let back = indexed.swap_remove(place);
    if told.engine.unnamed(&[camus]) == Ok(vec![camus]) {
        let heading = told
            .catalogue
            .headings()
            .into_iter()
            .find(|one| one.number == camus);
        assert_eq!(told.engine.name(&heading.into_iter().collect::<Vec<_>>()), Ok(()));
    }
    assert_eq!(told.engine.replace(&[back]), Ok(()));
    assert_eq!(told.engine.commit(102), Ok(()));
    told.offers_first("camus", Author, "Camus, Albert");
    // A record that leaves one heading for another.
    let mut indexed = told.catalogue.indexed();
    let mut moved = indexed.swap_remove(place);
    moved.authors = vec![told.catalogue.author("Zola, Émile")];
    assert_eq!(told.engine.replace(&[moved]), Ok(()));
    assert_eq!(told.engine.commit(103), Ok(()));
    assert!(
        !told
            .offers("camus")
            .contains(&(Author, "Camus, Albert".to_owned()))
    );
}

fn rebuilt(told: &Told<'_>) {
    let mut beside = told.engine.rebuild().expect("a rebuild begins");
    let indexed = told.catalogue.indexed();
    let half = indexed.len() / 2;
    beside.add(&indexed[..half]).expect("records are added beside");
    beside
        .name(&told.catalogue.headings())
        .expect("headings are named");
    told.offers_first("kafka", Author, "Kafka, Franz");
    beside.finish(7).expect("the new one takes its place");
    told.offers_first("germ", Title, "Germinal");
    told.offers_first("simenon", Author, "Simenon, Georges");
    assert_eq!(told.completions("kafka"), [], "nothing of the half left out");
    // And it is followed as the old one was.
    assert_eq!(told.engine.name(&told.catalogue.headings()), Ok(()));
    assert_eq!(told.engine.replace(&indexed[half..]), Ok(()));
    assert_eq!(told.engine.commit(8), Ok(()));
    told.offers_first("kafka", Author, "Kafka, Franz");
}
