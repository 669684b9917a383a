-- In which version the directory was told of an import, and until when one replica has the telling in hand. Imports from
-- before this are told of too: nothing is known of them yet.
alter table plan_import add column citing_version integer, add column citing_claimed_until timestamptz;
create index plan_import_untold on plan_import (id) where citing_version is distinct from version;
