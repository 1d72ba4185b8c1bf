//! What the staff wrote, in the library's name: its own words, in the frame of every mail.

use app::App;
use app::event::SeenEvent;
use app::failure::{Failure, Outcome};
use domain::id::{MailId, PatronId, StaffMessageId};
use domain::mail::MailKind;
use domain::staff_message::Addressed;
use i18n::Translator;

use super::{About, Addresses, Composed, Words, key, letter, place};
use crate::mail::facts;
use crate::mail::page::Link;

/// The mail to one reader.
pub(super) async fn compose(
    app: &App,
    message: StaffMessageId,
    patron: PatronId,
    mail: MailId,
) -> Outcome<Composed> {
    let kind = MailKind::StaffMessage;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let Some(message) = store::staff_message::find(&mut conn, message).await? else {
        return Ok(Composed::Nothing("the message is no longer kept"));
    };
    let who = match facts::addressee(&mut conn, Some(patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    drop(conn);
    let t = Translator::new(who.language);
    let library = facts::library(app, message.library).await?;
    let event = match message.to {
        // An event that is shown no more is still written about.
        Addressed::Event(event) => match app::event::published(app, event).await {
            Err(Failure::NotFound) => None,
            found => Some(found?),
        },
        Addressed::Reader(_) => None,
    };
    let mut page = Words {
        title: &message.subject,
        library: library.as_ref().map_or("", |library| &library.name),
        reason: String::new(),
        date: None,
        time: None,
        count: 1,
        today,
    }
    .page(t, kind);
    let about = event.as_ref().map(|event| title(t, event));
    let label = match &about {
        Some(title) => t.with("mail-staff-message-about").arg("title", title).to_string(),
        None => t.get("mail-note").into_owned(),
    };
    page.note = Some((label, message.body.clone()));
    page.place = place(app, t, library.as_ref(), today).await?;
    let addresses = Addresses::new(app, t);
    page.button = Some(match &event {
        Some(event) => Link {
            label: t.get("mail-staff-message-event-button").into_owned(),
            url: addresses.to(&format!("/agenda/{}", event.event.id)),
        },
        None => Link {
            label: t.get(&key(kind, "button")).into_owned(),
            url: addresses.to("/compte"),
        },
    });
    page.footer = vec![t.get("mail-reply").into_owned()];
    letter(app, kind, mail, &who, library.as_ref(), page, About::default())
}

fn title(t: Translator, event: &SeenEvent) -> String {
    facts::one_line(&event.words(t.language).1.title)
}
