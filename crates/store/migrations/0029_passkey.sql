-- Passkeys, the second factor of the staff beside the codes of an application; and what a session asked
-- one for.

create table passkey (
    passkey_id bigint primary key,
    account_id bigint not null references account (account_id),
    -- As the key names itself, in base64: one key is of one account.
    credential text not null unique,
    -- SubjectPublicKeyInfo, in base64, and the number of its algorithm (COSE).
    public_key text not null,
    algorithm bigint not null,
    -- How many times it had signed when it was last used; 0 for those that do not count.
    signature_count bigint not null,
    -- As its owner calls it.
    name text not null,
    added_at bigint not null,
    used_at bigint
);
create index passkey_by_account on passkey (account_id, passkey_id);

-- In base64url, until it is answered or too old.
alter table session add column challenge text;
alter table session add column challenge_until bigint;
