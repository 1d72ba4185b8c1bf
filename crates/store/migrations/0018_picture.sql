-- Pictures that librarians put beside what they publish. Their bytes lie in the folder of files,
-- named by their fingerprint.

alter table file add column width bigint;
alter table file add column height bigint;

create table picture (
    picture_id bigint primary key,
    -- Null: the whole network's.
    library_id bigint references library (library_id),
    file_id bigint not null references file (file_id),
    -- By which librarians find it.
    name text not null,
    -- What it shows, for who does not see it. Empty: it decorates, and was said to.
    alt text not null,
    added_at bigint not null,
    version bigint not null default 0
);
create index picture_by_day on picture (added_at);
create index picture_by_file on picture (file_id);

alter table news add column picture_id bigint references picture (picture_id);
alter table selection add column picture_id bigint references picture (picture_id);
alter table event add column picture_id bigint references picture (picture_id);
