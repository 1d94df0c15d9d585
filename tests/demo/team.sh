# shellcheck shell=bash
# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# `dev demo --team`: a whole office on a PostgreSQL of its own. Read by `dev`, whose say, die, field, free_port,
# until_ready, own_home, at_the_end, stop_children and list of children it uses.

team_logins=(operator ada rita rolf mailer counter) # the operator, an admin, two reviewers, the office, the portal

# PostgreSQL refuses to run as root: then its programs run as the account that the distribution made for it.
as_server() {
    if ((EUID == 0)); then
        (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@")
    else
        "$@"
    fi
}

server_programs() { # the folder of the newest version
    local folder
    folder=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    [[ -x $folder/initdb ]] || die "there is no PostgreSQL server; ./dev setup installs it"
    printf '%s\n' "$folder"
}

# Where the server's data lies: $pg_folder. Its account may not be able to come to build/demo (a clone in /root): then
# elsewhere.
choose_server_folder() {
    pg_folder=$1
    mkdir -p "$pg_folder"
    chmod 755 "$pg_folder"
    if ! as_server test -x "$pg_folder" 2>/dev/null; then
        foreign_folder=$(mktemp -d "${TMPDIR:-/tmp}/palier-demo.XXXXXX")
        pg_folder=$foreign_folder
        chmod 755 "$pg_folder"
    fi
    if ((EUID == 0)); then chown postgres: "$pg_folder"; fi
}

# A cluster of an evening: nothing is left, but the logs where something went wrong.
stop_team() {
    local ended=$?
    stop_children
    if [[ -n ${pg_folder:-} && -e $pg_folder/data/postmaster.pid ]]; then
        as_server "$pg_programs/pg_ctl" -D "$pg_folder/data" -s -w -m fast stop ||
            as_server "$pg_programs/pg_ctl" -D "$pg_folder/data" -s -w -m immediate stop || true
    fi
    case $ended in
        0 | 129 | 130 | 143) rm -rf "$team_folder" ;;
        *)
            [[ ! -e ${pg_folder:-}/log ]] || cp "$pg_folder/log" "$team_folder/postgresql.log" || true
            find "$team_folder" -mindepth 1 -maxdepth 1 ! -name '*.log' -exec rm -rf {} +
            ;;
    esac
    [[ -z ${foreign_folder:-} ]] || rm -rf "$foreign_folder"
}

for_server() { # standard input as a file of the server's account alone
    # shellcheck disable=SC2016 # it is that shell's
    as_server sh -c 'umask 077; cat >"$0"' "$1"
}

secret() { python3 -c 'import secrets; print(secrets.token_urlsafe(18))'; }

# A new cluster with TLS and passwords, and in it an operator who may make roles, and an empty database of theirs.
start_server() {
    local folder=$1 port=$2 login pg_data
    choose_server_folder "$folder/pg"
    pg_data=$pg_folder/data
    tests/support/makecert.sh "$folder/tls" localhost 30
    chmod 755 "$folder/tls"
    chmod 644 "$folder/tls/ca.pem"

    umask 077
    for login in postgres "${team_logins[@]}"; do
        secret >"$folder/passwords/$login"
    done
    # libpq looks here for the password of each login; nothing of it is on a command line.
    {
        printf 'localhost:%s:*:postgres:%s\n' "$port" "$(<"$folder/passwords/postgres")"
        printf 'localhost:%s:*:operator:%s\n' "$port" "$(<"$folder/passwords/operator")"
        for login in "${team_logins[@]:1}"; do
            printf 'localhost:%s:*:palier_%s:%s\n' "$port" "$login" "$(<"$folder/passwords/$login")"
        done
    } >"$folder/passfile"

    say "Making a PostgreSQL in $pg_data"
    for_server "$pg_folder/password" <"$folder/passwords/postgres"
    as_server "$pg_programs/initdb" -D "$pg_data" -U postgres -A scram-sha-256 -E UTF8 --locale=C.UTF-8 \
        --pwfile="$pg_folder/password" >"$folder/initdb.log"
    as_server rm "$pg_folder/password"
    local file
    for file in cert key; do
        for_server "$pg_data/server.$file" <"$folder/tls/$file.pem"
    done
    printf '%s\n' "hostssl all all 127.0.0.1/32 scram-sha-256" "hostssl all all ::1/128 scram-sha-256" |
        for_server "$pg_data/pg_hba.conf"
    as_server "$pg_programs/pg_ctl" -D "$pg_data" -s -w -l "$pg_folder/log" start -o \
        "-p $port -c listen_addresses=localhost -c unix_socket_directories='' -c ssl=on -c ssl_cert_file=server.cert -c ssl_key_file=server.key"

    export PGPASSFILE=$folder/passfile
    "$pg_programs/psql" -X -q -v ON_ERROR_STOP=1 \
        -d "postgresql://postgres@localhost:$port/postgres?sslmode=verify-full&sslrootcert=$folder/tls/ca.pem" <<END
CREATE ROLE operator LOGIN CREATEROLE PASSWORD '$(<"$folder/passwords/operator")';
CREATE DATABASE palier OWNER operator;
END
}

team_demo() {
    local folder=$1 ctl=build/bin/palierctl
    team_folder=$folder
    pg_programs=$(server_programs)
    rm -rf "$folder"
    mkdir -p "$folder/passwords"
    own_home "$folder/home"
    unset PGPASSWORD # it would stand over the file of passwords
    at_the_end stop_team

    local port
    port=$(free_port 5544)
    start_server "$folder" "$port"
    books_of() { # a login's own way to the books
        printf 'postgresql://%s@localhost:%s/palier?sslmode=verify-full&sslrootcert=%s' "$1" "$port" "$folder/tls/ca.pem"
    }

    say "Making demo books"
    PALIER_BOOKS=$(books_of operator) "$ctl" books create
    PALIER_BOOKS=$(books_of operator) "$ctl" demo --invoices 400 --seed 1
    local login role
    while read -r login role; do
        PALIER_BOOKS=$(books_of operator) "$ctl" clerks add "$login" --role "$role" --password-file "$folder/passwords/$login"
    done <<'END'
ada admin
rita reviewer
rolf reviewer
mailer office
counter portal
END

    /usr/bin/python3 tests/support/mailcatcher.py --folder "$folder/mail" >"$folder/catcher.json" 2>"$folder/catcher.log" &
    children+=($!)
    until_ready $! "The mail catcher" field "$folder/catcher.json" http_port
    local portal
    portal=127.0.0.1:$(free_port 8080)
    PALIER_BOOKS=$(books_of palier_ada) demo_settings "$(field "$folder/catcher.json" smtp_port)" "$portal"

    PALIER_BOOKS=$(books_of palier_counter) build/bin/palier-portal --listen "$portal" >"$folder/portal.log" 2>&1 &
    children+=($!)
    until_ready $! "The portal" curl -fsS "http://$portal/healthz"
    PALIER_BOOKS=$(books_of palier_mailer) "$ctl" office >"$folder/office.log" 2>&1 &
    children+=($!)
    local customer
    customer=$(PALIER_BOOKS=$(books_of palier_ada) demo_link "$folder")

    say "Server           $(books_of postgres | sed 's/?.*//')"
    say "Logins           ada (admin), rita and rolf (reviewers), mailer (office), counter (portal), operator"
    say "                 passwords: PGPASSFILE=$folder/passfile"
    say "Customer portal  $(field "$folder/link.json" url)  (customer $customer)"
    say "Caught mail      http://127.0.0.1:$(field "$folder/catcher.json" http_port)/"
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        say "Opening a desktop for rita and one for rolf; closing both ends the demo"
        local -a desktops=()
        local desktop
        for login in rita rolf; do
            build/bin/palier --books "$(books_of "palier_$login")" --replica "$folder/$login" &
            children+=($!)
            desktops+=($!)
        done
        for desktop in "${desktops[@]}"; do
            wait "$desktop" || die "a desktop ended with an error"
        done
        return
    fi
    say "There is no display, so no desktops: two reviewers on their own replicas, filled"
    for login in rita rolf; do
        "$ctl" --books "$(books_of "palier_$login")" --replica "$folder/$login" sync
        say "As $login:
  export PGPASSFILE='$folder/passfile' PALIER_BOOKS='$(books_of "palier_$login")'
  build/bin/palierctl --replica '$folder/$login' plans list --state proposed
  build/bin/palierctl --replica '$folder/$login' plans approve ID
  build/bin/palierctl --replica '$folder/$login' sync"
    done
    say "Server, portal, office and mail catcher stay up; interrupt to end"
    wait
}
