//! What became of a comment or a coup de cœur, told to its author.

use app::App;
use app::failure::Outcome;
use domain::contribution::{Contribution, ContributionKind, ContributionState, Subject};
use domain::id::{ContributionId, MailId};
use domain::mail::MailKind;
use i18n::Translator;

use super::{About, Addresses, Composed, Words, facts, key, letter};
use crate::mail::page::Link;

/// Whether the mail still tells the truth. One that was decided anew has another mail.
fn is_true(kind: MailKind, state: ContributionState) -> bool {
    match kind {
        MailKind::ContributionPublished => state == ContributionState::Published,
        MailKind::ContributionRefused => state == ContributionState::Refused,
        MailKind::ContributionUnpublished => state == ContributionState::Unpublished,
        _ => false,
    }
}

pub(super) async fn compose(
    app: &App,
    kind: MailKind,
    id: ContributionId,
    mail: MailId,
) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let Some(found) = store::contribution::find(&mut conn, id).await? else {
        return Ok(Composed::Nothing("its author deleted it"));
    };
    if !is_true(kind, found.state) {
        return Ok(Composed::Nothing("it was decided anew meanwhile"));
    }
    let who = match facts::addressee(&mut conn, Some(found.patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    let t = Translator::new(who.language);
    let record = match found.subject {
        Subject::Record(number) => facts::record(&mut conn, number).await?,
        Subject::Recommendation(_) | Subject::News(_) | Subject::Selection(_) | Subject::Event(_) => None,
    };
    drop(conn);
    let library = match found.library {
        Some(library) => facts::library(app, library).await?,
        None => None,
    };
    let reason = found.reason.map(|reason| {
        let code = reason.code().replace('_', "-");
        t.get(&format!("contribution-sentence-{code}")).into_owned()
    });
    let mut page = Words {
        count: 1,
        title: &facts::one_line(&found.title),
        library: library.as_ref().map_or("", |library| &library.name),
        reason: reason.unwrap_or_default(),
        date: None,
        time: None,
        today: app.moment().today,
    }
    .page(t, kind);
    page.document = record.as_ref().map(|record| facts::document(t, record, None));
    page.note = found
        .note
        .clone()
        .filter(|note| !note.trim().is_empty())
        .map(|note| (t.get("mail-note").into_owned(), note));
    let addresses = Addresses::new(app, t);
    let own = match found.kind {
        ContributionKind::Comment => "/compte/commentaires",
        ContributionKind::Recommendation => "/compte/coups-de-coeur",
    };
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: addresses.to(&match kind {
            MailKind::ContributionPublished => shown_at(&found),
            _ => own.to_owned(),
        }),
    });
    page.way_out_url = (kind == MailKind::ContributionPublished).then(|| addresses.to(own));
    page.footer = vec![t.get("mail-reply").into_owned()];
    letter(app, kind, mail, &who, library.as_ref(), page, About::default())
}

/// Where everybody reads it.
fn shown_at(found: &Contribution) -> String {
    match (found.kind, found.subject) {
        (ContributionKind::Recommendation, _) => format!("/coups-de-coeur/{}", found.id),
        (_, Subject::Record(number)) => format!("/notice/{number}#commentaires"),
        (_, Subject::Recommendation(id)) => format!("/coups-de-coeur/{id}#commentaires"),
        (_, Subject::News(id)) => format!("/actualites/{id}#commentaires"),
        (_, Subject::Selection(id)) => format!("/selections/{id}#commentaires"),
        (_, Subject::Event(id)) => format!("/agenda/{id}#commentaires"),
    }
}
