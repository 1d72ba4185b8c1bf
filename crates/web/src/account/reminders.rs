//! `/compte/rappels` and `/compte/messages`: which mails a reader wishes, the private calendar, and every
//! mail that was sent.

use std::collections::BTreeSet;

use app::reminder::{self, DAYS, Wishes};
use axum::extract::State;
use axum::response::Response;
use domain::language::Language;
use domain::mail::MailKind;
use serde::Deserialize;

use crate::extract::{ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{CalendarPanel, Freshness, MailChoice, MessageRow, MessagesPage, RemindersPage, html};
use crate::state::WebState;
use crate::urls::Urls;

/// Mails that are always sent, as the page lists them: they say what was decided, waits or ended.
const ALWAYS: [&str; 4] = [
    "reminder-always-holds",
    "reminder-always-ready",
    "reminder-always-answers",
    "reminder-always-account",
];

fn kind_key(kind: MailKind) -> String {
    format!("mail-kind-{}", kind.code().replace('_', "-"))
}

/// `GET /compte/rappels`.
pub async fn ask(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let wishes = reminder::of_reader(&web.app, &reader).await?;
    let profile = app::profile::of_reader(&web.app, reader.patron).await?;
    let feed = app::calendar_feed::of_reader(&web.app, &reader).await?;
    let frame = super::frame(&around, AccountEntry::Reminders, "reminder-title");
    let t = frame.t;
    let base = web.app.settings.base_url.trim_end_matches('/');
    let zone = &web.app.settings.zone;
    let page = RemindersPage {
        mail: profile.patron.email.filter(|mail| !mail.trim().is_empty()),
        kinds: MailKind::REFUSABLE
            .iter()
            .map(|kind| MailChoice {
                value: kind.code(),
                text: t.get(&kind_key(*kind)).into_owned(),
                is_wished: !wishes.refused.contains(kind),
            })
            .collect(),
        always: ALWAYS.iter().map(|key| t.get(key).into_owned()).collect(),
        days: DAYS
            .map(|days| {
                let words = t.with("reminder-days").n("count", days).to_string();
                (days, words, days == wishes.days)
            })
            .collect(),
        languages: Language::ALL
            .iter()
            .map(|language| {
                let name = t.get(&format!("site-language-{}", language.code())).into_owned();
                (language.code(), name, *language == wishes.language)
            })
            .collect(),
        calendar: feed.map(|feed| CalendarPanel {
            url: format!("{base}{}", Urls::calendar_feed(&feed.token)),
            since: t.date_full(zone.to_datetime(feed.begun_at).date()),
        }),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// What was chosen: the mails that are wished are ticked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    #[serde(default)]
    token: String,
    #[serde(default)]
    mail: Vec<String>,
    #[serde(default)]
    jours: u8,
    #[serde(default)]
    langue: String,
}

/// `POST /compte/rappels`.
pub async fn choose(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(chosen): Form<Chosen>,
) -> Result<Response, PageError> {
    check_token(&around, &chosen.token)?;
    let mut wished = BTreeSet::new();
    for code in &chosen.mail {
        wished.insert(MailKind::from_code(code).ok_or(PageError::Unprocessable)?);
    }
    let wishes = Wishes {
        refused: MailKind::REFUSABLE
            .into_iter()
            .filter(|kind| !wished.contains(kind))
            .collect(),
        days: chosen.jours,
        language: Language::from_code(&chosen.langue).ok_or(PageError::Unprocessable)?,
    };
    reminder::choose(&web.app, &reader, &wishes).await?;
    Ok(see_with_flash(
        &around.frame.urls.reminders(),
        &Carried::new("reminders-chosen", ""),
        web.is_https,
    ))
}

/// A new address for the calendar, or none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarForm {
    #[serde(default)]
    token: String,
    /// `nouvelle` or `retirer`.
    #[serde(default)]
    adresse: String,
}

/// `POST /compte/rappels/calendrier`.
pub async fn calendar(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<CalendarForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let key = match form.adresse.as_str() {
        "nouvelle" => {
            app::calendar_feed::renew(&web.app, &reader).await?;
            "calendar-renewed"
        }
        "retirer" => {
            app::calendar_feed::end(&web.app, &reader).await?;
            "calendar-ended"
        }
        _ => return Err(PageError::Unprocessable),
    };
    Ok(see_with_flash(
        &around.frame.urls.reminders(),
        &Carried::new(key, ""),
        web.is_https,
    ))
}

/// `GET /compte/messages`.
pub async fn messages(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let mails = reminder::mails(&web.app, reader.patron).await?;
    let frame = super::frame(&around, AccountEntry::Reminders, "message-list");
    let t = frame.t;
    let rows = mails.into_iter().map(|mail| {
        let at = web.app.settings.zone.to_datetime(mail.composed_at);
        let day = t.date_medium(at.date(), around.moment.today);
        MessageRow {
            at: t
                .with("hold-event-at")
                .arg("date", day)
                .arg("time", t.time(at.time()))
                .to_string(),
            at_time: mail.composed_at.to_string(),
            subject: mail.subject,
            kind: mail
                .kind
                .map(|kind| t.get(&kind_key(kind)).into_owned())
                .unwrap_or_default(),
            recipient: mail.recipient,
            is_sent: mail.sent_at.is_some(),
        }
    });
    let page = MessagesPage {
        rows: rows.collect(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}
