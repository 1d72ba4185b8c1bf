//! An ILS elsewhere, told by the test how to behave: it answers, is slow, is down, says no, or does
//! what it was asked and lets the answer get lost. It counts what it was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use ils::{
    Availability, Block, Capabilities, Error, Fee, Hold, HoldEdit, HoldKinds, HoldState, Ils, IlsId, IlsName,
    Loan, Patron, PlaceHold, Refusal, Renewed,
};
use jiff::ToSpan as _;

/// Days that a renewal adds there.
const RENEWED_BY: i64 = 21;

/// How it behaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// It answers.
    #[default]
    Up,
    /// It answers after a while.
    Slow(Duration),
    /// It does not answer, and does nothing.
    Down,
    /// It says no to whatever changes something; it can be read.
    Refusing(Refusal),
    /// It does what it is asked, and the answer gets lost; it can be read.
    Ambiguous,
}

/// What it can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "each is the function of the contract of the same name"
)]
pub enum Call {
    Capabilities,
    Authenticate,
    Blocks,
    Loans,
    Renew,
    Holds,
    PlaceHold,
    EditHold,
    CancelHold,
    Fees,
    Availability,
}

impl Call {
    const fn changes_something(self) -> bool {
        matches!(
            self,
            Self::Renew | Self::PlaceHold | Self::EditHold | Self::CancelHold
        )
    }
}

#[derive(Debug, Default)]
struct State {
    mode: Mode,
    next: Option<Mode>,
    forgets_keys: bool,
    calls: BTreeMap<Call, usize>,
    patrons: Vec<(Patron, String)>,
    blocks: BTreeMap<IlsId, Vec<Block>>,
    availability: Vec<Availability>,
    /// Patron, key of the request, hold.
    holds: Vec<(IlsId, String, Hold)>,
    loans: Vec<(IlsId, Loan)>,
    last_hold: u32,
}

/// An ILS for tests.
#[derive(Debug)]
pub struct ScriptedIls {
    name: IlsName,
    state: Mutex<State>,
}

impl ScriptedIls {
    /// One that answers, knows nobody, and holds nothing.
    #[must_use]
    pub fn new(name: &str) -> Arc<Self> {
        Arc::new(Self {
            name: IlsName(name.to_owned()),
            state: Mutex::default(),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An id as this ILS gives it.
    #[must_use]
    pub fn id(&self, id: &str) -> IlsId {
        IlsId {
            ils: self.name.clone(),
            id: id.to_owned(),
        }
    }

    /// From now on it behaves so.
    pub fn is(&self, mode: Mode) {
        let mut state = self.state();
        (state.mode, state.next) = (mode, None);
    }

    /// It behaves so for the next call only.
    pub fn is_once(&self, mode: Mode) {
        self.state().next = Some(mode);
    }

    /// From now on it makes a new hold each time it is asked, whatever the key: as some do.
    pub fn forgets_keys(&self) {
        self.state().forgets_keys = true;
    }

    /// It knows a patron, by card and secret.
    pub fn knows(&self, card: &str, secret: &str, given_name: &str, family_name: &str) -> IlsId {
        let id = self.id(card);
        let patron = Patron {
            id: id.clone(),
            card: card.to_owned(),
            given_name: given_name.to_owned(),
            family_name: family_name.to_owned(),
            email: None,
            home_library: None,
            valid_until: None,
        };
        self.state().patrons.push((patron, secret.to_owned()));
        id
    }

    /// Something stands against a patron there.
    pub fn blocks_patron(&self, patron: &IlsId, block: Block) {
        self.state().blocks.entry(patron.clone()).or_default().push(block);
    }

    /// It has a copy.
    pub fn has(&self, copy: Availability) {
        self.state().availability.push(copy);
    }

    /// A patron has something of its on loan.
    pub fn lends(&self, patron: &IlsId, loan: Loan) {
        self.state().loans.push((patron.clone(), loan));
    }

    /// The loans that it has.
    #[must_use]
    pub fn lent(&self) -> Vec<Loan> {
        self.state().loans.iter().map(|(_, loan)| loan.clone()).collect()
    }

    /// Its librarians change its first hold.
    ///
    /// # Panics
    /// When it has none.
    pub fn changes_hold(&self, change: impl FnOnce(&mut Hold)) {
        let mut state = self.state();
        let (_, _, hold) = state.holds.first_mut().expect("it has a hold");
        change(hold);
    }

    /// It lists a hold again.
    pub fn restores_hold(&self, patron: &IlsId, hold: Hold) {
        let key = hold.id.id.clone();
        self.state().holds.push((patron.clone(), key, hold));
    }

    /// Its holds are gone: lent, expired, or given up by its librarians.
    pub fn drops_holds(&self) {
        self.state().holds.clear();
    }

    /// The holds that it has.
    #[must_use]
    pub fn held(&self) -> Vec<Hold> {
        self.state()
            .holds
            .iter()
            .map(|(_, _, hold)| hold.clone())
            .collect()
    }

    /// How often it was asked for something, whatever it answered.
    #[must_use]
    pub fn asked(&self, call: Call) -> usize {
        self.state().calls.get(&call).copied().unwrap_or_default()
    }

    /// Counts a call and behaves as told: whether the answer of one that was done gets lost.
    async fn behave(&self, call: Call) -> Result<Lost, Error> {
        let mode = {
            let mut state = self.state();
            *state.calls.entry(call).or_default() += 1;
            state.next.take().unwrap_or_else(|| state.mode.clone())
        };
        match mode {
            Mode::Up => Ok(Lost::No),
            Mode::Slow(duration) => {
                tokio::time::sleep(duration).await;
                Ok(Lost::No)
            }
            Mode::Down => Err(Error::Unreachable("connection refused".into())),
            Mode::Refusing(why) if call.changes_something() => Err(Error::Refused(why)),
            Mode::Ambiguous if call.changes_something() => Ok(Lost::Yes),
            Mode::Refusing(_) | Mode::Ambiguous => Ok(Lost::No),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lost {
    No,
    Yes,
}

impl Lost {
    fn or<T>(self, answer: T) -> Result<T, Error> {
        match self {
            Self::No => Ok(answer),
            Self::Yes => Err(Error::Ambiguous("the connection was closed".into())),
        }
    }
}

#[async_trait]
impl Ils for ScriptedIls {
    fn name(&self) -> &IlsName {
        &self.name
    }

    async fn capabilities(&self) -> Result<Capabilities, Error> {
        self.behave(Call::Capabilities).await?;
        Ok(Capabilities {
            holds: HoldKinds {
                record: true,
                item: false,
            },
            cancel: true,
            renew: true,
            suspend: true,
            change_pickup: true,
            ..Capabilities::default()
        })
    }

    async fn authenticate(&self, card: &str, secret: &str) -> Result<Patron, Error> {
        self.behave(Call::Authenticate).await?;
        self.state()
            .patrons
            .iter()
            .find(|(patron, known)| patron.card == card && !secret.is_empty() && known == secret)
            .map(|(patron, _)| patron.clone())
            .ok_or(Error::WrongCredentials)
    }

    async fn blocks(&self, patron: &IlsId) -> Result<Vec<Block>, Error> {
        self.behave(Call::Blocks).await?;
        Ok(self.state().blocks.get(patron).cloned().unwrap_or_default())
    }

    async fn loans(&self, patron: &IlsId) -> Result<Vec<Loan>, Error> {
        self.behave(Call::Loans).await?;
        let state = self.state();
        let theirs = state.loans.iter().filter(|(whose, _)| whose == patron);
        Ok(theirs.map(|(_, loan)| loan.clone()).collect())
    }

    async fn renew(&self, patron: &IlsId, loans: &[IlsId]) -> Result<Vec<Result<Renewed, Error>>, Error> {
        let lost = self.behave(Call::Renew).await?;
        let mut state = self.state();
        let renewed = loans
            .iter()
            .map(|asked| {
                let theirs = state
                    .loans
                    .iter_mut()
                    .find(|(whose, loan)| whose == patron && loan.id == *asked);
                let Some((_, loan)) = theirs else {
                    return Err(Error::Refused(Refusal::Unknown));
                };
                loan.due_on = loan.due_on.saturating_add(RENEWED_BY.days());
                loan.renewals += 1;
                Ok(Renewed { due_on: loan.due_on })
            })
            .collect();
        lost.or(renewed)
    }

    async fn holds(&self, patron: &IlsId) -> Result<Vec<Hold>, Error> {
        self.behave(Call::Holds).await?;
        let state = self.state();
        let theirs = state.holds.iter().filter(|(whose, _, _)| whose == patron);
        Ok(theirs.map(|(_, _, hold)| hold.clone()).collect())
    }

    async fn place_hold(&self, request: &PlaceHold) -> Result<Hold, Error> {
        let lost = self.behave(Call::PlaceHold).await?;
        let mut state = self.state();
        if !state
            .patrons
            .iter()
            .any(|(patron, _)| patron.id == request.patron)
        {
            return Err(Error::Refused(Refusal::Unknown));
        }
        let known = state.holds.iter().find(|(_, key, _)| *key == request.key);
        if let (Some((_, _, hold)), false) = (known, state.forgets_keys) {
            return lost.or(hold.clone());
        }
        let again = |(patron, _, hold): &(IlsId, String, Hold)| {
            *patron == request.patron && hold.record == request.record
        };
        if !state.forgets_keys && state.holds.iter().any(again) {
            return Err(Error::Refused(Refusal::AlreadyHeld));
        }
        state.last_hold += 1;
        let before = state
            .holds
            .iter()
            .filter(|(_, _, hold)| hold.record == request.record);
        let position = u32::try_from(before.count())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        let hold = Hold {
            id: self.id(&format!("h{}", state.last_hold)),
            record: request.record.clone(),
            state: HoldState::Queued,
            position: Some(position),
            pickup_library: request.pickup_library.clone(),
            ready_until: None,
            suspended: None,
        };
        state
            .holds
            .push((request.patron.clone(), request.key.clone(), hold.clone()));
        lost.or(hold)
    }

    async fn edit_hold(&self, patron: &IlsId, hold: &IlsId, edit: &HoldEdit) -> Result<Hold, Error> {
        if hold.at(&self.name).is_none() {
            return Err(Error::Refused(Refusal::Unknown));
        }
        let lost = self.behave(Call::EditHold).await?;
        let mut state = self.state();
        let theirs = state
            .holds
            .iter_mut()
            .find(|(whose, _, known)| whose == patron && known.id == *hold);
        let Some((_, _, known)) = theirs else {
            return Err(Error::Refused(Refusal::Unknown));
        };
        known.pickup_library.clone_from(&edit.pickup_library);
        known.suspended = edit.suspended;
        lost.or(known.clone())
    }

    async fn cancel_hold(&self, patron: &IlsId, hold: &IlsId) -> Result<(), Error> {
        if hold.at(&self.name).is_none() {
            return Err(Error::Refused(Refusal::Unknown));
        }
        let lost = self.behave(Call::CancelHold).await?;
        self.state()
            .holds
            .retain(|(whose, _, known)| whose != patron || known.id != *hold);
        lost.or(())
    }

    async fn fees(&self, _patron: &IlsId) -> Result<Vec<Fee>, Error> {
        self.behave(Call::Fees).await?;
        Ok(Vec::new())
    }

    async fn availability(&self, records: &[IlsId]) -> Result<Vec<Availability>, Error> {
        self.behave(Call::Availability).await?;
        let state = self.state();
        let asked = state
            .availability
            .iter()
            .filter(|copy| records.contains(&copy.record));
        Ok(asked.cloned().collect())
    }
}
