//! Before every page: may this visitor still ask for it? Whoever asked for too much is told how long to
//! wait, before a database or an index hears of it. What each visitor has left is kept in memory, so
//! much and no more; it is forgotten when the program stops.

mod refused;
mod uses;

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use domain::budget::{Allowance, Bucket, Budgets, LastPoints, Use};
use domain::throttle::Network;
use domain::time::Clock;
use jiff::Timestamp;

use crate::cookies;
use crate::extract::Proxies;
use crate::state::WebState;
use refused::Refused;
use uses::used;

/// Drawers in which visitors are kept: two who ask at the same instant rarely want the same one.
const DRAWERS: usize = 64;
/// Visitors in one drawer at most: 65,536 in all, a few megabytes.
const VISITORS: usize = 1_024;

/// Somebody who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Visitor {
    /// All from one network who are not signed in.
    Network(Network),
    /// A session, by the hash of its cookie.
    Session(u64),
}

/// What each visitor has left, and how much was refused.
#[derive(Debug)]
pub struct Budget {
    granted: Budgets,
    drawers: Vec<Mutex<HashMap<Visitor, Bucket>>>,
    hasher: RandomState,
    refused: [AtomicU64; Use::ALL.len()],
}

impl Default for Budget {
    fn default() -> Self {
        Self::new(Budgets::default())
    }
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// Seconds after which it will be answered.
    pub seconds: u32,
    /// Whether whoever asked is signed in already.
    pub is_signed_in: bool,
}

impl Budget {
    /// Nobody has asked for anything yet.
    #[must_use]
    pub fn new(granted: Budgets) -> Self {
        Self {
            granted,
            drawers: (0..DRAWERS).map(|_| Mutex::default()).collect(),
            hasher: RandomState::new(),
            refused: Default::default(),
        }
    }

    /// Notes that a cookie is that of somebody who is signed in: from now on they have a budget of their
    /// own.
    pub fn know(&self, cookie: &str, now: Timestamp) {
        let visitor = self.session(cookie);
        self.with_drawer(visitor, |drawer| {
            if drawer.contains_key(&visitor) {
                return;
            }
            self.make_room(drawer, now);
            drawer.insert(visitor, Bucket::full(self.granted.session, now));
        });
    }

    /// Spends what a use costs. A cookie that nobody was seen to be signed in with counts for the address
    /// that it comes from, which keeps its last points for such.
    ///
    /// # Errors
    /// When it is not there.
    pub fn spend(
        &self,
        address: Option<IpAddr>,
        cookie: Option<&str>,
        used: Use,
        now: Timestamp,
    ) -> Result<(), Spent> {
        // Nobody is at the other end of a request without an address: it was made in this process.
        let Some(address) = address.filter(|_| used.points() > 0) else {
            return Ok(());
        };
        let own = cookie.and_then(|cookie| self.spend_own(cookie, used, now));
        let spent = own.unwrap_or_else(|| {
            let is_door = used == Use::Door || cookie.is_some();
            let reserve = if is_door {
                LastPoints::Open
            } else {
                LastPoints::Kept
            };
            self.spend_shared(Network::of(address), used, reserve, now)
        });
        if spent.is_err() {
            self.refused[used as usize].fetch_add(1, Ordering::Relaxed);
        }
        spent
    }

    /// How often each use was refused since the start.
    pub fn refused(&self) -> impl Iterator<Item = (Use, u64)> {
        let counts = Use::ALL.into_iter().zip(&self.refused);
        counts.map(|(used, count)| (used, count.load(Ordering::Relaxed)))
    }

    /// How many visitors are kept in memory.
    #[must_use]
    pub fn visitors(&self) -> usize {
        let kept = |drawer: &Mutex<HashMap<Visitor, Bucket>>| {
            drawer.lock().unwrap_or_else(PoisonError::into_inner).len()
        };
        self.drawers.iter().map(kept).sum()
    }

    fn session(&self, cookie: &str) -> Visitor {
        Visitor::Session(self.hasher.hash_one(cookie))
    }

    /// Out of the budget of a session; nothing when no such session was seen.
    fn spend_own(&self, cookie: &str, used: Use, now: Timestamp) -> Option<Result<(), Spent>> {
        let granted = self.granted.session;
        if granted.points == 0 {
            return None;
        }
        let visitor = self.session(cookie);
        self.with_drawer(visitor, |drawer| {
            let bucket = drawer.get_mut(&visitor)?;
            let spent = bucket.spend(granted, used.points(), LastPoints::Kept, now);
            Some(spent.map_err(|seconds| Spent {
                seconds,
                is_signed_in: true,
            }))
        })
    }

    fn spend_shared(
        &self,
        network: Network,
        used: Use,
        reserve: LastPoints,
        now: Timestamp,
    ) -> Result<(), Spent> {
        let granted = self.granted.address;
        if granted.points == 0 {
            return Ok(());
        }
        let visitor = Visitor::Network(network);
        let spent = self.with_drawer(visitor, |drawer| {
            if !drawer.contains_key(&visitor) {
                self.make_room(drawer, now);
            }
            let bucket = drawer
                .entry(visitor)
                .or_insert_with(|| Bucket::full(granted, now));
            bucket.spend(granted, used.points(), reserve, now)
        });
        spent.map_err(|seconds| Spent {
            seconds,
            is_signed_in: false,
        })
    }

    fn with_drawer<T>(&self, visitor: Visitor, act: impl FnOnce(&mut HashMap<Visitor, Bucket>) -> T) -> T {
        let hash = self.hasher.hash_one(visitor);
        let place = usize::try_from(hash % DRAWERS as u64).unwrap_or_default();
        let mut drawer = self.drawers[place].lock().unwrap_or_else(PoisonError::into_inner);
        act(&mut drawer)
    }

    /// In a full drawer, forgets those who have everything again; when nobody has, whoever lacks the least.
    fn make_room(&self, drawer: &mut HashMap<Visitor, Bucket>, now: Timestamp) {
        if drawer.len() < VISITORS {
            return;
        }
        let missing = |visitor: &Visitor, bucket: &mut Bucket| bucket.missing(self.allowance(*visitor), now);
        drawer.retain(|visitor, bucket| missing(visitor, bucket) > 0);
        if drawer.len() >= VISITORS {
            let least = drawer
                .iter_mut()
                .map(|(visitor, bucket)| (missing(visitor, bucket), *visitor))
                .min_by_key(|(missing, _)| *missing);
            if let Some((_, visitor)) = least {
                drawer.remove(&visitor);
            }
        }
    }

    const fn allowance(&self, visitor: Visitor) -> Allowance {
        match visitor {
            Visitor::Network(_) => self.granted.address,
            Visitor::Session(_) => self.granted.session,
        }
    }
}

/// What stands before the pages.
#[derive(Clone)]
pub struct Gate {
    budget: Arc<Budget>,
    proxies: Arc<Proxies>,
    clock: Arc<dyn Clock>,
    site: Arc<str>,
    is_https: bool,
}

impl Gate {
    /// That of a portal with this name.
    #[must_use]
    pub fn of(web: &WebState, site: String) -> Self {
        Self {
            budget: Arc::clone(&web.budget),
            proxies: Arc::clone(&web.proxies),
            clock: Arc::clone(&web.app.clock),
            site: site.into(),
            is_https: web.is_https,
        }
    }
}

/// The pages, behind it.
pub fn before(pages: Router, gate: Gate) -> Router {
    pages.layer(from_fn_with_state(gate, ask))
}

async fn ask(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let used = used(request.method(), request.uri());
    let address = gate.proxies.address(request.headers(), request.extensions());
    let cookie = cookies::read(request.headers(), cookies::session(gate.is_https));
    match gate.budget.spend(address, cookie, used, gate.clock.now()) {
        Ok(()) => next.run(request).await,
        Err(spent) => Refused {
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            site: &gate.site,
            is_https: gate.is_https,
            spent,
        }
        .answer(),
    }
}

#[cfg(test)]
mod tests;
