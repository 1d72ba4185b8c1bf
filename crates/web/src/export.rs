//! Documents as a file, whether they are results, a list, or one record: for a spreadsheet, for a
//! program that keeps references, for another library.

mod left_out;
mod table;

use app::export::MarcForm;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::citation::{Cited, bibtex, csl, ris};
use domain::id::RecordNumber;
use domain::record::Record;
use i18n::Translator;
use store::record::StoredRecord;

use crate::extract::Around;
use crate::page_error::PageError;
use crate::parts::Link;
use crate::state::WebState;

/// What an address says when what can be written is wanted without the rest.
pub const PARTIAL: &str = "partiel=oui";

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table.
    Csv,
    /// RIS.
    Ris,
    /// BibTeX.
    Bibtex,
    /// CSL-JSON.
    Csl,
    /// MARCXML.
    MarcXml,
    /// ISO 2709.
    Marc,
}

impl Format {
    /// All of them, those that most people want first.
    pub const ALL: [Self; 6] = [
        Self::Csv,
        Self::Ris,
        Self::Bibtex,
        Self::Csl,
        Self::MarcXml,
        Self::Marc,
    ];

    /// Its word in addresses, and the ending of its files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Ris => "ris",
            Self::Bibtex => "bib",
            Self::Csl => "json",
            Self::MarcXml => "xml",
            Self::Marc => "mrc",
        }
    }

    /// The format of a part of an address.
    ///
    /// # Errors
    /// When no format is called that.
    pub fn of(code: &str) -> Result<Self, PageError> {
        let found = Self::ALL.into_iter().find(|format| format.code() == code);
        found.ok_or(PageError::NotFound)
    }

    const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Ris => "application/x-research-info-systems; charset=utf-8",
            Self::Bibtex => "application/x-bibtex; charset=utf-8",
            Self::Csl => "application/vnd.citationstyles.csl+json",
            Self::MarcXml => "application/marcxml+xml",
            Self::Marc => "application/marc",
        }
    }
}

/// A link to each format.
pub fn links(t: Translator, url: impl Fn(&str) -> String) -> Vec<Link> {
    Format::ALL
        .map(|format| {
            let code = format.code();
            Link::new(t.get(&format!("export-{code}")), url(code))
        })
        .into()
}

/// A document to write.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// What it says.
    pub record: &'a Record,
    /// Under which number it is shown; none once it left the catalogue.
    pub shown: Option<RecordNumber>,
    /// What tells its entry from others.
    pub key: u32,
    /// The address of its page, whole.
    pub url: String,
    /// What the reader noted.
    pub note: &'a str,
}

impl<'a> Document<'a> {
    /// A record of the catalogue.
    pub fn of(web: &WebState, around: &Around, stored: &'a StoredRecord) -> Self {
        Self {
            record: &stored.record,
            shown: Some(stored.number),
            key: stored.number.get(),
            url: whole_url(web, around, stored.number),
            note: "",
        }
    }

    /// As it is cited.
    pub fn cited(&self) -> Cited<'_> {
        Cited {
            record: self.record,
            number: self.key,
            url: &self.url,
            note: self.note,
        }
    }
}

/// The one address of a record, whole.
pub fn whole_url(web: &WebState, around: &Around, number: RecordNumber) -> String {
    let path = around.frame.urls.record_number(u64::from(number.get()));
    format!("{}{path}", web.app.settings.base_url)
}

/// What file is asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// In which format.
    pub format: Format,
    /// Its name without ending: letters, digits and hyphens.
    pub name: &'a str,
    /// Whether readers' notes have a column.
    pub has_notes: bool,
    /// Whether what can be written is wanted without the rest.
    pub is_partial: bool,
    /// The address of the same in another format, in which everything may be said.
    pub other: &'a (dyn Fn(Format) -> String + Sync),
}

/// The file; or, where not everything can be written, the page that says what cannot.
///
/// # Errors
/// When the database fails.
pub async fn answer(
    web: &WebState,
    around: &Around,
    documents: &[Document<'_>],
    asked: &Asked<'_>,
) -> Result<Response, PageError> {
    let cited = || documents.iter().map(Document::cited);
    let bytes = match asked.format {
        Format::Csv => {
            let table = table::spreadsheet(web, around, documents, asked.has_notes).await?;
            return Ok(unindexed(table.answer(asked.name)));
        }
        Format::Ris => ris(cited()).into_bytes(),
        Format::Bibtex => bibtex(cited()).into_bytes(),
        Format::Csl => {
            let entries: Vec<_> = cited().map(|one| csl(&one)).collect();
            serde_json::to_vec_pretty(&entries).map_err(anyhow::Error::from)?
        }
        Format::MarcXml | Format::Marc => {
            let form = if asked.format == Format::Marc {
                MarcForm::Iso2709
            } else {
                MarcForm::Xml
            };
            let numbers: Vec<RecordNumber> = documents.iter().filter_map(|one| one.shown).collect();
            let file = app::export::marc(&web.app, &numbers, form).await?;
            let is_whole = file.left_out.is_empty() && numbers.len() == documents.len();
            if !(is_whole || asked.is_partial && file.written > 0) {
                return Ok(left_out::page(around, documents, &file, asked));
            }
            file.bytes
        }
    };
    Ok(kept(asked.format, asked.name, bytes))
}

/// A file to be kept.
fn kept(format: Format, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}.{}\"", format.code());
    let disposition = HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(format.mime())),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    unindexed((headers, bytes).into_response())
}

/// What search engines on the web leave aside: the page of the record says it all.
pub fn unindexed(mut response: Response) -> Response {
    response.headers_mut().insert(
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    );
    response
}
