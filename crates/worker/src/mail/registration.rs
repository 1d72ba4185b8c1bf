//! Mails about registrations: what was asked for, what the library answered, a seat that is proposed,
//! an event that moves or does not take place. The calendar goes along where there is a date to keep.

use app::App;
use app::event::SeenEvent;
use app::failure::Outcome;
use domain::event::EventState;
use domain::icalendar::Calendar;
use domain::id::{MailId, RegistrationId};
use domain::library::Library;
use domain::mail::MailKind;
use domain::registration::{DeclineReason, Registration, RegistrationState};
use i18n::Translator;
use jiff::Timestamp;

use crate::mail::compose::{About, Addresses, Composed, key, letter, place};
use crate::mail::facts;
use crate::mail::link::{Opens, SecretLink};
use crate::mail::page::{Link, Page};

/// Whether a mail of this kind still tells the truth about a registration. One that went on meanwhile
/// has another mail that says so.
fn is_true(kind: MailKind, registration: &Registration, seen: &SeenEvent, now: Timestamp) -> bool {
    use RegistrationState as S;
    let state = registration.state;
    match kind {
        MailKind::RegistrationRequested => state == S::Requested,
        MailKind::RegistrationConfirmed => state == S::Confirmed,
        MailKind::RegistrationDeclined => state == S::Declined,
        MailKind::RegistrationWaiting => state == S::Waiting,
        MailKind::RegistrationOffered => {
            state == S::Offered && registration.offered_until.is_some_and(|until| now < until)
        }
        MailKind::RegistrationLapsed => state == S::Lapsed,
        MailKind::RegistrationCancelledByReader => state == S::CancelledByReader,
        MailKind::RegistrationCancelledByLibrary => state == S::CancelledByLibrary,
        MailKind::EventCancelled => seen.event.state == EventState::Cancelled,
        MailKind::EventMoved => seen.event.state == EventState::Published && state.is_ahead(),
        _ => false,
    }
}

/// Composes a mail about a registration.
///
/// # Errors
/// When the database fails.
pub(super) async fn compose(
    app: &App,
    kind: MailKind,
    id: RegistrationId,
    mail: MailId,
) -> Outcome<Composed> {
    let moment = app.moment();
    let Some((registration, seen, before)) = app::registration::told(app, id).await? else {
        return Ok(Composed::Nothing("the registration is no longer kept"));
    };
    if !is_true(kind, &registration, &seen, moment.now) {
        return Ok(Composed::Nothing("the registration went on meanwhile"));
    }
    let mut conn = app.db.read().await?;
    let who = match facts::addressee(&mut conn, Some(registration.patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    drop(conn);
    let t = Translator::new(who.language);
    let library = facts::library(app, seen.event.library).await?;
    let told = Told {
        t,
        app,
        kind,
        registration: &registration,
        seen: &seen,
        library: library.as_ref(),
        before,
    };
    let addresses = Addresses::new(app, t);
    // Once it is over or given up there is nothing to answer.
    let link = registration
        .state
        .is_ahead()
        .then(|| SecretLink::new(app, Opens::Registration(id), seen.event.hours.ends_at()));
    let answer_url = link
        .as_ref()
        .map(|link| addresses.to(&format!("/inscription/{}", link.secret)));
    let mut page = told.page();
    page.place = place(app, t, library.as_ref(), moment.today).await?;
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: match (kind, &answer_url) {
            (MailKind::RegistrationOffered, Some(url)) => url.clone(),
            (
                MailKind::RegistrationDeclined
                | MailKind::RegistrationLapsed
                | MailKind::RegistrationCancelledByReader
                | MailKind::RegistrationCancelledByLibrary
                | MailKind::EventCancelled,
                _,
            ) => addresses.to("/agenda"),
            _ => addresses.to("/compte/inscriptions"),
        },
    });
    page.way_out_url = answer_url;
    page.footer = vec![t.get("mail-reply").into_owned()];
    let about = About {
        links: link.into_iter().collect(),
        calendar: told.calendar(&addresses.to(&format!("/agenda/{}", seen.event.id))),
        ..About::default()
    };
    letter(app, kind, mail, &who, library.as_ref(), page, about)
}

/// What a mail tells of.
struct Told<'a> {
    t: Translator,
    app: &'a App,
    kind: MailKind,
    registration: &'a Registration,
    seen: &'a SeenEvent,
    library: Option<&'a Library>,
    before: u32,
}

impl Told<'_> {
    fn title(&self) -> String {
        facts::one_line(&self.seen.words(self.t.language).1.title)
    }

    fn library_name(&self) -> &str {
        self.library.map_or("", |library| &library.name)
    }

    fn page(&self) -> Page {
        let (t, today) = (self.t, self.app.moment().today);
        let hours = &self.seen.event.hours;
        let until = self
            .registration
            .offered_until
            .map(|until| self.app.settings.zone.to_datetime(until));
        let say = |what: &str| {
            t.with(&key(self.kind, what))
                .arg("title", self.title())
                .arg("library", self.library_name())
                .arg("date", t.date_long(hours.day(), today))
                .arg("reason", self.reason())
                .arg(
                    "until",
                    until
                        .map(|until| t.date_long(until.date(), today))
                        .unwrap_or_default(),
                )
                .arg(
                    "time",
                    until.map(|until| t.time(until.time())).unwrap_or_default(),
                )
                .n("seats", self.registration.seats)
                .n("rank", self.before.saturating_add(1))
                .to_string()
        };
        let takes_place = !matches!(
            self.kind,
            MailKind::RegistrationDeclined
                | MailKind::RegistrationLapsed
                | MailKind::RegistrationCancelledByReader
                | MailKind::RegistrationCancelledByLibrary
                | MailKind::EventCancelled
        );
        let when = t
            .with("mail-event-when")
            .arg("date", t.date_long(hours.day(), today))
            .arg("hours", t.hours(hours.starts.time(), hours.ends.time()))
            .to_string();
        Page {
            language: t.language,
            subject: facts::one_line(&say("subject")),
            title: say("title"),
            text: say("text"),
            next: say("next"),
            way_out: say("way-out"),
            note: self.note(),
            notice: takes_place.then(|| (when, self.seen.event.place.clone())),
            ..Page::default()
        }
    }

    /// Why the library said no, as a sentence. An unknown reason is « other ».
    fn reason(&self) -> String {
        let reason = self.registration.reason.unwrap_or(DeclineReason::Other);
        self.t.coded("registration-sentence", reason.code()).into_owned()
    }

    /// What the library added in its own words.
    fn note(&self) -> Option<(String, String)> {
        let words = match self.kind {
            MailKind::EventCancelled => &self.seen.event.cancelled_because,
            MailKind::RegistrationDeclined
            | MailKind::RegistrationCancelledByLibrary
            | MailKind::RegistrationConfirmed => &self.registration.answer,
            _ => return None,
        };
        let label = self.t.get("mail-note").into_owned();
        Some(words.trim())
            .filter(|words| !words.is_empty())
            .map(|words| (label, words.to_owned()))
    }

    /// The calendar, where there is a date to keep, to change or to strike out.
    fn calendar(&self, url: &str) -> Option<String> {
        let is_kept = match self.kind {
            MailKind::RegistrationConfirmed | MailKind::EventCancelled => true,
            MailKind::EventMoved => self.registration.state == RegistrationState::Confirmed,
            _ => false,
        };
        let (_, words) = self.seen.words(self.t.language);
        let entry = || {
            let event = &self.seen.event;
            let location = app::event::location(event, self.library);
            event.entry(words, &location, url.to_owned(), &self.app.settings.base_url)
        };
        is_kept.then(|| {
            Calendar {
                name: None,
                entries: vec![entry()],
            }
            .write()
        })
    }
}
