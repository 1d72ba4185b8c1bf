-- The staff: a second factor for their sign-in, and an audit that can be searched.

create table second_factor (
    account_id bigint primary key references account (account_id),
    -- Shared with an application of its owner, in base 32.
    secret text not null,
    -- Null: being set up, not asked for yet.
    confirmed_at bigint,
    -- The last span of time whose code was used: no code works twice.
    used_step bigint not null default 0
);

-- For whoever has lost the application; each works once.
create table recovery_code (
    account_id bigint not null references account (account_id),
    code_hash text not null,
    primary key (account_id, code_hash)
);

-- When this browser gave the second factor.
alter table session add column verified_at bigint;

create index audit_by_instant on audit (at, audit_id);
create index audit_by_actor on audit (actor, at, audit_id);
