-- The relevance bench: what must come for which search, and how searches were answered at a moment.

create table judged_search (
    judged_search_id bigint primary key,
    query text not null,
    record_number bigint not null references record (record_number),
    -- 1: another edition of its work will do.
    any_edition bigint not null,
    at_most bigint not null,
    note text not null,
    -- As the audit names them.
    added_by text not null,
    added_at bigint not null,
    version bigint not null default 0
);
create unique index judged_search_once on judged_search (query, record_number);

create table relevance_run (
    relevance_run_id bigint primary key,
    kept_at bigint not null,
    kept_by text not null,
    index_stamp text not null,
    weights text not null,
    record_count bigint not null
);
create index relevance_run_by_day on relevance_run (kept_at);

-- A search as it was judged then; no rank: its document was not among the first fifty.
create table relevance_rank (
    relevance_run_id bigint not null references relevance_run (relevance_run_id),
    query text not null,
    record_number bigint not null,
    at_most bigint not null,
    rank bigint,
    primary key (relevance_run_id, query, record_number)
);
