#!/bin/bash
# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What the handbook does as root, done in the folder of a test (HANDBOOK_ROOT): packages are there already, the
# database's administrator comes in over the loopback, a file is nobody else's than ours, and a service is the program of its
# unit with the environment of its file. The PostgreSQL that is started and stopped is the second server; the first one is
# the test's.
set -euo pipefail

service() { # its unit's command, with its environment
    local name=${1#palier-}
    local -a command=(palierctl office)
    [[ $name != portal ]] || command=(palier-portal --listen "$HANDBOOK_PORTAL")
    (
        set -a
        # shellcheck source=/dev/null
        . "$HANDBOOK_ROOT/etc/palier/$name.env"
        exec "${command[@]}" </dev/null >"$HANDBOOK_ROOT/$1.log" 2>&1
    ) &
    printf '%s\n' $! >"$HANDBOOK_ROOT/$1.pid"
}

second() { # as the account that PostgreSQL wants, where we are root
    local -a as=()
    if ((EUID == 0)); then
        chown -R postgres "$HANDBOOK_ROOT"
        as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    fi
    "${as[@]}" pg_ctl -s -w -D "$HANDBOOK_ROOT/second/main" "$@"
}

web() { # nginx with the sites that were put there, and with folders of its own
    local place=$HANDBOOK_ROOT/nginx what
    mkdir -p "$place"
    {
        printf 'pid %s.pid; events {}\nhttp { access_log %s/access.log; ' "$place" "$place"
        for what in client_body proxy fastcgi uwsgi scgi; do
            printf '%s_temp_path %s/%s; ' "$what" "$place" "$what"
        done
        printf 'include %s/etc/nginx/conf.d/*.conf; }\n' "$HANDBOOK_ROOT"
    } >"$place/nginx.conf"
    nginx -c "$place/nginx.conf" -e "$place/error.log" "$@"
}

case "$1 ${2:-}" in
    "apt-get install") ;;
    "mv -T") "$@" ;;
    "nginx -t") web -t ;;
    "-u postgres")
        shift 2
        if [[ "$*" == "pg_ctlcluster 15 main promote" ]]; then
            second promote
            exit
        fi
        exec env PGHOST=localhost PGPORT="$HANDBOOK_PORT" PGUSER=palier PGDATABASE=postgres "$@"
        ;;
    "install "*)
        words=()
        shift
        while (($#)); do
            case $1 in
                -o | -g) shift ;; # to nobody else
                *) words+=("$1") ;;
            esac
            shift
        done
        exec install "${words[@]}"
        ;;
    "systemctl "*)
        verb=$2
        shift 2
        for word in "$@"; do
            case "$verb $word" in
                "stop postgresql") second stop -m fast || true ;; # it may be down
                "start postgresql")
                    second start -l "$HANDBOOK_ROOT/second/log" -o "-F -p $HANDBOOK_SECOND -c listen_addresses=127.0.0.1 \
                        -c unix_socket_directories=$HANDBOOK_ROOT/second" </dev/null
                    ;;
                "reload nginx") web ;;
                "stop palier-"*)
                    id=$(<"$HANDBOOK_ROOT/$word.pid")
                    kill "$id"
                    timeout 10 tail --pid="$id" -f /dev/null || true
                    rm "$HANDBOOK_ROOT/$word.pid"
                    ;;
                *" palier-"*) service "$word" ;;
            esac
        done
        [[ $verb == stop ]] || for ((tries = 0; tries < 100; ++tries)); do # as Type=notify would
            curl -fsS "http://$HANDBOOK_PORTAL/healthz" >/dev/null 2>&1 && break
            sleep 0.1
        done
        ;;
    *)
        printf 'the handbook does something new as root: %s\n' "$*" >&2
        exit 1
        ;;
esac
