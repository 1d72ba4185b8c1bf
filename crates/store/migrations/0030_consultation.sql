-- Which librarian opened which reader's file, at which desk, once an hour for each page; and what each
-- night's purge erased.

create table consultation (
    -- Who looked.
    account_id bigint not null references account (account_id),
    -- At whom.
    patron_id bigint not null references patron (patron_id),
    library_id bigint not null references library (library_id),
    -- Which page of the file.
    page text not null,
    -- Hours since 1970: within one of them once is enough.
    hour bigint not null,
    -- The first time within it, and the day of the network on which that was.
    seen_at bigint not null,
    seen_on text not null,
    primary key (account_id, patron_id, library_id, page, hour)
);
create index consultation_by_patron on consultation (patron_id, seen_at);
create index consultation_by_instant on consultation (seen_at);
create index consultation_by_day on consultation (seen_on);

create table erasure (
    erased_on text not null,
    kind text not null,
    amount bigint not null,
    -- When it was last run for that day.
    run_at bigint not null,
    primary key (erased_on, kind)
);
