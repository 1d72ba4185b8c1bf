//! What a hold would mean at each pickup library, in words: my library first, then those where it
//! is soonest; those that cannot take it last, with the reason.

use domain::hold::{Delay, Offer, PickupOffer, Refusal, Source, Terms};
use domain::id::LibraryId;
use domain::library::{Library, LibraryKind};
use domain::money::Money;
use domain::time::days_after;
use jiff::tz::TimeZone;

use super::refusal::library_name;
use crate::extract::Around;
use crate::pages::{Fact, FeeAgreement, PickupChoice};
use crate::parts::Badge;
use crate::words;

/// Closures announced within so many days are told.
const ANNOUNCED_DAYS: u32 = 21;

/// What was agreed to pay, and where.
#[derive(Clone, Copy, Default)]
pub struct Agreed<'a> {
    /// What the hold costs already: no more than that is asked again.
    pub before: Money,
    /// The boxes that are ticked.
    pub ticked: &'a [String],
}

impl Agreed<'_> {
    /// Whether so much was agreed to at a library, or nothing more has to be.
    pub fn covers(&self, library: &str, amount: Money) -> bool {
        let at_library = |ticked: &String| {
            let (slug, cents) = ticked.split_once(':')?;
            let agreed = cents.parse().ok().map(Money::from_cents)?;
            Some(slug == library && agreed >= amount)
        };
        amount <= self.before || self.ticked.iter().any(|ticked| at_library(ticked) == Some(true))
    }

    /// What is to be agreed to at a library, where it costs more than before.
    pub fn asked(&self, library: &str, amount: Money, text: String) -> Option<FeeAgreement> {
        (amount > self.before).then(|| FeeAgreement {
            value: format!("{library}:{}", amount.cents()),
            text,
            is_agreed: self.covers(library, amount),
        })
    }
}

/// The choices, and the one that is ticked.
pub fn choices(
    around: &Around,
    zone: &TimeZone,
    offer: &Offer,
    chosen: Option<LibraryId>,
    is_delay_known: bool,
    agreed: Agreed<'_>,
) -> Vec<PickupChoice> {
    let mine = around.library.as_ref().map(|library| library.id);
    let mut pickups: Vec<(&PickupOffer, &Library)> = offer
        .pickups
        .iter()
        .filter_map(|pickup| Some((pickup, around.network.library(pickup.library)?)))
        .filter(|(_, library)| library.closed_down_on.is_none_or(|day| around.moment.today < day))
        .collect();
    // A stable sort: libraries as near as each other stay in the order of their names.
    pickups.sort_by_key(|(pickup, _)| match &pickup.terms {
        Ok(_) if Some(pickup.library) == mine => 0,
        Ok(terms) => match terms.source {
            Source::Here => 1,
            Source::From(_) => 2,
            Source::Return => 3,
        },
        Err(_) => 4,
    });
    let rows = pickups.into_iter().map(|(pickup, library)| PickupChoice {
        value: library.slug.clone(),
        name: library.name.clone(),
        detail: match &pickup.terms {
            Ok(terms) => {
                let told = detail(around, zone, library, terms, is_delay_known);
                match common_fee(offer) {
                    Some(_) => told,
                    None => format!("{told} {}.", cost(around, terms.fee.value)),
                }
            }
            Err(why) => reasons(around, why),
        },
        delay: match &pickup.terms {
            Ok(terms) if is_delay_known => delay(around, terms),
            Ok(_) => Badge::plain(around.frame.t.get("hold-delay-unknown")),
            Err(_) => Badge::plain(around.frame.t.get("hold-unavailable")),
        },
        is_checked: pickup.terms.is_ok() && chosen == Some(pickup.library),
        is_disabled: pickup.terms.is_err(),
        agreement: pickup.terms.as_ref().ok().and_then(|terms| {
            let (t, fee) = (around.frame.t, terms.fee.value);
            let text = t.with("hold-fee-agreed").arg("amount", t.money(fee));
            agreed.asked(&library.slug, fee, text.to_string())
        }),
    });
    rows.collect()
}

/// The library that is ticked when none was: mine, where it can be fetched there.
pub fn preselected(around: &Around, offer: &Offer) -> Option<LibraryId> {
    let mine = around.library.as_ref()?.id;
    offer.at(mine)?.as_ref().ok().map(|_| mine)
}

/// The terms at a library, else at the first that takes it.
pub fn terms(offer: &Offer, chosen: Option<LibraryId>) -> Option<&Terms> {
    let at = chosen
        .and_then(|library| offer.at(library))
        .and_then(|terms| terms.as_ref().ok());
    at.or_else(|| offer.pickups.iter().find_map(|pickup| pickup.terms.as_ref().ok()))
}

/// Rank, how long it is kept, cost, how many holds are used.
pub fn facts(around: &Around, offer: &Offer, chosen: Option<LibraryId>, is_rank_known: bool) -> Vec<Fact> {
    let t = around.frame.t;
    let mut facts = Vec::new();
    if is_rank_known {
        let before = offer.rank.saturating_sub(1);
        facts.push(Fact::new(
            "users",
            t.with("hold-rank").n("count", before).to_string(),
        ));
    }
    let Some(terms) = terms(offer, chosen) else {
        return facts;
    };
    let days = terms.pickup_days.value;
    facts.push(Fact::new(
        "clock",
        t.with("hold-kept").n("count", days).to_string(),
    ));
    // Where it depends on the library, each says what it costs.
    if let Some(fee) = common_fee(offer) {
        facts.push(Fact::new("coins", cost(around, fee)));
    }
    let used = t
        .with("hold-quota-used")
        .n("count", offer.holds_used)
        .n("limit", terms.max_holds.limit);
    facts.push(Fact::new("list", used.to_string()));
    facts
}

/// What it costs, where that is the same at every library that offers it.
fn common_fee(offer: &Offer) -> Option<Money> {
    let offered = offer.pickups.iter();
    let mut fees = offered.filter_map(|pickup| Some(pickup.terms.as_ref().ok()?.fee.value));
    let first = fees.next()?;
    fees.all(|fee| fee == first).then_some(first)
}

fn cost(around: &Around, fee: Money) -> String {
    let t = around.frame.t;
    if fee.is_zero() {
        t.get("hold-cost-free").into_owned()
    } else {
        t.with("hold-cost").arg("amount", t.money(fee)).to_string()
    }
}

fn detail(
    around: &Around,
    zone: &TimeZone,
    library: &Library,
    terms: &Terms,
    is_source_known: bool,
) -> String {
    let t = around.frame.t;
    let (moment, calendar) = (around.moment, around.network.calendar(library.id));
    let mut parts: Vec<String> = Vec::new();
    let address = [library.address.street.as_str(), library.address.city.as_str()];
    parts.push(
        address
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
    );
    match (
        library.kind,
        calendar.next_open_day(moment.today),
        terms.closed_until,
    ) {
        (LibraryKind::MobileStop, Some(day), _) => {
            let day = t.date_long(day, moment.today);
            parts.push(t.with("hold-next-stop").arg("date", day).to_string());
        }
        (_, _, Some(opens)) => {
            let last = opens.yesterday().unwrap_or(opens);
            let day = t.date_long(last, moment.today);
            parts.push(t.with("hold-closed-until").arg("date", day).to_string());
        }
        _ => parts.push(words::opening(t, &calendar, moment, zone)),
    }
    let soon = days_after(moment.today, ANNOUNCED_DAYS);
    let closed: Vec<String> = calendar
        .closures_from(moment.today)
        .into_iter()
        .filter(|closure| closure.first_on > moment.today && closure.first_on <= soon)
        .map(|closure| {
            let first = t.date_medium(closure.first_on, moment.today);
            match closure.last_on {
                last if last == closure.first_on => first,
                last => format!("{first}\u{A0}– {}", t.date_medium(last, moment.today)),
            }
        })
        .collect();
    if !closed.is_empty() {
        parts.push(
            t.with("hold-closed-days")
                .arg("dates", t.list(&closed))
                .to_string(),
        );
    }
    match terms.source {
        _ if !is_source_known => {}
        Source::Here => parts.push(t.get("hold-on-shelf-here").into_owned()),
        Source::From(from) => {
            let from = library_name(around, from);
            parts.push(t.with("hold-comes-from").arg("library", from).to_string());
        }
        Source::Return => {}
    }
    if !terms.fee.value.is_zero() {
        parts.push(cost(around, terms.fee.value));
    }
    parts.retain(|part| !part.is_empty());
    parts
        .iter()
        .map(|part| format!("{part}."))
        .collect::<Vec<_>>()
        .join(" ")
}

fn reasons(around: &Around, why: &[Refusal]) -> String {
    let t = around.frame.t;
    let said = why.iter().map(|why| match why {
        Refusal::NotAPickup { library: _ } => t.get("library-no-pickup").into_owned(),
        why => t.reason(&why.explain(), around.moment.today, |id| library_name(around, id)),
    });
    said.collect::<Vec<_>>().join(" ")
}

fn delay(around: &Around, terms: &Terms) -> Badge {
    let t = around.frame.t;
    match terms.delay {
        Delay::Days { min, max, by: _ } if min == max => {
            let words = t.with("hold-delay").n("count", max).to_string();
            if max <= 1 {
                Badge::ok(words)
            } else {
                Badge::wait(words)
            }
        }
        Delay::Days { min, max, by: _ } => Badge::wait(
            t.with("hold-delay-between")
                .n("from", min)
                .n("until", max)
                .to_string(),
        ),
        Delay::Around(day) => {
            let day = t.date_medium(day, around.moment.today);
            Badge::wait(t.with("hold-delay-date").arg("date", day).to_string())
        }
        Delay::Unknown if terms.source == Source::Return => Badge::wait(t.get("hold-delay-queue")),
        Delay::Unknown => Badge::wait(t.get("hold-delay-unknown")),
    }
}
