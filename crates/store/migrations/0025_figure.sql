-- Figures: what was counted on a day at a library. What is counted is noted where it happens, in the same
-- transaction, as a row nobody waits for; each night the rows of a day become one. No reader is in them.

create table figure_mark (
    figure_mark_id bigint primary key,
    counted_on text not null,
    -- 0: the whole network, for readers who are counted once in it.
    library_id bigint not null,
    kind text not null,
    amount bigint not null
);
create index figure_mark_by_day on figure_mark (counted_on);

create table figure (
    counted_on text not null,
    library_id bigint not null,
    kind text not null,
    amount bigint not null,
    primary key (counted_on, library_id, kind)
);

-- The day on which a reader was last active at a library (0: anywhere), so that each is counted once a
-- day, a week, a month and a year.
create table patron_activity (
    patron_id bigint not null references patron (patron_id),
    library_id bigint not null,
    active_on text not null,
    primary key (patron_id, library_id)
);

-- Searches that found nothing, folded; nobody's, and shown only when several made them.
create table empty_search (
    words text not null,
    searched_on text not null,
    amount bigint not null,
    primary key (words, searched_on)
);
create index empty_search_by_day on empty_search (searched_on);

-- What was decided about one: 'to_buy' or 'settled'.
create table empty_search_decision (
    words text primary key,
    decision text not null,
    decided_at bigint not null,
    actor text not null
);
