-- Lists that are entered anywhere, and works that the same readers have on loan.

-- How many visible records each heading has, as the index counts them: written each night and after each
-- load. A heading without any is not in it.
create table heading_count (
    heading_id bigint primary key references heading (heading_id),
    kind text not null,
    heading_key text not null,
    records bigint not null
);
create index heading_count_by_key on heading_count (kind, heading_key collate "C", heading_id);

-- The titles from A to Z, as readers see them.
create index record_by_title on record (sort_title collate "C", record_number)
    where withdrawn_at is null and hidden_at is null and merged_into is null;

-- The call numbers of a library, all its sections together. SQLite merges the lists of the sections instead,
-- along the index of the shelves: one more index over all copies costs a load there a third of its time.
-- only: postgres
create index item_by_call_number on item (library_id, call_number_sort collate "C", item_id)
    where withdrawn_at is null and call_number_sort <> '';
-- end

-- Works that so many readers had on loan at once that none of them can be told from it; no reader is in it.
create table related (
    work_id bigint not null references work (work_id),
    other_work_id bigint not null references work (work_id),
    -- In thousandths.
    score bigint not null,
    -- The month in which it was last counted: 2026-11.
    month text not null,
    -- How many readers had both then: what was kept for fewer than are asked for now is not shown.
    readers bigint not null,
    primary key (work_id, other_work_id)
);
create index related_by_month on related (month);
