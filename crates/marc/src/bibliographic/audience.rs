//! For whom a document is: the codes of its copies, what the description says, and last the coded
//! field, which is often filled without thought.

use domain::fold::fold;
use domain::item::DescribedItem;
use domain::record::Audience;

use crate::mapping::Mapping;

/// What the description says of its audience.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// The code: UNIMARC 100$a/17, MARC21 008/22 brought to the same meaning.
    pub coded: Option<Audience>,
    /// Notes on the audience: 333, 521.
    pub notes: Vec<String>,
    /// Genres that name it: « Ouvrages pour la jeunesse ».
    pub is_juvenile: bool,
}

pub(crate) fn decide(evidence: &Evidence, items: &[DescribedItem], mapping: &Mapping) -> Option<Audience> {
    let of_codes = items.iter().find_map(|item| {
        [&item.audience_code, &item.collection_code, &item.section_code]
            .into_iter()
            .flatten()
            .find_map(|code| mapping.audiences.get(code).copied())
    });
    let of_call_numbers = || {
        items
            .iter()
            .find_map(|item| mapping.audience_of_call_number(item.call_number.as_deref()?))
    };
    let of_notes = || evidence.notes.iter().find_map(|note| of_note(note));
    let juvenile = evidence.is_juvenile.then_some(Audience::Youth);
    of_codes
        .or_else(of_call_numbers)
        .or_else(of_notes)
        .or(juvenile)
        .or(evidence.coded)
}

/// UNIMARC 100$a/17-19.
pub(crate) fn of_unimarc(code: char) -> Option<Audience> {
    match code {
        'a' | 'b' | 'c' | 'd' => Some(Audience::Youth),
        'e' => Some(Audience::Teen),
        'k' | 'm' => Some(Audience::Adult),
        _ => None,
    }
}

/// MARC21 008/22.
pub(crate) fn of_marc21(code: char) -> Option<Audience> {
    match code {
        'a' | 'b' | 'c' | 'j' => Some(Audience::Youth),
        'd' => Some(Audience::Teen),
        'e' => Some(Audience::Adult),
        _ => None,
    }
}

/// « À partir de 9 ans », « 10-12 ans », « Jeunesse - Lecteurs débutants ».
fn of_note(note: &str) -> Option<Audience> {
    let folded = fold(note);
    let words: Vec<&str> = folded.split(' ').collect();
    if let Some(place) = words.iter().position(|word| *word == "ans")
        && let Some(age) = words[..place].iter().find_map(|word| word.parse::<u8>().ok())
    {
        return Some(match age {
            0..=11 => Audience::Youth,
            12..=17 => Audience::Teen,
            _ => Audience::Adult,
        });
    }
    let says = |beginnings: &[&str]| {
        words
            .iter()
            .any(|word| beginnings.iter().any(|beginning| word.starts_with(beginning)))
    };
    if says(&["ado", "adolescent", "lycee", "teen"]) {
        Some(Audience::Teen)
    } else if says(&[
        "jeunesse",
        "enfant",
        "juvenile",
        "children",
        "maternelle",
        "primaire",
    ]) {
        Some(Audience::Youth)
    } else if says(&["adulte", "adult"]) {
        Some(Audience::Adult)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_beats_what_is_coded() {
        for (note, audience) in [
            ("À partir de 9 ans", Some(Audience::Youth)),
            ("À partir de 13 ans", Some(Audience::Teen)),
            ("10-12 ans", Some(Audience::Youth)),
            ("Jeunesse - Lecteurs débutants", Some(Audience::Youth)),
            ("Tout public", None),
        ] {
            assert_eq!(of_note(note), audience, "{note}");
        }
        let evidence = Evidence {
            coded: Some(Audience::Adult),
            notes: vec!["À partir de 6 ans".to_owned()],
            is_juvenile: false,
        };
        assert_eq!(decide(&evidence, &[], &Mapping::default()), Some(Audience::Youth));
    }
}
