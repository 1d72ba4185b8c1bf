-- Loads asked for from the browser: the file waits in a folder, a job reads it. One of a source at a
-- time, whoever runs it. And what became of the records in quarantine.

alter table source add column loading_by bigint;
alter table source add column loading_until bigint;

-- Who asked, as the audit names them.
alter table import_run add column actor text not null default 'import';
alter table import_run add column library_id bigint references library (library_id);
-- 'part': what is not in the file stays. 'all': it is withdrawn.
alter table import_run add column extent text not null default 'part';
-- When somebody said that a file which looks wrong is right.
alter table import_run add column accepted_at bigint;
alter table import_run add column file_bytes bigint;
-- The name of the file in the folder of loads, as long as it is needed.
alter table import_run add column kept_file text;
alter table import_run add column failure text;
alter table import_run add column failed_at bigint;
create index import_run_by_day on import_run (started_at);

-- 'retried' or 'set_aside'; null: it waits.
alter table quarantine add column decision text;
alter table quarantine add column decided_at bigint;
alter table quarantine add column actor text;
alter table quarantine add column note text;
create index quarantine_waiting on quarantine (import_run_id, at_byte) where decision is null;
