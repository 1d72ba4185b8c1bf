//! What a document is, as readers ask for it. The codes of the library come first, then the
//! leader; words of the description tell a manga from a book where no code does.

use domain::fold::fold;
use domain::item::DescribedItem;
use domain::record::{DocumentType, Record, SubjectKind};

use crate::mapping::Mapping;

/// What the description says of its type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// What the coded fields say.
    pub coded: DocumentType,
    /// The words of the material: GMD, extent, form of the carrier.
    pub material: String,
    /// Whether a coded field says that it is printed in large characters.
    pub large_print: bool,
    /// Whether it comes over the network.
    pub online: bool,
}

/// The type of UNIMARC leader/06 and 07.
pub(crate) fn of_unimarc(kind: char, level: char) -> DocumentType {
    match (kind, level) {
        ('a' | 'b', 's') => DocumentType::Periodical,
        ('c' | 'd', _) => DocumentType::Score,
        ('e' | 'f', _) => DocumentType::Map,
        ('g', _) => DocumentType::Film,
        ('i', _) => DocumentType::Audiobook,
        ('j', _) => DocumentType::Music,
        ('k', _) => DocumentType::Picture,
        ('l', 's') => DocumentType::Online,
        ('l', _) => DocumentType::Software,
        ('m', _) => DocumentType::Other,
        ('r', _) => DocumentType::Object,
        _ => DocumentType::Book,
    }
}

/// The type of the letters of the French recommendation (995$r): as leader/06, then the carrier.
pub(crate) fn of_recommendation(code: &str) -> Option<DocumentType> {
    let mut letters = code.chars();
    let (kind, level) = (letters.next()?, letters.next()?);
    let known = letters.next().is_none() && "abcdefgijklmr".contains(kind) && level.is_ascii_lowercase();
    known.then(|| of_unimarc(kind, level))
}

pub(crate) fn decide(
    evidence: &Evidence,
    type_codes: &[String],
    items: &[DescribedItem],
    record: &Record,
    mapping: &Mapping,
) -> DocumentType {
    let of_items = || {
        items.iter().find_map(|item| {
            let collection = item
                .collection_code
                .as_deref()
                .and_then(|code| mapping.types.get(code));
            let kind = item.type_code.as_deref().and_then(|code| mapping.types.get(code));
            collection.or(kind).copied()
        })
    };
    let of_record = type_codes
        .iter()
        .find_map(|code| mapping.types.get(code))
        .copied();
    // The code of the whole record is often « book » only: an item may be more precise.
    let said = match of_record {
        Some(DocumentType::Book) | None => of_items().or(of_record),
        said => said,
    };
    let recommended = || {
        items
            .iter()
            .find_map(|item| of_recommendation(item.type_code.as_deref()?))
    };
    refine(
        said.or_else(recommended).unwrap_or(evidence.coded),
        evidence,
        items,
        record,
    )
}

fn refine(kind: DocumentType, evidence: &Evidence, items: &[DescribedItem], record: &Record) -> DocumentType {
    let material = fold(&evidence.material);
    let material_says = |words: &[&str]| words.iter().any(|word| material.contains(word));
    match kind {
        DocumentType::Book => {
            let genres = genres(record);
            let call_numbers: Vec<String> = items
                .iter()
                .filter_map(|item| item.call_number.as_deref())
                .take(4)
                .map(fold)
                .collect();
            if is_manga(&genres, &call_numbers) {
                DocumentType::Manga
            } else if is_comic(&genres, &call_numbers, record) {
                let japanese = record.original_languages.iter().any(|code| code == "jpn");
                if japanese {
                    DocumentType::Manga
                } else {
                    DocumentType::Comic
                }
            } else if evidence.large_print
                || material_says(&[
                    "gros caracteres",
                    "grands caracteres",
                    "large print",
                    "grootletter",
                ])
            {
                DocumentType::LargePrint
            } else if material_says(&["falc", "facile a lire"]) {
                DocumentType::EasyRead
            } else if material_says(&["livre audio", "audiobook", "enr sonore", "enregistrement sonore"]) {
                DocumentType::Audiobook
            } else if evidence.online
                || material_says(&[
                    "ressource electronique",
                    "electronic resource",
                    "livre numerique",
                    "online resource",
                ])
            {
                DocumentType::Ebook
            } else {
                kind
            }
        }
        DocumentType::Comic if is_manga(&genres(record), &[]) => DocumentType::Manga,
        DocumentType::Music => {
            let spoken = [
                "livre audio",
                "texte lu",
                "enregistrement parle",
                "livres audio",
                "livre lu",
            ];
            let genres = genres(record);
            if material_says(&spoken)
                || genres
                    .iter()
                    .any(|genre| spoken.iter().any(|word| genre.contains(word)))
            {
                DocumentType::Audiobook
            } else {
                kind
            }
        }
        DocumentType::Object
            if material_says(&["jeu de societe", "jeux de societe", "jeu de cartes", "board game"]) =>
        {
            DocumentType::Game
        }
        _ => kind,
    }
}

fn genres(record: &Record) -> Vec<String> {
    record
        .subjects
        .iter()
        .filter(|subject| matches!(subject.kind, SubjectKind::Genre | SubjectKind::Keyword))
        .map(|subject| fold(&subject.heading))
        .collect()
}

fn is_manga(genres: &[String], call_numbers: &[String]) -> bool {
    genres
        .iter()
        .any(|genre| words_begin(genre, &["manga", "mangas", "seinen", "shonen", "shojo"]))
        || call_numbers
            .iter()
            .any(|number| first_words(number).any(|word| matches!(word, "manga" | "mangas")))
}

fn is_comic(genres: &[String], call_numbers: &[String], record: &Record) -> bool {
    const COMIC: [&str; 8] = [
        "bande dessinee",
        "bandes dessinees",
        "bd",
        "comics",
        "comic books strips etc",
        "graphic novels",
        "roman graphique",
        "romans graphiques",
    ];
    genres.iter().any(|genre| words_begin(genre, &COMIC))
        || call_numbers
            .iter()
            .any(|number| first_words(number).any(|word| matches!(word, "bd" | "bda" | "bdj" | "comics")))
        // 741.5 is also what is written about comics: only where it is told as one.
        || record.class_number.as_deref().is_some_and(|class| {
            class.starts_with("741.56") || class.starts_with("741.59") || class == "741.5"
        }) && !record.subjects.iter().any(|subject| fold(&subject.heading).contains("histoire et critique"))
}

fn words_begin(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

fn first_words(call_number: &str) -> impl Iterator<Item = &str> {
    call_number.split(' ').take(3)
}
