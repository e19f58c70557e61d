#!/bin/sh
# Run once by the image, on an empty volume: the account of the servers owns its database and is no administrator.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$(cat /run/secrets/database-password)" --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
CREATE ROLE steadfast LOGIN PASSWORD :'password';
CREATE DATABASE steadfast OWNER steadfast;
REVOKE ALL ON DATABASE steadfast FROM PUBLIC;
SQL
