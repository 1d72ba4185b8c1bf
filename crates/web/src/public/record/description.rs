//! What a record is: who made it, where it was published, what it is about.

use std::collections::HashMap;

use domain::fold::fold;
use domain::record::{Contributor, Record, Role, SubjectKind};
use i18n::Translator;
use search::{Choice, SearchState};
use store::heading::StoredHeading;

use super::field_link;
use crate::pages::{Contribution, MetaRow};
use crate::parts::Link;
use crate::urls::Urls;

/// Contributors shown: an opera has eighty.
pub const CONTRIBUTORS: usize = 12;
/// Links shown.
const LINKS: usize = 8;

/// Who made it, each with a link to their page; `numbers` are those of their headings.
pub fn contributions(
    t: Translator,
    urls: Urls,
    record: &Record,
    numbers: &HashMap<String, u32>,
) -> Vec<Contribution> {
    let one = |contributor: &Contributor| {
        let name = contributor.spoken_name();
        Contribution {
            url: match numbers.get(&contributor.name) {
                Some(number) => urls.author(*number, &contributor.name),
                None => field_link(urls, "auteur", &contributor.name, String::new()).url,
            },
            role: (contributor.role != Role::Author).then(|| t.get(role_key(contributor.role)).into_owned()),
            name,
        }
    };
    record.contributors.iter().take(CONTRIBUTORS).map(one).collect()
}

const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Author => "role-author",
        Role::Illustrator => "role-illustrator",
        Role::Scriptwriter => "role-scriptwriter",
        Role::Translator => "role-translator",
        Role::Director => "role-director",
        Role::Actor => "role-actor",
        Role::Narrator => "role-narrator",
        Role::Composer => "role-composer",
        Role::Performer => "role-performer",
        Role::Editor => "role-editor",
        Role::Prefacer => "role-prefacer",
        Role::Publisher => "role-publisher",
        Role::Other => "role-other",
    }
}

/// A text in paragraphs.
pub fn paragraphs(text: Option<&str>) -> Vec<String> {
    let lines = text.unwrap_or_default().lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// The description, line by line; what the record does not say has no line.
pub fn meta(t: Translator, urls: Urls, record: &Record, series: &[StoredHeading]) -> Vec<MetaRow> {
    let mut rows = Vec::new();
    let mut say = |key: &str, value: Option<String>| {
        rows.extend(
            value
                .filter(|value| !value.is_empty())
                .map(|value| MetaRow::text(t.get(key), value)),
        );
    };
    let year = record.year.map(|year| year.to_string());
    say("record-published", year.or_else(|| record.date_text.clone()));
    say("record-publisher", record.publisher.clone());
    say("record-place", record.place.clone());
    say("record-edition", record.edition.clone());
    say("record-extent", record.extent.clone());
    let languages = names(t, &record.languages);
    say(
        if record.languages.len() > 1 {
            "record-languages"
        } else {
            "record-language"
        },
        languages,
    );
    say("record-original-title", record.original_title.clone());
    say("record-original-language", names(t, &record.original_languages));
    say("record-other-titles", joined(&record.other_titles));
    say(
        "record-audience",
        record
            .audience
            .map(|audience| t.coded("audience", audience.code()).into_owned()),
    );
    rows.extend(linked(t, urls, record, series));
    let mut say = |key: &str, value: Option<String>| {
        rows.extend(
            value
                .filter(|value| !value.is_empty())
                .map(|value| MetaRow::text(t.get(key), value)),
        );
    };
    say("record-contents", record.contents.clone());
    say("record-notes", joined(&record.notes));
    say("record-class-number", record.class_number.clone());
    let isbns: Vec<String> = record.isbns.iter().map(|isbn| hyphenated(isbn)).collect();
    for (key, numbers) in [
        ("record-isbn", isbns.as_slice()),
        ("record-issn", record.issns.as_slice()),
    ] {
        rows.extend(joined(numbers).map(|numbers| MetaRow::number(t.get(key), numbers)));
    }
    rows
}

/// The lines whose values lead to other documents.
fn linked(t: Translator, urls: Urls, record: &Record, headings: &[StoredHeading]) -> Vec<MetaRow> {
    let series = |wants_set: bool| -> Vec<Link> {
        let wanted = record.series.iter().filter(|series| series.is_set == wants_set);
        wanted
            .map(|series| {
                let text = match &series.volume {
                    Some(volume) => format!("{} ; {volume}", series.title),
                    None => series.title.clone(),
                };
                let key = fold(&series.title);
                let heading = headings.iter().find(|heading| heading.key == key);
                // A series that one reads in its order has a page; a collection is searched.
                let state = match heading {
                    Some(heading) if series.is_set => {
                        return Link::new(text, urls.series(heading.id, &heading.name));
                    }
                    Some(heading) => SearchState::default().with(Choice::Series(heading.id)),
                    None => SearchState::of_text(&format!("\"{}\"", series.title.replace('"', " "))),
                };
                Link::new(text, urls.search_for(&state.to_query_string()))
            })
            .collect()
    };
    let subjects = |wants_genre: bool| -> Vec<Link> {
        let wanted = record
            .subjects
            .iter()
            .filter(|subject| (subject.kind == SubjectKind::Genre) == wants_genre);
        wanted
            .map(|subject| field_link(urls, "sujet", &subject.heading, subject.heading.clone()))
            .collect()
    };
    let rows = [
        ("record-set", series(true)),
        ("record-series", series(false)),
        ("record-subjects", subjects(false)),
        ("record-genres", subjects(true)),
    ];
    rows.into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(key, links)| MetaRow::links(t.get(key), links))
        .collect()
}

/// Pages elsewhere, by what the record calls them, else by their host.
pub fn links(record: &Record) -> Vec<Link> {
    let host = |url: &str| {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default().to_owned()
    };
    let safe = record
        .links
        .iter()
        .filter(|link| link.url.starts_with("http://") || link.url.starts_with("https://"));
    safe.take(LINKS)
        .map(|link| Link::new(link.label.clone().unwrap_or_else(|| host(&link.url)), &link.url))
        .collect()
}

fn names(t: Translator, codes: &[String]) -> Option<String> {
    let names: Vec<_> = codes.iter().map(|code| t.language_name(code)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn joined(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// 978-2070360024: the prefix apart. Where the other parts end is known to the agencies only.
fn hyphenated(isbn: &str) -> String {
    match isbn.split_at_checked(3) {
        Some((prefix, rest)) if isbn.len() == 13 => format!("{prefix}-{rest}"),
        _ => isbn.to_owned(),
    }
}
