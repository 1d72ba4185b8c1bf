//! What is taken along: under results, on a record, its citations; what is missing in a file; and what is
//! said to whoever asked for too much.

use domain::citation::{Run, Schema};
use domain::language::Language;
use web::frame::{Frame, Section};
use web::pages::*;
use web::parts::Link;
use web::urls::Urls;

use super::{Sample, frame, shown};

const ORIGIN: &str = "https://biblio.example";
const FORMATS: [&str; 6] = ["csv", "ris", "bib", "json", "xml", "mrc"];

/// A link to each format.
pub fn exports(frame: &Frame, url: impl Fn(&str) -> String) -> Vec<Link> {
    FORMATS
        .map(|format| Link::new(frame.t.get(&format!("export-{format}")), url(format)))
        .into()
}

/// Under results.
pub fn results(frame: &Frame, query: &str) -> TakeResults {
    TakeResults {
        t: frame.t,
        feed_url: frame.urls.search_feed(query),
        feed_title: frame
            .t
            .with("feed-title")
            .arg("site", &frame.site)
            .arg("search", "« polar »")
            .to_string(),
        export_url: frame.urls.export_results(query),
    }
}

/// The one address of a page, and the same in every language.
pub fn permalink(frame: &Frame, path: impl Fn(Urls) -> String) -> Permalink {
    let of = |language| format!("{ORIGIN}{}", path(Urls::new(language)));
    Permalink {
        url: of(frame.t.language),
        languages: Language::ALL
            .into_iter()
            .map(|language| (language.code(), of(language)))
            .chain([("x-default", of(Language::Fr))])
            .collect(),
    }
}

/// On a record.
pub fn record(frame: &Frame, number: u64, title: &str) -> TakeRecord {
    TakeRecord {
        t: frame.t,
        permalink: permalink(frame, |urls| urls.record_number(number)),
        cite_url: frame.urls.cite(number),
        schema: Schema {
            kind: "Book",
            properties: vec![("name", title.into()), ("inLanguage", "fr".into())],
        },
        coins: "ctx_ver=Z39.88-2004&rft.genre=book".into(),
    }
}

/// The pages.
pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("citer", shown(cite(language))),
        ("exporter", shown(export(language))),
        ("export-incomplet", shown(left_out(language))),
        ("trop-de-demandes", shown(refused(language, false))),
        ("trop-de-demandes-identifie", shown(refused(language, true))),
    ]
}

fn cite(language: Language) -> CitePage {
    let mut frame = frame(language, "/notice/4471/citer");
    let t = frame.t;
    frame.section = Some(Section::Catalogue);
    let run = |text: &str, is_italic| Run {
        text: text.into(),
        is_italic,
    };
    let citation = |style, before: &str, after: &str| Citation {
        style,
        runs: vec![
            run(before, false),
            run("Pedigree <de la ville>", true),
            run(after, false),
        ],
    };
    let url = frame.urls.record(4471, "Pedigree");
    CitePage {
        title: "Pedigree <de la ville>".into(),
        permalink: format!("{ORIGIN}{}", frame.urls.record_number(4471)),
        citations: vec![
            citation(
                "ISO 690",
                "SIMENON, Georges. ",
                ". Paris\u{a0}: Presses de la Cité, 2023.",
            ),
            citation("APA", "Simenon, G. (2023). ", ". Presses de la Cité."),
            citation("MLA", "Simenon, Georges. ", ". Presses de la Cité, 2023."),
            citation(
                "Chicago",
                "Simenon, Georges. ",
                ". Paris\u{a0}: Presses de la Cité, 2023.",
            ),
        ],
        exports: exports(&frame, |format| frame.urls.export_record(4471, format)),
        frame: frame
            .at(t.get("search-title"), Some(Urls::new(language).search()))
            .at("Pedigree <de la ville>", Some(url.clone()))
            .at(t.get("cite-heading"), None),
        url,
    }
}

fn export(language: Language) -> ExportPage {
    let frame = frame(language, "/recherche/exporter?q=simenon");
    let (t, urls) = (frame.t, frame.urls);
    let url = urls.search_for("q=simenon");
    ExportPage {
        search: t.with("saved-search-words").arg("words", "simenon").to_string(),
        feed_url: format!("{ORIGIN}{}", urls.search_feed("q=simenon")),
        exports: exports(&frame, |format| urls.export_search(format, "q=simenon")),
        most: 1_000,
        frame: frame
            .at(t.get("search-title"), Some(url.clone()))
            .at(t.get("take-results"), None),
        url,
    }
}

fn left_out(language: Language) -> LeftOutPage {
    let frame = frame(language, "/recherche/exporter/mrc?q=simenon");
    let (t, urls) = (frame.t, frame.urls);
    let row = |title: &str, url, key: &str| LeftOutRow {
        title: title.into(),
        url,
        reason: t.get(key).into_owned(),
    };
    LeftOutPage {
        text: t.with("left-out-text").n("count", 3).n("total", 120).to_string(),
        rows: vec![
            row(
                "Atlas <des rues>",
                Some(urls.record_number(12)),
                "left-out-too-long",
            ),
            row("Carnet", Some(urls.record_number(13)), "left-out-no-source"),
            row("Habiter en oiseau", None, "left-out-gone"),
        ],
        rest: Some(Link::new(
            t.with("left-out-rest").n("count", 117).to_string(),
            urls.export_search("mrc", "q=simenon&partiel=oui"),
        )),
        other: Some(Link::new(
            t.get("left-out-other"),
            urls.export_search("xml", "q=simenon"),
        )),
        frame: frame.at(t.get("left-out-title"), None),
    }
}

fn refused(language: Language, is_signed_in: bool) -> RefusedPage {
    let path = format!("{}/recherche?q=a&type=book", language.prefix());
    RefusedPage {
        again_url: Some(path.clone()),
        frame: Frame::new(language, "Bibliothèques Escaut-Sambre", path),
        seconds: if is_signed_in { 1 } else { 12 },
        is_signed_in,
    }
}
