//! What is new for a search: the documents that this mail alone tells of, each with a way to reserve
//! it, and a link that ends the alert without signing in.

use std::collections::HashMap;

use app::App;
use app::failure::Outcome;
use domain::id::{AlertId, MailId, RecordNumber};
use domain::mail::MailKind;
use i18n::Translator;
use search::{SearchState, Sort};
use store::alert::AlertOnSearch;
use store::item::StoredItem;
use store::network::Network;
use store::record::StoredRecord;

use super::{About, Addresses, Composed, Words, home, key, letter};
use crate::mail::facts;
use crate::mail::page::{Link, Listed};

/// Documents named in one mail; the page of results has them all.
const MOST_LISTED: i64 = 15;
/// Libraries named beside a document.
const MOST_LIBRARIES: usize = 3;

/// The mail of an alert.
pub(super) async fn of_alert(app: &App, id: AlertId, mail: MailId) -> Outcome<Composed> {
    let kind = MailKind::Alert;
    let mut conn = app.db.read().await?;
    let told = store::alert::told_by(&mut conn, mail, MOST_LISTED).await?;
    if told.count == 0 {
        return Ok(Composed::Nothing("nothing is new"));
    }
    let Some(seen) = store::alert::find(&mut conn, id).await? else {
        return Ok(Composed::Nothing("the search is no longer there"));
    };
    if seen.alert.ended_at.is_some() {
        return Ok(Composed::Nothing("the reader has unsubscribed"));
    }
    let account = store::account::find(&mut conn, seen.alert.account).await?;
    let patron = account.and_then(|account| account.patron);
    let who = match facts::addressee(&mut conn, patron, kind).await? {
        Ok(who) => who,
        Err(why) => return Ok(Composed::Nothing(why)),
    };
    let records = store::record::many(&mut conn, &told.records).await?;
    let items = store::item::of_records(&mut conn, &told.records).await?;
    drop(conn);
    let t = Translator::new(who.language);
    let library = home(app, &who).await?;
    let network = app.network().await?;
    let addresses = Addresses::new(app, t);
    let mut page = Words {
        title: &facts::one_line(&seen.search.name),
        library: library.as_ref().map_or("", |library| &library.name),
        reason: String::new(),
        date: None,
        time: None,
        count: told.count,
        today: app.moment().today,
    }
    .page(t, kind);
    let places = places(&network, &seen, &items);
    page.documents = records
        .iter()
        .map(|record| listed(t, &addresses, record, places.get(&record.number)))
        .collect();
    page.button = Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url: addresses.to(&format!("/recherche?{}", newest_first(&seen.search.query))),
    });
    let stop = addresses.to(&format!("/desabonnement/{}", seen.alert.stop_key));
    page.way_out_url = Some(stop.clone());
    page.footer = vec![
        t.with("mail-alert-why")
            .arg("site", &app.settings.name)
            .to_string(),
        t.get("mail-reply").into_owned(),
    ];
    let about = About {
        account: Some(seen.alert.account),
        unsubscribe_url: Some(stop),
        ..About::default()
    };
    letter(app, kind, mail, &who, library.as_ref(), page, about)
}

/// The search of the alert, the last arrived first.
fn newest_first(query: &str) -> String {
    SearchState::parse(query)
        .with_sort(Sort::Newest)
        .to_query_string()
}

/// The names of the libraries that have each document, of those that the reader follows.
fn places(
    network: &Network,
    seen: &AlertOnSearch,
    items: &[StoredItem],
) -> HashMap<RecordNumber, Vec<String>> {
    let followed = match &seen.alert.scope {
        domain::alert::AlertScope::Chosen(libraries) => Some(libraries.as_slice()),
        domain::alert::AlertScope::Mine | domain::alert::AlertScope::Network => None,
    };
    let mut found: HashMap<RecordNumber, Vec<String>> = HashMap::new();
    for item in items {
        let owner = item.standing.owner;
        if followed.is_some_and(|followed| !followed.contains(&owner)) {
            continue;
        }
        if let Some(library) = network.library(owner) {
            let names = found.entry(item.standing.record).or_default();
            if names.len() < MOST_LIBRARIES && !names.contains(&library.name) {
                names.push(library.name.clone());
            }
        }
    }
    found
}

fn listed(
    t: Translator,
    addresses: &Addresses<'_>,
    record: &StoredRecord,
    places: Option<&Vec<String>>,
) -> Listed {
    let document = facts::document(t, record, None);
    let line = match places {
        Some(places) => t
            .with("mail-alert-document")
            .arg("type", &document.line)
            .arg("libraries", t.list(places))
            .to_string(),
        None => document.line,
    };
    Listed {
        hold: Some(Link {
            label: t
                .with("mail-alert-hold")
                .arg("title", &document.title)
                .to_string(),
            url: addresses.to(&format!("/notice/{}/reserver", record.number)),
        }),
        url: addresses.to(&format!("/notice/{}", record.number)),
        title: document.title,
        by: document.by,
        line,
    }
}
