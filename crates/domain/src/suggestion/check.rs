//! What is typed in the form, brought to what is kept, and the key under which two suggestions are
//! one.

use jiff::civil::Date;

use super::{Field, Refusal};
use crate::contribution::{one_line, paragraphs};
use crate::fold::fold;
use crate::isbn;
use crate::money::Money;
use crate::record::DocumentType;

/// Characters of a title, an author or a publisher at most.
pub const NAME_MAX: u16 = 200;
/// Characters of a comment at most.
pub const COMMENT_MAX: u16 = 1000;
/// Before this year nothing was printed.
const FIRST_YEAR: u16 = 1450;
/// Nobody suggests something dearer than this, in cents.
const DEAREST: i64 = 1_000_000;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Title.
    pub title: String,
    /// Author.
    pub author: String,
    /// Publisher.
    pub publisher: String,
    /// Type of document, when one was chosen.
    pub document_type: Option<DocumentType>,
    /// ISBN or EAN.
    pub ean: String,
    /// Year of publication.
    pub year: String,
    /// Price in euros.
    pub price: String,
    /// Comment.
    pub comment: String,
}

/// What was typed, fit to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Title.
    pub title: String,
    /// Author.
    pub author: String,
    /// Publisher.
    pub publisher: Option<String>,
    /// Type of document.
    pub document_type: DocumentType,
    /// ISBN or EAN, thirteen digits.
    pub ean: Option<String>,
    /// Year of publication.
    pub year: Option<u16>,
    /// Price.
    pub price: Option<Money>,
    /// Comment.
    pub comment: Option<String>,
}

/// Looks at all that was typed.
///
/// # Errors
/// With everything that has to be corrected, in the order of the form.
pub fn check(draft: &Draft, today: Date) -> Result<Checked, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let mut name = |typed: &str, field: Field| {
        let text = one_line(typed);
        if text.chars().count() > usize::from(NAME_MAX) {
            refusals.push(Refusal::TooLong {
                field,
                limit: NAME_MAX,
            });
        }
        text
    };
    let title = name(&draft.title, Field::Title);
    let author = name(&draft.author, Field::Author);
    let publisher = name(&draft.publisher, Field::Publisher);
    if title.is_empty() {
        refusals.push(Refusal::TitleMissing);
    }
    if author.is_empty() {
        refusals.push(Refusal::AuthorMissing);
    }
    if draft.document_type.is_none() {
        refusals.push(Refusal::DocumentTypeMissing);
    }
    let ean = kept(ean(&draft.ean), &mut refusals);
    let year = kept(year_of(&draft.year, today), &mut refusals);
    let price = kept(price_of(&draft.price), &mut refusals);
    let comment = paragraphs(&draft.comment);
    if comment.chars().count() > usize::from(COMMENT_MAX) {
        refusals.push(Refusal::TooLong {
            field: Field::Comment,
            limit: COMMENT_MAX,
        });
    }
    match draft.document_type {
        Some(document_type) if refusals.is_empty() => Ok(Checked {
            title,
            author,
            publisher: Some(publisher).filter(|text| !text.is_empty()),
            document_type,
            ean,
            year,
            price,
            comment: Some(comment).filter(|text| !text.is_empty()),
        }),
        _ => Err(refusals),
    }
}

fn kept<T>(answer: Result<Option<T>, Refusal>, refusals: &mut Vec<Refusal>) -> Option<T> {
    answer.unwrap_or_else(|refusal| {
        refusals.push(refusal);
        None
    })
}

/// The thirteen digits of an ISBN or another EAN, in any form that people type; nothing for nothing.
///
/// # Errors
/// When it is too short or too long, or its last digit does not agree with the others.
pub fn ean(typed: &str) -> Result<Option<String>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    if let Some(isbn) = isbn::normalize(typed) {
        return Ok(Some(isbn));
    }
    let symbols: Vec<char> = typed.chars().filter(|c| !isbn::is_separator(*c)).collect();
    let digits = symbols
        .iter()
        .filter(|c| c.is_ascii_digit() || matches!(c, 'x' | 'X'));
    let digits = digits.count();
    if digits != symbols.len() || !matches!(digits, 10 | 13) {
        return Err(Refusal::EanLength {
            digits: u32::try_from(digits).unwrap_or(u32::MAX),
        });
    }
    let number: String = symbols.into_iter().collect();
    if isbn::is_ean13(&number) {
        Ok(Some(number))
    } else {
        Err(Refusal::EanChecksum)
    }
}

fn year_of(typed: &str, today: Date) -> Result<Option<u16>, Refusal> {
    // What is announced for next year can be suggested.
    let latest = u16::try_from(today.year()).unwrap_or(u16::MAX).saturating_add(1);
    match typed.trim() {
        "" => Ok(None),
        typed => match typed.parse::<u16>() {
            Ok(year) if (FIRST_YEAR..=latest).contains(&year) => Ok(Some(year)),
            _ => Err(Refusal::Year { latest }),
        },
    }
}

/// A price in euros as people write it: `12`, `12,5`, `12.50 €`.
///
/// # Errors
/// When it is not one.
pub fn price_of(typed: &str) -> Result<Option<Money>, Refusal> {
    let price = Money::typed(typed).map_err(|_| Refusal::Price)?;
    match price {
        Some(price) if price.cents() > DEAREST => Err(Refusal::Price),
        price => Ok(price),
    }
}

/// The key of what is suggested: title and author folded, so that an accent or a capital makes no
/// second row of work, and the type, so that the film is not the book.
#[must_use]
pub fn title_key(title: &str, author: &str, document_type: DocumentType) -> String {
    // « Simenon, Georges » and « Georges Simenon » are one.
    let folded = fold(author);
    let mut names: Vec<&str> = folded.split(' ').collect();
    names.sort_unstable();
    format!("{}|{}|{}", fold(title), names.join(" "), document_type.code())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 23);

    fn draft() -> Draft {
        Draft {
            title: "La Vie large".into(),
            author: "Paul Magnette".into(),
            publisher: " La Découverte ".into(),
            document_type: Some(DocumentType::Book),
            ean: "978-2-348-07612-2".into(),
            year: "2022".into(),
            price: "20 €".into(),
            comment: String::new(),
        }
    }

    #[test]
    fn a_suggestion_as_people_type_it() {
        let checked = check(
            &Draft {
                ean: String::new(),
                ..draft()
            },
            TODAY,
        )
        .unwrap();
        assert_eq!(checked.publisher.as_deref(), Some("La Découverte"));
        assert_eq!(checked.price, Some(Money::from_cents(2000)));
        assert_eq!((checked.year, checked.comment), (Some(2022), None));
    }

    #[test]
    fn everything_to_correct_is_told_at_once() {
        let wrong = Draft {
            title: "x".repeat(201),
            ean: "97823480".into(),
            year: "2028".into(),
            price: "vingt".into(),
            comment: "é".repeat(1001),
            ..Draft::default()
        };
        assert_eq!(
            check(&wrong, TODAY).unwrap_err(),
            [
                Refusal::TooLong {
                    field: Field::Title,
                    limit: 200
                },
                Refusal::AuthorMissing,
                Refusal::DocumentTypeMissing,
                Refusal::EanLength { digits: 8 },
                Refusal::Year { latest: 2027 },
                Refusal::Price,
                Refusal::TooLong {
                    field: Field::Comment,
                    limit: 1000
                },
            ]
        );
        assert_eq!(
            check(
                &Draft {
                    title: " ".into(),
                    ..draft()
                },
                TODAY
            )
            .unwrap_err()[0],
            Refusal::TitleMissing
        );
    }

    #[test]
    fn the_last_digit_of_a_number_is_looked_at() {
        for (typed, answer) in [
            ("", Ok(None)),
            (" 2-07-036002-4 ", Ok(Some("9782070360024"))),
            ("978 2 07 036002 4", Ok(Some("9782070360024"))),
            // A film or a game has a number of another family.
            ("5449000000996", Ok(Some("5449000000996"))),
            ("9782070360025", Err(Refusal::EanChecksum)),
            ("2070360025", Err(Refusal::EanChecksum)),
            ("97823480", Err(Refusal::EanLength { digits: 8 })),
            ("tintin", Err(Refusal::EanLength { digits: 0 })),
            ("97820703600241", Err(Refusal::EanLength { digits: 14 })),
        ] {
            let expected = answer.map(|number: Option<&str>| number.map(ToOwned::to_owned));
            assert_eq!(ean(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_price_is_in_euros() {
        for (typed, cents) in [
            ("", None),
            ("12", Some(1200)),
            ("12,5", Some(1250)),
            ("7.99 €", Some(799)),
        ] {
            assert_eq!(
                price_of(typed).unwrap().map(|price| price.cents()),
                cents,
                "{typed}"
            );
        }
        for wrong in ["-1", "1,234", "douze", ",5", "1e3", "9999999", "12 000,01"] {
            assert_eq!(price_of(wrong), Err(Refusal::Price), "{wrong}");
        }
    }

    #[test]
    fn one_document_has_one_key() {
        let book = DocumentType::Book;
        let key = title_key("L’Œuvre au noir", "Yourcenar, Marguerite", book);
        assert_eq!(key, title_key("l'oeuvre au NOIR", "Marguerite Yourcenar", book));
        assert_ne!(
            key,
            title_key("L’Œuvre au noir", "Marguerite Yourcenar", DocumentType::Film)
        );
        assert_ne!(key, title_key("L’Œuvre au noir", "Zola", book));
    }
}
