//! `GET /compte/profil`: « Mon profil », the card and who the reader is, and where that is changed.

use app::profile::Profile;
use app::{address_change, preregistration};
use axum::extract::State;
use axum::response::Response;
use domain::block::Block;
use domain::patron::CardState;
use domain::refusal::Explanation;
use domain::symbology::Symbology;
use store::preregistration::{Preregistration, Registrant};

use super::refusal::{Place, library_name, refusal};
use crate::extract::{Around, ForPerson};
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Card, Freshness, MetaRow, ProfilePage, WaitingPart, html};
use crate::parts::Link;
use crate::state::WebState;

/// `GET /compte/profil`. A librarian without a card has an identifier and nothing else.
pub async fn show(
    State(web): State<WebState>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let frame = super::frame(&around, AccountEntry::Profile, "profile-title");
    let identifier = person.account.identifier.as_deref();
    let known = match person.account.patron {
        Some(patron) => Some(app::profile::of_reader(&web.app, patron).await?),
        None => None,
    };
    let waiting = preregistration::of_person(&web.app, &person).await?;
    // Until the library completes it nobody is a reader: that is said once, in its own words.
    let blocks = known.iter().flat_map(|known| &known.blocks);
    let blocks = blocks.filter(|block| waiting.is_none() || **block != Block::NotEnrolled);
    let why: Vec<Explanation> = blocks.map(Block::explain).collect();
    let (t, urls) = (frame.t, frame.urls);
    let waiting_address = address_change::waiting(&web.app, &person).await?;
    let card_in_use = known.as_ref().and_then(|known| known.card.as_ref());
    let page = ProfilePage {
        lost_card_url: card_in_use
            .filter(|card| card.state == CardState::Active)
            .map(|_| urls.lost_card()),
        waiting_address: waiting_address.map(|address| {
            t.with("credentials-mail-waiting")
                .arg("address", address)
                .to_string()
        }),
        waiting: waiting.map(|(found, people)| waits(&around, &found, &people)),
        links: [
            Some(Link::new(t.get("sessions-title"), urls.sessions())),
            person
                .rights
                .is_staff()
                .then(|| Link::new(t.get("second-factor-title"), urls.second_factor())),
            Some(Link::new(t.get("data-title"), urls.my_data())),
        ]
        .into_iter()
        .flatten()
        .collect(),
        blocks: why
            .iter()
            .map(|why| refusal(&around, std::slice::from_ref(why), &Place::default()))
            .collect(),
        card: known
            .as_ref()
            .and_then(|known| card(&around, web.app.settings.symbology, known)),
        details: match &known {
            Some(known) => details(&around, known, identifier),
            None => identifier
                .map(|identifier| MetaRow::text(frame.t.get("profile-identifier"), identifier))
                .into_iter()
                .collect(),
        },
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// What a temporary account waits for.
fn waits(around: &Around, found: &Preregistration, people: &[Registrant]) -> WaitingPart {
    let t = around.frame.t;
    let names: Vec<String> = people
        .iter()
        .map(|person| format!("{} {}", person.who.given_name, person.who.family_name))
        .collect();
    let library = around.network.library(found.home_library);
    WaitingPart {
        code: found.code.clone(),
        text: t
            .with("waiting-text")
            .arg("date", t.date_long(found.expires_on, around.moment.today))
            .to_string(),
        names: t.list(&names),
        library: library
            .map(|library| Link::new(&library.name, around.frame.urls.library_infos(&library.slug))),
    }
}

/// The card as a scanner reads it on the screen.
pub fn card(around: &Around, symbology: Symbology, profile: &Profile) -> Option<Card> {
    let t = around.frame.t;
    let card = profile.card.as_ref()?;
    let lost = (card.state == CardState::Lost).then(|| t.get("card-state-lost").into_owned());
    let valid = profile.valid_until.map(|until| {
        let key = if until < around.moment.today {
            "account-card-expired"
        } else {
            "account-card-valid-until"
        };
        t.with(key).arg("date", t.date_full(until)).to_string()
    });
    let home = profile.patron.home_library.map(|id| library_name(around, id));
    Some(Card {
        name: profile.patron.spoken_name(),
        library: home.unwrap_or_default(),
        number: in_groups(&card.number),
        bars: crate::barcode::drawn(symbology, &card.number),
        valid: lost.or(valid),
    })
}

/// Four by four, to be read aloud.
fn in_groups(number: &str) -> String {
    let letters: Vec<char> = number.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

/// Who the reader is, line by line.
fn details(around: &Around, profile: &Profile, identifier: Option<&str>) -> Vec<MetaRow> {
    let t = around.frame.t;
    let patron = &profile.patron;
    let unknown = || t.get("profile-unknown").into_owned();
    let home = patron.home_library.map(|id| library_name(around, id));
    let mut rows = Vec::new();
    if let Some(card) = &profile.card {
        rows.push(MetaRow::number(
            t.get("profile-card-number"),
            in_groups(&card.number),
        ));
    }
    let birth = patron.birth_on.map_or_else(unknown, |day| t.date_full(day));
    rows.extend([
        MetaRow::text(t.get("profile-last-name"), &patron.family_name),
        MetaRow::text(t.get("profile-first-name"), &patron.given_name),
        MetaRow::text(t.get("profile-birth-date"), birth),
        MetaRow::text(
            t.get("profile-mail"),
            patron.email.clone().unwrap_or_else(unknown),
        ),
        MetaRow::text(t.get("profile-home-library"), home.unwrap_or_else(unknown)),
    ]);
    if let Some(identifier) = identifier {
        rows.push(MetaRow::text(t.get("profile-identifier"), identifier));
    }
    rows
}
