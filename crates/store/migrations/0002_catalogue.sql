-- The catalogue: raw records as they came, records as they are shown, works, copies.

create table source (
    source_id bigint primary key,
    name text not null unique,
    -- The library whose copies a file describes when the copies do not say.
    library_id bigint references library (library_id)
);

create table work (
    work_id bigint primary key,
    -- Folded title and author; a librarian's override is a work with a key of its own.
    work_key text not null unique
);

create table record (
    -- Dense, never reused: the address of the page and the key of the index.
    record_number bigint primary key,
    work_id bigint not null references work (work_id),
    -- The display-ready record, as JSON.
    body text not null,
    title text not null,
    sort_title text not null,
    document_type text not null,
    audience text,
    -- Ids of authors, subjects and series in the index, as JSON.
    headings text not null default '{}',
    added_at bigint not null,
    changed_at bigint not null,
    withdrawn_at bigint,
    hidden_at bigint,
    merged_into bigint references record (record_number)
);
create index record_by_work on record (work_id);
create index record_by_added on record (added_at);

create table record_identifier (
    kind text not null,
    value text not null,
    record_number bigint not null references record (record_number),
    primary key (kind, value, record_number)
);
create index record_identifier_by_record on record_identifier (record_number);

create table heading (
    heading_id bigint primary key,
    kind text not null,
    heading_key text not null,
    name text not null,
    unique (kind, heading_key)
);

create table source_record (
    source_id bigint not null references source (source_id),
    -- 001, or the stated fallback where a record has none.
    source_key text not null,
    record_number bigint not null references record (record_number),
    checksum bytea not null,
    raw bytea not null,
    -- The last load that met it: a load declared complete withdraws the others.
    seen_in bigint not null,
    withdrawn_at bigint,
    primary key (source_id, source_key)
);
create index source_record_by_record on source_record (record_number);

create table item (
    item_id bigint primary key,
    record_number bigint not null references record (record_number),
    source_id bigint not null references source (source_id),
    -- What tells the copy in its source: its number there, or its barcode.
    source_key text not null,
    barcode text,
    -- The library that owns it, and the one where it stands.
    library_id bigint not null references library (library_id),
    located_at bigint not null references library (library_id),
    section_id bigint references section (section_id),
    call_number text not null default '',
    call_number_sort text not null default '',
    volume text,
    public_note text,
    state text not null,
    due_on text,
    -- When a library without circulation here last told the state.
    told_at bigint,
    acquired_on text,
    -- Kept some days after a return, for staff only, in case of damage.
    last_patron_id bigint,
    last_returned_at bigint,
    withdrawn_at bigint,
    version bigint not null default 0,
    unique (source_id, source_key)
);
create index item_by_record on item (record_number);
create index item_by_barcode on item (barcode);
create index item_by_place on item (located_at, state);

create table import_run (
    import_run_id bigint primary key,
    source_id bigint not null references source (source_id),
    file_name text not null,
    file_checksum text not null,
    started_at bigint not null,
    finished_at bigint,
    -- Bytes read so far: an interrupted load goes on from here.
    resume_at_byte bigint not null default 0,
    -- The report, as JSON.
    counts text not null default '{}'
);
create index import_run_by_file on import_run (source_id, file_checksum);

create table quarantine (
    quarantine_id bigint primary key,
    import_run_id bigint not null references import_run (import_run_id),
    at_byte bigint not null,
    reason text not null,
    raw bytea not null
);
create index quarantine_by_run on quarantine (import_run_id);

-- What changed, for the index and the availability of every process. Ids are ordered by time but
-- are committed in any order, so readers look back a few seconds.
create table record_change (
    record_change_id bigint primary key,
    record_number bigint not null,
    kind text not null check (kind in ('record', 'availability'))
);
