-- Pages that librarians write: access, rules, the accessibility statement.

create table page (
    page_id bigint primary key,
    -- Null: the whole network's.
    library_id bigint references library (library_id),
    -- Its word in addresses.
    slug text not null unique,
    -- Where a link leads to it: footer, library, nowhere.
    place text not null,
    -- The language in which title and body are written; the others are in translation.
    language text not null,
    title text not null,
    body text not null,
    published_at bigint,
    ends_at bigint,
    deleted_at bigint,
    version bigint not null default 0
);
create index page_by_day on page (published_at);

-- The words that it had before: an address that was given once goes on leading to it.
create table page_slug (
    slug text primary key,
    page_id bigint not null references page (page_id)
);
