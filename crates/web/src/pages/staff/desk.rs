//! The desk: one field for the scanner. A card opens the reader's file; a copy is lent to that
//! reader, or taken back when no reader is open, and the page says in large words where it goes.

use askama::Template;

use super::{FactLine, LibraryForm, RuleLine, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Tone};

/// `GET /pro/comptoir`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/desk.html")]
pub struct DeskPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The library of this desk, in the forms.
    pub library: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The reader whose card was read.
    pub reader: Option<ReaderFile>,
    /// What the last scan did.
    pub answer: Option<ScanAnswer>,
    /// What the scans before it did, the latest first.
    pub history: Vec<ScanLine>,
    /// Where a reader is registered.
    pub register_url: String,
}

/// What a scan did, in large words.
#[derive(Clone, Debug)]
pub struct ScanAnswer {
    /// Whether it went well: colour and sound.
    pub tone: Tone,
    /// What happened: « Rendu », « Prêt impossible ».
    pub what: String,
    /// What to do now: « Navette → Mons ».
    pub words: String,
    /// The document.
    pub document: String,
    /// The figures: lateness, fine, due date.
    pub details: Vec<String>,
    /// What is put into the book.
    pub slip: Option<Slip>,
}

impl ScanAnswer {
    fn icon(&self) -> &'static str {
        match self.tone {
            Tone::Ok => "circle-check",
            Tone::Bad | Tone::Late => "circle-alert",
            Tone::Warn => "package-check",
            Tone::Note => "truck",
            Tone::Plain => "info",
        }
    }
}

/// A slip for the shelf of holds or for the van: never the whole name of the reader.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What is written large: the mark on the shelf, or the library.
    pub mark: String,
    /// Whose it is, in the form that others can read.
    pub name: Option<String>,
    /// The title.
    pub title: String,
    /// The barcode of the copy.
    pub barcode: String,
    /// Where it is fetched and until when.
    pub lines: Vec<String>,
}

/// A scan of before.
#[derive(Clone, Debug)]
pub struct ScanLine {
    /// When.
    pub time: String,
    /// What happened.
    pub what: Badge,
    /// The document.
    pub document: String,
    /// Where it went.
    pub words: String,
}

/// A reader's file.
#[derive(Clone, Debug)]
pub struct ReaderFile {
    /// The number of the reader, in the form.
    pub id: i64,
    /// The whole name: only the desk sees it.
    pub name: String,
    /// Whether the card can be used.
    pub card: Badge,
    /// Its number, in the form that changes it; none without a card of this library.
    pub card_number: String,
    /// Whether it was declared lost.
    pub is_card_lost: bool,
    /// Card, category, valid until, age.
    pub facts: Vec<FactLine>,
    /// What stands against a loan, in whole sentences.
    pub blocks: Vec<String>,
    /// What waits on the shelf of holds.
    pub ready: Vec<ReadyLine>,
    /// What is lent, the soonest due first.
    pub loans: Vec<LoanLine>,
    /// How many other holds are open.
    pub other_holds: usize,
    /// What is owed.
    pub fees: Vec<FeeLine>,
    /// All that is owed.
    pub owed: Option<String>,
    /// The end of this visit.
    pub close_url: String,
    /// Where a code for the account is printed.
    pub activation_url: String,
    /// Where an amount is asked for by hand.
    pub new_fee_url: String,
    /// Where the reader is written to.
    pub message_url: String,
    /// Where a hold is placed for the reader.
    pub hold_url: String,
}

/// A copy that waits for the reader.
#[derive(Clone, Debug)]
pub struct ReadyLine {
    /// The mark on the shelf.
    pub mark: String,
    /// The title.
    pub title: String,
    /// Until when.
    pub until: String,
}

/// A loan.
#[derive(Clone, Debug)]
pub struct LoanLine {
    /// The title.
    pub title: String,
    /// The barcode.
    pub barcode: String,
    /// When it is due.
    pub due: String,
    /// Whether it is late.
    pub is_late: bool,
    /// The rules that decided.
    pub rules: Vec<RuleLine>,
}

/// Something owed.
#[derive(Clone, Debug)]
pub struct FeeLine {
    /// Its number.
    pub id: i64,
    /// Why and since when.
    pub cause: String,
    /// How much.
    pub amount: String,
    /// What is paid of it already, in cents.
    pub paid: i64,
    /// Where a part of it is taken, or it is let go.
    pub url: String,
}
