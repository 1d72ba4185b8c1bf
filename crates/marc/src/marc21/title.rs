//! Titles and series of MARC21, without the punctuation that stands inside the data.

use domain::record::{Record, Series};

use crate::field::{DataField, MarcRecord};
use crate::text::{
    clean, joined, push_once, said, same_series, without_lead, without_odd_bracket, without_stop,
};

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    // The same field may stand in the original script in 880, linked by $6.
    let original = |wanted: &'static str| {
        marc.data("880")
            .filter(move |field| field.first('6').is_some_and(|link| link.starts_with(wanted)))
    };
    if let Some(field) = marc.data("245").next().or_else(|| original("245").next()) {
        proper(field, record);
    }
    for field in original("245") {
        let title = joined(field.any("ab").filter_map(|(_, text)| said(text)), " ");
        if let Some(title) = title.map(|title| without_stop(&title).to_owned())
            && title != record.title
        {
            push_once(&mut record.other_titles, title);
        }
    }
    for tag in ["130", "210", "222", "240", "242", "246", "247", "730", "740"] {
        for field in marc.data(tag) {
            let codes = if tag == "246" || tag == "247" {
                "abnp"
            } else {
                "anp"
            };
            let parts = field.any(codes).filter_map(|(_, text)| said(text));
            if let Some(title) = joined(parts, " ") {
                push_once(&mut record.other_titles, without_stop(&title).to_owned());
            }
        }
    }
    for field in marc.data("700").chain(marc.data("710")).chain(marc.data("711")) {
        if let Some(title) = field.first('t').and_then(said) {
            push_once(&mut record.other_titles, without_stop(&title).to_owned());
        }
    }
    // 240 is the title of the original only where the language of the translation is added to it.
    record.original_title = marc
        .data("765")
        .find_map(|field| field.first('t'))
        .or_else(|| {
            marc.data("240")
                .filter(|field| field.first('l').is_some())
                .find_map(|field| field.first('a'))
        })
        .and_then(said)
        .map(|title| without_stop(&title).to_owned());
    series(marc, record);
    record.other_titles.truncate(60);
}

fn proper(field: &DataField, record: &mut Record) {
    let shown = |code| {
        let text = clean(field.first(code)?);
        Some(without_odd_bracket(without_lead(without_stop(&text))).to_owned())
            .filter(|text| said(text).is_some())
    };
    let first = field.first('a').map(clean).unwrap_or_default();
    record.title = shown('a').or_else(|| shown('k')).unwrap_or_default();
    record.part_number = shown('n');
    record.part_name = shown('p');
    record.responsibility = shown('c');
    match shown('b') {
        // « Titre = Title »: what follows the sign of equality is the title once more.
        Some(parallel) if first.trim_end().ends_with('=') => push_once(&mut record.other_titles, parallel),
        Some(subtitle) => {
            let (subtitle, parallel) = match subtitle.split_once(" = ") {
                Some((subtitle, parallel)) => (subtitle.to_owned(), Some(parallel.to_owned())),
                None => (subtitle, None),
            };
            record.other_titles.extend(parallel);
            record.subtitle = Some(subtitle);
        }
        None => {}
    }
    if record.title.is_empty() {
        record.title = record
            .subtitle
            .take()
            .or_else(|| record.part_name.take())
            .unwrap_or_default();
        return;
    }
    record.non_filing = non_filing(field.indicators[1], &record.title);
}

/// The second indicator, where it counts an article and not half a word.
fn non_filing(indicator: char, title: &str) -> u8 {
    let Some(count) = indicator.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) else {
        return 0;
    };
    let last = usize::from(count)
        .checked_sub(1)
        .and_then(|place| title.chars().nth(place));
    let ends_a_word = last.is_some_and(|character| !character.is_alphanumeric());
    if ends_a_word && title.chars().count() > usize::from(count) {
        count
    } else {
        0
    }
}

fn series(marc: &MarcRecord, record: &mut Record) {
    let sources = [
        ("490", "a", false),
        ("440", "anp", false),
        ("830", "anp", false),
        ("800", "tnp", true),
        ("810", "tnp", false),
        ("811", "tnp", false),
        ("773", "t", false),
    ];
    for (tag, codes, is_set) in sources {
        for field in marc.data(tag) {
            let parts = field.any(codes).filter_map(|(_, text)| said(text));
            let Some(title) = joined(parts.map(|text| without_stop(&text).to_owned()), ". ") else {
                continue;
            };
            let volume = field.first(if tag == "773" { 'g' } else { 'v' }).and_then(said);
            let volume = volume.map(|volume| without_stop(&volume).to_owned());
            add(
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

/// Adds a series, unless it is there as printed (490) and as filed (800, 830).
fn add(record: &mut Record, series: Series) {
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
