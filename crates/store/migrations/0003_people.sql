-- People: a patron is a person; enrolments, cards and sign-ins are different things.

create table patron (
    patron_id bigint primary key,
    family_name text not null,
    given_name text not null,
    name_key text not null,
    birth_on text,
    email text,
    phone text,
    street text,
    postcode text,
    city text,
    language text not null default 'fr',
    home_library_id bigint references library (library_id),
    -- The reader chose to keep the history of loans.
    history_since_at bigint,
    created_at bigint not null,
    deleted_at bigint
);
create index patron_by_name on patron (name_key);

create table membership (
    membership_id bigint primary key,
    patron_id bigint not null references patron (patron_id),
    operator_id bigint not null references operator (operator_id),
    category text not null,
    valid_from_on text not null,
    valid_until_on text not null,
    -- What is still owed of the contribution.
    owed_cents bigint not null default 0,
    unique (patron_id, operator_id)
);

create table card (
    card_id bigint primary key,
    patron_id bigint not null references patron (patron_id),
    ils text not null default 'local',
    number text not null,
    state text not null check (state in ('active', 'lost', 'replaced')),
    issued_at bigint not null,
    unique (ils, number)
);
create index card_by_patron on card (patron_id);
create index card_by_number on card (number);

create table account (
    account_id bigint primary key,
    identifier text,
    identifier_key text unique,
    password_hash text not null,
    -- A change of password or of rights ends every session begun before.
    sessions_valid_from_at bigint not null,
    language text not null default 'fr',
    display_name text not null,
    home_library_id bigint references library (library_id),
    created_at bigint not null,
    closed_at bigint,
    version bigint not null default 0
);

create table account_patron (
    account_id bigint not null references account (account_id),
    patron_id bigint not null references patron (patron_id),
    role text not null check (role in ('self', 'guardian')),
    visibility text not null default 'all' check (visibility in ('all', 'due_dates')),
    primary key (account_id, patron_id)
);
create unique index account_patron_self on account_patron (patron_id) where role = 'self';

-- A role of a librarian; without a library it holds for the whole network.
create table staff_role (
    staff_role_id bigint primary key,
    account_id bigint not null references account (account_id),
    role text not null,
    library_id bigint references library (library_id)
);
create unique index staff_role_once on staff_role (account_id, role, coalesce(library_id, 0));

create table session (
    -- SHA-256 of the random id in the cookie, in hexadecimal.
    session_hash text primary key,
    account_id bigint not null references account (account_id),
    -- Bound to the forms of this session.
    form_secret text not null,
    begun_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    agent text not null default ''
);
create index session_by_account on session (account_id);

-- Browsers that have signed in before: they are never slowed down.
create table known_device (
    device_hash text not null,
    account_id bigint not null references account (account_id),
    seen_at bigint not null,
    primary key (device_hash, account_id)
);

-- Failed sign-ins of one name, which may not exist: the answer must not tell.
create table sign_in_failure (
    name_hash text primary key,
    failures bigint not null,
    counted_on text not null,
    last_failed_at bigint not null
);

-- The same secret tried on many cards is a spray.
create table sign_in_secret (
    secret_hash text not null,
    name_hash text not null,
    tried_at bigint not null,
    primary key (secret_hash, name_hash)
);

create table one_time_link (
    token_hash text primary key,
    account_id bigint not null references account (account_id),
    purpose text not null,
    expires_at bigint not null,
    used_at bigint
);
