-- An event that takes place on several dates: each is an event of its own, with its own seats.

-- The first of them, itself included.
alter table event add column series_id bigint references event (event_id);
create index event_by_series on event (series_id);
