#!/bin/sh
# EventStoreDB takes the first passwords of its two built-in users from its environment and from nowhere else. They are put
# there from files at the last moment, so that they stand neither in the compose file nor in what `docker inspect` shows.
# They count on the first start of an empty cluster only.
set -eu
EVENTSTORE_DEFAULT_ADMIN_PASSWORD="$(cat /run/secrets/eventstoredb-admin-password)"
EVENTSTORE_DEFAULT_OPS_PASSWORD="$(cat /run/secrets/eventstoredb-ops-password)"
export EVENTSTORE_DEFAULT_ADMIN_PASSWORD EVENTSTORE_DEFAULT_OPS_PASSWORD
exec /opt/eventstore/EventStore.ClusterNode "$@"
