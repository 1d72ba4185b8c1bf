-- What is ticked in results, and the lists in which it is kept.

-- One basket an account, or one a browser whose visitor has not signed in: then only the SHA-256
-- of its cookie is known.
create table basket (
    basket_id bigint primary key,
    account_id bigint unique references account (account_id),
    visitor_hash text unique,
    changed_at bigint not null,
    check ((account_id is null) <> (visitor_hash is null))
);

create table basket_record (
    basket_id bigint not null references basket (basket_id),
    record_number bigint not null references record (record_number),
    -- An id made when it was ticked: ids are ordered by time.
    position bigint not null,
    -- « Vider » can be taken back for a day.
    emptied_at bigint,
    primary key (basket_id, record_number)
);

create table list (
    list_id bigint primary key,
    account_id bigint not null references account (account_id),
    name text not null,
    description text not null default '',
    -- The secret of the link by which others read it. Kept as it is: its owner asks to see it again.
    share_token text unique,
    -- What others see besides the records: the first name of the owner, the notes.
    shows_name bigint not null default 0,
    shows_notes bigint not null default 0,
    version bigint not null default 0,
    created_at bigint not null,
    changed_at bigint not null,
    -- It can be brought back for a day, then it is erased.
    deleted_at bigint
);
create index list_by_account on list (account_id, changed_at);

create table list_record (
    list_id bigint not null references list (list_id),
    -- The number under which it was added: it stays when the record is withdrawn or merged.
    record_number bigint not null references record (record_number),
    -- From one, without a gap: whoever writes holds the row of the list.
    position bigint not null,
    note text not null default '',
    added_at bigint not null,
    primary key (list_id, record_number)
);
create unique index list_record_position on list_record (list_id, position);
create index list_record_by_record on list_record (record_number);
create index basket_record_by_record on basket_record (record_number);
