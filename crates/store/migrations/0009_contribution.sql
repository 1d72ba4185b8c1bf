-- What readers write, and what they write about: news and selections, comments, coups de cœur.

create table news (
    news_id bigint primary key,
    -- Null: the whole network's.
    library_id bigint references library (library_id),
    title text not null,
    summary text not null default '',
    -- Plain text: an empty line begins a paragraph.
    body text not null,
    signature text not null,
    -- Null: a draft. An instant to come: not shown yet.
    published_at bigint,
    version bigint not null default 0
);
create index news_by_day on news (published_at);

create table selection (
    selection_id bigint primary key,
    library_id bigint references library (library_id),
    title text not null,
    intro text not null default '',
    signature text not null,
    published_at bigint,
    version bigint not null default 0
);
create index selection_by_day on selection (published_at);

create table selection_record (
    selection_id bigint not null references selection (selection_id),
    place bigint not null,
    record_number bigint not null references record (record_number),
    note text,
    primary key (selection_id, place),
    unique (selection_id, record_number)
);

-- A comment, or a coup de cœur on a record.
create table contribution (
    contribution_id bigint primary key,
    kind text not null check (kind in ('comment', 'recommendation')),
    -- What it is about, in one canonical form: 'record:12', 'news:5', 'selection:9', 'recommendation:7'.
    subject text not null,
    account_id bigint not null references account (account_id),
    patron_id bigint not null references patron (patron_id),
    -- The library whose moderators decide. Null: those of the network.
    library_id bigint references library (library_id),
    -- The name under which it is shown; empty once its author has left.
    signature text not null,
    title text not null,
    body text not null,
    rating bigint check (rating between 1 and 5),
    state text not null,
    reason text,
    -- What the moderator wrote to its author.
    note text,
    written_at bigint not null,
    changed_at bigint not null,
    -- Deleted by its author: restored within a day, or erased.
    deleted_at bigint,
    version bigint not null default 0
);
-- A heart clicked twice, or in two windows, is one coup de cœur.
create unique index recommendation_once on contribution (account_id, subject)
    where kind = 'recommendation' and deleted_at is null;
create index contribution_by_subject on contribution (subject, state, written_at);
create index contribution_by_author on contribution (account_id, kind, written_at);
create index contribution_by_state on contribution (state, changed_at);
create index contribution_by_deletion on contribution (deleted_at) where deleted_at is not null;

-- Readers who say that something should not be shown: once each.
create table contribution_report (
    contribution_id bigint not null references contribution (contribution_id),
    account_id bigint not null references account (account_id),
    reported_at bigint not null,
    -- A moderator looked, and it stays.
    settled_at bigint,
    primary key (contribution_id, account_id)
);
create index contribution_report_open on contribution_report (contribution_id) where settled_at is null;
