-- The dense number of a section: what the search index counts by, and what stands in addresses.
alter table section add column facet bigint not null default 0;
update section set facet = (select count(*) from section other where other.section_id <= section.section_id);
create unique index section_facet_once on section (facet);
