//! The first judged searches of the demonstration: some of the set that the engine is held to.

use anyhow::Context;
use demo::items::Items;
use demo::judged::{answers, judged};
use domain::id::JudgedSearchId;
use domain::relevance::JudgedSearch;
use store::{Conn, relevance};

use super::lists::record_of;
use super::people::Known;
use super::seed::Seed;

/// One in so many of the searches for one document.
const STEP: usize = 9;
/// Who judged them: he administers the network.
const JUDGE: &str = "vincent";

/// Writes them.
pub(super) async fn put(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    items: &Items,
) -> anyhow::Result<()> {
    let judge = known.account(JUDGE)?;
    let added_at = seed.instant(super::network::offset(seed.today, -30), 11)?;
    let some = judged().iter().filter(|search| search.is_known_item());
    for search in some.step_by(STEP) {
        let work = answers(search)
            .find(|work| !items.of_work(work.key).is_empty())
            .with_context(|| format!("« {} » has an answer with copies", search.query))?;
        let new = JudgedSearch {
            id: JudgedSearchId::new(seed.ids.take()),
            query: search.query.to_owned(),
            record: record_of(conn, items, work.key).await?,
            any_edition: true,
            within: 1,
            note: String::new(),
            added_by: format!("account:{judge}"),
            added_at,
            version: 0,
        };
        relevance::insert(conn, &new).await?;
    }
    Ok(())
}
