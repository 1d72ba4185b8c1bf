-- Events, who registered for them, and who waits for a seat.

-- The running number of events.
create table event_counter (
    counter bigint primary key,
    last bigint not null
);

create table event (
    -- Dense, never reused: the address of the page.
    event_id bigint primary key,
    library_id bigint not null references library (library_id),
    -- The room, or where it is when it is elsewhere.
    place text not null default '',
    kind text not null,
    -- The language in which title, lead and body are written; the others are in translation.
    language text not null,
    title text not null,
    lead text not null default '',
    body text not null default '',
    -- Local times of the zone, as one reads them on a poster.
    starts_local text not null,
    ends_local text not null,
    zone text not null,
    audience text,
    minimum_age bigint,
    maximum_age bigint,
    -- Empty: it is free.
    price text not null default '',
    admission text not null,
    -- Null: there is room for all.
    capacity bigint,
    seats_each bigint not null,
    opens_at bigint,
    closes_at bigint,
    validation text not null,
    children_asked text not null,
    phone_asked text not null,
    waiting_list text not null,
    -- The seats of all registrations that hold some. It goes up only while it stays within the
    -- capacity, which is what keeps a seat from being given twice.
    seats_taken bigint not null default 0 check (seats_taken >= 0),
    state text not null,
    cancelled_because text not null default '',
    sequence bigint not null default 0,
    changed_at bigint not null,
    version bigint not null default 0
);
create index event_by_start on event (state, starts_local);
create index event_by_library on event (library_id, starts_local);

create table registration (
    registration_id bigint primary key,
    event_id bigint not null references event (event_id),
    patron_id bigint not null references patron (patron_id),
    account_id bigint not null references account (account_id),
    seats bigint not null check (seats > 0),
    state text not null,
    -- The rank on the waiting list is counted from it.
    placed_at bigint not null,
    phone text not null default '',
    note text not null default '',
    offered_until_at bigint,
    reason text,
    answer text not null default '',
    changed_at bigint not null,
    changed_by text not null,
    version bigint not null default 0
);
-- A double click, a replay and a hundred parallel requests make one registration.
create unique index registration_open_once on registration (event_id, patron_id)
    where state in ('requested', 'confirmed', 'waiting', 'offered', 'present', 'absent');
create index registration_by_patron on registration (patron_id, changed_at);
create index registration_by_event on registration (event_id, state, placed_at);

-- The children who come, where the library asks.
create table registration_child (
    registration_id bigint not null references registration (registration_id),
    place bigint not null,
    name text not null,
    age bigint,
    primary key (registration_id, place)
);

-- The links of mails by which one answers without signing in. Only the hash of each secret is kept.
create table registration_link (
    token_hash text primary key,
    registration_id bigint not null references registration (registration_id),
    expires_at bigint not null
);
create index registration_link_by_registration on registration_link (registration_id);

-- The calendar attached to a mail.
alter table mail add column calendar text;
