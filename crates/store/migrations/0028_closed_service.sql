-- What libraries do not open to their readers on the portal: without a row, a service is open.

create table closed_service (
    library_id bigint not null references library (library_id),
    service text not null,
    closed_at bigint not null,
    primary key (library_id, service)
);

-- 1: its ILS elsewhere put it on the hold shelf and named no last day, so that ours stands. A closure moves
-- that one; the days that the other system names are its own.
alter table hold add column is_our_deadline bigint not null default 0;
