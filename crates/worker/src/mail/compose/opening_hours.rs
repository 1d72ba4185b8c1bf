//! The opening days of a library changed: until when its reader keeps what is lent there, all of it in
//! one mail, by what is true when it is written.

use app::App;
use app::failure::Outcome;
use domain::id::{LibraryId, MailId, PatronId};
use domain::mail::MailKind;
use i18n::Translator;

use super::{About, Addresses, Composed, Words, key, letter, place};
use crate::mail::facts;
use crate::mail::page::{Link, Listed};

/// The mail to one reader of one library.
pub(super) async fn due_days(
    app: &App,
    patron: PatronId,
    library: LibraryId,
    mail: MailId,
) -> Outcome<Composed> {
    let kind = MailKind::LoansDueMoved;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let mut loans = store::loan::open_of_patron(&mut conn, patron).await?;
    loans.retain(|loan| loan.library == library && !loan.is_overdue(today));
    if loans.is_empty() {
        return Ok(Composed::Nothing("everything came back meanwhile"));
    }
    let who = match facts::addressee(&mut conn, Some(patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    let t = Translator::new(who.language);
    let addresses = Addresses::new(app, t);
    let mut documents = Vec::with_capacity(loans.len());
    for loan in &loans {
        let Some(record) = facts::record(&mut conn, loan.record).await? else {
            continue;
        };
        let document = facts::document(t, &record, None);
        let date = t.date_long(loan.due_on, today);
        documents.push(Listed {
            url: addresses.to(&format!("/notice/{}", record.number)),
            title: document.title,
            by: document.by,
            line: t.with("mail-loans-due-moved-line").arg("date", date).to_string(),
            hold: None,
        });
    }
    drop(conn);
    let library = facts::library(app, library).await?;
    let mut page = Words {
        title: "",
        library: library.as_ref().map_or("", |library| &library.name),
        reason: String::new(),
        date: None,
        time: None,
        count: u32::try_from(loans.len()).unwrap_or(u32::MAX),
        today,
    }
    .page(t, kind);
    page.documents = documents;
    page.place = place(app, t, library.as_ref(), today).await?;
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: addresses.to("/compte/prets"),
    });
    page.footer = vec![t.get("mail-reply").into_owned()];
    letter(app, kind, mail, &who, library.as_ref(), page, About::default())
}
