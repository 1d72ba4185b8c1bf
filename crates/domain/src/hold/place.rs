//! May this patron place this hold, and what would it mean at each pickup library: one call, so
//! that rank, cost, delay and refusal can never contradict each other.

use std::sync::Arc;

use jiff::civil::Date;

use super::{HoldTarget, OpenHold, Refusal};
use crate::calendar::Calendar;
use crate::circulation::policy::{Holdable, Policies, Question, Quota, Ruled, Rules, Validation};
use crate::circulation::queue::{Distance, Operators, free_items, waits};
use crate::id::{ItemId, LibraryId, OperatorId};
use crate::item_state::{ItemStanding, ItemState};
use crate::money::Money;
use crate::patron;
use crate::record::{Audience, DocumentType};
use crate::time::days_after;

/// Open days until a copy that is on the spot is set aside.
const PULL_DAYS: u16 = 1;
/// Open days until a copy comes by van, at best and as a rule at worst.
const VAN_DAYS: (u16, u16) = (3, 5);

/// Whether a record is one thing or several volumes, of which one must be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Volumes {
    /// Any copy will do.
    #[default]
    Alike,
    /// The copies are volumes or issues: the whole record says too little.
    MustChoose,
}

/// An open hold of the patron, for the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenHoldOfPatron {
    /// Of what type.
    pub document_type: DocumentType,
    /// For which audience.
    pub audience: Option<Audience>,
}

/// A library that could be chosen.
#[derive(Clone, Debug)]
pub struct PickupPoint {
    /// Which.
    pub library: LibraryId,
    /// Who runs it.
    pub operator: OperatorId,
    /// Whether it takes holds at all, as `Library::is_pickup` says.
    pub takes_holds: bool,
    /// When it is open.
    pub calendar: Arc<Calendar>,
}

/// What was looked up before judging.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The patron.
    pub patron: patron::Standing,
    /// What is asked for.
    pub target: HoldTarget,
    /// Whether a volume must be chosen first.
    pub volumes: Volumes,
    /// The copies of the record, or of all editions of the work.
    pub items: Vec<ItemStanding>,
    /// All open holds on these copies, whoever placed them.
    pub holds: Vec<OpenHold>,
    /// Copies that the patron has on loan.
    pub on_loan: Vec<ItemId>,
    /// All open holds of the patron, on anything.
    pub patron_holds: Vec<OpenHoldOfPatron>,
    /// The libraries to choose from.
    pub pickups: Vec<PickupPoint>,
    /// Who runs which library.
    pub operators: Operators,
}

/// What the patron can choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The place that the hold would have, from 1.
    pub rank: u32,
    /// The open holds that the patron has already.
    pub holds_used: u32,
    /// Every library asked about, in the order given.
    pub pickups: Vec<PickupOffer>,
}

impl Offer {
    /// What one library answers; none if it was not asked about.
    #[must_use]
    pub fn at(&self, library: LibraryId) -> Option<&Result<Terms, Vec<Refusal>>> {
        self.pickups
            .iter()
            .find(|pickup| pickup.library == library)
            .map(|pickup| &pickup.terms)
    }
}

/// What one library answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickupOffer {
    /// Which library.
    pub library: LibraryId,
    /// Its terms, or why not here.
    pub terms: Result<Terms, Vec<Refusal>>,
}

/// What a hold would mean at one library; every figure names the rule that set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What it costs.
    pub fee: Ruled<Money>,
    /// Open days that a copy waits.
    pub pickup_days: Ruled<u16>,
    /// Whether the library answers first.
    pub validation: Ruled<Validation>,
    /// The limit on holds that comes first.
    pub max_holds: Quota,
    /// Where the copy would come from.
    pub source: Source,
    /// How long it should take.
    pub delay: Delay,
    /// The day the library opens again, when it is closed out of its timetable today.
    pub closed_until: Option<Date>,
    /// The last day of the hold's validity, where the rules set one.
    pub valid_until: Option<Date>,
}

/// Where the copy would come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It is on the shelf on the spot.
    Here,
    /// It comes from this library.
    From(LibraryId),
    /// It has to be brought back first.
    Return,
}

/// How long it should take. An estimate, said as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// Within so many open days of the pickup library, at the latest on a day.
    Days {
        /// At best.
        min: u16,
        /// As a rule.
        max: u16,
        /// The day that `max` falls on.
        by: Date,
    },
    /// Around a day: copies have to come back first.
    Around(Date),
    /// Nobody can say.
    Unknown,
}

/// Whether the patron may place the hold, and on which terms at each pickup library.
///
/// # Errors
/// With every reason, when no library can take it. Reasons that concern one library among others
/// stand in its own answer.
pub fn may_place(standing: &Standing, policies: &Policies, today: Date) -> Result<Offer, Vec<Refusal>> {
    let candidates = candidates(standing, policies, today).map_err(|refusal| vec![refusal])?;
    let wanted: Vec<ItemStanding> = candidates
        .iter()
        .map(|candidate| candidate.item.clone())
        .collect();
    let competing: Vec<&OpenHold> = standing
        .holds
        .iter()
        .filter(|hold| hold.state.is_open() && wanted.iter().any(|item| hold.target.accepts(item)))
        .collect();
    let before = count(competing.iter().filter(|hold| hold.priority <= 0).count());
    let waiting = count(
        competing
            .iter()
            .filter(|hold| hold.priority <= 0 && waits(hold))
            .count(),
    );
    let free: Vec<&ItemStanding> = free_items(&standing.items, &standing.holds, &standing.operators)
        .into_iter()
        .filter(|item| {
            candidates
                .iter()
                .any(|c| c.item.id == item.id && c.holdable == Holdable::Always)
        })
        .collect();

    let view = View {
        standing,
        policies,
        today,
        wanted: &wanted,
        free: &free,
        waiting,
    };
    let pickups: Vec<PickupOffer> = standing
        .pickups
        .iter()
        .map(|pickup| PickupOffer {
            library: pickup.library,
            terms: view.terms(pickup),
        })
        .collect();
    if pickups.iter().any(|pickup| pickup.terms.is_ok()) {
        return Ok(Offer {
            rank: before + 1,
            holds_used: count(standing.patron_holds.len()),
            pickups,
        });
    }
    let mut reasons: Vec<Refusal> = Vec::new();
    for refusal in pickups
        .into_iter()
        .filter_map(|pickup| pickup.terms.err())
        .flatten()
    {
        if !reasons.contains(&refusal) {
            reasons.push(refusal);
        }
    }
    // That one place takes no holds at all is news only where nothing else stands in the way.
    let of_place = |refusal: &Refusal| matches!(refusal, Refusal::NotAPickup { .. });
    if !reasons.iter().all(of_place) {
        reasons.retain(|refusal| !of_place(refusal));
    }
    Err(reasons)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

struct Candidate<'a> {
    item: &'a ItemStanding,
    holdable: Holdable,
}

/// The copies that may answer, or the reason why none does, the most telling one first.
fn candidates<'a>(
    standing: &'a Standing,
    policies: &Policies,
    today: Date,
) -> Result<Vec<Candidate<'a>>, Refusal> {
    if standing.volumes == Volumes::MustChoose
        && matches!(standing.target, HoldTarget::Record(_) | HoldTarget::Work(_))
    {
        return Err(Refusal::VolumeNeeded);
    }
    let asked: Vec<&ItemStanding> = standing
        .items
        .iter()
        .filter(|item| standing.target.accepts(item))
        .collect();
    // Two targets of which one copy would answer both are one wish: work and record, record and copy.
    let own = standing.holds.iter().find(|hold| {
        hold.patron == standing.patron.patron
            && hold.state.is_open()
            && (hold.target == standing.target || asked.iter().any(|item| hold.target.accepts(item)))
    });
    if let Some(hold) = own {
        return Err(Refusal::AlreadyHeld { hold: hold.id });
    }
    if let Some(item) = asked.iter().find(|item| standing.on_loan.contains(&item.id)) {
        return Err(Refusal::AlreadyOnLoan { due_on: item.due_on });
    }
    if asked.is_empty() {
        return Err(Refusal::NoItem);
    }
    let alive: Vec<&ItemStanding> = asked
        .iter()
        .copied()
        .filter(|item| item.state.is_in_circulation())
        .collect();
    if alive.is_empty() {
        let on_site = asked.iter().any(|item| item.state == ItemState::ReferenceOnly);
        return Err(if on_site {
            Refusal::ReferenceOnly
        } else {
            Refusal::NoItemLeft
        });
    }
    let ruled: Vec<(&ItemStanding, Rules)> = alive
        .into_iter()
        .map(|item| (item, owner_rules(standing, policies, item, today)))
        .collect();
    let holdable: Vec<&(&ItemStanding, Rules)> = ruled
        .iter()
        .filter(|(_, rules)| rules.holdable.value != Holdable::Never)
        .collect();
    if holdable.is_empty() {
        return Err(Refusal::NotHoldable);
    }
    // An unknown day of birth refuses nothing: the desk asks when it lends.
    let old_enough = |rules: &Rules| {
        standing
            .patron
            .age(today)
            .is_none_or(|age| age >= rules.minimum_age.value)
    };
    let youngest = holdable
        .iter()
        .map(|(_, rules)| rules.minimum_age.value)
        .min()
        .unwrap_or(0);
    let lendable: Vec<Candidate<'_>> = holdable
        .into_iter()
        .filter(|(_, rules)| old_enough(rules))
        .map(|(item, rules)| Candidate {
            item,
            holdable: rules.holdable.value,
        })
        .collect();
    if lendable.is_empty() {
        return Err(Refusal::TooYoung { minimum: youngest });
    }
    if lendable
        .iter()
        .all(|candidate| candidate.holdable == Holdable::OnLoanOnly)
    {
        let free = free_items(&standing.items, &standing.holds, &standing.operators);
        let mut libraries: Vec<LibraryId> = free
            .iter()
            .filter(|item| lendable.iter().any(|candidate| candidate.item.id == item.id))
            .map(|item| item.located_at)
            .collect();
        libraries.sort_unstable();
        libraries.dedup();
        if !libraries.is_empty() {
            return Err(Refusal::OnShelf { libraries });
        }
    }
    Ok(lendable)
}

/// The rules of the library that owns a copy, for this copy and this patron.
fn owner_rules(standing: &Standing, policies: &Policies, item: &ItemStanding, today: Date) -> Rules {
    let category = standing
        .operators
        .get(&item.owner)
        .and_then(|operator| standing.patron.category(*operator, today));
    let question = Question {
        library: item.owner,
        category,
        document_type: Some(item.document_type),
        audience: item.audience,
    };
    policies.resolve(&question, today)
}

/// What is the same for every pickup library, gathered once.
struct View<'a> {
    standing: &'a Standing,
    policies: &'a Policies,
    today: Date,
    wanted: &'a [ItemStanding],
    free: &'a [&'a ItemStanding],
    waiting: u32,
}

impl View<'_> {
    fn terms(&self, pickup: &PickupPoint) -> Result<Terms, Vec<Refusal>> {
        let library = pickup.library;
        let patron = &self.standing.patron;
        if !pickup.takes_holds {
            return Err(vec![Refusal::NotAPickup { library }]);
        }
        if pickup.calendar.next_open_day(self.today).is_none() {
            return Err(vec![Refusal::PickupClosed { library }]);
        }
        let kind = self
            .wanted
            .first()
            .map(|item| (item.document_type, item.audience));
        let question = Question {
            library,
            category: patron.category(pickup.operator, self.today),
            document_type: kind.map(|(document_type, _)| document_type),
            audience: kind.and_then(|(_, audience)| audience),
        };
        let rules = self.policies.resolve(&question, self.today);
        let quotas = self.policies.hold_quotas(&question, self.today);

        let mut refusals: Vec<Refusal> = patron
            .blocks(pickup.operator, &rules, self.today)
            .into_iter()
            .map(Refusal::Blocked)
            .collect();
        refusals.extend(quotas.iter().filter_map(|quota| self.quota_reached(quota)));
        if let Some(cap) = rules.queue_cap().filter(|&cap| self.waiting >= u32::from(cap)) {
            refusals.push(Refusal::QueueClosed {
                count: self.waiting,
                limit: cap,
            });
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let (source, delay) = self.source_and_delay(pickup, &rules);
        let general = Quota {
            limit: rules.max_holds.value,
            rule: rules.max_holds.rule,
            document_type: None,
            audience: None,
        };
        Ok(Terms {
            fee: rules.hold_fee,
            pickup_days: rules.pickup_days,
            validation: rules.validation,
            max_holds: quotas.into_iter().next().unwrap_or(general),
            source,
            delay,
            closed_until: pickup.calendar.reopens_after_closure(self.today),
            valid_until: rules
                .hold_validity_days()
                .map(|days| days_after(self.today, u32::from(days))),
        })
    }

    fn quota_reached(&self, quota: &Quota) -> Option<Refusal> {
        let counted = self
            .standing
            .patron_holds
            .iter()
            .filter(|hold| quota.counts(hold.document_type, hold.audience));
        let used = count(counted.count());
        (used >= u32::from(quota.limit)).then_some(Refusal::QuotaReached {
            count: used,
            limit: quota.limit,
            document_type: quota.document_type,
        })
    }

    fn source_and_delay(&self, pickup: &PickupPoint, rules: &Rules) -> (Source, Delay) {
        let operators = &self.standing.operators;
        let nearest = self.free.iter().min_by_key(|item| {
            (
                Distance::between(item.located_at, pickup.library, operators),
                item.id,
            )
        });
        let (source, (min, max)) = match nearest {
            Some(item) if item.located_at == pickup.library => (Source::Here, (PULL_DAYS, PULL_DAYS)),
            Some(item) => (Source::From(item.located_at), VAN_DAYS),
            None => return (Source::Return, self.delay_of_return(pickup, rules)),
        };
        let delay = pickup
            .calendar
            .add_open_days(self.today, max)
            .map_or(Delay::Unknown, |by| Delay::Days { min, max, by });
        (source, delay)
    }

    /// Copies come back one after the other, those who wait take them in turn, and each keeps
    /// them for a whole loan.
    fn delay_of_return(&self, pickup: &PickupPoint, rules: &Rules) -> Delay {
        let mut returns: Vec<Date> = self
            .wanted
            .iter()
            .filter(|item| item.state == ItemState::OnLoan)
            .filter_map(|item| item.due_on)
            .map(|due_on| due_on.max(self.today))
            .collect();
        returns.sort_unstable();
        let waiting = usize::try_from(self.waiting).unwrap_or(usize::MAX);
        let turns = u32::try_from(waiting.checked_div(returns.len()).unwrap_or(0)).unwrap_or(u32::MAX);
        waiting
            .checked_rem(returns.len())
            .and_then(|index| returns.get(index))
            .map(|&day| days_after(day, turns.saturating_mul(u32::from(rules.loan_days.value))))
            .and_then(|day| pickup.calendar.add_open_days(day, PULL_DAYS))
            .map_or(Delay::Unknown, Delay::Around)
    }
}
