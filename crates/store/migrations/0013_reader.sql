-- The account of a reader: who sees what a child reads, which mails are wished, the private
-- calendar, and how each library takes what is owed to it.

-- The young reader lets this guardian see titles, though of an age to keep them.
alter table account_patron add column shown_at bigint;

-- Days before the due day on which the reader is reminded.
alter table patron add column remind_days bigint not null default 2;

-- Mails that the reader does not wish, among those that may be refused.
create table mail_refusal (
    patron_id bigint not null references patron (patron_id),
    kind text not null,
    refused_at bigint not null,
    primary key (patron_id, kind)
);

-- The secret address under which a calendar reads due days. It is kept as it is, to be shown again
-- for a second device: it gives nothing that does not stand beside it in this database.
create table calendar_feed (
    account_id bigint primary key references account (account_id),
    token text not null unique,
    begun_at bigint not null
);

-- How a library takes what is owed to it; without a row, at its desk.
create table payment (
    library_id bigint primary key references library (library_id),
    takes_cash bigint not null,
    takes_card bigint not null,
    -- Where transfers go; null where none is taken.
    iban text,
    beneficiary text not null default ''
);

-- The number by which a transfer from a patron to a library is known.
create table payment_reference (
    reference_number bigint primary key,
    patron_id bigint not null references patron (patron_id),
    library_id bigint not null references library (library_id),
    unique (patron_id, library_id)
);

-- The last number given.
create table payment_reference_counter (
    counter bigint primary key,
    last bigint not null
);

insert into payment_reference (reference_number, patron_id, library_id)
    select row_number() over (order by patron_id, library_id), patron_id, library_id
    from (select distinct patron_id, library_id from fee) owed;
insert into payment_reference_counter (counter, last)
    select 1, count(*) from payment_reference having count(*) > 0;

-- What an ILS elsewhere can do to a hold, as it said last: 1 or 0.
create table ils_ability (
    ils text primary key,
    suspends_holds bigint not null,
    changes_pickup bigint not null
);
