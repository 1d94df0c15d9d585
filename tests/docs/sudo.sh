#!/bin/bash
# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What the handbook does as root, done in the folder of a test (HANDBOOK_ROOT): packages are there already, the
# database's administrator comes in over the loopback, a file is nobody else's than ours, and a service is the program of its
# unit with the environment of its file.
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

case "$1 ${2:-}" in
    "apt-get install") ;;
    "-u postgres")
        shift 2
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
            [[ $word == palier-* ]] || continue
            if [[ $verb == stop ]]; then
                kill "$(<"$HANDBOOK_ROOT/$word.pid")"
            else
                service "$word"
            fi
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
