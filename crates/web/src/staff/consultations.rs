//! `GET /pro/journal/consultations`: who opened whose file, for the administrators of the network.

use app::consultation::{self, Line, Question};
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::bench;
use super::journal::{Tab, day, instant, tabs};
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{ConsultationLine, ConsultationsPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::Errors;
use crate::state::WebState;
use crate::urls::encode;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    qui: String,
    #[serde(default)]
    lecteur: String,
    #[serde(default)]
    numero: String,
    #[serde(default)]
    du: String,
    #[serde(default)]
    au: String,
    page: Option<i64>,
}

/// `GET /pro/journal/consultations`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let mut errors = Errors::none(t);
    let question = Question {
        staff: asked.qui.chars().take(120).collect(),
        reader: asked.lecteur.chars().take(120).collect(),
        number: asked.numero.parse().ok(),
        from: day(&mut errors, "du", &asked.du),
        until: day(&mut errors, "au", &asked.au),
    };
    let number = question
        .number
        .map(|number| number.to_string())
        .unwrap_or_default();
    let place = asked.page.unwrap_or(1).clamp(1, 10_000);
    let (lines, has_more) = consultation::page(&web.app, &librarian, &question, place).await?;
    let url = |place: i64| {
        format!(
            "{}?qui={}&lecteur={}&numero={number}&du={}&au={}&page={place}",
            around.frame.urls.staff_consultations(),
            encode(&question.staff),
            encode(&question.reader),
            encode(&asked.du),
            encode(&asked.au),
        )
    };
    let page = ConsultationsPage {
        tabs: tabs(&around, Tab::Consultations),
        kept: t
            .with("consultation-kept")
            .n("days", web.app.settings.consultations_kept_days)
            .to_string(),
        next: has_more.then(|| url(place + 1)),
        previous: (place > 1).then(|| url(place - 1)),
        rows: lines.iter().map(|line| row(&web, &around, line)).collect(),
        who: question.staff.clone(),
        reader: question.reader.clone(),
        number: number.clone(),
        from: asked.du.clone(),
        until: asked.au.clone(),
        errors,
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Journal, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn row(web: &WebState, around: &Around, line: &Line) -> ConsultationLine {
    let t = around.frame.t;
    let seen = &line.seen;
    let library = around.network.library(seen.library);
    let who = line.who.clone();
    ConsultationLine {
        at: instant(web, t, seen.at),
        datetime: seen.at.to_string(),
        who: who.unwrap_or_else(|| {
            t.with("consultation-left")
                .arg("number", seen.account)
                .to_string()
        }),
        reader: t
            .with("journal-thing")
            .arg("noun", t.get("journal-noun-patron"))
            .arg("number", seen.patron)
            .to_string(),
        reader_url: format!(
            "{}?numero={}",
            around.frame.urls.staff_consultations(),
            seen.patron
        ),
        page: t.coded("consultation-page", seen.page.code()).into_owned(),
        library: library.map(|library| library.name.clone()).unwrap_or_default(),
    }
}
