-- What readers say and what the catalogue says: words that mean the same, and where searches find nothing.

create table synonym_group (
    synonym_group_id bigint primary key,
    version bigint not null default 0,
    changed_at bigint not null
);

-- A term is in one group: folded, and as it was written.
create table synonym (
    term text primary key,
    synonym_group_id bigint not null references synonym_group (synonym_group_id),
    place bigint not null,
    written text not null
);
create index synonym_by_group on synonym (synonym_group_id, place);

-- The same searches, by the library whose page the reader was on; 0: none was chosen.
create table empty_search_by_library (
    words text not null,
    searched_on text not null,
    library_id bigint not null,
    amount bigint not null,
    primary key (words, searched_on, library_id)
);
insert into empty_search_by_library (words, searched_on, library_id, amount)
    select words, searched_on, 0, amount from empty_search;
drop table empty_search;
alter table empty_search_by_library rename to empty_search;
create index empty_search_by_day on empty_search (searched_on);

-- How often a title was reserved in a month for a library; the nights count the days before them, and no
-- reader is in it.
create table title_figure (
    month text not null,
    library_id bigint not null,
    record_number bigint not null,
    amount bigint not null,
    primary key (month, library_id, record_number)
);
