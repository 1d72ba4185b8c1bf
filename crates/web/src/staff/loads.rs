//! `/pro/catalogue`: files of records sent from the browser, how far their loads are, what they did.

use std::collections::BTreeMap;
use std::error::Error;

use app::failure::Failure;
use app::import::asked::{self, Asked as Wish, LONGEST_SOURCE, Load, PAGE, Stage};
use app::import::{Receiving, Report, Sent};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use domain::id::ImportRunId;
use i18n::Translator;
use serde::Deserialize;
use store::quarantine::Wanted;

use super::bench;
use super::publishing::Button;
use super::quarantine::reason_words;
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{Choice, CountGroup, CountLine, LoadPage, LoadRow, LoadsPage, StaffEntry};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Badge, Errors, FieldError, Link, Pager};
use crate::public::id_of;
use crate::state::WebState;

/// How often the page of a load that moves looks again.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("3");
/// The word of a box that is ticked.
const TICKED: &str = "oui";

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: String,
}

/// What was typed beside the file.
#[derive(Clone, Debug, Default)]
struct Typed {
    source: String,
    library: String,
    complete: String,
}

/// `GET /pro/catalogue`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = asked.page.parse::<i64>().unwrap_or(1).clamp(1, 500);
    let page = draw(&web, &door, page, &Typed::default(), Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

async fn draw(
    web: &WebState,
    door: &ForLibrarian,
    page: i64,
    typed: &Typed,
    list: Vec<FieldError>,
) -> Result<LoadsPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let mut loads = asked::list(&web.app, librarian, page - 1).await?;
    let has_next = i64::try_from(loads.len()).unwrap_or(0) > PAGE;
    loads.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let waiting = app::import::quarantine::count(&web.app, librarian, Wanted::default()).await?;
    let none = Choice {
        value: String::new(),
        text: t.get("load-no-library").into_owned(),
        is_chosen: typed.library.is_empty(),
    };
    let open = around.network.libraries.iter();
    let libraries = open
        .filter(|library| library.closed_down_on.is_none())
        .map(|library| Choice {
            value: library.slug.clone(),
            text: library.name.clone(),
            is_chosen: typed.library == library.slug,
        });
    let number = |page: i64| usize::try_from(page).unwrap_or(1);
    let last = if has_next { page + 1 } else { page };
    Ok(LoadsPage {
        token: around.token(),
        errors: Errors { t, list },
        source: typed.source.clone(),
        sources: asked::sources(&web.app, librarian).await?,
        libraries: std::iter::once(none).chain(libraries).collect(),
        is_complete: typed.complete == TICKED,
        limit: megabytes(t, web.app.settings.loads.largest),
        quarantine: (waiting > 0).then(|| t.with("load-quarantine-waiting").n("count", waiting).to_string()),
        rows: loads.iter().map(|load| row(web, around, load)).collect(),
        pager: (last > 1).then(|| {
            Pager::new(t, number(page), number(last), |page| {
                format!("{}?page={page}", urls.staff_loads())
            })
        }),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Catalogue, None).await?,
        frame: around.frame.clone(),
    })
}

fn megabytes(t: Translator, bytes: usize) -> String {
    t.with("load-megabytes")
        .n("count", i64::try_from(bytes >> 20).unwrap_or(i64::MAX).max(1))
        .to_string()
}

fn row(web: &WebState, around: &Around, load: &Load) -> LoadRow {
    let t = around.frame.t;
    let kept = &load.kept;
    let at = web.app.settings.zone.to_datetime(kept.started_at);
    LoadRow {
        url: around.frame.urls.staff_load(kept.id.get()),
        file: kept.file.clone(),
        source: kept.source_name.clone(),
        at: t
            .with("journal-at")
            .arg("date", t.date_short(at.date()))
            .arg("time", t.time(at.time()))
            .to_string(),
        datetime: kept.started_at.to_string(),
        who: load
            .who
            .clone()
            .unwrap_or_else(|| t.coded("journal-program", "import").into_owned()),
        state: state(t, load.stage),
        did: did(t, &load.report),
    }
}

fn state(t: Translator, stage: Stage) -> Badge {
    let words = t.coded("load-state", stage.code()).into_owned();
    match stage {
        Stage::Done => Badge::ok(words),
        Stage::Waiting | Stage::Running => Badge::note(words),
        Stage::ToConfirm | Stage::Untitled | Stage::Interrupted => Badge::wait(words),
        Stage::Lost | Stage::Parked => Badge::no(words),
    }
}

/// What a load did in a few words: the figures that are not nought.
fn did(t: Translator, report: &Report) -> String {
    let counts = [
        ("load-did-read", report.read),
        ("load-did-new", report.new + report.merged),
        ("load-did-changed", report.changed),
        ("load-did-withdrawn", report.withdrawn),
        ("load-did-quarantined", report.quarantined_count()),
    ];
    let said = counts
        .iter()
        .filter(|(key, count)| *count > 0 || *key == "load-did-read");
    let said: Vec<String> = said
        .map(|(key, count)| t.with(key).n("count", whole(*count)).to_string())
        .collect();
    said.join(" · ")
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// `POST /pro/catalogue`: the file is written to the disk as it comes.
pub async fn send(
    State(web): State<WebState>,
    door: ForLibrarian,
    mut form: Multipart,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    // Whoever may not is told so before the file is read.
    asked::sources(&web.app, librarian).await?;
    let (mut typed, mut token) = (Typed::default(), String::new());
    let mut file: Option<(String, Sent)> = None;
    while let Some(mut field) = form.next_field().await.map_err(|why| refused(&why))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "fichier" {
            // The page writes the token before the file: nothing is written for a form that is not ours.
            check_token(around, &token)?;
            let called = file_name(field.file_name().unwrap_or_default());
            file = Some((called, receive(&web, &mut field).await?));
            continue;
        }
        let text = field.text().await.map_err(|why| refused(&why))?;
        if text.contains('\0') || text.len() > 4_096 {
            return Err(PageError::Unprocessable);
        }
        match name.as_str() {
            "token" => token = text,
            "source" => typed.source = text.trim().to_owned(),
            "bibliotheque" => typed.library = text,
            "complet" => typed.complete = text,
            _ => return Err(PageError::Unprocessable),
        }
    }
    check_token(around, &token)?;
    let library = match typed.library.as_str() {
        "" => None,
        slug => Some(around.network.by_slug(slug).ok_or(PageError::NotFound)?),
    };
    let t = around.frame.t;
    let mut list = Vec::new();
    let mut wrong = |field: &'static str, key: &str| {
        list.push(FieldError {
            field: field.into(),
            text: t.get(key).into_owned(),
        });
    };
    if typed.source.chars().count() > LONGEST_SOURCE {
        wrong("source", "publishing-error-long");
    }
    let file = file.filter(|(_, sent)| sent.bytes() > 0);
    if file.is_none() {
        wrong("fichier", "load-error-file");
    }
    if let (Some((called, sent)), true) = (file, list.is_empty()) {
        let source = match (typed.source.as_str(), library) {
            ("", Some(library)) => library.code.clone(),
            ("", None) => stem(&called),
            (source, _) => source.to_owned(),
        };
        let wish = Wish {
            file: called,
            source,
            library: library.map(|library| library.id),
            is_complete: typed.complete == TICKED,
        };
        let load = asked::ask(&web.app, librarian, sent, &wish, &token).await?;
        let told = Carried::new("load-asked", wish.file);
        let page = around.frame.urls.staff_load(load.get());
        return Ok(see_with_flash(&page, &told, web.is_https));
    }
    Ok(unprocessable(&draw(&web, &door, 1, &typed, list).await?))
}

async fn receive(web: &WebState, field: &mut Field<'_>) -> Result<Sent, PageError> {
    let mut receiving = Receiving::begin(&web.app).await?;
    while let Some(chunk) = field.chunk().await.map_err(|why| refused(&why))? {
        receiving.write(&chunk).await?;
    }
    Ok(receiving.end().await?)
}

pub(super) fn refused(why: &MultipartError) -> PageError {
    let mut cause: Option<&dyn Error> = Some(why);
    let is_long = std::iter::from_fn(|| {
        let this = cause?;
        cause = this.source();
        Some(this.to_string())
    })
    // A limit further out than that of the form says so in these words alone.
    .any(|words| words == "length limit exceeded");
    if is_long || why.status() == StatusCode::PAYLOAD_TOO_LARGE {
        PageError::TooLarge
    } else {
        PageError::BadRequest
    }
}

/// What a file is called, without folders and of a reasonable length.
fn file_name(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(120).collect();
    match name.trim() {
        "" => "fichier".to_owned(),
        name => name.to_owned(),
    }
}

/// The name of a file without what tells its kind.
fn stem(name: &str) -> String {
    let name = name.strip_suffix(".gz").unwrap_or(name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = if stem.is_empty() { name } else { stem };
    stem.chars().take(LONGEST_SOURCE).collect()
}

/// Whether the page looks again by itself.
#[derive(Debug, Default, Deserialize)]
pub struct Followed {
    #[serde(default)]
    suivre: String,
}

/// `GET /pro/catalogue/chargements/{load}`.
pub async fn load(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Query(followed): Query<Followed>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let id = ImportRunId::new(id_of(&segment)?);
    let load = asked::show(&web.app, librarian, id).await?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let is_followed = followed.suivre != "non";
    let own = urls.staff_load(id.get());
    let follow = load.is_moving().then(|| match is_followed {
        true => Link::new(t.get("load-follow-no"), format!("{own}?suivre=non")),
        false => Link::new(t.get("load-follow"), own),
    });
    let done = load.is_moving().then(|| share(&load));
    let page = LoadPage {
        token: around.token(),
        row: row(&web, around, &load),
        done,
        done_words: t
            .with("load-progress")
            .n("count", whole(load.report.read))
            .to_string(),
        follow,
        question: question(around, &load),
        counts: counts(t, &load.report),
        groups: groups(t, &load.report),
        quarantine: (load.kept.quarantined > 0).then(|| {
            let words = t
                .with("load-quarantine-waiting")
                .n("count", load.kept.quarantined);
            Link::new(words.to_string(), urls.staff_quarantine_of(id.get()))
        }),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Catalogue, None).await?,
        frame: around.frame.clone(),
    };
    let mut response = html(&page, Freshness::Private);
    if load.is_moving() && is_followed {
        response.headers_mut().insert("refresh", LOOK_AGAIN);
    }
    Ok(response)
}

/// How far a load is, of a hundred. A compressed file holds more than its size.
fn share(load: &Load) -> i64 {
    let all = load.kept.bytes.unwrap_or_default();
    (load.kept.bytes_done * 100)
        .checked_div(all)
        .unwrap_or(0)
        .clamp(0, 100)
}

fn question(around: &Around, load: &Load) -> Option<(String, String, String)> {
    let t = around.frame.t;
    let url = around.frame.urls.staff_accept_load(load.kept.id.get());
    match load.stage {
        Stage::ToConfirm => {
            let (gone, all) = load.report.to_confirm?;
            let why = t.with("load-confirm").n("count", gone).n("all", all).to_string();
            Some((
                why,
                t.with("load-confirm-submit").n("count", gone).to_string(),
                url,
            ))
        }
        Stage::Untitled => {
            let why = t
                .with("load-untitled")
                .n("count", whole(load.report.untitled))
                .n("all", whole(load.report.bibliographic));
            Some((why.to_string(), t.get("load-untitled-submit").into_owned(), url))
        }
        _ => None,
    }
}

fn line(t: Translator, count: u64, words: impl Into<String>) -> CountLine {
    CountLine {
        count: t.number(whole(count)),
        words: words.into(),
    }
}

/// The same figures as the command, in the same order.
fn counts(t: Translator, report: &Report) -> Vec<CountLine> {
    let all = [
        ("load-count-read", report.read),
        ("load-count-new", report.new),
        ("load-count-merged", report.merged),
        ("load-count-changed", report.changed),
        ("load-count-unchanged", report.unchanged),
        ("load-count-withdrawn", report.withdrawn),
        ("load-count-skipped", report.skipped_count()),
        ("load-count-quarantined", report.quarantined_count()),
        ("load-count-items", report.items),
        ("load-count-items-kept", report.items_kept),
    ];
    all.iter()
        .filter(|(key, count)| *count > 0 || *key != "load-count-items-kept")
        .map(|(key, count)| line(t, *count, t.get(key)))
        .collect()
}

fn groups(t: Translator, report: &Report) -> Vec<CountGroup> {
    let group = |key: &str, counts: &BTreeMap<String, u64>, words: &dyn Fn(&str) -> String| CountGroup {
        title: t.get(key).into_owned(),
        rows: counts
            .iter()
            .map(|(what, count)| line(t, *count, words(what)))
            .collect(),
    };
    let kind = |what: &str| t.coded("load-kind", &what.replace(' ', "-")).into_owned();
    let code = |what: &str| match what.split_once(' ') {
        Some((kind, code)) => {
            let kind = t.coded("load-code", &kind.to_lowercase());
            format!("{kind} {code}")
        }
        None => what.to_owned(),
    };
    let groups = [
        group("load-skipped", &report.skipped, &kind),
        group("load-quarantined", &report.quarantined, &|why| {
            reason_words(t, why)
        }),
        group(
            "load-unknown-libraries",
            &report.unknown_libraries,
            &str::to_owned,
        ),
        group("load-unmapped", &report.unmapped, &code),
    ];
    groups
        .into_iter()
        .filter(|group| !group.rows.is_empty())
        .collect()
}

/// `POST /pro/catalogue/chargements/{load}/accepter`.
pub async fn accept(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let id = ImportRunId::new(id_of(&segment)?);
    let (next, told) = match asked::accept(&web.app, librarian, id).await {
        Ok(next) => (next, Carried::new("load-accepted", "")),
        Err(Failure::Conflict) => (id, Carried::new("load-answered", "").warning()),
        Err(why) => return Err(why.into()),
    };
    let page = around.frame.urls.staff_load(next.get());
    Ok(see_with_flash(&page, &told, web.is_https))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_by_its_name_alone() {
        assert_eq!(file_name("C:\\Exports\\tournai.mrc"), "tournai.mrc");
        assert_eq!(file_name("../../etc/passwd"), "passwd");
        assert_eq!(file_name(" "), "fichier");
        assert_eq!(stem("tournai.mrc.gz"), "tournai");
        assert_eq!(stem(".mrc"), ".mrc");
    }
}
