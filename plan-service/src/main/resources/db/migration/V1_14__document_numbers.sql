-- A symbol of the Party holds a bar itself and takes a hyphen before it: 12-KH/ĐU. In Java it is DocumentNumber.
create function f_document_number(number text, symbol text) returns text
    language sql immutable parallel safe
    return coalesce(number, '') || case when symbol like '%/%' then '-' else '/' end || symbol;

drop index plan_by_reference;
create index plan_by_reference on plan (upper(ltrim(f_document_number(number, symbol), '0'))) where opened_at is not null;

drop index plan_search;
create index plan_search on plan
    using gin (f_unaccent(lower(f_document_number(number, symbol) || ' ' || subject)) gin_trgm_ops);
