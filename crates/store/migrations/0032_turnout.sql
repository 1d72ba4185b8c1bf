-- Who registered for an event and who came, by age: counted when the registrations themselves are erased,
-- without anybody's name.

create table turnout (
    event_id bigint not null references event (event_id),
    age_band text not null,
    registered bigint not null,
    came bigint not null,
    primary key (event_id, age_band)
);

-- The holds of a day are counted by title each night.
create index hold_by_placed on hold (placed_at);
