//! A roster: readers as another system lists them, in a table. Each line is judged by itself: what is wrong
//! is said by line and loses nothing, what is the same changes nothing. First it is only said
//! ([`judge`]), then done ([`write`]).

mod table;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use domain::account::card_key;
use domain::email;
use domain::id::{AccountId, CardId, MembershipId, OperatorId, PatronId};
use domain::language::Language;
use domain::library::{Address, Library};
use domain::money::Money;
use domain::patron::{Card, CardState, CategoryCode, Membership, Patron};
use jiff::civil::Date;
use store::network::Network;

use crate::App;
use crate::act::{Act, Actor};
use crate::desk::open_account;
use crate::failure::{Failure, Outcome};
pub use table::{COLUMNS, Row, rows};

/// Readers written in one transaction: the writer is never held for long.
const AT_ONCE: usize = 50;
/// The days for which a reader is enrolled when the table does not say.
const ENROLLED_DAYS: u32 = 365;

/// A line, judged.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Its number in the file.
    pub line: usize,
    /// Whom it is about: the card, else the name.
    pub who: String,
    /// What it would do.
    pub outcome: Judgement,
}

/// What a line would do.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// A new reader.
    New(Box<Entry>),
    /// A reader who is known says something else: each column, before, after.
    Changed(Box<Entry>, Vec<(&'static str, String, String)>),
    /// Nothing.
    Same,
    /// It cannot be used: why.
    Wrong(Vec<String>),
}

/// A reader as a line has them.
#[derive(Clone, Debug)]
pub struct Entry {
    patron: Patron,
    membership: Membership,
    card: String,
    ils: String,
    /// The card of an adult who answers for them, and who has one.
    guardian: Option<String>,
    is_linked: bool,
    /// As they were when the line was judged.
    seen: Option<(Patron, Option<Membership>)>,
}

/// What is known of those whom the lines are about.
struct Known {
    patron: Patron,
    membership: Option<Membership>,
    guardians: BTreeSet<PatronId>,
}

/// Judges the lines of a table. Nothing is written.
///
/// # Errors
/// When the database fails.
pub async fn judge(app: &App, rows: &[Row]) -> Outcome<Vec<Judged>> {
    let network = app.network().await?;
    let today = app.moment().today;
    let categories: BTreeSet<String> = crate::desk::categories(app, Language::Fr)
        .await?
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    let mut conn = app.db.read().await?;
    let listed: BTreeSet<String> = rows.iter().map(|row| card_key(row.get("card"))).collect();
    let mut met = BTreeSet::new();
    let mut judged = Vec::with_capacity(rows.len());
    for row in rows {
        let asking = Asking {
            network: &network,
            categories: &categories,
            listed: &listed,
            today,
        };
        let outcome = asking.judge(app, &mut conn, row, &mut met).await?;
        let card = row.get("card");
        judged.push(Judged {
            line: row.line,
            who: if card.is_empty() {
                format!("{} {}", row.get("given_name"), row.get("family_name"))
            } else {
                card.to_owned()
            },
            outcome,
        });
    }
    Ok(judged)
}

struct Asking<'a> {
    network: &'a Arc<Network>,
    categories: &'a BTreeSet<String>,
    listed: &'a BTreeSet<String>,
    today: Date,
}

impl Asking<'_> {
    async fn judge(
        &self,
        app: &App,
        conn: &mut store::Conn,
        row: &Row,
        met: &mut BTreeSet<String>,
    ) -> Outcome<Judgement> {
        let mut wrong = row.wrong.clone();
        let card = card_key(row.get("card"));
        if card.is_empty() {
            wrong.push("card: it has no number".to_owned());
        } else if !met.insert(card.clone()) {
            wrong.push(format!("card: {card} stands on a line before"));
        }
        let library = self.network.by_code(row.get("library"));
        if library.is_none() {
            wrong.push(format!("library: none has the code « {} »", row.get("library")));
        }
        let known = match library {
            Some(library) if !card.is_empty() => known(conn, library, &card, self.today).await?,
            _ => None,
        };
        let guardian = self.guardian(conn, row, library, &card, &mut wrong).await?;
        let entry = library.map(|library| self.entry(app, row, library, known.as_ref(), &card, &mut wrong));
        let Some(mut entry) = entry.filter(|_| wrong.is_empty()) else {
            return Ok(Judgement::Wrong(wrong));
        };
        let Some(known) = known else {
            if let Some(other) = namesake(conn, &entry.patron).await? {
                wrong.push(format!(
                    "card: {} is known under the card {other}: change the card at the desk",
                    entry.patron.spoken_name()
                ));
                return Ok(Judgement::Wrong(wrong));
            }
            entry.guardian = guardian.map(|(card, _)| card);
            return Ok(Judgement::New(Box::new(entry)));
        };
        let mut changes = differences(&known, &entry);
        if let Some((card, adult)) = guardian {
            entry.is_linked = adult.is_some_and(|adult| known.guardians.contains(&adult));
            if !entry.is_linked {
                changes.push(("guardian", String::new(), card.clone()));
            }
            entry.guardian = Some(card);
        }
        Ok(match changes.is_empty() {
            true => Judgement::Same,
            false => Judgement::Changed(Box::new(entry), changes),
        })
    }

    /// The adult who answers for them: a card of the network, or of the table.
    async fn guardian(
        &self,
        conn: &mut store::Conn,
        row: &Row,
        library: Option<&Library>,
        own: &str,
        wrong: &mut Vec<String>,
    ) -> Outcome<Option<(String, Option<PatronId>)>> {
        let typed = row.get("guardian");
        let card = card_key(typed);
        let (Some(library), false) = (library, typed.is_empty()) else {
            return Ok(None);
        };
        let adult = store::patron::by_card(conn, &library.ils, &card).await?;
        if card == own {
            wrong.push("guardian: nobody answers for themselves".to_owned());
        } else if adult.is_none() && !self.listed.contains(&card) {
            wrong.push(format!("guardian: nobody has the card {typed}"));
        }
        Ok(Some((card, adult.map(|adult| adult.id))))
    }

    /// The reader that a line describes; an empty cell leaves what is known.
    fn entry(
        &self,
        app: &App,
        row: &Row,
        library: &Library,
        known: Option<&Known>,
        card: &str,
        wrong: &mut Vec<String>,
    ) -> Entry {
        let before = known.map(|known| &known.patron);
        let text = |column: &str, before: Option<&str>| match row.get(column) {
            "" => before.unwrap_or_default().to_owned(),
            typed => typed.to_owned(),
        };
        let mut day = |column: &'static str| match row.get(column) {
            "" => None,
            typed => {
                let day = table::day(typed);
                if day.is_none() {
                    wrong.push(format!("{column}: « {typed} » is no day"));
                }
                day
            }
        };
        let birth_on = day("birth_on").or_else(|| before.and_then(|patron| patron.birth_on));
        let valid_until = day("valid_until");
        if birth_on.is_some_and(|day| day > self.today) {
            wrong.push(format!("birth_on: {} is to come", row.get("birth_on")));
        }
        let family_name = text("family_name", before.map(|patron| patron.family_name.as_str()));
        if family_name.is_empty() {
            wrong.push("family_name: it is empty".to_owned());
        }
        let mail = match row.get("email") {
            "" => before.and_then(|patron| patron.email.clone()),
            typed => {
                if !email::is_plausible(typed) {
                    wrong.push(format!("email: « {typed} » is no address"));
                }
                Some(typed.to_owned())
            }
        };
        let language = match row.get("language") {
            "" => before.map_or(Language::Fr, |patron| patron.language),
            typed => Language::from_code(&typed.to_lowercase()).unwrap_or_else(|| {
                wrong.push(format!("language: « {typed} » is none of fr, nl, de, en"));
                Language::Fr
            }),
        };
        let enrolled = known.and_then(|known| known.membership.as_ref());
        let category = text(
            "category",
            enrolled.map(|membership| membership.category.as_str()),
        );
        if category.is_empty() {
            wrong.push("category: it is empty".to_owned());
        } else if !self.categories.is_empty() && !self.categories.contains(&category) {
            wrong.push(format!("category: the network has none called « {category} »"));
        }
        let now = app.clock.now();
        let id = before.map_or_else(|| PatronId::new(app.new_id(now)), |patron| patron.id);
        let address = before.map(|patron| &patron.address);
        let phone = text("phone", before.and_then(|patron| patron.phone.as_deref()));
        Entry {
            membership: Membership {
                id: enrolled.map_or_else(|| MembershipId::new(app.new_id(now)), |membership| membership.id),
                patron: id,
                operator: library.operator,
                category: CategoryCode::new(category),
                valid_from: enrolled.map_or(self.today, |membership| membership.valid_from),
                valid_until: valid_until
                    .or_else(|| enrolled.map(|membership| membership.valid_until))
                    .unwrap_or_else(|| domain::time::days_after(self.today, ENROLLED_DAYS)),
                owed: enrolled.map_or(Money::ZERO, |membership| membership.owed),
            },
            patron: Patron {
                id,
                family_name,
                given_name: text("given_name", before.map(|patron| patron.given_name.as_str())),
                birth_on,
                email: mail,
                phone: (!phone.is_empty()).then_some(phone),
                address: Address {
                    street: text("street", address.map(|address| address.street.as_str())),
                    postcode: text("postcode", address.map(|address| address.postcode.as_str())),
                    city: text("city", address.map(|address| address.city.as_str())),
                },
                language,
                home_library: Some(library.id),
                history_since: before.and_then(|patron| patron.history_since),
            },
            card: card.to_owned(),
            ils: library.ils.clone(),
            guardian: None,
            is_linked: false,
            seen: known.map(|known| (known.patron.clone(), known.membership.clone())),
        }
    }
}

async fn known(conn: &mut store::Conn, library: &Library, card: &str, today: Date) -> Outcome<Option<Known>> {
    let Some(patron) = store::patron::by_card(conn, &library.ils, card).await? else {
        return Ok(None);
    };
    let membership = membership(conn, patron.id, library.operator, today).await?;
    let guardians = store::family::guardian_patrons(conn, patron.id).await?;
    Ok(Some(Known {
        membership,
        guardians: guardians.into_iter().collect(),
        patron,
    }))
}

async fn membership(
    conn: &mut store::Conn,
    patron: PatronId,
    operator: OperatorId,
    today: Date,
) -> Outcome<Option<Membership>> {
    let standing = store::patron::standing(conn, patron, today).await?;
    let memberships = standing.map(|standing| standing.memberships).unwrap_or_default();
    Ok(memberships
        .into_iter()
        .find(|membership| membership.operator == operator))
}

/// A reader as they are now, with what their line speaks of.
async fn as_is(
    conn: &mut store::Conn,
    patron: PatronId,
    operator: OperatorId,
    today: Date,
) -> Outcome<Option<(Patron, Option<Membership>)>> {
    let Some(found) = store::patron::find(conn, patron).await? else {
        return Ok(None);
    };
    Ok(Some((found, membership(conn, patron, operator, today).await?)))
}

/// The card of somebody of the same name who was born on the same day.
async fn namesake(conn: &mut store::Conn, patron: &Patron) -> Outcome<Option<String>> {
    let Some(birth_on) = patron.birth_on else {
        return Ok(None);
    };
    let found = store::patron::namesakes(conn, &patron.name_key(), birth_on).await?;
    let Some(other) = found.into_iter().next() else {
        return Ok(None);
    };
    let cards = store::patron::cards(conn, other.id).await?;
    Ok(Some(
        cards
            .into_iter()
            .next()
            .map_or_else(|| "—".to_owned(), |card| card.number),
    ))
}

/// What a line says otherwise: the column, before, after.
fn differences(known: &Known, entry: &Entry) -> Vec<(&'static str, String, String)> {
    let (before, after) = (&known.patron, &entry.patron);
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let enrolled = known.membership.as_ref();
    let home = |patron: &Patron| patron.home_library.map(|id| id.to_string()).unwrap_or_default();
    let all = [
        (
            "family_name",
            before.family_name.clone(),
            after.family_name.clone(),
        ),
        ("given_name", before.given_name.clone(), after.given_name.clone()),
        ("birth_on", day(before.birth_on), day(after.birth_on)),
        (
            "email",
            before.email.clone().unwrap_or_default(),
            after.email.clone().unwrap_or_default(),
        ),
        (
            "phone",
            before.phone.clone().unwrap_or_default(),
            after.phone.clone().unwrap_or_default(),
        ),
        (
            "street",
            before.address.street.clone(),
            after.address.street.clone(),
        ),
        (
            "postcode",
            before.address.postcode.clone(),
            after.address.postcode.clone(),
        ),
        ("city", before.address.city.clone(), after.address.city.clone()),
        (
            "language",
            before.language.code().to_owned(),
            after.language.code().to_owned(),
        ),
        ("library", home(before), home(after)),
        (
            "category",
            enrolled
                .map(|membership| membership.category.to_string())
                .unwrap_or_default(),
            entry.membership.category.to_string(),
        ),
        (
            "valid_until",
            day(enrolled.map(|membership| membership.valid_until)),
            entry.membership.valid_until.to_string(),
        ),
    ];
    all.into_iter()
        .filter(|(_, before, after)| before != after)
        .collect()
}

/// Writes what the lines say, in parts; the adults who answer for others are linked once all are there. A
/// reader who was changed since the line was judged is left alone: their cards are returned, and the same
/// table says what is left of it.
///
/// # Errors
/// When the database fails; what was written is the same when it is done again.
pub async fn write(app: &App, judged: &[Judged]) -> Outcome<Vec<String>> {
    let mut left = Vec::new();
    let entries: Vec<(&Entry, bool)> = judged
        .iter()
        .filter_map(|line| match &line.outcome {
            Judgement::New(entry) => Some((entry.as_ref(), true)),
            Judgement::Changed(entry, _) => Some((entry.as_ref(), false)),
            Judgement::Same | Judgement::Wrong(_) => None,
        })
        .collect();
    let actor = Actor {
        name: "import".into(),
        request: String::new(),
    };
    for part in entries.chunks(AT_ONCE) {
        let mut act = Act::begin(app, &actor).await?;
        for (entry, is_new) in part {
            if !put(&mut act, entry, *is_new).await? {
                left.push(entry.card.clone());
            }
        }
        act.commit().await?;
    }
    let written = entries.iter().filter(|(entry, _)| !left.contains(&entry.card));
    let linked: Vec<&Entry> = written.map(|(entry, _)| *entry).collect();
    for part in linked.chunks(AT_ONCE) {
        let mut act = Act::begin(app, &actor).await?;
        let mut accounts: HashMap<String, Option<AccountId>> = HashMap::new();
        for entry in part {
            let Some(card) = entry.guardian.as_ref().filter(|_| !entry.is_linked) else {
                continue;
            };
            if !accounts.contains_key(card) {
                let account = account_of(&mut act, &entry.ils, card).await?;
                accounts.insert(card.clone(), account);
            }
            if let Some(Some(account)) = accounts.get(card) {
                store::account::link(act.conn(), *account, entry.patron.id, "guardian", "all").await?;
            }
        }
        act.commit().await?;
    }
    Ok(left)
}

/// Writes a reader, unless they are no longer as they were seen; says whether it did.
async fn put(act: &mut Act<'_>, entry: &Entry, is_new: bool) -> Outcome<bool> {
    let now = act.moment.now;
    if is_new {
        store::patron::insert(act.conn(), &entry.patron, now).await?;
        let card = Card {
            id: CardId::new(act.id()),
            patron: entry.patron.id,
            ils: entry.ils.clone(),
            number: entry.card.clone(),
            state: CardState::Active,
            issued_at: now,
        };
        match store::patron::give_card(act.conn(), &card).await {
            Err(why) if why.is_taken() => return Err(Failure::Conflict),
            other => other?,
        }
        // No password is right until one is chosen: with the card, at « Activer mon compte ».
        open_account(act, &entry.patron, "").await?;
    } else {
        let (patron, today) = (entry.patron.id, act.moment.today);
        store::lock::patron(&mut act.tx, act.app.db.dialect(), patron).await?;
        let known = as_is(act.conn(), patron, entry.membership.operator, today).await?;
        if known != entry.seen {
            return Ok(false);
        }
        store::patron::update(act.conn(), &entry.patron).await?;
    }
    store::patron::enrol(act.conn(), &entry.membership).await?;
    let verb = if is_new {
        "patron.register"
    } else {
        "patron.change"
    };
    act.audit(verb, "patron", entry.patron.id.get(), None, None)
        .await?;
    Ok(true)
}

/// The sign-in of whoever has a card.
async fn account_of(act: &mut Act<'_>, ils: &str, card: &str) -> Outcome<Option<AccountId>> {
    match store::patron::by_card(act.conn(), ils, card).await? {
        Some(adult) => {
            let account = store::account::of_patron(act.conn(), adult.id).await?;
            Ok(account.map(|account| account.id))
        }
        None => Ok(None),
    }
}
