#!/bin/bash
# One database and one owning role per service, from the secrets named <service>_database. PostgreSQL's image runs this
# when it makes its data; run again by hand it adds a new service's and takes over changed passwords.
set -euo pipefail

for secret in /run/secrets/*_database; do
    service=$(basename "$secret" _database)
    psql --quiet --no-psqlrc --username postgres --set ON_ERROR_STOP=1 \
        --set service="$service" --set password="$(<"$secret")" <<'SQL'
SELECT format('CREATE ROLE %I LOGIN', :'service')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'service') \gexec
ALTER ROLE :"service" PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I', :'service', :'service')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'service') \gexec
REVOKE CONNECT ON DATABASE :"service" FROM PUBLIC;
SQL
    echo "database and role $service are there"
done
