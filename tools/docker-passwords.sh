#!/usr/bin/env bash
# Runs once inside the database's container, after roles.sql.
psql -v ON_ERROR_STOP=1 -v owner="$BAODIEVAL_OWNER_PASSWORD" -v app="$BAODIEVAL_APP_PASSWORD" -U postgres -d "$POSTGRES_DB" <<'SQL'
ALTER ROLE baodieval_owner PASSWORD :'owner';
ALTER ROLE baodieval_app PASSWORD :'app';
SQL
