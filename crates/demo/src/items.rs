//! The copies of the demonstration: each work has as many as it is popular, spread over the
//! libraries by their share, always the same way. Copies that other facts name come first.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::item::{DescribedItem, DescribedStatus};
use domain::item_state::ItemState;
use domain::library::LibraryKind;
use domain::record::{Audience, DocumentType, Record};
use jiff::civil::Date;

use crate::circulation::{Circulation, ItemName};
use crate::dice::{Dice, luhn};
use crate::network::{LibraryFacts, Network};
use crate::offset;
use crate::works::Work;

/// All copies, by work.
#[derive(Clone, Debug)]
pub struct Items {
    by_work: HashMap<&'static str, Vec<DescribedItem>>,
    count: usize,
}

impl Items {
    /// The copies of a network, bought around the day given.
    #[must_use]
    pub fn of(works: &[Work], network: &Network, circulation: &Circulation, base: Date) -> Self {
        let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for name in circulation.item_names() {
            named.entry(&name.work).or_default().insert(&name.library);
        }
        let mut maker = Maker {
            network,
            circulation,
            base,
            numbers: HashMap::new(),
            count: 0,
        };
        let nobody = BTreeSet::new();
        let by_work = works
            .iter()
            .map(|work| {
                (
                    work.key,
                    maker.items(work, named.get(work.key).unwrap_or(&nobody)),
                )
            })
            .collect();
        Self {
            by_work,
            count: maker.count,
        }
    }

    /// The copies of a work.
    #[must_use]
    pub fn of_work(&self, key: &str) -> &[DescribedItem] {
        self.by_work.get(key).map_or(&[], Vec::as_slice)
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.count
    }

    /// The barcode of a named copy; empty where there is none, which a test excludes.
    #[must_use]
    pub fn barcode(&self, name: &ItemName) -> String {
        self.of_work(&name.work)
            .iter()
            .find(|item| item.owner_code.as_deref() == Some(&name.library))
            .and_then(|item| item.barcode.clone())
            .unwrap_or_default()
    }

    /// The barcode of any copy of a work.
    #[must_use]
    pub fn any_barcode(&self, work: &str) -> String {
        self.of_work(work)
            .iter()
            .find_map(|item| item.barcode.clone())
            .unwrap_or_default()
    }
}

struct Maker<'a> {
    network: &'a Network,
    circulation: &'a Circulation,
    base: Date,
    numbers: HashMap<String, u32>,
    count: usize,
}

/// Issues that a library keeps of a periodical.
const ISSUES: u32 = 4;

impl Maker<'_> {
    fn items(&mut self, work: &Work, named: &BTreeSet<&str>) -> Vec<DescribedItem> {
        let mut dice = Dice::of(work.key);
        let libraries = self.libraries(work, named, &mut dice);
        let mut items = Vec::new();
        for code in libraries {
            let Some(library) = self.network.library(&code) else {
                continue;
            };
            let issues = if work.record.document_type == DocumentType::Periodical {
                ISSUES
            } else {
                1
            };
            for issue in 0..issues {
                let item = self.item(work, library, issue, &mut dice);
                items.push(item);
            }
        }
        items
    }

    /// Which libraries have it, those of the other facts first, each once where that is enough.
    fn libraries(&self, work: &Work, named: &BTreeSet<&str>, dice: &mut Dice) -> Vec<String> {
        let mut chosen: Vec<String> = named.iter().map(|code| (*code).to_owned()).collect();
        let wanted = match work.record.document_type {
            DocumentType::Periodical => work.popularity.min(2),
            _ => work.popularity,
        } as usize;
        while chosen.len() < wanted {
            let candidates: Vec<(&LibraryFacts, u32)> = self
                .network
                .libraries
                .iter()
                .filter(|library| library.kind == LibraryKind::Library && section(work, library).is_some())
                .filter(|library| !chosen.contains(&library.code))
                .map(|library| (library, weight(library, &work.record)))
                .collect();
            let total: u32 = candidates.iter().map(|(_, weight)| weight).sum();
            if total == 0 {
                // Every library has one: the largest take a second.
                let second = ["CLAI", "VALB"][chosen.len() % 2];
                chosen.push(second.to_owned());
                continue;
            }
            let mut left = dice.below(total);
            for (library, weight) in candidates {
                if left < weight {
                    chosen.push(library.code.clone());
                    break;
                }
                left -= weight;
            }
        }
        chosen
    }

    fn item(&mut self, work: &Work, library: &LibraryFacts, issue: u32, dice: &mut Dice) -> DescribedItem {
        self.count += 1;
        let special = self
            .circulation
            .items
            .iter()
            .find(|item| issue == 0 && item.item.work == work.key && item.item.library == library.code);
        let section = special
            .and_then(|item| item.section.clone())
            .or_else(|| section(work, library).map(str::to_owned))
            .or_else(|| library.sections.first().cloned());
        let status = special.map_or(DescribedStatus::Lendable, |item| described(item.state));
        let ordered = status == DescribedStatus::OnOrder;
        DescribedItem {
            barcode: Some(self.barcode(library)).filter(|_| !ordered),
            source_number: Some((40_000 + self.count).to_string()),
            owner_code: Some(library.code.clone()),
            section_code: section,
            collection_code: work
                .record
                .audience
                .map(|audience| audience_code(audience).to_owned()),
            call_number: Some(work.call_number.to_owned()),
            type_code: Some(type_code(work.record.document_type).to_owned()),
            audience_code: work
                .record
                .audience
                .map(|audience| audience_letter(audience).to_owned()),
            volume: (work.record.document_type == DocumentType::Periodical)
                .then(|| format!("n° {} ({})", 4 - issue, self.base.year())),
            status,
            acquired_on: Some(self.acquired_on(&work.record, dice)).filter(|_| !ordered),
            ..DescribedItem::default()
        }
    }

    /// Fourteen digits: 3 for an item, the library, a running number, the digit of Luhn.
    fn barcode(&mut self, library: &LibraryFacts) -> String {
        let place = self
            .network
            .libraries
            .iter()
            .position(|known| known.code == library.code)
            .unwrap_or(0);
        let number = self.numbers.entry(library.code.clone()).or_insert(0);
        *number += 1;
        let digits = format!("3{}{:08}", 1901 + place, 20_000 + *number * 3);
        let check = luhn(&digits);
        digits + &check.to_string()
    }

    /// What is recent came in the last months, some of it this week; the rest after it came out.
    fn acquired_on(&self, record: &Record, dice: &mut Dice) -> Date {
        let year = record.year.unwrap_or(2010);
        let mut days = |bound: u32| i32::try_from(dice.below(bound)).unwrap_or(0);
        if year >= self.base.year() - 3 || days(100) < 3 {
            return offset(self.base, -(days(90) * days(90) / 90));
        }
        let years = self.base.year().saturating_sub(year).clamp(1, 12);
        offset(
            self.base,
            -(100 + days(u32::from(years.unsigned_abs()) * 365 - 100)),
        )
    }
}

/// How likely it is that a library has it.
fn weight(library: &LibraryFacts, record: &Record) -> u32 {
    let collects = record
        .languages
        .iter()
        .any(|language| library.languages.contains(language));
    library.share * if collects { 12 } else { 1 }
}

/// The shelf area in which a library puts a work; none where it does not collect such things.
fn section(work: &Work, library: &LibraryFacts) -> Option<&'static str> {
    let has = |code: &str| library.sections.iter().any(|known| known == code);
    let record = &work.record;
    let shelf = match record.document_type {
        DocumentType::Film | DocumentType::Music => "MEDIA",
        DocumentType::Game => "LUDO",
        DocumentType::Periodical => "PRESSE",
        _ if has("BUS") => "BUS",
        DocumentType::Comic | DocumentType::Manga => "BD",
        _ => match record.audience {
            Some(Audience::Youth) => "JEUNESSE",
            Some(Audience::Teen) if has("ADO") => "ADO",
            Some(Audience::Teen) => "JEUNESSE",
            _ => "ADULTE",
        },
    };
    has(shelf).then_some(shelf)
}

const fn described(state: ItemState) -> DescribedStatus {
    match state {
        ItemState::ReferenceOnly => DescribedStatus::ReferenceOnly,
        ItemState::OnOrder => DescribedStatus::OnOrder,
        ItemState::InProcess => DescribedStatus::InProcess,
        ItemState::Lost | ItemState::Missing => DescribedStatus::Lost,
        ItemState::Damaged => DescribedStatus::Damaged,
        ItemState::Withdrawn => DescribedStatus::Withdrawn,
        _ => DescribedStatus::Lendable,
    }
}

/// The item type, as the usual mapping knows it.
#[must_use]
pub const fn type_code(document_type: DocumentType) -> &'static str {
    match document_type {
        DocumentType::Comic => "BD",
        DocumentType::Manga => "MANGA",
        DocumentType::LargePrint => "GC",
        DocumentType::EasyRead => "FALC",
        DocumentType::Audiobook => "LA",
        DocumentType::Periodical => "PER",
        DocumentType::Music => "CD",
        DocumentType::Film => "DVD",
        DocumentType::Game => "JEU",
        _ => "LIV",
    }
}

pub(crate) const fn audience_code(audience: Audience) -> &'static str {
    match audience {
        Audience::Youth => "JEUNESSE",
        Audience::Teen => "ADO",
        Audience::Adult => "ADULTE",
    }
}

/// As in UNIMARC 100$a/17.
pub(crate) const fn audience_letter(audience: Audience) -> &'static str {
    match audience {
        Audience::Youth => "a",
        Audience::Teen => "e",
        Audience::Adult => "m",
    }
}
