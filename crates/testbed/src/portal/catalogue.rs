//! The catalogue of the stories, as a file of records that is imported.

use std::sync::Arc;

use app::App;
use app::import::ImportRequest;
use marc::{Mapping, MarcRecord};

use super::VALBRUNE;

/// A record to import, and its copies.
#[derive(Clone, Debug)]
pub struct TestRecord {
    number: String,
    marc: MarcRecord,
}

/// A copy: its barcode, the code of its library, its call number, and its status for loan.
#[derive(Clone, Debug)]
pub struct TestItem {
    /// Its barcode.
    pub barcode: String,
    /// The code of its library: `VALB`, `NEUV`, `LOIN`.
    pub library: &'static str,
    /// Its call number.
    pub call_number: &'static str,
    /// Whether it is read on the spot only.
    pub reference_only: bool,
}

impl TestItem {
    /// A copy that is lent.
    #[must_use]
    pub fn new(barcode: impl Into<String>, library: &'static str, call_number: &'static str) -> Self {
        Self {
            barcode: barcode.into(),
            library,
            call_number,
            reference_only: false,
        }
    }

    /// The same, read on the spot only.
    #[must_use]
    pub fn on_the_spot(mut self) -> Self {
        self.reference_only = true;
        self
    }
}

impl TestRecord {
    /// A French book by someone (`Nom, Prénom`), known to its source by a number.
    #[must_use]
    pub fn new(number: impl Into<String>, title: &str, author: &str) -> Self {
        let number = number.into();
        let (family, given) = author.split_once(", ").unwrap_or((author, ""));
        let marc = MarcRecord::new("00000nam0 2200000   450 ")
            .with_control("001", &number)
            .with_data("100", "  ", &[('a', "20260101d2020    m  y0frey50      ba")])
            .with_data("101", "0 ", &[('a', "fre")])
            .with_data("200", "1 ", &[('a', title)])
            .with_data("700", " 1", &[('a', family), ('b', given)]);
        Self { number, marc }
    }

    /// With another field.
    #[must_use]
    pub fn with(mut self, tag: &str, indicators: &str, subfields: &[(char, &str)]) -> Self {
        self.marc = self.marc.with_data(tag, indicators, subfields);
        self
    }

    /// A part of what its title names, with a number and a name of its own.
    #[must_use]
    pub fn part(mut self, title: &str, number: &str, name: &str) -> Self {
        self.marc.fields.retain(|field| field.tag() != "200");
        self.with("200", "1 ", &[('a', title), ('h', number), ('i', name)])
    }

    /// Published in this year.
    #[must_use]
    pub fn of_year(mut self, year: &str) -> Self {
        let coded = format!("20260101d{year}    m  y0frey50      ba");
        self.marc.fields.retain(|field| field.tag() != "100");
        self.marc.push_data("100", "  ", &[('a', &coded)]);
        self
    }

    /// With a summary.
    #[must_use]
    pub fn about(self, summary: &str) -> Self {
        self.with("330", "  ", &[('a', summary)])
    }

    /// With a copy.
    #[must_use]
    pub fn at(self, item: TestItem) -> Self {
        self.kept(&item, "LI")
    }

    /// With a copy whose type has a code: `BD` is a comic.
    #[must_use]
    pub fn kept(self, item: &TestItem, type_code: &str) -> Self {
        let status = if item.reference_only { "1" } else { "0" };
        self.with(
            "995",
            "  ",
            &[
                ('b', item.library),
                ('c', item.library),
                ('e', "ROM"),
                ('f', &item.barcode),
                ('k', item.call_number),
                ('o', status),
                ('r', type_code),
            ],
        )
    }

    /// Its number in its source.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }
}

/// What every portal of the stories has: eight known documents, and thirty tales that fill pages.
pub(super) fn records() -> Vec<TestRecord> {
    let book = |number: &str, title: &str, author: &str| TestRecord::new(number, title, author);
    let mut records = vec![
        book("1", "Pedigree", "Simenon, Georges")
            .with("010", "  ", &[('a', "9782070360024")])
            .with("210", "  ", &[('a', "Paris"), ('c', "Presses de la Cité"), ('d', "2020")])
            .with("215", "  ", &[('a', "622 p.")])
            .with("606", "  ", &[('a', "Enfance")])
            .about("Roger Mamelin grandit à Liège, dans une petite maison d’Outremeuse, entre un père tranquille et une mère inquiète, pendant que les pensionnaires passent et que la guerre approche de la ville.")
            .at(TestItem::new("V001", "VALB", "R SIM P"))
            .at(TestItem::new("L001", "LOIN", "R SIM")),
        book("2", "Le Chat", "Simenon, Georges").at(TestItem::new("L002", "LOIN", "R SIM")),
        book("3", "Le chien jaune", "Simenon, Georges")
            .at(TestItem::new("V003", "VALB", "R SIM"))
            .at(TestItem::new("N003", "NEUV", "R SIM")),
        book("4", "Dictionnaire des oiseaux", "Verhaegen, Lise")
            .at(TestItem::new("V004", "VALB", "598 VER").on_the_spot()),
        book("5", "Quartier d’orage", "Tanaka, Jun").kept(&TestItem::new("N005", "NEUV", "BD TAN"), "BD"),
        book("6", "Habiter les nuages", "Delvaux, Camille"),
        book("7", "Le Chat", "Simenon, Georges")
            .with("010", "  ", &[('a', "9782253142386")])
            .with("210", "  ", &[('c', "Le Livre de Poche"), ('d', "2020")])
            .at(TestItem::new("V007", "VALB", "R SIM")),
        book("8", "Rivière & <digue> \"basse\"", "O’Brien, Maëlle").at(TestItem::new("V008", "VALB", "R OBR")),
    ];
    for number in 1..=TALES {
        let item = TestItem::new(format!("T{number:02}"), "VALB", "C CON");
        let title = format!("Conte de la Senne {number}");
        records.push(book(&format!("T{number}"), &title, "Conteuse, Anne").at(item));
    }
    records
}

/// Enough for a second page.
const TALES: u32 = 30;

/// Imports records from a file.
pub(super) async fn import(app: &Arc<App>, source: &str, records: &[TestRecord], complete: bool) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("records.mrc");
    let bytes: Vec<u8> = records
        .iter()
        .flat_map(|record| marc::write::iso2709(&record.marc))
        .collect();
    std::fs::write(&path, bytes).expect("the file of records is written");
    let mut mapping = Mapping::default();
    mapping.sections.insert("ROM", "Romans adultes".into());
    let request = ImportRequest {
        path,
        source: source.into(),
        library: Some(VALBRUNE),
        complete,
        accept: true,
        mapping,
    };
    app::import::run(app, &request, |_| {})
        .await
        .expect("the records are imported");
}
