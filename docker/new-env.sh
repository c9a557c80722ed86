#!/bin/sh
# Prints fresh secrets for docker-compose.yml; keep the output in .env, which git ignores.
set -eu
for name in MONGO_ROOT_PASSWORD COMMAND_SERVICE_PASSWORD QUERY_SERVICE_PASSWORD KEYCLOAK_ADMIN_PASSWORD \
            PAGES_CLIENT_SECRET EXAMPLE_PEOPLE_PASSWORD; do
  printf '%s=%s\n' "$name" "$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')"
done
