#!/bin/sh
# Run once by the postgres image on an empty volume: a database and a user of its own for each.
set -eu
for name in directory plan report keycloak; do
  password=$(eval "printf %s \"\$$(printf %s "$name" | tr a-z A-Z)_DB_PASSWORD\"")
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -v name="$name" -v password="$password" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
SQL
done
