#!/bin/sh
# A PostgreSQL for development and tests, from the system's own package.
#
#   scripts/postgres.sh          install it when it is missing, start it, print its DATABASE_URL
#   scripts/postgres.sh install  only install it: the tests start servers of their own
#   scripts/postgres.sh stop     stop it; its data stay in the folder
#
# The server listens on loopback only and lets everybody there in: it is not for production.
# POSTGRES_DIR (default: .postgres beside this folder) holds its data, POSTGRES_PORT is 54320.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
folder=${POSTGRES_DIR:-$here/.postgres}
port=${POSTGRES_PORT:-54320}

programs() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -n | tail -n 1
}

install() {
  [ -n "$(programs)" ] && return
  if ! command -v apt-get >/dev/null; then
    echo "Install PostgreSQL 15 or later with this system's package manager." >&2
    exit 1
  fi
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  # The package would start a server of its own on the usual port; ours is enough.
  $as_root mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] ||
    echo "create_main_cluster = false" | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq postgresql >/dev/null
}

# PostgreSQL refuses to run as root; its package brings the user postgres.
server() {
  if [ "$(id -u)" -eq 0 ]; then
    su postgres -s /bin/sh -c "cd / && $*"
  else
    sh -c "$*"
  fi
}

start() {
  bin=$(programs)
  if [ ! -e "$folder/PG_VERSION" ]; then
    mkdir -p "$folder"
    [ "$(id -u)" -eq 0 ] && chown postgres "$folder"
    server "'$bin/initdb' -D '$folder' -U briefdesk -A trust -E UTF8 >/dev/null"
  fi
  if ! server "'$bin/pg_ctl' status -D '$folder' >/dev/null"; then
    server "'$bin/pg_ctl' start -w -D '$folder' -l '$folder/log' \
      -o '-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=' >/dev/null"
  fi
  url=postgres://briefdesk@127.0.0.1:$port
  if [ -z "$("$bin/psql" -tA "$url/postgres" -c "SELECT 1 FROM pg_database WHERE datname = 'briefdesk'")" ]; then
    "$bin/psql" -q "$url/postgres" -c "CREATE DATABASE briefdesk"
  fi
  echo "DATABASE_URL=$url/briefdesk"
}

case ${1:-start} in
  start) install && start ;;
  install) install ;;
  stop) server "'$(programs)/pg_ctl' stop -w -m fast -D '$folder' >/dev/null" ;;
  *)
    echo "Usage: scripts/postgres.sh [start|install|stop]" >&2
    exit 2
    ;;
esac
