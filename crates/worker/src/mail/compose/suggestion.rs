//! What a library answers to a suggestion, told to each who asked.

use app::App;
use app::failure::Outcome;
use domain::hold;
use domain::id::{MailId, PatronId, SuggestionId};
use domain::mail::MailKind;
use domain::suggestion::{Asker, HoldWish, Suggestion, SuggestionState};
use i18n::Translator;
use store::Conn;

use super::{About, Addresses, Composed, Words, facts, key, letter};
use crate::mail::facts::Addressee;
use crate::mail::page::Link;

/// A suggestion, one who asked for it, and whom to write to.
struct Asked {
    suggestion: Suggestion,
    asker: Asker,
    who: Addressee,
}

/// What a mail needs, or why there is none.
async fn asked(
    conn: &mut Conn,
    id: SuggestionId,
    patron: PatronId,
    state: SuggestionState,
    kind: MailKind,
) -> Outcome<Result<Asked, &'static str>> {
    let Some(suggestion) = store::suggestion::find(conn, id).await? else {
        return Ok(Err("the suggestion is no longer kept"));
    };
    if suggestion.state != state {
        return Ok(Err("the suggestion went on meanwhile"));
    }
    let askers = store::suggestion::askers(conn, id).await?;
    let Some(asker) = askers.into_iter().find(|asker| asker.patron == patron) else {
        return Ok(Err("it was taken back"));
    };
    let who = match facts::addressee(conn, Some(patron), kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Err(why)),
    };
    Ok(Ok(Asked {
        suggestion,
        asker,
        who,
    }))
}

/// The library went on.
pub(super) async fn answered(
    app: &App,
    id: SuggestionId,
    patron: PatronId,
    state: SuggestionState,
    mail: MailId,
) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let asked = match asked(&mut conn, id, patron, state, MailKind::SuggestionAnswered).await? {
        Ok(asked) => asked,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    drop(conn);
    let t = Translator::new(asked.who.language);
    let mut said = t
        .get(&format!("suggestion-sentence-{}", state.code()))
        .into_owned();
    if let (SuggestionState::Refused, Some(reason)) = (state, asked.suggestion.reason) {
        let code = reason.code().replace('_', "-");
        said.push(' ');
        said.push_str(&t.get(&format!("suggestion-refuse-sentence-{code}")));
    }
    written(app, MailKind::SuggestionAnswered, &asked, said, mail).await
}

/// It is there; the hold that was wished for is placed, or the reason why not is told as it is now.
pub(super) async fn available(
    app: &App,
    id: SuggestionId,
    patron: PatronId,
    mail: MailId,
) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let asked = match asked(
        &mut conn,
        id,
        patron,
        SuggestionState::Available,
        MailKind::SuggestionAvailable,
    )
    .await?
    {
        Ok(asked) => asked,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    drop(conn);
    let t = Translator::new(asked.who.language);
    let said = match &asked.asker.hold {
        HoldWish::Placed(_) => t.get("suggestion-hold-placed").into_owned(),
        HoldWish::None | HoldWish::Wished => t.get("suggestion-hold-none").into_owned(),
        HoldWish::Refused(_) => {
            let reasons = reasons(app, t, &asked).await?;
            t.with("suggestion-hold-refused")
                .arg("reason", reasons)
                .to_string()
        }
    };
    written(app, MailKind::SuggestionAvailable, &asked, said, mail).await
}

/// Why no hold could be placed, as it is true now; nothing when one could by now.
async fn reasons(app: &App, t: Translator, asked: &Asked) -> Outcome<String> {
    let Some(record) = asked.suggestion.record else {
        return Ok(String::new());
    };
    let offered = app::hold::offer(app, asked.asker.patron, record, None).await?;
    let why: Vec<hold::Refusal> = match offered.offer {
        Err(why) => why,
        Ok(offer) => match offer.at(asked.suggestion.library) {
            Some(Err(why)) => why.clone(),
            Some(Ok(_)) | None => Vec::new(),
        },
    };
    let network = app.network().await?;
    let name = |id| {
        network
            .library(id)
            .map(|library| library.name.clone())
            .unwrap_or_default()
    };
    let today = app.moment().today;
    // Never an amount owed: a mail is read on screens that others see.
    let told = why.iter().filter(|why| !matches!(why, hold::Refusal::Blocked(_)));
    let said: Vec<String> = told.map(|why| t.reason(&why.explain(), today, name)).collect();
    Ok(said.join(" "))
}

async fn written(app: &App, kind: MailKind, asked: &Asked, said: String, mail: MailId) -> Outcome<Composed> {
    let Asked { suggestion, who, .. } = asked;
    let t = Translator::new(who.language);
    let library = facts::library(app, suggestion.library).await?;
    let mut conn = app.db.read().await?;
    let record = match suggestion.record {
        Some(number) => facts::record(&mut conn, number).await?,
        None => None,
    };
    drop(conn);
    let mut page = Words {
        count: 1,
        title: &facts::one_line(&suggestion.title),
        library: library.as_ref().map_or("", |library| &library.name),
        reason: said,
        date: None,
        time: None,
        today: app.moment().today,
    }
    .page(t, kind);
    page.document = record.as_ref().map(|record| facts::document(t, record, None));
    page.note = suggestion
        .answer
        .clone()
        .filter(|answer| !answer.trim().is_empty())
        .map(|answer| (t.get("mail-note").into_owned(), answer));
    let addresses = Addresses::new(app, t);
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: match (kind, suggestion.record) {
            (MailKind::SuggestionAvailable, Some(record)) => addresses.to(&format!("/notice/{record}")),
            _ => addresses.to("/compte/suggestion#suivi"),
        },
    });
    page.way_out_url = match suggestion.state {
        SuggestionState::Duplicate => suggestion
            .record
            .map(|record| addresses.to(&format!("/notice/{record}"))),
        _ => None,
    };
    page.footer = vec![t.get("mail-reply").into_owned()];
    letter(app, kind, mail, who, library.as_ref(), page, About::default())
}
