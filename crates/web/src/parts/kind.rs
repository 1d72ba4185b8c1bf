//! What a document is, in a word with its icon.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::record::{Audience, DocumentType, Fiction};
use i18n::Translator;

use crate::filters;

/// « Roman », with an open book.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(
    source = r#"<span class="kind">{{ icon|icon }} {{ label }}</span>"#,
    ext = "html"
)]
pub struct Kind {
    /// Its icon.
    pub icon: &'static str,
    /// Its word.
    pub label: String,
}

impl HtmlSafe for Kind {}

impl Kind {
    /// The word for a document. A printed book that tells a story is a novel, one that does not
    /// is a documentary, and one of which nobody knows is a book.
    #[must_use]
    pub fn of(
        t: Translator,
        document_type: DocumentType,
        fiction: Option<Fiction>,
        audience: Option<Audience>,
    ) -> Self {
        let label = match (document_type, fiction, audience) {
            (DocumentType::Book, Some(_), Some(Audience::Youth)) => "kind-youth",
            (DocumentType::Book, Some(Fiction::Fiction), _) => "kind-novel",
            (DocumentType::Book, Some(Fiction::Nonfiction), _) => "kind-nonfiction",
            _ => "",
        };
        let label = match label {
            "" => t.coded("document-type", document_type.code()),
            key => t.get(key),
        };
        Self {
            icon: icon(document_type, fiction),
            label: label.into_owned(),
        }
    }
}

const fn icon(document_type: DocumentType, fiction: Option<Fiction>) -> &'static str {
    match document_type {
        DocumentType::Book => match fiction {
            Some(Fiction::Nonfiction) => "book",
            _ => "book-open",
        },
        DocumentType::LargePrint | DocumentType::EasyRead => "book-open",
        DocumentType::Comic | DocumentType::Manga | DocumentType::Picture => "images",
        DocumentType::Audiobook => "headphones",
        DocumentType::Ebook => "tablet-smartphone",
        DocumentType::Periodical => "newspaper",
        DocumentType::Score => "music",
        DocumentType::Music => "disc-3",
        DocumentType::Film => "film",
        DocumentType::Game | DocumentType::Software => "gamepad-2",
        DocumentType::Map => "map-pin",
        DocumentType::Object => "package-check",
        DocumentType::Online => "globe",
        DocumentType::Other => "library",
    }
}
