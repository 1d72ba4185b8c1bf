//! The circulation kept here, seen through the contract of every ILS: what a caller may ask of any
//! library it can ask of ours. The use cases themselves do not pass here: they share the caller's
//! transaction (ADR-0002).

use std::sync::{Arc, Weak};

use async_trait::async_trait;
use domain::account::card_key;
use domain::hold::Suspension;
use domain::id::{HoldId, LoanId, PatronId, RecordNumber};
use domain::money::Money;
use domain::patron::Patron;
use ils::{Capabilities, Error, HoldKinds, Ils, IlsId, IlsName, PlaceHold, Refusal};

use crate::App;
use crate::failure::Failure;
use crate::hold;
use crate::person::Reader;

/// The circulation kept here.
pub struct LocalIls {
    /// The portal holds its connections: this one must not hold the portal.
    app: Weak<App>,
    name: IlsName,
}

impl LocalIls {
    /// Over a portal.
    #[must_use]
    pub fn new(app: Weak<App>) -> Self {
        Self {
            app,
            name: IlsName::local(),
        }
    }

    fn app(&self) -> Result<Arc<App>, Error> {
        self.app
            .upgrade()
            .ok_or_else(|| Error::Unreachable("the portal is stopping".into()))
    }

    fn id(&self, id: impl std::fmt::Display) -> IlsId {
        IlsId {
            ils: self.name.clone(),
            id: id.to_string(),
        }
    }

    async fn patron(&self, card: &IlsId) -> Result<Patron, Error> {
        let app = self.app()?;
        let number = card.at(&self.name).ok_or(Error::Refused(Refusal::Unknown))?;
        let mut conn = app.db.read().await.map_err(broken)?;
        let found = store::patron::by_card(&mut conn, &self.name.0, &card_key(number))
            .await
            .map_err(broken)?;
        found.ok_or(Error::Refused(Refusal::Unknown))
    }

    async fn reader(&self, card: &IlsId) -> Result<Reader, Error> {
        let app = self.app()?;
        let patron = self.patron(card).await?;
        let mut conn = app.db.read().await.map_err(broken)?;
        let account = store::account::of_patron(&mut conn, patron.id)
            .await
            .map_err(broken)?;
        let account = account.ok_or(Error::Refused(Refusal::Unknown))?;
        Ok(Reader {
            account,
            patron: patron.id,
            request: String::new(),
        })
    }

    async fn seen_hold(&self, patron: PatronId, id: HoldId) -> Result<ils::Hold, Error> {
        let app = self.app()?;
        let seen = hold::of_reader_by_id(&app, patron, id).await.map_err(failed)?;
        self.answer(&seen).await
    }

    async fn answer(&self, seen: &hold::SeenHold) -> Result<ils::Hold, Error> {
        let app = self.app()?;
        use domain::hold::HoldState as State;
        let network = app.network().await.map_err(failed)?;
        let kept = &seen.hold;
        let today = app.moment().today;
        Ok(ils::Hold {
            id: self.id(kept.id),
            record: self.id(kept.record),
            state: match kept.state {
                State::InTransit => ils::HoldState::InTransit,
                State::Ready => ils::HoldState::Ready,
                _ => ils::HoldState::Queued,
            },
            position: seen.before.map(|before| before + 1),
            pickup_library: network
                .library(kept.pickup_library)
                .map(|library| library.code.clone())
                .unwrap_or_default(),
            ready_until: kept.ready_until,
            suspended: kept.suspended_until.map(|until| ils::Suspension {
                from: kept.suspended_from.filter(|from| *from > today),
                until,
            }),
        })
    }
}

fn broken(why: store::Error) -> Error {
    Error::Unreachable(why.to_string())
}

fn failed(why: Failure) -> Error {
    match why {
        Failure::NotFound => Error::Refused(Refusal::Unknown),
        Failure::Refused(reasons) => {
            let key = reasons.first().map_or("", |reason| reason.key);
            Error::Refused(match key {
                "hold-refused-already-held" => Refusal::AlreadyHeld,
                "hold-refused-already-on-loan" => Refusal::AlreadyOnLoan,
                "hold-refused-quota-reached" => Refusal::LimitReached,
                "hold-refused-queue-closed" => Refusal::QueueFull,
                "hold-refused-not-a-pickup" | "hold-refused-pickup-closed" => Refusal::PickupRefused,
                "hold-refused-not-holdable" | "hold-refused-reference-only" => Refusal::NotHoldable,
                "renewal-refused-awaited" => Refusal::Awaited,
                "renewal-refused-max-reached" => Refusal::RenewedEnough,
                other if other.starts_with("block-") => Refusal::Blocked,
                other => Refusal::Other(other.to_owned()),
            })
        }
        other => Error::Unreachable(other.to_string()),
    }
}

#[async_trait]
impl Ils for LocalIls {
    fn name(&self) -> &IlsName {
        &self.name
    }

    async fn capabilities(&self) -> Result<Capabilities, Error> {
        Ok(Capabilities {
            renew: true,
            holds: HoldKinds {
                record: true,
                item: false,
            },
            cancel: true,
            suspend: true,
            change_pickup: false,
            history: false,
            password_change: false,
        })
    }

    async fn authenticate(&self, card: &str, secret: &str) -> Result<ils::Patron, Error> {
        let app = self.app()?;
        if secret.is_empty() {
            return Err(Error::WrongCredentials);
        }
        let found = self.reader(&self.id(card)).await;
        let kept = found
            .as_ref()
            .ok()
            .map(|reader| reader.account.password_hash.as_str());
        if !app.passwords.verify(secret, kept).await {
            return Err(Error::WrongCredentials);
        }
        let patron = self.patron(&self.id(card)).await?;
        let network = app.network().await.map_err(failed)?;
        let home = patron.home_library.and_then(|id| network.library(id));
        Ok(ils::Patron {
            id: self.id(card_key(card)),
            card: card_key(card),
            given_name: patron.given_name,
            family_name: patron.family_name,
            email: patron.email,
            home_library: home.map(|library| library.code.clone()),
            valid_until: None,
        })
    }

    async fn blocks(&self, patron: &IlsId) -> Result<Vec<ils::Block>, Error> {
        let app = self.app()?;
        let patron = self.patron(patron).await?;
        let network = app.network().await.map_err(failed)?;
        let today = app.moment().today;
        let mut conn = app.db.read().await.map_err(broken)?;
        let standing = store::patron::standing(&mut conn, patron.id, today)
            .await
            .map_err(broken)?;
        let standing = standing.ok_or(Error::Refused(Refusal::Unknown))?;
        let Some(library) = patron
            .home_library
            .or_else(|| network.libraries.first().map(|library| library.id))
        else {
            return Ok(Vec::new());
        };
        let Some(operator) = network.operator_of(library) else {
            return Ok(Vec::new());
        };
        let question = domain::circulation::policy::Question {
            library,
            category: standing.category(operator, today),
            document_type: None,
            audience: None,
        };
        let rules = network.policies.resolve(&question, today);
        use domain::block::Block;
        Ok(standing
            .blocks(operator, &rules, today)
            .into_iter()
            .map(|block| match block {
                Block::NotEnrolled | Block::CardExpired { .. } => ils::Block::Expired,
                Block::CardLost => ils::Block::CardLost,
                Block::MembershipUnpaid { owed } | Block::DebtOver { owed, .. } => ils::Block::Owes(owed),
                Block::OverdueItems { .. } => ils::Block::Overdue,
                Block::Staff { .. } => ils::Block::Staff(None),
            })
            .collect())
    }

    async fn loans(&self, patron: &IlsId) -> Result<Vec<ils::Loan>, Error> {
        let app = self.app()?;
        let patron = self.patron(patron).await?;
        let network = app.network().await.map_err(failed)?;
        let loans = crate::loan::of_reader(&app, patron.id).await.map_err(failed)?;
        Ok(loans
            .into_iter()
            .map(|seen| ils::Loan {
                id: self.id(seen.loan.id),
                record: Some(self.id(seen.loan.record)),
                barcode: seen.item.and_then(|item| item.barcode),
                title: seen.record.map(|record| record.record.title).unwrap_or_default(),
                library: network
                    .library(seen.loan.library)
                    .map(|library| library.code.clone()),
                due_on: seen.loan.due_on,
                renewals: u32::from(seen.loan.renewals),
            })
            .collect())
    }

    async fn renew(
        &self,
        patron: &IlsId,
        loans: &[IlsId],
    ) -> Result<Vec<Result<ils::Renewed, Error>>, Error> {
        let app = self.app()?;
        let reader = self.reader(patron).await?;
        let mut answers = Vec::with_capacity(loans.len());
        for loan in loans {
            let id = loan.at(&self.name).and_then(|id| id.parse::<LoanId>().ok());
            answers.push(match id {
                None => Err(Error::Refused(Refusal::Unknown)),
                Some(id) => crate::loan::renew(&app, &reader, id)
                    .await
                    .map(|due_on| ils::Renewed { due_on })
                    .map_err(failed),
            });
        }
        Ok(answers)
    }

    async fn holds(&self, patron: &IlsId) -> Result<Vec<ils::Hold>, Error> {
        let app = self.app()?;
        let patron = self.patron(patron).await?;
        let mut open = Vec::new();
        for seen in hold::of_reader(&app, patron.id).await.map_err(failed)? {
            if seen.hold.state.is_open() {
                open.push(self.answer(&seen).await?);
            }
        }
        Ok(open)
    }

    async fn place_hold(&self, request: &PlaceHold) -> Result<ils::Hold, Error> {
        let app = self.app()?;
        let reader = self.reader(&request.patron).await?;
        let record = request
            .record
            .at(&self.name)
            .and_then(|id| id.parse::<RecordNumber>().ok());
        let network = app.network().await.map_err(failed)?;
        let pickup = network
            .by_code(&request.pickup_library)
            .ok_or(Error::Refused(Refusal::PickupRefused))?;
        let wish = hold::PlaceHold {
            record: record.ok_or(Error::Refused(Refusal::Unknown))?,
            volume: None,
            pickup: pickup.id,
            key: request.key.clone(),
        };
        let placed = hold::place(&app, &reader, &wish).await.map_err(failed)?;
        self.seen_hold(reader.patron, placed.id).await
    }

    async fn edit_hold(&self, patron: &IlsId, id: &IlsId, edit: &ils::HoldEdit) -> Result<ils::Hold, Error> {
        let app = self.app()?;
        let reader = self.reader(patron).await?;
        let id = id
            .at(&self.name)
            .and_then(|id| id.parse().ok())
            .ok_or(Error::Refused(Refusal::Unknown))?;
        let known = self.seen_hold(reader.patron, id).await?;
        if known.pickup_library != edit.pickup_library {
            return Err(Error::Refused(Refusal::PickupRefused));
        }
        let today = app.moment().today;
        match edit.suspended {
            Some(days) => {
                let days = Suspension {
                    from: days.from.unwrap_or(today),
                    until: days.until,
                };
                hold::change::suspend(&app, &reader, id, days).await
            }
            None => hold::change::resume(&app, &reader, id).await,
        }
        .map_err(failed)?;
        self.seen_hold(reader.patron, id).await
    }

    async fn cancel_hold(&self, patron: &IlsId, id: &IlsId) -> Result<(), Error> {
        let app = self.app()?;
        let reader = self.reader(patron).await?;
        let id = id
            .at(&self.name)
            .and_then(|id| id.parse().ok())
            .ok_or(Error::Refused(Refusal::Unknown))?;
        hold::cancel(&app, &reader, id).await.map(|_| ()).map_err(failed)
    }

    async fn fees(&self, patron: &IlsId) -> Result<Vec<ils::Fee>, Error> {
        let app = self.app()?;
        let patron = self.patron(patron).await?;
        let network = app.network().await.map_err(failed)?;
        let mut conn = app.db.read().await.map_err(broken)?;
        let fees = store::fee::owed_by(&mut conn, patron.id).await.map_err(broken)?;
        Ok(fees
            .into_iter()
            .filter(|fee| fee.outstanding() > Money::ZERO)
            .map(|fee| ils::Fee {
                id: self.id(fee.id),
                cause: fee.cause.code().to_owned(),
                amount: fee.outstanding(),
                created_on: Some(fee.created_on),
                library: network.library(fee.library).map(|library| library.code.clone()),
            })
            .collect())
    }

    async fn availability(&self, records: &[IlsId]) -> Result<Vec<ils::Availability>, Error> {
        let app = self.app()?;
        let numbers: Vec<RecordNumber> = records
            .iter()
            .filter_map(|record| record.at(&self.name)?.parse().ok())
            .collect();
        let network = app.network().await.map_err(failed)?;
        let copies = crate::record::items(&app, &numbers).await.map_err(failed)?;
        Ok(copies
            .values()
            .flat_map(|copies| copies.items.iter().map(move |item| (copies.is_free(item), item)))
            .map(|(free, item)| ils::Availability {
                record: self.id(item.standing.record),
                item: self.id(item.standing.id),
                library: network
                    .library(item.standing.located_at)
                    .map(|library| library.code.clone())
                    .unwrap_or_default(),
                call_number: Some(item.call_number.clone()).filter(|text| !text.is_empty()),
                on_shelf: free,
                due_on: item.standing.due_on,
            })
            .collect())
    }
}
