-- Rules written on the portal: what a change must have seen, and how each was before and after.

alter table policy add column version bigint not null default 0;

create table policy_change (
    policy_change_id bigint primary key,
    -- Of a rule that may be deleted since.
    policy_id bigint not null,
    changed_at bigint not null,
    changed_by text not null,
    -- Null: it was new. JSON.
    rule_before text,
    -- Null: it was deleted.
    rule_after text
);
create index policy_change_by_policy on policy_change (policy_id, policy_change_id);
