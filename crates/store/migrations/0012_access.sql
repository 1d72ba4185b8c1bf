-- Coming in: pre-registrations, links that are sent, addresses that change.

-- The address in the form in which addresses are compared: a family shares one.
alter table patron add column email_key text;
update patron set email_key = lower(trim(email)) where email is not null;
create index patron_by_email on patron (email_key);

-- Somebody who asks to be registered, alone or with a family. What is personal in it is erased once
-- it ended: the reader it became has it, or nobody.
create table preregistration (
    preregistration_id bigint primary key,
    -- What is said at the desk: K7M4-Q2XD.
    code text not null unique,
    -- The key hidden in the form: sent twice, it is one.
    form_key text not null unique,
    state text not null check (state in ('requested', 'to_complete', 'active', 'declined', 'expired')),
    email text not null default '',
    phone text not null default '',
    street text not null default '',
    postcode text not null default '',
    city text not null default '',
    language text not null,
    home_library_id bigint not null references library (library_id),
    -- The link that verifies the address: only its hash, and only until it was used.
    token_hash text unique,
    token_expires_at bigint,
    -- The temporary sign-in, once the address was verified.
    account_id bigint references account (account_id),
    requested_at bigint not null,
    verified_at bigint,
    -- Last day on which it can be completed.
    expires_on text not null,
    warned_at bigint,
    ended_at bigint,
    reason text,
    version bigint not null default 0
);
create index preregistration_waiting on preregistration (state, home_library_id, requested_at);
create index preregistration_by_account on preregistration (account_id);

-- The one who asks comes first, at place 0; then the children.
create table preregistration_person (
    preregistration_person_id bigint primary key,
    preregistration_id bigint not null references preregistration (preregistration_id),
    place bigint not null,
    family_name text not null,
    given_name text not null,
    name_key text not null,
    birth_on text not null,
    -- The reader that it became.
    patron_id bigint references patron (patron_id),
    unique (preregistration_id, place)
);
create index preregistration_person_by_name on preregistration_person (name_key, birth_on);
create index preregistration_person_by_patron on preregistration_person (patron_id);

-- A new address for mail: it counts once the link sent to it was used, and can be taken back for a
-- while through the one sent to the old address.
create table address_change (
    address_change_id bigint primary key,
    account_id bigint not null references account (account_id),
    patron_id bigint not null references patron (patron_id),
    old_email text not null default '',
    new_email text not null,
    asked_at bigint not null,
    confirmed_at bigint
);
create unique index address_change_open_once on address_change (account_id) where confirmed_at is null;
create index address_change_by_patron on address_change (patron_id);

-- A link that was asked for, by a card number, an identifier or an address. Whose it is, if anybody's,
-- is looked up when the mail is written, never while the visitor waits. Kept one day.
create table link_request (
    link_request_id bigint primary key,
    typed text not null,
    language text not null,
    asked_at bigint not null
);

-- Whom a last mail is for when nobody in the database has that address any more. Forgotten with the day.
create table farewell (
    farewell_id bigint primary key,
    email text not null,
    given_name text not null,
    language text not null,
    library_id bigint references library (library_id),
    reason text not null default '',
    created_at bigint not null
);

-- How often a door was used in a span of time, by a hash of who or what.
create table throttle (
    door text not null,
    key_hash text not null,
    window_at bigint not null,
    uses bigint not null,
    primary key (door, key_hash, window_at)
);
