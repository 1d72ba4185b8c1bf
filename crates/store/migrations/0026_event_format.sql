-- How the text of an event is written: 'plain' is as before, an empty line begins a paragraph. What is
-- written from now on is 'markdown'.
alter table event add column format text not null default 'plain';
