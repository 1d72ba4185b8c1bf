//! What the rule of placing needs to know, looked up in one place.

use std::collections::BTreeSet;

use domain::hold::{OpenHoldOfPatron, PickupPoint, Standing, Volumes};
use domain::id::{ItemId, PatronId};
use domain::item_state::ItemStanding;
use jiff::civil::Date;
use store::Conn;
use store::network::Network;
use store::record::StoredRecord;

use crate::failure::{Failure, Outcome};

/// What was looked up.
pub struct Looked {
    /// For the rule.
    pub standing: Standing,
    /// Volumes or issues to choose from, as printed.
    pub volumes: Vec<String>,
}

/// What is looked up of the patron: the same for every record.
pub struct Asking {
    patron: domain::patron::Standing,
    on_loan: Vec<ItemId>,
    holds: Vec<OpenHoldOfPatron>,
}

/// Looks up what the rule asks of a patron.
pub async fn asking(conn: &mut Conn, patron: PatronId, today: Date) -> Outcome<Asking> {
    Ok(Asking {
        patron: store::patron::standing(conn, patron, today)
            .await?
            .ok_or(Failure::NotFound)?,
        on_loan: store::loan::open_of_patron(conn, patron)
            .await?
            .into_iter()
            .map(|loan| loan.item)
            .collect(),
        holds: store::hold::kinds_of_patron(conn, patron).await?,
    })
}

/// Looks up all that `domain::hold::may_place` asks.
pub async fn look(
    conn: &mut Conn,
    network: &Network,
    asking: &Asking,
    record: &StoredRecord,
    volume: Option<&str>,
    today: Date,
) -> Outcome<Looked> {
    let items: Vec<ItemStanding> = store::item::of_work(conn, record.work)
        .await?
        .into_iter()
        .map(|item| item.standing)
        .collect();
    let holds = store::hold::open_of_work(conn, record.work).await?;
    let volumes = volumes(record, &items);
    let pickups = network
        .libraries
        .iter()
        .map(|library| PickupPoint {
            library: library.id,
            operator: library.operator,
            takes_holds: library.is_pickup(today),
            calendar: network.calendar(library.id),
        })
        .collect();
    let standing = Standing {
        patron: asking.patron.clone(),
        target: super::target(record.number, volume),
        volumes: if volumes.is_empty() {
            Volumes::Alike
        } else {
            Volumes::MustChoose
        },
        items,
        holds,
        on_loan: asking.on_loan.clone(),
        patron_holds: asking.holds.clone(),
        pickups,
        operators: network.run_by.clone(),
    };
    Ok(Looked { standing, volumes })
}

/// The volumes among the copies of a record; none when they are all alike.
fn volumes(record: &StoredRecord, items: &[ItemStanding]) -> Vec<String> {
    let named: BTreeSet<&str> = items
        .iter()
        .filter(|item| item.record == record.number)
        .filter_map(|item| item.volume.as_deref())
        .filter(|volume| !volume.is_empty())
        .collect();
    if named.len() < 2 {
        return Vec::new();
    }
    let mut volumes: Vec<String> = named.into_iter().map(ToOwned::to_owned).collect();
    // « 2 » before « 10 ».
    volumes.sort_by_key(|volume| {
        let digits: String = volume.chars().filter(char::is_ascii_digit).take(9).collect();
        (digits.parse::<u32>().unwrap_or(0), volume.clone())
    });
    volumes
}
