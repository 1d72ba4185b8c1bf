-- Libraries that are changed while the portal is open.

-- Goes up with every change of a library, its hours and its closures. Whoever promises a day keeps
-- the row from changing meanwhile, and sees by this number whether the calendar is the one they read.
alter table library add column version bigint not null default 0;

-- What a closure moves: the loans of a library by the day they are due.
create index loan_by_due on loan (library_id, due_on) where returned_at is null;
