-- What the desk lets go, and what the staff writes to readers.

alter table fee add column waived_because text;
-- What the library added to the reader.
alter table fee add column waived_word text not null default '';

-- A message to one reader, or to those registered for an event. Kept as long as the mails that
-- carry it.
create table staff_message (
    staff_message_id bigint primary key,
    library_id bigint not null references library (library_id),
    patron_id bigint references patron (patron_id),
    event_id bigint references event (event_id),
    subject text not null,
    body text not null,
    -- To how many it went.
    recipients bigint not null,
    sent_by text not null,
    sent_at bigint not null
);
create index staff_message_by_patron on staff_message (patron_id, sent_at);
create index staff_message_by_event on staff_message (event_id, sent_at);
create index staff_message_by_day on staff_message (sent_at);
