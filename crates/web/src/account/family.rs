//! `/compte/famille`: who has what at home, where it is brought back, days left, what is owed; and
//! what a young reader lets be seen.

use std::collections::BTreeMap;

use app::family::{Guardians, SeenMember, Titles};
use app::loan::SeenLoan;
use axum::extract::State;
use axum::response::Response;
use domain::account::Visibility;
use domain::hold::HoldState;
use domain::id::LibraryId;
use domain::money::Money;
use serde::Deserialize;

use super::document;
use super::refusal::library_name;
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::{AccountEntry, Acting, Frame};
use crate::page_error::PageError;
use crate::pages::{FamilyPage, Freshness, GuardiansPanel, MemberLoan, MemberPanel, html};
use crate::parts::{Badge, Stamp};
use crate::state::WebState;

/// `GET /compte/famille`.
pub async fn show(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let family = app::family::of_reader(&web.app, &reader).await?;
    let guardians = app::family::guardians(&web.app, reader.patron).await?;
    let frame = super::frame(&around, AccountEntry::Family, "family-title");
    let t = frame.t;
    let owed: Money = family.iter().map(|seen| seen.owed).sum();
    let page = FamilyPage {
        places: places(&around, &family),
        owed: (!owed.is_zero()).then(|| t.with("family-owed").arg("amount", t.money(owed)).to_string()),
        members: family
            .iter()
            .enumerate()
            .map(|(index, seen)| member(&around, &frame, seen, index == 0))
            .collect(),
        guardians: panel(&around, &guardians),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// How much goes back to which library.
fn places(around: &Around, family: &[SeenMember]) -> Vec<String> {
    let mut count: BTreeMap<LibraryId, usize> = BTreeMap::new();
    for seen in family.iter().flat_map(|member| &member.loans) {
        *count.entry(seen.loan.library).or_default() += 1;
    }
    let t = around.frame.t;
    let place = |(library, count): (LibraryId, usize)| {
        t.with("family-place")
            .arg("library", library_name(around, library))
            .n("count", count)
            .to_string()
    };
    count.into_iter().map(place).collect()
}

fn member(around: &Around, frame: &Frame, seen: &SeenMember, is_oneself: bool) -> MemberPanel {
    let t = frame.t;
    let patron = &seen.member.patron;
    let hides_titles = seen.member.sees == Visibility::DueDates;
    let urls = if is_oneself {
        frame.urls
    } else {
        frame.urls.acting_for(patron.id)
    };
    // The rows of this person, titles hidden where they are theirs alone.
    let mut theirs = frame.clone();
    theirs.acting = Some(Acting {
        name: patron.given_name.clone(),
        hides_titles,
    });
    let ready: Vec<&app::hold::SeenHold> = seen
        .holds
        .iter()
        .filter(|hold| hold.hold.state == HoldState::Ready)
        .collect();
    let can_renew = seen.loans.iter().any(|loan| loan.renewal.is_ok());
    let counts = [
        t.with("loan-count").n("count", seen.loans.len()).to_string(),
        t.with("family-hold-count")
            .n("count", seen.holds.len())
            .to_string(),
    ];
    MemberPanel {
        id: patron.id.get(),
        name: patron.spoken_name(),
        summary: counts.join(", "),
        loans: seen
            .loans
            .iter()
            .map(|seen| loan(around, &theirs, seen))
            .collect(),
        ready: ready
            .into_iter()
            .map(|hold| ready_line(around, &theirs, hold))
            .collect(),
        owed: (!seen.owed.is_zero()).then(|| {
            t.with("family-owes")
                .arg("amount", t.money(seen.owed))
                .to_string()
        }),
        hidden: hides_titles.then(|| {
            let phrase = t.with("family-hidden").arg("name", &patron.given_name);
            phrase.to_string()
        }),
        loans_url: urls.loans(),
        holds_url: (!hides_titles).then(|| urls.holds()),
        renew_url: can_renew.then(|| urls.renew()),
    }
}

fn ready_line(around: &Around, theirs: &Frame, seen: &app::hold::SeenHold) -> String {
    let t = theirs.t;
    let until = seen.hold.ready_until.unwrap_or(around.moment.today);
    t.with("account-ready-one")
        .arg(
            "title",
            document::shown(theirs, seen.record.as_ref(), &seen.hold.reference).title,
        )
        .arg("date", t.date_long(until, around.moment.today))
        .arg("library", library_name(around, seen.hold.pickup_library))
        .to_string()
}

fn loan(around: &Around, theirs: &Frame, seen: &SeenLoan) -> MemberLoan {
    let t = theirs.t;
    let today = around.moment.today;
    let due = seen.loan.due_on;
    let left = domain::time::days_between(today, due);
    MemberLoan {
        stamp: Stamp::due(t, due, today),
        title: super::loans::title(theirs, seen),
        badge: match left {
            ..0 => Badge::late(t.with("loan-overdue").n("count", -left).to_string()),
            0..=super::loans::SOON_DAYS => Badge::wait(t.sentence(t.relative_day(due, today))),
            _ => Badge::plain(t.with("loan-days-left").n("count", left).to_string()),
        },
        place: t
            .with("loan-return-to")
            .arg("library", library_name(around, seen.loan.library))
            .to_string(),
        renewal: match &seen.renewal {
            Ok(_) => t.get("family-renewable").into_owned(),
            Err(why) => super::loans::reason(around, why),
        },
    }
}

fn panel(around: &Around, guardians: &Guardians) -> Option<GuardiansPanel> {
    if guardians.names.is_empty() {
        return None;
    }
    let t = around.frame.t;
    let names: Vec<&str> = guardians.names.iter().map(|(name, _)| name.as_str()).collect();
    let sees_all = guardians.names.iter().any(|(_, sees)| *sees == Visibility::All);
    let sees = if sees_all {
        "family-guardians-see-all"
    } else {
        "family-guardians-see-dates"
    };
    let choice = guardians.may_choose.then(|| {
        let (value, key) = if guardians.is_shown {
            ("cacher", "family-titles-hide")
        } else {
            ("montrer", "family-titles-show")
        };
        (value, t.get(key).into_owned())
    });
    let sees = match choice {
        Some(_) => t.get(sees).into_owned(),
        None => format!(
            "{} {}",
            t.get(sees),
            t.with("family-titles-from-age").n("age", guardians.private_from)
        ),
    };
    Some(GuardiansPanel {
        who: t
            .with("family-guardians")
            .arg("names", t.list(&names))
            .to_string(),
        sees,
        choice,
    })
}

/// What a young reader chose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    #[serde(default)]
    token: String,
    /// `montrer` or `cacher`.
    #[serde(default)]
    titres: String,
}

/// `POST /compte/famille/titres`.
pub async fn titles(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<Choice>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let (titles, key) = match form.titres.as_str() {
        "montrer" => (Titles::Shown, "family-titles-shown"),
        "cacher" => (Titles::Hidden, "family-titles-hidden"),
        _ => return Err(PageError::Unprocessable),
    };
    app::family::show(&web.app, &reader, titles).await?;
    Ok(see_with_flash(
        &around.frame.urls.family(),
        &Carried::new(key, ""),
        web.is_https,
    ))
}
