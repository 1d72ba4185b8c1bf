//! Patrons: the person, the enrolments, the cards, and what stands against them.

use domain::email;
use domain::id::{AccountId, CardId, LibraryId, MembershipId, OperatorId, PatronId};
use domain::language::Language;
use domain::library::Address;
use domain::money::Money;
use domain::patron::{Card, CardState, CategoryCode, Membership, Patron, StaffBlock, Standing};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::{Conn, rows_among};
use crate::error::Result;
use crate::read;

const COLUMNS: &str =
    "p.patron_id, p.family_name, p.given_name, p.birth_on, p.email, p.phone, p.street, p.postcode,
    p.city, p.language, p.home_library_id, p.history_since_at";

fn patron(row: &AnyRow) -> Result<Patron> {
    let text = |column: usize| -> Result<String> {
        Ok(row.try_get::<Option<String>, _>(column)?.unwrap_or_default())
    };
    Ok(Patron {
        id: PatronId::new(row.try_get(0)?),
        family_name: row.try_get(1)?,
        given_name: row.try_get(2)?,
        birth_on: read::maybe_day(row, 3)?,
        email: row.try_get(4)?,
        phone: row.try_get(5)?,
        address: Address {
            street: text(6)?,
            postcode: text(7)?,
            city: text(8)?,
        },
        language: read::code(row, 9, "language", Language::from_code)?,
        home_library: row.try_get::<Option<i64>, _>(10)?.map(LibraryId::new),
        history_since: read::maybe_instant(row, 11)?,
    })
}

/// A patron.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: PatronId) -> Result<Option<Patron>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from patron p where p.patron_id = $1 and p.deleted_at is null"
    ));
    let row = sqlx::query(sql).bind(id.get()).fetch_optional(conn).await?;
    row.as_ref().map(patron).transpose()
}

/// These patrons, in any order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[PatronId]) -> Result<Vec<Patron>> {
    let mut patrons = Vec::with_capacity(ids.len());
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!("select {COLUMNS} from patron p where p.patron_id in ({list})")
    })
    .await?;
    for row in rows {
        patrons.push(patron(&row)?);
    }
    Ok(patrons)
}

/// Those for whom an account may act: its own patron first, then those it answers for, by name.
///
/// # Errors
/// When the database fails.
pub async fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<Patron>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from patron p join account_patron l on l.patron_id = p.patron_id
         where l.account_id = $1 and p.deleted_at is null
         order by case when l.role = 'self' then 0 else 1 end, p.name_key, p.patron_id"
    ));
    let rows = sqlx::query(sql).bind(account.get()).fetch_all(conn).await?;
    rows.iter().map(patron).collect()
}

/// The patron of a card that is in use; a replaced card is nobody's.
///
/// # Errors
/// When the database fails.
pub async fn by_card(conn: &mut Conn, ils: &str, number: &str) -> Result<Option<Patron>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from patron p join card c on c.patron_id = p.patron_id
         where c.ils = $1 and c.number = $2 and c.state <> 'replaced' and p.deleted_at is null"
    ));
    let row = sqlx::query(sql)
        .bind(ils)
        .bind(number)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(patron).transpose()
}

/// Patrons whose folded name holds these words, by name.
///
/// # Errors
/// When the database fails.
pub async fn by_name(conn: &mut Conn, name_key: &str, limit: i64) -> Result<Vec<Patron>> {
    // The key is folded: letters, digits and spaces, so that no % or _ can be in it.
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from patron p where p.name_key like $1 and p.deleted_at is null order by p.name_key, p.patron_id limit $2"
    ));
    let pattern = format!("%{}%", name_key.replace(' ', "%"));
    let rows = sqlx::query(sql).bind(pattern).bind(limit).fetch_all(conn).await?;
    rows.iter().map(patron).collect()
}

/// The patrons of this folded name who were born on this day.
///
/// # Errors
/// When the database fails.
pub async fn namesakes(conn: &mut Conn, name_key: &str, birth_on: Date) -> Result<Vec<Patron>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from patron p where p.name_key = $1 and p.birth_on = $2 and p.deleted_at is null order by p.patron_id"
    ));
    let rows = sqlx::query(sql)
        .bind(name_key)
        .bind(birth_on.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter().map(patron).collect()
}

/// The category that most patrons born between two days have, one other than `except`.
///
/// # Errors
/// When the database fails.
pub async fn usual_category(
    conn: &mut Conn,
    (first, last): (Date, Date),
    except: Option<&CategoryCode>,
) -> Result<Option<CategoryCode>> {
    let row = sqlx::query(
        "select m.category from membership m join patron p on p.patron_id = m.patron_id
         where p.birth_on >= $1 and p.birth_on <= $2 and p.deleted_at is null and m.category <> $3
         group by m.category order by count(*) desc, m.category limit 1",
    )
    .bind(first.to_string())
    .bind(last.to_string())
    .bind(except.map_or("", CategoryCode::as_str))
    .fetch_optional(conn)
    .await?;
    let code = row.map(|row| row.try_get::<String, _>("category")).transpose()?;
    Ok(code.map(CategoryCode::new))
}

/// Writes a new patron.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, patron: &Patron, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into patron (patron_id, family_name, given_name, name_key, birth_on, email, phone, street, postcode, city,
             language, home_library_id, history_since_at, created_at, email_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(patron.id.get())
    .bind(patron.family_name.as_str())
    .bind(patron.given_name.as_str())
    .bind(patron.name_key())
    .bind(patron.birth_on.map(|day| day.to_string()))
    .bind(patron.email.as_deref())
    .bind(patron.phone.as_deref())
    .bind(patron.address.street.as_str())
    .bind(patron.address.postcode.as_str())
    .bind(patron.address.city.as_str())
    .bind(patron.language.code())
    .bind(patron.home_library.map(LibraryId::get))
    .bind(patron.history_since.map(|at| at.as_second()))
    .bind(now.as_second())
    .bind(patron.email.as_deref().map(email::key))
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes what is said of a patron otherwise than before.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, patron: &Patron) -> Result<()> {
    sqlx::query(
        "update patron set family_name = $2, given_name = $3, name_key = $4, birth_on = $5, email = $6, phone = $7,
             street = $8, postcode = $9, city = $10, language = $11, home_library_id = $12, email_key = $13
         where patron_id = $1 and deleted_at is null",
    )
    .bind(patron.id.get())
    .bind(patron.family_name.as_str())
    .bind(patron.given_name.as_str())
    .bind(patron.name_key())
    .bind(patron.birth_on.map(|day| day.to_string()))
    .bind(patron.email.as_deref())
    .bind(patron.phone.as_deref())
    .bind(patron.address.street.as_str())
    .bind(patron.address.postcode.as_str())
    .bind(patron.address.city.as_str())
    .bind(patron.language.code())
    .bind(patron.home_library.map(LibraryId::get))
    .bind(patron.email.as_deref().map(email::key))
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes an enrolment; one with the same operator is renewed.
///
/// # Errors
/// When the database fails.
pub async fn enrol(conn: &mut Conn, membership: &Membership) -> Result<()> {
    sqlx::query(
        "insert into membership (membership_id, patron_id, operator_id, category, valid_from_on, valid_until_on, owed_cents)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (patron_id, operator_id) do update set category = excluded.category,
             valid_from_on = excluded.valid_from_on, valid_until_on = excluded.valid_until_on, owed_cents = excluded.owed_cents",
    )
    .bind(membership.id.get())
    .bind(membership.patron.get())
    .bind(membership.operator.get())
    .bind(membership.category.as_str())
    .bind(membership.valid_from.to_string())
    .bind(membership.valid_until.to_string())
    .bind(membership.owed.cents())
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a card.
///
/// # Errors
/// When the database fails or the number is somebody's already.
pub async fn give_card(conn: &mut Conn, card: &Card) -> Result<()> {
    sqlx::query("insert into card (card_id, patron_id, ils, number, state, issued_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(card.id.get())
        .bind(card.patron.get())
        .bind(card.ils.as_str())
        .bind(card.number.as_str())
        .bind(card.state.code())
        .bind(card.issued_at.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// Puts a card into a state.
///
/// # Errors
/// When the database fails.
pub async fn set_card_state(conn: &mut Conn, id: CardId, state: CardState) -> Result<()> {
    sqlx::query("update card set state = $2 where card_id = $1")
        .bind(id.get())
        .bind(state.code())
        .execute(conn)
        .await?;
    Ok(())
}

/// The cards of a patron, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn cards(conn: &mut Conn, patron: PatronId) -> Result<Vec<Card>> {
    let rows = sqlx::query(
        "select card_id, patron_id, ils, number, state, issued_at from card where patron_id = $1
         order by issued_at desc, card_id desc",
    )
    .bind(patron.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Card {
                id: CardId::new(row.try_get(0)?),
                patron: PatronId::new(row.try_get(1)?),
                ils: row.try_get(2)?,
                number: row.try_get(3)?,
                state: read::code(row, 4, "state of a card", CardState::from_code)?,
                issued_at: read::instant(row, 5)?,
            })
        })
        .collect()
}

/// All that a rule needs to know of a patron.
///
/// # Errors
/// When the database fails.
pub async fn standing(conn: &mut Conn, id: PatronId, today: Date) -> Result<Option<Standing>> {
    let Some(patron) = find(conn, id).await? else {
        return Ok(None);
    };
    let rows = sqlx::query(
        "select membership_id, operator_id, category, valid_from_on, valid_until_on, owed_cents
         from membership where patron_id = $1 order by membership_id",
    )
    .bind(id.get())
    .fetch_all(&mut *conn)
    .await?;
    let memberships = rows
        .iter()
        .map(|row| {
            Ok(Membership {
                id: MembershipId::new(row.try_get(0)?),
                patron: id,
                operator: OperatorId::new(row.try_get(1)?),
                category: CategoryCode::new(row.try_get::<String, _>(2)?),
                valid_from: read::day(row, 3)?,
                valid_until: read::day(row, 4)?,
                owed: Money::from_cents(row.try_get(5)?),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let cards = cards(conn, id).await?;
    let card = cards
        .iter()
        .map(|card| card.state)
        .filter(|state| *state != CardState::Replaced)
        .min_by_key(|state| *state != CardState::Active);
    let row = sqlx::query(
        "select (select cast(coalesce(sum(amount_cents - paid_cents), 0) as bigint) from fee
                 where patron_id = $1 and settled_at is null),
                (select count(*) from loan where patron_id = $1 and returned_at is null and due_on < $2)",
    )
    .bind(id.get())
    .bind(today.to_string())
    .fetch_one(&mut *conn)
    .await?;
    let overdue: i64 = row.try_get(1)?;
    let blocks = sqlx::query(
        "select library_id, note from block where patron_id = $1 and lifted_at is null order by block_id",
    )
    .bind(id.get())
    .fetch_all(&mut *conn)
    .await?;
    Ok(Some(Standing {
        patron: id,
        birth_on: patron.birth_on,
        memberships,
        card,
        owed: Money::from_cents(row.try_get(0)?),
        overdue_items: u32::try_from(overdue).unwrap_or(u32::MAX),
        staff_blocks: blocks
            .iter()
            .map(|row| {
                Ok(StaffBlock {
                    library: LibraryId::new(row.try_get(0)?),
                    note: row.try_get(1)?,
                })
            })
            .collect::<Result<_>>()?,
    }))
}

/// Another address for mail.
///
/// # Errors
/// When the database fails.
pub async fn set_email(conn: &mut Conn, id: PatronId, address: &str) -> Result<()> {
    sqlx::query("update patron set email = $2, email_key = $3 where patron_id = $1 and deleted_at is null")
        .bind(id.get())
        .bind(address)
        .bind(email::key(address))
        .execute(conn)
        .await?;
    Ok(())
}

/// Declares lost the cards that are in use. Returns how many were.
///
/// # Errors
/// When the database fails.
pub async fn lose_cards(conn: &mut Conn, id: PatronId) -> Result<u64> {
    let done = sqlx::query("update card set state = 'lost' where patron_id = $1 and state = 'active'")
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// Stops a patron until a librarian lifts it.
///
/// # Errors
/// When the database fails.
pub async fn block(
    conn: &mut Conn,
    id: i64,
    patron: PatronId,
    library: LibraryId,
    note: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into block (block_id, patron_id, library_id, note, begun_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(patron.get())
    .bind(library.get())
    .bind(note)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}
