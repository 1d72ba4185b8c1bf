-- What is still to do, what was sent, what was done and by whom.

create table job (
    job_id bigint primary key,
    kind text not null,
    payload text not null,
    run_at bigint not null,
    attempt bigint not null default 0,
    claimed_until_at bigint,
    dedupe_key text unique,
    parked_at bigint,
    last_error text,
    created_at bigint not null
);
create index job_due on job (run_at) where parked_at is null;

-- Every mail sent, or shown in place of sending; bodies are kept thirty days.
create table mail (
    -- The id of the job that sends it: sending twice is one mail.
    mail_id bigint primary key,
    kind text not null,
    patron_id bigint references patron (patron_id),
    account_id bigint references account (account_id),
    hold_id bigint references hold (hold_id),
    language text not null,
    recipient text not null,
    reply_to text,
    subject text not null,
    body_text text not null,
    body_html text not null,
    composed_at bigint not null,
    sent_at bigint
);
create index mail_by_patron on mail (patron_id, composed_at);

create table audit (
    audit_id bigint primary key,
    at bigint not null,
    actor text not null,
    verb text not null,
    noun text not null,
    id bigint not null,
    before_state text,
    after_state text,
    request text not null default ''
);
create index audit_by_noun on audit (noun, id);

-- The same form sent twice gives the same answer.
create table idempotency (
    key text not null,
    account_id bigint not null,
    route text not null,
    body_hash text not null,
    answer text not null,
    expires_at bigint not null,
    primary key (key, account_id)
);

-- What must be erased again after a backup is restored.
create table tombstone (
    noun text not null,
    id bigint not null,
    erased_at bigint not null,
    primary key (noun, id)
);
