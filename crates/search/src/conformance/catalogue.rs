//! The forty records of the stories, written for them.

use std::collections::BTreeMap;

use domain::id::RecordNumber;
use domain::record::{Audience, Contributor, DocumentType, Record, Series, Subject};

use crate::completion::{CompletionKind, Heading};
use crate::engine::Search;
use crate::index::IndexRecord;

type Row = (
    // title, author, language, year, type
    &'static str,
    &'static str,
    &'static str,
    i16,
    DocumentType,
    // subjects, parted by ;
    &'static str,
    // libraries that have it
    &'static [u16],
    // what else it has: `summary=…`, `series=… ; 5`, `isbn=…`, `audience=youth`, `publisher=…`,
    // `call=…`, `work=…` (the title of the edition of which it is another)
    &'static str,
);

use DocumentType::{Audiobook, Book, Comic, Ebook, Film, Music, Periodical};

// A table is read by its rows.
#[rustfmt::skip]
const ROWS: [Row; 42] = [
    ("Hygiène de l'assassin", "Nothomb, Amélie", "fre", 1992, Book, "Romans belges", &[0, 1, 2],
        "summary=Un écrivain mourant reçoit des journalistes, et l’une d’elles sait tout."),
    ("Stupeur et tremblements", "Nothomb, Amélie", "fre", 1999, Book, "Romans belges;Japon", &[0, 2],
        "publisher=Albin Michel|call=R NOT"),
    ("Métaphysique des tubes", "Nothomb, Amélie", "fre", 2000, Book, "Romans belges;Japon", &[1], ""),
    ("Le Petit Prince", "Saint-Exupéry, Antoine de", "fre", 1943, Book, "Contes", &[0, 1, 2],
        "audience=youth"),
    ("Le Petit Prince cannibale", "Lefèvre, Françoise", "fre", 1990, Book, "Romans français", &[1], ""),
    ("Saint-Exupéry, l'esprit d'un prince", "Delange, René", "fre", 1998, Book, "Aviateurs", &[2],
        "summary=Comment naquit Le Petit Prince, raconté par ceux qui virent le petit prince grandir."),
    ("Vingt mille lieues sous les mers", "Verne, Jules", "fre", 1870, Book, "Romans d'aventures", &[0, 1],
        "audience=youth"),
    ("Quatre-vingt-treize", "Hugo, Victor", "fre", 1874, Book, "Romans historiques", &[1], ""),
    ("Les Misérables", "Hugo, Victor", "fre", 1862, Book, "Romans historiques", &[0, 1, 2], ""),
    ("Le Lotus bleu", "Hergé", "fre", 1936, Comic, "Chine", &[0, 2],
        "series=Les Aventures de Tintin ; 5|audience=youth"),
    ("Tintin au Tibet", "Hergé", "fre", 1960, Comic, "Tibet", &[0, 1],
        "series=Les Aventures de Tintin ; 20|audience=youth"),
    ("L'Œuvre", "Zola, Émile", "fre", 1886, Book, "Romans français;Peinture", &[2], ""),
    ("Germinal", "Zola, Émile", "fre", 1885, Book, "Romans français;Mines", &[0, 1, 2], ""),
    ("Et si c'était vrai...", "Levy, Marc", "fre", 2000, Book, "Romans français", &[1, 2], ""),
    ("Pedigree", "Simenon, Georges", "fre", 1948, Book, "Romans belges;Liège", &[0], ""),
    ("Le Chien jaune", "Simenon, Georges", "fre", 1931, Book, "Romans policiers", &[0, 1, 2], ""),
    ("Le Chat", "Simenon, Georges", "fre", 1967, Book, "Romans belges", &[1], ""),
    ("Le Chat du rabbin", "Sfar, Joann", "fre", 2002, Comic, "Alger", &[2], ""),
    ("L'Affaire Saint-Fiacre", "Simenon, Georges", "fre", 2021, Audiobook, "Romans policiers", &[2], ""),
    ("Harry Potter à l'école des sorciers", "Rowling, J. K.", "fre", 1998, Book, "Magie", &[0, 1, 2],
        "series=Harry Potter ; 1|audience=youth"),
    ("Harry Potter et la chambre des secrets", "Rowling, J. K.", "fre", 1999, Book, "Magie", &[0, 1],
        "series=Harry Potter ; 2|audience=youth"),
    ("Harry Potter and the philosopher's stone", "Rowling, J. K.", "eng", 1997, Book, "Magic", &[1],
        "audience=youth|work=Harry Potter à l'école des sorciers"),
    ("Harry Potter en de Steen der Wijzen", "Rowling, J. K.", "dut", 1998, Book, "Tovenarij", &[2],
        "audience=youth|work=Harry Potter à l'école des sorciers"),
    ("De ontdekking van de hemel", "Mulisch, Harry", "dut", 1992, Book, "Romans", &[2], ""),
    ("Het verdriet van België", "Claus, Hugo", "dut", 1983, Book, "Romans", &[1, 2], ""),
    ("Het boek van alle dingen", "Kuijer, Guus", "dut", 2004, Book, "Kinderen", &[2], "audience=youth"),
    ("Die Verwandlung", "Kafka, Franz", "ger", 1915, Book, "Erzählungen", &[1], ""),
    ("Die Straße der Ölsardinen", "Steinbeck, John", "ger", 1946, Book, "Kalifornien", &[1], ""),
    ("Emil und die Detektive", "Kästner, Erich", "ger", 1929, Book, "Kinder", &[0], "audience=youth"),
    ("Nineteen eighty-four", "Orwell, George", "eng", 1949, Book, "Dystopias", &[0, 1], ""),
    ("1984", "Orwell, George", "fre", 1950, Book, "Dystopies", &[0, 2], ""),
    ("Les Portes de la nuit", "Carné, Marcel", "fre", 1946, Film, "Films français", &[1], ""),
    ("Week-end à Zuydcoote", "Merle, Robert", "fre", 1949, Book, "Guerre", &[0], ""),
    ("Septante ans de bandes dessinées", "Dupuis, Claire", "fre", 2016, Book, "Bande dessinée", &[0], ""),
    ("Soixante-dix recettes du potager", "Lambert, Paul", "fre", 2018, Book, "Cuisine", &[1], ""),
    ("Cent ans de solitude", "García Márquez, Gabriel", "fre", 1967, Book, "Romans colombiens", &[0, 2], ""),
    ("Le Rouge et le Noir", "Stendhal", "fre", 1830, Book, "Romans français", &[0], ""),
    ("L'Étranger", "Camus, Albert", "fre", 1942, Book, "Romans français", &[0, 1], "isbn=9782070360024"),
    ("Du côté de chez Swann", "Proust, Marcel", "fre", 1913, Ebook, "Romans français", &[], ""),
    ("Война и мир", "Толстой, Лев", "rus", 1869, Book, "Romans russes", &[1], ""),
    ("Kind of Blue", "Davis, Miles", "eng", 1959, Music, "Jazz", &[0], ""),
    ("Le Ligueur", "Ligue des familles", "fre", 2024, Periodical, "Familles", &[0, 1, 2], "issn=0771-6257"),
];

const HARRY_POTTER: u32 = 1;
const TINTIN: u32 = 2;
const FIRST_AUTHOR: u32 = 10;
const FIRST_SUBJECT: u32 = 500;

/// The records of the stories.
pub struct Catalogue {
    records: Vec<Record>,
    authors: BTreeMap<&'static str, u32>,
    subjects: BTreeMap<&'static str, u32>,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::new()
    }
}

impl Catalogue {
    /// Makes them.
    #[must_use]
    pub fn new() -> Self {
        let numbered = |first: u32, words: Vec<&'static str>| {
            let mut numbers = BTreeMap::new();
            for word in words {
                let next = first + u32::try_from(numbers.len()).unwrap_or(0);
                numbers.entry(word).or_insert(next);
            }
            numbers
        };
        Self {
            records: ROWS.iter().map(record).collect(),
            authors: numbered(FIRST_AUTHOR, ROWS.iter().map(|row| row.1).collect()),
            subjects: numbered(
                FIRST_SUBJECT,
                ROWS.iter().flat_map(|row| row.5.split(';')).collect(),
            ),
        }
    }

    /// Adds them all to an engine, and commits as of change 100.
    ///
    /// # Panics
    /// When the engine cannot.
    pub fn load(&self, engine: &dyn Search) {
        let loaded = engine
            .name(&self.headings())
            .and_then(|()| engine.add(&self.indexed()))
            .and_then(|()| engine.commit(100));
        assert_eq!(loaded, Ok(()), "the catalogue is loaded");
    }

    /// They as they are handed to an engine.
    #[must_use]
    pub fn indexed(&self) -> Vec<IndexRecord<'_>> {
        (1..)
            .zip(&self.records)
            .zip(&ROWS)
            .map(|((number, record), row)| self.one(number, record, row))
            .collect()
    }

    fn one<'a>(&self, number: u32, record: &'a Record, row: &Row) -> IndexRecord<'a> {
        let more = |wanted: &str| {
            let all = row.7.split('|').filter_map(|part| part.split_once('='));
            all.into_iter()
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| value)
        };
        let work = more("work").map_or(number, |title| self.number(title));
        IndexRecord {
            number: RecordNumber::new(number),
            work: i64::from(work) * 1000,
            record,
            libraries: row.6.to_vec(),
            sections: vec![u32::from(record.audience.is_some())],
            authors: vec![self.author(row.1)],
            subjects: row.5.split(';').map(|heading| self.subject(heading)).collect(),
            series: record
                .series
                .iter()
                .map(|series| {
                    if series.title == "Harry Potter" {
                        HARRY_POTTER
                    } else {
                        TINTIN
                    }
                })
                .collect(),
            call_numbers: more("call").map(str::to_owned).into_iter().collect(),
            added_on: 19_000 + i32::try_from(number).unwrap_or(0),
            popularity: number,
        }
    }

    /// The names of its headings. In a database each number is given once, whatever it is for; so
    /// here.
    #[must_use]
    pub fn headings(&self) -> Vec<Heading> {
        let named = |numbers: &BTreeMap<&'static str, u32>, kind| {
            let heading = move |(name, number): (&&'static str, &u32)| Heading {
                number: *number,
                kind,
                name: (*name).to_owned(),
            };
            numbers.iter().map(heading).collect::<Vec<_>>()
        };
        let series = BTreeMap::from([
            ("Harry Potter", HARRY_POTTER),
            ("Les Aventures de Tintin", TINTIN),
        ]);
        let mut all = named(&self.authors, CompletionKind::Author);
        all.extend(named(&self.subjects, CompletionKind::Subject));
        all.extend(named(&series, CompletionKind::Series));
        all
    }

    /// The dense number of an author.
    #[must_use]
    pub fn author(&self, name: &str) -> u32 {
        self.authors.get(name).copied().unwrap_or(u32::MAX)
    }

    /// The dense number of a subject.
    #[must_use]
    pub fn subject(&self, heading: &str) -> u32 {
        self.subjects.get(heading).copied().unwrap_or(u32::MAX)
    }

    /// The title of a number.
    #[must_use]
    pub fn title(&self, number: u32) -> &str {
        let place = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
        self.records
            .get(place)
            .map_or("a record that is not in the catalogue", |record| &record.title)
    }

    /// The number of a title.
    ///
    /// # Panics
    /// When there is no such title.
    #[must_use]
    pub fn number(&self, title: &str) -> u32 {
        let found = (1..).zip(&self.records).find(|(_, record)| record.title == title);
        found
            .map(|(number, _)| number)
            .unwrap_or_else(|| panic!("no « {title} » in the catalogue"))
    }

    /// All records, with their numbers.
    pub fn records(&self) -> impl Iterator<Item = (u32, &Record)> {
        (1..).zip(&self.records)
    }
}

fn record(row: &Row) -> Record {
    let &(title, author, language, year, document_type, subjects, _, more) = row;
    let mut record = Record {
        title: title.to_owned(),
        contributors: vec![Contributor {
            name: author.to_owned(),
            ..Contributor::default()
        }],
        languages: vec![language.to_owned()],
        year: Some(year),
        document_type,
        subjects: subjects
            .split(';')
            .map(|heading| Subject {
                heading: heading.to_owned(),
                ..Subject::default()
            })
            .collect(),
        ..Record::default()
    };
    for (name, value) in more.split('|').filter_map(|part| part.split_once('=')) {
        match name {
            "summary" => record.summary = Some(value.to_owned()),
            "isbn" => record.isbns.push(value.to_owned()),
            "publisher" => record.publisher = Some(value.to_owned()),
            "issn" => record.issns.push(value.to_owned()),
            "audience" => record.audience = Audience::from_code(value),
            "series" => {
                let (title, volume) = value.split_once(" ; ").unwrap_or((value, ""));
                let (title, volume) = (title.to_owned(), Some(volume.to_owned()));
                record.series.push(Series {
                    title,
                    volume,
                    is_set: true,
                });
            }
            _ => {}
        }
    }
    record
}
