//! News, selections, what readers wrote about them, and the purchases that they suggest.

use std::collections::BTreeMap;

use anyhow::Context;
use demo::items::Items;
use demo::written::{ContributionFacts, PageFacts, PageWordsFacts, StaffPickFacts, SuggestionFacts, Written};
use domain::contribution::{Contribution, ContributionKind, ContributionState, Subject};
use domain::event::Event;
use domain::id::{
    ContributionId, LibraryId, NewsId, PageId, RecordNumber, SelectionId, StaffPickId, SuggestionId,
};
use domain::language::Language;
use domain::money::Money;
use domain::news::News;
use domain::page::{Page, PagePlace, PageWords};
use domain::publishing::{Showing, TextFormat};
use domain::selection::{Rule, SelectedRecord, Selection};
use domain::staff_pick::StaffPick;
use domain::suggestion::{Asker, HoldWish, Suggestion, SuggestionState, title_key};
use jiff::Timestamp;
use store::{Conn, audit, contribution, news, page, selection, staff_pick, suggestion};

use super::network::offset;
use super::people::Known;
use super::seed::{Seed, item_of};

/// What can be commented so far, by the words of the facts.
#[derive(Default)]
pub(super) struct Named(BTreeMap<String, (Subject, Option<LibraryId>)>);

impl Named {
    /// From now on comments may name this event.
    pub(super) fn event(&mut self, key: &str, event: &Event) {
        let subject = (Subject::Event(event.id), Some(event.library));
        self.0.insert(format!("event:{key}"), subject);
    }
}

/// Writes all of it.
pub(super) async fn put(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    items: &Items,
    mut named: Named,
    facts: &Written,
) -> anyhow::Result<()> {
    for one in &facts.news {
        let library = one
            .library
            .as_deref()
            .map(|code| seed.library(code))
            .transpose()?;
        let written = News {
            id: NewsId::new(seed.ids.take()),
            library,
            title: one.title.clone(),
            summary: one.summary.clone(),
            text: one.text.trim().to_owned(),
            format: TextFormat::Markdown,
            language: Language::Fr,
            signature: one.signature.clone(),
            picture: None,
            showing: showing(seed, one.draft, one.day, one.until, 9)?,
            version: 0,
        };
        news::insert(conn, &written).await?;
        let subject = Subject::News(written.id);
        named.0.insert(format!("news:{}", one.key), (subject, library));
    }
    for one in &facts.selections {
        let library = one
            .library
            .as_deref()
            .map(|code| seed.library(code))
            .transpose()?;
        let written = Selection {
            id: SelectionId::new(seed.ids.take()),
            library,
            title: one.title.clone(),
            intro: one.intro.trim().to_owned(),
            format: TextFormat::Markdown,
            language: Language::Fr,
            signature: one.signature.clone(),
            rule: one.rule.as_ref().map(|rule| Rule {
                query: rule.query.clone(),
                days: rule.days,
            }),
            picture: None,
            showing: showing(seed, one.draft, one.day, one.until, 10)?,
            version: 0,
        };
        let mut records = Vec::with_capacity(one.records.len());
        for chosen in &one.records {
            records.push(SelectedRecord {
                record: record_of(conn, items, &chosen.work).await?,
                note: chosen.note.clone(),
            });
        }
        selection::insert(conn, &written, &records).await?;
        let subject = Subject::Selection(written.id);
        named
            .0
            .insert(format!("selection:{}", one.key), (subject, library));
    }
    for one in &facts.staff_picks {
        put_staff_pick(conn, seed, items, one)
            .await
            .with_context(|| format!("staff pick of {}", one.work))?;
    }
    for one in &facts.pages {
        put_page(conn, seed, one)
            .await
            .with_context(|| format!("page {}", one.slug))?;
    }
    for one in &facts.contributions {
        put_contribution(conn, seed, known, items, &mut named, one)
            .await
            .with_context(|| format!("contribution {}", one.key))?;
    }
    for one in &facts.suggestions {
        put_suggestion(conn, seed, known, items, one)
            .await
            .with_context(|| format!("suggestion of {}", one.title))?;
    }
    // One library asks for a rating, so that both forms can be seen.
    let asking = seed.library("VALB")?;
    app::contribution::set_wants_rating(conn, asking, true)
        .await
        .map_err(anyhow::Error::from)?;
    Ok(())
}

async fn put_staff_pick(
    conn: &mut Conn,
    seed: &mut Seed,
    items: &Items,
    facts: &StaffPickFacts,
) -> anyhow::Result<()> {
    let library = facts
        .library
        .as_deref()
        .map(|code| seed.library(code))
        .transpose()?;
    let texts = facts.texts.iter();
    let mut translated: BTreeMap<Language, String> = texts
        .map(|(language, text)| (*language, text.trim().to_owned()))
        .collect();
    let text = translated
        .remove(&Language::Fr)
        .context("it is written in French")?;
    let written = StaffPick {
        id: StaffPickId::new(seed.ids.take()),
        library,
        record: record_of(conn, items, &facts.work).await?,
        language: Language::Fr,
        text,
        translated,
        signature: facts.signature.clone(),
        showing: showing(seed, facts.draft, facts.day, facts.until, 10)?,
        version: 0,
    };
    staff_pick::insert(conn, &written).await?;
    Ok(())
}

async fn put_page(conn: &mut Conn, seed: &mut Seed, facts: &PageFacts) -> anyhow::Result<()> {
    let library = facts
        .library
        .as_deref()
        .map(|code| seed.library(code))
        .transpose()?;
    let words = |facts: &PageWordsFacts| PageWords {
        title: facts.title.clone(),
        text: facts.text.trim().to_owned(),
    };
    let mut translated = facts
        .words
        .iter()
        .map(|(language, facts)| (*language, words(facts)))
        .collect();
    let own =
        page::Translations::remove(&mut translated, &Language::Fr).context("it is written in French")?;
    let mut written = Page {
        id: PageId::new(seed.ids.take()),
        library,
        slug: facts.was.first().unwrap_or(&facts.slug).clone(),
        place: PagePlace::from_code(&facts.place).context("its place is one of the three")?,
        language: Language::Fr,
        words: own,
        showing: showing(seed, facts.draft, -60, None, 9)?,
        version: 0,
    };
    page::insert(conn, &written, &translated).await?;
    for slug in facts.was.iter().skip(1).chain([&facts.slug]) {
        written.slug.clone_from(slug);
        page::update(conn, &written, &translated).await?;
        written.version += 1;
    }
    Ok(())
}

/// When it is shown: a draft never, the others from an hour of a day until midnight of another.
fn showing(
    seed: &mut Seed,
    is_draft: bool,
    day: i32,
    until: Option<i32>,
    hour: i8,
) -> anyhow::Result<Showing> {
    if is_draft {
        return Ok(Showing::default());
    }
    let mut at = |day: i32, hour: i8| match offset(seed.today, day) {
        day if day > seed.today => anyhow::Ok(seed.zone.to_timestamp(day.at(hour, 0, 0, 0))?),
        day => seed.instant(day, hour),
    };
    Ok(Showing {
        from: Some(at(day, hour)?),
        until: until.map(|until| at(until, 0)).transpose()?,
    })
}

/// The record of a work, by any copy of it.
async fn record_of(conn: &mut Conn, items: &Items, work: &str) -> anyhow::Result<RecordNumber> {
    let barcode = items.any_barcode(work);
    Ok(item_of(conn, &barcode)
        .await
        .with_context(|| format!("work {work}"))?
        .standing
        .record)
}

async fn put_contribution(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    items: &Items,
    named: &mut Named,
    facts: &ContributionFacts,
) -> anyhow::Result<()> {
    let (patron, account) = *known
        .patrons
        .get(&facts.reader)
        .context("its author is a reader of the facts")?;
    let home = store::patron::find(conn, patron)
        .await?
        .and_then(|patron| patron.home_library);
    let kind = facts.kind().context("its kind is one of the two")?;
    let (subject, library) = match (&facts.work, facts.about.as_deref()) {
        (Some(work), None) => (Subject::Record(record_of(conn, items, work).await?), home),
        (None, Some(about)) => match about.strip_prefix("work:") {
            Some(work) => (Subject::Record(record_of(conn, items, work).await?), home),
            None => {
                let (subject, library) = *named.0.get(about).context("what it is about comes before it")?;
                (subject, library.or(home))
            }
        },
        _ => anyhow::bail!("it is about one thing"),
    };
    let written_at = seed.instant(offset(seed.today, facts.day), 18)?;
    let decided_at = match facts.state {
        ContributionState::Waiting => written_at,
        _ => seed.instant(offset(seed.today, facts.day + 1).min(seed.today), 11)?,
    };
    let written = Contribution {
        id: ContributionId::new(seed.ids.take()),
        kind,
        subject,
        account,
        patron,
        library,
        signature: facts.signature.clone(),
        title: facts.title.clone(),
        text: facts.text.clone(),
        rating: facts.rating,
        state: facts.state,
        reason: facts.reason,
        note: facts.note.clone(),
        written_at,
        changed_at: decided_at,
        deleted_at: None,
        version: 0,
    };
    anyhow::ensure!(
        contribution::insert(conn, &written).await?,
        "a reader has one coup de cœur on a record"
    );
    let actor = format!("account:{account}");
    let verb = format!("{}.write", kind.code());
    note(
        conn,
        seed,
        "contribution",
        written.id.get(),
        &actor,
        &verb,
        written_at,
        None,
    )
    .await?;
    let verb = match facts.state {
        ContributionState::Waiting => None,
        ContributionState::Published => Some("contribution.publish"),
        ContributionState::Refused => Some("contribution.refuse"),
        ContributionState::Unpublished => Some("contribution.unpublish"),
    };
    if let Some(verb) = verb {
        let moderator = known.moderator.context("the facts have a moderator")?;
        let actor = format!("account:{moderator}");
        let reason = facts.reason.map(domain::contribution::RefuseReason::code);
        note(
            conn,
            seed,
            "contribution",
            written.id.get(),
            &actor,
            verb,
            decided_at,
            reason,
        )
        .await?;
    }
    for reader in &facts.reported_by {
        let (_, reporter) = known.patrons[reader];
        let at = seed.instant(seed.today, 8)?;
        contribution::report(conn, written.id, reporter, at).await?;
        let actor = format!("account:{reporter}");
        note(
            conn,
            seed,
            "contribution",
            written.id.get(),
            &actor,
            "contribution.report",
            at,
            None,
        )
        .await?;
    }
    if kind == ContributionKind::Recommendation {
        named.0.insert(
            format!("contribution:{}", facts.key),
            (Subject::Recommendation(written.id), None),
        );
    }
    Ok(())
}

async fn put_suggestion(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    items: &Items,
    facts: &SuggestionFacts,
) -> anyhow::Result<()> {
    let document_type = facts.document_type().context("its type is one of ours")?;
    let suggested_at = seed.instant(offset(seed.today, facts.day), 20)?;
    let changed_at = match facts.state {
        SuggestionState::Received => suggested_at,
        _ => seed.instant(offset(seed.today, facts.day + 3).min(seed.today), 14)?,
    };
    let record = match &facts.record {
        Some(work) => Some(record_of(conn, items, work).await?),
        None => None,
    };
    let written = Suggestion {
        id: SuggestionId::new(seed.ids.take()),
        library: seed.library(&facts.library)?,
        title: facts.title.clone(),
        author: facts.author.clone(),
        publisher: facts.publisher.clone(),
        document_type,
        ean: None,
        year: facts.year,
        price: facts.price.map(Money::from_cents),
        state: facts.state,
        reason: facts.reason,
        answer: facts.answer.clone(),
        note: facts.note.clone(),
        record,
        suggested_at,
        changed_at,
        version: 0,
    };
    let key = title_key(&facts.title, &facts.author, document_type);
    anyhow::ensure!(
        suggestion::insert(conn, &written, &key).await?,
        "it is suggested once"
    );
    for asker in &facts.askers {
        let (patron, account) = *known
            .patrons
            .get(&asker.reader)
            .context("whoever asks is a reader of the facts")?;
        let new = Asker {
            patron,
            account,
            comment: asker.comment.clone(),
            asked_at: suggested_at,
            hold: if asker.hold {
                HoldWish::Wished
            } else {
                HoldWish::None
            },
        };
        suggestion::add_asker(conn, written.id, &new).await?;
        let actor = format!("account:{account}");
        note(
            conn,
            seed,
            "suggestion",
            written.id.get(),
            &actor,
            "suggestion.ask",
            suggested_at,
            None,
        )
        .await?;
    }
    if facts.state != SuggestionState::Received {
        let librarian = known
            .librarians
            .get(&facts.library)
            .map_or("worker".into(), |id| format!("account:{id}"));
        let state = Some(facts.state.code());
        note(
            conn,
            seed,
            "suggestion",
            written.id.get(),
            &librarian,
            "suggestion.answer",
            changed_at,
            state,
        )
        .await?;
    }
    Ok(())
}

/// Notes in the audit what was done, as the portal would have.
#[expect(
    clippy::too_many_arguments,
    reason = "an entry of the audit has as many parts"
)]
async fn note(
    conn: &mut Conn,
    seed: &mut Seed,
    noun: &str,
    noun_id: i64,
    actor: &str,
    verb: &str,
    at: Timestamp,
    after: Option<&str>,
) -> anyhow::Result<()> {
    let entry = audit::Entry {
        id: seed.ids.take(),
        at,
        actor,
        verb,
        noun,
        noun_id,
        before: None,
        after,
        request: "",
    };
    Ok(audit::note(conn, &entry).await?)
}
