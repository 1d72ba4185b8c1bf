-- Searches kept under a name, the readers who want to be told what is new for them, and what arrived.

create table saved_search (
    saved_search_id bigint primary key,
    account_id bigint not null references account (account_id),
    name text not null,
    -- What it asks, as its address says it after the question mark.
    query text not null,
    changed_at bigint not null,
    -- Offered to the readers of a library; without a library, to everybody.
    published_at bigint,
    published_library_id bigint references library (library_id),
    deleted_at bigint
);
create index saved_search_by_account on saved_search (account_id);
create index saved_search_published on saved_search (published_at) where published_at is not null;

create table alert (
    alert_id bigint primary key,
    account_id bigint not null references account (account_id),
    saved_search_id bigint not null references saved_search (saved_search_id),
    frequency text not null check (frequency in ('at_once', 'daily', 'weekly')),
    scope text not null check (scope in ('mine', 'chosen', 'network')),
    -- What arrived before is not news.
    since_at bigint not null,
    -- The secret of the link that ends it without signing in.
    stop_key text not null unique,
    mailed_at bigint,
    mailed_count bigint,
    ended_at bigint
);
-- Subscribing twice, or two hundred times at once, is one alert.
create unique index alert_once on alert (account_id, saved_search_id);
create index alert_by_search on alert (saved_search_id);

-- The libraries of an alert that follows several.
create table alert_library (
    alert_id bigint not null references alert (alert_id) on delete cascade,
    library_id bigint not null references library (library_id),
    primary key (alert_id, library_id)
);

-- A document that an alert must tell of, once.
create table alert_match (
    alert_id bigint not null references alert (alert_id) on delete cascade,
    record_number bigint not null references record (record_number),
    matched_at bigint not null,
    -- The mail that tells of it, which is the id of its job.
    mail_id bigint,
    primary key (alert_id, record_number)
);
create index alert_match_waiting on alert_match (alert_id) where mail_id is null;
create index alert_match_by_mail on alert_match (mail_id) where mail_id is not null;

-- The first copies of documents in libraries, written with the copies themselves, until it is known
-- whom they concern.
create table arrival (
    record_number bigint not null references record (record_number),
    library_id bigint not null references library (library_id),
    arrived_at bigint not null,
    primary key (record_number, library_id)
);

-- The link of the List-Unsubscribe header.
alter table mail add column unsubscribe_url text;
