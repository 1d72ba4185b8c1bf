//! A table of what is held of a person: one entry for each kind of thing. Whoever adds a table about
//! people adds its entry here, and its erasure in `tombstone`.

use super::{Column, Holding, Kind, Of};

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
            Column {
                name: "family-name",
                sql: "p.family_name",
                kind: Kind::Text,
            },
            Column {
                name: "given-name",
                sql: "p.given_name",
                kind: Kind::Text,
            },
            Column {
                name: "birth",
                sql: "p.birth_on",
                kind: Kind::Day,
            },
            Column {
                name: "mail",
                sql: "p.email",
                kind: Kind::Text,
            },
            Column {
                name: "phone",
                sql: "p.phone",
                kind: Kind::Text,
            },
            Column {
                name: "street",
                sql: "p.street",
                kind: Kind::Text,
            },
            Column {
                name: "postcode",
                sql: "p.postcode",
                kind: Kind::Text,
            },
            Column {
                name: "city",
                sql: "p.city",
                kind: Kind::Text,
            },
            Column {
                name: "language",
                sql: "p.language",
                kind: Kind::Code("site-language"),
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = p.home_library_id)",
                kind: Kind::Text,
            },
            Column {
                name: "history-since",
                sql: "p.history_since_at",
                kind: Kind::Instant,
            },
            Column {
                name: "since",
                sql: "p.created_at",
                kind: Kind::Instant,
            },
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
            Column {
                name: "from",
                sql: "m.valid_from_on",
                kind: Kind::Day,
            },
            Column {
                name: "until",
                sql: "m.valid_until_on",
                kind: Kind::Day,
            },
            Column {
                name: "operator",
                sql: "(select o.name from operator o where o.operator_id = m.operator_id)",
                kind: Kind::Text,
            },
            Column {
                name: "category",
                sql: "m.category",
                kind: Kind::Text,
            },
            Column {
                name: "owed",
                sql: "m.owed_cents",
                kind: Kind::Money,
            },
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
            Column {
                name: "since",
                sql: "c.issued_at",
                kind: Kind::Instant,
            },
            Column {
                name: "number",
                sql: "c.number",
                kind: Kind::Text,
            },
            Column {
                name: "state",
                sql: "c.state",
                kind: Kind::Code("card-state"),
            },
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
            Column {
                name: "since",
                sql: "a.created_at",
                kind: Kind::Instant,
            },
            Column {
                name: "identifier",
                sql: "a.identifier",
                kind: Kind::Text,
            },
            Column {
                name: "name",
                sql: "a.display_name",
                kind: Kind::Text,
            },
            Column {
                name: "language",
                sql: "a.language",
                kind: Kind::Code("site-language"),
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = a.home_library_id)",
                kind: Kind::Text,
            },
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
            Column {
                name: "given-name",
                sql: "p.given_name",
                kind: Kind::Text,
            },
            Column {
                name: "family-name",
                sql: "p.family_name",
                kind: Kind::Text,
            },
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
        columns: &[Column {
            name: "name",
            sql: "a.display_name",
            kind: Kind::Text,
        }],
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
            Column {
                name: "since",
                sql: "s.begun_at",
                kind: Kind::Instant,
            },
            Column {
                name: "used",
                sql: "s.seen_at",
                kind: Kind::Instant,
            },
            Column {
                name: "until",
                sql: "s.expires_at",
                kind: Kind::Instant,
            },
            Column {
                name: "agent",
                sql: "s.agent",
                kind: Kind::Text,
            },
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
        columns: &[Column {
            name: "used",
            sql: "d.seen_at",
            kind: Kind::Instant,
        }],
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
            Column {
                name: "until",
                sql: "l.expires_at",
                kind: Kind::Instant,
            },
            Column {
                name: "purpose",
                sql: "l.purpose",
                kind: Kind::Code("data-purpose"),
            },
            Column {
                name: "used",
                sql: "l.used_at",
                kind: Kind::Instant,
            },
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
            Column {
                name: "role",
                sql: "r.role",
                kind: Kind::Code("staff-role"),
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = r.library_id)",
                kind: Kind::Text,
            },
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
            Column {
                name: "lent",
                sql: "l.lent_at",
                kind: Kind::Instant,
            },
            Column {
                name: "title",
                sql: "(select r.title from record r where r.record_number = l.record_number)",
                kind: Kind::Text,
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = l.library_id)",
                kind: Kind::Text,
            },
            Column {
                name: "due",
                sql: "l.due_on",
                kind: Kind::Day,
            },
            Column {
                name: "renewals",
                sql: "l.renewals",
                kind: Kind::Count,
            },
            Column {
                name: "returned",
                sql: "l.returned_at",
                kind: Kind::Instant,
            },
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
            Column {
                name: "placed",
                sql: "h.placed_at",
                kind: Kind::Instant,
            },
            Column {
                name: "reference",
                sql: "h.reference",
                kind: Kind::Text,
            },
            Column {
                name: "title",
                sql: "(select r.title from record r where r.record_number = h.record_number)",
                kind: Kind::Text,
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = h.pickup_library_id)",
                kind: Kind::Text,
            },
            Column {
                name: "state",
                sql: "h.state",
                kind: Kind::Code("hold-state"),
            },
            Column {
                name: "origin",
                sql: "h.origin",
                kind: Kind::Code("hold-origin"),
            },
            Column {
                name: "changed",
                sql: "h.changed_at",
                kind: Kind::Instant,
            },
            Column {
                name: "reason",
                sql: "h.reason",
                kind: Kind::Text,
            },
            Column {
                name: "note",
                sql: "h.note",
                kind: Kind::Text,
            },
            Column {
                name: "amount",
                sql: "h.fee_cents",
                kind: Kind::Money,
            },
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
            Column {
                name: "at",
                sql: "e.at",
                kind: Kind::Instant,
            },
            Column {
                name: "reference",
                sql: "h.reference",
                kind: Kind::Text,
            },
            Column {
                name: "state",
                sql: "e.state",
                kind: Kind::Code("hold-state"),
            },
            Column {
                name: "reason",
                sql: "e.reason",
                kind: Kind::Text,
            },
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
            Column {
                name: "at",
                sql: "f.created_at",
                kind: Kind::Instant,
            },
            Column {
                name: "cause",
                sql: "f.cause",
                kind: Kind::Code("fee-cause"),
            },
            Column {
                name: "amount",
                sql: "f.amount_cents",
                kind: Kind::Money,
            },
            Column {
                name: "paid",
                sql: "f.paid_cents",
                kind: Kind::Money,
            },
            Column {
                name: "settled",
                sql: "f.settled_at",
                kind: Kind::Instant,
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = f.library_id)",
                kind: Kind::Text,
            },
            Column {
                name: "note",
                sql: "f.note",
                kind: Kind::Text,
            },
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
            Column {
                name: "since",
                sql: "k.begun_at",
                kind: Kind::Instant,
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = k.library_id)",
                kind: Kind::Text,
            },
            Column {
                name: "note",
                sql: "k.note",
                kind: Kind::Text,
            },
            Column {
                name: "until-lifted",
                sql: "k.lifted_at",
                kind: Kind::Instant,
            },
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
            Column {
                name: "barcode",
                sql: "i.barcode",
                kind: Kind::Text,
            },
            Column {
                name: "title",
                sql: "(select r.title from record r where r.record_number = i.record_number)",
                kind: Kind::Text,
            },
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
            Column {
                name: "at",
                sql: "m.composed_at",
                kind: Kind::Instant,
            },
            Column {
                name: "mail",
                sql: "m.recipient",
                kind: Kind::Text,
            },
            Column {
                name: "subject",
                sql: "m.subject",
                kind: Kind::Text,
            },
            Column {
                name: "text",
                sql: "m.body_text",
                kind: Kind::Text,
            },
            Column {
                name: "sent",
                sql: "m.sent_at",
                kind: Kind::Instant,
            },
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
            Column {
                name: "at",
                sql: "m.composed_at",
                kind: Kind::Instant,
            },
            Column {
                name: "mail",
                sql: "m.recipient",
                kind: Kind::Text,
            },
            Column {
                name: "subject",
                sql: "m.subject",
                kind: Kind::Text,
            },
            Column {
                name: "text",
                sql: "m.body_text",
                kind: Kind::Text,
            },
            Column {
                name: "sent",
                sql: "m.sent_at",
                kind: Kind::Instant,
            },
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
            Column {
                name: "at",
                sql: "c.asked_at",
                kind: Kind::Instant,
            },
            Column {
                name: "old-mail",
                sql: "c.old_email",
                kind: Kind::Text,
            },
            Column {
                name: "mail",
                sql: "c.new_email",
                kind: Kind::Text,
            },
            Column {
                name: "confirmed",
                sql: "c.confirmed_at",
                kind: Kind::Instant,
            },
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
        columns: &[
            Column {
                name: "at",
                sql: "c.asked_at",
                kind: Kind::Instant,
            },
            Column {
                name: "mail",
                sql: "c.new_email",
                kind: Kind::Text,
            },
        ],
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
            Column {
                name: "at",
                sql: "p.requested_at",
                kind: Kind::Instant,
            },
            Column {
                name: "reference",
                sql: "p.code",
                kind: Kind::Text,
            },
            Column {
                name: "state",
                sql: "p.state",
                kind: Kind::Code("preregistration-state"),
            },
            Column {
                name: "mail",
                sql: "p.email",
                kind: Kind::Text,
            },
            Column {
                name: "phone",
                sql: "p.phone",
                kind: Kind::Text,
            },
            Column {
                name: "until",
                sql: "p.expires_on",
                kind: Kind::Day,
            },
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
            Column {
                name: "at",
                sql: "u.at",
                kind: Kind::Instant,
            },
            Column {
                name: "verb",
                sql: "u.verb",
                kind: Kind::Text,
            },
            Column {
                name: "noun",
                sql: "u.noun",
                kind: Kind::Text,
            },
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
        columns: &[
            Column {
                name: "at",
                sql: "u.at",
                kind: Kind::Instant,
            },
            Column {
                name: "verb",
                sql: "u.verb",
                kind: Kind::Text,
            },
        ],
        outlives: Some("as above"),
    },
    Holding {
        noun: "audit-person",
        table: "audit",
        column: "patron",
        of: Of::Patron,
        from: "audit u",
        filter: "u.noun = 'patron' and u.id = $1",
        columns: &[
            Column {
                name: "at",
                sql: "u.at",
                kind: Kind::Instant,
            },
            Column {
                name: "verb",
                sql: "u.verb",
                kind: Kind::Text,
            },
        ],
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
            Column {
                name: "at",
                sql: "q.changed_at",
                kind: Kind::Instant,
            },
            Column {
                name: "name",
                sql: "q.name",
                kind: Kind::Text,
            },
            Column {
                name: "query",
                sql: "q.query",
                kind: Kind::Text,
            },
        ],
        outlives: None,
    },
    Holding {
        noun: "alert",
        table: "alert",
        column: "account_id",
        of: Of::Account,
        from: "alert a",
        filter: "a.account_id = $1 and a.ended_at is null",
        columns: &[
            Column {
                name: "since",
                sql: "a.since_at",
                kind: Kind::Instant,
            },
            Column {
                name: "name",
                sql: "(select q.name from saved_search q where q.saved_search_id = a.saved_search_id)",
                kind: Kind::Text,
            },
            Column {
                name: "frequency",
                sql: "a.frequency",
                kind: Kind::Code("alert-frequency"),
            },
            Column {
                name: "sent",
                sql: "a.mailed_at",
                kind: Kind::Instant,
            },
        ],
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
            Column {
                name: "at",
                sql: "c.written_at",
                kind: Kind::Instant,
            },
            Column {
                name: "name",
                sql: "c.signature",
                kind: Kind::Text,
            },
            Column {
                name: "title",
                sql: "c.title",
                kind: Kind::Text,
            },
            Column {
                name: "text",
                sql: "c.body",
                kind: Kind::Text,
            },
            Column {
                name: "state",
                sql: "c.state",
                kind: Kind::Code("contribution-state"),
            },
            Column {
                name: "note",
                sql: "c.note",
                kind: Kind::Text,
            },
            Column {
                name: "changed",
                sql: "c.changed_at",
                kind: Kind::Instant,
            },
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
        columns: &[
            Column {
                name: "at",
                sql: "r.reported_at",
                kind: Kind::Instant,
            },
            Column {
                name: "title",
                sql: "c.title",
                kind: Kind::Text,
            },
        ],
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
            Column {
                name: "at",
                sql: "a.asked_at",
                kind: Kind::Instant,
            },
            Column {
                name: "title",
                sql: "s.title",
                kind: Kind::Text,
            },
            Column {
                name: "library",
                sql: "(select b.name from library b where b.library_id = s.library_id)",
                kind: Kind::Text,
            },
            Column {
                name: "state",
                sql: "s.state",
                kind: Kind::Code("suggestion-state"),
            },
            Column {
                name: "text",
                sql: "a.comment",
                kind: Kind::Text,
            },
        ],
        outlives: None,
    },
];
