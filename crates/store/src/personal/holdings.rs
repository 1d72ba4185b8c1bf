//! A table of what is held of a person: one entry for each kind of thing. Whoever adds a table about
//! people adds its entry here, and its erasure in `tombstone`.

use super::{Column, Holding, Kind, Of};

const fn column(name: &'static str, sql: &'static str, kind: Kind) -> Column {
    Column { name, sql, kind }
}

const fn text(name: &'static str, sql: &'static str) -> Column {
    column(name, sql, Kind::Text)
}

const fn count(name: &'static str, sql: &'static str) -> Column {
    column(name, sql, Kind::Count)
}

const fn instant(name: &'static str, sql: &'static str) -> Column {
    column(name, sql, Kind::Instant)
}

const fn day(name: &'static str, sql: &'static str) -> Column {
    column(name, sql, Kind::Day)
}

const fn money(name: &'static str, sql: &'static str) -> Column {
    column(name, sql, Kind::Money)
}

/// A code whose words begin with `words`.
const fn code(name: &'static str, sql: &'static str, words: &'static str) -> Column {
    column(name, sql, Kind::Code(words))
}

/// All of them, in the order in which they are shown.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        noun: "person",
        table: "patron",
        column: "patron_id",
        of: Of::Patron,
        from: "patron p",
        filter: "p.patron_id = $1 and p.deleted_at is null",
        columns: &[
            text("family-name", "p.family_name"),
            text("given-name", "p.given_name"),
            day("birth", "p.birth_on"),
            text("mail", "p.email"),
            text("phone", "p.phone"),
            text("street", "p.street"),
            text("postcode", "p.postcode"),
            text("city", "p.city"),
            code("language", "p.language", "site-language"),
            text(
                "library",
                "(select b.name from library b where b.library_id = p.home_library_id)",
            ),
            instant("history-since", "p.history_since_at"),
            instant("since", "p.created_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "membership",
        table: "membership",
        column: "patron_id",
        of: Of::Patron,
        from: "membership m",
        filter: "m.patron_id = $1",
        columns: &[
            day("from", "m.valid_from_on"),
            day("until", "m.valid_until_on"),
            text(
                "operator",
                "(select o.name from operator o where o.operator_id = m.operator_id)",
            ),
            text("category", "m.category"),
            money("owed", "m.owed_cents"),
        ],
        outlives: Some("enrolments are counted by year; without the person they name nobody"),
    },
    Holding {
        noun: "card",
        table: "card",
        column: "patron_id",
        of: Of::Patron,
        from: "card c",
        filter: "c.patron_id = $1",
        columns: &[
            instant("since", "c.issued_at"),
            text("number", "c.number"),
            code("state", "c.state", "card-state"),
        ],
        outlives: None,
    },
    Holding {
        noun: "account",
        table: "account",
        column: "account_id",
        of: Of::Account,
        from: "account a",
        filter: "a.account_id = $1",
        columns: &[
            instant("since", "a.created_at"),
            text("identifier", "a.identifier"),
            text("name", "a.display_name"),
            code("language", "a.language", "site-language"),
            text(
                "library",
                "(select b.name from library b where b.library_id = a.home_library_id)",
            ),
        ],
        outlives: None,
    },
    Holding {
        noun: "family",
        table: "account_patron",
        column: "account_id",
        of: Of::Account,
        from: "account_patron g join patron p on p.patron_id = g.patron_id",
        filter: "g.account_id = $1 and g.role = 'guardian'",
        columns: &[
            text("given-name", "p.given_name"),
            text("family-name", "p.family_name"),
        ],
        outlives: None,
    },
    Holding {
        noun: "guardian",
        table: "account_patron",
        column: "patron_id",
        of: Of::Patron,
        from: "account_patron g join account a on a.account_id = g.account_id",
        filter: "g.patron_id = $1 and g.role = 'guardian'",
        columns: &[text("name", "a.display_name")],
        outlives: None,
    },
    Holding {
        noun: "session",
        table: "session",
        column: "account_id",
        of: Of::Account,
        from: "session s",
        filter: "s.account_id = $1",
        columns: &[
            instant("since", "s.begun_at"),
            instant("used", "s.seen_at"),
            instant("until", "s.expires_at"),
            text("agent", "s.agent"),
        ],
        outlives: None,
    },
    Holding {
        noun: "device",
        table: "known_device",
        column: "account_id",
        of: Of::Account,
        from: "known_device d",
        filter: "d.account_id = $1",
        columns: &[instant("used", "d.seen_at")],
        outlives: None,
    },
    Holding {
        noun: "link",
        table: "one_time_link",
        column: "account_id",
        of: Of::Account,
        from: "one_time_link l",
        filter: "l.account_id = $1",
        columns: &[
            instant("until", "l.expires_at"),
            code("purpose", "l.purpose", "data-purpose"),
            instant("used", "l.used_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "role",
        table: "staff_role",
        column: "account_id",
        of: Of::Account,
        from: "staff_role r",
        filter: "r.account_id = $1",
        columns: &[
            code("role", "r.role", "staff-role"),
            text(
                "library",
                "(select b.name from library b where b.library_id = r.library_id)",
            ),
        ],
        outlives: None,
    },
    Holding {
        noun: "loan",
        table: "loan",
        column: "patron_id",
        of: Of::Patron,
        from: "loan l",
        filter: "l.patron_id = $1",
        columns: &[
            instant("lent", "l.lent_at"),
            text(
                "title",
                "(select r.title from record r where r.record_number = l.record_number)",
            ),
            text(
                "library",
                "(select b.name from library b where b.library_id = l.library_id)",
            ),
            day("due", "l.due_on"),
            count("renewals", "l.renewals"),
            instant("returned", "l.returned_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "hold",
        table: "hold",
        column: "patron_id",
        of: Of::Patron,
        from: "hold h",
        filter: "h.patron_id = $1",
        columns: &[
            instant("placed", "h.placed_at"),
            text("reference", "h.reference"),
            text(
                "title",
                "(select r.title from record r where r.record_number = h.record_number)",
            ),
            text(
                "library",
                "(select b.name from library b where b.library_id = h.pickup_library_id)",
            ),
            code("state", "h.state", "hold-state"),
            code("origin", "h.origin", "hold-origin"),
            instant("changed", "h.changed_at"),
            text("reason", "h.reason"),
            text("note", "h.note"),
            money("amount", "h.fee_cents"),
        ],
        outlives: Some("kept four months as the queue's own history; the person's name is gone"),
    },
    Holding {
        noun: "hold-event",
        table: "hold",
        column: "patron_id",
        of: Of::Patron,
        from: "hold_event e join hold h on h.hold_id = e.hold_id",
        filter: "h.patron_id = $1",
        columns: &[
            instant("at", "e.at"),
            text("reference", "h.reference"),
            code("state", "e.state", "hold-state"),
            text("reason", "e.reason"),
        ],
        outlives: Some("as the hold"),
    },
    Holding {
        noun: "fee",
        table: "fee",
        column: "patron_id",
        of: Of::Patron,
        from: "fee f",
        filter: "f.patron_id = $1",
        columns: &[
            instant("at", "f.created_at"),
            code("cause", "f.cause", "fee-cause"),
            money("amount", "f.amount_cents"),
            money("paid", "f.paid_cents"),
            instant("settled", "f.settled_at"),
            text(
                "library",
                "(select b.name from library b where b.library_id = f.library_id)",
            ),
            text("note", "f.note"),
        ],
        outlives: None,
    },
    Holding {
        noun: "block",
        table: "block",
        column: "patron_id",
        of: Of::Patron,
        from: "block k",
        filter: "k.patron_id = $1",
        columns: &[
            instant("since", "k.begun_at"),
            text(
                "library",
                "(select b.name from library b where b.library_id = k.library_id)",
            ),
            text("note", "k.note"),
            instant("until-lifted", "k.lifted_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "last-reader",
        table: "item",
        column: "last_patron_id",
        of: Of::Patron,
        from: "item i",
        filter: "i.last_patron_id = $1",
        columns: &[
            text("barcode", "i.barcode"),
            text(
                "title",
                "(select r.title from record r where r.record_number = i.record_number)",
            ),
        ],
        outlives: None,
    },
    Holding {
        noun: "mail",
        table: "mail",
        column: "patron_id",
        of: Of::Patron,
        from: "mail m",
        filter: "m.patron_id = $1",
        columns: &[
            instant("at", "m.composed_at"),
            text("mail", "m.recipient"),
            text("subject", "m.subject"),
            text("text", "m.body_text"),
            instant("sent", "m.sent_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "mail-account",
        table: "mail",
        column: "account_id",
        of: Of::Account,
        from: "mail m",
        filter: "m.account_id = $1 and m.patron_id is null",
        columns: &[
            instant("at", "m.composed_at"),
            text("mail", "m.recipient"),
            text("subject", "m.subject"),
            text("text", "m.body_text"),
            instant("sent", "m.sent_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "address",
        table: "address_change",
        column: "account_id",
        of: Of::Account,
        from: "address_change c",
        filter: "c.account_id = $1",
        columns: &[
            instant("at", "c.asked_at"),
            text("old-mail", "c.old_email"),
            text("mail", "c.new_email"),
            instant("confirmed", "c.confirmed_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "address-reader",
        table: "address_change",
        column: "patron_id",
        of: Of::Patron,
        from: "address_change c",
        filter: "c.patron_id = $1 and not exists (select 1 from account_patron o where o.account_id = c.account_id and o.patron_id = c.patron_id and o.role = 'self')",
        columns: &[instant("at", "c.asked_at"), text("mail", "c.new_email")],
        outlives: None,
    },
    Holding {
        noun: "preregistration",
        table: "preregistration",
        column: "account_id",
        of: Of::Account,
        from: "preregistration p",
        filter: "p.account_id = $1",
        columns: &[
            instant("at", "p.requested_at"),
            text("reference", "p.code"),
            code("state", "p.state", "preregistration-state"),
            text("mail", "p.email"),
            text("phone", "p.phone"),
            day("until", "p.expires_on"),
        ],
        outlives: None,
    },
    Holding {
        noun: "audit-done",
        table: "audit",
        column: "actor",
        of: Of::Account,
        from: "audit u",
        filter: "u.actor = 'account:' || cast($1 as text)",
        columns: &[
            instant("at", "u.at"),
            text("verb", "u.verb"),
            text("noun", "u.noun"),
        ],
        outlives: Some("who changed what, as proof; the number names nobody once the person is gone"),
    },
    Holding {
        noun: "audit-account",
        table: "audit",
        column: "account",
        of: Of::Account,
        from: "audit u",
        filter: "u.noun = 'account' and u.id = $1 and u.actor <> 'account:' || cast($1 as text)",
        columns: &[instant("at", "u.at"), text("verb", "u.verb")],
        outlives: Some("as above"),
    },
    Holding {
        noun: "audit-person",
        table: "audit",
        column: "patron",
        of: Of::Patron,
        from: "audit u",
        filter: "u.noun = 'patron' and u.id = $1",
        columns: &[instant("at", "u.at"), text("verb", "u.verb")],
        outlives: Some("as above"),
    },
    Holding {
        noun: "saved-search",
        table: "saved_search",
        column: "account_id",
        of: Of::Account,
        from: "saved_search q",
        filter: "q.account_id = $1",
        columns: &[
            instant("at", "q.changed_at"),
            text("name", "q.name"),
            text("query", "q.query"),
        ],
        outlives: None,
    },
    Holding {
        noun: "alert",
        table: "alert",
        column: "account_id",
        of: Of::Account,
        from: "alert a",
        filter: "a.account_id = $1",
        columns: &[
            instant("since", "a.since_at"),
            text(
                "name",
                "(select q.name from saved_search q where q.saved_search_id = a.saved_search_id)",
            ),
            code("frequency", "a.frequency", "alert-frequency"),
            instant("sent", "a.mailed_at"),
            instant("ended", "a.ended_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "alert-library",
        table: "alert",
        column: "account_id",
        of: Of::Account,
        from: "alert_library l join alert a on a.alert_id = l.alert_id",
        filter: "a.account_id = $1",
        columns: &[
            text(
                "name",
                "(select q.name from saved_search q where q.saved_search_id = a.saved_search_id)",
            ),
            text(
                "library",
                "(select b.name from library b where b.library_id = l.library_id)",
            ),
        ],
        outlives: None,
    },
    Holding {
        noun: "alert-told",
        table: "alert",
        column: "account_id",
        of: Of::Account,
        from: "alert_match m join alert a on a.alert_id = m.alert_id",
        filter: "a.account_id = $1",
        columns: &[
            instant("at", "m.matched_at"),
            text(
                "name",
                "(select q.name from saved_search q where q.saved_search_id = a.saved_search_id)",
            ),
            text(
                "title",
                "(select r.title from record r where r.record_number = m.record_number)",
            ),
        ],
        outlives: None,
    },
    Holding {
        noun: "basket",
        table: "basket",
        column: "account_id",
        of: Of::Account,
        from: "basket k join basket_record t on t.basket_id = k.basket_id",
        filter: "k.account_id = $1",
        columns: &[
            text(
                "title",
                "(select r.title from record r where r.record_number = t.record_number)",
            ),
            instant("changed", "k.changed_at"),
            instant("deleted", "t.emptied_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "list",
        table: "list",
        column: "account_id",
        of: Of::Account,
        from: "list l",
        filter: "l.account_id = $1",
        columns: &[
            instant("at", "l.created_at"),
            text("name", "l.name"),
            text("description", "l.description"),
            // The link itself is a secret.
            code(
                "shared",
                "case when l.share_token is null then 'private' else 'shared' end",
                "data-list",
            ),
            instant("changed", "l.changed_at"),
            instant("deleted", "l.deleted_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "list-record",
        table: "list",
        column: "account_id",
        of: Of::Account,
        from: "list_record t join list l on l.list_id = t.list_id",
        filter: "l.account_id = $1",
        columns: &[
            instant("at", "t.added_at"),
            text("name", "l.name"),
            text(
                "title",
                "(select r.title from record r where r.record_number = t.record_number)",
            ),
            text("note", "t.note"),
        ],
        outlives: None,
    },
    Holding {
        noun: "registration",
        table: "registration",
        column: "patron_id",
        of: Of::Patron,
        from: "registration g join event e on e.event_id = g.event_id",
        filter: "g.patron_id = $1",
        columns: &[
            instant("at", "g.placed_at"),
            text("title", "e.title"),
            text(
                "library",
                "(select b.name from library b where b.library_id = e.library_id)",
            ),
            code("state", "g.state", "registration-state"),
            count("seats", "g.seats"),
            text("phone", "g.phone"),
            text("note", "g.note"),
            text("answer", "g.answer"),
            instant("changed", "g.changed_at"),
        ],
        outlives: Some("the seats of an event are counted for three months; the words and the name are gone"),
    },
    Holding {
        noun: "registration-child",
        table: "registration",
        column: "patron_id",
        of: Of::Patron,
        from: "registration_child c join registration g on g.registration_id = c.registration_id
            join event e on e.event_id = g.event_id",
        filter: "g.patron_id = $1",
        columns: &[
            text("given-name", "c.name"),
            count("age", "c.age"),
            text("title", "e.title"),
        ],
        outlives: None,
    },
    Holding {
        noun: "registration-link",
        table: "registration",
        column: "patron_id",
        of: Of::Patron,
        from: "registration_link k join registration g on g.registration_id = k.registration_id
            join event e on e.event_id = g.event_id",
        filter: "g.patron_id = $1",
        columns: &[instant("until", "k.expires_at"), text("title", "e.title")],
        outlives: None,
    },
    Holding {
        noun: "contribution",
        table: "contribution",
        column: "account_id",
        of: Of::Account,
        from: "contribution c",
        filter: "c.account_id = $1",
        columns: &[
            instant("at", "c.written_at"),
            text("name", "c.signature"),
            code("kind", "c.kind", "contribution-kind"),
            text(
                "document",
                "(select r.title from record r where r.record_number =
                    case when c.subject like 'record:%' then cast(substr(c.subject, 8) as bigint) end)",
            ),
            text("title", "c.title"),
            text("text", "c.body"),
            count("rating", "c.rating"),
            code("state", "c.state", "contribution-state"),
            text("note", "c.note"),
            instant("changed", "c.changed_at"),
        ],
        outlives: None,
    },
    Holding {
        noun: "report",
        table: "contribution_report",
        column: "account_id",
        of: Of::Account,
        from: "contribution_report r join contribution c on c.contribution_id = r.contribution_id",
        filter: "r.account_id = $1",
        columns: &[instant("at", "r.reported_at"), text("title", "c.title")],
        outlives: None,
    },
    Holding {
        noun: "suggestion",
        table: "suggestion_asker",
        column: "patron_id",
        of: Of::Patron,
        from: "suggestion_asker a join suggestion s on s.suggestion_id = a.suggestion_id",
        filter: "a.patron_id = $1",
        columns: &[
            instant("at", "a.asked_at"),
            text("title", "s.title"),
            text(
                "library",
                "(select b.name from library b where b.library_id = s.library_id)",
            ),
            code("state", "s.state", "suggestion-state"),
            text("text", "a.comment"),
            instant("wished", "a.hold_wished_at"),
        ],
        outlives: None,
    },
];
