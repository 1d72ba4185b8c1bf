//! Synthetic catalogues of any size, to measure with: words fall as they do in real ones (few very
//! often, most almost never), authors and series come back, a title has several editions, and a
//! few libraries have most of the copies. The same size and seed give the same catalogue.

mod text;
mod words;

use domain::item::DescribedItem;
use domain::record::{
    Audience, Contributor, DocumentType, Fiction, Record, Role, Series, Subject, SubjectKind,
};
use jiff::civil::{Date, date};

use crate::dice::{Dice, ean};
use crate::items::{audience_code, audience_letter, type_code};
use crate::works::works;
use crate::{marc21, offset, unimarc};
use words::{Vocabulary, Zipf};

/// What to generate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// How many records.
    pub records: u32,
    /// How many libraries, from 1 on.
    pub libraries: u16,
    /// Another seed, another catalogue.
    pub seed: u64,
}

impl Size {
    /// So many records over forty libraries.
    #[must_use]
    pub const fn of(records: u32) -> Self {
        Self {
            records,
            libraries: 40,
            seed: 1,
        }
    }

    /// The codes of the libraries: `B001`, `B002`…, the largest first.
    #[must_use]
    pub fn library_codes(&self) -> Vec<String> {
        (1..=self.libraries.max(1))
            .map(|number| format!("B{number:03}"))
            .collect()
    }
}

/// The day around which generated copies are dated: a catalogue does not change with the clock.
const BASE: Date = date(2026, 1, 15);

/// Copies of one record are in so many libraries at most.
const MOST_LIBRARIES: u32 = 25;

/// A share of records are other editions of a title already there.
const EDITIONS_PERCENT: u32 = 18;

/// The records, each with its copies.
pub fn records(size: Size) -> impl Iterator<Item = (Record, Vec<DescribedItem>)> {
    let maker = Maker::new(size);
    (0..size.records).map(move |number| maker.record(number))
}

/// The same records in ISO 2709, seven in ten in UNIMARC and the others in MARC21: a file of them
/// all is a mixed load, which the importer reads as well.
pub fn marc(size: Size) -> impl Iterator<Item = Vec<u8>> {
    (0_usize..).zip(records(size)).map(|(place, (record, items))| {
        let marc = if place % 10 < 7 {
            unimarc::record(place + 1, BASE, &record, &items)
        } else {
            marc21::record(place + 1, BASE, &record, &items)
        };
        marc::write::iso2709(&marc)
    })
}

/// The words by which a search of such a catalogue finds much or little, the most frequent first:
/// for generated queries.
#[must_use]
pub fn frequent_words(count: usize) -> Vec<String> {
    Vocabulary::new().most_frequent(count)
}

struct Maker {
    size: Size,
    vocabulary: Vocabulary,
    codes: Vec<String>,
    libraries: Zipf,
    authors: Zipf,
    publishers: Vec<(String, String)>,
    publisher_ranks: Zipf,
    subjects: Vec<Subject>,
    subject_ranks: Zipf,
}

impl Maker {
    fn new(size: Size) -> Self {
        let codes = size.library_codes();
        let mut publishers: Vec<(String, String)> = works()
            .iter()
            .filter_map(|work| Some((work.record.publisher.clone()?, work.record.place.clone()?)))
            .collect();
        publishers.sort();
        publishers.dedup();
        let mut subjects: Vec<Subject> = works()
            .iter()
            .flat_map(|work| &work.record.subjects)
            .filter(|subject| subject.kind != SubjectKind::Genre)
            .cloned()
            .collect();
        subjects.sort_by(|a, b| a.heading.cmp(&b.heading));
        subjects.dedup();
        Self {
            size,
            vocabulary: Vocabulary::new(),
            libraries: Zipf::new(codes.len(), 0.7),
            codes,
            authors: Zipf::new((size.records as usize / 4).clamp(500, 200_000), 0.85),
            publisher_ranks: Zipf::new(publishers.len(), 0.8),
            publishers,
            subject_ranks: Zipf::new(subjects.len(), 0.75),
            subjects,
        }
    }

    fn dice(&self, number: u32, purpose: u64) -> Dice {
        let mut dice =
            Dice::new(self.size.seed.wrapping_mul(0x1000_0000_01b3) ^ (u64::from(number) << 8) ^ purpose);
        dice.next();
        dice
    }

    fn record(&self, number: u32) -> (Record, Vec<DescribedItem>) {
        let mut dice = self.dice(number, 1);
        // What editions share comes from the number of the first one.
        let origin = if number > 0 && dice.chance(EDITIONS_PERCENT) {
            dice.below(number)
        } else {
            number
        };
        let mut shared = self.dice(origin, 2);

        let document_type = document_type(&mut dice);
        let fiction = if shared.chance(62) {
            Fiction::Fiction
        } else {
            Fiction::Nonfiction
        };
        let audience = audience(&mut shared, document_type);
        let language = language(&mut dice);
        let original = (shared.chance(22))
            .then_some("eng")
            .filter(|code| *code != language);
        let year = 2026 - i16::try_from(dice.below(60) * dice.below(60) / 60).unwrap_or(0);

        let mut record = Record {
            title: text::title(&mut shared, &self.vocabulary),
            subtitle: (fiction == Fiction::Nonfiction && shared.chance(55))
                .then(|| text::subtitle(&mut shared, &self.vocabulary)),
            original_title: original.map(|_| text::title(&mut shared, &self.vocabulary)),
            contributors: self.contributors(&mut shared, document_type, original.is_some()),
            year: Some(year),
            isbns: has_isbn(document_type, &mut dice)
                .then(|| isbn(number))
                .into_iter()
                .collect(),
            subjects: self.subjects(&mut shared, document_type, fiction),
            summary: shared
                .chance(45)
                .then(|| text::summary(&mut shared, &self.vocabulary)),
            languages: vec![language.to_owned()],
            original_languages: original.map(str::to_owned).into_iter().collect(),
            extent: Some(extent(&mut dice, document_type)),
            document_type,
            audience: Some(audience),
            fiction: Some(fiction).filter(|_| document_type == DocumentType::Book),
            class_number: (fiction == Fiction::Nonfiction).then(|| format!("{:03}", shared.below(1000))),
            ..Record::default()
        };
        let (publisher, place) = &self.publishers[self.publisher_ranks.rank(&mut dice)];
        record.publisher = Some(publisher.clone());
        record.place = Some(place.clone());
        if matches!(document_type, DocumentType::Comic | DocumentType::Manga) || shared.chance(9) {
            // Volumes of one series stand near each other, as libraries buy them.
            let mut series = self.dice(number / 40, 3);
            record.series.push(Series {
                title: text::title(&mut series, &self.vocabulary),
                volume: Some((1 + number % 40 / 2).to_string()),
                is_set: true,
            });
        } else if dice.chance(30) {
            let mut series = self.dice(dice.clone().below(400), 4);
            record.series.push(Series {
                title: text::title(&mut series, &self.vocabulary),
                volume: dice.chance(40).then(|| dice.below(900).to_string()),
                is_set: false,
            });
        }
        record.responsibility = crate::isbd::responsibility(&record);
        let items = self.items(&mut dice, number, &record);
        (record, items)
    }

    fn contributors(
        &self,
        dice: &mut Dice,
        document_type: DocumentType,
        translated: bool,
    ) -> Vec<Contributor> {
        let first = match document_type {
            DocumentType::Film => Role::Director,
            DocumentType::Music => Role::Performer,
            DocumentType::Comic => Role::Scriptwriter,
            _ => Role::Author,
        };
        let mut roles = vec![first];
        match document_type {
            DocumentType::Comic => roles.push(Role::Illustrator),
            DocumentType::Film => roles.extend([Role::Actor, Role::Actor]),
            DocumentType::Audiobook => roles.push(Role::Narrator),
            _ if dice.chance(14) => roles.push(first),
            _ => {}
        }
        if translated {
            roles.push(Role::Translator);
        }
        roles
            .into_iter()
            .map(|role| Contributor {
                name: text::author(self.authors.rank(dice)),
                role,
                ..Contributor::default()
            })
            .collect()
    }

    fn subjects(&self, dice: &mut Dice, document_type: DocumentType, fiction: Fiction) -> Vec<Subject> {
        const SUBDIVISIONS: [&str; 6] = [
            "Histoire",
            "Aspect social",
            "Ouvrages illustrés",
            "Guides pratiques",
            "Anthologies",
            "20e siècle",
        ];
        let genre = match (document_type, fiction) {
            (DocumentType::Comic, _) => Some("Bandes dessinées"),
            (DocumentType::Manga, _) => Some("Mangas"),
            (DocumentType::Book | DocumentType::LargePrint | DocumentType::Audiobook, Fiction::Fiction) => {
                Some(*dice.pick(&[
                    "Romans",
                    "Romans",
                    "Romans policiers",
                    "Science-fiction",
                    "Nouvelles",
                    "Poésie",
                ]))
            }
            _ => None,
        };
        let mut subjects: Vec<Subject> = genre
            .map(|heading| Subject {
                heading: heading.to_owned(),
                kind: SubjectKind::Genre,
            })
            .into_iter()
            .collect();
        for _ in 0..dice.below(5) {
            let mut subject = self.subjects[self.subject_ranks.rank(dice)].clone();
            if dice.chance(25) {
                subject.heading = format!("{} -- {}", subject.heading, dice.pick(&SUBDIVISIONS));
            }
            if subjects.iter().all(|known| known.heading != subject.heading) {
                subjects.push(subject);
            }
        }
        subjects
    }

    fn items(&self, dice: &mut Dice, number: u32, record: &Record) -> Vec<DescribedItem> {
        // One library most often, twenty-five at most.
        let libraries = MOST_LIBRARIES.min(u32::from(self.size.libraries.max(1)));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 1 to 25"
        )]
        let wanted = 1 + (f64::from(libraries) * dice.unit().powi(6)) as usize;
        let mut chosen: Vec<usize> = Vec::with_capacity(wanted);
        for _ in 0..wanted * 4 {
            let library = self.libraries.rank(dice);
            if chosen.len() < wanted && !chosen.contains(&library) {
                chosen.push(library);
            }
        }
        let call_number = text::call_number(record);
        (0_u32..)
            .zip(chosen)
            .map(|(place, library)| {
                let audience = record.audience.unwrap_or(Audience::Adult);
                DescribedItem {
                    barcode: Some(format!("9{number:09}{place:02}")),
                    source_number: Some(format!("{number}{place:02}")),
                    owner_code: Some(self.codes[library].clone()),
                    section_code: Some(audience_code(audience).to_owned()),
                    collection_code: Some(audience_code(audience).to_owned()),
                    call_number: Some(call_number.clone()),
                    type_code: Some(type_code(record.document_type).to_owned()),
                    audience_code: Some(audience_letter(audience).to_owned()),
                    acquired_on: Some(offset(BASE, -i32::try_from(dice.below(3650)).unwrap_or(0))),
                    ..DescribedItem::default()
                }
            })
            .collect()
    }
}

fn document_type(dice: &mut Dice) -> DocumentType {
    match dice.below(1000) {
        0..660 => DocumentType::Book,
        660..770 => DocumentType::Comic,
        770..820 => DocumentType::Manga,
        820..890 => DocumentType::Music,
        890..950 => DocumentType::Film,
        950..970 => DocumentType::Audiobook,
        970..985 => DocumentType::LargePrint,
        _ => DocumentType::Game,
    }
}

fn audience(dice: &mut Dice, document_type: DocumentType) -> Audience {
    let youth = match document_type {
        DocumentType::Comic | DocumentType::Game => 55,
        DocumentType::LargePrint => 0,
        _ => 30,
    };
    match dice.below(100) {
        throw if throw < youth => Audience::Youth,
        throw if throw < youth + 8 => Audience::Teen,
        _ => Audience::Adult,
    }
}

fn language(dice: &mut Dice) -> &'static str {
    match dice.below(100) {
        0..88 => "fre",
        88..93 => "dut",
        93..97 => "eng",
        97..99 => "ger",
        _ => "spa",
    }
}

const fn is_printed(document_type: DocumentType) -> bool {
    matches!(
        document_type,
        DocumentType::Book | DocumentType::Comic | DocumentType::Manga | DocumentType::LargePrint
    )
}

fn has_isbn(document_type: DocumentType, dice: &mut Dice) -> bool {
    is_printed(document_type) && dice.chance(92)
}

/// A number of its own for every record.
fn isbn(number: u32) -> String {
    let digits = format!("9782{:08}", number % 100_000_000);
    let check = ean(&digits);
    digits + &check.to_string()
}

fn extent(dice: &mut Dice, document_type: DocumentType) -> String {
    match document_type {
        DocumentType::Film => format!("1 DVD vidéo ({} min)", 60 + dice.below(90)),
        DocumentType::Music => format!("1 disque compact ({} min)", 28 + dice.below(50)),
        DocumentType::Audiobook => format!("1 CD MP3 ({} h {:02} min)", 1 + dice.below(14), dice.below(60)),
        DocumentType::Game => "1 jeu (2 à 6 joueurs)".to_owned(),
        _ => format!("1 vol. ({} p.)", 24 + dice.below(700)),
    }
}
