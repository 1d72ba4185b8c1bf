//! The cover of a document that has no image: its title set on one of ten grounds, with one of a
//! few motifs. The same title and author always get the same cover.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;
use domain::record::{Audience, DocumentType, Fiction};

/// A cover, drawn from the title; an image, where there is one, is laid over it.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/cover.html")]
pub struct Cover {
    /// The title on it.
    pub title: String,
    /// The author on it.
    pub author: String,
    /// Which of the ten grounds, 1 to 10.
    pub tone: u32,
    /// Which drawing of the sprite.
    pub motif: &'static str,
    /// How long the title is: `s`, `l`, `xl`, or nothing.
    pub length: Option<&'static str>,
    /// A shape other than that of a book: `bd`, `album`, `disc`.
    pub format: Option<&'static str>,
    /// The address of an image.
    pub image: Option<String>,
}

// A template that escapes what it is given is safe inside another.
impl HtmlSafe for Cover {}

impl Cover {
    /// The cover of a document.
    #[must_use]
    pub fn of(title: &str, author: &str, subject: Subject) -> Self {
        let hash = fnv1a32(title, author);
        let family = family(subject);
        let length = u32::try_from(family.len()).unwrap_or(1);
        let motif = usize::try_from(hash % length).map_or(family[0], |index| family[index]);
        Self {
            title: title.to_owned(),
            author: author.to_owned(),
            tone: (hash >> 5) % 10 + 1,
            motif,
            length: title_length(title),
            format: format(subject),
            image: None,
        }
    }

    /// The same with an image over it.
    #[must_use]
    pub fn with_image(mut self, url: impl Into<Cow<'static, str>>) -> Self {
        self.image = Some(url.into().into_owned());
        self
    }
}

/// What a document is, as far as its cover cares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Its type.
    pub document_type: DocumentType,
    /// Whether it tells a story.
    pub fiction: Option<Fiction>,
    /// For whom it is.
    pub audience: Option<Audience>,
}

/// FNV-1a, 32 bits, over the title and then the author.
fn fnv1a32(title: &str, author: &str) -> u32 {
    title
        .bytes()
        .chain(author.bytes())
        .fold(0x811c_9dc5, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        })
}

fn family(subject: Subject) -> &'static [&'static str] {
    use DocumentType as Type;
    match (subject.document_type, subject.audience, subject.fiction) {
        (Type::Comic, ..) => &["trame", "cases"],
        (Type::Manga, ..) => &["vitesse", "trame"],
        (Type::Audiobook, ..) => &["ondes"],
        (Type::Music | Type::Score, ..) => &["disque"],
        (Type::Film, ..) => &["faisceau"],
        (Type::Ebook | Type::Online, ..) => &["arcs", "damier"],
        (_, Some(Audience::Youth), _) => &["soleil", "vagues", "escalier", "terrils"],
        (Type::Book | Type::LargePrint, _, Some(Fiction::Fiction)) => &[
            "arcs", "terrils", "soleil", "vagues", "filets", "escalier", "rayon",
        ],
        _ => &["damier", "rayon", "escalier", "arcs"],
    }
}

const fn format(subject: Subject) -> Option<&'static str> {
    match (subject.document_type, subject.audience, subject.fiction) {
        (DocumentType::Comic, ..) => Some("bd"),
        (DocumentType::Music, ..) => Some("disc"),
        (DocumentType::Book, Some(Audience::Youth), Some(Fiction::Fiction)) => Some("album"),
        _ => None,
    }
}

fn title_length(title: &str) -> Option<&'static str> {
    let length = title.chars().count();
    let longest = title
        .split_whitespace()
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0);
    match (length, longest) {
        (..=11, ..=8) => Some("s"),
        (..=26, ..=10) => None,
        (..=46, ..=12) => Some("l"),
        _ => Some("xl"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv1a32("", ""), 0x811c_9dc5);
        assert_eq!(fnv1a32("a", ""), 0xe40c_292c);
        assert_eq!(fnv1a32("foo", "bar"), 0xbf9c_f968);
    }

    fn novel() -> Subject {
        Subject {
            fiction: Some(Fiction::Fiction),
            ..Subject::default()
        }
    }

    #[test]
    fn a_document_keeps_its_cover() {
        let cover = || Cover::of("Pedigree", "Georges Simenon", novel());
        assert_eq!(cover(), cover());
        assert_eq!(cover().length, Some("s"));
        assert!((1..=10).contains(&cover().tone));
    }

    #[test]
    fn a_long_title_is_set_smaller() {
        let lengths = [
            ("Le Chat", Some("s")),
            ("Le chien jaune", None),
            ("Le Bourgmestre de Furnes", Some("l")),
            ("Autodictionnaire Simenon", Some("xl")),
            (
                "Moi qui n’ai pas connu les hommes et quelques autres choses",
                Some("xl"),
            ),
            ("", Some("s")),
        ];
        for (title, length) in lengths {
            assert_eq!(title_length(title), length, "{title}");
        }
    }

    #[test]
    fn the_type_gives_the_family_and_the_shape() {
        let cover = |document_type, audience| {
            let subject = Subject {
                document_type,
                audience,
                ..novel()
            };
            Cover::of("Titre", "Nom", subject)
        };
        assert_eq!(cover(DocumentType::Comic, None).format, Some("bd"));
        assert_eq!(cover(DocumentType::Music, None).motif, "disque");
        assert_eq!(cover(DocumentType::Film, Some(Audience::Youth)).motif, "faisceau");
        let album = cover(DocumentType::Book, Some(Audience::Youth));
        assert!(["soleil", "vagues", "escalier", "terrils"].contains(&album.motif));
        assert_eq!(album.format, Some("album"));
    }

    #[test]
    fn what_a_title_contains_is_escaped() {
        let cover = Cover::of("<b>&", "\"x\"", novel());
        let html = cover.render().unwrap();
        assert!(
            html.contains("&#60;b&#62;&#38;") && !html.contains("<b><b>"),
            "{html}"
        );
    }
}
