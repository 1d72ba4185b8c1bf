//! Titles of UNIMARC: 200, the variants in 5XX, the series and the set in 225, 410 and 461, the
//! original of a translation in 454.

use domain::fold::fold;
use domain::record::{Record, Series};

use crate::field::{DataField, MarcRecord};
use crate::text::{
    clean, joined, push_once, said, same_series, without_brackets, without_isbd, without_odd_bracket,
};

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    for (place, field) in marc.data("200").enumerate() {
        proper(field, record, place == 0);
    }
    series(marc, record);
    for tag in [
        "500", "501", "503", "510", "512", "513", "514", "515", "516", "517", "518", "532", "540", "541",
    ] {
        for field in marc.data(tag) {
            let parts = field.any("aehi").filter_map(|(_, text)| said(text));
            if let Some(title) = joined(parts, ". ") {
                push_once(&mut record.other_titles, title);
            }
        }
    }
    record.original_title = marc.data("454").find_map(linked_title);
    record.other_titles.truncate(60);
}

fn proper(field: &DataField, record: &mut Record, is_first: bool) {
    let mut titles = field
        .all('a')
        .map(without_material)
        .filter(|title| said(title).is_some());
    if is_first && let Some(title) = titles.next() {
        let (title, non_filing) = marked(title);
        record.title = without_odd_bracket(without_isbd(&title)).to_owned();
        record.non_filing = non_filing;
    }
    // Several $a are several works in one document.
    for title in titles {
        push_once(&mut record.other_titles, marked(title).0);
    }
    for title in field.all('d').chain(field.all('c')).filter_map(said) {
        push_once(&mut record.other_titles, without_isbd(&title).to_owned());
    }
    if !is_first {
        return;
    }
    let one = |code| joined(field.all(code).filter_map(said), ", ");
    record.subtitle = joined(
        field
            .all('e')
            .filter_map(said)
            .map(|text| without_brackets(&text).to_owned()),
        " : ",
    );
    record.part_number = one('h');
    record.part_name = one('i');
    record.responsibility = joined(field.any("fg").filter_map(|(_, text)| said(text)), " ; ");
}

/// The title without a statement of the material in brackets at its end.
fn without_material(title: &str) -> &str {
    let Some((before, inside)) = title
        .trim_end()
        .strip_suffix(']')
        .and_then(|rest| rest.rsplit_once('['))
    else {
        return title;
    };
    const MATERIALS: [&str; 9] = [
        "texte imprime",
        "enr",
        "enregistrement",
        "images animees",
        "document",
        "ressource",
        "musique",
        "multimedia",
        "dvd",
    ];
    let folded = fold(inside);
    let is_material = !before.trim().is_empty()
        && MATERIALS
            .iter()
            .any(|word| folded == *word || folded.starts_with(&format!("{word} ")));
    if is_material { before.trim_end() } else { title }
}

/// The title, and how many characters at its start the marks NSB and NSE leave out of sorting.
fn marked(title: &str) -> (String, u8) {
    const BEGINS: [char; 2] = ['\u{98}', '\u{88}'];
    const ENDS: [char; 2] = ['\u{9C}', '\u{89}'];
    let title = title.trim();
    let shown = clean(title);
    let Some(rest) = title.strip_prefix(BEGINS) else {
        return (shown, 0);
    };
    let Some((article, rest)) = rest.split_once(ENDS) else {
        return (shown, 0);
    };
    // Some write the space inside the marks, some after them, some leave it to the reader.
    let article = clean(article);
    let gap = if article.ends_with(['\'', '’', '-']) {
        ""
    } else {
        " "
    };
    let non_filing = article.chars().count() + gap.len();
    let title = format!("{article}{gap}{}", clean(rest));
    (title, u8::try_from(non_filing).unwrap_or(0))
}

fn series(marc: &MarcRecord, record: &mut Record) {
    for field in marc.data("225") {
        let titles = field.any("aehi").filter_map(|(_, text)| said(text));
        if let Some(title) = joined(titles, ". ") {
            add_series(
                record,
                Series {
                    title,
                    volume: field.first('v').and_then(said),
                    is_set: false,
                },
            );
        }
    }
    for (tag, is_set) in [("410", false), ("461", true), ("462", true), ("463", false)] {
        for field in marc.data(tag) {
            if let Some(title) = linked_title(field) {
                let volume = field.first('v').or_else(|| field.first('h')).and_then(said);
                add_series(
                    record,
                    Series {
                        title,
                        volume,
                        is_set,
                    },
                );
            }
        }
    }
    // A volume that bears only the title of its set is told from the others by its number.
    if record.part_number.is_none()
        && let Some(set) = record.series.iter().find(|series| series.is_set)
        && fold(&set.title) == fold(&record.title)
    {
        record.part_number.clone_from(&set.volume);
    }
}

/// Adds a series, unless it is there in another form: 225 as printed, 410 « Folio (Paris) ».
fn add_series(record: &mut Record, series: Series) {
    if let Some(known) = record
        .series
        .iter_mut()
        .find(|known| same_series(&known.title, &series.title))
    {
        known.is_set |= series.is_set;
        if known.volume.is_none() {
            known.volume = series.volume;
        }
        return;
    }
    record.series.push(series);
}

/// The title of a linked record: $t, or the field 200 inside a $1.
fn linked_title(field: &DataField) -> Option<String> {
    if let Some(title) = field.first('t').and_then(said) {
        return Some(marked(&title).0);
    }
    let mut inside_title = false;
    for subfield in &field.subfields {
        match subfield.code {
            '1' => inside_title = subfield.value.starts_with("200"),
            'a' if inside_title => return said(&subfield.value),
            _ => {}
        }
    }
    None
}
