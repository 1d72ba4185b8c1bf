//! When two records describe one document: what one leaves out, the other says.

use domain::fold::fold;
use domain::record::Record;

/// Fills what `base` leaves out with what `other` says. What both say, `base` says.
pub fn fill(base: &mut Record, other: &Record) {
    fn one<T: Clone>(mine: &mut Option<T>, theirs: &Option<T>) {
        if mine.is_none() {
            mine.clone_from(theirs);
        }
    }
    fn many<T: Clone>(mine: &mut Vec<T>, theirs: &[T]) {
        if mine.is_empty() {
            mine.extend_from_slice(theirs);
        }
    }
    one(&mut base.subtitle, &other.subtitle);
    one(&mut base.edition, &other.edition);
    one(&mut base.publisher, &other.publisher);
    one(&mut base.place, &other.place);
    one(&mut base.year, &other.year);
    one(&mut base.extent, &other.extent);
    one(&mut base.summary, &other.summary);
    one(&mut base.contents, &other.contents);
    one(&mut base.audience, &other.audience);
    one(&mut base.fiction, &other.fiction);
    one(&mut base.class_number, &other.class_number);
    one(&mut base.original_title, &other.original_title);
    many(&mut base.contributors, &other.contributors);
    many(&mut base.series, &other.series);
    many(&mut base.subjects, &other.subjects);
    many(&mut base.languages, &other.languages);
    many(&mut base.original_languages, &other.original_languages);
    for isbn in &other.isbns {
        if !base.isbns.contains(isbn) {
            base.isbns.push(isbn.clone());
        }
    }
}

/// The key of the work that a record is an edition of: title and main author. The volume counts
/// where the title is that of the whole set.
#[must_use]
pub fn work_key(record: &Record) -> String {
    let title = fold(&record.title);
    let mut key = title.clone();
    for part in [&record.part_number, &record.part_name].into_iter().flatten() {
        key.push(' ');
        key.push_str(&fold(part));
    }
    let volume = record
        .series
        .iter()
        .filter(|series| series.is_set && fold(&series.title) == title)
        .find_map(|s| s.volume.as_deref());
    if let Some(volume) = volume {
        key.push(' ');
        key.push_str(&fold(volume));
    }
    key.push('|');
    if let Some(author) = record.contributors.first() {
        key.push_str(&fold(author.name.split(',').next().unwrap_or_default()));
    }
    key.truncate(key.char_indices().nth(300).map_or(key.len(), |(end, _)| end));
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::record::{Contributor, Series};

    fn edition(title: &str, author: &str) -> Record {
        let author = Contributor {
            name: author.into(),
            ..Contributor::default()
        };
        Record {
            title: title.into(),
            contributors: vec![author],
            ..Record::default()
        }
    }

    #[test]
    fn editions_of_a_work_share_its_key_and_volumes_of_a_set_do_not() {
        let pocket = Record {
            subtitle: Some("roman".into()),
            ..edition("L'Étranger", "Camus, Albert")
        };
        assert_eq!(work_key(&pocket), work_key(&edition("L’étranger", "Camus, A.")));
        assert_ne!(
            work_key(&pocket),
            work_key(&edition("L'Étranger", "Simenon, Georges"))
        );
        let volume = |number: &str| Record {
            series: vec![Series {
                title: "One Piece".into(),
                volume: Some(number.into()),
                is_set: true,
            }],
            ..edition("One Piece", "Oda, Eiichirō")
        };
        assert_ne!(work_key(&volume("1")), work_key(&volume("2")));
    }

    #[test]
    fn a_second_source_fills_gaps_and_overwrites_nothing() {
        let mut base = Record {
            summary: Some("le nôtre".into()),
            ..edition("Pedigree", "Simenon, Georges")
        };
        base.isbns.push("9782070360024".into());
        let mut other = Record {
            summary: Some("le leur".into()),
            year: Some(1948),
            ..edition("Pedigree!", "Simenon")
        };
        other.isbns.push("9782253004226".into());
        fill(&mut base, &other);
        assert_eq!(base.summary.as_deref(), Some("le nôtre"));
        assert_eq!((base.title.as_str(), base.year), ("Pedigree", Some(1948)));
        assert_eq!(base.isbns.len(), 2);
    }
}
