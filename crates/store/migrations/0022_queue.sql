-- What is on its way to a library, the longest on its way first.
create index transit_by_destination on transit (to_library_id, sent_at) where received_at is null;
