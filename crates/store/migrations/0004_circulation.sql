-- Circulation: the rules, the loans, the holds, what is owed, what travels.

create table policy (
    policy_id bigint primary key,
    library_id bigint references library (library_id),
    category text,
    document_type text,
    audience text,
    valid_from_on text,
    valid_until_on text,
    -- The values that this rule sets, as JSON; the others come from a wider rule.
    policy_values text not null
);

create table loan (
    loan_id bigint primary key,
    item_id bigint not null references item (item_id),
    record_number bigint not null references record (record_number),
    -- Null once returned, unless the reader keeps a history.
    patron_id bigint references patron (patron_id),
    library_id bigint not null references library (library_id),
    lent_at bigint not null,
    lent_on text not null,
    due_on text not null,
    renewals bigint not null default 0,
    returned_at bigint,
    returned_library_id bigint references library (library_id),
    version bigint not null default 0
);
create unique index loan_open_once on loan (item_id) where returned_at is null;
create index loan_by_patron on loan (patron_id, returned_at);
create index loan_by_record on loan (record_number) where returned_at is null;

create table hold (
    hold_id bigint primary key,
    -- What readers and librarians say to each other: 2026-17.
    reference text not null unique,
    patron_id bigint not null references patron (patron_id),
    record_number bigint not null references record (record_number),
    -- What is asked for, in one canonical form: 'record:12', 'work:7', 'item:99', 'volume:12:3'.
    target text not null,
    pickup_library_id bigint not null references library (library_id),
    state text not null,
    origin text not null check (origin in ('desk', 'portal')),
    priority bigint not null default 0,
    placed_at bigint not null,
    -- The copy set aside, from Allotted on.
    item_id bigint references item (item_id),
    -- The library that must pull the copy, from Allotted on.
    pull_library_id bigint references library (library_id),
    suspended_from_on text,
    suspended_until_on text,
    needed_until_on text,
    ready_at bigint,
    ready_until_on text,
    changed_at bigint not null,
    reason text,
    note text,
    fee_cents bigint not null default 0,
    ils text not null default 'local',
    ils_hold_id text,
    -- The copy that was on the hold shelf when the hold ended, until it is put away.
    left_item_id bigint references item (item_id),
    version bigint not null default 0
);
-- A double click, a replay and a hundred parallel requests make one hold.
create unique index hold_open_once on hold (patron_id, target)
    where state in ('requested', 'queued', 'allotted', 'in_transit', 'ready');
create unique index hold_item_once on hold (item_id)
    where state in ('allotted', 'in_transit', 'ready');
create index hold_by_record on hold (record_number, state);
create index hold_by_pickup on hold (pickup_library_id, state, placed_at);
create index hold_by_pull on hold (pull_library_id, state);
create index hold_by_left_item on hold (left_item_id) where left_item_id is not null;
create index hold_by_patron on hold (patron_id, placed_at);

-- What happened to a hold, when, by whom.
create table hold_event (
    hold_event_id bigint primary key,
    hold_id bigint not null references hold (hold_id),
    at bigint not null,
    state text not null,
    actor text not null,
    reason text
);
create index hold_event_by_hold on hold_event (hold_id, at);

-- Copies that a library did not find for a hold: another library is asked.
create table hold_not_found (
    hold_id bigint not null references hold (hold_id),
    item_id bigint not null references item (item_id),
    at bigint not null,
    primary key (hold_id, item_id)
);

create table transit (
    transit_id bigint primary key,
    item_id bigint not null references item (item_id),
    from_library_id bigint not null references library (library_id),
    to_library_id bigint not null references library (library_id),
    hold_id bigint references hold (hold_id),
    sent_at bigint not null,
    received_at bigint
);
create unique index transit_open_once on transit (item_id) where received_at is null;

create table fee (
    fee_id bigint primary key,
    patron_id bigint not null references patron (patron_id),
    library_id bigint not null references library (library_id),
    cause text not null,
    amount_cents bigint not null,
    paid_cents bigint not null default 0,
    created_at bigint not null,
    created_on text not null,
    settled_at bigint,
    loan_id bigint references loan (loan_id),
    note text
);
create index fee_by_patron on fee (patron_id, settled_at);

-- A reason set by a librarian why a reader may not borrow.
create table block (
    block_id bigint primary key,
    patron_id bigint not null references patron (patron_id),
    library_id bigint not null references library (library_id),
    note text not null,
    begun_at bigint not null,
    lifted_at bigint
);
create index block_by_patron on block (patron_id);

-- The running number of hold references, one a year.
create table hold_counter (
    year bigint primary key,
    last bigint not null
);
