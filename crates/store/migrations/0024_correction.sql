-- What librarians correct of records, and what no load undoes: editions grouped by hand, covers.

create table record_work (
    record_number bigint primary key references record (record_number),
    work_id bigint not null references work (work_id),
    grouped_at bigint not null
);
create index record_work_by_work on record_work (work_id);

create table record_cover (
    record_number bigint primary key references record (record_number),
    picture_id bigint not null references picture (picture_id)
);
create index record_cover_by_picture on record_cover (picture_id);

-- The fingerprint of that picture, beside what is shown of the record.
alter table record add column cover text;
