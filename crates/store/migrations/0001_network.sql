-- The network: who runs which library, where it is, when it is open, and its words.

create table setting (
    key text primary key,
    value text not null
);

create table operator (
    operator_id bigint primary key,
    code text not null unique,
    name text not null
);

-- A library, or a stop of a bibliobus: a place where a reader can fetch a hold.
create table library (
    library_id bigint primary key,
    -- Dense, never reused: the code of the library in the search index.
    facet bigint not null unique,
    code text not null unique,
    slug text not null unique,
    operator_id bigint not null references operator (operator_id),
    parent_library_id bigint references library (library_id),
    kind text not null check (kind in ('library', 'mobile_stop')),
    name text not null,
    sort_name text not null,
    street text not null default '',
    postcode text not null default '',
    city text not null default '',
    phone text not null default '',
    email text not null default '',
    -- Millionths of a degree.
    latitude_e6 bigint,
    longitude_e6 bigint,
    -- Which ILS answers for it: 'local' is the circulation kept here.
    ils text not null default 'local',
    -- Null: holds cannot be fetched here.
    pickup_since_at bigint,
    closed_down_on text
);

-- The library codes that sources write, when they are not ours.
create table library_alias (
    alias text primary key,
    library_id bigint not null references library (library_id)
);

create table section (
    section_id bigint primary key,
    library_id bigint not null references library (library_id),
    code text not null,
    name text not null,
    unique (library_id, code)
);

-- One week of opening hours, for a season, for all weeks or every other one.
create table timetable (
    timetable_id bigint primary key,
    library_id bigint not null references library (library_id),
    valid_from_on text,
    valid_until_on text,
    weeks text not null default 'every' check (weeks in ('every', 'odd', 'even'))
);
create index timetable_by_library on timetable (library_id);

create table opening (
    timetable_id bigint not null references timetable (timetable_id) on delete cascade,
    -- 1 is Monday.
    weekday bigint not null check (weekday between 1 and 7),
    opens_at_time text not null,
    closes_at_time text not null,
    primary key (timetable_id, weekday, opens_at_time)
);

-- Days out of the timetable: closed, or open on other hours (opens_at_time set).
create table closure (
    closure_id bigint primary key,
    library_id bigint not null references library (library_id),
    first_on text not null,
    last_on text not null,
    reason text not null default ''
);
create index closure_by_library on closure (library_id, last_on);

-- The words of every coded value that a network may name its own way.
create table label (
    kind text not null,
    code text not null,
    language text not null,
    label_text text not null,
    primary key (kind, code, language)
);

-- Content that exists in several languages.
create table translation (
    noun text not null,
    id bigint not null,
    language text not null,
    field text not null,
    content text not null,
    primary key (noun, id, language, field)
);

create table file (
    file_id bigint primary key,
    sha256 text not null unique,
    kind text not null,
    licence text not null default '',
    credit text not null default '',
    created_at bigint not null
);
