-- Purchases that readers suggest: one document at one library is one row of work, with all who ask.

create table suggestion (
    suggestion_id bigint primary key,
    -- The library that would buy it.
    library_id bigint not null references library (library_id),
    title text not null,
    author text not null,
    -- Folded title and author, and the type.
    title_key text not null,
    publisher text,
    document_type text not null,
    ean text,
    year bigint,
    price_cents bigint,
    state text not null,
    reason text,
    -- To all who asked.
    answer text,
    -- For librarians only.
    note text,
    record_number bigint references record (record_number),
    suggested_at bigint not null,
    changed_at bigint not null,
    version bigint not null default 0
);
-- Two readers who ask at once for the same thing are two askers of one row.
create unique index suggestion_title_once on suggestion (library_id, title_key)
    where state in ('received', 'studied', 'accepted', 'ordered');
create unique index suggestion_ean_once on suggestion (library_id, ean)
    where ean is not null and state in ('received', 'studied', 'accepted', 'ordered');
create index suggestion_by_state on suggestion (state, suggested_at);

create table suggestion_asker (
    suggestion_id bigint not null references suggestion (suggestion_id),
    patron_id bigint not null references patron (patron_id),
    account_id bigint not null references account (account_id),
    comment text,
    asked_at bigint not null,
    -- « Si vous l’achetez, réservez-le pour moi ».
    hold_wished_at bigint,
    hold_id bigint references hold (hold_id),
    -- The key of the reason why no hold was placed.
    hold_refused text,
    primary key (suggestion_id, patron_id)
);
create index suggestion_asker_by_account on suggestion_asker (account_id, asked_at);
create index suggestion_asker_by_patron on suggestion_asker (patron_id);
