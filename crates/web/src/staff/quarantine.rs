//! `/pro/catalogue/quarantaine`: records that could not be read, what can be seen of them, and what is
//! done about each.

use std::fmt::Write as _;

use app::failure::Failure;
use app::import::asked;
use app::import::quarantine::{self, Chosen, LONGEST_REASON, PAGE};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::id::{ImportRunId, QuarantineId};
use i18n::Translator;
use serde::Deserialize;
use store::quarantine::{Quarantined, Wanted};

use super::bench;
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{QuarantinePage, QuarantineRow, QuarantinedPage, StaffEntry};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Link, Pager};
use crate::public::id_of;
use crate::state::WebState;

/// Letters of the beginning of a record in the list.
const BEGINNING: usize = 90;
/// Bytes that are shown; all of them can be fetched.
const SHOWN: usize = 1_024;
/// Fields that are shown.
const FIELDS: usize = 80;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    chargement: String,
    #[serde(default)]
    etat: String,
    #[serde(default)]
    page: String,
}

/// `GET /pro/catalogue/quarantaine`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let page = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 500);
    let wanted = Wanted {
        run: asked.chargement.parse().ok().map(ImportRunId::new),
        is_decided: asked.etat == "decides",
    };
    let mut found = quarantine::list(&web.app, librarian, wanted, page - 1).await?;
    let has_next = i64::try_from(found.len()).unwrap_or(0) > PAGE;
    found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let count = quarantine::count(&web.app, librarian, wanted).await?;
    let load = match wanted.run {
        Some(run) => {
            let load = asked::show(&web.app, librarian, run).await?;
            let all = Link::new(t.get("quarantine-all-loads"), urls.staff_quarantine());
            Some((Link::new(load.kept.file, urls.staff_load(run.get())), all))
        }
        None => None,
    };
    let own = |is_decided: bool, page: i64| {
        let state = if is_decided { "decides" } else { "" };
        let run = wanted.run.map(|run| run.to_string()).unwrap_or_default();
        format!(
            "{}?chargement={run}&etat={state}&page={page}",
            urls.staff_quarantine()
        )
    };
    let tab = |key: &str, is_decided: bool| {
        (
            Link::new(t.get(key), own(is_decided, 1)),
            wanted.is_decided == is_decided,
        )
    };
    let number = |page: i64| usize::try_from(page).unwrap_or(1);
    let last = if has_next { page + 1 } else { page };
    let page = QuarantinePage {
        token: around.token(),
        count: t.with("quarantine-count").n("count", count).to_string(),
        tabs: vec![tab("quarantine-waiting", false), tab("quarantine-decided", true)],
        all_of: wanted
            .run
            .filter(|_| !wanted.is_decided && !found.is_empty())
            .map(ImportRunId::get),
        load,
        is_waiting: !wanted.is_decided,
        rows: found.iter().map(|record| row(around, record, None)).collect(),
        pager: (last > 1).then(|| {
            Pager::new(t, number(page), number(last), |page| {
                own(wanted.is_decided, i64::try_from(page).unwrap_or(1))
            })
        }),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Catalogue, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn row(around: &Around, record: &Quarantined, who: Option<&str>) -> QuarantineRow {
    let t = around.frame.t;
    let decided = record.decision.map(|decision| {
        let words = t.coded("quarantine-decision", &decision.code().replace('_', "-"));
        let note = record.note.as_deref().unwrap_or_default();
        let said = [words.as_ref(), who.unwrap_or_default(), note];
        let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
        said.join(" · ")
    });
    QuarantineRow {
        id: record.id.get(),
        url: around.frame.urls.staff_quarantined(record.id.get()),
        at: t.with("quarantine-at").n("count", record.at_byte).to_string(),
        reason: reason_words(t, &record.reason),
        origin: format!("{} · {}", record.file, record.source),
        beginning: readable(&record.raw).chars().take(BEGINNING).collect(),
        decided,
    }
}

/// Why a record could not be read, in words; the words of the program where there are no others.
pub(super) fn reason_words(t: Translator, reason: &str) -> String {
    let (kind, rest) = reason
        .split_once(": ")
        .map_or((reason, ""), |(kind, rest)| (kind, rest));
    let code = match kind {
        "the file cannot be read" => "file",
        "the record is too short to hold a leader" => "short",
        "the record has no readable field" => "no-fields",
        "the directory of the record does not fit its fields" => "directory",
        "the file ends before the record does" => "truncated",
        "the record has no end" => "unclosed",
        "XML with a DOCTYPE is refused" => "doctype",
        "broken XML" => "xml",
        "XML elements are nested too deeply" => "deep",
        "the text is not in the encoding that the file declares" => "encoding",
        kind if kind.starts_with("this is not MARC") => "not-marc",
        kind if kind.starts_with("the record is longer") => "long",
        kind if kind.starts_with("unknown XML entity") => "entity",
        _ => return reason.to_owned(),
    };
    let words = t.coded("quarantine-reason", code);
    match (code, rest) {
        (_, "") => words.into_owned(),
        (_, rest) => format!("{words} ({rest})"),
    }
}

/// What can be read of bytes: separators as marks, the rest as text where it is text.
fn readable(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let mut words = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{1d}' | '\u{1e}' => words.push_str(" ¶ "),
            '\u{1f}' => words.push_str(" $"),
            letter if letter.is_control() => words.push(' '),
            letter => words.push(letter),
        }
    }
    words
}

/// The parts between separators, numbered: a directory that does not fit says nothing of tags.
fn fields(raw: &[u8]) -> Vec<(String, String)> {
    let parts = if quarantine::is_xml(raw) {
        raw.split(|byte| *byte == b'\n').collect::<Vec<_>>()
    } else {
        raw.split(|byte| matches!(byte, 0x1d | 0x1e)).collect()
    };
    let parts = parts
        .into_iter()
        .map(readable)
        .filter(|part| !part.trim().is_empty());
    parts
        .take(FIELDS)
        .enumerate()
        .map(|(place, part)| ((place + 1).to_string(), part.chars().take(400).collect()))
        .collect()
}

/// Bytes as those who mend files read them.
fn dump(raw: &[u8]) -> String {
    let mut lines = String::new();
    for (line, bytes) in raw.iter().take(SHOWN).collect::<Vec<_>>().chunks(16).enumerate() {
        let _always_fits = write!(lines, "{:06x}  ", line * 16);
        for place in 0..16 {
            let _always_fits = match bytes.get(place) {
                Some(byte) => write!(lines, "{byte:02x} "),
                None => write!(lines, "   "),
            };
        }
        lines.push(' ');
        for byte in bytes {
            let shown = if byte.is_ascii_graphic() || **byte == b' ' {
                char::from(**byte)
            } else {
                '·'
            };
            lines.push(shown);
        }
        lines.push('\n');
    }
    lines
}

/// `GET /pro/catalogue/quarantaine/{record}`.
pub async fn one(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let id = QuarantineId::new(id_of(&segment)?);
    Ok(html(
        &draw(&web, &door, id, "", Vec::new()).await?,
        Freshness::Private,
    ))
}

async fn draw(
    web: &WebState,
    door: &ForLibrarian,
    id: QuarantineId,
    typed: &str,
    list: Vec<FieldError>,
) -> Result<QuarantinedPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let (record, who) = quarantine::show(&web.app, librarian, id).await?;
    let own = urls.staff_quarantined(id.get());
    let cut = if quarantine::is_cut(&record) {
        Some("quarantine-cut")
    } else {
        (record.raw.len() > SHOWN).then_some("quarantine-more")
    };
    Ok(QuarantinedPage {
        token: around.token(),
        errors: Errors { t, list },
        load: Link::new(record.file.clone(), urls.staff_load(record.run.get())),
        fields: fields(&record.raw),
        bytes: dump(&record.raw),
        cut: cut.map(|key| t.get(key).into_owned()),
        raw_url: format!("{own}/octets"),
        aside_url: format!("{own}/ecarter"),
        reason: typed.to_owned(),
        is_waiting: record.decision.is_none(),
        has_bytes: !record.raw.is_empty(),
        row: row(around, &record, who.as_deref()),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Catalogue, None).await?,
        frame: around.frame.clone(),
    })
}

/// `GET /pro/catalogue/quarantaine/{record}/octets`: its bytes, as a file.
pub async fn bytes(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let id = QuarantineId::new(id_of(&segment)?);
    let (record, _) = quarantine::show(&web.app, &door.librarian, id).await?;
    let name = format!("attachment; filename=\"quarantaine-{id}.mrc\"");
    let mut response = record.raw.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/octet-stream"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// What is read again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    token: String,
    #[serde(default)]
    notice: Option<i64>,
    #[serde(default)]
    chargement: Option<i64>,
}

/// `POST /pro/catalogue/quarantaine/reprendre`.
pub async fn retry(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Again>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let urls = around.frame.urls;
    let chosen = match (sent.notice, sent.chargement) {
        (Some(record), None) => Chosen::One(QuarantineId::new(record)),
        (None, Some(load)) => Chosen::AllOf(ImportRunId::new(load)),
        _ => return Err(PageError::Unprocessable),
    };
    let back = match chosen {
        Chosen::One(record) => urls.staff_quarantined(record.get()),
        Chosen::AllOf(load) => urls.staff_quarantine_of(load.get()),
    };
    let key = format!("{}:{chosen:?}", sent.token);
    let (page, told) = match quarantine::retry(&web.app, librarian, chosen, &key).await {
        Ok(again) => {
            let unread = u32::try_from(again.unread).unwrap_or(u32::MAX);
            match again.load {
                Some(load) => {
                    let told = Carried::new("quarantine-retried", "").counted(unread, 0);
                    (urls.staff_load(load.get()), told)
                }
                None => (
                    back,
                    Carried::new("quarantine-unread", "").counted(unread, 0).warning(),
                ),
            }
        }
        Err(Failure::Conflict) => (back, Carried::new("quarantine-decided", "").warning()),
        Err(why) => return Err(why.into()),
    };
    Ok(see_with_flash(&page, &told, web.is_https))
}

/// Why it stays out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    token: String,
    motif: String,
}

/// `POST /pro/catalogue/quarantaine/{record}/ecarter`.
pub async fn set_aside(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Aside>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let id = QuarantineId::new(id_of(&segment)?);
    let reason = sent.motif.trim();
    let wrong = match reason.chars().count() {
        0 => Some("quarantine-error-reason"),
        count if count > LONGEST_REASON => Some("publishing-error-long"),
        _ => None,
    };
    if let Some(key) = wrong {
        let error = FieldError {
            field: "motif".into(),
            text: around.frame.t.get(key).into_owned(),
        };
        return Ok(unprocessable(
            &draw(&web, &door, id, &sent.motif, vec![error]).await?,
        ));
    }
    let (page, told) = match quarantine::set_aside(&web.app, librarian, id, reason).await {
        Ok(()) => (
            around.frame.urls.staff_quarantine(),
            Carried::new("quarantine-aside", reason),
        ),
        Err(Failure::Conflict) => {
            let own = around.frame.urls.staff_quarantined(id.get());
            (own, Carried::new("quarantine-decided", "").warning())
        }
        Err(why) => return Err(why.into()),
    };
    Ok(see_with_flash(&page, &told, web.is_https))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_by_those_who_mend_files() {
        let raw = b"00026nam\x1e1 \x1faPedigree\x1d";
        assert_eq!(readable(raw), "00026nam ¶ 1  $aPedigree ¶ ");
        assert_eq!(
            fields(raw),
            [
                ("1".to_owned(), "00026nam".to_owned()),
                ("2".to_owned(), "1  $aPedigree".to_owned())
            ]
        );
        let dumped = dump(raw);
        assert!(
            dumped.starts_with("000000  30 30 30 32 36 6e 61 6d 1e 31 20 1f 61 50 65 64  00026nam·1 ·aPed\n"),
            "{dumped}"
        );
    }

    #[test]
    fn reasons_are_told_in_words() {
        let t = Translator::default();
        assert_ne!(reason_words(t, "the record has no end"), "the record has no end");
        assert!(reason_words(t, "broken XML: line 3").ends_with("(line 3)"));
        assert_eq!(reason_words(t, "something new"), "something new");
    }
}
