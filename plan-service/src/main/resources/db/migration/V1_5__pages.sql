-- Where each page of an imported document begins in its text; empty for files that know no pages.
alter table plan_import add column pages jsonb not null default '[]';
