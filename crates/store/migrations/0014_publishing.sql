-- News and selections as librarians write them: how and in which language, until when they are
-- shown, and when they were deleted.

-- 'plain': an empty line begins a paragraph. What is written from now on is 'markdown'.
alter table news add column format text not null default 'plain';
alter table news add column language text not null default 'fr';
-- Null: until it is taken back.
alter table news add column ends_at bigint;
-- Deleted by a librarian: brought back within a day, or erased.
alter table news add column deleted_at bigint;
create index news_by_library on news (library_id, published_at);

alter table selection add column format text not null default 'plain';
alter table selection add column language text not null default 'fr';
alter table selection add column ends_at bigint;
alter table selection add column deleted_at bigint;
-- The question of a selection by rule, as it stands in the address of a search. Null: its records
-- were chosen one by one.
alter table selection add column rule_query text;
-- Only what came into the catalogue within so many days.
alter table selection add column rule_days bigint;
create index selection_by_library on selection (library_id, published_at);
