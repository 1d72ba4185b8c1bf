//! What the rule of placing needs to know, looked up in one place.

use std::collections::BTreeSet;

use domain::hold::{PickupPoint, Standing, Volumes};
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

/// Looks up all that `domain::hold::may_place` asks.
pub async fn look(
    conn: &mut Conn,
    network: &Network,
    patron: PatronId,
    record: &StoredRecord,
    volume: Option<&str>,
    today: Date,
) -> Outcome<Looked> {
    let person = store::patron::standing(conn, patron, today)
        .await?
        .ok_or(Failure::NotFound)?;
    let items: Vec<ItemStanding> = store::item::of_work(conn, record.work)
        .await?
        .into_iter()
        .map(|item| item.standing)
        .collect();
    let holds = store::hold::open_of_work(conn, record.work).await?;
    let on_loan: Vec<ItemId> = store::loan::open_of_patron(conn, patron)
        .await?
        .into_iter()
        .map(|loan| loan.item)
        .collect();
    let patron_holds = store::hold::kinds_of_patron(conn, patron).await?;
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
        patron: person,
        target: super::target(record.number, volume),
        volumes: if volumes.is_empty() {
            Volumes::Alike
        } else {
            Volumes::MustChoose
        },
        items,
        holds,
        on_loan,
        patron_holds,
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
