-- Coups de cœur of librarians: a document, and why one may like it. Those of readers are contributions.

create table staff_pick (
    staff_pick_id bigint primary key,
    -- Null: the whole network's.
    library_id bigint references library (library_id),
    record_number bigint not null references record (record_number),
    -- The language in which body is written; the others are in translation.
    language text not null,
    body text not null,
    signature text not null,
    published_at bigint,
    ends_at bigint,
    deleted_at bigint,
    version bigint not null default 0
);
create index staff_pick_by_day on staff_pick (published_at);
create index staff_pick_by_record on staff_pick (record_number);
