//! The agenda of the demonstration, with those who registered and those who wait.

use demo::events::{EventFacts, RegistrationFacts};
use domain::event::{Ages, Event, EventState, EventWords, Hours, Terms, WaitingList};
use domain::id::{JobId, RegistrationId};
use domain::job::Job;
use domain::publishing::TextFormat;
use domain::registration::{Child, Registration, RegistrationState};
use jiff::SignedDuration;
use store::{Conn, event, job, registration};

use super::network::offset;
use super::people::Known;
use super::seed::Seed;

/// An event with its registrations.
pub(super) async fn put(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    facts: &EventFacts,
) -> anyhow::Result<Event> {
    let (starts, ends) = facts.hours(seed.today);
    let opens_at = match facts.opens_after {
        Some(days) => Some(seed.zone.to_timestamp(offset(seed.today, days).at(9, 0, 0, 0))?),
        None => None,
    };
    let written = Event {
        id: event::next_number(conn).await?,
        library: seed.library(&facts.library)?,
        place: facts.place.clone(),
        kind: facts.kind,
        language: facts.language,
        words: EventWords {
            title: facts.title.clone(),
            lead: facts.lead.clone(),
            text: facts.text.trim().to_owned(),
        },
        hours: Hours {
            starts,
            ends,
            zone: seed.zone.clone(),
        },
        audience: facts.audience,
        ages: Ages {
            minimum: facts.ages.first().copied(),
            maximum: facts.ages.get(1).copied(),
        },
        price: facts.price.clone(),
        terms: Terms {
            admission: facts.admission,
            capacity: facts.capacity,
            seats_each: facts.seats_each,
            opens_at,
            closes_at: None,
            validation: facts.validation,
            children: facts.children,
            phone: facts.phone,
            waiting_list: WaitingList::Open,
        },
        picture: None,
        format: TextFormat::Plain,
        series: None,
        seats_taken: 0,
        state: facts.state,
        cancelled_because: facts.because.clone(),
        sequence: u32::from(facts.state == EventState::Cancelled),
        changed_at: seed.instant(offset(seed.today, -14), 9)?,
        version: 0,
    };
    event::insert(conn, &written).await?;
    for (language, words) in facts.translated() {
        let words = EventWords {
            title: words.title.clone(),
            lead: words.lead.clone(),
            text: words.text.clone(),
        };
        event::put_words(conn, written.id, language, &words).await?;
    }
    for facts in &facts.registrations {
        register(conn, seed, known, &written, facts).await?;
    }
    Ok(written)
}

async fn register(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    of: &Event,
    facts: &RegistrationFacts,
) -> anyhow::Result<()> {
    let (patron, account) = known.patrons[&facts.reader];
    let placed_at = seed.instant(offset(seed.today, -facts.days_ago), 11)?;
    let is_offered = facts.state == RegistrationState::Offered;
    let until = seed.now + SignedDuration::from_hours(i64::from(facts.hours_left));
    let written = Registration {
        id: RegistrationId::new(seed.ids.take()),
        event: of.id,
        patron,
        account,
        seats: facts.seats,
        state: facts.state,
        placed_at,
        phone: "0470 00 00 10".to_owned(),
        note: facts.note.clone(),
        children: facts
            .children
            .iter()
            .map(|child| {
                let (name, age) = child.parts();
                Child {
                    name: name.to_owned(),
                    age,
                }
            })
            .collect(),
        offered_until: is_offered.then_some(until),
        reason: None,
        answer: String::new(),
        changed_at: placed_at,
        changed_by: format!("account:{account}"),
        version: 0,
    };
    registration::insert(conn, &written).await?;
    if written.state.holds_seats() {
        let taken = event::take_seats(conn, of.id, written.seats).await?;
        anyhow::ensure!(taken, "the facts give more seats than there are");
    }
    if is_offered {
        let lapse = Job::LapseOffer {
            registration: written.id,
        };
        let new = app::job::to_write(&lapse, JobId::new(seed.ids.take()), until)?;
        job::push(conn, &new, seed.now).await?;
    }
    Ok(())
}
