-- The letters and digits of a number, by which two spellings of one document are found.
create function legal_letters(text) returns text language sql immutable parallel safe strict as
$$ select regexp_replace(public.f_unaccent(lower($1)), '[^a-z0-9]', '', 'g') $$;
create index legal_reference_letters on legal_reference (legal_letters(number)) where merged_into is null;
