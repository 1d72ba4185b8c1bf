//! Records: what a reader is shown of a bibliographic record, whatever the format it came in.

use serde::{Deserialize, Serialize};

/// A bibliographic record, ready to be shown and indexed. All text is NFC, without control
/// characters and without the punctuation that cataloguing rules put between subfields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// Title proper; never empty: a record without one gets its series, its publisher number or a dash.
    pub title: String,
    /// Other title information.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Number of the part (« 2 », « Tome 3 ») when the record describes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_number: Option<String>,
    /// Name of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_name: Option<String>,
    /// Statement of responsibility as transcribed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsibility: Option<String>,
    /// Characters at the start of the title that do not count for sorting, when the source says so.
    #[serde(skip_serializing_if = "is_zero")]
    pub non_filing: u8,
    /// Parallel, uniform, variant titles: all that a search should also find.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_titles: Vec<String>,
    /// Title of the original of a translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_title: Option<String>,
    /// People and bodies, the main one first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributors: Vec<Contributor>,
    /// Edition statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Publisher's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Place of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Year of publication, 1000 to 2100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// The date as transcribed, when it says more than the year (« cop. 2017 »).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_text: Option<String>,
    /// ISBN-13, digits only, valid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub isbns: Vec<String>,
    /// ISSN, `1234-567X`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub issns: Vec<String>,
    /// EAN-13 that are not ISBN, publisher numbers, invalid ISBN as printed: found, not shown first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_numbers: Vec<String>,
    /// Extent (« 1 vol. (249 p.) »).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extent: Option<String>,
    /// Series, with the volume where there is one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<Series>,
    /// Subjects and genres.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Subject>,
    /// Summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Table of contents (tracks, chapters), as one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contents: Option<String>,
    /// Notes for readers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Languages of the text, ISO 639-2/B in lower case (`fre`, `dut`, `ger`, `eng`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Languages of the original.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub original_languages: Vec<String>,
    /// What it is.
    pub document_type: DocumentType,
    /// For whom it is, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    /// Fiction or not, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fiction: Option<Fiction>,
    /// Dewey or other class number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_number: Option<String>,
    /// Links on the web, `http` and `https` only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The fingerprint of the picture of its cover; none: one is drawn. No load brings it.
    #[serde(skip)]
    pub cover: Option<String>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// A person or a body that had a hand in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contributor {
    /// Name as filed: « Nothomb, Amélie ».
    pub name: String,
    /// Dates as given (« 1966-.... »).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// What they did.
    pub role: Role,
    /// Id of the name in its authority file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
}

impl Contributor {
    /// The name in the order in which it is said: « Amélie Nothomb ».
    #[must_use]
    pub fn spoken_name(&self) -> String {
        spoken(&self.name)
    }
}

/// A name as filed, in the order in which it is said.
#[must_use]
pub fn spoken(filed: &str) -> String {
    match filed.split_once(", ") {
        Some((family, given)) if !given.contains(", ") => format!("{given} {family}"),
        _ => filed.to_owned(),
    }
}

/// What a contributor did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Wrote it, composed it, or is the main heading without a stated role.
    #[default]
    Author,
    /// Drew or painted it.
    Illustrator,
    /// Wrote the story of a comic or the script of a film.
    Scriptwriter,
    /// Translated it.
    Translator,
    /// Directed the film or the publication.
    Director,
    /// Acted in it.
    Actor,
    /// Read it aloud.
    Narrator,
    /// Composed the music.
    Composer,
    /// Sings or plays.
    Performer,
    /// Edited the text or the collection.
    Editor,
    /// Wrote the preface.
    Prefacer,
    /// Published it, where it is a heading of its own.
    Publisher,
    /// Anything else.
    Other,
}

/// A series, a collection, the set that a volume belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Series {
    /// Its title.
    pub title: String,
    /// Number in it, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<String>,
    /// Whether it is the set whose volumes follow each other (410/461, 800/830), and not a publisher's collection.
    pub is_set: bool,
}

/// A subject heading, its parts joined by « -- ».
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Subject {
    /// The heading.
    pub heading: String,
    /// What it names.
    pub kind: SubjectKind,
}

/// What a subject heading names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A topic.
    #[default]
    Topic,
    /// A person, a family, a body.
    Name,
    /// A place.
    Place,
    /// A genre or form: « Romans policiers ».
    Genre,
    /// A free keyword.
    Keyword,
}

/// What a document is, as readers ask for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentType {
    /// A printed book that is no comic.
    #[default]
    Book,
    /// « Bande dessinée ».
    Comic,
    /// Manga.
    Manga,
    /// Printed in large characters.
    LargePrint,
    /// Easy to read, « FALC ».
    EasyRead,
    /// A book that is listened to.
    Audiobook,
    /// A digital book.
    Ebook,
    /// A magazine or newspaper, or one issue of it.
    Periodical,
    /// Printed music.
    Score,
    /// Recorded music.
    Music,
    /// A film, on disc or otherwise.
    Film,
    /// A board or other game.
    Game,
    /// A video game or other software.
    Software,
    /// A map.
    Map,
    /// A picture, a poster.
    Picture,
    /// A kit, a toy, a thing lent.
    Object,
    /// A site or a database.
    Online,
    /// Anything else.
    Other,
}

impl DocumentType {
    /// All of them, in the order of the facet. The position is the code kept in the search index.
    pub const ALL: [Self; 18] = [
        Self::Book,
        Self::Comic,
        Self::Manga,
        Self::LargePrint,
        Self::EasyRead,
        Self::Audiobook,
        Self::Ebook,
        Self::Periodical,
        Self::Score,
        Self::Music,
        Self::Film,
        Self::Game,
        Self::Software,
        Self::Map,
        Self::Picture,
        Self::Object,
        Self::Online,
        Self::Other,
    ];

    /// The word in the database, in addresses and in translation keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::Comic => "comic",
            Self::Manga => "manga",
            Self::LargePrint => "large_print",
            Self::EasyRead => "easy_read",
            Self::Audiobook => "audiobook",
            Self::Ebook => "ebook",
            Self::Periodical => "periodical",
            Self::Score => "score",
            Self::Music => "music",
            Self::Film => "film",
            Self::Game => "game",
            Self::Software => "software",
            Self::Map => "map",
            Self::Picture => "picture",
            Self::Object => "object",
            Self::Online => "online",
            Self::Other => "other",
        }
    }

    /// The type of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is a text in another form than print as most read it, for those who need or choose it.
    #[must_use]
    pub const fn is_adapted(self) -> bool {
        matches!(self, Self::LargePrint | Self::EasyRead | Self::Audiobook)
    }
}

/// For whom a document is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// « Jeunesse ».
    Youth,
    /// « Ados ».
    Teen,
    /// « Adultes ».
    Adult,
}

impl Audience {
    /// All of them, in the order of the facet.
    pub const ALL: [Self; 3] = [Self::Youth, Self::Teen, Self::Adult];

    /// The word in the database, in addresses and in translation keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Youth => "youth",
            Self::Teen => "teen",
            Self::Adult => "adult",
        }
    }

    /// The audience of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.code() == code)
    }
}

/// Whether a text tells a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fiction {
    /// A novel, tales, a play.
    Fiction,
    /// « Documentaire ».
    Nonfiction,
}

/// An address on the web that the record gives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// The address, `http` or `https`.
    pub url: String,
    /// What the record calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}
