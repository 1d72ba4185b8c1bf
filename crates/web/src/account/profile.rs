//! `GET /compte/profil`: « Mon profil », the card and who the reader is, and where that is changed.

use app::profile::Profile;
use axum::extract::State;
use axum::response::Response;
use domain::refusal::Explanation;

use super::refusal::{Place, library_name, refusal};
use crate::extract::{Around, ForPerson};
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Card, Freshness, MetaRow, ProfilePage, html};
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
    let blocks = known.iter().flat_map(|known| &known.blocks);
    let why: Vec<Explanation> = blocks.map(domain::block::Block::explain).collect();
    let page = ProfilePage {
        blocks: why
            .iter()
            .map(|why| refusal(&around, std::slice::from_ref(why), &Place::default()))
            .collect(),
        card: known.as_ref().and_then(|known| card(&around, known)),
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

/// The card as a scanner reads it on the screen.
pub fn card(around: &Around, profile: &Profile) -> Option<Card> {
    let t = around.frame.t;
    let card = profile.card.as_ref()?;
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
        bars: crate::barcode::code_128(&card.number),
        valid,
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
