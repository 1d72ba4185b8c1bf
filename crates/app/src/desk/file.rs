//! The reader's file: what the desk needs once a card is read, and finding it without the card.

use domain::account::card_key;
use domain::block::Block;
use domain::circulation::policy::Question;
use domain::circulation::ruling::{Deciding, of_loan};
use domain::consultation::Page;
use domain::fee::Fee;
use domain::fold::fold;
use domain::id::{LibraryId, PatronId};
use domain::language::Language;
use domain::patron::{Card, Patron, Standing};
use domain::staff::Role;
use store::network::Network;

use crate::App;
use crate::consultation;
use crate::failure::{Failure, Outcome};
use crate::hold::SeenHold;
use crate::loan::SeenLoan;
use crate::person::Librarian;

/// Readers found by a name at once.
const FOUND: i64 = 30;

/// A reader at the desk.
#[derive(Debug)]
pub struct File {
    /// Who.
    pub patron: Patron,
    /// Enrolments, card, debts.
    pub standing: Standing,
    /// Why they may neither borrow nor reserve here, if so.
    pub blocks: Vec<Block>,
    /// The cards, the newest first.
    pub cards: Vec<Card>,
    /// What is lent, the soonest due first.
    pub loans: Vec<SeenLoan>,
    /// The rules that decided of each, in the same order.
    pub loan_rules: Vec<Vec<Deciding>>,
    /// The open holds.
    pub holds: Vec<SeenHold>,
    /// What is owed.
    pub fees: Vec<Fee>,
}

/// The file of a reader at a library's desk, for a page that shows it: it is noted that the librarian looked.
///
/// # Errors
/// As not found when the librarian has no desk there, or there is no such reader.
pub async fn file(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    page: Page,
) -> Outcome<File> {
    let network = app.network().await?;
    let operator = network
        .operator_of(at)
        .filter(|_| librarian.may(Role::Desk, at))
        .ok_or(Failure::NotFound)?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let person = store::patron::find(&mut conn, patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let standing = store::patron::standing(&mut conn, patron, today)
        .await?
        .ok_or(Failure::NotFound)?;
    consultation::note(app, librarian, at, patron, page);
    let cards = store::patron::cards(&mut conn, patron).await?;
    let fees = store::fee::owed_by(&mut conn, patron).await?;
    drop(conn);
    let question = Question {
        library: at,
        category: standing.category(operator, today),
        document_type: None,
        audience: None,
    };
    let blocks = standing.blocks(operator, &network.policies.resolve(&question, today), today);
    let mut holds = crate::hold::of_reader(app, patron).await?;
    holds.retain(|seen| seen.hold.state.is_open());
    let loans = crate::loan::of_reader(app, patron).await?;
    let loan_rules = loans
        .iter()
        .map(|loan| rules(&network, &standing, loan))
        .collect();
    Ok(File {
        loan_rules,
        patron: person,
        standing,
        blocks,
        cards,
        loans,
        holds,
        fees,
    })
}

fn rules(network: &Network, standing: &Standing, seen: &SeenLoan) -> Vec<Deciding> {
    let (loan, item) = (&seen.loan, seen.item.as_ref().map(|item| &item.standing));
    let question = |library| Question {
        library,
        category: network
            .operator_of(library)
            .and_then(|operator| standing.category(operator, loan.lent_on)),
        document_type: item.map(|item| item.document_type),
        audience: item.and_then(|item| item.audience),
    };
    of_loan(
        &network.policies,
        &question(loan.library),
        loan.lent_on,
        item.map(|item| question(item.owner)).as_ref(),
    )
}

/// The reader whose card was read at a desk, if it is one.
///
/// # Errors
/// As not found when the librarian has no desk there.
pub async fn reader_of_card(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    number: &str,
) -> Outcome<Option<PatronId>> {
    let network = app.network().await?;
    let library = network
        .library(at)
        .filter(|_| librarian.may(Role::Desk, at))
        .ok_or(Failure::NotFound)?;
    let key = card_key(number);
    if key.is_empty() {
        return Ok(None);
    }
    let mut conn = app.db.read().await?;
    let patron = store::patron::by_card(&mut conn, &library.ils, &key).await?;
    Ok(patron.map(|patron| patron.id))
}

/// Readers by card, else by words of their name, each with the newest card.
///
/// # Errors
/// As not found when the librarian has no desk there.
pub async fn find(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    asked: &str,
) -> Outcome<Vec<(Patron, Option<Card>)>> {
    let by_card = reader_of_card(app, librarian, at, asked).await?;
    let mut conn = app.db.read().await?;
    let patrons = match by_card {
        Some(id) => store::patron::find(&mut conn, id).await?.into_iter().collect(),
        None => {
            let folded = fold(asked);
            let mut words: Vec<&str> = folded.split_whitespace().collect();
            let mut patrons = Vec::new();
            // « Delvaux Camille » is how names are filed, « Camille Delvaux » how they are said.
            for _ in 0..words.len().min(2) {
                if patrons.is_empty() {
                    patrons = store::patron::by_name(&mut conn, &words.join(" "), FOUND).await?;
                    words.rotate_left(1);
                }
            }
            patrons
        }
    };
    let mut found = Vec::with_capacity(patrons.len());
    for patron in patrons {
        let card = store::patron::cards(&mut conn, patron.id)
            .await?
            .into_iter()
            .next();
        found.push((patron, card));
    }
    Ok(found)
}

/// The categories of readers that the network knows, by code, each with its name in a language.
///
/// # Errors
/// When the database fails.
pub async fn categories(app: &App, language: Language) -> Outcome<Vec<(String, String)>> {
    let mut conn = app.db.read().await?;
    let named = store::label::of_kind(&mut conn, "category").await?;
    drop(conn);
    let mut categories: Vec<(String, String)> = named
        .into_iter()
        .map(|(code, names)| {
            let name = names.get(language.code()).or_else(|| names.get("fr")).cloned();
            (code.clone(), name.unwrap_or(code))
        })
        .collect();
    if categories.is_empty() {
        // A network that named none has those of its rules.
        let network = app.network().await?;
        let codes = network
            .policies
            .all()
            .iter()
            .filter_map(|policy| policy.scope.category.as_ref());
        categories = codes.map(|code| (code.to_string(), code.to_string())).collect();
        categories.push(("adult".to_owned(), "adult".to_owned()));
        categories.sort();
        categories.dedup();
    }
    Ok(categories)
}
