-- A shelf area is open to readers, or it is closed stacks: a copy that belongs there goes back there
-- after every loan.
alter table section add column access text not null default 'open' check (access in ('open', 'stacks'));

-- What stands beside a book: one shelf area of one library, in the order of the labels, byte by byte.
create index item_by_shelf on item (library_id, coalesce(section_id, 0), call_number_sort collate "C", item_id)
    where withdrawn_at is null and call_number_sort <> '';

-- The connections to ILSes that do not answer at present: what they last told is not to be trusted.
create table ils_silence (
    ils text primary key,
    since_at bigint not null,
    failure text not null
);

-- A hold that its ILS no longer lists: since when. One list without it proves nothing.
alter table hold add column missed_at bigint;
